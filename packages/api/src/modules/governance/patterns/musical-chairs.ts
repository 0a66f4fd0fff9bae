import { unlessActive, unlessYoung } from '../evaluation/preconditions.ts'
import { evidenceItem } from '../evaluation/rule.ts'
import { communitySetting } from '../facts/community.ts'
import { LAST_EVENTS } from '../facts/events.ts'
import { facilitation, handovers } from '../facts/patterns.ts'
import { message } from '../message.ts'
import { pattern } from './pattern.ts'

const FACILITATORS = 3

export const musicalChairs = pattern({
  id: 'musical_chairs',
  source: '[001]',
  facts: { setting: communitySetting, handovers, facilitation },
  judge: ({ setting, handovers = [], facilitation = { events: 0, named: 0, facilitators: 0 } }, asOf) => {
    const unless = unlessActive(setting!) ?? unlessYoung(setting!, asOf)
    if (unless) return unless
    const [handover] = handovers
    if (handover) {
      const { role, on } = handover
      const evidence = [evidenceItem('community.handovers', message('pattern.musical_chairs.handover', handover), on)]
      return { status: 'pass', message: message('pattern.musical_chairs.handed_over', { role, on }), evidence }
    }
    const { events, named, facilitators } = facilitation
    const evidence = [
      evidenceItem('community.facilitation', message('pattern.musical_chairs.named', { named, events }))
    ]
    if (facilitators >= FACILITATORS)
      return { status: 'pass', message: message('pattern.musical_chairs.facilitated', { events }), evidence }
    if (events < LAST_EVENTS)
      return { status: 'inconclusive', message: message('community.formats.few', { events, last: LAST_EVENTS }) }
    if (2 * named < events)
      return { status: 'inconclusive', message: message('pattern.musical_chairs.not_known', { events }) }
    return { status: 'fail', message: message('pattern.musical_chairs.not_yet', { events }), evidence }
  }
})

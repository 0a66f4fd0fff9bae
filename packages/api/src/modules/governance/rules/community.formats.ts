import { Type } from '@sinclair/typebox'
import { unlessActive, unlessYoung } from '../evaluation/preconditions.ts'
import { rule } from '../evaluation/rule.ts'
import { communitySetting } from '../facts/community.ts'
import { heldFormats, LAST_EVENTS } from '../facts/events.ts'
import { message } from '../message.ts'

export const communityFormats = rule({
  id: 'community.formats',
  version: 1,
  of: 'community',
  severity: 'low',
  clause: 'Organise different types of events: brown bags, lightning talks, lean coffees, workshops',
  source: '[000]',
  facts: { setting: communitySetting, formats: heldFormats },
  settings: Type.Object({
    atLeast: Type.Integer({
      default: 2,
      minimum: 2,
      maximum: LAST_EVENTS,
      description: 'The minimum number of formats in the last six events.'
    })
  }),
  judge: ({ setting, formats = [] }, { atLeast }, asOf) => {
    const unless = unlessActive(setting!) ?? unlessYoung(setting!, asOf)
    if (unless) return unless
    const events = formats.length
    const found = new Set(formats).size
    if (found >= atLeast) return { status: 'pass', message: message('community.formats.found', { found, events }) }
    if (events < LAST_EVENTS)
      return { status: 'inconclusive', message: message('community.formats.few', { events, last: LAST_EVENTS }) }
    // Events without a format may have been of several.
    if (formats.includes('other')) return { status: 'inconclusive', message: message('community.formats.not_known') }
    return { status: 'fail', message: message('community.formats.found', { found, events }) }
  },
  remedy: 'POST /v1/events'
})

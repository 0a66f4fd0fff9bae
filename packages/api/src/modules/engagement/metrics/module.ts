import { defineModule } from '../../../core/module/module.ts'
import { concentration } from './definitions/concentration.ts'
import { evenness } from './definitions/evenness.ts'
import { eventsHeld } from './definitions/events-held.ts'
import { eventsProposed } from './definitions/events-proposed.ts'
import { fillRate } from './definitions/fill-rate.ts'
import { giverMatcherTakerMix } from './definitions/giver-matcher-taker-mix.ts'
import { headCount } from './definitions/head-count.ts'
import { joined } from './definitions/joined.ts'
import { leaderTenure } from './definitions/leader-tenure.ts'
import { left } from './definitions/left.ts'
import { members } from './definitions/members.ts'
import { mixing } from './definitions/mixing.ts'
import { newcomers } from './definitions/newcomers.ts'
import { newcomersContributing } from './definitions/newcomers-contributing.ts'
import { participants } from './definitions/participants.ts'
import { participationLevels } from './definitions/participation-levels.ts'
import { reach } from './definitions/reach.ts'
import { repeatAttendance } from './definitions/repeat-attendance.ts'
import { resources } from './definitions/resources.ts'
import { rsvps } from './definitions/rsvps.ts'
import { metricOperations } from './operations.ts'

export const metrics = defineModule({
  name: 'metrics',
  operations: metricOperations,
  metrics: [
    members,
    joined,
    left,
    newcomers,
    newcomersContributing,
    eventsHeld,
    eventsProposed,
    rsvps,
    headCount,
    fillRate,
    participants,
    repeatAttendance,
    resources,
    reach,
    evenness,
    mixing,
    participationLevels,
    giverMatcherTakerMix,
    concentration,
    leaderTenure
  ]
})

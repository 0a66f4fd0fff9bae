import { defineModule } from '../../../core/module/module.ts'
import { concentration } from './definitions/concentration.ts'
import { contributorsThanked } from './definitions/contributors-thanked.ts'
import { evenness } from './definitions/evenness.ts'
import { eventsHeld } from './definitions/events-held.ts'
import { eventsProposed } from './definitions/events-proposed.ts'
import { fillRate } from './definitions/fill-rate.ts'
import { firstTimeSpeakers } from './definitions/first-time-speakers.ts'
import { giverMatcherTakerMix } from './definitions/giver-matcher-taker-mix.ts'
import { gravityDensity } from './definitions/gravity-density.ts'
import { gravityDrift } from './definitions/gravity-drift.ts'
import { gravityMass } from './definitions/gravity-mass.ts'
import { headCount } from './definitions/head-count.ts'
import { joined } from './definitions/joined.ts'
import { kudos } from './definitions/kudos.ts'
import { leaderTenure } from './definitions/leader-tenure.ts'
import { left } from './definitions/left.ts'
import { levelFlow } from './definitions/level-flow.ts'
import { members } from './definitions/members.ts'
import { minutesInTime } from './definitions/minutes-in-time.ts'
import { mixing } from './definitions/mixing.ts'
import { newcomers } from './definitions/newcomers.ts'
import { newcomersContributing } from './definitions/newcomers-contributing.ts'
import { participants } from './definitions/participants.ts'
import { participationLevels } from './definitions/participation-levels.ts'
import { reach } from './definitions/reach.ts'
import { repeatAttendance } from './definitions/repeat-attendance.ts'
import { resources } from './definitions/resources.ts'
import { rsvps } from './definitions/rsvps.ts'
import { siloBridge } from './definitions/silo-bridge.ts'
import { speakerLevels } from './definitions/speaker-levels.ts'
import { keepMetrics } from './kept.ts'
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
    minutesInTime,
    rsvps,
    headCount,
    fillRate,
    participants,
    repeatAttendance,
    firstTimeSpeakers,
    speakerLevels,
    resources,
    kudos,
    contributorsThanked,
    reach,
    evenness,
    mixing,
    siloBridge,
    participationLevels,
    levelFlow,
    gravityMass,
    gravityDensity,
    gravityDrift,
    giverMatcherTakerMix,
    concentration,
    leaderTenure
  ],
  jobs: [
    {
      name: 'keep-metrics',
      description: 'Computes the metrics of past periods for all communities and portals, once a month.',
      schedule: '30 1 * * *',
      expireInSeconds: 3600,
      run: keepMetrics
    }
  ]
})

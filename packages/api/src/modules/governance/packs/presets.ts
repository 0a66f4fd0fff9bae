import type { LadderDays, PackBase, RuleSetting } from '@guildhall/schema'

type Base = {
  /** Raised whenever a portal that took the pack as it is would be judged otherwise. */
  version: number
  name: string
  rules: RuleSetting[]
  ladder: LadderDays
  gates: string[]
}

const SLOWER: LadderDays = { secondNotice: 60, finalNotice: 120, suspension: 180 }

/** The ready-made packs. Classified material and conduct are no gates: they go to a person at once, not up the ladder. */
export const BASES: Record<PackBase, Base> = {
  obt: {
    version: 6,
    name: 'OBT portal',
    rules: [
      { rule: 'page.stale' },
      { rule: 'page.reachable' },
      { rule: 'page.impostor' },
      { rule: 'page.representatives' },
      { rule: 'page.mission' },
      { rule: 'page.purpose-drift' },
      { rule: 'page.accuracy' },
      { rule: 'page.appearance' },
      { rule: 'page.classified-markings', settings: { controlled: 'fail' } },
      { rule: 'page.conduct' },
      { rule: 'page.transformation-focus' },
      { rule: 'page.representative-load' },
      { rule: 'membership.exclusion' },
      { rule: 'community.single-leader' },
      { rule: 'community.leader-time', severity: 'low' },
      { rule: 'community.sponsor' },
      { rule: 'community.core-group', severity: 'low' },
      { rule: 'community.charter' },
      { rule: 'charter.review' },
      { rule: 'community.diversity' },
      { rule: 'community.rotation' },
      { rule: 'community.rhythm' },
      { rule: 'community.dormancy' },
      { rule: 'community.ghost-series' },
      { rule: 'community.formats' },
      { rule: 'community.minutes' },
      { rule: 'community.newcomers' },
      { rule: 'community.solopreneur' },
      { rule: 'community.dropped-anchor' },
      { rule: 'community.big-brother' },
      { rule: 'community.big-boys-club' },
      { rule: 'launch.leader' },
      { rule: 'close.consultation' },
      { rule: 'close.lessons' },
      { rule: 'launch.sponsor' },
      { rule: 'launch.core-group' },
      { rule: 'launch.charter' },
      { rule: 'launch.event' },
      { rule: 'renew.review' }
    ],
    ladder: { secondNotice: 30, finalNotice: 60, suspension: 90 },
    gates: ['page.stale', 'page.reachable', 'page.impostor', 'page.representatives', 'page.mission', 'page.accuracy']
  },
  university: {
    version: 6,
    name: 'University',
    rules: [
      { rule: 'page.stale', severity: 'medium' },
      { rule: 'page.reachable' },
      { rule: 'page.impostor' },
      { rule: 'page.representatives', severity: 'medium' },
      { rule: 'page.mission' },
      { rule: 'page.accuracy', severity: 'medium', settings: { openDays: 28 } },
      { rule: 'page.appearance', settings: { brokenLinks: 2 } },
      { rule: 'page.conduct' },
      { rule: 'membership.exclusion' },
      { rule: 'community.single-leader', severity: 'medium' },
      { rule: 'community.leader-time' },
      { rule: 'community.sponsor', severity: 'high' },
      { rule: 'community.core-group' },
      { rule: 'community.charter' },
      { rule: 'charter.review' },
      { rule: 'community.diversity' },
      { rule: 'community.rotation' },
      { rule: 'community.rhythm' },
      { rule: 'community.dormancy' },
      { rule: 'community.ghost-series' },
      { rule: 'community.formats' },
      { rule: 'community.minutes' },
      { rule: 'community.newcomers' },
      { rule: 'community.solopreneur' },
      { rule: 'community.dropped-anchor' },
      { rule: 'community.big-brother' },
      { rule: 'community.big-boys-club' },
      { rule: 'launch.leader' },
      { rule: 'close.consultation' },
      { rule: 'close.lessons' },
      { rule: 'launch.sponsor' },
      { rule: 'launch.core-group' },
      { rule: 'launch.charter' },
      { rule: 'launch.event' },
      { rule: 'renew.review' }
    ],
    ladder: SLOWER,
    gates: ['page.stale', 'page.reachable', 'page.impostor']
  },
  network: {
    version: 6,
    name: 'Network',
    rules: [
      { rule: 'page.stale', severity: 'medium' },
      { rule: 'page.reachable' },
      { rule: 'page.impostor' },
      { rule: 'page.mission', severity: 'low', settings: { shown: false } },
      { rule: 'page.accuracy', severity: 'medium', settings: { openDays: 28 } },
      { rule: 'page.conduct' },
      { rule: 'membership.exclusion' },
      { rule: 'community.core-group' },
      { rule: 'community.charter', severity: 'low' },
      { rule: 'charter.review' },
      { rule: 'community.diversity', severity: 'medium' },
      { rule: 'community.rotation', severity: 'medium' },
      { rule: 'community.rhythm', severity: 'high' },
      { rule: 'community.dormancy' },
      { rule: 'community.ghost-series' },
      { rule: 'community.formats' },
      { rule: 'community.minutes' },
      { rule: 'community.newcomers' },
      { rule: 'community.solopreneur' },
      { rule: 'community.dropped-anchor' },
      { rule: 'community.big-brother' },
      { rule: 'community.big-boys-club' },
      { rule: 'launch.leader' },
      { rule: 'close.consultation' },
      { rule: 'close.lessons' },
      { rule: 'launch.charter' },
      { rule: 'launch.event' },
      { rule: 'renew.review' }
    ],
    ladder: SLOWER,
    gates: ['page.stale', 'page.reachable', 'page.impostor']
  }
}

/** By what a portal is judged that has no pack of its own. */
export const DEFAULT_BASE: PackBase = 'network'

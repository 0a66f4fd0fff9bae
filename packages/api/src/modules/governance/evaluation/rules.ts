import { communityCoreGroup } from '../rules/community.core-group.ts'
import { communityDiversity } from '../rules/community.diversity.ts'
import { communityLeaderTime } from '../rules/community.leader-time.ts'
import { communityRotation } from '../rules/community.rotation.ts'
import { communitySingleLeader } from '../rules/community.single-leader.ts'
import { communitySponsor } from '../rules/community.sponsor.ts'
import { membershipExclusion } from '../rules/membership.exclusion.ts'
import { pageAccuracy } from '../rules/page.accuracy.ts'
import { pageAppearance } from '../rules/page.appearance.ts'
import { pageClassifiedMarkings } from '../rules/page.classified-markings.ts'
import { pageConduct } from '../rules/page.conduct.ts'
import { pageMission } from '../rules/page.mission.ts'
import { pagePurposeDrift } from '../rules/page.purpose-drift.ts'
import { pageReachable } from '../rules/page.reachable.ts'
import { pageRepresentativeLoad } from '../rules/page.representative-load.ts'
import { pageRepresentatives } from '../rules/page.representatives.ts'
import { pageStale } from '../rules/page.stale.ts'
import { pageTransformationFocus } from '../rules/page.transformation-focus.ts'
import type { Rule } from './rule.ts'

/** Every rule there is. A new one is one file in `rules/`, its cases beside it, and a line here. */
export const rules: readonly Rule[] = [
  pageStale,
  pageReachable,
  pageRepresentatives,
  pageMission,
  pagePurposeDrift,
  pageAccuracy,
  pageAppearance,
  pageClassifiedMarkings,
  pageConduct,
  pageTransformationFocus,
  pageRepresentativeLoad,
  membershipExclusion,
  communitySingleLeader,
  communityLeaderTime,
  communitySponsor,
  communityCoreGroup,
  communityDiversity,
  communityRotation
]

export const ruleById: ReadonlyMap<string, Rule> = new Map(rules.map(rule => [rule.id, rule]))

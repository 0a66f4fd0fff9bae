import { type Static, Type } from '@sinclair/typebox'
import { EventFormat } from '../events/parts.ts'
import {
  Choice,
  Entity,
  Id,
  List,
  listQuery,
  Nullable,
  PageOf,
  Patch,
  Ref,
  stamps,
  version,
  Whole
} from '../primitives/shapes.ts'
import { CONTRIBUTION_ACTIVITIES, ContributionActivity } from './activity.ts'

export const FAIRNESS_RULES = [
  'daily_limit',
  'unattended',
  'working_meeting',
  'role_attendance',
  'one_role',
  'once_per_question',
  'monthly_limit',
  'thanks_per_pair',
  'thanks_limit'
] as const
export type FairnessRuleName = (typeof FAIRNESS_RULES)[number]
export const FairnessRuleName = Choice('FairnessRuleName', FAIRNESS_RULES, {
  description:
    'Why an act is not counted. `daily_limit`: more than so many posted acts of a person on one day from one source. `unattended`: the event was not held, or had too few other attendees and no minutes. `working_meeting`: to attend such a meeting is work for the community. `role_attendance`: who had a role at the event does not also receive from it. `one_role`: only the role with the largest weight counts at one event. `once_per_question`: an answer to the same question was counted. `monthly_limit`: so many of its kind were counted in the month. `thanks_per_pair`: thanks to the same person were counted in these days. `thanks_limit`: so many thanks were counted in these days.'
})

const settings = {
  enabled: Type.Boolean({ description: 'Whether the rule is applied.', examples: [true] }),
  activities: List(Ref(ContributionActivity), CONTRIBUTION_ACTIVITIES.length, {
    description:
      'The activities that it is about. For `one_role` in order: of roles with the same weight, the first counts.',
    examples: [['attend', 'ask']]
  }),
  number: Nullable(
    Whole(0, 1000, {
      description:
        'Its number: how many other attendees are required (`unattended`), or how many acts are counted (limits).',
      examples: [2]
    })
  ),
  days: Nullable(Whole(1, 366, { description: 'In how many days, for rules about thanks.', examples: [null] })),
  formats: List(Ref(EventFormat), 50, {
    description: 'The formats of events that it is about (`working_meeting`).',
    examples: [['core_check_in']]
  })
}

export const FairnessRule = Entity(
  'FairnessRule',
  { id: Id({ description: 'The rule’s id.' }), rule: Ref(FairnessRuleName), ...settings, ...stamps, ...version },
  { description: 'A rule by which acts are recorded and shown, but not counted, with its settings.' }
)
export type FairnessRule = Static<typeof FairnessRule>

export const FairnessRulePatch = Patch('FairnessRulePatch', settings, {
  description: 'Settings to update. They hold for all acts, also past ones.',
  examples: [{ number: 3 }]
})
export type FairnessRulePatch = Static<typeof FairnessRulePatch>

export const FairnessRulePage = PageOf(FairnessRule)
export const FairnessRuleQuery = Entity('FairnessRuleQuery', listQuery(['rule', 'createdAt', 'updatedAt'], 'rule'), {
  description: 'Parameters for listing fairness rules.'
})
export type FairnessRuleQuery = Static<typeof FairnessRuleQuery>

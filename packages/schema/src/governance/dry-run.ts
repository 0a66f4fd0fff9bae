import { type Static, Type } from '@sinclair/typebox'
import { NoticeKind } from '../delivery/notice.ts'
import { Count, Day, Entity, Instant, Line, List, Nullable, Ref, Text, Url, Whole } from '../primitives/shapes.ts'
import { FindingStatus, RuleId, RuleSubject } from './finding.ts'
import { RulePack, RulePackCreate } from './rule.ts'
import { StatusCounts } from './scorecard.ts'

/** How many flips and notices a dry run names; it counts all of them. */
export const NAMED_AT_MOST = 500

const { base, rules, ladder, gates } = RulePackCreate.properties

export const DryRunCreate = Entity(
  'DryRunCreate',
  {
    base: Type.Optional(base),
    rules,
    ladder,
    gates,
    weeks: Type.Optional(
      Whole(0, 52, { default: 0, description: 'How many past weeks are replayed by the pack, week by week.' })
    )
  },
  {
    description:
      'A rule pack to try, as it would be set; without a `base`, today’s pack of the portal with what is said here laid over it.'
  }
)
export type DryRunCreate = Static<typeof DryRunCreate>

const place = {
  subjectType: Ref(RuleSubject),
  subjectId: Type.String({ format: 'uuid', maxLength: 36, description: 'The page or the community (id).' }),
  name: Line(200, { description: 'The name of the community.', examples: ['Service Design'] }),
  url: Nullable(Url({ description: 'Where the page is; null for a community.' }))
}

export const Flip = Entity(
  'Flip',
  {
    rule: RuleId('The rule.'),
    ...place,
    from: Nullable(Ref(FindingStatus), { description: 'By today’s pack; null where that does not judge by the rule.' }),
    to: Nullable(Ref(FindingStatus), {
      description: 'By the pack that is tried; null where that does not judge by it.'
    }),
    reason: Text(1000, { description: 'Why, in one sentence.', examples: ['Nobody leads the community today.'] })
  },
  { description: 'A finding that another pack would turn.' }
)
export type Flip = Static<typeof Flip>

export const TriedNotice = Entity(
  'TriedNotice',
  {
    on: Day({ description: 'The day it would go out, or would have gone out.' }),
    kind: Ref(NoticeKind),
    ...place,
    reason: Text(1000, {
      description: 'What it would say is the matter.',
      examples: ['The page has no active representative.']
    })
  },
  { description: 'A notice that would go out. Nothing is sent.' }
)
export type TriedNotice = Static<typeof TriedNotice>

const flips = List(Ref(Flip), NAMED_AT_MOST, { description: 'What would flip; at most 500 are named.' })
const notices = (description: string) => List(Ref(TriedNotice), NAMED_AT_MOST, { description })

export const TriedWeek = Entity(
  'TriedWeek',
  {
    asOf: Instant({ description: 'The moment that was judged at.' }),
    counts: Ref(StatusCounts),
    flipCount: Count({ description: 'How many findings had another status than the week before.' }),
    noticeCount: Count({ description: 'How many notices would have gone out in the week up to then.' })
  },
  { description: 'One week of a replay.' }
)
export type TriedWeek = Static<typeof TriedWeek>

export const DryRun = Entity(
  'DryRun',
  {
    pack: Ref(RulePack, { description: 'The pack that was tried, whole.' }),
    subjects: Count({ description: 'How many pages and communities were judged.' }),
    before: Ref(StatusCounts, { description: 'Today’s findings by today’s pack.' }),
    after: Ref(StatusCounts, { description: 'Today’s findings by the pack that was tried.' }),
    flipCount: Count({ description: 'How many findings would flip today.' }),
    flips,
    noticeCount: Count({ description: 'How many notices would go out today.' }),
    notices: notices(
      'The notices that would go out today, from where pages stand on the ladder; at most 500 are named.'
    ),
    weeks: List(Ref(TriedWeek), 53, {
      description: 'The past weeks by the pack, oldest first; empty without a replay.'
    }),
    replayedNoticeCount: Count({ description: 'How many notices would have gone out over these weeks.' }),
    replayedNotices: notices(
      'The notices that would have gone out over these weeks, oldest first, had all pages been compliant before and each notice been delivered at once; at most 500 are named.'
    )
  },
  { description: 'What a rule pack would change. Nothing is stored, and nothing is sent.' }
)
export type DryRun = Static<typeof DryRun>

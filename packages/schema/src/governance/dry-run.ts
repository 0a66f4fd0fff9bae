import { type Static, Type } from '@sinclair/typebox'
import { NoticeKind } from '../delivery/notice.ts'
import { Count, Day, Entity, Instant, Line, List, Nullable, Ref, Text, Url, Whole } from '../primitives/shapes.ts'
import { FindingStatus, RuleId, RuleSubject } from './finding.ts'
import { RulePack, RulePackCreate } from './rule.ts'
import { StatusCounts } from './scorecard.ts'

/** How many flips and notices a dry run names; it counts all of them. */
export const NAMED_AT_MOST = 500

const { base, rules, custom, ladder, gates } = RulePackCreate.properties

export const DryRunCreate = Entity(
  'DryRunCreate',
  {
    base: Type.Optional(base),
    rules,
    custom,
    ladder,
    gates,
    weeks: Type.Optional(
      Whole(0, 52, { default: 0, description: 'Number of past weeks to replay under the pack, week by week.' })
    )
  },
  {
    description:
      'A rule pack to test, as it would be set. Without a `base`, today’s pack of the portal with the fields sent applied over it.'
  }
)
export type DryRunCreate = Static<typeof DryRunCreate>

export const place = {
  subjectType: Ref(RuleSubject),
  subjectId: Type.String({ format: 'uuid', maxLength: 36, description: 'The page or the community (id).' }),
  name: Line(200, { description: 'The name of the community.', examples: ['Service Design'] }),
  url: Nullable(Url({ description: 'The URL of the page; null for a community.' }))
}

export const Flip = Entity(
  'Flip',
  {
    rule: RuleId('The rule.'),
    ...place,
    from: Nullable(Ref(FindingStatus), {
      description: 'The result under the current pack; null if that pack does not use the rule.'
    }),
    to: Nullable(Ref(FindingStatus), {
      description: 'The result under the tried pack; null if that pack does not use the rule.'
    }),
    reason: Text(1000, {
      description: 'The reason, in one sentence.',
      examples: ['The community has no leader today.']
    })
  },
  { description: 'A finding that another pack would change.' }
)
export type Flip = Static<typeof Flip>

export const TriedNotice = Entity(
  'TriedNotice',
  {
    on: Day({ description: 'The day on which it would be sent, or would have been sent.' }),
    kind: Ref(NoticeKind),
    ...place,
    reason: Text(1000, {
      description: 'The reason it would state.',
      examples: ['The page has no active representative.']
    })
  },
  { description: 'A notice that would be sent. Dry runs send no notices.' }
)
export type TriedNotice = Static<typeof TriedNotice>

const flips = List(Ref(Flip), NAMED_AT_MOST, { description: 'The findings that would change; at most 500 are listed.' })
const notices = (description: string) => List(Ref(TriedNotice), NAMED_AT_MOST, { description })

export const TriedWeek = Entity(
  'TriedWeek',
  {
    asOf: Instant({ description: 'The time of the evaluation.' }),
    counts: Ref(StatusCounts),
    flipCount: Count({ description: 'Number of findings with a different status than the week before.' }),
    noticeCount: Count({ description: 'Number of notices that would have been sent in the week up to then.' })
  },
  { description: 'One week of a replay.' }
)
export type TriedWeek = Static<typeof TriedWeek>

export const DryRun = Entity(
  'DryRun',
  {
    pack: Ref(RulePack, { description: 'The complete pack that was tried.' }),
    subjects: Count({ description: 'Number of pages and communities evaluated.' }),
    before: Ref(StatusCounts, { description: 'Today’s findings under the current pack.' }),
    after: Ref(StatusCounts, { description: 'Today’s findings under the tried pack.' }),
    flipCount: Count({ description: 'Number of findings that would change today.' }),
    flips,
    noticeCount: Count({ description: 'Number of notices that would be sent today.' }),
    notices: notices(
      'The notices that would be sent today, given the current reminder stage of each page; at most 500 are listed.'
    ),
    weeks: List(Ref(TriedWeek), 53, {
      description: 'The past weeks under the tried pack, oldest first; empty without a replay.'
    }),
    replayedNoticeCount: Count({ description: 'Number of notices that would have been sent over these weeks.' }),
    replayedNotices: notices(
      'The notices that would have been sent over these weeks, oldest first, if all pages had been compliant before and each notice had been delivered immediately; at most 500 are listed.'
    )
  },
  { description: 'What a rule pack would change. No data is stored or sent.' }
)
export type DryRun = Static<typeof DryRun>

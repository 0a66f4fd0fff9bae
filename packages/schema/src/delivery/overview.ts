import { type Static, Type } from '@sinclair/typebox'
import { EventMode, timeZone } from '../events/parts.ts'
import { NextStep, Remedy, RuleId, RuleSubject, Severity } from '../governance/finding.ts'
import { FreshnessCounts } from '../governance/scorecard.ts'
import { Freshness, Maintenance } from '../pages/page.ts'
import { Message } from '../primitives/message.ts'
import {
  Choice,
  Count,
  Day,
  Entity,
  Id,
  Instant,
  Line,
  List,
  LocalDateTime,
  Nullable,
  Ref,
  Slug,
  Text,
  Url,
  Whole
} from '../primitives/shapes.ts'

const score = (description: string) => Nullable(Type.Number({ minimum: 0, maximum: 10, description, examples: [7.4] }))

export const ScorePoint = Entity(
  'ScorePoint',
  {
    on: Day({ description: 'The day, at whose end it applied; of the last point, today.', examples: ['2026-11-23'] }),
    score: score('The score, where 10 is best; null if it is not known, because nothing was evaluated by then.'),
    counted: Count({ description: 'Number of findings that counted towards it.' })
  },
  { description: 'The score of a portal on one day.' }
)
export type ScorePoint = Static<typeof ScorePoint>

export const NeedsHelp = Entity(
  'NeedsHelp',
  {
    subjectType: Ref(RuleSubject),
    id: Id({ description: 'The page or the community (id).' }),
    community: Slug({ description: 'The community (slug).', examples: ['service-design'] }),
    name: Line(200, { description: 'The name of the community.', examples: ['Service Design'] }),
    url: Nullable(Url({ description: 'The URL of the page; null for a community.' })),
    freshness: Nullable(Ref(Freshness), { description: 'How fresh the page is; null for a community.' }),
    maintenance: Nullable(Ref(Maintenance), { description: 'The reminder stage of the page; null for a community.' }),
    score: score('Its score, where 10 is best; null if none of its findings counts.'),
    open: Count({ description: 'Number of findings about it that require action.' }),
    rule: RuleId('The rule of the most urgent of them.'),
    severity: Ref(Severity),
    ask: Line(200, { description: 'What to do, in a few words.', examples: ['review the page'] }),
    reason: Text(1000, {
      description: 'The reason, in one sentence.',
      examples: ['The page was last updated on 2 March 2026. It is due for review every 90 days.']
    }),
    message: Ref(Message, { description: 'The reason as structured data.' }),
    remedy: Nullable(Ref(Remedy), { description: 'How to fix it.' }),
    nextStep: Nullable(Ref(NextStep), { description: 'What happens next if nothing changes.' }),
    since: Instant({ description: 'Since when this has been the case.' })
  },
  { description: 'A page or a community that needs help, with its most urgent open finding.' }
)
export type NeedsHelp = Static<typeof NeedsHelp>

export const NEWS_KINDS = ['new', 'back', 'event', 'step', 'opened', 'closed'] as const
export const NewsKind = Choice('NewsKind', NEWS_KINDS, {
  description:
    'What changed: a page is new, or up to date again; an event was announced; a page reached a reminder stage; a finding opened or closed.'
})
export type NewsKind = Static<typeof NewsKind>

export const OverviewChange = Entity(
  'OverviewChange',
  {
    kind: Ref(NewsKind),
    at: Instant({ description: 'When it changed.' }),
    name: Line(200, { description: 'The name of the community.', examples: ['Service Design'] }),
    url: Nullable(Url({ description: 'Where to view it: the page; null if there is none.' })),
    title: Text(1500, { description: 'What changed, in one sentence.', examples: ['New page: Service Design'] })
  },
  { description: 'A change on a portal.' }
)
export type OverviewChange = Static<typeof OverviewChange>

export const OverviewEvent = Entity(
  'OverviewEvent',
  {
    id: Id({ description: 'The occurrence’s id.' }),
    title: Line(300, { description: 'Its title.', examples: ['Design review'] }),
    hosts: List(Line(200, { description: 'The name of a community.', examples: ['Service Design'] }), 20, {
      description: 'The names of the communities that host it.'
    }),
    startsAt: Instant({ description: 'When it starts.', examples: ['2026-12-03T14:00:00.000Z'] }),
    endsAt: Instant({ description: 'When it ends.', examples: ['2026-12-03T15:00:00.000Z'] }),
    start: LocalDateTime({
      description: 'When it starts, in the local time of its time zone.',
      examples: ['2026-12-03T14:00']
    }),
    timeZone: timeZone('The IANA time zone of `start`.'),
    days: Nullable(Whole(1, 366, { description: 'For events of whole days: the number of days.', examples: [null] })),
    mode: Ref(EventMode),
    place: Nullable(Line(200, { description: 'The name of the place.', examples: ['Quay 4, room 2.17'] })),
    registrationUrl: Nullable(
      Url({ description: 'The page on which people who are not in the directory register; null if there is none.' })
    )
  },
  { description: 'An event that is on next.' }
)
export type OverviewEvent = Static<typeof OverviewEvent>

/** How many of each an overview holds. */
export const OVERVIEW_AT_MOST = { trend: 13, help: 10, changes: 20, events: 10 } as const

export const PortalOverview = Entity(
  'PortalOverview',
  {
    portal: Slug({ description: 'The portal (slug).', examples: ['intranet'] }),
    name: Line(200, { description: 'Its name.', examples: ['Intranet'] }),
    url: Url({ description: 'Its URL.', examples: ['https://intranet.example.org/'] }),
    on: Day({ description: 'The day of the overview, in the time zone of the service.', examples: ['2026-11-30'] }),
    communityCount: Count({ description: 'Number of communities it shows, among those visible to the caller.' }),
    pageCount: Count({ description: 'Number of its pages, among those visible to the caller.' }),
    freshness: Ref(FreshnessCounts, { description: 'The same pages by freshness.' }),
    score: score(
      'The score of all findings on the portal, where 10 is best; null if none counts, or for callers who do not see all findings of the portal.'
    ),
    trend: Nullable(
      List(Ref(ScorePoint), OVERVIEW_AT_MOST.trend, {
        description:
          'The score at the end of each of the past 12 weeks and now, oldest first, of what is on the portal now.'
      }),
      {
        description:
          'The score at the end of each of the past 12 weeks and now, oldest first, by the history of the findings of what is on the portal now; null for callers who do not see all findings of the portal.'
      }
    ),
    helpCount: Nullable(Count({ description: 'Number of pages and communities that need help.' }), {
      description:
        'Number of pages and communities that need help; null for publishable keys and keys that cannot read findings.'
    }),
    help: Nullable(List(Ref(NeedsHelp), OVERVIEW_AT_MOST.help, { description: 'Who needs help.' }), {
      description:
        'The pages and communities that need help, most urgent first, among those whose findings the caller sees; null for publishable keys and keys that cannot read findings.'
    }),
    changes: List(Ref(OverviewChange), OVERVIEW_AT_MOST.changes, {
      description: 'What changed in the past 7 days, newest first, as far as the caller sees it.'
    }),
    events: List(Ref(OverviewEvent), OVERVIEW_AT_MOST.events, {
      description: 'What is on next, earliest first, as far as the caller sees it.'
    })
  },
  { description: 'A portal at a glance: how fresh its pages are, who needs help, what changed and what is on.' }
)
export type PortalOverview = Static<typeof PortalOverview>

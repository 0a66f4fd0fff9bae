import { type Static, Type } from '@sinclair/typebox'
import { MetricChartQuery } from '../engagement/metric-chart.ts'
import { RuleId } from '../governance/finding.ts'
import { pictureParameters } from '../primitives/picture.ts'
import {
  Choice,
  Count,
  Day,
  Entity,
  Id,
  Instant,
  Line,
  List,
  listQuery,
  Named,
  Nullable,
  PageOf,
  Patch,
  Prose,
  Ref,
  Several,
  stamps,
  version,
  Whole
} from '../primitives/shapes.ts'
import { PersonSummary, PortalSummary } from '../primitives/summary.ts'

/** For how many days a campaign can last at most. */
export const CAMPAIGN_DAYS = 366

export const CampaignMeasure = Choice('CampaignMeasure', ['pages_up_to_date', 'pages_passing_rule'] as const, {
  description:
    'What the goal of a campaign counts: pages that are not due for review (`fresh` or `due`), or pages that pass a rule.'
})
export type CampaignMeasure = Static<typeof CampaignMeasure>

export const CampaignStatus = Choice('CampaignStatus', ['planned', 'running', 'ended'] as const, {
  description: 'Whether the campaign has begun and ended, by its days.'
})
export type CampaignStatus = Static<typeof CampaignStatus>

export const CampaignOutcome = Choice('CampaignOutcome', ['reached', 'not_reached'] as const, {
  description: 'What came of the campaign: whether the goal was met on its last day.'
})
export type CampaignOutcome = Static<typeof CampaignOutcome>

const draft = {
  title: Line(120, { description: 'Its title.', examples: ['Fresh pages by spring'] }),
  words: Prose(2000, {
    description: 'What it is about, in your own words. They are in the notices to the people who are asked.',
    examples: ['In April the new intranet search starts. Let us show it at its best.']
  }),
  measure: Ref(CampaignMeasure),
  rule: Type.Optional(Nullable(RuleId('The rule to pass, for `pages_passing_rule`; a rule about pages.'))),
  target: Whole(1, 100, { description: 'The percentage of pages to reach.', examples: [90] }),
  startsOn: Day({ description: 'Its first day.', examples: ['2027-01-11'] }),
  endsOn: Day({
    description: 'Its last day, at most 366 days after the first one.',
    examples: ['2027-03-31']
  }),
  isPublic: Type.Optional(
    Type.Boolean({
      description:
        'Whether publishable keys of the portal can read the campaign and its chart, for pages of an intranet. Default: false.',
      examples: [true]
    })
  )
}

export const CampaignDay = Entity(
  'CampaignDay',
  {
    on: Day({ description: 'The day.', examples: ['2027-01-11'] }),
    pages: Count({ description: 'Number of pages that count.', examples: [300] }),
    reached: Count({ description: 'Number of them that meet the goal.', examples: [246] })
  },
  { description: 'The progress of a campaign on a day.' }
)
export type CampaignDay = Static<typeof CampaignDay>

export const Campaign = Entity(
  'Campaign',
  {
    id: Id({ description: 'The campaign’s id.' }),
    portal: Ref(PortalSummary),
    ...draft,
    rule: Nullable(RuleId('The rule to pass; null for `pages_up_to_date`.'), { examples: [null] }),
    isPublic: Type.Boolean({ description: 'Whether publishable keys of the portal can read it and its chart.' }),
    status: Ref(CampaignStatus),
    outcome: Nullable(Ref(CampaignOutcome), { description: 'Its outcome; null until it has ended.' }),
    reachedOn: Nullable(
      Day({ readOnly: true, description: 'The first day on which the goal was met; null if it was not met yet.' })
    ),
    percent: Nullable(
      Type.Number({
        minimum: 0,
        maximum: 100,
        readOnly: true,
        description:
          'The percentage of pages that meet the goal on the latest day, rounded down to one decimal; null before.',
        examples: [82]
      })
    ),
    days: List(Ref(CampaignDay), CAMPAIGN_DAYS + 1, {
      description: 'Its progress by day, earliest first. Days on which the service did not run are missing.'
    }),
    askedCount: Count({
      description: 'Number of people who were asked: those who maintain a page that did not meet the goal.'
    }),
    createdBy: Nullable(Ref(PersonSummary), { description: 'Who created it; null if a secret key did.' }),
    endedAt: Nullable(Instant({ readOnly: true, description: 'When its outcome was recorded.' })),
    ...stamps,
    ...version
  },
  {
    description:
      'A campaign of a portal: a goal for its pages, with a first and a last day. The people who maintain a page that does not meet the goal yet are asked once at the start and once before the end.'
  }
)
export type Campaign = Static<typeof Campaign>

export const CampaignCreate = Entity(
  'CampaignCreate',
  { portal: Named('the portal'), ...draft },
  {
    description: 'A campaign with its goal, its first and its last day.',
    examples: [
      {
        portal: '019a8f3e-6c1b-7d42-9e05-3b7f2a61c8d4',
        title: 'Fresh pages by spring',
        words: 'In April the new intranet search starts. Let us show it at its best.',
        measure: 'pages_up_to_date',
        target: 90,
        startsOn: '2027-01-11',
        endsOn: '2027-03-31'
      }
    ]
  }
)
export type CampaignCreate = Static<typeof CampaignCreate>

const { title, words, target, endsOn, isPublic } = draft
export const CampaignPatch = Patch(
  'CampaignPatch',
  { title, words, target, endsOn, isPublic },
  {
    description: 'Fields to update. What the goal counts, and the first day, cannot be changed.',
    examples: [{ endsOn: '2027-04-15' }]
  }
)
export type CampaignPatch = Static<typeof CampaignPatch>

export const CampaignPage = PageOf(Campaign)

export const CampaignQuery = Entity(
  'CampaignQuery',
  {
    ...listQuery(['endsOn', 'createdAt', 'updatedAt'], 'endsOn'),
    portal: Several(Named('a portal'), 'Filter by portal (slug or id).'),
    status: Several(Ref(CampaignStatus), 'Filter by status.')
  },
  { description: 'Parameters for listing campaigns.' }
)
export type CampaignQuery = Static<typeof CampaignQuery>

const { width } = MetricChartQuery.properties
export const CampaignChartQuery = Entity(
  'CampaignChartQuery',
  { ...pictureParameters, width },
  { description: 'Parameters for drawing the progress of a campaign.' }
)
export type CampaignChartQuery = Static<typeof CampaignChartQuery>

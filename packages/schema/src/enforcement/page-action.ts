import { type Static, Type } from '@sinclair/typebox'
import { RuleId } from '../governance/finding.ts'
import { WAIVER_DAYS } from '../governance/waiver.ts'
import { Freshness, Maintenance } from '../pages/page.ts'
import {
  Choice,
  Day,
  Entity,
  Line,
  List,
  Named,
  Nullable,
  Prose,
  Ref,
  Several,
  Text,
  Url,
  Whole
} from '../primitives/shapes.ts'
import { Problem } from '../transports/problem.ts'
import { InfractionKind, InfractionStatus, Sanction } from './infraction.ts'

/** How many pages or cases one call acts on at most. */
export const ACTED_AT_MOST = 1000

export const PageAction = Choice(
  'PageAction',
  ['assign', 'remind', 'waive', 'suspend', 'reinstate', 'remove'] as const,
  {
    description:
      'Assign: sets the representatives. Remind: sends a reminder to the representatives. Waive: grants a waiver of a rule. Suspend, reinstate, remove: decides about the listing of a page, with the conditions of the operations for a single page.'
  }
)
export type PageAction = Static<typeof PageAction>

export const PageChoice = Entity(
  'PageChoice',
  {
    freshness: Several(Ref(Freshness), 'Filter by freshness.'),
    maintenance: Several(Ref(Maintenance), 'Filter by reminder stage.'),
    rule: Several(RuleId('A rule.'), 'Filter by rule: pages with an open finding of the rule.'),
    topic: Type.Optional(Line(100, { description: 'Filter by topic of the community.', examples: ['accessibility'] }))
  },
  {
    description: 'A choice of pages by filters: all pages of the portal that match each of them.',
    examples: [{ freshness: ['stale', 'abandoned'] }],
    minProperties: 1
  }
)
export type PageChoice = Static<typeof PageChoice>

const pageName = (description: string) =>
  Line(2000, { description, examples: ['https://intranet.example.org/communities/service-design'] })
const person = (role: string) =>
  Type.Optional(
    Nullable(
      Line(320, {
        description: `The ${role} representative: their id, or the external id or e-mail address of someone who belongs to a community on the portal. Null leaves the role vacant; without this field it remains unchanged.`,
        examples: ['ada.okafor@example.org']
      })
    )
  )

export const PageAssignment = Entity(
  'PageAssignment',
  { page: pageName('The page: its id or its URL.'), primary: person('primary'), secondary: person('secondary') },
  { description: 'The representatives of one page.' }
)
export type PageAssignment = Static<typeof PageAssignment>

const atomic = Type.Optional(
  Type.Boolean({
    description: 'All or none: if one item fails, nothing is changed. Default: false.',
    examples: [false]
  })
)
const dryRun = Type.Optional(
  Type.Boolean({
    description: 'Returns what would happen, and changes and sends nothing. Default: false.',
    examples: [true]
  })
)

export const PageActions = Entity(
  'PageActions',
  {
    action: Ref(PageAction),
    pages: Type.Optional(
      Type.Array(pageName('A page: its id or its URL.'), {
        minItems: 1,
        maxItems: ACTED_AT_MOST,
        description: 'The pages. Maximum 1,000.'
      })
    ),
    where: Type.Optional(Ref(PageChoice, { description: 'The pages, chosen by filters. At most 1,000 may match.' })),
    assignments: Type.Optional(
      Type.Array(Ref(PageAssignment), {
        minItems: 1,
        maxItems: ACTED_AT_MOST,
        description: 'To assign: the pages, each with its own representatives. Maximum 1,000.'
      })
    ),
    csv: Type.Optional(
      Text(500_000, {
        description:
          'To assign: the assignments as CSV with a header row and the columns `page`, `primary` and `secondary`. An empty cell leaves a role unchanged, a hyphen (-) leaves it vacant. Maximum 1,000 rows.',
        examples: [
          'page,primary,secondary\nhttps://intranet.example.org/communities/service-design,ada.okafor@example.org,-'
        ]
      })
    ),
    primary: person('primary'),
    secondary: person('secondary'),
    rule: Type.Optional(RuleId('To waive: the rule.')),
    until: Type.Optional(
      Day({
        description: `To waive: the last day on which the waiver applies, at most ${WAIVER_DAYS} days ahead.`,
        examples: ['2027-04-30']
      })
    ),
    reason: Type.Optional(
      Prose(2000, {
        description: 'To waive, suspend, reinstate or remove: the reason. Those concerned can read it.',
        examples: ['The team moves house in spring; the page is rewritten by then.']
      })
    ),
    message: Type.Optional(
      Prose(1000, {
        description: 'To remind: a message of your own, which comes before what is open.',
        examples: ['The relaunch is on Friday. Please have a look by Thursday.']
      })
    ),
    atomic,
    dryRun
  },
  {
    description:
      'An action on several pages of a portal. The pages are named by exactly one of `pages`, `where`, `assignments` and `csv`.',
    examples: [
      {
        action: 'remind',
        where: { freshness: ['stale', 'abandoned'] },
        message: 'The relaunch is on Friday. Please have a look by Thursday.',
        dryRun: true
      }
    ]
  }
)
export type PageActions = Static<typeof PageActions>

const outcome = Type.Unsafe<'done' | 'unchanged' | 'failed'>({
  type: 'string',
  enum: ['done', 'unchanged', 'failed'],
  description: 'The outcome. Unchanged: nothing had to be done, for example as they were reminded today already.'
})
const problem = Nullable(Ref(Problem), { description: 'Why it failed.', examples: [null] })

export const PageActionResult = Entity(
  'PageActionResult',
  {
    given: Nullable(Line(2000, { description: 'The page as it was sent; null if filters chose it.' })),
    page: Nullable(Type.String({ format: 'uuid', maxLength: 36, description: 'The page (id); null if unknown.' })),
    url: Nullable(Url({ description: 'Its URL.' })),
    outcome,
    notified: Whole(0, 1000, { description: 'The number of people to whom a notice is sent.', examples: [2] }),
    waiver: Nullable(
      Type.String({
        format: 'uuid',
        maxLength: 36,
        description: 'The waiver that applies (id); null for other actions.'
      })
    ),
    problem
  },
  { description: 'The result for one page.' }
)
export type PageActionResult = Static<typeof PageActionResult>

export const PageActionResults = Entity(
  'PageActionResults',
  {
    dryRun: Type.Boolean({ description: 'Whether nothing was changed.', examples: [false] }),
    items: List(Ref(PageActionResult), ACTED_AT_MOST, {
      description: 'One result per page: in the order sent, or the longest without an update first.'
    })
  },
  { description: 'The results for all pages.' }
)
export type PageActionResults = Static<typeof PageActionResults>

export const CaseAction = Choice('CaseAction', ['triage', 'remedy', 'uphold', 'dismiss', 'sanction'] as const, {
  description: 'What is decided in a case; see the operations for a single case.'
})
export type CaseAction = Static<typeof CaseAction>

export const CaseChoice = Entity(
  'CaseChoice',
  {
    kind: Several(Ref(InfractionKind), 'Filter by kind.'),
    status: Several(Ref(InfractionStatus), 'Filter by status.')
  },
  {
    description: 'A choice of cases by filters: all cases of the portal that match each of them.',
    examples: [{ status: ['reported'] }],
    minProperties: 1
  }
)
export type CaseChoice = Static<typeof CaseChoice>

export const CaseActions = Entity(
  'CaseActions',
  {
    action: Ref(CaseAction),
    infractions: Type.Optional(
      Type.Array(Named('an infraction', { description: 'A case (id).' }), {
        minItems: 1,
        maxItems: ACTED_AT_MOST,
        description: 'The cases. Maximum 1,000.'
      })
    ),
    where: Type.Optional(Ref(CaseChoice, { description: 'The cases, chosen by filters. At most 1,000 may match.' })),
    reason: Type.Optional(
      Prose(4000, {
        description: 'The reason; required except for `triage`. Those concerned can read it.',
        examples: ['All contacts are correct again.']
      })
    ),
    sanction: Type.Optional(Ref(Sanction, { description: 'The sanction, for the action `sanction`.' })),
    atomic,
    dryRun
  },
  {
    description: 'A decision in several cases of a portal, named by exactly one of `infractions` and `where`.',
    examples: [{ action: 'triage', where: { status: ['reported'] }, dryRun: true }]
  }
)
export type CaseActions = Static<typeof CaseActions>

export const CaseActionResult = Entity(
  'CaseActionResult',
  {
    infraction: Named('the case', { description: 'The case (id), as sent.' }),
    outcome,
    status: Nullable(Ref(InfractionStatus), { description: 'Its status now; null if it failed.' }),
    problem
  },
  { description: 'The result for one case.' }
)
export type CaseActionResult = Static<typeof CaseActionResult>

export const CaseActionResults = Entity(
  'CaseActionResults',
  {
    dryRun: Type.Boolean({ description: 'Whether nothing was changed.', examples: [false] }),
    items: List(Ref(CaseActionResult), ACTED_AT_MOST, { description: 'One result per case, in order.' })
  },
  { description: 'The results for all cases.' }
)
export type CaseActionResults = Static<typeof CaseActionResults>

import { type Static, Type } from '@sinclair/typebox'
import { NoticeKind } from '../delivery/notice.ts'
import { NAMED_AT_MOST, place } from '../governance/dry-run.ts'
import { FindingStatus, RuleId } from '../governance/finding.ts'
import { Maintenance } from '../pages/page.ts'
import { SuccessionReason, SuccessionRole } from '../pages/succession.ts'
import { Count, Day, Entity, Line, List, Nullable, Ref, Text } from '../primitives/shapes.ts'
import { InfractionAct, InfractionKind, InfractionStatus, Sanction } from './infraction.ts'

/** How many days one simulation runs through at most. */
export const MOST_DAYS = 92

export const SimulationCreate = Entity(
  'SimulationCreate',
  {
    days: Type.Array(Day({ description: 'A day from today on, within a year.' }), {
      minItems: 1,
      maxItems: MOST_DAYS,
      uniqueItems: true,
      description: 'The days on which the jobs of the service run, in order.',
      examples: [['2026-12-01', '2026-12-02', '2026-12-03']]
    })
  },
  { description: 'A simulation of a portal to run.' }
)
export type SimulationCreate = Static<typeof SimulationCreate>

const reason = (of: string) => Text(1000, { description: `Why, in ${of}.`, examples: ['The page is overdue.'] })
const person = {
  personId: Type.String({ format: 'uuid', maxLength: 36, description: 'The person (id).' }),
  personName: Line(200, { description: 'The name of the person.', examples: ['Ada Okafor'] })
}

export const SimulatedFinding = Entity(
  'SimulatedFinding',
  {
    rule: RuleId('The rule.'),
    ...place,
    from: Nullable(Ref(FindingStatus), { description: 'The result before; null if there was none.' }),
    to: Ref(FindingStatus),
    reason: reason('one sentence')
  },
  { description: 'A finding whose status changes on a simulated day.' }
)

export const SimulatedStep = Entity(
  'SimulatedStep',
  {
    ...place,
    from: Ref(Maintenance),
    to: Ref(Maintenance),
    reason: reason('one sentence')
  },
  { description: 'A step of a page through the stages of maintenance on a simulated day.' }
)

export const SimulatedCaseStep = Entity(
  'SimulatedCaseStep',
  {
    ...place,
    kind: Ref(InfractionKind),
    act: Ref(InfractionAct),
    status: Ref(InfractionStatus),
    sanction: Nullable(Ref(Sanction), { description: 'The sanction imposed; null if none.' })
  },
  { description: 'A step of an infraction on a simulated day.' }
)

export const SimulatedNotice = Entity(
  'SimulatedNotice',
  {
    kind: Ref(NoticeKind),
    ...person,
    ...place,
    subject: Line(300, {
      description: 'The subject, in one line.',
      examples: ['Service Design on Intranet: please review the page']
    }),
    text: Text(10_000, {
      description: 'The text, as plain text, without the link by which its recipient would act.',
      examples: ['The page of Service Design on Intranet was last reviewed on 2 March 2026.']
    })
  },
  { description: 'A notice that would be sent on a simulated day. Simulations send no notices.' }
)

export const SimulatedSuccession = Entity(
  'SimulatedSuccession',
  { ...person, ...place, role: Ref(SuccessionRole), reason: Ref(SuccessionReason) },
  { description: 'A person who would be asked to take over on a simulated day.' }
)

const listed = (description: string) => ({ description: `${description} At most ${NAMED_AT_MOST} are listed.` })

export const SimulatedDay = Entity(
  'SimulatedDay',
  {
    day: Day({ description: 'The day.' }),
    findingCount: Count({ description: 'Number of findings whose status changes.' }),
    findings: List(Ref(SimulatedFinding), NAMED_AT_MOST, listed('The findings whose status changes.')),
    stepCount: Count({ description: 'Number of steps of pages.' }),
    steps: List(Ref(SimulatedStep), NAMED_AT_MOST, listed('The steps of pages through the stages of maintenance.')),
    caseStepCount: Count({ description: 'Number of steps of infractions.' }),
    caseSteps: List(Ref(SimulatedCaseStep), NAMED_AT_MOST, listed('The steps of infractions.')),
    noticeCount: Count({ description: 'Number of notices that would be sent.' }),
    notices: List(Ref(SimulatedNotice), NAMED_AT_MOST, listed('The notices that would be sent.')),
    successionCount: Count({ description: 'Number of people who would be asked to take over.' }),
    successions: List(Ref(SimulatedSuccession), NAMED_AT_MOST, listed('The people who would be asked to take over.'))
  },
  { description: 'What one simulated day would bring.' }
)
export type SimulatedDay = Static<typeof SimulatedDay>

export const Simulation = Entity(
  'Simulation',
  {
    subjects: Count({ description: 'Number of pages and communities evaluated on the last day.' }),
    days: List(Ref(SimulatedDay), MOST_DAYS, { description: 'The days, in order.' })
  },
  {
    description:
      'What the coming days of a portal would bring if nothing else changed and each notice were delivered on its day. No data is stored or sent.'
  }
)
export type Simulation = Static<typeof Simulation>

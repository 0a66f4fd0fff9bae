import { type Static, Type } from '@sinclair/typebox'
import { answered, Choice, Day, Entity, Line, List, Nullable, Ref, Text, Whole } from '../primitives/shapes.ts'

/** The longest text of a charter, and of one section, in characters. */
export const CHARTER_TEXT = 40_000
/** The most sections that a charter has. */
export const MAX_CHARTER_SECTIONS = 100
/** The most lines, measures, impacts or forces in a section. */
export const MAX_SECTION_ITEMS = 50

export const CHARTER_SECTION_KINDS = [
  'vision',
  'importance',
  'why_now',
  'mission',
  'how',
  'goals',
  'priorities',
  'outputs',
  'measures',
  'impact',
  'resources',
  'forces',
  'values',
  'ground_rules',
  'scope',
  'ways_of_working',
  'sponsor_commitment',
  'other'
] as const
export const CharterSectionKind = Choice('CharterSectionKind', CHARTER_SECTION_KINDS, {
  description: 'The section of a charter; `other` is a section with a heading of the community’s own.'
})
export type CharterSectionKind = (typeof CHARTER_SECTION_KINDS)[number]

/** The sections that have items: one line each. */
export const LISTED_SECTIONS = ['goals', 'priorities', 'outputs', 'values', 'ground_rules'] as const

const amount = (description: string, example: number) =>
  Type.Optional(
    Nullable(Type.Number({ minimum: -1_000_000_000_000, maximum: 1_000_000_000_000, description, examples: [example] }))
  )

const measure = {
  name: Line(200, { description: 'What is measured.', examples: ['Time to the first answer'] }),
  unit: Line(60, { description: 'The unit of its values.', examples: ['days'] }),
  baseline: amount('The value at the start; null if unknown.', 5),
  target: amount('The value to reach; null if there is none.', 2),
  due: Type.Optional(Nullable(Day({ description: 'When to reach the target.', examples: ['2027-06-30'] })))
}
const MEASURE = { description: 'A measure by which the community recognises success.' }
export const CharterMeasure = Entity('CharterMeasure', answered(measure), MEASURE)
export type CharterMeasure = Static<typeof CharterMeasure>
export const CharterMeasureInput = Entity('CharterMeasureInput', measure, MEASURE)

const impact = {
  on: Line(300, { description: 'What changes.', examples: ['Fewer forms are sent back'] }),
  whom: Line(300, { description: 'For whom.', examples: ['Citizens and the counter'] })
}
const IMPACT = { description: 'An impact of the community’s work.' }
export const CharterImpact = Entity('CharterImpact', impact, IMPACT)
export type CharterImpact = Static<typeof CharterImpact>
export const CharterImpactInput = Entity('CharterImpactInput', impact, IMPACT)

export const ForceDirection = Choice('ForceDirection', ['driving', 'restraining'] as const, {
  description: 'Whether a force helps the community or holds it back.'
})
const force = {
  direction: Ref(ForceDirection),
  text: Line(300, { description: 'The force.', examples: ['The new director asks for it'] }),
  strength: Whole(1, 5, { description: 'Its strength, from 1 (weak) to 5 (strong).', examples: [4] })
}
const FORCE = { description: 'A force that helps the community or holds it back.' }
export const CharterForce = Entity('CharterForce', force, FORCE)
export type CharterForce = Static<typeof CharterForce>
export const CharterForceInput = Entity('CharterForceInput', force, FORCE)

const title = Type.String({
  format: 'text',
  maxLength: 300,
  pattern: '^[^\\x00-\\x1f\\x7f]*$',
  description:
    'The heading as the community words it. Default: the usual heading of the section. Empty for text before the first heading.',
  examples: ['Our mission']
})

const section = {
  section: Ref(CharterSectionKind),
  title: Type.Optional(title),
  text: Type.Optional(
    Text(CHARTER_TEXT, {
      description: 'The text in Markdown. It can be empty.',
      examples: ['We make forms that people understand the first time.']
    })
  ),
  items: Type.Optional(
    List(
      Line(500, { description: 'An item.', examples: ['Every form is tested with five people.'] }),
      MAX_SECTION_ITEMS,
      {
        description: 'Items of one line each. Only for goals, priorities, outputs, values and ground rules.'
      }
    )
  ),
  measures: Type.Optional(
    List(Ref(CharterMeasureInput), MAX_SECTION_ITEMS, {
      description: 'Measures, each with a name of its own. Only for the section `measures`.'
    })
  ),
  impacts: Type.Optional(
    List(Ref(CharterImpactInput), MAX_SECTION_ITEMS, { description: 'Impacts. Only for the section `impact`.' })
  ),
  forces: Type.Optional(
    List(Ref(CharterForceInput), MAX_SECTION_ITEMS, { description: 'Forces. Only for the section `forces`.' })
  )
}
const SECTION = { description: 'A section of a charter.' }
export const CharterSection = Entity(
  'CharterSection',
  {
    ...answered(section),
    measures: List(Ref(CharterMeasure), MAX_SECTION_ITEMS, {
      description: 'Measures, each with a name of its own. Only in the section `measures`.'
    }),
    impacts: List(Ref(CharterImpact), MAX_SECTION_ITEMS, { description: 'Impacts. Only in the section `impact`.' }),
    forces: List(Ref(CharterForce), MAX_SECTION_ITEMS, { description: 'Forces. Only in the section `forces`.' })
  },
  SECTION
)
export type CharterSection = Static<typeof CharterSection>
export const CharterSectionInput = Entity('CharterSectionInput', section, SECTION)
export type CharterSectionInput = Static<typeof CharterSectionInput>

/** The sections of a charter, in order. */
export const CharterSections = List(Ref(CharterSection), MAX_CHARTER_SECTIONS, {
  description: 'The sections, in order. Each occurs at most once, except `other`.'
})
export const CharterSectionsInput = List(Ref(CharterSectionInput), MAX_CHARTER_SECTIONS, {
  description: 'The sections, in order. Each can occur once, except `other`.'
})

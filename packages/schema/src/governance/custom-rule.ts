import { type Static, Type } from '@sinclair/typebox'
import type { CommunityStatus } from '../directory/community.ts'
import type { Freshness } from '../pages/page.ts'
import { Choice, Entity, Line, List, Nullable, PageOf, Ref, Text } from '../primitives/shapes.ts'
import { RuleSubject, Severity } from './finding.ts'

/** What a measure that is one of some words can be. */
export type MeasureChoice = CommunityStatus | Static<typeof Freshness> | 'yes' | 'no'

const FactId = (description: string) =>
  Type.String({
    maxLength: 100,
    pattern: '^[a-z]+\\.[a-z]+(-[a-z]+)*$',
    description,
    examples: ['page.last-read']
  })
const MeasureName = (description: string) =>
  Type.String({ maxLength: 60, pattern: '^[a-z]+(-[a-z]+)*$', description, examples: ['broken-links'] })
const Word = Line(60, { description: 'One of the choices.', examples: ['fresh'] })

export const MeasureType = Choice('MeasureType', ['number', 'day', 'choice'] as const, {
  description:
    'How a measure is compared: a number, a day by how many days ago it was (a day ahead is below 0), or one of some words.'
})

export const FactMeasure = Entity(
  'FactMeasure',
  {
    name: MeasureName('Its name.'),
    title: Line(100, { description: 'What it says.', examples: ['Broken links'] }),
    type: Ref(MeasureType),
    choices: List(Word, 50, { description: 'The words that it can be; empty for numbers and days.', examples: [[]] })
  },
  { description: 'A value of a fact that rules of portals can compare.' }
)

export const Fact = Entity(
  'Fact',
  {
    id: FactId('Its name.'),
    subject: Ref(RuleSubject),
    description: Text(500, {
      description: 'What it contains.',
      examples: ['Its title, headings, images, broken links and markings, as last read.']
    }),
    measures: List(Ref(FactMeasure), 20, {
      description: 'The values of it that rules of portals can compare. Empty for facts about what single people did.'
    })
  },
  { description: 'What is known of pages or communities, and rules evaluate.' }
)
export type Fact = Static<typeof Fact>

export const FactPage = PageOf(Fact, 200)

/** The name of a rule that a portal defines: `custom.few-broken-links`. */
const CustomRuleId = Type.String({
  maxLength: 60,
  pattern: '^custom\\.[a-z]+(-[a-z]+)*$',
  description: 'Its name, which begins with `custom.`.',
  examples: ['custom.few-broken-links']
})

const title = Line(200, { description: 'What the rule requires.', examples: ['The page has few broken links'] })
const fails = Line(300, { description: 'When it fails.', examples: ['The page has more broken links than we accept'] })
const remedy = Text(1000, {
  description: 'How to fix it.',
  examples: ['Replace or remove the links that do not work.']
})
const effort = Line(60, { description: 'How long the fix takes.', examples: ['15 minutes'] })
const language = Type.String({
  maxLength: 35,
  pattern: '^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$',
  description: 'The language of these words (BCP 47).',
  examples: ['en']
})

const WORDS = { language, title, fails, remedy, effort }
export const CustomRuleWords = Entity('CustomRuleWords', WORDS, {
  description: 'What a rule of a portal says, in one language.'
})
export const CustomRuleWordsInput = Entity('CustomRuleWordsInput', WORDS, {
  description: 'What a rule of a portal says, in one language.'
})

export const CustomResult = Choice('CustomResult', ['warn', 'fail'] as const, {
  description: 'The result where the requirement is not met.'
})
export type CustomResult = Static<typeof CustomResult>

export const UnknownResult = Choice('UnknownResult', ['inconclusive', 'pass', 'warn', 'fail'] as const, {
  description: 'The result where the value is not known.'
})
export type UnknownResult = Static<typeof UnknownResult>

const threshold = (description: string, examples: number[]) =>
  Type.Number({ minimum: -1_000_000_000, maximum: 1_000_000_000, description, examples })
const atLeast = threshold('The lowest number, or number of days ago, that passes.', [1])
const atMost = threshold('The highest number, or number of days ago, that passes.', [3])
const oneOf = (examples: string[][]) => List(Word, 50, { description: 'The words that pass.', examples })
const fact = FactId('The fact that it compares.')
const measure = MeasureName('The measure of that fact.')
const clause = Text(500, {
  description: 'The clause of the portal’s terms of use that it comes from.',
  examples: ['Pages of the intranet have no more than three broken links']
})

export const CustomRule = Entity(
  'CustomRule',
  {
    id: CustomRuleId,
    fact,
    measure,
    atLeast: Nullable(atLeast),
    atMost: Nullable(atMost),
    oneOf: Nullable(oneOf([['fresh', 'due']])),
    result: Ref(CustomResult),
    unknown: Ref(UnknownResult),
    severity: Ref(Severity),
    clause,
    words: List(Ref(CustomRuleWords), 20, { description: 'What it says, in each language.' })
  },
  { description: 'A rule that a portal defines: a threshold on a measure of a fact, with its words.' }
)
export type CustomRule = Static<typeof CustomRule>

export const CustomRuleInput = Entity(
  'CustomRuleInput',
  {
    id: CustomRuleId,
    fact,
    measure,
    atLeast: Type.Optional(atLeast),
    atMost: Type.Optional(atMost),
    oneOf: Type.Optional(oneOf([['fresh', 'due']])),
    result: Type.Optional(
      Ref(CustomResult, { description: 'The result where the requirement is not met. Default: `fail`.' })
    ),
    unknown: Type.Optional(
      Ref(UnknownResult, { description: 'The result where the value is not known. Default: `inconclusive`.' })
    ),
    severity: Ref(Severity),
    clause,
    words: Type.Array(Ref(CustomRuleWordsInput), {
      minItems: 1,
      maxItems: 20,
      description:
        'What it says, in each language; readers of other languages get the English words, else the first ones.'
    })
  },
  {
    description:
      'A rule that a portal defines: a threshold on a measure of a fact, with its words. Numbers and days take `atLeast`, `atMost` or both; words take `oneOf`.',
    examples: [
      {
        id: 'custom.few-broken-links',
        fact: 'page.last-read',
        measure: 'broken-links',
        atMost: 3,
        severity: 'low',
        clause: 'Pages of the intranet have no more than three broken links',
        words: [
          {
            language: 'en',
            title: 'The page has few broken links',
            fails: 'The page has more broken links than we accept',
            remedy: 'Replace or remove the links that do not work.',
            effort: '15 minutes'
          }
        ]
      }
    ]
  }
)
export type CustomRuleInput = Static<typeof CustomRuleInput>

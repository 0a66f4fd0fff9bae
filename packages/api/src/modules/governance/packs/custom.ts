import type { CustomResult, CustomRuleInput, MeasureChoice, Message, UnknownResult } from '@guildhall/schema'
import { type TSchema, Type } from '@sinclair/typebox'
import { addDays, DAY_MS, dayOf } from '../../../platform/days.ts'
import type { Texts } from '../../../platform/messages.ts'
import type { Fact, Measure } from '../evaluation/fact.ts'
import { factById } from '../evaluation/facts.ts'
import { factWord } from '../evaluation/in-words.ts'
import { unlessActive, unlessEnded } from '../evaluation/preconditions.ts'
import { type Evidence, evidenceItem, type Rule, type Verdict } from '../evaluation/rule.ts'
import { communitySetting } from '../facts/community.ts'
import { pageSetting } from '../facts/page.ts'
import { message, type RuleName } from '../message.ts'

/** The settings of a rule of a portal: what it was defined with, which scopes can set otherwise. */
type Settings = {
  atLeast: number | null
  atMost: number | null
  oneOf: MeasureChoice[] | null
  result: CustomResult
  unknown: UnknownResult
}

/** What a rule of a portal is defined with, and what it is without. */
export const definitionOf = ({
  atLeast,
  atMost,
  oneOf,
  result = 'fail',
  unknown = 'inconclusive'
}: CustomRuleInput): Settings => ({
  atLeast: atLeast ?? null,
  atMost: atMost ?? null,
  oneOf: (oneOf as MeasureChoice[] | undefined) ?? null,
  result,
  unknown
})

const limit = (initial: number | null, description: string) =>
  Type.Union([Type.Number({ minimum: -1e9, maximum: 1e9 }), Type.Null()], { default: initial, description })
const named = <T extends string>(values: readonly T[], initial: T, description: string): TSchema =>
  Type.Unsafe<T>({ type: 'string', enum: [...values], default: initial, description })

const settingsOf = (custom: CustomRuleInput, measure: Measure) => {
  const { atLeast, atMost, oneOf, result, unknown } = definitionOf(custom)
  const compared: Record<string, TSchema> =
    measure.type === 'choice'
      ? {
          oneOf: Type.Array(Type.Unsafe<string>({ type: 'string', enum: [...measure.choices] }), {
            maxItems: 50,
            default: oneOf ?? [],
            description: 'The words that pass.'
          })
        }
      : {
          atLeast: limit(atLeast, 'The lowest number, or number of days ago, that passes.'),
          atMost: limit(atMost, 'The highest number, or number of days ago, that passes.')
        }
  return Type.Object({
    ...compared,
    result: named(['warn', 'fail'], result, 'The result where the requirement is not met.'),
    unknown: named(['inconclusive', 'pass', 'warn', 'fail'], unknown, 'The result where the value is not known.')
  })
}

type Found = { isMet: boolean; found: Message; required: Message; at: string | null; since?: string | undefined }

const isBetween = (value: number, { atLeast, atMost }: Settings) =>
  (atLeast === null || value >= atLeast) && (atMost === null || value <= atMost)

const daysAgo = (day: string, asOf: Date) => Math.round((Date.parse(dayOf(asOf)) - Date.parse(day)) / DAY_MS)

/** Since which day a day is as many days ago as it is required to be, or no longer is. */
const sinceOfDay = (day: string, { atLeast, atMost }: Settings, asOf: Date): string => {
  const ago = daysAgo(day, asOf)
  if (atMost !== null && ago > atMost) return addDays(day, atMost + 1)
  return atLeast !== null && ago >= atLeast ? addDays(day, atLeast) : day
}

/** What is found of a measure, and whether that is what is required; undefined where it is not known. */
const compare = (
  measure: Measure,
  value: unknown,
  what: Message,
  settings: Settings,
  asOf: Date
): Found | undefined => {
  const known = measure.read(value)
  if (known === null || known === undefined) return undefined
  const { atLeast: least, atMost: most, oneOf } = settings
  switch (measure.type) {
    case 'number': {
      const number = known as number
      return {
        isMet: isBetween(number, settings),
        found: message('custom.number', { what, value: number }),
        required: message('custom.required.number', { least, most }),
        at: null
      }
    }
    case 'day': {
      const on = dayOf(known as string)
      return {
        isMet: isBetween(daysAgo(on, asOf), settings),
        found: message('custom.day', { what, on }),
        required: message('custom.required.day', { least, most }),
        at: known as string,
        since: sinceOfDay(on, settings, asOf)
      }
    }
    case 'choice': {
      const choice = known as MeasureChoice
      return {
        isMet: (oneOf ?? []).includes(choice),
        found: message('custom.choice', { what, choice }),
        required: message('custom.required.choice', { choices: (oneOf ?? []).map(choice => ({ choice })) }),
        at: null
      }
    }
  }
}

const SENTENCE_END = /[.!?…。！？؟]["'”’»)]*$/

/** A sentence with its full stop. */
const sentence = (text: string) => (SENTENCE_END.test(text) ? text : `${text}.`)

type Word = 'title' | 'fails' | 'remedy' | 'effort'

const textsOf = ({ words }: CustomRuleInput, word: Word, written = (text: string) => text): Texts => ({
  texts: Object.fromEntries(words.map(one => [one.language, written(one[word])]))
})

const UNLESS = { page: unlessEnded, community: unlessActive }
const SETTING: Record<Fact['of'], Fact> = { page: pageSetting, community: communitySetting }

/**
 * The rule that a portal defines, as rules in code are: a function of facts and settings. Its version is that of the pack. Undefined
 * where the fact or the measure no longer exists.
 */
export const ruleOf = (custom: CustomRuleInput, version: number): Rule | undefined => {
  const compared = factById.get(custom.fact)
  const measure = compared?.measures[custom.measure]
  if (!compared || !measure) return undefined
  const { of } = compared
  const what: Message = { id: factWord(compared.id, custom.measure), values: {} }
  const [title, fails] = [textsOf(custom, 'title', sentence), textsOf(custom, 'fails', sentence)]
  const judge: Rule['judge'] = ({ value, setting }, own, asOf): Verdict => {
    const unless = UNLESS[of](setting as never)
    if (unless) return unless
    const settings = { ...definitionOf(custom), ...own } as Settings
    const found = compare(measure, value, what, settings, asOf)
    if (!found) return { status: settings.unknown, message: message('custom.unknown', { what }) }
    const evidence: Evidence[] = [evidenceItem(compared.id, found.found, found.at)]
    const since = found.since
    const { isMet, required } = found
    if (isMet)
      return { status: 'pass', message: message('custom.passes', { title, found: found.found }), evidence, since }
    return {
      status: settings.result,
      message: message('custom.fails', { fails, found: found.found, required }),
      evidence,
      since
    }
  }
  return {
    // Its words are its own.
    id: custom.id as RuleName,
    own: {
      title: textsOf(custom, 'title'),
      fails,
      remedy: textsOf(custom, 'remedy'),
      effort: textsOf(custom, 'effort')
    },
    version,
    of,
    severity: custom.severity,
    clause: custom.clause,
    source: `[rule pack ${version}]`,
    facts: { value: compared, setting: SETTING[of] },
    settings: settingsOf(custom, measure),
    judge
  }
}

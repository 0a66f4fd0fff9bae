import t from 'tap'
import { problems } from '../../core/problem/registry.ts'
import { installed } from '../../core/registry.ts'
import { firstWords, metricMessages } from '../../core/words/metric-words.ts'
import { FIRST_LANGUAGE } from '../../core/words/words.ts'
import { messages as egress } from '../../platform/egress/words.en.ts'
import '../modules.ts'
import {
  ACTING_ENGLISH,
  CHARTER_ENGLISH,
  COMMUNITY_ENGLISH,
  ENGLISH,
  EVENTS_ENGLISH,
  GOVERNANCE_ENGLISH,
  JOINING_ENGLISH,
  METRICS_ENGLISH,
  PAST_ENGLISH,
  PORTAL_ENGLISH,
  RSVP_ENGLISH
} from '../../transports/html/representation.ts'
import { languages } from './languages.ts'

type Said = string | ((values: never) => unknown)
type Table = Record<string, unknown>

const metrics = installed().flatMap(module => module.metrics ?? [])
const english = installed().flatMap(({ words }) => words?.[FIRST_LANGUAGE] ?? [])
const merged = (part: 'messages' | 'notices' | 'tasks') =>
  Object.assign({}, ...english.map(words => words[part])) as Record<string, Said>
const ENGLISH_SAID = {
  messages: { ...egress, ...merged('messages') } as Record<string, Said>,
  notices: merged('notices'),
  tasks: merged('tasks')
}
const ELEMENTS: Record<string, Table> = {
  charter: CHARTER_ENGLISH,
  communities: ENGLISH,
  community: { ...COMMUNITY_ENGLISH, ...JOINING_ENGLISH },
  events: { ...EVENTS_ENGLISH, ...RSVP_ENGLISH, ...PAST_ENGLISH },
  governance: { ...GOVERNANCE_ENGLISH, ...ACTING_ENGLISH },
  metrics: METRICS_ENGLISH,
  portal: PORTAL_ENGLISH
}

const PROBES = ['2026-03-02', 3, 1, null, true, false, ['2026-03-02'], [{ rule: 'page.stale', reason: 'x' }]]

/** What a sentence reads of its values, where they are all of one probe or another; also of probes that it cannot be said of. */
const readsOf = (said: Said): Set<string> => {
  const reads = new Set<string>()
  if (typeof said === 'string') return reads
  for (const probe of PROBES) {
    const get = (_: object, name: string | symbol) => {
      reads.add(String(name))
      return probe
    }
    try {
      said(new Proxy({}, { get, has: () => true }) as never)
    } catch {
      // Not every sentence can be said of a number or of a list.
    }
  }
  return reads
}

const FORMS = new Set(['zero', 'one', 'two', 'few', 'many', 'other'])
const isForms = (value: unknown): value is Record<string, string> =>
  typeof value === 'object' && value !== null && 'other' in value && Object.keys(value).every(name => FORMS.has(name))
// Texts by names that only the other languages give: English shows the names themselves.
const OPEN = new Set(['metrics.metric', 'metrics.part'])

const placesIn = (text: string) => new Set([...text.matchAll(/\{\w+\}/g)].map(([place]) => place))

/** What the texts of an element lack beside the English ones, by their paths. */
const lacking = (first: unknown, other: unknown, forms: readonly string[], path: string): string[] => {
  if (typeof first === 'string') {
    if (typeof other !== 'string' || (other === '' && first !== '')) return [`${path}: no text`]
    const places = placesIn(other)
    return [...placesIn(first)].filter(place => !places.has(place)).map(place => `${path}: ${place} is not filled in`)
  }
  if (typeof other !== 'object' || other === null) return [`${path}: no texts`]
  const own = other as Table
  if (isForms(first)) return forms.filter(form => !(form in own)).map(form => `${path}: no form ${form}`)
  const strays = Object.keys(own)
    .filter(name => !OPEN.has(path) && !Object.hasOwn(first as Table, name))
    .map(name => `${path}.${name}: unknown`)
  return [
    ...strays,
    ...Object.entries(first as Table).flatMap(([name, text]) => lacking(text, own[name], forms, `${path}.${name}`))
  ]
}

for (const language of languages) {
  const { tag, name } = language
  t.test(`${name} (${tag})`, async t => {
    // Forms for numbers that no count takes, such as a million in French, can be left out.
    const forms = [...new Set(Array.from({ length: 1000 }, (_, count) => new Intl.PluralRules(tag).select(count)))]

    await t.test('is a language', async t => {
      t.equal(Intl.getCanonicalLocales(tag)[0], tag)
      t.strictSame(Intl.DateTimeFormat.supportedLocalesOf(tag), [tag])
    })

    await t.test('says everything that English says, of the same values', async t => {
      const faults: string[] = []
      for (const [part, sentences] of Object.entries(ENGLISH_SAID)) {
        const own = language[part as keyof typeof ENGLISH_SAID] as Record<string, Said>
        for (const [id, said] of Object.entries(sentences)) {
          if (own[id] === undefined) faults.push(`${part} ${id}: missing`)
          else {
            const reads = readsOf(own[id])
            for (const read of readsOf(said)) if (!reads.has(read)) faults.push(`${part} ${id}: ${read} is not said`)
          }
        }
        for (const id of Object.keys(own)) if (!(id in sentences)) faults.push(`${part} ${id}: unknown`)
      }
      t.strictSame(faults, [])
    })

    await t.test('has words of its own for every sentence of more than two words', async t => {
      const first = { ...ENGLISH_SAID.messages, ...metricMessages(firstWords(metrics)) }
      const own = { ...language.messages, ...metricMessages(language.metrics) } as Record<string, Said>
      const same = Object.entries(first).filter(
        ([id, said]) => typeof said === 'string' && said.split(' ').length > 2 && said === own[id]
      )
      t.strictSame(same, [])
      t.strictSame(Object.keys(own).sort(), Object.keys(first).sort())
      const codes = Object.keys(problems) as (keyof typeof problems)[]
      t.strictSame(
        codes.filter(code => !language.problems[code]?.title || language.problems[code].help === problems[code].help),
        []
      )
    })

    await t.test('has every text of the elements, in all the forms of its counts', async t => {
      const found = Object.entries(ELEMENTS).flatMap(([element, { language: _language, ...texts }]) =>
        lacking(texts, language.elements[element as keyof typeof language.elements], forms, element)
      )
      t.strictSame(found, [])
    })
  })
}

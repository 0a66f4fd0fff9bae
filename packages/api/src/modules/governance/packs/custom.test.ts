import type { CustomRuleInput, RuleScopeInput, RuleSetting } from '@guildhall/schema'
import { Value } from '@sinclair/typebox/value'
import t, { type Test } from 'tap'
import '../../../service/modules.ts'
import { speechIn } from '../../../core/words/catalogue.ts'
import { addDays, dayOf } from '../../../platform/days.ts'
import { factById, facts } from '../evaluation/facts.ts'
import { factWord } from '../evaluation/in-words.ts'
import { judgeOne } from '../evaluation/judge.ts'
import { ruleOf } from './custom.ts'
import { entriesOf, packedFor, packOf } from './packs.ts'

const NOW = new Date('2026-06-15T12:00:00Z')
const TODAY = dayOf(NOW)
const ID = '019a8f3e-6c1b-7d42-9e05-3b7f2a61c8d4'
const { say } = speechIn()

const WORDS = {
  language: 'en',
  title: 'The page has few broken links',
  fails: 'The page has more broken links than we accept',
  remedy: 'Replace or remove the links that do not work.',
  effort: '15 minutes'
}
const LINKS: CustomRuleInput = {
  id: 'custom.few-broken-links',
  fact: 'page.last-read',
  measure: 'broken-links',
  atMost: 3,
  severity: 'low',
  clause: 'Pages have no more than three broken links',
  words: [WORDS]
}
const UPDATED: CustomRuleInput = { ...LINKS, fact: 'page.last-update', measure: 'updated', atMost: 30 }
const FRESH: CustomRuleInput = {
  ...LINKS,
  fact: 'page.last-update',
  measure: 'freshness',
  atMost: undefined as never,
  oneOf: ['fresh', 'due']
}
const CORE: CustomRuleInput = {
  ...LINKS,
  fact: 'community.roles',
  measure: 'core',
  atMost: undefined as never,
  atLeast: 2
}

const SETTING = { registeredAt: '2020-01-01T00:00:00Z', status: 'active', steps: [], closedOn: null, pause: null }

const judged = (custom: CustomRuleInput, value: unknown, setting: object = SETTING, settings: object = {}) => {
  const rule = ruleOf(custom, 4)!
  const own = Value.Default(rule.settings, { ...settings }) as Record<string, unknown>
  return judgeOne({ rule, severity: rule.severity, settings: own }, ID, { value, setting }, NOW, undefined)
}

const statuses = (t: Test, custom: CustomRuleInput, cases: [unknown, string][], made: (one: never) => unknown) => {
  for (const [one, status] of cases)
    t.equal(judged(custom, made(one as never)).status, status, `${custom.id}: ${JSON.stringify(one)}`)
}

t.test('a number passes up to its threshold, and fails beyond it', t => {
  const links = (brokenLinks: number) => ({ at: `${TODAY}T00:00:00Z`, brokenLinks })
  statuses(
    t,
    LINKS,
    [
      [0, 'pass'],
      [3, 'pass'],
      [4, 'fail']
    ],
    links
  )
  statuses(
    t,
    { ...LINKS, atLeast: 2 },
    [
      [1, 'fail'],
      [2, 'pass'],
      [3, 'pass'],
      [4, 'fail']
    ],
    links
  )
  const found = judged(LINKS, links(4))
  t.equal(say(found.message), 'The page has more broken links than we accept. Broken links: 4. At most 3 is required.')
  t.match(found, {
    rule: 'custom.few-broken-links',
    severity: 'low',
    score: 0,
    clause: 'Pages have no more than three broken links [rule pack 4]',
    ruleVersion: 4,
    evidence: [{ fact: 'page.last-read', at: null }]
  })
  t.equal(say(judged(LINKS, links(3)).message), 'The page has few broken links. Broken links: 3.')
  t.end()
})

t.test('a day is compared by how many days ago it was, and the finding has its day', t => {
  const ago = (days: number) => ({ at: `${addDays(TODAY, -days)}T23:30:00Z` })
  statuses(
    t,
    UPDATED,
    [
      [0, 'pass'],
      [30, 'pass'],
      [31, 'fail'],
      [-5, 'pass']
    ],
    ago
  )
  const found = judged(UPDATED, ago(40))
  t.equal(dayOf(found.since!), addDays(TODAY, -9), 'since the day after the last that passed')
  t.match(say(found.message), /Last sign of life: 6 May 2026\. At most 30 days ago is required\.$/)
  const old: CustomRuleInput = { ...UPDATED, atMost: undefined as never, atLeast: 10 }
  statuses(
    t,
    old,
    [
      [9, 'fail'],
      [10, 'pass']
    ],
    ago
  )
  t.equal(dayOf(judged(old, ago(12)).since!), addDays(TODAY, -2))
  t.end()
})

t.test('one of some words, and how many there are', t => {
  statuses(
    t,
    FRESH,
    [
      ['fresh', 'pass'],
      ['due', 'pass'],
      ['stale', 'fail']
    ],
    (freshness: string) => ({ freshness })
  )
  t.match(say(judged(FRESH, { freshness: 'stale' }).message), /Freshness: stale\. Required: fresh, due\.$/)
  const core = (count: number) => Array.from({ length: count }, () => ({ role: 'core' }))
  statuses(
    t,
    CORE,
    [
      [0, 'fail'],
      [1, 'fail'],
      [2, 'pass']
    ],
    core
  )
  t.equal(judged(CORE, undefined).status, 'fail', 'a list without a row is empty')
  t.end()
})

t.test('what is not known is what the rule says of it; settings can say otherwise', t => {
  t.match(judged(LINKS, undefined), { status: 'inconclusive', score: null })
  t.equal(say(judged(LINKS, undefined).message), 'Broken links: not known.')
  for (const unknown of ['pass', 'warn', 'fail'] as const)
    t.equal(judged({ ...LINKS, unknown }, undefined).status, unknown)
  t.equal(judged({ ...LINKS, result: 'warn' }, { brokenLinks: 9 }).status, 'warn')
  t.equal(judged(LINKS, { brokenLinks: 9 }, SETTING, { atMost: 10 }).status, 'pass')
  t.equal(judged(LINKS, { brokenLinks: 9 }, SETTING, { atMost: null }).status, 'pass')
  t.end()
})

t.test('pages of communities that have ended, and communities that are not active, are not evaluated', t => {
  t.equal(judged(LINKS, { brokenLinks: 9 }, { ...SETTING, status: 'closed' }).status, 'not_applicable')
  t.equal(judged(CORE, [], { ...SETTING, status: 'dormant' }).status, 'not_applicable')
  t.end()
})

t.test('a reader gets the words in their language, else in English, else the first', t => {
  const german = { ...WORDS, language: 'de', fails: 'Zu viele Links sind tot.', remedy: 'Ersetzen.' }
  const found = judged({ ...LINKS, words: [german, WORDS] }, { brokenLinks: 9 })
  t.match(say(found.message), /^The page has more/)
  const { texts } = (found.message.values as { fails: { texts: Record<string, string> } }).fails
  t.strictSame(texts, { de: 'Zu viele Links sind tot.', en: `${WORDS.fails}.` })
  t.match(say(judged({ ...LINKS, words: [german] }, { brokenLinks: 9 }).message), /^Zu viele Links sind tot\. Broken/)
  t.equal(say(found.remedy!.own!.remedy), WORDS.remedy)
  t.end()
})

t.test('a rule whose fact or measure is gone is none', t => {
  t.equal(ruleOf({ ...LINKS, fact: 'page.gone' }, 1), undefined)
  t.equal(ruleOf({ ...LINKS, measure: 'gone' }, 1), undefined)
  const pack = packOf({ base: 'network', custom: [{ ...LINKS, fact: 'page.gone' }] }, 1)
  t.notOk(pack.rules.some(({ rule }) => rule.id === LINKS.id))
  t.end()
})

const on = (topics: string[], status = 'active', lists: string[] = []) => ({ topics, status, lists }) as never
const uses = (rules: RuleSetting[], custom: CustomRuleInput[] = []) =>
  packOf({ base: 'network', rules, custom }, 1).rules
const useOf = (rule: string, rules: RuleSetting[], custom?: CustomRuleInput[]) =>
  uses(rules, custom).find(one => one.rule.id === rule)!
const scoped = (scope: RuleScopeInput, more: Partial<RuleSetting> = {}): RuleSetting => ({
  rule: 'page.stale',
  scope,
  ...more
})

t.test('entries apply over those before them, to what their scope includes', t => {
  const use = useOf('page.stale', [
    scoped({ topics: ['safety'] }, { severity: 'critical' }),
    scoped({ pageLists: ['archive'] }, { enabled: false })
  ])
  const severity = (...said: Parameters<typeof on>) => packedFor(use, on(...said))?.severity
  t.equal(severity([]), 'medium', 'as the ready-made pack has it')
  t.equal(severity(['weaving', 'safety']), 'critical')
  t.equal(severity(['safety'], 'active', ['archive']), undefined, 'the last entry that fits decides')
  t.strictSame(
    entriesOf(use).map(({ scope, enabled, severity }) => [scope ?? null, enabled, severity]),
    [
      [null, true, 'medium'],
      [{ topics: ['safety'] }, true, 'critical'],
      [{ pageLists: ['archive'] }, false, 'high']
    ]
  )
  t.end()
})

t.test('a rule can be used within scopes alone, and all conditions of a scope count', t => {
  const rules: RuleSetting[] = [
    { rule: 'page.stale', enabled: false },
    scoped({ topics: ['safety'], statuses: ['active', 'renewing'] })
  ]
  const use = useOf('page.stale', rules)
  t.ok(packedFor(use, on(['safety'])))
  t.notOk(packedFor(use, on(['safety'], 'dormant')))
  t.notOk(packedFor(use, on([])))
  t.equal(useOf('page.stale', rules.slice(0, 1)), undefined, 'without a scope it is not used at all')
  t.end()
})

t.test('a rule of the portal is used everywhere unless an entry names it', t => {
  t.ok(packedFor(useOf(LINKS.id, [], [LINKS]), on([])))
  const narrowed: RuleSetting = { rule: LINKS.id, scope: { topics: ['safety'] }, settings: { atMost: 1 } }
  const use = useOf(LINKS.id, [narrowed], [LINKS])
  t.notOk(packedFor(use, on([])))
  t.match(packedFor(use, on(['safety'])), { severity: 'low', settings: { atMost: 1, atLeast: null, result: 'fail' } })
  t.end()
})

t.test('every fact and every measure has its words, and what single people did has no measure', t => {
  for (const { id, of, measures } of facts) {
    t.ok(id.startsWith(`${of}.`), id)
    for (const name of [undefined, ...Object.keys(measures)])
      t.match(say({ id: factWord(id, name), values: {} }), /^[A-Z].*\S$/, `${id} ${name}`)
    for (const name of Object.keys(measures)) t.match(name, /^[a-z]+(-[a-z]+)*$/)
  }
  for (const id of [
    'community.givers',
    'community.gifts',
    'community.newcomers',
    'community.attendance',
    'community.managers'
  ])
    t.strictSame(Object.keys(factById.get(id)!.measures), [], id)
  t.end()
})

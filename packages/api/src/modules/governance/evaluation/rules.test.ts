import { execFile } from 'node:child_process'
import { readdir } from 'node:fs/promises'
import { promisify } from 'node:util'
import type { Message } from '@guildhall/schema'
import { Value } from '@sinclair/typebox/value'
import t from 'tap'
import '../../../service/modules.ts'
import { speechIn } from '../../../core/words/catalogue.ts'
import type { Cases } from '../rules/cases.fixtures.ts'
import { NOW } from '../rules/cases.fixtures.ts'
import { messages } from '../words.en.ts'
import { judgeOne } from './judge.ts'
import type { Verdict } from './rule.ts'
import { rules } from './rules.ts'

const SHARED = ['cases.fixtures.ts', 'community.fixtures.ts', 'givers.fixtures.ts']
const ASKING: readonly string[] = ['warn', 'fail', 'manual', 'inconclusive']
const ID = '019a8f3e-6c1b-7d42-9e05-3b7f2a61c8d4'

// What each rule can say, written by hand: one case at least of each.
const CAN: Record<string, string> = {
  'page.stale': 'pass warn fail inconclusive not_applicable',
  'page.reachable': 'pass warn fail inconclusive not_applicable',
  'page.impostor': 'pass warn fail inconclusive not_applicable',
  'page.representatives': 'pass warn fail not_applicable',
  'page.mission': 'pass fail inconclusive not_applicable',
  'page.purpose-drift': 'pass warn fail inconclusive manual not_applicable',
  'page.accuracy': 'pass warn fail not_applicable',
  'page.appearance': 'pass fail inconclusive manual not_applicable',
  'page.classified-markings': 'pass warn fail inconclusive manual',
  'page.conduct': 'pass fail manual',
  'page.transformation-focus': 'pass warn fail not_applicable',
  'page.representative-load': 'pass warn fail not_applicable',
  'page.representative-addresses': 'pass warn fail not_applicable',
  'membership.exclusion': 'pass fail manual',
  'community.single-leader': 'pass fail not_applicable',
  'community.leader-time': 'pass fail inconclusive not_applicable',
  'community.sponsor': 'pass fail inconclusive not_applicable',
  'community.core-group': 'pass warn fail not_applicable',
  'community.charter': 'pass fail not_applicable',
  'charter.review': 'pass warn fail inconclusive not_applicable',
  'community.diversity': 'pass warn fail inconclusive not_applicable',
  'community.rotation': 'pass warn fail inconclusive not_applicable',
  'community.rhythm': 'pass fail inconclusive not_applicable',
  'community.dormancy': 'pass inconclusive manual not_applicable',
  'community.formats': 'pass fail inconclusive not_applicable',
  'community.minutes': 'pass warn fail not_applicable',
  'community.ghost-series': 'pass warn fail not_applicable',
  'community.newcomers': 'pass fail inconclusive not_applicable',
  'community.solopreneur': 'pass fail inconclusive not_applicable',
  'community.big-brother': 'pass fail not_applicable',
  'community.dropped-anchor': 'pass fail inconclusive not_applicable',
  'community.big-boys-club': 'pass fail inconclusive not_applicable',
  'launch.leader': 'pass fail',
  'close.consultation': 'pass fail',
  'close.lessons': 'pass fail',
  'launch.sponsor': 'pass fail',
  'launch.core-group': 'pass fail',
  'launch.charter': 'pass fail',
  'launch.event': 'pass fail',
  'renew.review': 'pass fail'
}
const WAIVED = { until: '2026-12-31', why: 'We move house.', at: '2026-06-01T00:00:00Z', by: 'Boss' }

const { say } = speechIn()
// What only the service says of findings that it sets aside, of badges, patterns, facts and rules of portals, no case says.
const ELSEWHERE =
  /^(badge|set_aside|pattern|fact|custom)\.|^not_judged\.out_of_scope$|\.(title|fails|ask|remedy|effort)$/
const said = new Map<string, string>()
/** The words of a message, whose id is then known to be in use. */
const words = (message: Message) => {
  said.set(message.id, say(message))
  return say(message)
}
const judged = ({ rule, facts }: Cases, more: object, given: object, waived?: typeof WAIVED, sent = {}) => {
  const settings = Value.Default(rule.settings, { ...given }) as Record<string, unknown>
  return judgeOne({ rule, severity: rule.severity, settings }, ID, { ...facts, ...more }, NOW, waived, sent)
}

t.test('every rule has its cases, of all that it can say', async t => {
  const files = await readdir(new URL('../rules/', import.meta.url))
  const tables = new Map<string, Cases>()
  for (const file of files.filter(file => file.endsWith('.fixtures.ts') && !SHARED.includes(file))) {
    const { cases } = (await import(`../rules/${file}`)) as { cases: Cases }
    tables.set(cases.rule.id, cases)
  }
  t.strictSame(rules.map(({ id }) => id).sort(), [...tables.keys()].sort(), 'a table for each rule')
  t.strictSame(rules.map(({ id }) => id).sort(), Object.keys(CAN).sort())

  for (const rule of rules) {
    const table = tables.get(rule.id)!
    await t.test(rule.id, async t => {
      for (const { name, facts = {}, settings = {}, sent, status, reason, score, evidence } of table.cases) {
        const found = judged(table, facts, settings, undefined, sent)
        t.equal(found.status, status, `${name}: ${say(found.message)}`)
        if (reason) t.match(say(found.message), reason, name)
        if (score !== undefined) t.equal(found.score, score, `${name}: score`)
        if (evidence !== undefined) t.equal(found.evidence.length, evidence, `${name}: evidence`)
        t.match(words(found.message), /^[A-Z0-9].{5,900}\.$/, 'the reason is a sentence')
        t.equal(found.remedy !== null, ASKING.includes(status), 'a remedy where something is to be done')
        t.notMatch(found.remedy?.call ?? '', /[{}]/, 'the very call')
        t.strictSame(judged(table, facts, settings, undefined, sent), found, 'the same facts, the same finding')
        for (const { message } of found.evidence) t.match(words(message), /^\S.{3,900}\S$/s, 'and so is its evidence')
        const later = judged(table, facts, settings, WAIVED, sent)
        for (const { message } of later.evidence) words(message)
        if (later.nextStep) words(later.nextStep.message)
        if (!ASKING.includes(status)) t.strictSame(later, found, 'a waiver leaves alone what asks for nothing')
        else
          t.match(later, {
            status: 'waived',
            score: null,
            message: found.message,
            evidence: [...found.evidence, { fact: 'waiver', message: { id: 'waiver.holds', values: { by: 'Boss' } } }],
            nextStep: { on: '2026-12-31' }
          })
      }
      const said = new Set(table.cases.map(({ status }) => status))
      t.strictSame([...said].sort(), CAN[rule.id]!.split(' ').sort() as Verdict['status'][], 'one case of each status')
    })
  }
})

t.test('all words of the catalogue are said by some case, and each has the values that it needs', t => {
  for (const [id, text] of said) t.notMatch(text, /undefined|null|NaN|\[object/, id)
  const unsaid = Object.keys(messages).filter(id => !said.has(id) && !ELSEWHERE.test(id))
  t.strictSame(unsaid, [], 'no words that nothing says')
  const rulesWithWords = Object.keys(messages).filter(id => id.endsWith('.title') && id !== 'badge.title')
  t.strictSame(rulesWithWords.map(id => id.replace('.title', '')).sort(), rules.map(({ id }) => id).sort())
  t.end()
})

if (process.env.TIME_ZONE === undefined)
  t.test('all of it holds where the day differs from that of UTC', async t => {
    for (const TIME_ZONE of ['Pacific/Kiritimati', 'Pacific/Honolulu', 'Asia/Kathmandu'])
      await t.resolves(
        promisify(execFile)(process.execPath, [...process.execArgv, import.meta.filename], {
          env: { ...process.env, TIME_ZONE }
        }),
        TIME_ZONE
      )
  })

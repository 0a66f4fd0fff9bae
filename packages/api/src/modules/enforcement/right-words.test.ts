import { INFRACTION_KINDS, type NoticeKind } from '@guildhall/schema'
import t from 'tap'
import { speechIn } from '../../core/words/catalogue.ts'
import type { NoticeFacts, NoticeRole } from '../../core/words/notice.ts'
import '../../service/modules.ts'
import { addDays, today } from '../../platform/days.ts'
import { ruleWord } from '../governance/evaluation/in-words.ts'
import { ruleNames } from '../governance/evaluation/rules.ts'
import { textOf } from '../messages/text.ts'
import { stage } from './maintenance/stage.fixtures.ts'
import { RULE_OF } from './rule-of.ts'

const SPEECH = speechIn()
const REMINDING: NoticeKind[] = [
  'page_due_soon',
  'page_overdue',
  'page_second_notice',
  'page_final_notice',
  'suspension_proposed'
]
// What each role is called, by hand.
const CALLED: Record<'primary' | 'secondary' | 'stand_in' | 'leader' | 'core' | 'admin', string> = {
  primary: 'you are the primary representative of Weavers on OBT.',
  secondary: 'you are the secondary representative of Weavers on OBT.',
  stand_in: 'you are standing in for a representative of Weavers on OBT.',
  leader: 'you are the leader of Weavers on OBT.',
  core: 'you are in the core group of Weavers on OBT.',
  admin: 'you are an admin of the portal of Weavers on OBT.'
}
const NAMES = { community: 'Weavers', portal: 'OBT', page: 'https://obt.example.org/w' }
const said = (kind: NoticeKind, facts: Partial<NoticeFacts>) => {
  const notice = SPEECH.notice(kind, { ...NAMES, ...facts })
  return { subject: notice.subject, text: textOf(notice, SPEECH) }
}
const remedy = (rule: string) => ruleWord(rule, 'remedy', SPEECH)
const others = (rules: readonly string[]) => ruleNames.filter(name => !rules.includes(name)).map(remedy)

t.test(
  'every notice of every cause to every role asks for what settles that cause, and names the real role',
  async t => {
    for (const kind of REMINDING)
      for (const rule of ruleNames)
        for (const [role, called] of Object.entries(CALLED) as [NoticeRole, string][]) {
          const { subject, text } = said(kind, { role, causes: [{ rule, reason: `Because of ${rule}.` }] })
          const which = `${kind}, ${rule}, ${role}`
          const decides = kind === 'suspension_proposed' && role === 'admin'
          t.ok(text.includes(called), which)
          t.ok(text.includes(`Why: Because of ${rule}.`), which)
          t.equal(text.includes(remedy(rule)), !decides, which)
          t.ok(!others([rule]).some(other => text.includes(other)), `${which}: nothing else is asked for`)
          if (kind !== 'suspension_proposed') t.ok(subject.includes(ruleWord(rule, 'ask', SPEECH)), which)
          if (rule !== 'page.stale') t.notMatch(`${subject} ${text}`, /reviewed|confirm that it is accurate/, which)
        }
  }
)

t.test('several causes are listed, each with its remedy', async t => {
  const causes = ['page.stale', 'page.representatives'].map(rule => ({ rule, reason: `About ${rule}.` }))
  const { subject, text } = said('page_overdue', { causes, role: 'primary' })
  t.match(subject, 'please look after 2 points')
  t.match(text, `1. ${remedy('page.stale')}`)
  t.match(text, `2. ${remedy('page.representatives')}`)
})

t.test('a suspension says what ends it: only what maintenance lacks is settled by maintaining the page', async t => {
  for (const about of INFRACTION_KINDS) {
    const rule = RULE_OF[about]
    const { text } = said('page_suspended', { about, reason: 'Decided.', causes: [{ rule, reason: 'Decided.' }] })
    t.ok(text.includes(remedy(rule)), about)
    t.ok(!others([rule]).some(other => text.includes(other)), about)
    t.equal(/As soon as this is settled, the page is shown again/.test(text), about === 'failure_to_maintain', about)
    t.equal(/shown again when an admin of the portal decides so/.test(text), about !== 'failure_to_maintain', about)
  }
})

t.test('a case asks for the remedy of its own rule', async t => {
  for (const about of INFRACTION_KINDS) {
    const rule = RULE_OF[about]
    const causes = [{ rule, reason: 'Reported.' }]
    for (const facts of [{ decision: 'upheld' }, { sanction: 'first_notice' as const }])
      t.ok(said('infraction_decided', { ...facts, about, causes }).text.includes(remedy(rule)), about)
    t.ok(said('infraction_opened', { about, causes, reason: 'Reported.' }).text.includes(remedy(rule)), about)
  }
  const { subject } = said('infraction_opened', {
    about: 'classified_material',
    causes: [{ rule: 'page.classified-markings', reason: 'Found.' }]
  })
  t.match(subject, 'please take the page down now')
})

t.test('whoever is notified reads the reason and the role that they really have', async t => {
  const world = await stage(t, ['page.representatives'])
  const { admin, acting, people, page, pass, run, deliver, where } = world
  const { id, community } = await page('weavers')
  const texts = async () => {
    const { items } = (await admin.get(`/v1/notices?page=${id}&limit=100&sort=createdAt`)).body
    return items.map(({ person, kind, text }: { person: { name: string }; kind: string; text: string }) => ({
      key: `${kind} ${person.name}`,
      text
    })) as { key: string; text: string }[]
  }
  const textFor = async (key: string) => (await texts()).findLast(one => one.key === key)?.text ?? ''
  const end = async (who: string) => {
    const [one] = (await admin.get(`/v1/representatives?page=${id}&person=${people[who]}`)).body.items
    await admin.patch(`/v1/representatives/${one.id}`, { endedOn: one.startedOn })
  }
  const { id: membership } = (await admin.post('/v1/memberships', { community, person: people.lee, status: 'active' }))
    .body
  await admin.post('/v1/terms', { membership, role: 'leader' })
  await pass(10)
  await end('ben')
  await run()
  t.equal(await where(id), 'overdue')
  const ada = await textFor('page_overdue ada')
  t.match(ada, /because you are the primary representative of weavers/)
  t.match(ada, 'Name a primary representative and a secondary representative')
  t.notMatch(ada, /Review the page/)
  await deliver()
  await end('ada')
  await pass(30)
  await run()
  t.match(await textFor('page_second_notice lee'), /because you are the leader of weavers/)
  t.match(await textFor('page_second_notice boss'), /because you are an admin of the portal of weavers/)

  await t.test('a waiver is not thanked as a repair', async t => {
    await deliver()
    const until = addDays(today(), 20)
    const waiver = { portal: world.portal.id, page: id, rule: 'page.representatives', why: 'A search.', until }
    t.equal((await acting('boss').post('/v1/waivers', waiver)).status, 201)
    await run()
    t.equal(await where(id), 'compliant')
    t.notOk((await texts()).some(({ key }) => key.startsWith('page_compliant')))
  })

  await t.test('a suspension for conduct promises nothing that an attestation does not do', async t => {
    const other = await page('dyers')
    const report = await acting('eve').post(`/v1/pages/${other.id}/reports`, { kind: 'conduct', what: 'Rude.' })
    await acting('boss').post(`/v1/infractions/${report.body.id}/sanctions`, {
      sanction: 'suspension',
      reason: 'Rude.'
    })
    const { items } = (await admin.get(`/v1/notices?page=${other.id}&kind=page_suspended`)).body
    t.equal(items.length, 2)
    for (const { text } of items) {
      t.match(text, 'shown again when an admin of the portal decides so')
      t.notMatch(text, /confirm that it is accurate|As soon as/)
    }
    await acting('chair').post(`/v1/pages/${other.id}/reinstatements`, { reason: 'Talked it over.' })
    const after = (await admin.get(`/v1/notices?page=${other.id}`)).body.items.map(({ kind }: { kind: string }) => kind)
    t.notOk(after.includes('page_compliant'))
    t.ok(after.includes('page_reinstated'))
  })
})

import fc from 'fast-check'
import t from 'tap'
import { compareSteps } from '../../../core/lifecycle/tables.fixtures.ts'
import { EDGES } from './edges.fixtures.ts'
import { stage } from './stage.fixtures.ts'

const CLIMB = ['overdue', 'second_notice', 'final_notice', 'suspension_proposed']
type Row = {
  id: string
  from: string
  to: string
  at: Date
  notice: string | null
  told: number
  delivered: Date | null
}

t.test('whatever is called and whatever runs, pages and cases go only where their tables lead', async t => {
  const { admin, acting, page, pass, run, deliver, rows, store } = await stage(t)
  let made = 0
  const cases = async (id: string) => (await admin.get(`/v1/infractions?page=${id}&sort=-reportedAt`)).body.items
  const because = { reason: 'Because.' }
  const inNewest = (who: string, path: string, body: object) => async (id: string) => {
    const [one] = await cases(id)
    if (one) await acting(who).post(`/v1/infractions/${one.id}/${path}`, body)
  }
  const onPage =
    (path: string, who = 'boss') =>
    async (id: string) => {
      await acting(who).post(`/v1/pages/${id}/${path}`, because)
    }
  const commands: Record<string, (id: string) => Promise<unknown>> = {
    'a month': () => pass(31),
    'half a month': () => pass(15),
    jobs: run,
    'jobs, twice at once': () => Promise.all([run(), run()]),
    'mail goes out': deliver,
    'a month, jobs, mail': async () => {
      await pass(31)
      await run()
      await deliver()
    },
    attest: id => acting('ada').post(`/v1/pages/${id}/attestations`, {}),
    suspend: onPage('suspensions'),
    remove: onPage('removals'),
    reinstate: onPage('reinstatements', 'chair'),
    report: id => acting('eve').post(`/v1/pages/${id}/reports`, { kind: 'conduct', what: 'Rude.' }),
    'suspend at once': inNewest('boss', 'sanctions', { sanction: 'suspension', ...because }),
    'remove in the case': inNewest('boss', 'sanctions', { sanction: 'removal', ...because }),
    appeal: inNewest('ada', 'appeals', { words: 'No.' }),
    grant: inNewest('chair', 'appeal-decisions', { outcome: 'granted', ...because }),
    deny: inNewest('chair', 'appeal-decisions', { outcome: 'denied', ...because })
  }

  const check = async (id: string) => {
    const steps = (await rows(
      `select s.id, s."from", s."to", s.at, s.notice, count(n.id)::int as told, min(n.delivered_at) as delivered
       from maintenance_steps s left join notices n on n.page_id = s.page_id and n.dedupe_key like '% maintenance ' || s.id
       where s.page_id = $1 group by s.id order by s.at, s.id`,
      id
    )) as Row[]
    steps.forEach((step, at) => {
      const before = steps[at - 1]
      if (step.from !== (before?.to ?? 'compliant')) throw new Error(`${step.from} does not follow ${before?.to}`)
      if (!EDGES.includes(`${step.from} ${step.to}`)) throw new Error(`from ${step.from} to ${step.to}`)
      if ((step.notice !== null) !== step.told > 0) throw new Error(`${step.to}: ${step.notice}, ${step.told} told`)
      const climbs = CLIMB.indexOf(step.to) > 0 || step.to === 'removed'
      if (climbs && !(before?.delivered && before.delivered <= step.at))
        throw new Error(`${step.to} though nobody was told`)
    })
    const [{ twice }] = (await rows(
      `select count(*)::int - count(distinct (dedupe_key))::int as twice from notices where page_id = $1`,
      id
    )) as [{ twice: number }]
    if (twice > 0) throw new Error('a notice was sent twice')
    const [{ lone }] = (await rows(
      `select count(*)::int as lone from infractions i where page_id = $1 and status <> (select s."to" from infraction_steps s where s.infraction_id = i.id order by s.at desc, s.id desc limit 1)`,
      id
    )) as [{ lone: number }]
    if (lone > 0) throw new Error('a case stands where no step led')
    const [{ removed }] = (await rows(
      `select count(*)::int as removed from pages p where p.id = $1 and p.maintenance = 'removed' and not exists (
         select from infractions i where i.page_id = p.id and i.sanction = 'removal' and i.status = 'final' and i.lifted_at is null)`,
      id
    )) as [{ removed: number }]
    if (removed > 0) throw new Error('removed before its case was final')
  }

  // Chance alone seldom climbs so far.
  const month = 'a month, jobs, mail'
  const ALL_THE_WAY_UP = [
    'jobs',
    'mail goes out',
    month,
    month,
    month,
    month,
    'suspend',
    'mail goes out',
    'appeal',
    'grant'
  ]
  const reached = new Set<string>()
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom(...Object.keys(commands)), { minLength: 8, maxLength: 16, size: 'max' }),
      async names => {
        const { id } = await page(`page-${made++}`, 80)
        for (const name of names) {
          await commands[name]!(id)
          await check(id)
        }
        for (const { to } of await rows('select "to" from maintenance_steps where page_id = $1', id)) reached.add(to)
      }
    ),
    { numRuns: 10, endOnFailure: true, examples: [[ALL_THE_WAY_UP]] }
  )
  t.ok(reached.size >= 6, [...reached].join(', '))
  t.strictSame((await compareSteps(store)).strays, [])
})

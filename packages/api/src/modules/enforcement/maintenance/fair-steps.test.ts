import t from 'tap'
import { addDays, today } from '../../../platform/days.ts'
import { stage } from './stage.fixtures.ts'

type World = Awaited<ReturnType<typeof stage>> & { id: string; community: string }

const namesBen = (world: World) =>
  world.admin.post('/v1/representatives', { page: world.id, person: world.people.ben, role: 'secondary' })

const DOES = {
  attested: ({ acting, id }: World) => acting('ada').post(`/v1/pages/${id}/attestations`, {}),
  'ben leaves': async ({ admin, id, people }: World) => {
    const { items } = (await admin.get(`/v1/representatives?page=${id}&person=${people.ben}`)).body
    const endedOn = items.at(-1).startedOn
    await admin.patch(`/v1/representatives/${items.at(-1).id}`, { endedOn })
  },
  'ben is named': namesBen,
  'stale is waived': ({ acting, portal, id }: World) =>
    acting('boss').post('/v1/waivers', {
      portal: portal.id,
      page: id,
      rule: 'page.stale',
      why: 'A move.',
      until: addDays(today(), 60)
    }),
  suspended: ({ acting, id }: World) => acting('boss').post(`/v1/pages/${id}/suspensions`, { reason: 'No answer.' })
}

/** On which day what is done, and where the page is then. */
type Moment = [day: number, ...does: (keyof typeof DOES)[], state: string]
const UP_TO_SUSPENSION: Moment[] = [
  [0, 'overdue'],
  [30, 'second_notice'],
  [60, 'final_notice'],
  [90, 'suspension_proposed']
]
const UNREADABLE = ['page.stale', 'page.reachable', 'page.mission']
const TWO = ['page.stale', 'page.representatives']

const SEQUENCES: { name: string; gates: string[]; moments: Moment[] }[] = [
  {
    name: 'a page that cannot be read comes down as soon as what led up is settled',
    gates: UNREADABLE,
    moments: [...UP_TO_SUSPENSION, [91, 'attested', 'compliant']]
  },
  {
    name: 'a suspended page that cannot be read is shown again when it is attested',
    gates: UNREADABLE,
    moments: [...UP_TO_SUSPENSION, [91, 'suspended', 'suspended'], [92, 'attested', 'compliant']]
  },
  {
    name: 'a page that cannot be read is due before it is overdue',
    gates: UNREADABLE,
    moments: [
      [-20, 'due'],
      [-19, 'attested', 'compliant'],
      [72, 'overdue']
    ]
  },
  {
    name: 'a new cause begins with a first notice of its own',
    gates: TWO,
    moments: [
      [0, 'overdue'],
      [30, 'ben leaves', 'second_notice'],
      [31, 'attested', 'overdue'],
      [60, 'overdue'],
      [61, 'second_notice'],
      [62, 'ben is named', 'compliant']
    ]
  },
  {
    name: 'the days of a new cause count from its own first notice, also where the page was overdue',
    gates: TWO,
    moments: [
      [0, 'overdue'],
      [20, 'ben leaves', 'overdue'],
      [29, 'attested', 'overdue'],
      [40, 'overdue'],
      [59, 'second_notice']
    ]
  },
  {
    name: 'of two causes that led up, the one that is left goes on',
    gates: TWO,
    moments: [
      [-1, 'ben leaves', 'overdue'],
      [0, 'overdue'],
      [5, 'attested', 'overdue'],
      [29, 'second_notice']
    ]
  },
  {
    name: 'a suspended page is shown again though another cause has come up, which begins anew',
    gates: TWO,
    moments: [
      ...UP_TO_SUSPENSION,
      [91, 'suspended', 'suspended'],
      [92, 'ben leaves', 'suspended'],
      [93, 'attested', 'overdue'],
      [123, 'second_notice']
    ]
  },
  {
    name: 'a waiver of what led up ends the climb, and another cause begins anew',
    gates: TWO,
    moments: [
      [0, 'overdue'],
      [30, 'second_notice'],
      [31, 'ben leaves', 'stale is waived', 'overdue'],
      [61, 'second_notice']
    ]
  }
]

for (const { name, gates, moments } of SEQUENCES)
  t.test(name, async t => {
    const staged = await stage(t, gates)
    const first = moments[0]![0]
    const world: World = { ...staged, ...(await staged.page('weavers', 91 + Math.min(first, 0))) }
    await staged.rows(`update pages set created_at = created_at - interval '30 days'`)
    let today = first
    for (const [day, ...does] of moments) {
      const state = does.pop()
      await world.deliver()
      await world.pass(day - today)
      today = day
      for (const what of does) {
        const answer = await DOES[what as keyof typeof DOES](world)
        if (answer && answer.status >= 300) t.fail(`${what}: ${answer.text}`)
      }
      await world.run()
      await world.deliver()
      t.equal(await world.where(world.id), state, `day ${day}`)
    }
  })

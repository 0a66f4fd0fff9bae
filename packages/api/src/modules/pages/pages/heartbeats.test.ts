import t from 'tap'
import { startApp } from '../../../../test/app.ts'
import { dayOf } from '../../../platform/days.ts'

const DAY = 86_400_000

/** A heartbeat: of which page, after how many seconds, of which change, and by whom. */
type Beat = [page: number, seconds: number, change?: string, person?: string]
type Case = { name: string; beats: Beat[]; actorClass?: string; counts: number }

const PAGES = [0, 1, 2, 3, 4, 5]
/** One of each page, so many seconds apart. */
const row = (apart: number, more: (page: number) => [change?: string, person?: string] = () => []) =>
  PAGES.map((page): Beat => [page, page * apart, ...more(page)])

const CASES: Case[] = [
  { name: 'six pages at the same moment', beats: row(0), counts: 0 },
  { name: 'six pages within a minute', beats: row(12), counts: 0 },
  { name: 'six pages over more than a minute', beats: row(12.1), counts: 6 },
  { name: 'five pages', beats: row(1).slice(1), counts: 5 },
  { name: 'five pages, one of them told of twice', beats: [...row(1).slice(1), [1, 30]], counts: 6 },
  {
    name: 'six pages, all told of twice',
    beats: [...row(1), ...row(1).map(([page, at]): Beat => [page, at + 20])],
    counts: 0
  },
  { name: 'six pages with a change of its own each', beats: row(1, page => [`change ${page}`]), counts: 6 },
  { name: 'six pages, and one names its change', beats: row(1, page => (page === 2 ? ['its own'] : [])), counts: 0 },
  { name: 'six pages of two changes', beats: row(1, page => [page < 3 ? 'one' : 'two']), counts: 6 },
  { name: 'six pages, each by its own representative', beats: row(1, page => [undefined, `own ${page}`]), counts: 6 },
  { name: 'six pages by one of the representatives', beats: row(1, () => [undefined, 'of all']), counts: 0 },
  {
    name: 'six pages, each in the name of somebody who represents another one',
    beats: row(1, page => [undefined, `own ${(page + 1) % 6}`]),
    counts: 0
  },
  { name: 'a page in the name of its representative', beats: [[0, 0, undefined, 'own 0']], counts: 1 },
  { name: 'a page in the name of somebody who represents another one', beats: [[0, 0, undefined, 'own 1']], counts: 0 },
  { name: 'six pages by members', beats: row(5), actorClass: 'member', counts: 0 },
  { name: 'five pages by members and a robot', beats: row(5).slice(1), actorClass: 'member', counts: 5 }
]

t.test('heartbeats of one minute are one change, unless they name different changes or representatives', async t => {
  const { admin } = await startApp(t)
  const made = async (url: string, body: object) => {
    const { status, body: answer } = await admin.post(url, body)
    if (status !== 201) throw new Error(JSON.stringify(answer))
    return answer
  }
  const portal = await made('/v1/portals', { name: 'OBT', baseUrl: 'https://obt.example.org/' })
  const ids: string[] = []
  const people: Record<string, string> = { 'of all': (await made('/v1/people', { name: 'Of all' })).id }
  const startedOn = dayOf(new Date(Date.now() - 300 * DAY))
  for (const index of PAGES) {
    const community = await made('/v1/communities', { name: `C${index}`, status: 'active' })
    const url = `https://obt.example.org/${index}`
    const page = await made('/v1/pages', { community: community.id, portal: portal.id, url })
    const own = (await made('/v1/people', { name: `Own ${index}` })).id
    await made('/v1/representatives', { page: page.id, person: own, role: 'primary', startedOn })
    await made('/v1/representatives', { page: page.id, person: people['of all'], role: 'secondary', startedOn })
    ids.push(page.id)
    people[`own ${index}`] = own
  }
  for (const [index, { name, beats, actorClass = 'representative', counts }] of CASES.entries()) {
    for (const [way, send] of Object.entries({
      'in one call': (items: object[]) => admin.post('/v1/page-updates', { items }),
      'in a call for each': async (items: object[]) => {
        await Promise.all(items.map(item => admin.post('/v1/page-updates', { items: [item] })))
      }
    })) {
      // Each on a day of its own.
      const began = Date.now() - (100 + 2 * index + (way === 'in one call' ? 0 : 1)) * DAY
      await send(
        beats.map(([page, seconds, changeKey, person]) => ({
          page: ids[page],
          occurredAt: new Date(began + seconds * 1000).toISOString(),
          actorClass,
          ...(changeKey ? { changeKey: `${changeKey} ${way}` } : {}),
          ...(person ? { person: people[person] } : {})
        }))
      )
      let counted = 0
      for (const id of ids) {
        const { body } = await admin.get(`/v1/pages/${id}/updates?limit=100`)
        counted += body.items.filter(
          ({ occurredAt, standing }: Record<string, string>) =>
            Math.abs(Date.parse(occurredAt!) - began) < 10 * 60_000 && (standing === 'counts' || standing === 'older')
        ).length
      }
      t.equal(counted, counts, `${name}, ${way}`)
    }
  }
})

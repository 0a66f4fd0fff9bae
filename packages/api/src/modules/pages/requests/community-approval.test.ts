import t from 'tap'
import { allowedOn, stepsOf, take } from '../../directory/communities/lifecycle.fixtures.ts'
import { stage } from './stage.fixtures.ts'

t.test('the approval of a page request and the status of its community', async t => {
  const { admin, acting, caller, community, form, people, portal } = await stage(t)
  const boss = acting('boss')
  const requested = async (name: string, status: string, more = {}) => {
    const id = await community(name, { status, mission: null, portals: [portal] })
    const answer = await acting('lea').post('/v1/page-requests', { ...form(id), mission: `${name} anew.`, ...more })
    return { id, request: answer.body.id as string }
  }
  const decide = (request: string, body: object) => boss.post(`/v1/page-requests/${request}/decisions`, body)
  const statusOf = async (id: string) => (await admin.get(`/v1/communities/${id}`)).body.status

  await t.test('an approved one approves a community that is proposed, in the name of who decides', async t => {
    const { id, request } = await requested('Weaving', 'proposed')
    t.equal((await decide(request, { decision: 'approve' })).status, 200)
    t.equal(await statusOf(id), 'approved')
    t.strictSame(await stepsOf(admin, id), ['state proposed', 'approve proposed approved boss'])
  })

  await t.test('a declined one moves nothing, nor does the page of a draft or of an active community', async t => {
    const declined = await requested('Carving', 'proposed')
    await decide(declined.request, { decision: 'decline', cause: 'No.' })
    t.equal(await statusOf(declined.id), 'proposed')
    for (const status of ['draft', 'active']) {
      const { id, request } = await requested(`Pottery ${status}`, status)
      const [likely] = (await boss.get(`/v1/page-requests/${request}/overlaps`)).body.items.filter(
        ({ likely }: { likely: boolean }) => likely
      )
      if (likely)
        await acting('lea').post(`/v1/page-requests/${request}/overlap-answers`, {
          community: likely.id,
          answer: 'join'
        })
      t.equal((await decide(request, { decision: 'approve' })).status, 200)
      t.equal(await statusOf(id), status)
    }
  })

  await t.test('where a request is open, the community needs what the request needs', async t => {
    const { id, request } = await requested('Dyeing', 'proposed', { secondary: undefined })
    await acting('lea').patch(`/v1/communities/${id}`, { mission: 'Dye.', strategicObjectives: ['Colours'] })
    t.match(await allowedOn(boss, id, 'approve'), {
      allowed: false,
      lacks: [{ problem: /secondary representative/, call: `PATCH /v1/page-requests/${request}`, pointer: null }]
    })
    t.match((await take(boss, id, 'approve')).body, { status: 409, detail: /secondary representative/ })
    await acting('lea').patch(`/v1/page-requests/${request}`, { secondary: people.ben })
    t.equal((await take(boss, id, 'approve')).body.status, 'approved')
  })

  await t.test('what is hidden from who decides is not named', async t => {
    const id = await community('Felting', { status: 'proposed', portals: [portal], strategicObjectives: ['Felt'] })
    await acting('lea').post('/v1/page-requests', { ...form(id), secondary: undefined })
    const place = { name: 'Other', baseUrl: 'https://other.example' }
    const other = (await admin.post('/v1/portals', place)).body.id
    await admin.patch(`/v1/communities/${id}`, { portals: [portal, other] })
    const { lacks } = await allowedOn(await caller('secret', undefined, other), id, 'approve')
    t.match(lacks, [{ problem: /not visible to you/, call: null }])
    t.equal(lacks.length, 1)
  })
})

import t from 'tap'
import { addDays, today } from '../../../platform/days.ts'
import { stage } from '../maintenance/stage.fixtures.ts'

type Result = {
  outcome: string
  page: string
  notified: number
  waiver: string | null
  problem: { detail: string } | null
}

t.test('an admin of a portal acts on many pages in one call', async t => {
  const { app, admin, caller, people, portal, page, rows } = await stage(t)
  const person = (name: string) => people[name]!
  const act = async (body: object, client = admin) => client.post(`/v1/portals/${portal.id}/page-actions`, body)
  const outcomes = (items: Result[]) => items.map(({ outcome }) => outcome)
  const pages = [await page('looms', 200), await page('bells', 100), await page('kilns', 10)]
  const [looms, bells, kilns] = pages.map(({ id }) => id) as [string, string, string]
  const url = (name: string) => `https://obt.example.org/${name}`

  await t.test('tells the representatives of stale pages, once a day, and says whom in a dry run', async t => {
    const where = { freshness: ['stale', 'abandoned'] }
    const tried = await act({ action: 'remind', where, dryRun: true })
    t.match([tried.status, tried.body.dryRun], [207, true])
    t.same(outcomes(tried.body.items), ['done', 'done'])
    t.same(await rows(`select 1 from notices where kind = 'page_reminder'`), [], 'a dry run sends nothing')
    const { body } = await act({ action: 'remind', where, message: 'The relaunch is on Friday.' })
    t.match(body.items, [
      { page: looms, url: url('looms'), outcome: 'done', notified: 2, given: null },
      { page: bells, outcome: 'done', notified: 2 }
    ])
    const again = await act({ action: 'remind', pages: [url('looms'), kilns] })
    t.match(again.body.items, [
      { given: url('looms'), outcome: 'unchanged', notified: 0 },
      { given: kilns, outcome: 'done', notified: 2 }
    ])
    const told = (await admin.get(`/v1/notices?page=${looms}&kind=page_reminder`)).body.items
    t.match(told, [{ text: /^The relaunch is on Friday\./, status: 'pending' }, {}])
    t.same(await rows(`select 1 from notices where kind = 'page_reminder' and urgent`), [], 'in the one mail of a day')
  })

  await t.test('waives a rule, for as long as a year, once', async t => {
    const until = addDays(today(), 30)
    const waiver = { action: 'waive', rule: 'page.stale', reason: 'A relaunch.', until }
    const { body } = await act({ ...waiver, pages: [looms, bells] })
    t.same(outcomes(body.items), ['done', 'done'])
    const again = await act({ ...waiver, pages: [looms, kilns] })
    t.match(again.body.items, [{ outcome: 'unchanged', waiver: body.items[0].waiver }, { outcome: 'done' }])
    const longer = await act({ ...waiver, until: addDays(today(), 60), pages: [looms] })
    t.match(longer.body.items, [{ outcome: 'failed', problem: { detail: /already waived/ } }])
    const found = await admin.get(`/v1/waivers?portal=${portal.id}&rule=page.stale&include=total`)
    t.equal(found.body.totalCount, 3)
    const ofCommunity = { ...waiver, rule: 'community.sponsor', pages: [looms] }
    const { items } = (await act(ofCommunity)).body
    t.match((await admin.get(`/v1/waivers/${items[0].waiver}`)).body, { page: null, community: { name: 'looms' } })
    for (const [more, pointer] of [
      [{ until: addDays(today(), 400) }, '/until'],
      [{ until: addDays(today(), -1) }, '/until'],
      [{ rule: 'page.stal' }, '/rule']
    ] as const) {
      const { status, body } = await act({ ...waiver, ...more, pages: [looms] })
      t.match([status, body.errors], [422, [{ pointer }]], JSON.stringify(body))
    }
  })

  await t.test('assigns representatives, the same for all pages or each page its own', async t => {
    const holders = async (id: string) => {
      const { primary, secondary } = (await admin.get(`/v1/pages/${id}`)).body
      return [primary?.name ?? null, secondary?.name ?? null]
    }
    const both = await act({ action: 'assign', pages: [looms, bells], primary: person('eve'), secondary: null })
    t.same(outcomes(both.body.items), ['done', 'done'])
    t.same(
      [await holders(looms), await holders(bells)],
      [
        ['eve', null],
        ['eve', null]
      ]
    )
    t.same(outcomes((await act({ action: 'assign', pages: [looms], primary: person('eve') })).body.items), [
      'unchanged'
    ])
    const text = `page;primary;secondary\n${url('looms')};ADA@example.org;\n${url('nowhere')};ada;\n${bells};;ben\n${kilns};-;zoe\n`
    const sent = await app.inject({
      method: 'POST',
      url: `/v1/portals/${portal.id}/page-actions`,
      headers: { authorization: `Bearer ${admin.key}`, 'content-type': 'text/csv' },
      payload: text
    })
    t.equal(sent.statusCode, 207, sent.body)
    t.match(sent.json().items, [
      { given: url('looms'), outcome: 'done' },
      { given: url('nowhere'), outcome: 'failed', page: null, problem: { code: 'UNKNOWN_REFERENCE' } },
      { given: bells, outcome: 'done' },
      { given: kilns, outcome: 'failed', problem: { errors: [{ pointer: '/secondary' }] } }
    ])
    t.same(
      [await holders(looms), await holders(bells), await holders(kilns)],
      [
        ['ada', null],
        ['eve', 'ben'],
        ['ada', 'ben']
      ]
    )
  })

  await t.test('all or none changes nothing where one fails', async t => {
    const before = (await admin.get(`/v1/pages/${bells}`)).body.primary.name
    const { status, body } = await act({
      action: 'assign',
      atomic: true,
      assignments: [
        { page: bells, primary: person('lee') },
        { page: 'nowhere', primary: person('lee') }
      ]
    })
    t.match([status, body.code, body.errors], [422, 'BULK_FAILED', [{ pointer: '/assignments/1' }]])
    t.equal((await admin.get(`/v1/pages/${bells}`)).body.primary.name, before)
  })

  await t.test('refuses what does not go together, with the place of it', async t => {
    for (const [body, pointer] of [
      [{ action: 'remind' }, '/pages'],
      [{ action: 'remind', pages: [looms], where: { freshness: ['due'] } }, '/where'],
      [{ action: 'remind', pages: [looms], rule: 'page.stale' }, '/rule'],
      [{ action: 'waive', pages: [looms] }, '/rule'],
      [{ action: 'suspend', pages: [looms] }, '/reason'],
      [{ action: 'assign', assignments: [{ page: looms }], primary: person('eve') }, '/primary'],
      [{ action: 'assign', csv: 'page,first\nx,y' }, '/csv'],
      [{ action: 'assign', csv: 'primary\nx' }, '/csv'],
      [{ action: 'assign', csv: 'page,primary\n,ada' }, '/csv'],
      [{ action: 'remind', where: { rule: ['page.stal'] } }, '/where/rule']
    ] as [object, string][]) {
      const { status, body: said } = await act(body)
      t.match(said.errors?.[0], { pointer }, `${status} ${JSON.stringify(body)} ${JSON.stringify(said)}`)
    }
    const twice = await act({ action: 'remind', pages: [looms, url('looms')] })
    t.match(twice.body.items[1], { outcome: 'failed', problem: { detail: /more than once/ } })
    const nobody = await act({ action: 'assign', pages: [kilns], primary: null, secondary: null })
    t.same(outcomes(nobody.body.items), ['done'])
    const silent = await act({ action: 'remind', pages: [kilns] })
    t.match(silent.body.items, [{ outcome: 'failed', problem: { detail: /Assign a representative first/ } }])
  })

  await t.test('a key that may not write pages assigns nobody', async t => {
    const key = await caller('secret', ['governance:write', 'portals:read'])
    const { status, body: said } = await act({ action: 'assign', pages: [looms], primary: people.eve }, key)
    t.match([status, said.detail], [403, /pages:write/])
    t.equal((await act({ action: 'remind', pages: [looms] }, key)).status, 207)
  })
})

t.test('reminders and samples quote a rule that the portal defines, in its own words', async t => {
  const { admin, portal, page, people, run } = await stage(t)
  const { id } = await page('looms', 40)
  const words = (language: string, remedy: string, effort: string) => ({
    language,
    title: 'The page is updated each month',
    fails: 'The page was not updated within a month',
    remedy,
    effort
  })
  const custom = {
    id: 'custom.monthly',
    fact: 'page.last-update',
    measure: 'updated',
    atMost: 30,
    severity: 'high',
    clause: 'Pages are updated each month',
    words: [
      words('en', 'Add what happened this month.', 'an hour'),
      words('de', 'Ergänzen Sie den Monat.', 'eine Stunde')
    ]
  }
  const pack = { base: 'obt', gates: ['page.stale'], custom: [custom] }
  t.match(await admin.put(`/v1/portals/${portal.id}/rule-pack`, pack), {
    body: { custom: [{ id: 'custom.monthly' }] }
  })
  await admin.patch(`/v1/people/${people.ben}`, { language: 'de' }, '*')
  await run()
  const { body } = await admin.post(`/v1/portals/${portal.id}/page-actions`, { action: 'remind', pages: [id] })
  t.match(body.items, [{ outcome: 'done', notified: 2 }])
  const { items } = (await admin.get(`/v1/notices?page=${id}&kind=page_reminder`)).body
  const texts = items.map(({ text }: { text: string }) => text).join()
  t.ok(/not updated within a month[\s\S]*Add what happened this month\. \(an hour\)/.test(texts), texts)
  const preview = async (language: string) =>
    JSON.stringify(
      (await admin.post(`/v1/portals/${portal.id}/notice-previews`, { kind: 'page_reminder', language, page: id })).body
    )
  t.ok((await preview('en')).includes('Add what happened this month. (an hour)'))
  t.ok((await preview('de')).includes('Ergänzen Sie den Monat. (eine Stunde)'))
  t.notOk(/undefined/.test(`${texts} ${await preview('fr')}`))
})

t.test('suspensions and cases are decided for many at once, each by its own conditions', async t => {
  const { admin, acting: as, portal, page, run, deliver, pass, where } = await stage(t)
  const [old, young] = [await page('old', 200), await page('young', 1)]
  for (let step = 0; step < 4; step++) {
    await run()
    await deliver()
    await pass(31)
  }
  await admin.post(`/v1/pages/${young.id}/updates`, {
    occurredAt: new Date().toISOString(),
    actorClass: 'representative'
  })
  await run()
  t.equal(await where(old.id), 'suspension_proposed')
  const act = (body: object) => as('boss').post(`/v1/portals/${portal.id}/page-actions`, body)
  const suspend = { action: 'suspend', pages: [old.id, young.id], reason: 'Three notices were not answered.' }
  t.match((await admin.post(`/v1/portals/${portal.id}/page-actions`, suspend)).body, { code: 'FORBIDDEN' })
  await act({ ...suspend, dryRun: true })
  t.equal(await where(old.id), 'suspension_proposed', 'a dry run decides nothing')
  t.match((await act(suspend)).body.items, [
    { outcome: 'done' },
    { outcome: 'failed', problem: { detail: /open case/ } }
  ])
  t.same([await where(old.id), await where(young.id)], ['suspended', 'compliant'])
  t.match((await act({ action: 'reinstate', pages: [old.id], reason: 'We talked.' })).body.items, [{ outcome: 'done' }])
  t.not(await where(old.id), 'suspended')

  const report = async (id: string) =>
    (await as('lee').post(`/v1/pages/${id}/reports`, { kind: 'appearance', what: 'Broken.' })).body.id as string
  const cases = [await report(old.id), await report(young.id)]
  const decide = (body: object) => as('boss').post(`/v1/portals/${portal.id}/infraction-actions`, body)
  t.match((await decide({ action: 'triage', infractions: [...cases, portal.id] })).body.items, [
    { infraction: cases[0], outcome: 'done', status: 'triaged' },
    { outcome: 'done' },
    { outcome: 'failed', problem: { detail: /no case/ } }
  ])
  t.match((await decide({ action: 'dismiss', infractions: cases })).body.errors, [{ pointer: '/reason' }])
  const dismissed = await decide({ action: 'dismiss', where: { kind: ['appearance'] }, reason: 'It is in order.' })
  t.match(dismissed.body.items, [{ status: 'dismissed' }, { status: 'dismissed' }])
  t.match((await decide({ action: 'dismiss', infractions: [cases[0]], reason: 'Again.' })).body.items, [
    { outcome: 'failed', status: null, problem: { code: 'MOVE_NOT_ALLOWED' } }
  ])
})

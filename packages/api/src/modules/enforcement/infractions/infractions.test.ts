import t from 'tap'
import { stage } from '../maintenance/stage.fixtures.ts'

t.test('a case from a reader’s report to its end', async t => {
  const { admin, acting, page, pass, run, deliver, where, rows } = await stage(t)
  const { id } = await page('weavers')
  const report = async (kind: string, who = 'eve') =>
    (await acting(who).post(`/v1/pages/${id}/reports`, { kind, what: 'The contact left.', place: 'Contact' })).body
  const inCase = (who: string, one: { id: string }, path: string, body: object) =>
    acting(who).post(`/v1/infractions/${one.id}/${path}`, body)
  const decided = (outcome: string) => ({ outcome, reason: 'We looked.' })

  await t.test('only those who decide, and the reader, learn who reported it', async t => {
    const one = await report('incorrect_information')
    t.match(one, { status: 'reported', reporter: { name: 'eve' } })
    const read = async (who: string) => (await acting(who).get(`/v1/infractions/${one.id}`)).body
    t.match(await read('eve'), { reporter: { name: 'eve' } })
    t.match(await read('boss'), { reporter: { name: 'eve' } })
    t.match(await read('ada'), { reporter: null, what: 'The contact left.' })
    t.equal((await acting('lee').get(`/v1/infractions/${one.id}`)).status, 404)
    const stepOf = async (who: string) => (await acting(who).get(`/v1/infractions/${one.id}/steps`)).body.items
    t.match(await stepOf('ada'), [{ act: 'report', person: null }])
    t.match(await stepOf('boss'), [{ act: 'report', person: { name: 'eve' } }])
    t.strictSame(await stepOf('eve'), [])
    for (const path of ['evidence-pack', 'steps'])
      t.notMatch((await acting('ada').get(`/v1/infractions/${one.id}/${path}`)).text, '"eve"', path)
    const { items } = (await acting('ada').get(`/v1/activity?subject=${one.id}`)).body
    t.strictSame(items, [], 'nor does the log tell')
    await inCase('boss', one, 'decisions', decided('dismissed'))
  })

  await t.test('the representatives are heard before it is upheld', async t => {
    const one = await report('appearance')
    t.match((await inCase('boss', one, 'decisions', decided('upheld'))).body, { code: 'MOVE_NOT_ALLOWED' })
    await inCase('boss', one, 'triages', { words: 'Please look.' })
    t.equal((await rows(`select from notices where page_id = $1 and kind = 'infraction_opened'`, id)).length, 2)
    t.match((await inCase('boss', one, 'decisions', decided('upheld'))).body, { detail: /14 days to respond/ })
    t.match((await inCase('lee', one, 'disputes', { words: 'No.' })).body, { code: 'NOT_FOUND' })
    t.match((await inCase('boss', one, 'disputes', { words: 'No.' })).body, { code: 'FORBIDDEN' })
    t.match((await inCase('ada', one, 'disputes', { words: 'It is right.' })).body, { status: 'disputed' })
    t.match((await inCase('boss', one, 'decisions', decided('upheld'))).body, { status: 'upheld', upheldAt: /Z$/ })
    t.match((await inCase('boss', one, 'sanctions', { sanction: 'removal', reason: 'The reason.' })).body, {
      code: 'MOVE_NOT_ALLOWED',
      detail: /Suspend it first/
    })
    t.match((await inCase('boss', one, 'sanctions', { sanction: 'reminder', reason: 'The reason.' })).body, {
      status: 'sanctioned'
    })
    await pass(15)
    t.match((await inCase('ada', one, 'appeals', { words: 'Late.' })).body, { detail: /once, until/ })
    await run()
    t.match((await admin.get(`/v1/infractions/${one.id}`)).body, { status: 'final', closedAt: /Z$/ })
  })

  await t.test('silence for 14 days counts as an answer', async t => {
    const one = await report('appearance')
    await inCase('boss', one, 'triages', {})
    await pass(13)
    t.match((await inCase('boss', one, 'decisions', decided('upheld'))).body, { code: 'MOVE_NOT_ALLOWED' })
    await pass(1)
    t.match((await inCase('boss', one, 'decisions', decided('upheld'))).body, { status: 'upheld' })
    await inCase('boss', one, 'sanctions', { sanction: 'first_notice', reason: 'The reason.' })
    t.match((await inCase('boss', one, 'sanctions', { sanction: 'reminder', reason: 'The reason.' })).body, {
      detail: /more severe/
    })
  })

  const suspension = { sanction: 'suspension', reason: 'It must come down now.' }
  await t.test(
    'conduct is met at once, by a person; no attestation lifts it, another admin decides the appeal',
    async t => {
      const one = await report('conduct')
      t.match((await admin.post(`/v1/infractions/${one.id}/sanctions`, suspension)).body, { code: 'FORBIDDEN' })
      t.match((await inCase('boss', one, 'sanctions', suspension)).body, {
        status: 'sanctioned',
        sanction: 'suspension'
      })
      t.equal(await where(id), 'suspended')
      await acting('ada').post(`/v1/pages/${id}/attestations`, {})
      await run()
      t.equal(await where(id), 'suspended')
      t.match((await inCase('ada', one, 'appeals', { words: 'It was a quotation.' })).body, { status: 'appealed' })
      t.match((await inCase('ada', one, 'appeals', { words: 'Again.' })).body, { code: 'MOVE_NOT_ALLOWED' })
      const granted = { outcome: 'granted', reason: 'It was.' }
      t.match((await inCase('boss', one, 'appeal-decisions', granted)).body, {
        code: 'FORBIDDEN',
        detail: /another admin/i
      })
      t.match((await inCase('chair', one, 'appeal-decisions', granted)).body, { status: 'final', liftedAt: /Z$/ })
      t.equal(await where(id), 'compliant')
    }
  )

  await t.test('a removal waits for the time to appeal, which begins when its notice was delivered', async t => {
    const one = await report('classified_material')
    await inCase('boss', one, 'sanctions', suspension)
    const remove = () => acting('boss').post(`/v1/pages/${id}/removals`, { reason: 'The reason.', infraction: one.id })
    t.match((await remove()).body, { code: 'RULE_BROKEN', errors: [{ detail: /has not been delivered/ }, {}] })
    await pass(20)
    t.match((await remove()).body, { code: 'RULE_BROKEN', detail: /has not been delivered/ })
    await deliver()
    t.match((await remove()).body, { code: 'MOVE_NOT_ALLOWED', detail: /time to appeal its suspension.*Possible from/ })
    await pass(13)
    await run()
    t.match((await remove()).body, { code: 'MOVE_NOT_ALLOWED' }, 'until the end of the last day')
    await pass(1)
    t.match((await remove()).body, { maintenance: 'suspended' })
    t.match((await admin.get(`/v1/infractions/${one.id}`)).body, { sanction: 'removal', effectiveAt: null })
    await pass(20)
    await run()
    t.equal(await where(id), 'suspended', 'nobody was notified of the removal yet')
    await deliver()
    await run()
    await pass(13)
    await run()
    t.equal(await where(id), 'suspended', 'until the end of the last day')
    await pass(1)
    await run()
    t.equal(await where(id), 'removed')
    t.match((await admin.get(`/v1/infractions/${one.id}`)).body, { status: 'final', effectiveAt: /Z$/ })
    t.match((await acting('boss').post(`/v1/pages/${id}/reinstatements`, { reason: 'Back.' })).body, {
      code: 'MOVE_NOT_ALLOWED'
    })
  })

  await t.test('a suspension whose appeal is open or was just denied, and the appeal of a removal', async t => {
    const bakers = await page('bakers')
    const reported = await acting('eve').post(`/v1/pages/${bakers.id}/reports`, { kind: 'conduct', what: 'Rude.' })
    const one = reported.body
    await inCase('boss', one, 'sanctions', suspension)
    const removal = () => inCase('boss', one, 'sanctions', { sanction: 'removal', reason: 'The reason.' })
    const deny = () => inCase('chair', one, 'appeal-decisions', { outcome: 'denied', reason: 'The reason.' })
    await deliver()
    await inCase('ada', one, 'appeals', { words: 'No.' })
    await pass(20)
    const other = await acting('boss').post(`/v1/pages/${bakers.id}/reports`, { kind: 'conduct', what: 'Rude again.' })
    await inCase('boss', other.body, 'decisions', { outcome: 'upheld', reason: 'True.' })
    const inOther = await inCase('boss', other.body, 'sanctions', { sanction: 'removal', reason: 'The reason.' })
    t.match(inOther.body, { code: 'MOVE_NOT_ALLOWED', detail: /any appeal is decided/ }, 'nor in another case')
    t.match((await deny()).body, { status: 'final', appealOutcome: 'denied' })
    t.match((await removal()).body, { sanction: 'removal', effectiveAt: null })
    await inCase('ada', one, 'appeals', { words: 'No.' })
    t.match((await deny()).body, { status: 'final', appealOutcome: 'denied', effectiveAt: /Z$/ })
    t.equal(await where(bakers.id), 'removed')
  })

  await t.test('what is not known is named, and nothing is half done', async t => {
    const other = await page('other')
    t.match((await acting('eve').post(`/v1/pages/${other.id}/reports`, { kind: 'rudeness', what: 'x' })).body, {
      code: 'INVALID_INPUT',
      errors: [{ pointer: '/kind' }]
    })
    const suspend = (body: object) => acting('boss').post(`/v1/pages/${other.id}/suspensions`, body)
    t.match((await suspend({ reason: 'The reason.', infraction: 'nonsense' })).body, { code: 'UNKNOWN_REFERENCE' })
    t.match((await suspend({ reason: 'The reason.' })).body, {
      code: 'MOVE_NOT_ALLOWED',
      detail: /name the upheld infraction/
    })
    t.equal(await where(other.id), 'compliant')
  })
})

t.test('a suspended page leaves listings and embeds, also of those who keep answers', async t => {
  const { acting, admin, caller, page, portal, where } = await stage(t)
  const { id, community } = await page('weavers')
  await page('bakers')
  const site = await caller('publishable', [], portal.id)
  const listed = async () =>
    (await site.get('/v1/communities')).body.items.map(({ name }: { name: string }) => name).join(' ')
  const embedded = async () => (await site.get(`/embed/communities?key=${site.key}`)).text
  t.equal(await listed(), 'bakers weavers')
  t.match(await embedded(), 'weavers')
  const { body } = await acting('eve').post(`/v1/pages/${id}/reports`, { kind: 'conduct', what: 'Rude.' })
  await acting('boss').post(`/v1/infractions/${body.id}/sanctions`, { sanction: 'suspension', reason: 'Rude indeed.' })
  t.equal(await where(id), 'suspended')
  t.equal(await listed(), 'bakers')
  t.notMatch(await embedded(), 'weavers')
  t.equal((await site.get(`/v1/communities/${community}`)).status, 404)
  t.strictSame((await acting('eve').get(`/v1/pages?community=${community}`)).body.items, [])
  t.match((await acting('ada').get(`/v1/pages/${id}`)).body, { maintenanceReason: 'Rude indeed.' })
  await acting('chair').post(`/v1/pages/${id}/reinstatements`, { reason: 'Mended.' })
  t.equal(await listed(), 'bakers weavers')
  t.match((await admin.get(`/v1/pages/${id}`)).body, { maintenance: 'compliant', maintenanceReason: 'Mended.' })
})

import { sql } from 'drizzle-orm'
import t from 'tap'
import { startApp } from '../../../../test/app.ts'
import { addDays, dayOf, startOf, today } from '../../../platform/days.ts'
import { exclusions, holders, units } from '../facts/community.ts'
import { lastUpdate, pagePurpose, pageSetting } from '../facts/page.ts'
import { addresses, load, representatives } from '../facts/representatives.ts'
import { type Fact, readFact } from './fact.ts'

const at = (day: string, time = '12:00:00') =>
  new Date(startOf(day).getTime() + Date.parse(`1970-01-01T${time}Z`)).toISOString()

t.test('facts are read as of any day', async t => {
  const { admin, acting, store } = await startApp(t)
  const made = async (url: string, body: object) => {
    const { status, body: answer } = await admin.post(url, body)
    t.equal(status, 201, `${url} ${JSON.stringify(answer.errors ?? '')}`)
    return answer
  }
  const person = async (name: string, more = {}) =>
    (await made('/v1/people', { name, externalId: name, ...more })).id as string
  const portal = (await made('/v1/portals', { name: 'OBT', baseUrl: 'https://obt.example.org/' })).id as string
  const community = (await made('/v1/communities', { name: 'Weavers', status: 'active', mission: 'We weave.' }))
    .id as string
  const page = (await made('/v1/pages', { community, portal, url: 'https://obt.example.org/w' })).id as string
  const read = async <V>(fact: Fact<V>, asOf: string) => {
    const subject = fact.of === 'page' ? page : community
    return (await readFact(store, fact, { ids: [subject], asOf, portal })).get(subject) as V | undefined
  }
  const join = async (who: string, more: object) =>
    (await made('/v1/memberships', { community, person: who, status: 'active', ...more })).id as string

  await t.test('a term begins on its first day and is over on the day it ends', async t => {
    const ada = await join(await person('Ada'), { joinedOn: '2024-01-01' })
    await made('/v1/terms', {
      membership: ada,
      role: 'leader',
      startedOn: '2024-03-01',
      endedOn: '2024-06-01',
      dedicatedHoursPerWeek: 4
    })
    const leads = async (day: string, time?: string) =>
      (await read(holders, at(day, time)))?.map(({ name, hours }) => `${name} ${hours}`)
    t.strictSame(await leads('2024-02-29', '23:59:59'), undefined)
    t.strictSame(await leads('2024-03-01', '00:00:00'), ['Ada 4'])
    t.strictSame(await leads('2024-05-31', '23:59:59'), ['Ada 4'])
    t.strictSame(await leads('2024-06-01', '00:00:00'), undefined)
  })

  await t.test('two terms of one person in one role are one, the newer of them', async t => {
    const bo = await join(await person('Bo'), { joinedOn: null })
    // As an import states them.
    await store.run(sql`
      insert into terms (membership_id, role, started_on)
      select ${bo}, 'core', d from unnest(array['2020-01-01', '2024-04-01']::date[]) d, set_config('guildhall.bulk', 'on', true)`)
    t.match(await read(holders, at('2024-03-31')), [{ name: 'Bo', since: '2020-01-01' }, { name: 'Ada' }])
    t.match(await read(holders, at('2024-07-01')), [{ name: 'Bo', since: '2024-04-01' }])
  })

  await t.test(
    'who has no dates was always a member; who left, or left the organisation, is none from that day on',
    async t => {
      const spread = async (day: string) => {
        const found = await read(units, at(day))
        return found?.units.map(({ unit, members }) => `${unit} ${members}`).join(', ')
      }
      await join(await person('Undated', { unit: 'Digital' }), { joinedOn: null })
      await join(await person('Alumna', { unit: 'Finance' }), {
        joinedOn: '2024-01-01',
        leftOn: '2024-05-01',
        status: 'alumni'
      })
      await join(await person('Retired', { unit: 'Press', leftOn: '2024-04-01' }), { joinedOn: '2024-01-01' })
      t.equal(await spread('2010-01-01'), 'Digital 1')
      t.equal(await spread('2024-03-31'), 'Digital 1, Finance 1, Press 1')
      t.equal(await spread('2024-04-01'), 'Digital 1, Finance 1')
      t.equal(await spread('2024-04-30'), 'Digital 1, Finance 1')
      t.equal(await spread('2024-05-01'), 'Digital 1')
    }
  )

  await t.test('what has no date of its own is read from the log', async t => {
    const mover = await person('Mover', { unit: 'Old' })
    await join(mover, { joinedOn: '2024-01-01' })
    const before = new Date().toISOString()
    await admin.patch(`/v1/people/${mover}`, { unit: 'New' })
    await admin.patch(`/v1/pages/${page}`, {
      mission: 'We knit.',
      requirement: 'Warm socks.',
      requirementEndsOn: '2030-01-01'
    })
    const paused = await admin.patch(`/v1/communities/${community}`, {
      rhythm: { pauses: [{ from: '2024-07-01', until: '2024-08-31' }] }
    })
    t.equal(paused.status, 200, paused.text)
    await store.run(sql`update communities set status = 'dormant' where id = ${community}`)
    const after = new Date(Date.now() + 1000).toISOString()
    const unitsOn = async (asOf: string) => (await read(units, asOf))!.units.map(({ unit }) => unit)
    t.ok((await unitsOn(before)).includes('Old'))
    t.ok((await unitsOn(after)).includes('New'))
    t.match(await read(pagePurpose, before), { mission: 'We weave.', requirement: null })
    t.match(await read(pagePurpose, after), {
      mission: 'We knit.',
      requirement: 'Warm socks.',
      requirementEndsOn: '2030-01-01'
    })
    t.match(await read(pageSetting, before), { status: 'active' })
    t.match(await read(pageSetting, after), { status: 'dormant', pause: null })
  })

  await t.test(
    'a hand-over moves the role on its day; a leave brings in the stand-in from its first day to its last',
    async t => {
      const [first, second, stand] = [await person('First'), await person('Second'), await person('Stand')]
      const { id } = await made('/v1/representatives', {
        page,
        person: first,
        role: 'primary',
        startedOn: '2024-01-01'
      })
      await admin.post(`/v1/pages/${page}/handovers`, { role: 'primary', to: second, on: '2024-09-01' })
      await admin.patch(`/v1/representatives/${id}`, {
        awayFrom: '2024-03-10',
        awayUntil: '2024-03-20',
        standIn: stand
      })
      const who = async (day: string) => {
        const asOf = Date.parse(at(day)) > Date.now() ? at(day) : at(day)
        return (await read(representatives, asOf))?.map(({ name }) => name)
      }
      t.strictSame(await who('2023-12-31'), undefined)
      t.strictSame(await who('2024-01-01'), ['First'])
      t.strictSame(await who('2024-08-31'), ['First'])
      t.strictSame(await who('2024-09-01'), ['Second'])
      const [open] = (await admin.get(`/v1/representatives?page=${page}&person=${second}`)).body.items
      await admin.patch(`/v1/representatives/${open.id}`, {
        awayFrom: today(),
        awayUntil: addDays(today(), 1),
        standIn: stand
      })
      const standing = async (days: number) => {
        const [one] = (await read(representatives, new Date(Date.now() + 1000 + days * 86_400_000).toISOString()))!
        return one!.standInName
      }
      t.strictSame([await standing(0), await standing(1), await standing(2)], ['Stand', 'Stand', null])
      t.match(await read(load, at('2024-08-31')), [{ name: 'First', pages: 1 }])
      const before = new Date().toISOString()
      t.match(await read(addresses, before), [{ name: 'Second', hasEmail: false }])
      await admin.patch(`/v1/people/${second}`, { email: 'second@example.org' })
      t.match(await read(addresses, new Date().toISOString()), [{ name: 'Second', hasEmail: true }])
      t.match(await read(addresses, before), [{ hasEmail: false }], 'as it was known then')
    }
  )

  await t.test('a change to six pages is a review of them until the sixth, and of none from then on', async t => {
    for (let n = 1; n <= 6; n++) {
      const other = (await made('/v1/communities', { name: `Other ${n}` })).id
      const id =
        n === 1 ? page : (await made('/v1/pages', { community: other, portal, url: `https://obt.example.org/${n}` })).id
      const body = { occurredAt: at(`2024-05-0${n}`), actorClass: 'representative', changeKey: 'sweep' }
      await admin.post(`/v1/pages/${id}/updates`, body)
    }
    await admin.post(`/v1/pages/${page}/updates`, { occurredAt: at('2024-04-01'), actorClass: 'member' })
    await admin.post(`/v1/pages/${page}/updates`, { occurredAt: at('2024-04-15'), actorClass: 'portal_admin' })
    const last = async (moment: string) => {
      const { at } = (await read(lastUpdate, moment))!
      return at ? dayOf(at) : null
    }
    t.equal(await last(at('2024-03-31')), null)
    t.equal(await last(at('2024-04-20')), '2024-04-01', 'an admin is no sign of life')
    t.equal(await last(at('2024-05-01')), '2024-05-01')
    t.equal(await last(at('2024-05-06', '11:59:59')), '2024-05-01')
    t.equal(await last(at('2024-05-06')), '2024-04-01')
  })

  await t.test('freshness turns on its moments', async t => {
    const freshness = async (days: number, ms = 0) => {
      const moment = new Date(Date.parse(at('2024-04-01')) + days * 86_400_000 + ms).toISOString()
      return (await read(lastUpdate, moment))!.freshness
    }
    t.strictSame(
      [
        await freshness(67.5, -1),
        await freshness(67.5),
        await freshness(90, -1),
        await freshness(90),
        await freshness(180, -1),
        await freshness(180)
      ],
      ['fresh', 'due', 'due', 'stale', 'stale', 'abandoned']
    )
  })

  await t.test(
    'a refusal or removal by others without a cause is seen until there is one; leaving oneself is none',
    async t => {
      const boss = await person('Boss')
      const lead = await join(boss, {})
      await made('/v1/terms', { membership: lead, role: 'leader', startedOn: '2024-01-01' })
      const eve = await join(await person('Eve'), {})
      const own = await join(await person('Own'), {})
      t.equal((await acting('Boss').post(`/v1/memberships/${eve}/transitions`, { transition: 'leave' })).status, 200)
      t.equal((await acting('Own').post(`/v1/memberships/${own}/transitions`, { transition: 'leave' })).status, 200)
      const during = new Date(Date.now() + 1000).toISOString()
      t.match(await read(exclusions, during), [{ name: 'Eve', status: 'alumni' }])
      t.equal((await read(exclusions, during))!.length, 1)
      await new Promise(done => setTimeout(done, 5))
      const still = new Date().toISOString()
      await acting('Boss').patch(`/v1/memberships/${eve}`, { cause: 'She moved to another town.' })
      t.equal(await read(exclusions, new Date(Date.now() + 1000).toISOString()), undefined)
      t.equal((await read(exclusions, still))!.length, 1, 'and as of before it is still so')
    }
  )
})

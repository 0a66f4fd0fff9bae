import t, { type Test } from 'tap'
import { makeKey } from '../../src/modules/keys/secret.ts'
import type { Store } from '../../src/platform/database/database.ts'
import { operations } from '../../src/service/modules.ts'
import { startApp } from '../app.ts'

// One of each kind that people paste where it does not belong.
const CANARIES = [
  makeKey('secret'),
  makeKey('publishable'),
  makeKey('calendar'),
  'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJjYW5hcnkifQ.c2lnbmF0dXJlLWNhbmFyeQ',
  'C4nary-pa$$word!',
  'canary@example.org'
]

/** What the service logs while the test runs, at its most talkative. */
const listen = (t: Test) => {
  const lines: string[] = []
  const write = process.stdout.write.bind(process.stdout)
  process.stdout.write = ((chunk: string | Uint8Array, ...more: never[]) => {
    const text = String(chunk)
    if (!text.startsWith('{"level"')) return write(chunk, ...more)
    lines.push(text)
    return true
  }) as typeof process.stdout.write
  t.teardown(() => {
    process.stdout.write = write
  })
  return lines
}

/** A database that refuses, once told to, as PostgreSQL does: quoting what it was sent. */
const quoting = (store: Store, state: { refuses: boolean }): Store => {
  const refuse = () => {
    if (!state.refuses) return
    const said = `invalid input: ${CANARIES.join(' ')}`
    throw Object.assign(new Error(said), {
      severity: 'ERROR',
      code: 'XX000',
      detail: said,
      where: said,
      table: 'people'
    })
  }
  return {
    ...store,
    async prepared(shape, build, values) {
      if (!shape.startsWith('auth')) refuse()
      return store.prepared(shape, build, values)
    },
    async transaction(actor, work) {
      refuse()
      return store.transaction(actor, work)
    }
  }
}

// What stands in the code itself.
const NEEDS_NO_DATABASE = ['listRules', 'listRulePacks', 'listEventFormats', 'listMetricDefinitions', 'listFacts']

t.test('secrets that are sent where they do not belong', async t => {
  const lines = listen(t)
  const state = { refuses: false }
  const { admin, app } = await startApp(t, { LOG_LEVEL: 'trace' }, store => quoting(store, state))
  const told: string[] = []

  const send = async (method: string, url: string, payload: unknown, headers: Record<string, string>) => {
    const body = payload === undefined ? {} : { payload: JSON.stringify(payload) }
    const type: Record<string, string> = payload === undefined ? {} : { 'content-type': 'application/json' }
    const answer = await app.inject({ method: method as 'GET', url, headers: { ...type, ...headers }, ...body })
    if (answer.statusCode >= 400) told.push(answer.body)
    return answer.statusCode
  }

  const everywhere = async (canary: string) => {
    const auth = { authorization: `Bearer ${admin.key}` }
    const odd = {
      'idempotency-key': canary,
      'if-match': canary,
      'if-none-match': canary,
      cookie: canary,
      'x-api-key': canary
    }
    for (const { verb, path, query, body, params } of operations) {
      const address = path.replace(/\{\w+\}/g, encodeURIComponent(canary))
      await send(verb, address, body && {}, { authorization: `Bearer ${canary}` })
      await send(verb, address, body && {}, { ...auth, 'guildhall-actor': canary })
      await send(verb, address, undefined, { ...auth, ...odd })
      if (params) await send(verb, address, body && { name: 'x' }, { ...auth, ...odd })
      for (const name of Object.keys(query?.properties ?? {}))
        await send(verb, `${address}?${name}=${encodeURIComponent(canary)}`, undefined, auth)
      await send(verb, `${address}?key=${encodeURIComponent(canary)}`, undefined, {})
      for (const member of Object.keys(body?.properties ?? {}))
        await send(
          verb,
          address.replace(encodeURIComponent(canary), 'x'),
          { [member]: canary },
          { ...auth, 'if-match': '*' }
        )
    }
    await send('GET', `/embed/communities?key=${encodeURIComponent(canary)}`, undefined, {})
    await send('GET', `/calendars/${encodeURIComponent(canary)}.ics`, undefined, {})
    await send('GET', `/nowhere/${encodeURIComponent(canary)}`, undefined, { authorization: `Bearer ${canary}` })
    await send('POST', '/graphql', { query: '{ communities { nodes { id } } }' }, { authorization: `Bearer ${canary}` })
    await send('POST', '/graphql', { query: canary, operationName: canary }, { authorization: `Bearer ${canary}` })
  }

  const holds = (t: Test, texts: string[], where: string) => {
    for (const canary of CANARIES)
      t.strictSame(texts.filter(text => text.includes(canary)).slice(0, 3), [], `not in ${where}`)
  }

  await t.test('are in no problem and in no log, whatever was refused', async t => {
    for (const canary of CANARIES) await everywhere(canary)
    t.ok(told.length > 1000, `${told.length} refusals`)
    holds(t, told, 'a problem')
    holds(t, lines, 'the log')
  })

  await t.test('are in no problem and in no log when the database fails with them on its lips', async t => {
    state.refuses = true
    told.length = 0
    const auth = { authorization: `Bearer ${admin.key}` }
    for (const { id, verb, path, body } of operations) {
      const address = path.replace(/\{\w+\}/g, '00000000-0000-7000-8000-000000000000')
      const status = await send(verb, address, body && { name: 'x', kind: 'secret' }, { ...auth, 'if-match': '*' })
      t.ok(status >= 400 || NEEDS_NO_DATABASE.includes(id), id)
    }
    t.equal(await send('GET', `/calendars/${CANARIES[2]}.ics`, undefined, {}), 500)
    await send('POST', '/graphql', { query: '{ people { nodes { email } } }' }, auth)
    state.refuses = false
    t.ok(
      lines.some(line => line.includes('"code":"XX000"') && line.includes('"table":"people"')),
      'the log says what failed'
    )
    holds(t, told, 'a problem')
    holds(t, lines, 'the log')
    t.notOk(lines.join().includes(admin.key!))
  })
})

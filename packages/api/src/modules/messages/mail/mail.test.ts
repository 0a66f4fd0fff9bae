import { SMTPServer, type SMTPServerSession } from 'smtp-server'
import t, { type Test } from 'tap'
import { made } from '../../../../test/access/made.fixtures.ts'
import { startApp } from '../../../../test/app.ts'
import { runJob } from '../../../../test/jobs.ts'
import { readConfig } from '../../../platform/config/config.ts'
import { makeNotice } from '../../delivery/notices/notices.fixtures.ts'

const HOUR = 3_600_000

/** Quoted-printable and base64, as mails have them. */
const decoded = (part: string) => {
  const [head = '', ...rest] = part.split('\r\n\r\n')
  const body = rest.join('\r\n\r\n')
  if (/base64/i.test(head)) return Buffer.from(body, 'base64').toString()
  const bytes = body
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(parseInt(hex, 16)))
  return Buffer.from(bytes, 'latin1').toString()
}

const read = (raw: string) => {
  const [head = ''] = raw.split('\r\n\r\n')
  const boundary = /boundary="([^"]+)"/.exec(head)![1]!
  const [, text = '', html = ''] = raw.split(`--${boundary}`)
  return { head: head.replace(/\r\n\s+/g, ' '), text: decoded(text.trimStart()), html: decoded(html.trimStart()) }
}

type Refusal = { code: number; words: string }

/** A mail server on this machine that refuses recipients as it is told. */
const startServer = async (t: Test) => {
  const taken: ReturnType<typeof read>[] = []
  const refuse = new Map<string, Refusal>()
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    onRcptTo({ address }, _session: SMTPServerSession, done) {
      const refusal = refuse.get(address)
      done(refusal ? Object.assign(new Error(refusal.words), { responseCode: refusal.code }) : null)
    },
    onData(stream, _session, done) {
      const chunks: Buffer[] = []
      stream.on('data', chunk => chunks.push(chunk))
      stream.on('end', () => {
        taken.push(read(Buffer.concat(chunks).toString()))
        done()
      })
    }
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  t.teardown(() => new Promise<void>(resolve => server.close(() => resolve())))
  const { port } = server.server.address() as { port: number }
  return { taken, refuse, url: `smtp://127.0.0.1:${port}` }
}

const start = async (t: Test) => {
  const service = await startApp(t)
  const server = await startServer(t)
  const settings = {
    LOG_LEVEL: 'silent',
    SMTP_URL: server.url,
    MAIL_FROM: 'Communities <cop@example.org>',
    PUBLIC_URL: 'https://cop.example.org'
  }
  const { store, admin } = service
  return {
    ...service,
    ...server,
    /** Sends what is due, as if so many hours had passed. */
    send: (hours = 0.2, more = {}) =>
      runJob('send-mails', {
        store,
        config: readConfig({ ...settings, ...more }),
        now: new Date(Date.now() + hours * HOUR)
      }),
    person: (name: string, email: string | null = `${name}@example.org`) => made(admin, '/v1/people', { name, email }),
    notice: async (id: string) => (await admin.get(`/v1/notices/${id}`)).body
  }
}

t.test('all that is pending for a person is one mail, and the next comes a day later at the earliest', async t => {
  const { send, person, notice, taken, store } = await start(t)
  const [ada, ben] = [await person('Ada'), await person('Ben')]
  const ids = [
    await makeNotice(store, {
      person: ada,
      kind: 'page_overdue',
      values: { reason: 'It is “old” — since März.', link: 'https://cop.example.org/x' }
    }),
    await makeNotice(store, { person: ada, kind: 'succession_asked' }),
    await makeNotice(store, { person: ben })
  ]
  await send(0)
  t.equal(taken.length, 0, 'a notice waits ten minutes for others')
  await send()
  t.equal(taken.length, 2)
  const [first] = taken.filter(({ head }) => head.includes('Ada'))
  t.match(first!.head, /^To: Ada <Ada@example\.org>/m)
  t.match(first!.head, /^From: Communities <cop@example\.org>/m)
  t.match(first!.head, /^Auto-Submitted: auto-generated/m)
  t.match(first!.head, /^List-ID: .*<notices\.cop\.example\.org>/m)
  t.match(first!.head, /^Message-ID: <[0-9a-f]{32}@cop\.example\.org>/m)
  for (const words of ['please review the page', 'would you take over?', 'because you are']) {
    t.ok(first!.text.includes(words), words)
    t.ok(first!.html.includes(words), words)
  }
  t.match(first!.text, 'It is “old” — since März.')
  t.match(first!.html, '<a class="button" href="https://cop.example.org/x">')
  t.match(await notice(ids[0]!), {
    status: 'delivered',
    channel: 'mail',
    attempts: 1,
    deliveredAt: /^20/,
    failure: null
  })
  const next = await makeNotice(store, { person: ada })
  await send(12)
  t.equal(taken.length, 2, 'not twice a day')
  t.match(await notice(next), { status: 'pending', attempts: 0 })
  await send(25)
  t.equal(taken.length, 3)
  await send(60)
  t.equal(taken.length, 3, 'each once')
})

t.test(
  'what the server refuses for now is tried again, what it refuses for good has failed, with its words',
  async t => {
    const { send, person, notice, taken, refuse, store } = await start(t)
    refuse.set('Later@example.org', { code: 451, words: 'try later' })
    refuse.set('Never@example.org', { code: 550, words: 'no such user' })
    const [later, never, none, fine] = [
      await person('Later'),
      await person('Never'),
      await person('None', null),
      await person('Fine')
    ]
    const ids = []
    for (const person of [later, never, none, fine]) ids.push(await makeNotice(store, { person }))
    await send()
    t.match(await notice(ids[0]!), { status: 'pending', attempts: 1, failure: /451 try later/, nextAttemptAt: /^20/ })
    t.match(await notice(ids[1]!), { status: 'failed', attempts: 1, failure: /550 no such user/, nextAttemptAt: null })
    t.match(await notice(ids[2]!), { status: 'failed', failure: 'The person has no e-mail address.' })
    t.match(await notice(ids[3]!), { status: 'delivered' }, 'one refusal stops no other')
    refuse.clear()
    await send(0.25)
    t.equal(taken.length, 1, 'not at once')
    await send(1)
    t.equal(taken.length, 2)
    t.match(await notice(ids[0]!), { status: 'delivered', attempts: 2, failure: null })
  }
)

t.test('while the server is away nothing fails for good; after three days it has', async t => {
  const { send, person, notice, store } = await start(t)
  const away = { SMTP_URL: 'smtp://127.0.0.1:9' }
  const ids = [
    await makeNotice(store, { person: await person('Ada') }),
    await makeNotice(store, { person: await person('Ben') })
  ]
  await send(0.2, away)
  const both = await Promise.all(ids.map(notice))
  t.strictSame(
    both.map(({ status }) => status),
    ['pending', 'pending']
  )
  t.strictSame(
    both.map(({ attempts }) => attempts).sort(),
    [0, 1],
    'who cannot be reached by a server that is away is not counted'
  )
  for (let hours = 1; hours < 200; hours += 25) for (const turn of [0, 0.1]) await send(hours + turn, away)
  for (const id of ids) t.match(await notice(id), { failure: /could not be reached/ })
})

t.test('without a mail server notices wait, for a portal admin to hand them over', async t => {
  const { send, person, notice, taken, store, admin } = await start(t)
  const id = await makeNotice(store, { person: await person('Ada') })
  await send(48, { SMTP_URL: '', MAIL_FROM: '' })
  t.match(await notice(id), { status: 'pending', attempts: 0 })
  await admin.post(`/v1/notices/${id}/deliveries`, { how: 'By phone.' })
  await send(48)
  t.equal(taken.length, 0, 'what was handed over is not sent')
  t.throws(() => readConfig({ SMTP_URL: 'smtp://x' }), /MAIL_FROM/)
})

t.test('what persons are called cannot add to the mail', async t => {
  const { send, person, taken, store } = await start(t)
  await makeNotice(store, { person: await person('Eve" <eve@evil.example>, "X', 'eve@example.org') })
  await send()
  t.equal(taken.length, 1)
  t.notMatch(taken[0]!.head, /^(Bcc|Cc):/im)
  t.match(taken[0]!.head, /^To: .*<eve@example\.org>$/m)
})

import { SMTPServer } from 'smtp-server'
import t, { type Test } from 'tap'
import { runJob } from '../../../../test/jobs.ts'
import { readConfig } from '../../../platform/config/config.ts'
import { makeNotice } from '../../delivery/notices/notices.fixtures.ts'
import { good, html, page, startMonitor } from '../../pages/monitor/hosts.fixtures.ts'

const MARKED = html('<h1>Weavers</h1><p>SECRET//NOFORN</p><p>(S) Looms and their places.</p><p>SECRET//NOFORN</p>')

const mailServer = async (t: Test) => {
  const taken: string[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    onData(stream, _session, done) {
      const chunks: Buffer[] = []
      stream.on('data', chunk => chunks.push(chunk))
      stream.on('end', () => {
        taken.push(Buffer.concat(chunks).toString())
        done()
      })
    }
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  t.teardown(() => new Promise<void>(resolve => server.close(() => resolve())))
  const { port } = server.server.address() as { port: number }
  return { taken, url: `smtp://127.0.0.1:${port}` }
}

t.test('classified material is a case, and known to all who can act, within a minute', async t => {
  const { admin, acting, store, hosts, register, portal } = await startMonitor(t)
  const { taken, url } = await mailServer(t)
  const config = readConfig({
    LOG_LEVEL: 'silent',
    SMTP_URL: url,
    MAIL_FROM: 'a@example.org',
    PUBLIC_URL: 'http://here.test',
    ALLOWED_NETWORKS: '127.0.0.0/8'
  })
  const person = async (name: string) =>
    (await admin.post('/v1/people', { name, externalId: name, email: `${name}@example.org` })).body.id as string
  const [ada, ben, boss] = [await person('ada'), await person('ben'), await person('boss')]
  await admin.patch(`/v1/portals/${portal.id}`, { admins: [boss] })
  await admin.put(`/v1/portals/${portal.id}/rule-pack`, { base: 'obt' })
  hosts['127.0.0.1/w'] = page(good)
  const id = await register('127.0.0.1/w')
  await admin.post('/v1/representatives', { page: id, person: ada, role: 'primary' })
  await admin.post('/v1/representatives', { page: id, person: ben, role: 'secondary' })
  const send = (seconds: number) => runJob('send-mails', { store, config, now: new Date(Date.now() + seconds * 1000) })
  await makeNotice(store, { person: ada })
  await send(700)
  t.equal(taken.splice(0).length, 1, 'one mail was sent today already')
  await makeNotice(store, { person: ada })

  hosts['127.0.0.1/w'] = page(MARKED)
  await runJob('check-pages', { store, config })
  t.match((await admin.get(`/v1/infractions?page=${id}`)).body.items, [
    { kind: 'classified_material', origin: 'automatic', status: 'triaged' }
  ])
  await send(30)
  const mails = taken.splice(0).map(mail => mail.replace(/=\r?\n/g, ''))
  t.strictSame(mails.map(mail => /^To: (\w+)/m.exec(mail)![1]).sort(), ['ada', 'ben', 'boss'])
  for (const mail of mails) t.match(mail, /please take the page down now/)
  t.notMatch(mails.join(''), /time to review/, 'what can wait waits')
  t.match(
    mails.find(mail => /^To: boss/m.test(mail)),
    /because you are an admin of the portal/
  )
  await send(30)
  t.equal(taken.length, 0, 'once')

  await t.test('a reader’s report of it reaches the admins at once, too', async t => {
    const other = await register('127.0.0.1/other')
    const report = { kind: 'classified_material', what: 'A marked table.' }
    t.equal((await acting('ben').post(`/v1/pages/${other}/reports`, report)).status, 200)
    await send(30)
    t.strictSame(
      taken.map(mail => /^To: (\w+)/m.exec(mail)![1]),
      ['boss']
    )
  })
})

import { sql } from 'drizzle-orm'
import t, { type Test } from 'tap'
import { addDays, startOf, today } from '../../../platform/days.ts'
import { dump } from '../../directory/people/privacy.fixtures.ts'
import { startMail } from '../../messages/mail/mail.fixtures.ts'
import { reviewStage } from '../reviews/reviews.fixtures.ts'
import { closeDuePolls } from './close.ts'

const BASE = 'https://cop.example.org'

/** A review whose poll is open, and what the mails about it link to. */
const opened = async (t: Test) => {
  const service = await reviewStage(t)
  const { admin, people, store, review, app } = service
  for (const name of ['leader', 'ada', 'bo', 'member'])
    await admin.patch(`/v1/people/${people[name]}`, { email: `${name}@example.org` })
  const { poll } = (await review()).body
  const { send, taken } = await startMail(t, store)
  await send(1)
  const linkOf = (name: string): string => {
    const { text, html } = taken.find(({ to }) => to === `${name}@example.org`)!
    const [link] = /https:\/\/\S+\/poll\/\S+/.exec(text)!
    t.ok(html.includes(`<a class="button" href="${link}">Answer the poll</a>`))
    return link.replace(BASE, '')
  }
  const open = (link: string) => app.inject({ url: link })
  const fill = (link: string, given: Record<string, string>) =>
    app.inject({
      method: 'POST',
      url: link,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: new URLSearchParams(given).toString()
    })
  return { ...service, poll: poll.id as string, linkOf, open, fill, taken }
}

t.test('the mail of a poll has a link by which its person answers without logging in, once', async t => {
  const { admin, linkOf, open, fill, poll, taken } = await opened(t)
  t.equal(taken.length, 4)
  const link = linkOf('member')
  const page = await open(link)
  t.equal(page.statusCode, 200)
  t.match(page.headers, { 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' })
  t.match(page.body, /Does the charter still say what we do\?/)
  t.match(page.body, /name="robots" content="noindex"/)
  t.notMatch(page.body, /For member|>member</, 'it does not know whose link it is')
  t.match((await admin.get(`/v1/polls/${poll}`)).body, { answerCount: 0 })

  const empty = await fill(link, { charter_says: '', should_change: '  ' })
  t.equal(empty.statusCode, 422)
  t.match(empty.body, /Answer at least one question/)
  const wrong = await fill(link, { charter_says: 'maybe', should_change: 'More <looms>' })
  t.equal(wrong.statusCode, 422)
  t.match(wrong.body, /role="alert"/)
  t.match(wrong.body, /More &lt;looms&gt;<\/textarea>/, 'what was typed stays')
  t.equal((await fill(link, { should_change: 'x'.repeat(1001) })).statusCode, 422)
  t.match((await admin.get(`/v1/polls/${poll}`)).body, { answerCount: 0 }, 'and nothing is stored')

  const given = { charter_says: 'partly', should_change: 'More looms.' }
  const thanks = await fill(link, given)
  t.equal(thanks.statusCode, 200)
  t.match(thanks.body, /Thank you for your answers/)
  t.match((await fill(link, given)).body, /These answers are not counted/)
  t.match((await admin.get(`/v1/polls/${poll}`)).body, { answerCount: 1 })
})

t.test('the link and the ballot are one, however a person answers', async t => {
  const { admin, linkOf, fill, poll, ballot, answer } = await opened(t)
  t.equal(linkOf('ada'), `/poll/${poll}/${await ballot(poll, 'ada')}`)
  t.match((await answer(poll, await ballot(poll, 'ada'), [{ question: 'needs_met', choice: 'yes' }])).body, {
    counted: true
  })
  t.match((await fill(linkOf('ada'), { needs_met: 'no' })).body, /not counted/)
  t.match((await fill(linkOf('bo'), { needs_met: 'no' })).body, /Thank you/)
  t.match((await admin.get(`/v1/polls/${poll}`)).body, { answerCount: 2 })
})

t.test('a link is in no table, in no answer of the service, and nothing names who answered by it', async t => {
  const { url, store, admin, as, people, linkOf, fill, open } = await opened(t)
  const links = ['leader', 'ada', 'bo', 'member'].map(linkOf)
  for (const [at, link] of links.entries()) {
    await open(link)
    await fill(link, { charter_says: 'yes', should_change: `Zsaid ${at}` })
  }
  const texts = [...(await dump(url)).values()]
  for (const link of links) {
    const ballot = link.split('/').at(-1)!
    t.notOk(texts.some(text => text.includes(ballot)))
  }
  t.notOk(texts.some(text => text.includes('Zsaid')))
  const rows = await store.run<{ row: string }>(sql`select to_jsonb(b)::text as row from poll_ballots b`)
  t.equal(rows.length, 4)
  for (const { row } of rows) for (const id of Object.values(people)) t.notOk(row.includes(id))
  const notices = (await admin.get(`/v1/notices?kind=poll_opened&limit=100`)).text
  t.match(notices, /Your tasks have the poll/)
  t.notMatch(notices + (await as('member').get('/v1/me/tasks')).text, '/poll/')
})

t.test('a link that is not one of the service, or of a poll that is closed, says what to do', async t => {
  const { linkOf, open, fill, store, poll } = await opened(t)
  const link = linkOf('leader')
  const cut = [
    link.slice(0, -1),
    `${link}A`,
    link.replace(
      poll,
      poll.replace(/.$/, last => (last === '0' ? '1' : '0'))
    ),
    '/poll/x/y',
    `/poll/${poll}/y`
  ]
  const changed = link.replace(/.$/, last => (last === 'A' ? 'Q' : 'A'))
  for (const wrong of [...cut, changed])
    for (const { statusCode, body } of [await open(wrong), await fill(wrong, { needs_met: 'yes' })]) {
      t.equal(statusCode, 404, wrong)
      t.match(body, /This link is incomplete/)
    }
  await closeDuePolls({ store, now: startOf(addDays(today(), 15)) })
  for (const { statusCode, body } of [await open(link), await fill(link, { needs_met: 'yes' })]) {
    t.equal(statusCode, 410)
    t.match(body, /The poll is closed/)
  }
})

import type { Block, KnownBlock } from '@slack/types'
import { sql } from 'drizzle-orm'
import t, { type Test } from 'tap'
import { made } from '../../../../test/access/made.fixtures.ts'
import { startApp } from '../../../../test/app.ts'
import { runJob } from '../../../../test/jobs.ts'
import { readConfig } from '../../../platform/config/config.ts'
import { feedIsWhole } from '../../../platform/feed/feed.fixtures.ts'
import { isProblem } from '../../../transports/rest/raw.fixtures.ts'
import { campaignFor } from '../campaigns/campaigns.fixtures.ts'
import { makeDigest } from '../digests/digests.fixtures.ts'
import { faultsOfCard, startChat, valuesIn } from './chat.fixtures.ts'
import type { ChatMessage } from './chat.ts'
import { slackBody, slackMessage } from './slack.ts'
import { cardOf, teamsBody } from './teams.ts'

const config = readConfig({ LOG_LEVEL: 'silent', ALLOWED_NETWORKS: '127.0.0.0/8' })

const HOSTILE =
  '<!channel> <@U1> <https://evil.example|click> *bold* _x_ `code` [link](https://evil.example) <at>all</at> &amp; \u202e\n> quote'

const chatOf = (text: string, more: Partial<ChatMessage> = {}): ChatMessage => ({
  language: 'en',
  title: text,
  lines: [text, text],
  lists: [
    {
      heading: text,
      items: [
        { text, url: 'https://intranet.example.org/one' },
        { text, url: 'javascript:alert(1)' },
        { text, url: null }
      ]
    }
  ],
  link: { label: text, url: 'https://intranet.example.org/' },
  ...more
})

/** The published limits of Block Kit, by the place of a text. */
const LIMITS: [RegExp, number][] = [
  [/^\/blocks\/\d+\/text\/text$/, 3000],
  [/^\/blocks\/0\/text\/text$/, 150],
  [/\/elements\/\d+\/text\/text$/, 75],
  [/\/url$/, 3000]
]

const start = async (t: Test) => {
  const service = await startApp(t)
  const { admin, store } = service
  const portal = await made(admin, '/v1/portals', { name: 'Intranet', baseUrl: 'https://intranet.example.org/' })
  return {
    ...service,
    portal,
    hook: (url: string, format: string, types: string[]) => admin.post('/v1/webhooks', { url, format, types, portal }),
    deliver: async () => {
      await feedIsWhole(store)
      await runJob('deliver-webhooks', { store, config })
    }
  }
}

t.test('messages for Slack are blocks within its limits, in which no text is read as formatting or as a mention', t => {
  const message = slackMessage(chatOf(HOSTILE))
  // The compiler holds them against the types that Slack publishes.
  const blocks: (Block | KnownBlock)[] = message.blocks
  t.strictSame(
    blocks.map(({ type }) => type),
    ['header', 'section', 'section', 'rich_text', 'actions']
  )
  const values = valuesIn(message)
  t.notOk(
    values.some(({ path, value }) => path !== '/text' && value === 'mrkdwn'),
    'nothing is of type mrkdwn'
  )
  t.notMatch(message.text, /[<>]/)
  t.match(message.text, '&lt;!channel&gt;')
  t.notOk(
    values.some(({ value }) => String(value).startsWith('javascript:')),
    'links lead to websites'
  )
  const long = slackMessage(
    chatOf(`${'x'.repeat(5000)} y`, { link: { label: 'z'.repeat(500), url: `https://i.example/${'u'.repeat(4000)}` } })
  )
  for (const [path, most] of LIMITS)
    for (const found of valuesIn(long).filter(one => path.test(one.path)))
      t.ok(String(found.value).length <= most, `${found.path} has at most ${most}`)
  t.end()
})

t.test('messages for Teams are cards that Microsoft’s parser takes, in which no text is read as Markdown', t => {
  for (const chat of [
    chatOf(HOSTILE),
    chatOf('نص', { language: 'ar' }),
    chatOf('x', { lists: [], link: null, lines: [] })
  ]) {
    const card = cardOf(chat)
    t.strictSame(faultsOfCard(card), [])
    t.notOk(
      valuesIn(card).some(({ value }) => value === 'TextBlock' || value === 'FactSet'),
      'runs know no Markdown'
    )
    t.notOk(valuesIn(card).some(({ value }) => String(value).startsWith('javascript:')))
  }
  t.match(cardOf(chatOf('نص', { language: 'ar' })), { lang: 'ar', rtl: true })
  t.ok(
    faultsOfCard({ type: 'AdaptiveCard', version: '1.5', body: [{ type: 'Strange' }] }).length > 0,
    'and finds faults'
  )
  t.end()
})

t.test('the longest messages stay within the size that chats take, in every script', t => {
  const items = Array.from({ length: 10 }, () => ({
    text: '漢'.repeat(2000),
    url: `https://i.example/${'u'.repeat(970)}`
  }))
  const chat = chatOf('漢'.repeat(4000), {
    lists: [
      { heading: '漢', items },
      { heading: '漢', items }
    ]
  })
  t.ok(Buffer.byteLength(teamsBody(chat)) < 28_000)
  t.ok(Buffer.byteLength(slackBody(chat)) < 40_000)
  t.strictSame(faultsOfCard(JSON.parse(teamsBody(chat)).attachments[0].content), [])
  t.end()
})

t.test(
  'a chat is told the digest, campaigns, pages and events that were chosen, and nothing that is for members alone',
  async t => {
    const { admin, store, portal, hook, deliver } = await start(t)
    const slack = await startChat(t)
    const teams = await startChat(t)
    const only = await startChat(t)
    const types = ['digest.created', 'campaign.created', 'page.created', 'page.updated', 'event.created']
    await hook(slack.url, 'slack', types)
    await hook(teams.url, 'teams', types)
    await hook(only.url, 'slack', ['event.created'])
    await makeDigest(store, portal, {
      help: [
        {
          id: '019a8f3e-6c1b-7d42-9e05-3b7f2a61c8d4',
          name: HOSTILE,
          url: 'https://intranet.example.org/sd',
          freshness: 'stale',
          maintenance: 'due',
          open: 2,
          reasonMessage: null
        }
      ]
    })
    await made(admin, '/v1/campaigns', campaignFor(portal))
    const community = async (name: string, visibility: string) =>
      made(admin, '/v1/communities', { name, visibility, status: 'active', portals: [portal] })
    const seen = await community('Service Design', 'public')
    const hidden = await community('Hidden', 'members')
    for (const [name, id] of Object.entries({ seen, hidden })) {
      const page = await made(admin, '/v1/pages', {
        portal,
        community: id,
        url: `https://intranet.example.org/${name}`
      })
      await admin.patch(`/v1/pages/${page}`, { mission: 'A mission is no news.' })
      const event = {
        hosts: [id],
        title: `Talk of ${name}`,
        mode: 'online',
        start: '2040-03-01T10:00',
        durationMinutes: 60
      }
      await made(admin, '/v1/events', event)
    }
    await store.run(sql`update pages set maintenance = 'overdue' where community_id = ${seen}`)
    await deliver()
    const titles = slack.taken.map(text => JSON.parse(text).blocks[0].text.text)
    t.strictSame(titles.toSorted(), [
      'Campaign: Fresh pages by spring',
      'Intranet: 5 – 11 January 2026',
      'New event of Service Design: Talk of seen',
      'New page: Service Design',
      'Service Design: a review is due, and a first notice was sent'
    ])
    t.notMatch(slack.taken.join(), /Hidden|hidden/)
    t.equal(teams.taken.length, slack.taken.length)
    for (const text of teams.taken) {
      const { type, attachments } = JSON.parse(text)
      t.equal(type, 'message')
      t.strictSame(faultsOfCard(attachments[0].content), [])
    }
    t.match(teams.taken.join(), /9 of 12 pages are up to date/)
    t.match(teams.taken.join(), /1 March 2040/)
    t.equal(only.taken.length, 1, 'a chat is told what was chosen for it')
    const { items } = (await admin.get('/v1/webhooks')).body
    t.strictSame(
      items.map((one: { format: string; pendingCount: number }) => [one.format, one.pendingCount]),
      [
        ['slack', 0],
        ['teams', 0],
        ['slack', 0]
      ],
      'what is for members alone is not tried again'
    )
  }
)

t.test('a chat that takes nothing is tried again, and one that is gone is stopped', async t => {
  const { store, portal, hook, deliver, admin } = await start(t)
  const busy = await startChat(t, nth => (nth === 0 ? 429 : 200))
  const gone = await startChat(t, () => 410)
  const first = (await hook(busy.url, 'slack', ['digest.created'])).body
  const second = (await hook(gone.url, 'teams', ['digest.created'])).body
  await makeDigest(store, portal)
  await deliver()
  t.equal(busy.taken.length, 0)
  await store.run(sql`update webhook_deliveries set next_attempt_at = now() where status = 'pending'`)
  await deliver()
  t.equal(busy.taken.length, 1)
  t.equal((await admin.get(`/v1/webhooks/${first.id}`)).body.failingSince, null)
  t.equal((await admin.get(`/v1/webhooks/${second.id}`)).body.status, 'gone')
})

t.test('what a chat is told is chosen from what there are words for', async t => {
  const { admin, hook } = await start(t)
  for (const types of [[], ['*'], ['page.*'], ['person.created']]) {
    const refused = await hook('https://hooks.example/', 'slack', types)
    isProblem(t, refused, 'RULE_BROKEN', types.join())
    t.match(refused.body, {
      errors: [{ pointer: '/types' }],
      detail: /list the kinds of events to send, of: digest\.created, /
    })
  }
  const { body } = await hook('https://hooks.example/', 'json', [])
  t.equal(body.format, 'json')
  isProblem(t, await admin.patch(`/v1/webhooks/${body.id}`, { format: 'teams' }), 'RULE_BROKEN', 'nor by a change')
  const changed = await admin.patch(`/v1/webhooks/${body.id}`, { format: 'teams', types: ['digest.created'] })
  t.equal(changed.body.format, 'teams')
  isProblem(t, await admin.patch(`/v1/webhooks/${body.id}`, { types: [] }), 'RULE_BROKEN', 'of the types alone')
})

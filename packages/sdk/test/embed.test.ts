import t from 'tap'
import * as embed from '../src/embed/index.ts'
import { segments } from '../src/embed/marks.ts'
import { toHtml } from '../src/embed/tree.ts'
import { safeHref, toCard } from '../src/embed/view.ts'
import { counted, ENGLISH, fill, languageOr, wordsWith } from '../src/embed/words.ts'

const community = { id: '1', name: 'Design & Research', summary: 'We <3 design.', memberCount: 1204, leaderCount: 0 }

t.test('loads where there is no document, to no effect', async t => {
  t.type(embed.GuildhallCommunities, 'function')
  t.equal(Reflect.get(globalThis, 'customElements'), undefined)
})

t.test('a card says in words what a community is', async t => {
  const card = toCard(
    {
      ...community,
      status: 'dormant',
      parent: { name: 'Craft' },
      topics: ['a', 'b', 'c', 'd', 'e', 'f'],
      channels: [
        { kind: 'chat', url: 'https://chat.example.org/' },
        { kind: 'website', url: 'https://design.example.org' }
      ]
    },
    ENGLISH
  )
  t.match(card, {
    title: [{ text: 'Design & Research', marked: false }],
    href: 'https://design.example.org/',
    partOf: 'Part of Craft',
    badge: { status: 'dormant', tone: 'past', text: 'Dormant' },
    topics: ['a', 'b', 'c', 'd'],
    moreTopics: '2 more topics'
  })
  t.same(
    card.facts.map(fact => fact.text),
    ['1,204 members', 'Looking for a leader']
  )
})

t.test('a card says what is next, in the language of the page and on the clocks of the place', async t => {
  const talk = { title: 'Show & tell', startsAt: '2026-12-03T19:00:00.000Z', timeZone: 'Europe/Berlin', days: null }
  const next = (nextOccurrence: Parameters<typeof toCard>[0]['nextOccurrence'], language: string) =>
    toCard({ ...community, nextOccurrence }, wordsWith({ nextEvent: '→ {title}, {start}' }), language).next
  t.equal(next(talk, 'en-GB'), '→ Show & tell, 3 Dec 2026, 20:00 CET')
  t.equal(next(talk, 'de'), '→ Show & tell, 3. Dez. 2026, 20:00 MEZ')
  t.equal(next({ ...talk, startsAt: '2026-12-02T23:00:00.000Z', days: 2 }, 'de'), '→ Show & tell, 3. Dez. 2026')
  t.equal(next(null, 'en'), null)
  t.match(
    embed.renderCommunities([{ ...community, nextOccurrence: talk }]),
    /<p part="next" class="next">Next: Show &amp; tell, /
  )
  t.notMatch(embed.renderCommunities([community]), 'part="next"')
})

t.test('a card takes what a newer or older service, or `fields`, leaves out or adds', async t => {
  const bare = toCard({ id: '1', name: 'Bare' }, ENGLISH)
  t.match(bare, { href: null, partOf: null, badge: null, text: [], topics: [], facts: [] })
  t.match(toCard({ id: '1', name: 'New', status: 'half_awake' }, ENGLISH).badge, { text: 'half awake', tone: 'coming' })
  const over = toCard({ ...community, status: 'closed', memberCount: 0 }, ENGLISH)
  t.same(over.facts, [], 'nobody is missing from a community that is over')
})

t.test('only addresses of the web become links', async t => {
  t.equal(safeHref('https://example.org/a b'), 'https://example.org/a%20b')
  for (const url of ['javascript:alert(1)', 'data:text/html,x', ' JaVaScRiPt:alert(1)', '/here', '', undefined])
    t.equal(safeHref(url), null, String(url))
})

t.test('finds are marked, and nothing else in them is markup', async t => {
  t.same(segments('a &lt;b&gt; <mark>c &amp; d</mark> <i>'), [
    { text: 'a <b> ', marked: false },
    { text: 'c & d', marked: true },
    { text: ' <i>', marked: false }
  ])
  const found = toCard({ ...community, match: { name: 'Design &amp; <mark>Research</mark>', excerpt: null } }, ENGLISH)
  t.same(
    found.title.map(piece => piece.marked),
    [false, true]
  )
  const lied = toCard({ ...community, match: { name: '<mark>Another</mark> name', excerpt: null } }, ENGLISH)
  t.same(lied.title, [{ text: 'Design & Research', marked: false }], 'what is not the name does not take its place')
})

t.test('an excerpt stands beside the summary, or in its place when it is the same', async t => {
  const of = (excerpt: string) => toCard({ ...community, match: { name: 'x', excerpt } }, ENGLISH)
  t.match(of('We &lt;3 <mark>design</mark>.'), { text: [{}, { text: 'design', marked: true }, {}], excerpt: [] })
  t.match(of('more on <mark>design</mark>'), { text: [{ text: 'We <3 design.' }], excerpt: [{}, { marked: true }] })
  t.match(of('no find in here').excerpt, [])
})

t.test('the listing as HTML is escaped whatever stands in it', async t => {
  const hurt = '"><img src=x onerror=alert(1)>'
  const html = embed.renderCommunities(
    [{ ...community, name: hurt, summary: hurt, topics: [hurt], status: hurt, parent: { name: hurt } }],
    { headingLevel: 2 }
  )
  t.notMatch(html, '<img')
  t.match(html, /<h2 [^>]*>&quot;&gt;&lt;img src=x onerror=alert\(1\)&gt;<\/h2>/)
  t.equal(
    toHtml({ tag: 'input', attributes: { a: true, b: false, c: null, d: '"' }, children: [] }),
    '<input a d="&quot;">'
  )
})

t.test('counts are said in the plural and digits of the language', async t => {
  const members = { one: '{count} członek', few: '{count} członkowie', other: '{count} członków' }
  t.same(
    [1, 3, 5].map(count => counted(members, count, 'pl')),
    ['1 członek', '3 członkowie', '5 członków']
  )
  t.equal(counted({ other: '{count}' }, 1204, 'de'), '1.204')
})

t.test('a language that is none is another, and plain English is not American', async t => {
  t.equal(languageOr('de-ch', 'en'), 'de-CH')
  t.equal(languageOr('not a language', 'de'), 'de')
  t.equal(languageOr(undefined, 'en'), 'en-GB')
  const paused = (language?: string) =>
    embed.renderCommunities([{ ...community, status: 'active', pausedUntil: '2026-11-30' }], { language })
  t.match(paused(), 'Paused until 30 Nov 2026')
  t.match(paused('en'), 'Paused until 30 Nov 2026')
  t.match(paused('en-US'), 'Paused until Nov 30, 2026')
})

t.test('words that are not given stay English, and a place without a value stays as it is', async t => {
  const words = wordsWith({ more: 'Mehr', status: { closed: 'Zu' } })
  t.match(words, { more: 'Mehr', retry: 'Try again', status: { closed: 'Zu', merged: 'Merged' } })
  t.equal(fill('{a} {b}', { a: '1' }), '1 {b}')
})

import { type Child, h } from '../html/representation.ts'
import { assetUrl } from './assets.ts'
import { codeBlock } from './code.ts'
import { FRONT } from './front-style.ts'
import { moduleScript, type Page, pageOf } from './page.ts'

// The frame has the same words; screen readers need names that differ.
const EVENTS_WORDS = JSON.stringify({ events: 'Events, as an element' })
const WORDS = JSON.stringify({ communities: 'Communities, as an element', search: 'Search the element’s communities' })

const hero = h(
  'section',
  { class: 'hero' },
  h('h1', {}, 'The headless API for communities of practice'),
  h(
    'p',
    { class: 'lead' },
    'Guildhall is the one place for an organisation’s communities: their people, events, charters and pages, and where help is needed. Other sites embed it; programs read and write it over REST and GraphQL.'
  ),
  h(
    'p',
    { class: 'actions' },
    h('a', { class: 'button first', href: '/docs' }, 'Open the reference'),
    h('a', { class: 'button', href: '/graphiql' }, 'Open GraphiQL')
  )
)

const way = (id: string, title: string, text: Child[], snippet: string, ...live: Child[]) =>
  h(
    'section',
    { class: 'way', id, 'aria-labelledby': `${id}-title` },
    h('h2', { id: `${id}-title` }, title),
    h('p', {}, ...text),
    codeBlock(snippet, `the snippet “${title}”`),
    ...live
  )

const keyNote = (key: string) =>
  h(
    'section',
    { class: 'note', 'aria-labelledby': 'key-title' },
    h('h2', { id: 'key-title' }, 'Sample data'),
    h(
      'p',
      {},
      'This database holds Skerryway, a fictional cooperative of ferries and night trains with 600 people in about forty communities. The publishable key of its intranet can be placed in HTML, since it reads public data only:'
    ),
    codeBlock(key, 'the publishable key')
  )

/** The community whose page is shown, and the one whose charter is. */
const SHOWN = 'service-design'
const CHARTER = 'accessible-journeys'

const ways = (base: string, key: string) => [
  way(
    'element',
    'As an element',
    ['One script and one element add a live listing with search to your page, in its colours, light or dark.'],
    `<script type="module" src="${base}/embed/v1.js"></script>
<guildhall-communities key="${key}" limit="6"></guildhall-communities>`,
    h('div', { class: 'live' }, h('guildhall-communities', { key, limit: 6, words: WORDS }))
  ),
  way(
    'events',
    'What is on',
    [
      'The same for the events of the communities: an agenda and a month, in the time zone of the reader, and ready to subscribe to in any calendar.'
    ],
    `<script type="module" src="${base}/embed/events/v1.js"></script>
<guildhall-events key="${key}" portal="intranet" limit="5"></guildhall-events>`,
    h('div', { class: 'live' }, h('guildhall-events', { key, portal: 'intranet', limit: 5, words: EVENTS_WORDS }))
  ),
  way(
    'community',
    'One community',
    ['Its mission, how to join, the next events, and its people with their roles over time.'],
    `<script type="module" src="${base}/embed/community/v1.js"></script>
<guildhall-community key="${key}" community="${SHOWN}"></guildhall-community>`,
    h('div', { class: 'live' }, h('guildhall-community', { key, community: SHOWN }))
  ),
  way(
    'charter',
    'A charter for the wall',
    [
      'What a community agreed on, as one picture for screens and paper: SVG, PDF or PNG, in A4 and A3, and as ',
      h('a', { href: `/v1/communities/${CHARTER}/charter/canvas.html?key=${key}` }, 'an accessible page'),
      '.'
    ],
    `<img alt="Charter of Accessible Journeys"
  src="${base}/v1/communities/${CHARTER}/charter/canvas.svg?key=${key}">`,
    h('img', {
      class: 'live canvas',
      alt: 'The charter of Accessible Journeys as a picture; the accessible page has its texts',
      loading: 'lazy',
      width: 1123,
      height: 794,
      src: `/v1/communities/${CHARTER}/charter/canvas.svg?key=${key}`
    })
  ),
  way(
    'portal',
    'A portal at a glance',
    [
      'How fresh its pages are, what changed this week, what is on, and which communities share people and topics. Admins also see which pages need help, and remind or waive in a few clicks.'
    ],
    `<script type="module" src="${base}/embed/portal/v1.js"></script>
<guildhall-portal key="${key}" portal="intranet"></guildhall-portal>`,
    h('div', { class: 'live' }, h('guildhall-portal', { key, portal: 'intranet' }))
  ),
  way(
    'metrics',
    'In figures',
    ['Charts of members and events over time, with the figures as a table underneath and as a file.'],
    `<script type="module" src="${base}/embed/metrics/v1.js"></script>
<guildhall-metrics key="${key}" scope="portal:intranet"
  metric="members,events_held"></guildhall-metrics>`,
    h(
      'div',
      { class: 'live' },
      h('guildhall-metrics', { key, scope: 'portal:intranet', metric: 'members,events_held' })
    )
  ),
  way(
    'frame',
    'As a frame, without a script',
    [
      'For portals that block scripts, the same listing is available as a page for an iframe. Portals that support oEmbed take its address.'
    ],
    `<iframe title="Communities" width="100%" height="640"
  src="${base}/embed/communities?key=${key}&limit=3"></iframe>`,
    h('iframe', {
      class: 'live',
      title: 'Communities, as a frame',
      loading: 'lazy',
      src: `/embed/communities?key=${key}&limit=3`
    })
  ),
  way(
    'data',
    'As data, for your own design',
    [
      'All data is available as JSON over REST, with one query over GraphQL, or through the typed client for TypeScript. ',
      h('a', { href: '/docs' }, 'The reference'),
      ' lets you try each call on this service.'
    ],
    `curl "${base}/v1/communities?q=data&limit=3" \\
  -H "Authorization: Bearer ${key}"`
  )
]

const PLACES: [href: string, name: string, text: string][] = [
  ['/docs', 'Reference', 'All operations with their parameters, responses and samples, to read and to try.'],
  ['/graphiql', 'GraphiQL', 'An editor for queries with documentation and completion.'],
  ['/openapi.json', 'OpenAPI document', 'OpenAPI 3.1, for code generators, linters and gateways.'],
  ['/problems', 'Error codes', 'What each error code means and how to fix it.'],
  ['/docs#glossary', 'Glossary', 'The words of communities of practice and of the API.']
]

const places = (docsUrl: string | undefined) => {
  const all = docsUrl
    ? [
        [docsUrl, 'Guides', 'What the service does, by subject, with catalogues of rules and metrics.'] as const,
        ...PLACES
      ]
    : PLACES
  return h(
    'section',
    { 'aria-labelledby': 'places-title' },
    h('h2', { id: 'places-title' }, 'Next steps'),
    h(
      'ul',
      { class: 'places' },
      ...all.map(([href, name, text]) => h('li', {}, h('h3', {}, h('a', { href }, name)), h('p', {}, text)))
    )
  )
}

const SCRIPTS = ['', 'community/', 'events/', 'portal/', 'metrics/'].map(name => `/embed/${name}v1.js`)

/** The first page of the service. Only where the sample is loaded does it show its `key` and live embeds. */
export const frontPage = (base: string, docsUrl?: string, key?: string): Page =>
  pageOf({
    title: 'Guildhall: the headless API for communities of practice',
    path: '/',
    style: FRONT,
    head: key ? [...SCRIPTS.map(moduleScript), moduleScript(assetUrl('front.js'))] : [],
    body: [
      h(
        'main',
        { id: 'content', 'aria-label': 'Guildhall' },
        hero,
        ...(key ? [keyNote(key), ...ways(base, key)] : []),
        places(docsUrl)
      )
    ]
  })

import { type Child, h } from '../embeds/representation.ts'
import { assetUrl } from './assets.ts'
import { FRONT } from './front-style.ts'
import { moduleScript, type Page, pageOf } from './page.ts'

// The frame beside it says the same, and those who listen are to tell them apart.
const WORDS = JSON.stringify({ communities: 'Communities, as an element', search: 'Search the element’s communities' })

const hero = h(
  'section',
  { class: 'hero' },
  h('h1', {}, 'The headless API for communities of practice'),
  h(
    'p',
    { class: 'lead' },
    'Guildhall keeps an organisation’s communities, the people in them and the roles they hold, and gives them to every portal, page and script that needs them: over REST, over GraphQL, or as a listing that is embedded in a minute.'
  ),
  h(
    'p',
    { class: 'actions' },
    h('a', { class: 'button first', href: '/docs' }, 'Read and try the API'),
    h('a', { class: 'button', href: '/graphiql' }, 'Ask GraphQL')
  )
)

const copyable = (text: string, name: string) =>
  h(
    'div',
    { class: 'code' },
    h('button', { class: 'copy', type: 'button', hidden: true, 'aria-label': `Copy ${name}` }, 'Copy'),
    h('pre', { tabindex: 0, role: 'region', 'aria-label': name }, h('code', {}, text))
  )

const way = (id: string, title: string, text: Child[], snippet: string, ...live: Child[]) =>
  h(
    'section',
    { class: 'way', id, 'aria-labelledby': `${id}-title` },
    h('h2', { id: `${id}-title` }, title),
    h('p', {}, ...text),
    copyable(snippet, `The snippet of “${title}”`),
    ...live
  )

const keyNote = (key: string) =>
  h(
    'section',
    { class: 'note', 'aria-labelledby': 'key-title' },
    h('h2', { id: 'key-title' }, 'A sample to play with'),
    h(
      'p',
      {},
      'This is Skerryway, a made-up cooperative of ferries and night trains: 600 people in some forty communities. The publishable key of its intranet may stand in HTML, for it reads public things only:'
    ),
    copyable(key, 'The publishable key')
  )

const ways = (base: string, key: string) => [
  way(
    'element',
    'As an element',
    ['One script, one element, and a live listing with search stands in your page, in its colours, light or dark.'],
    `<script type="module" src="${base}/embed/v1.js"></script>
<guildhall-communities key="${key}" limit="6"></guildhall-communities>`,
    h('div', { class: 'live' }, h('guildhall-communities', { key, limit: 6, words: WORDS }))
  ),
  way(
    'frame',
    'As a frame, without a script',
    [
      'Where a portal blocks scripts, the same listing comes as a page of its own; portals that know oEmbed take its bare address.'
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
    'As data, in your own design',
    [
      'Everything is JSON over REST, one query over GraphQL, or a typed call of the client for TypeScript. ',
      h('a', { href: '/docs' }, 'The reference'),
      ' tries each call on this very page’s service.'
    ],
    `curl "${base}/v1/communities?q=data&limit=3" \\
  -H "Authorization: Bearer ${key}"`
  )
]

const PLACES: [href: string, name: string, text: string][] = [
  ['/docs', 'The reference', 'Every operation with its parameters and answers, to read and to try.'],
  ['/graphiql', 'GraphiQL', 'An editor that knows the whole schema and completes as you type.'],
  ['/openapi.json', 'The OpenAPI document', 'For generators, linters and gateways: OpenAPI 3.1.'],
  ['/problems', 'The problems', 'What each error code means and how to put it right.']
]

const places = h(
  'section',
  { 'aria-labelledby': 'places-title' },
  h('h2', { id: 'places-title' }, 'Where to go from here'),
  h(
    'ul',
    { class: 'places' },
    ...PLACES.map(([href, name, text]) => h('li', {}, h('h3', {}, h('a', { href }, name)), h('p', {}, text)))
  )
)

/** The first page of the service. Only where the sample is loaded does it show its `key` and live embeds. */
export const frontPage = (base: string, key?: string): Page =>
  pageOf({
    title: 'Guildhall: the headless API for communities of practice',
    path: '/',
    style: FRONT,
    head: key ? [moduleScript('/embed/v1.js'), moduleScript(assetUrl('front.js'))] : [],
    body: [
      h(
        'main',
        { id: 'content', 'aria-label': 'Guildhall' },
        hero,
        ...(key ? [keyNote(key), ...ways(base, key)] : []),
        places
      )
    ]
  })

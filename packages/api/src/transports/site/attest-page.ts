import type { Attested, Unusable } from '../../modules/enforcement/maintenance/attestation.ts'
import { dayInWords, dayOf } from '../../platform/days.ts'
import { type Child, h } from '../embeds/representation.ts'
import { type Page, pageOf } from './page.ts'

const STYLE = `
main{max-width:44rem;margin:0 auto;padding:clamp(1.5rem,6vw,4rem) clamp(1.25rem,4vw,2.5rem) 6rem}
.kind{color:var(--accent);font-weight:600}
h1{max-width:22ch;margin-block:.5rem 1.25rem;font-size:clamp(1.875rem,5.5vw,2.875rem);line-height:1.1;letter-spacing:-.03em}
.lead{font-size:clamp(1.0625rem,2.2vw,1.25rem);color:var(--muted);text-wrap:pretty}
.card{margin-block:2rem;padding:clamp(1.25rem,4vw,2rem);border:1px solid var(--border);border-radius:1rem;background:var(--surface)}
.card h2{font-size:1.125rem;margin-block-end:1rem}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.625rem 1.5rem}
dt{color:var(--muted)}
dd{overflow-wrap:anywhere}
.checks{display:grid;gap:.625rem;margin-block-start:1rem}
.checks li{display:grid;grid-template-columns:1.25rem 1fr;gap:.75rem}
.checks svg{margin-block-start:.3rem;color:var(--accent)}
form{margin-block-start:2rem}
form .button{min-height:3.25rem;padding-inline:2rem;font-size:1.0625rem}
.small{margin-block-start:1rem;font-size:.9375rem;color:var(--muted)}
@media (width<30rem){dl{grid-template-columns:1fr;gap:.125rem}dd{margin-block-end:.75rem}form .button{width:100%;padding-inline:1rem}}
`

const page = (title: string, ...body: Child[]): Page =>
  pageOf({
    title: `${title} – Guildhall`,
    path: '/attest',
    style: STYLE,
    head: [h('meta', { name: 'robots', content: 'noindex' })],
    body: [h('main', { id: 'content' }, ...body)]
  })

const dayShown = (moment: string) => h('time', { datetime: dayOf(moment) }, dayInWords(moment))

const tick = h(
  'svg',
  { viewBox: '0 0 16 16', width: 16, height: 16, 'aria-hidden': 'true' },
  h('path', { d: 'M2 8.5l4 4 8-9', fill: 'none', stroke: 'currentColor', 'stroke-width': 2 })
)

const check = (text: string) => h('li', {}, tick, h('span', {}, text))

const facts = ({ community, portal, url, mission, lastUpdatedAt }: Attested) =>
  h(
    'section',
    { class: 'card', 'aria-labelledby': 'page-title' },
    h('h2', { id: 'page-title' }, 'The page'),
    h(
      'dl',
      {},
      h('dt', {}, 'Community'),
      h('dd', {}, community),
      h('dt', {}, 'Portal'),
      h('dd', {}, portal),
      h('dt', {}, 'Address'),
      h('dd', {}, h('a', { href: url, rel: 'noreferrer', target: '_blank' }, url)),
      ...(mission ? [h('dt', {}, 'Mission'), h('dd', {}, mission)] : []),
      h('dt', {}, 'Last looked through'),
      h('dd', {}, lastUpdatedAt ? dayShown(lastUpdatedAt) : 'Not known')
    )
  )

/** Says what is attested, and asks; opening it changes nothing. */
export const askPage = (told: Attested): Page =>
  page(
    `Is the page of ${told.community} true today?`,
    h('p', { class: 'kind' }, `For ${told.name}`),
    h('h1', {}, 'Is this page true today?'),
    h(
      'p',
      { class: 'lead' },
      `You look after the page of ${told.community} on ${told.portal}. Please look through it, mend what is old, and then say so here.`
    ),
    facts(told),
    h('h2', { id: 'attest-title' }, 'What you attest'),
    h(
      'ul',
      { class: 'checks' },
      check('I have looked at the page today.'),
      check('What it says is right: people, contacts, dates, links.'),
      check('It still serves the mission of the community.')
    ),
    h(
      'form',
      { method: 'post', 'aria-labelledby': 'attest-title' },
      h('button', { class: 'button first', type: 'submit' }, 'Yes, the page is true today')
    ),
    h(
      'p',
      { class: 'small' },
      `It is put on record under your name, with today’s date. You are asked again in about ${told.reviewEveryDays} days. Nothing happens before you press the button.`
    )
  )

/** Thanks whoever has just attested. */
export const thanksPage = (told: Attested): Page =>
  page(
    'Thank you',
    h('p', { class: 'kind' }, `For ${told.name}`),
    h('h1', {}, 'Thank you'),
    h(
      'p',
      { class: 'lead' },
      `It is on record: you have attested that the page of ${told.community} on ${told.portal} is true today. Readers can rely on it again for the next ${told.reviewEveryDays} days; you may close this window.`
    ),
    h('p', { class: 'small' }, h('a', { href: told.url, rel: 'noreferrer' }, 'Go to the page'))
  )

const NO: Record<Unusable, [title: string, help: string]> = {
  changed: [
    'This link is not whole',
    'Part of it seems to have been lost or changed on the way; mail programs sometimes break long links. Open it again from the message, or copy all of it.'
  ],
  expired: [
    'This link is too old',
    'Links like this work for 14 days. The next notice brings a new one, or ask an admin of your portal for one. You can also attest in the portal itself.'
  ],
  used: [
    'This link has done its work',
    'The page was attested with it already, and each link works once. Nothing more is to be done for now. Thank you.'
  ],
  no_longer: [
    'You no longer look after this page',
    'This link is for somebody who represents the page, and today that is somebody else, or the page is gone. If that is wrong, tell an admin of your portal.'
  ]
}

/** Says kindly why a link does not work, and what to do. */
export const sorryPage = (why: Unusable): Page => {
  const [title, help] = NO[why]
  return page(title, h('p', { class: 'kind' }, 'Attesting a page'), h('h1', {}, title), h('p', { class: 'lead' }, help))
}

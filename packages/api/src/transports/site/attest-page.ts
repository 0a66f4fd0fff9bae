import type { Remedy } from '@guildhall/schema'
import type { Speech } from '../../core/words/catalogue.ts'
import type { Attested, Unusable } from '../../modules/enforcement/maintenance/attestation.ts'
import { remedyInWords } from '../../modules/governance/evaluation/in-words.ts'
import { dayInWords, dayOf } from '../../platform/days.ts'
import { type Child, h } from '../embeds/representation.ts'
import { otherWays } from './attest-ways.ts'
import type { Page } from './page.ts'
import { signedPage } from './signed-page.ts'

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
      h('dt', {}, 'Last updated'),
      h('dd', {}, lastUpdatedAt ? dayShown(lastUpdatedAt) : 'Unknown')
    )
  )

const howTo = (remedy: Remedy | null) => (remedy ? `${remedy.text} (${remedy.effort})` : '')

/** What else the page lacks, and how to settle it. */
const openPoints = ({ open }: Attested, speech: Speech): Child[] =>
  open.length === 0
    ? []
    : [
        h(
          'section',
          { class: 'card', 'aria-labelledby': 'open-title' },
          h('h2', { id: 'open-title' }, 'What else is open'),
          h('p', {}, 'Your confirmation does not settle these points.'),
          h(
            'ul',
            { class: 'points' },
            ...open.map(({ remedy, message }) =>
              h('li', {}, h('strong', {}, speech.say(message)), h('span', {}, howTo(remedyInWords(remedy, speech))))
            )
          )
        )
      ]

/** Shows the page and asks for its attestation; opening it changes nothing. */
export const askPage = (attested: Attested, speech: Speech, problem?: string): Page =>
  signedPage(
    `Is the page of ${attested.community} accurate?`,
    h('p', { class: 'kind' }, `For ${attested.name}`),
    h('h1', {}, 'Is this page accurate?'),
    h(
      'p',
      { class: 'lead' },
      `You represent the page of ${attested.community} on ${attested.portal}. Please review it, update what is outdated, and then confirm that it is accurate.`
    ),
    ...(problem ? [h('p', { class: 'card', role: 'alert' }, problem)] : []),
    facts(attested),
    ...openPoints(attested, speech),
    h('h2', { id: 'attest-title' }, 'What you confirm'),
    h(
      'ul',
      { class: 'checks' },
      check('I have reviewed the page today.'),
      check('Its content is correct: people, contacts, dates, links.'),
      check('It still serves the mission of the community.')
    ),
    h(
      'form',
      { method: 'post', 'aria-labelledby': 'attest-title' },
      h('button', { class: 'button first', type: 'submit' }, 'Confirm that the page is accurate')
    ),
    h(
      'p',
      { class: 'small' },
      `Your confirmation is recorded with your name and today’s date. The next review is due in about ${attested.reviewEveryDays} days. Opening this page records nothing.`
    ),
    ...otherWays(attested)
  )

/** Thanks the person who attested. */
export const thanksPage = (attested: Attested): Page =>
  signedPage(
    'Thank you',
    h('p', { class: 'kind' }, `For ${attested.name}`),
    h('h1', {}, 'Thank you'),
    h(
      'p',
      { class: 'lead' },
      `Your confirmation that the page of ${attested.community} on ${attested.portal} is accurate was recorded. The next review is due in about ${attested.reviewEveryDays} days. You can close this window.`
    ),
    h('p', { class: 'small' }, h('a', { href: attested.url, rel: 'noreferrer' }, 'Go to the page'))
  )

/** Says that something else than an attestation was done. */
export const donePage = (attested: Attested, [title, text]: readonly [title: string, text: string]): Page =>
  signedPage(
    title,
    h('p', { class: 'kind' }, `For ${attested.name}`),
    h('h1', {}, title),
    h('p', { class: 'lead' }, text)
  )

const NO: Record<Unusable, [title: string, help: string]> = {
  changed: [
    'This link is incomplete',
    'A part of it seems to be missing or changed; mail programs sometimes break long links. Open it again from the message, or copy the whole link.'
  ],
  expired: [
    'This link has expired',
    'A link works for 14 days. The next notice contains a new one, or ask an admin of your portal for one. You can also confirm the page in the portal.'
  ],
  used: [
    'This link was already used',
    'The page was confirmed with it, and each link works once. There is nothing more to do for now. Thank you.'
  ],
  no_longer: [
    'You no longer represent this page',
    'This link is for a current representative of the page. Another person represents it now, or the page was removed. If that is wrong, contact an admin of your portal.'
  ]
}

/** Explains why a link does not work, and what to do. */
export const sorryPage = (why: Unusable): Page => {
  const [title, help] = NO[why]
  return signedPage(
    title,
    h('p', { class: 'kind' }, 'Page review'),
    h('h1', {}, title),
    h('p', { class: 'lead' }, help)
  )
}

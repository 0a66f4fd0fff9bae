import type { Remedy } from '@guildhall/schema'
import type { Reader } from '../../modules/directory/portals/brand.ts'
import type { Attested, Unusable } from '../../modules/enforcement/maintenance/attestation.ts'
import { remedyInWords } from '../../modules/governance/evaluation/in-words.ts'
import { dayOf } from '../../platform/days.ts'
import { type Texts, textsIn } from '../html/message.ts'
import { type Child, h } from '../html/representation.ts'
import { otherWays } from './attest-ways.ts'
import { address, fact } from './facts.ts'
import type { Page } from './page.ts'
import { alert, closedPage, opening, signedPage } from './signed-page.ts'

const tick = h(
  'svg',
  { viewBox: '0 0 16 16', width: 16, height: 16, 'aria-hidden': 'true' },
  h('path', { d: 'M2 8.5l4 4 8-9', fill: 'none', stroke: 'currentColor', 'stroke-width': 2 })
)

const check = (text: string) => h('li', {}, tick, h('span', {}, text))

const updated = ({ lastUpdatedAt }: Attested, text: Texts) =>
  lastUpdatedAt
    ? h('time', { datetime: dayOf(lastUpdatedAt) }, text('site.fact.day', { on: dayOf(lastUpdatedAt) }))
    : text('site.fact.unknown')

const facts = (attested: Attested, text: Texts) =>
  h(
    'section',
    { class: 'card', 'aria-labelledby': 'page-title' },
    h('h2', { id: 'page-title' }, text('site.attest.page')),
    h(
      'dl',
      {},
      ...fact(text('site.fact.community'), attested.community),
      ...fact(text('site.fact.portal'), attested.portal),
      ...fact(text('site.fact.address'), address(attested.url)),
      ...fact(text('site.fact.mission'), attested.mission),
      ...fact(text('site.fact.last_updated'), updated(attested, text))
    )
  )

const howTo = (remedy: Remedy | null, text: Texts) =>
  remedy ? text('site.attest.remedy', { remedy: remedy.text, effort: remedy.effort }) : ''

/** What else the page lacks, and how to settle it. */
const openPoints = ({ open }: Attested, reader: Reader, text: Texts): Child[] =>
  open.length === 0
    ? []
    : [
        h(
          'section',
          { class: 'card', 'aria-labelledby': 'open-title' },
          h('h2', { id: 'open-title' }, text('site.attest.open')),
          h('p', {}, text('site.attest.open_help')),
          h(
            'ul',
            { class: 'points' },
            ...open.map(({ remedy, message }) =>
              h(
                'li',
                {},
                h('strong', {}, reader.say(message)),
                h('span', {}, howTo(remedyInWords(remedy, reader), text))
              )
            )
          )
        )
      ]

/** Shows the page and asks for its attestation; opening it changes nothing. */
export const askPage = (attested: Attested, reader: Reader, problem?: string): Page => {
  const { name, community, portal, reviewEveryDays: everyDays } = attested
  const text = textsIn(reader)
  return signedPage(
    reader,
    text('site.attest.name', { community }),
    ...opening(text('site.for', { name }), text('site.attest.title'), text('site.attest.lead', { community, portal })),
    ...alert(problem),
    facts(attested, text),
    ...openPoints(attested, reader, text),
    h('h2', { id: 'attest-title' }, text('site.attest.confirm')),
    h(
      'ul',
      { class: 'checks' },
      check(text('site.attest.reviewed')),
      check(text('site.attest.correct')),
      check(text('site.attest.serves'))
    ),
    h(
      'form',
      { method: 'post', 'aria-labelledby': 'attest-title' },
      h('button', { class: 'button first', type: 'submit' }, text('site.attest.button'))
    ),
    h('p', { class: 'small' }, text('site.attest.note', { everyDays })),
    ...otherWays(attested, text)
  )
}

/** Thanks the person who attested. */
export const thanksPage = (attested: Attested, reader: Reader): Page => {
  const { name, community, portal, url, reviewEveryDays: everyDays } = attested
  const text = textsIn(reader)
  const title = text('site.attest.thanks.title')
  return signedPage(
    reader,
    title,
    ...opening(text('site.for', { name }), title, text('site.attest.thanks.lead', { community, portal, everyDays })),
    h('p', { class: 'small' }, h('a', { href: url, rel: 'noreferrer' }, text('site.attest.go')))
  )
}

/** Says that something else than an attestation was done. */
export const donePage = ({ name }: Attested, reader: Reader, title: string, lead: string): Page =>
  signedPage(reader, title, ...opening(textsIn(reader)('site.for', { name }), title, lead))

/** Explains why a link does not work, and what to do. */
export const sorryPage = (why: Unusable, reader: Reader): Page => {
  const text = textsIn(reader)
  const titles = {
    changed: 'site.link.changed.title',
    expired: 'site.link.expired.title',
    used: 'site.attest.used.title',
    no_longer: 'site.attest.no_longer.title'
  } as const
  const help = why === 'changed' ? 'site.link.changed.help' : (`site.attest.${why}.help` as const)
  return closedPage(reader, text('site.attest.kind'), text(titles[why]), text(help))
}

import type { Reader } from '../../modules/directory/portals/brand.ts'
import type { Invitation } from '../../modules/life/joining/link.ts'
import { type Texts, textsIn } from '../html/message.ts'
import { h } from '../html/representation.ts'
import { fact } from './facts.ts'
import type { Page } from './page.ts'
import { alert, closedPage, opening, signedPage } from './signed-page.ts'

const facts = ({ community, summary, mission, commitment }: Invitation, text: Texts) => {
  const said = [...fact(text('site.fact.mission'), mission), ...fact(text('site.fact.commitment'), commitment)]
  return h(
    'section',
    { class: 'card', 'aria-labelledby': 'about-title' },
    h('h2', { id: 'about-title' }, h('bdi', {}, community)),
    summary && h('p', {}, h('bdi', {}, summary)),
    said.length > 0 && h('dl', {}, ...said)
  )
}

const form = (act: string, button: string, style: string) =>
  h(
    'form',
    { method: 'post', 'aria-label': button },
    h('input', { type: 'hidden', name: 'act', value: act }),
    h('button', { class: style, type: 'submit' }, button)
  )

/** Asks whether a person joins; opening it changes nothing. */
export const invitationPage = (invitation: Invitation, reader: Reader, problem?: string): Page => {
  const { name, community, inviter, words } = invitation
  const text = textsIn(reader)
  return signedPage(
    reader,
    text('site.invitation.name', { community }),
    ...opening(
      text('site.for', { name }),
      text('site.invitation.title', { community }),
      text('site.invitation.lead', { inviter })
    ),
    words && h('p', { class: 'lead' }, text('site.invitation.words', { words })),
    ...alert(problem),
    facts(invitation, text),
    form('accept', text('site.invitation.accept'), 'button first'),
    form('decline', text('site.invitation.decline'), 'button'),
    h('p', { class: 'small' }, text('site.invitation.note'))
  )
}

/** Thanks the person who answered. */
export const answeredPage = ({ name, community }: Invitation, answer: 'accept' | 'decline', reader: Reader): Page => {
  const text = textsIn(reader)
  const [title, lead] =
    answer === 'accept'
      ? [text('site.invitation.accepted.title', { community }), text('site.invitation.accepted.lead')]
      : [text('site.invitation.declined.title'), text('site.invitation.declined.lead', { community })]
  return signedPage(reader, title, ...opening(text('site.for', { name }), title, lead))
}

/** Why an invitation can't be answered by its link. */
export type Closed = 'changed' | 'expired' | 'answered'

/** Explains why an invitation can't be answered any more. */
export const noInvitationPage = (why: Closed, reader: Reader): Page => {
  const text = textsIn(reader)
  const [title, help] =
    why === 'changed'
      ? (['site.link.changed.title', 'site.link.changed.help'] as const)
      : ([`site.invitation.${why}.title`, `site.invitation.${why}.help`] as const)
  return closedPage(reader, text('site.invitation.kind'), text(title), text(help))
}

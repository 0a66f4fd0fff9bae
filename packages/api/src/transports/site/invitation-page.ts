import type { Invitation } from '../../modules/life/joining/link.ts'
import { h } from '../embeds/representation.ts'
import type { Page } from './page.ts'
import { signedPage } from './signed-page.ts'

const FACTS = [
  ['Mission', 'mission'],
  ['What members contribute', 'commitment']
] as const

const facts = (invitation: Invitation) => {
  const said = FACTS.flatMap(([label, member]) => {
    const text = invitation[member]
    return text ? [h('dt', {}, label), h('dd', {}, text)] : []
  })
  return h(
    'section',
    { class: 'card', 'aria-labelledby': 'about-title' },
    h('h2', { id: 'about-title' }, invitation.community),
    ...(invitation.summary ? [h('p', {}, invitation.summary)] : []),
    ...(said.length > 0 ? [h('dl', {}, ...said)] : [])
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
export const invitationPage = (invitation: Invitation, problem?: string): Page => {
  const { name, community, inviter, words } = invitation
  return signedPage(
    `Invitation to ${community}`,
    h('p', { class: 'kind' }, `For ${name}`),
    h('h1', {}, `Would you join ${community}?`),
    h('p', { class: 'lead' }, `${inviter ?? 'The community'} invites you to become a member.`),
    ...(words ? [h('p', { class: 'lead' }, `“${words}”`)] : []),
    ...(problem ? [h('p', { class: 'card', role: 'alert' }, problem)] : []),
    facts(invitation),
    form('accept', 'Yes, I join', 'button first'),
    form('decline', 'No, thank you', 'button'),
    h('p', { class: 'small' }, 'Yes and no are both fine. Opening this page records nothing.')
  )
}

/** Thanks the person who answered. */
export const answeredPage = ({ name, community }: Invitation, answer: 'accept' | 'decline'): Page => {
  const [title, text] =
    answer === 'accept'
      ? [`Welcome to ${community}`, 'You are a member now. The next message says who to talk to, and what comes next.']
      : ['Thank you for your answer', `You have not joined ${community}. There is nothing more to do.`]
  return signedPage(
    title,
    h('p', { class: 'kind' }, `For ${name}`),
    h('h1', {}, title),
    h('p', { class: 'lead' }, text)
  )
}

/** Why an invitation can't be answered by its link. */
export type Closed = 'changed' | 'expired' | 'answered'

const WHY: Record<Closed, [title: string, help: string]> = {
  changed: [
    'This link is incomplete',
    'A part of it seems to be missing or changed; mail programs sometimes break long links. Open it again from the message, or copy the whole link.'
  ],
  expired: [
    'This invitation has expired',
    'If you want to join, ask the leader of the community for another invitation.'
  ],
  answered: ['This invitation is closed', 'It was answered, withdrawn or has expired. There is nothing more to do.']
}

/** Explains why an invitation can't be answered any more. */
export const closedPage = (why: Closed): Page => {
  const [title, help] = WHY[why]
  return signedPage(
    title,
    h('p', { class: 'kind' }, 'An invitation'),
    h('h1', {}, title),
    h('p', { class: 'lead' }, help)
  )
}

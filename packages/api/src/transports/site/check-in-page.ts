import type { Reader } from '../../modules/directory/portals/brand.ts'
import type { NoVisit, Visit } from '../../modules/events/check-in/code.ts'
import { message as ofEvents } from '../../modules/events/message.ts'
import { type Texts, textsIn } from '../html/message.ts'
import { type Child, h } from '../html/representation.ts'
import { factsCard } from './event-facts.ts'
import type { Page } from './page.ts'
import { alert, closedPage, opening, signedPage } from './signed-page.ts'

type Said = [title: string, lead: string]

const saidOf = ({ state, attended, person, community }: Visit, { say }: Reader, text: Texts): Said => {
  if (attended) return [text('site.check_in.attended.title'), text('site.check_in.attended.lead')]
  if (state !== 'open') {
    const title = text(state === 'early' ? 'site.check_in.early.title' : 'site.check_in.closed.title')
    return [title, say(ofEvents(`check_in.${state}`))]
  }
  if (person !== null) return [text('site.check_in.confirm.title'), text('site.check_in.confirm.lead', { community })]
  return [text('site.check_in.title'), text('site.check_in.lead')]
}

const askAddress = (text: Texts) => [
  h(
    'form',
    { method: 'post', 'aria-label': text('site.check_in.title') },
    h('input', { type: 'hidden', name: 'act', value: 'send' }),
    h(
      'label',
      {},
      text('site.check_in.email'),
      h('input', { type: 'email', name: 'email', required: true, autocomplete: 'email', maxlength: 254, dir: 'ltr' })
    ),
    h('button', { class: 'button first', type: 'submit' }, text('site.check_in.send'))
  ),
  h('p', { class: 'small' }, text('site.check_in.in_portal'))
]

const askThere = (text: Texts) => [
  h(
    'form',
    { method: 'post', 'aria-label': text('site.check_in.title') },
    h(
      'button',
      { class: 'button first', type: 'submit', name: 'act', value: 'confirm' },
      text('site.check_in.confirm.button')
    )
  ),
  h('p', { class: 'small' }, text('site.yours_alone'))
]

const pageWith = (visit: Visit, reader: Reader, [title, lead]: Said, problem?: string, ...more: Child[]): Page => {
  const text = textsIn(reader)
  const { name } = visit
  return signedPage(
    reader,
    text('site.title_of', { title, of: visit.title }),
    ...opening(name === null ? text('site.check_in.kind') : text('site.for', { name }), title, lead),
    factsCard(visit, reader),
    ...alert(problem),
    ...more
  )
}

/** Shows a meeting, and how somebody checks in to it. Opening it changes nothing. */
export const checkInPage = (visit: Visit, reader: Reader, problem?: string): Page => {
  const text = textsIn(reader)
  const form = visit.person === null ? askAddress : askThere
  const asked = visit.state === 'open' && !visit.attended ? form(text) : []
  return pageWith(visit, reader, saidOf(visit, reader, text), problem, ...asked)
}

/** Says that a link is on its way, whether or not the address is known. */
export const linkSentPage = (visit: Visit, reader: Reader): Page => {
  const { community } = visit
  const text = textsIn(reader)
  return pageWith(visit, reader, [text('site.check_in.sent.title'), text('site.check_in.sent.lead', { community })])
}

/** Explains why a code does not work, and what to do. */
export const noCheckInPage = (why: NoVisit, reader: Reader): Page => {
  const text = textsIn(reader)
  const help = reader.say(ofEvents(`check_in.${why}`))
  return closedPage(reader, text('site.check_in.kind'), text(`site.check_in.${why}.title`), help)
}

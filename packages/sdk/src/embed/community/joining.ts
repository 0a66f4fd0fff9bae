// For readers who are known alone: a script of its own, which others do not load.

import { nodes, toDom } from '../dom.ts'
import type { Kept } from '../live.ts'
import type { load as Load, LoadError, Source } from '../source.ts'
import { type Child, h } from '../tree.ts'
import { fill } from '../words.ts'
import { type ChecklistInput, checklistTree, nextChecklist } from './checklist.ts'
import type { CommunityPageInput } from './input.ts'
import { JOINING_STYLE } from './joining-style.ts'
import { type JoiningWords, joiningWords } from './joining-words.ts'
import type { AllowedInput, ReaderInput } from './source.ts'

/** Where the reader joins, what is known of them, and how it is sent. */
export type Joining = {
  shadow: ShadowRoot
  place: HTMLElement
  known: Partial<ReaderInput>
  community: Pick<CommunityPageInput, 'id' | 'status'>
  level: number
  words: Partial<JoiningWords>
  reader: Source
  load: typeof Load
  /** What the reader wrote. */
  kept: Kept
  tell: (type: 'join', detail: object) => void
  ends: AbortSignal
}

type Membership = { id: string; status: string }
/** What the reader can do: in which words, and what is sent. */
type Way = { text: string; asks: boolean; path: string; body: object }

const ANSWERS = ['experience', 'commitment', 'objectives', 'gives'] as const
/** The transitions by which a reader becomes a member. */
const BACK = ['accept', 'join', 'apply'] as const

let sheet: CSSStyleSheet | undefined
const sheetOf = () => {
  if (sheet) return sheet
  sheet = new CSSStyleSheet()
  sheet.replaceSync(JOINING_STYLE)
  return sheet
}

/** Lets the reader join as far as the service allows it, says what their membership is, and shows those who look after the community what is to be done. */
export const joining = (settings: Joining): void => {
  const { shadow, place, known, community, level, reader, load, kept, tell, ends } = settings
  const words = joiningWords(settings.words)
  const entry = known.communityAllowed?.find(({ operation }) => operation === 'createMembership')
  const person = known.me?.person

  const said = (text: string): Child => h('p', { class: 'said', role: 'status' }, text)
  const show = (tree: Child) => place.replaceChildren(...nodes([tree]))

  // What is written to one community is not for another.
  const keyOf = (name: string) => `${community.id} ${name}`

  const formOf = ({ text, asks }: Way): Child =>
    h(
      'form',
      { part: 'form', class: 'form' },
      asks && h('p', { class: 'sub' }, words.tellUs),
      ...(asks ? ANSWERS : []).map(name =>
        h(
          'label',
          { class: 'answer' },
          h('span', { part: 'label', class: 'label' }, words.ask[name]),
          h('textarea', { name, rows: 2, maxlength: 2000, dir: 'auto' }, kept[keyOf(name)])
        )
      ),
      h('button', { part: 'button', class: 'button main', type: 'submit' }, asks ? words.send : text),
      said('')
    )

  const send = async ({ path, body, asks }: Way, form: HTMLFormElement) => {
    if (form.ariaBusy) return
    const line = form.querySelector('.said')!
    const given = [...new FormData(form)].filter(([, text]) => String(text).trim())
    const sent = asks && given.length > 0 ? { ...body, application: Object.fromEntries(given) } : body
    form.ariaBusy = 'true'
    line.textContent = words.saving
    try {
      const change = { method: 'POST', body: new Blob([JSON.stringify(sent)], { type: 'application/json' }) }
      const { status } = await load<Membership>(reader, path, {}, ends, change)
      const isHeld = place.contains(shadow.activeElement)
      show(said(words.joined[status] ?? ''))
      for (const name of ANSWERS) delete kept[keyOf(name)]
      const line = place.querySelector<HTMLElement>('.said')!
      line.tabIndex = -1
      if (isHeld) line.focus({ preventScroll: true })
      tell('join', { community: community.id, status })
    } catch (error) {
      const { status, message } = error as LoadError
      line.textContent = fill(words.notSaved, { problem: status ? message : '' })
    }
    form.ariaBusy = null
  }

  const offer = (way: Way) => {
    const form = formOf(way)
    // An application is asked for in a form that opens.
    const opener = h('summary', { part: 'button', class: 'button main' }, way.text)
    show(
      way.asks ? h('details', { class: 'apply', open: ANSWERS.some(name => kept[keyOf(name)]) }, opener, form) : form
    )
    place.addEventListener(
      'input',
      ({ target }) => {
        const { name, value } = target as HTMLTextAreaElement
        kept[keyOf(name)] = value
      },
      { signal: ends }
    )
    place.querySelector('form')!.addEventListener(
      'submit',
      event => {
        event.preventDefault()
        void send(way, event.target as HTMLFormElement)
      },
      { signal: ends }
    )
  }

  const begin = () =>
    offer({
      text: entry!.transition === 'apply' ? words.applyNow : words.joinNow,
      asks: entry!.transition === 'apply',
      path: 'memberships',
      body: { community: community.id, person: person!.id }
    })

  /** What one who has a membership already can do with it. */
  const goOn = async ({ id, status }: Membership) => {
    if (status === 'active' || status === 'applied') return show(said(words.joined[status]!))
    const path = `memberships/${encodeURIComponent(id)}`
    const { items } = await load<{ items: AllowedInput[] }>(reader, `${path}/allowed`, {}, ends)
    const transition = BACK.find(name => items.some(one => one.transition === name && one.allowed))
    if (!transition) return show(said(words.joined[status] ?? entry?.reason ?? ''))
    const text = { accept: words.accept, join: words.joinAgain, apply: words.applyNow }[transition]
    offer({ text, asks: false, path: `${path}/transitions`, body: { transition } })
  }

  /** What is to be done, for those who see it; others hear nothing of it. */
  const prepare = async () => {
    const transition = nextChecklist(community.status)
    if (!transition) return
    const path = `communities/${encodeURIComponent(community.id)}/checklist`
    const list = await load<ChecklistInput>(reader, path, { transition }, ends)
    if (list.requirements.length > 0 && place.isConnected)
      shadow.querySelector('.intro')!.append(toDom(checklistTree(list, words, level)))
  }

  shadow.adoptedStyleSheets.push(sheetOf())
  const own = person?.memberships.nodes[0]
  void prepare().catch(() => undefined)
  if (own) goOn(own).catch(() => undefined)
  else if (entry?.allowed && person) begin()
  else if (entry?.reason) show(said(entry.reason))
}

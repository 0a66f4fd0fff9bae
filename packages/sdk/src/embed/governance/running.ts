import { dayFormat } from '../days.ts'
import { nodes, toDom } from '../dom.ts'
import { download } from '../download.ts'
import { messageTree } from '../listing.ts'
import type { Kept } from '../live.ts'
import { LoadError, load as loadJson, type Source } from '../source.ts'
import { h } from '../tree.ts'
import { counted } from '../words.ts'
import type { Selection } from './acting.ts'
import { toCsv } from './csv.ts'
import { actsOn, type Loaded, loadAll, loadDetails } from './source.ts'
import { detailsTree, frameTree, rowTrees, tallyTree } from './table.ts'
import { type Narrowed, narrow, OVERDUE, type Row, reasonsOf, toRows } from './view.ts'
import type { GovernanceWords } from './words.ts'

/** What a list of pages is started with; without a source it says what is missing. */
export type Settings = {
  source: Source | 'secret' | 'unset'
  portal: string | null
  freshness: string
  /** Where the pages open. */
  target: string
  /** What the reader typed and chose. */
  kept: Kept
  words: GovernanceWords
  language: string
}

/** Tells the page what happens. */
export type Tell = (type: 'load' | 'error' | 'act', detail: object) => void

const STEP = 25
const LATE = [OVERDUE, 'stale', 'abandoned']
const TALLY = ['abandoned', 'stale', 'due', 'fresh', 'unknown', 'paused', 'waived', 'closed', 'removed']

/** Starts the list in the shadow root; `ends` takes it away with all that is under way. */
export const runGovernance = (shadow: ShadowRoot, settings: Settings, tell: Tell, ends: AbortSignal): void => {
  const { source, words, language, target, kept } = settings
  const root = toDom(frameTree(words))
  const find = <T extends HTMLElement>(selector: string) => root.querySelector<T>(selector)!
  const [form, tally, status, table] = [find<HTMLFormElement>('form'), find('.tally'), find('.status'), find('.table')]
  const [body, slot, more] = [find('tbody'), find('.slot'), find('.more')]
  const day = dayFormat(language)
  let loaded: Loaded = { pages: [], findings: [], titles: new Map() }
  let rows: Row[] = []
  let shown: Row[] = []
  let retry: (() => void) | null = null
  let unreached = false
  let selection: Selection | undefined

  const on = (target: EventTarget, type: string, does: (event: Event) => void) =>
    target.addEventListener(type, does, { signal: ends })
  const field = (name: string) => find<HTMLInputElement | HTMLSelectElement>(`[name=${name}]`)
  const asked = () => Object.fromEntries(new FormData(form)) as Narrowed
  /** The rule that the filters are about, if they are about one. */
  const about = () => asked().rule || (LATE.includes(asked().freshness) ? 'page.stale' : '')

  const message = (title: string, text: string, action: string | null, kind?: 'empty' | 'error') => {
    const button = action && h('button', { part: 'button', class: 'button', type: 'button' }, action)
    slot.replaceChildren(toDom(messageTree(title, text, button, { urgent: kind === 'error', slot: kind })))
  }

  const append = (from: number) => {
    const rule = about()
    const trees = shown.slice(from, from + STEP).flatMap(row => {
      const { reasons, more } = reasonsOf(row, rule)
      const text = more > 0 ? counted(words.others, more, language) : null
      return rowTrees(row, words, { reasons, more: text, target, select: selection?.select })
    })
    body.append(...nodes(trees))
    more.hidden = from + STEP >= shown.length
    selection?.drawn()
  }

  const show = () => {
    Object.assign(kept, asked())
    shown = narrow(rows, asked(), language)
    body.replaceChildren()
    slot.replaceChildren()
    append(0)
    table.hidden = shown.length === 0
    status.textContent = counted(words.shown, shown.length, language)
    if (rows.length === 0) message(words.emptyTitle, words.emptyText, null, 'empty')
    else if (shown.length === 0) {
      retry = () => {
        form.reset()
        show()
        form.querySelector('input')?.focus()
      }
      message(words.nothingTitle, words.nothingText, words.clear)
    }
  }

  const offer = () => {
    const digits = new Intl.NumberFormat(language)
    const counts = TALLY.map(tone => [tone, rows.filter(({ freshness }) => freshness.tone === tone).length] as const)
    const some = counts.filter(([, count]) => count > 0)
    tally.replaceChildren(
      ...nodes(
        tallyTree(
          some.map(([tone, count]) => [
            tone,
            digits.format(count),
            words.freshness[tone] ?? words.exemption[tone] ?? tone
          ])
        )
      )
    )
    const rules = [...new Set(rows.flatMap(row => row.rules))].sort()
    const options = rules.map(rule => h('option', { value: rule }, loaded.titles.get(rule) ?? rule))
    const select = field('rule')
    select.replaceChildren(...nodes([h('option', { value: '' }, words.any), ...options]))
    if (kept.rule && rules.includes(kept.rule)) select.value = kept.rule
  }

  const fail = (error: LoadError) => {
    unreached = error.status === 0
    table.hidden = true
    more.hidden = true
    status.textContent = ''
    retry = () => void load()
    const denied = error.status === 401 || error.status === 403 || error.status === 404
    const [title, text] = denied
      ? [words.deniedTitle, error.message || words.deniedText]
      : unreached && !navigator.onLine
        ? [words.offlineTitle, words.offlineText]
        : [words.errorTitle, error.message || words.errorText]
    message(title, text, words.retry, 'error')
    tell('error', { status: error.status, code: error.code, detail: error.message })
  }

  /** Where the reader may act on the pages, they can select some of them. */
  const offerActions = async () => {
    if (selection || typeof source === 'string') return
    const portal = await actsOn(source, loaded.pages, ends)
    if (!portal || ends.aborted) return
    const { acting } = await import('./acting.ts')
    selection = acting({
      shadow,
      root,
      portal,
      words,
      language,
      titles: () => loaded.titles,
      shown: () => shown,
      rule: about,
      reload: load,
      source,
      load: loadJson,
      tell,
      ends
    })
    show()
  }

  const load = async () => {
    if (typeof source === 'string') return
    unreached = false
    status.textContent = words.loading
    slot.replaceChildren(
      toDom(h('div', { class: 'bones', 'aria-hidden': 'true' }, ...Array.from({ length: 6 }, () => h('i'))))
    )
    try {
      loaded = await loadAll(source, settings.portal, ends, count => {
        status.textContent = counted(words.loaded, count, language)
      })
      if (ends.aborted) return
      rows = toRows(loaded, words, language)
      offer()
      show()
      tell('load', { shown: rows.length })
      void offerActions().catch(() => undefined)
    } catch (error) {
      if (!ends.aborted) fail(error instanceof LoadError ? error : new LoadError(''))
    }
  }

  const open = async (button: Element) => {
    const panel = body.querySelector<HTMLElement>(`#${button.getAttribute('aria-controls')}`)!
    const row = shown.find(({ id }) => panel.id === `details-${id}`)
    const opens = button.getAttribute('aria-expanded') === 'false'
    button.setAttribute('aria-expanded', String(opens))
    panel.hidden = !opens
    const place = panel.querySelector('.panel')!
    if (!opens || !row || typeof source === 'string' || place.hasChildNodes()) return
    place.replaceChildren(toDom(h('p', { class: 'quiet', role: 'status' }, words.detailsLoading)))
    try {
      const findings = await loadDetails(source, row.page, ends)
      const about = findings.filter(({ page }) => !page || page.id === row.id)
      place.replaceChildren(toDom(detailsTree(about, words, loaded.titles, day)))
    } catch {
      place.replaceChildren()
      if (ends.aborted) return
      place.append(toDom(h('p', { role: 'alert' }, words.detailsFailed)))
      on(button, 'click', () => place.querySelector('[role=alert]')?.remove())
    }
  }

  // What `reset` comes back to is all of them; what is shown first may be fewer.
  for (const [name, value] of Object.entries({ freshness: settings.freshness, ...kept }))
    if (value && name !== 'rule') field(name).value = value
  on(form, 'input', () => show())
  on(form, 'submit', event => event.preventDefault())
  on(find('.export'), 'click', () =>
    download(new Blob(['\ufeff', toCsv(shown, words)], { type: 'text/csv' }), 'pages.csv')
  )
  on(more, 'click', () => {
    const from = body.querySelectorAll('.row').length
    append(from)
    body.querySelectorAll<HTMLElement>('.toggle')[from]?.focus()
  })
  on(body, 'click', event => {
    const button = (event.target as Element).closest('.toggle')
    if (button) void open(button)
  })
  on(slot, 'click', event => (event.target as Element).closest('button') && retry?.())
  on(window, 'online', () => unreached && retry?.())
  ends.addEventListener('abort', () => root.remove())
  shadow.append(root)
  if (source === 'secret') message(words.secretTitle, words.secretText, null, 'error')
  else if (source === 'unset') message(words.unsetTitle, words.unsetText, null)
  else void load()
  form.hidden = typeof source === 'string'
}

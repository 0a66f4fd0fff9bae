// For admins of the portal alone: a script of its own, which others do not load.

import { today } from '../days.ts'
import { nodes, toDom } from '../dom.ts'
import type { load as Load, LoadError, Source } from '../source.ts'
import { type Child, h } from '../tree.ts'
import { counted, fill } from '../words.ts'
import { ACTING_STYLE } from './acting-style.ts'
import { type ActingWords, actingWords } from './acting-words.ts'
import type { Row } from './view.ts'

/** What is acted on, and as whom. */
export type Acting = {
  shadow: ShadowRoot
  /** The whole list, in which the checkboxes of its rows are called `pick`. */
  root: HTMLElement
  portal: string
  words: Partial<ActingWords>
  language: string
  /** How the titles of rules are said. */
  titles: () => ReadonlyMap<string, string>
  /** The rows that filters leave. */
  shown: () => readonly Row[]
  /** The rule by which the list is filtered, or that its filter is about. */
  rule: () => string
  /** Loads the list anew. */
  reload: () => Promise<unknown>
  source: Source
  load: typeof Load
  tell: (type: 'act', detail: object) => void
  ends: AbortSignal
}

/** What goes on with the rows of the list. */
export type Selection = {
  /** What the box of a row says; `{name}` is filled in. */
  select: string
  /** Puts the marks of what is selected on rows that were drawn just now. */
  drawn(): void
}

type Name = 'remind' | 'waive' | 'assign'
type Result = { page: string | null; outcome: string; notified: number; problem: { detail: string } | null }
type Person = { id: string; name: string }
type Sent = Record<string, unknown>

const NAMES: readonly Name[] = ['remind', 'waive', 'assign']
// As many as one call takes.
const AT_MOST = 1000
const SHOWN_AT_MOST = 5
const WAIVER_DAYS = 90
const LONGEST_DAYS = 365

let sheet: CSSStyleSheet | undefined
const sheetOf = () => {
  if (sheet) return sheet
  sheet = new CSSStyleSheet()
  sheet.replaceSync(ACTING_STYLE)
  return sheet
}

const DAY = new Intl.DateTimeFormat('en-CA', { timeZone: 'UTC', year: 'numeric', month: '2-digit', day: '2-digit' })
/** The day of the reader so many days from now. */
const dayIn = (days: number) => DAY.format(Date.parse(`${today()}T00:00:00Z`) + days * 86_400_000)

/** Lets an admin select pages, and remind the representatives, grant waivers or assign representatives of all of them. */
export const acting = (settings: Acting): Selection => {
  const { shadow, root, portal, language, source, load, tell, ends, shown, titles, rule, reload } = settings
  const words = actingWords(settings.words)
  const selected = new Set<string>()
  const on = (target: EventTarget, type: string, does: (event: Event) => void) =>
    target.addEventListener(type, does, { signal: ends })
  const people = (count: number) => counted(words.personCount, count, language)
  const pages = (count: number) => counted(words.pageCount, count, language)

  const bar = toDom(
    h(
      'div',
      { part: 'actions', class: 'acts', role: 'group', 'aria-label': words.actions },
      h('label', { class: 'all' }, h('input', { type: 'checkbox', name: 'all' }), h('span', {}, words.selectAll)),
      h('span', { class: 'hint', role: 'status' }, words.selectSome),
      h(
        'span',
        { class: 'do' },
        ...NAMES.map(name =>
          h('button', { part: 'button', class: 'button', type: 'button', 'data-do': name, disabled: true }, words[name])
        )
      )
    )
  )
  const all = bar.querySelector<HTMLInputElement>('[name=all]')!
  const hint = bar.querySelector('.hint')!
  const dialog = document.createElement('dialog')
  dialog.setAttribute('part', 'dialog')

  const chosen = () =>
    shown()
      .filter(({ id }) => selected.has(id))
      .slice(0, AT_MOST)

  const drawn = () => {
    const ids = new Set(shown().map(({ id }) => id))
    // What filters hide is not acted on.
    for (const id of selected) if (!ids.has(id)) selected.delete(id)
    for (const box of root.querySelectorAll<HTMLInputElement>('[name=pick]')) {
      box.checked = selected.has(box.value)
      box.closest('.row')!.classList.toggle('chosen', box.checked)
    }
    const count = selected.size
    all.checked = count > 0 && count === ids.size
    all.indeterminate = count > 0 && count < ids.size
    all.disabled = ids.size === 0
    hint.textContent = count > 0 ? counted(words.selected, count, language) : words.selectSome
    bar.classList.toggle('some', count > 0)
    for (const button of bar.querySelectorAll('button')) button.disabled = count === 0
  }

  const field = (name: string, label: string, control: Child, note = ''): Child =>
    h(
      'label',
      { class: 'field' },
      h('span', { part: 'label', class: 'label' }, label),
      control,
      note && h('span', { class: 'hint', id: `note-${name}` }, note),
      h('span', { class: 'fault', id: `fault-${name}`, role: 'alert' })
    )

  const about = (name: string) => ({ name, 'aria-describedby': `note-${name} fault-${name}` })

  const person = (name: 'primary' | 'secondary') =>
    field(
      name,
      words[name],
      h('input', {
        ...about(name),
        type: 'text',
        list: `people-${name}`,
        maxlength: 320,
        autocomplete: 'off',
        dir: 'auto'
      }),
      words.personHint
    )

  /** The rules that are open on the selected pages, those on most of them first. */
  const rulesOf = (rows: readonly Row[]): [rule: string, count: number][] => {
    const counts = new Map<string, number>()
    for (const one of rows.flatMap(row => row.rules)) counts.set(one, (counts.get(one) ?? 0) + 1)
    const first = rule()
    return [...counts].sort(([a, one], [b, other]) => Number(b === first) - Number(a === first) || other - one)
  }

  const fields: Record<Name, (rows: readonly Row[]) => Child[]> = {
    remind: () => [
      field(
        'message',
        words.message,
        h('textarea', { ...about('message'), rows: 3, maxlength: 1000, dir: 'auto' }),
        words.messageHint
      )
    ],
    waive: rows => [
      field(
        'rule',
        words.rule,
        h(
          'select',
          about('rule'),
          ...rulesOf(rows).map(([id, count]) =>
            h('option', { value: id }, `${titles().get(id) ?? id} (${pages(count)})`)
          )
        )
      ),
      field(
        'until',
        words.lastDay,
        h('input', {
          ...about('until'),
          type: 'date',
          required: true,
          min: dayIn(0),
          max: dayIn(LONGEST_DAYS),
          value: dayIn(WAIVER_DAYS)
        })
      ),
      field(
        'reason',
        words.reason,
        h('textarea', { ...about('reason'), rows: 3, maxlength: 2000, required: true, dir: 'auto' }),
        words.reasonHint
      )
    ],
    assign: () => [
      person('primary'),
      person('secondary'),
      h('datalist', { id: 'people-primary' }),
      h('datalist', { id: 'people-secondary' })
    ]
  }

  /** The pages by name, the first few of many. */
  const namesOf = (rows: readonly Row[]) => {
    const rest = rows.length - SHOWN_AT_MOST
    const some = rows.slice(0, SHOWN_AT_MOST).map(({ name }) => name)
    return [some.join(', '), rest > 0 && counted(words.others, rest, language)].filter(Boolean).join(' ')
  }

  /** For which pages it is not possible, reason by reason. */
  const faults = (results: readonly Result[], rows: readonly Row[]): Child[] => {
    const failed = results.filter(({ outcome }) => outcome === 'failed')
    if (failed.length === 0) return []
    const rowOf = new Map(rows.map(row => [row.id, row]))
    const byReason = new Map<string, Row[]>()
    for (const { page, problem } of failed) {
      const [detail, row] = [problem?.detail ?? '', rowOf.get(page ?? '')]
      byReason.set(detail, [...(byReason.get(detail) ?? []), ...(row ? [row] : [])])
    }
    return [
      h('b', {}, counted(words.cannot, failed.length, language)),
      h(
        'ul',
        { role: 'list' },
        ...[...byReason].map(([detail, some]) => h('li', { dir: 'auto' }, `${namesOf(some)}: ${detail}`))
      )
    ]
  }

  const sum = (results: readonly Result[]) => ({
    done: results.filter(({ outcome }) => outcome === 'done').length,
    notified: results.reduce((total, { notified }) => total + notified, 0)
  })

  const outcomeOf = (
    name: Name,
    results: readonly Result[],
    rows: readonly Row[],
    texts: { remind: string; other: string }
  ): Child[] => {
    const { done, notified } = sum(results)
    const failed = faults(results, rows)
    const said =
      done === 0
        ? failed.length === 0 && words.willNotChange
        : fill(name === 'remind' ? texts.remind : texts.other, { people: people(notified), pages: pages(done) })
    return [said && h('p', {}, said), ...failed]
  }

  /** Who was suggested, by the name that was shown; a name of two people suggests neither. */
  const suggested = new Map<string, string | null>()

  const suggest = async (input: HTMLInputElement) => {
    const q = input.value.trim()
    const list = dialog.querySelector<HTMLDataListElement>(`#people-${input.name}`)
    // A name that was chosen from the list is not looked for again.
    if (!list || q.length < 2 || [...list.options].some(({ value }) => value === q)) return
    const found = await load<{ items: Person[] }>(source, 'people', { q, limit: '8', fields: 'id,name' }, ends)
    for (const { id, name } of found.items) {
      const known = suggested.get(name)
      suggested.set(name, known === undefined || known === id ? id : null)
    }
    // What was asked for before says nothing of what stands there now.
    if (input.value.trim() === q)
      list.replaceChildren(...nodes(found.items.map(({ name }) => h('option', { value: name }))))
  }

  const sentBy = (name: Name, form: HTMLFormElement): Sent => {
    const given = [...new FormData(form)].flatMap(([key, value]) => {
      const text = String(value).trim()
      if (!text) return []
      return [[key, name === 'assign' ? (suggested.get(text) ?? text) : text]]
    })
    return { action: name, ...Object.fromEntries(given) }
  }

  const post = async (body: Sent, rows: readonly Row[]) => {
    const sent = JSON.stringify({ ...body, pages: rows.map(({ id }) => id) })
    const change = { method: 'POST', body: new Blob([sent], { type: 'application/json' }) }
    const path = `portals/${encodeURIComponent(portal)}/page-actions`
    return (await load<{ items: Result[] }>(source, path, {}, ends, change)).items
  }

  const close = () => {
    dialog.close()
    dialog.replaceChildren()
  }

  /** Shows what came of it, and a way out. */
  const conclude = (title: string, outcome: Child[]) => {
    const button = h(
      'button',
      { part: 'button', class: 'button main', type: 'button', 'data-close': true },
      words.close
    )
    dialog.replaceChildren(
      toDom(
        h(
          'form',
          { method: 'dialog' },
          h('h2', { id: 'acting-title', tabindex: -1 }, title),
          h('div', { class: 'outcome', role: 'status' }, ...outcome),
          h('div', { class: 'buttons' }, button)
        )
      )
    )
    dialog.querySelector<HTMLElement>('[data-close]')!.focus()
  }

  const isFilled = (form: HTMLFormElement) => {
    const controls = [...form.elements].filter(one => 'name' in one && one.name) as HTMLInputElement[]
    for (const control of controls) {
      const fault = form.querySelector(`#fault-${control.name}`)
      if (fault) fault.textContent = control.validity.valid ? '' : control.validationMessage || words.fillIn
      control.setAttribute('aria-invalid', String(!control.validity.valid))
    }
    const wrong = controls.find(control => !control.validity.valid)
    wrong?.focus()
    return !wrong
  }

  const open = (name: Name) => {
    const rows = chosen()
    const [title, text] = [words[`${name}Title`], words[`${name}Text`]]
    const form = toDom(
      h(
        'form',
        { part: 'form', novalidate: true },
        h('h2', { id: 'acting-title', tabindex: -1 }, title),
        h('p', {}, text),
        h('p', { class: 'names', dir: 'auto' }, h('b', {}, pages(rows.length)), `: ${namesOf(rows)}`),
        ...fields[name](rows),
        h('div', { class: 'outcome', role: 'status' }),
        h(
          'div',
          { class: 'buttons' },
          h('button', { part: 'button', class: 'button', type: 'button', 'data-close': true }, words.cancel),
          h('button', { part: 'button', class: 'button main', type: 'submit' }, words[`${name}Now`])
        )
      )
    ) as HTMLFormElement
    const outcome = form.querySelector('.outcome')!
    dialog.setAttribute('aria-labelledby', 'acting-title')
    dialog.replaceChildren(form)
    dialog.showModal()
    form.querySelector<HTMLElement>('textarea,select,input')?.focus()

    const say = (...some: Child[]) => outcome.replaceChildren(...nodes(some))
    const problemOf = (error: unknown) => fill(words.notDone, { problem: (error as LoadError).message })

    // Whom it would reach is said before it is sent.
    if (name === 'remind') {
      say(words.checking)
      post({ action: name, dryRun: true }, rows).then(
        results => {
          if (outcome.isConnected)
            say(...outcomeOf(name, results, rows, { remind: words.willRemind, other: words.willDo }))
        },
        error => say(problemOf(error))
      )
    }
    form.addEventListener('input', ({ target }) => {
      const input = target as HTMLInputElement
      if (input.list) suggest(input).catch(() => undefined)
    })
    form.addEventListener('submit', async event => {
      event.preventDefault()
      if (form.ariaBusy === 'true' || !isFilled(form)) return
      form.ariaBusy = 'true'
      say(words.saving)
      try {
        const results = await post(sentBy(name, form), rows)
        // Where nothing was possible, what was typed can be put right.
        if (results.every(({ outcome }) => outcome === 'failed')) {
          form.ariaBusy = null
          return say(...faults(results, rows))
        }
        conclude(title, outcomeOf(name, results, rows, { remind: words.reminded, other: words.done }))
        const failed = new Set(results.flatMap(({ page, outcome }) => (outcome === 'failed' ? [page] : [])))
        selected.clear()
        // What was not possible stays selected, for another way.
        for (const { id } of rows) if (failed.has(id)) selected.add(id)
        tell('act', { action: name, done: sum(results).done, failed: failed.size })
        await reload()
      } catch (error) {
        form.ariaBusy = null
        say(problemOf(error))
      }
    })
  }

  on(bar, 'click', ({ target }) => {
    const button = (target as Element).closest<HTMLElement>('[data-do]')
    if (button) open(button.dataset.do as Name)
  })
  on(all, 'change', () => {
    if (all.checked) for (const { id } of shown()) selected.add(id)
    else selected.clear()
    drawn()
  })
  on(root, 'change', ({ target }) => {
    const box = target as HTMLInputElement
    if (box.name !== 'pick') return
    if (box.checked) selected.add(box.value)
    else selected.delete(box.value)
    drawn()
  })
  on(dialog, 'click', ({ target }) => {
    if ((target as Element).closest('[data-close]')) close()
  })
  // Focus goes back to what opened the dialog; where that can be pressed no more, to what selects.
  on(dialog, 'close', () => {
    const { activeElement } = shadow
    if (!activeElement || (activeElement as HTMLButtonElement).disabled) all.focus()
  })
  ends.addEventListener('abort', () => {
    bar.remove()
    dialog.remove()
  })

  shadow.adoptedStyleSheets.push(sheetOf())
  root.querySelector('.table')!.before(bar)
  root.append(dialog)
  return { drawn, select: words.select }
}

import { rootTree } from '../root.ts'
import { type Child, h, type Tree } from '../tree.ts'
import { fill } from '../words.ts'
import type { FindingDetail } from './source.ts'
import { OVERDUE, type Row } from './view.ts'
import type { GovernanceWords } from './words.ts'

const select = (name: string, label: string, options: [value: string, text: string][]): Tree =>
  h(
    'label',
    { class: 'field' },
    h('span', { part: 'label', class: 'label' }, label),
    h('select', { part: 'select', name }, ...options.map(([value, text]) => h('option', { value }, text)))
  )

const named = (words: Record<string, string>, any: string): [string, string][] => [['', any], ...Object.entries(words)]

/** Search, filters, order and export. */
export const controlsTree = (words: GovernanceWords): Tree =>
  h(
    'form',
    { part: 'controls', class: 'controls', role: 'search', 'aria-label': words.search },
    h(
      'label',
      { class: 'field wide' },
      h('span', { part: 'label', class: 'label' }, words.search),
      h('input', { part: 'search', type: 'search', name: 'q', maxlength: 200, autocomplete: 'off' })
    ),
    select(
      'freshness',
      words.freshnessLabel,
      named({ [OVERDUE]: words.overdue, ...words.freshness, ...words.exemption }, words.any)
    ),
    select('maintenance', words.maintenanceLabel, named(words.maintenance, words.any)),
    select('rule', words.ruleLabel, [['', words.any]]),
    select('sort', words.sortLabel, Object.entries(words.sorts)),
    h('button', { part: 'button', class: 'button export', type: 'button' }, words.exports)
  )

/** How many pages there are of each freshness. */
export const tallyTree = (counts: [tone: string, count: string, text: string][]): Tree[] =>
  counts.map(([tone, count, text]) =>
    h('li', { class: `count ${tone}` }, h('b', {}, count), h('span', { class: 'tone' }, text))
  )

/** The heads of the columns. */
export const headTree = (words: GovernanceWords): Tree => {
  const heads = [words.page, words.freshnessLabel, words.found, words.ladder, words.next, words.people]
  return h(
    'thead',
    { role: 'rowgroup' },
    h('tr', { role: 'row' }, ...heads.map(text => h('th', { role: 'columnheader', scope: 'col' }, text)))
  )
}

const cell = (label: string, ...children: Child[]): Tree =>
  h('td', { role: 'cell', part: 'cell' }, h('span', { class: 'head', 'aria-hidden': 'true' }, label), ...children)

const standing = ({ tone, text, note }: Row['freshness']): Child[] => [
  h('span', { part: 'badge', class: `mark ${tone}` }, text),
  note && h('span', { class: 'note' }, note)
]

/** One page, and the row its details come into; `reasons` are those that are shown, `target` is where its address opens, `select` is what the box says by which it is selected, where it can be. */
export const rowTrees = (
  row: Row,
  words: GovernanceWords,
  {
    reasons,
    more,
    target,
    select
  }: { reasons: string[]; more: string | null; target: string; select?: string | undefined }
): [Tree, Tree] => {
  const { id, name, href, address, people } = row
  const panel = `details-${id}`
  const toggle = h(
    'button',
    {
      class: 'toggle',
      type: 'button',
      'aria-expanded': 'false',
      'aria-controls': panel,
      'aria-label': fill(words.details, { name })
    },
    h('span', { class: 'chevron', 'aria-hidden': 'true' }),
    h('span', { class: 'name', dir: 'auto' }, name)
  )
  const link = href
    ? h('a', { part: 'link', class: 'address', href, target, rel: 'noopener noreferrer' }, address)
    : h('span', { class: 'address' }, address)
  const found = reasons.length
    ? h('ul', { class: 'reasons', role: 'list' }, ...reasons.map(reason => h('li', { dir: 'auto' }, reason)))
    : h('span', { class: 'quiet' }, words.inOrder)
  const shown = h(
    'tr',
    { role: 'row', part: 'row', class: 'row', 'data-id': id },
    h(
      'th',
      { role: 'rowheader', scope: 'row', part: 'page' },
      select &&
        h(
          'label',
          { class: 'pick' },
          h('input', { type: 'checkbox', name: 'pick', value: id, 'aria-label': fill(select, { name }) })
        ),
      toggle,
      link
    ),
    cell(words.freshnessLabel, h('span', { class: 'pair' }, ...standing(row.freshness))),
    cell(words.found, found, more && h('span', { class: 'note' }, more)),
    cell(words.ladder, h('span', { class: 'pair' }, ...standing(row.ladder))),
    cell(words.next, h('span', { class: row.next === words.nothingNext ? 'quiet' : null, dir: 'auto' }, row.next)),
    cell(
      words.people,
      h('span', { class: people.length ? null : 'wanted', dir: 'auto' }, people.join(', ') || words.nobody)
    )
  )
  const details = h(
    'tr',
    { role: 'row', class: 'details', id: panel, hidden: true },
    h('td', { role: 'cell', colspan: 6 }, h('div', { part: 'details', class: 'panel' }))
  )
  return [shown, details]
}

const findingTree = (
  { rule, severity, status, reason, evidence, clause, remedy, since }: FindingDetail,
  words: GovernanceWords,
  title: string,
  day: (moment: string) => string
): Tree =>
  h(
    'li',
    { class: `finding ${status}` },
    h(
      'p',
      { class: 'finding-title' },
      h('b', {}, title),
      h('span', { class: `mark ${severity}` }, words.severity[severity] ?? severity),
      h('span', { class: 'note' }, `${rule} · ${fill(words.since, { day: day(since) })}`)
    ),
    h('p', { dir: 'auto' }, reason),
    h(
      'dl',
      {},
      evidence.length > 0 && h('dt', {}, words.evidence),
      ...evidence.map(({ says }) => h('dd', { dir: 'auto' }, says)),
      h('dt', {}, words.clause),
      h('dd', {}, clause),
      remedy && h('dt', {}, words.remedy),
      remedy && h('dd', {}, `${remedy.text} ${fill(words.effort, { name: remedy.effort })}.`),
      remedy?.call && h('dd', {}, h('code', { 'aria-label': words.call }, remedy.call))
    )
  )

/** The findings about a page, with evidence, clause and remedy. */
export const detailsTree = (
  findings: FindingDetail[],
  words: GovernanceWords,
  titles: ReadonlyMap<string, string>,
  day: (moment: string) => string
): Tree =>
  findings.length === 0
    ? h('p', { class: 'quiet' }, words.noFindings)
    : h(
        'ul',
        { class: 'findings', role: 'list' },
        ...findings.map(finding => findingTree(finding, words, titles.get(finding.rule) ?? finding.rule, day))
      )

/** The whole element, before anything is known. */
export const frameTree = (words: GovernanceWords): Tree =>
  rootTree(
    words,
    words.pages,
    controlsTree(words),
    h('ul', { part: 'tally', class: 'tally', role: 'list', 'aria-label': words.freshnessLabel }),
    h('p', { part: 'status', class: 'status', role: 'status' }),
    h(
      'table',
      { part: 'table', class: 'table', role: 'table', 'aria-label': words.pages, hidden: true },
      headTree(words),
      h('tbody', { role: 'rowgroup', tabindex: -1 })
    ),
    h('div', { class: 'slot' }),
    h(
      'div',
      { part: 'more', class: 'more', hidden: true },
      h('button', { class: 'button', type: 'button' }, words.more)
    )
  )

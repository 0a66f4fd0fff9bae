import type { CharterComparison, ComparedLine, ComparedSection } from '@guildhall/schema'
import type { Speech } from '../../../core/words/catalogue.ts'
import { Markup, markup } from '../../../platform/html.ts'
import { LOOK } from '../../../platform/page-style.ts'
import { directionOf } from '../../../platform/text.ts'
import { message } from '../message.ts'

/** Longer runs of lines that are the same are folded, all but those beside a change. */
const FOLDED = 8
const BESIDE = 2

const STYLE = new Markup(`${LOOK}
:root{--added:light-dark(#e2f3e6,#15311f);--added-ink:light-dark(#17612f,#8fd9a5);--removed:light-dark(#fbe7e6,#3a1d1d);--removed-ink:light-dark(#9a2a22,#f0a59c)}
main{max-width:56rem;margin:0 auto;padding:clamp(1.5rem,5vw,3.5rem) clamp(1rem,4vw,2.5rem)}
.kind,.counts{color:var(--muted);font-size:.9375rem}
h1{font-size:clamp(1.75rem,5vw,2.5rem);overflow-wrap:anywhere;margin-block:.25rem .5rem}
nav{margin-block:2rem;padding:1rem 1.25rem;background:var(--sunken);border-radius:var(--radius)}
nav h2{font-size:1rem;margin-block-end:.5rem}
nav li{display:flex;gap:.75rem;justify-content:space-between;align-items:baseline;padding-block:.125rem;overflow-wrap:anywhere}
section{margin-block:2rem;scroll-margin-top:1rem}
section header{display:flex;flex-wrap:wrap;gap:.25rem .75rem;align-items:baseline;margin-block-end:.5rem}
section h2{font-size:1.25rem;overflow-wrap:anywhere}
.change{flex:none;font-size:.8125rem;line-height:1.5;padding:0 .5rem;border-radius:1rem;border:1px solid var(--border);color:var(--muted)}
.change.added{background:var(--added);color:var(--added-ink);border-color:transparent}
.change.removed{background:var(--removed);color:var(--removed-ink);border-color:transparent}
.change.changed,.change.moved{border-color:var(--accent);color:var(--accent)}
section .counts{margin-block-end:.5rem}
.lines{border:1px solid var(--border);border-radius:var(--radius);overflow:hidden;font-family:var(--mono);font-size:.875rem;line-height:1.55}
.lines li{display:grid;grid-template-columns:2rem 1fr;padding-inline-end:.75rem}
.lines li>*:last-child{white-space:pre-wrap;overflow-wrap:anywhere;text-decoration:none;unicode-bidi:plaintext;min-height:1lh}
.sign{text-align:center;user-select:none;color:var(--muted)}
.added>.sign{color:var(--added-ink)}.removed>.sign{color:var(--removed-ink)}
li.added{background:var(--added)}li.removed{background:var(--removed)}
details{border-block:1px solid var(--border)}.lines>details:first-child{border-block-start:0}.lines>details:last-child{border-block-end:0}
summary{padding:.25rem .75rem;background:var(--sunken);color:var(--muted);font-family:system-ui,sans-serif;cursor:pointer}
summary:focus-visible{outline-offset:-3px}
.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
@media (forced-colors:active){li.added,li.removed{outline:1px solid}}
@media print{:root{color-scheme:light}main{padding:0;max-width:none}.lines li{break-inside:avoid}h2{break-after:avoid}li.added,li.removed,.change{print-color-adjust:exact}}
`)

const SIGNS = { same: '', added: '+', removed: '−' }

const lineOf = ({ change, text }: ComparedLine, { say }: Speech): Markup => {
  const spoken =
    change !== 'same' && markup`<span class="hidden">${say(message('charter.comparison.line', { change }))}: </span>`
  const sign = markup`<span class="sign" aria-hidden="true">${SIGNS[change]}</span>`
  if (change === 'added') return markup`<li class="added">${sign}<ins>${spoken}${text}</ins></li>`
  if (change === 'removed') return markup`<li class="removed">${sign}<del>${spoken}${text}</del></li>`
  return markup`<li>${sign}<span>${text}</span></li>`
}

/** Runs of lines that are the same or not, in order. */
const runsOf = (lines: readonly ComparedLine[]): ComparedLine[][] => {
  const runs: ComparedLine[][] = []
  for (const line of lines) {
    const run = runs.at(-1)
    if (run && (run[0]!.change === 'same') === (line.change === 'same')) run.push(line)
    else runs.push([line])
  }
  return runs
}

const listOf = (lines: readonly ComparedLine[], speech: Speech) =>
  lines.length > 0 && markup`<ul>${lines.map(line => lineOf(line, speech))}</ul>`

const runOf = (lines: readonly ComparedLine[], speech: Speech, isFirst: boolean, isLast: boolean) => {
  const isShort = lines.length <= FOLDED && !(isFirst && isLast)
  if (lines[0]!.change !== 'same' || isShort) return listOf(lines, speech)
  const [start, end] = [isFirst ? 0 : BESIDE, isLast ? lines.length : lines.length - BESIDE]
  const sameLines = end - start
  const folded = speech.say(message('charter.comparison.lines', { addedLines: 0, removedLines: 0, sameLines }))
  return markup`${listOf(lines.slice(0, start), speech)}<details><summary>${folded}</summary>${listOf(lines.slice(start, end), speech)}</details>${listOf(lines.slice(end), speech)}`
}

const countsOf = ({ addedLines, removedLines, sameLines }: CharterComparison | ComparedSection) => ({
  addedLines,
  removedLines,
  sameLines
})

const headingOf = ({ section, title }: ComparedSection, { say }: Speech) =>
  title || say(message(section === null ? 'charter.comparison.opening' : 'charter.comparison.untitled'))

const badgeOf = ({ change }: ComparedSection, { say }: Speech) =>
  markup`<span class="change ${change}">${say(message('charter.comparison.section', { change }))}</span>`

const sectionOf = (section: ComparedSection, at: number, speech: Speech): Markup => {
  const { lines, previousTitle: previous, title } = section
  const runs = runsOf(lines)
  const isRenamed = previous !== null && previous !== title && previous !== ''
  const counts = speech.say(message('charter.comparison.lines', countsOf(section)))
  return markup`<section id="s${at}" aria-labelledby="h${at}"><header><h2 id="h${at}" dir="auto">${headingOf(section, speech)}</h2>${badgeOf(section, speech)}</header>${isRenamed && markup`<p class="counts" dir="auto">${speech.say(message('charter.comparison.formerly', { title: previous! }))}</p>`}${section.addedLines + section.removedLines > 0 && markup`<p class="counts">${counts}</p>`}${lines.length > 0 && markup`<div class="lines">${runs.map((run, index) => runOf(run, speech, index === 0, index === runs.length - 1))}</div>`}</section>`
}

const versionOf = ({ number, publishedAt }: CharterComparison['to']) =>
  message('charter.version', { number, publishedAt })

/** A comparison as a page that needs nothing else: to read, to send and to print. */
export const pageOf = (comparison: CharterComparison, speech: Speech): string => {
  const { from, to, sections } = comparison
  const { language, say } = speech
  const versions = say(message('charter.comparison.versions', { from: versionOf(from), to: versionOf(to) }))
  const links = sections.map(
    (section, at) =>
      markup`<li><a href="#s${at}" dir="auto">${headingOf(section, speech)}</a>${badgeOf(section, speech)}</li>`
  )
  return markup`<!doctype html>
<html lang="${language}" dir="${directionOf(language)}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><title>${versions}: ${to.title}</title><style>${STYLE}</style></head><body><main><p class="kind">${say(message('charter.comparison'))}</p><h1 dir="auto">${to.title}</h1><p>${versions}</p><p class="counts">${say(message('charter.comparison.lines', countsOf(comparison)))}</p><nav aria-labelledby="sections"><h2 id="sections">${say(message('charter.comparison.sections'))}</h2><ul>${links}</ul></nav>${sections.map((section, at) => sectionOf(section, at, speech))}</main></body></html>
`.text
}

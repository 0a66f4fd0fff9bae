import type { CharterSection } from '@guildhall/schema'
import type { Speech } from '../../../core/words/catalogue.ts'
import { Markup, markup } from '../../../platform/html.ts'
import { LOOK } from '../../../platform/page-style.ts'
import { directionOf } from '../../../platform/text.ts'
import { message } from '../message.ts'
import type { Block, Run } from './blocks.ts'
import {
  type CanvasWords,
  type CharterInput,
  factsOf,
  referencesIn,
  sectionOf,
  tableOf,
  textsOf,
  wordsFor
} from './content.ts'
import { directionIn, directionOfMost } from './script.ts'

const PAGE = new Markup(`${LOOK}
main{max-width:60rem;margin:0 auto;padding:clamp(1.5rem,5vw,3.5rem) clamp(1rem,4vw,2.5rem)}
@media print{:root{color-scheme:light}main{padding:0;max-width:none}}
`)

/** The style of a charter, also within other pages: the variables are those of the page around it. */
export const CHARTER_STYLE = `
.charter{
--against:light-dark(#8f5426,#e5b184);
overflow-wrap:anywhere;
& :where(h1,h2,h3,h4,h5,h6,p,ul,ol,dl,dd){margin:0}
.community,:is(h1,.h1){text-align:match-parent}
a{color:var(--accent)}
.community{color:var(--accent);font-weight:600}
:is(h1,.h1){font-size:clamp(1.75rem,5vw,2.75rem);overflow-wrap:anywhere}
.facts{display:flex;flex-wrap:wrap;gap:.25rem 2rem;margin-block:1.25rem 2rem;color:var(--muted)}
.facts div{display:flex;flex-wrap:wrap;gap:0 .5rem;overflow-wrap:anywhere;min-width:0}
.facts dd{color:var(--text)}
.sections{display:grid;gap:1.25rem;grid-template-columns:repeat(auto-fit,minmax(min(24rem,100%),1fr))}
section{padding:clamp(1rem,3vw,1.5rem);background:var(--sunken);border-radius:var(--radius);overflow-wrap:anywhere;min-width:0;hyphens:auto}
.wide{grid-column:1/-1}
section :is(h2,.h2){font-size:1.25rem;color:var(--accent);margin-block-end:.75rem}
section :is(h3,.h3){font-size:1rem;margin-block:1rem .25rem}
section p+p{margin-block-start:.75rem}
.middle{background:light-dark(#17615a,#17443f);color:#fff;font-size:clamp(1.125rem,2.5vw,1.5rem);line-height:1.45}
.middle :is(h2,.h2){color:#c3e4de;font-size:1.125rem}
.middle a{color:inherit}
section ul{list-style:disc;padding-inline-start:1.25rem;margin-block:.5rem}
section ol{list-style:decimal;padding-inline-start:1.75rem;margin-block:.5rem}
section li+li{margin-block-start:.25rem}
section li::marker{color:var(--accent)}
.middle li::marker{color:inherit}
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums;overflow-wrap:normal}
caption{text-align:start}
th,td{padding:.5rem .75rem;text-align:end;vertical-align:baseline;border-block-start:1px solid var(--border)}
thead th{color:var(--muted);font-weight:600;border:0;white-space:nowrap}
th:first-child{text-align:start;font-weight:400;min-width:10rem;padding-inline-start:0}
td:last-child,th:last-child{padding-inline-end:0}
.target{font-weight:600}
.forces{display:grid;gap:1.5rem;grid-template-columns:repeat(auto-fit,minmax(min(20rem,100%),1fr));margin-block-start:1rem}
.forces :is(h3,.h3){margin-block-start:0}
.forces ul{list-style:none;padding:0}
.forces li{padding-block:.5rem;border-block-start:1px solid var(--border)}
.driving :is(h3,.h3),.driving .bar{color:var(--accent)}.restraining :is(h3,.h3),.restraining .bar{color:var(--against)}
.strength{display:flex;align-items:center;gap:.5rem;color:var(--muted);font-size:.9375rem}
.bar{display:inline-block;block-size:.5rem;border-radius:.25rem;background:currentColor}
.s1{inline-size:1.5rem}.s2{inline-size:3rem}.s3{inline-size:4.5rem}.s4{inline-size:6rem}.s5{inline-size:7.5rem}
.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
@media (forced-colors:active){section{border:1px solid}.bar{background:CanvasText}}
@media print{section{break-inside:avoid}:is(h2,.h2),h3{break-after:avoid}.middle,.bar,section{print-color-adjust:exact}}
}
`

/** The longest text of one section on a page, which is longer than a section can be. */
const LONGEST = 100_000

const runOf = ({ text, isStrong, href }: Run): Markup => {
  const words = text.replaceAll('\u200b', '').split('\n')
  const lines = words.map((line, at) => (at === 0 ? markup`${line}` : markup`<br>${line}`))
  const own = isStrong ? markup`<strong>${lines}</strong>` : markup`${lines}`
  return href ? markup`<a href="${href}" rel="nofollow noopener noreferrer">${own}</a>` : own
}

const langOf = (language: string, around: string) => language !== around && markup` lang="${language}"`

const textOf = ({ kind, dir, language, runs }: Block, around: string): Markup => {
  const attributes = markup` dir="${dir}"${langOf(language, around)}`
  const own = runs.map(runOf)
  return kind === 'heading' ? markup`<h3${attributes}>${own}</h3>` : markup`<p${attributes}>${own}</p>`
}

/** The entries of a list from a place on, with the lists inside them, and where it ends. */
const listFrom = (blocks: readonly Block[], start: number, around: string): { list: Markup; end: number } => {
  const first = blocks[start]!
  const items: Markup[] = []
  let at = start
  while (at < blocks.length) {
    const block = blocks[at]!
    if (block.kind !== 'item' || block.level < first.level || (block.mark === null) !== (first.mark === null)) break
    at++
    const inner: Markup[] = []
    while (at < blocks.length && blocks[at]!.level > first.level) {
      const next = blocks[at]!
      if (next.kind === 'item') {
        const { list, end } = listFrom(blocks, at, around)
        inner.push(list)
        at = end
      } else {
        inner.push(textOf(next, around))
        at++
      }
    }
    items.push(markup`<li dir="${block.dir}"${langOf(block.language, around)}>${block.runs.map(runOf)}${inner}</li>`)
  }
  const number = Number.parseInt(first.mark ?? '1', 10)
  const list =
    first.mark === null
      ? markup`<ul dir="${first.dir}">${items}</ul>`
      : markup`<ol dir="${first.dir}"${number !== 1 && markup` start="${number}"`}>${items}</ol>`
  return { list, end: at }
}

const flowOf = (blocks: readonly Block[], around: string): Markup[] => {
  const flow: Markup[] = []
  let at = 0
  while (at < blocks.length) {
    if (blocks[at]!.kind === 'item') {
      const { list, end } = listFrom(blocks, at, around)
      flow.push(list)
      at = end
    } else flow.push(textOf(blocks[at++]!, around))
  }
  return flow
}

const tableIn = (section: CharterSection, words: CanvasWords, label: string): Markup | false => {
  if (section.measures.length === 0) return false
  const { columns, rows, target } = tableOf(section.measures, words)
  const row = (cells: (typeof rows)[number]) =>
    markup`<tr>${cells.map(({ text, dir }, at) =>
      at === 0
        ? markup`<th scope="row" dir="${dir}">${text}</th>`
        : markup`<td dir="${dir}"${at === target && markup` class="target"`}>${text}</td>`
    )}</tr>`
  return markup`<div class="scroll" role="group" aria-label="${label}" tabindex="0"><table><caption class="hidden">${label}</caption><thead><tr>${columns.map(name => markup`<th scope="col">${name}</th>`)}</tr></thead><tbody>${rows.map(row)}</tbody></table></div>`
}

const forceOf = ({ text, strength }: CharterSection['forces'][number], words: CanvasWords): Markup =>
  markup`<li><p dir="${directionIn(text)}">${text}</p><p class="strength"><span class="bar s${strength}" aria-hidden="true"></span>${words.strength(strength)}</p></li>`

const forcesIn = (section: CharterSection, words: CanvasWords): Markup | false => {
  const side = (direction: 'driving' | 'restraining', name: string) => {
    const own = section.forces.filter(force => force.direction === direction)
    return (
      own.length > 0 &&
      markup`<div class="${direction}"><h3>${name}</h3><ul>${own.map(force => forceOf(force, words))}</ul></div>`
    )
  }
  return (
    section.forces.length > 0 &&
    markup`<div class="forces">${side('driving', words.driving)}${side('restraining', words.restraining)}</div>`
  )
}

/** A charter in full, as a part of a page. */
export const contentOf = (charter: CharterInput, given: CanvasWords, { language, say }: Speech): Markup => {
  const words = wordsFor(charter, given)
  const { title, community, sections } = charter
  const references = referencesIn(sections)
  const middle = sections.find(({ section }) => section === 'vision' || section === 'mission')
  const shown = sections.map(section => {
    const own = sectionOf(section, words, references, LONGEST)
    const label = section.title || say(message('charter.canvas.untitled'))
    const isWide =
      section === middle || section.measures.length > 0 || section.forces.length > 0 || section.text.length > 900
    const content = [...flowOf(own.blocks, language), tableIn(section, words, label), forcesIn(section, words)]
    const isEmpty = content.every(part => part === false)
    const kind = section === middle ? 'middle wide' : isWide ? 'wide' : ''
    return (
      !(isEmpty && section.title === '') &&
      markup`<section${kind !== '' && markup` class="${kind}"`}><h2 dir="${directionIn(section.title)}"${section.title === '' && markup` class="hidden"`}>${label}</h2>${isEmpty ? markup`<p>${words.notWritten}</p>` : content}</section>`
    )
  })
  const facts = factsOf(charter, words).map(
    ([label, { text, dir }]) => markup`<div><dt>${label}</dt><dd dir="${dir}">${text}</dd></div>`
  )
  return markup`<div class="charter" dir="${directionOfMost(textsOf(charter))}" lang="${words.language}"><p class="community" dir="${directionIn(community)}">${community}</p><h1 dir="${directionIn(title)}">${title}</h1><dl class="facts" lang="${language}">${facts}</dl><div class="sections">${shown.length > 0 ? shown : markup`<p>${words.notWritten}</p>`}</div></div>`
}

/** A charter as a page that needs nothing else: the canvas for those who listen, enlarge, print or read on a telephone. */
export const pageOf = (charter: CharterInput, words: CanvasWords, speech: Speech): string => {
  const { language } = speech
  const { title, community } = charter
  return markup`<!doctype html>
<html lang="${language}" dir="${directionOf(language)}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><title>${title} · ${community}</title><style>${PAGE}</style><style>${new Markup(CHARTER_STYLE)}</style></head><body><main>${contentOf(charter, words, speech)}</main></body></html>
`.text
}

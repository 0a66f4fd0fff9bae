import type { BriefSection, BriefSource } from '@guildhall/schema'
import type { Speech } from '../../../core/words/catalogue.ts'
import { Markup, markup } from '../../../platform/html.ts'
import { LOOK } from '../../../platform/page-style.ts'
import { directionOf } from '../../../platform/text.ts'
import { pictureOf } from '../charts/describe.ts'
import { localeOf } from '../charts/locale.ts'
import { svgOf } from '../charts/svg.ts'
import { message } from '../message.ts'
import type { Written } from './write.ts'

/** The metrics that are drawn: what everybody can read of them is enough for a picture. */
const DRAWN = ['members', 'events_held']
const WIDTH = 360

const STYLE = new Markup(`${LOOK}
main{max-width:50rem;margin:0 auto;padding:clamp(1.5rem,5vw,3.5rem) clamp(1.25rem,4vw,2.5rem)}
.kind{color:var(--muted);font-size:.9375rem}
h1{font-size:clamp(1.75rem,5vw,2.5rem);overflow-wrap:anywhere}
h2{margin-block:2.5rem 1rem;font-size:1.25rem}
.charts{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(20rem,100%),1fr));gap:1rem;margin-block-start:2rem}
img{display:block;width:100%;height:auto;border:1px solid var(--border);border-radius:var(--radius)}
section li{padding-block:.75rem;border-block-start:1px solid var(--border);overflow-wrap:anywhere}
.source,footer{color:var(--muted);font-size:.875rem}
footer li+li{margin-block-start:.375rem}
@media print{:root{color-scheme:light}main{padding:0;max-width:none}li,img{break-inside:avoid}h2{break-after:avoid}}
`)

const chartsOf = ({ figures, request: { metrics, scope, period, speech } }: Written): Markup[] =>
  metrics
    .filter(({ id }) => DRAWN.includes(id))
    .map(metric => {
      const own = figures.filter(figure => figure.metric === metric.id)
      const { name } = scope
      const picture = pictureOf({
        metric,
        name,
        period,
        figures: own,
        speech,
        locale: localeOf(speech.language),
        width: WIDTH
      })
      const data = Buffer.from(svgOf(picture)).toString('base64')
      return markup`<img src="data:image/svg+xml;base64,${data}" width="${WIDTH}" alt="${`${picture.title}. ${picture.description}`}">`
    })

/** Where a statement comes from, with what a figure counts and what it does not. */
const sourceOf = ({ title, figure }: BriefSource, { say }: Speech) => {
  const { formula = null, exclusions = [] } = figure?.explanation ?? {}
  const values = { title, formula, exclusions: exclusions.map(text => ({ text })) }
  return { text: say(message('brief.source_text', values)) }
}

const sectionOf = ({ question, title, statements }: BriefSection, { request: { speech } }: Written): Markup => {
  const items = statements.map(({ text, sources }) => {
    const source = speech.say(message('brief.source', { sources: sources.map(source => sourceOf(source, speech)) }))
    return markup`<li><p>${text}</p>${sources.length > 0 && markup`<p class="source">${source}</p>`}</li>`
  })
  return markup`<section aria-labelledby="${question}"><h2 id="${question}">${title}</h2><ul>${items}</ul></section>`
}

/** A brief as a page that needs nothing else: to send, to show and to print. */
export const htmlOf = (written: Written): string => {
  const { brief, request } = written
  const { language, say } = request.speech
  const sections = brief.sections.map(section => sectionOf(section, written))
  const notes = brief.notes.map(note => markup`<li>${note}</li>`)
  const charts = chartsOf(written)
  return markup`<!doctype html>
<html lang="${language}" dir="${directionOf(language)}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><title>${say(message('brief.title', { name: brief.name }))}</title><style>${STYLE}</style></head><body><main><p class="kind">${say(message('brief.kind'))} · ${localeOf(language).period(brief)}</p><h1 dir="auto">${brief.name}</h1>${charts.length > 0 && markup`<div class="charts">${charts}</div>`}${sections}<footer><h2>${say(message('brief.notes'))}</h2><ul>${notes}</ul></footer></main></body></html>
`.text
}

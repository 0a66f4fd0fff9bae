import type { Speech } from '../../../core/words/catalogue.ts'
import { localeOf, makeLanguage } from '../../../core/words/language.ts'
import { Markup, markup } from '../../../platform/html.ts'
import { LOOK } from '../../../platform/page-style.ts'
import { directionOf } from '../../../platform/text.ts'
import { message } from '../message.ts'
import type { Head } from './atom.ts'
import type { Entry } from './entry.ts'

const STYLE = new Markup(`${LOOK}
main{max-width:44rem;margin:0 auto;padding:clamp(1.5rem,5vw,3.5rem) clamp(1.25rem,4vw,2.5rem)}
h1{font-size:clamp(1.75rem,5vw,2.5rem);overflow-wrap:anywhere}
.lead{margin-block:.75rem 2rem;color:var(--muted)}
li{padding-block:1.25rem;border-block-start:1px solid var(--border)}
h2{font-size:1.125rem;overflow-wrap:anywhere}
time{color:var(--muted);font-size:.875rem}
p{overflow-wrap:anywhere}`)

/** The same news as a page, for browsers that are led to the feed. */
export const feedPage = ({ title, link, self }: Head, entries: readonly Entry[], { say, language }: Speech): string => {
  const { day } = makeLanguage(localeOf(language))
  const items = entries.map(
    ({ at, url, title, summary }) =>
      markup`<li><h2 dir="auto"><a href="${url ?? link}" rel="noreferrer">${title}</a></h2><time datetime="${at}">${day(at)}</time><p dir="auto">${summary}</p></li>`
  )
  const list = entries.length > 0 ? markup`<ol>${items}</ol>` : markup`<p>${say(message('feed.empty'))}</p>`
  return markup`<!doctype html>
<html lang="${language}" dir="${directionOf(language)}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title><link rel="alternate" type="application/atom+xml" href="${self}" title="${title}"><style>${STYLE}</style></head><body><main><h1 dir="auto">${title}</h1><p class="lead">${say(message('feed.subscribe'))}</p>${list}</main></body></html>
`.text
}

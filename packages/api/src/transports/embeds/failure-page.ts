import { toApiError } from '../../core/problem/constraints.ts'
import type { Speech } from '../../core/words/catalogue.ts'
import { textsIn } from '../html/message.ts'
import { h, messageTree } from '../html/representation.ts'
import { documentOf } from './document.ts'

const KINDS = { 400: 'invalid', 401: 'key', 403: 'place', 404: 'gone', 429: 'busy' } as const

type Kind = (typeof KINDS)[keyof typeof KINDS]

const kindOf = (status: number): Kind | 'ours' => {
  const known: Kind | undefined = KINDS[status as keyof typeof KINDS]
  return known ?? (status < 500 ? 'invalid' : 'ours')
}

/** What an error comes to on a page: its status, and its own words where they may be shown. */
export type Failure = { status: number; detail: string | null; headers: Record<string, string> }

/** Reads an error; of one that is our own fault nothing but the status is kept. */
export const failureOf = (error: unknown): Failure => {
  const { status, message, headers } = toApiError(error)
  return { status, detail: status < 500 ? message : null, headers }
}

/** A kind page for a failure, which names the request so that it can be found in the log. */
export const failurePage = ({ status, detail }: Failure, speech: Speech, id: string, again: string): string => {
  const kind = kindOf(status)
  const text = textsIn(speech)
  const title = text(`site.failure.${kind}.title`)
  const retry =
    (status >= 500 || status === 429) && h('a', { class: 'button', href: again }, text('site.failure.again'))
  // Details are written for those who look after the page, in English.
  const details = detail && h('p', { class: 'reference', lang: 'en', dir: 'ltr' }, detail)
  const reference = h('p', { class: 'reference' }, text('site.failure.reference', { id }))
  const message = messageTree(title, text(`site.failure.${kind}.help`), retry, { level: 1 })
  const content = h('section', { class: 'root' }, message, details, reference)
  return documentOf({ title, language: speech.language, style: 'communities', content })
}

import { toApiError } from '../../core/problem/problem.ts'
import { documentOf } from './document.ts'
import { h, messageTree } from './representation.ts'

const KINDS: Record<number, [title: string, text: string]> = {
  400: ['This address is not valid', 'Please check how the listing is embedded.'],
  401: [
    'This listing needs a valid key',
    'Its key is missing, unknown or no longer valid. Please contact the person who maintains this page.'
  ],
  403: [
    'This listing cannot be shown here',
    'Its key is not allowed on this site. Please contact the person who maintains this page.'
  ],
  404: ['Not found', 'The requested page does not exist, or no longer exists.'],
  429: ['One moment, please', 'There are many requests at the moment. Please try again shortly.']
}
const OURS: [string, string] = [
  'Something went wrong on our side',
  'The page will be available again soon. Please try again shortly.'
]

/** What an error comes to on a page: its status, and its own words where they may be shown. */
export type Failure = { status: number; detail: string | null; headers: Record<string, string> }

/** Reads an error; of one that is our own fault nothing but the status is kept. */
export const failureOf = (error: unknown): Failure => {
  const { status, message, headers } = toApiError(error)
  return { status, detail: status < 500 ? message : null, headers }
}

/** A kind page for a failure, which names the request so that it can be found in the log. */
export const failurePage = ({ status, detail }: Failure, request: string, again: string): string => {
  const [title, text] = KINDS[status] ?? (status < 500 ? KINDS[400]! : OURS)
  const retry = (status >= 500 || status === 429) && h('a', { class: 'button', href: again }, 'Try again')
  const note = h('p', { class: 'note' }, detail && `${detail} `, `Reference: ${request}`)
  const content = h('section', { class: 'root' }, messageTree(title, text, retry, { level: 1 }), note)
  return documentOf({ title, language: 'en', style: 'communities', content })
}

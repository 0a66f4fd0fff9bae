import { ApiError } from '../../core/problem/api-error.ts'
import { type ProblemCode, problems } from '../../core/problem/registry.ts'
import { problemPage, toProblem } from '../../core/words/problem.ts'
import { h } from '../html/representation.ts'
import { codeBlock } from './code.ts'
import { type Page, pageOf } from './page.ts'
import { EXAMPLES, type ProblemExample } from './problem-examples.ts'
import { prose } from './prose.ts'

const STYLE = `
main{max-width:46rem;margin:0 auto;padding:clamp(2rem,7vw,4.5rem) clamp(1.25rem,4vw,2.5rem) 6rem}
h1{max-width:20ch;margin-block:.5rem 1.25rem;font-size:clamp(2rem,6vw,3.25rem);line-height:1.08;letter-spacing:-.03em}
h2{margin-block:3rem .75rem;font-size:1.125rem}
.kind{color:var(--accent);font-family:var(--mono);font-size:.9375rem}
.help{font-size:clamp(1.0625rem,2.2vw,1.25rem);color:var(--muted);text-wrap:pretty}
.code pre{white-space:pre-wrap}
.back{margin-block-start:3rem}
.codes li{padding-block:1rem;border-block-start:1px solid var(--border)}
.codes a{font-family:var(--mono);font-size:.9375rem}
.codes p{margin-block-start:.25rem;color:var(--muted)}
`

const page = (title: string, path: string, ...body: ReturnType<typeof h>[]) =>
  pageOf({ title: `${title} – Guildhall`, path, style: STYLE, body: [h('main', { id: 'content' }, ...body)] })

/** Stands for the id of the request in examples. */
export const INSTANCE = '5f0c6d0e-8a52-4f5e-9d0b-0c4c2a9f6d11'

const KEYS = { secret: 'Bearer guild_sk_…', publishable: 'Bearer guild_pk_…' }

/** The request of an example as it is sent. */
const requestOf = ({ request, headers = {}, body, key = 'secret' }: ProblemExample) => {
  const sent = { ...(key === 'none' ? {} : { Authorization: KEYS[key] }), ...headers }
  const lines = [request, ...Object.entries(sent).map(([name, value]) => `${name}: ${value}`)]
  if (body === undefined) return lines.join('\n')
  return [...lines, '', typeof body === 'string' ? body : JSON.stringify(body, null, 2)].join('\n')
}

/** What an example is answered with. */
export const responseOf = (code: ProblemCode, example?: ProblemExample): object => {
  if (example && 'response' in example) return example.response
  return toProblem(new ApiError(code, example?.detail, [...(example?.errors ?? [])]), INSTANCE)
}

const known = Object.keys(problems) as ProblemCode[]

/** Each problem with its status, title and help. */
export const listed = known.map(code => ({ type: problemPage(code), code, ...problems[code] }))

/** The page of one problem: what happened and how to fix it. */
export const pageOfProblem = (code: ProblemCode): Page => {
  const { status, title, help } = problems[code]
  const example = EXAMPLES[code]
  return page(
    title,
    problemPage(code),
    h('p', { class: 'kind' }, `${status} ${code}`),
    h('h1', {}, title),
    h('p', { class: 'help' }, ...prose(help)),
    ...(example ? [h('h2', {}, 'Example request'), codeBlock(requestOf(example), 'the example request')] : []),
    h('h2', {}, example ? 'Its response' : 'Example response'),
    codeBlock(JSON.stringify(responseOf(code, example), null, 2), 'the example response'),
    h('p', { class: 'back' }, h('a', { href: '/problems' }, 'All error codes'))
  )
}

const entry = ({ type, code, status, title }: (typeof listed)[number]) =>
  h('li', {}, h('a', { href: type }, `${status} ${code}`), h('p', {}, title))

/** The page of all problems, by status. */
export const pageOfProblems = (): Page =>
  page(
    'Error codes',
    '/problems',
    h('h1', {}, 'Error codes'),
    h(
      'p',
      { class: 'help' },
      'Every error has one of these codes, over REST, over GraphQL and in the client. Each page describes the error and how to fix it.'
    ),
    h('h2', {}, 'Codes'),
    h('ul', { class: 'codes' }, ...listed.map(entry))
  )

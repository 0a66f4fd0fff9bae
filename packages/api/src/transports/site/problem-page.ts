import { ApiError } from '../../core/problem/api-error.ts'
import { problemPage, toProblem } from '../../core/problem/problem.ts'
import { type ProblemCode, problems } from '../../core/problem/registry.ts'
import { h } from '../embeds/representation.ts'
import { type Page, pageOf } from './page.ts'
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

const sample = (code: ProblemCode) =>
  JSON.stringify(toProblem(new ApiError(code), '5f0c6d0e-8a52-4f5e-9d0b-0c4c2a9f6d11'), null, 2)

const known = Object.keys(problems) as ProblemCode[]

/** What is known of each problem. */
export const listed = known.map(code => ({ type: problemPage(code), code, ...problems[code] }))

/** The page of one problem: what happened, and how to put it right. */
export const pageOfProblem = (code: ProblemCode): Page => {
  const { status, title, help } = problems[code]
  return page(
    title,
    problemPage(code),
    h('p', { class: 'kind' }, `${status} ${code}`),
    h('h1', {}, title),
    h('p', { class: 'help' }, ...prose(help)),
    h('h2', { id: 'answer' }, 'As the service says it'),
    h(
      'div',
      { class: 'code' },
      h('pre', { tabindex: 0, role: 'region', 'aria-labelledby': 'answer' }, h('code', {}, sample(code)))
    ),
    h('p', { class: 'back' }, h('a', { href: '/problems' }, 'All problems'))
  )
}

const entry = ({ type, code, status, title }: (typeof listed)[number]) =>
  h('li', {}, h('a', { href: type }, `${status} ${code}`), h('p', {}, title))

/** The page of all problems, by status. */
export const pageOfProblems = (): Page =>
  page(
    'Problems',
    '/problems',
    h('h1', {}, 'What can go wrong, and what then'),
    h(
      'p',
      { class: 'help' },
      'Every refusal carries one of these codes, over REST, over GraphQL and in the client. Each page says what happened and how to put it right.'
    ),
    h('h2', {}, 'The codes'),
    h('ul', { class: 'codes' }, ...listed.map(entry))
  )

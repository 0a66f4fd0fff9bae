import { speechIn } from '../../core/words/catalogue.ts'
import { textsIn } from '../html/message.ts'
import { readerOf } from '../html/reader.ts'
import { h } from '../html/representation.ts'
import { preferred } from '../rest/accept.ts'
import { memo } from '../rest/memo.ts'
import type { NotFound } from '../rest/methods.ts'
import { sendProblem } from '../rest/problem.ts'
import { headerWith, pageOf } from './page.ts'
import { sendPage } from './send.ts'

const STYLE = `
body{display:flex;flex-direction:column;min-height:100dvh}
.top{width:100%}
main{display:grid;align-content:center;justify-items:start;flex:1;width:100%;max-width:var(--wide);margin:0 auto;padding:2rem clamp(1.25rem,4vw,2.5rem) 8rem}
.kind{color:var(--accent);font-family:var(--mono);font-size:.9375rem;font-weight:600}
h1{max-width:16ch;margin-block:.75rem 1.25rem;font-size:clamp(2.25rem,6.5vw,4.25rem);line-height:1.05;letter-spacing:-.035em;font-weight:700}
.help{max-width:38rem;font-size:clamp(1.0625rem,2.2vw,1.25rem);color:var(--muted);text-wrap:pretty}
.actions{display:flex;flex-wrap:wrap;gap:.75rem;margin-block-start:2.25rem}
`

/** The page in a language. */
const pageIn = memo((language: string) => {
  const text = textsIn(speechIn(language))
  const title = text('site.not_found.title')
  return pageOf({
    title: `${title} – Guildhall`,
    path: '/404',
    language,
    skip: text('site.skip'),
    header: headerWith('/404', text('site.pages'), text('site.reference')),
    style: STYLE,
    head: [h('meta', { name: 'robots', content: 'noindex' })],
    body: [
      h(
        'main',
        { id: 'content' },
        h('p', { class: 'kind' }, '404'),
        h('h1', {}, title),
        h('p', { class: 'help' }, text('site.not_found.help')),
        h(
          'p',
          { class: 'actions' },
          h('a', { class: 'button first', href: '/' }, text('site.not_found.front')),
          h('a', { class: 'button', href: '/docs' }, text('site.not_found.reference'))
        )
      )
    ]
  })
})

/** Answers with a page where a browser asks for one, else with a problem. */
export const sendNotFound: NotFound = (error, request, reply) => {
  const reads = request.method === 'GET' || request.method === 'HEAD'
  const type = preferred(request.headers.accept, ['application/problem+json', 'text/html'])
  if (!reads || type !== 'text/html') return sendProblem(error, request, reply)
  return sendPage(request, reply.code(404), pageIn(readerOf(request).language), { 'cache-control': 'no-store' })
}

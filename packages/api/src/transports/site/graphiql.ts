import { h } from '../html/representation.ts'
import { assetUrl } from './assets.ts'
import { KEY_STYLE, keyField } from './key-field.ts'
import { moduleScript, type Page, pageOf } from './page.ts'

// GraphiQL in the colours and the type of the service's pages, with text that stands out from its ground.
const LIGHT =
  '--color-base:0,0%,100%;--color-neutral:210,17%,14%;--color-primary:174,62%,24%;--color-secondary:242,45%,42%;--color-tertiary:192,100%,23%;--color-info:210,90%,33%;--color-success:158,80%,20%;--color-warning:30,100%,26%;--color-error:0,70%,38%'
const DARK =
  '--color-base:207,17%,10%;--color-neutral:210,14%,88%;--color-primary:170,52%,65%;--color-secondary:243,100%,82%;--color-tertiary:188,80%,62%;--color-info:208,100%,78%;--color-success:158,55%,60%;--color-warning:40,90%,70%;--color-error:0,100%,78%'

const STYLE = `
body{display:flex;flex-direction:column;min-height:100dvh}
.top,.bar{width:100%;max-width:none}
.top{padding-block:.875rem}
main{display:flex;flex-direction:column;flex:1}
.bar{padding:0 clamp(1.25rem,4vw,2.5rem) 1rem}
#leave{margin-block-start:.5rem;font-size:.875rem;color:var(--muted)}
#graphiql{position:relative;flex:1;min-height:32rem;border-block-start:1px solid var(--border)}
#graphiql .graphiql-container{position:absolute;inset:0;${LIGHT};--alpha-secondary:.82;--alpha-tertiary:.74;--font-family:inherit;--font-family-mono:var(--mono)}
@media (prefers-color-scheme:dark){#graphiql .graphiql-container{${DARK}}}
#graphiql .graphiql-execute-button{background:var(--accent)}
#graphiql .graphiql-execute-button svg{color:var(--on-accent)}
#graphiql .graphiql-doc-explorer a{text-decoration:underline}
#graphiql .graphiql-logo{display:none}
@media (width<48rem){#graphiql{min-height:44rem}#graphiql .graphiql-session{flex-direction:column}#graphiql .graphiql-horizontal-drag-bar{display:none!important}#graphiql .graphiql-response{padding-inline-start:1rem}}
${KEY_STYLE}`

const KEYS = 'By keyboard: in an editor, Tab indents; Escape and then Tab leaves it.'

/** The page with GraphiQL. */
export const graphiqlPage = (key: string): Page =>
  pageOf({
    title: 'GraphiQL – Guildhall',
    path: '/graphiql',
    style: STYLE,
    head: [
      h('link', { rel: 'stylesheet', href: assetUrl('graphiql.css') }),
      ...(['react.js', 'react-dom.js', 'graphiql.js'] as const).map(name =>
        h('script', { src: assetUrl(name), defer: true })
      ),
      moduleScript(assetUrl('graphiql-start.js'))
    ],
    body: [
      h(
        'main',
        { id: 'content' },
        h('h1', { class: 'unseen' }, 'GraphiQL'),
        h('div', { class: 'bar' }, keyField(key), h('p', { id: 'leave' }, KEYS)),
        h('div', { id: 'graphiql' }, h('noscript', {}, 'GraphiQL requires JavaScript.'))
      )
    ]
  })

import { h } from '../embeds/representation.ts'
import { assetUrl } from './assets.ts'
import { KEY_STYLE, keyField } from './key-field.ts'
import { moduleScript, type Page, pageOf } from './page.ts'

const STYLE = `
body{display:flex;flex-direction:column;min-height:100dvh}
.top,.bar{width:100%;max-width:none}
.top{padding-block:.875rem}
main{display:flex;flex-direction:column;flex:1;min-height:36rem}
.bar{padding:0 clamp(1.25rem,4vw,2.5rem) 1rem}
#graphiql{flex:1;min-height:32rem;border-block-start:1px solid var(--border)}
${KEY_STYLE}`

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
        h('div', { class: 'bar' }, keyField(key)),
        h('div', { id: 'graphiql' }, h('noscript', {}, 'GraphiQL is a script: it needs JavaScript.'))
      )
    ]
  })

import { readFile } from 'node:fs/promises'
import { build, type Plugin } from 'esbuild'
import { compile } from 'svelte/compiler'
import { compileScript, parse } from 'vue/compiler-sfc'

/** The same page in each framework: how it is put into a page, how it is taken up there, and how a server writes it. */
const PAGES = {
  'react-18': {
    client: `import { createElement } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { Page } from './react-18.jsx'
window.mount = (root, given) => createRoot(root).render(createElement(Page, given))
window.hydrate = (root, given) => void hydrateRoot(root, createElement(Page, given))`,
    server: `import { createElement } from 'react'
import { renderToString } from 'react-dom/server'
import { Page } from './react-18.jsx'
export const render = given => renderToString(createElement(Page, given))`
  },
  'react-19': {
    client: `import { createElement } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { Page } from './react-19.jsx'
window.mount = (root, given) => createRoot(root).render(createElement(Page, given))
window.hydrate = (root, given) => void hydrateRoot(root, createElement(Page, given))`,
    server: `import { createElement } from 'react'
import { renderToString } from 'react-dom/server'
import { Page } from './react-19.jsx'
export const render = given => renderToString(createElement(Page, given))`
  },
  vue: {
    client: `import { createApp, createSSRApp } from 'vue'
import Page from './page.vue'
window.mount = (root, given) => void createApp(Page, given).mount(root)
window.hydrate = (root, given) => void createSSRApp(Page, given).mount(root)`,
    server: `import { createSSRApp } from 'vue'
import { renderToString } from 'vue/server-renderer'
import Page from './page.vue'
export const render = given => renderToString(createSSRApp(Page, given))`
  },
  svelte: {
    client: `import { hydrate, mount } from 'svelte'
import Page from './page.svelte'
window.mount = (target, props) => void mount(Page, { target, props })
window.hydrate = (target, props) => void hydrate(Page, { target, props })`,
    server: `import { render as written } from 'svelte/server'
import Page from './page.svelte'
export const render = props => written(Page, { props }).body`
  },
  turbo: { client: `import '@hotwired/turbo'`, server: '' }
} as const

/** A framework by its name and, where there are several, its version. */
export type Framework = keyof typeof PAGES

const isCustomElement = (tag: string) => tag.startsWith('guildhall-')

const components = (side: 'client' | 'server'): Plugin => ({
  name: 'components',
  setup: ({ onLoad }) => {
    onLoad({ filter: /\.svelte$/ }, async ({ path: filename }) => {
      const { js } = compile(await readFile(filename, 'utf8'), { filename, generate: side, dev: true })
      return { contents: js.code }
    })
    onLoad({ filter: /\.vue$/ }, async ({ path: filename }) => {
      const { descriptor } = parse(await readFile(filename, 'utf8'), {
        filename,
        templateParseOptions: { isCustomElement }
      })
      const { content } = compileScript(descriptor, {
        id: 'page',
        inlineTemplate: true,
        templateOptions: {
          ssr: side === 'server',
          ssrCssVars: [],
          compilerOptions: { isCustomElement }
        }
      })
      return { contents: content }
    })
  }
})

const bundle = async (framework: Framework, side: 'client' | 'server'): Promise<string> => {
  const { outputFiles } = await build({
    stdin: { contents: PAGES[framework][side], resolveDir: import.meta.dirname },
    absWorkingDir: import.meta.dirname,
    plugins: [components(side)],
    alias: framework === 'react-19' ? { react: 'react-19', 'react-dom': 'react-dom-19' } : {},
    jsx: 'automatic',
    bundle: true,
    write: false,
    format: 'esm',
    platform: side === 'client' ? 'browser' : 'node',
    conditions: ['development'],
    // What differs from the server's page is reported only while developing.
    define: {
      'process.env.NODE_ENV': '"development"',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true'
    },
    banner:
      side === 'server'
        ? { js: `import { createRequire } from 'node:module'; const require = createRequire('${import.meta.url}')` }
        : {},
    logLevel: 'error'
  })
  return outputFiles![0]!.text
}

/** What the page is given; where a server writes it, words are texts from the start. */
export type Given = { publishableKey: string; isWritten: boolean }

/** The script of the page, as a bundler builds it. */
export const clientOf = (framework: Framework): Promise<string> => bundle(framework, 'client')

/** The page as a server writes it. */
export const htmlOf = async (framework: Framework, given: Given): Promise<string> => {
  const code = await bundle(framework, 'server')
  const { render } = await import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`)
  return render(given)
}

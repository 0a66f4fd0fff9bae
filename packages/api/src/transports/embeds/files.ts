import { fileURLToPath } from 'node:url'
import { build, type Plugin, stop } from 'esbuild'
import { COMPONENTS } from '../html/representation.ts'
import { type Encoded, encoded } from '../rest/encoding.ts'

type Component = keyof typeof COMPONENTS

// What few readers need is a script of its own, which the first asks for.
const apart: Plugin = {
  name: 'apart',
  setup: ({ onResolve }) =>
    onResolve({ filter: /^\.\/(acting|answering|joining|json-ld|past|template)\.ts$/ }, ({ path }) => ({
      path: path.replace('.ts', '/v1.js'),
      external: true
    }))
}

const contentsOf = (component: Component) => {
  const part = COMPONENTS[component]
  const module = JSON.stringify(fileURLToPath(part.module))
  if (!('define' in part)) return `export * from ${module}`
  return `import { ${part.define} } from ${module}
${part.define}({ baseUrl: new URL('${part.base}', import.meta.url).href })`
}

const bundle = async (component: Component): Promise<Encoded> => {
  const { outputFiles } = await build({
    stdin: { contents: contentsOf(component), resolveDir: import.meta.dirname },
    plugins: [apart],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    logLevel: 'silent'
  })
  await stop()
  return encoded(outputFiles[0]!.text)
}

const scripts = new Map<Component, Promise<Encoded>>()
// One after the other, since the bundler is stopped after each.
let last: Promise<unknown> = Promise.resolve()

/** A web component as one module, made at the first request and kept. */
export const componentScript = (component: Component): Promise<Encoded> => {
  const known = scripts.get(component)
  if (known) return known
  const made = last.then(() => bundle(component))
  scripts.set(component, made)
  last = made.catch(() => scripts.delete(component))
  return made
}

/** The small script by which the page in a frame tells its height to the page around it, by itself and when asked. */
export const heightScript = encoded(`const page = document.documentElement
const tell = () => parent.postMessage({ type: 'guildhall:height', height: Math.ceil(page.getBoundingClientRect().height) }, '*')
if (parent !== window) {
  new ResizeObserver(tell).observe(page)
  addEventListener('message', ({ source, data }) => {
    if (source === parent && data?.type === 'guildhall:ask-height') tell()
  })
}
`)

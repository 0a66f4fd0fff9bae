import { fileURLToPath } from 'node:url'
import { build, stop } from 'esbuild'
import { type Encoded, encoded } from '../rest/encoding.ts'
import { COMPONENTS } from './representation.ts'

type Component = keyof typeof COMPONENTS

const bundle = async (component: Component): Promise<Encoded> => {
  const { module, define, base } = COMPONENTS[component]
  const contents = `import { ${define} } from ${JSON.stringify(fileURLToPath(module))}
${define}({ baseUrl: new URL('${base}', import.meta.url).href })`
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: import.meta.dirname },
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

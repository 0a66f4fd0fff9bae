import { fileURLToPath } from 'node:url'
import { build, stop } from 'esbuild'
import { COMPONENT } from './representation.ts'

const bundle = async (): Promise<string> => {
  const component = JSON.stringify(fileURLToPath(COMPONENT))
  const contents = `import { defineCommunities } from ${component}
defineCommunities({ baseUrl: new URL('..', import.meta.url).href })`
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
  return outputFiles[0]!.text
}

let script: Promise<string> | undefined

/** The web component as one module, made at the first request and kept. */
export const componentScript = (): Promise<string> => {
  script ??= bundle().catch(error => {
    script = undefined
    throw error
  })
  return script
}

/** The small script by which the page in a frame tells its height to the page around it, by itself and when asked. */
export const heightScript = `const page = document.documentElement
const tell = () => parent.postMessage({ type: 'guildhall:height', height: Math.ceil(page.getBoundingClientRect().height) }, '*')
if (parent !== window) {
  new ResizeObserver(tell).observe(page)
  addEventListener('message', ({ source, data }) => {
    if (source === parent && data?.type === 'guildhall:ask-height') tell()
  })
}
`

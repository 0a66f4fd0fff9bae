import { createHash } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { build, stop } from 'esbuild'
import { COMPONENT } from './representation.ts'

/** A file that is served as it is, with the tag of its content. */
export type ServedFile = { body: string; etag: string }

const served = (body: string): ServedFile => ({
  body,
  etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`
})

const bundle = async (): Promise<ServedFile> => {
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
  return served(outputFiles[0]!.text)
}

let script: Promise<ServedFile> | undefined

/** The web component as one module, made at the first request and kept. */
export const componentScript = (): Promise<ServedFile> => {
  script ??= bundle().catch(error => {
    script = undefined
    throw error
  })
  return script
}

/** The small script by which the page in a frame tells its height to the page around it, by itself and when asked. */
export const heightScript = served(`const page = document.documentElement
const tell = () => parent.postMessage({ type: 'guildhall:height', height: Math.ceil(page.getBoundingClientRect().height) }, '*')
if (parent !== window) {
  new ResizeObserver(tell).observe(page)
  addEventListener('message', ({ source, data }) => {
    if (source === parent && data?.type === 'guildhall:ask-height') tell()
  })
}
`)

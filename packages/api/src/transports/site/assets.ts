import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import type { FastifyInstance } from 'fastify'
import { ApiError } from '../../core/problem/api-error.ts'
import { type Encoded, encoded, sendEncoded } from '../rest/encoding.ts'

const SCRIPT = 'text/javascript; charset=utf-8'
const STYLE = 'text/css; charset=utf-8'

const { resolve } = createRequire(import.meta.url)
const own = (name: string) => readFileSync(new URL(`browser/${name}`, import.meta.url))
const packaged = (name: string, file: string) =>
  readFileSync(path.join(path.dirname(resolve(`${name}/package.json`)), file))
// Nine tenths of GraphiQL's style are fonts; the pages take those of the system.
const withoutFonts = (css: Buffer) => Buffer.from(css.toString().replace(/@font-face\s*\{[^}]*\}/g, ''))

// What each file holds; read when it is first asked for.
const FILES = {
  'mark.svg': [() => own('mark.svg'), 'image/svg+xml'],
  'key.js': [() => own('key.js'), SCRIPT],
  'copy.js': [() => own('copy.js'), SCRIPT],
  'front.js': [() => own('front.js'), SCRIPT],
  'docs.js': [() => own('docs.js'), SCRIPT],
  'samples.js': [() => own('samples.js'), SCRIPT],
  'search.js': [() => own('search.js'), SCRIPT],
  'graphiql-start.js': [() => own('graphiql-start.js'), SCRIPT],
  'graphiql.js': [() => packaged('graphiql', 'graphiql.min.js'), SCRIPT],
  'graphiql.css': [() => withoutFonts(packaged('graphiql', 'graphiql.min.css')), STYLE],
  'react.js': [() => packaged('react', 'umd/react.production.min.js'), SCRIPT],
  'react-dom.js': [() => packaged('react-dom', 'umd/react-dom.production.min.js'), SCRIPT]
} as const satisfies Record<string, [() => Buffer, string]>
type Name = keyof typeof FILES

type Asset = { body: Encoded; type: string }
const known = new Map<Name, Asset>()

const assetOf = (name: Name): Asset => {
  const kept = known.get(name)
  if (kept) return kept
  const [read, type] = FILES[name]
  const asset = { body: encoded(read()), type }
  known.set(name, asset)
  return asset
}

const versionOf = (name: Name) => assetOf(name).body.etag.slice(1, 13)

/** The address of a file that a page needs; it changes with the file, so that browsers may keep what they have. */
export const assetUrl = (name: Name) => `/assets/${name}?v=${versionOf(name)}`

const ICON_AGE = 86_400

/** Serves the files of the pages, and the icon that browsers look for where a page names none. */
export const assetRoutes = (app: FastifyInstance) => {
  app.get('/favicon.ico', async (request, reply) => {
    const { body, type } = assetOf('mark.svg')
    reply.type(type).headers({ 'cache-control': `public, max-age=${ICON_AGE}`, vary: 'Accept, Accept-Encoding' })
    return sendEncoded(request, reply, body)
  })
  app.get<{ Params: { name: string } }>('/assets/:name', async (request, reply) => {
    const { name } = request.params
    if (!Object.hasOwn(FILES, name)) throw new ApiError('NOT_FOUND', 'There is no file with this name.')
    const { body, type } = assetOf(name as Name)
    const current = (request.query as { v?: unknown }).v === versionOf(name as Name)
    reply.type(type).headers({
      'cache-control': current ? 'public, max-age=31536000, immutable' : 'no-cache',
      vary: 'Accept, Accept-Encoding'
    })
    return sendEncoded(request, reply, body)
  })
}

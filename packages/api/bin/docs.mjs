import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join, posix, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import { npmNeedsShell } from './install.mjs'
import { root } from './run.mjs'

const SITE = join(root, 'dist/docs')
const PAGES = join(SITE, 'pages')
const BUILT = join(PAGES, '.vitepress/dist')

const finish = (program, args, cwd) => {
  const { status } = spawnSync(program, args, { cwd, stdio: 'inherit', shell: npmNeedsShell && program === 'npm' })
  return status ?? 1
}

const filesIn = folder => readdirSync(folder, { recursive: true }).filter(name => name.endsWith('.html'))

const idsIn = html => new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => decodeURIComponent(id)))

/** The file of the site that a link on a page leads to. */
const targetOf = (href, name, pages, base) => {
  if (href === '') return name
  const path = decodeURI(new URL(href, `https://site${base}${name}`).pathname).slice(base.length)
  return [`${path}.html`, posix.join(path, 'index.html')].find(file => pages.has(file))
}

/** The links to parts of pages that are not there; the builder finds those to pages itself. */
const brokenAnchors = () => {
  const base = process.env.DOCS_BASE ?? '/'
  const pages = new Map(filesIn(BUILT).map(name => [name, readFileSync(join(BUILT, name), 'utf8')]))
  return [...pages].flatMap(([name, html]) =>
    [...html.matchAll(/href="([^"#:]*)#([^"]+)"/g)]
      .filter(([, href, id]) => {
        const file = targetOf(href, name, pages, base)
        return !file || !idsIn(pages.get(file)).has(decodeURIComponent(id))
      })
      .map(([, href, id]) => `${name}: ${href}#${id}`)
  )
}

/** What is wrong with the diagrams, which are drawn by the browser. */
const brokenDiagrams = async () => {
  const load = async file => (await import(pathToFileURL(join(SITE, 'node_modules', file)).href)).default
  // It cleans texts by the document of a browser, and nothing is drawn here.
  Object.assign(await load('dompurify/dist/purify.es.mjs'), { addHook: () => {}, sanitize: text => text })
  const mermaid = await load('mermaid/dist/mermaid.core.mjs')
  const pages = readdirSync(PAGES, { recursive: true }).filter(name => name.endsWith('.md'))
  const diagrams = pages.flatMap(name =>
    [...readFileSync(join(PAGES, name), 'utf8').matchAll(/^```mermaid\n([\s\S]*?)^```/gm)].map(([, text]) => ({
      name,
      text
    }))
  )
  const results = diagrams.map(({ name, text }) =>
    mermaid.parse(text).then(
      () => [],
      error => [`${name}: ${error.message}`]
    )
  )
  return (await Promise.all(results)).flat()
}

/** Builds the documentation as a static site, into `dist/docs/site`. Resolves with the exit code. */
export const docs = async () => {
  mkdirSync(SITE, { recursive: true })
  rmSync(PAGES, { recursive: true, force: true })
  cpSync(join(root, 'docs'), PAGES, { recursive: true })
  cpSync(join(PAGES, '.vitepress/package.json'), join(SITE, 'package.json'))
  const missing = !existsSync(join(SITE, 'node_modules'))
  if (missing) console.error('Fetching what builds the pages …')
  const installed = finish('npm', ['install', '--silent', '--no-audit', '--no-fund', '--no-package-lock'], SITE)
  if (installed !== 0) return installed
  const built = finish(process.execPath, [join(SITE, 'node_modules/vitepress/bin/vitepress.js'), 'build'], PAGES)
  if (built !== 0) return built
  const broken = [...brokenAnchors().map(link => `No such part: ${link}`), ...(await brokenDiagrams())]
  for (const fault of broken) console.error(fault)
  if (broken.length > 0) return 1
  rmSync(join(SITE, 'site'), { recursive: true, force: true })
  cpSync(BUILT, join(SITE, 'site'), { recursive: true })
  console.log(`${filesIn(BUILT).length} pages are in ${relative(root, join(SITE, 'site'))}`)
  return 0
}

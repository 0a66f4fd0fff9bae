import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import t from 'tap'
import { parse } from 'yaml'

const { sbom } = await import(new URL('../bin/sbom.mjs', import.meta.url).href)
const root = path.join(import.meta.dirname, '../../..')
const folder = mkdtempSync(path.join(tmpdir(), 'guildhall-sbom-'))
t.teardown(() => rmSync(folder, { recursive: true }))

type Component = {
  name: string
  group?: string
  version: string
  purl: string
  scope?: string
  licenses?: object[]
  externalReferences?: { hashes?: { alg: string; content: string }[] }[]
}

/** The packages as the document lists them, by their name and version. */
const listed = async (...options: string[]) => {
  const file = path.join(folder, 'guildhall.cdx.json')
  t.equal(await sbom([...options, '--out', file]), 0)
  const document = JSON.parse(readFileSync(file, 'utf8'))
  t.match(document, { bomFormat: 'CycloneDX', specVersion: '1.6' })
  t.match(document.metadata.component, { type: 'application', name: 'guildhall' })
  const components = document.components as Component[]
  return {
    document,
    packages: new Map(components.map(one => [`${one.group ? `${one.group}/` : ''}${one.name}@${one.version}`, one]))
  }
}

const lockfile = parse(readFileSync(path.join(root, 'pnpm-lock.yaml'), 'utf8'))
type Locked = { resolution: { integrity?: string }; os?: string[]; cpu?: string[]; libc?: string[] }
const has = (of: string[] | undefined, one: string) => of === undefined || of.includes(one)
// What is installed is what runs on this system. The manifests of the Nodes that come along do not say for which system they are.
const NODE = /^node-(bin-)?(linux|darwin|win)-/
const locked = Object.entries<Locked>(lockfile.packages).filter(
  ([name, { os, cpu, libc }]) =>
    !NODE.test(name) && has(os, process.platform) && has(cpu, process.arch) && has(libc, 'glibc')
)

t.test(
  'the bill of materials has every package of the lockfile that is for this system, with its hash, and no other',
  async t => {
    const { packages, document } = await listed()
    for (const [name, { resolution }] of locked) {
      const found = packages.get(name)
      if (!t.ok(found, name)) continue
      const [, expected] = (resolution.integrity ?? '').split('-')
      const hashes = (found!.externalReferences ?? []).flatMap(({ hashes = [] }) =>
        hashes.map(({ content }) => content)
      )
      if (expected) t.ok(hashes.includes(Buffer.from(expected, 'base64').toString('hex')), `the hash of ${name}`)
    }
    const known = new Set(locked.map(([name]) => name))
    t.same(
      [...packages.keys()].filter(name => !known.has(name) && !NODE.test(name) && !name.startsWith('@guildhall/')),
      []
    )
    t.ok(document.dependencies.length > packages.size, 'and which requires which')
  }
)

t.test('that of what the image runs has what the service imports, and none of the tools', async t => {
  const { packages } = await listed('--prod')
  const names = new Set([...packages.values()].map(({ group, name }) => `${group ? `${group}/` : ''}${name}`))
  const { dependencies, devDependencies } = JSON.parse(
    readFileSync(path.join(root, 'packages/api/package.json'), 'utf8')
  )
  for (const name of Object.keys(dependencies)) if (!name.startsWith('@guildhall/')) t.ok(names.has(name), name)
  for (const name of ['tap', 'drizzle-kit', 'playwright-core']) t.ok(name in devDependencies && !names.has(name), name)
})

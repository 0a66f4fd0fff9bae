import { globSync } from 'node:fs'
import t from 'tap'
import { partOf } from './model/selection.ts'
import { installed, listOf, tableOf } from './registry.ts'

const SRC = new URL('..', import.meta.url)

t.test('before its modules are installed the service says what is missing', async t => {
  // A later module gives it members.
  const { communityModel } = await import('../modules/directory/communities/model.ts')
  for (const ask of [installed, () => listOf('jobs'), () => tableOf('tasks'), () => partOf(communityModel)])
    t.throws(ask, { message: /import src\/service\/modules\.ts/ })
})

t.test('every module of the tree is installed, once', async t => {
  const { modules } = await import('../service/modules.ts')
  const { languages } = await import('../service/languages/languages.ts')
  // What each language adds comes after them.
  t.ok(installed().every((module, at) => at >= modules.length || module === modules[at]))
  t.equal(installed().length, modules.length + languages.length)
  const files = globSync('{modules,transports}/**/module.ts', { cwd: SRC })
  const handed = await Promise.all(files.map(async file => Object.values(await import(new URL(file, SRC).href))))
  const names = (all: readonly unknown[]) => all.map(one => (one as { name: string }).name).sort()
  t.strictSame(names(modules), names(handed.flat()))
  t.equal(new Set(names(modules)).size, modules.length, 'each has a name of its own')
})

t.test('no two modules add something of the same name', async t => {
  const unique = (names: readonly string[], what: string) => t.strictSame(names, [...new Set(names)], what)
  unique(
    listOf('operations').map(({ id }) => id),
    'operations'
  )
  unique(
    listOf('jobs').map(({ name }) => name),
    'jobs'
  )
  for (const part of ['messages', 'notices', 'tasks'] as const)
    unique(
      installed().flatMap(module => Object.keys(module.words?.en?.[part] ?? {})),
      `the words of ${part}`
    )
  for (const part of ['lifecycles', 'consumers', 'constraints'] as const)
    unique(
      installed().flatMap(module => Object.keys(module[part] ?? {})),
      part
    )
})

import { globSync } from 'node:fs'
import type { SQL } from 'drizzle-orm'
import type { Module } from '../../src/core/module/module.ts'
import type { Bodies, Examples, Expectations, Queries, Stage } from './expectations.fixtures.ts'
import type { World } from './matrix.fixtures.ts'

const SRC = new URL('../../src/', import.meta.url)

type AccessFixtures = {
  accessExpectations: Expectations
  sights?: Record<string, string>
  bodies?: (world: World, caller: string) => Bodies
  queries?: Queries
  states?: Record<string, SQL>
  examples?: (stage: Stage) => Examples
}

const read = async (file: string): Promise<AccessFixtures | []> => {
  const [module] = Object.values(await import(new URL(file, SRC).href)) as Module[]
  return module?.operations ? import(new URL(file.replace('module.ts', 'access.fixtures.ts'), SRC).href) : []
}

/** What stands in the `access.fixtures.ts` beside each module; one with operations must have it. */
export const fixtures = (await Promise.all(globSync('modules/**/module.ts', { cwd: SRC }).sort().map(read))).flat()

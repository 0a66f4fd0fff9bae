import { readdir } from 'node:fs/promises'
import type { Fact } from './fact.ts'

const FOLDER = new URL('../facts/', import.meta.url)

const isFact = (value: unknown): value is Fact =>
  typeof value === 'object' && value !== null && 'query' in value && 'measures' in value

const isFactFile = (name: string) => name.endsWith('.ts') && !/\.(fixtures|test)\.ts$/.test(name)
const files = (await readdir(FOLDER)).filter(isFactFile).sort()

const read = async (file: string): Promise<Fact[]> => {
  const exported: Record<string, unknown> = await import(new URL(file, FOLDER).href)
  return Object.values(exported).filter(isFact)
}

/** Every fact that rules and patterns evaluate, by name: those that the files in `facts/` export. */
export const facts: readonly Fact[] = (await Promise.all(files.map(read))).flat().sort((a, b) => (a.id < b.id ? -1 : 1))

export const factById: ReadonlyMap<string, Fact> = new Map(facts.map(fact => [fact.id, fact]))

import { readdirSync } from 'node:fs'
import type { Module } from '../../core/module/module.ts'
import { metricMessages } from '../../core/words/metric-words.ts'
import type { ElementLanguages, ElementWords } from '../../transports/embeds/languages.ts'
import type { Language } from './language.ts'

const FILE = /^[a-z]{2,3}(-[A-Za-z0-9]+)*\.ts$/

const read = async (file: string): Promise<Language> => (await import(`./${file}`)).language

/** The languages that the service speaks beside English: one for each file here that is called by a language tag. */
export const languages: readonly Language[] = await Promise.all(
  readdirSync(import.meta.dirname)
    .filter(name => FILE.test(name))
    .sort()
    .map(read)
)

/** What a language adds to the service, in the shape of a module. */
export const moduleOf = ({ tag, messages, metrics, notices, tasks, problems }: Language): Module => ({
  name: `language ${tag}`,
  words: { [tag]: { messages: { ...messages, ...metricMessages(metrics) }, notices, tasks, problems } }
})

const ELEMENTS: Record<keyof ElementWords, true> = {
  charter: true,
  communities: true,
  community: true,
  events: true,
  governance: true,
  metrics: true,
  portal: true
}

/** The texts of each element in these languages. */
export const elementLanguages = (all: readonly Language[] = languages): ElementLanguages =>
  Object.fromEntries(
    Object.keys(ELEMENTS).map(element => [
      element,
      Object.fromEntries(all.map(({ tag, elements }) => [tag, elements[element as keyof ElementWords]]))
    ])
  )

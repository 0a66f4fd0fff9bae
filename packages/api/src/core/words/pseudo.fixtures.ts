import type { Test } from 'tap'
import { messages as ofRequests } from '../../platform/egress/words.en.ts'
import type { Module } from '../module/module.ts'
import { type ProblemWords, problems } from '../problem/registry.ts'
import { install, installed } from '../registry.ts'
import type { Words } from './words.ts'

const each = <T extends object>(table: T, make: (entry: never) => unknown) =>
  Object.fromEntries(Object.entries(table).map(([name, entry]) => [name, make(entry as never)])) as never
const shout = (words: string) => words.toUpperCase()

/** Words in a language of which nobody has heard: English in capitals. */
const pseudo = ({ messages = {}, notices = {}, tasks = {} }: Words): Words => {
  const loud = (text: object) =>
    Object.fromEntries(
      Object.entries(text).map(([name, part]) => [name, typeof part === 'string' ? shout(part) : part])
    )
  return {
    messages: each(messages, (sentence: string | ((values: object) => string)) =>
      typeof sentence === 'string' ? shout(sentence) : (values: object) => shout(sentence(values))
    ),
    notices: each(notices, (template: (facts: object) => object) => (facts: object) => loud(template(facts))),
    tasks: each(tasks, (template: (values: object) => object) => (values: object) => loud(template(values)))
  }
}

/** Adds modules to those of the service until the test ends. */
export const add = (t: Test, more: readonly Module[]) => {
  const before = installed()
  install([...before, ...more])
  t.teardown(() => install(before))
}

/** The words of all modules in the pseudo-language. */
export const merged = (): Words => {
  const all = [{ messages: ofRequests }, ...installed().map(({ words }) => words?.en ?? {})].map(pseudo)
  return {
    messages: Object.assign({}, ...all.map(({ messages }) => messages)),
    notices: Object.assign({}, ...all.map(({ notices }) => notices)),
    problems: each(problems, ({ title, help }: ProblemWords) => ({ title: shout(title), help: shout(help) })),
    tasks: Object.assign({}, ...all.map(({ tasks }) => tasks))
  }
}

/** Adds a language until the test ends: English in capitals, under this tag. */
export const addLanguage = (t: Test, tag: string) =>
  add(t, [{ name: tag, words: Object.fromEntries([[tag, merged()]]) }])

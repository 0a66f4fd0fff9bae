import type { Message, MessageValues, NoticeKind, TaskKind } from '@guildhall/schema'
import { messages as egress } from '../../platform/egress/words.en.ts'
import { type Said, type Texts, textIn } from '../../platform/messages.ts'
import { type ProblemCode, type ProblemWords, problems } from '../problem/registry.ts'
import { type Installed, installed } from '../registry.ts'
import { firstWords, metricMessages } from './metric-words.ts'
import type { NoticeFacts, NoticeText, StoredNotice } from './notice.ts'
import { FIRST_LANGUAGE, type TaskTemplate, type Words } from './words.ts'

/** Makes words of what is stored, in one language. */
export type Speech = {
  language: string
  /** A message in words; what somebody wrote stays as it is, in the language of the reader where they wrote it in several. */
  say(said: Said | Texts): string
  notice(kind: NoticeKind, values: StoredNotice): NoticeText
  task(kind: TaskKind, values: MessageValues): ReturnType<TaskTemplate>
  problem(code: ProblemCode): ProblemWords
}

const PARTS = ['messages', 'notices', 'tasks', 'problems'] as const satisfies (keyof Words)[]

/** What the platform and the modules say in these languages, the words of later ones before those of earlier ones. */
const wholeOf = (modules: readonly Installed[], languages: readonly string[]): Words => {
  const messages = metricMessages(firstWords(modules.flatMap(({ metrics = [] }) => metrics)))
  const whole: Required<Words> = { messages: { ...egress, ...messages }, notices: {}, tasks: {}, problems: {} }
  for (const language of languages)
    for (const { words } of modules) for (const part of PARTS) Object.assign(whole[part], words?.[language]?.[part])
  return whole
}

const isMessage = (value: unknown): value is Message =>
  typeof value === 'object' && value !== null && 'id' in value && 'values' in value

const isTexts = (value: unknown): value is Texts =>
  typeof value === 'object' && value !== null && typeof (value as Texts).texts === 'object' && !Array.isArray(value)

/** Makes words of these alone. */
export const speechOf = (
  language: string,
  { messages = {}, notices = {}, tasks = {}, problems: own = {} }: Words
): Speech => {
  const say = (said: Said | Texts): string => {
    if (typeof said === 'string') return said
    if (isTexts(said)) return textIn(said, language, FIRST_LANGUAGE)
    const sentence = messages[said.id]
    // Without words, which no message of this version is, its id is better than nothing.
    if (sentence === undefined) return said.id
    return typeof sentence === 'string' ? sentence : sentence(facts(said.values) as never)
  }
  /** The same with every message and all texts in it in words. */
  const facts = (value: unknown): unknown => {
    if (isMessage(value) || isTexts(value)) return say(value)
    if (Array.isArray(value)) return value.map(facts)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, facts(one)]))
  }
  return {
    language,
    say,
    notice: (kind, values) => notices[kind]!(facts(values) as NoticeFacts),
    task: (kind, values) => tasks[kind]!(facts(values) as never),
    problem: code => own[code] ?? problems[code]
  }
}

let made: { of: readonly Installed[]; languages: readonly string[]; speeches: ReadonlyMap<string, Speech> } | undefined

const spoken = () => {
  const modules = installed()
  if (made?.of === modules) return made
  const languages = [...new Set([FIRST_LANGUAGE, ...modules.flatMap(({ words = {} }) => Object.keys(words))])]
  const all = languages.map(tag => [tag, speechOf(tag, wholeOf(modules, [FIRST_LANGUAGE, tag]))] as const)
  made = { of: modules, languages, speeches: new Map(all) }
  return made
}

/** The languages that the modules have words in, the first one first. */
export const languages = (): readonly string[] => spoken().languages

/** The words of a language; those of the first where there are none in it. */
export const speechIn = (language: string = FIRST_LANGUAGE): Speech =>
  spoken().speeches.get(language) ?? spoken().speeches.get(FIRST_LANGUAGE)!

/** What somebody wrote, or a message, in words: how the members of a model are read that hold either. */
export const inWords = <S extends Said | null>(said: S, { say }: Speech): Exclude<S, Said> | string =>
  said === null ? (null as Exclude<S, Said>) : say(said as Said)

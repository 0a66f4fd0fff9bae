import { h, type Tree } from '../tree.ts'
import type { JoiningWords } from './joining-words.ts'

/** The transition for which a community of a status prepares. */
const NEXT: Record<string, string> = {
  proposed: 'approve',
  changes_asked: 'approve',
  planning: 'launch',
  closing: 'close'
}

/** The checklist that matters to a community now, by its transition; none in most states. */
export const nextChecklist = (status: string): string | undefined => NEXT[status]

/** What a transition requires, and how much of it is done. */
export type ChecklistInput = {
  transition: string
  requirements: readonly { title: string; status: string; reason: string }[]
}

const isDone = (status: string) => status === 'done' || status === 'waived'

/** What is done and what is missing, as a list. */
export const checklistTree = ({ transition, requirements }: ChecklistInput, words: JoiningWords, level: number): Tree =>
  h(
    'section',
    { part: 'checklist', class: 'part checklist' },
    h(`h${level}`, { part: 'heading', class: 'heading' }, words.checklist[transition]),
    h(
      'ul',
      { class: 'checks', role: 'list' },
      ...requirements
        .filter(({ status }) => status !== 'with_request')
        .map(({ title, status, reason }) =>
          h(
            'li',
            { class: isDone(status) ? 'check done' : 'check' },
            h('span', { class: 'hidden' }, isDone(status) ? words.done : words.missing),
            h(
              'span',
              { class: 'what' },
              h('span', { class: 'check-title' }, title),
              !isDone(status) && reason !== title && h('span', { class: 'sub' }, reason)
            )
          )
        )
    )
  )

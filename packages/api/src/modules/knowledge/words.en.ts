import type { TaskKind } from '@guildhall/schema'
import type { TaskTemplate } from '../../core/words/words.ts'

/** What the tasks about resources say in English. */
export const tasks = {
  resource_review: ({ title, on }: { title: string; on: string }) => ({
    what: `Review ${title}`,
    why: `Its review is due on ${on}. Bring it up to date, set the day of the next review, or archive it.`
  })
} satisfies { [T in TaskKind]?: TaskTemplate }

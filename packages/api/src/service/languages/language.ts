import type { NoticeKind } from '@guildhall/schema'
import type { problems } from '../../core/problem/words.en.ts'
import type { MetricWords } from '../../core/words/metric-words.ts'
import type { NoticeTemplate } from '../../core/words/notice.ts'
import type { TaskTemplate } from '../../core/words/words.ts'
import type * as charters from '../../modules/charters/words.en.ts'
import type * as delivery from '../../modules/delivery/words.en.ts'
import type * as directory from '../../modules/directory/words.en.ts'
import type * as enforcement from '../../modules/enforcement/words.en.ts'
import type * as engagement from '../../modules/engagement/words.en.ts'
import type * as events from '../../modules/events/words.en.ts'
import type * as governance from '../../modules/governance/words.en.ts'
import type * as knowledge from '../../modules/knowledge/words.en.ts'
import type * as life from '../../modules/life/words.en.ts'
import type * as mail from '../../modules/messages/words.en.ts'
import type * as pages from '../../modules/pages/words.en.ts'
import type * as egress from '../../platform/egress/words.en.ts'
import type { Translated } from '../../platform/messages.ts'
import type { ElementWords } from '../../transports/embeds/languages.ts'
import type * as site from '../../transports/html/words.en.ts'

type Messages = typeof charters.messages &
  typeof delivery.messages &
  typeof egress.messages &
  typeof enforcement.messages &
  typeof engagement.messages &
  typeof events.messages &
  typeof governance.messages &
  typeof mail.messages &
  typeof pages.messages &
  typeof site.messages

type Tasks = typeof charters.tasks &
  typeof delivery.tasks &
  typeof directory.tasks &
  typeof enforcement.tasks &
  typeof engagement.tasks &
  typeof events.tasks &
  typeof governance.tasks &
  typeof knowledge.tasks &
  typeof life.tasks &
  typeof mail.tasks &
  typeof pages.tasks

/**
 * Everything that the service says in another language than English, in one file beside this one that exports it as `language`
 * and is called by its `tag`. What the English words say, and with which values, stands in the `words.en.ts` of each area; a text
 * that is missing here, or takes other values, does not compile.
 */
export type Language = {
  /** A BCP 47 tag: `de`. */
  tag: string
  /** What people who speak it call it: `Deutsch`. */
  name: string
  /** Findings, badges, charts, canvases, pages: every sentence by its id. */
  messages: Translated<Messages>
  /** What mails and notices say. */
  notices: { readonly [N in NoticeKind]: NoticeTemplate }
  /** What the tasks of a person say. */
  tasks: {
    readonly [T in keyof Tasks]: Tasks[T] extends (values: infer V) => unknown
      ? (values: V) => ReturnType<TaskTemplate>
      : never
  }
  /** The titles of problems, and what puts each right. */
  problems: typeof problems
  /** What the metrics are, by their ids. */
  metrics: { readonly [id: string]: MetricWords }
  /** The texts of the elements; each names its language itself. */
  elements: { readonly [E in keyof ElementWords]: Omit<ElementWords[E], 'language'> }
}

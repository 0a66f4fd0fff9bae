import { message } from '../message.ts'
import type { Due } from './due.ts'
import type { Visit } from './visit.ts'

type Keep = (due: Due, visit: Visit) => Promise<void>

/** Whether something came back from the host of a page. */
const isAnswered = ({ statusCode, outcome }: Visit) => typeof statusCode === 'number' || outcome === 'too_slow'

/**
 * Holds visits back to which no host answered, until one answers another visit of the same run. Where none does, of several hosts, the
 * network is ours that is down, and none of those checks was made.
 */
export const holdUnanswered = (keep: Keep) => {
  const held: [Due, Visit][] = []
  let isUp = false
  const letGo = async (as: Partial<Visit> = {}) => {
    for (const [due, visit] of held.splice(0)) await keep(due, { ...visit, ...as })
  }
  return {
    /** Keeps a visit, now or later. */
    take: async (due: Due, visit: Visit): Promise<void> => {
      isUp ||= isAnswered(visit)
      if (visit.unanswered && !isUp) return void held.push([due, visit])
      await keep(due, visit)
      if (isUp) await letGo()
    },
    /** Keeps what is still held at the end of a run. */
    end: (): Promise<void> => {
      const hosts = new Set(held.map(([{ url }]) => new URL(url).host))
      return letGo(hosts.size > 1 ? { outcome: 'not_made', message: message('page_check.no_host_answered') } : {})
    }
  }
}

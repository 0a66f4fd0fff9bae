import type { PageRequestStatus } from '@guildhall/schema'

/** What can be done to a page request. */
export type RequestAct = 'submit' | 'ask' | 'answer' | 'approve' | 'decline' | 'expire'

/** One line of a request’s life. */
export type Transition = {
  from: PageRequestStatus | null
  act: RequestAct
  to: PageRequestStatus
  by: 'requester' | 'decider' | 'time'
  /** What must hold: nothing is missing, a cause is given, the wait was long enough. */
  guard?: 'complete' | 'cause' | 'waited'
  /** What those who asked are told. */
  notice?: 'page_request_changes_asked' | 'page_request_decided'
}

/** For how many days a request waits for its requester. */
export const WAITS_DAYS = 30

/** A request’s whole life: what is not in this table cannot happen. */
export const TRANSITIONS: readonly Transition[] = [
  { from: null, act: 'submit', to: 'submitted', by: 'requester' },
  { from: 'submitted', act: 'ask', to: 'changes_asked', by: 'decider', notice: 'page_request_changes_asked' },
  { from: 'submitted', act: 'answer', to: 'submitted', by: 'requester' },
  {
    from: 'submitted',
    act: 'approve',
    to: 'approved',
    by: 'decider',
    guard: 'complete',
    notice: 'page_request_decided'
  },
  { from: 'submitted', act: 'decline', to: 'declined', by: 'decider', guard: 'cause', notice: 'page_request_decided' },
  { from: 'changes_asked', act: 'ask', to: 'changes_asked', by: 'decider', notice: 'page_request_changes_asked' },
  { from: 'changes_asked', act: 'answer', to: 'submitted', by: 'requester' },
  {
    from: 'changes_asked',
    act: 'approve',
    to: 'approved',
    by: 'decider',
    guard: 'complete',
    notice: 'page_request_decided'
  },
  {
    from: 'changes_asked',
    act: 'decline',
    to: 'declined',
    by: 'decider',
    guard: 'cause',
    notice: 'page_request_decided'
  },
  { from: 'changes_asked', act: 'expire', to: 'expired', by: 'time', guard: 'waited', notice: 'page_request_decided' }
]

/** What a guard may ask about. */
export type Guarded = { complete?: boolean; cause?: string | null; waitedDays?: number }

const GUARDS: Record<NonNullable<Transition['guard']>, (given: Guarded) => boolean> = {
  complete: ({ complete }) => complete === true,
  cause: ({ cause }) => Boolean(cause?.trim()),
  waited: ({ waitedDays = 0 }) => waitedDays >= WAITS_DAYS
}

/** The line for an act in a state; undefined where the table has none. */
export const lineOf = (from: PageRequestStatus | null, act: RequestAct): Transition | undefined =>
  TRANSITIONS.find(line => line.from === from && line.act === act)

/** What comes of an act: its line, or why nothing comes of it. */
export const step = (
  from: PageRequestStatus | null,
  act: RequestAct,
  given: Guarded = {}
): { line: Transition } | { refused: 'state' | NonNullable<Transition['guard']> } => {
  const line = lineOf(from, act)
  if (!line) return { refused: 'state' }
  return line.guard && !GUARDS[line.guard](given) ? { refused: line.guard } : { line }
}

/** The states in which a request is still open. */
export const OPEN = ['submitted', 'changes_asked'] as const satisfies PageRequestStatus[]

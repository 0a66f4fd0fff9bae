import { isNothing, type Source } from './ledger.ts'
import type { Reason } from './reasons.ts'

type Left = readonly [RegExp, Reason][]

const COMMUNITY: Left = [
  [
    /^(page(s|Path|LastUpdated.*|LastCommit.*|LastContentChange|FirstCommitted|CommitCount)|statusBasis)$/,
    'bookkeeping'
  ],
  [
    /^(entry\w+|roster(Commit|Path|ChangeCount|LastChanged)|charter(Path|LastUpdated|LastContentChange)|createdAt|pageTitle)$/,
    'bookkeeping'
  ],
  [/^(title|kicker|featured|eventTag|acronym)$/, 'display'],
  [/^leadersInText$/, 'textNames']
]

const FILE: Left = [
  [/^(format|part|fields|counts|licence)$/, 'about'],
  [/^events$/, 'event'],
  [/^documents$/, 'document']
]

// Lists are noted one thing a line, so that each can be found by its path.
const noteEach = (source: Source, reason: Reason) => {
  const items = source.items()
  if (items.length === 0) source.note(reason)
  else for (const item of items) if (!isNothing(item.value)) item.note(reason)
}

const leave = (source: Source, left: Left, done: ReadonlySet<string>) => {
  for (const member of source.members()) {
    const name = member.path.slice(source.path ? source.path.length + 1 : 0)
    const reason = left.find(([pattern]) => pattern.test(name))?.[1]
    if (reason && !done.has(member.path) && !isNothing(member.value)) noteEach(member, reason)
  }
}

/** Says of what is known and kept nowhere why it is not. */
export const leaveCommunity = (source: Source, taken: ReadonlySet<string>): void => {
  leave(source, COMMUNITY, taken)
  for (const member of source.get('raw').members())
    if (!taken.has(member.path) && !isNothing(member.value)) member.note('bookkeeping')
}

/** The same for the file as a whole. */
export const leaveFile = (file: Source, taken: ReadonlySet<string>): void => {
  leave(file, FILE, taken)
  for (const member of file.get('source').members())
    if (!taken.has(member.path) && !isNothing(member.value)) member.note('about')
}

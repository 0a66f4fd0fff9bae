import { dayOf, takeDay } from './dates.ts'
import { isNothing, type Source } from './ledger.ts'
import type { ImportCommunity } from './row.ts'
import { memberOf, membersOf } from './shape.ts'
import { plain } from './text.ts'
import { statusOf, VISIBILITY } from './words.ts'

type Status = NonNullable<ImportCommunity['status']>

/** Takes the status; a part of a community without one shares that of its parent. */
export const takeStatus = (source: Source, parent: Status | undefined): Status => {
  const said = source.get('status')
  const word = said.text()
  if (word === undefined && dayOf(memberOf(source, 'closed').text())) {
    said.note('archived', 'closed')
    return 'closed'
  }
  if (word === undefined) {
    said.note('noStatus', parent ?? 'active')
    return parent ?? 'active'
  }
  const status = statusOf(plain(word))
  if (status === word) said.take()
  else said.note('status', status)
  return status
}

/** Takes who may see it and how one joins, where the source says so. */
export const takeAccess = (source: Source): Pick<ImportCommunity, 'visibility' | 'joinPolicy'> => {
  const said = source.get('visibility')
  const visibility = VISIBILITY.get(said.text()?.trim().toLowerCase() ?? '')
  if (said.text() !== undefined)
    if (visibility === said.value) said.take()
    else said.note('visibility', visibility ?? null)
  const joinPolicy = takeAudience(
    source
      .get('lists')
      .items()
      .map(list => list.get('audience'))
  )
  return { ...(visibility && { visibility }), ...(joinPolicy && { joinPolicy }) }
}

// One list for everybody leaves the community open. Without any, nothing is said.
const takeAudience = (audiences: Source[]): 'approval' | undefined => {
  const said = audiences.filter(audience => audience.text() !== undefined)
  const restricted =
    said.length > 0 && said.every(audience => !/^(public|anyone|everyone|open|all)$/i.test(audience.text()!.trim()))
  for (const audience of said) audience.note(restricted ? 'audience' : 'joining', restricted ? 'approval' : undefined)
  return restricted ? 'approval' : undefined
}

type Span = Pick<ImportCommunity, 'launchedOn' | 'closedOn'>

/**
 * Takes the first and last day of one life: as the community states them, else from its spans, or its end from the day its page
 * expired.
 * @param stated whether what the community states is about this life, its last
 */
export const takeSpan = (source: Source, spans: Source[], closed: boolean, stated: boolean): Span => {
  const [first, last] = [spans[0], spans.at(-1)]
  const launchedOn = (stated ? takeStated(source, 'launched') : undefined) ?? (first && takeLaunch(first))
  const end = stated ? takeEnd(source, closed) : undefined
  const closedOn = end ?? (closed ? takeClose(last?.get('to') ?? expiry(source)) : undefined)
  if (last && !closed && !isNothing(last.get('to').value)) last.get('to').note('bookkeeping')
  if (last && end && !isNothing(last.get('to').value)) last.get('to').note('gap')
  for (const span of spans) {
    if (span !== first) for (const field of ['from', 'fromIsFloor']) gap(span.get(field))
    if (span !== last) gap(span.get('to'))
  }
  if (!launchedOn || !closedOn || launchedOn <= closedOn)
    return { ...(launchedOn && { launchedOn }), ...(closedOn && { closedOn }) }
  const launch = memberOf(source, 'launched').text() === undefined ? first?.get('from') : memberOf(source, 'launched')
  launch?.note('closesFirst')
  return { closedOn }
}

/** The first day that a community states under one of the names for it; others have to say the same. */
const takeStated = (source: Source, meaning: 'launched' | 'closed'): string | undefined => {
  const [first, ...others] = membersOf(source, meaning)
  const day = first && takeDay(first)
  for (const other of others)
    if (dayOf(other.text()) !== day || takeDay(other) === undefined) other.note('otherDay', day)
  return day
}

const takeEnd = (source: Source, closed: boolean): string | undefined => {
  if (closed) return takeStated(source, 'closed')
  for (const place of membersOf(source, 'closed')) place.note('notClosed')
  return undefined
}

const gap = (source: Source) => {
  if (!isNothing(source.value)) source.note('gap')
}

const takeLaunch = (span: Source): string | undefined => {
  const [from, floor] = [span.get('from'), span.get('fromIsFloor')]
  if (!isNothing(floor.value)) floor.note('olderLaunch')
  if (floor.value === true) {
    from.note('olderLaunch')
    return undefined
  }
  const day = takeDay(from)
  if (day) from.note('listedSince', day)
  return day
}

const takeClose = (end: Source): string | undefined => {
  const day = takeDay(end)
  if (day) end.note('listedUntil', day)
  return day
}

const expiry = (source: Source): Source => {
  const own = source.get('expiryDate')
  if (own.text() !== undefined) return own
  return (
    source
      .get('raw')
      .members()
      .find(member => /\.expiry_?date$/i.test(member.path)) ?? own
  )
}

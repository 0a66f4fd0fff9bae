import { dayOf, takeDay } from './dates.ts'
import { isNothing, type Source } from './ledger.ts'
import type { People } from './people.ts'
import { memberOf, membersOf, rosterOf } from './shape.ts'
import { plain } from './text.ts'

/** That somebody joined or left on a day, as a member or in a role. */
export type Step = { person: string; word: string; day: string; joins: boolean; place: Source }

const JOINS = /^(add(ed)?|join(ed)?|appoint(ed)?|elect(ed)?|start(ed)?|promoted|in)$/
const LEAVES = /^(remove(d)?|left|leave|retire(d)?|resign(ed)?|end(ed)?|depart(ed)?|out)$/

const itemsOf = (place: Source) => (Array.isArray(place.value) ? place.items() : [place])

/** As what somebody joins or leaves: the word, and whether to join that list is to leave the community. */
const listOf = (place: Source): { word: string; past: boolean } => {
  const text = plain(place.text() ?? '')
  if (text) place.take()
  return (
    rosterOf(text) ??
    (/^(alum|emerit)/i.test(text) ? { word: 'member', past: true } : { word: text || 'member', past: false })
  )
}

/** Takes one change of a roster: who joined or left, and when. */
const takeChange = (change: Source, people: People): Step[] => {
  const when = memberOf(change, 'day')
  const day = dayOf(when.text())
  const what = memberOf(change, 'change')
  const verb = plain(what.text() ?? '').toLowerCase()
  const groups = [
    { joins: true, who: membersOf(change, 'joined') },
    { joins: false, who: membersOf(change, 'left') }
  ].filter(({ who }) => who.length > 0)
  if (groups.length === 0 && (JOINS.test(verb) || LEAVES.test(verb))) {
    const named = membersOf(change, 'person')
    groups.push({ joins: JOINS.test(verb), who: named.length > 0 ? named : [change] })
  }
  if (!day || groups.length === 0) {
    change.note('unclearChange')
    return []
  }
  const list = memberOf(change, 'list')
  const { word, past } = listOf(list)
  if (past && groups.some(({ joins }) => !joins)) {
    change.note('unclearChange')
    return []
  }
  if (verb) what.take()
  const steps = groups.flatMap(({ joins, who }) =>
    who.flatMap(itemsOf).flatMap(place => {
      const person = people.see(place, day)
      return person ? [{ person, word, day, joins: joins && !past, place: when }] : []
    })
  )
  if (steps.length > 0) takeDay(when)
  else change.note('unclearChange')
  return steps
}

/** Takes the changes of a community's roster, in the order of their days. */
export const takeChanges = (source: Source, people: People): Step[] =>
  membersOf(source, 'changes')
    .flatMap(list => list.items().filter(({ value }) => !isNothing(value)))
    .flatMap(change => takeChange(change, people))
    .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))

/** A time between two changes; what began before the first of them or goes on has one end only. */
export type Stretch = { from?: Step; to?: Step }

/** The times of one person in one place. */
export const stretchesOf = (steps: readonly Step[]): Stretch[] => {
  const stretches: Stretch[] = []
  for (const step of steps) {
    const last = stretches.at(-1)
    const isOpen = last?.from && !last.to
    if (step.joins) {
      if (isOpen) step.place.note('saidTwice')
      else stretches.push({ from: step })
    } else if (isOpen) last.to = step
    else stretches.push({ to: step })
  }
  return stretches
}

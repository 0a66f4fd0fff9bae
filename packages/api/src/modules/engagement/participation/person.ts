import { PARTICIPATION_LEVELS, type ParticipationLevel } from '@guildhall/schema'
import type { FigureRow } from '../../../core/module/metric.ts'
import type { Period } from '../../../platform/periods.ts'
import { isDuring } from './community-facts.ts'
import { isCounted, isOpen, levelIn } from './levels.ts'
import type { Act, Community } from './participants.ts'
import { remembered } from './remembered.ts'

/** What one person did in some communities, all of these together. */
export type Person = {
  person: string
  unit: string | null
  hasLabels: boolean
  /** The communities, each with this person alone. */
  communities: readonly Community[]
  /** The acts that are counted; those at events that several of the communities hosted are counted once. */
  acts: readonly Act[]
  /** Those of the acts that are not private. */
  openActs: readonly Act[]
  /** The first of the levels that the person has in one of the communities on a day; null where they are a member of none. */
  levelOn(day: string): ParticipationLevel | null
  /** The acts of a period that are not private. */
  actsIn(period: Period): readonly Act[]
}

const pooled = (acts: readonly Act[]): Act[] => {
  const seen = new Set<string>()
  return acts.filter(({ shared, day, activity }) => {
    const key = `${shared} ${day} ${activity}`
    return shared === null || (!seen.has(key) && Boolean(seen.add(key)))
  })
}

/** Puts together what a person did in communities, each of which has this person alone. */
export const personIn = (communities: readonly Community[]): Person => {
  const participants = communities.flatMap(one => one.participants)
  const [{ person, unit, hasLabels }] = participants as [(typeof participants)[number]]
  const counted = participants.flatMap(one => one.acts.filter(isCounted))
  const acts = communities.length > 1 ? pooled(counted) : counted
  const openActs = acts.filter(isOpen)
  const find = (day: string) => {
    const own = communities.map(one => levelIn(one.participants[0]!, one, day))
    return own.length === 1 ? own[0]! : (PARTICIPATION_LEVELS.find(level => own.includes(level)) ?? null)
  }
  return {
    person,
    unit,
    hasLabels,
    communities,
    acts,
    openActs,
    levelOn: remembered(find),
    actsIn: remembered(({ from, lastDay }: Period) => openActs.filter(isDuring(from, lastDay)))
  }
}

/** What somebody did in a period that is not private. */
export const during = ({ person, unit, actsIn }: Person, period: Period) => ({ person, unit, acts: actsIn(period) })

/** A tally of facts of one kind, which are no arrays themselves. */
type PeopleTally<Fact> = {
  each(period: Period): (person: Person) => Fact | readonly Fact[]
  all(facts: readonly Fact[], period: Period): readonly FigureRow[]
}

/** A tally as metrics have it, with its types. */
export const tallyOf = <Fact>(tally: PeopleTally<Fact>): PeopleTally<Fact> => tally

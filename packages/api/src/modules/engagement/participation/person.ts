import { PARTICIPATION_LEVELS, type ParticipationLevel } from '@guildhall/schema'
import type { FigureRow } from '../../../core/module/metric.ts'
import type { Period } from '../../../platform/periods.ts'
import { isTooLittle, type Sums, sumsAt } from '../formulas/label.ts'
import type { Newcomer } from '../formulas/newcomers.ts'
import { isDuring, newcomersOf } from './community-facts.ts'
import { isCounted, isOpen, levelIn } from './levels.ts'
import type { Act, Community, Participant } from './participants.ts'
import { remembered, rememberedFew } from './remembered.ts'

/** What one person did in one community. What follows from it is worked out once, in however many scopes the community is. */
export type Part = {
  /** The community, with this person alone. */
  community: Community
  participant: Participant
  /** The acts that are counted. */
  acts: readonly Act[]
  /** All thanks that are not private or taken back, also those that are not counted. */
  thanks: readonly Act[]
  newcomers: readonly Newcomer[]
  /** The level of the person on a day; null where they are no member. */
  levelOn(day: string): ParticipationLevel | null
}

/** What one person did in some communities, all of these together. */
export type Person = {
  person: string
  unit: string | null
  hasLabels: boolean
  parts: readonly Part[]
  /** The acts that are counted; those at events that several of the communities hosted are counted once. */
  acts: readonly Act[]
  /** Those of the acts that are not private. */
  openActs: readonly Act[]
  /** What the person gave and received, as of a day. */
  sumsOn(day: string): Sums
  /** Whether they did too little to have a label on any day. */
  isAlwaysQuiet: boolean
  /** The first of the levels that the person has in one of the communities on a day; null where they are a member of none. */
  levelOn(day: string): ParticipationLevel | null
  /** The acts of a period that are not private. */
  actsIn(period: Period): readonly Act[]
}

/** Prepares what a person did in a community, which has this person alone. */
export const partIn = (community: Community): Part => {
  const [participant] = community.participants as [Participant]
  const acts = participant.acts.filter(isCounted)
  const open = acts.filter(isOpen)
  return {
    community,
    participant,
    acts,
    thanks: participant.acts.filter(act => act.activity === 'thank' && act.excluded !== 'corrected' && isOpen(act)),
    newcomers: newcomersOf(community),
    levelOn: rememberedFew((day: string) => levelIn(participant, community, day, open))
  }
}

/** All acts, and those once that several communities hosted. */
const pooled = (acts: readonly Act[]): Act[] => {
  const seen = new Map<number, Act[]>()
  return acts.filter(act => {
    const { shared, day, activity } = act
    if (shared === null) return true
    const known = seen.get(shared)
    if (known?.some(one => one.day === day && one.activity === activity)) return false
    if (known) known.push(act)
    else seen.set(shared, [act])
    return true
  })
}

/** Puts together what a person did in communities. */
export const personIn = (parts: readonly Part[]): Person => {
  const [first] = parts as [Part]
  const { person, unit, hasLabels } = first.participant
  const acts = parts.length > 1 ? pooled(parts.flatMap(part => part.acts)) : first.acts
  const openActs = acts.filter(isOpen)
  const find = (day: string) => {
    const own = parts.map(part => part.levelOn(day))
    return PARTICIPATION_LEVELS.find(level => own.includes(level)) ?? null
  }
  return {
    person,
    unit,
    hasLabels,
    parts,
    acts,
    openActs,
    sumsOn: remembered((day: string) => sumsAt(acts, day)),
    isAlwaysQuiet: isTooLittle(acts),
    levelOn: parts.length > 1 ? rememberedFew(find) : first.levelOn,
    actsIn:
      openActs.length > 0
        ? rememberedFew(({ from, lastDay }: Period) => openActs.filter(isDuring(from, lastDay)))
        : () => openActs
  }
}

/** What somebody did in a period that is not private. */
export const during = ({ person, unit, actsIn }: Person, period: Period) => ({ person, unit, acts: actsIn(period) })

/** A tally of facts of one kind, which are no arrays themselves. */
type PeopleTally<Fact> = {
  each(period: Period): (person: Person) => Fact | readonly Fact[]
  all(facts: readonly Fact[], period: Period): readonly FigureRow[]
  counts?: true
}

/** A tally as metrics have it, with its types. */
export const tallyOf = <Fact>(tally: PeopleTally<Fact>): PeopleTally<Fact> => tally

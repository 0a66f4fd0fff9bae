import { ACTIVITIES, type ParticipationLevel } from '@guildhall/schema'
import { daysFrom } from '../formulas/formula.ts'
import { labelOf, sumsAt } from '../formulas/label.ts'
import {
  levelOf,
  levelWithin,
  type Participation,
  type Presence,
  presenceIn,
  type Rhythm,
  type Span,
  windowOf
} from '../formulas/level.ts'
import type { Act, Community, Participant, Spell } from './participants.ts'
import { remembered } from './remembered.ts'

export const isCounted = ({ excluded }: Act): boolean => excluded === null
/** Whether more than two people may know of it. */
export const isOpen = ({ isPrivate }: Act): boolean => !isPrivate

/** The acts that are counted, without private thanks, of which only the two people know. */
export const openActs = ({ acts }: Pick<Participant, 'acts'>): Act[] =>
  acts.filter(act => isCounted(act) && isOpen(act))

export const gives = ({ activity }: Pick<Act, 'activity'>): boolean => ACTIVITIES[activity] === 'give'
/** A gift that is more than thanks. */
export const contributes = (act: Pick<Act, 'activity'>): boolean => gives(act) && act.activity !== 'thank'

/** The spell of somebody who is a member on a day. */
export const spellOn = <S extends Pick<Spell, 'joinedOn' | 'leftOn'>>(
  { spells }: { readonly spells: readonly S[] },
  day: string
): S | undefined =>
  spells.find(({ joinedOn, leftOn }) => (joinedOn === null || joinedOn <= day) && (leftOn === null || leftOn > day))

const laterOf = (one: string | null, other: string | null) =>
  one !== null && (other === null || one > other) ? one : other

type OfMember = Omit<Participation, 'level'> & { level: ParticipationLevel | null; periods: Presence[] }

/** From when on a person can have taken part in a community: when they joined or it began. */
const sinceIn = ({ launchedOn }: Community, spell: Spell | undefined) => laterOf(spell?.joinedOn ?? null, launchedOn)

/** How a person took part as of a day; without a level where they are not a member then. */
export const participationOf = (
  participant: Participant,
  community: Community,
  window: readonly Span[],
  day: string
): OfMember => {
  const spell = spellOn(participant, day)
  const periods = presenceIn(openActs(participant), window, sinceIn(community, spell))
  const participation = levelOf(periods)
  return { ...participation, level: spell ? participation.level : null, periods }
}

const windows = new WeakMap<Rhythm, (day: string) => Span[]>()

/** The window that decides the levels of a community on a day; worked out once, however many people are asked about. */
const windowOn = ({ rhythm }: Community, day: string): Span[] => {
  const known = windows.get(rhythm) ?? remembered((on: string) => windowOf(rhythm, on))
  windows.set(rhythm, known)
  return known(day)
}

/** The level of a person in a community on a day, by their acts that more than two may know of; null for those who are no members then. */
export const levelIn = (
  participant: Participant,
  community: Community,
  day: string,
  acts: readonly Act[] = openActs(participant)
): ParticipationLevel | null => {
  const spell = spellOn(participant, day)
  return spell ? levelWithin(acts, windowOn(community, day), sinceIn(community, spell)) : null
}

/** The levels of the members of a community on a day. */
export const levelsOn = (community: Community, day: string): Map<string, ParticipationLevel> =>
  new Map(
    community.participants.flatMap(participant => {
      const level = levelIn(participant, community, day)
      return level === null ? [] : [[participant.person, level] as const]
    })
  )

/** Members get no label in the first days of a spell. */
export const NEWCOMER_DAYS = 30

/** Whether somebody can have a label on a day: a member who is no newcomer. */
export const isLabelled = (participant: Pick<Participant, 'spells'>, day: string): boolean => {
  const spell = spellOn(participant, day)
  return spell !== undefined && (spell.joinedOn === null || daysFrom(spell.joinedOn, day) >= NEWCOMER_DAYS)
}

/** The sums of counted acts on the days that decide a label, and the label. */
export const labelled = (acts: readonly Act[], days: readonly string[]) => {
  const sums = days.map(day => ({ day, ...sumsAt(acts, day) }))
  return { sums, label: labelOf(sums) }
}

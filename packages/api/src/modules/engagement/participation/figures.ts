import { PARTICIPATION_LEVELS } from '@guildhall/schema'
import type { FigureRow, Metric } from '../../../core/module/metric.ts'
import { addDays } from '../../../platform/days.ts'
import { periodBefore } from '../../../platform/periods.ts'
import { BRIDGE, bridgeOf } from '../formulas/bridge.ts'
import { amountsOf, CONCENTRATION, concentrationOf, givenByPerson, isCarriedByOne } from '../formulas/concentration.ts'
import type { Formula } from '../formulas/formula.ts'
import { type Flow, flowOf, GRAVITY, gravityOf, isFalling, movesBetween } from '../formulas/gravity.ts'
import { LEVEL, windowOf } from '../formulas/level.ts'
import { contributingOf, NEWCOMERS } from '../formulas/newcomers.ts'
import { crossingsIn, giftsIn, joinedIn, newcomersOf, peopleBehind } from './community-facts.ts'
import { levelsOn } from './levels.ts'
import type { Community } from './participants.ts'
import { partition, valuesOfParts } from './partition.ts'

/** Figures that follow one formula from one window, and what is withheld of them. */
export type Figures = {
  figure: string
  formula: Formula
  from: string
  lastDay: string
  rows: readonly FigureRow[]
  withheld: NonNullable<Metric['withheld']>
  /** Whether few people are protected from those who see individuals, too. */
  fromAll?: true
  /** Whether its inputs tell of single people, so that only those who see individuals get them. */
  inputsOfPeople?: true
  /** The figure from which this one could be worked out, or the other way round: both are withheld together. */
  with?: string
}

type Window = { from: string; lastDay: string }
const quarterBefore = (day: string, quarters: number): Window => ({
  from: periodBefore('quarter', day, quarters),
  lastDay: addDays(periodBefore('quarter', day, quarters - 1), -1)
})

const one = ({ reason = null, ...row }: Omit<FigureRow, 'part'>): FigureRow[] => [
  { part: null, ...row, reason: row.value === null ? reason : null }
]
const verdict = (is: boolean | null) => (is === null ? null : Number(is))

const levelFigures = (community: Community, day: string): Figures[] => {
  const levels = [...levelsOn(community, day).values()]
  const { mass, density } = gravityOf(levels)
  const window = windowOf(community.rhythm, day)
  const span = { from: window[0]?.from ?? day, lastDay: window.at(-1) ? addDays(window.at(-1)!.to, -1) : day }
  const rows = partition(PARTICIPATION_LEVELS, levels)
  const all = { people: levels.length, inputs: valuesOfParts(rows) }
  const gravity = { formula: GRAVITY, ...span, withheld: 'whole', with: 'level' } as const
  return [
    { figure: 'level', formula: LEVEL, ...span, withheld: 'partition', rows },
    { ...gravity, figure: 'mass', rows: one({ ...all, value: mass }) },
    { ...gravity, figure: 'density', rows: one({ ...all, value: density, reason: 'no_members' }) }
  ]
}

const flowIn = (community: Community, { from, lastDay }: Window): Flow =>
  flowOf(movesBetween(levelsOn(community, addDays(from, -1)), levelsOn(community, lastDay)))

const flowFigures = (community: Community, day: string): Figures[] => {
  const [last, before] = [quarterBefore(day, 1), quarterBefore(day, 2)]
  const [flow, earlier] = [flowIn(community, last), flowIn(community, before)]
  const { continuing, up, held, down, change, drift } = flow
  const rows = [
    ...one({ value: continuing, people: continuing }),
    ...Object.entries({ up, held, down }).map(([part, people]) => ({ part, value: people, people }))
  ]
  const people = Math.min(continuing, earlier.continuing)
  const pooled = { up: earlier.up + up, down: earlier.down + down }
  return [
    { figure: 'flow', formula: GRAVITY, ...last, withheld: 'partition', rows },
    {
      figure: 'drift',
      formula: GRAVITY,
      ...last,
      withheld: 'whole',
      with: 'flow',
      rows: one({ value: drift, people: continuing, reason: 'no_members', inputs: { change, continuing } })
    },
    {
      figure: 'falling',
      formula: GRAVITY,
      from: before.from,
      lastDay: last.lastDay,
      withheld: 'whole',
      inputsOfPeople: true,
      rows: one({ value: verdict(isFalling([pooled])), people, inputs: pooled })
    }
  ]
}

/** The last two periods of the level, by which it is said whether one person carries all. */
const carriedIn = (community: Community, day: string) => {
  const window = windowOf(community.rhythm, day).slice(-2)
  const [from, to] = [window[0]?.from ?? day, window.at(-1)?.to ?? day]
  const held = community.rhythm.held.filter(on => from <= on && on < to).length
  const members = levelsOn(community, day).size
  const gifts = giftsIn(community, from, addDays(to, -1))
  return {
    from,
    lastDay: addDays(to, -1),
    rows: one({
      value: verdict(isCarriedByOne(gifts, { held, members })),
      people: members,
      reason: 'too_little',
      inputs: { held, members, given: givenByPerson(gifts) }
    })
  }
}

const givingFigures = (community: Community, day: string): Figures[] => {
  const last = quarterBefore(day, 1)
  const gifts = giftsIn(community, last.from, last.lastDay)
  const people = new Set(gifts.map(({ person }) => person)).size
  const { topShare, organisingShare, absenceFactor, unitAbsenceFactor, reason } = concentrationOf(gifts)
  const amounts = amountsOf(gifts)
  const of = { formula: CONCENTRATION, ...last, withheld: 'whole', inputsOfPeople: true } as const
  const figure = (figure: string, value: number | null, own: number[], people: number, reason = 'nothing_given') => ({
    ...of,
    figure,
    rows: one({ value, people, reason, inputs: { amounts: own } })
  })
  return [
    // A share of the top person is that person’s: keys never see it.
    figure('top_share', topShare, amounts.people, Math.min(people, 1)),
    figure('organising_share', organisingShare, amounts.organisers, Math.min(people, 1)),
    figure('absence_factor', absenceFactor, amounts.people, people),
    figure('unit_absence_factor', unitAbsenceFactor, amounts.units, people, reason ?? 'units_unknown'),
    { ...of, figure: 'carried_by_one', ...carriedIn(community, day) }
  ]
}

const bridgeFigures = (community: Community, day: string): Figures[] => {
  const last = quarterBefore(day, 1)
  const acts = crossingsIn(community, last.from, last.lastDay)
  const { reason, value, ...inputs } = bridgeOf(acts)
  return [
    {
      figure: 'bridge',
      formula: BRIDGE,
      ...last,
      withheld: 'whole',
      fromAll: true,
      rows: one({ value, people: peopleBehind(acts), reason, inputs: { acts: acts.length, ...inputs } })
    }
  ]
}

const newcomerFigures = (community: Community, day: string): Figures[] => {
  const window = quarterBefore(addDays(day, -90), 1)
  const { value, joined, contributed } = contributingOf(
    joinedIn(newcomersOf(community), window.from, window.lastDay),
    day
  )
  const reason = joined === 0 ? 'no_newcomers' : 'too_early'
  const rows = one({ value, people: joined, reason, inputs: { joined, contributed } })
  return [{ figure: 'newcomers_contributing', formula: NEWCOMERS, ...window, withheld: 'whole', fromAll: true, rows }]
}

/** The figures of a community as of a day: levels then, and what happened in the last quarter that was over. */
export const figuresOf = (community: Community, day: string): Figures[] =>
  [levelFigures, flowFigures, givingFigures, bridgeFigures, newcomerFigures].flatMap(figures => figures(community, day))

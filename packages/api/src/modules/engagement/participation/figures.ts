import { PARTICIPATION_LEVELS } from '@guildhall/schema'
import type { FigureRow, Metric } from '../../../core/module/metric.ts'
import { addDays } from '../../../platform/days.ts'
import { periodBefore } from '../../../platform/periods.ts'
import { BRIDGE, bridgeOf } from '../formulas/bridge.ts'
import { CONCENTRATION, concentrationOf, isCarriedByOne } from '../formulas/concentration.ts'
import type { Formula } from '../formulas/formula.ts'
import { type Flow, flowOf, GRAVITY, gravityOf, isFalling, movesBetween } from '../formulas/gravity.ts'
import { LEVEL, windowOf } from '../formulas/level.ts'
import { contributingOf, NEWCOMERS } from '../formulas/newcomers.ts'
import { crossingsIn, giftsIn, newcomersIn, peopleBehind } from './community-facts.ts'
import { levelsOn } from './levels.ts'
import type { Community } from './participants.ts'
import { partition } from './partition.ts'

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
  /** The figure from which this one could be worked out, or the other way round: both are withheld together. */
  with?: string
}

type Window = { from: string; lastDay: string }
const quarterBefore = (day: string, quarters: number): Window => ({
  from: periodBefore('quarter', day, quarters),
  lastDay: addDays(periodBefore('quarter', day, quarters - 1), -1)
})

const one = (value: number | null, people: number, reason: string | null = null): FigureRow[] => [
  { part: null, value, people, reason: value === null ? reason : null }
]
const verdict = (is: boolean | null) => (is === null ? null : Number(is))

const levelFigures = (community: Community, day: string): Figures[] => {
  const levels = [...levelsOn(community, day).values()]
  const { mass, density } = gravityOf(levels)
  const window = windowOf(community.rhythm, day)
  const span = { from: window[0]?.from ?? day, lastDay: window.at(-1) ? addDays(window.at(-1)!.to, -1) : day }
  const people = levels.length
  return [
    { figure: 'level', formula: LEVEL, ...span, withheld: 'partition', rows: partition(PARTICIPATION_LEVELS, levels) },
    { figure: 'mass', formula: GRAVITY, ...span, withheld: 'whole', with: 'level', rows: one(mass, people) },
    {
      figure: 'density',
      formula: GRAVITY,
      ...span,
      withheld: 'whole',
      with: 'level',
      rows: one(density, people, 'no_members')
    }
  ]
}

const flowIn = (community: Community, { from, lastDay }: Window): Flow =>
  flowOf(movesBetween(levelsOn(community, addDays(from, -1)), levelsOn(community, lastDay)))

const flowFigures = (community: Community, day: string): Figures[] => {
  const [last, before] = [quarterBefore(day, 1), quarterBefore(day, 2)]
  const [flow, earlier] = [flowIn(community, last), flowIn(community, before)]
  const { continuing, up, held, down, drift } = flow
  const rows = [
    ...one(continuing, continuing),
    ...Object.entries({ up, held, down }).map(([part, people]) => ({ part, value: people, people }))
  ]
  const both = Math.min(continuing, earlier.continuing)
  return [
    { figure: 'flow', formula: GRAVITY, ...last, withheld: 'partition', rows },
    {
      figure: 'drift',
      formula: GRAVITY,
      ...last,
      withheld: 'whole',
      with: 'flow',
      rows: one(drift, continuing, 'no_members')
    },
    {
      figure: 'falling',
      formula: GRAVITY,
      from: before.from,
      lastDay: last.lastDay,
      withheld: 'whole',
      rows: one(verdict(isFalling([earlier, flow])), both)
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
    rows: one(verdict(isCarriedByOne(gifts, { held, members })), members, 'too_little')
  }
}

const givingFigures = (community: Community, day: string): Figures[] => {
  const last = quarterBefore(day, 1)
  const gifts = giftsIn(community, last.from, last.lastDay)
  const people = new Set(gifts.map(({ person }) => person)).size
  const { reason, ...shares } = concentrationOf(gifts)
  const of = { formula: CONCENTRATION, ...last, withheld: 'whole' } as const
  return [
    // A share of the top person is that person’s: keys never see it.
    { ...of, figure: 'top_share', rows: one(shares.topShare, Math.min(people, 1), 'nothing_given') },
    { ...of, figure: 'organising_share', rows: one(shares.organisingShare, Math.min(people, 1), 'nothing_given') },
    { ...of, figure: 'absence_factor', rows: one(shares.absenceFactor, people, 'nothing_given') },
    { ...of, figure: 'unit_absence_factor', rows: one(shares.unitAbsenceFactor, people, reason ?? 'units_unknown') },
    { ...of, figure: 'carried_by_one', ...carriedIn(community, day) }
  ]
}

const bridgeFigures = (community: Community, day: string): Figures[] => {
  const last = quarterBefore(day, 1)
  const acts = crossingsIn(community, last.from, last.lastDay)
  const { value, reason } = bridgeOf(acts)
  return [
    {
      figure: 'bridge',
      formula: BRIDGE,
      ...last,
      withheld: 'whole',
      fromAll: true,
      rows: one(value, peopleBehind(acts), reason)
    }
  ]
}

const newcomerFigures = (community: Community, day: string): Figures[] => {
  const window = quarterBefore(addDays(day, -90), 1)
  const { value, joined } = contributingOf(newcomersIn(community, window.from, window.lastDay), day)
  const rows = one(value, joined, joined === 0 ? 'no_newcomers' : 'too_early')
  return [{ figure: 'newcomers_contributing', formula: NEWCOMERS, ...window, withheld: 'whole', fromAll: true, rows }]
}

/** The figures of a community as of a day: levels then, and what happened in the last quarter that was over. */
export const figuresOf = (community: Community, day: string): Figures[] =>
  [levelFigures, flowFigures, givingFigures, bridgeFigures, newcomerFigures].flatMap(figures => figures(community, day))

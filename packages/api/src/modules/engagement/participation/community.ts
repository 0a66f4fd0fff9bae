import type { CommunityEngagement, EngagementFigure } from '@guildhall/schema'
import type { FigureRow, MetricRow } from '../../../core/module/metric.ts'
import type { Speech } from '../../../core/words/catalogue.ts'
import { countedFrom } from '../metrics/counted.ts'
import { withheldRows } from '../metrics/rows.ts'
import { explain } from './explain.ts'
import { type Figures, figuresOf } from './figures.ts'
import type { Act, Community } from './participants.ts'
import { peopleToMeet } from './people.ts'

/** Who reads the figures: those who see individuals, from whom less is withheld, or keys. */
export type Reading = { day: string; seesPeople: boolean; explained: boolean; speech: Speech }

const hiddenIn = ({ rows, withheld }: Figures): ReadonlySet<string | null> => {
  const placed = rows.map((row): MetricRow => ({ scope: 0, period: 0, ...row }))
  return new Set([...withheldRows(placed, withheld, [])].map(({ part }) => part))
}

/** The figures with what is withheld of each; figures that tell of each other are withheld together. */
const protect = (figures: readonly Figures[], seesPeople: boolean) => {
  const hidden = new Map(
    figures.map(one => [one.figure, seesPeople && !one.fromAll ? new Set<string | null>() : hiddenIn(one)])
  )
  return figures.map(one => {
    const isWhole = one.with !== undefined && hidden.get(one.with)!.size > 0
    return { ...one, isHidden: ({ part }: FigureRow) => isWhole || hidden.get(one.figure)!.has(part) }
  })
}

type Protected = ReturnType<typeof protect>[number]

type Cell = FigureRow & { suppressed: boolean }

const cellsOf = ({ rows, isHidden }: Protected): Cell[] =>
  rows.map(row =>
    isHidden(row)
      ? { part: row.part, value: null, suppressed: true, reason: 'small_numbers' }
      : { ...row, suppressed: false }
  )

/** What a figure follows from, as far as the reader may know. */
const inputsOf = (cell: Cell, cells: readonly Cell[], { withheld, inputsOfPeople }: Figures, seesPeople: boolean) => {
  if (withheld === 'partition') return countedFrom(cell, cells)
  return inputsOfPeople && !seesPeople ? null : (cell.inputs ?? null)
}

/** A figure and its parts, each with how it was computed. */
const shown = (
  one: Protected,
  acts: readonly Act[],
  { seesPeople, explained, speech }: Reading
): EngagementFigure[] => {
  const cells = cellsOf(one)
  return cells.map(cell => {
    const { part, value, suppressed, reason = null } = cell
    const inputs = inputsOf(cell, cells, one, seesPeople)
    const explanation = explained ? explain({ ...one, inputs, acts }, speech) : null
    return { figure: one.figure, part, value, suppressed, reason, explanation }
  })
}

/** How people take part in a community, for its leader and core group, or for keys of the organisation. */
export const communityEngagement = (community: Community, reading: Reading): CommunityEngagement => {
  const { day, seesPeople } = reading
  const figures = protect(figuresOf(community, day), seesPeople)
  const acts = community.participants.flatMap(one => one.acts.filter(({ isPrivate }) => !isPrivate))
  return {
    community: community.id,
    name: community.name,
    asOf: day,
    figures: figures.flatMap(one => shown(one, acts, reading)),
    people: seesPeople ? peopleToMeet(community, day) : null
  }
}

import type { CommunityEngagement, EngagementFigure } from '@guildhall/schema'
import type { FigureRow, MetricRow } from '../../../core/module/metric.ts'
import type { Speech } from '../../../core/words/catalogue.ts'
import { withheldRows } from '../metrics/rows.ts'
import { explain } from './explain.ts'
import { type Figures, figuresOf } from './figures.ts'
import type { Community } from './participants.ts'
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

const shown = ({ figure, rows, isHidden }: Protected): EngagementFigure[] =>
  rows.map(row =>
    isHidden(row)
      ? { figure, part: row.part, value: null, suppressed: true, reason: 'small_numbers' }
      : { figure, part: row.part, value: row.value, suppressed: false, reason: row.reason ?? null }
  )

const nameOf = ({ figure }: Figures, { part }: FigureRow) => (part === null ? figure : `${figure}.${part}`)

/** How the figures were computed, each formula and window once; what is withheld is no input. */
const explanations = (figures: readonly Protected[], community: Community, speech: Speech) => {
  const acts = community.participants.flatMap(one => one.acts.filter(({ isPrivate }) => !isPrivate))
  return [...Map.groupBy(figures, ({ formula, from, lastDay }) => `${formula.id} ${from} ${lastDay}`).values()].map(
    own => {
      const [{ formula, from, lastDay }] = own as [Protected]
      const inputs = own.flatMap(one =>
        one.rows.filter(row => !one.isHidden(row)).map(row => [nameOf(one, row), row.value])
      )
      return explain({ formula, from, lastDay, inputs: Object.fromEntries(inputs), acts }, speech)
    }
  )
}

/** How people take part in a community, for its leader and core group, or for keys of the organisation. */
export const communityEngagement = (
  community: Community,
  { day, seesPeople, explained, speech }: Reading
): CommunityEngagement => {
  const figures = protect(figuresOf(community, day), seesPeople)
  return {
    community: community.id,
    name: community.name,
    asOf: day,
    figures: figures.flatMap(shown),
    people: seesPeople ? peopleToMeet(community, day) : null,
    explanations: explained ? explanations(figures, community, speech) : []
  }
}

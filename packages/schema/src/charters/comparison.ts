import type { Static } from '@sinclair/typebox'
import {
  Choice,
  Count,
  Entity,
  Id,
  Instant,
  Line,
  List,
  Named,
  Nullable,
  Ref,
  Text,
  Whole
} from '../primitives/shapes.ts'
import { CharterStatus } from './charter.ts'
import { CharterSectionKind, MAX_CHARTER_SECTIONS } from './section.ts'

const lines = (what: string, example: number) => Count({ description: `Number of lines ${what}.`, examples: [example] })
const counts = {
  addedLines: lines('added', 2),
  removedLines: lines('removed', 1),
  sameLines: lines('that are the same', 40)
}

export const ComparedCharter = Entity(
  'ComparedCharter',
  {
    id: Id({ description: 'The charter’s id.' }),
    number: Nullable(
      Whole(1, 1_000_000, { description: 'The number of the version; null if not published.', examples: [2] })
    ),
    title: Line(300, { description: 'Its title.', examples: ['Charter of Service Design'] }),
    status: Ref(CharterStatus),
    publishedAt: Nullable(Instant({ description: 'When it was published.', examples: ['2026-03-02T09:00:00.000Z'] }))
  },
  { description: 'A version that is compared.' }
)

export const SectionChange = Choice('SectionChange', ['same', 'changed', 'added', 'removed', 'moved'] as const, {
  description:
    'What became of a section. `moved`: the text is the same, the place is another. Blank lines at its end do not count.'
})
export type SectionChange = Static<typeof SectionChange>

export const LineChange = Choice('LineChange', ['same', 'added', 'removed'] as const, {
  description: 'What became of a line.'
})
export type LineChange = Static<typeof LineChange>

export const ComparedLine = Entity(
  'ComparedLine',
  {
    change: Ref(LineChange),
    text: Text(40_000, { description: 'The line, without its end.', examples: ['We meet every month.'] })
  },
  { description: 'A line of a comparison.' }
)
export type ComparedLine = Static<typeof ComparedLine>

export const ComparedSection = Entity(
  'ComparedSection',
  {
    section: Nullable(Ref(CharterSectionKind), {
      description: 'The section; null for the title and what else precedes the first section.'
    }),
    title: Text(300, { description: 'Its heading; if it was removed, its former heading.', examples: ['Our mission'] }),
    previousTitle: Nullable(
      Text(300, { description: 'Its heading in the other version; null if it was added.', examples: ['Mission'] })
    ),
    change: Ref(SectionChange),
    ...counts,
    lines: List(Ref(ComparedLine), 80_000, { description: 'Its lines in Markdown, with what became of each.' })
  },
  { description: 'What became of a section between two versions.' }
)
export type ComparedSection = Static<typeof ComparedSection>

export const CharterComparison = Entity(
  'CharterComparison',
  {
    from: Ref(ComparedCharter, { description: 'The version named by `with`.' }),
    to: Ref(ComparedCharter, { description: 'The version in the path.' }),
    ...counts,
    sections: List(Ref(ComparedSection), 2 * MAX_CHARTER_SECTIONS + 1, {
      description: 'Section by section, in the order of the version in the path; removed ones are where they were.'
    })
  },
  {
    description:
      'What changed from one version of a charter to another. The numbers of lines are those of the two texts as wholes; a section that moved counts there as removed and added.'
  }
)
export type CharterComparison = Static<typeof CharterComparison>

export const CharterComparisonQuery = Entity(
  'CharterComparisonQuery',
  { with: Named('a charter', { description: 'The version (id) to compare it with, usually an earlier one.' }) },
  { description: 'Parameters for comparing two versions.' }
)
export type CharterComparisonQuery = Static<typeof CharterComparisonQuery>

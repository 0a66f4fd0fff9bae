import { type Static, Type } from '@sinclair/typebox'
import { atMostOneOf, Day, Entity, Foreign, Instant, List, Nullable } from '../primitives/shapes.ts'
import { CharterCreate } from './charter.ts'

const { title, sections, markdown, decisionMode, nextReviewOn } = CharterCreate.properties

export const ImportCharter = Entity(
  'ImportCharter',
  {
    key: Foreign({ description: 'The key of the version in the source system.', examples: ['sig-docs 2026-03-02'] }),
    community: Foreign({ description: 'The key of the community in the source system.', examples: ['sig-docs'] }),
    authors: Type.Optional(
      List(Foreign({ description: 'The key of a person in the source system.', examples: ['p-1042'] }), 50, {
        description: 'The keys of its authors in the source system.'
      })
    ),
    title,
    sections,
    markdown,
    decisionMode,
    nextReviewOn,
    publishedAt: Type.Optional(
      Nullable(
        Instant({
          description:
            'When it was published. Without it, the version is a draft. The versions of a community come in this order.',
          examples: ['2026-03-02T09:00:00.000Z']
        })
      )
    ),
    removedOn: Type.Optional(
      Nullable(
        Day({
          description: 'The day on which the community removed this version without a new one.',
          examples: ['2026-11-20']
        })
      )
    )
  },
  {
    ...atMostOneOf('sections', 'markdown'),
    description: 'A version of a charter in an import. Once published, only the day on which it was removed is added.'
  }
)
export type ImportCharter = Static<typeof ImportCharter>

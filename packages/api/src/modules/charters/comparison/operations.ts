import { CharterComparison, CharterComparisonQuery } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import { unknownDetail } from '../../../core/model/references.ts'
import { findIds } from '../../../core/model/rows.ts'
import { instantOf } from '../../../core/model/sql.ts'
import type { CallOf, Operation } from '../../../core/operation/operation.ts'
import { readUnder } from '../../../core/operation/sub-resources.ts'
import { ApiError } from '../../../core/problem/api-error.ts'
import { speechIn } from '../../../core/words/catalogue.ts'
import { charterKind } from '../charters/kind.ts'
import { charterModel } from '../charters/model.ts'
import { markdownOf } from '../markdown/write.ts'
import { type Compared, compareSections } from './compare.ts'
import { compareLines, countLines } from './lines.ts'
import { pageOf } from './page.ts'

const reading = { public: true, allowPortalKeys: true, allowedRoles: 'any' } as const

type Call = CallOf<undefined, typeof CharterComparisonQuery>
type Version = Compared & CharterComparison['to']

/** The id of the version that a caller compares with. @throws ApiError UNKNOWN_REFERENCE where they do not see it. */
const otherOf = async ({ db, viewer, query }: Call): Promise<string> => {
  const name = query.with
  const id = (await findIds(db, charterModel, [name], viewer)).get(name)
  if (id) return id
  const detail = unknownDetail('charter', name)
  throw new ApiError('UNKNOWN_REFERENCE', detail, [{ parameter: 'with', detail }])
}

const versionsOf = async ({ db }: Call, ids: readonly string[]): Promise<Version[]> =>
  db.prepared<Version>(
    'compared charters',
    () => sql`
      select c.id, c.number, c.title, c.status, ${instantOf(sql`c.published_at`)} as "publishedAt", c.sections, c.layout
      from unnest(${sql.placeholder('ids')}::uuid[]) with ordinality i (id, position) join charters c on c.id = i.id order by i.position`,
    { ids }
  )

const shown = ({ id, number, title, status, publishedAt }: Version) => ({ id, number, title, status, publishedAt })

/** Compares a version with another one that the caller sees. */
const compared = async (id: string, call: Call): Promise<CharterComparison> => {
  const [from, to] = (await versionsOf(call, [await otherOf(call), id])) as [Version, Version]
  const lines = compareLines(markdownOf(from), markdownOf(to))
  return { from: shown(from), to: shown(to), ...countLines(lines), sections: compareSections(from, to) }
}

const under = (path: string, method: string, form: string) => ({
  path,
  method,
  summary: `Compare two versions of a charter${form}`,
  description: `Returns what changed from the version \`with\` to this one, section by section and line by line${form}. Both must be visible to the caller.`
})
const HTML =
  '<!doctype html>\n<html lang="en" dir="ltr"><head><title>Versions 1 and 2: Charter of Service Design</title>'

export const comparisonOperations: Operation[] = [
  {
    ...readUnder(
      charterKind,
      reading,
      under('comparison', 'comparison', ''),
      { schema: CharterComparison, run: compared },
      CharterComparisonQuery
    ),
    references: { with: () => charterModel }
  },
  {
    ...readUnder(
      charterKind,
      reading,
      under('comparison.html', 'comparisonHtml', ', as an HTML page'),
      {
        mediaType: 'text/html',
        example: HTML,
        run: async (id, call) => pageOf(await compared(id, call), speechIn(call.viewer.language))
      },
      CharterComparisonQuery
    ),
    references: { with: () => charterModel }
  }
]

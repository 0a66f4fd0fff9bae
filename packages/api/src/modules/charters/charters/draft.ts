import type { CharterCreate } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import { unknownDetail } from '../../../core/model/references.ts'
import { findIds } from '../../../core/model/rows.ts'
import type { Draft } from '../../../core/model/write.ts'
import type { CallOf } from '../../../core/operation/operation.ts'
import { ApiError } from '../../../core/problem/api-error.ts'
import { readMarkdown } from '../markdown/read.ts'
import type { CharterText } from '../markdown/write.ts'
import { charterFaults as faults } from '../words.en.ts'
import { charterModel } from './model.ts'
import { bounded, completed } from './rules.ts'

/** The title of a charter that has none. */
export const TITLE = 'Charter'

type Base = CharterText & { id: string; title: string; decisionMode: string }
type Create = CallOf<typeof CharterCreate>

const unknownBase = (code: 'UNKNOWN_REFERENCE' | 'RULE_BROKEN', detail: string) =>
  new ApiError(code, detail, [{ pointer: '/basedOn', detail }])

/** The version that a draft starts from. @throws ApiError where the caller does not see it, or it is of another community. */
const baseOf = async ({ db, viewer, body: { basedOn } }: Create, community: string): Promise<Base | undefined> => {
  if (!basedOn) return undefined
  const id = (await findIds(db, charterModel, [basedOn], viewer)).get(basedOn)
  if (!id) throw unknownBase('UNKNOWN_REFERENCE', unknownDetail('charter', basedOn))
  const [base] = await db.run<Base>(sql`
    select id, title, sections, layout, decision_mode as "decisionMode" from charters where id = ${id} and community_id = ${community}`)
  if (!base) throw unknownBase('RULE_BROKEN', faults.base)
  return base
}

/** The text that a caller sends, as sections or as Markdown; undefined where they send none. */
export const textIn = ({
  sections,
  markdown
}: Pick<CharterCreate, 'sections' | 'markdown'>): (CharterText & { title: string | null }) | undefined => {
  if (markdown !== undefined) return readMarkdown(markdown)
  return sections && { title: null, sections: completed(sections), layout: null }
}

/** A draft of the charter of a community, as it is stored. */
export const draftOf = async (community: string, call: Create): Promise<Draft> => {
  const { sections: _sections, markdown, basedOn: _basedOn, ...stated } = call.body
  const base = await baseOf(call, community)
  const text = textIn(call.body) ?? base ?? { title: null, sections: [], layout: null }
  const title = stated.title ?? text.title ?? base?.title ?? TITLE
  const { sections, layout } = bounded({ ...text, title }, markdown === undefined ? '/sections' : '/markdown')
  return {
    ...(base ? { decisionMode: base.decisionMode, basedOnId: base.id } : {}),
    ...stated,
    ...(stated.authors ? {} : { authorIds: call.caller.person ? [call.caller.person] : [] }),
    community,
    title,
    sections,
    layout
  }
}

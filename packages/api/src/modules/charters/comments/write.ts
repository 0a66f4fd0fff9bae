import type { CharterCommentCreate, CharterSectionKind, CharterStatus } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import { ApiError } from '../../../core/problem/api-error.ts'
import type { Database } from '../../../platform/database/database.ts'
import { commentFaults as faults } from '../words.en.ts'

type Draft = {
  communityId: string
  status: CharterStatus
  sections: { section: CharterSectionKind; title: string }[]
}

const refuse = (pointer: string, detail: string) => new ApiError('RULE_BROKEN', detail, [{ pointer, detail }])

const nameOf = ({ section, title }: Draft['sections'][number]) => (section === 'other' ? `other “${title}”` : section)

/** @throws ApiError where the draft has no such section. */
const checkSection = ({ sections }: Draft, { section = null, title = null }: CharterCommentCreate) => {
  if ((section === 'other') !== (title !== null)) throw refuse('/title', faults.title)
  if (section === null) return
  if (sections.length === 0) throw refuse('/section', faults.empty)
  const isThere = sections.some(one => one.section === section && (section !== 'other' || one.title === title))
  if (!isThere) throw refuse('/section', faults.section(sections.map(nameOf).join(', ').slice(0, 500)))
}

/**
 * Writes a comment of a person on a draft, which is held still meanwhile. Answers its id.
 * @throws ApiError where the version is no draft any more, or has no such section.
 */
export const writeComment = async (
  db: Database,
  charter: string,
  author: string,
  comment: CharterCommentCreate
): Promise<string> => {
  const [draft] = await db.run<Draft>(sql`
    select c.community_id as "communityId", c.status,
      (select coalesce(jsonb_agg(jsonb_build_object('section', s.value -> 'section', 'title', s.value -> 'title') order by s.place), '[]')
        from jsonb_array_elements(c.sections) with ordinality s (value, place)) as sections
    from charters c where c.id = ${charter} for share of c`)
  if (draft!.status !== 'draft' && draft!.status !== 'in_vote') throw new ApiError('MOVE_NOT_ALLOWED', faults.published)
  checkSection(draft!, comment)
  const { section = null, title = null, text } = comment
  const [made] = await db.run<{ id: string }>(sql`
    insert into charter_comments (community_id, charter_id, section, title, text, author_id)
    values (${draft!.communityId}, ${charter}, ${section}, ${title}, ${text}, ${author}) returning id`)
  return made!.id
}

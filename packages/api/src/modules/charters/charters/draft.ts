import type { CharterCreate } from '@guildhall/schema'
import type { Draft } from '../../../core/model/write.ts'
import type { CallOf } from '../../../core/operation/operation.ts'
import { completed } from './rules.ts'

/** The title of a charter that has none. */
const TITLE = 'Charter'

/** A draft of the charter of a community, as it is stored. */
export const draftOf = async (community: string, { body, caller }: CallOf<typeof CharterCreate>): Promise<Draft> => {
  const { sections = [], title = TITLE, markdown: _markdown, ...stated } = body
  return {
    ...stated,
    ...(body.authors ? {} : { authorIds: caller.person ? [caller.person] : [] }),
    community,
    title,
    sections: completed(sections)
  }
}

import { sql } from 'drizzle-orm'
import type { Model } from '../../../core/model/model.ts'
import { found, readItem, readPage } from '../../../core/model/read.ts'
import { partOf, valuesNamed } from '../../../core/model/selection.ts'
import type { Call } from '../../../core/operation/operation.ts'
import { ApiError } from '../../../core/problem/api-error.ts'
import { languages, speechIn } from '../../../core/words/catalogue.ts'
import { communityModel } from '../../directory/communities/model.ts'
import { personModel } from '../../directory/people/model.ts'
import { chosen } from '../../engagement/charts/locale.ts'
import { charterModel } from '../charters/model.ts'
import { charterFaults } from '../words.en.ts'
import type { CharterInput } from './content.ts'
import { canvasWords } from './words.ts'

const FIELDS = new Set(['title', 'number', 'sections', 'publishedAt'])
const PEOPLE_AT_MOST = 10

/** Who reads, and where. */
export type Reading = Pick<Call, 'db' | 'viewer'>

const readNames = async ({ db, viewer }: Reading, community: string, role: string): Promise<string[]> => {
  const args = { community, role, limit: PEOPLE_AT_MOST }
  const { items } = await readPage(db, personModel, { field: '', args, of: valuesNamed('name') }, viewer)
  return items.map(text => JSON.parse(text).name)
}

const readAs = async <T>({ db, viewer }: Reading, model: Model, id: string, names: ReadonlySet<string>): Promise<T> =>
  JSON.parse(found(await readItem(db, model, id, partOf(model, names), viewer), model.name, id))

/** The published charter of a community as the caller sees it. @throws ApiError NOT_FOUND where there is none. */
export const readCharter = async (community: string, reading: Reading): Promise<CharterInput> => {
  const [charter] = await reading.db.prepared<{ id: string; nextReviewOn: string | null }>(
    'charter in force',
    () => sql`
      select charter_id as id, due_on::text as "nextReviewOn" from charter_reviews_due
      where community_id = ${sql.placeholder('community')}::uuid`,
    { community }
  )
  if (!charter) throw new ApiError('NOT_FOUND', charterFaults.unpublished)
  const [own, { name }, leaders, sponsors] = await Promise.all([
    readAs<Omit<CharterInput, 'community' | 'leaders' | 'sponsors' | 'nextReviewOn'>>(
      reading,
      charterModel,
      charter.id,
      FIELDS
    ),
    readAs<{ name: string }>(reading, communityModel, community, new Set(['name'])),
    readNames(reading, community, 'leader'),
    readNames(reading, community, 'sponsor')
  ])
  return { ...own, nextReviewOn: charter.nextReviewOn, community: name, leaders, sponsors }
}

/** In which language a canvas speaks: that of `lang` where there are words, else that which the reader prefers. */
export const languageOf = (lang: string | undefined, preferred: string) => {
  const { words, locale } = chosen(lang, preferred, languages())
  const speech = speechIn(words)
  return { speech, words: canvasWords(speech, locale.tag, lang ?? words) }
}

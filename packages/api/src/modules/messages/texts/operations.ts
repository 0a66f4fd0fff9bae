import {
  NOTICE_KINDS,
  NOTICE_PARTS,
  type NoticeKind,
  NoticePreview,
  NoticePreviewCreate,
  NoticeTextDraft,
  type NoticeTextPart,
  NoticeTextQuery,
  PortalNoticeText
} from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import { type Act, act } from '../../../core/operation/actions.ts'
import { hasKnownLanguage } from '../../../core/operation/known-language.ts'
import type { Operation } from '../../../core/operation/operation.ts'
import { readUnder } from '../../../core/operation/sub-resources.ts'
import { speechIn } from '../../../core/words/catalogue.ts'
import { FIRST_LANGUAGE } from '../../../core/words/words.ts'
import type { Database } from '../../../platform/database/database.ts'
import { type Brand, brandOfPortal } from '../../directory/portals/brand.ts'
import { portalKind } from '../../directory/portals/operations.ts'
import { pageOf } from '../mail/compose.ts'
import { noticeOf, textOf } from '../text.ts'
import { checkTexts } from './check.ts'
import { placesOf, valuesOf } from './placeholders.ts'
import { sampleOf, sampleOfPage } from './sample.ts'

const ACCESS = { allowPortalKeys: true, allowedRoles: ['portal_admin'] } as const

type Own = { kind: NoticeKind; updatedAt: string | null } & Record<NoticeTextPart, string | null>

const brandOf = async (db: Database, portal: string): Promise<Brand> => {
  const [row] = await db.run<{ brand: Brand }>(sql`select ${brandOfPortal(sql`${portal}::uuid`)} as brand`)
  return row!.brand
}

const languageOf = (asked: string | undefined, { language }: Pick<Brand, 'language'>) => {
  hasKnownLanguage({ language: asked })
  return asked ?? language ?? FIRST_LANGUAGE
}

const NONE = { subject: null, what: null, next: null, updatedAt: null }

/** The texts of kinds of notices on a portal, in one language. */
const textsOf = async (db: Database, brand: Brand, kinds: readonly NoticeKind[], language: string) => {
  const rows = await db.prepared<Own>(
    'texts of notices',
    () => sql`
      select kind, subject, what, next, to_json(updated_at) #>> '{}' as "updatedAt" from notice_texts
      where portal_id = ${sql.placeholder('portal')}::uuid and language = ${sql.placeholder('language')}`,
    { portal: brand.id, language }
  )
  const own = new Map(rows.map(row => [row.kind, row]))
  const speech = speechIn(language)
  const values = sampleOf(brand)
  const samples = valuesOf(values, speech)
  return kinds.map(kind => {
    const { names, required } = placesOf(kind)
    const { subject, what, next } = noticeOf({ kind, values }, speech)
    return {
      ...NONE,
      ...own.get(kind),
      kind,
      language,
      service: { subject, what, next },
      placeholders: names.map(name => ({
        name,
        sample: samples[name] ?? null,
        requiredIn: NOTICE_PARTS.filter(part => required[part].includes(name))
      }))
    }
  })
}

const set = async ({ before, draft, call: { db } }: Act<NoticeTextDraft>) => {
  const brand = await brandOf(db, before.id)
  const language = languageOf(draft.language, brand)
  checkTexts(draft)
  const { kind, subject = null, what = null, next = null } = draft
  await (subject === null && what === null && next === null
    ? db.run(sql`delete from notice_texts where portal_id = ${before.id} and kind = ${kind} and language = ${language}`)
    : db.run(sql`
        insert into notice_texts (portal_id, kind, language, subject, what, next)
        values (${before.id}, ${kind}, ${language}, ${subject}, ${what}, ${next})
        on conflict (portal_id, kind, language) do update set subject = excluded.subject, what = excluded.what, next = excluded.next
        where (notice_texts.subject, notice_texts.what, notice_texts.next) is distinct from (excluded.subject, excluded.what, excluded.next)`))
  return (await textsOf(db, brand, [kind], language))[0]!
}

const preview = async ({ before, draft, call: { db } }: Act<NoticePreviewCreate>) => {
  const brand = await brandOf(db, before.id)
  const language = languageOf(draft.language, brand)
  checkTexts(draft)
  const { kind, page, subject, what, next } = draft
  const values = page ? await sampleOfPage(db, brand, page) : sampleOf(brand)
  const speech = speechIn(language)
  const notice = noticeOf({ kind, values, own: { [language]: { subject, what, next } } }, speech)
  return {
    subject: notice.subject,
    text: textOf(notice, speech),
    html: pageOf(values.who!, [notice], { ...speech, brand })
  }
}

/** What the admins of a portal do with the texts of its notices. */
export const noticeTextOperations: Operation[] = [
  readUnder(
    portalKind,
    ACCESS,
    {
      path: 'notice-texts',
      method: 'noticeTexts',
      id: 'listPortalNoticeTexts',
      field: 'portalNoticeTexts',
      scope: 'notices:read',
      summary: 'List the texts of a portal’s notices',
      description:
        'Returns the text of each kind of notice on a portal in one language: the portal’s own subject, opening and outlook where it has them, what the service says, and the placeholders that can be used. The reasons, the ways to put it right, the links and the days stay those of the service.'
    },
    {
      item: PortalNoticeText,
      run: async (id, { db, query }) => {
        const brand = await brandOf(db, id)
        const kinds = query.kind ?? NOTICE_KINDS
        return textsOf(db, brand, kinds, languageOf(query.language, brand))
      }
    },
    NoticeTextQuery
  ),
  {
    // The same again changes nothing.
    ...act(
      portalKind,
      ACCESS,
      {
        path: 'notice-texts',
        method: 'setNoticeText',
        id: 'setPortalNoticeText',
        field: 'setPortalNoticeText',
        scope: 'notices:write',
        summary: 'Set a text of a portal’s notices',
        description:
          'Sets the portal’s own parts of a kind of notice, in one language, as plain text with placeholders in braces. A part that is null or left out is that of the service; without any part the text is removed. It is used in mails and in `GET /v1/notices`, for readers of that language; a part with a placeholder that a notice has no value for is that of the service.'
      },
      NoticeTextDraft,
      { schema: PortalNoticeText, run: set }
    ),
    verb: 'PUT'
  },
  act(
    portalKind,
    ACCESS,
    {
      path: 'notice-previews',
      method: 'previewNotice',
      id: 'previewPortalNotice',
      field: 'previewPortalNotice',
      scope: 'notices:write',
      summary: 'Preview a notice of a portal',
      description:
        'Returns a notice as its recipients would read it with these parts: as plain text and as the HTML of the mail, with sample values or those of a page. Nothing is stored or sent.'
    },
    NoticePreviewCreate,
    { schema: NoticePreview, run: preview }
  )
]

import { NOTICE_PARTS, type NoticeKind, type NoticePlaceholder, type NoticeTextPart } from '@guildhall/schema'
import type { Speech } from '../../../core/words/catalogue.ts'
import { dayWriter } from '../../../core/words/language.ts'
import type { StoredNotice } from '../../../core/words/notice.ts'

/** Which placeholders the texts of a kind of notice can use, and of which at least one must stand in a part. */
export type Places = {
  names: readonly NoticePlaceholder[]
  required: { readonly [P in NoticeTextPart]: readonly NoticePlaceholder[] }
}

const ALWAYS = ['text', 'community', 'portal'] as const satisfies readonly NoticePlaceholder[]

/** Where nothing else is said, the words of the service stay, and the portal’s stand around them. */
const AROUND: Places = {
  names: ALWAYS,
  required: { subject: ['text', 'community'], what: ['text'], next: ['text'] }
}

/** Reminders say in parts that stay what to do, why, and by when; what is left can be the portal’s own. */
const reminder = (...more: NoticePlaceholder[]): Places => ({
  names: [...ALWAYS, 'page', ...more],
  required: {
    subject: ['text', 'community'],
    what: ['text', 'community'],
    next: more.includes('next_on') ? ['text', 'next_on'] : []
  }
})

const SPECIAL: { readonly [N in NoticeKind]?: Places } = {
  page_due_soon: reminder('by'),
  page_overdue: reminder('by', 'next_on'),
  page_second_notice: reminder('by', 'next_on'),
  page_final_notice: reminder('by', 'next_on'),
  page_compliant: reminder(),
  page_reinstated: reminder(),
  help_answered: { ...reminder('who'), names: [...ALWAYS, 'page', 'who'] },
  charter_review_due: reminder('by'),
  charter_vote_opened: reminder('by'),
  poll_opened: reminder('by')
}

/** The placeholders of a kind of notice. */
export const placesOf = (kind: NoticeKind): Places => SPECIAL[kind] ?? AROUND

/** The values of a notice, as far as it has them; days as the language writes them. */
export const valuesOf = (
  { community, portal, page, by, nextOn, who }: StoredNotice,
  { language }: Speech
): Partial<Record<NoticePlaceholder, string>> => {
  const day = dayWriter(language)
  const given = { community, portal, page, by: by && day(by), next_on: nextOn && day(nextOn), who }
  return Object.fromEntries(Object.entries(given).flatMap(([name, value]) => (value ? [[name, value]] : [])))
}

/** A part of a template: words, or the name in braces; `{` and `}` that belong to no name are faults. */
type Piece = { words: string } | { name: string } | { fault: string }

const PIECES = /\{([^{}]*)\}|[{}]|[^{}]+/g

/** Reads a template. */
export const piecesOf = (template: string): Piece[] =>
  [...template.matchAll(PIECES)].map(([piece, name]): Piece => {
    if (name !== undefined) return { name: name.trim() }
    return piece === '{' || piece === '}' ? { fault: piece } : { words: piece }
  })

/** A template with its values; undefined where it names one that there is none of. */
export const filled = (template: string, values: Readonly<Record<string, string>>): string | undefined => {
  const pieces = piecesOf(template).map(piece =>
    'words' in piece ? piece.words : 'name' in piece && values[piece.name]
  )
  return pieces.every(piece => typeof piece === 'string') ? pieces.join('') : undefined
}

/** The portal’s own words for the parts of a kind of notice, by language. */
export type OwnTexts = { readonly [language: string]: { readonly [P in NoticeTextPart]?: string | null } }

/**
 * The same notice with the portal’s own words, in the language of the reader. A part in which a value is named that this notice does not
 * have is that of the service, so that no sentence has a gap.
 */
export const withOwnWords = <N extends Record<NoticeTextPart, string>>(
  notice: N,
  values: StoredNotice,
  own: OwnTexts | null | undefined,
  speech: Speech
): N => {
  const words = own?.[speech.language]
  if (!words) return notice
  const known = valuesOf(values, speech)
  const changed = NOTICE_PARTS.flatMap(part => {
    const template = words[part]
    const text = template ? filled(template, { ...known, text: notice[part] }) : undefined
    return text === undefined ? [] : [[part, text]]
  })
  return { ...notice, ...Object.fromEntries(changed) }
}

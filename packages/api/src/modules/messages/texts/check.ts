import { NOTICE_PARTS, type NoticeKind, type NoticeTextPart } from '@guildhall/schema'
import { ApiError } from '../../../core/problem/api-error.ts'
import { likely } from '../../../core/problem/likely.ts'
import { piecesOf, placesOf } from './placeholders.ts'

type Draft = { kind: NoticeKind } & { readonly [P in NoticeTextPart]?: string | null }

const inBraces = (names: readonly string[]) => names.map(name => `{${name}}`).join(' or ')

const faultsIn = (kind: NoticeKind, part: NoticeTextPart, template: string): string[] => {
  const { names, required } = placesOf(kind)
  const pieces = piecesOf(template)
  const used = pieces.flatMap(piece => ('name' in piece ? [piece.name] : []))
  const unknown = used.filter(name => !(names as readonly string[]).includes(name))
  const needed = required[part]
  return [
    ...pieces.flatMap(piece =>
      'fault' in piece
        ? [
            `A single "${piece.fault}" is not allowed: braces stand around the name of a placeholder, as in {community}.`
          ]
        : []
    ),
    ...unknown.map(name => `Notices of this kind have no placeholder "${name}". ${likely(name, names)}`),
    ...(needed.length > 0 && !needed.some(name => used.includes(name))
      ? [`The text must contain ${inBraces(needed)}, so that its readers know what it is about.`]
      : [])
  ]
}

/** Makes sure that the texts of a portal name what they must, and nothing that is not there. @throws ApiError RULE_BROKEN with each fault. */
export const checkTexts = (draft: Draft): void => {
  const errors = NOTICE_PARTS.flatMap(part => {
    const template = draft[part]
    if (template === null || template === undefined) return []
    const blank = template.trim() === '' ? ['Write a text, or send null for that of the service.'] : []
    return [...blank, ...(blank.length > 0 ? [] : faultsIn(draft.kind, part, template))].map(detail => ({
      pointer: `/${part}`,
      detail
    }))
  })
  if (errors.length > 0) throw new ApiError('RULE_BROKEN', errors[0]!.detail, errors)
}

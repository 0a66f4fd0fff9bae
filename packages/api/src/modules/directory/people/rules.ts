import type { Draft } from '../../../core/model/write.ts'
import { hasKnownLanguage } from '../../../core/operation/known-language.ts'
import type { WriteHook } from '../../../core/operation/mutations.ts'
import { ORIGIN, protectFields } from '../../../core/operation/protected-fields.ts'
import { ApiError } from '../../../core/problem/api-error.ts'
import { isTimeZone } from '../../../platform/days.ts'

/** A time zone is named as IANA names it. */
const hasKnownTimeZone = ({ timeZone }: Draft) => {
  if (typeof timeZone !== 'string' || isTimeZone(timeZone)) return
  const detail = 'This is not an IANA time zone. Use a name such as Europe/Lisbon.'
  throw new ApiError('RULE_BROKEN', detail, [{ pointer: '/timeZone', detail }])
}

/** A time zone and a language are known. */
export const hasKnownPlace = (draft: Draft) => {
  hasKnownTimeZone(draft)
  hasKnownLanguage(draft)
}

/** A time zone and a language are known. Persons cannot give themselves another sign-in or origin, nor say whom they manage. */
export const knownPlace: WriteHook = protectFields(['externalId', 'isManager', ...ORIGIN], ({ draft }) => {
  hasKnownPlace(draft)
  return draft
})

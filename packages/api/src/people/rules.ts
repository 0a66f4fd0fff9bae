import type { Rule } from '../kit/crud.ts'
import { Fault } from '../kit/fault.ts'

const isTimeZone = (name: string) => {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }))
  } catch {
    return false
  }
}

/** A time zone is named as IANA names it. Persons cannot give themselves another sign-in or origin. */
export const knownTimeZone: Rule = ({ draft, call }) => {
  const { timeZone } = draft
  if (typeof timeZone === 'string' && !isTimeZone(timeZone)) {
    const detail = `"${timeZone}" is no IANA time zone. Name it by place, such as Europe/Lisbon.`
    throw new Fault('RULE_BROKEN', detail, [{ pointer: '/timeZone', detail }])
  }
  const own = ['externalId', 'source', 'externalKey'].find(member => member in draft)
  if (call.caller.personal && own)
    throw new Fault('FORBIDDEN', `"${own}" is kept by the organisation.`, [
      { pointer: `/${own}`, detail: 'Leave it out.' }
    ])
  return draft
}

import { Type } from '@sinclair/typebox'
import { addDays, addMonths, dayOf } from '../../../platform/days.ts'
import { activeSince, sinceHeld, unlessActive } from '../evaluation/preconditions.ts'
import { evidenceItem, rule, type Verdict } from '../evaluation/rule.ts'
import { latest } from '../evaluation/since.ts'
import { communitySetting, type Holder, holders, inRole, roleTerms } from '../facts/community.ts'
import { type Contact, contacts, sponsorsIn } from '../facts/sponsors.ts'
import { message } from '../message.ts'

const saidOf = ({ name, since }: Holder) =>
  evidenceItem('community.roles', message('community.sponsor.sponsors', { name, on: since && dayOf(since) }), since)

/** Since when the longest of these has sponsored it; null where that is not known. */
const startOf = (sponsors: readonly Holder[]): string | null => {
  const known = sponsors.flatMap(({ since }) => (since === null ? [] : [dayOf(since)]))
  return known.length < sponsors.length ? null : known.sort()[0]!
}

/** Whether sponsors have been in contact with it within so many months, and since when. */
const judgeContacts = (
  sponsors: readonly Holder[],
  all: readonly Contact[],
  months: number,
  day: string,
  active?: string
): Verdict => {
  const [{ name }] = sponsors as [Holder]
  const last = all.at(-1)
  const start = startOf(sponsors)
  const from = latest(last?.on, start, active)
  if (!last && start === null)
    return { status: 'inconclusive', message: message('community.sponsor.not_known', { name }) }
  const until = addMonths(dayOf(from!), months)
  if (day > until)
    return {
      status: 'fail',
      message: last
        ? message('community.sponsor.silent', { on: last.on })
        : message('community.sponsor.never', { name, on: start! }),
      since: addDays(until, 1),
      call: 'POST /v1/communities/{community}/touchpoints'
    }
  const gap = all.findLast(({ on }, at) => {
    const before = latest(all[at - 1]?.on, start, active)
    return before !== undefined && addMonths(dayOf(before), months) < on
  })
  return { status: 'pass', message: message('community.sponsor.one', { name }), since: gap?.on }
}

export const communitySponsor = rule({
  id: 'community.sponsor',
  version: 2,
  of: 'community',
  severity: 'medium',
  clause: 'Have a strong sponsorship from the management; the sponsor ties the community to the strategic objectives',
  source: '[000][004]',
  facts: { setting: communitySetting, holders, terms: roleTerms, contacts },
  settings: Type.Object({
    quarters: Type.Integer({
      default: 2,
      minimum: 1,
      maximum: 8,
      description: 'Number of quarters within which a sponsor is in contact with the community, or supports it.'
    })
  }),
  judge: ({ setting, holders = [], terms = [], contacts = [] }, { quarters }, asOf) => {
    const unless = unlessActive(setting!)
    if (unless) return unless
    const sponsors = inRole(holders, 'sponsor')
    const others = sponsorsIn(holders)
    const since = sinceHeld(terms, setting!, asOf, held => sponsorsIn(held).length > 0 === others.length > 0)
    const evidence = sponsors.slice(0, 49).map(saidOf)
    if (others.length === 0)
      return {
        status: 'fail',
        message: message(sponsors.length > 0 ? 'community.sponsor.leader_only' : 'community.sponsor.none'),
        evidence,
        since
      }
    const began = latest(setting!.began, activeSince(setting!))
    const verdict = judgeContacts(others, contacts, 3 * quarters, dayOf(asOf), began)
    const last = contacts.at(-1)
    return {
      ...verdict,
      evidence: [
        ...evidence,
        ...(last ? [evidenceItem('community.touchpoints', message('community.touchpoint.done', last), last.on)] : [])
      ],
      since: verdict.status === 'pass' ? latest(since, verdict.since) : verdict.since
    }
  },
  remedy: 'POST /v1/terms'
})

import { Type } from '@sinclair/typebox'
import { DAY_MS, dayOf } from '../../../platform/days.ts'
import { unlessEnded } from '../evaluation/preconditions.ts'
import { evidenceItem, rule } from '../evaluation/rule.ts'
import { reachability } from '../facts/checks.ts'
import { lastUpdate, pageSetting } from '../facts/page.ts'
import { message } from '../message.ts'

const CHECKS = 3

export const pageImpostor = rule({
  id: 'page.impostor',
  version: 1,
  of: 'page',
  severity: 'high',
  clause: 'Failure to routinely update and maintain the COP webpage',
  source: '[002]',
  facts: { reachability, update: lastUpdate, setting: pageSetting },
  settings: Type.Object({
    hours: Type.Number({
      default: 24,
      minimum: 0,
      maximum: 720,
      description: 'Number of hours over which the checks that showed something else must extend.'
    })
  }),
  judge: ({ reachability, update, setting }, { hours }) => {
    const unless = unlessEnded(setting!)
    if (unless) return unless
    const [newest] = reachability?.told ?? []
    if (!newest) return { status: 'inconclusive', message: message('page.impostor.not_known') }
    if (newest.instead === null)
      return newest.loaded
        ? { status: 'pass', message: message('page.impostor.shown') }
        : { status: 'inconclusive', message: message('page.impostor.not_loaded') }
    const { told, read, insteadSince } = reachability!
    const since = insteadSince ?? undefined
    const other = told.findIndex(({ instead }) => instead === null)
    const row = other === -1 ? told : told.slice(0, other)
    const { instead } = newest
    const first = row.at(-1)!
    const evidence = row.map(one =>
      evidenceItem(
        'page.reachability',
        message('page.impostor.seen', { on: dayOf(one.at), instead: one.instead! }),
        one.at
      )
    )
    // Who can sign in may well see the page, and says so.
    if (instead === 'login_required') {
      if (!read) return { status: 'inconclusive', message: message('page.impostor.never_read'), evidence, since }
      if (update?.kind === 'attestation' && Date.parse(update.at!) > Date.parse(first.at))
        return {
          status: 'inconclusive',
          message: message('page.impostor.attested', { on: dayOf(update.at!) }),
          evidence
        }
    }
    const long = row.length >= CHECKS && Date.parse(newest.at) - Date.parse(first.at) >= (hours / 24) * DAY_MS
    return {
      status: long ? 'fail' : 'warn',
      message: message(long ? 'page.impostor.is' : 'page.impostor.was', { instead }),
      evidence,
      since
    }
  },
  remedy: 'PATCH /v1/pages/{page}'
})

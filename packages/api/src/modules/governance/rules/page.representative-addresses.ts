import { Type } from '@sinclair/typebox'
import { unlessEnded } from '../evaluation/preconditions.ts'
import { rule } from '../evaluation/rule.ts'
import { pageSetting } from '../facts/page.ts'
import { addresses } from '../facts/representatives.ts'
import { message } from '../message.ts'

export const pageRepresentativeAddresses = rule({
  id: 'page.representative-addresses',
  version: 1,
  of: 'page',
  severity: 'medium',
  clause: 'A primary and a secondary representative manage and maintain the COP webpage',
  source: '[002]',
  facts: { addresses, setting: pageSetting },
  settings: Type.Object({}),
  judge: ({ addresses = [], setting }) => {
    const unless = unlessEnded(setting!)
    if (unless) return unless
    if (addresses.length === 0)
      return { status: 'not_applicable', message: message('page.representative-addresses.none') }
    const missing = addresses.filter(({ hasEmail }) => !hasEmail).map(({ name }) => ({ name }))
    if (missing.length === 0) return { status: 'pass', message: message('page.representative-addresses.all') }
    return {
      status: missing.length === addresses.length ? 'fail' : 'warn',
      message: message('page.representative-addresses.missing', { missing })
    }
  },
  remedy: 'GET /v1/representatives?page={page}'
})

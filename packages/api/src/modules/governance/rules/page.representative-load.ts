import { Type } from '@sinclair/typebox'
import { unlessEnded } from '../evaluation/preconditions.ts'
import { count, evidenceItem, rule } from '../evaluation/rule.ts'
import { pageSetting } from '../facts/page.ts'
import { load } from '../facts/representatives.ts'

export const pageRepresentativeLoad = rule({
  id: 'page.representative-load',
  version: 1,
  of: 'page',
  severity: 'low',
  title: 'Nobody looks after too many pages',
  fails:
    'All its representatives look after more pages of the portal than one person can; it warns when one of them does.',
  clause: 'A representative manages and maintains the COP webpage',
  source: '[002]',
  facts: { load, setting: pageSetting },
  settings: Type.Object({
    most: Type.Integer({
      default: 5,
      minimum: 1,
      maximum: 1000,
      description: 'How many pages one person can look after.'
    })
  }),
  judge: ({ load = [], setting }, { most }) => {
    const unless = unlessEnded(setting!)
    if (unless) return unless
    if (load.length === 0) return { status: 'not_applicable', reason: 'Nobody represents the page.' }
    const over = load.filter(({ pages }) => pages > most)
    const evidence = over.map(({ name, pages }) =>
      evidenceItem('page.representative-load', `${name} looks after ${count(pages, 'page')} here.`)
    )
    if (over.length === 0)
      return { status: 'pass', reason: `Its representatives look after at most ${count(most, 'page')} each.` }
    return {
      status: over.length === load.length ? 'fail' : 'warn',
      reason: `${over.map(({ name, pages }) => `${name} looks after ${pages} pages`).join(', ')}; ${most} is what one person can do well.`,
      evidence
    }
  },
  remedy: {
    text: 'Find somebody closer to the community, and hand the role over.',
    effort: 'a conversation',
    call: 'POST /v1/pages/{page}/handovers'
  }
})

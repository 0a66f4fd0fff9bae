import { Type } from '@sinclair/typebox'
import { unlessEnded } from '../evaluation/preconditions.ts'
import { evidenceItem, rule } from '../evaluation/rule.ts'
import { pageSetting } from '../facts/page.ts'
import { load } from '../facts/representatives.ts'
import { message } from '../message.ts'

export const pageRepresentativeLoad = rule({
  id: 'page.representative-load',
  version: 1,
  of: 'page',
  severity: 'low',
  clause: 'A representative manages and maintains the COP webpage',
  source: '[002]',
  facts: { load, setting: pageSetting },
  settings: Type.Object({
    most: Type.Integer({
      default: 5,
      minimum: 1,
      maximum: 1000,
      description: 'Maximum number of pages for one representative.'
    })
  }),
  judge: ({ load = [], setting }, { most }) => {
    const unless = unlessEnded(setting!)
    if (unless) return unless
    if (load.length === 0) return { status: 'not_applicable', message: message('page.representative-load.none') }
    const over = load.filter(({ pages }) => pages > most)
    const evidence = over.map(({ name, pages }) =>
      evidenceItem('page.representative-load', message('page.representative-load.of', { name, pages }))
    )
    if (over.length === 0) return { status: 'pass', message: message('page.representative-load.within', { most }) }
    return {
      status: over.length === load.length ? 'fail' : 'warn',
      message: message('page.representative-load.over', {
        over: over.map(({ name, pages }) => ({ name, pages })),
        most
      }),
      evidence
    }
  },
  remedy: 'POST /v1/pages/{page}/handovers'
})

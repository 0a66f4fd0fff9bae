import { ago, type Cases, ended, pageThere, report } from './cases.fixtures.ts'
import { pageAppearance } from './page.appearance.ts'

const good = { at: ago(1), title: 'Weavers', headings: 3, imagesWithoutAlt: 0, brokenLinks: 0, brokenImages: 0 }
const read = (more: object) => ({ read: { ...good, ...more } })
const unread = (outcome: string) => ({
  read: undefined,
  reachability: { last: { outcome, at: ago(1), problem: null }, told: [] }
})
const reported = (status: string) => ({ reports: [report('appearance', status, 3)] })

export const cases: Cases = {
  rule: pageAppearance,
  facts: { setting: pageThere, ...read({}) },
  cases: [
    ...ended,
    { name: 'nothing amiss', status: 'pass' },
    { name: 'no title', facts: read({ title: null }), status: 'fail', score: 4, reason: /no title\./ },
    { name: 'no heading', facts: read({ headings: 0 }), status: 'fail' },
    { name: 'a broken link', facts: read({ brokenLinks: 1 }), status: 'fail', reason: /1 broken link\./ },
    {
      name: 'two broken links that are put up with',
      facts: read({ brokenLinks: 2 }),
      settings: { brokenLinks: 2 },
      status: 'pass'
    },
    {
      name: 'three where two are put up with',
      facts: read({ brokenLinks: 3 }),
      settings: { brokenLinks: 2 },
      status: 'fail'
    },
    { name: 'a broken image', facts: read({ brokenImages: 1 }), status: 'fail' },
    { name: 'images without a text', facts: read({ imagesWithoutAlt: 2 }), status: 'fail', reason: /2 images without/ },
    {
      name: 'everything at once',
      facts: read({ title: null, headings: 0, brokenLinks: 9, brokenImages: 9, imagesWithoutAlt: 9 }),
      status: 'fail',
      score: 0,
      evidence: 5
    },
    { name: 'never read', facts: { read: undefined }, status: 'inconclusive' },
    { name: 'forbidden to machines', facts: unread('robots'), status: 'manual', reason: /a person has to check/ },
    { name: 'not HTML', facts: unread('not_html'), status: 'manual' },
    { name: 'not reached so far', facts: unread('unreachable'), status: 'inconclusive' },
    { name: 'reported by a reader', facts: reported('triaged'), status: 'manual' },
    { name: 'the report was upheld', facts: reported('sanctioned'), status: 'fail' }
  ]
}

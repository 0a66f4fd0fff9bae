import { ago, type Cases, report } from './cases.fixtures.ts'
import { pageClassifiedMarkings } from './page.classified-markings.ts'

const marked = (...levels: string[]) => ({
  read: {
    at: ago(1),
    markings: levels.map(level => ({ level, marking: level === 'classified' ? 'SECRET//NOFORN' : 'CUI' }))
  }
})
const reported = (status: string) => ({ reports: [report('classified_material', status, 0)] })

export const cases: Cases = {
  rule: pageClassifiedMarkings,
  facts: marked(),
  cases: [
    { name: 'no marking', status: 'pass' },
    { name: 'a classified marking', facts: marked('controlled', 'classified'), status: 'fail', score: 0, evidence: 2 },
    { name: 'a controlled marking', facts: marked('controlled'), status: 'warn', evidence: 1 },
    {
      name: 'a controlled marking where that fails',
      facts: marked('controlled'),
      settings: { controlled: 'fail' },
      status: 'fail'
    },
    {
      name: 'a controlled marking where that is all right',
      facts: marked('controlled'),
      settings: { controlled: 'pass' },
      status: 'pass'
    },
    { name: 'reported by a reader', facts: reported('reported'), status: 'manual' },
    {
      name: 'reported, and a marking stands there',
      facts: { ...reported('reported'), ...marked('classified') },
      status: 'fail'
    },
    {
      name: 'the report was upheld, and the page cannot be read',
      facts: { ...reported('upheld'), read: undefined },
      status: 'fail'
    },
    { name: 'never read', facts: { read: undefined }, status: 'inconclusive' }
  ]
}

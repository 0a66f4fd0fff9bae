import { CHARTER_SECTION_KINDS } from '@guildhall/schema'
import t from 'tap'
import { completed } from '../src/modules/charters/charters/rules.ts'
import { charters } from './charters/index.ts'
import { stories } from './communities/index.ts'
import { sampleOrganisation } from './organisation.ts'

const TODAY = '2026-11-21'
const sample = sampleOrganisation(TODAY)

t.test(
  'most communities that are a year old have a charter, some have several versions, one votes on the next one, and one drafts it',
  async t => {
    const has = new Set(
      sample.charters.filter(({ status }) => status === 'published').map(({ community }) => community)
    )
    const old = stories.filter(({ began, status = 'active' }) => began > 365 && status === 'active')
    const share = old.filter(({ slug }) => has.has(slug)).length / old.length
    t.ok(share > 0.5 && share < 0.8, `${share}`)
    t.equal(sample.charters.filter(({ community }) => community === 'accessible-journeys').length, 3)
    const of = (which: string) =>
      sample.charters.filter(({ status }) => status === which).map(({ community }) => community)
    t.strictSame(of('draft').sort(), ['open-stage', 'repair-cafe'])
    t.strictSame(of('in_vote'), ['data-craft'])
    const { votes, comments } = sample.charters.find(({ status }) => status === 'in_vote')!
    t.equal(new Set(votes.map(({ by }) => by)).size, votes.length, 'nobody votes twice')
    t.ok(votes.some(({ answer }) => answer === 'object') && comments.length > 0)
  }
)

t.test(
  'one charter is overdue for review among those that are lived by, one is due soon, and one has no date',
  async t => {
    const inForce = sample.charters.filter(
      ({ community, status }) =>
        status === 'published' && (stories.find(({ slug }) => slug === community)!.status ?? 'active') === 'active'
    )
    const due = (fits: (day: string) => boolean) =>
      inForce
        .filter(({ nextReviewOn }) => nextReviewOn !== null && fits(nextReviewOn))
        .map(({ community }) => community)
    t.strictSame(
      due(day => day < TODAY),
      ['service-design']
    )
    t.strictSame(due(day => day >= TODAY && day < '2026-12-21').sort(), ['data-craft', 'software-guild'])
    t.strictSame(
      inForce.filter(one => one.nextReviewOn === null).map(one => one.community),
      ['near-miss-stories']
    )
  }
)

t.test('each charter fits the contract, is numbered, and was published while its community was there', async t => {
  for (const { key, community, number, sections, authors, publishedAt, supersededAt } of sample.charters) {
    t.ok(completed(sections).length > 0, key)
    t.ok(authors.length > 0, `${key} has an author`)
    t.equal(number === null, publishedAt === null, key)
    if (supersededAt) t.ok(supersededAt > publishedAt!, key)
    const { began } = stories.find(({ slug }) => slug === community)!
    const versions = charters.find(one => one.community === community)!.versions
    t.ok(
      versions.every(({ published = 0 }) => published <= began),
      `${community} began before its charter`
    )
  }
  const kinds = new Set(sample.charters.flatMap(({ sections }) => sections.map(({ section }) => section)))
  t.strictSame([...kinds].sort(), [...CHARTER_SECTION_KINDS].sort(), 'every section occurs')
})

t.test('measures of charters in force have values, most of which came nearer to their targets', t => {
  const inForce = sample.charters.filter(({ values }) => values.length > 0)
  t.ok(inForce.length >= 10 && inForce.every(({ status }) => status === 'published'))
  const measures = inForce.flatMap(({ sections, values }) =>
    sections
      .flatMap(({ measures = [] }) => measures)
      .map(({ name, target }) => ({ target, own: values.filter(({ measure }) => measure === name) }))
  )
  t.ok(measures.every(({ own }) => own.every(({ on }, index) => on < (own[index - 1]?.on ?? TODAY))))
  const nearer = measures.filter(
    ({ target, own }) => own.length > 1 && Math.abs(target! - own[0]!.value) < Math.abs(target! - own.at(-1)!.value)
  )
  t.ok(nearer.length > measures.length / 2)
  t.end()
})

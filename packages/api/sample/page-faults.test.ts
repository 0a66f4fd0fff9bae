import { named } from '@guildhall/schema'
import { Ajv } from 'ajv'
import t from 'tap'
import { withFormats } from '../src/core/operation/formats.ts'
import { speechOf } from '../src/core/words/catalogue.ts'
import { messages } from '../src/modules/pages/words.en.ts'
import { addDays, dayOf } from '../src/platform/days.ts'
import { sampleOrganisation } from './organisation.ts'
import { PAGE_FAULTS } from './page-faults.ts'
import { cases } from './pages/cases.ts'
import type { CheckRow } from './pages/checks.ts'
import type { PageRow } from './pages/rows.ts'

const TODAY = '2026-11-21'
const sample = sampleOrganisation(TODAY)
const { pages, representatives, evidence, checks } = sample
const people = new Map(sample.rows.flatMap(({ person }) => (person ? [[person.key, person] as const] : [])))
const communities = new Map(
  sample.rows.flatMap(({ community }) => (community ? [[community.key, community] as const] : []))
)

const ago = (days: number) => addDays(TODAY, -days)
const hands = ({ key }: PageRow) =>
  representatives.filter(({ page, endedOn }) => page === key && (!endedOn || endedOn > TODAY))
const said = ({ key }: PageRow) => evidence.filter(({ page }) => page === key)

// By hand, not by the database: what a review is, and what is none.
const touchedBy = (changeKey: string) =>
  new Set(evidence.filter(one => one.changeKey === changeKey).map(({ page }) => page)).size
const isReview = ({ kind, actorClass, changeKey }: (typeof evidence)[number]) =>
  (['http', 'sitemap', 'content'].includes(kind) || actorClass === 'representative') &&
  !(changeKey && touchedBy(changeKey) > 5)
const lastReview = (page: PageRow) =>
  said(page)
    .filter(isReview)
    .map(({ occurredAt }) => dayOf(occurredAt))
    .sort()
    .at(-1)
const age = (page: PageRow) => {
  const last = lastReview(page)
  return last === undefined ? undefined : (Date.parse(TODAY) - Date.parse(last)) / 86_400_000 / page.reviewEveryDays
}
const between = (page: PageRow, low: number, high: number) => {
  const share = age(page)
  return share !== undefined && share >= low && share < high
}
const touchedLately = (page: PageRow, fits: (one: (typeof evidence)[number]) => boolean) =>
  between(page, 1, Number.POSITIVE_INFINITY) && said(page).some(one => one.occurredAt > ago(30) && fits(one))

const newest = ({ key }: PageRow, fits: (check: CheckRow) => unknown, count = 1) => {
  const own = checks.filter(({ page }) => page === key).sort((one, other) => (one.checkedAt < other.checkedAt ? 1 : -1))
  return own.length >= count && own.slice(0, count).every(fits)
}

/** How to tell each fault from the rows. */
const shows: Record<keyof typeof PAGE_FAULTS, (page: PageRow) => unknown> = {
  due: page => between(page, 0.75, 1),
  stale: page => between(page, 1, 2),
  abandoned: page => between(page, 2, Number.POSITIVE_INFINITY),
  unknown: page => age(page) === undefined,
  young: ({ registeredOn }) => registeredOn > ago(31),
  onlySwept: page => touchedLately(page, ({ kind }) => kind === 'http'),
  onlyTidied: page => touchedLately(page, ({ actorClass }) => actorClass === 'portal_admin'),
  paused: ({ community }) => {
    const pauses = communities.get(community)?.rhythm?.pauses
    return pauses?.some(({ from, until }) => from <= TODAY && until >= TODAY)
  },
  unowned: page => hands(page).length === 0,
  onePerson: page => hands(page).length === 1,
  primaryHasLeft: page => hands(page).some(({ person }) => people.get(person)?.leftOn),
  onLeave: page => hands(page).some(one => one.standIn && one.awayFrom! <= TODAY && (one.awayUntil ?? TODAY) >= TODAY),
  handedOver: ({ key }) =>
    representatives.some(
      ({ page, role, endedOn }) => page === key && role === 'primary' && endedOn && endedOn > ago(61)
    ),
  noRequirement: ({ portal, requirement }) => portal === 'transformation' && !requirement,
  requirementEnded: ({ requirementEndsOn }) => requirementEndsOn && requirementEndsOn <= TODAY,
  down: page => newest(page, ({ outcome }) => outcome === 'failed', 3),
  forbidden: page => newest(page, ({ outcome }) => outcome === 'robots'),
  shabby: page =>
    newest(
      page,
      ({ outcome, headings, brokenLinks, brokenImages, imagesWithoutAlt }) =>
        outcome === 'loaded' &&
        (headings?.length === 0 || brokenLinks?.length || brokenImages?.length || imagesWithoutAlt)
    ),
  marked: page => newest(page, ({ markings }) => markings?.length),
  drifted: page => newest(page, ({ nearness }) => typeof nearness === 'number' && nearness < 0.1, 3),
  missionHidden: page => newest(page, ({ missionShown }) => missionShown === false),
  reported: ({ key }) => cases.some(({ page, steps = [] }) => page === key && steps.at(-1)?.to !== 'remedied'),
  noMission: ({ mission, community }) => !mission && !communities.get(community)?.mission
}

t.test('each fault of a page is shown by the pages it names and by no other', async t => {
  for (const [name, fault] of Object.entries(PAGE_FAULTS)) {
    const found = pages.filter(shows[name as keyof typeof PAGE_FAULTS]).map(({ key }) => key)
    t.same(found.sort(), [...fault.pages].sort(), `${name}: ${fault.says}`)
  }
})

const ajv = withFormats(new Ajv({ strict: false, allErrors: true }))
for (const schema of named.values()) ajv.addSchema(schema)

t.test('pages, their representatives and their evidence fit together', async t => {
  for (const { key, portal, community, registeredOn, ...page } of pages) {
    t.ok(ajv.validate('PageCreate', { portal, community, ...page }), `${key}: ${ajv.errorsText()}`)
    t.ok(communities.has(community))
    t.ok(registeredOn >= (communities.get(community)?.launchedOn ?? ''), `${key} came after its community`)
  }
  for (const page of pages) {
    const roles = hands(page).map(({ role }) => role)
    t.equal(new Set(roles).size, roles.length, page.key)
    t.equal(new Set(hands(page).map(({ person }) => person)).size, roles.length, page.key)
  }
  for (const { page, person, startedOn, endedOn } of representatives) {
    t.ok(startedOn >= pages.find(({ key }) => key === page)!.registeredOn && (!endedOn || endedOn > startedOn), page)
    const { leftOn } = people.get(person)!
    t.ok(!leftOn || endedOn || page === 'transformation/carbon-ledger', `${page}: ${person} works here`)
  }
  const keys = evidence.map(({ page, kind, occurredAt, changeKey }) => `${page} ${kind} ${occurredAt} ${changeKey}`)
  t.equal(new Set(keys).size, keys.length, 'no evidence is told twice')
  t.ok(evidence.every(({ occurredAt }) => occurredAt >= ago(366) && occurredAt < TODAY))
  t.ok(evidence.length > 10 * pages.length, `${evidence.length} pieces of evidence`)
})

const { say } = speechOf('en', { messages })
const inWords = (broken: CheckRow['brokenLinks'] = []) => broken.map(one => ({ ...one, problem: say(one.message) }))

t.test('every check is one that the monitor could have made', async t => {
  const wrong = checks.filter(({ page: _page, ...check }) => {
    const { outcome, checkedAt, durationMs, ...seen } = check
    const whole = { id: '019a8f3e-6c1b-7d42-9e05-3b7f2a61c8d4', page: '019a8f3e-6c1b-7d42-9e05-3b7f2a61c8d5' }
    const none = {
      ...{
        problem: null,
        message: null,
        instead: null,
        pendingChangeSince: null,
        statusCode: null,
        finalUrl: null,
        bytes: null,
        pageEtag: null,
        lastModified: null,
        title: null
      },
      ...{ headings: [], contentHash: null, missionShown: null, nearness: null, formula: null, images: null },
      ...{ imagesWithoutAlt: null, links: null, linksChecked: null, brokenLinks: [], brokenImages: [], markings: [] }
    }
    const words = { brokenLinks: inWords(seen.brokenLinks), brokenImages: inWords(seen.brokenImages) }
    return !ajv.validate('PageCheck', { ...whole, ...none, outcome, checkedAt, durationMs, ...seen, ...words })
  })
  t.same(wrong, [], ajv.errorsText())
  t.ok(checks.length > 20 * pages.length)
})

t.test('every kind of evidence is there', async t => {
  const kinds = new Set(evidence.map(({ kind }) => kind))
  t.same([...kinds].sort(), ['attestation', 'content', 'heartbeat', 'http', 'sitemap'])
  t.same([...new Set(evidence.flatMap(({ actorClass }) => actorClass ?? []))].sort(), [
    'portal_admin',
    'representative',
    'robot'
  ])
})

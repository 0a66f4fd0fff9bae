import type { UpdateKind } from '@guildhall/schema'
import { type Calendar, momentOf } from '../days.ts'
import { between, pick, type Random } from '../random.ts'
import { actingOn } from './keepers.ts'
import { type EvidenceRow, keyOf, type RepresentativeRow } from './rows.ts'
import type { PageStory } from './story.ts'

const YEAR = 365
/** How many days ago every page of the intranet got a new footer. */
export const SWEPT = 9

const SAID = [
  'Read it all, mended two links.',
  'Dates of the next meetings, and a photo of the last.',
  'Everything is as it should be.',
  'New channel, old one taken out.',
  'Added what we learned in spring.',
  'Looked at every line with the core group.'
]

/** A moment of a working day. */
const at = (random: Random, day: string) => momentOf(day, between(random, 6, 15), between(random, 0, 59))

const signs = function* (random: Random, { life, registered }: PageStory) {
  if (!life) return
  let ago = life.last
  for (let turn = 0; ago <= Math.min(YEAR, registered); turn++) {
    yield { ago, kind: life.by[turn % life.by.length] as UpdateKind }
    ago += Math.max(2, life.every + between(random, -4, 4))
  }
}

const DONE: readonly UpdateKind[] = ['attestation', 'heartbeat']

/** A year of evidence for a page: signs of life, and what only looks like one. */
export const evidenceOf = (
  random: Random,
  portal: string,
  story: PageStory,
  { day, representatives, admin }: { day: Calendar; representatives: RepresentativeRow[]; admin: string }
): EvidenceRow[] => {
  const page = keyOf(portal, story)
  const own = representatives.filter(row => row.page === page)
  const rows = [...signs(random, story)].map(({ ago, kind }): EvidenceRow => {
    const person = actingOn(own, day(ago))
    const seen = { page, occurredAt: at(random, day(ago)) }
    if (!DONE.includes(kind)) return { ...seen, kind }
    if (!person) return { ...seen, kind: 'content' }
    return {
      ...seen,
      kind,
      person,
      actorClass: 'representative',
      ...(kind === 'attestation' ? { note: pick(random, SAID) } : {})
    }
  })
  return [...rows, ...lifeless(random, portal, story, { day, admin })]
}

/** What admins and programs did, and the sweep over all pages of the intranet. */
const lifeless = (
  random: Random,
  portal: string,
  story: PageStory,
  { day, admin }: { day: Calendar; admin: string }
): EvidenceRow[] => {
  const page = keyOf(portal, story)
  const months = Array.from({ length: Math.floor(Math.min(YEAR, story.registered) / 61) }, (_, month) => 5 + month * 61)
  const builds = months.map(
    (ago): EvidenceRow => ({
      page,
      kind: 'heartbeat',
      occurredAt: momentOf(day(ago), 2),
      actorClass: 'robot',
      changeKey: `build of ${day(ago)}`,
      note: 'The portal was built anew.'
    })
  )
  const swept: EvidenceRow[] =
    portal === 'intranet' && story.registered > SWEPT
      ? [
          {
            page,
            kind: 'http',
            occurredAt: momentOf(day(SWEPT), 11, 30),
            changeKey: 'new-footer',
            note: 'A new footer on every page.'
          }
        ]
      : []
  const tidied: EvidenceRow[] =
    story.tidied === undefined
      ? []
      : [
          {
            page,
            kind: 'heartbeat',
            occurredAt: at(random, day(story.tidied)),
            person: admin,
            actorClass: 'portal_admin',
            note: 'Tidied up the headings.'
          }
        ]
  return [...builds, ...swept, ...tidied]
}

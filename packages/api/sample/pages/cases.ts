import type { InfractionAct, InfractionKind, InfractionStatus } from '@guildhall/schema'
import type { Static } from '@sinclair/typebox'

/** What was done in a case, and how many days ago. */
export type StepStory = { act: Static<typeof InfractionAct>; to: InfractionStatus; ago: number; words?: string }

/** What a reader reported of a page, as the sample tells it. */
export type CaseStory = {
  page: string
  kind: InfractionKind
  what: string
  ago: number
  /** Who reported it, by sign-in, where they gave their name. */
  by?: string
  steps?: readonly StepStory[]
}

/** What readers reported. */
export const cases: readonly CaseStory[] = [
  {
    page: 'transformation/harbour-hosts',
    kind: 'incorrect_information',
    what: 'The rota on this page is last year’s. I stood on the quay at six in the morning, alone with the gulls.',
    ago: 22,
    by: 'tomasz.wrzesien',
    steps: [{ act: 'triage', to: 'triaged', ago: 21 }]
  },
  {
    page: 'transformation/repair-cafe',
    kind: 'divergence_from_purpose',
    what: 'It tells of bicycles and soup. I like both, but is this still about repairing instead of replacing?',
    ago: 5
  },
  {
    page: 'intranet/language-tables',
    kind: 'conduct',
    what: 'There is a joke about accents in the notes of the last meeting. Some of us did not laugh.',
    ago: 3,
    by: 'marguerite.abiola'
  },
  {
    page: 'intranet/plain-language',
    kind: 'incorrect_information',
    what: 'The phone number of the reading circle reaches the harbour master, who is patient but busy.',
    ago: 66,
    steps: [
      { act: 'triage', to: 'triaged', ago: 66 },
      {
        act: 'acknowledge',
        to: 'acknowledged',
        ago: 65,
        words: 'Oh dear. Thank you, and greetings to the harbour master.'
      },
      { act: 'remedy', to: 'remedied', ago: 65, words: 'The right number stands there now.' }
    ]
  }
]

/** What admins set aside for a while, and why; days ago, and in how many days it ends. */
export const waivers = [
  {
    portal: 'transformation',
    page: 'transformation/engine-room',
    rule: 'page.stale',
    why: 'Everybody who could write is at the refit in dry dock. The page waits until they are back.',
    since: 25,
    until: 38
  },
  {
    portal: 'transformation',
    community: 'machine-learning-in-practice',
    rule: 'community.single-leader',
    why: 'Three people found it together and lead it in turns; they choose one at the spring meeting.',
    since: 80,
    until: 120
  }
] as const

/** Pages that an admin suspended once everything else had been tried, and how many days ago. */
export const suspensions = [
  {
    page: 'transformation/wayfinding',
    ago: 14,
    reason:
      'Nobody has answered since summer, and travellers follow this page to piers that have moved. It comes back with whoever takes it on.'
  }
] as const

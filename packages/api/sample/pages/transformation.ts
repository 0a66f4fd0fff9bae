import { GOALS } from '../story.ts'
import type { PageStory } from './story.ts'

const BY_HAND = ['attestation', 'content', 'attestation', 'heartbeat'] as const
const BY_WORK = ['content', 'sitemap', 'heartbeat'] as const
const BY_SERVER = ['http', 'sitemap'] as const

/** The pages on the transformation portal, each named after the objective it serves. */
export const transformation: PageStory[] = [
  {
    of: 'accessible-journeys',
    registered: 900,
    requirement: GOALS.everyone,
    requirementEnds: -760,
    life: { last: 12, every: 24, by: BY_HAND }
  },
  { of: 'step-free-ports', registered: 560, requirement: GOALS.everyone, life: { last: 76, every: 40, by: BY_WORK } },
  { of: 'plain-language', registered: 820, requirement: GOALS.everyone, life: { last: 21, every: 22, by: BY_WORK } },
  {
    of: 'service-design',
    registered: 870,
    requirement: GOALS.journey,
    life: { last: 26, every: 28, by: BY_HAND },
    handedOver: 41
  },
  {
    // What an admin tidies up is no review by those who know the subject.
    of: 'listening-posts',
    registered: 610,
    requirement: GOALS.people,
    life: { last: 122, every: 35, by: BY_WORK },
    tidied: 19
  },
  { of: 'software-guild', registered: 930, requirement: GOALS.journey, life: { last: 6, every: 19, by: BY_HAND } },
  { of: 'open-timetables', registered: 720, requirement: GOALS.journey, life: { last: 24, every: 20, by: BY_WORK } },
  { of: 'data-craft', registered: 910, requirement: GOALS.evidence, life: { last: 49, every: 30, by: BY_HAND } },
  {
    of: 'forecasting',
    registered: 400,
    requirement: GOALS.evidence,
    life: { last: 37, every: 33, by: BY_WORK },
    // A partner’s template brought its banner along.
    seen: { marking: 'CUI//SP-PROPIN' }
  },
  {
    of: 'maps-and-charts',
    registered: 340,
    requirement: GOALS.journey,
    life: { last: 33, every: 29, by: BY_WORK },
    seen: { down: 4 }
  },
  {
    of: 'engine-room',
    registered: 940,
    requirement: GOALS.carbon,
    life: { last: 138, every: 45, by: BY_HAND },
    away: { from: 20, until: -17 }
  },
  {
    of: 'hybrid-propulsion',
    registered: 380,
    requirement: 'Two hybrid vessels in regular service on the night routes.',
    requirementEnds: 40,
    life: { last: 44, every: 31, by: BY_HAND }
  },
  { of: 'night-trains', registered: 18, requirement: GOALS.journey },
  { of: 'safe-hands', registered: 880, requirement: GOALS.calm, life: { last: 17, every: 21, by: BY_HAND } },
  { of: 'winter-operations', registered: 760, requirement: GOALS.calm, life: { last: 112, every: 27, by: BY_WORK } },
  {
    of: 'harbour-hosts',
    registered: 690,
    requirement: GOALS.everyone,
    life: { last: 15, every: 23, by: BY_WORK },
    seen: {
      imagesWithoutAlt: 7,
      brokenImages: ['https://transformation.example.org/media/quay-at-dawn.jpg'],
      brokenLinks: ['https://transformation.example.org/rota-2024', 'https://library.example.org/first-hello']
    }
  },
  { of: 'wayfinding', registered: 900, requirement: GOALS.everyone, life: { last: 232, every: 60, by: BY_SERVER } },
  {
    of: 'galley',
    registered: 350,
    requirement: GOALS.carbon,
    secondaryUntil: 44,
    life: { last: 81, every: 50, by: BY_WORK }
  },
  {
    of: 'carbon-ledger',
    registered: 600,
    requirement: GOALS.carbon,
    primary: 'frode.hallingstad',
    life: { last: 101, every: 26, by: BY_HAND }
  },
  {
    of: 'circle-of-facilitators',
    registered: 210,
    requirement: GOALS.learning,
    primary: null,
    secondary: null
  },
  { of: 'buying-well', registered: 480, life: { last: 29, every: 36, by: BY_WORK } },
  {
    of: 'repair-cafe',
    registered: 700,
    requirement: GOALS.carbon,
    life: { last: 58, every: 32, by: BY_HAND },
    // Since it looks for a new form, its page tells of bicycles and soup.
    seen: { nearness: 0.06, missionShown: false }
  },
  {
    of: 'radio-voices',
    registered: 930,
    requirement: GOALS.calm,
    life: { last: 163, every: 48, by: BY_SERVER },
    // Since it is going to close, its page tells of the museum.
    seen: { nearness: 0.05 }
  }
]

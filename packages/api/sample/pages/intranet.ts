import type { PageStory } from './story.ts'

const BY_HAND = ['attestation', 'content', 'heartbeat'] as const
const BY_WORK = ['content', 'http', 'heartbeat'] as const
const BY_SERVER = ['http', 'sitemap'] as const
// People look at them less often than at those of the transformation.
const reviewEveryDays = 120

/** The pages on the intranet. Nine days ago all of them got a new footer, which is a review of none. */
export const intranet: PageStory[] = [
  { of: 'accessible-journeys', registered: 1100, reviewEveryDays, life: { last: 31, every: 30, by: BY_WORK } },
  { of: 'plain-language', registered: 900, reviewEveryDays, life: { last: 4, every: 18, by: BY_HAND } },
  {
    of: 'service-design',
    registered: 1050,
    reviewEveryDays,
    life: { last: 39, every: 34, by: BY_HAND },
    handedOver: 41
  },
  { of: 'software-guild', registered: 1090, reviewEveryDays, life: { last: 52, every: 37, by: BY_WORK } },
  { of: 'data-craft', registered: 1080, reviewEveryDays, life: { last: 99, every: 41, by: BY_WORK } },
  {
    of: 'security-watch',
    registered: 800,
    reviewEveryDays,
    life: { last: 14, every: 29, by: BY_HAND },
    seen: { forbidden: true }
  },
  {
    of: 'machine-learning-in-practice',
    registered: 450,
    reviewEveryDays,
    life: { last: 47, every: 26, by: BY_HAND }
  },
  { of: 'near-miss-stories', registered: 640, reviewEveryDays, life: { last: 10, every: 17, by: BY_HAND } },
  { of: 'winter-operations', registered: 900, reviewEveryDays, life: { last: 131, every: 28, by: BY_WORK } },
  { of: 'harbour-hosts', registered: 840, reviewEveryDays, life: { last: 28, every: 24, by: BY_WORK } },
  {
    of: 'lost-property',
    registered: 390,
    reviewEveryDays,
    life: { last: 251, every: 70, by: BY_SERVER },
    seen: { noHeadings: true, missionShown: false }
  },
  { of: 'wayfinding', registered: 1100, reviewEveryDays, life: { last: 338, every: 30, by: BY_SERVER } },
  { of: 'galley', registered: 300, reviewEveryDays, secondaryUntil: 44, life: { last: 63, every: 42, by: BY_WORK } },
  { of: 'new-hands', registered: 990, reviewEveryDays, life: { last: 3, every: 16, by: BY_HAND } },
  { of: 'facilitation-circle', registered: 700, reviewEveryDays, life: { last: 36, every: 31, by: BY_HAND } },
  {
    of: 'circle-of-facilitators',
    registered: 500,
    reviewEveryDays,
    primary: null,
    secondary: null,
    life: { last: 171, every: 55, by: BY_SERVER }
  },
  { of: 'project-navigators', registered: 780, reviewEveryDays, life: { last: 22, every: 33, by: BY_WORK } },
  { of: 'mentoring-match', registered: 960, reviewEveryDays, life: { last: 68, every: 27, by: BY_HAND } },
  {
    of: 'women-at-sea',
    registered: 880,
    reviewEveryDays,
    life: { last: 19, every: 25, by: BY_HAND },
    away: { from: 33, until: -92, third: true }
  },
  { of: 'carers-on-shift', registered: 470, reviewEveryDays, life: { last: 73, every: 39, by: BY_HAND } },
  {
    of: 'language-tables',
    registered: 650,
    reviewEveryDays,
    life: { last: 57, every: 38, by: BY_WORK }
  },
  { of: 'story-harbour', registered: 560, reviewEveryDays, life: { last: 8, every: 15, by: BY_HAND } },
  { of: 'open-stage', registered: 12, reviewEveryDays },
  {
    of: 'spreadsheet-rescue',
    registered: 1095,
    reviewEveryDays,
    primary: null,
    secondary: null,
    life: { last: 290, every: 45, by: BY_SERVER },
    seen: { brokenLinks: ['https://library.example.org/macros'], imagesWithoutAlt: 2 }
  },
  { of: 'radio-voices', registered: 1100, reviewEveryDays, life: { last: 152, every: 60, by: BY_WORK } },
  { of: 'paperless-bridge', registered: 1000, reviewEveryDays, life: { last: 334, every: 20, by: BY_SERVER } }
]

// The charters of the benchmark's organisation: of each community a version that was replaced, and one in force, of nine sections.

const section = (name: string, title: string, more: object) => ({
  section: name,
  title,
  text: '',
  items: [],
  measures: [],
  impacts: [],
  forces: [],
  ...more
})
const TEXT = 'We meet, tell what went wrong, and write down what helped. '
const SECTIONS = JSON.stringify([
  section('vision', 'Vision', { text: 'Practice that people trust.' }),
  section('mission', 'Mission', { text: TEXT.repeat(3).trim() }),
  section('how', 'How', { text: TEXT.repeat(6).trim() }),
  section('goals', 'Goals', {
    items: ['Answer each question within a day.', 'Give thirty talks.', 'Welcome each newcomer.']
  }),
  section('measures', 'Measures', {
    measures: ['Questions answered', 'Talks given', 'Newcomers welcomed'].map(name => ({
      name,
      unit: '%',
      baseline: 20,
      target: 90,
      due: '2027-06-30'
    }))
  }),
  section('impact', 'Impact', { impacts: [{ on: 'Fewer mistakes', whom: 'travellers' }] }),
  section('forces', 'Forces', {
    forces: ['driving', 'driving', 'restraining', 'restraining'].map((direction, at) => ({
      direction,
      text: `Force ${at}`,
      strength: 1 + at
    }))
  }),
  section('ground_rules', 'Ground rules', { items: ['Ask early.', 'Credit by name.'] }),
  section('ways_of_working', 'Ways of working', { text: TEXT.trim() })
])

/** The statements that fill in charters. */
export const CHARTERS = [
  `insert into charters (community_id, number, status, title, sections, next_review_on, published_at, superseded_at, source, external_key)
   select c.id, v.number, v.status, 'Charter of ' || c.name, '${SECTIONS}'::jsonb, v.next_review_on, v.published_at, v.superseded_at, 'bench', c.external_key || '-' || v.number
   from communities c, (values
     (1, 'superseded', date '2025-03-01', timestamptz '2024-03-01', timestamptz '2025-03-01'),
     (2, 'published', date '2027-03-01', timestamptz '2025-03-01', null)) v (number, status, next_review_on, published_at, superseded_at)
   where c.source = 'bench' order by c.id, v.number`
]

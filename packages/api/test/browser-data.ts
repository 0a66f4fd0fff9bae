import type { CommunityInput, Topic } from '../src/transports/html/representation.ts'

const community = (
  id: number,
  name: string,
  summary: string,
  topics: string[],
  more: Partial<CommunityInput> = {}
): CommunityInput => ({
  id: `0198c0de-0000-7000-8000-${String(id).padStart(12, '0')}`,
  name,
  summary,
  topics,
  status: 'active',
  parent: null,
  channels: [{ kind: 'website', url: `https://communities.example.org/${id}` }],
  memberCount: 17 * id + 5,
  leaderCount: 1,
  match: null,
  ...more
})

/** Communities as an organisation has them: short and long, young and old, with and without a website. */
export const COMMUNITIES: CommunityInput[] = [
  community(
    1,
    'Accessibility Guild',
    'We make sure that everybody can use what we build, and help each other test it with real people.',
    ['accessibility', 'design', 'testing'],
    { memberCount: 148, leaderCount: 2 }
  ),
  community(
    2,
    'Agile Coaching Circle',
    'Coaches and scrum masters who meet every second Thursday to work on real cases from their teams.',
    ['agile', 'facilitation'],
    { memberCount: 63 }
  ),
  community(3, 'API Design', 'Consistent, friendly interfaces across all of our services.', ['architecture', 'api'], {
    memberCount: 92,
    parent: { name: 'Software Architecture' }
  }),
  community(
    4,
    'Cloud Platform Practitioners',
    'Running services on the shared platform: cost, reliability and the joy of a quiet night on call.',
    ['cloud', 'reliability', 'cost', 'observability', 'security', 'networking'],
    { memberCount: 1204, leaderCount: 3 }
  ),
  community(5, 'Content & Plain Language', 'Words that people understand at first sight.', ['content', 'design'], {
    status: 'planning',
    memberCount: 8,
    leaderCount: 0,
    channels: []
  }),
  community(
    6,
    'Data Stewards',
    'We look after the meaning and quality of the data that decisions are made from.',
    ['data', 'governance'],
    { memberCount: 41, leaderCount: 0 }
  ),
  community(7, 'Knowledge Graphs', 'Ontologies, taxonomies and everything in between.', ['data', 'semantics'], {
    status: 'dormant',
    parent: { name: 'Data Stewards' },
    memberCount: 12
  }),
  community(
    8,
    'Service Design',
    'We design services people can use, from the first letter to the last form.',
    ['design', 'research'],
    { memberCount: 77 }
  ),
  community(
    9,
    'Legacy Mainframe Exchange',
    'Kept for reading: what forty years of batch jobs have taught us.',
    ['architecture'],
    { status: 'closed', memberCount: 0, leaderCount: 0 }
  ),
  community(10, 'جماعة اللغة العربية', 'نتبادل الخبرات في الكتابة الواضحة باللغة العربية.', ['content'], {
    memberCount: 19
  }),
  community(
    11,
    'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
    'A name that is longer than any card is wide <b>and has signs in it</b> & more.',
    ['history'],
    { memberCount: 3 }
  ),
  community(
    12,
    'Security Champions',
    'One person in every team who keeps an eye on security, and a place where they learn from each other.',
    ['security', 'testing'],
    { memberCount: 56 }
  ),
  community(
    13,
    'Testing & Quality',
    'From exploratory testing to mutation testing: how we know that it works.',
    ['testing'],
    { memberCount: 101, leaderCount: 2 }
  ),
  community(
    14,
    'Women in Engineering',
    'Mentoring, talks and a good lunch on the first Tuesday of the month.',
    ['people'],
    { memberCount: 210, leaderCount: 2 }
  )
]

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

const marked = (text: string, word: string) =>
  text
    .split(new RegExp(`(${word.replace(/[^\w]/g, '')})`, 'i'))
    .map((piece, index) => (index % 2 ? `<mark>${escaped(piece)}</mark>` : escaped(piece)))
    .join('')

/** Answers as the service does, from the data above. */
export const list = (asked: { q?: string; topic?: string; status?: string; limit?: number; cursor?: string }) => {
  const q = asked.q?.toLowerCase()
  const found = COMMUNITIES.filter(
    ({ name, summary, topics, status }) =>
      (!q || `${name} ${summary}`.toLowerCase().includes(q)) &&
      (!asked.topic || topics?.includes(asked.topic)) &&
      (!asked.status || status === asked.status)
  )
  const start = Number(asked.cursor ?? 0)
  const end = start + Number(asked.limit ?? 20)
  const items = found
    .slice(start, end)
    .map(item =>
      q ? { ...item, match: { name: marked(item.name, q), excerpt: marked(item.summary ?? '', q) } } : item
    )
  return { items, next: end < found.length ? String(end) : null }
}

/** The topics of the data above. */
export const topics = (): Topic[] => {
  const names = COMMUNITIES.flatMap(({ topics = [] }) => topics)
  return [...new Set(names)]
    .sort()
    .map(name => ({ name, communityCount: names.filter(other => other === name).length }))
}

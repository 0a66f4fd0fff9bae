import type { ImportRow } from '../directory/row.ts'

/** What a directory of the shape `communities-neutral/1` says of a group’s page, as far as an audit needs it. */
export type Group = {
  key: string
  name?: string
  summary?: string
  mission?: string
  pageUrl?: string
  pageLastUpdated?: string
  pageLastUpdatedNarrow?: string
  pageLastCommitFilesChanged?: number
  pageLastContentChange?: string
  pages?: { url: string; lastUpdated?: string; lastCommit?: string }[]
}

/** A directory, and the moment as of which it speaks. */
export type Directory = { source?: { commitDate?: string }; communities: Group[] }

/** A piece of evidence that a page was updated, as the portal’s heartbeat tells it. */
export type Heartbeat = { occurredAt: string; actorClass: 'member' | 'robot'; changeKey: string; note: string }

// A commit to more files is a sweep over a directory and a review of no page in it.
const FEW = 5

const changes = (count: number) => `The commit touched ${count} ${count === 1 ? 'file' : 'files'}.`

const lastCommit = ({ pageLastUpdated: at, pageLastCommitFilesChanged: files, pages = [] }: Group): Heartbeat[] => {
  if (!at) return []
  const page = pages.find(({ url, lastUpdated }) => lastUpdated === at && /readme\.md$/i.test(url))
  return [
    {
      occurredAt: at,
      // Where nobody counted the files, the service finds out by itself which change touched many pages.
      actorClass: files !== undefined && files > FEW ? 'robot' : 'member',
      changeKey: page?.lastCommit ?? at,
      note: files === undefined ? 'The newest commit.' : changes(files)
    }
  ]
}

const lastNarrow = ({ pageLastUpdated, pageLastUpdatedNarrow: at }: Group): Heartbeat[] =>
  !at || at === pageLastUpdated
    ? []
    : [{ occurredAt: at, actorClass: 'member', changeKey: at, note: `The newest commit to at most ${FEW} files.` }]

const lastText = ({ pageLastUpdated, pageLastUpdatedNarrow, pageLastContentChange: at }: Group): Heartbeat[] =>
  !at || at === pageLastUpdated || at === pageLastUpdatedNarrow
    ? []
    : [
        {
          occurredAt: at,
          actorClass: 'robot',
          changeKey: at,
          note: 'The text changed; by a sweep, as far as is known.'
        }
      ]

/**
 * What the history of a page proves: its newest commit, the newest that touched few files, and the newest that changed its
 * text. Only what somebody did to few files is a sign of life.
 */
export const heartbeatsOf = (group: Group): Heartbeat[] =>
  [...lastCommit(group), ...lastNarrow(group), ...lastText(group)].map(one => ({
    ...one,
    occurredAt: new Date(one.occurredAt).toISOString()
  }))

/** The mission that a group declares. Where the shape has none, the summary says what the group is for. */
export const missionOf = ({ mission, summary }: Group): string | undefined => (mission ?? summary)?.trim() || undefined

/** The keys of those who lead each community today, in the order of the directory. */
export const leadersOf = (rows: readonly ImportRow[]): Map<string, string[]> => {
  const open = rows.flatMap(({ term }) => (term && term.role === 'leader' && !term.endedOn ? [term] : []))
  return new Map(
    [...Map.groupBy(open, ({ community }) => community)].map(([community, terms]) => [
      community,
      [...new Set(terms.map(({ person }) => person))]
    ])
  )
}

/** The groups whose pages are looked at, by what the import makes of them: they are not closed and have a page. */
export const audited = ({ communities }: Directory, rows: readonly ImportRow[]) => {
  const known = new Map(rows.flatMap(({ community }) => (community ? [[community.key, community] as const] : [])))
  const living = communities.filter(({ key }) => known.has(key) && known.get(key)?.status !== 'closed')
  const groups = living.filter(({ pageUrl }) => pageUrl)
  return { groups, closed: communities.length - living.length, pageless: living.length - groups.length }
}

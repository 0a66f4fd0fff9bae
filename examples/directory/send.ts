import type { Client, Import } from '../../packages/sdk/src/index.ts'
import type { ImportRow } from './row.ts'
import type { Outcome } from './to-rows.ts'

// What was here before keeps its slug; the service makes another of the name.
const withFreeSlug = (row: ImportRow, taken: ReadonlySet<string>, say: (line: string) => void): ImportRow => {
  if (!row.community?.slug || !taken.has(row.community.slug)) return row
  const { slug, ...community } = row.community
  say(`The slug "${slug}" belongs to another community; this one gets another.`)
  return { community }
}

/** Sends the rows of a file and tells how far it is. */
export const sendRows = async (
  client: Client,
  { source, rows }: Pick<Outcome, 'source' | 'rows'>,
  { dryRun = false, community, say }: { dryRun?: boolean; community?: string; say: (line: string) => void }
): Promise<Import> => {
  const taken = new Set<string>()
  for await (const community of client.communities.list({ fields: 'slug,source', limit: 100 }))
    if (community.source !== source) taken.add(community.slug)
  const free = rows.map(row => withFreeSlug(row, taken, say))
  const onProgress = ({ rowCount, status }: Pick<Import, 'rowCount' | 'status'>) => {
    if (status === 'running') say(`${rowCount} of ${rows.length} rows`)
  }
  return client.imports.run({ source, rows: free, dryRun, community, onProgress })
}

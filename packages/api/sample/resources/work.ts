import type { ImportRow } from '@guildhall/schema'

export type ResourceRow = NonNullable<ImportRow['resource']>

/** A work as the sample tells it. */
export type Work = Omit<ResourceRow, 'key' | 'authors' | 'reviewDueOn'> & {
  /** Sign-ins, or numbers of members of the community in the order of its list; the leader unless said otherwise. */
  by?: readonly (string | number)[]
  /** In how many days it is to be reviewed; below 0 it is overdue. */
  reviewIn?: number
}

type More = Omit<Work, 'community' | 'kind' | 'title'>

/** The works of one community. */
export const worksOf =
  (community: string) =>
  (kind: Work['kind'], title: string, more: More): Work => ({ community, kind, title, language: 'en', ...more })

/** Where the files of communities are kept. */
export const file = (name: string) => `https://files.example.org/${name}`
/** Where recordings are kept. */
export const recording = (name: string) => `https://media.example.org/${name}`

import { FINDING_STATUSES, type FindingStatus, type StatusCounts } from '@guildhall/schema'
import type { Judged } from './judge.ts'

const camel = (name: string) =>
  name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase()) as keyof StatusCounts

/** No findings of any status. */
export const noFindings = () => Object.fromEntries(FINDING_STATUSES.map(name => [camel(name), 0])) as StatusCounts

/** Adds findings to counts by their status. */
export const count = (counts: StatusCounts, judged: readonly Judged[]) => {
  for (const { status } of judged) counts[camel(status)]++
}

/** What a finding is known by. */
export const keyOf = ({ rule, subject }: Pick<Judged, 'rule' | 'subject'>) => `${rule} ${subject}`

/** The status of each finding. */
export const statusesOf = (judged: readonly Judged[]): Map<string, FindingStatus> =>
  new Map(judged.map(one => [keyOf(one), one.status]))

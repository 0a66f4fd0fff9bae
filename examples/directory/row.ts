import type { ImportRow } from '../../packages/sdk/src/index.ts'

export type { ImportRow }
export type ImportCommunity = NonNullable<ImportRow['community']>
export type ImportPerson = NonNullable<ImportRow['person']>
export type ImportMembership = NonNullable<ImportRow['membership']>
export type ImportTerm = NonNullable<ImportRow['term']>
export type ImportCharter = NonNullable<ImportRow['charter']>
export type ImportResource = NonNullable<ImportRow['resource']>
export type ImportEvent = NonNullable<ImportRow['event']>
export type ImportAttendance = NonNullable<ImportRow['attendance']>
export type Channel = NonNullable<ImportCommunity['channels']>[number]
export type ImportContribution = NonNullable<ImportRow['contribution']>

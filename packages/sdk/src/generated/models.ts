// Written by generate.ts; `pnpm --filter @guildhall/sdk generate` writes it anew.
import type { components } from './openapi.ts'

/** One act on record. */
export type Activity = components['schemas']['Activity']

/** One page of Activitys. */
export type ActivityPage = components['schemas']['ActivityPage']

/** Whether the caller may do something. */
export type Allowed = components['schemas']['Allowed']

/** What was done with one item. */
export type BulkAnswer = components['schemas']['BulkAnswer']

/** One answer for each item, in order. */
export type BulkAnswers = components['schemas']['BulkAnswers']

/** A community. */
export type Community = components['schemas']['Community']

/** A new community. */
export type CommunityCreate = components['schemas']['CommunityCreate']

/** One page of Communitys. */
export type CommunityPage = components['schemas']['CommunityPage']

/** What is to change of a community. */
export type CommunityPatch = components['schemas']['CommunityPatch']

/** Where a community stands in its life. */
export type CommunityStatus = components['schemas']['CommunityStatus']

/** A community as another system has it. */
export type CommunityUpsert = components['schemas']['CommunityUpsert']

/** One run of an import. */
export type Import = components['schemas']['Import']

/** A person. */
export type Person = components['schemas']['Person']

/** A new person. */
export type PersonCreate = components['schemas']['PersonCreate']

/** One page of Persons. */
export type PersonPage = components['schemas']['PersonPage']

/** What is to change of a person. */
export type PersonPatch = components['schemas']['PersonPatch']

/** A person as another system has it. */
export type PersonUpsert = components['schemas']['PersonUpsert']

/** A problem (RFC 9457). */
export type Problem = components['schemas']['Problem']

/** Who may see it. */
export type Visibility = components['schemas']['Visibility']

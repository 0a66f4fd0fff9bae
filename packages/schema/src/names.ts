import * as audit from './audit/names.ts'
import * as charters from './charters/names.ts'
import * as delivery from './delivery/names.ts'
import * as directory from './directory/names.ts'
import * as enforcement from './enforcement/names.ts'
import * as engagement from './engagement/names.ts'
import * as events from './events/names.ts'
import * as governance from './governance/names.ts'
import * as keys from './keys/names.ts'
import * as knowledge from './knowledge/names.ts'
import * as life from './life/names.ts'
import * as pages from './pages/names.ts'

/** What acts on record are about, and callers act on. */
export const SUBJECT_TYPES = [
  ...directory.subjects,
  ...keys.subjects,
  ...knowledge.subjects,
  ...events.subjects,
  ...engagement.subjects,
  ...charters.subjects,
  ...pages.subjects,
  ...governance.subjects,
  ...life.subjects,
  ...enforcement.subjects,
  ...delivery.subjects
] as const
/** Everything a key can be allowed to do, `noun:verb`. */
export const SCOPES = [
  ...directory.scopes,
  ...keys.scopes,
  ...audit.scopes,
  ...knowledge.scopes,
  ...events.scopes,
  ...engagement.scopes,
  ...charters.scopes,
  ...pages.scopes,
  ...governance.scopes,
  ...delivery.scopes
] as const
export type Scope = (typeof SCOPES)[number]
// Of the two below the first is the example of the document.

/** What notices are about. */
export const NOTICE_KINDS = [
  ...enforcement.notices,
  ...pages.notices,
  ...knowledge.notices,
  ...events.notices,
  ...engagement.notices,
  ...charters.notices,
  ...life.notices,
  ...delivery.notices
] as const
/** What can await a person. */
export const TASK_KINDS = [
  ...pages.tasks,
  ...governance.tasks,
  ...directory.tasks,
  ...knowledge.tasks,
  ...enforcement.tasks,
  ...events.tasks,
  ...engagement.tasks,
  ...charters.tasks,
  ...life.tasks,
  ...delivery.tasks
] as const

import { type SQL, sql } from 'drizzle-orm'
import {
  ADMINS,
  type Bodies,
  CHIEFS,
  type Examples,
  type Expectations,
  READERS_ONLY,
  type Stage
} from '../../../../test/access/expectations.fixtures.ts'
import type { World } from '../../../../test/access/matrix.fixtures.ts'
import { makeNotice } from '../../delivery/notices/notices.fixtures.ts'
import { casesFor } from '../infractions/cases.fixtures.ts'

// Who gets in where, written by hand from what each kind of user would expect; it knows nothing of how the service decides.

export const accessExpectations: Expectations = {
  listMaintenanceSteps: { on: 'pages', things: 'pages', never: READERS_ONLY, may: 'seen' },
  // What only a person decides is refused to bare keys, whatever the page.
  suspendPage: { on: 'pages', things: 'pages', never: READERS_ONLY, may: CHIEFS, answer: 'MOVE_NOT_ALLOWED' },
  removePage: { on: 'pages', things: 'pages', never: READERS_ONLY, may: CHIEFS, answer: 'MOVE_NOT_ALLOWED' },
  reinstatePage: { on: 'pages', things: 'pages', never: READERS_ONLY, may: CHIEFS, answer: 'MOVE_NOT_ALLOWED' },
  makeAttestationLink: { on: 'pages', things: 'pages', never: READERS_ONLY, may: { ...ADMINS, rep: 'own' } },
  // Only a person needs help; a bare key is refused.
  askForHelp: { on: 'pages', things: 'pages', never: READERS_ONLY, may: { leader: 'own', core: 'own', rep: 'own' } },
  answerHelp: { on: 'pages', things: 'pages', never: READERS_ONLY, may: ADMINS, answer: 'MOVE_NOT_ALLOWED' }
}

/** What is sent in the matrix. */
export const bodies = ({ people, representing }: World): Bodies => ({
  suspendPage: () => ({ reason: 'The reason.' }),
  removePage: () => ({ reason: 'The reason.' }),
  reinstatePage: () => ({ reason: 'The reason.' }),
  makeAttestationLink: page => ({ person: representing[page ?? ''] ?? people['none N'] }),
  askForHelp: () => ({}),
  answerHelp: () => ({ message: 'We are on our way.' })
})

const upheld = sql`update infractions set status = 'upheld', upheld_at = now(), kind = 'failure_to_maintain'`

const suspended = sql`with p as (update pages set maintenance = 'suspended') update infractions set kind = 'failure_to_maintain', status = 'sanctioned', sanction = 'suspension', sanctioned_at = now()`

/** Suspended, notified and not appealed in time. */
const heardOut = sql`
  with p as (update pages set maintenance = 'suspended' returning id, portal_id),
  s as (
    insert into maintenance_steps (page_id, "from", "to", at, reason)
    select id, 'suspension_proposed', 'suspended', now() - interval '20 days', '"The reason."' from p returning id, page_id),
  n as (
    insert into notices (kind, person_id, page_id, values, dedupe_key, status, delivered_at)
    select 'page_suspended', (select id from people limit 1), page_id, '{}', 'page_suspended maintenance ' || id, 'delivered', now() - interval '20 days' from s)
  update infractions set kind = 'failure_to_maintain', status = 'sanctioned', sanction = 'suspension', sanctioned_at = now()`

/** Somebody waits for help with each page. */
const helpless = sql`
  insert into notices (kind, person_id, page_id, portal_id, values, dedupe_key)
  select 'help_asked', (select id from people limit 1), id, portal_id, '{}', format('help_asked x %s %s', id, (select id from people limit 1)) from pages`

/** States in which an operation can be done that cannot be in that of the world. */
export const states: Record<string, SQL> = {
  suspendPage: upheld,
  removePage: heardOut,
  reinstatePage: suspended,
  answerHelp: helpless
}

/** One call of each operation that changes something. */
export const examples = (stage: Stage): Examples => {
  const { reported, suspended, heard, latest } = casesFor(stage)
  return {
    fresh: {
      suspendPage: async () => (await reported()).page.id,
      removePage: heard,
      reinstatePage: suspended,
      answerHelp: async () => {
        const page = await stage.fresh.page!()
        await makeNotice(stage.store, {
          person: stage.keeper,
          page,
          kind: 'help_asked',
          key: `${page} ${stage.keeper}`
        })
        return page
      }
    },
    bodies: {
      suspendPage: () => ({ reason: 'The reason.', infraction: latest() }),
      removePage: () => ({ reason: 'The reason.', infraction: latest() }),
      reinstatePage: () => ({ reason: 'The reason.' }),
      makeAttestationLink: () => ({ person: stage.keeper }),
      askForHelp: () => ({ message: 'Who can let me in?' }),
      answerHelp: () => ({ message: 'Ada can.' })
    },
    byPersons: {
      suspendPage: 'boss',
      removePage: 'boss',
      reinstatePage: 'boss',
      askForHelp: 'keeper'
    }
  }
}

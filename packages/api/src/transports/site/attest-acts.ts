import { speechIn } from '../../core/words/catalogue.ts'
import { type Attested, type Unusable, useLink } from '../../modules/enforcement/maintenance/attestation.ts'
import {
  askForHelp,
  handOverTo,
  type NotHandedOver,
  stopRepresenting
} from '../../modules/enforcement/maintenance/link-acts.ts'
import type { Database } from '../../platform/database/database.ts'
import { askPage, donePage, sorryPage, thanksPage } from './attest-page.ts'
import type { Page } from './page.ts'

export const STATUS: Record<Unusable, number> = { changed: 404, expired: 410, used: 410, no_longer: 410 }

const NOT_HANDED_OVER: Record<NotHandedOver, string> = {
  unknown_address:
    'No person of your organisation has this e-mail address here. Please check it, or ask for help below.',
  own_address: 'This is your own address. Enter that of the person who takes over.'
}

type Sent = { db: Database; token: string; told: Attested; given: Record<string, string>; now: Date }
type Answer = { page: Page; status?: number }

/** What the forms of a signed link do. */
export const WAYS: Record<string, (sent: Sent) => Promise<Answer>> = {
  attest: async ({ db, token, now }) => {
    const used = await useLink(db, token, now)
    return typeof used === 'string' ? { page: sorryPage(used), status: STATUS[used] } : { page: thanksPage(used) }
  },
  help: async ({ db, told, given: { words = '' }, now }) => {
    await askForHelp(db, told, words, now)
    return {
      page: donePage(told, [
        'We passed it on',
        `The admins of ${told.portal} are notified, once a day at most. You can still use your link to confirm the page or to hand over.`
      ])
    }
  },
  hand_over: async ({ db, told, given: { to = '' } }) => {
    const { role } = told
    const problem = role === null ? 'unknown_address' : await handOverTo(db, { ...told, role }, to)
    if (problem) return { page: askPage(told, speechIn(), NOT_HANDED_OVER[problem]), status: 422 }
    return {
      page: donePage(told, [
        'Handed over',
        `You no longer represent the page of ${told.community} on ${told.portal}. Thank you for what you have done.`
      ])
    }
  },
  leave: async ({ db, told }) => {
    await stopRepresenting(db, told)
    return {
      page: donePage(told, [
        'Thank you for what you have done',
        `You no longer represent the page of ${told.community} on ${told.portal}, and receive no more messages about it.`
      ])
    }
  }
}

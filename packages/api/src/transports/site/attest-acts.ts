import { speechIn } from '../../core/words/catalogue.ts'
import { type Attested, openLink, type Unusable, useLink } from '../../modules/enforcement/maintenance/attestation.ts'
import { askForHelp, WORDS_AT_MOST } from '../../modules/enforcement/maintenance/help.ts'
import { askToTakeOver, stopRepresenting } from '../../modules/enforcement/maintenance/link-acts.ts'
import { askPage, donePage, sorryPage, thanksPage } from './attest-page.ts'
import type { Answer, SignedLinks } from './signed-links.ts'

const STATUS: Record<Unusable, number> = { changed: 404, expired: 410, used: 410, no_longer: 410 }
const unusable = (why: Unusable): Answer => ({ page: sorryPage(why), status: STATUS[why] })

const NO_ADMINS = 'Your portal has no admin whom we could notify. Contact the people who run the service.'
const OWN_ADDRESS = 'This is your own address. Enter that of the person who could take over.'
const NO_ADDRESS = 'Enter the e-mail address of the person who could take over.'
const ADDRESS = /^[^\s@]+@[^\s@]+$/
const ADDRESS_AT_MOST = 320

const ask = (told: Attested, problem?: string) => askPage(told, speechIn(), problem)
const refused = (told: Attested, problem: string): Answer => ({ page: ask(told, problem), status: 422 })

/** Links by which a representative attests a page, asks for help, hands over, or leaves. */
export const attestLinks: SignedLinks<Attested> = {
  path: 'attest',
  actorClass: 'representative',
  open: async (db, token, now) => {
    const opened = await openLink(db, token, now)
    return typeof opened === 'string' ? unusable(opened) : opened
  },
  ask,
  acts: {
    attest: async ({ db, token, now }) => {
      const used = await useLink(db, token, now)
      return typeof used === 'string' ? unusable(used) : { page: thanksPage(used) }
    },
    help: async ({ db, told, given: { words = '' }, now }) => {
      const said = words.trim().slice(0, WORDS_AT_MOST)
      const asked = await askForHelp(db, { ...told, values: said ? { said } : {} }, now)
      if (asked === 'no_admins') return refused(told, NO_ADMINS)
      return {
        page: donePage(told, [
          'We passed it on',
          `The admins of ${told.portal} are notified, once a day at most. You can still use your link to confirm the page or to hand over.`
        ])
      }
    },
    hand_over: async ({ db, told, given: { to = '' }, publicUrl, now }) => {
      const address = to.trim()
      if (told.role === null || !ADDRESS.test(address) || address.length > ADDRESS_AT_MOST)
        return refused(told, NO_ADDRESS)
      const isOwn = await askToTakeOver(db, told, { to: address, publicUrl, now })
      if (isOwn) return refused(told, OWN_ADDRESS)
      return {
        page: donePage(told, [
          'We passed it on',
          `If this person belongs to ${told.community}, they are asked whether they take over; otherwise the admins of ${told.portal} are notified. You represent the page until somebody has accepted.`
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
}

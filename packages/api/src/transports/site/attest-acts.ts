import type { Reader } from '../../modules/directory/portals/brand.ts'
import { type Attested, openLink, type Unusable, useLink } from '../../modules/enforcement/maintenance/attestation.ts'
import { askForHelp, WORDS_AT_MOST } from '../../modules/enforcement/maintenance/help.ts'
import { askToTakeOver, stopRepresenting } from '../../modules/enforcement/maintenance/link-acts.ts'
import { textsIn } from '../html/message.ts'
import { askPage, donePage, sorryPage, thanksPage } from './attest-page.ts'
import type { Answer, Sent, SignedLinks } from './signed-links.ts'

const STATUS: Record<Unusable, number> = { changed: 404, expired: 410, used: 410, no_longer: 410 }
const unusable = (why: Unusable, reader: Reader): Answer => ({ page: sorryPage(why, reader), status: STATUS[why] })

const ADDRESS = /^[^\s@]+@[^\s@]+$/
const ADDRESS_AT_MOST = 320

const refused = ({ told, reader }: Sent<Attested>, problem: string): Answer => ({
  page: askPage(told, reader, problem),
  status: 422
})

/** Links by which a representative attests a page, asks for help, hands over, or leaves. */
export const attestLinks: SignedLinks<Attested, Unusable> = {
  path: 'attest',
  actorClass: 'representative',
  open: openLink,
  closed: unusable,
  ask: askPage,
  acts: {
    attest: async ({ db, token, reader, now }) => {
      const used = await useLink(db, token, now)
      return typeof used === 'string' ? unusable(used, reader) : { page: thanksPage(used, reader) }
    },
    help: async sent => {
      const { db, told, reader, given, now } = sent
      const text = textsIn(reader)
      const said = (given.words ?? '').trim().slice(0, WORDS_AT_MOST)
      const asked = await askForHelp(db, { ...told, values: said ? { said } : {} }, now)
      if (asked === 'no_admins') return refused(sent, text('site.attest.help.no_admins'))
      const { portal } = told
      const [title, lead] = [text('site.attest.help.done'), text('site.attest.help.done_text', { portal })]
      return { page: donePage(told, reader, title, lead) }
    },
    hand_over: async sent => {
      const { db, told, reader, given, now } = sent
      const text = textsIn(reader)
      const to = (given.to ?? '').trim()
      if (told.role === null || !ADDRESS.test(to) || to.length > ADDRESS_AT_MOST)
        return refused(sent, text('site.attest.hand_over.no_address'))
      const isOwn = await askToTakeOver(db, told, { to, now })
      if (isOwn) return refused(sent, text('site.attest.hand_over.own_address'))
      const { community, portal } = told
      const lead = text('site.attest.hand_over.done_text', { community, portal })
      return { page: donePage(told, reader, text('site.attest.hand_over.done'), lead) }
    },
    leave: async ({ db, told, reader }) => {
      await stopRepresenting(db, told)
      const { community, portal } = told
      const text = textsIn(reader)
      const lead = text('site.attest.leave.done_text', { community, portal })
      return { page: donePage(told, reader, text('site.attest.leave.done'), lead) }
    }
  }
}

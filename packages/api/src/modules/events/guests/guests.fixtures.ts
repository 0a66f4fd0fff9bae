import type { Test } from 'tap'
import { stage as invitationStage } from '../invitations/invitations.fixtures.ts'

const FORM = { 'content-type': 'application/x-www-form-urlencoded' }

/** The heading of a page. */
export const title = (page: string) => /<h1>(.*?)<\/h1>/.exec(page)![1]

/** The stage of invitations, with guests who register. */
export const stage = async (t: Test) => {
  const service = await invitationStage(t)
  const { app, event, occurrences, post, linkIn, address, press } = service
  const send = (occurrence: string, form: Record<string, string>) =>
    app.inject({
      method: 'POST',
      url: `/register/${occurrence}`,
      headers: FORM,
      payload: new URLSearchParams(form).toString()
    })
  const register = (occurrence: string, name: string, guestName = `Guest ${name}`) =>
    send(occurrence, { guestName, guestEmail: address(name) })
  /** Registers guests, and answers the paths of their links in the same order. */
  const linksOf = async (occurrence: string, names: readonly string[]) => {
    for (const name of names) await register(occurrence, name)
    const paths = new Map((await post()).map(mail => [mail.to, linkIn(mail)]))
    return names.map(name => paths.get(address(name))!)
  }
  return {
    ...service,
    send,
    register,
    linksOf,
    /** The first date of a new event that takes guests. */
    openDate: async (more: object = {}) => (await occurrences(await event({ guests: true, ...more })))[0]!,
    /** A guest who registers and confirms; answers their link. */
    guest: async (occurrence: string, name: string) => {
      const [link] = await linksOf(occurrence, [name])
      await press(link!, 'going')
      return link!
    }
  }
}

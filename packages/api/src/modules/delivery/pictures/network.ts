import { NETWORK_SIZE, type NetworkCommunity, type NetworkLink, type PortalNetwork } from '@guildhall/schema'
import type { Speech } from '../../../core/words/catalogue.ts'
import { type Markup, markup } from '../../../platform/html.ts'
import { fitted, linesOf, widthOf } from '../../../platform/text-width.ts'
import { isolated } from '../../engagement/charts/picture.ts'
import { message } from '../message.ts'
import { strengthOf } from '../network/layout.ts'
import { BOLD, EDGE, type Look, pictureOf, px, sidesOf, WIDER } from './frame.ts'

const NAMED_IN_WORDS = 5
const [LABEL, LABEL_SIZE, LABEL_WIDTH] = [15, 12, 150]

type Dot = NetworkCommunity & { left: number; top: number; radius: number }
type Box = { left: number; right: number; top: number; bottom: number }

const overlap = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

const around = ({ left, top, radius }: Dot): Box => ({
  left: left - radius,
  right: left + radius,
  top: top - radius,
  bottom: top + radius
})

/** The names that have room below or above their communities without covering anything, those that share most first. */
const labelsOf = (dots: readonly Dot[], width: number) => {
  const taken: { box: Box; of: Dot }[] = dots.map(dot => ({ box: around(dot), of: dot }))
  return dots.flatMap(dot => {
    const text = fitted(dot.name, LABEL_WIDTH, LABEL_SIZE)
    const half = (widthOf(text, LABEL_SIZE) * WIDER) / 2
    const middle = Math.min(Math.max(dot.left, EDGE / 2 + half), width - EDGE / 2 - half)
    for (const top of [dot.top + dot.radius + 2, dot.top - dot.radius - LABEL - 2]) {
      const box = { left: middle - half, right: middle + half, top, bottom: top + LABEL }
      if (taken.some(({ box: other, of }) => of !== dot && overlap(box, other))) continue
      taken.push({ box, of: dot })
      return [markup`<text class="mid small halo" x="${px(middle)}" y="${px(top + 12)}">${isolated(text)}</text>`]
    }
    return []
  })
}

const sharedIn = ({ topics, people }: NetworkLink, from: string, to: string, { say }: Speech) =>
  say(message('picture.shared', { from, to, topics: topics.map(topic => ({ topic })), people }))

/** The communities of a portal as points, and what they share as lines between them. */
export const networkPicture = (network: PortalNetwork, look: Look): string => {
  const { name, communities, links } = network
  const { speech, width } = look
  const { say } = speech
  const { at } = sidesOf(look)
  const room = width - 2 * EDGE
  const title = say(message('picture.network_title', { name }))
  const about =
    communities.length > 0
      ? say(message('picture.network_about', { count: communities.length, links: links.length }))
      : say(message('picture.no_communities'))
  const heading = linesOf(title, room, 2, BOLD)
  const drawn: Markup[] = heading.map(
    (line, nth) => markup`<text class="title" x="${at(EDGE)}" y="${30 + 21 * nth}">${line}</text>`
  )
  let y = 30 + 21 * heading.length
  drawn.push(markup`<text class="soft" x="${at(EDGE)}" y="${y}">${about}</text>`)

  const most = Math.max(1, ...communities.map(({ memberCount }) => memberCount))
  const inset = EDGE + Math.min(64, width / 9)
  // Few need no more room than a line; where it is narrow, many need the more below each other.
  const height = communities.length < 2 ? 60 : Math.min(Math.max(width * 0.72, 420), 100 + 28 * communities.length)
  const scale = Math.min(Math.max(width / 640, 0.65), 1)
  const top = y + 34
  const dots = communities.map((one): Dot => {
    const across = inset + ((width - 2 * inset) * one.x) / NETWORK_SIZE
    return {
      ...one,
      left: at(across),
      top: top + (height * one.y) / NETWORK_SIZE,
      radius: scale * (5 + 11 * Math.sqrt(one.memberCount / most))
    }
  })
  const dotOf = new Map(dots.map(dot => [dot.id, dot]))
  const ties = links.map(link => {
    const [from, to] = [dotOf.get(link.from)!, dotOf.get(link.to)!]
    const thick = Math.min(1 + strengthOf(link) * 0.7, 6)
    const kind = link.people === null ? 'tie topics' : 'tie'
    return markup`<path class="${kind}" stroke-width="${px(thick)}" d="M${px(from.left)} ${px(from.top)}L${px(to.left)} ${px(to.top)}"><title>${sharedIn(link, from.name, to.name, speech)}</title></path>`
  })
  const nodes = dots.map(
    ({ left, top, radius, name, memberCount }) =>
      markup`<circle class="node" cx="${px(left)}" cy="${px(top)}" r="${px(radius)}"><title>${say(message('picture.members', { name, count: memberCount }))}</title></circle>`
  )
  const labels = labelsOf(dots, width)
  const unnamed = communities.length - labels.length
  if (communities.length > 0) {
    drawn.push(markup`<g>${ties.toReversed()}</g>`, markup`<g>${nodes}</g>`, markup`<g>${labels}</g>`)
    y = top + height + 34
  }

  const kinds = [
    {
      kind: 'tie topics',
      has: links.some(({ people }) => people === null),
      text: say(message('picture.shared_topics'))
    },
    { kind: 'tie', has: links.some(({ people }) => people !== null), text: say(message('picture.shared_people')) }
  ].filter(({ has }) => has)
  let x = EDGE
  if (kinds.length > 0) y += 16
  for (const { kind, text } of kinds) {
    const own = 38 + widthOf(text) * WIDER
    if (x > EDGE && x + own > width - EDGE) [x, y] = [EDGE, y + 22]
    drawn.push(
      markup`<path class="${kind}" stroke-width="3" d="M${px(at(x))} ${px(y - 4.5)}H${px(at(x + 28))}"/>`,
      markup`<text class="soft" x="${px(at(x + 36))}" y="${px(y)}">${text}</text>`
    )
    x += own + 18
  }
  if (unnamed > 0) {
    y += 22
    drawn.push(
      markup`<text class="soft" x="${at(EDGE)}" y="${y}">${say(message('picture.unnamed', { count: unnamed }))}</text>`
    )
  }
  const nameOf = (id: string) => dotOf.get(id)!.name
  const strongest = links
    .slice(0, NAMED_IN_WORDS)
    .map(link => ({ text: sharedIn(link, nameOf(link.from), nameOf(link.to), speech) }))
  const description = [
    `${about.replace(/\.$/, '')}.`,
    ...(strongest.length > 0 ? [say(message('picture.strongest', { shared: strongest }))] : [])
  ].join(' ')
  return pictureOf({ title, description, height: Math.ceil(y + 18), drawn }, look)
}

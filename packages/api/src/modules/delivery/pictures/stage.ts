import { type LadderDays, MAINTENANCE, type Maintenance } from '@guildhall/schema'
import { type SQLWrapper, sql } from 'drizzle-orm'
import type { Database } from '../../../platform/database/database.ts'
import { dayOf } from '../../../platform/days.ts'
import { type Markup, markup } from '../../../platform/html.ts'
import { linesOf, widthOf } from '../../../platform/text-width.ts'
import { packsOf } from '../../governance/packs/packs.ts'
import { message } from '../message.ts'
import { BOLD, EDGE, type Look, pictureOf, px, sidesOf, signAt, type Tone, WIDER } from './frame.ts'

/** Where a page is on the ladder of its portal. */
export type Stage = { name: string; stage: Maintenance; since: string; ladder: LadderDays }

/** Reads the reminder stage of a page, and the days of the ladder by the pack of its portal. */
export const readStage = async (db: Database, page: string, now: Date): Promise<Stage> => {
  const [row] = await db.prepared<Omit<Stage, 'ladder'> & { portal: string }>(
    'stage of a page',
    () => sql`
      select c.name, p.maintenance as stage, to_json(p.maintenance_since) #>> '{}' as since, p.portal_id as portal
      from pages p join communities c on c.id = p.community_id where p.id = ${sql.placeholder('page') as SQLWrapper}::uuid`,
    { page }
  )
  const { portal, ...stage } = row!
  const packs = await packsOf(db, [portal], now.toISOString())
  return { ...stage, ladder: packs.get(portal)!.ladder }
}

/** After how many days of the first notice a stage can begin; null where no day says. */
const dayOn = (stage: Maintenance, { secondNotice, finalNotice, suspension }: LadderDays): number | null =>
  ({ overdue: 0, second_notice: secondNotice, final_notice: finalNotice, suspension_proposed: suspension })[
    stage as 'overdue'
  ] ?? null

const BY_A_PERSON: readonly Maintenance[] = ['suspended', 'removed']

const toneOf = (stage: Maintenance): Tone => {
  if (stage === 'compliant') return 'good'
  if (stage === 'due') return 'soon'
  return BY_A_PERSON.includes(stage) ? 'quiet' : 'due'
}

const endOf = (stage: Maintenance) => {
  if (stage === 'compliant') return 'nothing'
  return stage === 'suspended' || stage === 'removed' ? stage : 'reminders'
}

const ROW = 44

/** All stages of the reminders, and where the page is: “you are here”. */
export const stagePicture = ({ name, stage, since, ladder }: Stage, look: Look): string => {
  const { speech, width } = look
  const { say } = speech
  const { at, direction } = sidesOf(look)
  const room = width - 2 * EDGE
  const title = say(message('picture.stage_title', { name }))
  const next = say(message('picture.stage_next', { stage: endOf(stage) }))
  const here = say(message('picture.stage_here', { on: dayOf(since) }))
  const heading = linesOf(title, room, 2, BOLD)
  const drawn: Markup[] = heading.map(
    (line, nth) => markup`<text class="title" x="${at(EDGE)}" y="${30 + 21 * nth}">${line}</text>`
  )
  const top = 30 + 21 * heading.length - 4
  const reached = MAINTENANCE.indexOf(stage)
  const x = EDGE + 16
  const middle = (nth: number) => top + ROW * nth + ROW / 2 - 6
  drawn.push(markup`<path class="path" stroke-width="2" d="M${at(x)} ${middle(0)}V${middle(MAINTENANCE.length - 1)}"/>`)
  MAINTENANCE.forEach((one, nth) => {
    const y = middle(nth)
    const called = say(message('picture.stage', { stage: one }))
    const day = dayOn(one, ladder)
    const when = BY_A_PERSON.includes(one)
      ? say(message('picture.stage_person'))
      : day === null
        ? ''
        : say(message('picture.stage_day', { days: day }))
    const isHere = nth === reached
    const start = at(x + 22)
    if (isHere) {
      const edge = direction === 'rtl' ? width - EDGE - room : EDGE
      drawn.push(
        markup`<rect class="here" x="${edge}" y="${y - 21}" width="${room}" height="42" rx="8"/>`,
        signAt(toneOf(one), at(x), y),
        markup`<text class="strong" x="${start}" y="${y - 2}">${called}</text>`,
        markup`<text class="small" x="${start}" y="${y + 14}">${here}</text>`
      )
      return
    }
    const beside = WIDER * (widthOf(called) + widthOf(when, 12)) + 64 < room
    drawn.push(
      markup`<circle class="open" cx="${at(x)}" cy="${y}" r="5"/>`,
      markup`<text class="${nth < reached ? 'soft' : ''}" x="${start}" y="${beside || when === '' ? y + 4.5 : y - 1}">${called}</text>`
    )
    if (when !== '')
      drawn.push(
        beside
          ? markup`<text class="soft small" text-anchor="end" x="${at(width - EDGE - 8)}" y="${y + 4.5}">${when}</text>`
          : markup`<text class="soft small" x="${start}" y="${y + 14}">${when}</text>`
      )
  })
  const foot = top + ROW * MAINTENANCE.length + 12
  const lines = linesOf(next, room / WIDER, 4)
  drawn.push(
    ...lines.map((line, nth) => markup`<text class="soft" x="${at(EDGE)}" y="${px(foot + 18 * nth)}">${line}</text>`)
  )
  const description = `${say(message('picture.stage', { stage }))}. ${here}. ${next}`
  return pictureOf({ title, description, height: foot + 18 * (lines.length - 1) + 18, drawn }, look)
}

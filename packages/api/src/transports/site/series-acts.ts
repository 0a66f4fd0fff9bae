import type { Reader } from '../../modules/directory/portals/brand.ts'
import { endSeries, reaffirm, recordHeld } from '../../modules/events/reaffirmation/answer.ts'
import { type AskedSeries, openSeries, readSeries } from '../../modules/events/reaffirmation/link.ts'
import { textsIn } from '../html/message.ts'
import { HELD, type NoSeries, noSeriesPage, seriesPage } from './series-page.ts'
import type { Answer, Sent, SignedLinks } from './signed-links.ts'

const STATUS: Record<NoSeries, number> = { changed: 404, expired: 410, gone: 410 }
const unusable = (why: NoSeries, reader: Reader): Answer => ({ page: noSeriesPage(why, reader), status: STATUS[why] })

/** Records which dates were held, and what was said of the series; and shows what is the case then. */
const after =
  (does?: (sent: Sent<AskedSeries>) => Promise<unknown>) =>
  async (sent: Sent<AskedSeries>): Promise<Answer> => {
    const chosen = Object.keys(sent.given).filter(name => name.startsWith(HELD))
    await recordHeld(
      sent,
      chosen.map(name => name.slice(HELD.length))
    )
    await does?.(sent)
    const asked = await readSeries(sent.db, sent.told, sent.now)
    const text = textsIn(sent.reader)
    const said = chosen.length > 0 ? text('site.series.recorded') : text('site.series.choose_dates')
    return asked
      ? { page: seriesPage(asked, sent.reader, does || !asked.isOpen ? undefined : said) }
      : unusable('gone', sent.reader)
  }

/** Links by which those who edit a series say whether it still takes place. */
export const seriesLinks: SignedLinks<AskedSeries, NoSeries> = {
  path: 'series',
  actorClass: 'member',
  open: async (db, token, now) => {
    const asked = await openSeries(db, token, now)
    return typeof asked === 'string' ? asked : { told: asked }
  },
  closed: unusable,
  ask: seriesPage,
  acts: { reaffirm: after(reaffirm), held: after(), end: after(endSeries) }
}

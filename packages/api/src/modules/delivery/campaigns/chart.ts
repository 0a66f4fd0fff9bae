import type { CampaignChartQuery } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import type { CallOf } from '../../../core/operation/operation.ts'
import { languages, speechIn, speechOf } from '../../../core/words/catalogue.ts'
import { FIRST_LANGUAGE } from '../../../core/words/words.ts'
import { chosen, localeOf } from '../../engagement/charts/locale.ts'
import { messages } from '../words.en.ts'
import { type Drawn, pictureOf } from './picture.ts'

const WIDTH = 640

/** The progress of a campaign as SVG. */
export const chartOf = async (id: string, call: CallOf<undefined, typeof CampaignChartQuery>): Promise<string> => {
  const { lang, theme, width = WIDTH } = call.query
  const [campaign] = await call.db.prepared<Drawn>(
    'chart of a campaign',
    () => sql`
      select c.title, o.name as portal, c.measure, c.target, c.starts_on::text as "startsOn", c.ends_on::text as "endsOn", c.outcome, coalesce((
        select jsonb_agg(jsonb_build_object('on', d.on, 'pages', d.pages, 'reached', d.reached) order by d.on)
        from campaign_days d where d.campaign_id = c.id), '[]') as days
      from campaigns c join portals o on o.id = c.portal_id where c.id = ${sql.placeholder('id')}::uuid`,
    { id }
  )
  const { words, locale } = chosen(lang, call.viewer.language, languages())
  return pictureOf({ campaign: campaign!, speech: speechIn(words), locale, width, theme })
}

/** A picture as the document of the API shows it. */
export const EXAMPLE = pictureOf({
  campaign: {
    title: 'Fresh pages by spring',
    portal: 'Intranet',
    measure: 'pages_up_to_date',
    target: 90,
    startsOn: '2027-01-11',
    endsOn: '2027-03-31',
    outcome: null,
    days: [
      { on: '2027-01-11', pages: 300, reached: 201 },
      { on: '2027-01-18', pages: 300, reached: 228 },
      { on: '2027-01-25', pages: 302, reached: 246 }
    ]
  },
  speech: speechOf(FIRST_LANGUAGE, { messages }),
  locale: localeOf('en-GB'),
  width: WIDTH
})

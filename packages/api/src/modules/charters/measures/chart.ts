import type { MeasureChartQuery } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import type { CallOf } from '../../../core/operation/operation.ts'
import { languages, speechIn, speechOf } from '../../../core/words/catalogue.ts'
import { FIRST_LANGUAGE } from '../../../core/words/words.ts'
import { today } from '../../../platform/days.ts'
import { chosen, localeOf } from '../../engagement/charts/locale.ts'
import { svgOf } from '../../engagement/charts/svg.ts'
import { messages as engagement } from '../../engagement/words.en.ts'
import { messages } from '../words.en.ts'
import { type Drawn, pictureOf } from './picture.ts'

const WIDTH = 640

/** The chart of a measure as SVG. */
export const chartOf = async (id: string, call: CallOf<undefined, typeof MeasureChartQuery>): Promise<string> => {
  const { lang, theme, width = WIDTH, plain: isPlain = false } = call.query
  const [measure] = await call.db.prepared<Drawn>(
    'chart of a measure',
    () => sql`
      select m.name, m.unit, c.name as community, m.baseline, m.target, m.due::text as due, coalesce((
        select jsonb_agg(jsonb_build_object('on', v.value_on, 'value', v.value) order by v.value_on)
        from measure_values v where v.measure_id = m.id), '[]') as values
      from measures m join communities c on c.id = m.community_id where m.id = ${sql.placeholder('id')}::uuid`,
    { id }
  )
  const { words, locale } = chosen(lang, call.viewer.language, languages(), isPlain)
  const picture = pictureOf({ measure: measure!, today: today(), speech: speechIn(words), locale, width, isPlain })
  return svgOf({ ...picture, theme })
}

/** A chart as the document of the API shows it. */
export const EXAMPLE = svgOf(
  pictureOf({
    measure: {
      name: 'Time to the first answer',
      unit: 'days',
      community: 'Service Design',
      baseline: 5,
      target: 2,
      due: '2027-06-30',
      values: [
        { on: '2026-03-31', value: 5 },
        { on: '2026-06-30', value: 4.5 },
        { on: '2026-09-30', value: 3.5 }
      ]
    },
    today: '2026-11-21',
    speech: speechOf(FIRST_LANGUAGE, { messages: { ...engagement, ...messages } }),
    locale: localeOf('en-GB'),
    width: WIDTH
  })
)

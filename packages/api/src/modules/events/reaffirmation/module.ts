import { sql } from 'drizzle-orm'
import { instantOf } from '../../../core/model/sql.ts'
import { defineModule } from '../../../core/module/module.ts'
import { askAboutSeries } from './ask.ts'
import { seriesLink } from './link.ts'
import { tasks } from './tasks.ts'

/** The event that a notice `n` is about. Its key names it, and when its editors were asked. */
const ofNotice = sql`select from events e where e.id = as_uuid(split_part(n.dedupe_key, ' ', 3))`

export const reaffirmation = defineModule({
  name: 'reaffirmation',
  mailLinks: { series_unconfirmed: seriesLink, series_dormant: seriesLink },
  moot: {
    series_unconfirmed: sql`not exists (${ofNotice} and e.status in ('tentative', 'confirmed')
      and ${instantOf(sql`e.asked_at`)} = split_part(n.dedupe_key, ' ', 4) and is_unheard(e.id, now()))`,
    series_dormant: sql`not exists (${ofNotice} and e.status = 'dormant')`
  },
  tasks,
  jobs: [
    {
      name: 'ask-about-series',
      description:
        'Asks the editors of a series whether it still takes place if its last three dates are unconfirmed, and makes it dormant 30 days after the delivery of the notice.',
      schedule: '45 3 * * *',
      expireInSeconds: 600,
      run: askAboutSeries
    }
  ]
})

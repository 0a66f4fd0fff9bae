import { defineModule } from '../../../core/module/module.ts'
import { charterAge } from './charter-age.ts'
import { reviewsOnTime } from './reviews-on-time.ts'

/** The metrics of charters and their reviews. */
export const charterMetrics = defineModule({
  name: 'charter-metrics',
  metrics: [charterAge, reviewsOnTime]
})

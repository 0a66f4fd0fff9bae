import { following } from '../../../core/lifecycle/follow.ts'
import { defineModule } from '../../../core/module/module.ts'
import { charterReviewLifecycle } from '../../charters/reviews/lifecycle.ts'
import { resumeRenewed } from './resume.ts'

export const renewal = defineModule({
  name: 'renewal',
  follows: [following(charterReviewLifecycle, { conclude: resumeRenewed })]
})

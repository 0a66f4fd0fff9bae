import { defineModule } from '../../../core/module/module.ts'
import { sponsorBriefOperations } from './operations.ts'

export const sponsorBriefs = defineModule({
  name: 'sponsor-briefs',
  operations: sponsorBriefOperations
})

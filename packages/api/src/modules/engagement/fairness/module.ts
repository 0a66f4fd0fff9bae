import { defineModule } from '../../../core/module/module.ts'
import { fairnessRuleModel } from './model.ts'
import { fairnessOperations } from './operations.ts'

export const fairness = defineModule({
  name: 'fairness',
  operations: fairnessOperations,
  subjects: {
    fairness_rule: { model: fairnessRuleModel, relatesTo: () => ({}), activity: fairnessRuleModel.visible }
  }
})

import { FairnessRulePatch } from '@guildhall/schema'
import type { WriteModel } from '../../../core/model/write.ts'
import type { Kind } from '../../../core/operation/kind.ts'
import { update } from '../../../core/operation/mutations.ts'
import type { Operation } from '../../../core/operation/operation.ts'
import { get, list } from '../../../core/operation/queries.ts'
import { fairnessRuleModel } from './model.ts'

const writeModel: WriteModel = { model: fairnessRuleModel, upsertKey: ['rule'] }

const kind = {
  model: fairnessRuleModel,
  writeModel,
  noun: 'fairnessRules',
  path: 'fairness-rules',
  singular: 'fairnessRule',
  subjectType: 'fairness_rule',
  scope: 'engagement'
} satisfies Kind
const reading = { allowPortalKeys: true, allowedRoles: 'any' } as const

export const fairnessOperations: Operation[] = [
  list(
    kind,
    reading,
    'Lists the rules by which acts are recorded and shown, but not counted, with their settings, by name by default.'
  ),
  get(kind, reading, 'Returns a fairness rule by id.'),
  update(
    kind,
    { allowPortalKeys: false, allowedRoles: [] },
    FairnessRulePatch,
    'Updates the settings sent (JSON merge patch, RFC 7396). They hold for all acts, also past ones.'
  )
]

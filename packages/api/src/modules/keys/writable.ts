import type { WriteModel } from '../../core/model/write.ts'
import type { Kind } from '../../core/operation/kind.ts'
import { portalModel } from '../directory/portals/model.ts'
import { keyModel } from './model.ts'

export const keyWritable: WriteModel = {
  model: keyModel,
  upsertKey: [],
  references: { portal: { column: 'portal_id', to: () => portalModel, holds: 'one' } }
}

export const keyKind = {
  model: keyModel,
  writeModel: keyWritable,
  noun: 'keys',
  singular: 'key',
  subjectType: 'key'
} satisfies Kind

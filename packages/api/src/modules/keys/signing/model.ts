import { SigningKey, SigningKeyQuery } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import { defineModel, type Model } from '../../../core/model/model.ts'
import { signingKeys } from './table.ts'

export const signingKeyModel: Model<typeof SigningKey> = defineModel({
  name: 'SigningKey',
  schema: SigningKey,
  query: SigningKeyQuery,
  table: signingKeys,
  edges: {},
  visible: (_t, { audience, portalBound }) => (audience === 'service' && !portalBound ? undefined : sql`false`),
  filters: {},
  sorts: { createdAt: t => t.createdAt }
})

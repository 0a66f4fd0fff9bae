import { named } from '@guildhall/schema'
import { type TObject, type TSchema, Type } from '@sinclair/typebox'
import type { Operation } from '../../core/operation/operation.ts'

const partOf = (schema: TSchema): TSchema => ({
  ...schema,
  $id: `${schema.$id}Part`,
  required: (schema.required as string[]).filter(name => name === 'id'),
  description: `The members of ${schema.$id} that \`fields\` names; its id is always among them, where it has one.`
})

const pageOfParts = (page: TSchema, part: TSchema): TSchema => ({
  ...page,
  $id: `${part.$id}Page`,
  properties: { ...page.properties, items: { ...page.properties.items, items: Type.Unsafe({ $ref: part.$id }) } },
  description: `A page of ${part.$id}s.`
})

/** What an operation answers when it is asked for all members of what it reads. */
export const wholeOf = ({ answer }: Operation): TSchema | undefined => {
  if (answer.kind === 'none' || answer.kind === 'document') return undefined
  if (answer.kind === 'plain') return answer.schema
  if (answer.kind === 'item') return answer.model.schema
  return named.get(`${answer.kind === 'page' ? answer.model.name : answer.item.$id}Page`)
}

/** What an operation answers when `fields` names members, and the schema of one such thing; nothing where there is no `fields`. */
export const partsOf = (operation: Operation): { answer: TSchema; part: TSchema } | undefined => {
  const { answer, query } = operation
  if (!query?.properties.fields || !('model' in answer)) return undefined
  const part = partOf(answer.model.schema)
  return { part, answer: answer.kind === 'page' ? pageOfParts(wholeOf(operation)!, part) : part }
}

/** The query of an operation; `fields` names the members that there are. */
export const queryOf = ({ answer, query }: Operation): TObject | undefined => {
  if (!query?.properties.fields || !('model' in answer)) return query
  const names = Object.keys(answer.model.schema.properties)
  const name = `(${names.join('|')})`
  const fields = { ...query.properties.fields, pattern: `^${name}(,${name})*$`, examples: [names.slice(0, 3).join()] }
  return { ...query, properties: { ...query.properties, fields } }
}

/**
 * What an operation answers. Where `fields` may leave out members, generated clients read the whole first, and what is no whole
 * as a part.
 */
export const answerOf = (operation: Operation): TSchema | undefined => {
  const whole = wholeOf(operation)
  const parts = partsOf(operation)
  if (!whole || !parts) return whole
  const branches = [whole, parts.answer].map(({ $id }) => ({ $ref: $id }))
  return Type.Unsafe({ anyOf: branches, description: whole.description })
}

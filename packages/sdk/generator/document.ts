/** The parts of an OpenAPI document that the generator reads. */
export interface Document {
  paths: Record<string, Record<string, unknown>>
  webhooks?: unknown
  tags?: { name: string; description?: string }[]
  components?: { schemas?: Record<string, Schema>; [kind: string]: unknown }
}

export interface Schema {
  $ref?: string
  type?: string
  description?: string
  properties?: Record<string, Schema>
  required?: string[]
  items?: Schema
}

export interface Parameter {
  $ref?: string
  name: string
  in: string
  required?: boolean
  description?: string
  schema?: Schema
}

export interface Payload {
  $ref?: string
  required?: boolean
  content?: Record<string, { schema?: Schema }>
}

export interface RawOperation {
  operationId?: string
  summary?: string
  description?: string
  deprecated?: boolean
  tags?: string[]
  parameters?: Parameter[]
  requestBody?: Payload
  responses?: Record<string, Payload>
  'x-sdk-method'?: string
}

/** What a `$ref` points at, or the thing itself. */
export function resolve<T extends { $ref?: string }>(document: Document, thing: T | undefined): T | undefined {
  if (!thing?.$ref) return thing
  const parts = thing.$ref.replace(/^#\//, '').split('/')
  let found: unknown = document
  for (const part of parts) found = (found as Record<string, unknown>)[part.replaceAll('~1', '/').replaceAll('~0', '~')]
  return resolve(document, found as T)
}

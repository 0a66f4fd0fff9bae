/** The parts of an OpenAPI document that the reference shows. */
export type Schema = {
  $ref?: string
  type?: string | string[]
  description?: string
  format?: string
  enum?: unknown[]
  default?: unknown
  properties?: Record<string, Schema>
  required?: string[]
  items?: Schema
  anyOf?: Schema[]
  examples?: unknown[]
} & Partial<Record<'minimum' | 'maximum' | 'minLength' | 'maxLength' | 'minItems' | 'maxItems', number>>
export type Parameter = {
  name: string
  in: 'path' | 'query' | 'header'
  description?: string
  required?: boolean
  schema: Schema
}
type Example = { value?: unknown; summary?: string }
type Pointer = { $ref: string }
export type Content = Record<string, { schema?: Schema; examples?: Record<string, Example | Pointer> }>
export type Response = { description: string; content?: Content }
export type OperationEntry = {
  operationId: string
  summary: string
  description?: string
  tags: string[]
  'x-scope'?: string
  'x-sdk-method'?: string
  security?: Record<string, unknown>[]
  parameters?: (Parameter | Pointer)[]
  requestBody?: { description?: string; content: Content }
  responses: Record<string, Response | Pointer>
}
/** One operation and where it is. */
export type Place = { path: string; verb: string; entry: OperationEntry }
export type Contract = {
  info: { title: string; version: string; description: string }
  tags: { name: string; description: string }[]
  paths: Record<string, Record<string, OperationEntry>>
  components: { schemas: Record<string, Schema> } & Record<string, Record<string, unknown>>
}

/** Follows a pointer within the document; anything else is returned unchanged. */
export const resolver =
  (contract: Contract) =>
  <T extends object>(part: T | Pointer): T => {
    if (!('$ref' in part) || !part.$ref) return part as T
    const [, ...path] = (part as Pointer).$ref.split('/')
    return path.reduce((at: unknown, name) => (at as Record<string, unknown>)[name], contract) as T
  }
export type Resolve = ReturnType<typeof resolver>

/** The first example of a request or a response. */
export const exampleIn = (content: Content, resolve: Resolve): unknown => {
  const [{ examples } = {}] = Object.values(content)
  const [first] = Object.values(examples ?? {})
  return first && resolve<Example>(first).value
}

/** The schema of the response to a successful call. */
export const responseSchema = ({ responses }: OperationEntry, resolve: Resolve): Schema | undefined => {
  const [status] = Object.keys(responses).filter(status => status.startsWith('2'))
  const { content } = resolve<Response>(responses[status!]!)
  const [{ schema } = {}] = Object.values(content ?? {})
  return schema && resolve<Schema>(schema)
}

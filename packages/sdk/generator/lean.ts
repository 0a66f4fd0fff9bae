import { type Document, type Payload, type RawOperation, resolve } from './document.ts'

const GOOD = /^20[0-47]$/

const leanAnswers = (document: Document, responses: Record<string, Payload> = {}) =>
  Object.fromEntries(
    Object.entries(responses)
      .filter(([status]) => GOOD.test(status))
      .map(([status, response]) => {
        const { headers: _headers, ...rest } = resolve(document, response) as Payload & { headers?: unknown }
        return [status, rest]
      })
  )

const leanOperation = (document: Document, { summary: _summary, description: _description, ...raw }: RawOperation) => ({
  ...raw,
  parameters: raw.parameters
    ?.map(parameter => resolve(document, parameter)!)
    .filter(parameter => parameter.in === 'query' || parameter.in === 'path'),
  responses: leanAnswers(document, raw.responses)
})

/** Schemas without their examples; a member may bear that name too, but holds no list. */
const withoutExamples = (schemas: unknown) =>
  JSON.parse(JSON.stringify(schemas, (key, value) => (key === 'examples' && Array.isArray(value) ? undefined : value)))

/**
 * The document without what the client's types never read, which would be most of the package: headers, refusals, webhooks, and
 * words that stand beside the methods already.
 */
export const leanOf = (document: Document) => {
  const paths = Object.entries(document.paths).map(([path, item]) => [
    path,
    Object.fromEntries(
      Object.entries(item).map(([verb, value]) => [
        verb,
        (value as RawOperation)?.operationId ? leanOperation(document, value as RawOperation) : value
      ])
    )
  ])
  const { schemas, examples } = document.components ?? {}
  const { webhooks: _webhooks, ...others } = document
  return { ...others, paths: Object.fromEntries(paths), components: { schemas: withoutExamples(schemas), examples } }
}

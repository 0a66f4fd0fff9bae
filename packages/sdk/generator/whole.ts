import { type Document, type RawOperation, resolve, type Schema } from './document.ts'

type Branches = Schema & { anyOf?: Schema[]; items?: Schema }

const refsIn = (document: Document, schema: Branches | undefined): string[] => {
  if (!schema?.$ref) return []
  const { properties = {} } = resolve(document, schema)!
  return [schema.$ref, ...refsIn(document, (properties.items as Branches | undefined)?.items)]
}

/**
 * The document without the parts that are answered when `fields` leaves out members: the types of the client narrow the whole
 * by what `fields` says. Documents of another media type are texts for the client, also those of JSON, which are to be passed on as
 * they came.
 */
export const wholeOf = (document: Document): Document => {
  const whole = structuredClone(document)
  const parts = new Set<string>()
  for (const item of Object.values(whole.paths)) {
    const { responses = {} } = (item.get ?? {}) as RawOperation
    const content = responses['200']?.content ?? {}
    for (const [type, payload] of Object.entries(content))
      if (type.endsWith('+json')) payload.schema = { type: 'string' }
    const media = content['application/json']
    const [first, part] = (media?.schema as Branches | undefined)?.anyOf ?? []
    if (!media || !part) continue
    media.schema = first
    for (const name of refsIn(document, part)) parts.add(name)
  }
  const schemas = Object.entries(whole.components?.schemas ?? {})
  const kept = Object.fromEntries(schemas.filter(([name]) => !parts.has(`#/components/schemas/${name}`)))
  return { ...whole, components: { ...whole.components, schemas: kept } }
}

import {
  type ASTNode,
  BREAK,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type SelectionSetNode,
  visit
} from 'graphql'
import type { FieldRequest } from './select.ts'

/** A document in two: what is asked of the service, and what is asked of the schema. */
export type Split = {
  /** The document with nothing below its root fields. */
  roots: DocumentNode
  /** The document with its questions about the schema alone, where it has some. */
  schema: DocumentNode | undefined
  fragments: Record<string, FragmentDefinitionNode>
}

type Root = { field: FieldNode; keep: FieldRequest['keep'] }

/** The fields as they stand in the document, by what stands for them in the document of roots. */
export const originals = new WeakMap<FieldNode, Root>()

const varies = (set: SelectionSetNode | undefined): boolean => {
  let found = false
  const enter = ({ kind }: ASTNode) => {
    found = kind === Kind.VARIABLE || kind === Kind.FRAGMENT_SPREAD
    return found ? BREAK : undefined
  }
  if (set) visit(set, { enter })
  return found
}

// Where nothing below a field depends on variables, what is made of it is kept as long as its document is.
const keeper = ({ selectionSet }: FieldNode): FieldRequest['keep'] => {
  if (varies(selectionSet)) return (_name, make) => make()
  const kept = new Map<string, unknown>()
  return <T>(name: string, make: () => T) => {
    if (!kept.has(name)) kept.set(name, make())
    return kept.get(name) as T
  }
}

const asksSchema = ({ name }: FieldNode) => name.value === '__schema' || name.value === '__type'

const kept = (set: SelectionSetNode, keep: (field: FieldNode) => FieldNode | undefined): SelectionSetNode => ({
  ...set,
  selections: set.selections.flatMap(node => {
    if (node.kind === Kind.FIELD) return keep(node) ?? []
    return node.kind === Kind.INLINE_FRAGMENT ? { ...node, selectionSet: kept(node.selectionSet, keep) } : node
  })
})

const ROOTS = new Set(['Query', 'Mutation'])

const mapRoots = (document: DocumentNode, keep: (field: FieldNode) => FieldNode | undefined): DocumentNode => ({
  ...document,
  definitions: document.definitions.map(node => {
    const isRoot =
      node.kind === Kind.OPERATION_DEFINITION ||
      (node.kind === Kind.FRAGMENT_DEFINITION && ROOTS.has(node.typeCondition.name.value))
    return isRoot ? { ...node, selectionSet: kept(node.selectionSet, keep) } : node
  })
})

const bare = (field: FieldNode) => {
  if (asksSchema(field)) return undefined
  const root = { ...field, selectionSet: undefined }
  originals.set(root, { field, keep: keeper(field) })
  return root
}

const splits = new WeakMap<DocumentNode, Split>()

/** Splits a document, once for as long as it is kept. */
export const splitOf = (document: DocumentNode): Split => {
  const known = splits.get(document)
  if (known) return known
  let schema = false
  mapRoots(document, field => {
    schema ||= asksSchema(field)
    return field
  })
  const fragments = document.definitions.flatMap(node =>
    node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : []
  )
  const split = {
    roots: mapRoots(document, bare),
    schema: schema ? mapRoots(document, field => (asksSchema(field) ? field : undefined)) : undefined,
    fragments: Object.fromEntries(fragments)
  }
  splits.set(document, split)
  return split
}

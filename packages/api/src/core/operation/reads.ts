import type { Operation } from './operation.ts'

const modelOf = ({ answer }: Operation) => (answer.kind === 'item' || answer.kind === 'page' ? answer.model : undefined)

/** The operation by which records of each model are read, by its name: by id where there is one, else in a list. */
export const readsOf = (operations: readonly Operation[]): Map<string, Operation> => {
  const reads = operations.filter(operation => operation.verb === 'GET' && modelOf(operation))
  // Of two of one name the last stays.
  const inOrder = [...reads.filter(({ method }) => method !== 'get'), ...reads.filter(({ method }) => method === 'get')]
  return new Map(inOrder.map(operation => [modelOf(operation)!.name, operation]))
}

type Cell = { part: string | null; value: number | null }

/**
 * What a count follows from: the whole from its parts, where all of them are shown, and any other from what was counted. It discloses
 * no more than the figures themselves.
 */
export const countedFrom = ({ part, value }: Cell, cells: readonly Cell[]): Record<string, unknown> | null => {
  if (value === null) return null
  const parts = cells.filter(cell => cell.part !== null)
  const isSum = part === null && parts.length > 0 && parts.every(cell => cell.value !== null)
  return isSum ? { parts: Object.fromEntries(parts.map(cell => [cell.part, cell.value])) } : { counted: value }
}

import type { Line } from '../../../core/module/row-kind.ts'

const ROWS = 1000
const BYTES = 4 * 1_048_576
const LINGER_MS = 1000

/** Collects rows until there are enough of them, or the first has waited a second. */
const collector = () => {
  let rows: Line[] = []
  let bytes = 0
  let since = 0
  return {
    add(line: Line) {
      if (rows.length === 0) since = performance.now()
      rows.push(line)
      bytes += line.size
    },
    isFull: () => rows.length >= ROWS || bytes >= BYTES,
    isDue: () => rows.length > 0 && performance.now() - since >= LINGER_MS,
    isEmpty: () => rows.length === 0,
    take() {
      const taken = rows
      rows = []
      bytes = 0
      return taken
    }
  }
}

/** The rows of a file in batches of a size that is quick to write. */
export async function* batchesOf(lines: AsyncIterable<Line[]>): AsyncGenerator<Line[]> {
  const batch = collector()
  for await (const some of lines) {
    for (const line of some) {
      batch.add(line)
      if (batch.isFull()) yield batch.take()
    }
    if (batch.isDue()) yield batch.take()
  }
  if (!batch.isEmpty()) yield batch.take()
}

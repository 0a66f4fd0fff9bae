// Below this a process is as small as it gets.
const LARGE = 192 * 2 ** 20

/**
 * Gives back the memory that a large piece of work took. Left to itself V8 keeps it for the next one, however rarely that comes.
 * It pauses the process by a few ms for each MB that is in use, and does nothing while the heap is small, or in a process that was
 * started without `--expose-gc`.
 */
export const giveBackMemory = (): void => {
  if (process.memoryUsage().heapTotal > LARGE)
    globalThis.gc?.({ type: 'major', execution: 'sync', flavor: 'last-resort' })
}

const LIMIT_MS = 2000

let flush: (() => Promise<void>) | undefined

/** Sets what sends the recorded spans, once at the start. */
export const setFlush = (send: () => Promise<void>): void => {
  flush = send
}

/** Sends what was recorded and not sent yet; a collector that does not answer is given up after 2 s. */
export const flushTraces = async (): Promise<void> => {
  if (!flush) return
  let timer: NodeJS.Timeout | undefined
  const limit = new Promise<void>(resolve => {
    timer = setTimeout(resolve, LIMIT_MS)
  })
  await Promise.race([flush().catch(() => undefined), limit])
  clearTimeout(timer)
}

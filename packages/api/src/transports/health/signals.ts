import closeWithGrace from 'close-with-grace'
import { flushTraces } from '../../platform/tracing/flush.ts'

/** Ends the process by `stop`, in 15 s at most after the notice. A terminal and its programs may all pass on one Ctrl-C: it counts once. */
export const stopOnSignal = (delay: number, stop: () => Promise<void>) => {
  const { close } = closeWithGrace({ delay, skip: ['SIGINT', 'SIGTERM'] }, async () => {
    await stop()
    await flushTraces()
  })
  let told = false
  const once = () => {
    if (!told) close()
    told = true
  }
  process.on('SIGINT', once).on('SIGTERM', once)
}

import type { JobContext, Log } from '../src/platform/jobs/job.ts'
import { jobs } from '../src/service/modules.ts'

const SILENT: Log = { info() {}, warn() {}, error() {} }

/** Runs a job of this name here and now, without the queue; answers what it did. */
export const runJob = (
  name: string,
  context: Pick<JobContext, 'store' | 'config'> & Partial<JobContext>
): Promise<object | undefined> => {
  const job = jobs.find(job => job.name === name)
  if (!job) throw new Error(`there is no job "${name}"`)
  return job.run({ now: new Date(), log: SILENT, signal: new AbortController().signal, data: {}, ...context })
}

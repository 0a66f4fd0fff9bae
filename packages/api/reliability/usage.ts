// Loaded into the service before its program: says on request what the process uses, once what nobody holds is collected.
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

process.on('message', message => {
  if (message !== 'usage') return
  collect()
  const { heapUsed: heap, rss: resident } = process.memoryUsage()
  process.send!({ heap, resident, handles: process.getActiveResourcesInfo().length })
})
process.channel?.unref()

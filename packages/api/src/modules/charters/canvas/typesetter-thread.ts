import { parentPort } from 'node:worker_threads'
import { type AskedPicture, typeset } from './typeset.ts'

parentPort!.on('message', ({ canvas, format, size }: AskedPicture) =>
  typeset(canvas, format, size).then(
    picture => parentPort!.postMessage({ picture }),
    error => parentPort!.postMessage({ error: error instanceof Error ? error.message : String(error) })
  )
)

// Before that it has only begun to start.
parentPort!.postMessage('ready')

import { parentPort } from 'node:worker_threads'
import type { AskedPicture } from './typeset.ts'

// A thread that does what the title of the canvas says.
parentPort!.on('message', ({ canvas: { title } }: AskedPicture) => {
  if (title === 'dies') process.exit(1)
  if (title === 'hangs') for (;;);
  if (title === 'fails') parentPort!.postMessage({ error: 'no such font' })
  else parentPort!.postMessage({ picture: `${title} by ${process.pid}` })
})
parentPort!.postMessage('ready')

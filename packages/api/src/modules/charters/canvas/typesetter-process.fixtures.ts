import type { AskedPicture } from './typeset.ts'

// A process that does what the title of the canvas says.
process.on('message', ({ canvas: { title } }: AskedPicture) => {
  if (title === 'dies') process.exit(1)
  if (title === 'hangs') for (;;);
  if (title === 'fails') process.send!({ error: 'no such font' })
  else process.send!({ picture: `${title} by ${process.pid}` })
})
process.send!('ready')

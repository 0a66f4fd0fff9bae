import { type AskedPicture, typeset } from './typeset.ts'

// Ctrl-C in a terminal reaches this process too: the service ends it, after the picture that somebody waits for.
process.on('SIGINT', () => undefined)

process.on('message', ({ canvas, format, size }: AskedPicture) =>
  typeset(canvas, format, size).then(
    picture => process.send!({ picture }),
    error => process.send!({ error: error instanceof Error ? error.message : String(error) })
  )
)

// Before that it has only begun to start.
process.send!('ready')

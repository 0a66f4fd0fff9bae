import t from 'tap'
import { readDocument } from './document.ts'

const TEXT = '<!doctype html><title>Été</title><p>Équipe du café\nOn se retrouve au café\r\n'
const read = (bytes: Buffer, contentType = 'text/html') =>
  readDocument({ bytes, contentType, url: 'https://portal.example/cafe', cut: false, at: 0 })

t.test('a page is read in its charset, whether the server, the page or nothing says which', async t => {
  const latin = Buffer.from(TEXT, 'latin1')
  const saying = (charset: string, encoding: BufferEncoding) =>
    Buffer.from(TEXT.replace('<title>', `<meta charset="${charset}"><title>`), encoding)
  const cases: [what: string, bytes: Buffer, contentType?: string][] = [
    ['UTF-8 that says nothing and has no end tags', Buffer.from(TEXT)],
    ['UTF-8 behind a byte order mark', Buffer.from(`\ufeff${TEXT}`)],
    ['UTF-8 of which the server says so', Buffer.from(TEXT), 'text/html; charset="UTF-8"'],
    ['UTF-8 that says so', saying('utf-8', 'utf8')],
    ['UTF-8 of which the server names a charset that there is not', Buffer.from(TEXT), 'text/html; charset=no-such'],
    ['windows-1252 that says nothing', latin],
    ['windows-1252 of which the server says so', latin, 'text/html; charset=ISO-8859-1'],
    ['windows-1252 that says so', saying('windows-1252', 'latin1')],
    ['UTF-16 behind a byte order mark', Buffer.from(`\ufeff${TEXT}`, 'utf16le')]
  ]
  for (const [what, bytes, contentType] of cases) {
    const { title, text } = await read(bytes, contentType)
    t.strictSame([title, text], ['Été', 'Équipe du café On se retrouve au café'], what)
  }
})

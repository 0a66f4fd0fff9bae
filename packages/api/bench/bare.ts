// The ceiling: node:http and one answer's bytes, made beforehand.
import { createServer } from 'node:http'

let bytes = Buffer.from('{}')
process.on('message', (text: string) => {
  bytes = Buffer.from(text)
})
createServer((_request, response) => {
  response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'content-length': bytes.length })
  response.end(bytes)
}).listen(Number(process.env.PORT), '127.0.0.1', () => process.send?.('ready'))

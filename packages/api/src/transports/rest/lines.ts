import { PassThrough } from 'node:stream'
import type { FastifyReply } from 'fastify'

export const LINES_TYPE = 'application/x-ndjson'

/** An answer of one JSON text a line, for those who watch: the first line opens it, under the headers made of it. */
export const linesOn = (reply: FastifyReply, status: number, headersOf: (text: string) => Record<string, string>) => {
  let lines: PassThrough | undefined
  return {
    /** Whether anything was said. */
    isOpen: () => lines !== undefined,
    say(text: string) {
      if (!lines) {
        lines = new PassThrough()
        reply.code(status).headers(headersOf(text)).type(`${LINES_TYPE}; charset=utf-8`).send(lines)
      }
      lines.write(`${text}\n`)
    },
    end: () => lines?.end()
  }
}

import { connect } from 'node:net'
import type { Test } from 'tap'
import { problems } from '../../core/problem/registry.ts'

/** An answer as it came over the wire, or through `inject`. */
export type Wired = { status: number; headers: Record<string, unknown>; text: string }

const answerAt = (raw: string): [Wired, string] => {
  const end = raw.indexOf('\r\n\r\n')
  const [line, ...lines] = raw.slice(0, end).split('\r\n')
  const headers = Object.fromEntries(
    lines.map(text => {
      const colon = text.indexOf(':')
      return [text.slice(0, colon).toLowerCase(), text.slice(colon + 1).trim()]
    })
  )
  const body = raw.slice(end + 4)
  const length = Number(headers['content-length'] ?? 0)
  return [{ status: Number(line!.split(' ')[1]), headers, text: body.slice(0, length) }, body.slice(length)]
}

/** The answers in what a connection brought, one after the other. */
export const answersIn = (raw: Buffer): Wired[] => {
  const answers: Wired[] = []
  let rest = raw.toString('latin1')
  while (rest.includes('\r\n\r\n')) {
    const [answer, more] = answerAt(rest)
    answers.push({ ...answer, text: Buffer.from(answer.text, 'latin1').toString() })
    rest = more
  }
  return answers
}

/** Sends parts over a connection of its own, waiting so many milliseconds where a number stands; answers all it brought until it closed. */
export const talk = async (port: number, ...parts: (string | Buffer | number)[]): Promise<Wired[]> => {
  const socket = connect({ port, host: '127.0.0.1' })
  const chunks: Buffer[] = []
  socket.on('data', chunk => chunks.push(chunk))
  // The service may close while we still send; what counts is what it said.
  socket.on('error', () => {})
  const closed = new Promise(resolve => socket.on('close', resolve))
  for (const part of parts) {
    if (typeof part === 'number') await Promise.race([closed, new Promise(resolve => setTimeout(resolve, part))])
    else if (socket.writable) socket.write(part)
  }
  await Promise.race([closed, new Promise(resolve => setTimeout(resolve, 5000))])
  socket.destroy()
  return answersIn(Buffer.concat(chunks))
}

const INTERNAL = /node_modules|\.ts:|\bat \w+ \(|select |insert into|relation "|postgres|pg_|ECONN|stack/i

/** Makes sure that an answer is a problem of the registry, in the one shape, and that it says nothing of what is inside. */
export const isProblem = (t: Test, answer: Wired | undefined, code: keyof typeof problems, what: string = code) => {
  if (!answer) return t.fail(`${what}: no answer`)
  const { status, headers, text } = answer
  const problem = (() => {
    try {
      return JSON.parse(text)
    } catch {
      return {}
    }
  })()
  const told = {
    status,
    contentType: headers['content-type'],
    code: problem.code,
    type: problem.type,
    inside: problem.status,
    instance: problem.instance === headers['x-request-id'] && problem.instance?.length > 0,
    texts: typeof problem.title === 'string' && typeof problem.detail === 'string',
    cached: headers['cache-control'],
    varies: typeof headers.vary,
    leak: INTERNAL.exec(text)?.[0]
  }
  return t.strictSame(
    told,
    {
      status: problems[code].status,
      contentType: 'application/problem+json; charset=utf-8',
      code,
      type: `/problems/${code}`,
      inside: problems[code].status,
      instance: true,
      texts: true,
      cached: 'no-store',
      varies: 'string',
      leak: undefined
    },
    what
  )
}

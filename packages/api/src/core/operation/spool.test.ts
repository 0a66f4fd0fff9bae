import t from 'tap'
import { makeSpool } from './spool.ts'

async function* of(...chunks: string[]) {
  for (const chunk of chunks) yield Buffer.from(chunk)
}

const whole = async (chunks: AsyncIterable<Buffer>) => {
  const all: Buffer[] = []
  for await (const chunk of chunks) all.push(chunk)
  return String(Buffer.concat(all))
}

t.test('a spool', async t => {
  await t.test('gives nothing before all has come, and then the same bytes', async t => {
    const spooled = makeSpool(100)
    let come = false
    async function* slow() {
      yield* of('a', 'ß')
      come = true
    }
    for await (const chunk of spooled(slow())) {
      t.ok(come)
      t.equal(String(chunk), 'aß')
    }
    t.equal(await whole(spooled(of())), '')
  })

  await t.test('takes so much and no more, of one body or of several together', async t => {
    const spooled = makeSpool(4)
    t.equal(await whole(spooled(of('abcd'))), 'abcd')
    await t.rejects(whole(spooled(of('abcd', 'e'))), { code: 'BODY_TOO_LARGE' })
    const first = spooled(of('abc'))
    await first.next()
    await t.rejects(whole(spooled(of('ab'))), { code: 'UNAVAILABLE', headers: { 'retry-after': '2' } })
    t.equal(await whole(spooled(of('a'))), 'a')
    await first.return(undefined)
    t.equal(await whole(spooled(of('abcd'))), 'abcd', 'what was let go of makes room')
  })

  await t.test('makes room again when a body breaks off', async t => {
    const spooled = makeSpool(4)
    async function* broken() {
      yield* of('abcd')
      throw new Error('gone')
    }
    await t.rejects(whole(spooled(broken())), { message: 'gone' })
    t.equal(await whole(spooled(of('abcd'))), 'abcd')
  })
})

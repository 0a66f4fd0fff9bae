import fc from 'fast-check'
import t from 'tap'
import { inParts, linesIn } from './imports.fixtures.ts'
import { readNdjson } from './ndjson.ts'

const LONG = 1_048_577

t.test('NDJSON', async t => {
  const read = (text: string | Buffer, sizes = [65_536]) => linesIn(readNdjson(inParts(Buffer.from(text), sizes)))

  await t.test('is one row a line, whatever ends a line and however it arrives', async t => {
    const property = fc.asyncProperty(
      fc.array(fc.jsonValue(), { maxLength: 8 }),
      fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 4 }),
      fc.constantFrom('\n', '\r\n'),
      async (values, sizes, end) => {
        const found = await read(values.map(value => JSON.stringify(value) + end).join(''), sizes)
        t.strictSame(
          found.map(line => 'value' in line && JSON.stringify(line.value)),
          values.map(value => JSON.stringify(value))
        )
      }
    )
    await fc.assert(property, { numRuns: 60 })
  })

  await t.test('needs no break at its end, may begin with a mark, and counts empty lines as lines', async t => {
    t.match(await read('\ufeff{"a":1}\n\n  \n2'), [
      { row: 1, value: { a: 1 } },
      { row: 4, value: 2 }
    ])
  })

  await t.test('has lines that cannot be read', async t => {
    const bad = Buffer.concat([
      Buffer.from('{"a":\n"'),
      Buffer.from([0xff]),
      Buffer.from(`"\n"${'x'.repeat(LONG)}"\n7\n{"cut off`)
    ])
    t.match(await read(bad), [
      { row: 1, fault: { code: 'INVALID_JSON', message: /not valid JSON/ } },
      { row: 2, fault: { code: 'INVALID_JSON', message: /not UTF-8/ } },
      { row: 3, fault: { code: 'BODY_TOO_LARGE' } },
      { row: 4, value: 7 },
      { row: 5, fault: { code: 'INVALID_JSON' } }
    ])
  })
})

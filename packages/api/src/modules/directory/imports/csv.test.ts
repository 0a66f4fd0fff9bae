import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import t from 'tap'
import type { Line } from '../../../core/module/row-kind.ts'
import { COLUMNS } from './cells.ts'
import { readCsv } from './csv.ts'
import { inParts, linesIn } from './imports.fixtures.ts'

const LONG = 1_048_577

t.test('CSV', async t => {
  const read = (text: string | Buffer, sizes = [65_536]) => linesIn(readCsv(inParts(Buffer.from(text), sizes)))
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`
  // Cells that are empty or begin like a list or like nothing mean something of their own.
  const cell = fc
    .string({ unit: 'grapheme', minLength: 1 })
    .filter(text => text.isWellFormed() && !/^(\\N|\ufeff)/.test(text))

  await t.test('keeps every character of every cell, however it arrives', async t => {
    const property = fc.asyncProperty(
      fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 6 }),
      fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 4 }),
      fc.constantFrom(',', ';', '\t'),
      fc.constantFrom('\n', '\r\n'),
      async (people, sizes, separator, end) => {
        const head = ['kind', 'key', 'name'].join(separator)
        const rows = people.map(([key, name]) => ['person', quoted(key), quoted(name)].join(separator))
        const found = await read([head, ...rows, ''].join(end), sizes)
        t.strictSame(
          found.map(line => 'value' in line && line.value),
          people.map(([key, name]) => ({ person: { key, name } }))
        )
      }
    )
    await fc.assert(property, { numRuns: 80 })
  })

  await t.test('says by its columns what its cells are', async t => {
    const file = `kind,key,name,topics,channels,parent,memberProfile,community,person,dedicatedHoursPerWeek
community,a,A,a|b,"[{""kind"":""chat"",""url"":""https://example.org""}]",\\N,"{""level"":""any""}",,,
subgroup,b,B,"[""a|b""]",,a,,,,
term,c,,,,,,a,p,4.5
term,d,,,,,,a,p,many
person,e,E,x,,,,,,
`
    t.match(await read(file), [
      {
        row: 1,
        value: {
          community: {
            kind: 'community',
            topics: ['a', 'b'],
            channels: [{ kind: 'chat' }],
            parent: null,
            memberProfile: { level: 'any' }
          }
        }
      },
      { row: 2, value: { community: { kind: 'subgroup', topics: ['a|b'], parent: 'a' } } },
      { row: 3, value: { term: { key: 'c', dedicatedHoursPerWeek: 4.5 } } },
      { row: 4, value: { term: { dedicatedHoursPerWeek: 'many' } } },
      { row: 5, value: { person: { key: 'e', topics: 'x' } } }
    ])
  })

  await t.test('may be untidy', async t => {
    const file = '\ufeffkind, key ,name\n\n,,\nperson,a,5" shuttle\nperson,b,"two\nlines"\nperson,c\nperson,d,D,,\n'
    t.match(await read(file), [
      { row: 1, value: { person: { name: '5" shuttle' } } },
      { row: 2, value: { person: { name: 'two\nlines' } } },
      { row: 3, value: { person: { key: 'c' } } },
      { row: 4, value: { person: { name: 'D' } } }
    ])
  })

  await t.test('has rows that cannot be read', async t => {
    const file = Buffer.concat([
      Buffer.from('kind,key,name\nperson,a,'),
      Buffer.from([0xe9]),
      Buffer.from('\nperson,b,B,more\nweaver,c,C\n,d,D\nperson,e,"E\n')
    ])
    t.match(await read(file), [
      { row: 1, fault: { code: 'INVALID_INPUT', message: /not UTF-8/ } },
      { row: 2, fault: { message: /4 cells/ } },
      { row: 3, value: { weaver: {} } },
      { row: 4, value: { '': {} } },
      { row: 5, fault: { message: /quote/ } }
    ])
  })

  await t.test('is not read past a quote that is never closed', async t => {
    const found: Line[] = []
    const reading = async () => {
      for await (const lines of readCsv(
        inParts(Buffer.from(`kind,key,name\nperson,a,"${'x\n'.repeat(LONG)}`), [65_536])
      ))
        found.push(...lines)
    }
    await t.rejects(reading(), { code: 'INVALID_INPUT' })
    t.match(found, [{ row: 1, fault: { message: /quote/ } }])
  })

  await t.test('has every column explained', async t => {
    const guide = readFileSync(new URL('../../../../../../docs/import.md', import.meta.url), 'utf8')
    const explained = guide
      .split('\n')
      .filter(line => line.startsWith('| `'))
      .join()
    for (const column of COLUMNS) t.ok(explained.includes(`\`${column}\``), column)
  })
})

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
    .map(text => text.replace(/^[\s\u200b\u2060]+|[\s\u200b\u2060]+$/g, ''))
    .filter(text => text !== '' && text.isWellFormed() && !/^\\N/.test(text))
  const blanks = fc.string({ unit: fc.constantFrom(' ', '\u00a0', '\u2003', '\u200b'), maxLength: 2 })

  await t.test('keeps every character of every cell but the blanks around it, however it arrives', async t => {
    const property = fc.asyncProperty(
      fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 6 }),
      fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 4 }),
      fc.constantFrom(',', ';', '\t'),
      fc.constantFrom('\n', '\r\n'),
      blanks,
      async (people, sizes, separator, end, blank) => {
        const head = ['kind', 'key', 'name'].join(separator)
        const rows = people.map(([key, name]) =>
          [`person${blank}`, quoted(`${blank}${key}`), quoted(`${name}${blank}`)].join(separator)
        )
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
        row: 2,
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
      { row: 3, value: { community: { kind: 'subgroup', topics: ['a|b'], parent: 'a' } } },
      { row: 4, value: { term: { key: 'c', dedicatedHoursPerWeek: 4.5 } } },
      { row: 5, value: { term: { dedicatedHoursPerWeek: 'many' } } },
      { row: 6, value: { person: { key: 'e', topics: 'x' } } }
    ])
  })

  await t.test('may be untidy', async t => {
    const file = '\ufeffkind, key ,name\n\n,,\nperson,a,5" shuttle\nperson,b,"two\nlines"\nperson,c\nperson,d,D,,\n'
    t.match(await read(file), [
      { row: 4, value: { person: { name: '5" shuttle' } } },
      { row: 5, value: { person: { name: 'two\nlines' } } },
      { row: 6, value: { person: { key: 'c' } } },
      { row: 7, value: { person: { name: 'D' } } }
    ])
  })

  await t.test('may come as spreadsheets write it', async t => {
    const forms = {
      'a byte order mark and a quoted header': '\ufeff"kind";"key";"name"\r\n"person";"p1";"Ada"\r\n',
      'blanks after separators': 'kind, key, name\nperson, p1, Ada\n',
      'empty columns at the end': 'kind,key,name,,\nperson,p1,Ada,,\n',
      'a column in between that is empty': 'kind,key,,name\nperson,p1, ,Ada\n',
      tabs: 'kind\tkey\tname\nperson\tp1\tAda\n',
      'a line that says what separates cells': 'sep=;\r\nkind;key;name\r\nperson;p1;Ada\r\n',
      'a mark before that line': '\ufeffSEP=,\nkind,key,name\nperson,p1,Ada'
    }
    for (const [form, text] of Object.entries(forms))
      for (const size of [1, 7, 65_536])
        t.strictSame(
          (await read(text, [size])).map(line => 'value' in line && [line.row, line.value]),
          [[2, { person: { key: 'p1', name: 'Ada' } }]],
          form
        )
    t.match(await read('kind,key,name\nperson, "p1", " Ada ""A"" "\nperson,p2, "Bo, Weaver"\nperson,p3,x "y"\n'), [
      { row: 2, value: { person: { key: 'p1', name: 'Ada "A"' } } },
      { row: 3, fault: { message: /blank before its quote/ } },
      { row: 4, value: { person: { name: 'x "y"' } } }
    ])
    t.match(await read('kind,key,,name\nperson,p1,what,Ada\n'), [
      { row: 2, fault: { message: /column 3 has no column name/ } }
    ])
  })

  await t.test('has numbers with a point or a comma, unless it may stand between thousands', async t => {
    const file = 'kind;key;dedicatedHoursPerWeek\nterm;a;4,5\nterm;b;4.5\nterm;c;-0,25\nterm;d;1,500\nterm;e;1.234,5\n'
    t.strictSame(
      (await read(file)).map(line => 'value' in line && (line.value as { term: object }).term),
      [4.5, 4.5, -0.25, '1,500', '1.234,5'].map((dedicatedHoursPerWeek, at) => ({
        key: 'abcde'[at],
        dedicatedHoursPerWeek
      }))
    )
  })

  await t.test('has true and false as spreadsheets write them', async t => {
    const file = 'kind,key,isManager\nperson,a,TRUE\nperson,b,False\nperson,c,true\nperson,d,yes\n'
    t.strictSame(
      (await read(file)).map(
        line => 'value' in line && (line.value as { person: { isManager: unknown } }).person.isManager
      ),
      [true, false, true, 'yes']
    )
  })

  await t.test('of another shape is refused with what would be right', async t => {
    const utf16 = Buffer.from('\ufeffkind,key\n', 'utf16le')
    await t.rejects(read(utf16), { code: 'INVALID_INPUT', message: /CSV UTF-8/ })
    await t.rejects(read('kind,key,nmae\nperson,p1,Ada\n'), {
      message: /"nmae" \(column 3\) is unknown. Did you mean "name"\?/
    })
    await t.rejects(read('kind,key,kind\n'), { message: /"kind" occurs twice/ })
    await t.rejects(read('\n\n'), { message: /missing/ })
  })

  await t.test('has rows that cannot be read', async t => {
    const file = Buffer.concat([
      Buffer.from('kind,key,name\nperson,a,'),
      Buffer.from([0xe9]),
      Buffer.from('\nperson,b,B,more\nweaver,c,C\n,d,D\nperson,e,"E\n')
    ])
    t.match(await read(file), [
      { row: 2, fault: { code: 'INVALID_INPUT', message: /not UTF-8/ } },
      { row: 3, fault: { message: /column 4 has no column name/ } },
      { row: 4, value: { weaver: {} } },
      { row: 5, value: { '': {} } },
      { row: 6, fault: { message: /quote/ } }
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
    t.match(found, [{ row: 2, fault: { message: /quote/ } }])
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

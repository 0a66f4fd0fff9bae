import { named } from '@guildhall/schema'
import type { TSchema } from '@sinclair/typebox'
import fc from 'fast-check'
import t from 'tap'
import { startApp } from '../../../test/app.ts'
import { isEmail } from './email.ts'
import { displayable, lineFault, textFault } from './text-faults.ts'
import { checker } from './validation.ts'

const TAKEN = [
  'Weavers',
  'Éric',
  'نسيج',
  'שלום\u200f!',
  '👩🏽‍🔬 Science',
  'क्‍ष',
  'C++ & <b>',
  'two\r\nlines\tand a tab',
  '\u2068Ada\u2069 and \u2066Bo\u2069',
  'an old \u0085 line',
  ''
]
const REFUSED = {
  'half \ud83d': /half a character/,
  'Weavers \ufffe': /U\+FFFE/,
  'Weavers \uffff': /U\+FFFF/,
  'bell \u0007': /U\+0007/,
  'nul \0': /U\+0000/,
  'gpj.\u202egnp': /U\+202E.*reverses/,
  'up \u202bdown\u202c': /U\+202B/,
  '\u2067open': /not closed/,
  'closed \u2069 too soon \u2067': /not closed/,
  '\u2067over\nthe end\u2069': /not closed/,
  '\u200b': /not only invisible/,
  ' \u2060\ufeff \u00ad': /not only invisible/,
  '\u3164\u3164': /not only invisible/,
  '\u2800': /not only invisible/
}

t.test('texts', async t => {
  await t.test('are taken in every script, and refused in words where others could not read or show them', async t => {
    for (const text of TAKEN) t.equal(textFault(text), undefined, JSON.stringify(text))
    for (const [text, words] of Object.entries(REFUSED)) t.match(textFault(text), words, JSON.stringify(text))
    t.match(lineFault('two\nlines'), /Line breaks are not allowed/)
    t.match(lineFault('a\tb'), /a tab/)
    for (const text of [...TAKEN, ...Object.keys(REFUSED), 'a\ud800b']) t.equal(textFault(displayable(text)), undefined)
    t.equal(displayable('gpj.\u202egnp'), 'gpj.\ufffdgnp')
    t.match(lineFault(' \u00a0'), /not only blanks/)
  })

  await t.test('that are taken can be written into XML', async t => {
    // The characters of XML 1.0, section 2.2.
    const isXml = (code: number) =>
      code === 9 ||
      code === 10 ||
      code === 13 ||
      (code >= 0x20 && code <= 0xd7ff) ||
      (code >= 0xe000 && code <= 0xfffd) ||
      code > 0xffff
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), text => {
        if (textFault(text) === undefined)
          t.ok(
            [...text].every(one => isXml(one.codePointAt(0)!)),
            JSON.stringify(text)
          )
      }),
      { numRuns: 2000 }
    )
  })

  await t.test('are e-mail addresses in the letters of every language', async t => {
    for (const address of [
      'ada@example.org',
      'jürgen.müller@bücher.example',
      '用户@例子.中国',
      "o'neil@example.org",
      'दिनेश@डाटा.भारत'
    ])
      t.ok(isEmail(address), address)
    for (const address of [
      '',
      '@example.org',
      'ada',
      'ada@',
      'ada@localhost',
      'a@b@example.org',
      'ada@-x.org',
      'ada@exa mple.org',
      'a\n@example.org',
      'Ada <ada@example.org>',
      `${'a'.repeat(65)}@example.org`,
      'ada@[127.0.0.1]',
      'ada@example.org%0a',
      'ada@x/y.org',
      'a,b@example.org'
    ])
      t.notOk(isEmail(address), address)
  })
})

t.test('no pattern is ever shown', async t => {
  const strings = (schema: TSchema): TSchema[] => [
    ...(schema.pattern ? [schema] : []),
    ...Object.values((schema.properties ?? {}) as Record<string, TSchema>).flatMap(strings),
    ...(schema.items ? strings(schema.items) : []),
    ...((schema.anyOf ?? []) as TSchema[]).flatMap(strings)
  ]
  const wrong = ['', ' ', 'two\nlines', '\u0000', '~', 'É', '-1', 'a b']
  let refused = 0
  for (const schema of [...named.values()].flatMap(strings)) {
    const { $id: _, ...anonymous } = schema
    const check = checker(anonymous as TSchema, 'body')
    for (const text of wrong)
      try {
        check(text)
      } catch (error) {
        refused++
        const { message } = error as Error
        t.notOk(message.includes(schema.pattern) || /pattern|\bmatch\b|\\x|\[\^/.test(message), message)
      }
  }
  t.ok(refused > 500, `${refused} refusals`)
})

t.test('over HTTP', async t => {
  const { admin } = await startApp(t)
  const refused = async (path: string, body: object) => (await admin.post(path, body)).body.errors
  t.match(await refused('/v1/communities', { name: 'Weavers \ufffe', status: 'active' }), [
    { pointer: '/name', detail: /U\+FFFE/ }
  ])
  t.match(await refused('/v1/communities', { name: '\u200b' }), [{ pointer: '/name', detail: /not only invisible/ }])
  t.strictSame(await refused('/v1/communities', { name: 'Weavers', summary: 'two\nlines' }), [
    { pointer: '/summary', detail: 'Line breaks are not allowed here. Write it on one line.' }
  ])
  t.match(await refused('/v1/people', { name: 'Ada', timeZone: '+02:00' }), [
    { pointer: '/timeZone', detail: /IANA time zone/ }
  ])
  t.strictSame(await refused('/v1/people', { name: 'Ada', email: 'ada' }), [
    { pointer: '/email', detail: 'It must be an e-mail address, such as ada.okafor@example.org.' }
  ])
  const { status, body } = await admin.post('/v1/people', { name: 'Jürgen', email: 'jürgen@bücher.example' })
  t.match({ status, body }, { status: 201, body: { email: 'jürgen@bücher.example' } })
})

import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import t from 'tap'

const SOURCE = path.join(import.meta.dirname, '../..')

// Where sentences are made that people read: what lifecycles lack, what checks find, why requests fail.
const LACKS =
  /import \{[^}]*\b(forbidden|those|must|lacking|Lack)\b[^}]*\} from '.*\/(lifecycle\/lack|access\/actors)\.ts'/
const FOLDERS = /^(platform\/egress|modules\/pages\/monitor)\//
// Comments, what is thrown and shown to nobody, and what the documentation says of records after their time.
const UNSEEN = /\/\*[\s\S]*?\*\/|\/\/.*$|(new |Aggregate)Error\(.*?\)|\bafter:\s*'[^']*'/gm
const LITERALS = /(['`])((?:\\.|(?!\1)[^\\])*)\1/g
const SENTENCE = /^([A-Z]|\$\{)\S*(\s+\S+){2,}[.!]$/

/** The sentences that stand in code as literals. */
const sentencesIn = (code: string) =>
  [...code.replace(UNSEEN, '').matchAll(LITERALS)].map(([, , text]) => text!.trim()).filter(text => SENTENCE.test(text))

t.test('sentences that people read stand in the words of their area', t => {
  const files = globSync('**/*.ts', { cwd: SOURCE }).filter(
    file => !/(\.(test|fixtures|en)|operations)\.ts$/.test(file)
  )
  const found = files.flatMap(file => {
    const code = readFileSync(path.join(SOURCE, file), 'utf8')
    if (!FOLDERS.test(file) && !LACKS.test(code)) return []
    return sentencesIn(code).map(text => `${file}: ${text}`)
  })
  t.strictSame(found, [])
  t.strictSame(sentencesIn("const a = 'It is `so` today.' // 'Not a sentence at all.'"), ['It is `so` today.'])
  t.end()
})

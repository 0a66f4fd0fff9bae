import t from 'tap'
import { makeLanguage } from './language.ts'

t.test('English counts, lists and dates as people write it', t => {
  const { plural, list, day } = makeLanguage('en-GB')
  const pages = { one: '# page', other: '# pages' }
  t.strictSame(
    [0, 1, 2, 1000, 12_345].map(count => plural(count, pages)),
    ['0 pages', '1 page', '2 pages', '1000 pages', '12,345 pages']
  )
  t.equal(list(['a', 'b', 'c']), 'a, b, c')
  t.equal(list(['$& {x}']), '$& {x}', 'a name is shown as it is')
  t.strictSame([day('2026-03-04'), day('2026-03-04T23:59:59.999Z', 'medium')], ['4 March 2026', '4 Mar 2026'])
  t.end()
})

t.test('other languages have the forms that they need', t => {
  const forms = { one: '# strona', few: '# strony', many: '# stron', other: '# strony' }
  const { plural, day } = makeLanguage('pl')
  t.strictSame(
    [1, 2, 5, 22, 25].map(count => plural(count, forms)),
    ['1 strona', '2 strony', '5 stron', '22 strony', '25 stron']
  )
  t.equal(day('2026-03-04'), '4 marca 2026')
  t.end()
})

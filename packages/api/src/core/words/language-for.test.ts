import t from 'tap'
import { languageAmong } from './language-for.ts'

t.test('somebody reads in the language that they like best, of those that there are', t => {
  const offers = ['en', 'de', 'zh-Hant']
  const cases: [string | undefined, string | undefined][] = [
    [undefined, undefined],
    ['', undefined],
    ['de', 'de'],
    ['DE-ch', 'de'],
    ['fr, de;q=0.2', 'de'],
    ['en;q=0.3, de;q=0.8', 'de'],
    ['de;q=0, fr', undefined],
    ['zh-Hant-TW, en;q=0.9', 'zh-Hant'],
    ['zh, de;q=0.5', 'de'],
    ['*', undefined],
    ['de;q=rubbish, ;;,,', undefined],
    ['__proto__, constructor', undefined]
  ]
  for (const [wish, language] of cases) t.equal(languageAmong(offers, wish), language, `${wish}`)
  t.end()
})

t.test('the first wish that names a language of the service counts, in the order in which they are given', t => {
  const offers = ['en', 'de', 'ar']
  t.equal(languageAmong(offers, 'ar', 'de, en;q=0.5', 'en'), 'ar', 'the address before the browser')
  t.equal(languageAmong(offers, 'xx', 'de, en;q=0.5', 'ar'), 'de', 'an unknown one counts as none')
  t.equal(languageAmong(offers, undefined, 'it, fr;q=0.5', 'ar'), 'ar', 'the portal where the browser names none')
  t.equal(languageAmong(offers, undefined, 'en', 'ar'), 'en', 'English is a wish like any other')
  t.equal(languageAmong(offers, null, '', undefined), undefined)
  t.end()
})

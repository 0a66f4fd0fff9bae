import t from 'tap'
import { preferredLanguage } from './accept.ts'

t.test('a caller reads in the language that they like best, of those that there are', t => {
  const offers = ['en', 'de', 'zh-Hant'] as const
  const cases: [string | undefined, string][] = [
    [undefined, 'en'],
    ['', 'en'],
    ['de', 'de'],
    ['DE-ch', 'de'],
    ['fr, de;q=0.2', 'de'],
    ['en;q=0.3, de;q=0.8', 'de'],
    ['de;q=0, fr', 'en'],
    ['zh-Hant-TW, en;q=0.9', 'zh-Hant'],
    ['zh, de;q=0.5', 'de'],
    ['*', 'en'],
    ['de;q=rubbish, ;;,,', 'en'],
    ['__proto__, constructor', 'en']
  ]
  for (const [accept, language] of cases) t.equal(preferredLanguage(accept, offers), language, `${accept}`)
  t.end()
})

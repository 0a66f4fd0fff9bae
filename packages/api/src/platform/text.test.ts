import t from 'tap'
import { directionOf as inClient } from '../../../sdk/src/embed/root.ts'
import { directionOf } from './text.ts'

t.test('a language is written in the direction of its script, on pages as in elements', async t => {
  const cases = {
    rtl: [
      'ar',
      'ar-EG',
      'he',
      'fa',
      'ur',
      'ps',
      'sd',
      'ug',
      'yi',
      'dv',
      'ckb',
      'ks',
      'az-Arab',
      'pa-Arab',
      'ku-Arab-IQ'
    ],
    ltr: ['en', 'de-CH', 'fr', 'es', 'ja', 'az', 'pa', 'sd-Deva', 'ks-Deva', 'en-XA', '', 'not a tag']
  }
  for (const [direction, languages] of Object.entries(cases))
    for (const language of languages) {
      t.equal(directionOf(language), direction, language)
      t.equal(inClient(language), direction, `${language} in an element`)
    }
  t.equal(directionOf('ar'), 'rtl', 'and the same again')
})

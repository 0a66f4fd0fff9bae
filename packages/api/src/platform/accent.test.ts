import fc from 'fast-check'
import t from 'tap'
import { accentsOf, contrastOf, READABLE, textOn } from './accent.ts'
import { LOOK } from './page-style.ts'

/** The colours of a variable of the pages, on light and on dark screens. */
const look = (name: string) => {
  const [, light, dark] = new RegExp(`--${name}:light-dark\\((#[0-9a-f]+),(#[0-9a-f]+)\\)`).exec(LOOK)!
  const full = (colour: string) => (colour.length === 4 ? colour.replace(/[0-9a-f]/g, '$&$&') : colour)
  return { light: full(light!), dark: full(dark!) }
}

t.test('contrast is that of WCAG', t => {
  t.equal(contrastOf('#000000', '#ffffff'), 21)
  t.equal(contrastOf('#777777', '#777777'), 1)
  t.equal(contrastOf('#767676', '#ffffff').toFixed(2), '4.54', 'the well-known lightest grey on white')
  t.end()
})

t.test('every colour can be read as text on each ground of the pages, and so can text on it', t => {
  const grounds = ['page', 'surface', 'sunken'].map(look)
  const on = look('on-accent')
  const colour = fc
    .tuple(...[0, 1, 2].map(() => fc.integer({ min: 0, max: 255 })))
    .map(channels => `#${channels.map(channel => channel.toString(16).padStart(2, '0')).join('')}`)
  const property = fc.property(colour, colour => {
    const accents = accentsOf(colour)
    for (const theme of ['light', 'dark'] as const) {
      const accent = accents[theme]
      for (const ground of grounds) if (contrastOf(accent, ground[theme]) < READABLE) return false
      if (contrastOf(on[theme], accent) < READABLE) return false
    }
    return contrastOf(textOn(colour), colour) >= READABLE
  })
  fc.assert(property, { numRuns: 2000, examples: [['#ffffff'], ['#000000'], ['#ffff00'], ['#777777']] })
  t.pass()
  t.end()
})

t.test('a colour that can be read already stays as it is', t => {
  t.equal(accentsOf('#17615a').light, '#17615a')
  t.equal(accentsOf('#7ad3c4').dark, '#7ad3c4')
  t.not(accentsOf('#ffdd00').light, '#ffdd00', 'yellow is darkened on white')
  t.equal(accentsOf('#ffdd00').dark, '#ffdd00')
  t.end()
})

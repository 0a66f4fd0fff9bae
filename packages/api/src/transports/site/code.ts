import { type Attributes, h } from '../html/representation.ts'

/** A block of code with a name for screen readers and a button that `browser/copy.js` brings to life. */
export const codeBlock = (text: string, name: string, attributes: Attributes = {}) =>
  h(
    'div',
    { class: 'code', ...attributes },
    h('button', { class: 'copy', type: 'button', hidden: true, 'aria-label': `Copy ${name}` }, 'Copy'),
    h('pre', { tabindex: 0, role: 'region', 'aria-label': name }, h('code', {}, text))
  )

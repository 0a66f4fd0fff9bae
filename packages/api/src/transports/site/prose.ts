import { type Child, h } from '../html/representation.ts'

/** Text with `code` between backticks. */
export const prose = (text: string): Child[] =>
  text.split('`').map((part, index) => (index % 2 === 1 ? h('code', {}, part) : part))

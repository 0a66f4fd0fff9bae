/** Text as it may stand in an HTML or SVG element, or in a quoted attribute. */
export const escapeHtml = (text: string) => text.replace(/[&<>"']/g, letter => `&#${letter.charCodeAt(0)};`)

/** What is markup already, and stays as it is where it is put into other markup. */
export class Markup {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}

/** What can stand in markup: text, which is escaped, and markup; null and false stand for nothing. */
export type Part = string | number | null | false | Markup | readonly Part[]

const written = (part: Part): string => {
  if (part instanceof Markup) return part.text
  if (part === null || part === false) return ''
  return typeof part === 'object' ? part.map(written).join('') : escapeHtml(String(part))
}

/** Makes markup (HTML or SVG) from a template: all that is put into it is escaped. */
export const markup = (texts: TemplateStringsArray, ...parts: readonly Part[]): Markup =>
  new Markup(texts.map((text, at) => (at === 0 ? text : written(parts[at - 1]!) + text)).join(''))

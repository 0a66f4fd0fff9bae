import { languageOr } from './words.ts'

const HOST = `
:host{display:block}
:host([hidden]){display:none}
:host([theme=light]){color-scheme:light}
:host([theme=dark]){color-scheme:dark}
:host([theme=auto]){color-scheme:light dark}`

/** Where the service is for elements whose `base-url` does not say. */
export const defaults = { baseUrl: '' }

/** A style that all elements of a kind share, made when the first of them needs it. */
export const sheetOf = (style: string): (() => CSSStyleSheet) => {
  let sheet: CSSStyleSheet | undefined
  return () => {
    if (sheet) return sheet
    sheet = new CSSStyleSheet()
    sheet.replaceSync(HOST + style)
    return sheet
  }
}

// The module may be loaded where there is no document, to no effect.
const Base: typeof HTMLElement = globalThis.HTMLElement ?? class {}

/** Texts by name, which a page gives as an object or as JSON; none where it is neither. */
const textsOf = <W extends object>(words: string | Partial<W> | null | undefined): Partial<W> => {
  if (typeof words !== 'string') return words ?? {}
  try {
    return textsOf(JSON.parse(words))
  } catch {
    return {}
  }
}

/** An element that starts anew whenever something about it changes, and ends when it is taken away. */
export abstract class LiveElement<W extends object> extends Base {
  /** Properties that a page may have set before the element was defined. */
  static readonly early: readonly string[] = ['words']

  #words: string | Partial<W> = {}
  #ends: AbortController | null = null
  #due = false

  /** Texts that replace the English ones, as an object or as JSON. */
  get words(): string | Partial<W> {
    return this.#words
  }

  set words(words: string | Partial<W>) {
    this.#words = words
    this.restart()
  }

  /** Asks again for what is shown. */
  reload(): void {
    this.restart()
  }

  connectedCallback(): void {
    for (const name of (this.constructor as typeof LiveElement).early) {
      if (!Object.hasOwn(this, name)) continue
      const value = Reflect.get(this, name)
      Reflect.deleteProperty(this, name)
      Reflect.set(this, name, value)
    }
    this.restart()
  }

  disconnectedCallback(): void {
    this.#ends?.abort()
    this.#ends = null
  }

  attributeChangedCallback(): void {
    this.restart()
  }

  /** Starts anew; several changes one after the other make one start. */
  protected restart(): void {
    if (this.#due || !this.isConnected) return
    this.#due = true
    queueMicrotask(() => {
      this.#due = false
      this.#ends?.abort()
      if (!this.isConnected) return
      this.#ends = new AbortController()
      this.start(this.shadowRoot ?? this.attachShadow({ mode: 'open' }), this.#ends.signal)
    })
  }

  /** Shows itself, until `ends`. */
  protected abstract start(shadow: ShadowRoot, ends: AbortSignal): void

  /** What the attribute and the property `words` say; the property wins. */
  protected said(): Partial<W> {
    return { ...textsOf<W>(this.getAttribute('words')), ...textsOf<W>(this.#words) }
  }

  /** An address that an attribute names, against the page's own. */
  protected address(attribute: string): string {
    return new URL(this.getAttribute(attribute) || defaults.baseUrl || '/', this.baseURI).href
  }

  /** The level of headings, 3 unless told. */
  protected level(): number {
    const level = Number(this.getAttribute('heading-level'))
    return level >= 1 && level <= 6 ? level : 3
  }

  /** The language of numbers and days: that of the element, of what is around it, or of its words. */
  protected language(other: string): string {
    return languageOr(this.getAttribute('lang') ?? this.closest<HTMLElement>('[lang]')?.lang, other)
  }

  /** Tells the page what happens; false when the page has dealt with it. */
  protected tell(type: string, detail: object, cancelable = false): boolean {
    return this.dispatchEvent(
      new CustomEvent(`guildhall-${type}`, { detail, bubbles: true, composed: true, cancelable })
    )
  }
}

import { textsAt } from './language.ts'
import { type Kind, ownPlace, type Thing } from './links.ts'
import { openedBy } from './opened.ts'
import { directionOf } from './root.ts'
import { languageOr, withWords } from './words.ts'

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

/** What the reader typed and chose, by name: it is still there after the element has started anew. */
export type Kept = Record<string, string | undefined>

let refused = ''
const parsed = (words: string): unknown => {
  try {
    return JSON.parse(words)
  } catch {
    if (words !== refused) console.error(`Guildhall: words must be an object or JSON, and are "${words}".`)
    refused = words
    return null
  }
}

/** Texts by name, which a page gives as an object or as JSON; none where it is neither. */
const textsOf = <W extends object>(words: string | Partial<W> | null | undefined): Partial<W> => {
  const texts = typeof words === 'string' && words ? parsed(words) : words
  return (typeof texts === 'object' ? texts : null) ?? {}
}

/** Attributes that all elements have. */
export const SHARED = ['base-url', 'lang', 'words']

/** An element that starts anew whenever something about it changes, and ends when it is taken away. */
export abstract class LiveElement<W extends object> extends Base {
  #words: string | Partial<W> = {}
  #texts: Partial<W> = {}
  #ends: AbortController | null = null
  #due = false
  #isAhead = false
  #kept: Kept = {}

  /** Texts that replace the English ones, as an object or as JSON. */
  get words(): string | Partial<W> {
    return this.#words
  }

  set words(words: string | Partial<W>) {
    // Frameworks set an object of the same texts at each of their turns.
    const before = JSON.stringify(this.said())
    this.#words = words
    if (JSON.stringify(this.said()) !== before) this.restart()
  }

  /** Asks again for what is shown. */
  reload(): void {
    this.restart()
  }

  connectedCallback(): void {
    // Properties that a page set before the element was defined.
    for (const name of Object.keys(this)) {
      if (!(name in Object.getPrototypeOf(this))) continue
      const value = Reflect.get(this, name)
      Reflect.deleteProperty(this, name)
      Reflect.set(this, name, value)
    }
    if (!this.#ends) this.restart()
  }

  disconnectedCallback(): void {
    // What is only moved to another place goes on.
    queueMicrotask(() => {
      if (this.isConnected) return
      this.#ends?.abort()
      this.#ends = null
    })
  }

  attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    if (before === now) return
    delete this.#kept[name]
    this.restart()
  }

  /** Starts anew; several changes one after the other make one start. */
  protected restart(): void {
    if (this.#due || !this.isConnected) return
    this.#due = true
    queueMicrotask(() => {
      if (!this.isConnected) {
        this.#due = false
        return
      }
      const address = this.#textsAddress()
      const texts = address ? textsAt(address) : {}
      if (texts instanceof Promise) {
        this.#await(texts)
        return
      }
      this.#texts = texts as Partial<W>
      this.#due = false
      this.#begin()
    })
  }

  /** Starts once the texts of the language are there; what is to be shown is asked for meanwhile. */
  #await(texts: Promise<object>): void {
    const ends = new AbortController()
    this.#isAhead = true
    this.ahead(ends.signal, this.#kept)
    this.#isAhead = false
    void texts.then(() => {
      this.#due = false
      if (!this.isConnected) ends.abort()
      this.restart()
    })
  }

  #begin(): void {
    const field = this.shadowRoot?.activeElement as HTMLInputElement | null | undefined
    const [name, from, to] = [field?.name, field?.selectionStart, field?.selectionEnd]
    this.#ends?.abort()
    this.#ends = new AbortController()
    const shadow = this.shadowRoot ?? this.attachShadow({ mode: 'open' })
    // A server may have put something there to be seen before the script is.
    shadow.replaceChildren()
    const { signal } = this.#ends
    this.start(shadow, signal, this.#kept)
    shadow.addEventListener(
      'click',
      event => {
        const opened = openedBy(event)
        if (opened && !this.tell('open', opened, true)) event.preventDefault()
      },
      { signal }
    )
    const [before, after] = ['before', 'after'].map(name => Object.assign(document.createElement('slot'), { name }))
    shadow.prepend(before!)
    shadow.append(after!)
    this.#number(shadow)
    const again = name && shadow.querySelector<HTMLInputElement>(`[name="${name}"]`)
    if (!again) return
    again.focus({ preventScroll: true })
    if (typeof from === 'number') again.setSelectionRange(from, to ?? from)
  }

  /** Where the texts of its language are; null for English, and where nothing is known of a service that has them. */
  #textsAddress(): string | null {
    const language = this.#asked('en')
    const isKnown = this.getAttribute('base-url') || defaults.baseUrl || !this.hasAttribute('src')
    if (!isKnown || /^en\b/.test(language)) return null
    const base = this.address('base-url').replace(/\/*$/, '/')
    return new URL(`embed/words/${this.localName.replace('guildhall-', '')}.${language}.js`, base).href
  }

  /** Tells the landmarks of several elements of a kind apart. */
  #number(shadow: ShadowRoot): void {
    const at = [...document.querySelectorAll(this.localName)].indexOf(this)
    if (at > 0)
      for (const landmark of shadow.querySelectorAll('section[aria-label],[role=search]'))
        landmark.ariaLabel += ` ${at + 1}`
  }

  /** Shows itself, until `ends`, with what the reader typed before. */
  protected abstract start(shadow: ShadowRoot, ends: AbortSignal, kept: Kept): void

  /** Asks for what is to be shown before it can be shown; the first request of `start` takes up the answer. */
  protected ahead(_ends: AbortSignal, _kept: Kept): void {}

  /** The texts of the language, and what the attribute and the property `words` say otherwise; the property wins. */
  protected said(): Partial<W> {
    return withWords<Partial<W>>(this.#texts, textsOf<W>(this.getAttribute('words')), textsOf<W>(this.#words))
  }

  /** An address that an attribute names, against the page's own. */
  protected address(attribute: string): string {
    return new URL(this.getAttribute(attribute) || defaults.baseUrl || '/', this.baseURI).href
  }

  /** Where links open, such as `_blank`; the same tab unless told. */
  protected target(): string | undefined {
    return this.getAttribute('link-target') || undefined
  }

  /** The page's own addresses for things of a kind, if it has such. */
  protected own(kind: Kind): (thing: Thing) => string | null {
    return ownPlace(this.getAttribute(`${kind}-url`), this.baseURI)
  }

  /** The level of headings, 3 unless told. */
  protected level(): number {
    const level = Number(this.getAttribute('heading-level'))
    return level >= 1 && level <= 6 ? level : 3
  }

  /** The language of the element, or of what is around it. */
  #asked(other: string): string {
    return languageOr(this.getAttribute('lang') ?? this.closest<HTMLElement>('[lang]')?.lang, other)
  }

  /** The language of numbers and days: the one asked for, unless the words are written in the other direction. */
  protected language(other: string): string {
    const spoken = languageOr(other, 'en')
    const asked = this.#asked(spoken)
    return this.#isAhead || directionOf(asked) === directionOf(spoken) ? asked : spoken
  }

  /** Tells the page what happens; false when the page has dealt with it. */
  protected tell(type: string, detail: object, cancelable = false): boolean {
    return this.dispatchEvent(
      new CustomEvent(`guildhall-${type}`, { detail, bubbles: true, composed: true, cancelable })
    )
  }
}

/** An attribute as a property: null, undefined and false take it away, true gives it no value. */
const reflected = (attribute: string): PropertyDescriptor & ThisType<HTMLElement> => ({
  configurable: true,
  enumerable: true,
  get() {
    return this.getAttribute(attribute)
  },
  set(value: unknown) {
    if (value === null || value === undefined || value === false) this.removeAttribute(attribute)
    else this.setAttribute(attribute, value === true ? '' : String(value))
  }
})

/** A function that makes an element known to the page, with its attributes as properties; a second time, or where there is no document, it does nothing. */
export const definer =
  (name: string, kind: CustomElementConstructor & { observedAttributes: readonly string[] }) =>
  (options: { baseUrl?: string } = {}): void => {
    if (options.baseUrl) defaults.baseUrl = options.baseUrl
    if (!globalThis.customElements || customElements.get(name)) return
    for (const attribute of ['theme', ...kind.observedAttributes]) {
      const property = attribute.replace(/-./g, part => part[1]!.toUpperCase())
      if (!(property in kind.prototype)) Object.defineProperty(kind.prototype, property, reflected(attribute))
    }
    customElements.define(name, kind)
  }

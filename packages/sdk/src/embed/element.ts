import { runListing, type Tell } from './running.ts'
import { STYLE } from './style.ts'
import { languageOr, type Words, wordsWith } from './words.ts'

const HOST = `
:host{display:block}
:host([hidden]){display:none}
:host([theme=light]){color-scheme:light}
:host([theme=dark]){color-scheme:dark}
:host([theme=auto]){color-scheme:light dark}`

/** Where the service is for elements whose `base-url` does not say. */
export const defaults = { baseUrl: '' }

let sheet: CSSStyleSheet | undefined
const sharedSheet = (): CSSStyleSheet => {
  if (sheet) return sheet
  sheet = new CSSStyleSheet()
  sheet.replaceSync(HOST + STYLE)
  return sheet
}

// The module may be loaded where there is no document, to no effect.
const Base: typeof HTMLElement = globalThis.HTMLElement ?? class {}

/** `<guildhall-communities>`: a live listing of communities that can be searched and filtered. */
export class GuildhallCommunities extends Base {
  static readonly observedAttributes = [
    'base-url',
    'key',
    'publishable-key',
    'portal',
    'topic',
    'status',
    'q',
    'limit',
    'heading-level',
    'lang',
    'words'
  ]

  #words: Partial<Words> = {}
  #ends: AbortController | null = null
  #due = false

  /** What the listing says, where it is to be said differently. */
  get words(): Partial<Words> {
    return this.#words
  }

  set words(words: Partial<Words>) {
    this.#words = words
    this.#restart()
  }

  /** Asks again for what is shown. */
  reload(): void {
    this.#restart()
  }

  connectedCallback(): void {
    // A page may have set the property before the element was defined.
    if (Object.hasOwn(this, 'words')) {
      const { words } = this
      Reflect.deleteProperty(this, 'words')
      this.#words = words
    }
    this.#restart()
  }

  disconnectedCallback(): void {
    this.#ends?.abort()
    this.#ends = null
  }

  attributeChangedCallback(): void {
    this.#restart()
  }

  // Several attributes set one after the other make one start.
  #restart(): void {
    if (this.#due || !this.isConnected) return
    this.#due = true
    queueMicrotask(() => {
      this.#due = false
      this.#ends?.abort()
      if (this.isConnected) this.#start()
    })
  }

  #start(): void {
    const shadow = this.shadowRoot ?? this.attachShadow({ mode: 'open' })
    shadow.adoptedStyleSheets = [sharedSheet()]
    const words = wordsWith({ ...this.#said(), ...this.#words })
    const get = (name: string) => this.getAttribute(name)
    const level = Number(get('heading-level'))
    this.#ends = new AbortController()
    const settings = {
      source: {
        baseUrl: new URL(get('base-url') || defaults.baseUrl || '/', this.baseURI).href,
        key: get('key') ?? get('publishable-key')
      },
      asked: { portal: get('portal'), status: get('status'), limit: get('limit') ?? '12' },
      q: get('q') ?? '',
      topic: get('topic') || null,
      level: level >= 1 && level <= 6 ? level : 3,
      words,
      language: languageOr(get('lang') ?? this.closest<HTMLElement>('[lang]')?.lang, words.language)
    }
    runListing(shadow, settings, this.#tell, this.#ends.signal)
  }

  #said(): Partial<Words> {
    try {
      return JSON.parse(this.getAttribute('words') ?? '{}')
    } catch {
      return {}
    }
  }

  #tell: Tell = (type, detail) =>
    this.dispatchEvent(
      new CustomEvent(`guildhall-${type}`, { detail, bubbles: true, composed: true, cancelable: type === 'open' })
    )
}

/** Makes `<guildhall-communities>` known to the page; a second time does nothing. */
export const defineCommunities = (options: { baseUrl?: string } = {}): void => {
  if (options.baseUrl) defaults.baseUrl = options.baseUrl
  if (!customElements.get('guildhall-communities')) customElements.define('guildhall-communities', GuildhallCommunities)
}

declare global {
  interface HTMLElementTagNameMap {
    'guildhall-communities': GuildhallCommunities
  }
}

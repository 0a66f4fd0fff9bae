import { LiveElement } from './live.ts'
import type { Source } from './source.ts'

/** A token, or how to get a fresh one. */
export type Token = string | (() => string | Promise<string>)

/** An element that can ask in the name of its reader: through `src`, a path of the portal’s own server, or with the property `token`. */
export abstract class PersonalElement<W extends object> extends LiveElement<W> {
  #token: Token | null | undefined

  /** A short-lived token of the person who looks, or a function that fetches one; asked before each call. */
  get token(): Token | null {
    return this.#token ?? null
  }

  set token(token: Token | null | undefined) {
    const before = this.#token
    this.#token = token
    // Frameworks set another function at each of their turns: the newest is asked.
    const isSame = before === token || (typeof before === 'function' && typeof token === 'function')
    if (!isSame) this.restart()
  }

  /** What is public, by the key. */
  protected keyed(language: string): Source {
    const key = this.getAttribute('key') ?? this.getAttribute('publishable-key')
    return { baseUrl: this.address('base-url'), key, language }
  }

  /** What the reader sees, else what is public. */
  protected source(language: string): Source {
    return this.personal(language) ?? this.keyed(language)
  }

  /** Where the reader is known; null where the page does not say. */
  protected personal(language: string): Source | null {
    if (this.hasAttribute('src')) return { baseUrl: this.address('src'), credentials: 'same-origin', language }
    const token = this.#token
    if (!token) return null
    const newest = () => (typeof this.#token === 'function' ? this.#token() : (this.#token ?? ''))
    return { baseUrl: this.address('base-url'), token: typeof token === 'function' ? newest : token, language }
  }
}

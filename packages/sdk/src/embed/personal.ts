import { LiveElement } from './live.ts'
import type { Source } from './source.ts'

/** A token, or how to get a fresh one. */
export type Token = string | (() => string | Promise<string>)

/** An element that can ask in the name of its reader: through `src`, a path of the portal’s own server, or with the property `token`. */
export abstract class PersonalElement<W extends object> extends LiveElement<W> {
  static override readonly early = ['words', 'token']

  #token: Token | null = null

  /** A short-lived token of the person who looks, or a function that fetches one; asked before each call. */
  get token(): Token | null {
    return this.#token
  }

  set token(token: Token | null) {
    this.#token = token
    this.restart()
  }

  /** Where the reader is known; null where the page does not say. */
  protected personal(): Source | null {
    if (this.hasAttribute('src')) return { baseUrl: this.address('src'), credentials: 'same-origin' }
    return this.#token ? { baseUrl: this.address('base-url'), token: this.#token } : null
  }
}

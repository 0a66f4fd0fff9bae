import type { CharterAttributes, Properties } from '../attributes.ts'
import { definer, sheetOf } from '../live.ts'
import { PersonalElement } from '../personal.ts'
import { runCharter } from './running.ts'
import { CHARTER_STYLE } from './style.ts'
import { type CharterWords, charterWords } from './words.ts'

const sheet = sheetOf(CHARTER_STYLE)

/** `<guildhall-charter>`: the published charter of a community, as a canvas and as text. */
export class GuildhallCharter extends PersonalElement<CharterWords> {
  static readonly observedAttributes = [
    'base-url',
    'key',
    'publishable-key',
    'src',
    'community',
    'heading-level',
    'lang',
    'words'
  ]

  protected start(shadow: ShadowRoot, ends: AbortSignal): void {
    shadow.adoptedStyleSheets = [sheet()]
    const words = charterWords(this.said())
    const get = (name: string) => this.getAttribute(name)
    const settings = {
      source: this.personal() ?? { baseUrl: this.address('base-url'), key: get('key') ?? get('publishable-key') },
      community: get('community') ?? '',
      level: this.level(),
      words,
      language: this.language(words.language)
    }
    runCharter(shadow, settings, (type, detail) => this.tell(type, detail), ends)
  }
}

/** Makes `<guildhall-charter>` known to the page; a second time does nothing. */
export const defineCharter: (options?: { baseUrl?: string }) => void = definer('guildhall-charter', GuildhallCharter)

declare global {
  interface HTMLElementTagNameMap {
    'guildhall-charter': GuildhallCharter & Properties<CharterAttributes>
  }
}

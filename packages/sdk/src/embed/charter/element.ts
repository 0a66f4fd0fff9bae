import type { CharterAttributes, Properties } from '../attributes.ts'
import { definer, SHARED, sheetOf } from '../live.ts'
import { PersonalElement } from '../personal.ts'
import { ahead, loadText } from '../source.ts'
import { runCharter, type Settings } from './running.ts'
import { pathOf } from './source.ts'
import { CHARTER_STYLE } from './style.ts'
import { type CharterWords, charterWords } from './words.ts'

const sheet = sheetOf(CHARTER_STYLE)

/** `<guildhall-charter>`: the published charter of a community, as a canvas and as text. */
export class GuildhallCharter extends PersonalElement<CharterWords> {
  static readonly observedAttributes = [...SHARED, 'key', 'publishable-key', 'src', 'community', 'heading-level']

  #settings(): Settings {
    const words = charterWords(this.said())
    const language = this.language(words.language)
    return {
      source: this.source(language),
      community: this.getAttribute('community') ?? '',
      level: this.level(),
      words,
      language
    }
  }

  protected override ahead(ends: AbortSignal): void {
    const { source, community, language } = this.#settings()
    ahead(() => loadText(source, pathOf(community, 'html'), { lang: language }, ends))
  }

  protected start(shadow: ShadowRoot, ends: AbortSignal): void {
    shadow.adoptedStyleSheets = [sheet()]
    runCharter(shadow, this.#settings(), (type, detail) => this.tell(type, detail), ends)
  }
}

/** Makes `<guildhall-charter>` known to the page; a second time does nothing. */
export const defineCharter: (options?: { baseUrl?: string }) => void = definer('guildhall-charter', GuildhallCharter)

declare global {
  interface HTMLElementTagNameMap {
    'guildhall-charter': GuildhallCharter & Properties<CharterAttributes>
  }
}

import type { PortalAttributes, Properties } from '../attributes.ts'
import { definer, SHARED, sheetOf } from '../live.ts'
import { PersonalElement } from '../personal.ts'
import { ahead } from '../source.ts'
import { partsIn } from './input.ts'
import { runPortal, type Settings } from './running.ts'
import { loadPortal } from './source.ts'
import { PORTAL_STYLE } from './style.ts'
import { type PortalWords, portalWords } from './words.ts'

const sheet = sheetOf(PORTAL_STYLE)

/** `<guildhall-portal>`: a portal at a glance: how fresh its pages are, who needs help, what changed, what is on, and how its communities are connected. */
export class GuildhallPortal extends PersonalElement<PortalWords> {
  static readonly observedAttributes = [
    ...SHARED,
    'key',
    'publishable-key',
    'src',
    'portal',
    'show',
    'heading-level',
    'community-url',
    'event-url',
    'link-target'
  ]

  #settings(): Settings {
    const words = portalWords(this.said())
    const language = this.language(words.language)
    return {
      source: this.source(language),
      links: this.keyed(language),
      portal: this.getAttribute('portal') ?? '',
      parts: partsIn(this.getAttribute('show')),
      level: this.level(),
      words,
      language,
      target: this.target(),
      own: { community: this.own('community'), event: this.own('event') }
    }
  }

  protected override ahead(ends: AbortSignal): void {
    const { source, portal, parts } = this.#settings()
    ahead(() => loadPortal(source, portal, parts, ends))
  }

  protected start(shadow: ShadowRoot, ends: AbortSignal): void {
    shadow.adoptedStyleSheets = [sheet()]
    runPortal(shadow, this.#settings(), (type, detail) => this.tell(type, detail), ends)
  }
}

/** Makes `<guildhall-portal>` known to the page; a second time does nothing. */
export const definePortal: (options?: { baseUrl?: string }) => void = definer('guildhall-portal', GuildhallPortal)

declare global {
  interface HTMLElementTagNameMap {
    'guildhall-portal': GuildhallPortal & Properties<PortalAttributes>
  }
}

import type { GovernanceAttributes, Properties } from '../attributes.ts'
import { definer, type Kept, SHARED, sheetOf } from '../live.ts'
import { PersonalElement } from '../personal.ts'
import type { Source } from '../source.ts'
import { runGovernance } from './running.ts'
import { GOVERNANCE_STYLE } from './style.ts'
import { type GovernanceWords, governanceWords } from './words.ts'

const sheet = sheetOf(GOVERNANCE_STYLE)

const KEYS = ['key', 'publishable-key', 'api-key', 'token']
const SECRET = /guild_(sk|pk)_/

/**
 * `<guildhall-governance>`: for the admins of a portal, which pages are stale, since when, why, and what is next. Keys never
 * stand in HTML: it asks through `src`, a path of the portal's own server, or with the property `token`.
 */
export class GuildhallGovernance extends PersonalElement<GovernanceWords> {
  static readonly observedAttributes = [...SHARED, 'src', 'portal', 'freshness', 'link-target', ...KEYS]

  protected start(shadow: ShadowRoot, ends: AbortSignal, kept: Kept): void {
    shadow.adoptedStyleSheets = [sheet()]
    const words = governanceWords(this.said())
    const language = this.language(words.language)
    const settings = {
      source: this.#source(language),
      portal: this.getAttribute('portal'),
      kept,
      freshness: this.getAttribute('freshness') ?? '',
      target: this.target() ?? '_blank',
      words,
      language
    }
    runGovernance(shadow, settings, (type, detail) => this.tell(type, detail), ends)
  }

  #source(language: string): Source | 'secret' | 'unset' {
    const stands = [...this.attributes].some(({ name, value }) => KEYS.includes(name) || SECRET.test(value))
    return stands ? 'secret' : (this.personal(language) ?? 'unset')
  }
}

/** Makes `<guildhall-governance>` known to the page; a second time does nothing. */
export const defineGovernance: (options?: { baseUrl?: string }) => void = definer(
  'guildhall-governance',
  GuildhallGovernance
)

declare global {
  interface HTMLElementTagNameMap {
    'guildhall-governance': GuildhallGovernance & Properties<GovernanceAttributes>
  }
}

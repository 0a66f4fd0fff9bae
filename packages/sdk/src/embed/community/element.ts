import type { CommunityAttributes, Properties } from '../attributes.ts'
import { definer, type Kept, SHARED, sheetOf } from '../live.ts'
import { PersonalElement } from '../personal.ts'
import { ahead } from '../source.ts'
import { runCommunity, type Settings } from './running.ts'
import { loadCommunity } from './source.ts'
import { COMMUNITY_STYLE } from './style.ts'
import { type CommunityWords, communityWords } from './words.ts'

const sheet = sheetOf(COMMUNITY_STYLE)

/** `<guildhall-community>`: a community with its people, events and charter; where the reader is known, they can join. */
export class GuildhallCommunity extends PersonalElement<CommunityWords> {
  static readonly observedAttributes = [
    ...SHARED,
    'key',
    'publishable-key',
    'src',
    'community',
    'join-url',
    'heading-level',
    'community-url',
    'event-url',
    'person-url',
    'link-target'
  ]

  #settings(kept: Kept): Settings {
    const words = communityWords(this.said())
    const language = this.language(words.language)
    const get = (name: string) => this.getAttribute(name)
    return {
      source: this.keyed(language),
      reader: this.personal(language),
      community: get('community') ?? '',
      joinUrl: this.hasAttribute('join-url') ? this.address('join-url') : null,
      level: this.level(),
      words,
      language,
      target: this.target(),
      own: { community: this.own('community'), event: this.own('event'), person: this.own('person') },
      kept
    }
  }

  protected override ahead(ends: AbortSignal): void {
    const { source, reader, community } = this.#settings({})
    ahead(() => loadCommunity(reader ?? source, community, !!reader, ends))
  }

  protected start(shadow: ShadowRoot, ends: AbortSignal, kept: Kept): void {
    shadow.adoptedStyleSheets = [sheet()]
    runCommunity(shadow, this.#settings(kept), (type, detail) => this.tell(type, detail), ends)
  }
}

/** Makes `<guildhall-community>` known to the page; a second time does nothing. */
export const defineCommunity: (options?: { baseUrl?: string }) => void = definer(
  'guildhall-community',
  GuildhallCommunity
)

declare global {
  interface HTMLElementTagNameMap {
    'guildhall-community': GuildhallCommunity & Properties<CommunityAttributes>
  }
}

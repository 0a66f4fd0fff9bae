import type { CommunitiesAttributes, Properties } from './attributes.ts'
import { definer, type Kept, LiveElement, SHARED, sheetOf } from './live.ts'
import { runListing, type Settings } from './running.ts'
import { ahead, loadCommunities, loadTopics } from './source.ts'
import { STYLE } from './style.ts'
import { type Words, wordsWith } from './words.ts'

const sheet = sheetOf(STYLE)

/** `<guildhall-communities>`: a live listing of communities that can be searched and filtered. */
export class GuildhallCommunities extends LiveElement<Words> {
  static readonly observedAttributes = [
    ...SHARED,
    'key',
    'publishable-key',
    'portal',
    'topic',
    'status',
    'q',
    'limit',
    'heading-level',
    'community-url',
    'link-target'
  ]

  #settings(kept: Kept): Settings {
    const words = wordsWith(this.said())
    const language = this.language(words.language)
    const get = (name: string) => this.getAttribute(name)
    return {
      source: { baseUrl: this.address('base-url'), key: get('key') ?? get('publishable-key'), language },
      asked: { portal: get('portal'), status: get('status'), limit: get('limit') ?? '12' },
      q: kept.q ?? get('q') ?? '',
      topic: get('topic') || null,
      kept,
      level: this.level(),
      words,
      language,
      target: this.target(),
      own: this.own('community')
    }
  }

  protected override ahead(ends: AbortSignal, kept: Kept): void {
    const { source, asked, q, topic } = this.#settings(kept)
    ahead(() => loadCommunities(source, { ...asked, q: q.trim(), topic: topic ?? kept.chosen ?? '' }, ends))
    if (topic === null) ahead(() => loadTopics(source, ends))
  }

  protected start(shadow: ShadowRoot, ends: AbortSignal, kept: Kept): void {
    shadow.adoptedStyleSheets = [sheet()]
    const settings = this.#settings(kept)
    runListing(shadow, settings, (type, detail) => this.tell(type, detail), ends)
  }
}

/** Makes `<guildhall-communities>` known to the page; a second time does nothing. */
export const defineCommunities: (options?: { baseUrl?: string }) => void = definer(
  'guildhall-communities',
  GuildhallCommunities
)

declare global {
  interface HTMLElementTagNameMap {
    'guildhall-communities': GuildhallCommunities & Properties<CommunitiesAttributes>
  }
}

import type { CommunitiesAttributes, Properties } from './attributes.ts'
import { definer, type Kept, LiveElement, sheetOf } from './live.ts'
import { runListing } from './running.ts'
import { STYLE } from './style.ts'
import { type Words, wordsWith } from './words.ts'

const sheet = sheetOf(STYLE)

/** `<guildhall-communities>`: a live listing of communities that can be searched and filtered. */
export class GuildhallCommunities extends LiveElement<Words> {
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

  protected start(shadow: ShadowRoot, ends: AbortSignal, kept: Kept): void {
    shadow.adoptedStyleSheets = [sheet()]
    const words = wordsWith(this.said())
    const get = (name: string) => this.getAttribute(name)
    const settings = {
      source: { baseUrl: this.address('base-url'), key: get('key') ?? get('publishable-key') },
      asked: { portal: get('portal'), status: get('status'), limit: get('limit') ?? '12' },
      q: kept.q ?? get('q') ?? '',
      topic: get('topic') || null,
      kept,
      level: this.level(),
      words,
      language: this.language(words.language)
    }
    runListing(shadow, settings, (type, detail) => this.tell(type, detail, type === 'open'), ends)
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

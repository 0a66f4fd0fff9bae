import type { EventsAttributes, Properties } from '../attributes.ts'
import { definer, type Kept, SHARED, sheetOf } from '../live.ts'
import { PersonalElement } from '../personal.ts'
import { ahead } from '../source.ts'
import { calendarOf, monthOf, zoneOr } from './days.ts'
import { fieldsFor, runEvents, type Settings } from './running.ts'
import { loadMonth } from './source.ts'
import { EVENTS_STYLE } from './style.ts'
import { type EventsWords, eventsWords } from './words.ts'

const sheet = sheetOf(EVENTS_STYLE)

/** `<guildhall-events>`: what communities hold, as an agenda and by months, or what they have held; where the reader is known, they say whether they come. */
export class GuildhallEvents extends PersonalElement<EventsWords> {
  static readonly observedAttributes = [
    ...SHARED,
    'key',
    'publishable-key',
    'src',
    'portal',
    'community',
    'topic',
    'format',
    'view',
    'past',
    'limit',
    'heading-level',
    'time-zone',
    'event-url',
    'link-target'
  ]

  /** Shows past events. */
  get past(): boolean {
    // Some frameworks write what is false as a text.
    return (this.getAttribute('past') ?? 'false') !== 'false'
  }

  set past(past: boolean | string | null | undefined) {
    this.toggleAttribute('past', past === '' || (!!past && past !== 'false'))
  }

  #settings(kept: Kept): Settings {
    const words = eventsWords(this.said())
    const language = this.language(words.language)
    const get = (name: string) => this.getAttribute(name)
    return {
      source: this.keyed(language),
      reader: this.personal(language),
      asked: { portal: get('portal'), community: get('community'), topic: get('topic'), format: get('format') },
      view: this.past ? undefined : (kept.view ?? get('view')) === 'month' ? ('month' as const) : ('agenda' as const),
      kept,
      limit: Number(get('limit')) > 0 ? Number(get('limit')) : 10,
      level: this.level(),
      timeZone: zoneOr(get('time-zone')),
      words,
      language,
      target: this.target(),
      own: this.own('event')
    }
  }

  protected override ahead(ends: AbortSignal): void {
    const { source, reader, asked, view, language, timeZone } = this.#settings({})
    const month = monthOf(calendarOf(language, timeZone).today())
    if (view) ahead(() => loadMonth(reader ?? source, asked, month, ends, fieldsFor(reader)))
  }

  protected start(shadow: ShadowRoot, ends: AbortSignal, kept: Kept): void {
    shadow.adoptedStyleSheets = [sheet()]
    runEvents(shadow, this.#settings(kept), (type, detail) => this.tell(type, detail), ends)
  }
}

/** Makes `<guildhall-events>` known to the page; a second time does nothing. */
export const defineEvents: (options?: { baseUrl?: string }) => void = definer('guildhall-events', GuildhallEvents)

declare global {
  interface HTMLElementTagNameMap {
    'guildhall-events': GuildhallEvents & Properties<EventsAttributes>
  }
}

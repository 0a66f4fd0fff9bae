import type { MetricsAttributes, Properties } from '../attributes.ts'
import { definer, SHARED, sheetOf } from '../live.ts'
import { PersonalElement } from '../personal.ts'
import { ahead } from '../source.ts'
import { runMetrics, type Settings } from './running.ts'
import { loadMetrics } from './source.ts'
import { METRICS_STYLE } from './style.ts'
import { type MetricsWords, metricsWords } from './words.ts'

const sheet = sheetOf(METRICS_STYLE)
const ASKED = ['metric', 'scope', 'period', 'from', 'to']

/** `<guildhall-metrics>`: charts of metrics over time, with the figures as a table underneath; where the reader is known, of what they see. */
export class GuildhallMetrics extends PersonalElement<MetricsWords> {
  static readonly observedAttributes = [...SHARED, 'key', 'publishable-key', 'src', ...ASKED, 'heading-level']

  #settings(): Settings {
    const words = metricsWords(this.said())
    const language = this.language(words.language)
    const get = (name: string) => this.getAttribute(name)
    return {
      source: this.source(language),
      asked: Object.fromEntries(ASKED.map(name => [name, get(name)])),
      level: this.level(),
      words,
      language
    }
  }

  protected override ahead(ends: AbortSignal): void {
    const { source, asked } = this.#settings()
    ahead(() => loadMetrics(source, asked, ends))
  }

  protected start(shadow: ShadowRoot, ends: AbortSignal): void {
    shadow.adoptedStyleSheets = [sheet()]
    runMetrics(shadow, this.#settings(), (type, detail) => this.tell(type, detail), ends)
  }
}

/** Makes `<guildhall-metrics>` known to the page; a second time does nothing. */
export const defineMetrics: (options?: { baseUrl?: string }) => void = definer('guildhall-metrics', GuildhallMetrics)

declare global {
  interface HTMLElementTagNameMap {
    'guildhall-metrics': GuildhallMetrics & Properties<MetricsAttributes>
  }
}

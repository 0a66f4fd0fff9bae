import { type Plural, withWords } from '../words.ts'

/** All texts of the element. `{count}`, `{unit}`, `{title}` and `{origin}` are filled in. */
export const METRICS_ENGLISH = {
  language: 'en',
  metrics: 'Metrics',
  loading: 'Loading metrics…',
  shown: { one: '{count} metric', other: '{count} metrics' } as Plural,
  all: 'All communities',
  chart: 'Chart of {title}. The table below has its figures.',
  figures: 'Figures of {title}',
  period: 'Period',
  total: 'Total',
  open: 'so far',
  withheld: 'A figure is withheld if it is about fewer than 5 people, or if such a figure could be worked out from it.',
  csv: 'Download as CSV',
  errorTitle: 'The metrics could not be loaded',
  errorText: 'Please try again.',
  originTitle: 'This key does not work from {origin}',
  originText: 'An admin of this site can allow it; see the browser’s console.',
  offlineTitle: 'You seem to be offline',
  offlineText: 'The metrics load once you are online again.',
  retry: 'Try again',
  by: { month: '{unit} by month', quarter: '{unit} by quarter', year: '{unit} by year' } as Record<string, string>,
  lack: { small_numbers: 'withheld', open_period: 'withheld until the period is over' } as Record<string, string>,
  refused: {
    community: 'Not shown here: only people who see the community can read this metric.',
    managers: 'Not shown here: only the leaders and the core group of a community can read this metric.'
  } as Record<string, string>,
  /** What metrics say of themselves, where it is not to be that of the service: `title`, `description` and `unit`. */
  metric: {} as Record<string, { title?: string; description?: string; unit?: string }>,
  part: {} as Record<string, string>
}

/** The words of one language. */
export type MetricsWords = typeof METRICS_ENGLISH

/** The English words with some of them said differently. */
export const metricsWords = (own?: Partial<MetricsWords>): MetricsWords => withWords(METRICS_ENGLISH, own)

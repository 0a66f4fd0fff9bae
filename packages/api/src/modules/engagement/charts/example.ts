import type { MetricFigure } from '@guildhall/schema'
import { speechOf } from '../../../core/words/catalogue.ts'
import { firstWords, metricMessages } from '../../../core/words/metric-words.ts'
import { FIRST_LANGUAGE } from '../../../core/words/words.ts'
import { members } from '../metrics/definitions/members.ts'
import { messages } from '../words.en.ts'
import { pictureOf } from './describe.ts'
import { localeOf } from './locale.ts'
import { svgOf } from './svg.ts'

const QUARTERS = ['2026-01-01', '2026-04-01', '2026-07-01', '2026-10-01']

const figures = [28, 31, 34].map(
  (value, at): MetricFigure => ({
    metric: members.id,
    scope: 'community:service-design',
    name: 'Service Design',
    period: 'quarter',
    from: QUARTERS[at]!,
    to: QUARTERS[at + 1]!,
    open: false,
    part: null,
    value,
    suppressed: false,
    reason: null,
    knownOn: '2026-11-21',
    explanation: null
  })
)

/** A chart as the document of the API shows it. */
export const EXAMPLE = svgOf(
  pictureOf({
    metric: members,
    name: 'Service Design',
    period: 'quarter',
    figures,
    speech: speechOf(FIRST_LANGUAGE, { messages: { ...metricMessages(firstWords([members])), ...messages } }),
    locale: localeOf('en-GB'),
    width: 640
  })
)

import type { ScorePoint } from '@guildhall/schema'
import { addDays } from '../../../platform/days.ts'
import { directionOf } from '../../../platform/text.ts'
import type { Locale } from '../../engagement/charts/locale.ts'
import { svgOf } from '../../engagement/charts/svg.ts'
import { message } from '../message.ts'
import type { Look } from './frame.ts'

/** The locale of an axis of single days. */
const byDays = (locale: Locale): Locale => {
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale.tag, { ...options, calendar: 'gregory', timeZone: 'UTC' })
  const [short, long, year] = [
    format({ day: 'numeric', month: 'short' }),
    format({ dateStyle: 'medium' }),
    format({ year: 'numeric' })
  ]
  return {
    ...locale,
    period: ({ from }) => long.format(new Date(from)),
    tick: ({ from }) => ({ label: short.format(new Date(from)), year: year.format(new Date(from)) })
  }
}

/** The course of a score over time, as the charts of metrics are drawn. */
export const trendPicture = ({ name, trend }: { name: string; trend: readonly ScorePoint[] }, look: Look): string => {
  const { speech, width, theme } = look
  const { say } = speech
  const locale = byDays(look.locale)
  const known = trend.filter(({ score }) => score !== null)
  const [first, last] = [known[0], known.at(-1)]
  const unknown = trend.length - known.length
  const written = (point: ScorePoint) => locale.value(point.score!)
  const course = !last
    ? say(message('picture.score_unknown'))
    : first === last
      ? say(message('picture.trend_now', { score: written(last) }))
      : say(message('picture.trend_change', { first: written(first!), since: first!.on, last: written(last) }))
  const lack = unknown > 0 ? [say(message('picture.trend_unknown', { count: unknown, of: trend.length }))] : []
  return svgOf({
    title: say(message('picture.trend_title', { name })),
    about: [say(message('picture.trend_unit'))],
    description: [course, ...lack.map(text => `${text}.`)].join(' '),
    values: {
      columns: trend.map(({ on }) => ({ from: on, to: addDays(on, 1), open: false })),
      series: [
        {
          part: null,
          cells: trend.map(({ score }) => ({
            value: score,
            suppressed: false,
            reason: score === null ? 'unknown' : null
          }))
        }
      ],
      whole: null
    },
    names: [],
    period: 'month',
    isShare: false,
    neutral: null,
    notes: lack.map(text => ({ mark: 'unknown', text })),
    locale,
    direction: directionOf(locale.tag),
    width,
    theme,
    isPlain: false
  })
}

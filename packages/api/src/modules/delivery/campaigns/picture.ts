import type { CampaignDay, CampaignMeasure, CampaignOutcome, Theme } from '@guildhall/schema'
import { scaleLinear } from 'd3-scale'
import { line } from 'd3-shape'
import type { Speech } from '../../../core/words/catalogue.ts'
import { makeLanguage } from '../../../core/words/language.ts'
import { Markup, markup } from '../../../platform/html.ts'
import { directionOf } from '../../../platform/text.ts'
import { linesOf, widthOf } from '../../../platform/text-width.ts'
import type { Locale } from '../../engagement/charts/locale.ts'
import { message } from '../message.ts'

/** A campaign as it is drawn. */
export type Drawn = {
  title: string
  portal: string
  measure: CampaignMeasure
  target: number
  startsOn: string
  endsOn: string
  outcome: CampaignOutcome | null
  /** In the order of their days. */
  days: readonly CampaignDay[]
}

type Drawing = { campaign: Drawn; speech: Speech; locale: Locale; width: number; theme?: Theme | undefined }

const STYLE = `text{font:13px system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,"Noto Sans",sans-serif}
.title{font-size:16px;font-weight:600}.big{font-size:32px;font-weight:600}.mid{text-anchor:middle}.end{text-anchor:end}
.goal{stroke-width:2}.dashed{stroke-dasharray:6 4}.line{stroke-width:2.5;stroke-linejoin:round;stroke-linecap:round}path{fill:none}`

const COLOURS = {
  light:
    'text{fill:#1d2329}.page{fill:#fff}.soft{fill:#57616b}.track{fill:#e3e7ea}.bar,.dot{fill:#17715f}.grid{stroke:#e3e7ea}.axis{stroke:#838d97}.goal{stroke:#9a5b00}.line{stroke:#17715f}',
  dark: 'text{fill:#e9ecef}.page{fill:#14181c}.soft{fill:#a6b0ba}.track{fill:#2c343c}.bar,.dot{fill:#7ad3c4}.grid{stroke:#2c343c}.axis{stroke:#76818c}.goal{stroke:#f2bd66}.line{stroke:#7ad3c4}'
}

const styleFor = (theme: Theme | undefined) =>
  new Markup(STYLE + (theme ? COLOURS[theme] : `${COLOURS.light}@media(prefers-color-scheme:dark){${COLOURS.dark}}`))

const EDGE = 16
const PLOT = 110
/** How much wider than estimated texts can be. */
const WIDER = 1.08
/** The same of texts in bold. */
const BOLDER = 1.3

const px = (value: number) => Math.round(value * 10) / 10
const shareOf = ({ pages, reached }: CampaignDay) => (pages === 0 ? 0 : Math.floor((reached * 1000) / pages) / 1000)
const momentOf = (day: string) => Date.parse(day)

/** Draws how far a campaign is: its latest progress beside its goal, and the way there day by day. */
export const pictureOf = ({ campaign, speech: { say }, locale, width, theme }: Drawing): string => {
  const { title, portal, measure, target, startsOn, endsOn, outcome, days } = campaign
  const direction = directionOf(locale.tag)
  const at = direction === 'rtl' ? (x: number) => px(width - x) : px
  const latest = days.at(-1)
  const share = latest ? shareOf(latest) : null
  const written = (value: number) => locale.value(value, true)
  const goal = say(message('campaign.goal', { measure, target, by: endsOn }))
  const progress = latest
    ? say(message('campaign.progress', { reached: latest.reached, pages: latest.pages }))
    : say(message('campaign.chart.none'))
  const result = outcome ? say(message('campaign.outcome', { outcome })) : null
  const room = (width - 2 * EDGE) / WIDER
  const texts = (lines: readonly string[], x: number, top: number, apart: number, name: string) =>
    lines.map((text, nth) => markup`<text class="${name}" x="${at(x)}" y="${top + nth * apart}">${text}</text>`)

  const head = linesOf(title, room, 2, 16)
  const about = [portal, goal].flatMap(text => linesOf(text, room, 3))
  const headTop = 30
  const aboutTop = headTop + head.length * 21
  const bigTop = aboutTop + about.length * 18 + 24
  const figure = share === null ? '' : written(share)
  const beside = figure === '' ? EDGE : EDGE + widthOf(figure, 32) * BOLDER + 12
  const told = linesOf(progress, (width - EDGE - beside) / WIDER, 2)
  const barTop = bigTop + 16 + Math.max(0, told.length - 1) * 18

  const length = width - 2 * EDGE
  const across = (value: number) => EDGE + length * value
  const [from, to] = [across(0), across(share ?? 0)]
  const bar = (start: number, end: number, name: string) =>
    markup`<rect class="${name}" x="${Math.min(at(start), at(end))}" y="${barTop}" width="${px(end - start)}" height="14" rx="7"/>`
  const label = `${say(message('campaign.chart.goal'))} ${written(target / 100)}`
  const half = (widthOf(label) * 1.15) / 2
  const labelAt = Math.min(Math.max(across(target / 100), EDGE + half), width - EDGE - half)

  const plotTop = barTop + 62
  const tick = written(1)
  const start = EDGE + widthOf(tick) * WIDER + 8
  const end = width - EDGE - 6
  const x = scaleLinear([momentOf(startsOn), Math.max(momentOf(endsOn), momentOf(startsOn) + 1)], [start, end])
  const y = scaleLinear([0, 1], [plotTop + PLOT, plotTop])
  const path = line<CampaignDay>()
    .x(day => at(x(momentOf(day.on))))
    .y(day => y(shareOf(day)))
    .digits(1)
  const level = (value: number, name: string) =>
    markup`<path class="${name}" d="M${at(start)} ${px(y(value))}H${at(end)}"/>`
  const scale = [0, 0.5, 1].map(
    value =>
      markup`${level(value, value === 0 ? 'axis' : 'grid')}<text class="end soft" x="${at(start - 8)}" y="${px(y(value) + 4)}">${written(value)}</text>`
  )
  const { day } = makeLanguage(locale.tag)
  const last =
    latest !== undefined &&
    markup`<circle class="dot" cx="${at(x(momentOf(latest.on)))}" cy="${px(y(shareOf(latest)))}" r="4"/>`
  const closing = result ? linesOf(result, room, 3) : []
  const closingTop = plotTop + PLOT + 44
  const height = plotTop + PLOT + 34 + (closing.length > 0 ? 8 + closing.length * 18 : 0)
  const description = [goal, progress, ...(result ? [result] : [])].join(' ')
  return markup`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="t d" lang="${locale.tag}" direction="${direction}"><title id="t">${title} · ${portal}</title><desc id="d">${description}</desc><style>${styleFor(theme)}</style><rect class="page" width="${width}" height="${height}" rx="8"/>${texts(head, EDGE, headTop, 21, 'title')}${texts(about, EDGE, aboutTop, 18, 'soft')}${figure && markup`<text class="big" x="${at(EDGE)}" y="${bigTop + 8}">${figure}</text>`}${texts(told, beside, bigTop + 4, 18, '')}${bar(from, across(1), 'track')}${to - from >= 14 && bar(from, to, 'bar')}<path class="goal" d="M${at(across(target / 100))} ${barTop - 4}v22"/><text class="mid soft" x="${at(labelAt)}" y="${barTop + 34}">${label}</text>${scale}${level(target / 100, 'goal dashed')}${days.length > 1 && markup`<path class="line" d="${path([...days]) ?? ''}"/>`}${last}<text class="soft" x="${at(start)}" y="${plotTop + PLOT + 20}">${day(startsOn, 'medium')}</text><text class="end soft" x="${at(end)}" y="${plotTop + PLOT + 20}">${day(endsOn, 'medium')}</text>${texts(closing, EDGE, closingTop, 18, '')}</svg>
`.text
}

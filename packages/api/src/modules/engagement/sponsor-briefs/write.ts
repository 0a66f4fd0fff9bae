import {
  BRIEF_QUESTIONS,
  type BriefQuestion,
  type BriefSection,
  type BriefStatement,
  type Message,
  type MetricFigure,
  type MetricPeriod,
  type SponsorBrief
} from '@guildhall/schema'
import type { Speech } from '../../../core/words/catalogue.ts'
import { metricWord } from '../../../core/words/metric-words.ts'
import { timeZone, today } from '../../../platform/days.ts'
import { periodBefore } from '../../../platform/periods.ts'
import { localeOf } from '../charts/locale.ts'
import { message } from '../message.ts'
import { allMetrics } from '../metrics/metrics.ts'
import { figuresOf, type MetricRequest, prepareRequest } from '../metrics/series.ts'
import { ANSWERS, statementOf } from './facts.ts'
import { type BriefCall, mayRead, type Records, recordsOf, type Subject } from './records.ts'

/** A brief, and the figures of the periods up to its own. */
export type Written = { brief: SponsorBrief; figures: readonly MetricFigure[]; request: MetricRequest }

/** How many periods a year has, and how many are read. */
const YEAR = { month: 12, quarter: 4, year: 1 } as const
const READ = { month: 13, quarter: 8, year: 5 } as const

const IDS: readonly string[] = Object.values(ANSWERS).flat()

/** Prepares a request for the last periods that are over, and for those metrics of a brief that the caller can read. */
const prepareBrief = async (call: BriefCall, { kind, id }: Subject, period: MetricPeriod): Promise<MetricRequest> => {
  const [from, to] = [periodBefore(period, today(), READ[period]), periodBefore(period, today(), 0)]
  const request = await prepareRequest(call, { scope: `${kind}:${id}`, period, from, to, explain: true })
  return { ...request, metrics: request.metrics.filter(({ id }) => IDS.includes(id)) }
}

/** The figures of the last period as statements. */
const counted = (
  question: BriefQuestion,
  { metrics, period, periods, speech }: MetricRequest,
  figures: readonly MetricFigure[]
) => {
  const locale = localeOf(speech.language)
  const figureIn = (metric: string, before: number) =>
    figures.find(one => one.metric === metric && one.part === null && one.from === periods.at(-1 - before)?.from)
  return ANSWERS[question].flatMap(id => {
    const metric = metrics.find(one => one.id === id)
    return metric ? [statementOf(metric, figureIn(id, 0)!, figureIn(id, YEAR[period]), speech, locale)] : []
  })
}

const recorded = (question: BriefQuestion, records: readonly Records[], { say }: Speech): BriefStatement[] =>
  records
    .flatMap(own => own[question])
    .map(({ said, sources }) => ({ text: say(said), sources: sources.map(source => ({ ...source, figure: null })) }))

const notesOf = (
  { periods, speech }: MetricRequest,
  sections: readonly BriefSection[],
  leftOut: readonly string[]
): string[] => {
  const figures = sections.flatMap(({ statements }) =>
    statements.flatMap(({ sources }) => sources.map(one => one.figure))
  )
  const notes: Message[] = [
    message('brief.period', { period: localeOf(speech.language).period(periods.at(-1)!), timeZone: timeZone() }),
    ...(figures.some(figure => figure?.reason === 'small_numbers') ? [message('brief.withheld')] : []),
    ...(leftOut.length > 0 ? [message('brief.left_out', { titles: leftOut.map(text => ({ text })) })] : [])
  ]
  return notes.map(speech.say)
}

/** Writes what is on record about a community or a portal in the last period that is over. */
export const writeBrief = async (call: BriefCall, subject: Subject, period: MetricPeriod): Promise<Written> => {
  const request = await prepareBrief(call, subject, period)
  const { metrics, periods, scope, speech } = request
  const { from, to } = periods.at(-1)!
  const figures = await figuresOf(call, request)
  const { own, published } = recordsOf(subject, scope.communities, to)
  const kinds = [own, ...published]
  const readable = kinds.filter(kind => mayRead(call, kind.scope))
  const records = await Promise.all(readable.map(async kind => ({ isOwn: kind === own, found: await kind.read(call) })))
  const said = (question: BriefQuestion, isOwn: boolean) =>
    recorded(
      question,
      records.filter(one => one.isOwn === isOwn).map(({ found }) => found),
      speech
    )
  const sections = BRIEF_QUESTIONS.map((question): BriefSection => {
    const statements = [...said(question, true), ...counted(question, request, figures), ...said(question, false)]
    const nothing = { text: speech.say(message('brief.nothing')), sources: [] }
    return {
      question,
      title: speech.say(message(`brief.question.${question}`)),
      statements: statements.length > 0 ? statements : [nothing]
    }
  })
  const leftOut = [
    ...allMetrics()
      .filter(metric => IDS.includes(metric.id) && !metrics.includes(metric))
      .map(metric => metricWord(metric, 'title', speech)),
    ...kinds.filter(kind => !readable.includes(kind)).map(({ title }) => speech.say(title))
  ]
  const notes = notesOf(request, sections, leftOut)
  const slug = scope.label.slice(scope.label.indexOf(':') + 1)
  return { brief: { slug, name: scope.name!, period, from, to, writtenOn: today(), sections, notes }, figures, request }
}

import type { EngagementFigure, MemberEngagement, MetricFigure, OwnEngagement } from '../generated/models.ts'
import { count, FORMULAS } from './formulas.ts'
import { MissingInput, shown, type Working } from './working.ts'

/** What can be explained: a metric, a figure of a community, the level of a member, or the own sums and label. */
export type Explainable = MetricFigure | EngagementFigure | MemberEngagement | OwnEngagement

/** A value that was worked out again. */
export interface Explained {
  /** The value; null where there is none, or where it cannot be worked out. */
  value: number | string | null
  /** Whether the figure says the same; null where it cannot be worked out. */
  agrees: boolean | null
  /** The window, what is not counted, and each step of the computation, in sentences. */
  steps: string[]
}

/**
 * Works a figure out again from the inputs of its explanation, by the version of the formula that it names.
 * @throws TypeError if the figure was read without `explain`.
 *
 * @example
 * import { explain } from '@guildhall/sdk/explain'
 * for await (const figure of client.metrics.series({ metric: ['fill_rate'], explain: true })) {
 *   const { agrees, steps } = explain(figure)
 *   console.log(figure.value, agrees, steps.join(' '))
 * }
 */
export function explain(figure: Explainable): Explained {
  const { explanation } = figure
  if ('suppressed' in figure && figure.suppressed && !explanation)
    return { value: null, agrees: null, steps: ['It is withheld, to protect people.'] }
  if (!explanation) throw new TypeError('The figure has no explanation: read it with `explain: true`.')
  const { firstDay, lastDay, timeZone } = explanation
  const excluded = explanation.exclusions.map(one =>
    typeof one === 'string' ? `Not counted: ${one}` : `Not counted: ${one.acts} acts by the rule ${one.rule}.`
  )
  const steps = [`From ${firstDay} to ${lastDay} (${timeZone}).`, ...excluded]
  const working = workedOut(figure, explanation)
  if (typeof working === 'string') return { value: null, agrees: null, steps: [...steps, working] }
  const said = saidBy(figure)
  const agrees = [[said, working.value], ...besides(figure, working)].every(([one, other]) => isSame(one, other))
  const verdict = `The figure is ${shown(said)}: it ${agrees ? 'agrees' : 'does not agree'}.`
  return { value: working.value, agrees, steps: [...steps, ...working.steps, verdict] }
}

type Explanation = NonNullable<Explainable['explanation']>

const nameOf = (figure: Explainable, explanation: Explanation) =>
  'metric' in figure
    ? figure.metric
    : 'figure' in figure
      ? figure.figure
      : 'formula' in explanation
        ? explanation.formula
        : ''

const saidBy = (figure: Explainable) =>
  'value' in figure ? figure.value : 'label' in figure ? figure.label : figure.level

/** The value, or why it cannot be worked out. */
const workedOut = (figure: Explainable, explanation: Explanation): Working | string => {
  const { inputs, version } = explanation
  if ('value' in figure && figure.value === null) return `There is no value: ${figure.reason}.`
  if (!inputs) return 'What it was computed from is withheld, to protect people.'
  const name = nameOf(figure, explanation)
  const formula = 'counted' in inputs || 'parts' in inputs ? count : FORMULAS[`${name} ${version}`]
  if (!formula) return `This version of the client does not know version ${version} of the formula ${name}.`
  try {
    return formula(inputs)
  } catch (error) {
    if (error instanceof MissingInput) return `The input ${error.message} is missing.`
    throw error
  }
}

const besides = (figure: Explainable, { besides = {} }: Working) =>
  Object.entries(besides).map(([name, value]) => [(figure as unknown as Record<string, unknown>)[name], value])

/** Sums of the same numbers in another order differ in their last digits. */
const isSame = (one: unknown, other: unknown) =>
  typeof one === 'number' && typeof other === 'number'
    ? Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one))
    : one === other

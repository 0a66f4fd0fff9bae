// In a project of your own: '@guildhall/sdk'.
import type { MetricDefinition, MetricFigure } from '../../packages/sdk/src/index.ts'

/** One quarter by its first day, with all of its figures. */
export interface Quarter {
  from: string
  figures: readonly MetricFigure[]
}

const number = new Intl.NumberFormat('en', { maximumFractionDigits: 2 })
const share = new Intl.NumberFormat('en', { style: 'percent', maximumFractionDigits: 0 })

const NOT_KNOWN = 'not known'
const WITHHELD = 'withheld'

const words = (name: string) => name.replaceAll('_', ' ')

const cellOf = (figure: MetricFigure | undefined, unit: string): string => {
  if (!figure) return NOT_KNOWN
  if (figure.suppressed) return WITHHELD
  if (figure.value === null) return `${NOT_KNOWN} (${words(figure.reason ?? '')})`
  return unit === 'share' ? share.format(figure.value) : number.format(figure.value)
}

const lineOf = (cells: readonly string[]) => `| ${cells.map(cell => cell.replaceAll('|', '\\|')).join(' | ')} |`

/** A quarter of a portal in Markdown, compared with the one before where there is one. */
export const reportOf = (
  portal: string,
  quarters: readonly Quarter[],
  definitions: readonly MetricDefinition[]
): string => {
  const [current] = quarters
  if (!current) return ''
  const find = ({ figures }: Quarter, metric: string, part: string | null) =>
    figures.find(figure => figure.metric === metric && figure.part === part)
  const rows = definitions.flatMap(({ id, title, unit }) => {
    const parts = [
      ...new Set(
        quarters.flatMap(({ figures }) => figures.filter(({ metric }) => metric === id).map(({ part }) => part))
      )
    ]
    return parts.map(part => [
      part === null ? title : `– ${words(part)}`,
      ...quarters.map(quarter => cellOf(find(quarter, id, part), unit)),
      unit
    ])
  })
  const head = ['Metric', ...quarters.map(({ from }) => `from ${from}`), 'Unit']
  const notes = definitions.filter(({ id }) => current.figures.some(({ metric }) => metric === id))
  const isOpen = current.figures.some(({ open }) => open)
  return `${[
    `# ${portal}: the quarter from ${current.from}`,
    ...(isOpen ? ['The quarter is not over yet.'] : []),
    [lineOf(head), lineOf(head.map(() => '---')), ...rows.map(lineOf)].join('\n'),
    `“${WITHHELD}”: the figure is about the behaviour of fewer than 5 people, or would tell of them.`,
    '## How the figures are computed',
    notes.map(({ title, formula }) => `- **${title}.** ${formula}`).join('\n')
  ].join('\n\n')}\n`
}

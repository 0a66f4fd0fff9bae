import { words } from './choose.ts'
import type { Row } from './types.ts'

/** What is drawn of a lifecycle. */
export type Drawn = {
  rows: readonly Row<string>[]
  guards: Record<string, { problem: string }>
}

/** A table in Markdown. */
export const table = (head: string[], rows: string[][]) =>
  [head, head.map(() => '---'), ...rows].map(cells => `| ${cells.join(' | ')} |`).join('\n')

const diagram = ({ rows }: Drawn) => {
  const arrows = rows.flatMap(({ from, to, name, by }) =>
    from.map(state => `${state ?? '[*]'} --> ${to}: ${words(name)} (${words(by)})`)
  )
  const ends = [...new Set(rows.map(({ to }) => to))].filter(to => !rows.some(({ from }) => from.includes(to)))
  const lines = [...new Set(arrows), ...ends.map(state => `${state} --> [*]`)]
  return ['```mermaid', 'stateDiagram-v2', ...lines.map(line => `  ${line}`), '```'].join('\n')
}

/** A lifecycle in Markdown: its diagram, its rows, and what its guards say. */
export const draw = (lifecycle: Drawn): string => {
  const { rows, guards } = lifecycle
  const asked = Object.entries(guards).filter(([name]) => rows.some(row => row.guards.includes(name)))
  return [
    diagram(lifecycle),
    table(
      ['from', 'transition', 'to', 'by', 'only if', 'notice'],
      rows.map(({ from, name, to, by, guards, notice }) => [
        from.map(state => words(state ?? 'nothing')).join(', '),
        `\`${name}\``,
        words(to),
        words(by),
        guards.map(words).join(', ') || '–',
        notice ? `\`${notice}\`` : '–'
      ])
    ),
    ...(asked.length > 0
      ? [
          table(
            ['only if', 'else'],
            asked.map(([name, { problem }]) => [words(name), problem])
          )
        ]
      : [])
  ].join('\n\n')
}

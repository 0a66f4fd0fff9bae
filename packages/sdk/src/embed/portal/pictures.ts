import { type Child, h, type Tree } from '../tree.ts'
import type { ScoreInput } from './input.ts'

/** The best score. */
export const BEST = 10

/** How fresh pages are, the best first. */
export const TONES = ['fresh', 'due', 'stale', 'abandoned', 'unknown'] as const

const picture = (name: string, viewBox: string, ...shapes: Child[]): Tree =>
  h('svg', { class: name, viewBox, 'aria-hidden': 'true', focusable: 'false' }, ...shapes)

const BAR = 1000
const GAP = 4

/** Pages by freshness as one bar; what is rare is still to be seen. */
export const barTree = (counts: Readonly<Record<string, number>>): Tree => {
  const some = TONES.filter(tone => counts[tone])
  const all = some.reduce((sum, tone) => sum + counts[tone]!, 0)
  const room = BAR - GAP * (some.length - 1)
  let x = 0
  const pieces = some.map(tone => {
    const width = (room * counts[tone]!) / all
    const piece = h('rect', { class: tone, x: Math.round(x), width: Math.max(Math.round(width), 3), height: 10 })
    x += width + GAP
    return piece
  })
  return h(
    'svg',
    { class: 'bar', viewBox: `0 0 ${BAR} 10`, preserveAspectRatio: 'none', 'aria-hidden': 'true', focusable: 'false' },
    ...pieces
  )
}

/** A score as a ring. */
export const ringTree = (score: number): Tree => {
  const circle = { cx: 50, cy: 50, r: 43, pathLength: 100 }
  return picture(
    'ring',
    '0 0 100 100',
    h('circle', { ...circle, class: 'rest' }),
    score > 0 && h('circle', { ...circle, class: 'part-of-ring', 'stroke-dasharray': `${score * BEST} 100` })
  )
}

const [WIDTH, HEIGHT, EDGE] = [320, 96, 6]

/** A score over time as a line, with a gap where it is not known. */
export const trendTree = (trend: readonly ScoreInput[]): Tree => {
  const x = (at: number) => EDGE + (at * (WIDTH - 2 * EDGE)) / Math.max(trend.length - 1, 1)
  const y = (score: number) => EDGE + (1 - score / BEST) * (HEIGHT - 2 * EDGE)
  const lines: string[][] = [[]]
  trend.forEach(({ score }, at) => {
    if (score === null) lines.push([])
    else lines.at(-1)!.push(`${x(at).toFixed(1)},${y(score).toFixed(1)}`)
  })
  const last = Math.max(...trend.map(({ score }, at) => (score === null ? -1 : at)))
  return picture(
    'line',
    `0 0 ${WIDTH} ${HEIGHT}`,
    ...[0, BEST / 2, BEST].map(score => h('line', { class: 'grid', x1: 0, x2: WIDTH, y1: y(score), y2: y(score) })),
    ...lines.map(points => points.length > 1 && h('polyline', { points: points.join(' ') })),
    last >= 0 && h('circle', { class: 'now', cx: x(last).toFixed(1), cy: y(trend[last]!.score!).toFixed(1), r: 4 })
  )
}

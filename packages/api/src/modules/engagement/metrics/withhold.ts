import { bridgesOf } from './bridges.ts'

/** A figure, and of how many people it tells. */
export type Cell = { people: number }
/** Figures that add up to another one. */
export type Equation<C extends Cell> = { sum: C; parts: readonly C[] }

/** Figures about fewer people are withheld. */
export const FEWEST = 5

const isFew = ({ people }: Cell) => people > 0 && people < FEWEST
const isSome = ({ people }: Cell) => people > 0

type Hidden<C> = ReadonlySet<C>

/**
 * What to withhold next in an equation that tells too much: the smallest that is shown (all that are equal, or their order would
 * tell), then those of nobody, then the sum.
 */
const nextIn = <C extends Cell>({ sum, parts }: Equation<C>, hidden: Hidden<C>): readonly C[] => {
  const shown = parts.filter(part => !hidden.has(part))
  const least = Math.min(...shown.filter(isSome).map(({ people }) => people))
  const smallest = shown.filter(({ people }) => people === least)
  return smallest.length > 0 ? smallest : shown.length > 0 ? shown : [sum]
}

/**
 * Whether what is left of the sum tells of those withheld: they are fewer than 5 together; or each of them is 1, which is the least; or
 * each is 4, which is the most, as long as a larger one is shown.
 */
const areTold = <C extends Cell>({ sum, parts }: Equation<C>, hidden: Hidden<C>) => {
  const own = parts.filter(part => hidden.has(part))
  if (own.length === 0 || hidden.has(sum)) return false
  const each = (people: number) => own.every(part => part.people === people)
  const isLargerShown = parts.some(part => isSome(part) && !hidden.has(part))
  return own.reduce((all, { people }) => all + people, 0) < FEWEST || each(1) || (each(FEWEST - 1) && isLargerShown)
}

/**
 * The withheld cells that can be worked out from those shown: by an equation, or by several added up, in which just one is withheld.
 * Each cell is in one equation or in two, so these cells are the bridges of the graph whose edges are the withheld cells, and
 * whose nodes are the equations and what is outside of them.
 */
const workedOut = <C extends Cell>(equations: readonly Equation<C>[], hidden: Hidden<C>): Set<C> => {
  const places = new Map<C, number[]>([...hidden].map(cell => [cell, []]))
  equations.forEach(({ sum, parts }, at) => {
    for (const cell of [sum, ...parts]) places.get(cell)?.push(at)
  })
  const outside = equations.length
  const edges = [...places].map(([cell, [from = outside, to = outside]]) => ({ from, to, cell }))
  return new Set(bridgesOf(edges.filter(({ from, to }) => from !== to)).map(({ cell }) => cell))
}

/**
 * Which figures are withheld, so that none about fewer than 5 people is shown or can be worked out: the small ones, and as many others
 * as that takes; why each is must not be told, since that would tell of it. `partitions` are equations whose parts are one
 * person’s alternatives: where one part holds everybody, to show it would tell of each of them, so all parts are withheld. A
 * cell is in two equations at most. What is in `already` is withheld in any case.
 */
export const withhold = <C extends Cell>(
  cells: readonly C[],
  partitions: readonly Equation<C>[] = [],
  totals: readonly Equation<C>[] = [],
  already: Hidden<C> = new Set()
): Set<C> => {
  const hidden = new Set<C>([...already, ...cells.filter(isFew)])
  for (const { parts } of partitions) if (parts.filter(isSome).length === 1) for (const part of parts) hidden.add(part)
  const equations = [...partitions, ...totals]
  for (let before = -1; before < hidden.size; ) {
    before = hidden.size
    const told = workedOut(equations, hidden)
    for (const equation of equations) {
      const tells = areTold(equation, hidden) || [equation.sum, ...equation.parts].some(cell => told.has(cell))
      if (tells) for (const cell of nextIn(equation, hidden)) hidden.add(cell)
    }
  }
  return hidden
}

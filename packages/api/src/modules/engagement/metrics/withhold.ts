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
const workedOut = <C extends Cell>(places: Places<C>, outside: number, hidden: Hidden<C>): Set<C> => {
  const edges: { from: number; to: number; cell: C }[] = []
  for (const cell of hidden) {
    const [from = outside, to = outside] = places.get(cell) ?? []
    if (from !== to) edges.push({ from, to, cell })
  }
  return new Set(bridgesOf(edges).map(({ cell }) => cell))
}

/** The equations in which each cell is, by their places. */
type Places<C> = ReadonlyMap<C, readonly number[]>

const placesOf = <C extends Cell>(equations: readonly Equation<C>[]): Places<C> => {
  const places = new Map<C, number[]>()
  const put = (cell: C, at: number) => {
    const known = places.get(cell)
    if (known) known.push(at)
    else places.set(cell, [at])
  }
  equations.forEach(({ sum, parts }, at) => {
    put(sum, at)
    for (const cell of parts) put(cell, at)
  })
  return places
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
  const places = placesOf(equations)
  for (let before = -1; before < hidden.size; ) {
    before = hidden.size
    const told = workedOut(places, equations.length, hidden)
    const tellsOf = new Set([...told].flatMap(cell => places.get(cell) ?? []))
    for (const [at, equation] of equations.entries()) {
      const tells = tellsOf.has(at) || areTold(equation, hidden)
      if (tells) for (const cell of nextIn(equation, hidden)) hidden.add(cell)
    }
  }
  return hidden
}

import type { ParticipationLevel } from '@guildhall/schema'
import { type Formula, sumOf } from './formula.ts'

/** How close the members of a community are to its centre, and how they moved. */
export const GRAVITY: Formula = { id: 'gravity', version: 1, source: '[001] gravity', unit: 'weight' }

const WEIGHTS = { core_participant: 10, active: 4, peripheral: 1, inactive: 0 } as const

type Settled = keyof typeof WEIGHTS
const isSettled = (level: ParticipationLevel | null): level is Settled => level !== null && level !== 'new'

/** The weights of all levels together, and for each person who is not inactive; new members are left out. */
export const gravityOf = (levels: readonly ParticipationLevel[]): { mass: number; density: number | null } => {
  const weights = levels.filter(isSettled).map(level => WEIGHTS[level])
  const [mass, people] = [sumOf(weights), weights.filter(weight => weight > 0).length]
  return { mass, density: people === 0 ? null : mass / people }
}

/** The level of a person at the start and at the end; null where they were not a member. */
export type Move = { readonly before: ParticipationLevel | null; readonly after: ParticipationLevel | null }

/** The moves of all who were members at the start or at the end. */
export const movesBetween = (
  start: ReadonlyMap<string, ParticipationLevel>,
  end: ReadonlyMap<string, ParticipationLevel>
): Move[] =>
  [...new Set([...start.keys(), ...end.keys()])].map(person => ({
    before: start.get(person) ?? null,
    after: end.get(person) ?? null
  }))

export type Flow = {
  /** Members at both ends who were new at neither. */
  continuing: number
  up: number
  held: number
  down: number
  joined: number
  left: number
  /** How much the weights of continuing members changed together. */
  change: number
  /** How much the weight of a continuing member changed on average; null without one. */
  drift: number | null
}

/** How people moved between levels. */
export const flowOf = (moves: readonly Move[]): Flow => {
  const steps = moves.flatMap(({ before, after }) =>
    isSettled(before) && isSettled(after) ? [WEIGHTS[after] - WEIGHTS[before]] : []
  )
  return {
    continuing: steps.length,
    up: steps.filter(step => step > 0).length,
    held: steps.filter(step => step === 0).length,
    down: steps.filter(step => step < 0).length,
    joined: moves.filter(({ before }) => before === null).length,
    left: moves.filter(({ after }) => after === null).length,
    change: sumOf(steps),
    drift: steps.length === 0 ? null : sumOf(steps) / steps.length
  }
}

/** Whether more people moved down than chance explains, over flows of two quarters together. */
export const isFalling = (flows: readonly Pick<Flow, 'up' | 'down'>[]): boolean => {
  const [up, down] = [sumOf(flows.map(flow => flow.up)), sumOf(flows.map(flow => flow.down))]
  return down - up > 2 * Math.sqrt(up + down)
}

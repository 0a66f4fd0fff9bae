import type { ParticipationLevel } from '@guildhall/schema'
import { type Formula, sumOf } from './formula.ts'

/** How close the members of a community are to its centre, and how they moved. */
export const GRAVITY: Formula = { id: 'gravity', version: 1, source: '[001] gravity', unit: 'weight' }

const WEIGHTS = { core_participant: 10, active: 4, peripheral: 1, inactive: 0 } as const

type Settled = keyof typeof WEIGHTS
const isSettled = (level: ParticipationLevel | undefined): level is Settled => level !== undefined && level !== 'new'

/** The weights of all levels together, and for each person who is not inactive; new members are left out. */
export const gravityOf = (levels: readonly ParticipationLevel[]): { mass: number; density: number | null } => {
  const weights = levels.filter(isSettled).map(level => WEIGHTS[level])
  const [mass, people] = [sumOf(weights), weights.filter(weight => weight > 0).length]
  return { mass, density: people === 0 ? null : mass / people }
}

type Levels = ReadonlyMap<string, ParticipationLevel>
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

/** How people moved between levels, by the level of each member at the start and at the end. */
export const flowOf = (start: Levels, end: Levels): Flow => {
  const steps = [...start].flatMap(([person, before]) => {
    const after = end.get(person)
    return isSettled(before) && isSettled(after) ? [WEIGHTS[after] - WEIGHTS[before]] : []
  })
  return {
    continuing: steps.length,
    up: steps.filter(step => step > 0).length,
    held: steps.filter(step => step === 0).length,
    down: steps.filter(step => step < 0).length,
    joined: [...end.keys()].filter(person => !start.has(person)).length,
    left: [...start.keys()].filter(person => !end.has(person)).length,
    change: sumOf(steps),
    drift: steps.length === 0 ? null : sumOf(steps) / steps.length
  }
}

/** Whether more people moved down than chance explains, over flows of two quarters together. */
export const isFalling = (flows: readonly Pick<Flow, 'up' | 'down'>[]): boolean => {
  const [up, down] = [sumOf(flows.map(flow => flow.up)), sumOf(flows.map(flow => flow.down))]
  return down - up > 2 * Math.sqrt(up + down)
}

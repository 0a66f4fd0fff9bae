/** What a figure was computed from, by name. */
export type Inputs = Readonly<Record<string, unknown>>

/** A value that was worked out, step by step; `besides` are further members of the figure that follow from the same inputs. */
export interface Working {
  value: number | string | null
  besides?: Record<string, number | null>
  steps: string[]
}

/** How a value follows from inputs. */
export type Formula = (inputs: Inputs) => Working

/** An input that a formula requires is missing. */
export class MissingInput extends Error {}

const inputOf = <T>(inputs: Inputs, name: string, fits: (value: unknown) => value is T): T => {
  const value = inputs[name]
  if (!fits(value)) throw new MissingInput(name)
  return value
}

/** A number among inputs. @throws MissingInput where there is none of that name. */
export const numberIn = (inputs: Inputs, name: string): number =>
  inputOf(inputs, name, value => typeof value === 'number')

/** A list among inputs. @throws MissingInput where there is none of that name. */
export const listIn = <T>(inputs: Inputs, name: string): T[] =>
  inputOf(inputs, name, (value): value is T[] => Array.isArray(value))

export const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0)

/** A value as thresholds are compared with it: to 9 decimals, so that 0.15 is 0.15. */
export const rounded = (value: number): number => Number(value.toFixed(9))

/** A value as sentences have it. */
export const shown = (value: number | string | null): string =>
  typeof value === 'number' ? String(Number(value.toFixed(6))) : (value ?? 'null')

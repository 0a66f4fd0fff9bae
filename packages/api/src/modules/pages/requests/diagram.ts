import { TRANSITIONS } from './transitions.ts'

/** The table of a request’s life as a Mermaid diagram. */
export const diagram = (): string => {
  const lines = TRANSITIONS.map(({ from, act, to, by, guard }) => {
    const label = [`${act} (${by})`, guard && `if ${guard}`].filter(Boolean).join(', ')
    return `  ${from ?? '[*]'} --> ${to}: ${label}`
  })
  const ends = [...new Set(TRANSITIONS.map(({ to }) => to))].filter(
    state => !TRANSITIONS.some(({ from }) => from === state)
  )
  return ['stateDiagram-v2', ...lines, ...ends.map(state => `  ${state} --> [*]`)].join('\n')
}

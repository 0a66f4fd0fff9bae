import { type Speech, speechIn } from '../words/catalogue.ts'
import type { Model } from './model.ts'
import { type FieldSelection, type Selection, wholeOf } from './selection.ts'

type Row = Record<string, unknown>
/** Makes the words of one row, in its place. */
type Wording = (row: Row, speech: Speech) => void

const rowsOf = (value: unknown): Row[] => {
  if (value === null) return []
  if (Array.isArray(value)) return value
  return 'nodes' in (value as Row) ? (value as { nodes: Row[] }).nodes : [value as Row]
}

/** What a member becomes; undefined where nothing in it has words. */
const memberOf = (
  model: Model,
  { field, of = {} }: FieldSelection
): ((value: never, speech: Speech) => unknown) | undefined => {
  const edge = model.edges[field]
  if (edge) {
    const inner = wordingOf(edge.to(), of)
    if (!inner) return undefined
    return (value, speech) => {
      for (const row of rowsOf(value)) inner(row, speech)
      return value
    }
  }
  if (field !== 'etag') return model.worded[field]
  // GraphQL's ETag is that of the whole record as it is read over REST.
  const whole = wordingOf(model, wholeOf(model.schema, model))
  return whole ? (text, speech) => inWords(text, whole, speech) : undefined
}

const made = (model: Model, selection: Selection): Wording | null => {
  const members = Object.entries(selection).flatMap(([key, picked]) => {
    const become = memberOf(model, picked)
    return become ? [{ key, become }] : []
  })
  if (members.length === 0) return null
  return (row, speech) => {
    for (const { key, become } of members) row[key] = become(row[key] as never, speech)
  }
}

const wordings = new WeakMap<Model, WeakMap<Selection, Wording | null>>()

const wordingOf = (model: Model, selection: Selection): Wording | null => {
  const ofModel = wordings.get(model) ?? new WeakMap<Selection, Wording | null>()
  wordings.set(model, ofModel)
  const known = ofModel.get(selection)
  if (known !== undefined) return known
  const wording = made(model, selection)
  ofModel.set(selection, wording)
  return wording
}

const inWords = (text: string, wording: Wording, speech: Speech): string => {
  const row = JSON.parse(text) as Row
  wording(row, speech)
  return JSON.stringify(row)
}

/** Makes the words of records that were read as JSON texts; where nothing of the selection has any, the texts stay as they are. */
export const worded = (model: Model, selection: Selection, language: string): ((text: string) => string) => {
  const wording = wordingOf(model, selection)
  if (!wording) return text => text
  const speech = speechIn(language)
  return text => inWords(text, wording, speech)
}

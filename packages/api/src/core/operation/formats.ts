import type { Ajv } from 'ajv'
import addFormats from 'ajv-formats'

/** Teaches a validator the formats that the schemas name. */
export const withFormats = <A extends Pick<Ajv, 'addFormat'>>(ajv: A): A => {
  addFormats.default(ajv as unknown as Ajv)
  ajv.addFormat('int32', { type: 'number', validate: Number.isInteger })
  ajv.addFormat('int64', { type: 'number', validate: Number.isSafeInteger })
  // Half a surrogate pair would be replaced in silence, and no pattern that all engines read can name it.
  ajv.addFormat('text', (text: string) => text.isWellFormed())
  return ajv
}

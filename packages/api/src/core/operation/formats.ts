import type { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import { isEmail } from './email.ts'
import { textFault } from './text-faults.ts'

/** Teaches a validator the formats that the schemas name. */
export const withFormats = <A extends Pick<Ajv, 'addFormat'>>(ajv: A): A => {
  addFormats.default(ajv as unknown as Ajv)
  ajv.addFormat('int32', { type: 'number', validate: Number.isInteger })
  ajv.addFormat('int64', { type: 'number', validate: Number.isSafeInteger })
  // No pattern that all engines read could name what this refuses.
  ajv.addFormat('text', (text: string) => textFault(text) === undefined)
  ajv.addFormat('idn-email', isEmail)
  return ajv
}

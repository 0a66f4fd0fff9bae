import { type Child, h } from '../../html/representation.ts'
import { exampleIn, type Parameter, type Place, type Resolve, type Schema } from './contract.ts'

const choice = (values: unknown[], attributes: Record<string, string | boolean>) =>
  h(
    'select',
    attributes,
    h('option', { value: '' }, '–'),
    ...values.map(value => h('option', { value: String(value) }, String(value)))
  )

const fieldOf = (operation: string, { name, in: place, required, schema }: Parameter, resolve: Resolve): Child => {
  const id = `${operation}-${name}`
  const { enum: values, examples, type } = resolve<Schema>(schema)
  const attributes = { id, name, 'data-in': place, required: required ?? false }
  const example = examples?.[0] === undefined ? '' : String(examples[0])
  return h(
    'p',
    { class: 'field' },
    h('label', { for: id }, name),
    values || type === 'boolean'
      ? choice(values ?? ['true', 'false'], attributes)
      : h('input', { ...attributes, placeholder: example, value: name === 'If-Match' && '*', autocomplete: 'off' })
  )
}

/** The form that calls an operation; `browser/docs.js` sends it and shows the response. */
export const tryForm = ({ path, verb, entry }: Place, parameters: Parameter[], resolve: Resolve): Child => {
  const { operationId, requestBody } = entry
  const [type] = Object.keys(requestBody?.content ?? {})
  const fields = (wanted: boolean) =>
    parameters
      .filter(({ required, in: place }) => (required || place === 'path') === wanted)
      .map(parameter => fieldOf(operationId, parameter, resolve))
  const example = requestBody && exampleIn(requestBody.content, resolve)
  const more = fields(false)
  return h(
    'form',
    { class: 'try', 'data-path': path, 'data-verb': verb.toUpperCase(), 'data-type': type },
    h('h4', {}, 'Try it'),
    ...fields(true),
    more.length > 0 && h('details', {}, h('summary', {}, 'Parameters'), ...more),
    requestBody &&
      h(
        'p',
        { class: 'field' },
        h('label', { for: `${operationId}-body` }, 'Body'),
        h(
          'textarea',
          { id: `${operationId}-body`, name: 'body', rows: 10, spellcheck: 'false' },
          example === undefined ? '' : JSON.stringify(example, null, 2)
        )
      ),
    h('button', { class: 'button first', type: 'submit', 'aria-label': `Send: ${entry.summary}` }, 'Send'),
    h('div', { class: 'result', role: 'status' })
  )
}

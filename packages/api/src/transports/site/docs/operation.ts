import { type Child, h } from '../../html/representation.ts'
import { codeBlock } from '../code.ts'
import { prose } from '../prose.ts'
import {
  exampleIn,
  type OperationEntry,
  type Parameter,
  type Place,
  type Resolve,
  type Response,
  type Schema
} from './contract.ts'
import { callOf, samplesOf } from './samples.ts'
import { fieldOf, fieldsOf, foldedFields, typeOf } from './schema.ts'
import { tryForm } from './try-form.ts'

const CALLERS: Record<string, string> = {
  secretKey: 'secret keys',
  publishableKey: 'publishable keys',
  personToken: 'people who are signed in'
}

const callersOf = ({ security = [] }: OperationEntry) => {
  const names = security.flatMap(one => CALLERS[Object.keys(one)[0]!] ?? [])
  return names.length > 0 ? `For ${names.join(', ').replace(/, ([^,]*)$/, ' and $1')}.` : 'No key required.'
}

const part = (title: string, ...content: Child[]) => h('div', { class: 'part' }, h('h4', {}, title), ...content)

const responseRow = (status: string, { description, content }: Response, resolve: Resolve) => {
  const [{ schema } = {}] = Object.values(content ?? {})
  return h(
    'div',
    { class: 'field-row' },
    h('dt', {}, h('code', { class: 'good' }, status), schema && h('span', { class: 'kind' }, typeOf(schema))),
    h('dd', {}, h('p', {}, ...prose(description)), ...(schema ? foldedFields(schema, resolve) : []))
  )
}

const errorRow = (status: string, { description }: Response) =>
  h('p', { class: 'field-row' }, h('code', { class: 'bad' }, status), ' ', ...prose(description))

const responsesPart = (entry: OperationEntry, resolve: Resolve) => {
  const responses = Object.entries(entry.responses).map(
    ([status, response]) => [status, resolve<Response>(response)] as [string, Response]
  )
  const successes = responses.filter(([status]) => status < '4')
  const errors = responses.filter(([status]) => status >= '4')
  const example = successes.flatMap(([, { content }]) => (content ? [exampleIn(content, resolve)] : []))[0]
  const shown = typeof example === 'string' ? example : JSON.stringify(example, null, 2)
  return part(
    'Responses',
    h('dl', { class: 'fields-of' }, ...successes.map(([status, response]) => responseRow(status, response, resolve))),
    example !== undefined &&
      h(
        'details',
        { class: 'fold' },
        h('summary', {}, 'Example response'),
        codeBlock(shown, `the example response of ${entry.operationId}`)
      ),
    errors.length > 0 &&
      h(
        'details',
        { class: 'fold' },
        h('summary', {}, `${errors.length} possible errors`),
        ...errors.map(([status, response]) => errorRow(status, response))
      )
  )
}

const bodyPart = ({ requestBody }: OperationEntry, resolve: Resolve) => {
  const [{ schema = {} } = {}] = Object.values(requestBody!.content)
  return part(
    'Body',
    requestBody!.description && h('p', {}, ...prose(requestBody!.description)),
    fieldsOf(resolve<Schema>(schema), resolve)
  )
}

/** An operation: its parameters, body, responses and samples, and the form that tries it. */
export const operationSection = (place: Place, resolve: Resolve): Child => {
  const { path, verb, entry } = place
  const parameters = (entry.parameters ?? []).map(one => resolve<Parameter>(one))
  const fields = parameters.map(({ name, schema, required = false, description }) =>
    fieldOf(name, schema, { required, description, resolve })
  )
  return h(
    'details',
    { class: 'operation entry', id: entry.operationId },
    h(
      'summary',
      {},
      h('span', { class: `verb ${verb}` }, verb.toUpperCase()),
      h('h3', {}, entry.summary),
      h('code', { class: 'path' }, path)
    ),
    h(
      'div',
      { class: 'description' },
      h('p', {}, ...prose(entry.description ?? '')),
      h('p', { class: 'limits' }, callersOf(entry)),
      fields.length > 0 && part('Parameters', h('dl', { class: 'fields-of' }, ...fields)),
      entry.requestBody && bodyPart(entry, resolve),
      responsesPart(entry, resolve)
    ),
    h(
      'div',
      { class: 'aside' },
      samplesOf(entry.operationId, callOf(place, parameters, resolve)),
      tryForm(place, parameters, resolve)
    )
  )
}

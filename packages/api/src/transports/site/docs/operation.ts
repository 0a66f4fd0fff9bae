import { type Child, h } from '../../embeds/representation.ts'
import { prose } from '../prose.ts'
import {
  type Answer,
  type Content,
  exampleIn,
  type OperationEntry,
  type Parameter,
  type Place,
  type Resolve
} from './contract.ts'
import { kindOf, memberOf, membersOf } from './shape.ts'
import { tryForm } from './try-form.ts'

const CALLERS: Record<string, string> = {
  secretKey: 'secret keys',
  publishableKey: 'publishable keys',
  personToken: 'persons'
}

const callersOf = ({ security = [] }: OperationEntry) => {
  const names = security.flatMap(one => CALLERS[Object.keys(one)[0]!] ?? [])
  return names.length > 0 ? `For ${names.join(', ').replace(/, ([^,]*)$/, ' and $1')}.` : 'For everybody.'
}

const json = (value: unknown, name: string) =>
  h(
    'div',
    { class: 'code' },
    h('pre', { tabindex: 0, role: 'region', 'aria-label': name }, h('code', {}, JSON.stringify(value, null, 2)))
  )

const part = (title: string, ...content: Child[]) => h('div', { class: 'part' }, h('h4', {}, title), ...content)

const holds = (content: Content | undefined): Child[] => {
  const [{ schema } = {}] = Object.values(content ?? {})
  return schema ? [h('span', { class: 'kind' }, ...kindOf(schema))] : []
}

const answerRow = (status: string, { description, content }: Answer) =>
  h(
    'div',
    { class: 'member' },
    h('dt', {}, h('code', { class: status < '4' ? 'good' : 'bad' }, status), ...(status < '4' ? holds(content) : [])),
    h('dd', {}, h('p', {}, ...prose(description)))
  )

const answersPart = (entry: OperationEntry, resolve: Resolve) => {
  const answers = Object.entries(entry.responses).map(
    ([status, answer]) => [status, resolve<Answer>(answer)] as [string, Answer]
  )
  const good = answers.filter(([status]) => status < '4')
  const bad = answers.filter(([status]) => status >= '4')
  const example = good.flatMap(([, { content }]) => (content ? [exampleIn(content, resolve)] : []))[0]
  const rows = (some: [string, Answer][]) =>
    h('dl', { class: 'members' }, ...some.map(([status, answer]) => answerRow(status, answer)))
  return part(
    'Answers',
    rows(good),
    example !== undefined && json(example, `An answer of ${entry.operationId}`),
    bad.length > 0 &&
      h('details', { class: 'refusals' }, h('summary', {}, `${bad.length} ways to be refused`), rows(bad))
  )
}

const bodyPart = ({ requestBody }: OperationEntry) => {
  const [{ schema = {} } = {}] = Object.values(requestBody!.content)
  return part(
    'Body',
    h(
      'p',
      {},
      schema.$ref ? h('span', { class: 'kind' }, ...kindOf(schema)) : '',
      requestBody!.description && ' ',
      ...prose(requestBody!.description ?? '')
    ),
    schema.properties && membersOf(schema)
  )
}

/** An operation as the reference tells it, with the form that tries it. */
export const operationSection = ({ path, verb, entry }: Place, resolve: Resolve): Child => {
  const parameters = (entry.parameters ?? []).map(one => resolve<Parameter>(one))
  const told = parameters.map(({ name, schema, required, description }) =>
    memberOf(name, schema, required ?? false, description)
  )
  return h(
    'details',
    { class: 'operation', id: entry.operationId },
    h(
      'summary',
      {},
      h('span', { class: `verb ${verb}` }, verb.toUpperCase()),
      h('h3', {}, entry.summary),
      h('code', { class: 'path' }, path)
    ),
    h(
      'div',
      { class: 'told' },
      h('p', {}, ...prose(entry.description ?? '')),
      h('p', { class: 'limits' }, callersOf(entry)),
      told.length > 0 && part('Parameters', h('dl', { class: 'members' }, ...told)),
      entry.requestBody && bodyPart(entry),
      answersPart(entry, resolve)
    ),
    tryForm({ path, verb, entry }, parameters, resolve)
  )
}

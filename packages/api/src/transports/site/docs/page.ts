import { type Child, h } from '../../html/representation.ts'
import { assetUrl } from '../assets.ts'
import { codeBlock } from '../code.ts'
import { keyField } from '../key-field.ts'
import { moduleScript, type Page, pageOf } from '../page.ts'
import { prose } from '../prose.ts'
import { type Contract, type Place, type Resolve, resolver } from './contract.ts'
import { GLOSSARY, termId } from './glossary.ts'
import { operationSection } from './operation.ts'
import { fieldsOf, schemaId } from './schema.ts'
import { REFERENCE } from './style.ts'

type Group = Contract['tags'][number] & { title: string; places: Place[] }

const placesOf = ({ paths }: Contract): Place[] =>
  Object.entries(paths).flatMap(([path, verbs]) =>
    Object.entries(verbs).map(([verb, entry]) => ({ path, verb, entry }))
  )

const titleOf = (name: string) =>
  name === 'graphql'
    ? 'GraphQL'
    : name[0]!.toUpperCase() + name.slice(1).replace(/[A-Z]/g, letter => ` ${letter.toLowerCase()}`)

const groupsOf = (contract: Contract): Group[] => {
  const places = placesOf(contract)
  return contract.tags.map(tag => ({
    ...tag,
    title: titleOf(tag.name),
    places: places.filter(({ entry }) => entry.tags.includes(tag.name))
  }))
}

const search = h(
  'search',
  { class: 'find' },
  h('label', { for: 'find', class: 'unseen' }, 'Search the reference'),
  h('input', {
    id: 'find',
    type: 'search',
    placeholder: 'Search the reference',
    autocomplete: 'off',
    'aria-describedby': 'found-count',
    'aria-keyshortcuts': '/'
  }),
  h('p', { id: 'found-count', role: 'status' }),
  h('ol', { id: 'found', 'aria-label': 'Results' })
)

const link = ({ verb, entry }: Place) =>
  h(
    'li',
    {},
    h('a', { href: `#${entry.operationId}` }, entry.summary, h('span', { class: `verb ${verb}` }, verb.toUpperCase()))
  )

const contentsOf = (groups: Group[]) =>
  h(
    'nav',
    { class: 'contents', 'aria-label': 'Reference' },
    search,
    ...groups.map(({ name, title, places }) =>
      h('div', { class: 'group' }, h('a', { class: 'name', href: `#${name}` }, title), h('ul', {}, ...places.map(link)))
    ),
    h('div', { class: 'group' }, h('a', { class: 'name', href: '#schemas' }, 'Schemas')),
    h('div', { class: 'group' }, h('a', { class: 'name', href: '#glossary' }, 'Glossary'))
  )

const section = (id: string, title: string, about: string, ...content: Child[]) =>
  h(
    'section',
    { id, 'aria-labelledby': `${id}-title` },
    h('h2', { id: `${id}-title` }, title),
    h('p', { class: 'about' }, ...prose(about)),
    ...content
  )

const schemasSection = ({ components }: Contract, resolve: Resolve) =>
  section(
    'schemas',
    'Schemas',
    'What the bodies of requests and responses are made of.',
    ...Object.entries(components.schemas)
      .sort(([one], [other]) => one.localeCompare(other))
      .map(([name, schema]) =>
        h(
          'details',
          { class: 'schema entry', id: schemaId(name) },
          h('summary', {}, h('h3', {}, name)),
          schema.description && h('p', {}, ...prose(schema.description)),
          fieldsOf(schema, resolve)
        )
      )
  )

const glossarySection = section(
  'glossary',
  'Glossary',
  'The words of communities of practice and of this service, in a sentence or two each.',
  h(
    'div',
    { class: 'terms' },
    ...GLOSSARY.map(([term, text]) =>
      h('div', { class: 'term entry', id: termId(term) }, h('h3', {}, term), h('p', {}, ...prose(text)))
    )
  )
)

const SETUP = `export BASE_URL=https://guildhall.example.org
export API_KEY=guild_sk_…
npm install @guildhall/sdk   # TypeScript
pip install requests         # Python`

const introduction = ({ info }: Contract) => [
  h('h1', {}, 'Reference'),
  ...info.description.split('\n\n').map(text => h('p', { class: 'lead' }, ...prose(text))),
  h('p', { class: 'lead' }, 'The samples take the address of the service and a key from the environment:'),
  codeBlock(SETUP, 'the environment of the samples', { id: 'setup' })
]

/** The reference: all operations and schemas of the document, to read and to try, and the glossary. */
export const referencePage = (contract: Contract, key: string): Page => {
  const resolve = resolver(contract)
  const groups = groupsOf(contract)
  const sections = groups.map(({ name, title, description, places }) =>
    section(name, title, description, ...places.map(place => operationSection(place, resolve)))
  )
  const content = [
    ...introduction(contract),
    keyField(key),
    ...sections,
    schemasSection(contract, resolve),
    glossarySection
  ]
  return pageOf({
    title: 'Reference – Guildhall',
    path: '/docs',
    style: REFERENCE,
    head: [moduleScript(assetUrl('docs.js'))],
    body: [h('div', { class: 'frame' }, contentsOf(groups), h('main', { id: 'content' }, ...content))]
  })
}

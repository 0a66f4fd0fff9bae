import { type Child, h } from '../../embeds/representation.ts'
import { assetUrl } from '../assets.ts'
import { keyField } from '../key-field.ts'
import { moduleScript, type Page, pageOf } from '../page.ts'
import { prose } from '../prose.ts'
import { type Contract, type Place, resolver } from './contract.ts'
import { operationSection } from './operation.ts'
import { membersOf, shapeId } from './shape.ts'
import { REFERENCE } from './style.ts'

const placesOf = ({ paths }: Contract): Place[] =>
  Object.entries(paths).flatMap(([path, verbs]) =>
    Object.entries(verbs).map(([verb, entry]) => ({ path, verb, entry }))
  )

const link = ({ verb, entry }: Place) =>
  h(
    'li',
    {},
    h('a', { href: `#${entry.operationId}` }, entry.summary, h('span', { class: `verb ${verb}` }, verb.toUpperCase()))
  )

const titleOf = (name: string) => (name === 'graphql' ? 'GraphQL' : name[0]!.toUpperCase() + name.slice(1))

/** The reference: everything that the document says, to read and to try. */
export const referencePage = (contract: Contract, key: string): Page => {
  const resolve = resolver(contract)
  const places = placesOf(contract)
  const groups = contract.tags.map(tag => ({
    ...tag,
    places: places.filter(({ entry }) => entry.tags.includes(tag.name))
  }))
  const shapes = Object.entries(contract.components.schemas).sort(([one], [other]) => one.localeCompare(other))

  const contents = h(
    'nav',
    { class: 'contents', 'aria-label': 'Operations' },
    h('label', { for: 'find', class: 'unseen' }, 'Find an operation'),
    h('input', { id: 'find', type: 'search', placeholder: 'Find an operation', autocomplete: 'off' }),
    ...groups.map(({ name, places }) =>
      h(
        'div',
        { class: 'group' },
        h('a', { class: 'name', href: `#${name}` }, titleOf(name)),
        h('ul', {}, ...places.map(link))
      )
    ),
    h('div', { class: 'group' }, h('a', { class: 'name', href: '#shapes' }, 'Shapes'))
  )
  const sections: Child[] = groups.map(({ name, description, places }) =>
    h(
      'section',
      { id: name, 'aria-labelledby': `${name}-title` },
      h('h2', { id: `${name}-title` }, titleOf(name)),
      h('p', { class: 'about' }, ...prose(description)),
      ...places.map(place => operationSection(place, resolve))
    )
  )
  const shapesSection = h(
    'section',
    { id: 'shapes', 'aria-labelledby': 'shapes-title' },
    h('h2', { id: 'shapes-title' }, 'Shapes'),
    h('p', { class: 'about' }, 'What bodies and answers are made of.'),
    ...shapes.map(([name, schema]) =>
      h(
        'details',
        { class: 'shape', id: shapeId(name) },
        h('summary', {}, h('h3', {}, name)),
        h('p', {}, ...prose(schema.description ?? '')),
        membersOf(schema)
      )
    )
  )
  return pageOf({
    title: 'Reference – Guildhall',
    path: '/docs',
    style: REFERENCE,
    head: [moduleScript(assetUrl('docs.js'))],
    body: [
      h(
        'div',
        { class: 'frame' },
        contents,
        h(
          'main',
          { id: 'content' },
          h('h1', {}, 'Reference'),
          ...contract.info.description.split('\n\n').map(text => h('p', { class: 'lead' }, ...prose(text))),
          keyField(key),
          ...sections,
          shapesSection
        )
      )
    ]
  })
}

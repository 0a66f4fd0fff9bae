import type { Test } from 'tap'
import type { Operation } from '../../src/core/operation/operation.ts'
import { operations } from '../../src/service/modules.ts'
import { KNOWN, UNKNOWN } from './expectations.fixtures.ts'
import {
  bodiesFor,
  type Case,
  nothing,
  overGraphql,
  overNode,
  overRest,
  queries,
  type Told
} from './matrix.calls.fixtures.ts'
import { accessExpectations, expected } from './matrix.expected.fixtures.ts'
import { makeWorld, type World } from './matrix.fixtures.ts'
import { visibilityExpectations } from './matrix.sights.fixtures.ts'

const CALLERS = [...UNKNOWN, ...KNOWN]
const FACES = { REST: overRest, GraphQL: overGraphql }
const isList = ({ answer, params }: Operation) => answer.kind === 'page' && !params
const count = { cells: 0 }

/** The things that an operation can be tried on, by place. */
const thingsFor = (world: World, name: string, caller: string): Record<string, string> => {
  const { people, staff } = world
  const { things } = accessExpectations[name]!
  if (things) return world[things]
  const self: Record<string, string> = staff[caller] ? { 'self S': staff[caller] } : {}
  if (name.includes('application')) return world.applications
  if (name.includes('Import')) return world.imports
  if (/one’s own|My/.test(name)) return world.mine[caller] ?? {}
  if (/Communit|Topic|Activity$|^createMembership/.test(name))
    return name.startsWith('createCommunity') ? world.portals : world.communities
  if (name === 'createTerm' || /Membership/.test(name)) return world.memberships
  if (/Term/.test(name)) return world.terms
  if (/Person|People/.test(name)) return { ...people, ...(name === 'listPeople' ? {} : self) }
  return /Portal/.test(name) || name === 'createKey' ? world.portals : world.keys
}

/** The calls of an operation that one caller tries. */
export const casesFor = (world: World, name: string, operation: Operation, caller: string): Case[] => {
  const bodyOf = bodiesFor(world, caller)[name]
  const make = (place: string | undefined, id: string | undefined): Case => {
    const [parameter] = Object.keys(operation.params?.properties ?? {})
    return {
      place,
      params: parameter ? { [parameter]: id! } : {},
      body: bodyOf?.(id),
      query: queries[name]?.(id ?? nothing)
    }
  }
  if (!accessExpectations[name]!.on) return [make('none', undefined)]
  const cases = Object.entries(thingsFor(world, name, caller)).map(([place, id]) => make(place, id))
  if (name === 'createCommunity' || name === 'createKey') cases.push(make('none', undefined))
  return [...cases, make(undefined, nothing)]
}

/** One caller’s calls of an operation that acts on one thing; what is hidden must answer as what does not exist. */
const tryItem = async (world: World, name: string, operation: Operation, caller: string): Promise<string[]> => {
  if (name.endsWith('oneself') && !world.staff[caller]) return []
  if (name.endsWith('one’s own') && !world.mine[caller]) return []
  const hand = world.handFor(caller, operation.scope)
  const cases = casesFor(world, name, operation, caller)
  const wrong: string[] = []
  for (const [face, call] of Object.entries(FACES)) {
    const told = await Promise.all(cases.map(one => call(hand, operation, one)))
    const ofNothing = told[cases.findIndex(({ place }) => place === undefined)]
    cases.forEach(({ place }, at) => {
      count.cells++
      const wanted = expected(name, caller, place)
      const { code, words } = told[at]!
      if (code !== wanted && !(code === 'ALREADY_A_MEMBER' && name.endsWith('oneself') && wanted === 'FORBIDDEN'))
        wrong.push(`${caller} on ${place ?? 'nothing'} over ${face}: ${wanted} expected, ${code} given`)
      if (/^(NOT_FOUND|UNKNOWN_REFERENCE)$/.test(code) && words !== ofNothing!.words)
        wrong.push(`${caller} can tell ${place} from nothing over ${face}: ${words} / ${ofNothing!.words}`)
    })
  }
  return wrong
}

const tryNode = async (world: World, name: string, operation: Operation, caller: string): Promise<string[]> => {
  if (UNKNOWN.includes(caller as never)) return []
  const hand = world.handFor(caller, operation.scope)
  const cases = casesFor(world, name, operation, caller)
  const told = await Promise.all(cases.map(({ params }) => overNode(hand, Object.values(params)[0]!)))
  return cases.flatMap(({ place }, at) => {
    count.cells++
    const wanted = expected(name, caller, place) === 'done' ? 'done' : 'none'
    const { code, words } = told[at]!
    return code === wanted && (code === 'done' || words === told.at(-1)!.words)
      ? []
      : [`${caller} on ${place} by node: ${words}`]
  })
}

/** One caller’s list: it shows just what the caller sees. */
const tryList = async (world: World, name: string, operation: Operation, caller: string): Promise<string[]> => {
  const hand = world.handFor(caller, operation.scope)
  const things = Object.entries(thingsFor(world, name, caller))
  const sight = visibilityExpectations[accessExpectations[name]!.on!]!
  const wrong: string[] = []
  const check = (face: string, { code, shown }: Told, asked: (readonly [string, boolean])[]) => {
    const wanted = expected(name, caller, 'none')
    count.cells += asked.length
    if (code !== wanted) wrong.push(`${caller} over ${face}: ${wanted} expected, ${code} given`)
    for (const [place, is] of asked)
      if (code === 'done' && is !== Boolean(sight.get(caller)?.has(place)))
        wrong.push(`${caller} ${is ? 'is shown' : 'is not shown'} ${place} over ${face} (${shown.length} shown)`)
  }
  for (const [face, call] of Object.entries(FACES)) {
    const ask = (query = {}) =>
      call(hand, operation, { place: undefined, params: {}, query: { limit: '100', ...query } })
    if (name === 'listActivity') {
      for (const [place, id] of things) {
        const told = await ask({ subject: id })
        check(face, told, [[place, told.shown.length > 0]])
      }
      continue
    }
    const told = await ask()
    const nameOf = ([place, id]: [string, string]) => (name === 'listTopics' ? `topic ${place}` : id)
    const listed = name === 'listMemberships' ? [...things, ...Object.entries(world.applications)] : things
    check(
      face,
      told,
      listed.filter(([place]) => !place.endsWith('A')).map(one => [one[0], told.shown.includes(nameOf(one))])
    )
    if (name !== 'listMemberships' || told.code !== 'done') continue
    for (const [place, id] of Object.entries(world.applications))
      if (told.shown.includes(id) !== Boolean(visibilityExpectations.applications!.get(caller)?.has(place)))
        wrong.push(`${caller} over ${face}: wrong about the application ${place}`)
  }
  return wrong
}

/** Whether an operation stands in the table, and the table names only operations. */
export const isWhole = (t: Test) => {
  const known = new Set(operations.map(({ id }) => id))
  t.strictSame(
    [...known].filter(id => !accessExpectations[id]),
    [],
    'each operation stands in the table'
  )
  t.strictSame(
    Object.keys(accessExpectations).filter(name => !known.has(name.split(':')[0]!)),
    [],
    'the table names only operations'
  )
}

/** Tries these operations as every caller, over REST and GraphQL. */
export const tryDoors = async (t: Test, wanted: (operation: Operation) => boolean) => {
  const world = await makeWorld(t)
  for (const name of Object.keys(accessExpectations)) {
    const operation = operations.find(({ id }) => id === name.split(':')[0])!
    if (!wanted(operation)) continue
    const wrong: string[] = []
    world.state.undo = !accessExpectations[name]!.lasting
    for (const caller of CALLERS) {
      wrong.push(...(await (isList(operation) ? tryList : tryItem)(world, name, operation, caller)))
      if (operation.method === 'get' && operation.params) wrong.push(...(await tryNode(world, name, operation, caller)))
    }
    t.strictSame(wrong, [], `${name}: everybody gets the answer of the table`)
  }
  t.comment(`${count.cells} cells`)
}

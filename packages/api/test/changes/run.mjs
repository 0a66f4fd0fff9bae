// Finds what would break a client that was made for the contract as it was last released.
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildSchema, findBreakingChanges } from 'graphql'
import { root } from '../../bin/run.mjs'

const OASDIFF = 'github.com/oasdiff/oasdiff@v1.37.0'
const api = name => join(root, 'packages/api', name)
const read = name => readFileSync(api(name), 'utf8')
const APPROVED = 'released/approved.txt'

const restBreaks = () => {
  const files = ['released/openapi.json', 'openapi.json'].map(api)
  const { error, stdout, stderr } = spawnSync('go', ['run', OASDIFF, 'breaking', ...files, '--format', 'json'], {
    encoding: 'utf8',
    maxBuffer: 2 ** 30
  })
  if (error) throw new Error(`Go compares the documents, and it is not to be had: ${error.message}`)
  if (!stdout.startsWith('[') && !stdout.startsWith('{'))
    throw new Error(`The documents could not be compared:\n${stdout}${stderr}`)
  // Levels: 3 is what breaks a client, 2 what may.
  const changes = JSON.parse(stdout)
  return changes.filter(({ level }) => level === 3).map(({ operation, path, text }) => `${operation} ${path}: ${text}`)
}

const graphqlBreaks = () => {
  const [before, now] = ['released/schema.graphql', 'schema.graphql'].map(name => buildSchema(read(name)))
  return findBreakingChanges(before, now).map(({ description }) => `GraphQL: ${description}`)
}

/** The lines of the list of approved breaks, each under the reason that is given for it. */
export const approvedIn = text => {
  const approved = new Set()
  let reason = ''
  for (const line of text.split('\n').map(part => part.trim())) {
    if (line.startsWith('#')) reason = line
    else if (line === '') reason = ''
    else if (reason) approved.add(line)
    else throw new Error(`${APPROVED}: give a reason (a line that begins with #) above "${line}"`)
  }
  return approved
}

// Words and examples break nobody; without them the released document is half as long.
const WORDS = new Set(['description', 'summary', 'examples'])
const bare = (key, value) => (WORDS.has(key) && (typeof value === 'string' || key === 'examples') ? undefined : value)

const release = () => {
  writeFileSync(api('released/openapi.json'), `${JSON.stringify(JSON.parse(read('openapi.json')), bare)}\n`)
  writeFileSync(api('released/schema.graphql'), read('schema.graphql'))
  writeFileSync(api(APPROVED), '')
}

const compare = () => {
  const approved = approvedIn(read(APPROVED))
  const breaks = [...new Set([...restBreaks(), ...graphqlBreaks()])]
  const unasked = breaks.filter(line => !approved.has(line))
  const gone = [...approved].filter(line => !breaks.includes(line))
  if (unasked.length > 0) {
    console.error(
      `These changes break clients. Take them back, or approve each in packages/api/${APPROVED} under its reason:\n`
    )
    console.error(unasked.join('\n'))
  }
  if (gone.length > 0)
    console.error(`\nThese are approved and break nothing any more; take them out:\n\n${gone.join('\n')}`)
  console.log(`contract: ${breaks.length - unasked.length} approved, ${unasked.length} not approved`)
  return unasked.length + gone.length > 0 ? 1 : 0
}

if (process.argv[2] === 'release') release()
else process.exitCode = compare()

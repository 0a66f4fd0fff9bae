import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import t from 'tap'

const { LEAN } = await import(new URL('../../bin/lean.mjs', import.meta.url).href)

const PROGRAM = `
import { giveBackMemory } from '${new URL('memory.ts', import.meta.url)}'
const heap = () => Math.round(process.memoryUsage().heapTotal / 2 ** 20)
const small = heap()
let work = Array.from({ length: 4_000_000 }, (_, at) => ({ at, text: 'row ' + at }))
const large = heap()
giveBackMemory()
const held = heap()
work = undefined
giveBackMemory()
console.log(JSON.stringify({ small, large, held, after: heap() }))`

t.test('what a large piece of work took is given back once nobody needs it', async t => {
  const { stdout } = await promisify(execFile)(process.execPath, [...LEAN, '--input-type=module', '-e', PROGRAM])
  const { small, large, held, after } = JSON.parse(stdout)
  t.comment(stdout)
  t.ok(large > small + 100, `${large} MB after ${small} MB`)
  t.ok(held > small + 100, 'what is needed stays')
  t.ok(after < small + 20, `${after} MB remain`)
})

import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import t from 'tap'

const { LEAN } = await import(new URL('../../bin/lean.mjs', import.meta.url).href)

/** What a program prints that does a large piece of work; `heap()` is how many MB its heap has. */
const afterWork = async (program: string) => {
  const text = `
    import { setTimeout } from 'node:timers/promises'
    import { giveBackMemory, giveBackMemoryAtRest } from '${new URL('memory.ts', import.meta.url)}'
    const heap = () => Math.round(process.memoryUsage().heapTotal / 2 ** 20)
    const work = () => Array.from({ length: 4_000_000 }, (_, at) => ({ at, text: 'row ' + at }))
    const small = heap()
    ${program}
    console.log(JSON.stringify(figures))`
  const { stdout } = await promisify(execFile)(process.execPath, [...LEAN, '--input-type=module', '-e', text])
  return JSON.parse(stdout)
}

t.test('what a large piece of work took is given back once nobody needs it', async t => {
  const { small, large, held, after } = await afterWork(`
    let rows = work()
    const large = heap()
    giveBackMemory()
    const held = heap()
    rows = undefined
    giveBackMemory()
    const figures = { small, large, held, after: heap() }`)
  t.ok(large > small + 200, `${large} MB after ${small} MB`)
  t.ok(held > small + 200, 'what is needed stays')
  t.ok(after < small + 20, `${after} MB remain`)
})

t.test('at rest a process gives back what it does not need', async t => {
  const { small, large, after } = await afterWork(`
    giveBackMemoryAtRest(200)
    let rows = work()
    const large = heap()
    rows = undefined
    // As long as it takes on a busy machine.
    for (let turn = 0; turn < 300 && heap() > small + 20; turn++) await setTimeout(100)
    const figures = { small, large, after: heap() }`)
  t.ok(large > small + 200, `${large} MB after ${small} MB`)
  t.ok(after < small + 20, `${after} MB remain`)
})

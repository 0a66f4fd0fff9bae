// npm run reliability: what becomes of changes when processes, the network or PostgreSQL fail, and of the service under load.
//
//   npm run reliability -- [kill | faults | overload | soak] [--short]; MINUTES=10 sets how long soak takes
//
// It ends with 1 where anything was lost, doubled, half done, or left hanging; figures are told, not judged.
import { parseArgs } from 'node:util'
import { faults } from './faults.ts'
import { kill } from './kill.ts'
import { overload } from './overload.ts'
import { soak } from './soak.ts'
import type { Trial } from './trial.ts'

const TRIALS: Record<string, Trial> = { kill, faults, overload, soak }

// What was started and the folders of its data go with this process, also where somebody stops it.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(1))

const { positionals, values } = parseArgs({ allowPositionals: true, options: { short: { type: 'boolean' } } })
const unknown = positionals.filter(name => !Object.hasOwn(TRIALS, name))
if (unknown.length) {
  console.error(`There is no trial ${unknown.join(', ')}. Name any of ${Object.keys(TRIALS).join(', ')}.`)
  process.exit(2)
}
let broken = 0
for (const name of positionals.length ? positionals : Object.keys(TRIALS)) {
  const began = performance.now()
  const result = await TRIALS[name]!({
    size: values.short ? 'short' : 'full',
    say: sentence => console.log(`${name}: ${sentence}`)
  })
  console.log(`\n${name}, ${((performance.now() - began) / 1000).toFixed(0)} s`)
  console.table(result.figures)
  for (const sentence of result.broken.slice(0, 20)) console.log(`BROKEN ${sentence}`)
  broken += result.broken.length
}
console.log(`${broken} promises broken`)
process.exit(broken ? 1 : 0)

import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import t from 'tap'
import { findPrograms } from './cluster.ts'
import { runDrill } from './drill.ts'

t.setTimeout(300_000)
const programs = findPrograms()

t.test(
  'a dump that was made under writes restores on another server, where the service goes on',
  { skip: programs ? false : 'no PostgreSQL with pg_dump here' },
  async t => {
    const folder = mkdtempSync(path.join(tmpdir(), 'guildhall-drill-'))
    const { checks, figures } = await runDrill(programs!, folder, { writeMs: 1000 })
    for (const [what, holds] of Object.entries(checks)) t.ok(holds, what)
    t.ok(figures.writesMeanwhile > 0, `${figures.writesMeanwhile} writes while the dump was made`)
  }
)

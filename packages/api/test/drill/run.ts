// npm run drill: backup and restore, as docs/operating.md describes it. Exit code 1 if something is not as it was.
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { findPrograms } from './cluster.ts'
import { runDrill } from './drill.ts'

const programs = findPrograms()
if (!programs) {
  console.error(
    'A drill requires a PostgreSQL 15 to 18 with pg_dump and pg_restore. Install one, or set PG_BIN to the folder of its programs.'
  )
  process.exit(1)
}
const { checks, figures } = await runDrill(programs, mkdtempSync(path.join(tmpdir(), 'guildhall-drill-')), {
  writeMs: 3000,
  sample: true
})
for (const [what, holds] of Object.entries(checks)) console.log(`${holds ? 'ok  ' : 'FAIL'} ${what}`)
console.log(figures)
process.exit(Object.values(checks).every(Boolean) ? 0 : 1)

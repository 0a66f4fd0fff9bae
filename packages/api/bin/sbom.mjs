import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { npmNeedsShell } from './install.mjs'
import { root, run } from './run.mjs'

const FORMAT = ['--sbom-format', 'cyclonedx', '--sbom-spec-version', '1.6', '--sbom-type', 'application']

/** Writes which packages the workspace is made of, by its lockfile, as CycloneDX. Resolves with the exit code. */
export const sbom = args => {
  const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  return run('npx', ['-y', packageManager, 'sbom', ...FORMAT, ...args], { shell: npmNeedsShell })
}

import { readFile, writeFile } from 'node:fs/promises'
import manifest from '../../package.json' with { type: 'json' }
import { draw, table } from '../core/lifecycle/draw.ts'
import { listOf, tableOf } from '../core/registry.ts'
import { metricsList } from '../modules/engagement/metrics/metrics-document.ts'
import { formatsTable } from '../modules/events/formats/document.ts'
import { rulesDocument } from '../modules/governance/evaluation/rules-document.ts'
import type { Job } from '../platform/jobs/job.ts'
import { printSchema } from '../transports/graphql/schema.ts'
import { openApiOf } from '../transports/openapi/document.ts'
import { glossaryText } from '../transports/site/docs/glossary.ts'
import { jobs, operations } from './modules.ts'

/** The files of the contract by name, as they are committed: written from the operations and the rules alone. */
export const contract = (): Record<string, string> => ({
  'openapi.json': `${JSON.stringify(openApiOf(operations, { server: '/', version: manifest.version }), null, 2)}\n`,
  'schema.graphql': printSchema(operations),
  '../../docs/governance/rules.md': rulesDocument()
})

const DOCS = new URL('../../../../docs/', import.meta.url)

const whenOf = ({ schedule, onChange, everySeconds }: Job) =>
  [onChange && 'after each change', everySeconds && `every ${everySeconds} s`, schedule && `\`${schedule}\``]
    .filter(Boolean)
    .join(', ')

const jobsTable = () =>
  table(
    ['job', 'when (cron, in `TIME_ZONE`)', 'does'],
    jobs.map(job => [`\`${job.name}\``, whenOf(job), job.description])
  )

const retentionTable = () =>
  table(
    ['records', 'setting', 'after that time'],
    listOf('retention').map(({ what, setting, after }) => [what, `\`${setting}\``, after])
  )

const drawings = () => [
  { mark: 'jobs', page: 'operating.md', text: jobsTable() },
  { mark: 'retention', page: 'privacy.md', text: retentionTable() },
  { mark: 'formats', page: 'meetings.md', text: formatsTable() },
  { mark: 'glossary', page: 'glossary.md', text: glossaryText() },
  { mark: 'metrics', page: 'metrics.md', text: metricsList() },
  ...Object.entries(tableOf('lifecycles')).map(([mark, { lifecycle, page }]) => ({ mark, page, text: draw(lifecycle) }))
]

/** The pages of the documentation that draw what is in the code, as that is now. */
export const drawnPages = async (): Promise<{ url: URL; is: string; should: string }[]> =>
  Promise.all(
    [...Map.groupBy(drawings(), ({ page }) => page)].map(async ([page, parts]) => {
      const url = new URL(page, DOCS)
      const is = await readFile(url, 'utf8')
      const should = parts.reduce((whole, { mark, text }) => {
        const part = new RegExp(`<!-- ${mark} -->.*<!-- /${mark} -->`, 's')
        return whole.replace(part, () => `<!-- ${mark} -->\n\n${text}\n\n<!-- /${mark} -->`)
      }, is)
      return { url, is, should }
    })
  )

if (import.meta.main) {
  for (const [name, text] of Object.entries(contract())) {
    await writeFile(new URL(`../../${name}`, import.meta.url), text)
  }
  for (const { url, should } of await drawnPages()) await writeFile(url, should)
}

import { existsSync, readFileSync } from 'node:fs'
import t from 'tap'
import { outcomes, rowsOf, upload } from '../../directory/imports/imports.fixtures.ts'
import { stage } from '../events/events.fixtures.ts'

// Real calendars lie beside the repository where somebody put them there; they are no part of it.
const folder = new URL('../../../../../../../shared/data/activity/ics/', import.meta.url)

/** How many events of each file are taken, how many of their occurrences differ, and what the others lack. */
const FILES: Record<string, { created: number; differ?: number; failed?: RegExp[] }> = {
  'ansible-all-2020-12.ics': { created: 12 },
  'ansible-all-2023-11.ics': { created: 9 },
  'ansible-atlanta-summit-2019-09.ics': { created: 1 },
  'ansible-contributor-summit-2022-04.ics': { created: 1 },
  'data-ethics-session-1-2025-04.ics': { created: 1 },
  'icaljs-duration-instead-of-dtend.ics': { created: 1 },
  'icaljs-multiple-rrules.ics': { created: 0, failed: [/more than one rule/] },
  'icaljs-recur-instances.ics': { created: 1, differ: 2 },
  'icaljs-timezone-from-file.ics': { created: 0, failed: [/“Nowhere\/Middle” is not known/] }
}

if (!existsSync(folder)) t.pass('no real calendar lies beside the repository')
else
  t.test('real calendars are imported, and a second time nothing changes', async t => {
    const service = await stage(t)
    for (const [name, { created, differ = 0, failed = [] }] of Object.entries(FILES)) {
      const file = readFileSync(new URL(name, folder))
      const send = async () => {
        const { body } = await upload(service, 'text/calendar', file, `source=${name}&community=looms`)
        return rowsOf(service, body.id)
      }
      const first = await send()
      const taken = first.filter(({ outcome }) => outcome === 'created')
      t.equal(taken.length, created, name)
      t.match(
        first.filter(({ outcome }) => outcome === 'failed').map(({ errors }) => errors[0]!.detail),
        failed,
        name
      )
      t.equal(first.length, created + failed.length, name)
      const dates = await Promise.all(taken.map(({ id }) => service.occurrences(id!)))
      t.ok(
        dates.every(of => of.length > 0),
        name
      )
      t.equal(dates.flat().filter(({ overrides }) => overrides.length > 0).length, differ, name)
      t.strictSame(
        outcomes(await send()),
        first.map(({ outcome }) => (outcome === 'created' ? 'unchanged' : outcome)),
        name
      )
    }
  })

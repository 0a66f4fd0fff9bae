import t from 'tap'
import { startApp } from '../../../../test/app.ts'
import { CSV, linesOf, NDJSON, ROWS, rowsOf, upload } from './imports.fixtures.ts'

const COLUMNS =
  'kind,key,community,person,name,parent,topics,status,joinPolicy,rhythm,email,timeZone,title,joinedOn,leftOn,cause,role,startedOn,startPrecision,dedicatedHoursPerWeek'
// A sheet counts the line of the names as well.
const inSheet = (rows: { row: number }[]) => rows.map(row => ({ ...row, row: row.row + 1 }))
const FILE = `${COLUMNS}
community,guild,,,The Guild,,craft | trade,active,approval,,,,,,,,,,,
subgroup,looms,,,Looms,guild,,,,"{""everyDays"": 14}",,,,,,,,,,
person,ada,,,Ada Okafor,,,,,,ada@example.org,Europe/Lisbon,,,,,,,,
person,bo,,,Bo “Bobbin” Weaver,,,,,,,,\\N,,,,,,,
membership,,guild,ada,,,,alumni,,,,,,2024-01-01,2025-01-01,,,,,
membership,,guild,bo,,,,declined,,,,,,,,The group is full until May.,,,,
term,t1,guild,ada,,,,,,,,,,,,,leader,2024-01-01,,4.5
term,t2,looms,bo,,,,,,,,,,,,,core,,at_latest,
`

t.test('JSON, NDJSON and CSV', async t => {
  const service = await startApp(t)
  const { admin } = service

  await t.test('say the same', async t => {
    const sent = async (source: string) => {
      if (source === 'json') return (await admin.post('/v1/imports', { source, rows: ROWS })).body
      const file = source === 'csv' ? FILE : linesOf(ROWS)
      return (await upload(service, source === 'csv' ? CSV : NDJSON, file, `source=${source}`)).body
    }
    const ofNoId = ({ id: _, ...others }: { id: string }) => others
    const what = async (source: string) => {
      const { id, etag: _e, startedAt: _s, finishedAt: _f, source: _, ...counts } = await sent(source)
      const rows = (await rowsOf(service, id)).map(({ id, ...row }) => ({ ...row, id: typeof id }))
      const people = (await admin.get(`/v1/people?source=${source}`)).body.items
      const communities = (
        await admin.get(`/v1/communities?source=${source}&fields=name,topics,rhythm,kind,joinPolicy,status,memberCount`)
      ).body.items.map(ofNoId)
      const memberships = (
        await admin.get(`/v1/memberships?source=${source}&fields=status,joinedOn,leftOn,cause,roles`)
      ).body.items
        .map(ofNoId)
        .toSorted((a: object, b: object) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
      return {
        counts,
        rows,
        communities,
        memberships,
        people: people.map(({ name, email, timeZone, title }: Record<string, unknown>) => ({
          name,
          email,
          timeZone,
          title
        }))
      }
    }
    const json = await what('json')
    t.strictSame(await what('ndjson'), json)
    t.strictSame(await what('csv'), { ...json, rows: inSheet(json.rows) })
  })

  await t.test('say what is wrong in the same words', async t => {
    const rows = [
      { person: { key: 'x', name: 'X', timeZone: 'Nowhere' } },
      { person: { key: 'x', email: 'e' } },
      { term: { key: 'y', community: 'a', person: 'b', role: 'king' } }
    ]
    const csv =
      'kind,key,name,timeZone,email,community,person,role\nperson,x,X,Nowhere,,,,\nperson,x,,,e,,,\nterm,y,,,,a,b,king\n'
    const json = await admin.post('/v1/imports', { source: 'wrong', rows })
    const said = await rowsOf(service, json.body.id)
    t.strictSame(
      said.map(({ outcome }) => outcome),
      ['failed', 'failed', 'failed']
    )
    t.strictSame(await rowsOf(service, (await upload(service, NDJSON, linesOf(rows))).body.id), said)
    t.strictSame(await rowsOf(service, (await upload(service, CSV, csv)).body.id), inSheet(said))
  })

  await t.test('with Accept: application/x-ndjson tell how far it is, and end with the import', async t => {
    const people = Array.from({ length: 2500 }, (_, n) => ({ person: { key: `p${n}`, name: `P ${n}` } }))
    for (const [type, body, query] of [
      [NDJSON, linesOf(people), 'source=lines'],
      ['application/json', JSON.stringify({ source: 'lines', rows: people }), '']
    ] as const) {
      const { status, headers, text } = await upload(service, type, body, query, { accept: NDJSON })
      t.equal(status, 201)
      t.match(headers['content-type'], NDJSON)
      const lines = text
        .trim()
        .split('\n')
        .map(line => JSON.parse(line))
      t.strictSame(
        lines.map(({ rowCount }) => rowCount),
        [0, 1000, 2000, 2500, 2500]
      )
      t.match(lines.at(-1), { status: 'finished' })
      t.equal(headers.location, `/v1/imports/${lines[0].id}`)
    }
    const refused = await upload(service, CSV, 'wrong\n', 'source=lines', { accept: NDJSON })
    t.match(refused, { status: 400, body: { code: 'INVALID_INPUT' } })
  })
})

import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { promisify } from 'node:util'
import t from 'tap'
import { startApp } from '../../../../test/app.ts'
import { document } from '../../../../test/conformance.ts'
import { type Contract, type Parameter, type Place, resolver } from './contract.ts'
import { callOf, LANGUAGES } from './samples.ts'

const run = promisify(execFile)
const contract = document as unknown as Contract
const resolve = resolver(contract)
const places: Place[] = Object.entries(contract.paths).flatMap(([at, verbs]) =>
  Object.entries(verbs).map(([verb, entry]) => ({ path: at, verb, entry }))
)
const callAt = (place: Place) =>
  callOf(
    place,
    (place.entry.parameters ?? []).map(one => resolve<Parameter>(one)),
    resolve
  )
const callTo = (operationId: string) => callAt(places.find(({ entry }) => entry.operationId === operationId)!)

// Below the checkout, where the client's sources and Node's types are found.
const root = path.join(import.meta.dirname, '../../../../../..')
await mkdir(path.join(root, 'packages/sdk/.tap'), { recursive: true })
const folder = await mkdtemp(path.join(root, 'packages/sdk/.tap/samples-'))
t.teardown(() => rm(folder, { recursive: true }))
const withSources = (text: string) => text.replace("'@guildhall/sdk'", "'../../src/index.ts'")

t.test('the TypeScript sample of every operation compiles', async t => {
  for (const place of places)
    await writeFile(
      path.join(folder, `${place.entry.operationId}.ts`),
      `${withSources(LANGUAGES.TypeScript(callAt(place)))}\nexport {}\n`
    )
  const project = path.join(folder, 'tsconfig.json')
  await writeFile(project, JSON.stringify({ extends: '../../tsconfig.json', include: ['*.ts'] }))
  const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc')
  const { stdout } = await run(process.execPath, [tsc, '--noEmit', '-p', project]).catch(error => error)
  t.equal(stdout, '')
})

t.test('samples run against the service in each language', async t => {
  const { app, admin } = await startApp(t)
  const env = {
    ...process.env,
    BASE_URL: await app.listen({ port: 0, host: '127.0.0.1' }),
    API_KEY: admin.key
  }
  const noPython = await run('python3', ['-c', 'import requests']).then(
    () => false,
    () => 'There is no Python with requests on this machine.'
  )
  const commands = {
    curl: (text: string) => run('bash', ['-c', text], { env }),
    TypeScript: async (text: string) => {
      const file = path.join(folder, 'run.ts')
      await writeFile(file, withSources(text))
      return run(process.execPath, [file], { env })
    },
    Python: (text: string) => run('python3', ['-c', text], { env })
  }
  for (const language of Object.keys(LANGUAGES) as (keyof typeof LANGUAGES)[]) {
    t.test(language, { skip: language === 'Python' && noPython }, async t => {
      const { id } = (await admin.post('/v1/communities', { name: 'Service Design', status: 'active' })).body
      const sample = async (operationId: string) => {
        const text = LANGUAGES[language](callTo(operationId)).replace('COMMUNITY_ID', id)
        return (await commands[language](text)).stdout
      }
      t.match(await sample('listCommunities'), 'Service Design')
      t.match(await sample('updateCommunity'), 'We make services that anyone can use.')
      t.same((await admin.get(`/v1/communities/${id}`)).body.topics, ['design', 'research'])
      await sample('deleteCommunity')
      t.equal((await admin.get(`/v1/communities/${id}`)).status, 404)
    })
  }
})

t.test('what stands in quotes stays one value in each language', async t => {
  const call = { ...callTo('createCommunity'), body: { name: `it's "x"`, flag: true, none: null } }
  t.ok(LANGUAGES.curl(call).includes(`"name": "it'\\''s \\"x\\""`))
  const { method } = call
  const typescript = LANGUAGES.TypeScript({ ...call, args: [call.body] })
  t.ok(typescript.includes(`client.${method}({ name: "it's \\"x\\"", flag: true, none: null })`), typescript)
  t.ok(LANGUAGES.Python(call).includes(`{"name": "it's \\"x\\"", "flag": True, "none": None}`))
})

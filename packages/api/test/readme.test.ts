// Every block of the README in its order, as a reader runs it: in a fresh checkout, with the machine's own Node.
import { type ChildProcess, execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import t from 'tap'
import { launchBrowser, NO_BROWSER } from './browser-stage.ts'
import { checkOut, environment, freePort, startByHand, stop } from './reader.ts'

t.setTimeout(300_000)
const run = promisify(execFile)
// Outside of the workspace, whose packages would be found from below it.
const scratch = mkdtempSync(path.join(tmpdir(), 'guildhall-readme-'))
const checkout = path.join(scratch, 'checkout')
await checkOut(checkout)

const PORT = String(await freePort())
const readme = readFileSync(path.join(checkout, 'README.md'), 'utf8').replaceAll('localhost:3000', `localhost:${PORT}`)
const blocks = [...readme.matchAll(/(?:Save this as `(.+)`:\n\n)?```(\w+)\n([\s\S]*?)```/g)].map(
  ([, file, language, text]) => ({ file, language: language!, text: text! })
)
const isStart = (text: string) => text.startsWith('npm start')
const isExport = (text: string) => text.startsWith('export ')
// Which is what runs these tests.
const isTest = (text: string) => text.startsWith('npm test')

const textOf = (is: (text: string) => boolean) => blocks.find(({ text }) => is(text))!.text
let service: ChildProcess
let exported: string

t.before(async () => {
  const started = await startByHand(textOf(isStart), checkout, { ...environment, PORT })
  service = started.service
  exported = textOf(isExport).replace('guild_sk_…', started.key)
})

t.teardown(async () => {
  await stop(service)
  rmSync(scratch, { recursive: true, force: true })
})

/** What a command line prints, in a shell where the exports of the README were made. */
const enter = (command: string, cwd = checkout) =>
  run('bash', ['--norc', '-euo', 'pipefail', '-c', exported + command], { cwd, env: environment })
const withoutNpm = (stderr: string) => stderr.replace(/^npm (warn|notice).*\n/gm, '')
const isRefusal = (text: string) => /"code":\s*"[A-Z_]+"|"errors":/.test(text)

/** What each element of the page shows of the sample. */
const SHOWN = {
  'guildhall-communities': 'Accessible Journeys',
  'guildhall-community': 'Service Design',
  'guildhall-events': 'Subscribe in a calendar'
}

for (const { file, language, text } of blocks) {
  const name = `that begins "${text.trim().slice(0, 40)}"`
  if (language === 'js') {
    t.test(`the program ${name} is saved under the name that is given`, async t => {
      t.ok(file)
      writeFileSync(path.join(checkout, file!), text)
    })
  }
  if (language === 'sh' && ![isStart, isExport, isTest].some(is => is(text))) {
    t.test(`the command ${name} works`, async t => {
      const { stdout, stderr } = await enter(text)
      t.notOk(isRefusal(stdout), stdout)
      t.equal(withoutNpm(stderr), '')
      t.not(stdout.trim(), '', 'it shows something')
    })
  }
  if (language === 'html') {
    const elements = Object.entries(SHOWN).filter(([element]) => text.includes(`<${element} `))
    t.test(`the page shows ${elements.map(([element]) => element).join(' and ')}`, { skip: NO_BROWSER }, async t => {
      const browser = await launchBrowser()
      t.teardown(() => browser.close())
      const page = await browser.newPage()
      const url = `http://localhost:${PORT}/readme`
      await page.route(url, route => route.fulfill({ contentType: 'text/html', body: `<!doctype html>${text}` }))
      await page.goto(url)
      for (const [element, shown] of elements) await page.locator(element).getByText(shown).first().waitFor()
      t.not(elements.length, 0)
    })
  }
}

t.test('a program prints communities and how many people they have', async t => {
  const { file } = blocks.find(({ language }) => language === 'js')!
  t.match((await enter(`node ${file}`)).stdout, /\w+ \d+\n/)
})

t.test('the packed client', async t => {
  const tarball = readdirSync(checkout).find(name => name.endsWith('.tgz'))!
  const project = path.join(scratch, 'project')
  mkdirSync(project)
  await enter(`npm init -y && npm install --no-audit --no-fund ../checkout/${tarball}`, project)
  const program = (load: string) =>
    `${load}\nconst { createClient } = sdk\nconst client = createClient({ baseUrl: process.env.BASE_URL, apiKey: process.env.API_KEY })\nclient.communities.get('service-design').then(({ slug }) => console.log(slug))\n`

  await t.test('is imported in a project of its own', async t => {
    writeFileSync(path.join(project, 'esm.mjs'), program("import * as sdk from '@guildhall/sdk'"))
    t.equal((await enter('node esm.mjs', project)).stdout, 'service-design\n')
  })

  await t.test('is required there', async t => {
    writeFileSync(path.join(project, 'commonjs.cjs'), program("const sdk = require('@guildhall/sdk')"))
    t.equal((await enter('node commonjs.cjs', project)).stdout, 'service-design\n')
  })

  await t.test('brings the command', async t => {
    t.match((await enter('npx guildhall pages --stale --format csv', project)).stdout, /^community,url,portal,/)
  })
})

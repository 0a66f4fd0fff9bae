// Every block of the README, run as a reader would run it: against a service that was just started, with its sample.
import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import t from 'tap'
import { launchBrowser, NO_BROWSER } from './browser-stage.ts'

const run = promisify(execFile)
const root = path.join(import.meta.dirname, '../../..')
const sdk = path.join(root, 'packages/sdk')
const ADMIN_KEY = 'guild_sk_readmereadmereadmereadmereadme'
const PORT = 3900
const BASE_URL = `http://localhost:${PORT}`

const blocks = [...readFileSync(path.join(root, 'README.md'), 'utf8').matchAll(/```(\w+)\n([\s\S]*?)```/g)].map(
  ([, language, text]) => ({
    language: language!,
    text: text!.replaceAll('http://localhost:3000', BASE_URL)
  })
)
// The two commands are what runs these tests, and what each of them starts with.
const commands = blocks.filter(({ language, text }) => language === 'sh' && !/^(npm|export)/.test(text))

mkdirSync(path.join(root, '.guildhall'), { recursive: true })
const scratch = mkdtempSync(path.join(root, '.guildhall/readme-'))
const env = { ...process.env, BASE_URL, API_KEY: ADMIN_KEY }
let service: ChildProcess

t.before(async () => {
  await run(process.execPath, [path.join(sdk, 'build.mjs')], { cwd: sdk })
  mkdirSync(path.join(scratch, 'node_modules/@guildhall'), { recursive: true })
  mkdirSync(path.join(scratch, 'node_modules/.bin'))
  symlinkSync(sdk, path.join(scratch, 'node_modules/@guildhall/sdk'))
  const { bin } = JSON.parse(readFileSync(path.join(sdk, 'package.json'), 'utf8'))
  symlinkSync(path.join(sdk, bin.guildhall), path.join(scratch, 'node_modules/.bin/guildhall'))
  writeFileSync(path.join(scratch, 'package.json'), '{ "type": "module", "private": true }')
  const settings = { PORT: String(PORT), DATA_DIR: path.join(scratch, 'data'), ADMIN_KEY, LOG_LEVEL: 'error' }
  service = spawn(process.execPath, [path.join(root, 'packages/api/src/main.ts')], {
    env: { ...process.env, ...settings, DATABASE_URL: '' }
  })
  await new Promise<void>((resolve, reject) => {
    service.stdout!.on('data', text => String(text).includes('Guildhall is ready') && resolve())
    service.on('exit', code => reject(new Error(`the service ended with ${code}`)))
  })
})

t.teardown(async () => {
  const ended = new Promise(resolve => service.on('exit', resolve))
  service.kill('SIGINT')
  await ended
  rmSync(scratch, { recursive: true, force: true })
})

const isRefusal = (text: string) => /"code":\s*"[A-Z_]+"|"errors":/.test(text)

for (const { text } of commands) {
  t.test(`the README’s command that begins "${text.trim().slice(0, 40)}" works`, async t => {
    const { stdout, stderr } = await run('bash', ['-euo', 'pipefail', '-c', text], { cwd: scratch, env })
    t.notOk(isRefusal(stdout), stdout)
    t.equal(stderr.replace(/^npm warn .*\n/gm, ''), '')
    t.not(stdout.trim(), '', 'it shows something')
  })
}

for (const { text } of blocks.filter(({ language }) => language === 'ts')) {
  t.test('the README’s program works', async t => {
    writeFileSync(path.join(scratch, 'program.ts'), text)
    const { stdout, stderr } = await run(process.execPath, ['program.ts'], { cwd: scratch, env })
    t.equal(stderr, '')
    t.match(stdout, /\w+ \d+\n/)
  })
}

for (const { text } of blocks.filter(({ language }) => language === 'html')) {
  t.test('the README’s page shows the communities', { skip: NO_BROWSER }, async t => {
    const browser = await launchBrowser()
    t.teardown(() => browser.close())
    const page = await browser.newPage()
    await page.route(`${BASE_URL}/readme`, route =>
      route.fulfill({ contentType: 'text/html', body: `<!doctype html>${text}` })
    )
    await page.goto(`${BASE_URL}/readme`)
    await page.getByText('Accessible Journeys').first().waitFor()
    t.pass('they are there')
  })
}

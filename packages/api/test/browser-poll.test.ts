import t from 'tap'
import { pollLink } from '../src/modules/charters/polls/link.ts'
import { reviewStage } from '../src/modules/charters/reviews/reviews.fixtures.ts'
import { NO_BROWSER, openStage, violations } from './browser-stage.ts'

t.test('members answer a poll on the page behind their link', { skip: NO_BROWSER }, async t => {
  const { app, admin, people, review } = await reviewStage(t)
  const { poll } = (await review()).body
  const stage = await openStage(async () => ({
    base: await app.listen({ port: 0, host: '127.0.0.1' }),
    close: async () => {}
  }))
  t.teardown(() => stage.close())
  const linkOf = (name: string) => pollLink({ person: people[name]!, key: poll.id }, { publicUrl: stage.base })!

  await t.test('that page has nothing for axe to find, and fits every width, light and dark', async t => {
    const { page, faults } = await stage.open()
    await page.goto(linkOf('leader'))
    t.same(await violations(page, true), [])
    for (const colorScheme of ['light', 'dark'] as const)
      for (const width of [320, 768, 1440]) {
        await page.emulateMedia({ colorScheme })
        await page.setViewportSize({ width, height: 800 })
        t.ok(((await page.evaluate('document.documentElement.scrollWidth')) as number) <= width, `${width}`)
        if (process.env.PICTURES)
          await page.screenshot({ path: `${process.env.PICTURES}/poll-${width}-${colorScheme}.png`, fullPage: true })
      }
    t.same(faults, [])
  })

  await t.test('by the keyboard alone', async t => {
    const { page, faults } = await stage.open()
    await page.goto(linkOf('ada'))
    const says = page.getByRole('group', { name: 'Does the charter still say what we do?' })
    await says.getByRole('radio', { name: 'Yes' }).focus()
    await page.keyboard.press('ArrowDown')
    t.equal(await says.getByRole('radio', { name: 'Partly' }).isChecked(), true)
    await page.getByLabel('What should change?').focus()
    await page.keyboard.type('More looms.')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Thank you for your answers' }).waitFor()
    t.same(await violations(page), [])
    t.same(faults, [])
    t.match((await admin.get(`/v1/polls/${poll.id}`)).body, { answerCount: 1 })
  })

  await t.test('what is lacking is said, and what was typed stays', async t => {
    const { page } = await stage.open()
    await page.goto(linkOf('bo'))
    await page.getByRole('button', { name: 'Send my answers' }).click()
    await page.getByRole('alert').getByText('Answer at least one question.').waitFor()
    t.same(await violations(page), [])
  })
})

import t from 'tap'
import { startApp } from '../../../../test/app.ts'
import { formatsTable } from './document.ts'

t.test('each format says what its agenda has, whether minutes are expected and being there is work', async t => {
  const { admin, caller } = await startApp(t)
  const page = await caller('publishable')
  const { items } = (await page.get('/v1/event-formats')).body
  const of = (format: string) => items.find((item: { format: string }) => item.format === format)
  t.equal(items.length, 16)
  t.match(of('lean_coffee'), {
    itemKinds: ['topic', 'action'],
    votesPerPerson: 3,
    silentFirst: [],
    expectsMinutes: true
  })
  t.match(of('coffee_catch_up'), { expectsMinutes: false, isCommunityWork: false })
  t.strictSame(
    items.flatMap(({ format, isCommunityWork }: Record<string, unknown>) => (isCommunityWork ? [format] : [])),
    ['retrospective', 'launch', 'core_check_in', 'sponsor_meeting']
  )
  t.ok(of('launch').itemKinds.includes('objective'))
  t.strictSame(of('other').itemKinds.length, 6, 'what has no format has everything')
  for (const { votesPerPerson, itemKinds } of items) t.equal(votesPerPerson !== null, itemKinds.includes('topic'))
  const { data } = await admin.ask('{ eventFormats { format silentFirst } }')
  t.match(data.eventFormats[6], { format: 'retrospective', silentFirst: ['proposals', 'votes', 'answers'] })
  t.equal(formatsTable().split('\n').length, items.length + 2)
})

import { RESOURCE_KINDS, RESOURCE_STATUSES } from '@guildhall/schema'
import t from 'tap'
import { sampleOrganisation } from './organisation.ts'

const TODAY = '2026-11-21'
const { rows } = sampleOrganisation(TODAY)
const resources = rows.flatMap(({ resource }) => resource ?? [])

t.test('the communities share some sixty works of every kind and status', async t => {
  t.ok(resources.length >= 60 && resources.length <= 75, `${resources.length}`)
  t.strictSame([...new Set(resources.map(({ kind }) => kind))].sort(), [...RESOURCE_KINDS].sort())
  t.strictSame([...new Set(resources.map(({ status }) => status))].sort(), [...RESOURCE_STATUSES].sort())
  t.ok(resources.filter(({ status }) => status === 'proposed').length >= 4)
})

t.test('some are overdue for review, and each has an author', async t => {
  const overdue = resources.filter(({ reviewDueOn }) => reviewDueOn && reviewDueOn < TODAY)
  t.ok(overdue.length >= 8 && overdue.length < resources.length / 3, `${overdue.length}`)
  const people = new Set(rows.flatMap(({ person }) => person?.key ?? []))
  t.ok(resources.every(({ authors = [] }) => authors.length > 0 && authors.every(key => people.has(key))))
  t.equal(new Set(resources.map(({ title }) => title)).size, resources.length, 'no title stands twice')
})

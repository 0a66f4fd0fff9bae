import { MEMBERSHIP_STATUSES } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import fc from 'fast-check'
import t from 'tap'
import { startApp } from '../../../../test/app.ts'

const NAMES = ['a', 'b', 'c', 'd']
const name = fc.constantFrom(...NAMES)
const step = fc.oneof(
  fc.record({
    kind: fc.constant('join' as const),
    community: name,
    people: fc.uniqueArray(fc.nat(4), { minLength: 1 }),
    status: fc.constantFrom(...MEMBERSHIP_STATUSES)
  }),
  fc.record({ kind: fc.constant('leave' as const), person: fc.nat(4), community: name }),
  fc.record({ kind: fc.constant('move' as const), community: name, parent: fc.option(name) }),
  fc.record({ kind: fc.constant('end' as const), community: name }),
  fc.record({ kind: fc.constant('forget' as const), person: fc.nat(4) })
)

t.test('counts that are kept are those that are counted, whatever happened', async t => {
  const { admin, store } = await startApp(t)
  const source = 'counts'
  const people = async () =>
    (
      await admin.put('/v1/people', {
        items: [0, 1, 2, 3, 4].map(n => ({ source, externalKey: `${n}`, name: `Person ${n}` }))
      })
    ).body.items.map(({ id }: { id: string }) => id) as string[]
  const communities = () =>
    admin.put('/v1/communities', {
      items: NAMES.map(slug => ({ source, externalKey: slug, slug, name: slug, parent: null }))
    })
  const membershipOf = async (community: string, person: string) =>
    (await admin.get(`/v1/memberships?community=${community}&person=${person}`)).body.items[0]?.id

  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async steps => {
      await communities()
      for (const one of steps) {
        const ids = await people()
        if (one.kind === 'join') {
          const items = one.people.map(n => ({
            community: one.community,
            person: ids[n],
            status: one.status,
            cause: 'Because.'
          }))
          await admin.put('/v1/memberships', { items })
        } else if (one.kind === 'leave') {
          const id = await membershipOf(one.community, ids[one.person]!)
          if (id) await admin.delete(`/v1/memberships/${id}`)
        } else if (one.kind === 'move') await admin.patch(`/v1/communities/${one.community}`, { parent: one.parent })
        else if (one.kind === 'forget') await admin.delete(`/v1/people/${ids[one.person]}`)
        else {
          await admin.delete(`/v1/communities/${one.community}`)
          await communities()
        }
      }
      const rows = await store.run<{ slug: string; kept: number[]; counted: number[] }>(sql`
        select c.slug, array[k.members, k.subcommunities] as kept, array[
          (select count(*)::int from memberships m where m.community_id = c.id and m.status = 'active'),
          (select count(*)::int from communities s where s.parent_id = c.id)] as counted
        from communities c join community_counts k on k.community_id = c.id`)
      return rows.length === NAMES.length && rows.every(({ kept, counted }) => String(kept) === String(counted))
    }),
    { numRuns: 40 }
  )
  t.pass('in 40 random histories')
})

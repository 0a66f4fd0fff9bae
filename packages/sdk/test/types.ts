// Compiled, never run: each line says what a caller's editor must accept, infer or refuse.
import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import type { DocumentNode } from 'graphql'
import {
  type Client,
  type Community,
  type CommunityPage,
  type ConflictError,
  communities,
  connect,
  createClient,
  type GuildhallError,
  graphql,
  type ListCommunitiesQuery,
  type Page,
  type PageRecord,
  verifyWebhook
} from '../src/index.ts'

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false
const is = <T extends true>(): T => true as T
type IsAny<T> = 0 extends 1 & T ? true : false

const client = createClient({ baseUrl: 'https://example.org', apiKey: async () => 'k' })

// Results
const got = await client.communities.get('x')
is<Same<typeof got, Community>>()
const page = await client.communities.list({ topic: 'x', limit: 5 })
is<Same<typeof page, Page<Community>>>()
for await (const community of client.communities.list()) is<Same<typeof community, Community>>()
const all = await client.communities.list().toArray({ max: 3 })
is<Same<typeof all, Community[]>>()
const gone = await client.communities.delete('x')
is<Same<typeof gone, undefined>>()
const made = await client.communities.create({ name: 'x' })
is<Same<typeof made, Community>>()
const changed = await client.communities.update('x', { name: 'y' })
is<Same<typeof changed, Community | undefined>>()

// Parameters
await client.communities.create({ name: 'x' }, { idempotencyKey: 'k', signal: new AbortController().signal })
await client.communities.update('x', { summary: null }, { timeoutMs: 5 })
await client.communities.update('x', now => ({ name: now.name.toUpperCase() }))
// @ts-expect-error a community needs a name
await client.communities.create({ summary: 'x' })
// @ts-expect-error no such member
await client.communities.update('x', { colour: 'red' })
// @ts-expect-error no such member in what the function gives
await client.communities.update('x', () => ({ colour: 'red' }))
// @ts-expect-error no such filter
await client.communities.list({ colour: 'red' })
// @ts-expect-error not a status
await client.communities.list({ status: 'asleep' })
await client.communities.list({ status: 'active', portal: ['one', 'two'], createdSince: '2026-01-01T00:00:00Z' })
await client.communities.list({ status: ['active', 'dormant'] as const, include: 'total' })
// @ts-expect-error not a status, among others
await client.communities.list({ status: ['active', 'asleep'] })
is<Same<typeof page.totalCount, number | undefined>>()
for await (const { id, etag } of client.communities.list()) await client.communities.update(id, {}, { ifMatch: etag })
for await (const rule of client.rules.list()) is<Same<typeof rule.id, string>>()
// @ts-expect-error an id is text
await client.communities.get(7)
// @ts-expect-error no such noun
client.dragons
// @ts-expect-error no such option
await client.communities.delete('x', { force: true })

// Queries, bodies and answers by their names
const asked: ListCommunitiesQuery = { portal: 'one', topic: 'x', limit: 5 }
is<Same<ListCommunitiesQuery['portal'], string | readonly string[] | undefined>>()
is<Same<ListCommunitiesQuery['limit'], number | undefined>>()
await client.communities.list(asked)
is<Same<CommunityPage, Page<Community>>>()
const governed = await client.pages.get('x')
is<Same<typeof governed, PageRecord>>()

// A client of chosen nouns
const small = connect({ baseUrl: 'https://example.org' }, { communities })
is<Same<keyof typeof small, 'communities' | 'request' | 'with'>>()
// @ts-expect-error GraphQL was not chosen
small.graphql
const both = connect({ baseUrl: 'https://example.org' }, { communities, graphql })
is<Same<typeof both.graphql, Client['graphql']>>()
const whole: Client = client
is<Same<Client<'communities'>['communities'], (typeof whole)['communities']>>()

// What `fields` names is what is answered
const slim = await client.communities.get('x', { fields: 'name,slug' })
is<Same<typeof slim, Pick<Community, 'id' | 'name' | 'slug'>>>()
for await (const one of client.communities.list({ fields: 'name', topic: 'x' }))
  is<Same<typeof one, Pick<Community, 'id' | 'name'>>>()
declare const chosen: string
const some = await client.communities.get('x', { fields: chosen })
is<Same<typeof some, Partial<Community>>>()
// @ts-expect-error no such filter beside fields
await client.communities.list({ fields: 'name', colour: 'red' })

// The answer besides the body; lists are promises like all others
const { data, response } = await client.communities.get('x').withResponse()
is<Same<typeof data, Community>>()
is<Same<typeof response.status, number>>()
const promise: Promise<Page<Community>> = client.communities.list()
await promise.finally(() => undefined)

// Clients derived from others, and calls without a method
const acting = client.with({ actor: 'ann' })
is<Same<typeof acting, Client>>()
is<Same<keyof ReturnType<typeof small.with>, keyof typeof small>>()
// @ts-expect-error a derived client has the key of the first
client.with({ apiKey: 'k' })
const raw = await client.request<{ a: 1 }>('POST', '/v1/x', { body: {}, query: { b: 2 }, idempotencyKey: 'k' })
is<Same<typeof raw, { a: 1 }>>()

// Events of webhooks
const event = await verifyWebhook('{}', new Headers(), 'whsec_')
if (event.type === 'community.updated') is<Same<typeof event.data.subjectType, 'community'>>()
// @ts-expect-error nothing of that kind happens
if (event.type === 'dragon.created') event

// No `any` anywhere a caller looks
is<Same<IsAny<typeof got.name>, false>>()
is<Same<IsAny<Awaited<ReturnType<Client['graphql']>>>, false>>()
is<Same<IsAny<GuildhallError['problem']>, false>>()
is<Same<IsAny<ConflictError['current']>, false>>()

// GraphQL documents that know their types: typed nodes, and what code generators and gql.tada make
interface Data {
  community: { name: string } | null
}
declare const typed: TypedDocumentNode<Data, { slug: string }>
declare const free: TypedDocumentNode<Data, { [key: string]: never }>
declare const tada: { kind: 'Document'; definitions: readonly [] } & {
  __apiType?: (variables: { slug: string }) => Data
}
declare const optional: TypedDocumentNode<Data, { slug?: string }>
declare class Text extends String {
  __apiType?: (variables: { slug: string }) => Data
}
declare const plain: DocumentNode

const answer = await client.graphql(typed, { slug: 'x' }, { timeoutMs: 5 })
is<Same<typeof answer, Data>>()
is<Same<Awaited<ReturnType<() => ReturnType<typeof askTada>>>, Data>>()
const askTada = () => client.graphql(tada, { slug: 'x' })
is<Same<Awaited<ReturnType<typeof askText>>, Data>>()
const askText = () => client.graphql(new Text(), { slug: 'x' })
await client.graphql(free)
await client.graphql(optional)
await client.graphql(plain, { anything: 1 })
const unknown = await client.graphql('{ a }')
is<Same<typeof unknown, unknown>>()
const told = await client.graphql<Data>('{ a }', { slug: 'x' })
is<Same<typeof told, Data>>()
// @ts-expect-error the variables are missing
await client.graphql(typed)
// @ts-expect-error a variable of the wrong type
await client.graphql(typed, { slug: 7 })
// @ts-expect-error no such variable
await client.graphql(typed, { slug: 'x', colour: 'red' })

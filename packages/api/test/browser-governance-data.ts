import Fastify from 'fastify'
import type { FindingDetail, PageInput } from '../../sdk/src/embed/governance/source.ts'
import { speechIn } from '../src/core/words/catalogue.ts'
import { catalogueIn } from '../src/modules/governance/evaluation/catalogue.ts'
import '../src/service/modules.ts'
import { embedRoutes } from '../src/transports/embeds/routes.ts'

export const TOKEN = 'a-token-of-the-day'

const PORTAL = { id: '0198c0de-0000-7000-8000-00000000aaaa' }
const NAMES =
  'Accessibility Guild,Bridge Watch,Cloud Platform Practitioners,Data Stewards,Ethics in Practice,Field Notes,Graph Thinkers,Harbour Pilots,Incident Learning,جماعة اللغة العربية,Knitters & Weavers <b>,Lighthouse Keepers,Mentoring Circle,Night Train Crew,Open Source Office,Plain Language,Quiet Rooms,Remote First,Service Design,Testing & Quality,Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft,Women in Engineering,eXperience Research,Young Professionals,Zero Waste,Archive Friends,Beekeepers,Chart Makers'.split(
    ','
  )
const STATES = [
  ['abandoned', 'final_notice'],
  ['fresh', 'compliant'],
  ['stale', 'overdue'],
  ['fresh', 'compliant'],
  ['due', 'due'],
  ['unknown', 'compliant'],
  ['fresh', 'compliant']
] as const
const idOf = (kind: string, n: number) => `0198c0de-0000-7000-${kind}-${String(n).padStart(12, '0')}`

/** Pages in every state, some with names that are hard to show. */
export const PAGES: PageInput[] = NAMES.map((name, n) => {
  const [freshness, maintenance] = STATES[n % STATES.length]!
  return {
    id: idOf('8000', n),
    url: `https://intranet.example.org/communities/${n}-${encodeURIComponent(name.toLowerCase().slice(0, 60))}`,
    community: { id: idOf('9000', n), name },
    portal: PORTAL,
    freshness,
    lastUpdatedAt: freshness === 'unknown' ? null : `2026-0${1 + (n % 8)}-11T08:00:00.000Z`,
    staleAt: freshness === 'unknown' ? null : `2026-0${4 + (n % 5)}-11T08:00:00.000Z`,
    exemption: null,
    maintenance,
    maintenanceSince: '2026-09-01T04:00:00.000Z',
    primary: n % 5 === 2 ? null : { name: ['Ada Okafor', 'Benedikt Storm', 'Chioma Lindqvist'][n % 3]! },
    secondary: n % 3 === 0 ? { name: 'Dewi Pranoto' } : null
  }
})

const finding = (page: PageInput, n: number, rule: string, severity: string, more: object): FindingDetail => ({
  id: idOf('a000', n),
  rule,
  community: page.community,
  page: rule.startsWith('page') ? page : null,
  severity,
  status: 'fail',
  reason: 'The page was last updated on 2 March 2026. It is due for review every 90 days.',
  since: '2026-06-01T04:00:00.000Z',
  nextStep: null,
  evidence: [{ says: 'Last updated on 2 March 2026, attested by a representative.', at: '2026-03-02T08:00:00.000Z' }],
  clause: 'Failure to routinely update and maintain the COP webpage [002]',
  remedy: {
    text: 'Review the page, update what is outdated, and confirm that it is accurate.',
    effort: '10 minutes',
    call: `POST /v1/pages/${page.id}/attestations`
  },
  ...more
})

/** What was found about them. */
export const FINDINGS: FindingDetail[] = PAGES.flatMap((page, n) => [
  ...(/stale|abandoned/.test(page.freshness)
    ? [
        finding(page, n * 3, 'page.stale', 'high', {
          nextStep: { what: 'A second notice is sent to the representatives.', on: '2026-12-01' }
        })
      ]
    : []),
  ...(n % 6 === 2
    ? [
        finding(page, n * 3 + 1, 'community.single-leader', 'high', {
          reason: 'The community has no leader today.',
          evidence: [],
          clause: 'One coordinator leads the community, with time set aside for it [000]'
        })
      ]
    : []),
  ...(n === 0
    ? [finding(page, 2, 'page.classified-markings', 'critical', { reason: 'A marking stands on the page: “SECRET”.' })]
    : [])
])

/** A service that answers those who hold the token, or whose own server speaks for them under `/guild`. */
export const startGovernance = async (origin: string) => {
  const app = Fastify()
  app.addHook('onRequest', async (request, reply) => {
    const [path] = request.url.split('?')
    if (!path!.includes('/v1/')) return
    reply.headers({ 'access-control-allow-origin': origin, 'access-control-allow-headers': 'authorization' })
    if (request.method === 'OPTIONS') return reply.code(204).send()
    if (path!.startsWith('/embed/') || path!.startsWith('/guild/')) return
    if (request.headers.authorization !== `Bearer ${TOKEN}`) {
      return reply.code(403).send({ code: 'FORBIDDEN', detail: 'Only the admins of its portal can do this.' })
    }
  })
  for (const prefix of ['', '/guild']) {
    const half = Math.ceil(PAGES.length / 2)
    app.options(`${prefix}/v1/*`, async () => null)
    app.get<{ Querystring: { cursor?: string } }>(`${prefix}/v1/pages`, async ({ query: { cursor } }) =>
      cursor ? { items: PAGES.slice(half), next: null } : { items: PAGES.slice(0, half), next: 'half' }
    )
    app.get<{ Querystring: { community?: string } }>(`${prefix}/v1/findings`, async ({ query: { community } }) => ({
      items: community ? FINDINGS.filter(one => one.community.id === community) : FINDINGS,
      next: null
    }))
    app.get(`${prefix}/v1/rules`, async () => ({
      items: catalogueIn(speechIn()).map(({ id, title }) => ({ id, title })),
      next: null
    }))
  }
  app.get<{ Querystring: { body: string } }>('/own', async ({ query: { body } }, reply) =>
    reply
      .type('text/html; charset=utf-8')
      .send(
        `<!doctype html><html lang="en"><title>Own</title><script type="module" src="/embed/governance/v1.js"></script><main><h1>Own</h1>${body}</main>`
      )
  )
  const nobody = async () => {
    throw new Error('not asked')
  }
  await app.register(
    embedRoutes({
      admit: nobody,
      listCommunities: nobody,
      listOccurrences: nobody,
      listPast: nobody,
      getCharter: nobody,
      getCommunity: nobody,
      getPortal: nobody,
      listMetrics: nobody,
      listTopics: nobody
    })
  )
  const base = await app.listen({ port: 0, host: '127.0.0.1' })
  return { base, close: () => app.close() }
}

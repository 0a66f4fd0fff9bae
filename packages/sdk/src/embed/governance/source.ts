import { allOf, load, type PageOf, type Query, type Source } from '../source.ts'

/** What is asked of a page; the rest is left out. */
export type PageInput = {
  id: string
  url: string
  community: { id: string; name: string }
  portal: { id: string }
  freshness: string
  lastUpdatedAt: string | null
  staleAt: string | null
  exemption: { reason: string; until: string | null } | null
  maintenance: string
  maintenanceSince: string
  primary: { name: string } | null
  secondary: { name: string } | null
}

/** What is asked of an open finding. */
export type FindingInput = {
  id: string
  rule: string
  community: { id: string }
  page: { id: string } | null
  severity: string
  status: string
  reason: string
  since: string
  nextStep: { what: string; on: string | null } | null
}

/** A finding with all that explains it. */
export type FindingDetail = FindingInput & {
  evidence: { says: string; at: string | null }[]
  clause: string
  remedy: { text: string; effort: string; call: string | null } | null
}

const PAGE =
  'id,url,community,portal,freshness,lastUpdatedAt,staleAt,exemption,maintenance,maintenanceSince,primary,secondary'
const FINDING = 'id,rule,community,page,severity,status,reason,since,nextStep'
// More than any portal has that one looks through by eye.
const LISTS_AT_MOST = 50

/** All of a list, however many pages it takes. */
const all = <T>(source: Source, path: string, query: Query, signal: AbortSignal, heard?: (count: number) => void) =>
  allOf<T>(cursor => load(source, path, { ...query, limit: '100', cursor }, signal), LISTS_AT_MOST, heard)

/** Everything that the list is made of. */
export type Loaded = { pages: PageInput[]; findings: FindingInput[]; titles: Map<string, string> }

/** Loads the pages of a portal with what was found about them. */
export const loadAll = async (
  source: Source,
  portal: string | null,
  signal: AbortSignal,
  heard: (count: number) => void
): Promise<Loaded> => {
  const [pages, findings, rules] = await Promise.all([
    all<PageInput>(source, 'pages', { portal, fields: PAGE }, signal, heard),
    all<FindingInput>(source, 'findings', { portal, open: 'true', fields: FINDING }, signal),
    load<PageOf<{ id: string; title: string }>>(source, 'rules', {}, signal)
  ])
  return { pages, findings, titles: new Map(rules.items.map(({ id, title }) => [id, title])) }
}

/** The open findings about the community of a page on its portal, with their evidence. */
export const loadDetails = async (source: Source, page: PageInput, signal: AbortSignal): Promise<FindingDetail[]> => {
  const query = { portal: page.portal.id, community: page.community.id, open: 'true', sort: 'severity', limit: '100' }
  return (await load<PageOf<FindingDetail>>(source, 'findings', query, signal)).items
}

/** The portal on whose pages the reader may act, if they are all of one and the reader may. */
export const actsOn = async (
  source: Source,
  pages: readonly PageInput[],
  signal: AbortSignal
): Promise<string | undefined> => {
  const [portal, ...others] = new Set(pages.map(page => page.portal.id))
  if (!portal || others.length > 0) return undefined
  const path = `portals/${encodeURIComponent(portal)}/allowed`
  const { items } = await load<{ items: { operation: string; allowed: boolean }[] }>(source, path, {}, signal)
  return items.some(({ operation, allowed }) => operation === 'actOnPages' && allowed) ? portal : undefined
}

import { sql } from 'drizzle-orm'
import {
  ADMINS,
  type Bodies,
  type Examples,
  type Expectations,
  READERS_ONLY,
  type Stage
} from '../../../../test/access/expectations.fixtures.ts'

// Who gets in where, written by hand from what each kind of user would expect; it knows nothing of how the service decides.

export const accessExpectations: Expectations = {
  listDiscoveredPages: { on: 'portals', things: 'portals', never: READERS_ONLY, may: ADMINS },
  decideDiscoveredPages: { on: 'portals', things: 'portals', never: READERS_ONLY, may: ADMINS },
  getSitemapCrawl: { on: 'portals', things: 'portals', never: READERS_ONLY, may: ADMINS },
  crawlSitemap: { on: 'portals', things: 'portals', never: READERS_ONLY, may: ADMINS }
}

const decisions = () => ({ items: [{ page: 'https://intranet.example.org/nowhere', decision: 'ignore' }] })

/** What is sent in the matrix. */
export const bodies = (): Bodies => ({ decideDiscoveredPages: decisions, crawlSitemap: () => ({}) })

/** One call of each operation that changes something. */
export const examples = ({ portal, store, fresh }: Stage): Examples => {
  let found = { page: '', community: '' }
  return {
    fresh: {
      decideDiscoveredPages: async () => {
        const community = await fresh.community!()
        const page = `https://intranet.example.org/${community}`
        // That of the example of the document, too.
        const urls = [page, 'https://intranet.example.org/communities/night-shift']
        await store.run(sql`
          insert into discovered_pages (portal_id, url, first_seen_at, last_seen_at)
          select ${portal}, u.url, now(), now() from unnest(${sql.param(urls)}::text[]) u (url) on conflict do nothing`)
        found = { page, community }
        return portal
      }
    },
    bodies: {
      decideDiscoveredPages: () => ({ items: [{ ...found, decision: 'register' }] }),
      crawlSitemap: () => ({ weekly: true })
    }
  }
}

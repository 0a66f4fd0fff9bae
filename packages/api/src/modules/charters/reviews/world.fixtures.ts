import { sql } from 'drizzle-orm'
import type { startApp } from '../../../../test/app.ts'

type Places = Record<string, string>

/** Publishes a charter of each community that has none, as one statement. */
export const publishAll = sql`
  insert into charters (community_id, title, status, number, published_at)
  select c.id, 'Our charter', 'published', coalesce((select max(number) from charters n where n.community_id = c.id), 0) + 1, now()
  from communities c where not exists (select from charters r where r.community_id = c.id and r.status = 'published')`

/** What the access matrix acts on: an open review of each published charter, and its poll. */
export const makeReviews = async (
  { admin }: Pick<Awaited<ReturnType<typeof startApp>>, 'admin'>,
  communities: Places
) => {
  const charterReviews: Places = {}
  const polls: Places = {}
  for (const place of ['own P', 'other P', 'apart M']) {
    const { status, text, body } = await admin.post(`/v1/communities/${communities[place]}/reviews`, {})
    if (status !== 201) throw new Error(text)
    charterReviews[place] = body.id
    polls[place] = body.poll.id
  }
  return { charterReviews, polls }
}

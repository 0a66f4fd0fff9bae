import type { CampaignDay, CampaignMeasure, CampaignOutcome, Maintenance, Message } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import { type Speech, speechIn } from '../../../core/words/catalogue.ts'
import type { Database } from '../../../platform/database/database.ts'
import { linesOf, type PageLine } from '../digests/lines.ts'
import type { DigestContent } from '../digests/table.ts'
import { message } from '../message.ts'
import type { ChatItem, ChatMessage } from './chat.ts'

type Named = { name: string }
type Told = {
  delivery: string
  type: string
  portal: string | null
  baseUrl: string | null
  digest: { startsOn: string; content: DigestContent } | null
  campaign: {
    title: string
    words: string
    measure: CampaignMeasure
    target: number
    endsOn: string
    outcome: CampaignOutcome | null
    latest: CampaignDay | null
  } | null
  page: (Named & { url: string; step: Maintenance | null }) | null
  event: (Named & { title: string; startsAt: string | null; timeZone: string }) | null
}

// What is for members alone is not for a chat, whose readers nobody knows here.
const OPEN = `c.visibility <> 'members' and c.status not in ('draft', 'proposed', 'changes_asked', 'declined', 'withdrawn')`

const FACTS = () => sql`
  select d.id as delivery, d.type, o.name as portal, o.base_url as "baseUrl",
    case when g.id is not null then json_build_object('startsOn', g.starts_on, 'content', g.content) end as digest,
    case when k.id is not null then json_build_object('title', k.title, 'words', k.words, 'measure', k.measure, 'target', k.target, 'endsOn', k.ends_on,
      'outcome', a.after ->> 'outcome',
      'latest', (select json_build_object('on', y.on, 'pages', y.pages, 'reached', y.reached) from campaign_days y where y.campaign_id = k.id order by y.on desc limit 1)) end as campaign,
    case when p.id is not null and c.id is not null then json_build_object('name', c.name, 'url', p.url, 'step', case when d.type = 'page.updated' then a.after ->> 'maintenance' end) end as page,
    case when e.id is not null and c.id is not null then json_build_object('name', c.name, 'title', e.title, 'timeZone', e.time_zone,
      'startsAt', (select min(v.starts_at) from occurrences v where v.event_id = e.id)) end as event
  from webhook_deliveries d join activity a on a.id = d.event_id
  left join digests g on d.subject_type = 'digest' and g.id = d.subject_id
  left join campaigns k on d.subject_type = 'campaign' and k.id = d.subject_id
  left join pages p on d.subject_type = 'page' and p.id = d.subject_id
  left join events e on d.subject_type = 'event' and e.id = d.subject_id and e.visibility <> 'members' and e.status in ('tentative', 'confirmed')
  left join communities c on c.id = coalesce(p.community_id, e.community_id) and ${sql.raw(OPEN)}
  left join portals o on o.id = coalesce(g.portal_id, k.portal_id, p.portal_id)
  where d.id = any (${sql.placeholder('ids')}::uuid[])`

const itemsOf = (lines: readonly PageLine[], { say }: Speech): ChatItem[] =>
  lines.map(({ line, url }) => ({ text: say(line), url }))

type Part = Omit<ChatMessage, 'language' | 'lists'> & { lists?: ChatMessage['lists'] }

const ofDigest = (
  portal: string,
  url: string,
  { startsOn, content }: NonNullable<Told['digest']>,
  speech: Speech
): Part => {
  const { say } = speech
  const { title, summary, help, due, more } = linesOf(portal, startsOn, content)
  return {
    title: say(title),
    lines: [...summary, ...(due.length === 0 ? [message('digest.none_due')] : [])].map(say),
    lists: [
      { heading: say(message('digest.help_heading')), items: itemsOf(help, speech) },
      {
        heading: say(message('digest.due_heading')),
        items: [...itemsOf(due, speech), ...(more ? [{ text: say(more), url: null }] : [])]
      }
    ],
    link: { label: say(message('chat.open_portal')), url }
  }
}

const ofCampaign = (url: string, isNew: boolean, campaign: NonNullable<Told['campaign']>, { say }: Speech): Part => {
  const { title, words, measure, target, endsOn: by, outcome, latest } = campaign
  const said: Message[] = [
    message('campaign.goal', { measure, target, by }),
    ...(latest ? [message('campaign.progress', { reached: latest.reached, pages: latest.pages })] : []),
    ...(outcome ? [message('campaign.outcome', { outcome })] : [])
  ]
  return {
    title: say(message('chat.campaign', { title })),
    lines: [...(isNew ? [words] : []), ...said.map(say)],
    link: { label: say(message('chat.open_portal')), url }
  }
}

const ofPage = ({ name, url, step }: NonNullable<Told['page']>, { say }: Speech): Part => {
  const title =
    step === null
      ? message('feed.new', { name })
      : step === 'compliant'
        ? message('feed.back', { name })
        : message('feed.step', { name, step })
  return { title: say(title), lines: [], link: { label: say(message('chat.open_page')), url } }
}

const ofEvent = ({ name, title, startsAt, timeZone }: NonNullable<Told['event']>, { say }: Speech): Part => ({
  title: say(message('chat.event', { name, title })),
  lines: startsAt === null ? [] : [say(message('chat.event_when', { at: startsAt, timeZone }))],
  link: null
})

const partOf = ({ type, portal, baseUrl, digest, campaign, page, event }: Told, speech: Speech): Part | null => {
  if (digest && portal && baseUrl) return ofDigest(portal, baseUrl, digest, speech)
  if (campaign && baseUrl) return ofCampaign(baseUrl, type === 'campaign.created', campaign, speech)
  if (page) return ofPage(page, speech)
  return event ? ofEvent(event, speech) : null
}

/**
 * What is told in a chat of the events of deliveries, by the ids of these; nothing of what is gone, and nothing of what is for members
 * alone.
 */
export const chatMessages = async (
  db: Database,
  ids: readonly string[],
  language: string
): Promise<Map<string, ChatMessage>> => {
  const speech = speechIn(language)
  const told = await db.prepared<Told>('facts for chats', FACTS, { ids: [...ids] })
  return new Map(
    told.flatMap(one => {
      const part = partOf(one, speech)
      return part ? [[one.delivery, { lists: [], language: speech.language, ...part }] as const] : []
    })
  )
}

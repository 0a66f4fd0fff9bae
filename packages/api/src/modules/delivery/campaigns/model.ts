import { Campaign, CampaignQuery } from '@guildhall/schema'
import { and, eq, or, type SQL, sql } from 'drizzle-orm'
import { defineModel, type Model, type View } from '../../../core/model/model.ts'
import { caller, today } from '../../../core/model/sql.ts'
import { personModel } from '../../directory/people/model.ts'
import { portalModel } from '../../directory/portals/model.ts'
import { portals } from '../../directory/portals/table.ts'
import { campaigns } from './table.ts'

type Campaigns = typeof campaigns

const representedOn = (t: Campaigns) =>
  sql`exists (select from representatives_on(today()) r join pages g on g.id = r.page_id where g.portal_id = ${t.portalId} and ${caller.person} in (r.person_id, r.acting_id))`

/** Campaigns are for the admins of the portal and for those who maintain a page on it; public ones are for its publishable keys too. */
export const visibleCampaigns = (t: Campaigns, { audience: sees, portalBound: bound }: View): SQL | undefined => {
  const administered = sql`exists (select from ${portals} where ${eq(portals.id, t.portalId)} and ${portals.adminIds} @> array[${caller.person}])`
  return and(
    sees === 'public' ? sql`${t.isPublic}` : undefined,
    sees === 'person' ? or(administered, representedOn(t)) : undefined,
    bound ? eq(t.portalId, caller.portal) : undefined
  )
}

const status = (t: Campaigns) =>
  sql`case when ${t.startsOn} > ${today} then 'planned' when ${t.endsOn} < ${today} then 'ended' else 'running' end`

export const campaignModel: Model<typeof Campaign> = defineModel({
  name: 'Campaign',
  schema: Campaign,
  query: CampaignQuery,
  table: campaigns,
  edges: {
    portal: { to: () => portalModel, by: 'portalId' },
    createdBy: { to: () => personModel, by: 'createdById' }
  },
  visible: visibleCampaigns,
  fields: {
    status,
    percent: t =>
      sql`(select trunc(d.reached * 100.0 / nullif(d.pages, 0), 1)::double precision from campaign_days d where d.campaign_id = ${t.id} order by d.on desc limit 1)`,
    days: t =>
      sql`(select coalesce(json_agg(json_build_object('on', d.on, 'pages', d.pages, 'reached', d.reached) order by d.on), '[]') from campaign_days d where d.campaign_id = ${t.id})`
  },
  filters: {
    portal: { to: () => portalModel, where: (t, { portal }) => eq(t.portalId, portal!) },
    status: (t, given) => sql`${status(t)} = ${given.status}`
  },
  sorts: { endsOn: t => t.endsOn, createdAt: t => t.createdAt, updatedAt: t => t.updatedAt }
})

import { CampaignChartQuery, CampaignCreate, CampaignPatch } from '@guildhall/schema'
import type { WriteModel } from '../../../core/model/write.ts'
import type { Kind } from '../../../core/operation/kind.ts'
import { create, del, update } from '../../../core/operation/mutations.ts'
import type { Operation } from '../../../core/operation/operation.ts'
import { get, list } from '../../../core/operation/queries.ts'
import { readUnder } from '../../../core/operation/sub-resources.ts'
import { personModel } from '../../directory/people/model.ts'
import { portalModel } from '../../directory/portals/model.ts'
import { chartOf, EXAMPLE } from './chart.ts'
import { campaignModel } from './model.ts'
import { plans, replans } from './rules.ts'

const writable: WriteModel = {
  model: campaignModel,
  upsertKey: [],
  references: {
    portal: { column: 'portal_id', to: () => portalModel, holds: 'one' },
    createdBy: { column: 'created_by_id', to: () => personModel, holds: 'one' }
  }
}

const kind = {
  model: campaignModel,
  writeModel: writable,
  noun: 'campaigns',
  singular: 'campaign',
  subjectType: 'campaign',
  scope: 'governance'
} satisfies Kind
const reading = { public: true, allowPortalKeys: true, allowedRoles: 'any' } as const
const writing = { allowPortalKeys: true, allowedRoles: ['portal_admin'] } as const
const SEEN =
  'The admins of the portal and the people who maintain a page on it see it; publishable keys of the portal see public ones.'

export const campaignOperations: Operation[] = [
  list(kind, reading, `Lists the campaigns of portals, by default those that end soonest first. ${SEEN}`),
  get(kind, reading, `Returns a campaign by id, with its goal, its progress by day and its outcome. ${SEEN}`),
  create(
    kind,
    { ...writing, subject: ({ body }) => ({ type: 'portal', name: body.portal }) },
    CampaignCreate,
    'Creates a campaign: a goal for the pages of a portal, with a first and a last day. From its first day its progress is recorded daily. The people who maintain a page that does not meet the goal yet are asked once at the start and once in the last third, at most seven days before the end.',
    plans
  ),
  update(
    kind,
    writing,
    CampaignPatch,
    'Updates the fields sent (JSON merge patch, RFC 7396). A campaign that has ended cannot be changed.',
    replans
  ),
  del(kind, writing, 'Deletes a campaign with its progress. Notices that were not sent yet are withdrawn.'),
  readUnder(
    kind,
    reading,
    {
      path: 'progress.svg',
      method: 'chart',
      id: 'getCampaignChart',
      field: 'campaignChart',
      summary: 'Get a picture of the progress of a campaign',
      description: `Returns an image (SVG) of how far a campaign is, day by day, with its goal, for an \`<img>\`; for public campaigns a publishable key as \`?key=\` is enough. It fits light and dark pages, and also states in text what it shows. ${SEEN}`
    },
    { mediaType: 'image/svg+xml', example: EXAMPLE, run: chartOf },
    CampaignChartQuery
  )
]

import { sql } from 'drizzle-orm'
import { portalOf } from '../../../core/access/subject.ts'
import { listBy } from '../../../core/model/extend.ts'
import { defineModule } from '../../../core/module/module.ts'
import { personal } from '../../../core/module/personal.ts'
import { portalModel } from '../../directory/portals/model.ts'
import { attestationInMail } from '../../pages/representatives/attestation-link.ts'
import { isSettled } from './goal.ts'
import { campaignModel } from './model.ts'
import { campaignOperations } from './operations.ts'
import { campaigns as table } from './table.ts'
import { trackCampaigns } from './track.ts'

export const campaigns = defineModule({
  name: 'campaigns',
  personal: [
    personal(table, {
      people: { createdById: { erasure: 'emptied', holds: ['id', 'title', 'words', 'createdAt'] } },
      words: ['title', 'words']
    })
  ],
  operations: campaignOperations,
  extensions: [
    {
      model: portalModel,
      edges: { campaigns: listBy<typeof table>('portalId', () => campaignModel, 'Its campaigns.') }
    }
  ],
  subjects: {
    campaign: {
      model: campaignModel,
      activity: campaignModel.visible,
      relatesTo: id => ({ portals: portalOf(sql`c.portal_id`), from: sql`campaigns c where c.id = ${id}` })
    }
  },
  mailLinks: { campaign_started: attestationInMail, campaign_ending: attestationInMail },
  moot: { campaign_started: isSettled, campaign_ending: isSettled },
  jobs: [
    {
      name: 'track-campaigns',
      description:
        'Records the progress of campaigns, asks the people whose pages are missing, and records and reports outcomes.',
      schedule: '45 * * * *',
      expireInSeconds: 1800,
      run: trackCampaigns
    }
  ]
})

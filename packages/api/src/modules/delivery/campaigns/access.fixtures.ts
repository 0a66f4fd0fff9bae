import {
  ADMINS,
  type Bodies,
  type Examples,
  type Expectations,
  READERS_ONLY,
  type Stage
} from '../../../../test/access/expectations.fixtures.ts'
import { made } from '../../../../test/access/made.fixtures.ts'
import { campaignFor } from './campaigns.fixtures.ts'

// Who gets in where, written by hand from what each kind of user would expect; it knows nothing of how the service decides.

const onCampaigns = { on: 'campaigns', things: 'campaigns' } as const

export const accessExpectations: Expectations = {
  listCampaigns: { ...onCampaigns, never: 'unscoped', may: 'seen' },
  getCampaign: { ...onCampaigns, never: 'unscoped', may: 'seen' },
  createCampaign: { on: 'portals', things: 'portals', never: READERS_ONLY, may: ADMINS },
  updateCampaign: { ...onCampaigns, never: READERS_ONLY, may: ADMINS },
  deleteCampaign: { ...onCampaigns, never: READERS_ONLY, may: ADMINS },
  getCampaignChart: { ...onCampaigns, never: 'unscoped', may: 'seen' }
}

/** Who sees what: one for those who maintain pages (`I`), and one that a page can show to everyone (`P`). */
export const sights = {
  campaigns: `
                                 | own       | other
  admin unscoped scoped          | P I       | P I
  bound chief rep                | P I       | .
  bound2 chief2                  | .         | P I
  pub                            | P         | .
  pub2                           | .         | P`
}

/** What is sent in the matrix. */
export const bodies = (): Bodies => ({
  createCampaign: portal => campaignFor(portal!),
  updateCampaign: () => ({ title: 'Changed' })
})

/** One call of each operation that changes something. */
export const examples = ({ portal, admin }: Stage): Examples => ({
  fresh: { campaign: () => made(admin, '/v1/campaigns', campaignFor(portal)) },
  bodies: {
    createCampaign: () => campaignFor(portal),
    updateCampaign: () => ({ title: 'Fresh pages by summer' })
  }
})

import { CAMPAIGN_DAYS, type Campaign, type CampaignCreate, type CampaignPatch } from '@guildhall/schema'
import type { WriteHook } from '../../../core/operation/mutations.ts'
import { ApiError } from '../../../core/problem/api-error.ts'
import { likely } from '../../../core/problem/likely.ts'
import type { Database } from '../../../platform/database/database.ts'
import { addDays, today } from '../../../platform/days.ts'
import { ruleNames } from '../../governance/evaluation/rules.ts'
import { ruleNamed } from '../../governance/packs/packs.ts'

const refuse = (pointer: string, detail: string) => new ApiError('RULE_BROKEN', detail, [{ pointer, detail }])

const checkDays = (startsOn: string, endsOn: string) => {
  const last = addDays(startsOn, CAMPAIGN_DAYS)
  if (endsOn < startsOn) throw refuse('/endsOn', `The last day must not be before the first one, ${startsOn}.`)
  if (endsOn < today()) throw refuse('/endsOn', 'This day has passed; choose today or a later day.')
  if (endsOn > last) throw refuse('/endsOn', `A campaign lasts for at most a year: choose a day up to ${last}.`)
}

const checkRule = async (db: Database, { portal, measure, rule: id }: CampaignCreate) => {
  if (measure === 'pages_up_to_date') {
    if (id)
      throw refuse(
        '/rule',
        'This goal counts pages that are up to date: omit the rule, or choose "pages_passing_rule".'
      )
    return
  }
  if (!id) throw refuse('/rule', 'Specify the rule that the pages are to pass.')
  const rule = await ruleNamed(db, portal, id)
  if (!rule) throw refuse('/rule', `There is no rule "${id}". ${likely(id, ruleNames)}`)
  if (rule.of !== 'page') throw refuse('/rule', 'This rule evaluates communities: choose one that evaluates pages.')
}

/** A campaign begins today or later, lasts for at most a year, and its goal is one about pages. */
export const plans: WriteHook<CampaignCreate> = async ({ draft, call: { db, caller } }) => {
  if (draft.startsOn < today()) throw refuse('/startsOn', 'This day has passed; choose today or a later day.')
  checkDays(draft.startsOn, draft.endsOn)
  await checkRule(db, draft)
  return { ...draft, createdBy: caller.person }
}

/** What is over stays as it was. */
export const replans: WriteHook<CampaignPatch, Campaign> = ({ draft, before }) => {
  const { startsOn, endsOn, status } = before!
  if (status === 'ended')
    throw refuse('', `The campaign ended on ${endsOn}; its outcome stays on record. Create a new one.`)
  if (draft.endsOn !== undefined) checkDays(startsOn, draft.endsOn)
  return draft
}

import type { NominationCreate } from '@guildhall/schema'
import { byCaller } from '../../../core/lifecycle/actors.ts'
import { findIds } from '../../../core/model/rows.ts'
import { checkReferences } from '../../../core/model/write.ts'
import type { Creation, WriteHook } from '../../../core/operation/mutations.ts'
import { NOBODY } from '../../../core/operation/subject.ts'
import { communityModel } from '../../directory/communities/model.ts'
import { membershipOf } from '../../directory/terms/held.ts'
import { queueNotices } from '../../messages/queue.ts'
import { broken } from '../roles/faults.ts'
import { roleFaults as faults } from '../roles/words.en.ts'
import { GIVERS } from './lifecycle.ts'
import { nominationWritable, readNominations } from './nomination.ts'
import { notifyOfNominations } from './notify.ts'

/** A nomination of oneself is accepted; one by those who give roles is an offer. The nominee is a member. */
export const nominates: WriteHook<NominationCreate> = async ({ draft, facts, call }) => {
  const { caller, db, viewer } = call
  await checkReferences(db, nominationWritable, draft, viewer)
  const community = (await findIds(db, communityModel, [draft.community], viewer)).get(draft.community)!
  if (!(await membershipOf(db, community, draft.person))) throw broken('/person', faults.member)
  const own = caller.person !== null && caller.person === draft.person
  const gives = !caller.personal || GIVERS.some(relation => facts.relations.has(relation))
  return {
    ...draft,
    status: own ? 'accepted' : 'proposed',
    isOffer: !own && gives,
    nominatedById: caller.person
  }
}

/** Notifies the nominee or, of one’s own nomination, those who decide. */
export const begin = async (id: string, call: Creation<NominationCreate>): Promise<void> => {
  const { db } = call
  const [subject] = await readNominations(db, [id])
  const { communityId: community, personId: person, state: to, role, reason, isOffer, nominator } = subject!
  if (to === 'accepted')
    return notifyOfNominations(db, [{ id, to, step: 'begin', subject: subject!, input: {} }], byCaller(call, NOBODY))
  await queueNotices(db, [
    {
      kind: 'nomination_received',
      person,
      community,
      key: id,
      values: {
        role: 'member',
        position: role,
        decision: isOffer ? 'offer' : undefined,
        who: nominator ?? undefined,
        said: reason ?? undefined
      }
    }
  ])
}

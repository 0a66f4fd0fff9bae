import type { CommunityTransition } from '@guildhall/schema'
import type { By } from '../../../core/lifecycle/actors.ts'
import type { Lack } from '../../../core/lifecycle/lack.ts'
import { speechIn } from '../../../core/words/catalogue.ts'
import type { Database } from '../../../platform/database/database.ts'
import { communities } from '../../directory/communities/lifecycle.ts'
import { type Asked, alsoAsk } from '../../directory/communities/load.ts'
import type { Judged } from '../../governance/evaluation/judge.ts'
import { GUARDED, judgeTransition } from './guarding.ts'

/** Whether a rule that guards a transition stands in its way. */
export const isLacking = ({ status }: Pick<Judged, 'status'>) => status === 'fail'

const lackOf = ({ message, remedy, pointer, from }: Judged, language: string | undefined): Lack => ({
  problem: speechIn(language).say(message),
  ...(remedy?.call ? { call: remedy.call } : {}),
  ...(pointer ? { pointer } : {}),
  ...(from ? { from } : {})
})

/** From which statuses a transition leads: elsewhere its rules need not be asked. */
const statusesFor = (name: CommunityTransition) =>
  communities.rows.flatMap(row => (row.name === name ? row.from.filter(one => one !== null) : []))

const lacksOf =
  (name: CommunityTransition) =>
  async (db: Database, moves: readonly Asked[], { caller }: By) => {
    const judged = await judgeTransition(db, name, moves, statusesFor(name))
    return new Map(
      [...judged].map(([id, found]) => [id, found.filter(isLacking).map(one => lackOf(one, caller?.language))])
    )
  }

// A transition that rules guard lacks what they say.
for (const name of GUARDED) alsoAsk(name, lacksOf(name))

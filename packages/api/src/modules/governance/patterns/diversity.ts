import { evennessOf } from '../../engagement/formulas/evenness.ts'
import { rounded, sumOf } from '../../engagement/formulas/formula.ts'
import { unlessActive, unlessYoung } from '../evaluation/preconditions.ts'
import { evidenceItem } from '../evaluation/rule.ts'
import { unlessFew } from '../evaluation/unknowns.ts'
import { communitySetting } from '../facts/community.ts'
import { unitSizes } from '../facts/patterns.ts'
import { message } from '../message.ts'
import { pattern } from './pattern.ts'

const EFFECTIVE = 3
/** In an organisation of fewer units than this, a share of them is enough. */
const FEW_UNITS = 5
const SHARE = 0.6

export const diversity = pattern({
  id: 'diversity',
  source: '[001]',
  facts: { setting: communitySetting, spread: unitSizes },
  judge: ({ setting, spread = { members: 0, sizes: [], units: 0 } }, asOf) => {
    const { members, sizes, units } = spread
    const known = sumOf(sizes)
    const unless = unlessActive(setting!) ?? unlessYoung(setting!, asOf) ?? unlessFew(members)
    if (unless) return unless
    if (known * 5 < members * 4) return { status: 'inconclusive', message: message('pattern.diversity.units_unknown') }
    const evidence = [evidenceItem('community.unit-sizes', message('community.diversity.known', { known, members }))]
    const least = units < FEW_UNITS ? SHARE * units : EFFECTIVE
    return rounded(evennessOf(sizes).effective) >= rounded(least)
      ? { status: 'pass', message: message('pattern.diversity.present'), evidence }
      : { status: 'fail', message: message('pattern.diversity.not_yet'), evidence }
  }
})

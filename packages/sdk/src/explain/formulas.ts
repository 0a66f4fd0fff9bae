import { label, level } from './person.ts'
import { type Formula, listIn, numberIn, rounded, shown, sumOf } from './working.ts'

const ratio =
  (above: string, below: string): Formula =>
  inputs => {
    const [dividend, divisor] = [numberIn(inputs, above), numberIn(inputs, below)]
    const value = dividend / divisor
    return { value, steps: [`${above} ${shown(dividend)} / ${below} ${shown(divisor)} = ${shown(value)}.`] }
  }

const evenness: Formula = inputs => {
  const [entropy, groups] = [numberIn(inputs, 'entropy'), numberIn(inputs, 'groups')]
  if (groups === 1) return { value: 0, steps: ['All are in one group: 0.'] }
  const value = entropy / Math.log(groups)
  return { value, steps: [`entropy ${shown(entropy)} / ln(groups ${groups}) = ${shown(value)}.`] }
}

const median: Formula = inputs => {
  const middle = listIn<number>(inputs, 'middle')
  const value = sumOf(middle) / middle.length
  return {
    value,
    steps: [`The median is the mean of the two in the middle, ${middle.join(' and ')}: ${shown(value)}.`]
  }
}

/** The largest share, and how few of the largest amounts make at least half of all. */
const spreadOf = (amounts: readonly number[]) => {
  const sorted = [...amounts].filter(amount => amount > 0).sort((a, b) => b - a)
  const all = sumOf(sorted)
  let [sum, few] = [0, 0]
  while (rounded(2 * sum) < rounded(all)) sum += sorted[few++]!
  return { all, sum, few, share: all === 0 ? null : sorted[0]! / all }
}

const topShare: Formula = inputs => {
  const amounts = listIn<number>(inputs, 'amounts')
  const { all, share } = spreadOf(amounts)
  return {
    value: share,
    steps: [`The largest amount ${shown(Math.max(...amounts))} / all ${shown(all)} = ${shown(share)}.`]
  }
}

const absenceFactor: Formula = inputs => {
  const { all, sum, few, share } = spreadOf(listIn<number>(inputs, 'amounts'))
  const steps = [`The ${few} largest amounts make ${shown(sum)}, at least half of all ${shown(all)}; fewer do not.`]
  return { value: share === null ? null : few, steps }
}

const isAll = (share: number | null) => share !== null && rounded(share) >= 0.8

const carriedByOne: Formula = inputs => {
  const [held, members] = [numberIn(inputs, 'held'), numberIn(inputs, 'members')]
  const given = listIn<{ organised: number; other: number }>(inputs, 'given')
  const all = rounded(sumOf(given.map(({ organised, other }) => organised + other)))
  if (held < 3 || all < 15 || members < 5)
    return {
      value: null,
      steps: [`${held} events held, ${shown(all)} given and ${members} members are too little to say.`]
    }
  const [others, organised] = [
    spreadOf(given.map(({ other }) => other)),
    spreadOf(given.map(({ organised }) => organised))
  ]
  const top = given.reduce((top, one) => (one.organised > top.organised ? one : top))
  const isHelped = given.some(one => one !== top && rounded(one.organised + one.other) >= 3)
  const isGivenByOne = others.few === 1 && isAll(others.share)
  const value = Number(isGivenByOne || (isAll(organised.share) && !isHelped))
  const steps = [
    `One person gave ${shown(others.share)} of all, and one organised ${shown(organised.share)}; ${isHelped ? 'another' : 'no other'} person gave 3 or more: ${value}.`
  ]
  return { value, steps }
}

const WEIGHTS = { core_participant: 10, active: 4, peripheral: 1 }

const gravityOf = (inputs: Parameters<Formula>[0]) => {
  const counts = Object.entries(WEIGHTS).map(([level, weight]) => ({ level, weight, people: numberIn(inputs, level) }))
  const mass = sumOf(counts.map(({ weight, people }) => weight * people))
  const terms = counts.map(({ level, weight, people }) => `${weight} × ${level} ${people}`).join(' + ')
  return { mass, people: sumOf(counts.map(({ people }) => people)), step: `${terms} = ${mass}.` }
}

const mass: Formula = inputs => {
  const { mass, step } = gravityOf(inputs)
  return { value: mass, steps: [step] }
}

const density: Formula = inputs => {
  const { mass, people, step } = gravityOf(inputs)
  const value = people === 0 ? null : mass / people
  return { value, steps: [step, `${mass} / people who are not inactive ${people} = ${shown(value)}.`] }
}

const falling: Formula = inputs => {
  const [up, down] = [numberIn(inputs, 'up'), numberIn(inputs, 'down')]
  const limit = 2 * Math.sqrt(up + down)
  const value = Number(down - up > limit)
  const steps = [
    `down ${down} − up ${up} is ${value === 1 ? 'more' : 'not more'} than 2·√(up + down) = ${shown(limit)}: ${value}.`
  ]
  return { value, steps }
}

/** What a count of parts, or of records, follows from. */
export const count: Formula = inputs => {
  if (!inputs.parts) {
    const value = numberIn(inputs, 'counted')
    return { value, steps: [`Counted: ${value}.`] }
  }
  const parts = Object.entries(inputs.parts as Record<string, number>)
  const value = sumOf(parts.map(([, people]) => people))
  return { value, steps: [`${parts.map(([part, people]) => `${part} ${people}`).join(' + ')} = ${value}.`] }
}

/** How each version of a formula works its value out, by the name of the figure. A version stays: figures of it are kept. */
export const FORMULAS: Record<string, Formula> = {
  'gmt 1': label,
  'level 1': level,
  'mass 1': mass,
  'density 1': density,
  'drift 1': ratio('change', 'continuing'),
  'falling 1': falling,
  'top_share 1': topShare,
  'organising_share 1': topShare,
  'absence_factor 1': absenceFactor,
  'unit_absence_factor 1': absenceFactor,
  'carried_by_one 1': carriedByOne,
  'concentration 1': absenceFactor,
  'bridge 1': ratio('observed', 'expected'),
  'mixing 1': ratio('observed', 'expected'),
  'evenness 1': evenness,
  'newcomers_contributing 1': ratio('contributed', 'joined'),
  'events_proposed 1': ratio('proposed', 'held'),
  'fill_rate 1': ratio('present', 'capacity'),
  'reach 1': ratio('reached', 'units'),
  'repeat_attendance 1': ratio('cameAgain', 'came'),
  'leader_tenure 1': median,
  'charter_age 1': median,
  'reviews_on_time 1': ratio('onTime', 'held'),
  'minutes_in_time 1': ratio('inTime', 'held'),
  'silo_bridge 1': ratio('observed', 'expected'),
  'contributors_thanked 1': ratio('thanked', 'contributors'),
  'gravity_mass 1': mass,
  'gravity_density 1': density,
  'gravity_drift 1': ratio('change', 'continuing')
}

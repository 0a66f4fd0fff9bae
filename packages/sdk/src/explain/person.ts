import { type Formula, listIn, rounded, shown } from './working.ts'

const DAY_MS = 86_400_000
const WINDOW_DAYS = 180
const HALF_LIFE_DAYS = 90
/** By these alone nobody has a label. */
const NEVER_LABEL = ['attend', 'ask', 'use', 'thank']

interface Act {
  day: string
  direction: 'give' | 'take'
  activity: string
  weight: number
}
type Label = 'giver' | 'matcher' | 'taker' | 'quiet'

const sumsAt = (acts: readonly Act[], day: string) => {
  const sums = { give: 0, take: 0, deciding: 0 }
  for (const act of acts) {
    const age = (Date.parse(day) - Date.parse(act.day)) / DAY_MS
    if (age < 0 || age >= WINDOW_DAYS) continue
    const value = act.weight * 2 ** (-age / HALF_LIFE_DAYS)
    sums[act.direction] += value
    if (!NEVER_LABEL.includes(act.activity)) sums.deciding += value
  }
  const all = sums.give + sums.take
  return { ...sums, balance: all === 0 ? null : (sums.give - sums.take) / all }
}
type Sums = Pick<ReturnType<typeof sumsAt>, 'deciding' | 'balance'>

const leaning = (balance: number, threshold: number): Label =>
  balance >= threshold ? 'giver' : balance <= -threshold ? 'taker' : 'matcher'

/** The label after another one, by what was given and received. */
export const labelAfter = (before: Label | null, sums: Sums): Label => {
  const [deciding, balance] = [rounded(sums.deciding), rounded(sums.balance ?? 0)]
  if (before === null || before === 'quiet') return deciding < 3 ? 'quiet' : leaning(balance, 0.2)
  if (deciding < 2.5) return 'quiet'
  return before !== 'matcher' && leaning(balance, 0.15) === before ? before : leaning(balance, 0.25)
}

const REASONS: Record<string, string> = {
  not_a_member: 'Only members have a label.',
  newcomer: 'Members have no label in their first 30 days.',
  opted_out: 'The person chose not to have a label.'
}

/** Giver, matcher, taker or quiet: the acts of the window of each checkpoint, halved every 90 days, and the labels that follow in turn. */
export const label: Formula = inputs => {
  const acts = listIn<Act>(inputs, 'acts')
  const steps: string[] = []
  let [last, sums]: [Label | null, ReturnType<typeof sumsAt>] = [null, sumsAt([], '')]
  for (const { day } of listIn<{ day: string }>(inputs, 'checkpoints')) {
    sums = sumsAt(acts, day)
    last = labelAfter(last, sums)
    const { give, take, balance, deciding } = sums
    steps.push(
      `On ${day}: given ${shown(give)}, received ${shown(take)}, balance ${shown(balance)}, of which ${shown(deciding)} decide the label: ${last}.`
    )
  }
  const { noLabel } = inputs
  if (typeof noLabel === 'string') steps.push(REASONS[noLabel] ?? `There is no label: ${noLabel}.`)
  const besides = { given: sums.give, received: sums.take, balance: sums.balance }
  return { value: typeof noLabel === 'string' ? null : last, besides, steps }
}

interface Presence {
  from: string
  acts: number
  gifts: number
  isComplete: boolean
}

const levelBy = (active: number, giving: number, complete: number) => {
  if (complete < 2) return 'new'
  if (active >= 4 && giving >= 2) return 'core_participant'
  return active >= 2 ? 'active' : active === 1 ? 'peripheral' : 'inactive'
}

/** The level of a member: in how many periods they took part, and in how many they gave. */
export const level: Formula = inputs => {
  const periods = listIn<Presence>(inputs, 'periods')
  const [active, giving, complete] = [
    periods.filter(({ acts }) => acts > 0),
    periods.filter(({ gifts }) => gifts > 0),
    periods.filter(({ isComplete }) => isComplete)
  ].map(({ length }) => length) as [number, number, number]
  const besides = { activePeriods: active, givingPeriods: giving }
  const told = `Of ${periods.length} periods, ${complete} were complete; the person took part in ${active} and gave in ${giving}`
  if (inputs.isMember === false) return { value: null, besides, steps: [`${told}.`, 'Only members have a level.'] }
  const value = levelBy(active, giving, complete)
  return { value, besides, steps: [`${told}: ${value}.`] }
}

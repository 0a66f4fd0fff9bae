import { shortened } from '../../../platform/text.ts'
import { unreadable as say } from '../words.en.ts'

/** Why a rule is not read, in words. */
export class Unreadable extends Error {}
export const refuse = (reason: string): never => {
  throw new Unreadable(reason)
}

/** The parts of a rule by their names. */
export type Parts = Map<string, string>

const CARRIED = ['FREQ', 'INTERVAL', 'COUNT', 'UNTIL', 'BYDAY', 'BYMONTHDAY', 'BYMONTH', 'BYSETPOS', 'WKST']

/** The parts of the one rule of a text. */
export const partsIn = (text: string): Parts => {
  const [rule, ...more] = text.split(/\r?\n/).filter(line => line.trim())
  if (!rule) return refuse(say.noRule())
  if (more.length > 0) return refuse(say.twoRules())
  const parts: Parts = new Map()
  for (const part of rule
    .trim()
    .toUpperCase()
    .replace(/^RRULE:/, '')
    .replace(/;$/, '')
    .split(';')) {
    const [, name, value] = /^([A-Z-]+)=(.+)$/.exec(part) ?? []
    if (!name || !value) return refuse(say.malformed(shortened(part, 40)))
    if (parts.has(name)) return refuse(say.twice(name))
    if (!CARRIED.includes(name)) return refuse(say.notCarried(shortened(name, 40)))
    parts.set(name, value)
  }
  return parts
}

/** A whole number of a part between two others; of several or none of such, the rule is refused. */
export const numberIn = (parts: Parts, name: string, least: number, most: number): number | undefined => {
  const value = parts.get(name)
  if (value === undefined) return undefined
  const number = /^[+-]?\d{1,6}$/.test(value) ? Number(value) : Number.NaN
  if (!(number >= least && number <= most) || number === 0) return refuse(say.beyond(name, shortened(value, 40)))
  return number
}

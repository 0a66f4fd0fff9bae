import {
  CATEGORIES,
  CLASSIFIED,
  CONTROLLED,
  CONTROLS,
  OTHERS_CLASSIFIED,
  OTHERS_CONTROLLED,
  oneOf,
  UNMISTAKABLE
} from './marking-words.ts'

/** A marking that stands on a page: above unclassified, or controlled though unclassified. */
export type Marking = {
  level: 'classified' | 'controlled'
  kind: 'banner' | 'portion' | 'block'
  marking: string
  /** The line that it stands in. */
  line: string
}
type Found = Omit<Marking, 'line'>

/** Bound to the rules below: another version may find other markings on the same page. */
export const MARKINGS_VERSION = 2

const AT_MOST = 20
const LEVEL = oneOf([...CLASSIFIED, 'UNCLASSIFIED'])
// Not in the middle of a word, a path or an address.
const START = '(?<![\\w/.:=-])'
const END = '(?!\\w|\\.\\w)'

const BANNERS = [
  new RegExp(`${START}${LEVEL}(?: ?// ?${CONTROLS})+${END}`, 'g'),
  new RegExp(`${START}${LEVEL}(?://${CONTROLS})+${END}`, 'gi'),
  new RegExp(`${START}${LEVEL}(?:/${CONTROLS})*/${UNMISTAKABLE}${END}`, 'g'),
  new RegExp(`${START}(?:TS|U)(?://${CONTROLS})+${END}`, 'g'),
  new RegExp(`${START}${oneOf(CONTROLLED)}(?: ?// ?${CATEGORIES})+${END}`, 'g'),
  new RegExp(`${START}${oneOf(CONTROLLED)}(?://${CATEGORIES})+${END}`, 'gi')
]
const OF_OTHERS = new RegExp(
  `^//(?:${oneOf(OTHERS_CLASSIFIED)}|CTS|NS|NC|(?:JOINT )?${oneOf([...CLASSIFIED, 'RESTRICTED'])}(?: [A-Z]{3})+|[A-Z]{3} ${oneOf([...CLASSIFIED, 'RESTRICTED'])})(?![a-z ])`
)
const PORTION = new RegExp(`\\((?:TS|S|C|U)(?:// ?${CONTROLS})+\\)|\\(CUI(?:// ?${CATEGORIES})+\\)`, 'g')
const PORTION_OF_OTHERS = /\(\/\/(?:CTS|NS|NC|NR|[A-Z]{3} (?:TS|S|C|R))\)/g
// A letter in brackets is a portion marking only before a sentence: else it is a size, a day, a plural, an item of a list.
const BARE_PORTION = /^(?:[\d.]+ |[a-z]\. |[-•] )?\((TS|S|C|CUI|FOUO)\) (?=\p{Lu}|\d)(?:\S+ ){3,}\S+/u
const LETTERED = /\([A-Z]\) /g
const ALONE: [RegExp, Marking['level']][] = [
  [new RegExp(`^${oneOf([...CLASSIFIED, ...OTHERS_CLASSIFIED])}$`), 'classified'],
  [new RegExp(`^${oneOf([...CONTROLLED, ...OTHERS_CONTROLLED])}$`), 'controlled']
]
const SAID = /^[^:]{0,40}\bclassifi(?:cation|ed)\b[^:]{0,40}: ?(?=[A-Z /,-]+$)/i
const BLOCKS: [RegExp, Marking['level']][] = [
  [/^declassify on: ?(?:\d{8}|\d\dX\d|DNI|MR\b|OADR)/i, 'classified'],
  [/^Derived From: ?(?:Multiple Sources|.{0,80}(?:SCG|Classification Guide))/i, 'classified'],
  [/^Classified By: ?\p{Lu}/u, 'classified'],
  [/^CUI Categor(?:y|ies): ?[A-Z]{2}/i, 'controlled'],
  [
    /^(?:Limited |Distribution\/)?Dissemination Controls?: ?(?:NOFORN|FED ?ONLY|FEDCON|NOCON|DL ONLY|REL TO)/i,
    'controlled'
  ],
  [/^distribution statement [b-f] ?[.:]/i, 'controlled']
]

const levelOf = (marking: string): Marking['level'] =>
  /^\(?(?:U\b|UNCLASSIFIED|CUI|CONTROLLED)/i.test(marking) ? 'controlled' : 'classified'

const matches = (line: string, pattern: RegExp, kind: Marking['kind']): Found[] =>
  [...line.matchAll(pattern)].map(([marking]) => ({ level: levelOf(marking), kind, marking }))

const bare = (line: string): Found[] => {
  const [, mark] = BARE_PORTION.exec(line) ?? []
  if (!mark || (line.match(LETTERED) ?? []).length > 1) return []
  return [{ level: levelOf(mark === 'FOUO' ? 'U' : mark), kind: 'portion', marking: `(${mark})` }]
}

/** A line that says nothing but a level, however it is decorated. */
const alone = (line: string): Found[] => {
  const words = line
    .replace(SAID, '')
    .replace(/^[\s*\-=_~#<>[\]|•·]+|[\s*\-=_~#<>[\]|•·.]+$/g, '')
    .trim()
  return ALONE.filter(([pattern]) => pattern.test(words)).map(([, level]) => ({
    level,
    kind: 'banner',
    marking: words
  }))
}

const blocks = (line: string): Found[] =>
  BLOCKS.flatMap(([pattern, level]) => {
    const [marking] = pattern.exec(line) ?? []
    return marking ? [{ level, kind: 'block' as const, marking }] : []
  })

/** Full-width letters, odd spaces and slashes as plain ones. */
const plain = (line: string) => line.normalize('NFKC').replace(/[∕⁄]/g, '/').replace(/\s+/g, ' ').trim().slice(0, 2000)

const inLine = (line: string): Found[] => {
  const [banner] = BANNERS.map(pattern => matches(line, pattern, 'banner')).filter(found => found.length > 0)
  const portions = [...matches(line, PORTION, 'portion'), ...matches(line, PORTION_OF_OTHERS, 'portion')]
  const [others = ''] = OF_OTHERS.exec(line) ?? []
  const found = portions.length > 0 ? portions : (banner ?? [])
  if (found.length > 0) return found
  if (others) return [{ level: 'classified', kind: 'banner', marking: others }]
  return [bare, alone, blocks].map(look => look(line)).find(some => some.length > 0) ?? []
}

const isAlone = ({ marking, line }: Marking) => alone(line).some(one => one.marking === marking)

/**
 * Finds classification banners, portion markings and classification blocks in the lines of a page, as the public manuals
 * write them. The word "secret" in a sentence is none. `(C)` before a sentence counts only beside other markings, since
 * pages have lists and copyrights, and so does a level alone that is a label: in navigation, a list, a link or a table.
 * UNCLASSIFIED alone is harmless and not reported.
 */
export const findMarkings = (lines: readonly string[], labels: readonly string[] = []): Marking[] => {
  const markingsIn = (text: string): Marking[] => {
    const line = plain(text)
    return inLine(line).map(found => ({ ...found, marking: found.marking.slice(0, 200), line: line.slice(0, 300) }))
  }
  const said = lines.flatMap(markingsIn)
  const labelled = labels.flatMap(markingsIn)
  const sure = new Set([...said.filter(({ marking }) => marking !== '(C)'), ...labelled.filter(one => !isAlone(one))])
  const counted = sure.size > 0 ? [...said, ...labelled] : []
  return [...new Map(counted.map(one => [`${one.marking} ${one.line}`, one])).values()].slice(0, AT_MOST)
}

import type { CharterSectionKind } from '@guildhall/schema'
import { WORDINGS } from './wordings.ts'

const ARTICLES = [
  'our|the|a',
  'unsere?[rs]?|der|die|das|ein|eine',
  'notre|nos|le|la|les|un|une|des',
  'nuestr[oa]s?|el|los|las|una'
].join('|')
const PARTS =
  'section|article|chapter|part|abschnitt|artikel|kapitel|teil|chapitre|partie|seccion|articulo|capitulo|parte'
const NUMBER = new RegExp(`^(?:(?:${PARTS})\\s+)?(?:\\d+(?:\\.\\d+)*|[ivxlc]+(?=[.):]))[.):]?\\s+`)
const ARTICLE = new RegExp(`^(?:(?:${ARTICLES})\\s+|l')`)

/** A heading without its number, its marks, its accents and its article, in small letters; “and” is the same in all languages. */
export const plain = (heading: string): string =>
  heading
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/ß/g, 'ss')
    .replace(/’/g, "'")
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*_`~¿¡]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/ (?:&|und|et|y) /g, ' and ')
    .replace(NUMBER, '')
    .replace(ARTICLE, '')
    .replace(/[\s.:!?]+$/, '')

const SECTIONS: ReadonlyMap<string, CharterSectionKind> = new Map(
  Object.values(WORDINGS).flatMap(language =>
    Object.entries(language).flatMap(([section, wordings]) =>
      wordings.map(wording => [plain(wording), section as CharterSectionKind] as const)
    )
  )
)

/** The section that a heading names, in any language that is known; `other` where it is none. */
export const sectionOf = (heading: string): CharterSectionKind => SECTIONS.get(plain(heading)) ?? 'other'

/** The usual heading of a section; none of a free one. */
export const usualHeading = (section: CharterSectionKind): string =>
  section === 'other' ? '' : WORDINGS.en[section][0]

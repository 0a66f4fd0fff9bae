// The words of the public manuals: ISOO's marking booklet and the CUI Registry (32 CFR 2001, 2002), DoDM 5200.01 volumes 2
// and 4, the distribution statements of DoDI 5230.24, and the levels of NATO, the EU and the United Kingdom.

const any = (...words: string[]) => `(?:${words.join('|')})`

const COUNTRIES = '[A-Z]{3,4}(?:, ?[A-Z]{3,4})*'

const COMPARTMENTS = ['SI(?:-[A-Z0-9]{1,9})?', 'COMINT', 'TK', 'HCS(?:-[A-Z]{1,3})?', 'KDK', 'RSV', 'BOHEMIA', 'ATOMAL']
const PROGRAMS = ['SAR-[A-Z0-9][A-Z0-9 -]{0,40}', 'SPECIAL ACCESS REQUIRED-[A-Z0-9 -]{1,40}', 'ACCM-[A-Z0-9 ]{1,40}']
const ATOMIC = ['(?:RD|FRD)(?:-CNWDI|-(?:SG|SIGMA) \\d+)?', '(?:FORMERLY )?RESTRICTED DATA', '(?:DOD )?UCNI', 'TFNI']
const DISSEMINATION = [
  ...['NOFORN', 'NF', 'ORCON(?:-USGOV)?', 'OC', 'IMCON', 'RELIDO', 'PROPIN', 'FISA', 'RSEN', 'DSEN', 'LIMDIS', 'EXDIS'],
  ...['NODIS', 'LES', 'LAW ENFORCEMENT SENSITIVE', 'SBU(?:-NF)?', 'SENSITIVE BUT UNCLASSIFIED', 'SSI', 'FOUO'],
  ...['SENSITIVE SECURITY INFORMATION', 'FOR OFFICIAL USE ONLY', 'EYES ONLY', `DISPLAY ONLY ${COUNTRIES}`, 'CUI'],
  ...[`REL(?: TO ${COUNTRIES})?`, `FGI(?: [A-Z]{3,4})*`]
]
const CONTROLLED_ONLY = [
  'SP-[A-Z]{2,8}',
  'FED ONLY',
  'FEDCON',
  'NOCON',
  'DL ONLY',
  'BASIC',
  'PRVCY',
  'HLTH',
  'CTI',
  'LEI'
]
const UNTIL = ['(?:19|20)\\d{6}', '(?:25|50|75)X\\d(?:-[A-Z]+)?', 'X\\d', 'MR']

const CONTROL = any(...COMPARTMENTS, ...PROGRAMS, ...ATOMIC, ...DISSEMINATION, ...CONTROLLED_ONLY, ...UNTIL)

/** One block of controls between double slashes: `SI/TK`, `REL TO USA, GBR`. */
export const CONTROLS = `${CONTROL}(?: ?/ ?${CONTROL})*`

/** What follows CUI: any category of the Registry, which grows. */
export const CATEGORIES = `(?:${CONTROL}|[A-Z]{3,9})(?: ?/ ?(?:${CONTROL}|[A-Z]{3,9}))*`

/** Of controls behind a single slash, as people write them against the manual, those that are unmistakable. */
export const UNMISTAKABLE = any('NOFORN', 'ORCON', 'FOUO', `REL TO ${COUNTRIES}`)

/** Levels as they stand in a banner, the highest first. */
export const CLASSIFIED = ['TOP SECRET', 'SECRET', 'CONFIDENTIAL']
export const CONTROLLED = ['CONTROLLED UNCLASSIFIED INFORMATION', 'CONTROLLED', 'CUI']

/** Banners of others, by level. */
export const OTHERS_CLASSIFIED = [
  ...['NATO SECRET', 'NATO CONFIDENTIAL', 'NATO RESTRICTED', 'COSMIC TOP SECRET(?:[ -](?:ATOMAL|BOHEMIA|BALK))?'],
  ...['UK (?:TOP )?SECRET', '(?:TRÈS SECRET UE/)?EU TOP SECRET', '(?:SECRET UE/)?EU SECRET'],
  ...['(?:CONFIDENTIEL UE/)?EU CONFIDENTIAL', '(?:RESTREINT UE/)?EU RESTRICTED']
]
export const OTHERS_CONTROLLED = [
  ...[
    'FOR OFFICIAL USE ONLY',
    'FOUO',
    'NOFORN',
    'ORCON/NOFORN',
    `REL TO USA, ?${COUNTRIES}`,
    'OFFICIAL ?[-–:] ?SENSITIVE'
  ],
  ...['LAW ENFORCEMENT SENSITIVE', 'SENSITIVE BUT UNCLASSIFIED', 'SENSITIVE SECURITY INFORMATION']
]

/** Alternatives as one pattern. */
export const oneOf = (words: readonly string[]) => any(...words)

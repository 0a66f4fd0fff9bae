import type { CharterSectionKind } from '@guildhall/schema'

type Named = Exclude<CharterSectionKind, 'other'>

/** The usual heading of each section, and other wordings of it, as `plain` writes them. */
const HEADINGS: Record<Named, readonly [usual: string, ...others: string[]]> = {
  vision: ['Vision', 'vision statement', 'vision of the future', 'aspiration', 'aspirations'],
  importance: [
    'Importance',
    'why it matters',
    'why this matters',
    'why it is important',
    'problem statement',
    'problem',
    'background',
    'rationale',
    'motivation'
  ],
  why_now: ['Why now', 'why start now', 'urgency'],
  mission: [
    'Mission',
    'mission statement',
    'purpose',
    'purpose and mission',
    'mission and purpose',
    'guiding principle',
    'guiding principles'
  ],
  how: ['How', 'how we do it', 'approach', 'strategy', 'working mode', 'working mode / expected outcome'],
  goals: ['Goals', 'goal', 'objectives', 'objective', 'goals and objectives', 'aims'],
  priorities: ['Priorities', 'current priorities', 'focus', 'focus areas'],
  outputs: [
    'Outputs',
    'deliverables',
    'deliverable(s)',
    'deliverables and outputs',
    'activities and deliverables',
    'activities',
    'products',
    'results'
  ],
  measures: [
    'Measures',
    'measures of success',
    'how we measure success',
    'success criteria',
    'success metrics',
    'metrics',
    'key results'
  ],
  impact: ['Impact', 'expected impact', 'outcomes', 'expected outcomes', 'benefits'],
  resources: [
    'Resources',
    'resources needed',
    'what we need',
    'budget',
    'budget and resources',
    'resources and budget'
  ],
  forces: ['Forces', 'force field', 'driving and restraining forces', 'drivers and barriers', 'risks', 'challenges'],
  values: ['Values', 'core values', 'values and principles', 'values / principles', 'principles'],
  ground_rules: ['Ground rules', 'rules', 'community rules', 'rules of engagement', 'code of conduct', 'conduct'],
  scope: [
    'Scope',
    'scope of work',
    'in scope',
    'responsibilities',
    'responsibilities and scope',
    'responsibilities and deliverables',
    'areas of responsibility'
  ],
  ways_of_working: [
    'Ways of working',
    'how we work',
    'how we work together',
    'working together',
    'roles and organization management',
    'roles and organisation',
    'organization',
    'organisation',
    'operations',
    'governance',
    'decision making'
  ],
  sponsor_commitment: [
    'Sponsor commitment',
    'commitment of the sponsor',
    'commitment of our sponsor',
    'sponsor',
    'sponsorship',
    'executive sponsor'
  ]
}

/** A heading without its number, its marks and its article, in small letters. */
export const plain = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*_`~]/g, '')
    .replace(/&/g, 'and')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:(?:section|article|chapter|part)\s+)?(?:\d+(?:\.\d+)*|[ivxlc]+(?=[.):]))[.):]?\s+/, '')
    .replace(/^(?:our|the|a)\s+/, '')
    .replace(/[\s.:!?]+$/, '')

const SECTIONS: ReadonlyMap<string, Named> = new Map(
  Object.entries(HEADINGS).flatMap(([section, wordings]) =>
    wordings.map(wording => [plain(wording), section as Named] as const)
  )
)

/** The section that a heading names; `other` where it is none that is known. */
export const sectionOf = (heading: string): CharterSectionKind => SECTIONS.get(plain(heading)) ?? 'other'

/** The usual heading of a section; none of a free one. */
export const usualHeading = (section: CharterSectionKind): string => (section === 'other' ? '' : HEADINGS[section][0])

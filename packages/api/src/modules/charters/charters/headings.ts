import type { CharterSectionKind } from '@guildhall/schema'

/** The usual heading of each section, and other wordings of it, in small letters. */
export const HEADINGS: Record<Exclude<CharterSectionKind, 'other'>, readonly [usual: string, ...others: string[]]> = {
  vision: ['Vision', 'our vision', 'vision statement', 'the vision', 'vision of the future', 'aspiration'],
  importance: [
    'Importance',
    'why it matters',
    'why this matters',
    'importance of the topic',
    'problem statement',
    'problem',
    'rationale',
    'background',
    'motivation'
  ],
  why_now: ['Why now', 'why now?', 'urgency', 'why start now'],
  mission: [
    'Mission',
    'our mission',
    'mission statement',
    'the mission',
    'purpose',
    'purpose and mission',
    'guiding principle',
    'guiding principles'
  ],
  how: ['How', 'how we do it', 'how we work towards it', 'approach', 'our approach', 'strategy'],
  goals: ['Goals', 'our goals', 'goals and objectives', 'objectives', 'objective', 'goal', 'aims'],
  priorities: ['Priorities', 'our priorities', 'focus', 'focus areas', 'current priorities'],
  outputs: [
    'Outputs',
    'deliverables',
    'deliverable(s)',
    'deliverables and outputs',
    'deliverables / artifacts',
    'activities and deliverables',
    'products',
    'results'
  ],
  measures: [
    'Measures',
    'measures of success',
    'success criteria',
    'metrics',
    'success metrics',
    'key results',
    'how we measure success'
  ],
  impact: ['Impact', 'our impact', 'expected impact', 'outcomes', 'benefits'],
  resources: [
    'Resources',
    'resources and budget',
    'budget',
    'what we need',
    'resources needed',
    'budget and resources'
  ],
  forces: ['Forces', 'force field', 'driving and restraining forces', 'drivers and barriers', 'risks', 'challenges'],
  values: ['Values', 'our values', 'core values', 'values and principles', 'principles'],
  ground_rules: ['Ground rules', 'rules', 'code of conduct', 'community rules', 'rules of engagement', 'conduct'],
  scope: [
    'Scope',
    'our scope',
    'in scope',
    'scope of work',
    'responsibilities',
    'responsibilities and scope',
    'areas of responsibility'
  ],
  ways_of_working: [
    'Ways of working',
    'how we work',
    'working together',
    'organizational management',
    'organisation',
    'operations',
    'governance',
    'meetings',
    'communication'
  ],
  sponsor_commitment: ['Sponsor commitment', 'commitment of the sponsor', 'sponsor', 'sponsorship', 'executive sponsor']
}

/** The usual heading of a section; none of a free one. */
export const usualHeading = (section: CharterSectionKind): string => (section === 'other' ? '' : HEADINGS[section][0])

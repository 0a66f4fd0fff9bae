import type { MembershipRow } from './story.ts'

/** What applicants say. */
export const APPLICATIONS: NonNullable<MembershipRow['application']>[] = [
  {
    experience: 'Two years on the night shift, and one project that I would do differently today.',
    commitment: 'An evening a month; more in the quiet season.',
    objectives: 'To hear how others decide when to stop.',
    gives: 'The story of that project, with all its figures.'
  },
  {
    experience: 'New to the subject, not to the company.',
    commitment: 'Two hours a fortnight, agreed with my manager.',
    objectives: 'To ask my questions somewhere other than at home.',
    gives: 'Minutes. I like writing minutes.'
  },
  {
    experience: 'I led a small group on this in my last job.',
    commitment: 'One session a month.',
    objectives: 'To find people to think with.',
    gives: 'A talk, when I’m invited to give one, and a second pair of eyes at any time.'
  },
  {
    experience: 'Nine years on board.',
    commitment: 'It depends on my rota: two weeks on, two weeks off.',
    objectives: 'To change something before I become the one who says it can’t be changed.',
    gives: 'Access: come and see it on our vessel.'
  },
  { objectives: 'To learn.', commitment: 'As much as it takes.' },
  {
    experience: 'Trained as a nurse, working as a planner.',
    commitment: 'Every second meeting, online.',
    objectives: 'To look at our work from the side of those who feel its effects.',
    gives: 'Listening, and a good question now and then.'
  }
]

/** Why somebody did not get in this time; never without a next step. */
export const REFUSALS = [
  'This round is full; your application is first in line for the next one.',
  'We have six people from the same depot already and would like a wider mix. We wrote to you about the open group that fits.',
  'The work it is about begins for you in spring. Please apply again then: we would be glad to have you.'
] as const

/** Why somebody left. */
export const FAREWELLS = [
  'Moved to another unit and took the notes along.',
  'Finished what they came for, with thanks.',
  'Less time since the rota changed; welcome back at any time.',
  'On parental leave.',
  'Handed over to a colleague from the same port.'
] as const

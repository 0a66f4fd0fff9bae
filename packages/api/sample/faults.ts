/** What is wrong, or merely special, with a community: in words, and the slugs that show it. */
export type Fault = { says: string; communities: readonly string[] }

/** Which community of the sample shows which fault or special case. Each is proven by a test. */
export const FAULTS = {
  noLeader: {
    says: 'Nobody leads it: the last leader’s term ended without a successor.',
    communities: ['circle-of-facilitators', 'spreadsheet-rescue']
  },
  threeLeaders: { says: 'Three people lead it at once.', communities: ['machine-learning-in-practice'] },
  leaderWithoutHours: { says: 'Its leader has no dedicated hours.', communities: ['hybrid-propulsion', 'galley'] },
  leaderTooLong: { says: 'The same leader for more than three years.', communities: ['engine-room'] },
  leaderHasLeft: {
    says: 'Its leader left the organisation, the term and the membership stayed open.',
    communities: ['carbon-ledger']
  },
  leaderEndsSoon: { says: 'Its leader’s term ends within a month.', communities: ['story-harbour'] },
  freshHandover: { says: 'The lead was handed over within the last two months.', communities: ['service-design'] },
  noSponsor: {
    says: 'No sponsor: none ever, or the last one’s term ended.',
    communities: ['buying-well', 'lost-property']
  },
  smallCore: {
    says: 'Launched, with fewer than three core members.',
    communities: ['galley', 'lost-property', 'spreadsheet-rescue', 'radio-voices']
  },
  unmaintained: {
    says: 'Active, with nobody who maintains its pages.',
    communities: ['circle-of-facilitators', 'wayfinding', 'lost-property']
  },
  noMission: { says: 'Active, without a mission.', communities: ['language-tables'] },
  noObjective: {
    says: 'Active, serving no objective of the organisation.',
    communities: ['language-tables', 'lost-property']
  },
  noTopics: { says: 'Without a topic.', communities: ['galley'] },
  thirtyTopics: { says: 'With thirty topics, as many as there can be.', communities: ['data-craft'] },
  bare: { says: 'No description, channel, partner or rhythm: a name and a line.', communities: ['lost-property'] },
  longName: { says: 'A name longer than 150 characters.', communities: ['wayfinding'] },
  lookalike: {
    says: 'Named almost like another one.',
    communities: ['facilitation-circle', 'circle-of-facilitators', 'data-craft', 'data-crafters']
  },
  oneUnit: { says: 'One unit holds more than 80 % of its members.', communities: ['engine-room'] },
  stale: {
    says: 'Nobody joined and no role changed hands for eighteen months.',
    communities: ['wayfinding', 'spreadsheet-rescue']
  },
  tiny: { says: 'Three members.', communities: ['lost-property', 'cargo-bikes', 'data-crafters'] },
  paused: { says: 'In a declared seasonal pause today.', communities: ['winter-operations'] },
  draft: { says: 'A draft.', communities: ['island-schools'] },
  proposed: { says: 'Proposed, waiting for a decision.', communities: ['data-crafters'] },
  changesAsked: { says: 'Proposed, and sent back with questions.', communities: ['quiet-carriages'] },
  approved: { says: 'Approved, not planned yet.', communities: ['cargo-bikes'] },
  declined: { says: 'Declined.', communities: ['company-choir'] },
  planning: { says: 'About to be launched.', communities: ['open-stage'] },
  renewing: { says: 'Finding a new form.', communities: ['repair-cafe'] },
  dormant: { says: 'Dormant.', communities: ['spreadsheet-rescue'] },
  closing: { says: 'Closing on a day to come.', communities: ['radio-voices'] },
  closed: { says: 'Closed, its members alumni.', communities: ['paperless-bridge'] },
  merged: { says: 'Merged into another, where its members are now.', communities: ['ticket-desk-network'] },
  membersOnly: { says: 'Seen by its members alone.', communities: ['security-watch', 'carers-on-shift'] },
  internal: {
    says: 'Seen in the organisation alone.',
    communities: [
      'machine-learning-in-practice',
      'near-miss-stories',
      'lost-property',
      'new-hands',
      'mentoring-match',
      'women-at-sea',
      'island-schools'
    ]
  },
  byInvitation: { says: 'Joined by invitation.', communities: ['security-watch'] },
  byApproval: {
    says: 'Joined after approval, with applications waiting.',
    communities: ['machine-learning-in-practice', 'near-miss-stories', 'mentoring-match', 'women-at-sea']
  }
} as const satisfies Record<string, Fault>

/** The faults of records of people, and whose records (by `externalId`, else by name) show them. */
export const PEOPLE_FAULTS = {
  namesakes: { says: 'Two people of one name.', people: ['anna.nowak', 'anna.nowak2'] },
  oneName: { says: 'One name only.', people: ['suharti'] },
  longName: { says: 'A name of more than 60 characters.', people: ['maria.teles'] },
  leftButActive: { says: 'Left the organisation, still an active member.', people: ['frode.hallingstad'] },
  barelyKnown: { says: 'Known by name alone: no email, sign-in, unit or place.', people: ['Ngozi'] }
} as const

/** The words of the domain, in alphabetical order, each with a sentence or two; `docs/glossary.md` is written from them. */
export const GLOSSARY: readonly [term: string, text: string][] = [
  [
    'Activity log',
    'The record of all changes: what was changed, when, by whom and with which key. Entries are never changed or removed, except that values are dropped when a person is erased.'
  ],
  ['Alumnus', 'A person who was a member of a community and left. Alumni stay visible in the community’s history.'],
  [
    'Appeal',
    'A request by a representative to have a sanction reviewed. It is decided by another admin than the one who imposed the sanction, where there is one.'
  ],
  [
    'Aspiration',
    'A goal that a community sets itself. Each page names the requirement or the aspiration that its community addresses.'
  ],
  ['Attendance', 'The record of who was at an occurrence: by name, as a head count without names, or both.'],
  [
    'Attestation',
    'A representative’s statement that a page is accurate today. It is recorded with the name and the date, and counts as a sign of life.'
  ],
  ['Badge', 'A small picture that a page can show of itself: up to date, or due for review since a date.'],
  [
    'Campaign',
    'A goal that a portal sets for its pages, such as 90% up to date by a day, with its progress by day and an outcome.'
  ],
  [
    'Canvas',
    'A published charter as one image to hang up or to share: the vision in the middle, and around it how the community works.'
  ],
  [
    'Charter',
    'What a community agreed on: its vision, mission, goals, rules and scope. It has versions; a published one never changes.'
  ],
  ['Check-in code', 'A QR code shown at a meeting, by which the people who are there record it themselves.'],
  [
    'Checklist',
    'What a transition of a community requires, each requirement done or not, with the call that supplies it.'
  ],
  [
    'Clearance',
    'The permission to use a resource outside the organisation. Its authors request it; the leader or the core group decides.'
  ],
  ['Community of practice', 'A group of people who share a practice and learn to do it better together.'],
  [
    'Consultation',
    'A poll of the members, without names, before their community closes: whether it should close, and what to keep.'
  ],
  [
    'Core group',
    'The members who run a community with its leader: they prepare meetings, maintain the page and decide on applications.'
  ],
  ['Digest', 'What an admin of a portal should know about a week: what changed, what needs help and what is due next.'],
  [
    'Event',
    'What one or several communities hold, once or as a series: a talk, a workshop, a regular meeting. Its dates are its occurrences.'
  ],
  [
    'Evidence',
    'What shows that a page was updated or that a finding is right, such as a date in a sitemap or an attestation.'
  ],
  [
    'Evidence pack',
    'A signed file with all that bears on an infraction or a page: findings, steps, replies and notices.'
  ],
  [
    'Exemption',
    'Why no review of a page is due: it was removed, its community is closed or paused, or the review is waived. A page with an exemption is not stale.'
  ],
  [
    'Fact',
    'A value that rules are evaluated on, such as who leads a community or when a page was last updated. Facts can be read as of any moment.'
  ],
  [
    'Finding',
    'The result of one rule for one page or community: pass, warn, fail, inconclusive, manual, not applicable or waived, with its evidence and a remedy.'
  ],
  ['Freshness', 'Whether a page is up to date, by its latest sign of life and the review interval of its portal.'],
  ['Gate', 'A rule that a rule pack requires to pass. A page that fails a gate receives reminders.'],
  [
    'Import',
    'A file or request that creates and updates communities, people, memberships, terms and resources from another system. It can be repeated safely.'
  ],
  [
    'Infraction',
    'A case about a possible violation of the terms of use, opened by a reader’s report or by a finding. Each step of it is recorded.'
  ],
  [
    'Label',
    'How what a person gave to a community and received from it compare: giver, matcher, taker or quiet. Only the person reads it, and can choose not to have one. All are welcome.'
  ],
  ['Leader', 'The one person who leads a community, for a term.'],
  [
    'Measure',
    'What shows that a community reaches its goals: a name, a unit, a baseline and a target in its charter, with dated values.'
  ],
  ['Member', 'A person with an active membership in a community.'],
  [
    'Membership',
    'The relation between one person and one community, with a status: applied, invited, active, declined, withdrawn, expired or alumni.'
  ],
  [
    'Minutes',
    'What was said and decided at an occurrence, as one text in Markdown with its authors. It is a draft until it is published.'
  ],
  ['Mission', 'What a community or a page is for, in its own words.'],
  [
    'Nomination',
    'The proposal that a member takes on a role, by the person or by another member. It requires the consent of the nominee.'
  ],
  [
    'Notice',
    'A message of the service to a person, sent by e-mail and listed in the API, with a record of its delivery.'
  ],
  [
    'Occurrence',
    'One date of an event, with its start and end, what the calendar says of it (status), and what happened (outcome).'
  ],
  [
    'Overlap',
    'A community that resembles a new one, or an organisation that is already tasked with the same. A page request says how it differs, or joins or merges with it.'
  ],
  [
    'Page',
    'A web page of a community on a portal. The service stores its address and checks it; the page itself is kept elsewhere.'
  ],
  ['Page request', 'A request for a new page on a portal. An admin of the portal approves or declines it.'],
  [
    'Participation level',
    'How regularly a member took part in the last 6 months: core participant, active, peripheral, inactive or new. It is not a role.'
  ],
  [
    'Person',
    'Someone in the directory, with a name and, optionally, an e-mail address and a position in an organisation.'
  ],
  [
    'Poll',
    'Questions that the members of a community answer once, without their names. Results are shown from five answers up.'
  ],
  [
    'Portal',
    'A site that shows communities and their pages, such as an intranet. It has admins, keys and a rule pack.'
  ],
  [
    'Publishable key',
    'A key that can be placed in HTML. It reads public data only, and works from the sites of its portal.'
  ],
  [
    'Reminder stages',
    'The stages a page goes through while a gate fails: due, overdue, second notice, final notice, suspension proposed, suspended, removed. They end when the gates pass again.'
  ],
  [
    'Representative',
    'A person who maintains a page and answers for it. A page has a primary and a secondary representative.'
  ],
  ['Requirement', 'A need of the organisation that a community addresses, with an end date where one is known.'],
  [
    'Resource',
    'A story, recording, template, standard or other work that a community shares, with its authors and licence.'
  ],
  [
    'Review',
    'A look at a charter with what is known and what the members say: it is kept or changed, and the next date is set.'
  ],
  [
    'Review interval',
    'The number of days after which a page is due for review. It is set in the rule pack of the portal.'
  ],
  [
    'RSVP',
    'A person’s answer to an occurrence: going, maybe or declined; or, when all seats are taken, a place on its waiting list.'
  ],
  ['Rule', 'A condition that pages or communities are evaluated by, with its source, severity and remedy.'],
  [
    'Rule pack',
    'The rules of a portal with their settings, gates and the days of the reminder stages. Each change creates a version.'
  ],
  [
    'Sanction',
    'The outcome of an infraction: a reminder, a first or second notice, a suspension or a removal of the page.'
  ],
  ['Scope', 'A permission of a secret key, such as `communities:read`.'],
  ['Scorecard', 'All findings about a page, a community or a portal, with one weighted score from 0 to 10.'],
  [
    'Secret key',
    'A key for programs, with the scopes it was created with. It is sent as a bearer token and never placed in a page.'
  ],
  ['Series', 'An event that repeats by a rule, such as every other Tuesday.'],
  [
    'Sign of life',
    'Evidence that a person updated or reviewed a page. A change that touches many pages at once is not one.'
  ],
  [
    'Silent first',
    'What people propose, vote or answer for an agenda is visible to its author alone until it is revealed.'
  ],
  ['Sponsor', 'A director who supports a community and connects it to the organisation’s objectives.'],
  [
    'Sponsor brief',
    'Why to support a community, from what is on record, in three answers: for the organisation, for managers and for members.'
  ],
  ['Stand-in', 'A person who acts for a representative, or for the holder of a role in a community, during a leave.'],
  [
    'Succession',
    'The search for the next holder of a role, opened when a term ends, a leave has no stand-in, signs of life are missing, the holder leaves the organisation or wants to hand over.'
  ],
  ['Task', 'An open item for the person who is signed in, such as a review, a request to decide or an invitation.'],
  ['Term', 'The time during which a person holds a role in a community, from a start date to an optional end date.'],
  ['Touchpoint', 'A planned or past contact with the sponsor of a community, or what the sponsor did for it.'],
  ['Transition', 'A named change of status, such as `approve` or `begin_closing`, with conditions and a record.'],
  [
    'Vote',
    'How a community decides on a draft of its charter: by majority, or by consent, where an objection with a reason stops it.'
  ],
  ['Waiver', 'A recorded exception from one rule for one page or community, with a reason and an end date.'],
  ['Webhook', 'An endpoint that receives events, signed per Standard Webhooks.']
]

/** Where the reference explains a term. */
export const termId = (term: string) => `term-${term.toLowerCase().replaceAll(' ', '-')}`

/** The glossary as `docs/glossary.md` shows it. */
export const glossaryText = () => GLOSSARY.map(([term, text]) => `- **${term}**: ${text}`).join('\n')

import { isNothing, type Source } from './ledger.ts'

/** The names by which directories of this shape call the same member; the first is that of the shape. */
const MEMBERS = {
  parent: ['parentKey', 'parent', 'parentId', 'parentGroup', 'parentTeam', 'partOf', 'subgroupOf', 'subteamOf'],
  subgroups: ['subgroups', 'subteams', 'subprojects', 'subcommunities', 'children'],
  closed: ['archivedAt', 'archivedOn', 'closedAt', 'closedOn', 'endedAt', 'endedOn', 'retiredAt', 'dissolvedAt'],
  launched: ['launchedOn', 'launchedAt', 'foundedOn', 'foundedAt', 'establishedOn', 'establishedAt'],
  changes: ['rosterChanges', 'memberChanges', 'membershipChanges', 'rosterHistory', 'membershipHistory', 'changes'],
  roleList: ['roles', 'customRoles', 'positions'],
  role: ['role', 'customRole', 'position', 'title'],
  roleKey: ['key', 'id', 'slug', 'role', 'name'],
  roleTitle: ['title', 'label', 'description', 'name'],
  holders: ['holders', 'people', 'members'],
  handle: ['handle', 'login', 'username', 'github'],
  name: ['name', 'fullName', 'displayName'],
  person: ['person', 'member', 'who', 'user'],
  since: ['since', 'from', 'joinedOn', 'joinedAt', 'startedOn', 'startedAt'],
  sinceIsFloor: ['sinceIsFloor', 'fromIsFloor'],
  until: ['to', 'until', 'leftOn', 'leftAt', 'endedOn', 'endedAt'],
  day: ['at', 'on', 'date', 'day', 'changedAt', 'changedOn'],
  change: ['change', 'action', 'type', 'kind'],
  list: ['list', 'roster', ...['role', 'customRole', 'position']],
  joined: ['added', 'joined'],
  left: ['removed', 'left'],
  company: ['company', 'organisation', 'organization', 'affiliation', 'employer'],
  location: ['location', 'city'],
  timeZone: ['timeZone', 'timezone', 'tz'],
  jobTitle: ['title', 'jobTitle'],
  unit: ['unit', 'department'],
  bio: ['bio', 'about'],
  avatarUrl: ['avatarUrl', 'avatar'],
  profileUrl: ['profileUrl', 'website', 'homepage', 'url'],
  email: ['email', 'mail']
} as const

/** What a member of the shape means. */
export type Meaning = keyof typeof MEMBERS

/** The member of an object with this meaning that says something; a place without a value where there is none. */
export const memberOf = (source: Source, meaning: Meaning): Source => {
  const names: readonly string[] = MEMBERS[meaning]
  return source.get(names.find(name => !isNothing(source.get(name).value)) ?? names[0]!)
}

/** All members of an object with this meaning that say something. */
export const membersOf = (source: Source, meaning: Meaning): Source[] =>
  MEMBERS[meaning].map(name => source.get(name)).filter(each => !isNothing(each.value))

/** A list of people in a community: what they are in it, unless a row says so, and whether they no longer are. */
export type Roster = { word: string; past: boolean }

const ROSTERS: readonly [names: readonly string[], Roster][] = [
  [['leaders', 'leads', 'chairs', 'organisers', 'organizers', 'coordinators'], { word: 'leader', past: false }],
  [['leader', 'lead', 'chair', 'coordinator'], { word: 'leader', past: false }],
  [['core', 'coreTeam', 'coreGroup', 'coreMembers'], { word: 'core', past: false }],
  [['maintainers'], { word: 'maintainer', past: false }],
  [['sponsors'], { word: 'sponsor', past: false }],
  [['facilitators'], { word: 'facilitator', past: false }],
  [['coaches', 'mentors'], { word: 'coach', past: false }],
  [['members', 'participants', 'contributors'], { word: 'member', past: false }],
  [['alumni', 'emeritus', 'emeriti', 'formerMembers', 'pastMembers'], { word: 'member', past: true }],
  [['formerLeaders', 'formerLeads', 'formerChairs', 'pastLeaders'], { word: 'leader', past: true }]
]

const ROSTER_BY_NAME = new Map(ROSTERS.flatMap(([names, roster]) => names.map(name => [name, roster] as const)))

/** What people on a list of this name are; undefined where it is none of people. */
export const rosterOf = (name: string): Roster | undefined => ROSTER_BY_NAME.get(name)

/** The name of a place in the object that holds it. */
export const nameOf = (holder: Source, member: Source): string =>
  holder.path === '' ? member.path : member.path.slice(holder.path.length + 1)

const isWord = (text: string) => !/\s/.test(text.trim())

/** Where the handle of a person is: in its member, or the text of a person who is only named, if it is one word. */
export const handleIn = (person: Source): Source => {
  const text = person.text()
  return text !== undefined && isWord(text) ? person : memberOf(person, 'handle')
}

/** Where the name of a person is. */
export const nameIn = (person: Source): Source => {
  const text = person.text()
  return text !== undefined && !isWord(text) ? person : memberOf(person, 'name')
}

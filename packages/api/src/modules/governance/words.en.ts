import type { CommunityStatus, InfractionStatus, TaskKind, UpdateKind } from '@guildhall/schema'
import { makeLanguage } from '../../core/words/language.ts'
import type { Sentences } from '../../core/words/message.ts'
import type { TaskTemplate } from '../../core/words/words.ts'

const { plural, list, day } = makeLanguage('en-GB')

const spaced = (name: string) => name.replaceAll('_', ' ')
const pages = (count: number) => plural(count, { one: '# page', other: '# pages' })
const since = (on: string | null) => (on ? ` since ${on}` : '')

type Role = 'primary' | 'secondary'
/** A leave: until a day or, where its end is not known, since one. */
type Leave = { from: string; until: string | null }
const leave = ({ from, until }: Leave) => (until ? `until ${until}` : `since ${from}`)

const BY: Record<UpdateKind, string> = {
  attestation: 'attested by a representative',
  heartbeat: 'told by the portal',
  sitemap: 'by the sitemap',
  http: 'by its Last-Modified',
  content: 'by a change that the monitor saw'
}

type Flaw = { flaw: keyof typeof FLAWS; count: number }
const FLAWS = {
  no_title: () => 'it has no title',
  no_heading: () => 'it has no heading',
  broken_links: (count: number) => plural(count, { one: '# link leads nowhere', other: '# links lead nowhere' }),
  broken_images: (count: number) =>
    plural(count, { one: '# image cannot be loaded', other: '# images cannot be loaded' }),
  images_without_alt: (count: number) =>
    plural(count, { one: '# image has no alternative text', other: '# images have no alternative text' })
}
const flawIn = ({ flaw, count }: Flaw) => FLAWS[flaw](count)

type On = { on: string }
type Named = { name: string }

/** What findings, rules and badges say in English. */
export const messages = {
  'not_judged.inactive': ({ status }: { status: CommunityStatus }) => `The community is ${spaced(status)}.`,
  'not_judged.ended': ({ status }: { status: CommunityStatus }) =>
    `The community is ${status}, and its page is only kept to be read.`,
  'not_judged.young': ({ on }: On) => `The community was launched on ${on} and is too young to judge.`,
  'not_judged.paused': ({ until }: { until: string }) => `The community is in its declared pause until ${until}.`,
  'set_aside.page_removed': 'The page was removed.',
  'set_aside.rule_left': 'The portal does not judge by this rule any more.',
  'set_aside.community_left': 'The community is not on this portal any more.',
  'waiver.holds': ({ by, until, why }: { by: string | null; until: string; why: string }) =>
    `Waived${by ? ` by ${by}` : ''} until ${until}: ${why}`,
  'waiver.ends': 'The waiver ends, and the rule counts again.',
  'report.upheld': 'Reported by a reader and upheld.',
  'report.undecided': 'Reported by a reader, not decided yet.',
  'monitor.not_read': 'The monitor has not read the page yet.',
  'leader.none': 'Nobody leads the community today.',

  'badge.not_reviewed': 'Not reviewed yet',
  'badge.reviewed': ({ on }: On) => `Up to date · reviewed ${day(on, 'medium')}`,
  'badge.updated': ({ on }: On) => `Up to date · updated ${day(on, 'medium')}`,
  'badge.due_by': ({ on }: On) => `Review due by ${day(on, 'medium')}`,
  'badge.due_since': ({ on }: On) => `Review due since ${day(on, 'medium')}`,
  'badge.title': ({ name, text }: Named & { text: string }) => `${name}: ${text}`,
  'badge.description': ({ on, everyDays }: { on: string | null; everyDays: number }) =>
    `${on ? `The page was last updated on ${day(on, 'medium')}` : 'It is not known yet when the page was updated'}. It is to be looked through every ${everyDays} days.`,

  'community.core-group.title': 'A core group carries the community',
  'community.core-group.fails': 'It has fewer than 3 core members, the leader among them.',
  'community.core-group.remedy':
    'Ask those who come most often whether they would carry it with you, and give them the role.',
  'community.core-group.effort': 'some conversations',
  'community.core-group.size': ({ size, atLeast }: { size: number; atLeast: number }) =>
    `${plural(size, { one: '# person makes up', other: '# people make up' })} the core group, the leader counted; it needs ${atLeast}.`,
  'community.core-group.member': ({ name, leads }: Named & { leads: boolean }) =>
    `${name} is ${leads ? 'its leader' : 'of the core group'}.`,

  'community.diversity.title': 'Members come from several units',
  'community.diversity.fails': 'One unit holds more than 80 % of the active members.',
  'community.diversity.remedy':
    'Invite people from other units: ask members whom they work with, and hold an event where those are.',
  'community.diversity.effort': 'some invitations',
  'community.diversity.few_known': ({ fewest }: { fewest: number }) =>
    `The unit is known of fewer than ${fewest} active members.`,
  'community.diversity.largest': ({ unit, percent }: { unit: string; percent: number }) =>
    `${unit} holds ${percent} % of the active members whose unit is known.`,
  'community.diversity.known': ({ known, members }: { known: number; members: number }) =>
    `The unit is known of ${known} of ${members} active members.`,

  'community.leader-time.title': 'The leader has time set aside',
  'community.leader-time.fails': 'The leader has no dedicated time.',
  'community.leader-time.remedy': 'Agree with the leader’s manager on hours a week, and put them on record.',
  'community.leader-time.effort': 'a conversation',
  'community.leader-time.hours': ({ hours }: { hours: number }) => `The leader has ${hours} hours a week for it.`,
  'community.leader-time.none': 'The leader has no time set aside for it.',
  'community.leader-time.not_known': 'How many hours a week the leader has for it is not on record.',
  'community.leader-time.hours_of': ({ name, hours }: Named & { hours: number }) =>
    `${name} has ${hours} hours a week for it.`,
  'community.leader-time.not_known_of': ({ name }: Named) => `Of the hours of ${name} nothing is on record.`,

  'community.rotation.title': 'Leadership rotates, or is confirmed anew',
  'community.rotation.fails': 'The same person has led for more than 3 years without a confirmed renewal.',
  'community.rotation.remedy':
    'Ask the members: somebody else for a while, or a renewal by a new term of the same person.',
  'community.rotation.effort': 'one meeting',
  'community.rotation.over': ({ name, since }: Named & { since: string }) =>
    `${name} has led the community since ${since}, and no renewal is on record.`,
  'community.rotation.not_known': 'Since when the leader has led is not known to the day.',
  'community.rotation.holds': ({ name, since, until }: Named & { since: string; until: string }) =>
    `The term of ${name}, who leads since ${since}, holds until ${until}.`,
  'community.rotation.leads': ({ name, since, orEarlier }: Named & { since: string; orEarlier: boolean }) =>
    `${name} leads it since ${since}${orEarlier ? ' or earlier' : ''}.`,
  'community.rotation.not_known_of': ({ name }: Named) => `Since when ${name} leads it is not known.`,

  'community.single-leader.title': 'One person leads the community',
  'community.single-leader.fails': 'There is not exactly one leader.',
  'community.single-leader.remedy': 'Agree on one leader: end the terms of the others, or give somebody the role.',
  'community.single-leader.effort': 'a conversation',
  'community.single-leader.one': ({ name }: Named) => `${name} leads the community.`,
  'community.single-leader.several': ({ leaders }: { leaders: number }) =>
    `${leaders} people lead the community at once.`,
  'community.single-leader.leads': ({ name, on }: Named & { on: string | null }) => `${name} leads it${since(on)}.`,

  'community.sponsor.title': 'Somebody of weight stands behind the community',
  'community.sponsor.fails': 'It has no sponsor other than its leader.',
  'community.sponsor.remedy': 'Ask the director whose area is nearest to sponsor the community, and put it on record.',
  'community.sponsor.effort': 'a conversation',
  'community.sponsor.one': ({ name }: Named) => `${name} sponsors the community.`,
  'community.sponsor.leader_only': 'Its only sponsor is its leader.',
  'community.sponsor.none': 'The community has no sponsor.',
  'community.sponsor.sponsors': ({ name, on }: Named & { on: string | null }) => `${name} sponsors it${since(on)}.`,

  'membership.exclusion.title': 'Nobody is kept out without a cause',
  'membership.exclusion.fails': 'Somebody was refused or removed without a cause, or an appeal against it stays open.',
  'membership.exclusion.remedy': 'Give the cause in words that help the person, or take them in.',
  'membership.exclusion.effort': 'a conversation',
  'membership.exclusion.found': ({ people }: { people: number }) =>
    `${plural(people, { one: '# person was', other: '# people were' })} refused or removed without a cause.`,
  'membership.exclusion.upheld': ({ on }: On) => `The report of an exclusion of ${on} was upheld.`,
  'membership.exclusion.none': 'Nobody was refused or removed without a cause.',
  'membership.exclusion.open_long': ({ on, days }: On & { days: number }) =>
    `The appeal of ${on} against an exclusion has been open for ${days} days and more.`,
  'membership.exclusion.open': ({ on }: On) => `An exclusion was reported on ${on}; a person judges that.`,
  'membership.exclusion.of': ({ name, refused }: Named & { refused: boolean }) =>
    `${name} was ${refused ? 'refused' : 'removed'} without a cause.`,
  'membership.exclusion.report': ({ status }: { status: InfractionStatus }) =>
    `An exclusion was reported; the case is ${status}.`,

  'page.accuracy.title': 'What the page says is right',
  'page.accuracy.fails': 'Reader reports of wrong content stay open for 14 days, or recur.',
  'page.accuracy.remedy': 'Answer the reports: mend what is wrong and say so, or say why it is right.',
  'page.accuracy.effort': '30 minutes',
  'page.accuracy.open_long': ({ on, days }: On & { days: number }) =>
    `The report of wrong content of ${on} has been open for ${days} days and more.`,
  'page.accuracy.recurring': ({ since, times }: { since: string; times: number }) =>
    `Since ${since} wrong content was rightly reported ${times} times.`,
  'page.accuracy.open': ({ since, reports }: { since: string; reports: number }) =>
    `${plural(reports, { one: '# report of wrong content is', other: '# reports of wrong content are' })} open since ${since}.`,
  'page.accuracy.none': 'No report of wrong content is open.',
  'page.accuracy.report': ({ status }: { status: InfractionStatus }) =>
    `Wrong content was reported; the case is ${status}.`,

  'page.appearance.title': 'The page looks cared for',
  'page.appearance.fails':
    'It has broken images or links, no title or heading, or images without alternative text; the rest is a person’s check.',
  'page.appearance.remedy':
    'Mend or take out broken links and images, and give each image a text for those who do not see it.',
  'page.appearance.effort': '30 minutes',
  'page.appearance.upheld': ({ on }: On) => `The report of ${on} about the look of the page was upheld.`,
  'page.appearance.flaws': ({ flaws }: { flaws: readonly Flaw[] }) =>
    `The page was read, and ${list(flaws.map(flawIn))}.`,
  'page.appearance.flaw': (flaw: Flaw) => `On the page: ${flawIn(flaw)}.`,
  'page.appearance.open': ({ on }: On) => `A reader reported the look of the page on ${on}; a person judges that.`,
  'page.appearance.unreadable': 'The monitor cannot read the page; a person has to look at it.',
  'page.appearance.good': 'A machine finds nothing amiss in how the page looks.',

  'page.classified-markings.title': 'Nothing classified stands on the page',
  'page.classified-markings.fails':
    'A classification banner or portion marking stands on the page, or a report of classified material was upheld.',
  'page.classified-markings.remedy':
    'Take the page down now, tell the security officer, and put it back without the marked material.',
  'page.classified-markings.effort': 'at once',
  'page.classified-markings.upheld': ({ on }: On) => `The report of classified material of ${on} was upheld.`,
  'page.classified-markings.classified': 'A classification marking stands on the page.',
  'page.classified-markings.open': ({ on }: On) =>
    `A reader reported classified material on ${on}; a person judges that, today.`,
  'page.classified-markings.controlled': 'A marking of controlled information stands on the page.',
  'page.classified-markings.none': 'No classification marking stands on the page.',
  'page.classified-markings.marking': ({ marking }: { marking: string }) => `The marking “${marking}” stands on it.`,

  'page.conduct.title': 'People are treated well on and through the page',
  'page.conduct.fails': 'A conduct report is upheld.',
  'page.conduct.remedy': 'Answer the report, and agree with the portal’s admins on what makes it good.',
  'page.conduct.effort': 'a conversation',
  'page.conduct.upheld': ({ on }: On) => `The conduct report of ${on} was upheld.`,
  'page.conduct.open': ({ on }: On) => `Conduct was reported on ${on}; a person judges that.`,
  'page.conduct.none': 'No conduct report stands.',

  'page.mission.title': 'The page says what the community is for',
  'page.mission.fails': 'No mission is declared, or it is not shown on the page.',
  'page.mission.remedy': 'Write down the mission in a sentence or two, and put it where readers see it first.',
  'page.mission.effort': '30 minutes',
  'page.mission.none': 'Neither the page nor its community declares a mission.',
  'page.mission.declared': 'A mission is declared.',
  'page.mission.not_known': 'A mission is declared; whether the page shows it is not known yet.',
  'page.mission.shown': 'The page shows the declared mission.',
  'page.mission.not_shown': 'The page does not show the declared mission.',
  'page.mission.mission': ({ mission }: { mission: string }) => `The mission: ${mission}`,
  'page.mission.words_found': 'The words of the mission stand on the page.',
  'page.mission.words_missing': 'The words of the mission do not stand on the page.',

  'page.purpose-drift.title': 'The page keeps to its purpose',
  'page.purpose-drift.fails':
    'A report that it diverges was upheld. It warns when its words share little with the mission over three checks; a person judges.',
  'page.purpose-drift.remedy':
    'Read the mission and the page side by side; bring the page back to it, or write the mission anew.',
  'page.purpose-drift.effort': '1 hour',
  'page.purpose-drift.upheld': ({ on }: On) =>
    `The report of ${on}, that the page diverges from its purpose, was upheld.`,
  'page.purpose-drift.open': ({ on }: On) =>
    `A reader reported on ${on} that the page diverges from its purpose; a person judges that.`,
  'page.purpose-drift.no_mission': 'Without a declared mission nothing can be compared.',
  'page.purpose-drift.few_checks': 'The page has been compared with its mission fewer than three times.',
  'page.purpose-drift.far':
    'In three checks the words of the page shared little with its mission; a person should look.',
  'page.purpose-drift.near': 'The words of the page are near to its mission.',
  'page.purpose-drift.nearness': ({ nearness }: { nearness: number }) => `Its nearness to the mission was ${nearness}.`,

  'page.reachable.title': 'The page can be loaded',
  'page.reachable.fails': 'The last three checks, over at least a day, could not load it.',
  'page.reachable.remedy': 'Open the page; put it back where it was, or tell its new address.',
  'page.reachable.effort': '15 minutes',
  'page.reachable.not_checked': 'The monitor has not checked the page yet.',
  'page.reachable.robots': 'The robots.txt of its host forbids the monitor to read the page.',
  'page.reachable.blocked': 'The page is at an address that this service may not call.',
  'page.reachable.busy': 'The host of the page asked the monitor for patience each time.',
  'page.reachable.loaded': 'The page could be loaded when it was last checked.',
  'page.reachable.failed_long': 'The last three checks, over a day and more, could not load the page.',
  'page.reachable.failed': ({ checks }: { checks: number }) =>
    `The last ${plural(checks, { one: '# check', other: '# checks' })} could not load the page.`,
  'page.reachable.not_loaded': ({ on, problem }: On & { problem: string | null }) =>
    `Not loaded on ${on}${problem ? `: ${problem}` : '.'}`,

  'page.representative-load.title': 'Nobody looks after too many pages',
  'page.representative-load.fails':
    'All its representatives look after more pages of the portal than one person can; it warns when one of them does.',
  'page.representative-load.remedy': 'Find somebody closer to the community, and hand the role over.',
  'page.representative-load.effort': 'a conversation',
  'page.representative-load.none': 'Nobody represents the page.',
  'page.representative-load.within': ({ most }: { most: number }) =>
    `Its representatives look after at most ${pages(most)} each.`,
  'page.representative-load.over': ({ over, most }: { over: readonly (Named & { pages: number })[]; most: number }) =>
    `${list(over.map(one => `${one.name} looks after ${pages(one.pages)}`))}; ${most} is what one person can do well.`,
  'page.representative-load.of': ({ name, pages: count }: Named & { pages: number }) =>
    `${name} looks after ${pages(count)} here.`,

  'page.representative-addresses.title': 'Its representatives can be reached by mail',
  'page.representative-addresses.fails':
    'None of its representatives has an e-mail address, so that no notice can be delivered; it warns when one of them has none.',
  'page.representative-addresses.remedy': 'Add the e-mail address of each representative to the directory.',
  'page.representative-addresses.effort': 'a minute',
  'page.representative-addresses.none': 'Nobody represents the page.',
  'page.representative-addresses.all': 'Notices can be mailed to each of its representatives.',
  'page.representative-addresses.missing': ({ missing }: { missing: readonly Named[] }) =>
    `No e-mail address of ${list(missing.map(({ name }) => name))} is known, so notices do not reach them by mail.`,

  'page.representatives.title': 'Two people look after the page',
  'page.representatives.fails':
    'It has not both an active primary and an active secondary representative, two different people.',
  'page.representatives.remedy':
    'Name who looks after the page, and who does when the first cannot: two different people.',
  'page.representatives.effort': 'a conversation',
  'page.representatives.none': 'The page has no active representative.',
  'page.representatives.vacant': ({ role }: { role: Role }) => `The page has no active ${role} representative.`,
  'page.representatives.same': 'One person is both the primary and the secondary representative.',
  'page.representatives.two': 'The page has two active representatives.',
  'page.representatives.nobody_stands_in': ({ role, name, ...away }: Named & Leave & { role: Role }) =>
    `The ${role} representative, ${name}, is on leave ${leave(away)}, and nobody stands in.`,
  'page.representatives.acts_as_both': 'During a leave one person acts as both representatives.',
  'page.representatives.term': ({ name, role, since }: Named & { role: Role; since: string }) =>
    `${name} is the ${role} representative since ${since}.`,
  'page.representatives.term_on_leave': ({
    name,
    role,
    since,
    standIn,
    ...away
  }: Named & Leave & { role: Role; since: string; standIn: string | null }) =>
    `${name} is the ${role} representative since ${since}, on leave ${leave(away)}${standIn ? `; ${standIn} stands in` : ''}.`,

  'page.stale.title': 'The page shows signs of life',
  'page.stale.fails': 'Its freshness is stale or abandoned.',
  'page.stale.remedy': 'Look through the page, mend what is old, and attest that it is true.',
  'page.stale.effort': '10 minutes',
  'page.stale.updated': ({ on, everyDays }: On & { everyDays: number }) =>
    `The page was last updated on ${on}, and is to be looked through every ${everyDays} days.`,
  'page.stale.young': ({ on }: On) => `The page was registered on ${on} and is too young to judge.`,
  'page.stale.not_known': 'Nothing is known yet of when the page was updated.',
  'page.stale.last_update': ({ on, by }: On & { by: UpdateKind }) => `Last updated on ${on}, ${BY[by]}.`,

  'page.transformation-focus.title': 'The page addresses a current requirement or aspiration',
  'page.transformation-focus.fails':
    'No transformation requirement or aspiration is named, or the named one has ended.',
  'page.transformation-focus.remedy':
    'Name the requirement or aspiration that the community works for now, or think about closing with thanks.',
  'page.transformation-focus.effort': 'a conversation',
  'page.transformation-focus.none': 'No requirement or aspiration is named.',
  'page.transformation-focus.named': 'A requirement or aspiration is named.',
  'page.transformation-focus.ended': ({ on }: On) => `The named requirement ended on ${on}.`,
  'page.transformation-focus.ends': ({ on }: On) => `The named requirement ends on ${on}.`,
  'page.transformation-focus.requirement': ({ requirement }: { requirement: string }) => `It addresses: ${requirement}`
} satisfies Sentences

type Found = { community: string | null; portal: string; reason: string; remedy: string | null }

/** What the tasks about findings say. */
export const tasks = {
  finding: ({ community, portal, reason, remedy }: Found) => ({
    what: `${community ?? 'a community'} on ${portal}: ${remedy ?? reason}`,
    why: reason
  })
} satisfies { [T in TaskKind]?: TaskTemplate }

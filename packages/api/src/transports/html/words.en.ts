import { makeLanguage } from '../../core/words/language.ts'
import type { Sentences } from '../../platform/messages.ts'

const { day, plural } = makeLanguage('en-GB')

const days = (count: number) => plural(count, { one: '# day', other: '# days' })

type Named = { name: string }
type Titled = { title: string }
type OfCommunity = { community: string }
/** A page of a community, on which portal. */
type OnPortal = OfCommunity & { portal: string }
/** What a person represents or takes over; `portal` is null where it is not a page. */
type Place = OfCommunity & { portal: string | null }

const placeOf = ({ community, portal }: Place) => (portal ? `${community} on ${portal}` : community)

/** What the pages behind signed links, the page of a registration, and the pages of failures say in English. */
export const messages = {
  // Every page.
  'site.skip': 'Skip to content',
  'site.pages': 'Pages',
  'site.reference': 'Reference',
  'site.title_of': ({ title, of }: Titled & { of: string }) => `${title}: ${of}`,
  'site.for': ({ name }: Named) => `For ${name}`,
  'site.your_answer': 'Your answer',
  'site.choose': 'Please choose what to do.',
  'site.yours_alone': 'This link is yours alone: please do not pass it on.',

  // Links that do not work.
  'site.link.changed.title': 'This link is incomplete',
  'site.link.changed.help':
    'A part of it seems to be missing or changed; mail programs sometimes break long links. Open it again from the message, or copy the whole link.',
  'site.link.expired.title': 'This link has expired',

  // Names of facts.
  'site.fact.community': 'Community',
  'site.fact.portal': 'Portal',
  'site.fact.page': 'Page',
  'site.fact.address': 'Address',
  'site.fact.mission': 'Mission',
  'site.fact.last_updated': 'Last updated',
  'site.fact.unknown': 'Unknown',
  'site.fact.day': ({ on }: { on: string }) => day(on),
  'site.fact.commitment': 'What members contribute',
  'site.fact.when': 'When',
  'site.fact.where': 'Where',
  'site.fact.accessibility': 'Accessibility',
  'site.fact.online': 'Online',
  'site.fact.seats': 'Seats',
  'site.fact.seats_free': ({ free, capacity }: { free: number; capacity: number }) => `${free} of ${capacity} free`,
  'site.fact.seats_taken': ({ capacity }: { capacity: number }) => `All ${capacity} are taken`,

  // Events that take no answers any more.
  'site.event.cancelled.title': 'This event is cancelled',
  'site.event.cancelled.lead': 'It does not take place.',
  'site.event.over.title': 'This event is over',
  'site.event.over.lead': 'Answers are no longer possible. Thank you for your interest.',
  'site.event.dormant.title': 'This series is dormant',
  'site.event.dormant.lead': 'It is not known whether it still takes place. Its organisers can bring it back.',

  // The review of a page.
  'site.attest.kind': 'Page review',
  'site.attest.name': ({ community }: OfCommunity) => `Is the page of ${community} accurate?`,
  'site.attest.title': 'Is this page accurate?',
  'site.attest.lead': (place: OnPortal) =>
    `You represent the page of ${placeOf(place)}. Please review it, update what is outdated, and then confirm that it is accurate.`,
  'site.attest.page': 'The page',
  'site.attest.open': 'What else is open',
  'site.attest.open_help': 'Your confirmation does not settle these points.',
  'site.attest.remedy': ({ remedy, effort }: { remedy: string; effort: string }) => `${remedy} (${effort})`,
  'site.attest.confirm': 'What you confirm',
  'site.attest.reviewed': 'I have reviewed the page today.',
  'site.attest.correct': 'Its content is correct: people, contacts, dates, links.',
  'site.attest.serves': 'It still serves the mission of the community.',
  'site.attest.button': 'Confirm that the page is accurate',
  'site.attest.note': ({ everyDays }: { everyDays: number }) =>
    `Your confirmation is recorded with your name and today’s date. The next review is due in about ${days(everyDays)}. Opening this page records nothing.`,
  'site.attest.thanks.title': 'Thank you',
  'site.attest.thanks.lead': ({ community, portal, everyDays }: OnPortal & { everyDays: number }) =>
    `Your confirmation that the page of ${community} on ${portal} is accurate was recorded. The next review is due in about ${days(everyDays)}. You can close this window.`,
  'site.attest.go': 'Go to the page',
  'site.attest.ways': 'Something else?',
  'site.attest.help.title': 'I need help',
  'site.attest.help.text':
    'The admins of your portal are notified and get in touch with you. They can stop the reminders in the meantime.',
  'site.attest.help.button': 'Ask for help',
  'site.attest.help.words': 'What do you need? (optional)',
  'site.attest.help.done': 'We passed it on',
  'site.attest.help.done_text': ({ portal }: { portal: string }) =>
    `The admins of ${portal} are notified, once a day at most. You can still use your link to confirm the page or to hand over.`,
  'site.attest.help.no_admins':
    'Your portal has no admin whom we could notify. Contact the people who run the service.',
  'site.attest.hand_over.title': 'I want to hand over',
  'site.attest.hand_over.text': ({ community }: OfCommunity) =>
    `The other person is asked whether they take over the page of ${community}. Until another person accepts, you represent it.`,
  'site.attest.hand_over.button': 'Ask this person',
  'site.attest.hand_over.address': 'Their e-mail address',
  'site.attest.hand_over.done': 'We passed it on',
  'site.attest.hand_over.done_text': ({ community, portal }: OnPortal) =>
    `If this person belongs to ${community}, they are asked whether they take over; otherwise the admins of ${portal} are notified. You represent the page until another person has accepted.`,
  'site.attest.hand_over.own_address': 'This is your own address. Enter that of the person who could take over.',
  'site.attest.hand_over.no_address': 'Enter the e-mail address of the person who could take over.',
  'site.attest.leave.title': 'I no longer maintain this page',
  'site.attest.leave.text':
    'From today you represent this page no longer and receive no more messages about it. We look for a successor. Thank you for what you have done.',
  'site.attest.leave.button': 'Stop representing this page',
  'site.attest.leave.done': 'Thank you for what you have done',
  'site.attest.leave.done_text': (place: OnPortal) =>
    `You no longer represent the page of ${placeOf(place)}, and receive no more messages about it.`,
  'site.attest.expired.help':
    'A link works for 14 days. The next notice contains a new one, or ask an admin of your portal for one. You can also confirm the page in the portal.',
  'site.attest.used.title': 'This link was already used',
  'site.attest.used.help':
    'The page was confirmed with it, and each link works once. There is nothing more to do for now. Thank you.',
  'site.attest.no_longer.title': 'You no longer represent this page',
  'site.attest.no_longer.help':
    'This link is for a current representative of the page. Another person represents it now, or the page was removed. If that is wrong, contact an admin of your portal.',

  // Taking over a role.
  'site.succession.kind': 'A role to take over',
  'site.succession.name': ({ community }: OfCommunity) => `Would you take over in ${community}?`,
  'site.succession.title': 'Would you take over?',
  'site.succession.lead': ({ community, portal, holder, asked }: Place & { holder: string | null; asked: string }) =>
    `Until now, ${holder ?? 'another person'} is responsible for ${placeOf({ community, portal })}. ${asked}`,
  'site.succession.about': 'What it is about',
  'site.succession.both_fine': 'Yes and no are both fine. It takes about ten minutes every few months.',
  'site.succession.accept': 'Accept',
  'site.succession.accept.button': 'Yes, I take over',
  'site.succession.decline': 'Decline',
  'site.succession.decline.button': 'No, not me',
  'site.succession.because': 'Why? (optional)',
  'site.succession.note':
    'If you decline, or do not answer, another person is asked. Opening this page records nothing.',
  'site.succession.accepted.title': 'Thank you',
  'site.succession.accepted.lead': (place: Place) =>
    `You have taken over in ${placeOf(place)}. We will remind you when something is due.`,
  'site.succession.declined.title': 'Thank you for your answer',
  'site.succession.declined.lead': (place: Place) => `Another person is asked to take over in ${placeOf(place)}.`,
  'site.succession.expired.help':
    'Another person is asked by now. If you want to take over, contact an admin of your portal.',
  'site.succession.answered.title': 'This question is closed',
  'site.succession.answered.help':
    'It was answered, or another person is asked by now. There is nothing more to do. Thank you.',
  'site.succession.not_needed.title': 'No one needs to take over any more',
  'site.succession.not_needed.help': 'The reason no longer applies. There is nothing more to do. Thank you.',

  // An invitation to a community.
  'site.invitation.kind': 'An invitation',
  'site.invitation.name': ({ community }: OfCommunity) => `Invitation to ${community}`,
  'site.invitation.title': ({ community }: OfCommunity) => `Would you join ${community}?`,
  'site.invitation.lead': ({ inviter }: { inviter: string | null }) =>
    `${inviter ?? 'The community'} invites you to become a member.`,
  'site.invitation.words': ({ words }: { words: string }) => `“${words}”`,
  'site.invitation.accept': 'Yes, I join',
  'site.invitation.decline': 'No, thank you',
  'site.invitation.note': 'Yes and no are both fine. Opening this page records nothing.',
  'site.invitation.accepted.title': ({ community }: OfCommunity) => `Welcome to ${community}`,
  'site.invitation.accepted.lead': 'You are a member now. The next message says who to talk to, and what comes next.',
  'site.invitation.declined.title': 'Thank you for your answer',
  'site.invitation.declined.lead': ({ community }: OfCommunity) =>
    `You have not joined ${community}. There is nothing more to do.`,
  'site.invitation.expired.title': 'This invitation has expired',
  'site.invitation.expired.help': 'If you want to join, ask the leader of the community for another invitation.',
  'site.invitation.answered.title': 'This invitation is closed',
  'site.invitation.answered.help': 'It was answered, withdrawn or has expired. There is nothing more to do.',

  // The answer to an event.
  'site.rsvp.kind': 'Invitation',
  'site.rsvp.none.title': 'Will you come?',
  'site.rsvp.none.lead': ({ community }: OfCommunity) =>
    `${community} invites you. You can change your answer at any time.`,
  'site.rsvp.unconfirmed.title': 'Confirm your registration',
  'site.rsvp.unconfirmed.lead': ({ isFull }: { isFull: boolean }) =>
    `${isFull ? 'All seats are taken; you can join the waiting list.' : 'You have a seat once you have confirmed that you come.'} If you did not register, there is nothing to do: your address is deleted within a day.`,
  'site.rsvp.going.title': 'You are going',
  'site.rsvp.going.lead':
    'You receive an e-mail that puts the date into your calendar. You can change your answer at any time with this link.',
  'site.rsvp.maybe.title': 'You might go',
  'site.rsvp.maybe.lead':
    'You receive an e-mail that puts the date into your calendar, as tentative. You can change your answer at any time with this link.',
  'site.rsvp.declined.title': 'You are not going',
  'site.rsvp.declined.lead': 'Thank you for your answer. You can change your answer at any time with this link.',
  'site.rsvp.waitlisted.title': 'You are on the waiting list',
  'site.rsvp.waitlisted.lead': ({ position }: { position: number }) =>
    `All seats are taken. You are number ${position} on the waiting list; when a seat is free for you, we send you an e-mail.`,
  'site.rsvp.offered.title': 'A seat is free for you',
  'site.rsvp.offered.lead': ({ until }: { until: string }) =>
    `It is held for you until ${until}. After that, it is offered to the next person.`,
  'site.rsvp.accept_seat': 'Accept the seat',
  'site.rsvp.decline_seat': 'Decline the seat',
  'site.rsvp.join_waiting_list': 'Join the waiting list',
  'site.rsvp.leave_waiting_list': 'Leave the waiting list',
  'site.rsvp.confirm_going': 'Confirm that I am going',
  'site.rsvp.going': 'I am going',
  'site.rsvp.maybe': 'I might go',
  'site.rsvp.not_going': 'I am not going',
  'site.rsvp.reminders_on': 'Before events to which you go, you receive a reminder.',
  'site.rsvp.reminders_off': 'You receive no reminders of events to which you go.',
  'site.rsvp.turn_off': 'Turn reminders off',
  'site.rsvp.turn_on': 'Turn reminders on',
  'site.rsvp.expired.help': 'Open the event in your portal, or the link of a newer message.',
  'site.rsvp.gone.title': 'This event is no longer available',
  'site.rsvp.gone.help':
    'It was deleted, or it is for members of a community that you no longer belong to. A registration that is not confirmed within a day is deleted: please register again.',

  // The registration of guests.
  'site.registration.kind': 'Registration',
  'site.registration.title': 'Would you like to come?',
  'site.registration.lead': ({ community, isFull }: OfCommunity & { isFull: boolean }) =>
    isFull
      ? `${community} invites guests. All seats are taken, and you can join the waiting list.`
      : `${community} invites guests. Enter your name and your address, and confirm them with the link that we send you.`,
  'site.registration.form': 'Your registration',
  'site.registration.name': 'Your name',
  'site.registration.email': 'Your e-mail address',
  'site.registration.register': 'Register',
  'site.registration.correct': 'Please correct what is marked below.',
  'site.registration.name_fault': 'Enter your name on one line, in at most 200 characters.',
  'site.registration.email_fault': 'Enter a complete e-mail address, such as grace.moreau@example.org.',
  'site.registration.note':
    'The members of the communities that host it see your name, its organisers also your address. Both are deleted 30 days after the event.',
  'site.registration.sent.title': 'Check your e-mail',
  'site.registration.sent.lead': ({ email }: { email: string }) =>
    `We have sent a link to ${email}. Open it and confirm that you come; only then do you have a seat, or a place on the waiting list.`,
  'site.registration.sent.note':
    'It can take some minutes. If there is no e-mail, look into the folder for spam, or register again in an hour.',
  'site.registration.none.title': 'There is no registration here',
  'site.registration.none.help':
    'The event was deleted, or it does not take guests from outside. If you belong to the organisation, open the event in your portal.',

  // The check-in to a meeting.
  'site.check_in.kind': 'Check-in',
  'site.check_in.attended.title': 'You are checked in',
  'site.check_in.attended.lead': 'You are on the list of those who are there. You can close this window.',
  'site.check_in.early.title': 'Check-in is not open yet',
  'site.check_in.closed.title': 'Check-in is closed',
  'site.check_in.confirm.title': 'Are you there?',
  'site.check_in.confirm.lead': ({ community }: OfCommunity) => `Confirm that you are at this meeting of ${community}.`,
  'site.check_in.confirm.button': 'I am there',
  'site.check_in.title': 'Check in',
  'site.check_in.lead': 'Enter your e-mail address. We send you a link by which you confirm that you are there.',
  'site.check_in.email': 'Your e-mail address',
  'site.check_in.no_email': 'Please enter your e-mail address.',
  'site.check_in.send': 'Send me the link',
  'site.check_in.in_portal': 'Signed in to your portal? Then you can also check in there, with the same code.',
  'site.check_in.sent.title': 'Look into your e-mail',
  'site.check_in.sent.lead': ({ community }: OfCommunity) =>
    `If ${community} knows this address, its owner receives a link within a minute. Open it to confirm that you are there. If none arrives, ask the people who organise the meeting to add you.`,
  'site.check_in.changed.title': 'This code is incomplete',
  'site.check_in.expired.title': 'This code has expired',
  'site.check_in.gone.title': 'This meeting is no longer available',

  // The question whether a series still takes place.
  'site.series.kind': 'Series',
  'site.series.about': ({ name, community }: Named & OfCommunity) => `For ${name}, about ${community}`,
  'site.series.ask.title': ({ title }: Titled) => `Does “${title}” still take place?`,
  'site.series.ask.lead': 'Perhaps all is well, and only the notes are missing. One answer is enough.',
  'site.series.dormant.title': ({ title }: Titled) => `Does “${title}” go on?`,
  'site.series.dormant.lead':
    'The series is dormant: its upcoming dates are not listed. You can bring it back at any time.',
  'site.series.held.title': 'The series takes place',
  'site.series.held.lead': 'Thank you. It is listed, and you do not have to do anything else.',
  'site.series.ended.title': 'The series has ended',
  'site.series.ended.lead': 'Thank you for what it was. Its past dates stay as they are.',
  'site.series.dates': 'Which of these dates were held?',
  'site.series.bring_back': 'Bring it back',
  'site.series.takes_place': 'It still takes place',
  'site.series.only_dates': 'Only record these dates',
  'site.series.recorded': 'Recorded, thank you. You can also say whether the series goes on.',
  'site.series.choose_dates': 'Choose the dates that were held.',
  'site.series.has_ended': 'It has ended',
  'site.series.note':
    'If it has ended, its upcoming dates are cancelled, and people who are going receive a message. This link is yours alone: please do not pass it on.',
  'site.series.expired.help': 'Open the series in your portal, or the link of a newer message.',
  'site.series.gone.title': 'This series is no longer yours to edit',
  'site.series.gone.help': 'It was deleted, or another person organises it now. Thank you.',

  // The questions of a poll.
  'site.poll.kind': 'Poll',
  'site.poll.name': ({ community }: OfCommunity) => `${community}: your answers`,
  'site.poll.title': 'What do you think?',
  'site.poll.lead':
    'You answer without your name. No record says who answered what, and each question can be left out.',
  'site.poll.form': 'Your answers',
  'site.poll.nothing': 'Answer at least one question.',
  'site.poll.send': 'Send my answers',
  'site.poll.note': ({ closesOn }: { closesOn: string }) =>
    `You can answer once, until ${day(closesOn)}. The results are shown to the members when the poll is closed, if at least five people have answered. This link is yours alone: please do not pass it on.`,
  'site.poll.counted.title': 'Thank you for your answers',
  'site.poll.counted.lead': 'They are counted. They are final, and no record says that they are yours.',
  'site.poll.before.title': 'These answers are not counted',
  'site.poll.before.lead':
    'With this link, answers were sent before. Those are counted and stay as they are; each person answers once.',
  'site.poll.closed.title': 'The poll is closed',
  'site.poll.closed.lead':
    'Answers are no longer taken. Members find the results in the community, if at least five people have answered.',
  'site.poll.changed.help':
    'A part of it seems to be missing or changed; mail programs sometimes break long links. Open it again from the message, or copy the whole link. Your tasks have the poll as well.',

  // Addresses that do not exist, and failures.
  'site.not_found.title': 'Page not found',
  'site.not_found.help':
    'This address does not exist. It may be mistyped, or the page was moved or deleted. The reference lists all addresses of the API.',
  'site.not_found.front': 'Go to the front page',
  'site.not_found.reference': 'Open the reference',
  'site.failure.invalid.title': 'This address is not valid',
  'site.failure.invalid.help': 'Please check how the listing is embedded.',
  'site.failure.key.title': 'This listing needs a valid key',
  'site.failure.key.help':
    'Its key is missing, unknown or no longer valid. Please contact the person who maintains this page.',
  'site.failure.place.title': 'This listing cannot be shown here',
  'site.failure.place.help': 'Its key is not allowed on this site. Please contact the person who maintains this page.',
  'site.failure.gone.title': 'Not found',
  'site.failure.gone.help': 'The requested page does not exist, or no longer exists.',
  'site.failure.busy.title': 'One moment, please',
  'site.failure.busy.help': 'There are many requests at the moment. Please try again shortly.',
  'site.failure.ours.title': 'Something went wrong on our side',
  'site.failure.ours.help': 'The page will be available again soon. Please try again shortly.',
  'site.failure.again': 'Try again',
  'site.failure.reference': ({ id }: { id: string }) => `Reference: ${id}`
} satisfies Sentences

import type { NoticeKind } from '@guildhall/schema'
import type { NoticeTemplate } from '../../core/module/notice.ts'
import { becauseOf, linkOf, nameOf } from '../messages/words.en.ts'

/** Why a contribution is not recorded. */
export const contributionFaults = {
  future: 'It has not happened yet. Send an `occurredAt` that is not in the future.',
  self: 'The counterpart is another person. Send their id, or leave it out.',
  known:
    'This source sent another contribution under this key. A contribution never changes: take it back with `corrects`, and send the new one under another key.',
  weight: 'A correction takes back the whole weight. Leave `weight` out.',
  theirs: 'A correction repeats this field of the contribution that it takes back.',
  correction: 'This is a correction itself. Send what was taken back under a new key instead.',
  corrected: 'This contribution was corrected already.'
}

/** Why a weight is not changed. */
export const weightFaults = {
  startsOn: 'The weight of past days never changes. Send a day after today.'
}

/** Why thanks are not given. */
export const kudoFaults = {
  unknown: 'Only people in the directory can give kudos.',
  community: 'The occurrence or resource belongs to another community. Leave `community` out.'
}

/** What the notices about kudos say; `said` is the message, `who` the person who gives them. */
export const notices = {
  kudos_received: facts => ({
    subject: `${facts.community ? `${nameOf(facts)}: ` : ''}${facts.who ?? 'A person'} thanks you`,
    what: `${facts.who ?? 'A person'} writes: “${facts.said ?? ''}”`,
    ...linkOf(facts, 'Open it'),
    next: facts.community ? `It was given in ${nameOf(facts)}.` : 'There is nothing to do.',
    because: becauseOf(facts, 'named')
  })
} satisfies { [N in NoticeKind]?: NoticeTemplate }

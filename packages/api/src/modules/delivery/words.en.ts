import type { Maintenance } from '@guildhall/schema'
import type { Sentences } from '../../platform/messages.ts'

/** A step that feeds tell of. */
export type Step = Exclude<Maintenance, 'compliant'>
const STEPS: Record<Step, string> = {
  due: 'a review is due soon',
  overdue: 'a review is due, and a first notice was sent',
  second_notice: 'a second notice was sent',
  final_notice: 'the final notice was sent',
  suspension_proposed: 'suspension is proposed; a person decides',
  suspended: 'the page is suspended',
  removed: 'the page was removed'
}
type Named = { name: string }

/** What feeds and failed deliveries of events say in English. */
export const messages = {
  'feed.title': ({ portal }: { portal: string }) => `Communities – ${portal}`,
  'feed.new': ({ name }: Named) => `New page: ${name}`,
  'feed.new_text': ({ name }: Named) => `${name} has a page here now.`,
  'feed.back': ({ name }: Named) => `${name}: the page is up to date again`,
  'feed.back_text': ({ name }: Named) => `The page of ${name} was reviewed or updated.`,
  'feed.event': ({ name, title }: Named & { title: string }) => `${name}: ${title}`,
  'feed.kudos': ({ name, by }: Named & { by: string }) => `${by} thanks ${name}`,
  'feed.kudos_title': ({ name }: Named) => `Kudos – ${name}`,
  'feed.step': ({ name, step }: Named & { step: Step }) => `${name}: ${STEPS[step]}`,
  'feed.step_text': 'A review of the page puts this right at once, and the reminders stop.',
  'feed.opened': ({ name, reason }: Named & { reason: string }) => `${name}: ${reason}`,
  'feed.closed': ({ name, rule }: Named & { rule: string }) => `${name}: resolved – ${rule}`,
  'feed.closed_text': 'There is nothing left to do.',
  'feed.subscribe': 'This is a feed. To be told what is new, copy its address into a feed reader:',
  'feed.empty': 'There is no news yet.',

  'webhook.secret': 'The secret of the webhook cannot be decrypted. Create a new one.',
  'webhook.insecure': 'Events are sent over https; over http only to hosts listed in ALLOWED_NETWORKS.',
  'webhook.status': ({ status }: { status: number }) => `The endpoint returned ${status}.`,
  'webhook.not_reached': 'The endpoint could not be reached.'
} satisfies Sentences

import type { InfractionKind } from '@guildhall/schema'

/** The rule that judges each term of use: its remedy settles a case of that kind. */
export const RULE_OF: Record<InfractionKind, string> = {
  classified_material: 'page.classified-markings',
  failure_to_maintain: 'page.stale',
  incorrect_information: 'page.accuracy',
  appearance: 'page.appearance',
  conduct: 'page.conduct',
  divergence_from_purpose: 'page.purpose-drift',
  exclusion: 'membership.exclusion'
}

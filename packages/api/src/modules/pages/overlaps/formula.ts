/**
 * How much two things are about the same, from 0 to 1: the weighted mean of how alike their names, their words and their
 * topics are. A part that one of both says nothing of does not count. Any change here makes a new version.
 */
export const FORMULA = {
  id: 'overlap',
  version: 2,
  weights: { name: 0.4, mission: 0.4, topics: 0.2 },
  likelyFrom: 0.3
} as const

/** Words that any community may use of itself, so that they tell nothing. Each is compared by its first six letters. */
export const GENERIC = [
  ...'community communities practice practices group groups guild guilds network networks circle circles club'.split(
    ' '
  ),
  ...'special interest interests working forum team teams chapter people members everyone everybody'.split(' '),
  ...'share shares sharing learn learns learning knowledge experience experiences together meet meets help helps'.split(
    ' '
  ),
  ...'support supports better improve improves improving promote bring brings make makes making'.split(' '),
  ...'across organisation organization agency department office'.split(' ')
]

import { EVENT_FORMATS } from '@guildhall/schema'
import { table } from '../../../core/lifecycle/draw.ts'
import { formatInfo } from './formats.ts'

const yes = (is: boolean) => (is ? 'yes' : '–')
const named = (names: readonly string[]) => names.join(', ') || '–'

/** The formats as a table of the documentation. */
export const formatsTable = (): string =>
  table(
    ['format', 'agenda items', 'votes', 'silent first', 'minutes expected', 'community work'],
    EVENT_FORMATS.map(formatInfo).map(
      ({ format, itemKinds, votesPerPerson, silentFirst, expectsMinutes, isCommunityWork }) => [
        `\`${format}\``,
        named(itemKinds),
        votesPerPerson === null ? '–' : String(votesPerPerson),
        named(silentFirst),
        yes(expectsMinutes),
        yes(isCommunityWork)
      ]
    )
  )

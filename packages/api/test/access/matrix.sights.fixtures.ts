import { fixtures } from './beside.fixtures.ts'

const read = (grid: string) => {
  const [head, ...lines] = grid.trim().split('\n')
  const places = head!
    .split('|')
    .slice(1)
    .map(place => place.trim())
  return new Map(
    lines.flatMap(line => {
      const [who, ...cells] = line.split('|').map(cell => cell.trim())
      const seen = cells.flatMap((cell, at) =>
        cell
          .split(/ +/)
          .filter(letter => letter !== '.')
          .map(letter => `${places[at]} ${letter}`)
      )
      return who!.split(/ +/).map(name => [name, new Set(seen)] as const)
    })
  )
}

/**
 * What each caller sees of each kind of thing, as `<place> <letter>`, by the portal it belongs to. Columns: public, internal, members only, draft. The leader, the
 * core group and the member belong to all communities of `own`, the chiefs look after a portal, the stranger is in the
 * directory, the unlisted one has a token only. Communities of `every` and `apart` name no portal: every portal shows them, and
 * the admins of none see more of them than others do; `apart` has the leader, the core group and the member of `own`.
 */
export const visibilityExpectations: Record<string, ReturnType<typeof read>> = Object.fromEntries(
  fixtures.flatMap(({ sights = {} }) => Object.entries(sights)).map(([kind, grid]) => [kind, read(grid)])
)

// Who sees what, written by hand; it knows nothing of how the service decides.

/**
 * What there is to each caller, by the portal it belongs to. Columns: public, internal, members only, draft. The leader, the
 * core group and the member belong to all communities of `own`, the chiefs look after a portal, the stranger is in the
 * directory, the unlisted one has a token only. Communities of `every` and `apart` name no portal: every portal shows them, and
 * the admins of none see more of them than others do; `apart` has the leader, the core group and the member of `own`.
 */
const communities = `
                                 | own       | other     | every | apart
  admin unscoped scoped          | P I M D   | P I M D   | P M   | M
  bound                          | P I M D   | . . . .   | P M   | M
  bound2                         | . . . .   | P I M D   | P M   | M
  pub                            | P . . .   | . . . .   | P .   | .
  pub2                           | . . . .   | P . . .   | P .   | .
  leader core member             | P I M D   | P I . .   | P .   | M
  rep                            | P I M D   | P I . .   | P .   | .
  stranger unlisted              | P I . .   | P I . .   | P .   | .
  chief                          | P I M D   | P I . .   | P .   | .
  chief2                         | P I . .   | P I M D   | P .   | .`

/** A page of each community that names a portal; those of `own` are looked after by the representative. */
const pages = `
                                 | own       | other
  admin unscoped scoped          | P I M D   | P I M D
  bound                          | P I M D   | . . . .
  bound2                         | . . . .   | P I M D
  pub                            | P . . .   | . . . .
  pub2                           | . . . .   | P . . .
  leader core member             | P I M D   | P I . .
  rep                            | P I M D   | P I . .
  stranger unlisted              | P I . .   | P I . .
  chief                          | P I M D   | P I . .
  chief2                         | P I . .   | P I M D`

/** A finding about each of these pages: for those who look after the page, its community or its portal. */
const findings = `
                                 | own       | other
  admin unscoped scoped          | P I M D   | P I M D
  bound                          | P I M D   | . . . .
  bound2                         | . . . .   | P I M D
  leader core rep chief          | P I M D   | . . . .
  chief2                         | . . . .   | P I M D`

/** Columns: in a public community, in an internal one, in none; `self` is the caller. */
const people = `
                                 | own       | other     | none  | self
  admin unscoped scoped          | P I       | P I       | N     | .
  bound bound2                   | P I       | P I       | N     | .
  pub                            | P .       | . .       | .     | .
  pub2                           | . .       | P .       | .     | .
  leader core member stranger    | P I       | P I       | N     | S
  rep chief chief2               | P I       | P I       | N     | S
  unlisted                       | P I       | P I       | N     | .`

const portals = `
                                 | own       | other
  admin unscoped scoped          | P         | P
  bound                          | P         | .
  bound2                         | .         | P
  pub pub2                       | .         | .
  leader core member stranger    | P         | P
  unlisted rep chief chief2      | P         | P`

/** Feeds are public: a portal's own publishable keys read it. */
const feeds = portals.replace('pub pub2                       | .         | .', 'pub | P | .\n pub2 | . | P')

/** `organisation`: bound to no portal. */
const keys = `
                                 | own       | other     | organisation
  admin unscoped scoped          | K         | K         | K
  bound                          | K         | .         | .
  bound2                         | .         | K         | .`

/** `organisation`: of no portal. Persons see those of the portals that they look after. */
const webhooks = `
                                 | own       | other     | organisation
  admin unscoped scoped          | W         | W         | W
  bound chief                    | W         | .         | .
  bound2 chief2                  | .         | W         | .`

/** `R`: what the representative was told; persons see what they were told, and what was told for the portals they look after. */
const notices = `
                                 | own       | other     | organisation
  admin unscoped scoped          | N R       | N         | N
  bound chief                    | N R       | .         | .
  bound2 chief2                  | .         | N         | .
  rep                            | R         | .         | .`

/** What was imported belongs to no portal. */
const imports = `
                                 | organisation
  admin unscoped scoped          | I`

/** One application to a community of each. */
const applications = `
                                 | own       | every | apart
  admin unscoped scoped bound    | A         | A     | A
  bound2                         | .         | A     | A
  leader core                    | A         | .     | A
  chief                          | A         | .     | .`

/**
 * Whose e-mail address and sign-in each caller sees: `P` and `I` are members, in `other` they also represent its pages; `R`
 * represents the pages of `own` and is a member of nothing, `N` neither.
 */
const identities = `
                                 | own       | other     | none  | self
  admin scoped                   | P I R     | P I       | N     | .
  bound                          | R         | .         | .     | .
  bound2                         | .         | P I       | .     | .
  leader core                    | P I       | .         | .     | S
  member stranger                | .         | .         | .     | S
  rep                            | R         | .         | .     | S
  chief                          | R         | .         | .     | S
  chief2                         | .         | P I       | .     | S`

/** Who is tasked with something already, all who are in the house may know. */
const organisations = `
                                 | organisation
  admin unscoped scoped          | O
  bound bound2                   | O
  leader core member stranger    | O
  unlisted rep chief chief2      | O`

/** Asked for by the representative in `own`, by a system in `other`. */
const pageRequests = `
                                 | own       | other
  admin unscoped scoped          | Q         | Q
  bound                          | Q         | .
  bound2                         | .         | Q
  leader core rep chief          | Q         | .
  chief2                         | .         | Q`

/** The member is asked to take over a page of `own`, somebody else one of `other`. */
const successions = `
                                 | own       | other
  admin unscoped scoped          | S         | S
  bound                          | S         | .
  bound2                         | .         | S
  leader core member rep chief   | S         | .
  chief2                         | .         | S`

/**
 * Resources of a public community of each, and of a members-only one of no portal: `P` published and public, `I` internal, `M`
 * for members only, `D` a proposal. `self`: a proposal in `own` whose author is the stranger.
 */
const resources = `
                                 | own       | other     | apart | self
  admin unscoped scoped          | P I M D   | P I M D   | M D   | D
  bound                          | P I M D   | .         | M D   | D
  bound2                         | .         | P I M D   | M D   | .
  pub                            | P         | .         | .     | .
  pub2                           | .         | P         | .     | .
  leader core                    | P I M D   | P I       | M D   | D
  member                         | P I M     | P I       | M     | .
  stranger                       | P I       | P I       | .     | D
  unlisted rep                   | P I       | P I       | .     | .
  chief                          | P I M D   | P I       | .     | D
  chief2                         | P I       | P I M D   | .     | .`

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

/** What each caller sees of each kind of thing, as `<place> <letter>`. */
export const visibilityExpectations = {
  communities: read(communities),
  people: read(people),
  identities: read(identities),
  findings: read(findings),
  pages: read(pages),
  portals: read(portals),
  feeds: read(feeds),
  keys: read(keys),
  imports: read(imports),
  webhooks: read(webhooks),
  organisations: read(organisations),
  pageRequests: read(pageRequests),
  successions: read(successions),
  resources: read(resources),
  notices: read(notices),
  applications: read(applications)
}
export type Sight = keyof typeof visibilityExpectations

import { readFile } from 'node:fs/promises'
import { draw } from './core/lifecycle/draw.ts'
import { communities } from './modules/directory/communities/lifecycle.ts'
import { memberships } from './modules/directory/memberships/lifecycle.ts'
import { cases } from './modules/enforcement/infractions/cases.ts'
import { ladder } from './modules/enforcement/maintenance/ladder.ts'
import { requests } from './modules/pages/requests/lifecycle.ts'

/** Every lifecycle, with the page of the documentation that draws it. */
export const lifecycles = {
  ladder: { lifecycle: ladder, page: 'governance/maintenance.md' },
  cases: { lifecycle: cases, page: 'governance/infractions.md' },
  requests: { lifecycle: requests, page: 'governance/page-requests.md' },
  communities: { lifecycle: communities, page: 'communities.md' },
  memberships: { lifecycle: memberships, page: 'memberships.md' }
}

const DOCS = new URL('../../../docs/', import.meta.url)

/** The pages of the documentation that draw lifecycles, as their tables have them now. */
export const drawnPages = async (): Promise<{ url: URL; is: string; should: string }[]> =>
  Promise.all(
    Object.entries(lifecycles).map(async ([mark, { lifecycle, page }]) => {
      const url = new URL(page, DOCS)
      const is = await readFile(url, 'utf8')
      const part = new RegExp(`<!-- ${mark} -->.*<!-- /${mark} -->`, 's')
      const text = [`<!-- ${mark} -->`, draw(lifecycle), `<!-- /${mark} -->`].join('\n\n')
      return { url, is, should: is.replace(part, () => text) }
    })
  )

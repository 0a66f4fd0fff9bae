import { PortalScorecard, Scorecard, ScorecardQuery } from '@guildhall/schema'
import { readItem } from '../../../core/model/read.ts'
import { UnknownReference } from '../../../core/model/references.ts'
import type { Call, Operation } from '../../../core/operation/operation.ts'
import { readUnder } from '../../../core/operation/sub-resources.ts'
import { ApiError } from '../../../core/problem/api-error.ts'
import { communityKind } from '../../directory/communities/operations.ts'
import { portalModel } from '../../directory/portals/model.ts'
import { portalKind } from '../../directory/portals/operations.ts'
import { pageKind } from '../../pages/pages/operations.ts'
import { readPortalScorecard } from './portal.ts'
import { readScorecards, type Shown } from './read.ts'

const ANYBODY = { allowPortalKeys: true, allowedRoles: 'any' } as const

const theOne = (found: Shown[], { portal }: { portal?: string }): Scorecard => {
  const [first, ...others] = found
  if (!first) throw new ApiError('NOT_FOUND', `No portal${portal ? ` "${portal}"` : ''} shows this community.`)
  const allowed = found.filter(({ may }) => may)
  if (allowed.length === 0)
    throw new ApiError('FORBIDDEN', 'Only the people who manage the community, its page or its portal can do this.')
  if (others.length === 0 || allowed.length === 1) return allowed[0]!.scorecard
  const names = allowed.map(({ scorecard }) => scorecard.portal).join(', ')
  const detail = `Several portals show this community: specify one with "portal". Available: ${names}.`
  throw new ApiError('INVALID_INPUT', detail, [{ parameter: 'portal', detail }])
}

/** Reads the scorecard of a page or a community, for those who can see its findings. */
export const scorecardOf =
  (subject: 'page' | 'community') =>
  async (id: string, { db, viewer: reader, query: { portal } }: Call<Record<string, string>, ScorecardQuery>) => {
    const found = await readScorecards(db, subject, { id, portal: portal ?? null }, reader)
    if (found.length === 0 && portal && !(await readItem(db, portalModel, portal, { id: { field: 'id' } }, reader)))
      throw new UnknownReference([{ parameter: 'portal', label: 'portal', name: portal }])
    return theOne(found, { portal })
  }

export const scorecardOperations: Operation[] = [
  readUnder(
    { ...pageKind, scope: 'governance' },
    ANYBODY,
    {
      path: 'scorecard',
      method: 'scorecard',
      id: 'getPageScorecard',
      field: 'pageScorecard',
      summary: 'Get the scorecard of a page',
      description:
        'Returns all findings about a page and one weighted score, for those who can see the findings. Gates are named rules and never depend on the score.'
    },
    { schema: Scorecard, run: scorecardOf('page') }
  ),
  {
    ...readUnder(
      { ...communityKind, scope: 'governance' },
      ANYBODY,
      {
        path: 'scorecard',
        method: 'scorecard',
        id: 'getCommunityScorecard',
        field: 'communityScorecard',
        summary: 'Get the scorecard of a community',
        description:
          'Returns all findings about a community and its page on one portal, and one weighted score, for those who can see the findings.'
      },
      { schema: Scorecard, run: scorecardOf('community') },
      ScorecardQuery
    ),
    references: { portal: () => portalModel }
  },
  readUnder(
    { ...portalKind, scope: 'governance' },
    { allowPortalKeys: true, allowedRoles: ['portal_admin'] },
    {
      path: 'scorecard',
      method: 'scorecard',
      id: 'getPortalScorecard',
      field: 'portalScorecard',
      summary: 'Get the scorecard of a portal',
      description:
        'Returns an overview of the pages and communities of a portal, for its admins: one weighted score, the findings of each rule, pages by freshness and by reminder stage, and the pages that need help most.'
    },
    { schema: PortalScorecard, run: (id, { db }) => readPortalScorecard(db, id) }
  )
]

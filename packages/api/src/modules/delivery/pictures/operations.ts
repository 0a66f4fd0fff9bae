import {
  CommunityPictureQuery,
  type PagePicture,
  PagePictureQuery,
  type PortalPicture,
  PortalPictureQuery,
  type Theme
} from '@guildhall/schema'
import type { Call, Operation } from '../../../core/operation/operation.ts'
import { readUnder } from '../../../core/operation/sub-resources.ts'
import { ApiError } from '../../../core/problem/api-error.ts'
import { languages, speechIn, speechOf } from '../../../core/words/catalogue.ts'
import { FIRST_LANGUAGE } from '../../../core/words/words.ts'
import { communityKind } from '../../directory/communities/operations.ts'
import { portalModel } from '../../directory/portals/model.ts'
import { portalKind } from '../../directory/portals/operations.ts'
import { chosen, localeOf } from '../../engagement/charts/locale.ts'
import { scorecardOf } from '../../governance/scorecards/operations.ts'
import { pageKind } from '../../pages/pages/operations.ts'
import { besidesFor } from '../feeds/operations.ts'
import { readNetwork } from '../network/read.ts'
import { readCounts } from '../overview/counts.ts'
import { readTrend } from '../overview/trend.ts'
import * as en from '../words.en.ts'
import type { Look } from './frame.ts'
import { freshnessPicture } from './freshness.ts'
import { networkPicture } from './network.ts'
import { scorePicture } from './score.ts'
import { readStage, stagePicture } from './stage.ts'
import { trendPicture } from './trend.ts'

const WIDTH = 640
const MEDIA_TYPE = 'image/svg+xml'

type Drawn = Pick<Call, 'db' | 'viewer' | 'caller'> & {
  query: { lang?: string | undefined; theme?: Theme | undefined; width?: number | undefined }
}

/** In which language, colours and width somebody asks for a picture. */
const lookOf = ({ query: { lang, theme, width = WIDTH }, viewer }: Drawn): Look => {
  const { words, locale } = chosen(lang, viewer.language, languages())
  return { speech: speechIn(words), locale, theme, width }
}

/** Scores are made of findings, and for those who can read them. */
const requireFindings = ({ caller }: Pick<Call, 'caller'>) => {
  if (!besidesFor(caller).findings)
    throw new ApiError('FORBIDDEN', 'Scores are for people, and for secret keys with the scope governance:read.')
}

/** The counts of a portal whose findings the caller sees, all of them. */
const wholeOf = async (id: string, call: Drawn) => {
  requireFindings(call)
  const counts = await readCounts(call.db, id, call.viewer)
  if (!counts.whole) throw new ApiError('FORBIDDEN', 'Only the admins of the portal can do this.')
  return counts
}

const OF_PORTALS: Record<PortalPicture, (id: string, call: Drawn) => Promise<string>> = {
  freshness: async (id, call) => freshnessPicture(await readCounts(call.db, id, call.viewer), lookOf(call)),
  network: async (id, call) => networkPicture(await readNetwork(call.db, id, call.viewer), lookOf(call)),
  score: async (id, call) => scorePicture(await wholeOf(id, call), lookOf(call)),
  trend: async (id, call) => {
    const { name } = await wholeOf(id, call)
    return trendPicture({ name, trend: await readTrend(call.db, id, new Date()) }, lookOf(call))
  }
}

const scoreOf = (subject: 'page' | 'community') => {
  const read = scorecardOf(subject)
  return async (id: string, call: Drawn & { query: { portal?: string | undefined } }) => {
    requireFindings(call)
    return scorePicture(await read(id, call as Parameters<typeof read>[1]), lookOf(call))
  }
}

const OF_PAGES: Record<PagePicture, (id: string, call: Drawn) => Promise<string>> = {
  stage: async (id, call) => stagePicture(await readStage(call.db, id, new Date()), lookOf(call)),
  score: scoreOf('page')
}

const EXAMPLE_LOOK: Look = {
  speech: speechOf(FIRST_LANGUAGE, en),
  locale: localeOf('en-GB'),
  theme: undefined,
  width: WIDTH
}
const counts = { fresh: 18, due: 4, stale: 3, abandoned: 1, unknown: 2 }
const seen = { public: true, allowPortalKeys: true, allowedRoles: 'any' } as const
const DESCRIBED =
  'for an `<img>`; where it shows what everyone can see, a publishable key as `?key=` is enough. It fits light and dark pages, and also states in text what it shows.'

export const pictureOperations: Operation[] = [
  readUnder(
    { ...portalKind, scope: 'pages' },
    seen,
    {
      path: 'picture.svg',
      method: 'picture',
      id: 'getPortalPicture',
      field: 'portalPicture',
      summary: 'Get a picture of a portal',
      description: `Returns an image (SVG) of what the overview or the network of a portal shows, ${DESCRIBED} The score and its trend are for admins of the portal, and for secret keys with \`governance:read\`.`
    },
    {
      mediaType: MEDIA_TYPE,
      example: freshnessPicture({ name: 'Intranet', freshness: counts }, EXAMPLE_LOOK),
      run: (id, call) => OF_PORTALS[call.query.show](id, call)
    },
    PortalPictureQuery
  ),
  readUnder(
    pageKind,
    seen,
    {
      path: 'picture.svg',
      method: 'picture',
      id: 'getPagePicture',
      field: 'pagePicture',
      summary: 'Get a picture of a page',
      description: `Returns an image (SVG) of the reminder stage of a page, “you are here” among all stages with the days of its portal, or of its score, ${DESCRIBED} The score is for those who can see the findings.`
    },
    {
      mediaType: MEDIA_TYPE,
      example: scorePicture({ name: 'Service Design', score: 7.4 }, EXAMPLE_LOOK),
      run: (id, call) => OF_PAGES[call.query.show](id, call)
    },
    PagePictureQuery
  ),
  {
    ...readUnder(
      { ...communityKind, scope: 'governance' },
      { allowPortalKeys: true, allowedRoles: 'any' },
      {
        path: 'picture.svg',
        method: 'picture',
        id: 'getCommunityPicture',
        field: 'communityPicture',
        summary: 'Get a picture of the score of a community',
        description:
          'Returns an image (SVG) of the score of a community on one portal, for those who can see the findings. It fits light and dark pages, and also states in text what it shows.'
      },
      {
        mediaType: MEDIA_TYPE,
        example: scorePicture({ name: 'Service Design', score: 7.4 }, EXAMPLE_LOOK),
        run: scoreOf('community')
      },
      CommunityPictureQuery
    ),
    references: { portal: () => portalModel }
  }
]

import { SponsorBrief, SponsorBriefQuery } from '@guildhall/schema'
import type { Kind } from '../../../core/operation/kind.ts'
import type { CallOf, Operation } from '../../../core/operation/operation.ts'
import { readUnder } from '../../../core/operation/sub-resources.ts'
import { communityKind } from '../../directory/communities/operations.ts'
import { portalKind } from '../../directory/portals/operations.ts'
import { htmlOf } from './html.ts'
import { markdownOf } from './markdown.ts'
import type { Subject } from './records.ts'
import { writeBrief } from './write.ts'

const reading = { public: true, allowPortalKeys: true, allowedRoles: 'any' } as const

const HTML = '<!doctype html>\n<html lang="en" dir="ltr"><head><title>Sponsor brief: Service Design</title>'
const MARKDOWN =
  '# Sponsor brief: Service Design\n\n## Why the organisation should support it\n\n- 34 people are members; a year earlier: 28.\n'

type Call = CallOf<undefined, typeof SponsorBriefQuery>

/** The brief of a community, or of a portal, in each of its forms. */
const briefsOf = (kind: Kind, subject: Subject['kind']): Operation[] => {
  const what = `a ${subject}`
  const write = (id: string, call: Call) => writeBrief(call, { kind: subject, id }, call.query.period ?? 'quarter')
  const about = (form: string) => ({
    scope: 'metrics:read' as const,
    summary: `Get the sponsor brief of ${what}${form}`,
    description: `Returns why the organisation should support ${what}, why a manager should release people, and what a member gets, from what is on record about the last period that is over${form}. Each statement has its sources. Only what the caller can see is included: metrics as the list of metrics returns them, published resources and minutes; the notes name what is left out.`
  })
  return [
    readUnder(
      kind,
      reading,
      { path: 'sponsor-brief', method: 'sponsorBrief', ...about('') },
      { schema: SponsorBrief, run: async (id, call) => (await write(id, call)).brief },
      SponsorBriefQuery
    ),
    readUnder(
      kind,
      reading,
      { path: 'sponsor-brief.md', method: 'sponsorBriefMarkdown', ...about(' as Markdown') },
      {
        mediaType: 'text/markdown',
        example: MARKDOWN,
        run: async (id, call) => markdownOf(await write(id, call), call.publicUrl)
      },
      SponsorBriefQuery
    ),
    readUnder(
      kind,
      reading,
      { path: 'sponsor-brief.html', method: 'sponsorBriefHtml', ...about(' as an HTML page') },
      { mediaType: 'text/html', example: HTML, run: async (id, call) => htmlOf(await write(id, call)) },
      SponsorBriefQuery
    )
  ]
}

export const sponsorBriefOperations: Operation[] = [
  ...briefsOf(communityKind, 'community'),
  ...briefsOf(portalKind, 'portal')
]

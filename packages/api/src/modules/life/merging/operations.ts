import { MergePreview, MergePreviewCreate } from '@guildhall/schema'
import { act } from '../../../core/operation/actions.ts'
import type { Operation } from '../../../core/operation/operation.ts'
import { MANAGERS } from '../../../core/operation/subject.ts'
import { communityKind } from '../../directory/communities/operations.ts'
import { eventKind } from '../../events/events/kind.ts'
import { resourceKind } from '../../knowledge/resources/operations.ts'
import { previewMerge } from './preview.ts'
import { agreeOnEvent, agreeOnResource } from './transfer.ts'

const AUTHORS = { allowedRoles: ['self'], allowPortalKeys: true, evenReadOnly: true } as const

export const mergingOperations: Operation[] = [
  act(
    communityKind,
    { allowedRoles: MANAGERS, allowPortalKeys: true, evenReadOnly: true },
    {
      path: 'merge-previews',
      method: 'previewMerge',
      id: 'previewCommunityMerge',
      summary: 'Preview a merger',
      description:
        'Returns what a merger of the community into another one would change: who becomes a member, which channels, parts, events and resources move, what stays because it is for members only, and what the transition `merge` still requires. It stores and sends no data. The leader, the core group and the portal’s admins can preview.'
    },
    MergePreviewCreate,
    { schema: MergePreview, run: previewMerge }
  ),
  act(
    resourceKind,
    AUTHORS,
    {
      path: 'transfers',
      method: 'transfer',
      summary: 'Transfer a resource after a merger',
      description:
        'Moves a resource of a merged community to the community that continues it, whose members can then see it. Only its authors and the person who proposed it can agree to that. A resource that is more visible than the community becomes as visible as the community.'
    },
    undefined,
    { problems: ['MOVE_NOT_ALLOWED'], run: agreeOnResource }
  ),
  act(
    eventKind,
    AUTHORS,
    {
      path: 'transfers',
      method: 'transfer',
      summary: 'Transfer an event after a merger',
      description:
        'Moves the dates to come of an event of a merged community to the community that continues it, whose members can then see them. Only its organisers and facilitators can agree to that. Past dates of a series stay with their attendance and minutes; the series is continued by one of the other community, which is returned.'
    },
    undefined,
    { problems: ['MOVE_NOT_ALLOWED'], of: eventKind.model, run: agreeOnEvent }
  )
]

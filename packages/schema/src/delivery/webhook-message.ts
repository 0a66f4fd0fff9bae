import { Type } from '@sinclair/typebox'
import { Activity, ActorClass, SubjectType, Verb } from '../audit/activity.ts'
import { Entity, Nullable, Ref } from '../primitives/shapes.ts'

const idOf = (description: string) => Type.String({ format: 'uuid', maxLength: 36, description })

const { subjectId, before, after, requestId } = Activity.properties

export const WebhookMessageData = Entity(
  'WebhookMessageData',
  {
    id: idOf('The id of the entry, the same over all tries: keep it to skip what comes twice.'),
    verb: Ref(Verb),
    subjectType: Ref(SubjectType),
    subjectId,
    communityId: Nullable(idOf('The community it belongs to (id).')),
    actorClass: Ref(ActorClass),
    personId: Nullable(idOf('The person who acted, or for whom a key acted (id).')),
    keyId: Nullable(idOf('The key it came through (id).')),
    before,
    after,
    requestId
  },
  {
    description:
      'The entry of the activity that a message tells. Private values are named as changed, without the value.'
  }
)

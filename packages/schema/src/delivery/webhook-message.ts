import { Type } from '@sinclair/typebox'
import { Activity, ActorClass } from '../audit/activity.ts'
import { Instant, Nullable, Ref } from '../primitives/shapes.ts'

const idOf = (description: string) => Type.String({ format: 'uuid', maxLength: 36, description })

const { subjectId, before, after, requestId } = Activity.properties

/** What a webhook sends of one event. */
export const webhookMessage = (subject: string, verb: string) =>
  Type.Object(
    {
      type: Type.Literal(`${subject}.${verb}`, { description: 'The type of the event.' }),
      timestamp: Instant({ description: 'When it happened.' }),
      data: Type.Object(
        {
          id: idOf('The id of the entry, the same over all tries: keep it to skip what comes twice.'),
          verb: Type.Literal(verb, { description: 'The verb of the activity entry.' }),
          subjectType: Type.Literal(subject, { description: 'The type of resource affected.' }),
          subjectId,
          communityId: Nullable(idOf('The community it belongs to (id).')),
          actorClass: Ref(ActorClass),
          personId: Nullable(idOf('The person who acted, or for whom a key acted (id).')),
          keyId: Nullable(idOf('The key used for the request (id).')),
          before,
          after,
          requestId
        },
        {
          additionalProperties: false,
          description: 'The entry of the activity. Private values are named as changed, without the value.'
        }
      )
    },
    { additionalProperties: false }
  )

import type { FastifyInstance } from 'fastify'
import { ApiError, overloaded } from '../../core/problem/api-error.ts'
import { calendarFor, findCalendar } from '../../modules/events/calendar-tokens/feed.ts'
import { calendarTokens } from '../../modules/events/calendar-tokens/table.ts'
import { lastUse } from '../../modules/keys/last-use.ts'
import type { Store } from '../../platform/database/database.ts'
import { languageOf } from '../rest/headers.ts'
import type { Limiter } from '../rest/limit.ts'
import { send } from '../rest/rest-answer.ts'

/** The calendars of persons, which are read by their address alone. */
export const calendarRoute = (app: FastifyInstance, store: Store, limiter: Limiter) => {
  const used = lastUse(store, calendarTokens)
  app.get<{ Params: { file: string } }>('/calendars/:file', async (request, reply) => {
    if (store.isOverloaded()) throw overloaded()
    const subject = await findCalendar(store, request.params.file)
    if (!subject) {
      limiter.count('address', limiter.addressOf(request.raw), reply)
      throw new ApiError(
        'NOT_FOUND',
        'There is no calendar at this address, or it was deleted. Create a calendar token and subscribe to its address.'
      )
    }
    limiter.count('reads', subject.id, reply)
    used(subject.id)
    const body = await calendarFor(store.replica() ?? store, subject, languageOf(request.raw))
    // The address is a secret.
    reply.headers({ 'cache-control': 'private, no-cache', 'referrer-policy': 'no-referrer' })
    return send(request, reply, { status: 200, headers: { 'content-type': 'text/calendar; charset=utf-8' }, body })
  })
}

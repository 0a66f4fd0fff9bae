import type { ProblemError } from '@guildhall/schema'
import { LineTooLong } from '../../platform/database/semaphore.ts'
import { ApiError, overloaded, unavailable } from './api-error.ts'
import { type ProblemCode, problems } from './registry.ts'

type Broken = { code: ProblemCode; pointer?: string; detail?: string }

/** What a broken constraint of the database means to the caller, by the constraint's name. */
const constraints: Record<string, Broken> = {
  communities_slug_key: { code: 'SLUG_TAKEN', pointer: '/slug' },
  communities_origin_key: { code: 'ORIGIN_TAKEN', pointer: '/externalKey' },
  communities_parent_circle: {
    code: 'RULE_BROKEN',
    pointer: '/parent',
    detail: 'A community cannot be a part of itself. Choose a parent that is not one of its own parts.'
  },
  people_external_id_key: { code: 'EXTERNAL_ID_TAKEN', pointer: '/externalId' },
  people_origin_key: { code: 'ORIGIN_TAKEN', pointer: '/externalKey' },
  memberships_person_key: { code: 'ALREADY_A_MEMBER', pointer: '/person' },
  memberships_origin_key: { code: 'ORIGIN_TAKEN', pointer: '/externalKey' },
  terms_origin_key: { code: 'ORIGIN_TAKEN', pointer: '/externalKey' },
  terms_order_check: { code: 'RULE_BROKEN', pointer: '/endedOn', detail: 'A term ends on the day it starts or later.' },
  resources_origin_key: { code: 'ORIGIN_TAKEN', pointer: '/externalKey' },
  resources_content_check: {
    code: 'RULE_BROKEN',
    pointer: '/url',
    detail: 'A resource has an address or a text, or both. Give `url` or `text`.'
  },
  resources_story_check: {
    code: 'RULE_BROKEN',
    pointer: '/storyKind',
    detail: 'Only a story has a `storyKind`. Leave it out, or set `kind` to `story`.'
  },
  resources_cause_check: { code: 'CAUSE_NEEDED', pointer: '/cause' },
  resources_visibility_bound: {
    code: 'RULE_BROKEN',
    pointer: '/visibility',
    detail: 'A resource is never more visible than its community. Choose a narrower visibility.'
  },
  organisations_origin_key: { code: 'ORIGIN_TAKEN', pointer: '/externalKey' },
  page_requests_open_key: {
    code: 'CONFLICT',
    pointer: '/community',
    detail: 'The community asks for a page on this portal already. Change that request, or wait for its end.'
  },
  page_requests_representatives_check: {
    code: 'RULE_BROKEN',
    pointer: '/secondary',
    detail: 'The primary and the secondary representative are two different people. Choose somebody else.'
  },
  pages_community_key: {
    code: 'CONFLICT',
    pointer: '/community',
    detail: 'The community has a page on this portal already. Change that one, or choose another portal.'
  },
  pages_url_key: { code: 'CONFLICT', pointer: '/url', detail: 'Another page of the portal has this address.' },
  pages_origin_key: { code: 'ORIGIN_TAKEN', pointer: '/externalKey' },
  representatives_role_key: {
    code: 'CONFLICT',
    pointer: '/role',
    detail: 'Somebody holds this role already. Let them hand it over, or end their term first.'
  },
  representatives_person_key: {
    code: 'CONFLICT',
    pointer: '/person',
    detail: 'This person represents the page already. The primary and the secondary are two different people.'
  },
  representatives_order_check: {
    code: 'RULE_BROKEN',
    pointer: '/endedOn',
    detail: 'It ends on the day it starts or later.'
  },
  representatives_leave_check: {
    code: 'RULE_BROKEN',
    pointer: '/awayUntil',
    detail: 'A leave ends on the day it starts or later.'
  },
  portals_slug_key: { code: 'SLUG_TAKEN', pointer: '/slug' },
  portals_named: { code: 'PORTAL_IN_USE' }
}

const CLASSES: [RegExp, ProblemCode][] = [
  [/^(57014|55P03|57P0\d|25P0[34]|53\d{3}|08\d{3}|28\w{3}|3D000|40\d{3})$/, 'UNAVAILABLE'],
  [/^22/, 'OUT_OF_RANGE'],
  [/^23/, 'CONFLICT']
]

type DatabaseError = { code?: string; constraint?: string; syscall?: string; message?: string }

// The driver has no code of its own for a connection that is not there, or not any more.
const isCutOff = ({ code, syscall, message }: DatabaseError) =>
  syscall === 'connect' ||
  /^E(CONN|PIPE|TIMEDOUT|NOTFOUND)/.test(code ?? '') ||
  /^(Connection terminated|timeout exceeded when trying to connect|Client (has encountered|was closed))/.test(
    message ?? ''
  )

/** What an error of the database means to the caller; any other error is answered as it came. */
export const apiErrorOf = (error: unknown): unknown => {
  if (error instanceof ApiError) return error
  if (error instanceof LineTooLong) return overloaded()
  const given = (error ?? {}) as DatabaseError
  const known = given.constraint === undefined ? undefined : constraints[given.constraint]
  if (known) {
    const detail = known.detail ?? problems[known.code].help
    const errors: ProblemError[] = known.pointer ? [{ pointer: known.pointer, detail }] : []
    return new ApiError(known.code, detail, errors)
  }
  if (isCutOff(given)) return unavailable()
  const kind = CLASSES.find(([pattern]) => pattern.test(given.code ?? ''))?.[1]
  if (kind === undefined) return error
  return kind === 'UNAVAILABLE' ? unavailable() : new ApiError(kind)
}

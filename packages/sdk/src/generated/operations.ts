// Written by generate.ts; `pnpm --filter @guildhall/sdk generate` writes it anew.

/** The noun `activity`, for {@link connect}. */
export const activity = {
  list: 'GET /v1/activity after'
}

/** The noun `communities`, for {@link connect}. */
export const communities = {
  allowed: 'GET /v1/communities/{community}/allowed',
  calendar: 'GET /v1/calendar.ics text/calendar',
  create: 'POST /v1/communities',
  delete: 'DELETE /v1/communities/{community} If-Match',
  get: 'GET /v1/communities/{community}',
  launch: 'POST /v1/communities/{community}/launch',
  list: 'GET /v1/communities cursor',
  update: 'PATCH /v1/communities/{community} If-Match',
  upsert: 'PUT /v1/communities items'
}

/** The noun `health`, for {@link connect}. */
export const health = {
  live: 'GET /health/live'
}

/** The noun `imports`, for {@link connect}. */
export const imports = {
  create: 'POST /v1/imports'
}

/** The noun `people`, for {@link connect}. */
export const people = {
  create: 'POST /v1/people',
  delete: 'DELETE /v1/people/{person} If-Match',
  get: 'GET /v1/people/{person}',
  list: 'GET /v1/people cursor',
  update: 'PATCH /v1/people/{person} If-Match',
  upsert: 'PUT /v1/people items'
}

/** All nouns. */
export const nouns = {
  activity,
  communities,
  health,
  imports,
  people
}

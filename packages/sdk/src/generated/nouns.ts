// Written by generate.ts; `pnpm --filter @guildhall/sdk generate` writes it anew.
import type { List } from '../list.ts'
import type { Options } from '../options.ts'
import type { Body, Change, Item, Items, OptionsWith, Query, Result } from '../types.ts'

/** What was done, on record. */
export interface ActivityMethods {
  /** Read the activity, oldest first */
  list(query?: Query<'listActivity'>, options?: Options): List<Item<'listActivity'>>
}

/** Communities of practice. */
export interface CommunitiesMethods {
  /**
   * What the caller may do to a community
   *
   * @param community - Slug or id of the community.
   */
  allowed(community: string, query?: Query<'listAllowed'>, options?: Options): Promise<Result<'listAllowed'>>
  /** Their events as a calendar */
  calendar(query?: Query<'readCalendar'>, options?: Options): Promise<Result<'readCalendar'>>
  /** Create a community */
  create(body: Body<'createCommunity'>, options?: Options): Promise<Result<'createCommunity'>>
  /**
   * Delete a community
   *
   * @param community - Slug or id of the community.
   */
  delete(community: string, options?: Options): Promise<Result<'deleteCommunity'>>
  /**
   * Read a community
   *
   * @param community - Slug or id of the community.
   */
  get(community: string, query?: Query<'getCommunity'>, options?: Options): Promise<Result<'getCommunity'>>
  /**
   * Launch a community
   *
   * @param community - Slug or id of the community.
   */
  launch(community: string, body?: undefined, options?: Options): Promise<Result<'launchCommunity'>>
  /**
   * List communities
   *
   * All communities the caller may see.
   */
  list(query?: Query<'listCommunities'>, options?: Options): List<Item<'listCommunities'>>
  /**
   * Change a community
   *
   * JSON merge patch (RFC 7396).
   *
   * @param community - Slug or id of the community.
   */
  update(community: string, change: Change<'updateCommunity', 'getCommunity'>, options?: Options): Promise<Result<'updateCommunity'>>
  /** Create or change many communities */
  upsert(items: Items<'upsertCommunities'>, options?: Options): Promise<Result<'upsertCommunities'>>
}

/** Whether the service is well. */
export interface HealthMethods {
  /**
   * Whether the process is up
   *
   * @deprecated
   */
  live(query?: Query<'live'>, options?: Options): Promise<Result<'live'>>
}

/** Records from other systems. */
export interface ImportsMethods {
  /** Import records */
  create(body: Body<'createImport'>, options?: OptionsWith<'createImport'>): Promise<Result<'createImport'>>
}

/** People known to the service. */
export interface PeopleMethods {
  /** Create a person */
  create(body: Body<'createPerson'>, options?: Options): Promise<Result<'createPerson'>>
  /**
   * Delete a person
   *
   * @param person - Slug or id of the person.
   */
  delete(person: string, options?: Options): Promise<Result<'deletePerson'>>
  /**
   * Read a person
   *
   * @param person - Slug or id of the person.
   */
  get(person: string, query?: Query<'getPerson'>, options?: Options): Promise<Result<'getPerson'>>
  /**
   * List people
   *
   * All people the caller may see.
   */
  list(query?: Query<'listPeople'>, options?: Options): List<Item<'listPeople'>>
  /**
   * Change a person
   *
   * JSON merge patch (RFC 7396).
   *
   * @param person - Slug or id of the person.
   */
  update(person: string, change: Change<'updatePerson', 'getPerson'>, options?: Options): Promise<Result<'updatePerson'>>
  /** Create or change many people */
  upsert(items: Items<'upsertPeople'>, options?: Options): Promise<Result<'upsertPeople'>>
}

/** Every noun of the service. */
export interface Nouns {
  activity: ActivityMethods
  communities: CommunitiesMethods
  health: HealthMethods
  imports: ImportsMethods
  people: PeopleMethods
}

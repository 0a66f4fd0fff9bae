// Written by generate.ts; `pnpm --filter @guildhall/sdk generate` writes it anew.
import type { List } from '../list.ts'
import type { Options } from '../options.ts'
import type { ResultPromise } from '../result.ts'
import type { Body, Change, Fielded, Item, Items, Narrowed, OptionsWith, Query, Result } from '../types.ts'

/** One act on record. Entries are added and never changed, except that values are dropped when a person is erased. */
export interface ActivityMethods {
  /**
   * Read the activity feed
   *
   * Reads what was done, oldest first, each entry once and none missed: give the `next` of one page as the `cursor` of the next, now or whenever you come again. A secret key needs the scope `activity:read`.
   */
  list<F extends string = never>(query?: Fielded<'listActivity', F>, options?: Options): List<Narrowed<Item<'listActivity'>, F>>
  /**
   * Prove the activity log
   *
   * Verifies the log in parts of about 500 entries, oldest first, and seals new entries on the way. Returns whether every entry of the part is as it was written. The log is proven when each part is: pass `next` as `cursor` until it is null. A secret key needs the scope `activity:read`.
   */
  proof(query?: Query<'getActivityProof'>, options?: Options): ResultPromise<Result<'getActivityProof'>>
}

/** People who share a practice and learn to do it better together. */
export interface CommunitiesMethods {
  /**
   * Ask what may be done to a community
   *
   * Says for each operation on the community whether the caller may do it now and, if not, why, so that a portal can show the right buttons. A secret key needs the scope `communities:read`.
   *
   * @param community - The slug or id of the community.
   */
  allowed(community: string, query?: Query<'listAllowedOnCommunity'>, options?: Options): List<Item<'listAllowedOnCommunity'>>
  /**
   * Create a community
   *
   * Creates a community. Its slug is made from the name when none is given. Every person of the directory may create a draft, and looks after it until it has a leader; keys state the status that a community has. A key of one portal creates communities of that portal. A secret key needs the scope `communities:write`.
   *
   * @returns The new resource; `undefined` for a key without the scope to read it.
   */
  create(body: Body<'createCommunity'>, options?: Options): ResultPromise<Result<'createCommunity'>>
  /**
   * Delete a community
   *
   * Deletes a community with its memberships and their terms. Closing keeps it readable; deleting is for what should never have been there. A secret key needs the scope `communities:write`.
   *
   * @param community - The slug or id of the community.
   */
  delete(community: string, options?: Options): ResultPromise<Result<'deleteCommunity'>>
  /**
   * Read one community
   *
   * Reads one community by its slug or id. A secret key needs the scope `communities:read`.
   *
   * @param community - The slug or id of the community.
   */
  get<F extends string = never>(community: string, query?: Fielded<'getCommunity', F>, options?: Options): ResultPromise<Narrowed<Result<'getCommunity'>, F>>
  /**
   * List communities
   *
   * Lists the communities that the caller may see, by name unless sorted otherwise, filtered and searched as asked. A secret key needs the scope `communities:read`.
   */
  list<F extends string = never>(query?: Fielded<'listCommunities', F>, options?: Options): List<Narrowed<Item<'listCommunities'>, F>>
  /**
   * Read the scorecard of a community
   *
   * All findings about a community and its page on one portal, and one weighted score, for those who may see the findings. A secret key needs the scope `governance:read`.
   *
   * @param community - The slug or id of the community.
   */
  scorecard(community: string, query?: Query<'getCommunityScorecard'>, options?: Options): ResultPromise<Result<'getCommunityScorecard'>>
  /**
   * List the steps of a community
   *
   * Lists the steps in the life of a community: what was done, by whom, when and why; oldest first. A secret key needs the scope `communities:read`.
   *
   * @param community - The slug or id of the community.
   */
  steps<F extends string = never>(community: string, query?: Fielded<'listCommunitySteps', F>, options?: Options): List<Narrowed<Item<'listCommunitySteps'>, F>>
  /**
   * Transition a community
   *
   * Takes a named transition of the community’s status. Its leader, its core group and, while nobody leads it, its author take `propose`, `plan`, `launch`, `renew`, `rest`, `wake`, `begin_closing`, `resume`, `reopen` and `withdraw`; the admins of the portals that it names take `approve`, `ask_changes`, `decline`, `close` and `merge`, and `rest` and `wake` where nobody leads it; keys take all of them. The allowed actions of the community say in advance what each still lacks. A secret key needs the scope `communities:write`.
   *
   * @param community - The slug or id of the community.
   *
   * @returns The resource as it is now; `undefined` when the caller can no longer see it.
   */
  transition(community: string, body: Body<'transitionCommunity'>, options?: Options): ResultPromise<Result<'transitionCommunity'>>
  /**
   * Change a community
   *
   * Changes the members given, by JSON merge patch (RFC 7396). Its status is changed by transitions. Which portals show it is for keys of the whole organisation. A community that names no portal is changed by those keys and by its own leaders and core group; while nobody leads it, by its author. A secret key needs the scope `communities:write`.
   *
   * @param community - The slug or id of the community.
   *
   * @returns The resource as it is now; `undefined` when the caller can no longer see it.
   */
  update(community: string, change: Change<'updateCommunity', 'getCommunity'>, options?: Options): ResultPromise<Result<'updateCommunity'>>
  /**
   * Upsert many communities
   *
   * Makes or changes up to 1,000 communities as another system has them, each known by source and externalKey. Members left out stay as they are; a status is stated, and recorded as such. A secret key needs the scope `communities:write`.
   */
  upsert(items: Items<'upsertCommunities'>, options?: Options): ResultPromise<Result<'upsertCommunities'>>
}

/** Judge anew. */
export interface EvaluationsMethods {
  /**
   * Judge anew
   *
   * Judges every page and community of a portal, or of all portals, by their rule packs now. That happens by itself every day, and at once when something changes. A secret key needs the scope `governance:write`.
   */
  create(body: Body<'createEvaluation'>, options?: Options): ResultPromise<Result<'createEvaluation'>>
}

/** What one rule found about one page or community on one portal. The same facts give the same finding. */
export interface FindingsMethods {
  /**
   * Read one finding
   *
   * Reads one finding by its id. A secret key needs the scope `governance:read`.
   *
   * @param finding - The id of the finding.
   */
  get<F extends string = never>(finding: string, query?: Fielded<'getFinding', F>, options?: Options): ResultPromise<Narrowed<Result<'getFinding'>, F>>
  /**
   * List how a finding was
   *
   * Lists how a finding was before, from when on and by which facts, oldest first. A secret key needs the scope `governance:read`.
   *
   * @param finding - The id of the finding.
   */
  history<F extends string = never>(finding: string, query?: Fielded<'listFindingHistory', F>, options?: Options): List<Narrowed<Item<'listFindingHistory'>, F>>
  /**
   * List findings
   *
   * Lists what rules found, those first that have been so for longest, unless sorted otherwise. Findings are shown to those who can act on them: the admins of the portal, and those who look after the community or its page. A secret key needs the scope `governance:read`.
   */
  list<F extends string = never>(query?: Fielded<'listFindings', F>, options?: Options): List<Narrowed<Item<'listFindings'>, F>>
}

/** One run of an import and how far it is. */
export interface ImportsMethods {
  /**
   * Import rows
   *
   * Takes communities, people, memberships, terms and resources as another system has them, each known by its source and key, so that sending a file again changes only what has changed. Besides `imports:write` the key needs the scopes of what the rows write: `communities:write`, `people:write`, `memberships:write` (also for terms), `resources:write`, and `identities:write` for an `externalId`. One bad row stops nothing: each row is answered for itself. JSON is for some rows; NDJSON (one row a line) and CSV are read as they arrive and may be of any size. With `Accept: application/x-ndjson` the answer tells how far it is, one line a batch. A secret key needs the scope `imports:write`.
   */
  create(body: Body<'createImport'>, options?: OptionsWith<'createImport'>): ResultPromise<Result<'createImport'>>
  /**
   * Read one import
   *
   * Reads how far an import is, also while it runs. A secret key needs the scope `imports:read`.
   *
   * @param importId - The id of the import.
   */
  get<F extends string = never>(importId: string, query?: Fielded<'getImport', F>, options?: Options): ResultPromise<Narrowed<Result<'getImport'>, F>>
  /**
   * List imports
   *
   * Lists imports, the oldest first unless sorted otherwise. A secret key needs the scope `imports:read`.
   */
  list<F extends string = never>(query?: Fielded<'listImports', F>, options?: Options): List<Narrowed<Item<'listImports'>, F>>
  /**
   * List what was done with the rows of an import
   *
   * Lists the rows of an import in the order of the file: what each became, or exactly why it was not taken. `outcome=failed` lists those to mend. A secret key needs the scope `imports:read`.
   *
   * @param importId - The id of the import.
   */
  rows<F extends string = never>(importId: string, query?: Fielded<'listImportRows', F>, options?: Options): List<Narrowed<Item<'listImportRows'>, F>>
}

/** A case about a page: that it breaks one of the seven terms of use. */
export interface InfractionsMethods {
  /**
   * Acknowledge a case
   *
   * A representative says that it is so, and what was done about it or will be. A secret key needs the scope `governance:write`.
   *
   * @param infraction - The id of the infraction.
   *
   * @returns The resource as it is now; `undefined` when the caller can no longer see it.
   */
  acknowledge(infraction: string, body: Body<'acknowledgeInfraction'>, options?: Options): ResultPromise<Result<'acknowledgeInfraction'>>
  /**
   * Ask what may be done to a infraction
   *
   * Says for each operation on the infraction whether the caller may do it now and, if not, why, so that a portal can show the right buttons. A secret key needs the scope `governance:read`.
   *
   * @param infraction - The id of the infraction.
   */
  allowed(infraction: string, query?: Query<'listAllowedOnInfraction'>, options?: Options): List<Item<'listAllowedOnInfraction'>>
  /**
   * Appeal a sanction
   *
   * A representative appeals a sanction, once, within 14 days. A removal waits for the decision. A secret key needs the scope `governance:write`.
   *
   * @param infraction - The id of the infraction.
   *
   * @returns The resource as it is now; `undefined` when the caller can no longer see it.
   */
  appeal(infraction: string, body: Body<'appealInfraction'>, options?: Options): ResultPromise<Result<'appealInfraction'>>
  /**
   * Decide a case
   *
   * Says that it was put right, that it is upheld, or that there is nothing in it. It is upheld after the representatives answered or had 14 days to; classified material and conduct at once. A secret key needs the scope `governance:write`.
   *
   * @param infraction - The id of the infraction.
   *
   * @returns The resource as it is now; `undefined` when the caller can no longer see it.
   */
  decide(infraction: string, body: Body<'decideInfraction'>, options?: Options): ResultPromise<Result<'decideInfraction'>>
  /**
   * Decide an appeal
   *
   * Grants an appeal, which lifts the sanction at once, or denies it. Another admin than the one who imposed the sanction decides, where there is one. A secret key needs the scope `governance:write`.
   *
   * @param infraction - The id of the infraction.
   *
   * @returns The resource as it is now; `undefined` when the caller can no longer see it.
   */
  decideAppeal(infraction: string, body: Body<'decideAppeal'>, options?: Options): ResultPromise<Result<'decideAppeal'>>
  /**
   * Dispute a case
   *
   * A representative says why it is not so. A secret key needs the scope `governance:write`.
   *
   * @param infraction - The id of the infraction.
   *
   * @returns The resource as it is now; `undefined` when the caller can no longer see it.
   */
  dispute(infraction: string, body: Body<'disputeInfraction'>, options?: Options): ResultPromise<Result<'disputeInfraction'>>
  /**
   * Take the evidence about a case
   *
   * One signed export: the page, its representatives, cases, findings with their history and the versions of the rules, steps, notices with their delivery, evidence of updates, and checks. A third party checks it with the key at /.well-known/jwks.json. It names no reader who reported something. A secret key needs the scope `governance:read`.
   *
   * @param infraction - The id of the infraction.
   */
  evidencePack(infraction: string, query?: Query<'getInfractionEvidencePack'>, options?: Options): ResultPromise<Result<'getInfractionEvidencePack'>>
  /**
   * Read one infraction
   *
   * Reads one case by its id. A secret key needs the scope `governance:read`.
   *
   * @param infraction - The id of the infraction.
   */
  get<F extends string = never>(infraction: string, query?: Fielded<'getInfraction', F>, options?: Options): ResultPromise<Narrowed<Result<'getInfraction'>, F>>
  /**
   * List infractions
   *
   * Lists cases, oldest first unless sorted otherwise. They are shown to the admins of the portal, to those who look after the page or its community, and to the reader who reported them. A secret key needs the scope `governance:read`.
   */
  list<F extends string = never>(query?: Fielded<'listInfractions', F>, options?: Options): List<Narrowed<Item<'listInfractions'>, F>>
  /**
   * Impose a sanction
   *
   * Says what follows from an upheld infraction. Suspension and removal are a person’s decision; removal follows only a suspension, and takes effect when it can no longer be appealed. A secret key needs the scope `governance:write`.
   *
   * @param infraction - The id of the infraction.
   *
   * @returns The resource as it is now; `undefined` when the caller can no longer see it.
   */
  sanction(infraction: string, body: Body<'sanctionInfraction'>, options?: Options): ResultPromise<Result<'sanctionInfraction'>>
  /**
   * List the steps of a case
   *
   * Lists what was done in the case, by whom, when and why, oldest first. A secret key needs the scope `governance:read`.
   *
   * @param infraction - The id of the infraction.
   */
  steps<F extends string = never>(infraction: string, query?: Fielded<'listInfractionSteps', F>, options?: Options): List<Narrowed<Item<'listInfractionSteps'>, F>>
  /**
   * Triage a report
   *
   * Says that a report is to be answered, corrects its kind where that is needed, and tells the representatives, who have 14 days to answer. A secret key needs the scope `governance:write`.
   *
   * @param infraction - The id of the infraction.
   *
   * @returns The resource as it is now; `undefined` when the caller can no longer see it.
   */
  triage(infraction: string, body: Body<'triageInfraction'>, options?: Options): ResultPromise<Result<'triageInfraction'>>
}

/** A key that a system calls with. The key itself is shown once. */
export interface KeysMethods {
  /**
   * Ask what may be done to a key
   *
   * Says for each operation on the key whether the caller may do it now and, if not, why, so that a portal can show the right buttons. A secret key needs the scope `keys:read`.
   *
   * @param key - The id of the key.
   */
  allowed(key: string, query?: Query<'listAllowedOnKey'>, options?: Options): List<Item<'listAllowedOnKey'>>
  /**
   * Make a key
   *
   * Makes a secret or publishable key and shows it this once. It can do no more than the key it is made with. A secret key needs the scope `keys:write`.
   */
  create(body: Body<'createKey'>, options?: Options): ResultPromise<Result<'createKey'>>
  /**
   * Get the calling key
   *
   * Returns the key that the request was sent with, without its secret. Every key may.
   */
  current(query?: Query<'getCurrentKey'>, options?: Options): ResultPromise<Result<'getCurrentKey'>>
  /**
   * Revoke a key
   *
   * Revokes a key: from this moment it opens nothing. It stays listed, so that the activity log keeps its name. The last admin key cannot be deleted: create another first. A secret key needs the scope `keys:write`.
   *
   * @param key - The id of the key.
   */
  delete(key: string, options?: Options): ResultPromise<Result<'deleteKey'>>
  /**
   * Read one key
   *
   * Reads what is known of one key. A secret key needs the scope `keys:read`.
   *
   * @param key - The id of the key.
   */
  get<F extends string = never>(key: string, query?: Fielded<'getKey', F>, options?: Options): ResultPromise<Narrowed<Result<'getKey'>, F>>
  /**
   * List keys
   *
   * Lists keys, oldest first unless sorted otherwise. A key itself is never shown again. A secret key needs the scope `keys:read`.
   */
  list<F extends string = never>(query?: Fielded<'listKeys', F>, options?: Options): List<Narrowed<Item<'listKeys'>, F>>
  /**
   * Rotate a key
   *
   * Gives the key a new secret, which is shown this once and works at once. The secrets before it work beside it for `overlapHours`, and are refused after that. Id, name and scopes stay. A key can be rotated by one that can do all that it can, for as long. A secret key needs the scope `keys:write`.
   *
   * @param key - The id of the key.
   */
  rotate(key: string, body: Body<'rotateKey'>, options?: Options): ResultPromise<Result<'rotateKey'>>
  /**
   * Change a key
   *
   * Changes the members given, by JSON merge patch (RFC 7396). A key can be given no scope, portal or time beyond those of the calling key, and a revoked key stays as it is. The last admin key can be given another name only: create another admin key first. A secret key needs the scope `keys:write`.
   *
   * @param key - The id of the key.
   *
   * @returns The resource as it is now; `undefined` when the caller can no longer see it.
   */
  update(key: string, change: Change<'updateKey', 'getKey'>, options?: Options): ResultPromise<Result<'updateKey'>>
}

/** Who calls. */
export interface MeMethods {
  /**
   * Get the caller
   *
   * Returns who calls: the key that the request was sent with, and the person who acts.
   */
  get(query?: Query<'getMe'>, options?: Options): ResultPromise<Result<'getMe'>>
  /**
   * List my memberships
   *
   * Lists the memberships of the calling person, past and present, applications and invitations included, in the order in which they were made unless sorted otherwise. A secret key needs the scope `memberships:read`.
   */
  memberships<F extends string = never>(query?: Fielded<'listMyMemberships', F>, options?: Options): List<Narrowed<Item<'listMyMemberships'>, F>>
  /**
   * Ask what awaits me
   *
   * Lists what awaits the calling person: pages to look through, findings to put right, memberships to decide, invitations to answer; each with why, until when, and the very call. What is wanted first comes first. A secret key needs the scope `notices:read`.
   */
  tasks(query?: Query<'listMyTasks'>, options?: Options): List<Item<'listMyTasks'>>
}

/** A person in a community. */
export interface MembershipsMethods {
  /**
   * Ask what may be done to a membership
   *
   * Says for each operation on the membership whether the caller may do it now and, if not, why, so that a portal can show the right buttons. A secret key needs the scope `memberships:read`.
   *
   * @param membership - The id of the membership.
   */
  allowed(membership: string, query?: Query<'listAllowedOnMembership'>, options?: Options): List<Item<'listAllowedOnMembership'>>
  /**
   * Create a membership
   *
   * Makes a person a member, or an applicant, as the join policy says. Persons join for themselves; the leader, the core group and the portal’s admins add others, who are members at once unless a status says otherwise. Roles are added as terms. A secret key needs the scope `memberships:write`.
   *
   * @returns The new resource; `undefined` for a key without the scope to read it.
   */
  create(body: Body<'createMembership'>, options?: Options): ResultPromise<Result<'createMembership'>>
  /**
   * Delete a membership
   *
   * Deletes a membership with its terms. Leaving keeps the history; deleting is for what should never have been there. A secret key needs the scope `memberships:write`.
   *
   * @param membership - The id of the membership.
   */
  delete(membership: string, options?: Options): ResultPromise<Result<'deleteMembership'>>
  /**
   * Read one membership
   *
   * Reads one membership by id. A secret key needs the scope `memberships:read`.
   *
   * @param membership - The id of the membership.
   */
  get<F extends string = never>(membership: string, query?: Fielded<'getMembership', F>, options?: Options): ResultPromise<Narrowed<Result<'getMembership'>, F>>
  /**
   * List memberships
   *
   * Lists memberships in the communities that the caller may see, by the person’s name unless sorted otherwise. A secret key needs the scope `memberships:read`.
   */
  list<F extends string = never>(query?: Fielded<'listMemberships', F>, options?: Options): List<Narrowed<Item<'listMemberships'>, F>>
  /**
   * Transition a membership
   *
   * Takes a named transition of the membership’s status. The person takes `accept` and `decline` of an invitation, `withdraw` of an application, `leave`, and `apply` after a withdrawal or where it expired; the leader, the core group, the admins of the portal and keys take all that its status allows. Leaving makes an alumnus, who stays visible. The allowed actions of the membership say in advance what each still lacks. A secret key needs the scope `memberships:write`.
   *
   * @param membership - The id of the membership.
   *
   * @returns The resource as it is now; `undefined` when the caller can no longer see it.
   */
  transition(membership: string, body: Body<'transitionMembership'>, options?: Options): ResultPromise<Result<'transitionMembership'>>
  /**
   * Change a membership
   *
   * Changes the members given, by JSON merge patch (RFC 7396). Persons change their own application; the rest is for those who manage the community. The status is changed by transitions. A secret key needs the scope `memberships:write`.
   *
   * @param membership - The id of the membership.
   *
   * @returns The resource as it is now; `undefined` when the caller can no longer see it.
   */
  update(membership: string, change: Change<'updateMembership', 'getMembership'>, options?: Options): ResultPromise<Result<'updateMembership'>>
  /**
   * Upsert many memberships
   *
   * Makes or changes up to 1,000 memberships, each known by its community and person. Members left out stay as they are. A secret key needs the scope `memberships:write`.
   */
  upsert(items: Items<'upsertMemberships'>, options?: Options): ResultPromise<Result<'upsertMemberships'>>
}

/** Something that a person was told, with its delivery on record. */
export interface NoticesMethods {
  /**
   * Ask what may be done to a notice
   *
   * Says for each operation on the notice whether the caller may do it now and, if not, why, so that a portal can show the right buttons. A secret key needs the scope `notices:read`.
   *
   * @param notice - The id of the notice.
   */
  allowed(notice: string, query?: Query<'listAllowedOnNotice'>, options?: Options): List<Item<'listAllowedOnNotice'>>
  /**
   * Read one notice
   *
   * Reads one notice by its id, with its delivery. A secret key needs the scope `notices:read`.
   *
   * @param notice - The id of the notice.
   */
  get<F extends string = never>(notice: string, query?: Fielded<'getNotice', F>, options?: Options): ResultPromise<Narrowed<Result<'getNotice'>, F>>
  /**
   * Record that a notice was handed over
   *
   * Puts on record that a notice reached its person by other means than e-mail: how, and on which day. It is then not sent any more. A secret key needs the scope `notices:write`.
   *
   * @param notice - The id of the notice.
   *
   * @returns The resource as it is now; `undefined` when the caller can no longer see it.
   */
  handOver(notice: string, body: Body<'handOverNotice'>, options?: Options): ResultPromise<Result<'handOverNotice'>>
  /**
   * List notices
   *
   * Lists what persons were told, oldest first unless sorted otherwise. A person sees their own notices, the admins of a portal those sent on its behalf. A secret key needs the scope `notices:read`.
   */
  list<F extends string = never>(query?: Fielded<'listNotices', F>, options?: Options): List<Narrowed<Item<'listNotices'>, F>>
}

/** A part of the organisation that is tasked with something already. A community’s page is for what nobody is tasked with. */
export interface OrganisationsMethods {
  /**
   * Ask what may be done to a organisation
   *
   * Says for each operation on the organisation whether the caller may do it now and, if not, why, so that a portal can show the right buttons. A secret key needs the scope `organisations:read`.
   *
   * @param organisation - The id of the organisation.
   */
  allowed(organisation: string, query?: Query<'listAllowedOnOrganisation'>, options?: Options): List<Item<'listAllowedOnOrganisation'>>
  /**
   * Create a organisation
   *
   * Puts on record that an organisation is tasked with something. A secret key needs the scope `organisations:write`.
   *
   * @returns The new resource; `undefined` for a key without the scope to read it.
   */
  create(body: Body<'createOrganisation'>, options?: Options): ResultPromise<Result<'createOrganisation'>>
  /**
   * Delete a organisation
   *
   * Takes an organisation from the list of those that are tasked with something. A secret key needs the scope `organisations:write`.
   *
   * @param organisation - The id of the organisation.
   */
  delete(organisation: string, options?: Options): ResultPromise<Result<'deleteOrganisation'>>
  /**
   * Read one organisation
   *
   * Reads one organisation by its id. A secret key needs the scope `organisations:read`.
   *
   * @param organisation - The id of the organisation.
   */
  get<F extends string = never>(organisation: string, query?: Fielded<'getOrganisation', F>, options?: Options): ResultPromise<Narrowed<Result<'getOrganisation'>, F>>
  /**
   * List organisations
   *
   * Lists the organisations that are tasked with something already, by name unless sorted otherwise, filtered and searched as asked. A secret key needs the scope `organisations:read`.
   */
  list<F extends string = never>(query?: Fielded<'listOrganisations', F>, options?: Options): List<Narrowed<Item<'listOrganisations'>, F>>
  /**
   * Change a organisation
   *
   * Changes the members given, by JSON merge patch (RFC 7396). A secret key needs the scope `organisations:write`.
   *
   * @param organisation - The id of the organisation.
   *
   * @returns The resource as it is now; `undefined` when the caller can no longer see it.
   */
  update(organisation: string, change: Change<'updateOrganisation', 'getOrganisation'>, options?: Options): ResultPromise<Result<'updateOrganisation'>>
  /**
   * Upsert many organisations
   *
   * Makes or changes up to 1,000 organisations as another system has them, each known by source and externalKey. Members left out stay as they are. A secret key needs the scope `organisations:write`.
   */
  upsert(items: Items<'upsertOrganisations'>, options?: Options): ResultPromise<Result<'upsertOrganisations'>>
}

/** Find what exists already. */
export interface OverlapsMethods {
  /**
   * Find what exists already
   *
   * Compares a name, a mission and topics, or a community, with the communities that the caller may see and with organisations that are tasked with something already; most alike first, with the matched words. Closed, merged and declined communities stand in nobody’s way. Of up to 500 communities and organisations all are compared; of more, a sample and up to 250 others that share a less common word, a word of the name, or a topic. A secret key needs the scope `communities:read`.
   */
  find(query?: Query<'findOverlaps'>, options?: Options): List<Item<'findOverlaps'>>
}

/** A community asks for a page on a portal. */
export interface PageRequestsMethods {
  /**
   * Ask what may be done to a page request
   *
   * Says for each operation on the request whether the caller may do it now and, if not, why. The entry `decidePageRequest approve` says whether it can be approved, and names all that is missing. A secret key needs the scope `pages:read`.
   *
   * @param pageRequest - The id of the pageRequest.
   */
  allowed(pageRequest: string, query?: Query<'listAllowedOnPageRequest'>, options?: Options): List<Item<'listAllowedOnPageRequest'>>
  /**
   * Answer an overlap
   *
   * Answers a likely overlap: the community is distinct (with the reason), joins the existing one, or merges with it. Each likely overlap needs an answer before the request can be approved. A secret key needs the scope `pages:write`.
   *
   * @param pageRequest - The id of the pageRequest.
   *
   * @returns The resource as it is now; `undefined` when the caller can no longer see it.
   */
  answerOverlap(pageRequest: string, body: Body<'answerPageRequestOverlap'>, options?: Options): ResultPromise<Result<'answerPageRequestOverlap'>>
  /**
   * Create a pageRequest
   *
   * Submits the form by which a community asks for a page. Its leader, its core group and the representatives named in it can do so; missing answers can be added until it is decided. A secret key needs the scope `pages:write`.
   *
   * @returns The new resource; `undefined` for a key without the scope to read it.
   */
  create(body: Body<'createPageRequest'>, options?: Options): ResultPromise<Result<'createPageRequest'>>
  /**
   * Decide about a page request
   *
   * Approves the request, which makes the page with its two representatives at once, or declines it with a cause. Whatever an approval lacks is named all at once in `errors`. A secret key needs the scope `pages:write`.
   *
   * @param pageRequest - The id of the pageRequest.
   *
   * @returns The resource as it is now; `undefined` when the caller can no longer see it.
   */
  decide(pageRequest: string, body: Body<'decidePageRequest'>, options?: Options): ResultPromise<Result<'decidePageRequest'>>
  /**
   * Delete a pageRequest
   *
   * Deletes a request with its conversation. A decision keeps it readable; deleting is for what should never have been there. A secret key needs the scope `pages:write`.
   *
   * @param pageRequest - The id of the pageRequest.
   */
  delete(pageRequest: string, options?: Options): ResultPromise<Result<'deletePageRequest'>>
  /**
   * Read one pageRequest
   *
   * Reads one page request by its id. A secret key needs the scope `pages:read`.
   *
   * @param pageRequest - The id of the pageRequest.
   */
  get<F extends string = never>(pageRequest: string, query?: Fielded<'getPageRequest', F>, options?: Options): ResultPromise<Narrowed<Result<'getPageRequest'>, F>>
  /**
   * List pageRequests
   *
   * Lists the page requests that the caller may see, oldest first unless sorted otherwise. A secret key needs the scope `pages:read`.
   */
  list<F extends string = never>(query?: Fielded<'listPageRequests', F>, options?: Options): List<Narrowed<Item<'listPageRequests'>, F>>
  /**
   * List the conversation
   *
   * Lists what was asked and answered about a request, oldest first unless sorted otherwise. A secret key needs the scope `pages:read`.
   *
   * @param pageRequest - The id of the pageRequest.
   */
  messages<F extends string = never>(pageRequest: string, query?: Fielded<'listPageRequestMessages', F>, options?: Options): List<Narrowed<Item<'listPageRequestMessages'>, F>>
  /**
   * List what exists already
   *
   * Compares the request with the communities that the caller may see and with organisations that are tasked with something already; most alike first, each with the answer given to it. A secret key needs the scope `pages:read`.
   *
   * @param pageRequest - The id of the pageRequest.
   */
  overlaps(pageRequest: string, query?: Query<'listPageRequestOverlaps'>, options?: Options): List<Item<'listPageRequestOverlaps'>>
  /**
   * Change a pageRequest
   *
   * Changes the members given, by JSON merge patch (RFC 7396), as long as nothing is decided. A secret key needs the scope `pages:write`.
   *
   * @param pageRequest - The id of the pageRequest.
   *
   * @returns The resource as it is now; `undefined` when the caller can no longer see it.
   */
  update(pageRequest: string, change: Change<'updatePageRequest', 'getPageRequest'>, options?: Options): ResultPromise<Result<'updatePageRequest'>>
  /**
   * Ask for changes, or answer
   *
   * Says something in the conversation about a request. Those who decide ask for changes, and the request waits for its requester, at most 30 days; the requester answers, and it goes back to those who decide. A secret key needs the scope `pages:write`.
   *
   * @param pageRequest - The id of the pageRequest.
   *
   * @returns The resource as it is now; `undefined` when the caller can no longer see it.
   */
  write(pageRequest: string, body: Body<'writePageRequestMessage'>, options?: Options): ResultPromise<Result<'writePageRequestMessage'>>
}

/** One community’s page on one portal. */
export interface PagesMethods {
  /**
   * Ask what may be done to a page
   *
   * Says for each operation on the page whether the caller may do it now and, if not, why, so that a portal can show the right buttons. A secret key needs the scope `pages:read`.
   *
   * @param page - The id of the page.
   */
  allowed(page: string, query?: Query<'listAllowedOnPage'>, options?: Options): List<Item<'listAllowedOnPage'>>
  /**
   * Attest that a page is true
   *
   * One of its representatives says: I have looked at the page, and it is true today. The strongest sign of life, in one call. A secret key needs the scope `pages:write`.
   *
   * @param page - The id of the page.
   *
   * @returns The resource as it is now; `undefined` when the caller can no longer see it.
   */
  attest(page: string, body: Body<'attestPage'>, options?: Options): ResultPromise<Result<'attestPage'>>
  /**
   * Make a link by which to attest
   *
   * Makes a link by which one representative attests the page without logging in: opening it changes nothing, its button attests. It works once, for 14 days, and only while that person represents the page. A secret key needs the scope `governance:write`.
   *
   * @param page - The id of the page.
   */
  attestationLink(page: string, body: Body<'makeAttestationLink'>, options?: Options): ResultPromise<Result<'makeAttestationLink'>>
  /**
   * Read the badge of a page
   *
   * A picture (SVG) that says how fresh a page is, for an `<img>` on the page itself: with a publishable key as `?key=` it needs nothing else. It fits light and dark pages, and says in words what it shows in colour. A secret key needs the scope `pages:read`.
   *
   * @param page - The id of the page.
   */
  badge(page: string, query?: Query<'getPageBadge'>, options?: Options): ResultPromise<Result<'getPageBadge'>>
  /**
   * Tell that a page was updated
   *
   * The portal’s heartbeat: tells that the page was updated, when, and by whom. Sent twice it counts once. What robots and admins do, and changes to six pages or more at once, are kept but are no sign of life. A secret key needs the scope `pages:write`.
   *
   * @param page - The id of the page.
   *
   * @returns The resource as it is now; `undefined` when the caller can no longer see it.
   */
  beat(page: string, body: Body<'recordPageUpdate'>, options?: Options): ResultPromise<Result<'recordPageUpdate'>>
  /**
   * Tell that many pages were updated
   *
   * The heartbeats of up to 1,000 pages, each answered for itself, in order. A secret key needs the scope `pages:write`.
   */
  beatAll(items: Items<'recordPageUpdates'>, options?: Options): ResultPromise<Result<'recordPageUpdates'>>
  /**
   * Ask for a check of a page now
   *
   * Has the page checked as soon as the monitor gets to it, for instance when something was put right, and answers when that is. A page is checked once in five minutes at most, and not before a time that its host asked for. A secret key needs the scope `pages:write`.
   *
   * @param page - The id of the page.
   *
   * @returns The resource as it is now; `undefined` when the caller can no longer see it.
   */
  check(page: string, body?: undefined, options?: Options): ResultPromise<Result<'checkPage'>>
  /**
   * List the checks of a page
   *
   * Lists what the monitor saw of the page, oldest first unless sorted otherwise: whether it loads, what it says, what is broken, and which markings stand on it. `sort=-checkedAt&limit=1` is the newest. A secret key needs the scope `pages:read`.
   *
   * @param page - The id of the page.
   */
  checks<F extends string = never>(page: string, query?: Fielded<'listPageChecks', F>, options?: Options): List<Narrowed<Item<'listPageChecks'>, F>>
  /**
   * Create a page
   *
   * Registers a page that exists. A community has one page on a portal. A secret key needs the scope `pages:write`.
   *
   * @returns The new resource; `undefined` for a key without the scope to read it.
   */
  create(body: Body<'createPage'>, options?: Options): ResultPromise<Result<'createPage'>>
  /**
   * Delete a page
   *
   * Deletes a page with its evidence. Removal keeps it on record; deleting is for what should never have been there. A secret key needs the scope `pages:write`.
   *
   * @param page - The id of the page.
   */
  delete(page: string, options?: Options): ResultPromise<Result<'deletePage'>>
  /**
   * Judge a page anew
   *
   * Judges one page and its community by the rule pack of its portal now, for those who have just put something right. A secret key needs the scope `pages:write`.
   *
   * @param page - The id of the page.
   */
  evaluate(page: string, body?: undefined, options?: Options): ResultPromise<Result<'evaluatePage'>>
  /**
   * Take the evidence about a page
   *
   * One signed export: the page, its representatives, cases, findings with their history and the versions of the rules, steps, notices with their delivery, evidence of updates, and checks. A third party checks it with the key at /.well-known/jwks.json. It names no reader who reported something. A secret key needs the scope `governance:read`.
   *
   * @param page - The id of the page.
   */
  evidencePack(page: string, query?: Query<'getPageEvidencePack'>, options?: Options): ResultPromise<Result<'getPageEvidencePack'>>
  /**
   * Read one page
   *
   * Reads one page by its id. A secret key needs the scope `pages:read`.
   *
   * @param page - The id of the page.
   */
  get<F extends string = never>(page: string, query?: Fielded<'getPage', F>, options?: Options): ResultPromise<Narrowed<Result<'getPage'>, F>>
  /**
   * Hand a role over
   *
   * Ends the term of whoever holds the role and begins the successor’s on the same day, in one step. A secondary who takes over as primary leaves their own role vacant. A secret key needs the scope `pages:write`.
   *
   * @param page - The id of the page.
   *
   * @returns The resource as it is now; `undefined` when the caller can no longer see it.
   */
  handOver(page: string, body: Body<'handOverPage'>, options?: Options): ResultPromise<Result<'handOverPage'>>
  /**
   * List pages
   *
   * Lists the pages that the caller may see, those first that showed no sign of life for longest, unless sorted otherwise. A suspended page is listed only for those who look after it. A secret key needs the scope `pages:read`.
   */
  list<F extends string = never>(query?: Fielded<'listPages', F>, options?: Options): List<Narrowed<Item<'listPages'>, F>>
  /**
   * List the steps of a page on the ladder
   *
   * Lists every step that the page took on the ladder of maintenance: when, why, by whom, and when its notice was delivered. Shown to those who look after the page, its community or its portal. A secret key needs the scope `governance:read`.
   *
   * @param page - The id of the page.
   */
  maintenanceSteps<F extends string = never>(page: string, query?: Fielded<'listMaintenanceSteps', F>, options?: Options): List<Narrowed<Item<'listMaintenanceSteps'>, F>>
  /**
   * Show a suspended page again
   *
   * A person lifts what keeps the page suspended, and it is shown again at once. A secret key needs the scope `governance:write`.
   *
   * @param page - The id of the page.
   *
   * @returns The resource as it is now; `undefined` when the caller can no longer see it.
   */
  reinstate(page: string, body: Body<'reinstatePage'>, options?: Options): ResultPromise<Result<'reinstatePage'>>
  /**
   * Decide that a page is removed
   *
   * A person decides that a suspended page is removed. It takes effect when the time to appeal has passed, or the appeal is denied; until then the page stays suspended, and putting it right ends it. A secret key needs the scope `governance:write`.
   *
   * @param page - The id of the page.
   *
   * @returns The resource as it is now; `undefined` when the caller can no longer see it.
   */
  remove(page: string, body: Body<'removePage'>, options?: Options): ResultPromise<Result<'removePage'>>
  /**
   * Report what is wrong with a page
   *
   * A reader says what is wrong with a page, by one of the seven terms of use. Only those who decide learn who it was. A secret key needs the scope `governance:write`.
   *
   * @param page - The id of the page.
   *
   * @returns The resource as it is now; `undefined` when the caller can no longer see it.
   */
  report(page: string, body: Body<'reportPage'>, options?: Options): ResultPromise<Result<'reportPage'>>
  /**
   * Read the scorecard of a page
   *
   * All findings about a page and one weighted score, for those who may see the findings. Gates are named rules and never hang on the score. A secret key needs the scope `governance:read`.
   *
   * @param page - The id of the page.
   */
  scorecard(page: string, query?: Query<'getPageScorecard'>, options?: Options): ResultPromise<Result<'getPageScorecard'>>
  /**
   * Suspend a page
   *
   * A person takes the page out of listings and embeds: where suspension is proposed and the notices were delivered, or in answer to an upheld infraction (classified material and conduct at once). It can be appealed. A secret key needs the scope `governance:write`.
   *
   * @param page - The id of the page.
   *
   * @returns The resource as it is now; `undefined` when the caller can no longer see it.
   */
  suspend(page: string, body: Body<'suspendPage'>, options?: Options): ResultPromise<Result<'suspendPage'>>
  /**
   * Read pages as a table
   *
   * All pages that the caller may see, as one table (CSV, RFC 4180), sent while it is read: how fresh each is by which evidence, who represents it, where it stands on the ladder, and what is next. Filtered and sorted as the list of pages is. Open findings are counted among those the caller may see. A secret key needs the scope `governance:read`.
   */
  table(query?: Query<'getPageTable'>, options?: Options): ResultPromise<Result<'getPageTable'>>
  /**
   * Change a page
   *
   * Changes the members given, by JSON merge patch (RFC 7396). The review interval is kept by the organisation. A secret key needs the scope `pages:write`.
   *
   * @param page - The id of the page.
   *
   * @returns The resource as it is now; `undefined` when the caller can no longer see it.
   */
  update(page: string, change: Change<'updatePage', 'getPage'>, options?: Options): ResultPromise<Result<'updatePage'>>
  /**
   * List the evidence for a page
   *
   * Lists all evidence that the page was updated, oldest first unless sorted otherwise, and says which piece counts and why the others do not. A secret key needs the scope `pages:read`.
   *
   * @param page - The id of the page.
   */
  updates<F extends string = never>(page: string, query?: Fielded<'listPageUpdates', F>, options?: Options): List<Narrowed<Item<'listPageUpdates'>, F>>
  /**
   * Upsert many pages
   *
   * Makes or changes up to 1,000 pages as another system has them, each known by source and externalKey. Members left out stay as they are. A secret key needs the scope `pages:write`.
   */
  upsert(items: Items<'upsertPages'>, options?: Options): ResultPromise<Result<'upsertPages'>>
}

/** A human known to the service. */
export interface PeopleMethods {
  /**
   * Ask what may be done to a person
   *
   * Says for each operation on the person whether the caller may do it now and, if not, why, so that a portal can show the right buttons. A secret key needs the scope `people:read`.
   *
   * @param person - The id of the person.
   */
  allowed(person: string, query?: Query<'listAllowedOnPerson'>, options?: Options): List<Item<'listAllowedOnPerson'>>
  /**
   * Create a person
   *
   * Makes a person known to the service. A secret key needs the scope `people:write`.
   *
   * @returns The new resource; `undefined` for a key without the scope to read it.
   */
  create(body: Body<'createPerson'>, options?: Options): ResultPromise<Result<'createPerson'>>
  /**
   * Delete a person
   *
   * Deletes a person with their memberships and terms, and drops what the activity log holds of their record. To also remove their name from other people’s texts, erase them instead. A secret key needs the scope `people:write`.
   *
   * @param person - The id of the person.
   */
  delete(person: string, options?: Options): ResultPromise<Result<'deletePerson'>>
  /**
   * Erase a person
   *
   * Erases everything that is held about a person, and returns the proof: the record, their memberships and roles, their name on what they did, the values of the activity log, and their name and addresses in other people’s texts. What they did for communities stays, without their name. Repeating it returns the same proof. Persons erase themselves. A secret key needs the scope `privacy:write`.
   *
   * @param person - The id of the person.
   */
  erase(person: string, body: Body<'erasePerson'>, options?: Options): ResultPromise<Result<'erasePerson'>>
  /**
   * Export a person’s data
   *
   * Returns everything that is held about a person as one JSON file: each record that names them, as what it does, and what it holds about them or in their words. Persons export their own. A secret key needs the scope `privacy:write`.
   *
   * @param person - The id of the person.
   */
  export(person: string, query?: Query<'getPersonExport'>, options?: Options): ResultPromise<Result<'getPersonExport'>>
  /**
   * Read one person
   *
   * Reads one person by id. A secret key needs the scope `people:read`.
   *
   * @param person - The id of the person.
   */
  get<F extends string = never>(person: string, query?: Fielded<'getPerson', F>, options?: Options): ResultPromise<Narrowed<Result<'getPerson'>, F>>
  /**
   * List people
   *
   * Lists the people that the caller may see, by name unless sorted otherwise. `email` and `externalId` are null for callers who may not see them. Publishable keys see who is or was a member of a public community, without origin. A secret key needs the scope `people:read`.
   */
  list<F extends string = never>(query?: Fielded<'listPeople', F>, options?: Options): List<Narrowed<Item<'listPeople'>, F>>
  /**
   * Change a person
   *
   * Changes the members given, by JSON merge patch (RFC 7396). Persons change their own. A secret key needs the scope `people:write`.
   *
   * @param person - The id of the person.
   *
   * @returns The resource as it is now; `undefined` when the caller can no longer see it.
   */
  update(person: string, change: Change<'updatePerson', 'getPerson'>, options?: Options): ResultPromise<Result<'updatePerson'>>
  /**
   * Upsert many people
   *
   * Makes or changes up to 1,000 people as another system has them, each known by source and externalKey. Members left out stay as they are. A secret key needs the scope `people:write`.
   */
  upsert(items: Items<'upsertPeople'>, options?: Options): ResultPromise<Result<'upsertPeople'>>
}

/** A site that shows communities. */
export interface PortalsMethods {
  /**
   * Ask what may be done to a portal
   *
   * Says for each operation on the portal whether the caller may do it now and, if not, why, so that a portal can show the right buttons. A secret key needs the scope `portals:read`.
   *
   * @param portal - The slug or id of the portal.
   */
  allowed(portal: string, query?: Query<'listAllowedOnPortal'>, options?: Options): List<Item<'listAllowedOnPortal'>>
  /**
   * Create a portal
   *
   * Makes a portal: a site that is going to show communities. A secret key needs the scope `portals:write`.
   *
   * @returns The new resource; `undefined` for a key without the scope to read it.
   */
  create(body: Body<'createPortal'>, options?: Options): ResultPromise<Result<'createPortal'>>
  /**
   * Delete a portal
   *
   * Deletes a portal with its keys. It must be taken out of its communities first, for a community that names no portal is shown on all. A secret key needs the scope `portals:write`.
   *
   * @param portal - The slug or id of the portal.
   */
  delete(portal: string, options?: Options): ResultPromise<Result<'deletePortal'>>
  /**
   * Try a rule pack
   *
   * Tries a rule pack before it is set: which findings would flip on today’s facts (of what the caller may not see, only their number is told), which notices would go out, and how up to 52 past weeks would have been by it, each week judged as of then. Nothing is stored, and nothing is sent. At most 250,000 pages and communities times weeks are gone through; one dry run of a portal at a time. A secret key needs the scope `portals:write`.
   *
   * @param portal - The slug or id of the portal.
   */
  dryRun(portal: string, body: Body<'dryRunRulePack'>, options?: Options): ResultPromise<Result<'dryRunRulePack'>>
  /**
   * Read the feed of a portal
   *
   * The 50 newest things that happened to the pages of a portal, as Atom (RFC 4287), to subscribe to with a publishable key as `?key=`: pages that are new, and pages that are up to date again. Secret keys that may read findings, and persons who look after a page or the portal, are also told of findings that opened and closed and of steps on the ladder of maintenance. A secret key needs the scope `pages:read`.
   *
   * @param portal - The slug or id of the portal.
   */
  feed(portal: string, query?: Query<'getPortalFeed'>, options?: Options): ResultPromise<Result<'getPortalFeed'>>
  /**
   * Read one portal
   *
   * Reads one portal by its slug or id. A secret key needs the scope `portals:read`.
   *
   * @param portal - The slug or id of the portal.
   */
  get<F extends string = never>(portal: string, query?: Fielded<'getPortal', F>, options?: Options): ResultPromise<Narrowed<Result<'getPortal'>, F>>
  /**
   * List portals
   *
   * Lists the portals that the caller may see, by name unless sorted otherwise. A secret key needs the scope `portals:read`.
   */
  list<F extends string = never>(query?: Fielded<'listPortals', F>, options?: Options): List<Narrowed<Item<'listPortals'>, F>>
  /**
   * Read the rule pack of a portal
   *
   * Reads by which rules, settings, ladder and gates the pages and communities of a portal are judged today. A secret key needs the scope `portals:read`.
   *
   * @param portal - The slug or id of the portal.
   */
  rulePack(portal: string, query?: Query<'getPortalRulePack'>, options?: Options): ResultPromise<Result<'getPortalRulePack'>>
  /**
   * Read the scorecard of a portal
   *
   * How the pages and communities of a portal stand, for its admins: one weighted score, what each rule found, pages by freshness and by their place on the ladder, and the pages that need help most. A secret key needs the scope `governance:read`.
   *
   * @param portal - The slug or id of the portal.
   */
  scorecard(portal: string, query?: Query<'getPortalScorecard'>, options?: Options): ResultPromise<Result<'getPortalScorecard'>>
  /**
   * Set the rule pack of a portal
   *
   * Sets the portal’s rule pack: a ready-made one and what differs from it. That makes its next version, unless it is the same as the last; earlier versions stay, and everything is judged anew by it. A dry run shows first what it would change. A secret key needs the scope `portals:write`.
   *
   * @param portal - The slug or id of the portal.
   */
  setRulePack(portal: string, body: Body<'setPortalRulePack'>, options?: Options): ResultPromise<Result<'setPortalRulePack'>>
  /**
   * Change a portal
   *
   * Changes the members given, by JSON merge patch (RFC 7396). A secret key needs the scope `portals:write`.
   *
   * @param portal - The slug or id of the portal.
   *
   * @returns The resource as it is now; `undefined` when the caller can no longer see it.
   */
  update(portal: string, change: Change<'updatePortal', 'getPortal'>, options?: Options): ResultPromise<Result<'updatePortal'>>
}

/** A person who maintains a page, for a time. Terms are history and stay readable. */
export interface RepresentativesMethods {
  /**
   * Ask what may be done to a representative
   *
   * Says for each operation on the representative whether the caller may do it now and, if not, why, so that a portal can show the right buttons. A secret key needs the scope `pages:read`.
   *
   * @param representative - The id of the representative.
   */
  allowed(representative: string, query?: Query<'listAllowedOnRepresentative'>, options?: Options): List<Item<'listAllowedOnRepresentative'>>
  /**
   * Create a representative
   *
   * Makes somebody the primary or secondary representative of a page: two different people of the organisation. A secret key needs the scope `pages:write`.
   *
   * @returns The new resource; `undefined` for a key without the scope to read it.
   */
  create(body: Body<'createRepresentative'>, options?: Options): ResultPromise<Result<'createRepresentative'>>
  /**
   * Delete a representative
   *
   * Deletes a term as a representative. Ending keeps the history; deleting is for what should never have been there. A secret key needs the scope `pages:write`.
   *
   * @param representative - The id of the representative.
   */
  delete(representative: string, options?: Options): ResultPromise<Result<'deleteRepresentative'>>
  /**
   * Read one representative
   *
   * Reads one term as a representative by its id. A secret key needs the scope `pages:read`.
   *
   * @param representative - The id of the representative.
   */
  get<F extends string = never>(representative: string, query?: Fielded<'getRepresentative', F>, options?: Options): ResultPromise<Narrowed<Result<'getRepresentative'>, F>>
  /**
   * List representatives
   *
   * Lists representatives of pages, past and present, oldest first unless sorted otherwise. A secret key needs the scope `pages:read`.
   */
  list<F extends string = never>(query?: Fielded<'listRepresentatives', F>, options?: Options): List<Narrowed<Item<'listRepresentatives'>, F>>
  /**
   * Change a representative
   *
   * Ends a term, or notes a leave and who stands in. Representatives do so for themselves. A secret key needs the scope `pages:write`.
   *
   * @param representative - The id of the representative.
   *
   * @returns The resource as it is now; `undefined` when the caller can no longer see it.
   */
  update(representative: string, change: Change<'updateRepresentative', 'getRepresentative'>, options?: Options): ResultPromise<Result<'updateRepresentative'>>
}

/** A work that a community shares: a story, a recording, a template, a standard. It outlives its authors’ accounts. */
export interface ResourcesMethods {
  /**
   * Ask what may be done to a resource
   *
   * Says for each operation on the resource whether the caller may do it now and, if not, why, so that a portal can show the right buttons. A secret key needs the scope `resources:read`.
   *
   * @param resource - The id of the resource.
   */
  allowed(resource: string, query?: Query<'listAllowedOnResource'>, options?: Options): List<Item<'listAllowedOnResource'>>
  /**
   * Create a resource
   *
   * Creates a resource of a community. Members propose; the leader, the core group and the portal’s admins can also publish at once. A secret key needs the scope `resources:write`.
   *
   * @returns The new resource; `undefined` for a key without the scope to read it.
   */
  create(body: Body<'createResource'>, options?: Options): ResultPromise<Result<'createResource'>>
  /**
   * Delete a resource
   *
   * Deletes a resource. Archiving keeps it readable for its authors and the core group; deleting is for what should never have been there. A secret key needs the scope `resources:write`.
   *
   * @param resource - The id of the resource.
   */
  delete(resource: string, options?: Options): ResultPromise<Result<'deleteResource'>>
  /**
   * Read one resource
   *
   * Returns one resource by its id. A secret key needs the scope `resources:read`.
   *
   * @param resource - The id of the resource.
   */
  get<F extends string = never>(resource: string, query?: Fielded<'getResource', F>, options?: Options): ResultPromise<Narrowed<Result<'getResource'>, F>>
  /**
   * List resources
   *
   * Lists the resources that the caller can see, by title by default. Publishable keys see what is published and public; persons also their own and those of communities that they manage. A secret key needs the scope `resources:read`.
   */
  list<F extends string = never>(query?: Fielded<'listResources', F>, options?: Options): List<Narrowed<Item<'listResources'>, F>>
  /**
   * Transition a resource
   *
   * Takes a named transition. The leader and the core group publish, decline and archive; authors withdraw their work and propose it again. Declining requires a reason. A secret key needs the scope `resources:write`.
   *
   * @param resource - The id of the resource.
   *
   * @returns The resource as it is now; `undefined` when the caller can no longer see it.
   */
  transition(resource: string, body: Body<'transitionResource'>, options?: Options): ResultPromise<Result<'transitionResource'>>
  /**
   * Change a resource
   *
   * Changes the fields given, by JSON merge patch (RFC 7396). Its authors and the person who proposed it can, and the leader, the core group and the portal’s admins. A secret key needs the scope `resources:write`.
   *
   * @param resource - The id of the resource.
   *
   * @returns The resource as it is now; `undefined` when the caller can no longer see it.
   */
  update(resource: string, change: Change<'updateResource', 'getResource'>, options?: Options): ResultPromise<Result<'updateResource'>>
  /**
   * Upsert many resources
   *
   * Creates or changes up to 1,000 resources as another system has them, each known by source and externalKey. Fields left out stay as they are. A secret key needs the scope `resources:write`.
   */
  upsert(items: Items<'upsertResources'>, options?: Options): ResultPromise<Result<'upsertResources'>>
}

/** List the ready-made rule packs. */
export interface RulePacksMethods {
  /**
   * List the ready-made rule packs
   *
   * The rule packs that portals can start from, each with its rules, settings, ladder and gates. A secret key needs the scope `governance:read`.
   */
  list(query?: Query<'listRulePacks'>, options?: Options): List<Item<'listRulePacks'>>
}

/** List the rules. */
export interface RulesMethods {
  /**
   * List the rules
   *
   * The catalogue of all rules: what each asks, from which clause, by which facts and settings, and how to put it right. A secret key needs the scope `governance:read`.
   */
  list(query?: Query<'listRules'>, options?: Options): List<Item<'listRules'>>
}

/** Somebody is asked to take over. */
export interface SuccessionsMethods {
  /**
   * Ask what may be done to a succession
   *
   * Says for each operation on the succession whether the caller may do it now and, if not, why, so that a portal can show the right buttons. A secret key needs the scope `pages:read`.
   *
   * @param succession - The id of the succession.
   */
  allowed(succession: string, query?: Query<'listAllowedOnSuccession'>, options?: Options): List<Item<'listAllowedOnSuccession'>>
  /**
   * Say whether you take over
   *
   * The person who is asked says yes, which hands the role over at once (or makes them the stand-in of a leave), or no, and somebody else is asked. A secret key needs the scope `pages:write`.
   *
   * @param succession - The id of the succession.
   *
   * @returns The resource as it is now; `undefined` when the caller can no longer see it.
   */
  answer(succession: string, body: Body<'answerSuccession'>, options?: Options): ResultPromise<Result<'answerSuccession'>>
  /**
   * Read one succession
   *
   * Reads one such question by its id. A secret key needs the scope `pages:read`.
   *
   * @param succession - The id of the succession.
   */
  get<F extends string = never>(succession: string, query?: Fielded<'getSuccession', F>, options?: Options): ResultPromise<Narrowed<Result<'getSuccession'>, F>>
  /**
   * List successions
   *
   * Lists who was asked to take over what, and what they answered, oldest first unless sorted otherwise. A secret key needs the scope `pages:read`.
   */
  list<F extends string = never>(query?: Fielded<'listSuccessions', F>, options?: Options): List<Narrowed<Item<'listSuccessions'>, F>>
}

/** A role held for a time. Rotation is history: a term ends, it is never overwritten ("musical chairs"). */
export interface TermsMethods {
  /**
   * Ask what may be done to a term
   *
   * Says for each operation on the term whether the caller may do it now and, if not, why, so that a portal can show the right buttons. A secret key needs the scope `memberships:read`.
   *
   * @param term - The id of the term.
   */
  allowed(term: string, query?: Query<'listAllowedOnTerm'>, options?: Options): List<Item<'listAllowedOnTerm'>>
  /**
   * Create a term
   *
   * Gives a member a role for a time. Earlier terms stay as they are. A secret key needs the scope `memberships:write`.
   *
   * @returns The new resource; `undefined` for a key without the scope to read it.
   */
  create(body: Body<'createTerm'>, options?: Options): ResultPromise<Result<'createTerm'>>
  /**
   * Delete a term
   *
   * Deletes a term. Ending keeps the history; deleting is for what should never have been there. A secret key needs the scope `memberships:write`.
   *
   * @param term - The id of the term.
   */
  delete(term: string, options?: Options): ResultPromise<Result<'deleteTerm'>>
  /**
   * Read one term
   *
   * Reads one term by id. A secret key needs the scope `memberships:read`.
   *
   * @param term - The id of the term.
   */
  get<F extends string = never>(term: string, query?: Fielded<'getTerm', F>, options?: Options): ResultPromise<Narrowed<Result<'getTerm'>, F>>
  /**
   * List terms
   *
   * Lists terms of roles, past and present, oldest first unless sorted otherwise. A secret key needs the scope `memberships:read`.
   */
  list<F extends string = never>(query?: Fielded<'listTerms', F>, options?: Options): List<Narrowed<Item<'listTerms'>, F>>
  /**
   * Change a term
   *
   * Changes a term; `endedOn` ends it on that day. A secret key needs the scope `memberships:write`.
   *
   * @param term - The id of the term.
   *
   * @returns The resource as it is now; `undefined` when the caller can no longer see it.
   */
  update(term: string, change: Change<'updateTerm', 'getTerm'>, options?: Options): ResultPromise<Result<'updateTerm'>>
}

/** A topic that communities are about. */
export interface TopicsMethods {
  /**
   * List topics
   *
   * Lists the topics of the communities that the caller may see, by name. A secret key needs the scope `communities:read`.
   */
  list<F extends string = never>(query?: Fielded<'listTopics', F>, options?: Options): List<Narrowed<Item<'listTopics'>, F>>
}

/** A rule set aside for one page or community on a portal: by whom, why, and until when. */
export interface WaiversMethods {
  /**
   * Create a waiver
   *
   * Sets a rule aside for one page or community on a portal: says why and until when, a year ahead at most, and ends by itself. The finding is then `waived` and keeps its reason and evidence. A secret key needs the scope `governance:write`.
   *
   * @returns The new resource; `undefined` for a key without the scope to read it.
   */
  create(body: Body<'createWaiver'>, options?: Options): ResultPromise<Result<'createWaiver'>>
  /**
   * Read one waiver
   *
   * Reads one waiver by its id. A secret key needs the scope `governance:read`.
   *
   * @param waiver - The id of the waiver.
   */
  get<F extends string = never>(waiver: string, query?: Fielded<'getWaiver', F>, options?: Options): ResultPromise<Narrowed<Result<'getWaiver'>, F>>
  /**
   * List waivers
   *
   * Lists waivers, those first that end first, unless sorted otherwise. They are shown to those who see the findings that they set aside. Waivers that ended or were revoked stay on record. A secret key needs the scope `governance:read`.
   */
  list<F extends string = never>(query?: Fielded<'listWaivers', F>, options?: Options): List<Narrowed<Item<'listWaivers'>, F>>
  /**
   * Revoke a waiver
   *
   * Ends a waiver before its day. The rule counts again at once; the waiver stays on record. A secret key needs the scope `governance:write`.
   *
   * @param waiver - The id of the waiver.
   *
   * @returns The resource as it is now; `undefined` when the caller can no longer see it.
   */
  revoke(waiver: string, body: Body<'revokeWaiver'>, options?: Options): ResultPromise<Result<'revokeWaiver'>>
}

/** One event on its way to one endpoint. */
export interface WebhookDeliveriesMethods {
  /**
   * Read one webhookDelivery
   *
   * Reads one delivery by its id. A secret key needs the scope `webhooks:read`.
   *
   * @param webhookDelivery - The id of the webhookDelivery.
   */
  get<F extends string = never>(webhookDelivery: string, query?: Fielded<'getWebhookDelivery', F>, options?: Options): ResultPromise<Narrowed<Result<'getWebhookDelivery'>, F>>
  /**
   * Send an event again
   *
   * Sends an event again, whether it arrived or not, with the same `webhook-id`; by itself it is then tried for three days. A secret key needs the scope `webhooks:write`.
   *
   * @param webhookDelivery - The id of the webhookDelivery.
   *
   * @returns The resource as it is now; `undefined` when the caller can no longer see it.
   */
  retry(webhookDelivery: string, body?: undefined, options?: Options): ResultPromise<Result<'retryWebhookDelivery'>>
}

/** An endpoint that is told of what happens, signed by Standard Webhooks. */
export interface WebhooksMethods {
  /**
   * Ask what may be done to a webhook
   *
   * Says for each operation on the webhook whether the caller may do it now and, if not, why, so that a portal can show the right buttons. A secret key needs the scope `webhooks:read`.
   *
   * @param webhook - The id of the webhook.
   */
  allowed(webhook: string, query?: Query<'listAllowedOnWebhook'>, options?: Options): List<Item<'listAllowedOnWebhook'>>
  /**
   * Make a webhook
   *
   * Tells an endpoint of what happens from now on, signed by Standard Webhooks. The secret is shown this once. A webhook of a portal hears of that portal’s communities and pages. A secret key needs the scope `webhooks:write`.
   */
  create(body: Body<'createWebhook'>, options?: Options): ResultPromise<Result<'createWebhook'>>
  /**
   * Delete a webhook
   *
   * Deletes a webhook with all that was still to be sent. A secret key needs the scope `webhooks:write`.
   *
   * @param webhook - The id of the webhook.
   */
  delete(webhook: string, options?: Options): ResultPromise<Result<'deleteWebhook'>>
  /**
   * List what is told to a webhook
   *
   * Lists events that were or are to be sent to an endpoint, oldest first unless sorted otherwise. What arrived is forgotten after 30 days; dead letters stay. A secret key needs the scope `webhooks:read`.
   *
   * @param webhook - The id of the webhook.
   */
  deliveries<F extends string = never>(webhook: string, query?: Fielded<'listWebhookDeliveries', F>, options?: Options): List<Narrowed<Item<'listWebhookDeliveries'>, F>>
  /**
   * Read one webhook
   *
   * Reads one webhook by its id. A secret key needs the scope `webhooks:read`.
   *
   * @param webhook - The id of the webhook.
   */
  get<F extends string = never>(webhook: string, query?: Fielded<'getWebhook', F>, options?: Options): ResultPromise<Narrowed<Result<'getWebhook'>, F>>
  /**
   * List webhooks
   *
   * Lists webhooks, oldest first unless sorted otherwise. A secret key needs the scope `webhooks:read`.
   */
  list<F extends string = never>(query?: Fielded<'listWebhooks', F>, options?: Options): List<Narrowed<Item<'listWebhooks'>, F>>
  /**
   * Send dead letters again
   *
   * Sends all events again that did not arrive in three days, in their order. A secret key needs the scope `webhooks:write`.
   *
   * @param webhook - The id of the webhook.
   *
   * @returns The resource as it is now; `undefined` when the caller can no longer see it.
   */
  retry(webhook: string, body?: undefined, options?: Options): ResultPromise<Result<'retryWebhook'>>
  /**
   * Make a new secret of a webhook
   *
   * Answers a new secret, shown this once. For 24 hours everything is signed with the one before as well, so that the receiver can change over. A secret key needs the scope `webhooks:write`.
   *
   * @param webhook - The id of the webhook.
   */
  rotateSecret(webhook: string, body?: undefined, options?: Options): ResultPromise<Result<'rotateWebhookSecret'>>
  /**
   * Change a webhook
   *
   * Changes the members given. `status` pauses it, or sets it going again after it was paused or gone. A secret key needs the scope `webhooks:write`.
   *
   * @param webhook - The id of the webhook.
   *
   * @returns The resource as it is now; `undefined` when the caller can no longer see it.
   */
  update(webhook: string, change: Change<'updateWebhook', 'getWebhook'>, options?: Options): ResultPromise<Result<'updateWebhook'>>
}

/** Every noun of the service. */
export interface Nouns {
  activity: ActivityMethods
  communities: CommunitiesMethods
  evaluations: EvaluationsMethods
  findings: FindingsMethods
  imports: ImportsMethods
  infractions: InfractionsMethods
  keys: KeysMethods
  me: MeMethods
  memberships: MembershipsMethods
  notices: NoticesMethods
  organisations: OrganisationsMethods
  overlaps: OverlapsMethods
  pageRequests: PageRequestsMethods
  pages: PagesMethods
  people: PeopleMethods
  portals: PortalsMethods
  representatives: RepresentativesMethods
  resources: ResourcesMethods
  rulePacks: RulePacksMethods
  rules: RulesMethods
  successions: SuccessionsMethods
  terms: TermsMethods
  topics: TopicsMethods
  waivers: WaiversMethods
  webhookDeliveries: WebhookDeliveriesMethods
  webhooks: WebhooksMethods
}

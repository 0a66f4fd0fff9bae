// Written by generate.ts; `pnpm --filter @guildhall/sdk generate` writes it anew.
import type { List } from '../list.ts'
import type { Options } from '../options.ts'
import type { ResultPromise } from '../result.ts'
import type { Change, Fielded, Items, Narrowed, OptionsWith } from '../types.ts'
import type * as Models from './models.ts'

/** An entry of the activity log. Entries are never changed after they are added, except that values are removed when a person is erased. */
export interface ActivityMethods {
  /**
   * Get the signed head of the activity log
   *
   * Seals new entries and returns the head of the log, signed. Keep it outside the service, such as daily in a repository or with a timestamp of a third party: verified against it, a log that was rewritten is detected, also where all its digests and seals were recomputed. Required scope: `activity:read`.
   */
  head<F extends string = never>(query?: Fielded<Models.GetActivityHeadQuery, F>, options?: Options): ResultPromise<Narrowed<Models.ActivityHead, F>>
  /**
   * List activity
   *
   * Lists the activity, oldest first, each entry exactly once: send the `next` of one page as the `cursor` of the next, at any later time. Required scope: `activity:read`.
   */
  list<F extends string = never>(query?: Fielded<Models.ListActivityQuery, F>, options?: Options): List<Narrowed<Models.Activity, F>>
  /**
   * Verify the activity log
   *
   * Verifies the log in parts of about 500 entries, oldest first, and seals new entries. Returns whether all entries of the part are unchanged. To verify the whole log, send `next` as `cursor` until it is null. With the signed head of an earlier day as `anchor`, it is verified as well that the log was not rewritten since. Required scope: `activity:read`.
   */
  proof<F extends string = never>(query?: Fielded<Models.GetActivityProofQuery, F>, options?: Options): ResultPromise<Narrowed<Models.ActivityProof, F>>
}

/** One item on the agenda of an occurrence. */
export interface AgendaItemsMethods {
  /**
   * List allowed actions on an agenda item
   *
   * Returns for each operation on the agenda item whether the caller can perform it now and, if not, why. Portals can use it to show the right buttons. Required scope: `events:read`.
   *
   * @param agendaItem - The id of the agenda item.
   */
  allowed(agendaItem: string, query?: Models.AllowedQuery, options?: Options): List<Models.Allowed>
  /**
   * Set my answer to a question
   *
   * Sets the answer of the acting person to a question of an agenda; retries are safe. Members of the host can answer until the occurrence is over. Keys answer only for the person in `Guildhall-Actor`. Required scope: `events:write`.
   *
   * @param agendaItem - The id of the agenda item.
   *
   * @returns The resource as it is now; `undefined` when the caller can no longer see it.
   */
  answer(agendaItem: string, body: Models.AgendaAnswerSet, options?: Options): ResultPromise<Models.AgendaAnswer | undefined>
  /**
   * List the answers to a question
   *
   * Lists what people answered to a question of an agenda, by creation by default. Until the answers are revealed, people see their own. Required scope: `events:read`.
   *
   * @param agendaItem - The id of the agenda item.
   */
  answers<F extends string = never>(agendaItem: string, query?: Fielded<Models.ListAgendaItemAnswersQuery, F>, options?: Options): List<Narrowed<Models.AgendaAnswer, F>>
  /**
   * Create an agenda item
   *
   * Creates an item on the agenda of an occurrence, of a kind that its format has. Members can propose topics and questions; organisers, facilitators and the people who manage a host can create all kinds. Required scope: `events:write`.
   *
   * @returns The new resource; `undefined` for a key without the scope to read it.
   */
  create(body: Models.AgendaItemCreate, options?: Options): ResultPromise<Models.AgendaItem>
  /**
   * Delete an agenda item
   *
   * Deletes an agenda item, with its votes and answers. Required scope: `events:write`.
   *
   * @param agendaItem - The id of the agenda item.
   */
  delete(agendaItem: string, options?: Options): ResultPromise<undefined>
  /**
   * Get an agenda item
   *
   * Returns an agenda item by id. Required scope: `events:read`.
   *
   * @param agendaItem - The id of the agenda item.
   */
  get<F extends string = never>(agendaItem: string, query?: Fielded<Models.GetQuery, F>, options?: Options): ResultPromise<Narrowed<Models.AgendaItem, F>>
  /**
   * List agenda items
   *
   * Lists the agenda items visible to the caller, by position by default. Talks and objectives are visible like the event, other items to the people who take part. A proposal that is not revealed yet is visible to its proposer alone. Required scope: `events:read`.
   */
  list<F extends string = never>(query?: Fielded<Models.ListAgendaItemsQuery, F>, options?: Options): List<Narrowed<Models.AgendaItem, F>>
  /**
   * Update an agenda item
   *
   * Updates the fields sent (JSON merge patch, RFC 7396). The person who proposed an item, or to whom it is assigned, can change its title, its description, and whether it is done. Required scope: `events:write`.
   *
   * @param agendaItem - The id of the agenda item.
   *
   * @returns The resource as it is now; `undefined` when the caller can no longer see it.
   */
  update(agendaItem: string, change: Change<Models.AgendaItemPatch, Models.AgendaItem>, options?: Options): ResultPromise<Models.AgendaItem | undefined>
  /**
   * Set my votes for a topic
   *
   * Sets how many of their votes the acting person gives a topic; 0 withdraws them, and retries are safe. Returns all their votes and how many are left. Members of the host can vote until the occurrence is over. Keys vote only for the person in `Guildhall-Actor`. Required scope: `events:write`.
   *
   * @param agendaItem - The id of the agenda item.
   */
  vote(agendaItem: string, body: Models.AgendaVote, options?: Options): ResultPromise<Models.AgendaBallot>
}

/** Whether a person was at an occurrence. There is one for each person and occurrence. */
export interface AttendancesMethods {
  /**
   * Delete an attendance
   *
   * Deletes an attendance record that was made by mistake. For a person who was absent, record the status `absent` instead. The head count and the outcome of the occurrence stay as they are. Required scope: `attendance:write`.
   *
   * @param attendance - The id of the attendance.
   */
  delete(attendance: string, options?: Options): ResultPromise<undefined>
  /**
   * Get an attendance
   *
   * Returns an attendance record by id. Required scope: `attendance:read`.
   *
   * @param attendance - The id of the attendance.
   */
  get<F extends string = never>(attendance: string, query?: Fielded<Models.GetQuery, F>, options?: Options): ResultPromise<Narrowed<Models.Attendance, F>>
  /**
   * List attendances
   *
   * Lists the attendance records visible to the caller, by start of the occurrence by default. Members of the hosts and the people in roles see who was there; organisers, facilitators and the people who manage a host also who was absent. People always see their own records. Required scope: `attendance:read`.
   */
  list<F extends string = never>(query?: Fielded<Models.ListAttendancesQuery, F>, options?: Options): List<Narrowed<Models.Attendance, F>>
}

/** A campaign of a portal: a goal for its pages, with a first and a last day. The people who maintain a page that does not meet the goal yet are asked once at the start and once before the end. */
export interface CampaignsMethods {
  /**
   * Get a picture of the progress of a campaign
   *
   * Returns an image (SVG) of how far a campaign is, day by day, with its goal, for an `<img>`; for public campaigns a publishable key as `?key=` is enough. It fits light and dark pages, and also states in text what it shows. The admins of the portal and the people who maintain a page on it see it; publishable keys of the portal see public ones. Required scope: `governance:read`.
   *
   * @param campaign - The id of the campaign.
   */
  chart(campaign: string, query?: Models.GetCampaignChartQuery, options?: Options): ResultPromise<string>
  /**
   * Create a campaign
   *
   * Creates a campaign: a goal for the pages of a portal, with a first and a last day. From its first day its progress is recorded daily. The people who maintain a page that does not meet the goal yet are asked once at the start and once in the last third, at most seven days before the end. Required scope: `governance:write`.
   *
   * @returns The new resource; `undefined` for a key without the scope to read it.
   */
  create(body: Models.CampaignCreate, options?: Options): ResultPromise<Models.Campaign>
  /**
   * Delete a campaign
   *
   * Deletes a campaign with its progress. Notices that were not sent yet are withdrawn. Required scope: `governance:write`.
   *
   * @param campaign - The id of the campaign.
   */
  delete(campaign: string, options?: Options): ResultPromise<undefined>
  /**
   * Get a campaign
   *
   * Returns a campaign by id, with its goal, its progress by day and its outcome. The admins of the portal and the people who maintain a page on it see it; publishable keys of the portal see public ones. Required scope: `governance:read`.
   *
   * @param campaign - The id of the campaign.
   */
  get<F extends string = never>(campaign: string, query?: Fielded<Models.GetQuery, F>, options?: Options): ResultPromise<Narrowed<Models.Campaign, F>>
  /**
   * List campaigns
   *
   * Lists the campaigns of portals, by default those that end soonest first. The admins of the portal and the people who maintain a page on it see it; publishable keys of the portal see public ones. Required scope: `governance:read`.
   */
  list<F extends string = never>(query?: Fielded<Models.ListCampaignsQuery, F>, options?: Options): List<Narrowed<Models.Campaign, F>>
  /**
   * Update a campaign
   *
   * Updates the fields sent (JSON merge patch, RFC 7396). A campaign that has ended cannot be changed. Required scope: `governance:write`.
   *
   * @param campaign - The id of the campaign.
   *
   * @returns The resource as it is now; `undefined` when the caller can no longer see it.
   */
  update(campaign: string, change: Change<Models.CampaignPatch, Models.Campaign>, options?: Options): ResultPromise<Models.Campaign | undefined>
}

/** A comment on a draft of a charter. */
export interface CharterCommentsMethods {
  /**
   * List allowed actions on a charter comment
   *
   * Returns for each operation on the charter comment whether the caller can perform it now and, if not, why. Portals can use it to show the right buttons. Required scope: `charters:read`.
   *
   * @param charterComment - The id of the charter comment.
   */
  allowed(charterComment: string, query?: Models.AllowedQuery, options?: Options): List<Models.Allowed>
  /**
   * Delete a charter comment
   *
   * Deletes a comment. The person who wrote it can delete it. Required scope: `charters:write`.
   *
   * @param charterComment - The id of the charter comment.
   */
  delete(charterComment: string, options?: Options): ResultPromise<undefined>
  /**
   * Get a charter comment
   *
   * Returns a comment on a draft by id. Required scope: `charters:read`.
   *
   * @param charterComment - The id of the charter comment.
   */
  get<F extends string = never>(charterComment: string, query?: Fielded<Models.GetQuery, F>, options?: Options): ResultPromise<Narrowed<Models.CharterComment, F>>
  /**
   * Transition a charter comment
   *
   * Resolves a comment, or reopens it. The leader, the core group, the authors of the draft and the author of the comment can do this. Required scope: `charters:write`.
   *
   * @param charterComment - The id of the charter comment.
   *
   * @returns The resource as it is now; `undefined` when the caller can no longer see it.
   */
  transition(charterComment: string, body: Models.CharterCommentTransitionCreate, options?: Options): ResultPromise<Models.CharterComment | undefined>
}

/** A version of a community’s charter: its agreement on vision, mission, goals, rules and scope. A published version never changes. */
export interface ChartersMethods {
  /**
   * List allowed actions on a charter
   *
   * Returns for each operation on the charter whether the caller can perform it now and, if not, why. Portals can use it to show the right buttons. Required scope: `charters:read`.
   *
   * @param charter - The id of the charter.
   */
  allowed(charter: string, query?: Models.AllowedQuery, options?: Options): List<Models.Allowed>
  /**
   * Comment on a draft of a charter
   *
   * Adds a comment of the acting person to a draft, or to one of its sections. All who see the draft can comment. Keys comment only for the person in `Guildhall-Actor`. Required scope: `charters:write`.
   *
   * @param charter - The id of the charter.
   *
   * @returns The new resource; `undefined` for a key without the scope to read it.
   */
  comment(charter: string, body: Models.CharterCommentCreate, options?: Options): ResultPromise<Models.CharterComment>
  /**
   * List the comments on a charter
   *
   * Lists the comments on a draft, by creation by default. They are visible to the leader, the core group and everyone who may vote. Required scope: `charters:read`.
   *
   * @param charter - The id of the charter.
   */
  comments<F extends string = never>(charter: string, query?: Fielded<Models.ListCharterCommentsQuery, F>, options?: Options): List<Narrowed<Models.CharterComment, F>>
  /**
   * Compare two versions of a charter
   *
   * Returns what changed from the version `with` to this one, section by section and line by line. Both must be visible to the caller. Required scope: `charters:read`.
   *
   * @param charter - The id of the charter.
   */
  comparison<F extends string = never>(charter: string, query: Fielded<Models.GetCharterComparisonQuery, F>, options?: Options): ResultPromise<Narrowed<Models.CharterComparison, F>>
  /**
   * Compare two versions of a charter, as an HTML page
   *
   * Returns what changed from the version `with` to this one, section by section and line by line, as an HTML page. Both must be visible to the caller. Required scope: `charters:read`.
   *
   * @param charter - The id of the charter.
   */
  comparisonHtml(charter: string, query: Models.GetCharterComparisonHtmlQuery, options?: Options): ResultPromise<string>
  /**
   * Create a charter
   *
   * Creates a draft of the charter of a community. The leader and the core group can draft it or, while the community has no leader, its author. Required scope: `charters:write`.
   *
   * @param community - The slug or id of the community.
   *
   * @returns The new resource; `undefined` for a key without the scope to read it.
   */
  create(community: string, body: Models.CharterCreate, options?: Options): ResultPromise<Models.Charter>
  /**
   * Delete a charter
   *
   * Deletes a draft, or a version that was withdrawn. A published version cannot be deleted. Required scope: `charters:write`.
   *
   * @param charter - The id of the charter.
   */
  delete(charter: string, options?: Options): ResultPromise<undefined>
  /**
   * Get a charter
   *
   * Returns a version of a charter by id. Required scope: `charters:read`.
   *
   * @param charter - The id of the charter.
   */
  get<F extends string = never>(charter: string, query?: Fielded<Models.GetQuery, F>, options?: Options): ResultPromise<Narrowed<Models.Charter, F>>
  /**
   * List charters
   *
   * Lists the versions of charters visible to the caller, oldest first by default. Published versions are visible to everyone who sees the community, drafts to those who write and vote. Required scope: `charters:read`.
   */
  list<F extends string = never>(query?: Fielded<Models.ListChartersQuery, F>, options?: Options): List<Narrowed<Models.Charter, F>>
  /**
   * Set my vote on a charter
   *
   * Sets the vote of the acting person on a version that is in a vote; it can be changed until the vote ends, and retries are safe. The leader and the core group vote; where the core group is empty, the active members. Objecting requires a reason. The vote is closed at its end, or once all who may vote have voted. Keys vote only for the person in `Guildhall-Actor`. Required scope: `votes:write`.
   *
   * @param charter - The id of the charter.
   *
   * @returns The resource as it is now; `undefined` when the caller can no longer see it.
   */
  setVote(charter: string, body: Models.CharterVoteSet, options?: Options): ResultPromise<Models.CharterVote | undefined>
  /**
   * Get a charter as Markdown
   *
   * Returns the text of a version as Markdown. A text that was sent as Markdown is returned as it was sent. Required scope: `charters:read`.
   *
   * @param charter - The id of the charter.
   */
  text(charter: string, query?: Record<string, never>, options?: Options): ResultPromise<string>
  /**
   * Transition a charter
   *
   * Performs a named transition. The leader and the core group can open a vote on a draft and withdraw versions or, while the community has no leader, its author. A vote ends when all who may vote have voted, or at its end: the version is then published, or a draft again. Without a vote a version is published only where there is neither a leader nor a core group, or as the statement of a key. Publishing a version ends the one before it. Required scope: `charters:write`.
   *
   * @param charter - The id of the charter.
   *
   * @returns The resource as it is now; `undefined` when the caller can no longer see it.
   */
  transition(charter: string, body: Models.CharterTransitionCreate, options?: Options): ResultPromise<Models.Charter | undefined>
  /**
   * Update a charter
   *
   * Updates the fields sent of a draft (JSON merge patch, RFC 7396). A published version never changes: draft the next one. Required scope: `charters:write`.
   *
   * @param charter - The id of the charter.
   *
   * @returns The resource as it is now; `undefined` when the caller can no longer see it.
   */
  update(charter: string, change: Change<Models.CharterPatch, Models.Charter>, options?: Options): ResultPromise<Models.Charter | undefined>
  /**
   * List the votes on a charter
   *
   * Lists the votes on a version, by creation by default. They are visible to the leader, the core group and everyone who may vote. Required scope: `charters:read`.
   *
   * @param charter - The id of the charter.
   */
  votes<F extends string = never>(charter: string, query?: Fielded<Models.ListCharterVotesQuery, F>, options?: Options): List<Narrowed<Models.CharterVote, F>>
}

/** A group of people who share a practice and learn together to do it better. */
export interface CommunitiesMethods {
  /**
   * List allowed actions on a community
   *
   * Returns for each operation on the community whether the caller can perform it now and, if not, why. Portals can use it to show the right buttons. Required scope: `communities:read`.
   *
   * @param community - The slug or id of the community.
   */
  allowed(community: string, query?: Models.AllowedQuery, options?: Options): List<Models.Allowed>
  /**
   * Get the calendar of a community
   *
   * Returns the 1,000 newest events that a community hosts, alone or with others, as iCalendar (RFC 5545), to subscribe to with a publishable key as `?key=`. A series is a rule; occurrences that were moved, changed or cancelled are listed besides, at most 5,000. Only what is visible to the caller is included, and never `joinUrl` with a publishable key. Required scope: `events:read`.
   *
   * @param community - The slug or id of the community.
   */
  calendar(community: string, query?: Models.CalendarQuery, options?: Options): ResultPromise<string>
  /**
   * Get the charter of a community
   *
   * Returns the published version of the charter of a community. Required scope: `charters:read`.
   *
   * @param community - The slug or id of the community.
   */
  charter<F extends string = never>(community: string, query?: Fielded<Models.GetCommunityCharterQuery, F>, options?: Options): ResultPromise<Narrowed<Models.Charter, F>>
  /**
   * Get the canvas of a charter as SVG
   *
   * Returns the published charter of a community as one image (SVG) to look at or to hang up: the vision in the middle, around it how the community works, its measures, impact, resources, values and ground rules, below it the forces. A community without a canvas section is drawn with the sections that it has. A publishable key as `?key=` is enough. Texts that do not fit are shortened and marked. `canvas.html` has all of it as text. Required scope: `charters:read`.
   *
   * @param community - The slug or id of the community.
   */
  charterCanvas(community: string, query?: Models.GetCommunityCharterCanvasQuery, options?: Options): ResultPromise<string>
  /**
   * Get the canvas of a charter as an HTML page
   *
   * Returns the published charter of a community as an accessible page, with all its sections in full: headings, lists, a table of the measures, and the forces with their strengths in words. Required scope: `charters:read`.
   *
   * @param community - The slug or id of the community.
   */
  charterCanvasHtml(community: string, query?: Models.GetCommunityCharterCanvasHtmlQuery, options?: Options): ResultPromise<string>
  /**
   * Get the canvas of a charter as PDF
   *
   * Returns the same as a tagged PDF (PDF/UA-1) of one page, to print or to send. In GraphQL it is encoded in base64. Required scope: `charters:read`.
   *
   * @param community - The slug or id of the community.
   */
  charterCanvasPdf(community: string, query?: Models.GetCommunityCharterCanvasPdfQuery, options?: Options): ResultPromise<Blob>
  /**
   * Get the canvas of a charter as PNG
   *
   * Returns the same as an image (PNG) of 150 dots per inch. In GraphQL it is encoded in base64. Required scope: `charters:read`.
   *
   * @param community - The slug or id of the community.
   */
  charterCanvasPng(community: string, query?: Models.GetCommunityCharterCanvasPngQuery, options?: Options): ResultPromise<Blob>
  /**
   * List a community’s charters
   *
   * Lists the versions of the charter of a community, oldest first by default. Required scope: `charters:read`.
   *
   * @param community - The slug or id of the community.
   */
  charters<F extends string = never>(community: string, query?: Fielded<Models.ListCommunityChartersQuery, F>, options?: Options): List<Narrowed<Models.Charter, F>>
  /**
   * Get the checklist of a transition
   *
   * Returns what a transition of a community requires, and how much of it is done: what every community requires, and the rules of the portals that it names that guard the transition. It can be read at any time, whatever the status of the community. It is visible to its leader and core group, the admins of its portals and, while it has no leader, its author. Required scope: `communities:read`.
   *
   * @param community - The slug or id of the community.
   */
  checklist<F extends string = never>(community: string, query: Fielded<Models.GetCommunityChecklistQuery, F>, options?: Options): ResultPromise<Narrowed<Models.Checklist, F>>
  /**
   * Create a community
   *
   * Creates a community. Its slug is generated from the name when omitted. Every person in the directory can create a draft and manages it until it has a leader; keys set the status that the community has. A key of one portal creates communities of that portal. Required scope: `communities:write`.
   *
   * @returns The new resource; `undefined` for a key without the scope to read it.
   */
  create(body: Models.CommunityCreate, options?: Options): ResultPromise<Models.Community>
  /**
   * Delete a community
   *
   * Deletes a community with its memberships and their terms. To keep it readable, close it instead; delete only what should never have existed. Required scope: `communities:write`.
   *
   * @param community - The slug or id of the community.
   */
  delete(community: string, options?: Options): ResultPromise<undefined>
  /**
   * Get the engagement in a community
   *
   * Returns how people take part in a community: levels, gravity, flow, concentration, bridges between units, newcomers who contribute, and, with `explain=true`, how these were computed. The leader and the core group also get whom they may want to thank or to talk to. For keys, figures about fewer than 5 people, and others by which they could be worked out, are withheld (`suppressed`). The labels of people are not included. Required scope: `engagement:read`.
   *
   * @param community - The slug or id of the community.
   */
  engagement<F extends string = never>(community: string, query?: Fielded<Models.EngagementQuery, F>, options?: Options): ResultPromise<Narrowed<Models.CommunityEngagement, F>>
  /**
   * Get the feed of a community
   *
   * Returns the 50 newest entries about the pages and the events of a community, as Atom (RFC 4287), to subscribe to with a publishable key as `?key=`: new pages, pages that are up to date again, and events that were announced. Secret keys see events with the scope `events:read`. Secret keys that can read findings, and people who manage a page or the portal, also receive findings that opened and closed, and changes of the reminder stage. A browser that opens the address receives the same as a page. Required scope: `pages:read`.
   *
   * @param community - The slug or id of the community.
   */
  feed(community: string, query?: Record<string, never>, options?: Options): ResultPromise<string>
  /**
   * Get a community
   *
   * Returns a community by slug or id. Required scope: `communities:read`.
   *
   * @param community - The slug or id of the community.
   */
  get<F extends string = never>(community: string, query?: Fielded<Models.GetQuery, F>, options?: Options): ResultPromise<Narrowed<Models.Community, F>>
  /**
   * Get the JSON-LD of the next 100 occurrences of a community
   *
   * Returns the next 100 occurrences of a community as schema.org `Event` (JSON-LD), to put into a page for search engines: nothing in it can end a `script` element. Only what is visible to the caller is included. Required scope: `events:read`.
   *
   * @param community - The slug or id of the community.
   */
  jsonLd(community: string, query?: Models.JsonLdQuery, options?: Options): ResultPromise<string>
  /**
   * Get the feed of a community’s kudos
   *
   * Returns the 50 newest public kudos of a community, as Atom (RFC 4287), to subscribe to with a publishable key as `?key=`. A browser that opens the address receives the same as a page. Required scope: `contributions:read`.
   *
   * @param community - The slug or id of the community.
   */
  kudosFeed(community: string, query?: Record<string, never>, options?: Options): ResultPromise<string>
  /**
   * List the ledger of a community
   *
   * Lists what people gave and received in a community, by time by default: events, attendance, resources and kudos that the service has on record, and contributions that other systems posted; each with what it weighs and, where it is not counted, why. People see their own entries; the leader and the core group see those of their community, without private kudos. Required scope: `contributions:read`.
   *
   * @param community - The slug or id of the community.
   */
  ledger<F extends string = never>(community: string, query?: Fielded<Models.ListCommunityLedgerQuery, F>, options?: Options): List<Narrowed<Models.LedgerEntry, F>>
  /**
   * List communities
   *
   * Lists the communities visible to the caller, by name by default. Can be filtered and searched. Required scope: `communities:read`.
   */
  list<F extends string = never>(query?: Fielded<Models.ListCommunitiesQuery, F>, options?: Options): List<Narrowed<Models.Community, F>>
  /**
   * List the measures of a community
   *
   * Lists the measures of the charter of a community, by position in the charter by default. They are visible to everyone who sees the community. Required scope: `charters:read`.
   *
   * @param community - The slug or id of the community.
   */
  measures<F extends string = never>(community: string, query?: Fielded<Models.ListCommunityMeasuresQuery, F>, options?: Options): List<Narrowed<Models.Measure, F>>
  /**
   * List a community’s occurrences
   *
   * Lists the occurrences of the events that a community hosts, alone or with others, by start by default. `startsSince` with the present instant lists the upcoming ones. Required scope: `events:read`.
   *
   * @param community - The slug or id of the community.
   */
  occurrences<F extends string = never>(community: string, query?: Fielded<Models.ListCommunityOccurrencesQuery, F>, options?: Options): List<Narrowed<Models.Occurrence, F>>
  /**
   * List the success patterns of a community
   *
   * Returns which patterns of successful communities are present today, which are not yet, and why. They are indicators, not requirements: they do not count towards a score, and nothing follows from them. Required scope: `governance:read`.
   *
   * @param community - The slug or id of the community.
   */
  patterns(community: string, query?: Models.GetCommunityPatternsQuery, options?: Options): List<Models.SuccessPattern>
  /**
   * Get a picture of the score of a community
   *
   * Returns an image (SVG) of the score of a community on one portal, for those who can see the findings. It fits light and dark pages, and also states in text what it shows. Required scope: `governance:read`.
   *
   * @param community - The slug or id of the community.
   */
  picture(community: string, query?: Models.GetCommunityPictureQuery, options?: Options): ResultPromise<string>
  /**
   * Preview a merger
   *
   * Returns what a merger of the community into another one would change: who becomes a member, which channels, parts, events and resources move, what stays because it is for members only, and what the transition `merge` still requires. It stores and sends no data. The leader, the core group and the portal’s admins can preview. Required scope: `communities:write`.
   *
   * @param community - The slug or id of the community.
   */
  previewMerge(community: string, body: Models.MergePreviewCreate, options?: Options): ResultPromise<Models.MergePreview>
  /**
   * Plan or record a touchpoint
   *
   * Plans a touchpoint of a sponsor with the community or an act of advocacy, or records one that was done. The leader and the core group record those of every sponsor; sponsors record their own. Required scope: `charters:write`.
   *
   * @param community - The slug or id of the community.
   *
   * @returns The resource as it is now; `undefined` when the caller can no longer see it.
   */
  recordTouchpoint(community: string, body: Models.TouchpointCreate, options?: Options): ResultPromise<Models.Touchpoint | undefined>
  /**
   * List a community’s charter reviews
   *
   * Lists the reviews of the charter of a community, oldest first by default. Active members see the reviews of their community, and those who manage it also what was known when a review was opened. Required scope: `charters:read`.
   *
   * @param community - The slug or id of the community.
   */
  reviews<F extends string = never>(community: string, query?: Fielded<Models.ListCommunityReviewsQuery, F>, options?: Options): List<Narrowed<Models.CharterReview, F>>
  /**
   * Get the scorecard of a community
   *
   * Returns all findings about a community and its page on one portal, and one weighted score, for those who can see the findings. Required scope: `governance:read`.
   *
   * @param community - The slug or id of the community.
   */
  scorecard<F extends string = never>(community: string, query?: Fielded<Models.GetCommunityScorecardQuery, F>, options?: Options): ResultPromise<Narrowed<Models.Scorecard, F>>
  /**
   * Get the sponsor brief of a community
   *
   * Returns why the organisation should support a community, why a manager should release people, and what a member gets, from what is on record about the last period that is over. Each statement has its sources. Only what the caller can see is included: metrics as the list of metrics returns them, published resources and minutes; the notes name what is left out. Required scope: `metrics:read`.
   *
   * @param community - The slug or id of the community.
   */
  sponsorBrief<F extends string = never>(community: string, query?: Fielded<Models.SponsorBriefQuery, F>, options?: Options): ResultPromise<Narrowed<Models.SponsorBrief, F>>
  /**
   * Get the sponsor brief of a community as an HTML page
   *
   * Returns why the organisation should support a community, why a manager should release people, and what a member gets, from what is on record about the last period that is over as an HTML page. Each statement has its sources. Only what the caller can see is included: metrics as the list of metrics returns them, published resources and minutes; the notes name what is left out. Required scope: `metrics:read`.
   *
   * @param community - The slug or id of the community.
   */
  sponsorBriefHtml(community: string, query?: Models.SponsorBriefHtmlQuery, options?: Options): ResultPromise<string>
  /**
   * Get the sponsor brief of a community as Markdown
   *
   * Returns why the organisation should support a community, why a manager should release people, and what a member gets, from what is on record about the last period that is over as Markdown. Each statement has its sources. Only what the caller can see is included: metrics as the list of metrics returns them, published resources and minutes; the notes name what is left out. Required scope: `metrics:read`.
   *
   * @param community - The slug or id of the community.
   */
  sponsorBriefMarkdown(community: string, query?: Models.SponsorBriefMarkdownQuery, options?: Options): ResultPromise<string>
  /**
   * List a community’s history
   *
   * Lists the status changes of a community: what was done, by whom, when and why; oldest first. Required scope: `communities:read`.
   *
   * @param community - The slug or id of the community.
   */
  steps<F extends string = never>(community: string, query?: Fielded<Models.StepsQuery, F>, options?: Options): List<Narrowed<Models.CommunityStep, F>>
  /**
   * List the touchpoints of a community
   *
   * Lists the touchpoints of a community with its sponsors, and their acts of advocacy, oldest first by default. They are visible to the leader, the core group and the sponsors of the community. Required scope: `charters:read`.
   *
   * @param community - The slug or id of the community.
   */
  touchpoints<F extends string = never>(community: string, query?: Fielded<Models.ListCommunityTouchpointsQuery, F>, options?: Options): List<Narrowed<Models.Touchpoint, F>>
  /**
   * Transition a community
   *
   * Performs a named transition of the community’s status. Its leader, its core group and, while it has no leader, its author can perform `propose`, `plan`, `launch`, `renew`, `rest`, `wake`, `begin_closing`, `resume`, `reopen` and `withdraw`; the admins of the portals that it names can perform `approve`, `ask_changes`, `decline`, `close` and `merge`, and, while it has no leader, `rest` and `wake`; keys can perform all of them. The allowed actions of the community list in advance what each transition still requires. Required scope: `communities:write`.
   *
   * @param community - The slug or id of the community.
   *
   * @returns The resource as it is now; `undefined` when the caller can no longer see it.
   */
  transition(community: string, body: Models.CommunityTransitionCreate, options?: Options): ResultPromise<Models.Community | undefined>
  /**
   * Update a community
   *
   * Updates the fields sent (JSON merge patch, RFC 7396). The status is changed by transitions. Only keys of the whole organisation can change which portals show the community. A community that names no portal can be updated by those keys and by its own leaders and core group; while it has no leader, also by its author. Required scope: `communities:write`.
   *
   * @param community - The slug or id of the community.
   *
   * @returns The resource as it is now; `undefined` when the caller can no longer see it.
   */
  update(community: string, change: Change<Models.CommunityPatch, Models.Community>, options?: Options): ResultPromise<Models.Community | undefined>
  /**
   * Upsert communities
   *
   * Creates or updates up to 1,000 communities from another system, each identified by source and externalKey. Fields left out remain unchanged. A status is set directly, without a transition, and recorded as such. Required scope: `communities:write`.
   */
  upsert(items: Items<Models.CommunityUpserts>, options?: Options): ResultPromise<Models.CommunityUpsertAnswers>
}

/** What a person gave to a community or received from it, as another system recorded it. It never changes: a correction is a contribution of its own. */
export interface ContributionsMethods {
  /**
   * Record contributions
   *
   * Records up to 1,000 contributions from other systems, in any order. Each is identified by `source` and `sourceKey`: sent again, it is not counted again. An item that does not fit is not recorded, and the others are; each has its own result. A contribution never changes. A correction is a contribution with `corrects`: it takes back the whole weight of another one of the same source, once. Required scope: `contributions:write`.
   */
  create(items: Items<Models.ContributionsCreate>, options?: Options): ResultPromise<Models.ContributionResults>
  /**
   * Get a contribution
   *
   * Returns a contribution by id. Required scope: `contributions:read`.
   *
   * @param contribution - The id of the contribution.
   */
  get<F extends string = never>(contribution: string, query?: Fielded<Models.GetQuery, F>, options?: Options): ResultPromise<Narrowed<Models.Contribution, F>>
  /**
   * List contributions
   *
   * Lists what other systems recorded of what people gave and received, as far as it is visible to the caller, by time by default. People see their own; the leader and the core group see those of their community. What the service itself has on record is in the ledger. Required scope: `contributions:read`.
   */
  list<F extends string = never>(query?: Fielded<Models.ListContributionsQuery, F>, options?: Options): List<Narrowed<Models.Contribution, F>>
}

/** A person’s request to correct one of their own entries in the ledger. */
export interface CorrectionRequestsMethods {
  /**
   * List allowed actions on a correction request
   *
   * Returns for each operation on the correction request whether the caller can perform it now and, if not, why. Portals can use it to show the right buttons. Required scope: `contributions:read`.
   *
   * @param correctionRequest - The id of the correction request.
   */
  allowed(correctionRequest: string, query?: Models.AllowedQuery, options?: Options): List<Models.Allowed>
  /**
   * Create a correction request
   *
   * Requests the correction of an entry of the acting person in the ledger of a community. The leader is notified, and decides within 14 days; after that, or without a leader, the organisation does. Keys request only for the person in `Guildhall-Actor`. Required scope: `contributions:write`.
   *
   * @returns The new resource; `undefined` for a key without the scope to read it.
   */
  create(body: Models.CorrectionRequestCreate, options?: Options): ResultPromise<Models.CorrectionRequest>
  /**
   * Get a correction request
   *
   * Returns a correction request by id. Required scope: `contributions:read`.
   *
   * @param correctionRequest - The id of the correction request.
   */
  get<F extends string = never>(correctionRequest: string, query?: Fielded<Models.GetQuery, F>, options?: Options): ResultPromise<Narrowed<Models.CorrectionRequest, F>>
  /**
   * List correction requests
   *
   * Lists the correction requests visible to the caller, oldest first by default. People see their own, leaders those of their community, and the admins of its portals those that the leader did not decide in time. Required scope: `contributions:read`.
   */
  list<F extends string = never>(query?: Fielded<Models.ListCorrectionRequestsQuery, F>, options?: Options): List<Narrowed<Models.CorrectionRequest, F>>
  /**
   * Transition a correction request
   *
   * Performs a named transition. The leader accepts or declines within 14 days, then the admins of the community’s portals; the person who asks can withdraw. Accepting takes back a posted contribution; an entry that is read from events, attendance, minutes or resources must have been corrected there first. Declining requires a reason. Required scope: `contributions:write`.
   *
   * @param correctionRequest - The id of the correction request.
   *
   * @returns The resource as it is now; `undefined` when the caller can no longer see it.
   */
  transition(correctionRequest: string, body: Models.CorrectionRequestTransitionCreate, options?: Options): ResultPromise<Models.CorrectionRequest | undefined>
}

/** What an admin of a portal should know about a week: what changed, which pages need help, what is due next, and how the score and the freshness of its pages moved. It is written once, in the night after the week, and stays as it was. */
export interface DigestsMethods {
  /**
   * Get a digest
   *
   * Returns a weekly digest by id. Required scope: `governance:read`.
   *
   * @param digest - The id of the digest.
   */
  get<F extends string = never>(digest: string, query?: Fielded<Models.GetQuery, F>, options?: Options): ResultPromise<Narrowed<Models.Digest, F>>
  /**
   * List digests
   *
   * Lists the weekly digests of portals, by week by default; `sort=-startsOn` with `limit=1` returns the latest. The admins of a portal see its digests, and receive each by e-mail unless they turn off `weeklyDigests`. Required scope: `governance:read`.
   */
  list<F extends string = never>(query?: Fielded<Models.ListDigestsQuery, F>, options?: Options): List<Narrowed<Models.Digest, F>>
}

/** Re-evaluate pages and communities. */
export interface EvaluationsMethods {
  /**
   * Re-evaluate pages and communities
   *
   * Evaluates every page and community of a portal, or of all portals, by their rule packs now. This also happens automatically every day, and at once after a change. Required scope: `governance:write`.
   */
  create(body: Models.EvaluationCreate, options?: Options): ResultPromise<Models.Evaluation>
}

/** List event formats. */
export interface EventFormatsMethods {
  /**
   * List event formats
   *
   * Returns every event format: the kinds of agenda items that it has, whether minutes are expected, whether being there is work for the community, and what is silent first. Required scope: `events:read`.
   */
  list(query?: Models.ListEventFormatsQuery, options?: Options): List<Models.EventFormatInfo>
}

/** What one or several communities hold: once, or as a series. When it takes place is listed by its occurrences. */
export interface EventsMethods {
  /**
   * List allowed actions on an event
   *
   * Returns for each operation on the event whether the caller can perform it now and, if not, why. Portals can use it to show the right buttons. Required scope: `events:read`.
   *
   * @param event - The id of the event.
   */
  allowed(event: string, query?: Models.AllowedQuery, options?: Options): List<Models.Allowed>
  /**
   * Get the calendar of all events
   *
   * Returns the 1,000 newest events of all communities, as iCalendar (RFC 5545), to subscribe to with a publishable key as `?key=`. A series is a rule; occurrences that were moved, changed or cancelled are listed besides, at most 5,000. Only what is visible to the caller is included, and never `joinUrl` with a publishable key. Required scope: `events:read`.
   */
  calendar(query?: Models.CalendarQuery, options?: Options): ResultPromise<string>
  /**
   * Create an event
   *
   * Creates an event, once or as a series, with its occurrences. Members can propose; the leader, the core group and the portal’s admins can also create it as tentative or confirmed. A person who creates an event without organisers organises it. Other hosts can be named by those who manage them. Required scope: `events:write`.
   *
   * @returns The new resource; `undefined` for a key without the scope to read it.
   */
  create(body: Models.EventCreate, options?: Options): ResultPromise<Models.Event>
  /**
   * Delete an event
   *
   * Deletes an event with all its occurrences, also past ones. To keep them readable, cancel it instead; delete only what should never have existed. Required scope: `events:write`.
   *
   * @param event - The id of the event.
   */
  delete(event: string, options?: Options): ResultPromise<undefined>
  /**
   * Get an event
   *
   * Returns an event by id. Required scope: `events:read`.
   *
   * @param event - The id of the event.
   */
  get<F extends string = never>(event: string, query?: Fielded<Models.GetQuery, F>, options?: Options): ResultPromise<Narrowed<Models.Event, F>>
  /**
   * Get the JSON-LD of the next 100 occurrences of an event
   *
   * Returns the next 100 occurrences of an event as schema.org `Event` (JSON-LD), to put into a page for search engines: nothing in it can end a `script` element. Only what is visible to the caller is included. Required scope: `events:read`.
   *
   * @param event - The id of the event.
   */
  jsonLd(event: string, query?: Record<string, never>, options?: Options): ResultPromise<string>
  /**
   * List events
   *
   * Lists the events visible to the caller, by title by default; their dates are listed by occurrences. Publishable keys see public events; people also see proposals of their own and of communities that they manage. Required scope: `events:read`.
   */
  list<F extends string = never>(query?: Fielded<Models.ListEventsQuery, F>, options?: Options): List<Narrowed<Models.Event, F>>
  /**
   * List an event’s occurrences
   *
   * Lists the occurrences of an event, by start by default. Required scope: `events:read`.
   *
   * @param event - The id of the event.
   */
  occurrences<F extends string = never>(event: string, query?: Fielded<Models.ListEventOccurrencesQuery, F>, options?: Options): List<Narrowed<Models.Occurrence, F>>
  /**
   * Transfer an event after a merger
   *
   * Moves the dates to come of an event of a merged community to the community that continues it, whose members can then see them. Only its organisers and facilitators can agree to that. Past dates of a series stay with their attendance and minutes; the series is continued by one of the other community, which is returned. Required scope: `events:write`.
   *
   * @param event - The id of the event.
   *
   * @returns The resource as it is now; `undefined` when the caller can no longer see it.
   */
  transfer(event: string, body?: undefined, options?: Options): ResultPromise<Models.Event | undefined>
  /**
   * Transition an event
   *
   * Performs a named transition. The leader and the core group can accept, decline and reinstate; organisers and facilitators can also confirm and cancel. Declining and cancelling require a reason. The upcoming occurrences follow. Required scope: `events:write`.
   *
   * @param event - The id of the event.
   *
   * @returns The resource as it is now; `undefined` when the caller can no longer see it.
   */
  transition(event: string, body: Models.EventTransitionCreate, options?: Options): ResultPromise<Models.Event | undefined>
  /**
   * Update an event
   *
   * Updates the fields sent (JSON merge patch, RFC 7396). Its organisers and facilitators, the leader and the core group of a host, and the portal’s admins can update it. Occurrences that are over stay as they are; to change one occurrence or those from a date on, update the occurrence. Required scope: `events:write`.
   *
   * @param event - The id of the event.
   *
   * @returns The resource as it is now; `undefined` when the caller can no longer see it.
   */
  update(event: string, change: Change<Models.EventPatch, Models.Event>, options?: Options): ResultPromise<Models.Event | undefined>
  /**
   * Upsert events
   *
   * Creates or updates up to 1,000 events from another system, each identified by source and externalKey, with their occurrences. Fields left out remain unchanged. Required scope: `events:write`.
   */
  upsert(items: Items<Models.EventUpserts>, options?: Options): ResultPromise<Models.EventUpsertAnswers>
}

/** List facts. */
export interface FactsMethods {
  /**
   * List facts
   *
   * Returns all facts that rules evaluate: what each tells of a page or community, and which of its values the rules of a portal can compare. Required scope: `governance:read`.
   */
  list(query?: Models.ListFactsQuery, options?: Options): List<Models.Fact>
}

/** A rule by which acts are recorded and shown, but not counted, with its settings. */
export interface FairnessRulesMethods {
  /**
   * Get a fairness rule
   *
   * Returns a fairness rule by id. Required scope: `engagement:read`.
   *
   * @param fairnessRule - The id of the fairness rule.
   */
  get<F extends string = never>(fairnessRule: string, query?: Fielded<Models.GetQuery, F>, options?: Options): ResultPromise<Narrowed<Models.FairnessRule, F>>
  /**
   * List fairness rules
   *
   * Lists the rules by which acts are recorded and shown, but not counted, with their settings, by name by default. Required scope: `engagement:read`.
   */
  list<F extends string = never>(query?: Fielded<Models.ListFairnessRulesQuery, F>, options?: Options): List<Narrowed<Models.FairnessRule, F>>
  /**
   * Update a fairness rule
   *
   * Updates the settings sent (JSON merge patch, RFC 7396). They hold for all acts, also past ones. Required scope: `engagement:write`.
   *
   * @param fairnessRule - The id of the fairness rule.
   *
   * @returns The resource as it is now; `undefined` when the caller can no longer see it.
   */
  update(fairnessRule: string, change: Change<Models.FairnessRulePatch, Models.FairnessRule>, options?: Options): ResultPromise<Models.FairnessRule | undefined>
}

/** The result of one rule for one page or community on one portal. The same facts always give the same finding. */
export interface FindingsMethods {
  /**
   * Get a finding
   *
   * Returns a finding by id. Required scope: `governance:read`.
   *
   * @param finding - The id of the finding.
   */
  get<F extends string = never>(finding: string, query?: Fielded<Models.GetQuery, F>, options?: Options): ResultPromise<Narrowed<Models.Finding, F>>
  /**
   * List a finding’s history
   *
   * Lists the earlier states of a finding, since when each applied and by which facts, oldest first. Required scope: `governance:read`.
   *
   * @param finding - The id of the finding.
   */
  history<F extends string = never>(finding: string, query?: Fielded<Models.ListFindingHistoryQuery, F>, options?: Options): List<Narrowed<Models.FindingChange, F>>
  /**
   * List findings
   *
   * Lists findings, by default those unchanged for longest first. Findings are visible to those who can act on them: the admins of the portal, and those who manage the community or its page. Required scope: `governance:read`.
   */
  list<F extends string = never>(query?: Fielded<Models.ListFindingsQuery, F>, options?: Options): List<Narrowed<Models.Finding, F>>
  /**
   * Export findings as CSV
   *
   * Returns all findings visible to the caller as one table (CSV, RFC 4180), streamed: what each rule found of which page or community, since when, how to fix it, and what is next. Takes the same filters and sort orders as the list of findings. Required scope: `governance:read`.
   */
  table(query?: Models.GetFindingTableQuery, options?: Options): ResultPromise<string>
}

/** An import run and its progress. */
export interface ImportsMethods {
  /**
   * Import rows
   *
   * Imports communities, people, memberships, terms, resources, events, attendance, contributions, charters, values of measures, pages and representatives from another system, each identified by its source and key; sending a file again updates only what has changed. In addition to `imports:write`, the key requires the scopes of what the rows write: `communities:write`, `people:write`, `memberships:write` (also for terms), `resources:write`, `events:write`, `attendance:write`, `contributions:write`, `charters:write`, `pages:write` (also for representatives), and `identities:write` for an `externalId`. An invalid row does not stop the import: each row has its own result. Use JSON for a few rows; NDJSON (one row per line) and CSV are read as they arrive and can be of any size; an iCalendar file is at most 10 MiB, and its events belong to `community`. With `snapshot` the rows are the complete state of their source, and the people, memberships and terms that they no longer contain end. With `Accept: application/x-ndjson` the response reports the progress, one line per batch. Required scope: `imports:write`.
   */
  create(body: Models.ImportCreate | Blob, options?: OptionsWith<Models.CreateImportQuery>): ResultPromise<Models.Import>
  /**
   * Get an import
   *
   * Returns the progress of an import, also while it runs. Required scope: `imports:read`.
   *
   * @param importId - The id of the import.
   */
  get<F extends string = never>(importId: string, query?: Fielded<Models.GetQuery, F>, options?: Options): ResultPromise<Narrowed<Models.Import, F>>
  /**
   * List imports
   *
   * Lists imports, oldest first by default. Required scope: `imports:read`.
   */
  list<F extends string = never>(query?: Fielded<Models.ListImportsQuery, F>, options?: Options): List<Narrowed<Models.Import, F>>
  /**
   * List the rows of an import
   *
   * Lists the rows of an import in the order of the file: the result of each row, or exactly why it was rejected. `outcome=failed` lists the rows to fix. Required scope: `imports:read`.
   *
   * @param importId - The id of the import.
   */
  rows<F extends string = never>(importId: string, query?: Fielded<Models.ListImportRowsQuery, F>, options?: Options): List<Narrowed<Models.ImportedRow, F>>
}

/** A case about a page that may break one of the seven terms of use. */
export interface InfractionsMethods {
  /**
   * Acknowledge a case
   *
   * Records that a representative agrees with the case, and what was or will be done about it. Required scope: `governance:write`.
   *
   * @param infraction - The id of the infraction.
   *
   * @returns The resource as it is now; `undefined` when the caller can no longer see it.
   */
  acknowledge(infraction: string, body: Models.Acknowledgement, options?: Options): ResultPromise<Models.Infraction | undefined>
  /**
   * List allowed actions on an infraction
   *
   * Returns for each operation on the infraction whether the caller can perform it now and, if not, why. Portals can use it to show the right buttons. Required scope: `governance:read`.
   *
   * @param infraction - The id of the infraction.
   */
  allowed(infraction: string, query?: Models.AllowedQuery, options?: Options): List<Models.Allowed>
  /**
   * Appeal a sanction
   *
   * Records the appeal of a representative against a sanction: once, within 14 days. A removal waits for the decision. Required scope: `governance:write`.
   *
   * @param infraction - The id of the infraction.
   *
   * @returns The resource as it is now; `undefined` when the caller can no longer see it.
   */
  appeal(infraction: string, body: Models.Reply, options?: Options): ResultPromise<Models.Infraction | undefined>
  /**
   * Decide a case
   *
   * Decides that the problem is fixed, that the case is upheld, or that it is dismissed. A case is upheld after the representatives answered or had 14 days to; classified material and conduct at once. Required scope: `governance:write`.
   *
   * @param infraction - The id of the infraction.
   *
   * @returns The resource as it is now; `undefined` when the caller can no longer see it.
   */
  decide(infraction: string, body: Models.CaseDecision, options?: Options): ResultPromise<Models.Infraction | undefined>
  /**
   * Decide an appeal
   *
   * Grants an appeal, which lifts the sanction at once, or denies it. The decision is made by an admin other than the one who imposed the sanction, where there is one. Required scope: `governance:write`.
   *
   * @param infraction - The id of the infraction.
   *
   * @returns The resource as it is now; `undefined` when the caller can no longer see it.
   */
  decideAppeal(infraction: string, body: Models.AppealDecision, options?: Options): ResultPromise<Models.Infraction | undefined>
  /**
   * Dispute a case
   *
   * Records why a representative disagrees with the case. Required scope: `governance:write`.
   *
   * @param infraction - The id of the infraction.
   *
   * @returns The resource as it is now; `undefined` when the caller can no longer see it.
   */
  dispute(infraction: string, body: Models.Reply, options?: Options): ResultPromise<Models.Infraction | undefined>
  /**
   * Download case evidence
   *
   * Returns one signed export: the page, its representatives, cases, findings with their history and the versions of the rules, steps, notices with their delivery, evidence of updates, and checks. A third party can verify it with the key at /.well-known/jwks.json. It does not name the readers who reported a problem. Required scope: `governance:read`.
   *
   * @param infraction - The id of the infraction.
   */
  evidencePack<F extends string = never>(infraction: string, query?: Fielded<Models.EvidencePackQuery, F>, options?: Options): ResultPromise<Narrowed<Models.EvidencePack, F>>
  /**
   * Get an infraction
   *
   * Returns a case by id. Required scope: `governance:read`.
   *
   * @param infraction - The id of the infraction.
   */
  get<F extends string = never>(infraction: string, query?: Fielded<Models.GetQuery, F>, options?: Options): ResultPromise<Narrowed<Models.Infraction, F>>
  /**
   * List infractions
   *
   * Lists cases, oldest first by default. They are visible to the admins of the portal, to those who manage the page or its community, and to the reader who reported them. Required scope: `governance:read`.
   */
  list<F extends string = never>(query?: Fielded<Models.ListInfractionsQuery, F>, options?: Options): List<Narrowed<Models.Infraction, F>>
  /**
   * Impose a sanction
   *
   * Imposes a sanction for an upheld infraction. Suspension and removal are decided by a person; removal can only follow a suspension, and takes effect when it can no longer be appealed. Required scope: `governance:write`.
   *
   * @param infraction - The id of the infraction.
   *
   * @returns The resource as it is now; `undefined` when the caller can no longer see it.
   */
  sanction(infraction: string, body: Models.SanctionCreate, options?: Options): ResultPromise<Models.Infraction | undefined>
  /**
   * List the history of a case
   *
   * Lists the steps of the case: action, actor, time and reason; oldest first. Required scope: `governance:read`.
   *
   * @param infraction - The id of the infraction.
   */
  steps<F extends string = never>(infraction: string, query?: Fielded<Models.StepsQuery, F>, options?: Options): List<Narrowed<Models.InfractionStep, F>>
  /**
   * Triage a report
   *
   * Confirms that a report requires an answer, corrects its kind where needed, and notifies the representatives, who have 14 days to answer. Required scope: `governance:write`.
   *
   * @param infraction - The id of the infraction.
   *
   * @returns The resource as it is now; `undefined` when the caller can no longer see it.
   */
  triage(infraction: string, body: Models.Triage, options?: Options): ResultPromise<Models.Infraction | undefined>
}

/** A key with which a system calls the API. The key itself is shown only once. */
export interface KeysMethods {
  /**
   * List allowed actions on a key
   *
   * Returns for each operation on the key whether the caller can perform it now and, if not, why. Portals can use it to show the right buttons. Required scope: `keys:read`.
   *
   * @param key - The id of the key.
   */
  allowed(key: string, query?: Models.AllowedQuery, options?: Options): List<Models.Allowed>
  /**
   * Create a key
   *
   * Creates a secret or publishable key and returns its secret, which is not shown again. The key never has more rights than the caller. Required scope: `keys:write`.
   */
  create(body: Models.KeyCreate, options?: Options): ResultPromise<Models.KeyCreated>
  /**
   * Get the calling key
   *
   * Returns the key that the request was sent with, without its secret. Available to every key.
   */
  current<F extends string = never>(query?: Fielded<Models.GetCurrentKeyQuery, F>, options?: Options): ResultPromise<Narrowed<Models.Key, F>>
  /**
   * Revoke a key
   *
   * Revokes a key with immediate effect. It stays listed to keep its name in the activity log. The last admin key cannot be deleted: create another first. Required scope: `keys:write`.
   *
   * @param key - The id of the key.
   */
  delete(key: string, options?: Options): ResultPromise<undefined>
  /**
   * Get a key
   *
   * Returns the details of a key. Required scope: `keys:read`.
   *
   * @param key - The id of the key.
   */
  get<F extends string = never>(key: string, query?: Fielded<Models.GetQuery, F>, options?: Options): ResultPromise<Narrowed<Models.Key, F>>
  /**
   * List keys
   *
   * Lists keys, oldest first by default. A key itself is never shown again. Required scope: `keys:read`.
   */
  list<F extends string = never>(query?: Fielded<Models.ListKeysQuery, F>, options?: Options): List<Narrowed<Models.Key, F>>
  /**
   * Rotate a key
   *
   * Creates a new secret for the key, which is valid at once and not shown again. Earlier secrets stay valid for `overlapHours`. Id, name and scopes do not change. The caller needs all rights of the key, for at least as long. Required scope: `keys:write`.
   *
   * @param key - The id of the key.
   */
  rotate(key: string, body: Models.KeyRotationCreate, options?: Options): ResultPromise<Models.KeyCreated>
  /**
   * Update a key
   *
   * Updates the fields sent (JSON merge patch, RFC 7396). Scopes, portal and expiry cannot exceed those of the caller, and a revoked key cannot be changed. Of the last admin key, only the name can be changed: create another admin key first. Required scope: `keys:write`.
   *
   * @param key - The id of the key.
   *
   * @returns The resource as it is now; `undefined` when the caller can no longer see it.
   */
  update(key: string, change: Change<Models.KeyPatch, Models.Key>, options?: Options): ResultPromise<Models.Key | undefined>
}

/** Thanks from one person to another. */
export interface KudosMethods {
  /**
   * Create a kudo
   *
   * Gives thanks from the acting person to another, who is notified. Keys give kudos only for the person in `Guildhall-Actor`. Required scope: `contributions:write`.
   *
   * @returns The new resource; `undefined` for a key without the scope to read it.
   */
  create(body: Models.KudoCreate, options?: Options): ResultPromise<Models.Kudo>
  /**
   * Delete a kudo
   *
   * Deletes a kudo. The person who gave it and the person who received it can delete it, and those who manage its community. Required scope: `contributions:write`.
   *
   * @param kudo - The id of the kudo.
   */
  delete(kudo: string, options?: Options): ResultPromise<undefined>
  /**
   * Get a kudo
   *
   * Returns a kudo by id. Required scope: `contributions:read`.
   *
   * @param kudo - The id of the kudo.
   */
  get<F extends string = never>(kudo: string, query?: Fielded<Models.GetQuery, F>, options?: Options): ResultPromise<Narrowed<Models.Kudo, F>>
  /**
   * List kudos
   *
   * Lists the kudos visible to the caller, oldest first by default. Public ones are visible to everyone who sees their community, private ones to the two people. Required scope: `contributions:read`.
   */
  list<F extends string = never>(query?: Fielded<Models.ListKudosQuery, F>, options?: Options): List<Narrowed<Models.Kudo, F>>
}

/** The caller. */
export interface MeMethods {
  /**
   * Get a calendar token
   *
   * Returns a calendar token of the calling person. Required scope: `events:read`.
   *
   * @param calendar - The id of the calendar.
   */
  calendarToken<F extends string = never>(calendar: string, query?: Fielded<Models.GetMyCalendarTokenQuery, F>, options?: Options): ResultPromise<Narrowed<Models.CalendarToken, F>>
  /**
   * List my calendar tokens
   *
   * Lists the calendar tokens of the calling person, oldest first by default. Their addresses are not shown again. Required scope: `events:read`.
   */
  calendarTokens<F extends string = never>(query?: Fielded<Models.ListMyCalendarTokensQuery, F>, options?: Options): List<Narrowed<Models.CalendarToken, F>>
  /**
   * Create a calendar token
   *
   * Creates an address at which Outlook, Google and Apple read the events of the calling person’s communities, and the review dates of pages that they represent, without any other key, and returns it once. It reads nothing else. Maximum 20 per person. If the key is bound to a portal, only events that the portal shows, and pages on it, are included. Required scope: `events:write`.
   */
  createCalendarToken(body: Models.CalendarTokenCreate, options?: Options): ResultPromise<Models.CalendarTokenCreated>
  /**
   * Delete a calendar token
   *
   * Deletes a calendar token of the calling person: calendars that read its address receive 404 from then on. Required scope: `events:write`.
   *
   * @param calendar - The id of the calendar.
   */
  deleteCalendarToken(calendar: string, options?: Options): ResultPromise<undefined>
  /**
   * List my engagement
   *
   * Returns how the calling person takes part in each of their communities: what they gave and received, their label and level, what these mean, and, with `explain=true`, how they were computed. No one else can read the label and the sums. All kinds of labels and levels are welcome. Required scope: `engagement:read`.
   */
  engagement(query?: Models.ListMyEngagementQuery, options?: Options): List<Models.MemberEngagement>
  /**
   * Get the caller
   *
   * Returns the key that the request was sent with and the person who acts.
   */
  get<F extends string = never>(query?: Fielded<Models.GetMeQuery, F>, options?: Options): ResultPromise<Narrowed<Models.Me, F>>
  /**
   * List my memberships
   *
   * Lists the memberships of the calling person, past and present, including applications and invitations; oldest first by default. Required scope: `memberships:read`.
   */
  memberships<F extends string = never>(query?: Fielded<Models.ListMyMembershipsQuery, F>, options?: Options): List<Narrowed<Models.Membership, F>>
  /**
   * List my tasks
   *
   * Lists the tasks of the calling person: pages to review, findings to fix, memberships to decide, invitations to answer; each with the reason, the due date and the call to make. Earliest due date first. Required scope: `notices:read`.
   */
  tasks(query?: Models.ListMyTasksQuery, options?: Options): List<Models.Task>
}

/** The value of a measure on a day. A measure has one value per day. */
export interface MeasureValuesMethods {
  /**
   * Delete a measure value
   *
   * Deletes a value of a measure. The leader and the core group can delete it, and the person who recorded it. Required scope: `charters:write`.
   *
   * @param measureValue - The id of the measure value.
   */
  delete(measureValue: string, options?: Options): ResultPromise<undefined>
  /**
   * Get a measure value
   *
   * Returns a value of a measure by id. Required scope: `charters:read`.
   *
   * @param measureValue - The id of the measure value.
   */
  get<F extends string = never>(measureValue: string, query?: Fielded<Models.GetQuery, F>, options?: Options): ResultPromise<Narrowed<Models.MeasureValue, F>>
}

/** A measure of a community’s charter, with dated values. It follows from the published charter; later versions keep the values of measures with the same name. */
export interface MeasuresMethods {
  /**
   * Get a chart of a measure
   *
   * Returns an image (SVG) of the values of a measure over time, with its baseline and its target, for an `<img>`; for public communities a publishable key as `?key=` is enough. Each period shows its last value, and periods without a value are marked. It fits light and dark pages, and also states in text what it shows. Required scope: `charters:read`.
   *
   * @param measure - The id of the measure.
   */
  chart(measure: string, query?: Models.GetMeasureChartQuery, options?: Options): ResultPromise<string>
  /**
   * Get a measure
   *
   * Returns a measure by id, with its latest value and its progress. Required scope: `charters:read`.
   *
   * @param measure - The id of the measure.
   */
  get<F extends string = never>(measure: string, query?: Fielded<Models.GetQuery, F>, options?: Options): ResultPromise<Narrowed<Models.Measure, F>>
  /**
   * List measures
   *
   * Lists the measures of charters visible to the caller, by position in the charter by default. They are visible to everyone who sees the community. Measures that a later version dropped are left out unless `retired` is sent. Required scope: `charters:read`.
   */
  list<F extends string = never>(query?: Fielded<Models.ListMeasuresQuery, F>, options?: Options): List<Narrowed<Models.Measure, F>>
  /**
   * Record a value of a measure
   *
   * Records the value of a measure on a day, today or earlier. It replaces the value of the same day. The leader and the core group can record values. Required scope: `charters:write`.
   *
   * @param measure - The id of the measure.
   *
   * @returns The resource as it is now; `undefined` when the caller can no longer see it.
   */
  record(measure: string, body: Models.MeasureValueCreate, options?: Options): ResultPromise<Models.MeasureValue | undefined>
  /**
   * Record values of a measure
   *
   * Records up to 1,000 values of a measure, all or none. Each replaces the value of the same day; values of other days remain. Required scope: `charters:write`.
   *
   * @param measure - The id of the measure.
   */
  recordMany(measure: string, items: Items<Models.MeasureValuesSet>, options?: Options): ResultPromise<Models.MeasureValuesAnswer>
  /**
   * List the values of a measure
   *
   * Lists the values of a measure, by day by default. Required scope: `charters:read`.
   *
   * @param measure - The id of the measure.
   */
  values<F extends string = never>(measure: string, query?: Fielded<Models.ListMeasureValuesQuery, F>, options?: Options): List<Narrowed<Models.MeasureValue, F>>
}

/** The membership of a person in a community. */
export interface MembershipsMethods {
  /**
   * List allowed actions on a membership
   *
   * Returns for each operation on the membership whether the caller can perform it now and, if not, why. Portals can use it to show the right buttons. Required scope: `memberships:read`.
   *
   * @param membership - The id of the membership.
   */
  allowed(membership: string, query?: Models.AllowedQuery, options?: Options): List<Models.Allowed>
  /**
   * Create a membership
   *
   * Creates a membership or an application, depending on the join policy. People join for themselves; the leader, the core group, facilitators and the portal’s admins add others, who become active members unless `status` is set; `invited` sends an invitation. Roles are added as terms. Required scope: `memberships:write`.
   *
   * @returns The new resource; `undefined` for a key without the scope to read it.
   */
  create(body: Models.MembershipCreate, options?: Options): ResultPromise<Models.Membership>
  /**
   * Delete a membership
   *
   * Deletes a membership with its terms. To keep the history, let the member leave instead; delete only what should never have existed. Required scope: `memberships:write`.
   *
   * @param membership - The id of the membership.
   */
  delete(membership: string, options?: Options): ResultPromise<undefined>
  /**
   * Get the engagement of a member
   *
   * Returns how a member takes part in the community: the level, what it means, and, with `explain=true`, how it was computed. For the person themselves, the leader and the core group; what the person gave and received in sum, and their label, only for the person. From keys the level is withheld (`suppressed`), as any figure about one person. Required scope: `engagement:read`.
   *
   * @param membership - The id of the membership.
   */
  engagement<F extends string = never>(membership: string, query?: Fielded<Models.EngagementQuery, F>, options?: Options): ResultPromise<Narrowed<Models.MemberEngagement, F>>
  /**
   * Get a membership
   *
   * Returns a membership by id. Required scope: `memberships:read`.
   *
   * @param membership - The id of the membership.
   */
  get<F extends string = never>(membership: string, query?: Fielded<Models.GetQuery, F>, options?: Options): ResultPromise<Narrowed<Models.Membership, F>>
  /**
   * List memberships
   *
   * Lists memberships in the communities visible to the caller, by the person’s name by default. Required scope: `memberships:read`.
   */
  list<F extends string = never>(query?: Fielded<Models.ListMembershipsQuery, F>, options?: Options): List<Narrowed<Models.Membership, F>>
  /**
   * Get the mix of members with and without a person
   *
   * Returns how the members of the community are spread over functions, units, levels and tenure, with and without the person of the membership: a basis for the decision on an application. Visible to the people who decide who joins. Groups of fewer than 5 members are shown together. Required scope: `memberships:read`.
   *
   * @param membership - The id of the membership.
   */
  mix<F extends string = never>(membership: string, query?: Fielded<Models.GetMembershipMixQuery, F>, options?: Options): ResultPromise<Narrowed<Models.MembershipMix, F>>
  /**
   * Transition a membership
   *
   * Performs a named transition of the membership’s status. The person can `accept` and `decline` an invitation, `withdraw` an application and `leave`, and come back: with `join` where the community is open and the person left of their own accord, else with `apply`, also after a refusal. The leader, the core group, facilitators, the admins of the portal and keys decide on applications and send invitations. A member who leaves becomes an alumnus and stays visible, also after an application to return was refused. The allowed actions of the membership list unmet requirements in advance. Required scope: `memberships:write`.
   *
   * @param membership - The id of the membership.
   *
   * @returns The resource as it is now; `undefined` when the caller can no longer see it.
   */
  transition(membership: string, body: Models.MembershipTransitionCreate, options?: Options): ResultPromise<Models.Membership | undefined>
  /**
   * Update a membership
   *
   * Updates the fields sent (JSON merge patch, RFC 7396). People can update their own application; other fields require a caller who manages the community. The status is changed by transitions. Required scope: `memberships:write`.
   *
   * @param membership - The id of the membership.
   *
   * @returns The resource as it is now; `undefined` when the caller can no longer see it.
   */
  update(membership: string, change: Change<Models.MembershipPatch, Models.Membership>, options?: Options): ResultPromise<Models.Membership | undefined>
  /**
   * Upsert memberships
   *
   * Creates or updates up to 1,000 memberships, each identified by its community and person. Fields left out remain unchanged. Required scope: `memberships:write`.
   */
  upsert(items: Items<Models.MembershipUpserts>, options?: Options): ResultPromise<Models.MembershipUpsertAnswers>
}

/** List metrics over time. */
export interface MetricsMethods {
  /**
   * Get a chart of a metric
   *
   * Returns an image (SVG) of one metric over time, for an `<img>`; for public metrics a publishable key as `?key=` is enough. Parts that add up are stacked. The period that is not over yet, withheld values and values that are not known are marked. It fits light and dark pages, and also states in text what it shows. Required scope: `metrics:read`.
   */
  chart(query: Models.GetMetricChartQuery, options?: Options): ResultPromise<string>
  /**
   * List metric definitions
   *
   * Returns all metrics: what each shows, its formula in words and its version, the records that it is computed from, and who can read it. Required scope: `metrics:read`.
   */
  definitions(query?: Models.ListMetricDefinitionsQuery, options?: Options): List<Models.MetricDefinition>
  /**
   * List metrics over time
   *
   * Returns metrics of a community, a topic, a portal or all communities, by calendar month, quarter or year. The period that is not over yet is marked as open. Figures about the behaviour of fewer than 5 people, and others by which they could be worked out, are withheld (`suppressed`). Publishable keys can read public metrics only; secret keys of a portal get the figures of past periods as they were computed for all communities at once, at most monthly (`knownOn`). Required scope: `metrics:read`.
   */
  series(query?: Models.ListMetricsQuery, options?: Options): List<Models.MetricFigure>
  /**
   * Export metrics as CSV
   *
   * Returns metrics of a community, a topic, a portal or all communities, by calendar month, quarter or year. The period that is not over yet is marked as open. Figures about the behaviour of fewer than 5 people, and others by which they could be worked out, are withheld (`suppressed`). The response is a table (CSV, RFC 4180), streamed; with `groupBy=community` the rows of each community follow those of the scope. Required scope: `metrics:read`.
   */
  table(query?: Models.GetMetricTableQuery, options?: Options): ResultPromise<string>
}

/** The minutes of an occurrence. There is one text for each. */
export interface MinutesMethods {
  /**
   * List allowed actions on the minutes
   *
   * Returns for each operation on the minutes whether the caller can perform it now and, if not, why. Portals can use it to show the right buttons. Required scope: `events:read`.
   *
   * @param minutes - The id of the minutes.
   */
  allowed(minutes: string, query?: Models.AllowedQuery, options?: Options): List<Models.Allowed>
  /**
   * Get the minutes
   *
   * Returns minutes by id. Required scope: `events:read`.
   *
   * @param minutes - The id of the minutes.
   */
  get<F extends string = never>(minutes: string, query?: Fielded<Models.GetQuery, F>, options?: Options): ResultPromise<Narrowed<Models.Minutes, F>>
  /**
   * List minutes
   *
   * Lists the minutes visible to the caller, by creation by default. Required scope: `events:read`.
   */
  list<F extends string = never>(query?: Fielded<Models.ListMinutesQuery, F>, options?: Options): List<Narrowed<Models.Minutes, F>>
  /**
   * Transition minutes
   *
   * Publishes minutes, or withdraws them. Required scope: `events:write`.
   *
   * @param minutes - The id of the minutes.
   *
   * @returns The resource as it is now; `undefined` when the caller can no longer see it.
   */
  transition(minutes: string, body: Models.PublicationTransitionCreate, options?: Options): ResultPromise<Models.Minutes | undefined>
  /**
   * Update the minutes
   *
   * Updates the fields sent (JSON merge patch, RFC 7396). With `If-Match`, two people who write at the same time do not overwrite each other. Required scope: `events:write`.
   *
   * @param minutes - The id of the minutes.
   *
   * @returns The resource as it is now; `undefined` when the caller can no longer see it.
   */
  update(minutes: string, change: Change<Models.MinutesPatch, Models.Minutes>, options?: Options): ResultPromise<Models.Minutes | undefined>
}

/** The nomination of a member for a role in a community: by the person, or by another. */
export interface NominationsMethods {
  /**
   * List allowed actions on a nomination
   *
   * Returns for each operation on the nomination whether the caller can perform it now and, if not, why. Portals can use it to show the right buttons. Required scope: `memberships:read`.
   *
   * @param nomination - The id of the nomination.
   */
  allowed(nomination: string, query?: Models.AllowedQuery, options?: Options): List<Models.Allowed>
  /**
   * Create a nomination
   *
   * Nominates a member for a role: oneself, or another person, who is asked. A nomination by a member is decided by the leader once the nominee has accepted; one by the leader, an admin of the portal or a key is an offer, and accepting it begins the term. Required scope: `memberships:write`.
   *
   * @returns The new resource; `undefined` for a key without the scope to read it.
   */
  create(body: Models.NominationCreate, options?: Options): ResultPromise<Models.Nomination>
  /**
   * Get a nomination
   *
   * Returns a nomination by id. The nominee, the person who nominated, the leader, the core group and the admins of the portals see a nomination. Required scope: `memberships:read`.
   *
   * @param nomination - The id of the nomination.
   */
  get<F extends string = never>(nomination: string, query?: Fielded<Models.GetQuery, F>, options?: Options): ResultPromise<Narrowed<Models.Nomination, F>>
  /**
   * List nominations
   *
   * Lists the nominations visible to the caller, oldest first by default. The nominee, the person who nominated, the leader, the core group and the admins of the portals see a nomination. Required scope: `memberships:read`.
   */
  list<F extends string = never>(query?: Fielded<Models.ListNominationsQuery, F>, options?: Options): List<Narrowed<Models.Nomination, F>>
  /**
   * Transition a nomination
   *
   * Performs a named transition. The nominee accepts or declines. The leader, the admins of the portals and keys appoint a nominee who accepted, or decline with a reason; the term begins at once or on `startsOn`. A nominee for leader takes over from the leader before, after `overlapDays`. The person who nominated can withdraw. Required scope: `memberships:write`.
   *
   * @param nomination - The id of the nomination.
   *
   * @returns The resource as it is now; `undefined` when the caller can no longer see it.
   */
  transition(nomination: string, body: Models.NominationTransitionCreate, options?: Options): ResultPromise<Models.Nomination | undefined>
}

/** A notice to a person, or to a guest of an event, with its delivery on record. */
export interface NoticesMethods {
  /**
   * List allowed actions on a notice
   *
   * Returns for each operation on the notice whether the caller can perform it now and, if not, why. Portals can use it to show the right buttons. Required scope: `notices:read`.
   *
   * @param notice - The id of the notice.
   */
  allowed(notice: string, query?: Models.AllowedQuery, options?: Options): List<Models.Allowed>
  /**
   * Get a notice
   *
   * Returns a notice by id, with its delivery. Required scope: `notices:read`.
   *
   * @param notice - The id of the notice.
   */
  get<F extends string = never>(notice: string, query?: Fielded<Models.GetQuery, F>, options?: Options): ResultPromise<Narrowed<Models.Notice, F>>
  /**
   * Record the delivery of a notice
   *
   * Records that a notice reached its recipient by means other than e-mail: how, and on which day. It is then no longer sent. Required scope: `notices:write`.
   *
   * @param notice - The id of the notice.
   *
   * @returns The resource as it is now; `undefined` when the caller can no longer see it.
   */
  handOver(notice: string, body: Models.NoticeDelivery, options?: Options): ResultPromise<Models.Notice | undefined>
  /**
   * List notices
   *
   * Lists the notices sent to people, oldest first by default. People see their own notices, the admins of a portal those sent on its behalf. Required scope: `notices:read`.
   */
  list<F extends string = never>(query?: Fielded<Models.ListNoticesQuery, F>, options?: Options): List<Narrowed<Models.Notice, F>>
}

/** One date of an event. The occurrences of a series are created 13 months ahead. What is over stays as it was when its event changes. */
export interface OccurrencesMethods {
  /**
   * Get the agenda of an occurrence
   *
   * Returns which kinds of items the agenda of an occurrence has, how many votes each person has, and what is silent. Its items are a list of their own. Required scope: `events:read`.
   *
   * @param occurrence - The id of the occurrence.
   */
  agenda<F extends string = never>(occurrence: string, query?: Fielded<Models.GetOccurrenceAgendaQuery, F>, options?: Options): ResultPromise<Narrowed<Models.Agenda, F>>
  /**
   * List the agenda items of an occurrence
   *
   * Lists the agenda of an occurrence, by position by default. Talks and objectives are visible like the event, other items to the people who take part. A proposal that is not revealed yet is visible to its proposer alone. Required scope: `events:read`.
   *
   * @param occurrence - The id of the occurrence.
   */
  agendaItems<F extends string = never>(occurrence: string, query?: Fielded<Models.ListOccurrenceAgendaItemsQuery, F>, options?: Options): List<Narrowed<Models.AgendaItem, F>>
  /**
   * List allowed actions on an occurrence
   *
   * Returns for each operation on the occurrence whether the caller can perform it now and, if not, why. Portals can use it to show the right buttons. Required scope: `events:read`.
   *
   * @param occurrence - The id of the occurrence.
   */
  allowed(occurrence: string, query?: Models.AllowedQuery, options?: Options): List<Models.Allowed>
  /**
   * List the attendance of an occurrence
   *
   * Lists who was at an occurrence. Members of the hosts and the people in roles see who was there; organisers, facilitators and the people who manage a host also who was absent. People always see their own records. Required scope: `attendance:read`.
   *
   * @param occurrence - The id of the occurrence.
   */
  attendance<F extends string = never>(occurrence: string, query?: Fielded<Models.ListOccurrenceAttendanceQuery, F>, options?: Options): List<Narrowed<Models.Attendance, F>>
  /**
   * Get my votes for the agenda of an occurrence
   *
   * Returns the votes of the acting person for the topics of an agenda, and how many are left. Required scope: `events:read`.
   *
   * @param occurrence - The id of the occurrence.
   */
  ballot<F extends string = never>(occurrence: string, query?: Fielded<Models.GetOccurrenceBallotQuery, F>, options?: Options): ResultPromise<Narrowed<Models.AgendaBallot, F>>
  /**
   * Get an occurrence for a calendar
   *
   * Returns one occurrence as an iCalendar file (RFC 5545) to add to a calendar, also with a publishable key as `?key=`, and then never with `joinUrl`. It has the UID that the event has in the calendars of communities and portals. Required scope: `events:read`.
   *
   * @param occurrence - The id of the occurrence.
   */
  calendar(occurrence: string, query?: Record<string, never>, options?: Options): ResultPromise<string>
  /**
   * Check in to an occurrence
   *
   * Records that the acting person is at an occurrence, by the code that they have scanned there. Possible from 30 minutes before the start until 30 minutes after the end, for every person who can see the occurrence; retries are safe. Keys check in only the person in `Guildhall-Actor`. Required scope: `attendance:write`.
   *
   * @param occurrence - The id of the occurrence.
   *
   * @returns The resource as it is now; `undefined` when the caller can no longer see it.
   */
  checkIn(occurrence: string, body: Models.CheckInCreate, options?: Options): ResultPromise<Models.Attendance | undefined>
  /**
   * Get the check-in code of an occurrence
   *
   * Returns the address of the page on which people check in to an occurrence, for those who record its attendance. It works from 30 minutes before the start until 30 minutes after the end. Required scope: `attendance:write`.
   *
   * @param occurrence - The id of the occurrence.
   */
  checkInCode<F extends string = never>(occurrence: string, query?: Fielded<Models.GetOccurrenceCheckInCodeQuery, F>, options?: Options): ResultPromise<Narrowed<Models.CheckInCode, F>>
  /**
   * Get the check-in code of an occurrence as a picture
   *
   * Returns the check-in code of an occurrence as a QR code (SVG), to show or to print. Required scope: `attendance:write`.
   *
   * @param occurrence - The id of the occurrence.
   */
  checkInCodeSvg(occurrence: string, query?: Record<string, never>, options?: Options): ResultPromise<string>
  /**
   * Get the feedback on an occurrence
   *
   * Returns the average, the distribution and the comments without names, from 5 answers up. It is updated when 5 more people have answered or changed their answer, so that no answer can be worked out from a difference. Visible to members of the host, organisers, facilitators and the people who manage it. Required scope: `attendance:read`.
   *
   * @param occurrence - The id of the occurrence.
   */
  feedback<F extends string = never>(occurrence: string, query?: Fielded<Models.GetOccurrenceFeedbackQuery, F>, options?: Options): ResultPromise<Narrowed<Models.FeedbackSummary, F>>
  /**
   * Get an occurrence
   *
   * Returns an occurrence by id. Required scope: `events:read`.
   *
   * @param occurrence - The id of the occurrence.
   */
  get<F extends string = never>(occurrence: string, query?: Fielded<Models.GetQuery, F>, options?: Options): ResultPromise<Narrowed<Models.Occurrence, F>>
  /**
   * Invite the members to an occurrence
   *
   * Invites the active members of the hosts who have not answered, by e-mail and each once; after the occurrence has moved, again. The e-mail has a link by which they answer without logging in. It is sent at once if the occurrence starts within two days, otherwise with the other notices of the day. Required scope: `events:write`.
   *
   * @param occurrence - The id of the occurrence.
   */
  invite(occurrence: string, body?: undefined, options?: Options): ResultPromise<Models.InvitationsSent>
  /**
   * Get the JSON-LD of an occurrence
   *
   * Returns an occurrence as schema.org `Event` (JSON-LD), to put into a page for search engines: nothing in it can end a `script` element. Only what is visible to the caller is included. Required scope: `events:read`.
   *
   * @param occurrence - The id of the occurrence.
   */
  jsonLd(occurrence: string, query?: Record<string, never>, options?: Options): ResultPromise<string>
  /**
   * List occurrences
   *
   * Lists the occurrences of the events visible to the caller, by start by default. `startsSince` and `startsBefore` give the period; `startsSince` with the present instant lists the upcoming ones. Required scope: `events:read`.
   */
  list<F extends string = never>(query?: Fielded<Models.ListOccurrencesQuery, F>, options?: Options): List<Narrowed<Models.Occurrence, F>>
  /**
   * Get the minutes of an occurrence
   *
   * Returns the minutes of an occurrence, as far as the caller can see them. Required scope: `events:read`.
   *
   * @param occurrence - The id of the occurrence.
   */
  minutes<F extends string = never>(occurrence: string, query?: Fielded<Models.GetOccurrenceMinutesQuery, F>, options?: Options): ResultPromise<Narrowed<Models.Minutes, F>>
  /**
   * Get the minutes of an occurrence as Markdown
   *
   * Returns the text of the minutes of an occurrence, as far as the caller can see them. Required scope: `events:read`.
   *
   * @param occurrence - The id of the occurrence.
   */
  minutesText(occurrence: string, query?: Record<string, never>, options?: Options): ResultPromise<string>
  /**
   * Get my feedback on an occurrence
   *
   * Returns the rating and the comment that the acting person gave. Required scope: `attendance:read`.
   *
   * @param occurrence - The id of the occurrence.
   */
  ownFeedback<F extends string = never>(occurrence: string, query?: Fielded<Models.GetOccurrenceOwnFeedbackQuery, F>, options?: Options): ResultPromise<Narrowed<Models.Feedback, F>>
  /**
   * Record attendance
   *
   * Records who was at an occurrence, each person once; the same again changes nothing. People are named by id, external id or e-mail address; external ids and addresses are matched among the people of the hosts, those in roles, and those who answered. Those who are not found are returned and counted. A head count can be sent with the people, or alone. The attendance report of Microsoft Teams and the participants report of Zoom can be sent as the body, exactly as the tool saved it; its head count is that of the people in it. The outcome becomes `held`. Not possible before the occurrence starts, or when it is cancelled. Required scope: `attendance:write`.
   *
   * @param occurrence - The id of the occurrence.
   */
  recordAttendance(occurrence: string, body: Models.AttendanceCreate | Blob, options?: Options): ResultPromise<Models.AttendanceRecorded>
  /**
   * List the recordings of an occurrence
   *
   * Lists the recordings of an occurrence, by creation by default. Drafts are visible to the people who can edit the occurrence. Required scope: `events:read`.
   *
   * @param occurrence - The id of the occurrence.
   */
  recordings<F extends string = never>(occurrence: string, query?: Fielded<Models.ListOccurrenceRecordingsQuery, F>, options?: Options): List<Narrowed<Models.Recording, F>>
  /**
   * Register a guest for an occurrence
   *
   * Sends an e-mail with a link by which a guest who is not in the directory confirms that they come; they have a seat, or a place on the waiting list, once they have. The response is the same for every address. An address receives at most one such e-mail an hour for the same occurrence, and five a day. Required scope: `events:write`.
   *
   * @param occurrence - The id of the occurrence.
   *
   * @returns The resource as it is now; `undefined` when the caller can no longer see it.
   */
  registerGuest(occurrence: string, body: Models.GuestCreate, options?: Options): ResultPromise<Models.Occurrence | undefined>
  /**
   * Reveal proposals, votes or answers
   *
   * Makes the proposals, votes or answers on the agenda of an occurrence, until now visible to their authors alone, visible to the people who can see the agenda. What is added later is visible at once. Required scope: `events:write`.
   *
   * @param occurrence - The id of the occurrence.
   */
  reveal(occurrence: string, body: Models.AgendaReveal, options?: Options): ResultPromise<Models.Agenda>
  /**
   * List the RSVPs to an occurrence
   *
   * Lists who comes to an occurrence, in the order of the answers by default; with `status=waitlisted` this is the waiting list. Members of the hosts, the people in roles, and the people who manage a host see who comes; people always see their own. Required scope: `events:read`.
   *
   * @param occurrence - The id of the occurrence.
   */
  rsvps<F extends string = never>(occurrence: string, query?: Fielded<Models.ListOccurrenceRsvpsQuery, F>, options?: Options): List<Narrowed<Models.Rsvp, F>>
  /**
   * Set the agenda of an occurrence
   *
   * Sets how many votes each person has, and what is silent from now on: visible to its author alone until it is revealed. Fewer votes take none away. Required scope: `events:write`.
   *
   * @param occurrence - The id of the occurrence.
   */
  setAgenda(occurrence: string, body: Models.AgendaSet, options?: Options): ResultPromise<Models.Agenda>
  /**
   * Set my feedback on an occurrence
   *
   * Sets the rating and the comment of the acting person; retries are safe. Only they can read it: others see the summary. People can give feedback who were there or said that they would be, once it has started. Keys give feedback only for the person in `Guildhall-Actor`. Required scope: `attendance:write`.
   *
   * @param occurrence - The id of the occurrence.
   */
  setFeedback(occurrence: string, body: Models.FeedbackSet, options?: Options): ResultPromise<Models.Feedback>
  /**
   * Set the minutes of an occurrence
   *
   * Creates the minutes of an occurrence as a draft, or replaces their text; retries are safe. The people who take notes, organise or facilitate it and those who manage a host can write them, and their authors. The occurrence must have started. Required scope: `events:write`.
   *
   * @param occurrence - The id of the occurrence.
   *
   * @returns The resource as it is now; `undefined` when the caller can no longer see it.
   */
  setMinutes(occurrence: string, body: Models.MinutesSet, options?: Options): ResultPromise<Models.Minutes | undefined>
  /**
   * Set my RSVP to an occurrence
   *
   * Sets the acting person’s answer to an occurrence, to it and the following ones, or to the whole series; retries are safe. When all seats are taken, `going` puts the person on the waiting list. A seat that becomes free is offered to the first person on it for 24 hours, at most until two hours before the start; `going` accepts the offer. Every person can answer who can see the occurrence. Keys answer only for the person in `Guildhall-Actor`. Required scope: `events:write`.
   *
   * @param occurrence - The id of the occurrence.
   *
   * @returns The resource as it is now; `undefined` when the caller can no longer see it.
   */
  setRsvp(occurrence: string, body: Models.RsvpSet, options?: Options): ResultPromise<Models.Rsvp | undefined>
  /**
   * Transition an occurrence
   *
   * Confirms, cancels or reinstates an occurrence; with the scope `following` it and those after it, which become a series of their own, and with `all` the event. Cancelling requires a reason. What is over stays as it was: record its outcome instead. Required scope: `events:write`.
   *
   * @param occurrence - The id of the occurrence.
   *
   * @returns The resource as it is now; `undefined` when the caller can no longer see it.
   */
  transition(occurrence: string, body: Models.OccurrenceTransitionCreate, options?: Options): ResultPromise<Models.Occurrence | undefined>
  /**
   * Update an occurrence
   *
   * Updates the fields sent (JSON merge patch, RFC 7396), of this occurrence, of this and the following ones, or of all that are not over. `following` ends the series on the day before and creates an event that continues it; the occurrences keep their ids. What was set for single occurrences stays when others change. For a single event the scope makes no difference. Required scope: `events:write`.
   *
   * @param occurrence - The id of the occurrence.
   *
   * @returns The resource as it is now; `undefined` when the caller can no longer see it.
   */
  update(occurrence: string, change: Change<Models.OccurrencePatch, Models.Occurrence>, options?: Options): ResultPromise<Models.Occurrence | undefined>
}

/** A part of the organisation that is already responsible for a topic. A community’s page is for topics that no part of the organisation is responsible for. */
export interface OrganisationsMethods {
  /**
   * List allowed actions on an organisation
   *
   * Returns for each operation on the organisation whether the caller can perform it now and, if not, why. Portals can use it to show the right buttons. Required scope: `organisations:read`.
   *
   * @param organisation - The id of the organisation.
   */
  allowed(organisation: string, query?: Models.AllowedQuery, options?: Options): List<Models.Allowed>
  /**
   * Create an organisation
   *
   * Records that an organisation is responsible for a topic. Required scope: `organisations:write`.
   *
   * @returns The new resource; `undefined` for a key without the scope to read it.
   */
  create(body: Models.OrganisationCreate, options?: Options): ResultPromise<Models.Organisation>
  /**
   * Delete an organisation
   *
   * Removes an organisation from the list of those that are responsible for a topic. Required scope: `organisations:write`.
   *
   * @param organisation - The id of the organisation.
   */
  delete(organisation: string, options?: Options): ResultPromise<undefined>
  /**
   * Get an organisation
   *
   * Returns an organisation by id. Required scope: `organisations:read`.
   *
   * @param organisation - The id of the organisation.
   */
  get<F extends string = never>(organisation: string, query?: Fielded<Models.GetQuery, F>, options?: Options): ResultPromise<Narrowed<Models.Organisation, F>>
  /**
   * List organisations
   *
   * Lists the organisations that are already responsible for a topic, by name by default. Can be filtered and searched. Required scope: `organisations:read`.
   */
  list<F extends string = never>(query?: Fielded<Models.ListOrganisationsQuery, F>, options?: Options): List<Narrowed<Models.Organisation, F>>
  /**
   * Update an organisation
   *
   * Updates the fields sent (JSON merge patch, RFC 7396). Required scope: `organisations:write`.
   *
   * @param organisation - The id of the organisation.
   *
   * @returns The resource as it is now; `undefined` when the caller can no longer see it.
   */
  update(organisation: string, change: Change<Models.OrganisationPatch, Models.Organisation>, options?: Options): ResultPromise<Models.Organisation | undefined>
  /**
   * Upsert organisations
   *
   * Creates or updates up to 1,000 organisations from another system, each identified by source and externalKey. Fields left out remain unchanged. Required scope: `organisations:write`.
   */
  upsert(items: Items<Models.OrganisationUpserts>, options?: Options): ResultPromise<Models.OrganisationUpsertAnswers>
}

/** Find overlaps. */
export interface OverlapsMethods {
  /**
   * Find overlaps
   *
   * Compares a name, a mission and topics, or a community, with the communities visible to the caller and with organisations already responsible for a topic; most similar first, with the matched words. Closed, merged and declined communities are ignored. Up to 500 communities and organisations are all compared; beyond that, a sample and up to 250 others that share a less common word, a word of the name, or a topic. Required scope: `communities:read`.
   */
  find(query?: Models.FindOverlapsQuery, options?: Options): List<Models.Overlap>
}

/** A list of pages of one portal, to which rules of its rule pack can be narrowed. */
export interface PageListsMethods {
  /**
   * Create a page list
   *
   * Creates a list of pages of a portal, empty at first. Required scope: `pages:write`.
   *
   * @returns The new resource; `undefined` for a key without the scope to read it.
   */
  create(body: Models.PageListCreate, options?: Options): ResultPromise<Models.PageList>
  /**
   * Delete a page list
   *
   * Deletes a list of pages; its pages stay. Rules that are narrowed to it then include no page by it. Required scope: `pages:write`.
   *
   * @param pageList - The id of the page list.
   */
  delete(pageList: string, options?: Options): ResultPromise<undefined>
  /**
   * Get a page list
   *
   * Returns a list of pages by id. Its pages are those of `GET /v1/pages?list=`, and of the table of pages with the same filter. Required scope: `pages:read`.
   *
   * @param pageList - The id of the page list.
   */
  get<F extends string = never>(pageList: string, query?: Fielded<Models.GetQuery, F>, options?: Options): ResultPromise<Narrowed<Models.PageList, F>>
  /**
   * List page lists
   *
   * Lists the lists of pages, by name by default. They are visible to the admins of their portal, and to its keys. Required scope: `pages:read`.
   */
  list<F extends string = never>(query?: Fielded<Models.ListPageListsQuery, F>, options?: Options): List<Narrowed<Models.PageList, F>>
  /**
   * Set the pages of a list
   *
   * Sets the pages of a list, named by URL or id or as a table (CSV), in place of those that it has. Pages that the portal does not have are named with their rows, and then nothing is changed. Rules that are narrowed to the list are evaluated again. Required scope: `pages:write`.
   *
   * @param pageList - The id of the page list.
   *
   * @returns The resource as it is now; `undefined` when the caller can no longer see it.
   */
  setPages(pageList: string, body: Models.PageListPages | Blob, options?: Options): ResultPromise<Models.PageList | undefined>
}

/** A community’s request for a page on a portal. */
export interface PageRequestsMethods {
  /**
   * List allowed actions on a page request
   *
   * Reports for each operation on the request whether the caller can perform it now and, if not, why. The entry `decidePageRequest approve` reports whether the request can be approved and lists all that is missing. Required scope: `pages:read`.
   *
   * @param pageRequest - The id of the page request.
   */
  allowed(pageRequest: string, query?: Models.AllowedQuery, options?: Options): List<Models.Allowed>
  /**
   * Answer an overlap
   *
   * Answers a likely overlap: the community is distinct (with the reason), joins the existing one, or merges with it. Each likely overlap requires an answer before the request can be approved. Required scope: `pages:write`.
   *
   * @param pageRequest - The id of the page request.
   *
   * @returns The resource as it is now; `undefined` when the caller can no longer see it.
   */
  answerOverlap(pageRequest: string, body: Models.OverlapAnswerCreate, options?: Options): ResultPromise<Models.PageRequest | undefined>
  /**
   * Create a page request
   *
   * Submits a community’s request for a page. Its leader, its core group and the representatives named in the request can submit it; missing answers can be added until it is decided. Required scope: `pages:write`.
   *
   * @returns The new resource; `undefined` for a key without the scope to read it.
   */
  create(body: Models.PageRequestCreate, options?: Options): ResultPromise<Models.PageRequest>
  /**
   * Decide on a page request
   *
   * Approves the request, which creates the page with its two representatives at once, or declines it with a cause. `errors` lists all that an approval still requires. Required scope: `pages:write`.
   *
   * @param pageRequest - The id of the page request.
   *
   * @returns The resource as it is now; `undefined` when the caller can no longer see it.
   */
  decide(pageRequest: string, body: Models.PageRequestDecision, options?: Options): ResultPromise<Models.PageRequest | undefined>
  /**
   * Delete a page request
   *
   * Deletes a page request with its conversation. A decided request remains readable; delete only what should never have existed. Required scope: `pages:write`.
   *
   * @param pageRequest - The id of the page request.
   */
  delete(pageRequest: string, options?: Options): ResultPromise<undefined>
  /**
   * Get a page request
   *
   * Returns a page request by id. Required scope: `pages:read`.
   *
   * @param pageRequest - The id of the page request.
   */
  get<F extends string = never>(pageRequest: string, query?: Fielded<Models.GetQuery, F>, options?: Options): ResultPromise<Narrowed<Models.PageRequest, F>>
  /**
   * List page requests
   *
   * Lists the page requests visible to the caller, oldest first by default. Required scope: `pages:read`.
   */
  list<F extends string = never>(query?: Fielded<Models.ListPageRequestsQuery, F>, options?: Options): List<Narrowed<Models.PageRequest, F>>
  /**
   * List the messages of a page request
   *
   * Lists the questions and answers about a page request, oldest first by default. Required scope: `pages:read`.
   *
   * @param pageRequest - The id of the page request.
   */
  messages<F extends string = never>(pageRequest: string, query?: Fielded<Models.ListPageRequestMessagesQuery, F>, options?: Options): List<Narrowed<Models.PageRequestMessage, F>>
  /**
   * List the overlaps of a page request
   *
   * Compares the page request with the communities visible to the caller and with organisations that are already responsible for a topic; most similar first, each with its recorded answer. Required scope: `pages:read`.
   *
   * @param pageRequest - The id of the page request.
   */
  overlaps(pageRequest: string, query?: Models.ListPageRequestOverlapsQuery, options?: Options): List<Models.Overlap>
  /**
   * Update a page request
   *
   * Updates the fields sent (JSON merge patch, RFC 7396), until the request is decided. Required scope: `pages:write`.
   *
   * @param pageRequest - The id of the page request.
   *
   * @returns The resource as it is now; `undefined` when the caller can no longer see it.
   */
  update(pageRequest: string, change: Change<Models.PageRequestPatch, Models.PageRequest>, options?: Options): ResultPromise<Models.PageRequest | undefined>
  /**
   * Ask for changes or reply
   *
   * Adds a message to the conversation about a page request. Those who decide can ask for changes: the request then waits for its requester, at most 30 days. When the requester replies, it returns to those who decide. Required scope: `pages:write`.
   *
   * @param pageRequest - The id of the page request.
   *
   * @returns The resource as it is now; `undefined` when the caller can no longer see it.
   */
  write(pageRequest: string, body: Models.PageRequestMessageCreate, options?: Options): ResultPromise<Models.PageRequest | undefined>
}

/** One community’s page on one portal. */
export interface PagesMethods {
  /**
   * List allowed actions on a page
   *
   * Returns for each operation on the page whether the caller can perform it now and, if not, why. Portals can use it to show the right buttons. Required scope: `pages:read`.
   *
   * @param page - The id of the page.
   */
  allowed(page: string, query?: Models.AllowedQuery, options?: Options): List<Models.Allowed>
  /**
   * Answer requests for help
   *
   * Sends the answer to everyone who is waiting for help with the page, which completes the task. Required scope: `pages:write`.
   *
   * @param page - The id of the page.
   *
   * @returns The resource as it is now; `undefined` when the caller can no longer see it.
   */
  answerHelp(page: string, body: Models.HelpAnswerCreate, options?: Options): ResultPromise<Models.Page | undefined>
  /**
   * Ask for help with a page
   *
   * Notifies the admins of the page’s portal that a representative, or the leader or core group of its community, needs help, once a day. It is a task of the admins until one of them answers. Required scope: `pages:write`.
   *
   * @param page - The id of the page.
   *
   * @returns The resource as it is now; `undefined` when the caller can no longer see it.
   */
  askForHelp(page: string, body: Models.HelpCreate, options?: Options): ResultPromise<Models.Page | undefined>
  /**
   * Confirm that a page is accurate
   *
   * Records that one of its representatives has reviewed the page and confirms that it is accurate today. This is the strongest sign of life, in one call. Required scope: `pages:write`.
   *
   * @param page - The id of the page.
   *
   * @returns The resource as it is now; `undefined` when the caller can no longer see it.
   */
  attest(page: string, body: Models.AttestationCreate, options?: Options): ResultPromise<Models.Page | undefined>
  /**
   * Create an attestation link
   *
   * Creates a link with which one representative can confirm that the page is accurate, without logging in. Opening the link has no effect; its button confirms. It works once, for 14 days, and only while that person represents the page. Required scope: `governance:write`.
   *
   * @param page - The id of the page.
   */
  attestationLink(page: string, body: Models.AttestationLinkCreate, options?: Options): ResultPromise<Models.AttestationLink>
  /**
   * Get the badge of a page
   *
   * Returns an image (SVG) that shows how fresh a page is, for an `<img>` on the page itself; a publishable key as `?key=` is enough. It fits light and dark pages, and also states in text what it shows in colour. A page whose review is due for longer than its interval is “long overdue”. Required scope: `pages:read`.
   *
   * @param page - The id of the page.
   */
  badge(page: string, query?: Models.GetPageBadgeQuery, options?: Options): ResultPromise<string>
  /**
   * Record an update of a page
   *
   * Records an update of the page, reported by the portal: when and by whom (heartbeat). A repeated update counts once. Updates by robots and admins, and changes to six pages or more at once, are kept but do not count as a sign of life: the same `changeKey`, or the same minute without different change keys or representatives. A person named as a representative must represent the page on that day. Required scope: `pages:write`.
   *
   * @param page - The id of the page.
   *
   * @returns The resource as it is now; `undefined` when the caller can no longer see it.
   */
  beat(page: string, body: Models.PageUpdateCreate, options?: Options): ResultPromise<Models.Page | undefined>
  /**
   * Record updates of many pages
   *
   * Records updates of up to 1,000 pages (heartbeats). Each has its own result, in order. Required scope: `pages:write`.
   */
  beatAll(items: Items<Models.PageUpdateItems>, options?: Options): ResultPromise<Models.PageUpdateAnswers>
  /**
   * Request a check of a page
   *
   * Requests a check of the page as soon as the monitor can perform it, for example after a fix, and returns when that will be. A page is checked at most once every five minutes, and not before a time requested by its host. Required scope: `pages:write`.
   *
   * @param page - The id of the page.
   *
   * @returns The resource as it is now; `undefined` when the caller can no longer see it.
   */
  check(page: string, body?: undefined, options?: Options): ResultPromise<Models.PageWatch | undefined>
  /**
   * List the checks of a page
   *
   * Lists the results of the monitor’s checks of the page, oldest first by default: whether it loads, what it says, what is broken and which markings it shows. `sort=-checkedAt&limit=1` returns the newest. Required scope: `pages:read`.
   *
   * @param page - The id of the page.
   */
  checks<F extends string = never>(page: string, query?: Fielded<Models.ListPageChecksQuery, F>, options?: Options): List<Narrowed<Models.PageCheck, F>>
  /**
   * Create a page
   *
   * Registers an existing page, with its representatives where they are sent. A community has one page per portal. Required scope: `pages:write`.
   *
   * @returns The new resource; `undefined` for a key without the scope to read it.
   */
  create(body: Models.PageCreate, options?: Options): ResultPromise<Models.Page>
  /**
   * Delete a page
   *
   * Deletes a page with its evidence. To keep it on record, have it removed instead; delete only what should never have existed. Required scope: `pages:write`.
   *
   * @param page - The id of the page.
   */
  delete(page: string, options?: Options): ResultPromise<undefined>
  /**
   * Re-evaluate a page
   *
   * Evaluates one page and its community by the rule pack of its portal now, for people who have just fixed a problem. Required scope: `pages:write`.
   *
   * @param page - The id of the page.
   */
  evaluate(page: string, body?: undefined, options?: Options): ResultPromise<Models.Evaluation>
  /**
   * Download page evidence
   *
   * Returns one signed export: the page, its representatives, cases, findings with their history and the versions of the rules, steps, notices with their delivery, evidence of updates, and checks. A third party can verify it with the key at /.well-known/jwks.json. It does not name the readers who reported a problem. Required scope: `governance:read`.
   *
   * @param page - The id of the page.
   */
  evidencePack<F extends string = never>(page: string, query?: Fielded<Models.EvidencePackQuery, F>, options?: Options): ResultPromise<Narrowed<Models.EvidencePack, F>>
  /**
   * Get a page
   *
   * Returns a page by id. Required scope: `pages:read`.
   *
   * @param page - The id of the page.
   */
  get<F extends string = never>(page: string, query?: Fielded<Models.GetQuery, F>, options?: Options): ResultPromise<Narrowed<Models.Page, F>>
  /**
   * Hand over a role
   *
   * Ends the term of the current holder of the role and begins the successor’s on the same day, in one step. A secondary representative who takes over as primary leaves their own role vacant. Required scope: `pages:write`.
   *
   * @param page - The id of the page.
   *
   * @returns The resource as it is now; `undefined` when the caller can no longer see it.
   */
  handOver(page: string, body: Models.Handover, options?: Options): ResultPromise<Models.Page | undefined>
  /**
   * List pages
   *
   * Lists the pages visible to the caller, by default the longest without a sign of life first. A suspended page is listed only for those who manage it. Required scope: `pages:read`.
   */
  list<F extends string = never>(query?: Fielded<Models.ListPagesQuery, F>, options?: Options): List<Narrowed<Models.Page, F>>
  /**
   * List the reminder stages of a page
   *
   * Lists every change of the page’s reminder stage: when, why, by whom, and when its notice was delivered. Visible to those who manage the page, its community or its portal. Required scope: `governance:read`.
   *
   * @param page - The id of the page.
   */
  maintenanceSteps<F extends string = never>(page: string, query?: Fielded<Models.ListMaintenanceStepsQuery, F>, options?: Options): List<Narrowed<Models.MaintenanceStep, F>>
  /**
   * Get a picture of a page
   *
   * Returns an image (SVG) of the reminder stage of a page, “you are here” among all stages with the days of its portal, or of its score, for an `<img>`; where it shows what everyone can see, a publishable key as `?key=` is enough. It fits light and dark pages, and also states in text what it shows. The score is for those who can see the findings. Required scope: `pages:read`.
   *
   * @param page - The id of the page.
   */
  picture(page: string, query: Models.GetPagePictureQuery, options?: Options): ResultPromise<string>
  /**
   * Reinstate a suspended page
   *
   * Lifts what keeps the page suspended, as decided by a person. The page is shown again at once. Required scope: `governance:write`.
   *
   * @param page - The id of the page.
   *
   * @returns The resource as it is now; `undefined` when the caller can no longer see it.
   */
  reinstate(page: string, body: Models.ReinstatementCreate, options?: Options): ResultPromise<Models.Page | undefined>
  /**
   * Decide to remove a page
   *
   * Records a person’s decision to remove a suspended page. It takes effect when the time to appeal has passed, or the appeal is denied; until then the page stays suspended, and fixing the page ends the suspension. Required scope: `governance:write`.
   *
   * @param page - The id of the page.
   *
   * @returns The resource as it is now; `undefined` when the caller can no longer see it.
   */
  remove(page: string, body: Models.RemovalCreate, options?: Options): ResultPromise<Models.Page | undefined>
  /**
   * Report a problem with a page
   *
   * Records a reader’s report of a problem with a page, under one of the seven terms of use. Only the deciders learn who reported it. Required scope: `governance:write`.
   *
   * @param page - The id of the page.
   *
   * @returns The resource as it is now; `undefined` when the caller can no longer see it.
   */
  report(page: string, body: Models.ReportCreate, options?: Options): ResultPromise<Models.Infraction | undefined>
  /**
   * Get the scorecard of a page
   *
   * Returns all findings about a page and one weighted score, for those who can see the findings. Gates are named rules and never depend on the score. Required scope: `governance:read`.
   *
   * @param page - The id of the page.
   */
  scorecard<F extends string = never>(page: string, query?: Fielded<Models.ScorecardQuery, F>, options?: Options): ResultPromise<Narrowed<Models.Scorecard, F>>
  /**
   * Suspend a page
   *
   * Takes the page out of listings and embeds, as decided by a person: where suspension is proposed and the notices were delivered, or in response to an upheld infraction (classified material and conduct at once). It can be appealed. Required scope: `governance:write`.
   *
   * @param page - The id of the page.
   *
   * @returns The resource as it is now; `undefined` when the caller can no longer see it.
   */
  suspend(page: string, body: Models.SuspensionCreate, options?: Options): ResultPromise<Models.Page | undefined>
  /**
   * Export pages as CSV
   *
   * Returns all pages visible to the caller as one table (CSV, RFC 4180), streamed: how fresh each page is and by which evidence, whether it is exempt from review, who represents it, its reminder stage and what is next. Takes the same filters and sort orders as the list of pages. Only open findings visible to the caller are counted. Required scope: `governance:read`.
   */
  table(query?: Models.GetPageTableQuery, options?: Options): ResultPromise<string>
  /**
   * Update a page
   *
   * Updates the fields sent (JSON merge patch, RFC 7396). Only the organisation can change the review interval. Required scope: `pages:write`.
   *
   * @param page - The id of the page.
   *
   * @returns The resource as it is now; `undefined` when the caller can no longer see it.
   */
  update(page: string, change: Change<Models.PagePatch, Models.Page>, options?: Options): ResultPromise<Models.Page | undefined>
  /**
   * List the update evidence for a page
   *
   * Lists all evidence that the page was updated, oldest first by default, with which piece counts and why the others do not. Required scope: `pages:read`.
   *
   * @param page - The id of the page.
   */
  updates<F extends string = never>(page: string, query?: Fielded<Models.ListPageUpdatesQuery, F>, options?: Options): List<Narrowed<Models.PageUpdate, F>>
  /**
   * Upsert pages
   *
   * Creates or updates up to 1,000 pages from another system, each identified by source and externalKey. Fields left out remain unchanged. Required scope: `pages:write`.
   */
  upsert(items: Items<Models.PageUpserts>, options?: Options): ResultPromise<Models.PageUpsertAnswers>
}

/** A person in the directory. */
export interface PeopleMethods {
  /**
   * List allowed actions on a person
   *
   * Returns for each operation on the person whether the caller can perform it now and, if not, why. Portals can use it to show the right buttons. Required scope: `people:read`.
   *
   * @param person - The id of the person.
   */
  allowed(person: string, query?: Models.AllowedQuery, options?: Options): List<Models.Allowed>
  /**
   * List a person’s attendance
   *
   * Lists the attendance records of a person, by start of the occurrence by default. Members of the hosts and the people in roles see who was there; organisers, facilitators and the people who manage a host also who was absent. People always see their own records. Required scope: `attendance:read`.
   *
   * @param person - The id of the person.
   */
  attendance<F extends string = never>(person: string, query?: Fielded<Models.ListPersonAttendanceQuery, F>, options?: Options): List<Narrowed<Models.Attendance, F>>
  /**
   * Create a person
   *
   * Creates a person in the directory. Required scope: `people:write`.
   *
   * @returns The new resource; `undefined` for a key without the scope to read it.
   */
  create(body: Models.PersonCreate, options?: Options): ResultPromise<Models.Person>
  /**
   * Delete a person
   *
   * Deletes a person with their memberships and terms, and removes the values of their record from the activity log. To also remove their name from other people’s texts, erase the person instead. Required scope: `people:write`.
   *
   * @param person - The id of the person.
   */
  delete(person: string, options?: Options): ResultPromise<undefined>
  /**
   * Erase a person
   *
   * Erases all data held about a person and returns the proof. This covers the record, their memberships and roles, their name on their actions, the values of the activity log, and their name and addresses in other people’s texts. What they did for communities is kept, without their name. Repeating the request returns the same proof. People can erase themselves. Required scope: `privacy:write`.
   *
   * @param person - The id of the person.
   */
  erase(person: string, body: Models.ErasureCreate, options?: Options): ResultPromise<Models.Erasure>
  /**
   * Export a person’s data
   *
   * Returns all data held about a person as one JSON file: each record that names them, in which capacity it does, and what it holds about them or was written by them. People can export their own data; what is known to them alone, such as their feedback, is in no other export. Required scope: `privacy:write`.
   *
   * @param person - The id of the person.
   */
  export<F extends string = never>(person: string, query?: Fielded<Models.GetPersonExportQuery, F>, options?: Options): ResultPromise<Narrowed<Models.PersonExport, F>>
  /**
   * Get a person
   *
   * Returns a person by id. Required scope: `people:read`.
   *
   * @param person - The id of the person.
   */
  get<F extends string = never>(person: string, query?: Fielded<Models.GetQuery, F>, options?: Options): ResultPromise<Narrowed<Models.Person, F>>
  /**
   * List the ledger of a person
   *
   * Lists what a person gave and received in all communities, by time by default: events, attendance, resources and kudos that the service has on record, and contributions that other systems posted; each with what it weighs and, where it is not counted, why. People see their own entries; the leader and the core group see those of their community, without private kudos. Required scope: `contributions:read`.
   *
   * @param person - The id of the person.
   */
  ledger<F extends string = never>(person: string, query?: Fielded<Models.ListPersonLedgerQuery, F>, options?: Options): List<Narrowed<Models.LedgerEntry, F>>
  /**
   * List people
   *
   * Lists the people visible to the caller, by name by default. `email` and `externalId` are null for callers who cannot see them. Publishable keys see current and former members of public communities, without their origin. Required scope: `people:read`.
   */
  list<F extends string = never>(query?: Fielded<Models.ListPeopleQuery, F>, options?: Options): List<Narrowed<Models.Person, F>>
  /**
   * List a person’s RSVPs
   *
   * Lists the RSVPs of a person, in the order of the answers by default. Members of the hosts, the people in roles, and the people who manage a host see who comes; people always see their own. Required scope: `events:read`.
   *
   * @param person - The id of the person.
   */
  rsvps<F extends string = never>(person: string, query?: Fielded<Models.ListPersonRsvpsQuery, F>, options?: Options): List<Narrowed<Models.Rsvp, F>>
  /**
   * Update a person
   *
   * Updates the fields sent (JSON merge patch, RFC 7396). People can update their own record. Required scope: `people:write`.
   *
   * @param person - The id of the person.
   *
   * @returns The resource as it is now; `undefined` when the caller can no longer see it.
   */
  update(person: string, change: Change<Models.PersonPatch, Models.Person>, options?: Options): ResultPromise<Models.Person | undefined>
  /**
   * Upsert people
   *
   * Creates or updates up to 1,000 people from another system, each identified by source and externalKey. Fields left out remain unchanged. Required scope: `people:write`.
   */
  upsert(items: Items<Models.PersonUpserts>, options?: Options): ResultPromise<Models.PersonUpsertAnswers>
}

/** Questions to the active members of a community, answered once each and without a name: who answered what is on no record. */
export interface PollsMethods {
  /**
   * Answer a poll
   *
   * Takes the answers that belong to a ballot. Who sends them does not matter and is not recorded: a portal can send them with its own key, without `Guildhall-Actor`. Answers are final. Retries are safe: a ballot counts once, and what is sent with it again changes nothing. Required scope: `votes:write`.
   *
   * @param poll - The id of the poll.
   */
  answer(poll: string, body: Models.PollAnswerCreate, options?: Options): ResultPromise<Models.PollReceipt>
  /**
   * Get a poll
   *
   * Returns a poll by id, with its results once it is closed. Required scope: `charters:read`.
   *
   * @param poll - The id of the poll.
   */
  get<F extends string = never>(poll: string, query?: Fielded<Models.GetQuery, F>, options?: Options): ResultPromise<Narrowed<Models.Poll, F>>
  /**
   * List polls
   *
   * Lists the polls visible to the caller, oldest first by default. The active members of the community see them, and those who manage it. Required scope: `charters:read`.
   */
  list<F extends string = never>(query?: Fielded<Models.ListPollsQuery, F>, options?: Options): List<Narrowed<Models.Poll, F>>
  /**
   * Request my ballot for a poll
   *
   * Returns the ballot of the acting person, who is an active member of the community. It is computed and not stored: the same person gets the same ballot each time, and no record says who requested one. Keys request ballots only for the person in `Guildhall-Actor`. Required scope: `votes:write`.
   *
   * @param poll - The id of the poll.
   */
  requestBallot(poll: string, body?: undefined, options?: Options): ResultPromise<Models.PollBallot>
}

/** A site that shows communities. */
export interface PortalsMethods {
  /**
   * Decide in several cases
   *
   * Takes the same step in up to 1,000 cases of a portal, chosen by ids or filters, with one result each in order. The conditions of a single case apply to each of them. A dry run returns what would happen. Required scope: `governance:write`.
   *
   * @param portal - The slug or id of the portal.
   */
  actOnInfractions(portal: string, body: Models.CaseActions, options?: Options): ResultPromise<Models.CaseActionResults>
  /**
   * Act on several pages
   *
   * Assigns representatives, sends a reminder, grants waivers, or suspends, reinstates or removes pages: up to 1,000 pages of a portal in one call, chosen by ids, URLs or filters, with one result each in order. What applies to a single page applies to each of them. A dry run returns what would happen. A reminder is sent once a day for each page and person, and is mailed with the other notices of the day. Representatives can also be sent as a CSV file; assigning requires the scope `pages:write` as well. Required scope: `governance:write`.
   *
   * @param portal - The slug or id of the portal.
   */
  actOnPages(portal: string, body: Models.PageActions | Blob, options?: Options): ResultPromise<Models.PageActionResults>
  /**
   * List allowed actions on a portal
   *
   * Returns for each operation on the portal whether the caller can perform it now and, if not, why. Portals can use it to show the right buttons. Required scope: `portals:read`.
   *
   * @param portal - The slug or id of the portal.
   */
  allowed(portal: string, query?: Models.AllowedQuery, options?: Options): List<Models.Allowed>
  /**
   * Get the calendar of a portal
   *
   * Returns the 1,000 newest events of the communities that a portal shows, as iCalendar (RFC 5545), to subscribe to with a publishable key as `?key=`. A series is a rule; occurrences that were moved, changed or cancelled are listed besides, at most 5,000. Only what is visible to the caller is included, and never `joinUrl` with a publishable key. Required scope: `events:read`.
   *
   * @param portal - The slug or id of the portal.
   */
  calendar(portal: string, query?: Models.CalendarQuery, options?: Options): ResultPromise<string>
  /**
   * Read the sitemap of a portal
   *
   * Requests that the sitemap of the portal is read within a minute or two, at most every ten minutes, and optionally every week. robots.txt is respected; sitemap indexes and gzip are supported. Found pages are listed as discovered pages; nothing is registered automatically. Required scope: `pages:write`.
   *
   * @param portal - The slug or id of the portal.
   */
  crawlSitemap(portal: string, body: Models.SitemapCrawlCreate, options?: Options): ResultPromise<Models.SitemapCrawl>
  /**
   * Create a portal
   *
   * Creates a portal: a site that will show communities. Required scope: `portals:write`.
   *
   * @returns The new resource; `undefined` for a key without the scope to read it.
   */
  create(body: Models.PortalCreate, options?: Options): ResultPromise<Models.Portal>
  /**
   * Register or ignore discovered pages
   *
   * Registers pages of the sitemap as pages of communities, ignores them, or ends that: up to 100 in one call, each for itself, with one result each in order. Required scope: `pages:write`.
   *
   * @param portal - The slug or id of the portal.
   */
  decideDiscoveredPages(portal: string, items: Items<Models.DiscoveredPageDecisions>, options?: Options): ResultPromise<Models.DiscoveredPageResults>
  /**
   * Delete a portal
   *
   * Deletes a portal with its keys. Remove it from its communities first: a community that names no portal is shown on all portals. Required scope: `portals:write`.
   *
   * @param portal - The slug or id of the portal.
   */
  delete(portal: string, options?: Options): ResultPromise<undefined>
  /**
   * List discovered pages
   *
   * Lists the pages found in the sitemap of the portal below its base URL, by URL by default. `status=new` lists those that are not registered yet, `vanished=true` those that the sitemap no longer has. Required scope: `pages:read`.
   *
   * @param portal - The slug or id of the portal.
   */
  discoveredPages<F extends string = never>(portal: string, query?: Fielded<Models.ListDiscoveredPagesQuery, F>, options?: Options): List<Narrowed<Models.DiscoveredPage, F>>
  /**
   * Dry-run a rule pack
   *
   * Tests a rule pack before it is set: which findings would change on today’s facts (of those not visible to the caller, only the number is reported), which notices would be sent, and what the results would have been in up to 52 past weeks, each week evaluated as of then. It stores and sends no data. Maximum 250,000 pages and communities times weeks; one dry run of a portal at a time. Required scope: `portals:write`.
   *
   * @param portal - The slug or id of the portal.
   */
  dryRun(portal: string, body: Models.DryRunCreate, options?: Options): ResultPromise<Models.DryRun>
  /**
   * Get the feed of a portal
   *
   * Returns the 50 newest entries about the pages of a portal and the events of the communities that it shows, as Atom (RFC 4287), to subscribe to with a publishable key as `?key=`: new pages, pages that are up to date again, and events that were announced. Secret keys see events with the scope `events:read`. Secret keys that can read findings, and people who manage a page or the portal, also receive findings that opened and closed, and changes of the reminder stage. A browser that opens the address receives the same as a page. Required scope: `pages:read`.
   *
   * @param portal - The slug or id of the portal.
   */
  feed(portal: string, query?: Record<string, never>, options?: Options): ResultPromise<string>
  /**
   * Get a portal
   *
   * Returns a portal by slug or id. Required scope: `portals:read`.
   *
   * @param portal - The slug or id of the portal.
   */
  get<F extends string = never>(portal: string, query?: Fielded<Models.GetQuery, F>, options?: Options): ResultPromise<Narrowed<Models.Portal, F>>
  /**
   * Get the JSON-LD of the next 100 occurrences of a portal
   *
   * Returns the next 100 occurrences of a portal as schema.org `Event` (JSON-LD), to put into a page for search engines: nothing in it can end a `script` element. Only what is visible to the caller is included. Required scope: `events:read`.
   *
   * @param portal - The slug or id of the portal.
   */
  jsonLd(portal: string, query?: Models.JsonLdQuery, options?: Options): ResultPromise<string>
  /**
   * List portals
   *
   * Lists the portals visible to the caller, by name by default. Required scope: `portals:read`.
   */
  list<F extends string = never>(query?: Fielded<Models.ListPortalsQuery, F>, options?: Options): List<Narrowed<Models.Portal, F>>
  /**
   * Get the network of a portal
   *
   * Returns the communities that a portal shows and that the caller sees, and what each two of them share: topics and people. It never reveals who is a member of what: numbers of people are rounded down to steps of 5, fewer than 5 are withheld, and publishable keys receive topics alone. At most 60 communities are included, those that share most; each has a place, so that the same data is always drawn in the same way. Required scope: `communities:read`.
   *
   * @param portal - The slug or id of the portal.
   */
  network<F extends string = never>(portal: string, query?: Fielded<Models.GetPortalNetworkQuery, F>, options?: Options): ResultPromise<Narrowed<Models.PortalNetwork, F>>
  /**
   * List the texts of a portal’s notices
   *
   * Returns the text of each kind of notice on a portal in one language: the portal’s own subject, opening and outlook where it has them, what the service says, and the placeholders that can be used. The reasons, the ways to put it right, the links and the days stay those of the service. Required scope: `notices:read`.
   *
   * @param portal - The slug or id of the portal.
   */
  noticeTexts(portal: string, query?: Models.ListPortalNoticeTextsQuery, options?: Options): List<Models.PortalNoticeText>
  /**
   * Get the overview of a portal
   *
   * Returns a portal at a glance: its pages by freshness, the trend of its score, who needs help and what to do next, what changed in the past 7 days, and what is on next. Each caller receives what they can see anyway: publishable keys public pages, news and events; people besides the findings that they can act on; admins of the portal and secret keys with `governance:read` all findings, the score and its trend. Secret keys see events with the scope `events:read`. Required scope: `pages:read`.
   *
   * @param portal - The slug or id of the portal.
   */
  overview<F extends string = never>(portal: string, query?: Fielded<Models.GetPortalOverviewQuery, F>, options?: Options): ResultPromise<Narrowed<Models.PortalOverview, F>>
  /**
   * Get a picture of a portal
   *
   * Returns an image (SVG) of what the overview or the network of a portal shows, for an `<img>`; where it shows what everyone can see, a publishable key as `?key=` is enough. It fits light and dark pages, and also states in text what it shows. The score and its trend are for admins of the portal, and for secret keys with `governance:read`. Required scope: `pages:read`.
   *
   * @param portal - The slug or id of the portal.
   */
  picture(portal: string, query: Models.GetPortalPictureQuery, options?: Options): ResultPromise<string>
  /**
   * Preview a notice of a portal
   *
   * Returns a notice as its recipients would read it with these parts: as plain text and as the HTML of the mail, with sample values or those of a page. Nothing is stored or sent. Required scope: `notices:write`.
   *
   * @param portal - The slug or id of the portal.
   */
  previewNotice(portal: string, body: Models.NoticePreviewCreate, options?: Options): ResultPromise<Models.NoticePreview>
  /**
   * Get the review dates of a portal
   *
   * Returns the days on which the reviews of the pages of a portal are due, as iCalendar (RFC 5545), to subscribe to with a publishable key as `?key=`: the 1,000 earliest, of pages visible to the caller. A page that is exempt from review, or without evidence yet, has none. The personal calendar of a representative has those of their own pages. Required scope: `pages:read`.
   *
   * @param portal - The slug or id of the portal.
   */
  reviewCalendar(portal: string, query?: Record<string, never>, options?: Options): ResultPromise<string>
  /**
   * Get the rule pack of a portal
   *
   * Returns the rules, settings, reminder stages and gates by which the pages and communities of a portal are evaluated today. Required scope: `portals:read`.
   *
   * @param portal - The slug or id of the portal.
   */
  rulePack<F extends string = never>(portal: string, query?: Fielded<Models.GetPortalRulePackQuery, F>, options?: Options): ResultPromise<Narrowed<Models.RulePack, F>>
  /**
   * Get the scorecard of a portal
   *
   * Returns an overview of the pages and communities of a portal, for its admins: one weighted score, the findings of each rule, pages by freshness and by reminder stage, and the pages that need help most. Required scope: `governance:read`.
   *
   * @param portal - The slug or id of the portal.
   */
  scorecard<F extends string = never>(portal: string, query?: Fielded<Models.ScorecardQuery, F>, options?: Options): ResultPromise<Narrowed<Models.PortalScorecard, F>>
  /**
   * Set a text of a portal’s notices
   *
   * Sets the portal’s own parts of a kind of notice, in one language, as plain text with placeholders in braces. A part that is null or left out is that of the service; without any part the text is removed. It is used in mails and in `GET /v1/notices`, for readers of that language; a part with a placeholder that a notice has no value for is that of the service. Required scope: `notices:write`.
   *
   * @param portal - The slug or id of the portal.
   */
  setNoticeText(portal: string, body: Models.NoticeTextDraft, options?: Options): ResultPromise<Models.PortalNoticeText>
  /**
   * Set the rule pack of a portal
   *
   * Sets the portal’s rule pack: a ready-made pack and its differences, for everything or for a scope, and the rules that the portal defines itself. This creates the next version, unless it equals the last one; earlier versions stay, and all pages and communities are re-evaluated. A dry run shows beforehand what would change. Required scope: `portals:write`.
   *
   * @param portal - The slug or id of the portal.
   */
  setRulePack(portal: string, body: Models.RulePackCreate, options?: Options): ResultPromise<Models.RulePack>
  /**
   * Simulate coming days
   *
   * Runs evaluation, reminders, cases and successions of a portal on the given days (at the present time of day), on a copy of today’s data: what would be found, decided and sent if nothing else changed. The jobs run on these days only, so consecutive days show each step on its day. It stores and sends no data. Maximum 92 days, within a year, and 250,000 pages and communities times days; one dry run or simulation of a portal at a time. Required scope: `portals:write`.
   *
   * @param portal - The slug or id of the portal.
   */
  simulate(portal: string, body: Models.SimulationCreate, options?: Options): ResultPromise<Models.Simulation>
  /**
   * Get the state of the sitemap
   *
   * Returns when the sitemap of the portal was last read, with which result, and when it is read next. Required scope: `pages:read`.
   *
   * @param portal - The slug or id of the portal.
   */
  sitemapCrawl<F extends string = never>(portal: string, query?: Fielded<Models.GetSitemapCrawlQuery, F>, options?: Options): ResultPromise<Narrowed<Models.SitemapCrawl, F>>
  /**
   * Get the sponsor brief of a portal
   *
   * Returns why the organisation should support a portal, why a manager should release people, and what a member gets, from what is on record about the last period that is over. Each statement has its sources. Only what the caller can see is included: metrics as the list of metrics returns them, published resources and minutes; the notes name what is left out. Required scope: `metrics:read`.
   *
   * @param portal - The slug or id of the portal.
   */
  sponsorBrief<F extends string = never>(portal: string, query?: Fielded<Models.SponsorBriefQuery, F>, options?: Options): ResultPromise<Narrowed<Models.SponsorBrief, F>>
  /**
   * Get the sponsor brief of a portal as an HTML page
   *
   * Returns why the organisation should support a portal, why a manager should release people, and what a member gets, from what is on record about the last period that is over as an HTML page. Each statement has its sources. Only what the caller can see is included: metrics as the list of metrics returns them, published resources and minutes; the notes name what is left out. Required scope: `metrics:read`.
   *
   * @param portal - The slug or id of the portal.
   */
  sponsorBriefHtml(portal: string, query?: Models.SponsorBriefHtmlQuery, options?: Options): ResultPromise<string>
  /**
   * Get the sponsor brief of a portal as Markdown
   *
   * Returns why the organisation should support a portal, why a manager should release people, and what a member gets, from what is on record about the last period that is over as Markdown. Each statement has its sources. Only what the caller can see is included: metrics as the list of metrics returns them, published resources and minutes; the notes name what is left out. Required scope: `metrics:read`.
   *
   * @param portal - The slug or id of the portal.
   */
  sponsorBriefMarkdown(portal: string, query?: Models.SponsorBriefMarkdownQuery, options?: Options): ResultPromise<string>
  /**
   * Update a portal
   *
   * Updates the fields sent (JSON merge patch, RFC 7396). Required scope: `portals:write`.
   *
   * @param portal - The slug or id of the portal.
   *
   * @returns The resource as it is now; `undefined` when the caller can no longer see it.
   */
  update(portal: string, change: Change<Models.PortalPatch, Models.Portal>, options?: Options): ResultPromise<Models.Portal | undefined>
}

/** A recording of an occurrence: a link to where it is kept. */
export interface RecordingsMethods {
  /**
   * List allowed actions on a recording
   *
   * Returns for each operation on the recording whether the caller can perform it now and, if not, why. Portals can use it to show the right buttons. Required scope: `events:read`.
   *
   * @param recording - The id of the recording.
   */
  allowed(recording: string, query?: Models.AllowedQuery, options?: Options): List<Models.Allowed>
  /**
   * Create a recording
   *
   * Creates a recording of an occurrence, as a draft. The occurrence must have started. Required scope: `events:write`.
   *
   * @returns The new resource; `undefined` for a key without the scope to read it.
   */
  create(body: Models.RecordingCreate, options?: Options): ResultPromise<Models.Recording>
  /**
   * Delete a recording
   *
   * Deletes a recording. The video or audio itself stays where it is kept. Required scope: `events:write`.
   *
   * @param recording - The id of the recording.
   */
  delete(recording: string, options?: Options): ResultPromise<undefined>
  /**
   * Get a recording
   *
   * Returns a recording by id. Required scope: `events:read`.
   *
   * @param recording - The id of the recording.
   */
  get<F extends string = never>(recording: string, query?: Fielded<Models.GetQuery, F>, options?: Options): ResultPromise<Narrowed<Models.Recording, F>>
  /**
   * List recordings
   *
   * Lists the recordings visible to the caller, by creation by default. Drafts are visible to the people who can edit the occurrence. Required scope: `events:read`.
   */
  list<F extends string = never>(query?: Fielded<Models.ListRecordingsQuery, F>, options?: Options): List<Narrowed<Models.Recording, F>>
  /**
   * Transition a recording
   *
   * Publishes a recording, or withdraws it. Required scope: `events:write`.
   *
   * @param recording - The id of the recording.
   *
   * @returns The resource as it is now; `undefined` when the caller can no longer see it.
   */
  transition(recording: string, body: Models.PublicationTransitionCreate, options?: Options): ResultPromise<Models.Recording | undefined>
  /**
   * Update a recording
   *
   * Updates the fields sent (JSON merge patch, RFC 7396). Required scope: `events:write`.
   *
   * @param recording - The id of the recording.
   *
   * @returns The resource as it is now; `undefined` when the caller can no longer see it.
   */
  update(recording: string, change: Change<Models.RecordingPatch, Models.Recording>, options?: Options): ResultPromise<Models.Recording | undefined>
}

/** A person who maintains a page for a limited time. Past terms are kept as history and remain readable. */
export interface RepresentativesMethods {
  /**
   * List allowed actions on a representative
   *
   * Returns for each operation on the representative whether the caller can perform it now and, if not, why. Portals can use it to show the right buttons. Required scope: `pages:read`.
   *
   * @param representative - The id of the representative.
   */
  allowed(representative: string, query?: Models.AllowedQuery, options?: Options): List<Models.Allowed>
  /**
   * Create a representative
   *
   * Creates the primary or secondary representative of a page. The two must be different people of the organisation. Required scope: `pages:write`.
   *
   * @returns The new resource; `undefined` for a key without the scope to read it.
   */
  create(body: Models.RepresentativeCreate, options?: Options): ResultPromise<Models.Representative>
  /**
   * Delete a representative
   *
   * Deletes a term as a representative. To keep the history, end it instead; delete only what should never have existed. Required scope: `pages:write`.
   *
   * @param representative - The id of the representative.
   */
  delete(representative: string, options?: Options): ResultPromise<undefined>
  /**
   * Get a representative
   *
   * Returns a term as a representative by id. Required scope: `pages:read`.
   *
   * @param representative - The id of the representative.
   */
  get<F extends string = never>(representative: string, query?: Fielded<Models.GetQuery, F>, options?: Options): ResultPromise<Narrowed<Models.Representative, F>>
  /**
   * List representatives
   *
   * Lists representatives of pages, past and present, oldest first by default. Required scope: `pages:read`.
   */
  list<F extends string = never>(query?: Fielded<Models.ListRepresentativesQuery, F>, options?: Options): List<Narrowed<Models.Representative, F>>
  /**
   * Update a representative
   *
   * Ends a term, or records a leave and the stand-in. Representatives can do so for themselves. Required scope: `pages:write`.
   *
   * @param representative - The id of the representative.
   *
   * @returns The resource as it is now; `undefined` when the caller can no longer see it.
   */
  update(representative: string, change: Change<Models.RepresentativePatch, Models.Representative>, options?: Options): ResultPromise<Models.Representative | undefined>
}

/** A work that a community shares: a story, a recording, a template or a standard. It is kept even after its authors’ accounts are gone. */
export interface ResourcesMethods {
  /**
   * List allowed actions on a resource
   *
   * Returns for each operation on the resource whether the caller can perform it now and, if not, why. Portals can use it to show the right buttons. Required scope: `resources:read`.
   *
   * @param resource - The id of the resource.
   */
  allowed(resource: string, query?: Models.AllowedQuery, options?: Options): List<Models.Allowed>
  /**
   * Create a resource
   *
   * Creates a resource of a community. Members can propose; the leader, the core group and the portal’s admins can also publish at once. Required scope: `resources:write`.
   *
   * @returns The new resource; `undefined` for a key without the scope to read it.
   */
  create(body: Models.ResourceCreate, options?: Options): ResultPromise<Models.Resource>
  /**
   * Delete a resource
   *
   * Deletes a resource. To keep it readable for its authors and the core group, archive it instead; delete only what should never have existed. Required scope: `resources:write`.
   *
   * @param resource - The id of the resource.
   */
  delete(resource: string, options?: Options): ResultPromise<undefined>
  /**
   * Get a resource
   *
   * Returns a resource by id. Required scope: `resources:read`.
   *
   * @param resource - The id of the resource.
   */
  get<F extends string = never>(resource: string, query?: Fielded<Models.GetQuery, F>, options?: Options): ResultPromise<Narrowed<Models.Resource, F>>
  /**
   * List resources
   *
   * Lists the resources visible to the caller, by title by default. Publishable keys see published, public resources; people also see their own and those of communities that they manage. Required scope: `resources:read`.
   */
  list<F extends string = never>(query?: Fielded<Models.ListResourcesQuery, F>, options?: Options): List<Narrowed<Models.Resource, F>>
  /**
   * Transfer a resource after a merger
   *
   * Moves a resource of a merged community to the community that continues it, whose members can then see it. Only its authors and the person who proposed it can agree to that. A resource that is more visible than the community becomes as visible as the community. Required scope: `resources:write`.
   *
   * @param resource - The id of the resource.
   *
   * @returns The resource as it is now; `undefined` when the caller can no longer see it.
   */
  transfer(resource: string, body?: undefined, options?: Options): ResultPromise<Models.Resource | undefined>
  /**
   * Transition a resource
   *
   * Performs a named transition. The leader and the core group can publish, decline and archive; authors can withdraw their work and propose it again. Declining requires a reason. Required scope: `resources:write`.
   *
   * @param resource - The id of the resource.
   *
   * @returns The resource as it is now; `undefined` when the caller can no longer see it.
   */
  transition(resource: string, body: Models.ResourceTransitionCreate, options?: Options): ResultPromise<Models.Resource | undefined>
  /**
   * Update a resource
   *
   * Updates the fields sent (JSON merge patch, RFC 7396). Its authors, the person who proposed it, the leader, the core group and the portal’s admins can update it. Required scope: `resources:write`.
   *
   * @param resource - The id of the resource.
   *
   * @returns The resource as it is now; `undefined` when the caller can no longer see it.
   */
  update(resource: string, change: Change<Models.ResourcePatch, Models.Resource>, options?: Options): ResultPromise<Models.Resource | undefined>
  /**
   * Upsert resources
   *
   * Creates or updates up to 1,000 resources from another system, each identified by source and externalKey. Fields left out remain unchanged. Required scope: `resources:write`.
   */
  upsert(items: Items<Models.ResourceUpserts>, options?: Options): ResultPromise<Models.ResourceUpsertAnswers>
}

/** A review of a community’s charter: what is known, what the members say, what is decided, and when to look again. */
export interface ReviewsMethods {
  /**
   * List allowed actions on a review
   *
   * Returns for each operation on the review whether the caller can perform it now and, if not, why. Portals can use it to show the right buttons. Required scope: `charters:read`.
   *
   * @param review - The id of the review.
   */
  allowed(review: string, query?: Models.AllowedQuery, options?: Options): List<Models.Allowed>
  /**
   * Get a review
   *
   * Returns a charter review by id. Active members see the reviews of their community, and those who manage it also what was known when a review was opened. Required scope: `charters:read`.
   *
   * @param review - The id of the review.
   */
  get<F extends string = never>(review: string, query?: Fielded<Models.GetQuery, F>, options?: Options): ResultPromise<Narrowed<Models.CharterReview, F>>
  /**
   * List reviews
   *
   * Lists the charter reviews visible to the caller, oldest first by default. Active members see the reviews of their community, and those who manage it also what was known when a review was opened. Required scope: `charters:read`.
   */
  list<F extends string = never>(query?: Fielded<Models.ListReviewsQuery, F>, options?: Options): List<Narrowed<Models.CharterReview, F>>
  /**
   * Open a charter review
   *
   * Opens a review of the published charter of a community. It begins with what is known: goals, measures, meetings, attendance, engagement and findings, kept as they are now. The active members are heard by a poll of three questions, without names. The leader, the core group and the portal’s admins can open a review; one is open at a time. Required scope: `charters:write`.
   *
   * @param community - The slug or id of the community.
   *
   * @returns The new resource; `undefined` for a key without the scope to read it.
   */
  open(community: string, body: Models.CharterReviewCreate, options?: Options): ResultPromise<Models.CharterReview>
  /**
   * Transition a charter review
   *
   * Performs a named transition. Concluding records what was decided, and when to review the charter next; the members must have been heard for 7 days. Both transitions close the poll. Required scope: `charters:write`.
   *
   * @param review - The id of the review.
   *
   * @returns The resource as it is now; `undefined` when the caller can no longer see it.
   */
  transition(review: string, body: Models.CharterReviewTransitionCreate, options?: Options): ResultPromise<Models.CharterReview | undefined>
}

/** Whether a person comes to an occurrence. There is one for each person and occurrence. */
export interface RsvpsMethods {
  /**
   * Get an RSVP
   *
   * Returns an RSVP by id. Required scope: `events:read`.
   *
   * @param rsvp - The id of the RSVP.
   */
  get<F extends string = never>(rsvp: string, query?: Fielded<Models.GetQuery, F>, options?: Options): ResultPromise<Narrowed<Models.Rsvp, F>>
  /**
   * List RSVPs
   *
   * Lists the RSVPs visible to the caller, in the order of the answers by default. Members of the hosts, the people in roles, and the people who manage a host see who comes; people always see their own. Required scope: `events:read`.
   */
  list<F extends string = never>(query?: Fielded<Models.ListRsvpsQuery, F>, options?: Options): List<Narrowed<Models.Rsvp, F>>
}

/** List ready-made rule packs. */
export interface RulePacksMethods {
  /**
   * List ready-made rule packs
   *
   * Returns the rule packs that portals can start from, each with its rules, settings, reminder stages and gates. Required scope: `governance:read`.
   */
  list(query?: Models.ListRulePacksQuery, options?: Options): List<Models.RulePack>
}

/** List rules. */
export interface RulesMethods {
  /**
   * List rules
   *
   * Returns the catalogue of all rules: what each requires, from which clause, by which facts and settings, and how to fix a failure. With `portal`, the rules that the portal defines itself follow. Required scope: `governance:read`.
   */
  list(query?: Models.ListRulesQuery, options?: Options): List<Models.Rule>
}

/** A key with which the service signs links, check-in codes and evidence packs (Ed25519). The private half is stored encrypted and never shown. */
export interface SigningKeysMethods {
  /**
   * Get a signing key
   *
   * Returns a signing key by id. Required scope: `keys:read`.
   *
   * @param signingKey - The id of the signing key.
   */
  get<F extends string = never>(signingKey: string, query?: Fielded<Models.GetQuery, F>, options?: Options): ResultPromise<Narrowed<Models.SigningKey, F>>
  /**
   * List signing keys
   *
   * Lists the keys with which the service signs, oldest first by default. Required scope: `keys:read`.
   */
  list<F extends string = never>(query?: Fielded<Models.ListSigningKeysQuery, F>, options?: Options): List<Narrowed<Models.SigningKey, F>>
  /**
   * Rotate the signing key
   *
   * Creates a new key to sign with and deletes the private half of the present one. Links that were sent stay valid until they expire, unless `revokeEarlier` is true. Required scope: `keys:write`.
   *
   * @returns The new resource; `undefined` for a key without the scope to read it.
   */
  rotate(body: Models.SigningKeyRotationCreate, options?: Options): ResultPromise<Models.SigningKey>
}

/** A request to a person to take over. */
export interface SuccessionsMethods {
  /**
   * List allowed actions on a succession
   *
   * Returns for each operation on the succession whether the caller can perform it now and, if not, why. Portals can use it to show the right buttons. Required scope: `pages:read`.
   *
   * @param succession - The id of the succession.
   */
  allowed(succession: string, query?: Models.AllowedQuery, options?: Options): List<Models.Allowed>
  /**
   * Accept or decline to take over
   *
   * Records the answer of the person who received the request. Accepting hands over the role at once (or makes them the stand-in during a leave); after a refusal, another person receives the request. Required scope: `pages:write`.
   *
   * @param succession - The id of the succession.
   *
   * @returns The resource as it is now; `undefined` when the caller can no longer see it.
   */
  answer(succession: string, body: Models.SuccessionAnswer, options?: Options): ResultPromise<Models.Succession | undefined>
  /**
   * Get a succession
   *
   * Returns a succession by id. Required scope: `pages:read`.
   *
   * @param succession - The id of the succession.
   */
  get<F extends string = never>(succession: string, query?: Fielded<Models.GetQuery, F>, options?: Options): ResultPromise<Narrowed<Models.Succession, F>>
  /**
   * List successions
   *
   * Lists requests to take over: to whom, for what, and the answers; oldest first by default. Required scope: `pages:read`.
   */
  list<F extends string = never>(query?: Fielded<Models.ListSuccessionsQuery, F>, options?: Options): List<Narrowed<Models.Succession, F>>
}

/** A role held for a limited time. Past terms are kept as history: a term ends and is never overwritten. */
export interface TermsMethods {
  /**
   * List allowed actions on a term
   *
   * Returns for each operation on the term whether the caller can perform it now and, if not, why. Portals can use it to show the right buttons. Required scope: `memberships:read`.
   *
   * @param term - The id of the term.
   */
  allowed(term: string, query?: Models.AllowedQuery, options?: Options): List<Models.Allowed>
  /**
   * Create a term
   *
   * Gives a member a role for a limited time. Earlier terms remain unchanged. Required scope: `memberships:write`.
   *
   * @returns The new resource; `undefined` for a key without the scope to read it.
   */
  create(body: Models.TermCreate, options?: Options): ResultPromise<Models.Term>
  /**
   * Delete a term
   *
   * Deletes a term. To keep the history, end it instead; delete only what should never have existed. Required scope: `memberships:write`.
   *
   * @param term - The id of the term.
   */
  delete(term: string, options?: Options): ResultPromise<undefined>
  /**
   * Get a term
   *
   * Returns a term by id. Required scope: `memberships:read`.
   *
   * @param term - The id of the term.
   */
  get<F extends string = never>(term: string, query?: Fielded<Models.GetQuery, F>, options?: Options): ResultPromise<Narrowed<Models.Term, F>>
  /**
   * Hand over a role in a community
   *
   * Ends a term and begins the successor’s, in one step; for up to 30 days both can hold the role. Returns the successor’s term. The person who holds the role, the leader and the admins of the portal can do this. Both are notified. Required scope: `memberships:write`.
   *
   * @param term - The id of the term.
   *
   * @returns The resource as it is now; `undefined` when the caller can no longer see it.
   */
  handOver(term: string, body: Models.TermHandover, options?: Options): ResultPromise<Models.Term | undefined>
  /**
   * List terms
   *
   * Lists terms of roles, past and present, oldest first by default. Required scope: `memberships:read`.
   */
  list<F extends string = never>(query?: Fielded<Models.ListTermsQuery, F>, options?: Options): List<Narrowed<Models.Term, F>>
  /**
   * Record a leave of absence and its stand-in
   *
   * Begins the term of a stand-in for the days of a leave: the stand-in has the rights of the role, and its tasks and notices go to the stand-in instead. Returns that term; it names the other one as `standsInFor`. It ends with the leave, with the other term, or earlier by its `endedOn`. A stand-in is not counted as another leader. Required scope: `memberships:write`.
   *
   * @param term - The id of the term.
   *
   * @returns The resource as it is now; `undefined` when the caller can no longer see it.
   */
  standIn(term: string, body: Models.StandInCreate, options?: Options): ResultPromise<Models.Term | undefined>
  /**
   * Update a term
   *
   * Updates a term; `endedOn` ends it on that day. Required scope: `memberships:write`.
   *
   * @param term - The id of the term.
   *
   * @returns The resource as it is now; `undefined` when the caller can no longer see it.
   */
  update(term: string, change: Change<Models.TermPatch, Models.Term>, options?: Options): ResultPromise<Models.Term | undefined>
}

/** A topic of communities. */
export interface TopicsMethods {
  /**
   * List topics
   *
   * Lists the topics of the communities visible to the caller, by name. Required scope: `communities:read`.
   */
  list<F extends string = never>(query?: Fielded<Models.ListTopicsQuery, F>, options?: Options): List<Narrowed<Models.Topic, F>>
}

/** Contact of a sponsor with a community, or an act of advocacy: planned, done or cancelled. */
export interface TouchpointsMethods {
  /**
   * List allowed actions on a touchpoint
   *
   * Returns for each operation on the touchpoint whether the caller can perform it now and, if not, why. Portals can use it to show the right buttons. Required scope: `charters:read`.
   *
   * @param touchpoint - The id of the touchpoint.
   */
  allowed(touchpoint: string, query?: Models.AllowedQuery, options?: Options): List<Models.Allowed>
  /**
   * Delete a touchpoint
   *
   * Deletes a touchpoint. One that did not take place is cancelled instead. Required scope: `charters:write`.
   *
   * @param touchpoint - The id of the touchpoint.
   */
  delete(touchpoint: string, options?: Options): ResultPromise<undefined>
  /**
   * Get a touchpoint
   *
   * Returns a touchpoint by id. Required scope: `charters:read`.
   *
   * @param touchpoint - The id of the touchpoint.
   */
  get<F extends string = never>(touchpoint: string, query?: Fielded<Models.GetQuery, F>, options?: Options): ResultPromise<Narrowed<Models.Touchpoint, F>>
  /**
   * List touchpoints
   *
   * Lists the touchpoints visible to the caller, oldest first by default. They are visible to the leader, the core group and the sponsors of the community. Former sponsors see their own. Required scope: `charters:read`.
   */
  list<F extends string = never>(query?: Fielded<Models.ListTouchpointsQuery, F>, options?: Options): List<Narrowed<Models.Touchpoint, F>>
  /**
   * Transition a touchpoint
   *
   * Performs a named transition: completes a planned touchpoint, with its feedback, or cancels it. Required scope: `charters:write`.
   *
   * @param touchpoint - The id of the touchpoint.
   *
   * @returns The resource as it is now; `undefined` when the caller can no longer see it.
   */
  transition(touchpoint: string, body: Models.TouchpointTransitionCreate, options?: Options): ResultPromise<Models.Touchpoint | undefined>
  /**
   * Update a touchpoint
   *
   * Updates the fields sent (JSON merge patch, RFC 7396). The leader and the core group can update it, and the sponsor for their own. Required scope: `charters:write`.
   *
   * @param touchpoint - The id of the touchpoint.
   *
   * @returns The resource as it is now; `undefined` when the caller can no longer see it.
   */
  update(touchpoint: string, change: Change<Models.TouchpointPatch, Models.Touchpoint>, options?: Options): ResultPromise<Models.Touchpoint | undefined>
}

/** The waiver of a rule for one page or community on a portal: by whom, why and until when. */
export interface WaiversMethods {
  /**
   * Create a waiver
   *
   * Waives a rule for one page or community on a portal, with a reason and an end at most one year ahead; it ends automatically. The finding is then `waived` and keeps its reason and evidence. Required scope: `governance:write`.
   *
   * @returns The new resource; `undefined` for a key without the scope to read it.
   */
  create(body: Models.WaiverCreate, options?: Options): ResultPromise<Models.Waiver>
  /**
   * Get a waiver
   *
   * Returns a waiver by id. Required scope: `governance:read`.
   *
   * @param waiver - The id of the waiver.
   */
  get<F extends string = never>(waiver: string, query?: Fielded<Models.GetQuery, F>, options?: Options): ResultPromise<Narrowed<Models.Waiver, F>>
  /**
   * List waivers
   *
   * Lists waivers, by default those that end soonest first. They are visible to those who can see the waived findings. Waivers that ended or were revoked remain on record. Required scope: `governance:read`.
   */
  list<F extends string = never>(query?: Fielded<Models.ListWaiversQuery, F>, options?: Options): List<Narrowed<Models.Waiver, F>>
  /**
   * Revoke a waiver
   *
   * Ends a waiver early. The rule counts again at once; the waiver remains on record. Required scope: `governance:write`.
   *
   * @param waiver - The id of the waiver.
   *
   * @returns The resource as it is now; `undefined` when the caller can no longer see it.
   */
  revoke(waiver: string, body: Models.WaiverRevocation, options?: Options): ResultPromise<Models.Waiver | undefined>
}

/** A person’s answer to one of the ways to contribute to a community. */
export interface WayAnswersMethods {
  /**
   * List allowed actions on a way answer
   *
   * Returns for each operation on the way answer whether the caller can perform it now and, if not, why. Portals can use it to show the right buttons. Required scope: `communities:read`.
   *
   * @param wayAnswer - The id of the way answer.
   */
  allowed(wayAnswer: string, query?: Models.AllowedQuery, options?: Options): List<Models.Allowed>
  /**
   * Create a way answer
   *
   * Answers one of the ways to contribute to a community for the acting person. The leader and the core group are notified. Keys answer only for the person in `Guildhall-Actor`. Required scope: `communities:write`.
   *
   * @returns The new resource; `undefined` for a key without the scope to read it.
   */
  create(body: Models.WayAnswerCreate, options?: Options): ResultPromise<Models.WayAnswer>
  /**
   * Get a way answer
   *
   * Returns an answer to a way to contribute by id. Required scope: `communities:read`.
   *
   * @param wayAnswer - The id of the way answer.
   */
  get<F extends string = never>(wayAnswer: string, query?: Fielded<Models.GetQuery, F>, options?: Options): ResultPromise<Narrowed<Models.WayAnswer, F>>
  /**
   * List way answers
   *
   * Lists the answers to ways to contribute that are visible to the caller, oldest first by default. People see their own, and those who manage a community all of its answers. Required scope: `communities:read`.
   */
  list<F extends string = never>(query?: Fielded<Models.ListWayAnswersQuery, F>, options?: Options): List<Narrowed<Models.WayAnswer, F>>
  /**
   * Transition a way answer
   *
   * Performs a named transition. The leader, the core group and the admins of the portals accept or decline; on an open role the leader and the admins decide. Accepting begins the term of an open role, for which the person has to be an active member, and thanks the person with a kudo for everything else, where `reason` has the words. Declining requires a reason. The person can withdraw. Required scope: `communities:write`.
   *
   * @param wayAnswer - The id of the way answer.
   *
   * @returns The resource as it is now; `undefined` when the caller can no longer see it.
   */
  transition(wayAnswer: string, body: Models.WayAnswerTransitionCreate, options?: Options): ResultPromise<Models.WayAnswer | undefined>
}

/** The delivery of one event to one endpoint. */
export interface WebhookDeliveriesMethods {
  /**
   * Get a webhook delivery
   *
   * Returns a delivery by id. Required scope: `webhooks:read`.
   *
   * @param webhookDelivery - The id of the webhook delivery.
   */
  get<F extends string = never>(webhookDelivery: string, query?: Fielded<Models.GetQuery, F>, options?: Options): ResultPromise<Narrowed<Models.WebhookDelivery, F>>
  /**
   * Resend an event
   *
   * Sends an event again, whether or not it was delivered, with the same `webhook-id`; it is then retried automatically for three days. Required scope: `webhooks:write`.
   *
   * @param webhookDelivery - The id of the webhook delivery.
   *
   * @returns The resource as it is now; `undefined` when the caller can no longer see it.
   */
  retry(webhookDelivery: string, body?: undefined, options?: Options): ResultPromise<Models.WebhookDelivery | undefined>
}

/** An endpoint that receives events, signed per Standard Webhooks. */
export interface WebhooksMethods {
  /**
   * List allowed actions on a webhook
   *
   * Returns for each operation on the webhook whether the caller can perform it now and, if not, why. Portals can use it to show the right buttons. Required scope: `webhooks:read`.
   *
   * @param webhook - The id of the webhook.
   */
  allowed(webhook: string, query?: Models.AllowedQuery, options?: Options): List<Models.Allowed>
  /**
   * Create a webhook
   *
   * Creates a webhook: an endpoint that receives events from now on, signed per Standard Webhooks. The secret is shown only once. A webhook of a portal receives the events of that portal’s communities and pages. An address to which the service does not send is refused; if its host does not exist, `failure` says so. Required scope: `webhooks:write`.
   */
  create(body: Models.WebhookCreate, options?: Options): ResultPromise<Models.WebhookCreated>
  /**
   * Delete a webhook
   *
   * Deletes a webhook with all events still to be sent. Required scope: `webhooks:write`.
   *
   * @param webhook - The id of the webhook.
   */
  delete(webhook: string, options?: Options): ResultPromise<undefined>
  /**
   * List the deliveries of a webhook
   *
   * Lists events that were or will be sent to an endpoint, oldest first by default. Delivered events are deleted after 30 days; dead letters are kept. Required scope: `webhooks:read`.
   *
   * @param webhook - The id of the webhook.
   */
  deliveries<F extends string = never>(webhook: string, query?: Fielded<Models.ListWebhookDeliveriesQuery, F>, options?: Options): List<Narrowed<Models.WebhookDelivery, F>>
  /**
   * Get a webhook
   *
   * Returns a webhook by id. Required scope: `webhooks:read`.
   *
   * @param webhook - The id of the webhook.
   */
  get<F extends string = never>(webhook: string, query?: Fielded<Models.GetQuery, F>, options?: Options): ResultPromise<Narrowed<Models.Webhook, F>>
  /**
   * List webhooks
   *
   * Lists webhooks, oldest first by default. Required scope: `webhooks:read`.
   */
  list<F extends string = never>(query?: Fielded<Models.ListWebhooksQuery, F>, options?: Options): List<Narrowed<Models.Webhook, F>>
  /**
   * Resend dead letters
   *
   * Sends all events again that were not delivered within three days, in their order. Required scope: `webhooks:write`.
   *
   * @param webhook - The id of the webhook.
   *
   * @returns The resource as it is now; `undefined` when the caller can no longer see it.
   */
  retry(webhook: string, body?: undefined, options?: Options): ResultPromise<Models.Webhook | undefined>
  /**
   * Rotate the secret of a webhook
   *
   * Returns a new secret, shown only once. For 24 hours all events are also signed with the previous secret to let the receiver switch over. Required scope: `webhooks:write`.
   *
   * @param webhook - The id of the webhook.
   */
  rotateSecret(webhook: string, body?: undefined, options?: Options): ResultPromise<Models.WebhookSecret>
  /**
   * Update a webhook
   *
   * Updates the fields sent. `status` pauses the webhook, or resumes it after it was paused or gone. Required scope: `webhooks:write`.
   *
   * @param webhook - The id of the webhook.
   *
   * @returns The resource as it is now; `undefined` when the caller can no longer see it.
   */
  update(webhook: string, change: Change<Models.WebhookPatch, Models.Webhook>, options?: Options): ResultPromise<Models.Webhook | undefined>
}

/** What an activity weighs from a day on. An act has the weight that is in force on its day; later changes leave it. */
export interface WeightsMethods {
  /**
   * Create a weight
   *
   * Changes what an activity weighs from a day on, tomorrow at the earliest. What was done before keeps its weight. Required scope: `engagement:write`.
   *
   * @returns The new resource; `undefined` for a key without the scope to read it.
   */
  create(body: Models.WeightCreate, options?: Options): ResultPromise<Models.Weight>
  /**
   * Get a weight
   *
   * Returns a weight by id. Required scope: `engagement:read`.
   *
   * @param weight - The id of the weight.
   */
  get<F extends string = never>(weight: string, query?: Fielded<Models.GetQuery, F>, options?: Options): ResultPromise<Narrowed<Models.Weight, F>>
  /**
   * List weights
   *
   * Lists what activities weigh, with all changes, by activity by default. Required scope: `engagement:read`.
   */
  list<F extends string = never>(query?: Fielded<Models.ListWeightsQuery, F>, options?: Options): List<Narrowed<Models.Weight, F>>
}

/** Every noun of the service. */
export interface Nouns {
  activity: ActivityMethods
  agendaItems: AgendaItemsMethods
  attendances: AttendancesMethods
  campaigns: CampaignsMethods
  charterComments: CharterCommentsMethods
  charters: ChartersMethods
  communities: CommunitiesMethods
  contributions: ContributionsMethods
  correctionRequests: CorrectionRequestsMethods
  digests: DigestsMethods
  evaluations: EvaluationsMethods
  eventFormats: EventFormatsMethods
  events: EventsMethods
  facts: FactsMethods
  fairnessRules: FairnessRulesMethods
  findings: FindingsMethods
  imports: ImportsMethods
  infractions: InfractionsMethods
  keys: KeysMethods
  kudos: KudosMethods
  me: MeMethods
  measureValues: MeasureValuesMethods
  measures: MeasuresMethods
  memberships: MembershipsMethods
  metrics: MetricsMethods
  minutes: MinutesMethods
  nominations: NominationsMethods
  notices: NoticesMethods
  occurrences: OccurrencesMethods
  organisations: OrganisationsMethods
  overlaps: OverlapsMethods
  pageLists: PageListsMethods
  pageRequests: PageRequestsMethods
  pages: PagesMethods
  people: PeopleMethods
  polls: PollsMethods
  portals: PortalsMethods
  recordings: RecordingsMethods
  representatives: RepresentativesMethods
  resources: ResourcesMethods
  reviews: ReviewsMethods
  rsvps: RsvpsMethods
  rulePacks: RulePacksMethods
  rules: RulesMethods
  signingKeys: SigningKeysMethods
  successions: SuccessionsMethods
  terms: TermsMethods
  topics: TopicsMethods
  touchpoints: TouchpointsMethods
  waivers: WaiversMethods
  wayAnswers: WayAnswersMethods
  webhookDeliveries: WebhookDeliveriesMethods
  webhooks: WebhooksMethods
  weights: WeightsMethods
}

/** What the methods of a noun send: a line for each. */
export type LinesOf<N extends keyof Nouns> = Record<keyof Nouns[N], string>

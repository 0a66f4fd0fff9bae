// Written by generate.ts; `pnpm --filter @guildhall/sdk generate` writes it anew.
import type { Page as PageOf } from '../list.ts'
import type { Several } from '../types.ts'

/** The representatives’ agreement with the case. */
export type Acknowledgement = {
    /** What was or will be done. */
    words?: string | null;
}

/** An entry of the activity log. Entries are never changed after they are added, except that values are removed when a person is erased. */
export type Activity = {
    actorClass: ActorClass;
    /** The changed fields with their values after; null when it was deleted. A private value reads "private", an erased one "erased". */
    after: {
        [key: string]: unknown;
    } | null;
    /** The changed fields with their values before; null when it was created. A private value reads "private", an erased one "erased". */
    before: {
        [key: string]: unknown;
    } | null;
    /** The community it belongs to, while it exists. */
    community: CommunitySummary | null;
    /** SHA-256 of the entry; the sealed chain of these digests reveals any later change. */
    digest: string;
    /** The entry’s id. */
    readonly id: string;
    /** The key that was used. */
    key: KeySummary | null;
    /** When it happened. Format: date-time. */
    readonly occurredAt: string;
    /** The person who acted, or for whom a key acted. */
    person: PersonSummary | null;
    /** The id of the request that made the change. */
    requestId: string | null;
    /** The subject of the action (id). */
    subjectId: string;
    subjectType: SubjectType;
    verb: Verb;
}

/** The head of the activity log, signed: with it, it can be proven later that no sealed entry was rewritten. */
export type ActivityHead = {
    /** Number of entries that are sealed. */
    entries: number;
    /** The last seal: a digest of all sealed entries. */
    head: string | null;
    /** The same content in canonical JSON, signed: a compact JWS. Keep it elsewhere to verify the log later. */
    jws: string;
    /** The signing key, as identified in /.well-known/jwks.json. */
    keyId: string;
    /** The last sealed entry (id). */
    lastEntry: string | null;
    /** The number of the last seal; 0 if there is none. */
    seal: number;
    /** When they were sealed. Format: date-time. */
    sealedAt: string | null;
    /** The public address of the service. */
    service: string;
}

/** Page of activity entries. */
export type ActivityPage = PageOf<Activity>

/** The verification of one part of the activity log. */
export type ActivityProof = {
    /** Whether the log still contains all entries that `anchor` covers, unchanged. Null in parts that do not reach its seal, and without `anchor`. */
    anchored: boolean | null;
    /** Number of entries in this part. */
    entries: number;
    /** The first entry of this part that does not match its seal (id). */
    firstBroken: string | null;
    /** The last seal of this part. Keep the seal of the last part elsewhere to verify the log later. */
    head: string | null;
    /** Whether all entries of this part match the digests in their seals. */
    intact: boolean;
    /** The `cursor` of the next part; null at the end. */
    next: string | null;
}

/** The capacity in which the actor acted. Only actions of members and representatives count as signs of life. */
export type ActorClass = "member" | "representative" | "portal_admin" | "robot"

/** How people take part in the agenda of an occurrence. */
export type Agenda = Pick<SharedMembers, 'format'> & {
    /** The kinds of items that its format has. */
    itemKinds: AgendaItemKind[];
    /** What only its author sees until it is revealed. */
    silent: AgendaInput[];
    /** How many votes each person has for the topics of an agenda. */
    votesPerPerson: number;
}

/** What a person answers to a question of an agenda. There is one for each person and question. */
export type AgendaAnswer = Pick<SharedMembers, 'createdAt' | 'etag' | 'person' | 'updatedAt'> & {
    /** The answer’s id. */
    readonly id: string;
    /** The question. */
    item: AgendaItemSummary;
    /** The answer, in Markdown. */
    text: string;
}

/** Page of agenda answers. */
export type AgendaAnswerPage = PageOf<AgendaAnswer>

/** The answer of the acting person to a question. */
export type AgendaAnswerSet = {
    /** The answer, in Markdown. */
    text: string;
}

/** The votes of the acting person for the topics of an agenda. */
export type AgendaBallot = {
    /** Their votes, by topic. */
    votes: AgendaBallotVote[];
    /** How many votes the person has left. */
    readonly votesLeft: number;
    /** How many votes each person has for the topics of an agenda. */
    votesPerPerson: number;
}

/** The votes of a person for one topic. */
export type AgendaBallotVote = {
    /** The id of the topic. */
    readonly item: string;
    /** How many votes the person gave it. */
    readonly votes: number;
}

/** What people add to an agenda: proposed topics and questions, votes, and answers to questions. */
export type AgendaInput = "proposals" | "votes" | "answers"

/** One item on the agenda of an occurrence. */
export type AgendaItem = Pick<SharedMembers, 'createdAt' | 'etag' | 'occurrence' | 'title' | 'updatedAt'> & {
    /** For an action: the person who does it. */
    assignee: PersonSummary | null;
    /** The full description, in Markdown. */
    description: string | null;
    /** For an action: the day by which it is due. Format: date. */
    dueOn: string | null;
    /** How long it takes at most, in minutes. Not for actions. */
    durationMinutes: number | null;
    /** For a talk: speakers who are not in the directory. */
    externalSpeakers: ExternalSpeaker[];
    /** The agenda item’s id. */
    readonly id: string;
    /** For an action: whether it is done. */
    isDone: boolean;
    kind: AgendaItemKind;
    /** For a round: the people who are going and have not spoken yet, as far as the caller can see who is going. */
    notSpoken: PersonSummary[];
    objective: LaunchObjective | null;
    /** Its place on the agenda; null comes last, in the order of creation. */
    position: number | null;
    /** The person who proposed it; null for an item of the people who run the event. */
    proposer: PersonSummary | null;
    /** For a talk: the people who speak, in order. */
    speakers: PersonSummary[];
    /** For a round: the people who have spoken, in order. */
    spoken: PersonSummary[];
    /** Who can see it. */
    visibility: Visibility;
    /** For a topic: its votes; null until they are revealed, and for other kinds. */
    readonly votes: number | null;
}

/** An agenda item to create. Which fields it can have depends on its kind. */
export type AgendaItemCreate = Pick<SharedMembers, 'description' | 'title'> & {
    /** For an action: the person who does it (id). */
    assignee?: string | null;
    /** For an action: the day by which it is due. Format: date. */
    dueOn?: string | null;
    /** How long it takes at most, in minutes. Not for actions. */
    durationMinutes?: number | null;
    /** For a talk: speakers who are not in the directory. */
    externalSpeakers?: ExternalSpeakerInput[];
    /** For an action: whether it is done. */
    isDone?: boolean;
    kind: AgendaItemKind;
    /** For an objective of a launch: which one. Required there. */
    objective?: LaunchObjective | null;
    /** The occurrence (id). */
    occurrence: string;
    /** Its place on the agenda; null comes last, in the order of creation. */
    position?: number | null;
    /** For a talk: the people who speak (ids), in order. */
    speakers?: string[];
    /** For a round: the people who have spoken (ids), in order. */
    spoken?: string[];
    /** Who can see it. Never wider than its event’s visibility. Default: as the event for talks and objectives, else `members`. */
    visibility?: Visibility;
}

/** What an agenda item is: a talk with its speakers; a topic that people propose and vote on; a question that people answer; a round in which everybody speaks; an action to do; or an objective of a launch. */
export type AgendaItemKind = "talk" | "topic" | "question" | "round" | "action" | "objective"

/** Page of agenda items. */
export type AgendaItemPage = PageOf<AgendaItem>

/** Fields to update; null clears a field. Which fields it can have depends on its kind. */
export type AgendaItemPatch = Pick<SharedMembers, 'description'> & {
    /** For an action: the person who does it (id). */
    assignee?: string | null;
    /** For an action: the day by which it is due. Format: date. */
    dueOn?: string | null;
    /** How long it takes at most, in minutes. Not for actions. */
    durationMinutes?: number | null;
    /** For a talk: speakers who are not in the directory. */
    externalSpeakers?: ExternalSpeakerInput[];
    /** For an action: whether it is done. */
    isDone?: boolean;
    /** For an objective of a launch: which one. Required there. */
    objective?: LaunchObjective | null;
    /** Its place on the agenda; null comes last, in the order of creation. */
    position?: number | null;
    /** For a talk: the people who speak (ids), in order. */
    speakers?: string[];
    /** For a round: the people who have spoken (ids), in order. */
    spoken?: string[];
    /** Its title. */
    title?: string;
    /** Who can see it. Never wider than its event’s visibility. Default: as the event for talks and objectives, else `members`. */
    visibility?: Visibility;
}

/** A summary of the agenda item. */
export type AgendaItemSummary = Pick<SharedMembers, 'title'> & {
    /** The agenda item’s id. */
    readonly id: string;
    kind: AgendaItemKind;
}

/** Shows all what until now only its authors saw. */
export type AgendaReveal = {
    /** What to reveal. */
    inputs: AgendaInput[];
}

/** How people take part in an agenda. Fields left out stay as they are, at first as the format has them. */
export type AgendaSet = {
    /** What only its author sees from now on, until it is revealed. */
    silent?: AgendaInput[];
    /** How many votes each person has for the topics of an agenda. */
    votesPerPerson?: number;
}

/** The votes of the acting person for a topic. */
export type AgendaVote = {
    /** How many of the votes of the acting person the topic has; 0 withdraws them. */
    votes: number;
}

/** Whether the caller can perform an operation on a resource and, if not, why. */
export type Allowed = {
    /** Whether the caller can perform it on this resource now. */
    allowed: boolean;
    /** The code of the problem that would be returned; null when allowed. */
    code: string | null;
    /** All that the transition still requires, including what its own body supplies. */
    lacks: Lack[];
    /** The operation’s name in the OpenAPI document. */
    operation: string;
    /** The reason why not, in one sentence; null when allowed. */
    reason: string | null;
    /** The transition, where the operation takes one by name; otherwise null. */
    transition: string | null;
}

/** Page of allowed actions. */
export type AllowedPage = PageOf<Allowed>

/** The decision on an appeal. */
export type AppealDecision = {
    outcome: AppealOutcome;
    /** The reason. */
    reason: string;
}

/** Granted: the sanction is lifted. Denied: the sanction remains. */
export type AppealOutcome = "granted" | "denied"

/** The answers of an applicant, compared with the community’s member profile. */
export type Application = {
    /** The time and work that the applicant offers. */
    commitment: string | null;
    /** The applicant’s experience. */
    experience: string | null;
    /** What the applicant will contribute. */
    gives: string | null;
    /** What the applicant wants to gain. */
    objectives: string | null;
}

/** The answers of an applicant, compared with the community’s member profile. */
export type ApplicationInput = {
    /** The time and work that the applicant offers. */
    commitment?: string | null;
    /** The applicant’s experience. */
    experience?: string | null;
    /** What the applicant will contribute. */
    gives?: string | null;
    /** What the applicant wants to gain. */
    objectives?: string | null;
}

/** Whether a person was at an occurrence. There is one for each person and occurrence. */
export type Attendance = Pick<SharedMembers, 'createdAt' | 'etag' | 'occurrence' | 'person' | 'updatedAt'> & {
    /** The id of the attendance record. */
    readonly id: string;
    /** The person who recorded it; null if a system did. */
    recordedBy: PersonSummary | null;
    source: AttendanceSource;
    /** When it starts. Format: date-time. */
    readonly startsAt: string;
    status: AttendanceStatus;
}

/** The attendance of an occurrence, by number. */
export type AttendanceCounts = {
    /** How many people on record were absent. */
    readonly absent: number;
    /** How many people on record were there. */
    readonly attended: number;
    /** How many were there, named or not, as recorded; null if no head count was. */
    readonly headCount: number | null;
    /** How many were there in all: the head count or, if that is more, the people on record and the unmatched. */
    readonly present: number;
    /** How many people of the newest list or report were not found. */
    readonly unmatched: number;
}

/** Who was at an occurrence: people, a head count, or both; or the report of a meeting tool. */
export type AttendanceCreate = {
    /** How many people were there, named or not. */
    headCount?: number;
    /** The people who were there, or absent. */
    people?: AttendeeInput[];
    /** Instead of both: the text of the attendance report of Microsoft Teams or the participants report of Zoom. Over REST, the file itself can be sent as the body. */
    report?: string;
}

/** Page of attendance records. */
export type AttendancePage = PageOf<Attendance>

/** The result of recording attendance. */
export type AttendanceRecorded = {
    /** The head count of the occurrence; null if none was recorded. */
    readonly headCount: number | null;
    /** How many people were found. Each is now on record. */
    readonly matched: number;
    /** Those who were not found, in order. They are counted; no person is created. */
    unmatched: UnmatchedAttendee[];
}

/** How it was recorded: as a list, from the report of a meeting tool, by the person with the check-in code, or by an import. */
export type AttendanceSource = "list" | "report" | "check_in" | "import"

/** Whether the person was there. */
export type AttendanceStatus = "attended" | "absent"

/** A person of an attendance list: their id, external id or e-mail address. */
export type AttendeeInput = {
    /** Their e-mail address. Format: idn-email. */
    email?: string;
    /** Their external id. */
    externalId?: string;
    /** The id of a person. */
    id?: string;
    /** Whether they were there. Default: `attended`. */
    status?: AttendanceStatus;
}

/** A representative’s confirmation that they have reviewed the page and that it is accurate today. */
export type AttestationCreate = {
    /** What was reviewed. */
    note?: string | null;
}

/** A link with which one representative can confirm once, without logging in, that one page is accurate. */
export type AttestationLink = {
    /** When it expires. Format: date-time. */
    expiresAt: string;
    /** Opens a page that states what is confirmed, with one button. Share it only with that person. */
    url: string;
}

/** The representative for whom to create a link. */
export type AttestationLinkCreate = {
    /** The representative for whom the link is created (id). */
    person: string;
}

/** `organisation`: why the organisation should support it. `manager`: why a manager should release people. `member`: what a member gets. */
export type BriefQuestion = "organisation" | "manager" | "member"

/** One question of a sponsor brief and the statements about it. */
export type BriefSection = {
    question: BriefQuestion;
    /** What is on record. */
    statements: BriefStatement[];
    /** Its heading. */
    title: string;
}

/** Where a statement of a sponsor brief comes from. */
export type BriefSource = Pick<SharedMembers, 'title'> & {
    /** The figure with its scope, period and explanation; null if it is not a metric. */
    figure: MetricFigure | null;
    kind: BriefSourceKind;
    /** Where this API returns it. */
    path: string;
}

/** A metric, the record of the community or portal, a published resource, or published minutes. */
export type BriefSourceKind = "metric" | "record" | "resource" | "minutes"

/** A statement of a sponsor brief. */
export type BriefStatement = {
    /** Where it comes from. */
    sources: BriefSource[];
    /** The statement. What people wrote is quoted in their words. */
    text: string;
}

/** A broken link or image of a page. */
export type BrokenLink = {
    /** The problem as structured data. */
    message: Message;
    /** What is wrong with it, in one sentence. */
    problem: string;
    /** The HTTP status of the response; null without a response. */
    status: number | null;
    /** The URL it points to. */
    url: string;
}

/** The result for one item. */
export type BulkAnswer = Pick<SharedMembers, 'problem'> & {
    /** The record that was created or updated. */
    id: string | null;
    /** The outcome for the item. */
    outcome: "created" | "updated" | "unchanged" | "failed";
}

/** How often events take place: every two weeks is `{ "interval": 2, "unit": "week" }`. */
export type Cadence = {
    /** The number of days, weeks or months from one event to the next. */
    interval: number;
    unit: CadenceUnit;
}

/** The unit of a cadence. */
export type CadenceUnit = "day" | "week" | "month"

/** A secret address at which a calendar reads the events of a person’s communities, and when the pages that they represent are due for review. */
export type CalendarToken = Pick<SharedMembers, 'createdAt' | 'etag' | 'lastUsedAt' | 'updatedAt'> & {
    /** The calendar token’s id. */
    readonly id: string;
    /** What it is for. */
    name: string;
    /** The portal to whose events it is limited: that of the key by which it was created. */
    portal: PortalSummary | null;
}

/** A calendar token to create. */
export type CalendarTokenCreate = {
    /** What it is for. */
    name: string;
}

/** A calendar token that was just created, with its address. */
export type CalendarTokenCreated = Pick<SharedMembers, 'createdAt' | 'lastUsedAt' | 'updatedAt'> & {
    /** The calendar token’s id. */
    readonly id: string;
    /** What it is for. */
    name: string;
    /** The portal to whose events it is limited: that of the key by which it was created. */
    portal: PortalSummary | null;
    /** The address to subscribe to. Save it now: it contains the secret, which is stored as a hash and never shown again. */
    url: string;
}

/** Page of calendar tokens. */
export type CalendarTokenPage = PageOf<CalendarToken>

/** What the people who take part are asked to do. */
export type CallToAction = {
    /** What to do. */
    text: string;
    /** The last day to do it. Format: date. */
    until: string | null;
    /** Where to do it. */
    url: string | null;
}

/** What the people who take part are asked to do. */
export type CallToActionInput = {
    /** What to do. */
    text: string;
    /** The last day to do it. Format: date. */
    until?: string | null;
    /** Where to do it. */
    url?: string | null;
}

/** The key that a request was sent with. */
export type CallingKey = Pick<SharedMembers, 'createdAt' | 'revokedAt' | 'updatedAt'> & {
    /** When it expires; null if it does not expire. Format: date-time. */
    expiresAt: string | null;
    /** The key’s id. */
    readonly id: string;
    kind: KeyKind;
    /** Its last four characters, to identify it. */
    lastFour: string;
    /** What the key is for. */
    name: string;
    /** The browser origins that a publishable key accepts, a subset of its portal’s; null for all of them. Not allowed for a secret key. */
    origins: string[] | null;
    /** Until when earlier secrets stay valid; null if they expired at once. Format: date-time. */
    overlapUntil: string | null;
    /** The portal the key is bound to. */
    portal: PortalSummary | null;
    /** The first characters of the key. */
    prefix: string;
    /** Time of the last rotation. Format: date-time. */
    rotatedAt: string | null;
    /** The scopes of the key. */
    scopes: ("communities:read" | "communities:write" | "people:read" | "people:write" | "identities:write" | "privacy:write" | "memberships:read" | "memberships:write" | "portals:read" | "portals:write" | "organisations:read" | "organisations:write" | "imports:read" | "imports:write" | "keys:read" | "keys:write" | "activity:read" | "resources:read" | "resources:write" | "events:read" | "events:write" | "attendance:read" | "attendance:write" | "contributions:read" | "contributions:write" | "engagement:read" | "engagement:write" | "metrics:read" | "charters:read" | "charters:write" | "votes:write" | "pages:read" | "pages:write" | "governance:read" | "governance:write" | "webhooks:read" | "webhooks:write" | "notices:read" | "notices:write")[];
}

/** A campaign of a portal: a goal for its pages, with a first and a last day. The people who maintain a page that does not meet the goal yet are asked once at the start and once before the end. */
export type Campaign = Pick<SharedMembers, 'createdAt' | 'etag' | 'portal' | 'title' | 'updatedAt'> & {
    /** Number of people who were asked: those who maintain a page that did not meet the goal. */
    readonly askedCount: number;
    /** Who created it; null if a secret key did. */
    createdBy: PersonSummary | null;
    /** Its progress by day, earliest first. Days on which the service did not run are missing. */
    days: CampaignDay[];
    /** When its outcome was recorded. Format: date-time. */
    readonly endedAt: string | null;
    /** Its last day, at most 366 days after the first one. Format: date. */
    endsOn: string;
    /** The campaign’s id. */
    readonly id: string;
    /** Whether publishable keys of the portal can read it and its chart. */
    isPublic: boolean;
    measure: CampaignMeasure;
    /** Its outcome; null until it has ended. */
    outcome: CampaignOutcome | null;
    /** The percentage of pages that meet the goal on the latest day, rounded down to one decimal; null before. */
    readonly percent: number | null;
    /** The first day on which the goal was met; null if it was not met yet. Format: date. */
    readonly reachedOn: string | null;
    /** The rule to pass; null for `pages_up_to_date`. */
    rule: string | null;
    /** Its first day. Format: date. */
    startsOn: string;
    status: CampaignStatus;
    /** The percentage of pages to reach. */
    target: number;
    /** What it is about, in your own words. They are in the notices to the people who are asked. */
    words: string;
}

/** A campaign with its goal, its first and its last day. */
export type CampaignCreate = Pick<SharedMembers, 'title'> & {
    /** Its last day, at most 366 days after the first one. Format: date. */
    endsOn: string;
    /** Whether publishable keys of the portal can read the campaign and its chart, for pages of an intranet. Default: false. */
    isPublic?: boolean;
    measure: CampaignMeasure;
    /** The slug or id of the portal. */
    portal: string;
    /** The rule to pass, for `pages_passing_rule`; a rule about pages. */
    rule?: string | null;
    /** Its first day. Format: date. */
    startsOn: string;
    /** The percentage of pages to reach. */
    target: number;
    /** What it is about, in your own words. They are in the notices to the people who are asked. */
    words: string;
}

/** The progress of a campaign on a day. */
export type CampaignDay = {
    /** The day. Format: date. */
    on: string;
    /** Number of pages that count. */
    readonly pages: number;
    /** Number of them that meet the goal. */
    readonly reached: number;
}

/** What the goal of a campaign counts: pages that are not due for review (`fresh` or `due`), or pages that pass a rule. */
export type CampaignMeasure = "pages_up_to_date" | "pages_passing_rule"

/** What came of the campaign: whether the goal was met on its last day. */
export type CampaignOutcome = "reached" | "not_reached"

/** Page of campaigns. */
export type CampaignPage = PageOf<Campaign>

/** Fields to update. What the goal counts, and the first day, cannot be changed. */
export type CampaignPatch = {
    /** Its last day, at most 366 days after the first one. Format: date. */
    endsOn?: string;
    /** Whether publishable keys of the portal can read the campaign and its chart, for pages of an intranet. Default: false. */
    isPublic?: boolean;
    /** The percentage of pages to reach. */
    target?: number;
    /** Its title. */
    title?: string;
    /** What it is about, in your own words. They are in the notices to the people who are asked. */
    words?: string;
}

/** Whether the campaign has begun and ended, by its days. */
export type CampaignStatus = "planned" | "running" | "ended"

/** The size of the sheet, in landscape format. */
export type CanvasSize = "a4" | "a3"

/** What is decided in a case; see the operations for a single case. */
export type CaseAction = "triage" | "remedy" | "uphold" | "dismiss" | "sanction"

/** The result for one case. */
export type CaseActionResult = Pick<SharedMembers, 'problem'> & {
    /** The case (id), as sent. */
    infraction: string;
    /** The outcome. Unchanged: nothing had to be done, for example as they were reminded today already. */
    outcome: "done" | "unchanged" | "failed";
    /** Its status now; null if it failed. */
    status: InfractionStatus | null;
}

/** The results for all cases. */
export type CaseActionResults = {
    /** Whether nothing was changed. */
    dryRun: boolean;
    /** One result per case, in order. */
    items: CaseActionResult[];
}

/** A decision in several cases of a portal, named by exactly one of `infractions` and `where`. */
export type CaseActions = {
    action: CaseAction;
    /** All or none: if one item fails, nothing is changed. Default: false. */
    atomic?: boolean;
    /** Returns what would happen, and changes and sends nothing. Default: false. */
    dryRun?: boolean;
    /** The cases. Maximum 1,000. */
    infractions?: string[];
    /** The reason; required except for `triage`. Those concerned can read it. */
    reason?: string;
    /** The sanction, for the action `sanction`. */
    sanction?: Sanction;
    /** The cases, chosen by filters. At most 1,000 may match. */
    where?: CaseChoice;
}

/** A choice of cases by filters: all cases of the portal that match each of them. */
export type CaseChoice = {
    /** Filter by kind. */
    kind?: InfractionKind[];
    /** Filter by status. */
    status?: InfractionStatus[];
}

/** The decision on a case. */
export type CaseDecision = {
    outcome: CaseOutcome;
    /** The reason. */
    reason: string;
}

/** Remedied: the problem is fixed. Upheld: the case is justified and has consequences. Dismissed: the case is unfounded. */
export type CaseOutcome = "remedied" | "upheld" | "dismissed"

/** Which occurrences of a series change: this one; this and the following ones, which become a series of their own; or all that are not over. */
export type ChangeScope = "this" | "following" | "all"

/** A place where the community meets or keeps its materials. */
export type Channel = Pick<SharedMembers, 'url'> & {
    kind: ChannelKind;
    /** Its name there. */
    label: string | null;
}

/** A place where the community meets or keeps its materials. */
export type ChannelInput = Pick<SharedMembers, 'url'> & {
    kind: ChannelKind;
    /** Its name there. */
    label?: string | null;
}

/** The kind of place. */
export type ChannelKind = "website" | "chat" | "forum" | "mailing_list" | "calendar" | "repository" | "video" | "documents" | "social" | "other"

/** A version of a community’s charter: its agreement on vision, mission, goals, rules and scope. A published version never changes. */
export type Charter = Pick<SharedMembers, 'createdAt' | 'etag' | 'title' | 'updatedAt'> & {
    /** The authors, in order. Authors not visible to the caller are omitted. */
    authors: PersonSummary[];
    /** The version from which it was drafted; null if none. */
    basedOn: CharterSummary | null;
    /** The community whose charter it is. */
    community: CommunitySummary;
    decisionMode: DecisionMode;
    /** Its key in that system. */
    externalKey: string | null;
    /** The charter’s id. */
    readonly id: string;
    /** The views of the people who objected to this version, which was carried all the same. Publishable keys do not see them. */
    readonly minorityViews: MinorityView[];
    /** When to review the charter. Format: date. */
    nextReviewOn: string | null;
    /** The number of the published version in its community: 1, 2, 3 and so on; null if not published. */
    readonly number: number | null;
    /** The outcome of the last vote on this version; null if there was none, or while one is open. */
    readonly outcome: CharterOutcome | null;
    /** When it was published. Format: date-time. */
    readonly publishedAt: string | null;
    /** Who published it; null if a key did. */
    publishedBy: PersonSummary | null;
    /** The day on which the community removed its charter without a new one; null otherwise. Format: date. */
    removedOn: string | null;
    /** The sections, in order. Each occurs at most once, except `other`. */
    sections: CharterSection[];
    /** The system it was imported from; null if it was created here. */
    source: string | null;
    status: CharterStatus;
    /** When another version replaced it, or it was removed. Format: date-time. */
    readonly supersededAt: string | null;
    /** When the vote ends or ended; null if there was none. Format: date-time. */
    readonly voteUntil: string | null;
}

/** A comment on a draft of a charter. */
export type CharterComment = Pick<SharedMembers, 'createdAt' | 'etag' | 'updatedAt'> & {
    /** Who wrote it; null if the person was erased or is not visible to the caller. */
    author: PersonSummary | null;
    /** The draft that it is about. */
    charter: CharterSummary;
    /** The comment’s id. */
    readonly id: string;
    /** When it was resolved. Format: date-time. */
    readonly resolvedAt: string | null;
    /** Who resolved it; null if a key did, or if it is open. */
    resolvedBy: PersonSummary | null;
    /** The section that it is about; null for the draft as a whole. */
    section: CharterSectionKind | null;
    status: CommentStatus;
    /** The comment. */
    text: string;
    /** The heading of the section, for one of kind `other`; otherwise null. */
    title: string | null;
}

/** A comment on a draft, or on one of its sections. */
export type CharterCommentCreate = {
    /** The section that it is about; null for the draft as a whole. */
    section?: CharterSectionKind | null;
    /** The comment. */
    text: string;
    /** The heading of the section, for one of kind `other`; otherwise null. */
    title?: string | null;
}

/** Page of charter comments. */
export type CharterCommentPage = PageOf<CharterComment>

/** A change of a comment’s status. */
export type CharterCommentTransitionCreate = {
    transition: CommentTransition;
}

/** What changed from one version of a charter to another. The numbers of lines are those of the two texts as wholes; a section that moved counts there as removed and added. */
export type CharterComparison = {
    /** Number of lines added. */
    readonly addedLines: number;
    /** The version named by `with`. */
    from: ComparedCharter;
    /** Number of lines removed. */
    readonly removedLines: number;
    /** Number of lines that are the same. */
    readonly sameLines: number;
    /** Section by section, in the order of the version in the path; removed ones are where they were. */
    sections: ComparedSection[];
    /** The version in the path. */
    to: ComparedCharter;
}

/** A draft of a charter, as `sections` or as `markdown`. */
export type CharterCreate = {
    /** The authors (ids), in order. Default: the person who creates it. */
    authors?: string[];
    /** The version (id) of the same community to start from: fields left out are copied from it. */
    basedOn?: string | null;
    /** How the community decides, and votes on this version. Default: `majority`. */
    decisionMode?: DecisionMode;
    /** The text in Markdown, in place of `sections`: headings that are recognised become sections, others free sections. */
    markdown?: string;
    /** When to review the charter. Format: date. */
    nextReviewOn?: string | null;
    /** The sections, in order. Each can occur once, except `other`. */
    sections?: CharterSectionInput[];
    /** Its title. */
    title?: string;
}

/** A force that helps the community or holds it back. */
export type CharterForce = {
    direction: ForceDirection;
    /** Its strength, from 1 (weak) to 5 (strong). */
    strength: number;
    /** The force. */
    text: string;
}

/** A force that helps the community or holds it back. */
export type CharterForceInput = {
    direction: ForceDirection;
    /** Its strength, from 1 (weak) to 5 (strong). */
    strength: number;
    /** The force. */
    text: string;
}

/** An impact of the community’s work. */
export type CharterImpact = {
    /** What changes. */
    on: string;
    /** For whom. */
    whom: string;
}

/** An impact of the community’s work. */
export type CharterImpactInput = {
    /** What changes. */
    on: string;
    /** For whom. */
    whom: string;
}

/** A measure by which the community recognises success. */
export type CharterMeasure = {
    /** The value at the start; null if unknown. */
    baseline: number | null;
    /** When to reach the target. Format: date. */
    due: string | null;
    /** What is measured. */
    name: string;
    /** The value to reach; null if there is none. */
    target: number | null;
    /** The unit of its values. */
    unit: string;
}

/** A measure by which the community recognises success. */
export type CharterMeasureInput = {
    /** The value at the start; null if unknown. */
    baseline?: number | null;
    /** When to reach the target. Format: date. */
    due?: string | null;
    /** What is measured. */
    name: string;
    /** The value to reach; null if there is none. */
    target?: number | null;
    /** The unit of its values. */
    unit: string;
}

/** The outcome of a vote on a charter. */
export type CharterOutcome = {
    /** How many abstained. They count towards the quorum. */
    readonly abstain: number;
    /** How many agreed. */
    readonly agree: number;
    /** When the vote was closed. Format: date-time. */
    closedAt: string;
    decisionMode: DecisionMode;
    /** The number of people who could vote when the vote was closed. */
    readonly electorate: number;
    /** The outcome as structured data. */
    message: Message;
    /** How many objected. */
    readonly object: number;
    /** How many of them had to vote. */
    readonly quorum: number;
    /** The outcome, as text. */
    reason: string;
    result: VoteResult;
}

/** Page of charters. */
export type CharterPage = PageOf<Charter>

/** Fields of a draft to update; null clears a field, and a list replaces the list. The status is changed by transitions. */
export type CharterPatch = {
    /** The authors (ids), in order. Default: the person who creates it. */
    authors?: string[];
    /** How the community decides, and votes on this version. Default: `majority`. */
    decisionMode?: DecisionMode;
    /** When to review the charter. Format: date. */
    nextReviewOn?: string | null;
    /** The sections, in order. Each can occur once, except `other`. */
    sections?: CharterSectionInput[];
    /** Its title. */
    title?: string;
}

/** A review of a community’s charter: what is known, what the members say, what is decided, and when to look again. */
export type CharterReview = Pick<SharedMembers, 'createdAt' | 'etag' | 'updatedAt'> & {
    /** The version that is reviewed; null if not visible to the caller. */
    charter: CharterSummary | null;
    /** The community that reviews its charter; null if not visible to the caller. */
    community: CommunitySummary | null;
    /** When it was concluded; null if it was not. Format: date-time. */
    readonly concludedAt: string | null;
    /** Who concluded it; null if a key did, or if not concluded. */
    concludedBy: PersonSummary | null;
    /** When the review was due; null if no date was set. Format: date. */
    dueOn: string | null;
    /** The day of the review; null if not concluded. Format: date. */
    heldOn: string | null;
    /** The review’s id. */
    readonly id: string;
    /** When the charter is to be reviewed next; null if not concluded, or never. Format: date. */
    nextReviewOn: string | null;
    /** What was decided, and why; null if nothing was noted. */
    notes: string | null;
    /** Who opened it; null if a key did. */
    openedBy: PersonSummary | null;
    /** What the community decided; null if not concluded. */
    outcome: CharterReviewOutcome | null;
    /** The poll by which the members are heard, with its results. */
    poll: PollSummary | null;
    /** What was known when it was opened; null for those who do not manage the community. */
    prefill: CharterReviewPrefill | null;
    status: CharterReviewStatus;
}

/** A review to open. */
export type CharterReviewCreate = {
    /** The last day on which members can answer, 7 to 60 days from today. Default: in 14 days. Format: date. */
    pollClosesOn?: string;
}

/** A fact that was known when a review was opened. */
export type CharterReviewFact = {
    /** The value at the start; null if unknown. */
    baseline: number | null;
    /** What it is: a goal or measure, quoted from the charter, or the id of a metric or rule. */
    name: string;
    /** The day of the figure, or by which it is due; null if it has none. Format: date. */
    on: string | null;
    /** Whether the figure is withheld, because it is of fewer than 5 people. */
    suppressed: boolean;
    /** The value to reach; null if there is none. */
    target: number | null;
    /** What is known in words; null if nothing is. */
    text: string | null;
    /** The unit of the figure; null if it is a number. */
    unit: string | null;
    /** The figure; null if there is none, or if it is withheld. */
    value: number | null;
}

/** What the community decided. `keep`: the charter stays as it is. `adapt`: details change. `evolve`: the purpose changes. `merge`: it joins another community. `close`: it ends. */
export type CharterReviewOutcome = "keep" | "adapt" | "evolve" | "merge" | "close"

/** Page of charter reviews. */
export type CharterReviewPage = PageOf<CharterReview>

/** What was known when a review was opened, with its sources: kept as it was then. */
export type CharterReviewPrefill = {
    /** The day on which it was known. Format: date. */
    on: string;
    /** What was known, part by part. */
    parts: CharterReviewPrefillPart[];
}

/** A part of what was known when a review was opened, and where it is from. */
export type CharterReviewPrefillPart = {
    /** What was known. */
    facts: CharterReviewFact[];
    /** The first day of the figures; null if they are of one day. Format: date. */
    from: string | null;
    /** What the part is about: `goals`, `measures`, `cadence`, `attendance`, `engagement` or `findings`. */
    part: string;
    /** The call that returns what is known by now. */
    source: string;
}

/** `open`: the members are heard, and the community decides. `concluded`: it has an outcome. `cancelled`: it was given up. */
export type CharterReviewStatus = "open" | "concluded" | "cancelled"

/** The transition to take. */
export type CharterReviewTransition = "conclude" | "cancel"

/** The conclusion of a review, or its cancellation. */
export type CharterReviewTransitionCreate = {
    /** The day of the review, today or earlier. Default: today. Format: date. */
    heldOn?: string | null;
    /** When to review the charter next. Required to conclude with `keep`, `adapt` or `evolve`. Format: date. */
    nextReviewOn?: string | null;
    /** What was decided, and why. */
    notes?: string | null;
    /** What the community decided. Required to conclude. */
    outcome?: CharterReviewOutcome;
    transition: CharterReviewTransition;
}

/** A section of a charter. */
export type CharterSection = {
    /** Forces. Only in the section `forces`. */
    forces: CharterForce[];
    /** Impacts. Only in the section `impact`. */
    impacts: CharterImpact[];
    /** Items of one line each. Only for goals, priorities, outputs, values and ground rules. */
    items: string[];
    /** Measures, each with a name of its own. Only in the section `measures`. */
    measures: CharterMeasure[];
    section: CharterSectionKind;
    /** The text in Markdown. It can be empty. */
    text: string;
    /** The heading as the community words it. Default: the usual heading of the section. Empty for text before the first heading. */
    title: string;
}

/** A section of a charter. */
export type CharterSectionInput = {
    /** Forces. Only for the section `forces`. */
    forces?: CharterForceInput[];
    /** Impacts. Only for the section `impact`. */
    impacts?: CharterImpactInput[];
    /** Items of one line each. Only for goals, priorities, outputs, values and ground rules. */
    items?: string[];
    /** Measures, each with a name of its own. Only for the section `measures`. */
    measures?: CharterMeasureInput[];
    section: CharterSectionKind;
    /** The text in Markdown. It can be empty. */
    text?: string;
    /** The heading as the community words it. Default: the usual heading of the section. Empty for text before the first heading. */
    title?: string;
}

/** The section of a charter; `other` is a section with a heading of the community’s own. */
export type CharterSectionKind = "vision" | "importance" | "why_now" | "mission" | "how" | "goals" | "priorities" | "outputs" | "measures" | "impact" | "resources" | "forces" | "values" | "ground_rules" | "scope" | "ways_of_working" | "sponsor_commitment" | "other"

/** `draft`: being written. `in_vote`: the community votes on it. `published`: in force. `superseded`: it was in force. `withdrawn`: a draft that was given up. */
export type CharterStatus = "draft" | "in_vote" | "published" | "superseded" | "withdrawn"

/** A summary of the charter. */
export type CharterSummary = Pick<SharedMembers, 'title'> & {
    /** The charter’s id. */
    readonly id: string;
    /** The number of the published version in its community: 1, 2, 3 and so on; null if not published. */
    readonly number: number | null;
    status: CharterStatus;
}

/** The transition to take. `open_vote` lets the community vote on a draft; the vote ends automatically. `remove` ends the published charter without a new one; the text remains readable. */
export type CharterTransition = "open_vote" | "publish" | "withdraw" | "remove"

/** A change of a charter’s status. */
export type CharterTransitionCreate = {
    transition: CharterTransition;
    /** When the vote ends, for `open_vote`: a moment in the future. Default: in 14 days. Format: date-time. */
    until?: string;
}

/** A person’s vote on a draft of a charter. */
export type CharterVote = Pick<SharedMembers, 'createdAt' | 'etag' | 'updatedAt'> & {
    answer: VoteAnswer;
    /** The version that it is about. */
    charter: CharterSummary;
    /** The vote’s id. */
    readonly id: string;
    /** Whether it was counted when the vote was closed: votes of people who can no longer vote by then are not. Null before. */
    readonly isCounted: boolean | null;
    /** The reason, in the person’s own words; required to object. If the version is carried all the same, an objection remains with it as a minority view. */
    reason: string | null;
    /** The vote that it belongs to, where there were several on this version: 1, 2 and so on. */
    round: number;
    /** Who voted; null if the person was erased or is not visible to the caller. */
    voter: PersonSummary | null;
}

/** Page of charter votes. */
export type CharterVotePage = PageOf<CharterVote>

/** The vote of the acting person. It can be changed until the vote ends. */
export type CharterVoteSet = {
    answer: VoteAnswer;
    /** The reason, in the person’s own words; required to object. If the version is carried all the same, an objection remains with it as a minority view. */
    reason?: string | null;
}

/** The check-in code of an occurrence. */
export type CheckInCode = {
    /** Until when people can check in. Format: date-time. */
    closesAt: string;
    /** From when on people can check in. Format: date-time. */
    opensAt: string;
    /** The address of the page on which people check in; the QR code contains it. */
    url: string;
}

/** The code that the acting person has scanned at the meeting. */
export type CheckInCreate = {
    /** The content of the QR code: the address, or its last part. */
    code: string;
}

/** The outcome of a check: the page was read; is unchanged since it was last read; responded with an error; could not be reached; its host asked to wait; robots.txt forbids it; this service is not allowed to call that address; it took longer to answer than the monitor waits, which says nothing of the page; it could not be made, since the network or the name server of this service was out of order; or it is not a page. */
export type CheckOutcome = "loaded" | "not_modified" | "failed" | "unreachable" | "busy" | "robots" | "blocked" | "too_slow" | "not_made" | "not_html"

/** What a transition of a community requires, and how much of it is done. */
export type Checklist = {
    /** The community (id). */
    community: string;
    /** Whether nothing is missing. */
    isComplete: boolean;
    /** What the transition requires. */
    requirements: ChecklistItem[];
    transition: CommunityTransition;
}

/** One requirement of a transition. */
export type ChecklistItem = Pick<SharedMembers, 'evidence'> & {
    /** The API call that supplies what is missing. */
    call: string | null;
    /** The time from which it is met by the passing of time alone. Format: date-time. */
    from: string | null;
    /** The reason as structured data; null without a rule. */
    message: Message | null;
    /** Where in the body of the transition it is supplied, as a JSON pointer. */
    pointer: string | null;
    /** What is known, or what is missing and how to supply it, in one sentence. */
    reason: string;
    /** The rule that requires it; null for what every community requires, whatever its portals. */
    rule: string | null;
    status: ChecklistItemStatus;
    /** What is required. */
    title: string;
}

/** The status of a requirement: done, missing, waived for this community, or supplied in the body of the transition itself. */
export type ChecklistItemStatus = "done" | "missing" | "waived" | "with_request"

/** `open`, or `resolved` once the people who write the draft have dealt with it. */
export type CommentStatus = "open" | "resolved"

/** The transition to take. */
export type CommentTransition = "resolve" | "reopen"

/** A group of people who share a practice and learn together to do it better. */
export type Community = Pick<SharedMembers, 'createdAt' | 'etag' | 'match' | 'name' | 'updatedAt'> & {
    /** How often its events take place, derived from the dates visible to the caller: the last 5 of the past year that were not cancelled and the next 4. Null if unknown: there are fewer than three days, or they are irregular. */
    readonly cadence: Cadence | null;
    /** People who support it and speak for it in the organisation. */
    champions: PersonSummary[];
    /** Where it meets and keeps its materials. */
    channels: Channel[];
    /** The day it closed: not before the day it was launched. Format: date. */
    closedOn: string | null;
    /** The day it will close: not before the day it was launched. Format: date. */
    closingOn: string | null;
    /** The full description, in Markdown. */
    description: string | null;
    /** The key of the record in that system; unique per source. */
    externalKey: string | null;
    hostOrganisation: HostOrganisation | null;
    /** The community’s id. */
    readonly id: string;
    joinPolicy: JoinPolicy;
    kind: CommunityKind;
    /** The day it was launched. Format: date. */
    launchedOn: string | null;
    /** The number of its active members who lead it today. */
    readonly leaderCount: number;
    /** The URL of its logo. */
    logoUrl: string | null;
    /** The number of its active members. */
    readonly memberCount: number;
    memberProfile: MemberProfile | null;
    /** The purpose of the community. */
    mission: string | null;
    /** The next date of the events that it hosts: the first visible to the caller that has not started and is not cancelled; null if there is none. */
    readonly nextOccurrence: OccurrenceSummary | null;
    origin: CommunityOrigin | null;
    /** The URL of its page on the portal of the key. Null if it has none there, or if the caller does not use the key of a portal. */
    readonly pageUrl: string | null;
    /** The parent community. */
    parent: CommunitySummary | null;
    /** Its partners. */
    partners: Partner[];
    /** The last day of its declared pause, while it lasts; null otherwise. Format: date. */
    readonly pausedUntil: string | null;
    /** The portals that show it; none means all of them. */
    portals: PortalSummary[];
    /** Its relations to other communities visible to the caller. */
    relations: Relation[];
    rhythm: Rhythm | null;
    /** Its name in URLs; generated from the name when omitted. Its former slugs lead to it, and no other community can take them. That of a merged community is its id: its former one leads to the community that it merged into. */
    slug: string;
    /** The system the record was imported from; null when it was created here. */
    source: string | null;
    status: CommunityStatus;
    /** The objectives of the organisation that it serves. */
    strategicObjectives: string[];
    /** The number of communities that are part of it and visible to the caller. */
    readonly subcommunityCount: number;
    /** One sentence for listings. */
    summary: string | null;
    /** Its topics. */
    topics: string[];
    visibility: Visibility;
    /** How people can contribute: open roles, help wanted, offers. */
    waysToContribute: WayToContribute[];
}

/** A new community. Keys of the organisation set its current status; people create drafts. Afterwards the status is changed by transitions. */
export type CommunityCreate = Pick<SharedMembers, 'champions' | 'channels' | 'closedOn' | 'closingOn' | 'description' | 'externalKey' | 'hostOrganisation' | 'joinPolicy' | 'launchedOn' | 'logoUrl' | 'memberProfile' | 'name' | 'origin' | 'partners' | 'portals' | 'rhythm' | 'slug' | 'source' | 'strategicObjectives' | 'topics' | 'waysToContribute'> & {
    /** An independent community, or a group inside one. Default on creation: community. */
    kind?: CommunityKind;
    /** The purpose of the community. */
    mission?: string | null;
    /** The slug or id of the parent community. */
    parent?: string | null;
    /** Its relations to other communities. */
    relations?: RelationInput[];
    /** Its initial status. Default on creation: draft. */
    status?: CommunityStatus;
    /** One sentence for listings. */
    summary?: string | null;
    /** Who can see it: everyone, everyone in the organisation, or the members. Default on creation: public. */
    visibility?: Visibility;
}

/** How people take part in a community, as a whole. The labels of people are not part of it. */
export type CommunityEngagement = Pick<SharedMembers, 'name'> & {
    /** The day as of which it is computed. Format: date. */
    asOf: string;
    /** The community (id). */
    community: string;
    /** The figures, each with its parts. */
    figures: EngagementFigure[];
    /** Whom to thank or to talk to; null for keys. */
    people: EngagementPeople | null;
}

/** An independent community, or a group inside one. */
export type CommunityKind = "community" | "subgroup"

/** Whether it grew out of its members’ own initiative, or was founded by the organisation. */
export type CommunityOrigin = "emerged" | "founded"

/** Page of communities. */
export type CommunityPage = PageOf<Community>

/** Fields to update; null clears a field. */
export type CommunityPatch = Pick<SharedMembers, 'champions' | 'channels' | 'closedOn' | 'closingOn' | 'description' | 'externalKey' | 'hostOrganisation' | 'joinPolicy' | 'launchedOn' | 'logoUrl' | 'memberProfile' | 'origin' | 'partners' | 'portals' | 'rhythm' | 'slug' | 'source' | 'strategicObjectives' | 'topics' | 'waysToContribute'> & {
    /** An independent community, or a group inside one. Default on creation: community. */
    kind?: CommunityKind;
    /** The purpose of the community. */
    mission?: string | null;
    /** Its name. */
    name?: string;
    /** The slug or id of the parent community. */
    parent?: string | null;
    /** Its relations to other communities. */
    relations?: RelationInput[];
    /** One sentence for listings. */
    summary?: string | null;
    /** Who can see it: everyone, everyone in the organisation, or the members. Default on creation: public. */
    visibility?: Visibility;
}

/** The status of a community in its life, from draft to closed, merged or withdrawn before its launch. */
export type CommunityStatus = "draft" | "proposed" | "changes_asked" | "approved" | "declined" | "planning" | "active" | "renewing" | "dormant" | "closing" | "closed" | "merged" | "withdrawn"

/** One status change of a community, kept permanently. */
export type CommunityStep = {
    actorClass: ActorClass;
    /** When it happened. Format: date-time. */
    at: string;
    /** The community (id). */
    community: string;
    /** The previous status; null for the first step. */
    from: CommunityStatus | null;
    /** The step’s id. */
    readonly id: string;
    /** Whether it was stated at the close that no lessons learned are known; null for other steps. */
    noLessonsKnown: boolean | null;
    /** The person who did it; null where a key acted without a person. */
    person: PersonSummary | null;
    /** The reason; null where none was provided. */
    reason: string | null;
    to: CommunityStatus;
    transition: CommunityStepKind;
}

/** A transition, or `state`: the status was set directly by a creation, an upsert or an import. */
export type CommunityStepKind = "propose" | "ask_changes" | "approve" | "decline" | "plan" | "launch" | "renew" | "rest" | "wake" | "begin_closing" | "resume" | "close" | "merge" | "reopen" | "withdraw" | "state"

/** Page of community steps. */
export type CommunityStepPage = PageOf<CommunityStep>

/** A summary of the community. */
export type CommunitySummary = Pick<SharedMembers, 'name'> & {
    /** The community’s id. */
    readonly id: string;
    /** Its name in URLs. */
    slug: string;
}

/** A named change of a community’s status. */
export type CommunityTransition = "propose" | "ask_changes" | "approve" | "decline" | "plan" | "launch" | "renew" | "rest" | "wake" | "begin_closing" | "resume" | "close" | "merge" | "reopen" | "withdraw"

/** The transition to perform, with the fields it requires. */
export type CommunityTransitionCreate = {
    /** The planned closing date, after today. Required for `begin_closing`; not allowed otherwise. Format: date. */
    closingOn?: string;
    /** The community to merge into (slug or id). Required for `merge`; not allowed otherwise. */
    into?: string;
    /** States for the record that no lessons learned are known, where no one is left to write them. Only for `close`; not allowed otherwise. */
    noLessonsKnown?: boolean;
    /** The reason. Required by `ask_changes`, `decline` and `begin_closing`. */
    reason?: string | null;
    transition: CommunityTransition;
}

/** A community from another system: created if new, otherwise updated with the fields sent. */
export type CommunityUpsert = Pick<SharedMembers, 'champions' | 'channels' | 'closedOn' | 'closingOn' | 'description' | 'hostOrganisation' | 'joinPolicy' | 'launchedOn' | 'logoUrl' | 'memberProfile' | 'name' | 'origin' | 'partners' | 'portals' | 'rhythm' | 'slug' | 'strategicObjectives' | 'topics' | 'waysToContribute'> & {
    /** Its key in the source system. */
    externalKey: string;
    /** An independent community, or a group inside one. Default on creation: community. */
    kind?: CommunityKind;
    /** The purpose of the community. */
    mission?: string | null;
    /** The slug or id of the parent community. */
    parent?: string | null;
    /** Its relations to other communities. */
    relations?: RelationInput[];
    /** The source system. */
    source: string;
    /** Its initial status. Default on creation: draft. */
    status?: CommunityStatus;
    /** One sentence for listings. */
    summary?: string | null;
    /** Who can see it: everyone, everyone in the organisation, or the members. Default on creation: public. */
    visibility?: Visibility;
}

/** The result for each item. */
export type CommunityUpsertAnswers = Pick<SharedMembers, 'items'>

/** The communities to create or update. */
export type CommunityUpserts = Pick<SharedMembers, 'atomic'> & {
    /** The records. Maximum 1,000. */
    items: CommunityUpsert[];
}

/** A version that is compared. */
export type ComparedCharter = Pick<SharedMembers, 'title'> & {
    /** The charter’s id. */
    readonly id: string;
    /** The number of the version; null if not published. */
    number: number | null;
    /** When it was published. Format: date-time. */
    publishedAt: string | null;
    status: CharterStatus;
}

/** A line of a comparison. */
export type ComparedLine = {
    change: LineChange;
    /** The line, without its end. */
    text: string;
}

/** What became of a section between two versions. */
export type ComparedSection = {
    /** Number of lines added. */
    readonly addedLines: number;
    change: SectionChange;
    /** Its lines in Markdown, with what became of each. */
    lines: ComparedLine[];
    /** Its heading in the other version; null if it was added. */
    previousTitle: string | null;
    /** Number of lines removed. */
    readonly removedLines: number;
    /** Number of lines that are the same. */
    readonly sameLines: number;
    /** The section; null for the title and what else precedes the first section. */
    section: CharterSectionKind | null;
    /** Its heading; if it was removed, its former heading. */
    title: string;
}

/** What a person gave to a community or received from it, as another system recorded it. It never changes: a correction is a contribution of its own. */
export type Contribution = Pick<SharedMembers, 'activity' | 'createdAt' | 'etag' | 'updatedAt'> & {
    /** The question, occurrence or resource that it was about: its id here, or its key in the source system. */
    about: string | null;
    /** The community. */
    community: CommunitySummary;
    /** The contribution that it takes back; null if it is no correction. */
    corrects: ContributionSummary | null;
    /** To or from whom; null if that is not known. */
    counterpart: PersonSummary | null;
    direction: Direction;
    /** The contribution’s id. */
    readonly id: string;
    /** When it happened. Format: date-time. */
    occurredAt: string;
    /** Who did it; null once the person was erased. */
    person: PersonSummary | null;
    /** The system that recorded it. */
    source: string;
    /** Its key in that system; unique per source. Null once the person was erased. */
    sourceKey: string | null;
    /** What it weighs: by the weight in force on its day unless the source stated one; negative for a correction. */
    weight: number;
    /** The version of the weight; null if the source stated the weight. */
    readonly weightVersion: number | null;
}

/** What a person did. To give: `organise`, `facilitate` or `talk` at an event, `mentor`, `publish` a story or another resource, write the `minutes`, `answer` a question, `review`, `propose` a topic, `thank`. To receive: `attend` an event, `ask` a question, `be_mentored`, `use` a resource. */
export type ContributionActivity = "organise" | "facilitate" | "talk" | "mentor" | "publish" | "minutes" | "answer" | "review" | "propose" | "thank" | "attend" | "ask" | "be_mentored" | "use"

/** A contribution to record. */
export type ContributionCreate = Pick<SharedMembers, 'activity'> & {
    /** The question, occurrence or resource that it was about: its id here, or its key in the source system. */
    about?: string | null;
    /** The community (slug or id). */
    community: string;
    /** The contribution (id) to take back. A correction repeats its community, person, activity, `occurredAt` and source, without `weight`, under a key of its own. */
    corrects?: string | null;
    /** To or from whom (id), not the person themselves. */
    counterpart?: string | null;
    /** When it happened. Not in the future. Format: date-time. */
    occurredAt: string;
    /** Who did it (id). */
    person: string;
    /** The system that recorded it. */
    source: string;
    /** Its key in that system; unique per source. */
    sourceKey: string;
    /** What it weighs. Default: the weight of the activity in force on that day. */
    weight?: number;
}

/** Page of contributions. */
export type ContributionPage = PageOf<Contribution>

/** The result for one contribution. */
export type ContributionResult = Pick<SharedMembers, 'problem'> & {
    /** The contribution; null if it failed. */
    id: string | null;
    /** Its place in `items`, from 0. */
    readonly index: number;
    /** `unchanged`: it was recorded before. */
    outcome: "created" | "unchanged" | "failed";
}

/** The result for each contribution. */
export type ContributionResults = {
    /** One result per item, in order. */
    items: ContributionResult[];
}

/** A summary of the contribution. */
export type ContributionSummary = {
    /** The contribution’s id. */
    readonly id: string;
    /** The system that recorded it. */
    source: string;
    /** Its key in that system; unique per source. Null once the person was erased. */
    sourceKey: string | null;
}

/** Contributions to record, in any order. */
export type ContributionsCreate = {
    /** The contributions. Maximum 1,000. */
    items: ContributionCreate[];
}

/** A person’s request to correct one of their own entries in the ledger. */
export type CorrectionRequest = Pick<SharedMembers, 'activity' | 'createdAt' | 'etag' | 'updatedAt'> & {
    /** The words of the decision; null if there are none. */
    answer: string | null;
    /** The community whose ledger has the entry; null if not visible to the caller. */
    community: CommunitySummary | null;
    /** The contribution that takes the entry back; null if the records of this service were corrected. */
    correction: ContributionSummary | null;
    /** When it was accepted or declined. Format: date-time. */
    readonly decidedAt: string | null;
    /** Who decided; null if a key did, or if it is not decided. */
    decidedBy: PersonSummary | null;
    /** The `key` of the entry in the ledger. */
    entry: string;
    /** Until when the leader can decide; null if not open. Format: date-time. */
    readonly escalatesAt: string | null;
    /** The request’s id. */
    readonly id: string;
    /** When the act happened, as the entry had it at the time of the request. Format: date-time. */
    occurredAt: string;
    /** The person whose entry it is, who requests the correction. */
    person: PersonSummary | null;
    /** What is wrong with the entry, in the person’s own words. */
    reason: string;
    /** The system that posted it; null for the records of this service. */
    source: string | null;
    status: CorrectionRequestStatus;
}

/** A request to correct an entry of the calling person in the ledger. */
export type CorrectionRequestCreate = {
    /** The community (slug or id) whose ledger has the entry. */
    community: string;
    /** The `key` of the entry in the ledger. */
    entry: string;
    /** What is wrong with the entry, in the person’s own words. */
    reason: string;
}

/** Page of correction requests. */
export type CorrectionRequestPage = PageOf<CorrectionRequest>

/** `open`: the leader decides. `escalated`: the organisation decides, since the leader did not within 14 days. `accepted`, `declined` or `withdrawn`: it has ended. */
export type CorrectionRequestStatus = "open" | "escalated" | "accepted" | "declined" | "withdrawn"

/** The transition to take. */
export type CorrectionRequestTransition = "accept" | "decline" | "withdraw"

/** A decision on a correction request, or its withdrawal. */
export type CorrectionRequestTransitionCreate = {
    /** Words to the person who asked. Required to decline. */
    reason?: string | null;
    transition: CorrectionRequestTransition;
}

/** The result where the requirement is not met. */
export type CustomResult = "warn" | "fail"

/** A rule that a portal defines: a threshold on a measure of a fact, with its words. */
export type CustomRule = Pick<SharedMembers, 'severity'> & {
    /** The lowest number, or number of days ago, that passes. */
    atLeast: number | null;
    /** The highest number, or number of days ago, that passes. */
    atMost: number | null;
    /** The clause of the portal’s terms of use that it comes from. */
    clause: string;
    /** The fact that it compares. */
    fact: string;
    /** Its name, which begins with `custom.`. */
    id: string;
    /** The measure of that fact. */
    measure: string;
    /** The words that pass. */
    oneOf: string[] | null;
    result: CustomResult;
    unknown: UnknownResult;
    /** What it says, in each language. */
    words: CustomRuleWords[];
}

/** A rule that a portal defines: a threshold on a measure of a fact, with its words. Numbers and days take `atLeast`, `atMost` or both; words take `oneOf`. */
export type CustomRuleInput = Pick<SharedMembers, 'severity'> & {
    /** The lowest number, or number of days ago, that passes. */
    atLeast?: number;
    /** The highest number, or number of days ago, that passes. */
    atMost?: number;
    /** The clause of the portal’s terms of use that it comes from. */
    clause: string;
    /** The fact that it compares. */
    fact: string;
    /** Its name, which begins with `custom.`. */
    id: string;
    /** The measure of that fact. */
    measure: string;
    /** The words that pass. */
    oneOf?: string[];
    /** The result where the requirement is not met. Default: `fail`. */
    result?: CustomResult;
    /** The result where the value is not known. Default: `inconclusive`. */
    unknown?: UnknownResult;
    /** What it says, in each language; readers of other languages get the English words, else the first ones. */
    words: CustomRuleWordsInput[];
}

/** What a rule of a portal says, in one language. */
export type CustomRuleWords = Pick<SharedMembers, 'effort'> & {
    /** When it fails. */
    fails: string;
    /** The language of these words (BCP 47). */
    language: string;
    /** How to fix it. */
    remedy: string;
    /** What the rule requires. */
    title: string;
}

/** What a rule of a portal says, in one language. */
export type CustomRuleWordsInput = Pick<SharedMembers, 'effort'> & {
    /** When it fails. */
    fails: string;
    /** The language of these words (BCP 47). */
    language: string;
    /** How to fix it. */
    remedy: string;
    /** What the rule requires. */
    title: string;
}

/** How the community decides: by majority, or by consent, where a reasoned objection stops a proposal. */
export type DecisionMode = "majority" | "consent"

/** What an admin of a portal should know about a week: what changed, which pages need help, what is due next, and how the score and the freshness of its pages moved. It is written once, in the night after the week, and stays as it was. */
export type Digest = Pick<SharedMembers, 'createdAt' | 'etag' | 'portal' | 'updatedAt'> & {
    changes: DigestChanges;
    /** The pages whose review is due in the week after, earliest first, at most ten. */
    due: DigestDue[];
    /** Number of pages whose review is due in the week after. */
    readonly dueCount: number;
    /** The last day of its week, a Sunday. Format: date. */
    endsOn: string;
    freshness: FreshnessCounts;
    /** The pages by freshness in the digest of the week before; null if there is none. */
    freshnessBefore: FreshnessCounts | null;
    /** The pages that need the most help, at most ten. */
    help: DigestHelp[];
    /** The digest’s id. */
    readonly id: string;
    /** Number of pages. */
    readonly pageCount: number;
    /** The weighted score of the portal when the digest was written, 0 to 10; null if nothing is judged. */
    score: number | null;
    /** The score in the digest of the week before; null if there is none. */
    scoreBefore: number | null;
    /** The first day of its week, a Monday. Format: date. */
    startsOn: string;
}

/** What changed in the week of a digest. */
export type DigestChanges = {
    /** Number of pages that were registered. */
    readonly added: number;
    /** Number of findings that began to require action, and still do. */
    readonly opened: number;
    /** Number of pages whose reminders stopped because they are up to date again. */
    readonly recovered: number;
    /** Number of findings that were settled. */
    readonly settled: number;
    /** Number of pages with a sign of life in the week. */
    readonly updated: number;
}

/** A page whose review is due in the week after a digest. */
export type DigestDue = Pick<SharedMembers, 'id' | 'url'> & {
    /** The name of its community. */
    name: string;
    /** The day on which its review is due. Format: date. */
    on: string;
}

/** A page that needs help. */
export type DigestHelp = Pick<SharedMembers, 'id' | 'url'> & {
    freshness: Freshness;
    maintenance: Maintenance;
    /** The name of its community. */
    name: string;
    /** Number of findings about it that require action. */
    readonly open: number;
    /** The most important reason, in one sentence. */
    reason: string | null;
    /** The reason as structured data. */
    reasonMessage: Message | null;
}

/** Page of digests. */
export type DigestPage = PageOf<Digest>

/** Whether a person gives to the community or receives from it. Both are welcome. */
export type Direction = "give" | "take"

/** A page in the sitemap of a portal. */
export type DiscoveredPage = {
    /** When it was first found in the sitemap. Format: date-time. */
    firstSeenAt: string;
    /** Its id. */
    readonly id: string;
    /** When it was ignored; null if it is not. Format: date-time. */
    ignoredAt: string | null;
    /** Who ignored it; null if a secret key did. */
    ignoredBy: PersonSummary | null;
    /** When it was last found in the sitemap. Format: date-time. */
    lastSeenAt: string;
    /** The registered page; null if not registered. */
    page: PageSummary | null;
    status: DiscoveredPageStatus;
    /** The community that it may belong to, as the URL ends with its slug; null if there is none without a page on the portal. */
    suggestion: CommunitySummary | null;
    /** Its URL, as in the sitemap. */
    url: string;
    /** When the sitemap, read completely, no longer had it; null while it has. Format: date-time. */
    vanishedAt: string | null;
}

/** What is decided about one discovered page. */
export type DiscoveredPageDecision = {
    /** To register: the community. Default: the suggested one. */
    community?: string;
    /** Register it as the page of a community, ignore it, or end that. */
    decision: "register" | "ignore" | "restore";
    /** The discovered page: its id or its URL. */
    page: string;
    /** To register: the primary representative (id). */
    primary?: string;
    /** To register: the secondary representative (id). */
    secondary?: string;
}

/** Decisions about discovered pages of a portal. */
export type DiscoveredPageDecisions = {
    /** The decisions. Maximum 100. */
    items: DiscoveredPageDecision[];
}

/** Page of discovered pages. */
export type DiscoveredPagePage = PageOf<DiscoveredPage>

/** The result of each decision. */
export type DiscoveredPageResults = {
    /** One result per decision, in order: the id of the page that was registered, else of the discovered page. */
    items: BulkAnswer[];
}

/** New: neither registered nor ignored yet. Registered: a page of the portal has this URL. */
export type DiscoveredPageStatus = "new" | "registered" | "ignored"

/** What a rule pack would change. No data is stored or sent. */
export type DryRun = {
    /** Today’s findings under the tried pack. */
    after: StatusCounts;
    /** Today’s findings under the current pack. */
    before: StatusCounts;
    /** Number of findings that would change today. */
    readonly flipCount: number;
    /** The findings that would change; at most 500 are listed. */
    flips: Flip[];
    /** Number of notices that would be sent today. */
    readonly noticeCount: number;
    /** The notices that would be sent today, given the current reminder stage of each page; at most 500 are listed. */
    notices: TriedNotice[];
    /** The complete pack that was tried. */
    pack: RulePack;
    /** Number of notices that would have been sent over these weeks. */
    readonly replayedNoticeCount: number;
    /** The notices that would have been sent over these weeks, oldest first, if all pages had been compliant before and each notice had been delivered immediately; at most 500 are listed. */
    replayedNotices: TriedNotice[];
    /** Number of pages and communities evaluated. */
    readonly subjects: number;
    /** The past weeks under the tried pack, oldest first; empty without a replay. */
    weeks: TriedWeek[];
}

/** A rule pack to test, as it would be set. Without a `base`, today’s pack of the portal with the fields sent applied over it. */
export type DryRunCreate = {
    base?: PackBase;
    /** The rules that the portal defines itself. Each is used for all its pages or communities, unless `rules` says otherwise. */
    custom?: CustomRuleInput[];
    /** The rules whose failure starts the reminders for a page. Rules that a portal defines itself cannot be among them. */
    gates?: string[];
    ladder?: LadderDaysInput;
    /** The differences from the ready-made pack. */
    rules?: RuleSetting[];
    /**
     * Number of past weeks to replay under the pack, week by week.
     * @default 0
     */
    weeks?: number;
}

/** A kind of record that an import of a snapshot ends. */
export type EndingKind = "person" | "membership" | "term"

/** A person to thank, to welcome or to ask how they are. */
export type EngagedPerson = {
    /** Their name. */
    name: string;
    /** The day of the act that it is about. Format: date. */
    on: string;
    /** The person (id). */
    person: string;
}

/** How a label, a level or a figure was computed. */
export type EngagementExplanation = {
    /** What is not counted. */
    exclusions: ExcludedActs[];
    /** The first day of the window. Format: date. */
    firstDay: string;
    /** The id of the formula. */
    formula: string;
    /** What the result is computed from, by name; null while it is withheld. */
    inputs: {
        [key: string]: unknown;
    } | null;
    /** The last day of the window. Format: date. */
    lastDay: string;
    /** The formula in words. */
    says: string;
    /** Where it comes from. */
    source: string;
    /** The time zone of these days. */
    timeZone: string;
    /** The unit of the result. */
    unit: string;
    /** Its version. */
    version: number;
}

/** A figure about the engagement in a community. */
export type EngagementFigure = {
    /** How it was computed; null unless `explain` is true. */
    explanation: EngagementExplanation | null;
    /** The figure. */
    figure: string;
    /** The part; null for the whole. */
    part: string | null;
    /** Why there is no value; null if there is one. */
    reason: string | null;
    /** Whether the value is withheld, to protect people. */
    suppressed: boolean;
    /** The value; null if it is withheld or not known. */
    value: number | null;
}

/** How a person’s giving and receiving in a community compare. All are welcome. `giver`: they give more. `matcher`: both are about the same. `taker`: they receive more, so that others can give. `quiet`: too little to compare. */
export type EngagementLabel = "giver" | "matcher" | "taker" | "quiet"

/** People whom the leader and the core group may want to thank or to talk to. No order of merit. */
export type EngagementPeople = {
    /** Who gave for the first time in the last 90 days, and when. At most 100, latest first. */
    firstGave: EngagedPerson[];
    /** Members who were active 90 days ago and took no part since, with the day of their last act. At most 100, latest first. */
    goneQuiet: EngagedPerson[];
    /** Who gave in the last 90 days and was never thanked publicly, with the day of their last gift. At most 100, latest first. */
    notThanked: EngagedPerson[];
}

/** An entry of the activity log whose values were deleted; their hashes are kept. */
export type ErasedEntry = {
    /** The entry’s id. */
    readonly id: string;
    /** The values that were deleted. */
    values: string[];
}

/** What happened to the records of one kind that named the person. */
export type ErasedRecords = {
    /** The role in which the record names the person. */
    as: string;
    /** Number of records. */
    readonly count: number;
    fate: ErasureFate;
    /** The kind of record. */
    kind: string;
}

/** Texts in which the person was named. */
export type ErasedWords = {
    /** Number of records in which “[erased]” replaced the name or address. */
    readonly count: number;
    /** The kind of record. */
    kind: string;
}

/** Proof that the data held about a person was erased. Contains no personal values. */
export type Erasure = {
    /** The entries of the activity log whose values were deleted. */
    entries: ErasedEntry[];
    /** When it happened. Format: date-time. */
    readonly erasedAt: string;
    /** The id of the proof: the entry with the verb `erased` in the activity log. */
    readonly id: string;
    /** What may still occur in other people’s texts. */
    notSearched: NotSearched[];
    /** The person who was erased (id). */
    person: string;
    /** The reason. */
    reason: string | null;
    /** The records that named them. */
    records: ErasedRecords[];
    /** The texts that named them. */
    words: ErasedWords[];
}

/** The erasure of a person. */
export type ErasureCreate = {
    /** The reason. Kept in the proof, without the person’s name. */
    reason?: string | null;
}

/** `deleted`: the record was deleted. `emptied`: the record no longer names the person. `removed`: the person was removed from its list. `kept`: it contains only the person’s id, which no longer resolves. */
export type ErasureFate = "deleted" | "emptied" | "removed" | "kept"

/** The result of an evaluation. */
export type Evaluation = {
    /** Number of new or changed findings. */
    changed: number;
    /** Number of pages and communities evaluated. */
    subjects: number;
}

/** What to re-evaluate. */
export type EvaluationCreate = {
    /** The portal to evaluate (slug or id). Default: all portals. */
    portal?: string;
}

/** What one or several communities hold: once, or as a series. When it takes place is listed by its occurrences. */
export type Event = Pick<SharedMembers, 'createdAt' | 'etag' | 'format' | 'match' | 'mode' | 'start' | 'title' | 'updatedAt'> & {
    callToAction: CallToAction | null;
    /** How many people can take part. */
    capacity: number | null;
    /** Why it was declined or cancelled, or is dormant. */
    cause: string | null;
    /** The series that it continues: a change of this and the following occurrences ended that one. */
    continues: EventSummary | null;
    /** For events of whole days: the number of days. */
    days: number | null;
    /** The full description, in Markdown. */
    description: string | null;
    /** How long it takes, in minutes. Not for events of whole days. */
    durationMinutes: number | null;
    /** The key of the record in that system; unique per source. */
    externalKey: string | null;
    /** Speakers who are not in the directory. */
    externalSpeakers: ExternalSpeaker[];
    /** The people who facilitate it, in order. */
    facilitators: PersonSummary[];
    /** The goal or objective that it serves. */
    goal: string | null;
    /** Whether people who are not in the directory can register for its occurrences, at their `registrationUrl`, while everyone can see the event. Those who are going receive `joinUrl`. Default: false. */
    guests: boolean;
    /** The communities that host it, the one that owns it first. Those not visible to the caller are omitted. */
    hosts: CommunitySummary[];
    /** The event’s id. */
    readonly id: string;
    /** The link to take part online. */
    joinUrl: string | null;
    /** Who can see `joinUrl`. */
    joinVisibility: Visibility;
    /** The people who take notes, in order. */
    noteTakers: PersonSummary[];
    /** The people who organise it, in order. */
    organisers: PersonSummary[];
    perspective: Perspective | null;
    place: Place | null;
    preparation: Preparation | null;
    /** The person who created it; null if a system did. */
    proposer: PersonSummary | null;
    /** How it repeats; null for a single event. */
    recurrence: Recurrence | null;
    /** The system the record was imported from; null when it was created here. */
    source: string | null;
    /** The people who speak, in order. */
    speakers: PersonSummary[];
    status: EventStatus;
    /** Its IANA time zone. */
    timeZone: string;
    /** Its topics. */
    topics: string[];
    /** Who can see it. */
    visibility: Visibility;
}

/** An event to create. Its `durationMinutes` or its `days` is required. */
export type EventCreate = Pick<SharedMembers, 'callToAction' | 'capacity' | 'days' | 'description' | 'durationMinutes' | 'externalKey' | 'externalSpeakers' | 'facilitators' | 'goal' | 'guests' | 'joinUrl' | 'joinVisibility' | 'mode' | 'noteTakers' | 'organisers' | 'perspective' | 'place' | 'preparation' | 'recurrence' | 'source' | 'speakers' | 'start' | 'title' | 'topics'> & {
    /** Why it was declined or cancelled. Required for both. */
    cause?: string | null;
    /** Its format. Default: `other`. */
    format?: EventFormat;
    /** The communities that host it (slugs or ids). The first owns it, and stays the first. */
    hosts: string[];
    /** Its initial status. Members propose; the people who manage the community can also create it as `tentative` or `confirmed`. Organisation keys can set any status. Default: `confirmed`, for members `proposed`. */
    status?: EventStatus;
    /** Its IANA time zone. Default: that of the service. */
    timeZone?: string;
    /** Who can see it. Never wider than its community’s visibility, which is the default. */
    visibility?: Visibility;
}

/** The format of an event. */
export type EventFormat = "brown_bag" | "lightning_talks" | "lean_coffee" | "xtrem_reading" | "xtrem_watch" | "workshop" | "retrospective" | "launch" | "coffee_catch_up" | "core_check_in" | "sponsor_meeting" | "talk" | "training" | "action_learning" | "appreciative_inquiry" | "other"

/** What an event format has and expects. */
export type EventFormatInfo = Pick<SharedMembers, 'format'> & {
    /** Whether minutes are expected. */
    expectsMinutes: boolean;
    /** Whether being there is work for the community, and not only a benefit. */
    isCommunityWork: boolean;
    /** The kinds of agenda items that it has. */
    itemKinds: AgendaItemKind[];
    /** What only its author sees, by default, until it is revealed. */
    silentFirst: AgendaInput[];
    /** How many votes each person has by default; null for a format without topics. */
    votesPerPerson: number | null;
}

/** Page of event formats. */
export type EventFormatInfoPage = PageOf<EventFormatInfo>

/** Whether people take part online, on site, or either way. */
export type EventMode = "online" | "on_site" | "hybrid"

/** Page of events. */
export type EventPage = PageOf<Event>

/** Fields to update; null clears a field. All upcoming occurrences change, except in what was set for one of them alone. The status is changed by transitions. */
export type EventPatch = Pick<SharedMembers, 'callToAction' | 'capacity' | 'days' | 'description' | 'durationMinutes' | 'externalKey' | 'externalSpeakers' | 'facilitators' | 'goal' | 'guests' | 'joinUrl' | 'joinVisibility' | 'noteTakers' | 'organisers' | 'perspective' | 'place' | 'preparation' | 'recurrence' | 'source' | 'speakers' | 'topics'> & {
    /** Its format. Default: `other`. */
    format?: EventFormat;
    /** The communities that host it (slugs or ids). The first owns it, and stays the first. */
    hosts?: string[];
    mode?: EventMode;
    /** When it starts, in the local time of its time zone. */
    start?: string;
    /** Its IANA time zone. Default: that of the service. */
    timeZone?: string;
    /** Its title. */
    title?: string;
    /** Who can see it. Never wider than its community’s visibility, which is the default. */
    visibility?: Visibility;
}

/** A role of a person at an event. */
export type EventRole = "organiser" | "facilitator" | "speaker" | "note_taker"

/** The status of an event. Only a tentative, confirmed, dormant or cancelled event has occurrences. `dormant`: no one confirmed that the series still takes place, and its upcoming occurrences are not listed. */
export type EventStatus = "proposed" | "tentative" | "confirmed" | "dormant" | "declined" | "withdrawn" | "cancelled"

/** A summary of the event. */
export type EventSummary = Pick<SharedMembers, 'format' | 'title'> & {
    /** The event’s id. */
    readonly id: string;
    /** Its topics. */
    topics: string[];
}

/** The transition to take. */
export type EventTransition = "propose" | "plan" | "confirm" | "accept" | "decline" | "withdraw" | "cancel" | "reinstate" | "reaffirm"

/** A change of an event’s status. */
export type EventTransitionCreate = {
    /** The reason. Required to decline and to cancel. */
    reason?: string | null;
    transition: EventTransition;
}

/** An event from another system: created if new, otherwise updated with the fields sent. */
export type EventUpsert = Pick<SharedMembers, 'callToAction' | 'capacity' | 'days' | 'description' | 'durationMinutes' | 'externalSpeakers' | 'facilitators' | 'goal' | 'guests' | 'joinUrl' | 'joinVisibility' | 'mode' | 'noteTakers' | 'organisers' | 'perspective' | 'place' | 'preparation' | 'recurrence' | 'speakers' | 'start' | 'title' | 'topics'> & {
    /** Why it was declined or cancelled. Required for both. */
    cause?: string | null;
    /** Its key in the source system. */
    externalKey: string;
    /** Its format. Default: `other`. */
    format?: EventFormat;
    /** The communities that host it (slugs or ids). The first owns it, and stays the first. */
    hosts: string[];
    /** The source system. */
    source: string;
    /** Its initial status. Members propose; the people who manage the community can also create it as `tentative` or `confirmed`. Organisation keys can set any status. Default: `confirmed`, for members `proposed`. */
    status?: EventStatus;
    /** Its IANA time zone. Default: that of the service. */
    timeZone?: string;
    /** Who can see it. Never wider than its community’s visibility, which is the default. */
    visibility?: Visibility;
}

/** The result for each item. */
export type EventUpsertAnswers = Pick<SharedMembers, 'items'>

/** The events to create or update. */
export type EventUpserts = Pick<SharedMembers, 'atomic'> & {
    /** The records. Maximum 1,000. */
    items: EventUpsert[];
}

/** A case with all its evidence, signed to let third parties verify it. */
export type EvidencePack = {
    /** The same content in canonical JSON, signed: a compact JWS that anyone can verify with the published key. */
    jws: string;
    /** The signing key, as identified in /.well-known/jwks.json. */
    keyId: string;
    /** The evidence in readable form: the page, its cases, findings with their history and the versions of the rules, steps, notices, evidence of updates, and checks. */
    pack: {
        [key: string]: unknown;
    };
    /** When it was signed. Format: date-time. */
    signedAt: string;
}

/** Acts in the window that are not counted, by reason. */
export type ExcludedActs = {
    /** How many acts it excludes. */
    readonly acts: number;
    rule: ExclusionReason;
}

/** Why an entry is not counted: it was corrected or is a correction, or the name of a fairness rule. */
export type ExclusionReason = "corrected" | "daily_limit" | "unattended" | "working_meeting" | "role_attendance" | "one_role" | "once_per_question" | "monthly_limit" | "thanks_per_pair" | "thanks_limit"

/** The exemption of a page from review. A page with an exemption is never stale: its badge, the table of pages, reminders and the rule `page.stale` agree. */
export type Exemption = {
    reason: ExemptionReason;
    /** The last day of the pause or the waiver; null if the exemption has no end. Format: date. */
    until: string | null;
}

/** Why no review of a page is due: the page was removed, its community is closed (or merged, or withdrawn) or in a declared pause, or its review is waived. */
export type ExemptionReason = "removed" | "closed" | "paused" | "waived"

/** A record that names a person. */
export type ExportedRecord = {
    /** The role in which the record names the person. */
    as: string;
    /** The kind of record. */
    kind: string;
    /** What the record holds about the person, or what they wrote. */
    values: {
        [key: string]: unknown;
    };
}

/** A speaker from outside, who is not in the directory. */
export type ExternalSpeaker = {
    /** The name of the speaker. */
    name: string;
    /** The organisation they come from. */
    organisation: string | null;
}

/** A speaker from outside, who is not in the directory. */
export type ExternalSpeakerInput = {
    /** The name of the speaker. */
    name: string;
    /** The organisation they come from. */
    organisation?: string | null;
}

/** What is known of pages or communities, and rules evaluate. */
export type Fact = {
    /** What it contains. */
    description: string;
    /** Its name. */
    id: string;
    /** The values of it that rules of portals can compare. Empty for facts about what single people did. */
    measures: FactMeasure[];
    subject: RuleSubject;
}

/** A value of a fact that rules of portals can compare. */
export type FactMeasure = {
    /** The words that it can be; empty for numbers and days. */
    choices: string[];
    /** Its name. */
    name: string;
    /** What it says. */
    title: string;
    type: MeasureType;
}

/** Page of facts. */
export type FactPage = PageOf<Fact>

/** A rule by which acts are recorded and shown, but not counted, with its settings. */
export type FairnessRule = Pick<SharedMembers, 'createdAt' | 'etag' | 'updatedAt'> & {
    /** The activities that it is about. For `one_role` in order: of roles with the same weight, the first counts. */
    activities: ContributionActivity[];
    /** In how many days, for rules about thanks. */
    days: number | null;
    /** Whether the rule is applied. */
    enabled: boolean;
    /** The formats of events that it is about (`working_meeting`). */
    formats: EventFormat[];
    /** The rule’s id. */
    readonly id: string;
    /** Its number: how many other attendees are required (`unattended`), or how many acts are counted (limits). */
    number: number | null;
    rule: FairnessRuleName;
}

/** Why an act is not counted. `daily_limit`: more than so many posted acts of a person on one day from one source. `unattended`: the event was not held, or had too few other attendees and no minutes. `working_meeting`: to attend such a meeting is work for the community. `role_attendance`: who had a role at the event does not also receive from it. `one_role`: only the role with the largest weight counts at one event. `once_per_question`: an answer to the same question was counted. `monthly_limit`: so many of its kind were counted in the month. `thanks_per_pair`: thanks to the same person were counted in these days. `thanks_limit`: so many thanks were counted in these days. */
export type FairnessRuleName = "daily_limit" | "unattended" | "working_meeting" | "role_attendance" | "one_role" | "once_per_question" | "monthly_limit" | "thanks_per_pair" | "thanks_limit"

/** Page of fairness rules. */
export type FairnessRulePage = PageOf<FairnessRule>

/** Settings to update. They hold for all acts, also past ones. */
export type FairnessRulePatch = {
    /** The activities that it is about. For `one_role` in order: of roles with the same weight, the first counts. */
    activities?: ContributionActivity[];
    /** In how many days, for rules about thanks. */
    days?: number | null;
    /** Whether the rule is applied. */
    enabled?: boolean;
    /** The formats of events that it is about (`working_meeting`). */
    formats?: EventFormat[];
    /** Its number: how many other attendees are required (`unattended`), or how many acts are counted (limits). */
    number?: number | null;
}

/** The feedback of the acting person. Only they can read it. */
export type Feedback = {
    /** What was good, and what could be better. */
    comment: string | null;
    /** Their rating, from 1 (poor) to 5 (excellent); null if they gave none. */
    rating: number | null;
    /** When they gave it. Format: date-time. */
    updatedAt: string | null;
}

/** How often a rating was given. */
export type FeedbackRating = {
    /** How many people gave this rating. */
    readonly count: number;
    /** How it was, from 1 (poor) to 5 (excellent). */
    rating: number;
}

/** The feedback of the acting person on an occurrence. */
export type FeedbackSet = {
    /** What was good, and what could be better. */
    comment?: string | null;
    /** How it was, from 1 (poor) to 5 (excellent). */
    rating: number;
}

/** The feedback on an occurrence. It is shown from 5 answers up, and updated when 5 more people have answered or changed their answer. */
export type FeedbackSummary = {
    /** The average rating; null if suppressed. */
    average: number | null;
    /** The comments without names, in alphabetical order; empty if suppressed. */
    comments: string[];
    /** How many of the answers it is of; null if suppressed. */
    readonly count: number | null;
    /** How often each rating was given; empty if suppressed. */
    ratings: FeedbackRating[];
    /** Whether there are fewer than 5 answers, so that nothing is shown. */
    suppressed: boolean;
}

/** The result of one rule for one page or community on one portal. The same facts always give the same finding. */
export type Finding = Pick<SharedMembers, 'createdAt' | 'etag' | 'evidence' | 'message' | 'portal' | 'reason' | 'rule' | 'severity' | 'subjectType' | 'updatedAt'> & {
    /** The clause that the rule comes from, and its source. */
    clause: string;
    community: CommunitySummary;
    /** When the rule was first evaluated for this subject. Format: date-time. */
    firstSeenAt: string;
    /** The finding’s id. */
    readonly id: string;
    /** What happens next if nothing changes. */
    nextStep: NextStep | null;
    /** The version of the portal’s rule pack; 0 if the portal has no pack of its own yet. */
    packVersion: number;
    /** The page, if the record is about one. */
    page: PageSummary | null;
    /** How to fix it; null if no action is needed. */
    remedy: Remedy | null;
    /** The version of the rule that was applied. */
    ruleVersion: number;
    /** From 0 to 10, where 10 is best; null if not evaluated. */
    score: number | null;
    /** When the current status began, according to the facts: for example, on the day a term ended. If the facts have no date, when an evaluation first found it. Format: date-time. */
    since: string;
    status: FindingStatus;
}

/** The state of a finding from a point in time. Kept for years. */
export type FindingChange = Pick<SharedMembers, 'evidence' | 'message' | 'reason' | 'severity'> & {
    /** The finding (id). */
    finding: string;
    /** When this state began. Format: date-time. */
    from: string;
    /** The id of this entry. */
    readonly id: string;
    /** The version of the portal’s rule pack; 0 if the portal has no pack of its own yet. */
    packVersion: number;
    /** The version of the rule that was applied. */
    ruleVersion: number;
    /** From 0 to 10, where 10 is best; null if not evaluated. */
    score: number | null;
    status: FindingStatus;
}

/** Page of finding changes. */
export type FindingChangePage = PageOf<FindingChange>

/** A fact that a finding is based on. */
export type FindingEvidence = {
    /** The time the fact refers to; null if none. Format: date-time. */
    at: string | null;
    /** The name of the fact. */
    fact: string;
    /** The fact as structured data. */
    message: Message;
    /** The fact, as text. */
    says: string;
}

/** Page of findings. */
export type FindingPage = PageOf<Finding>

/** The result of a rule: pass, warning, failure, not known, for a person to decide, not applicable (too new, paused, not active), or waived. */
export type FindingStatus = "pass" | "warn" | "fail" | "inconclusive" | "manual" | "not_applicable" | "waived"

/** A finding that another pack would change. */
export type Flip = Pick<SharedMembers, 'reason' | 'rule' | 'subjectId' | 'subjectType'> & {
    /** The result under the current pack; null if that pack does not use the rule. */
    from: FindingStatus | null;
    /** The name of the community. */
    name: string;
    /** The result under the tried pack; null if that pack does not use the rule. */
    to: FindingStatus | null;
    /** The URL of the page; null for a community. */
    url: string | null;
}

/** Whether a force helps the community or holds it back. */
export type ForceDirection = "driving" | "restraining"

/** How long ago the page last showed a sign of life, relative to its review interval: fresh below 75 %, due below 100 %, stale below 200 %, abandoned from 200 %; unknown without evidence. */
export type Freshness = "fresh" | "due" | "stale" | "abandoned" | "unknown"

/** Number of pages by freshness. */
export type FreshnessCounts = {
    /** Number of abandoned pages. */
    readonly abandoned: number;
    /** Number of due pages. */
    readonly due: number;
    /** Number of fresh pages. */
    readonly fresh: number;
    /** Number of stale pages. */
    readonly stale: number;
    /** Number of pages without evidence yet. */
    readonly unknown: number;
}

/** A GraphQL response. */
export type GraphqlAnswer = GraphqlData | GraphqlErrors

/** A GraphQL response without errors. */
export type GraphqlData = {
    /** The requested data. */
    data: {
        [key: string]: unknown;
    };
    /** The cost of the request. */
    extensions?: {
        [key: string]: unknown;
    };
}

/** A GraphQL response with errors. */
export type GraphqlErrors = {
    /** What could be returned; omitted if the document is rejected as a whole. */
    data?: {
        [key: string]: unknown;
    } | null;
    /** The errors. */
    errors: GraphqlProblem[];
    /** The cost of the request. */
    extensions?: {
        [key: string]: unknown;
    };
}

/** A location in the document. */
export type GraphqlPosition = {
    /** The column number, starting at 1. */
    column: number;
    /** The line number, starting at 1. */
    line: number;
}

/** An error in a GraphQL response. */
export type GraphqlProblem = {
    /** The problem as in REST, with its `code`. */
    extensions: {
        [key: string]: unknown;
    };
    /** The locations in the document. */
    locations?: GraphqlPosition[];
    /** What went wrong. */
    message: string;
    /** The path in the response. */
    path?: unknown[];
}

/** A GraphQL request. */
export type GraphqlRequest = {
    /** For protocol extensions. Ignored. */
    extensions?: {
        [key: string]: unknown;
    } | null;
    /** The operation of the document to run, if it has several. */
    operationName?: string | null;
    /** The GraphQL document. */
    query: string;
    /** The values of the document’s variables. */
    variables?: {
        [key: string]: unknown;
    } | null;
}

/** A guest to register for an occurrence. */
export type GuestCreate = {
    /** The e-mail address of the guest, who confirms it. Format: idn-email. */
    guestEmail: string;
    /** The name of the guest. */
    guestName: string;
}

/** The handover of a role from one representative to another. */
export type Handover = {
    /** What the successor should know. */
    note?: string | null;
    /** The successor’s first day. Default: today. Format: date. */
    on?: string;
    role: RepresentativeRole;
    /** The successor’s id. */
    to: string;
}

/** A heading of a page. */
export type Heading = {
    /** Its level, 1 to 6. */
    level: number;
    /** The text of the heading. */
    text: string;
}

/** An answer to those who asked for help with a page. */
export type HelpAnswerCreate = {
    /** The answer; those who asked for help will read it. */
    message: string;
}

/** A request for help with a page. */
export type HelpCreate = {
    /** What is needed. */
    message?: string | null;
}

/** The organisation that hosts a community, and the agreement with it. */
export type HostOrganisation = Pick<SharedMembers, 'name'> & {
    /** What it leaves to the members to decide. */
    leavesToMembers: string | null;
    /** What it provides: budget, people, rooms. */
    provides: string | null;
}

/** The organisation that hosts a community, and the agreement with it. */
export type HostOrganisationInput = Pick<SharedMembers, 'name'> & {
    /** What it leaves to the members to decide. */
    leavesToMembers?: string | null;
    /** What it provides: budget, people, rooms. */
    provides?: string | null;
}

/** An import run and its progress. */
export type Import = Pick<SharedMembers, 'etag'> & {
    /** Number of records created. */
    readonly createdCount: number;
    /** Whether this was a dry run, which makes no changes. */
    dryRun: boolean;
    /** The dry run (id) that reported what the snapshot ends; null if none. */
    readonly dryRunId: string | null;
    /** Number of records that ended because the snapshot no longer contains them. */
    readonly endedCount: number;
    /** The same by kind, with the number of records that were open; empty for other imports. */
    readonly endings: ImportEnding[];
    /** Number of rows that failed; each row states the reason. */
    readonly failedCount: number;
    /** When it ended; null while it runs. Format: date-time. */
    readonly finishedAt: string | null;
    /** The import’s id. */
    readonly id: string;
    /** Number of rows read so far. */
    readonly rowCount: number;
    /** Whether the rows were the complete state of the source, so that what they no longer contain ends. */
    snapshot: boolean;
    /** The system the rows came from. */
    source: string;
    /** When it started. Format: date-time. */
    readonly startedAt: string;
    status: ImportStatus;
    /** Number of records that were already up to date. */
    readonly unchangedCount: number;
    /** Number of records updated. */
    readonly updatedCount: number;
}

/** Attendance in an import: whether a person was at an occurrence, how many were there, or both. Each person once for each occurrence. */
export type ImportAttendance = {
    /** The key of the event in the source system. */
    event: string;
    /** How many people were there, named or not. */
    headCount?: number;
    /** Of a series: when the occurrence starts by its rule. Not for single events. Format: date-time. */
    originalStart?: string;
    /** The key of the person in the source system. */
    person?: string;
    /** Whether the person was there. Default: `attended`. */
    status?: AttendanceStatus;
    /** How many of them are named in the source, but are not among its people. */
    unmatchedCount?: number;
}

/** A version of a charter in an import. Once published, only the day on which it was removed is added. */
export type ImportCharter = Pick<SharedMembers, 'community'> & {
    /** The keys of its authors in the source system. */
    authors?: string[];
    /** How the community decides, and votes on this version. Default: `majority`. */
    decisionMode?: DecisionMode;
    /** The key of the version in the source system. */
    key: string;
    /** The text in Markdown, in place of `sections`: headings that are recognised become sections, others free sections. */
    markdown?: string;
    /** When to review the charter. Format: date. */
    nextReviewOn?: string | null;
    /** When it was published. Without it, the version is a draft. The versions of a community come in this order. Format: date-time. */
    publishedAt?: string | null;
    /** The day on which the community removed this version without a new one. Format: date. */
    removedOn?: string | null;
    /** The sections, in order. Each can occur once, except `other`. */
    sections?: CharterSectionInput[];
    /** Its title. */
    title?: string;
}

/** A community in an import. Fields left out are not changed. */
export type ImportCommunity = Pick<SharedMembers, 'champions' | 'channels' | 'closedOn' | 'closingOn' | 'description' | 'hostOrganisation' | 'joinPolicy' | 'key' | 'launchedOn' | 'logoUrl' | 'memberProfile' | 'name' | 'origin' | 'partners' | 'portals' | 'rhythm' | 'slug' | 'strategicObjectives' | 'topics' | 'waysToContribute'> & {
    /** An independent community, or a group inside one. Default on creation: community. */
    kind?: CommunityKind;
    /** The purpose of the community. */
    mission?: string | null;
    /** The key of its parent in the source system. */
    parent?: string | null;
    /** Its initial status. Default on creation: draft. */
    status?: CommunityStatus;
    /** One sentence for listings. */
    summary?: string | null;
    /** Who can see it: everyone, everyone in the organisation, or the members. Default on creation: public. */
    visibility?: Visibility;
}

/** A contribution in an import. It is recorded once and never changes. */
export type ImportContribution = Pick<SharedMembers, 'activity' | 'community'> & {
    /** The question, occurrence or resource that it was about: its id here, or its key in the source system. */
    about?: string | null;
    /** The key of the person to or from whom it was in the source system. */
    counterpart?: string | null;
    /** The key of the contribution in the source system. */
    key: string;
    /** When it happened. Not in the future. Format: date-time. */
    occurredAt: string;
    /** The key of the person in the source system. */
    person: string;
    /** What it weighs. Default: the weight of the activity in force on that day. */
    weight?: number;
}

/** Rows to import. Send larger imports as NDJSON or CSV, which are read as they arrive. */
export type ImportCreate = {
    /** The community (slug or id) that hosts the events whose rows name no `hosts`. */
    community?: string;
    /**
     * Reports what would be done and makes no changes.
     * @default false
     */
    dryRun?: boolean;
    /** The finished dry run (id) of the snapshot, at most 24 hours old. Only records that it reported as ended are ended. */
    dryRunId?: string;
    /** The largest share of the records of a kind that may end, in per cent. Above it, the import is refused before its first row. Default: 20. */
    endAtMost?: number;
    /** The kinds of records that end. Default: those of which there are rows; after a dry run, its kinds. */
    endKinds?: EndingKind[];
    /** The rows, each after the rows it refers to. */
    rows: ImportRow[];
    /**
     * Whether the rows are the complete state of the source: its people, memberships and terms that the rows no longer contain end today. Requires `dryRunId`, except for a dry run.
     * @default false
     */
    snapshot?: boolean;
    /** The system the rows come from. Together with their keys, it identifies the records in later imports. */
    source: string;
}

/** How many records of a kind a snapshot ended. */
export type ImportEnding = {
    /** Number of records that ended. */
    readonly endedCount: number;
    kind: EndingKind;
    /** Number of records of the source that were open before. */
    readonly ofCount: number;
}

/** An event in an import. Fields left out are not changed. */
export type ImportEvent = Pick<SharedMembers, 'callToAction' | 'capacity' | 'days' | 'description' | 'durationMinutes' | 'externalSpeakers' | 'goal' | 'guests' | 'joinUrl' | 'joinVisibility' | 'mode' | 'perspective' | 'place' | 'preparation' | 'recurrence' | 'start' | 'title' | 'topics'> & {
    /** Why it was declined or cancelled. Required for both. */
    cause?: string | null;
    /** The keys of the people who facilitate it. */
    facilitators?: string[];
    /** Its format. Default: `other`. */
    format?: EventFormat;
    /** The keys of the communities that host it in the source system; the first owns it. Default: the `community` of the import. */
    hosts?: string[];
    /** The key of the event in the source system. */
    key: string;
    /** The keys of the people who take notes. */
    noteTakers?: string[];
    /** Of a tentative or confirmed series: all occurrences that differ from it. In the fields of `ImportOccurrence`, the other upcoming ones are as the series. */
    occurrences?: ImportOccurrence[];
    /** The keys of the people who organise it. */
    organisers?: string[];
    /** The keys of the people who speak. */
    speakers?: string[];
    /** Its initial status. Members propose; the people who manage the community can also create it as `tentative` or `confirmed`. Organisation keys can set any status. Default: `confirmed`, for members `proposed`. */
    status?: EventStatus;
    /** Its IANA time zone. Default: that of the service. */
    timeZone?: string;
    /** Who can see it. Never wider than its community’s visibility, which is the default. */
    visibility?: Visibility;
}

/** The kind of a row of an import. */
export type ImportKind = "community" | "person" | "membership" | "term" | "resource" | "event" | "attendance" | "contribution" | "charter" | "measure" | "page" | "representative"

/** A value of a measure in an import: of the measure that the published charter of the community has under this name, on a day. A `note` left out is not changed. */
export type ImportMeasure = Pick<SharedMembers, 'community'> & {
    /** What is measured. */
    name: string;
    /** A note on the value. */
    note?: string | null;
    /** The day of the value, today or earlier. Format: date. */
    on: string;
    /** The value, in the unit of the measure. */
    value: number;
}

/** A membership in an import: one per person and community. */
export type ImportMembership = Pick<SharedMembers, 'application' | 'cause' | 'community' | 'joinedOn'> & {
    /** The day the person left; null for a current member or if unknown. Format: date. */
    leftOn?: string | null;
    /** The key of the person in the source system. */
    person: string;
    /** All times during which the person was a member. Default: one from `joinedOn` to `leftOn`, and then as the status changes. */
    spells?: SpellInput[];
    status?: MembershipStatus;
}

/** An occurrence of a series in an import, with the fields in which it differs from its series. */
export type ImportOccurrence = Pick<SharedMembers, 'days' | 'description' | 'durationMinutes' | 'joinUrl' | 'place'> & {
    /** Why it was cancelled. Required then. */
    cause?: string | null;
    mode?: EventMode;
    /** When it starts by the rule of its series. Format: date-time. */
    originalStart: string;
    /** When it starts, in the local time of its time zone. */
    start?: string;
    status?: OccurrenceStatus;
    /** Its title. */
    title?: string;
}

/** The outcome of a row; `ended` for a record that a snapshot no longer contains. */
export type ImportOutcome = "created" | "updated" | "unchanged" | "failed" | "ended"

/** Page of imports. */
export type ImportPage = PageOf<Import>

/** A page in an import. Fields left out are not changed. */
export type ImportPageRow = Pick<SharedMembers, 'community' | 'key' | 'mission' | 'requirement' | 'requirementEndsOn' | 'reviewEveryDays' | 'url'> & {
    /** The slug or id of the portal it is on. */
    portal: string;
}

/** A person in an import. Fields left out are not changed. */
export type ImportPerson = Pick<SharedMembers, 'avatarUrl' | 'bio' | 'email' | 'engagementLabels' | 'eventReminders' | 'externalId' | 'function' | 'handle' | 'isManager' | 'key' | 'leftOn' | 'level' | 'location' | 'organisation' | 'profileUrl' | 'startedOn' | 'timeZone' | 'unit' | 'weeklyDigests'> & {
    /** The language of their mails; one of those that the service has. null: the language of the portal. Visible to the person and to organisation keys with `people:read`; null for all other callers. */
    language?: string | null;
    /** The person’s name. */
    name: string;
    /** Their job title. */
    title?: string | null;
}

/** The term of a representative in an import. It does not end the term of another person in the same role: the import states that end too. */
export type ImportRepresentative = Pick<SharedMembers, 'key'> & {
    /** The first day of a leave. Format: date. */
    awayFrom?: string | null;
    /** The last day of that leave. Format: date. */
    awayUntil?: string | null;
    /** The first day on which the term no longer applies; null while open. Format: date. */
    endedOn?: string | null;
    /** The key of the page in the source system. */
    page: string;
    /** The key of the person in the source system. */
    person: string;
    role: RepresentativeRole;
    /** The key of the person who stands in during the leave. */
    standIn?: string | null;
    /** The first day. Default: today. Format: date. */
    startedOn?: string;
}

/** A resource in an import. Fields left out are not changed. */
export type ImportResource = Pick<SharedMembers, 'clearance' | 'community' | 'impact' | 'key' | 'language' | 'licence' | 'quality' | 'reviewDueOn' | 'storyKind' | 'summary' | 'text' | 'title' | 'topics'> & {
    /** The keys of its authors in the source system. */
    authors?: string[];
    /** Why it was declined, archived or withdrawn. Required to decline. */
    cause?: string | null;
    kind: ResourceKind;
    /** When it was first published. Default: when it is published here. Format: date-time. */
    publishedAt?: string | null;
    /** Its initial status. Members propose; the leader and the core group can also publish. Organisation keys can set any status. Default: `proposed`. */
    status?: ResourceStatus;
    /** Its URL. Required if `text` is not sent. */
    url?: string | null;
    /** Who can see it after publication. Never wider than its community’s visibility, which is the default. */
    visibility?: Visibility;
}

/** One row of an import: exactly one of its fields is set. */
export type ImportRow = {
    attendance?: ImportAttendance;
    charter?: ImportCharter;
    community?: ImportCommunity;
    contribution?: ImportContribution;
    event?: ImportEvent;
    measure?: ImportMeasure;
    membership?: ImportMembership;
    page?: ImportPageRow;
    person?: ImportPerson;
    representative?: ImportRepresentative;
    resource?: ImportResource;
    term?: ImportTerm;
}

/** In progress, completed, or interrupted. If interrupted, send the file again; rows already imported are kept. */
export type ImportStatus = "running" | "finished" | "interrupted"

/** A role term in an import. The person becomes a member if they were not one. */
export type ImportTerm = Pick<SharedMembers, 'community' | 'key' | 'role'> & {
    /** Hours per week dedicated to the role; every leader should have some. */
    dedicatedHoursPerWeek?: number | null;
    /** The first day on which the role is no longer held, past or future; null while open. Format: date. */
    endedOn?: string | null;
    /** Whether two people share the seat of the leader: both terms say so, and have dedicated hours, which add up. Default on creation: false. */
    isShared?: boolean;
    /** The key of the person in the source system. */
    person: string;
    /** Its first day; null if unknown. Format: date. */
    startedOn?: string | null;
    /** Whether the start is the actual first day, or the first day on which the term is recorded. Default on creation: exact. */
    startPrecision?: TermStart;
    /** The community’s name for the role. */
    title?: string | null;
}

/** The result of one row. */
export type ImportedRow = {
    /** Why the row failed. */
    errors: RowError[];
    /** The record that was created, updated or ended. */
    id: string | null;
    /** The key in the row. */
    key: string | null;
    kind: ImportKind | null;
    /** What was left out of a row that was imported, or read in another way. */
    notes: string[];
    outcome: ImportOutcome;
    /** The row number in the file, starting at 1; in CSV as a spreadsheet numbers it, with the header as row 1; in iCalendar the line where the entry begins. Records that ended are numbered after the last row. */
    readonly row: number;
}

/** Page of imported rows. */
export type ImportedRowPage = PageOf<ImportedRow>

/** A case about a page that may break one of the seven terms of use. */
export type Infraction = Pick<SharedMembers, 'createdAt' | 'etag' | 'portal' | 'updatedAt'> & {
    /** When the sanction was appealed; null if not appealed. Format: date-time. */
    appealedAt: string | null;
    /** The decision on the appeal; null until it is decided. */
    appealOutcome: AppealOutcome | null;
    /** The deadline for appealing the sanction. Format: date-time. */
    appealUntil: string | null;
    /** When it was remedied, dismissed or became final; null while open. Format: date-time. */
    closedAt: string | null;
    community: CommunitySummary;
    /** When the sanction took effect; null before that, and after it was lifted. Format: date-time. */
    effectiveAt: string | null;
    /** The infraction’s id. */
    readonly id: string;
    kind: InfractionKind;
    /** When the sanction was lifted; null if not lifted. Format: date-time. */
    liftedAt: string | null;
    origin: InfractionOrigin;
    page: PageSummary;
    /** Where on the page. */
    place: string | null;
    /** When the case was opened. Format: date-time. */
    reportedAt: string;
    /** The reader who reported it; visible only to the reader and to the people who decide. */
    reporter: PersonSummary | null;
    /** The rule whose finding opened the case; null if a reader reported it. */
    rule: string | null;
    /** The sanction; null if none. */
    sanction: Sanction | null;
    /** When the sanction was decided. Format: date-time. */
    sanctionedAt: string | null;
    status: InfractionStatus;
    /** When it was upheld; null if not upheld. Format: date-time. */
    upheldAt: string | null;
    /** A description of the problem. */
    what: string;
}

/** The action taken: `lapse` ends the appeal period, `lift` lifts a suspension, `grant` and `deny` decide an appeal. */
export type InfractionAct = "report" | "triage" | "acknowledge" | "dispute" | "remedy" | "uphold" | "dismiss" | "sanction" | "appeal" | "grant" | "deny" | "lapse" | "lift"

/** The term of use concerned: classified material, failure to update and maintain, incorrect or inaccurate information, appearance, conduct, content that diverges from the purpose, or exclusion without cause. */
export type InfractionKind = "classified_material" | "failure_to_maintain" | "incorrect_information" | "appearance" | "conduct" | "divergence_from_purpose" | "exclusion"

/** Whether the case was opened by a rule’s finding or a reader’s report. */
export type InfractionOrigin = "automatic" | "reported"

/** Page of infractions. */
export type InfractionPage = PageOf<Infraction>

/** Reported, then triaged; the representatives acknowledge or dispute it; then it is remedied, dismissed or upheld. An upheld case can be sanctioned, a sanction can be appealed, and finally the case becomes final. */
export type InfractionStatus = "reported" | "triaged" | "acknowledged" | "disputed" | "remedied" | "upheld" | "dismissed" | "sanctioned" | "appealed" | "final"

/** One step of a case, kept permanently. */
export type InfractionStep = {
    act: InfractionAct;
    actorClass: ActorClass;
    /** When it happened. Format: date-time. */
    at: string;
    /** The previous status; null for the first step. */
    from: InfractionStatus | null;
    /** The step’s id. */
    readonly id: string;
    /** The infraction (id). */
    infraction: string;
    /** Who took the step; null for automatic steps, and for the reader’s report except to the people who decide. */
    person: PersonSummary | null;
    /** The sanction, if one was imposed, appealed or decided on. */
    sanction: Sanction | null;
    to: InfractionStatus;
    /** The reason, as written by the person who took the step. */
    words: string | null;
}

/** Page of infraction steps. */
export type InfractionStepPage = PageOf<InfractionStep>

/** The result of inviting the members of the hosts. */
export type InvitationsSent = {
    /** How many people this call invites. */
    readonly invited: number;
}

/** How people become members: immediately, after approval, or by invitation. */
export type JoinPolicy = "open" | "approval" | "invitation"

/** A key with which a system calls the API. The key itself is shown only once. */
export type Key = Pick<SharedMembers, 'createdAt' | 'etag' | 'lastUsedAt' | 'revokedAt' | 'updatedAt'> & {
    /** When it expires; null if it does not expire. Format: date-time. */
    expiresAt: string | null;
    /** The key’s id. */
    readonly id: string;
    kind: KeyKind;
    /** Its last four characters, to identify it. */
    lastFour: string;
    /** What the key is for. */
    name: string;
    /** The browser origins that a publishable key accepts, a subset of its portal’s; null for all of them. Not allowed for a secret key. */
    origins: string[] | null;
    /** Until when earlier secrets stay valid; null if they expired at once. Format: date-time. */
    overlapUntil: string | null;
    /** The portal the key is bound to. */
    portal: PortalSummary | null;
    /** The first characters of the key. */
    prefix: string;
    /** Time of the last rotation. Format: date-time. */
    rotatedAt: string | null;
    /** The scopes of the key. */
    scopes: ("communities:read" | "communities:write" | "people:read" | "people:write" | "identities:write" | "privacy:write" | "memberships:read" | "memberships:write" | "portals:read" | "portals:write" | "organisations:read" | "organisations:write" | "imports:read" | "imports:write" | "keys:read" | "keys:write" | "activity:read" | "resources:read" | "resources:write" | "events:read" | "events:write" | "attendance:read" | "attendance:write" | "contributions:read" | "contributions:write" | "engagement:read" | "engagement:write" | "metrics:read" | "charters:read" | "charters:write" | "votes:write" | "pages:read" | "pages:write" | "governance:read" | "governance:write" | "webhooks:read" | "webhooks:write" | "notices:read" | "notices:write")[];
}

/** A key to create. */
export type KeyCreate = {
    /** When it expires; null if it does not expire. Format: date-time. */
    expiresAt?: string | null;
    kind: KeyKind;
    /** What the key is for. */
    name: string;
    /** The browser origins that a publishable key accepts, a subset of its portal’s; null for all of them. Not allowed for a secret key. */
    origins?: string[] | null;
    /** The portal the key is bound to (slug or id). Required for a publishable key. */
    portal?: string | null;
    /** The scopes of a secret key; none means all scopes. Not allowed for a publishable key. */
    scopes?: ("communities:read" | "communities:write" | "people:read" | "people:write" | "identities:write" | "privacy:write" | "memberships:read" | "memberships:write" | "portals:read" | "portals:write" | "organisations:read" | "organisations:write" | "imports:read" | "imports:write" | "keys:read" | "keys:write" | "activity:read" | "resources:read" | "resources:write" | "events:read" | "events:write" | "attendance:read" | "attendance:write" | "contributions:read" | "contributions:write" | "engagement:read" | "engagement:write" | "metrics:read" | "charters:read" | "charters:write" | "votes:write" | "pages:read" | "pages:write" | "governance:read" | "governance:write" | "webhooks:read" | "webhooks:write" | "notices:read" | "notices:write")[];
}

/** A key that was just created or rotated, with its secret. */
export type KeyCreated = Pick<SharedMembers, 'createdAt' | 'lastUsedAt' | 'revokedAt' | 'updatedAt'> & {
    /** When it expires; null if it does not expire. Format: date-time. */
    expiresAt: string | null;
    /** The key’s id. */
    readonly id: string;
    /** The key. Save it now: it is stored as a hash and never shown again. */
    key: string;
    kind: KeyKind;
    /** Its last four characters, to identify it. */
    lastFour: string;
    /** What the key is for. */
    name: string;
    /** The browser origins that a publishable key accepts, a subset of its portal’s; null for all of them. Not allowed for a secret key. */
    origins: string[] | null;
    /** Until when earlier secrets stay valid; null if they expired at once. Format: date-time. */
    overlapUntil: string | null;
    /** The portal the key is bound to. */
    portal: PortalSummary | null;
    /** The first characters of the key. */
    prefix: string;
    /** Time of the last rotation. Format: date-time. */
    rotatedAt: string | null;
    /** The scopes of the key. */
    scopes: ("communities:read" | "communities:write" | "people:read" | "people:write" | "identities:write" | "privacy:write" | "memberships:read" | "memberships:write" | "portals:read" | "portals:write" | "organisations:read" | "organisations:write" | "imports:read" | "imports:write" | "keys:read" | "keys:write" | "activity:read" | "resources:read" | "resources:write" | "events:read" | "events:write" | "attendance:read" | "attendance:write" | "contributions:read" | "contributions:write" | "engagement:read" | "engagement:write" | "metrics:read" | "charters:read" | "charters:write" | "votes:write" | "pages:read" | "pages:write" | "governance:read" | "governance:write" | "webhooks:read" | "webhooks:write" | "notices:read" | "notices:write")[];
}

/** Secret keys must stay on servers. Publishable keys can be used in HTML, read only public data and work only from their portal’s origins. */
export type KeyKind = "secret" | "publishable"

/** Page of keies. */
export type KeyPage = PageOf<Key>

/** Changes to a key. */
export type KeyPatch = {
    /** When it expires; null if it does not expire. Format: date-time. */
    expiresAt?: string | null;
    /** What the key is for. */
    name?: string;
    /** The browser origins that a publishable key accepts, a subset of its portal’s; null for all of them. Not allowed for a secret key. */
    origins?: string[] | null;
    /** The portal the key is bound to (slug or id). Required for a publishable key. */
    portal?: string | null;
    /** The rights of a secret key. Not allowed for a publishable key. */
    scopes?: ("communities:read" | "communities:write" | "people:read" | "people:write" | "identities:write" | "privacy:write" | "memberships:read" | "memberships:write" | "portals:read" | "portals:write" | "organisations:read" | "organisations:write" | "imports:read" | "imports:write" | "keys:read" | "keys:write" | "activity:read" | "resources:read" | "resources:write" | "events:read" | "events:write" | "attendance:read" | "attendance:write" | "contributions:read" | "contributions:write" | "engagement:read" | "engagement:write" | "metrics:read" | "charters:read" | "charters:write" | "votes:write" | "pages:read" | "pages:write" | "governance:read" | "governance:write" | "webhooks:read" | "webhooks:write" | "notices:read" | "notices:write")[];
}

/** A rotation of a key. */
export type KeyRotationCreate = {
    /** For how many hours the present secret stays valid, 0 to 168. Default: 24. */
    overlapHours?: number;
}

/** A summary of the key. */
export type KeySummary = {
    /** The key’s id. */
    readonly id: string;
    /** What the key is for. */
    name: string;
}

/** Thanks from one person to another. */
export type Kudo = Pick<SharedMembers, 'createdAt' | 'etag' | 'updatedAt'> & {
    /** The community in which it is given. */
    community: CommunitySummary | null;
    /** Who thanks; null if the person was erased or is not visible. */
    from: PersonSummary | null;
    /** The kudo’s id. */
    readonly id: string;
    /** The thanks, in the person’s own words. */
    message: string;
    /** The occurrence that it is about. */
    occurrence: OccurrenceSummary | null;
    /** The resource that it is about. */
    resource: ResourceSummary | null;
    /** Who is thanked; null if not visible to the caller. */
    to: PersonSummary | null;
    visibility: KudoVisibility;
}

/** Thanks to give. About an occurrence, a resource, or neither. */
export type KudoCreate = {
    /** The community (slug or id) in which it is given. Default: that of the occurrence or the resource. */
    community?: string | null;
    /** The thanks, in the person’s own words. */
    message: string;
    /** The occurrence (id) that it is about. */
    occurrence?: string | null;
    /** The resource (id) that it is about. */
    resource?: string | null;
    /** Who is thanked (id). */
    to: string;
    /** Who can see it. Default: `public`. */
    visibility?: KudoVisibility;
}

/** Page of kudos. */
export type KudoPage = PageOf<Kudo>

/** `public`: everyone who sees the community, or, without one, everyone in the organisation. `private`: only the two people. */
export type KudoVisibility = "public" | "private"

/** A requirement that a transition does not meet yet. */
export type Lack = {
    /** The API call that provides it; null if none does. */
    call: string | null;
    /** When the requirement is met automatically as time passes; null if it does not depend on time. Format: date-time. */
    from: string | null;
    /** The field in the body of the transition that provides it; null if it is provided elsewhere. */
    pointer: string | null;
    /** What is missing, and how to provide it. */
    problem: string;
}

/** The days of the reminder stages, counted from the first notice. */
export type LadderDays = {
    /** The day of the final notice. */
    finalNotice: number;
    /** The day of the second notice, counted from the first. */
    secondNotice: number;
    /** The day on which suspension is proposed. */
    suspension: number;
}

/** The days of the reminder stages, counted from the first notice. */
export type LadderDaysInput = {
    /** The day of the final notice. */
    finalNotice: number;
    /** The day of the second notice, counted from the first. */
    secondNotice: number;
    /** The day on which suspension is proposed. */
    suspension: number;
}

/** What the launch of a community has to achieve. */
export type LaunchObjective = "story_so_far" | "why_join" | "sponsor_framing" | "feedback" | "next_steps" | "call_to_action" | "who_is_in_the_room"

/** An act of a person in a community: posted as a contribution, or read from events, attendance, resources and kudos. */
export type LedgerEntry = Pick<SharedMembers, 'activity'> & {
    /** The question, occurrence or resource that it was about: its id here, or its key in the source system. */
    about: string | null;
    /** The community. */
    community: CommunitySummary;
    /** To or from whom; null if that is not known. */
    counterpart: PersonSummary | null;
    direction: Direction;
    /** Why it is not counted; null if it is. */
    excluded: ExclusionReason | null;
    /** What identifies it in the ledger of the community. */
    key: string;
    /** When it happened. Format: date-time. */
    occurredAt: string;
    /** Who did it; null once the person was erased. */
    person: PersonSummary | null;
    /** The system that posted it; null for the records of this service. */
    source: string | null;
    /** What it weighs: by the weight in force on its day unless the source stated one; negative for a correction. */
    weight: number;
    /** The version of the weight; null if the source stated the weight. */
    readonly weightVersion: number | null;
}

/** Page of ledger entries. */
export type LedgerEntryPage = PageOf<LedgerEntry>

/** What became of a line. */
export type LineChange = "same" | "added" | "removed"

/** The reminder stage of a page, from compliant to removed. */
export type Maintenance = "compliant" | "due" | "overdue" | "second_notice" | "final_notice" | "suspension_proposed" | "suspended" | "removed"

/** Number of pages by reminder stage. */
export type MaintenanceCounts = {
    /** Number of compliant pages. */
    readonly compliant: number;
    /** Number of due pages. */
    readonly due: number;
    /** Number of pages with a final notice. */
    readonly finalNotice: number;
    /** Number of overdue pages: a first notice was sent. */
    readonly overdue: number;
    /** Number of removed pages. */
    readonly removed: number;
    /** Number of pages with a second notice. */
    readonly secondNotice: number;
    /** Number of suspended pages. */
    readonly suspended: number;
    /** Number of pages proposed for suspension. */
    readonly suspensionProposed: number;
}

/** One change of a page’s reminder stage, kept permanently. */
export type MaintenanceStep = {
    /** When it happened. Format: date-time. */
    at: string;
    /** The gates of its portal that failed when the step was taken or, if none failed, those that warned; empty if all passed. */
    causes: string[];
    /** When that notice was first delivered; null if not delivered yet, or if there is no notice. Format: date-time. */
    deliveredAt: string | null;
    from: Maintenance;
    /** The step’s id. */
    readonly id: string;
    /** The case in which it was decided (id). */
    infraction: string | null;
    /** The notice sent with this step; null if none. */
    notice: NoticeKind | null;
    /** The page (id). */
    page: string;
    /** Who decided it; null if the service took the step automatically. */
    person: PersonSummary | null;
    /** The reason, as text. */
    reason: string;
    to: Maintenance;
}

/** Page of maintenance steps. */
export type MaintenanceStepPage = PageOf<MaintenanceStep>

/** A classification banner or portion marking on a page. */
export type Marking = {
    kind: MarkingKind;
    level: MarkingLevel;
    /** The line that contains it. */
    line: string;
    /** The marking. */
    marking: string;
}

/** The level of a whole document, the level of a portion of it, or who classified it and until when. */
export type MarkingKind = "banner" | "portion" | "block"

/** Above unclassified, or controlled but unclassified (CUI, FOUO and similar). */
export type MarkingLevel = "classified" | "controlled"

/** How an item matches the search `q`. */
export type Match = {
    /** The part of the text that matches best, marked and escaped in the same way; null if only the name matches. */
    excerpt: string | null;
    /** The name, with matched words between `<mark>` and `</mark>` and all other text escaped as HTML. */
    name: string;
    /** How well it matches; higher is better. */
    score: number;
}

/** The caller. */
export type Me = {
    /** The key that the request was sent with; null with a person’s token. */
    key: CallingKey | null;
    /** The person who acts, by token or by Guildhall-Actor; null if a key acts for the organisation, or the person is not in the directory. */
    person: PersonSummary | null;
}

/** A measure of a community’s charter, with dated values. It follows from the published charter; later versions keep the values of measures with the same name. */
export type Measure = Pick<SharedMembers, 'createdAt' | 'etag' | 'updatedAt'> & {
    /** The value at the start; null if unknown. */
    baseline: number | null;
    /** The last published version of the charter that has it; null if that is not visible to the caller. */
    charter: CharterSummary | null;
    /** The community whose measure it is. */
    community: CommunitySummary;
    /** When to reach the target. Format: date. */
    due: string | null;
    /** The measure’s id. It stays the same in later versions of the charter that have its name. */
    readonly id: string;
    /** The day of the latest value; null without a value. Format: date. */
    readonly latestOn: string | null;
    /** The latest value; null without a value. */
    readonly latestValue: number | null;
    /** What is measured. */
    name: string;
    /** Its position among the measures of the charter. */
    readonly position: number;
    /** How much of the way from the baseline to the target is done: (latest value − baseline) ÷ (target − baseline), at least 0 and at most 1, rounded to four decimals. Null without a value, a baseline or a target, or if the two are equal. */
    readonly progress: number | null;
    /** When a published version no longer had it; null if it is in force. Format: date-time. */
    readonly retiredAt: string | null;
    /** The value to reach; null if there is none. */
    target: number | null;
    /** The unit of its values. */
    unit: string;
}

/** Page of measures. */
export type MeasurePage = PageOf<Measure>

/** A summary of the measure. */
export type MeasureSummary = {
    /** The measure’s id. */
    readonly id: string;
    /** What is measured. */
    name: string;
    /** The unit of its values. */
    unit: string;
}

/** How a measure is compared: a number, a day by how many days ago it was (a day ahead is below 0), or one of some words. */
export type MeasureType = "number" | "day" | "choice"

/** The value of a measure on a day. A measure has one value per day. */
export type MeasureValue = Pick<SharedMembers, 'createdAt' | 'etag' | 'updatedAt'> & {
    /** The value’s id. */
    readonly id: string;
    /** The measure whose value it is. */
    measure: MeasureSummary;
    /** A note on the value. */
    note: string | null;
    /** The day of the value, today or earlier. Format: date. */
    on: string;
    /** The person who recorded it; null if a key did, or if they are not visible to the caller. */
    recordedBy: PersonSummary | null;
    /** The value, in the unit of the measure. */
    value: number;
}

/** A value to record. It replaces the one of the same day. */
export type MeasureValueCreate = {
    /** A note on the value. */
    note?: string | null;
    /** The day of the value, today or earlier. Format: date. */
    on: string;
    /** The value, in the unit of the measure. */
    value: number;
}

/** Page of measure values. */
export type MeasureValuePage = PageOf<MeasureValue>

/** What became of values. */
export type MeasureValuesAnswer = {
    /** Number of days that had no value before. */
    readonly created: number;
    /** Number of days that had the same value and note before. */
    readonly unchanged: number;
    /** Number of days whose value was replaced. */
    readonly updated: number;
}

/** Values of a measure to record, all or none. */
export type MeasureValuesSet = {
    /** The values, one for each day. Maximum 1,000. */
    items: MeasureValueCreate[];
}

/** How a person takes part in a community. */
export type MemberEngagement = {
    /** Periods of the last 6 in which they took part; null if withheld. */
    readonly activePeriods: number | null;
    /** The day as of which it is computed. Format: date. */
    asOf: string;
    /** The community (id). */
    community: string;
    /** How it was computed; null unless `explain` is true. */
    explanation: EngagementExplanation | null;
    /** Periods of the last 6 in which they gave; null if withheld. */
    readonly givingPeriods: number | null;
    /** The level; null if they are not a member on that day, or if it is withheld. */
    level: ParticipationLevel | null;
    /** What the level means, or why there is none. */
    meaning: string;
    /** The name of the community. */
    name: string;
    /** Sums and label; null for all callers but the person. */
    own: OwnEngagement | null;
    /** The person (id). */
    person: string;
    /** Whether the level is withheld from the caller, to protect the person. */
    suppressed: boolean;
}

/** Page of member engagements. */
export type MemberEngagementPage = PageOf<MemberEngagement>

/** The typical member: experience, level, commitment and objectives. */
export type MemberProfile = {
    /** The time and work they contribute. */
    commitment: string | null;
    /** Their experience. */
    experience: string | null;
    /** Their seniority. */
    level: string | null;
    /** What they want to achieve. */
    objectives: string | null;
}

/** The typical member: experience, level, commitment and objectives. */
export type MemberProfileInput = Pick<SharedMembers, 'level'> & {
    /** The time and work they contribute. */
    commitment?: string | null;
    /** Their experience. */
    experience?: string | null;
    /** What they want to achieve. */
    objectives?: string | null;
}

/** The membership of a person in a community. */
export type Membership = Pick<SharedMembers, 'createdAt' | 'etag' | 'person' | 'updatedAt'> & {
    /** The application; visible to the people who decide on it. */
    application: Application | null;
    /** Why it was declined or ended, or why the person is invited. Required to decline. */
    cause: string | null;
    community: CommunitySummary;
    /** When it expires unless it is answered: an invitation after 30 days, an application after 90. Null if neither. Format: date-time. */
    readonly expiresAt: string | null;
    /** The key of the record in that system; unique per source. */
    externalKey: string | null;
    /** The membership’s id. */
    readonly id: string;
    /** The person who sent the last invitation; null if a key did, or if there was none. */
    readonly invitedBy: PersonSummary | null;
    /** The day the person joined; null if unknown. Format: date. */
    joinedOn: string | null;
    /** The day the person left; null for a current member or if unknown. Format: date. */
    leftOn: string | null;
    /** The roles held today, derived from the terms. */
    readonly roles: Role[];
    /** The system the record was imported from; null when it was created here. */
    source: string | null;
    /** The times during which the person was a member, oldest first; who left and came back has several. */
    readonly spells: Spell[];
    status: MembershipStatus;
    /** All role terms, past and present, oldest first. */
    readonly terms: TermSummary[];
}

/** A membership to create. Without `status`, it is active at once if added by a person or key that manages the community. For a person who joins, the join policy applies: `open` creates an active membership, `approval` an application, and `invitation` requires an invitation. */
export type MembershipCreate = Pick<SharedMembers, 'application' | 'cause' | 'externalKey' | 'joinedOn' | 'source'> & {
    /** The slug or id of the community. */
    community: string;
    /** The day the person left; null for a current member or if unknown. Format: date. */
    leftOn?: string | null;
    /** The person’s id. */
    person: string;
    /** A role held from `joinedOn` (default: today); add further roles as terms. */
    role?: Role;
    status?: MembershipStatus;
}

/** The members of a community by function, unit, level and tenure, with and without one person: a basis for the decision on an application. Groups of fewer than 5 members are shown together. */
export type MembershipMix = {
    /** The answers of the applicant. */
    application: Application | null;
    /** By function, unit, level and tenure. */
    aspects: MembershipMixAspect[];
    /** The typical member that the community describes. */
    memberProfile: MemberProfile | null;
    /** The number of active members, without the person. */
    readonly members: number;
    /** The membership (id). */
    membership: string;
    /** Whether the figures are withheld, since there are fewer than 5 members. */
    suppressed: boolean;
}

/** How the members are spread over one property, with and without the person. */
export type MembershipMixAspect = {
    by: MembershipMixBy;
    /** The groups of 5 or more members, largest first. */
    groups: MembershipMixGroup[];
    /** Whether no member has this value yet; null if the value is not on record, or the figures are withheld. */
    isNew: boolean | null;
    /** The members in smaller groups together; null if there are none. */
    others: MembershipMixOthers | null;
    /** The value of the person; null if it is not on record. */
    value: string | null;
}

/** By what the members are compared: function, unit and level as the directory has them; tenure: years in the organisation. */
export type MembershipMixBy = "function" | "unit" | "level" | "tenure"

/** Members with the same value: 5 or more. */
export type MembershipMixGroup = {
    /** The value that they have in common; null: it is not on record. */
    value: string | null;
    /** Members, with the person. */
    readonly with: number;
    /** Members, without the person. */
    readonly without: number;
}

/** The members in smaller groups. */
export type MembershipMixOthers = {
    /** Members, with the person. */
    readonly with: number;
    /** Members, without the person. */
    readonly without: number;
}

/** Page of memberships. */
export type MembershipPage = PageOf<Membership>

/** Changes to a membership. Its status is changed by transitions. */
export type MembershipPatch = Pick<SharedMembers, 'application' | 'cause' | 'externalKey' | 'joinedOn' | 'source'> & {
    /** The day the person left; null for a current member or if unknown. Format: date. */
    leftOn?: string | null;
}

/** Applied or invited, then active, declined (with a reason), withdrawn or expired; people who leave remain visible as alumni. */
export type MembershipStatus = "applied" | "invited" | "active" | "declined" | "withdrawn" | "expired" | "alumni"

/** A named change of the status of a membership. */
export type MembershipTransition = "join" | "apply" | "invite" | "accept" | "decline" | "withdraw" | "expire" | "leave"

/** A transition of a membership. */
export type MembershipTransitionCreate = {
    /** The answers of the applicant; the earlier ones stay if it is omitted. Allowed only for `apply`. */
    application?: ApplicationInput | null;
    /** The reason, shown as the `cause` of the membership. Required for `decline`, except for the decline of one’s own invitation. For `invite`: the words of the invitation. */
    reason?: string | null;
    transition: MembershipTransition;
}

/** A membership from another system: one per person and community. */
export type MembershipUpsert = Pick<SharedMembers, 'application' | 'cause' | 'externalKey' | 'joinedOn' | 'source'> & {
    /** The slug or id of the community. */
    community: string;
    /** The day the person left; null for a current member or if unknown. Format: date. */
    leftOn?: string | null;
    /** The person’s id. */
    person: string;
    /** All times during which the person was a member. Default: one from `joinedOn` to `leftOn`, and then as the status changes. */
    spells?: SpellInput[];
    status?: MembershipStatus;
}

/** The result for each item. */
export type MembershipUpsertAnswers = Pick<SharedMembers, 'items'>

/** The memberships to create or update. */
export type MembershipUpserts = Pick<SharedMembers, 'atomic'> & {
    /** The records. Maximum 1,000. */
    items: MembershipUpsert[];
}

/** What the item is. */
export type MergeItemType = "event" | "resource"

/** What a merger would change. Nothing is stored or sent. */
export type MergePreview = {
    /** The channels that the other community takes over: those that it does not have. */
    channels: Channel[];
    /** The community that merges. */
    community: CommunitySummary;
    /** Its events with dates to come, the next first; the first 1000. Past dates stay, with attendance and minutes. */
    events: MergePreviewItem[];
    /** The community to merge into. */
    into: CommunitySummary;
    /** The number of people who become members of it. */
    readonly joiningCount: number;
    /** What the transition `merge` by the caller still requires. Empty if it is possible now. */
    lacks: Lack[];
    /** The number of active members of the other community afterwards. */
    readonly memberCount: number;
    /** The active members of the community that merges, by name; the first 1000. */
    members: MergePreviewMember[];
    /** The communities that become part of the other one, among those visible to the caller; the first 1000. */
    parts: CommunitySummary[];
    /** Its resources, by title; the first 1000. */
    resources: MergePreviewItem[];
    /** The slugs that will lead to the other community. */
    slugs: string[];
}

/** The merger to preview. */
export type MergePreviewCreate = {
    /** The slug or id of the community to merge into. */
    into: string;
}

/** An event or a resource of the community that merges. */
export type MergePreviewItem = Pick<SharedMembers, 'title'> & {
    /** Its authors, or the organisers of an event: after the merger, each can transfer it. */
    authors: PersonSummary[];
    /** The item’s id. */
    readonly id: string;
    /** Whether it moves to the other community. */
    moves: boolean;
    /** The first date to come of an event; null for a resource. Format: date-time. */
    startsAt: string | null;
    /** Why it stays; null if it moves. */
    stays: MergeStay | null;
    type: MergeItemType;
    visibility: Visibility;
}

/** A member of the community that merges. */
export type MergePreviewMember = Pick<SharedMembers, 'person'> & {
    /** Whether the merger makes this person a member; false for members of both communities. */
    joins: boolean;
    /** Their roles today in the community that merges. A merger gives no roles. */
    roles: Role[];
}

/** Why an item stays. `members_only`: it, or something about a coming date, is for members only. `not_published`: it is a draft, a proposal or archived. `more_visible`: it is more visible than the other community. */
export type MergeStay = "members_only" | "not_published" | "more_visible"

/** A sentence as structured data, for portals that translate: its id and its values. The accompanying text is created from the same values. */
export type Message = {
    /** The id of the message. It stays the same when the wording changes. */
    id: string;
    /** The values used in the text: names, numbers, dates as YYYY-MM-DD, other messages, and as `texts` what a portal wrote, by language. */
    values: {
        [key: string]: unknown;
    };
}

/** Who can read it. `public`: all, also publishable keys. `community`: people and secret keys that see the community. `managers`: secret keys, for a community its leaders and core group, and what belongs to a portal its admins for that portal. */
export type MetricAudience = "public" | "community" | "managers"

/** A metric: what it shows and how it is computed. */
export type MetricDefinition = Pick<SharedMembers, 'title'> & {
    audience: MetricAudience;
    /** What it shows. */
    description: string;
    /** Its formula in words. */
    formula: string;
    /** Its name. */
    id: string;
    /** Whether its values are shown as percentages. */
    isShare: boolean;
    /** The records that it is computed from. */
    needs: string[];
    /** What its parts are; null if it has none. */
    parts: string | null;
    /** Where it comes from. */
    source: string;
    /** What it is counted in. */
    unit: string;
    /** The version of its formula. */
    version: number;
    /** Whether it is about behaviour, so that figures about fewer than 5 people are withheld. */
    withheld: boolean;
}

/** Page of metric definitions. */
export type MetricDefinitionPage = PageOf<MetricDefinition>

/** How a figure was computed. */
export type MetricExplanation = {
    /** Number of communities in the scope. */
    communities: number;
    /** What is not counted. */
    exclusions: string[];
    /** The first day of the window. Format: date. */
    firstDay: string;
    /** The formula in words. */
    formula: string;
    /** The numbers that the value is computed from, by name; null while it is withheld. */
    inputs: {
        [key: string]: unknown;
    } | null;
    /** The last day of the window: that of the period, or today while the period is open. Format: date. */
    lastDay: string;
    /** The time zone of these days. */
    timeZone: string;
    /** The version of its formula. */
    version: number;
}

/** The value of a metric for a scope in a period. */
export type MetricFigure = {
    /** How it was computed; null unless `explain` is true. */
    explanation: MetricExplanation | null;
    /** The first day of the period. Format: date. */
    from: string;
    /** The day on which it was computed. Format: date. */
    knownOn: string;
    /** The metric. */
    metric: string;
    /** The name of the scope; null for `all`. */
    name: string | null;
    /** Whether the period is not over yet. */
    open: boolean;
    /** The part that is counted; null for the whole. */
    part: string | null;
    period: MetricPeriod;
    /** Why there is no value; null if there is one. */
    reason: string | null;
    /** What it is about: `community:`, `portal:` or `topic:` with a slug or name, or `all`. */
    scope: string;
    /** Whether the value is withheld, to protect people. */
    suppressed: boolean;
    /** The first day after the period. Format: date. */
    to: string;
    /** The value; null if it is withheld or not known. */
    value: number | null;
}

/** Page of metric figures. */
export type MetricFigurePage = PageOf<MetricFigure>

/** A calendar month, quarter or year in the time zone of the service. */
export type MetricPeriod = "month" | "quarter" | "year"

/** The view of a person who objected to a version that was carried all the same. */
export type MinorityView = {
    /** Why the person objected, in their own words. */
    text: string;
    /** Who objected; null if the person was erased or is not visible to the caller. */
    voter: PersonSummary | null;
}

/** The minutes of an occurrence. There is one text for each. */
export type Minutes = Pick<SharedMembers, 'createdAt' | 'etag' | 'occurrence' | 'updatedAt'> & {
    /** The people who wrote them, in order. Authors not visible to the caller are omitted. */
    authors: PersonSummary[];
    /** The id of the minutes. */
    readonly id: string;
    /** When it was published; null for a draft. Format: date-time. */
    readonly publishedAt: string | null;
    status: PublicationStatus;
    /** The text, in Markdown. */
    text: string;
    /** Who can see it after publication. */
    visibility: Visibility;
}

/** Page of minutes. */
export type MinutesPage = PageOf<Minutes>

/** Fields to update. */
export type MinutesPatch = Pick<SharedMembers, 'visibility'> & {
    /** The people who wrote them (ids), in order. Default: the people who saved them. */
    authors?: string[];
    /** The text, in Markdown. */
    text?: string;
}

/** The minutes of an occurrence. Fields left out stay as they are. */
export type MinutesSet = Pick<SharedMembers, 'visibility'> & {
    /** The people who wrote them (ids), in order. Default: the people who saved them. */
    authors?: string[];
    /** The text, in Markdown. */
    text: string;
}

/** A page or a community that needs help, with its most urgent open finding. */
export type NeedsHelp = Pick<SharedMembers, 'message' | 'reason' | 'severity' | 'subjectType'> & {
    /** What to do, in a few words. */
    ask: string;
    /** The community (slug). */
    community: string;
    /** How fresh the page is; null for a community. */
    freshness: Freshness | null;
    /** The page or the community (id). */
    readonly id: string;
    /** The reminder stage of the page; null for a community. */
    maintenance: Maintenance | null;
    /** The name of the community. */
    name: string;
    /** What happens next if nothing changes. */
    nextStep: NextStep | null;
    /** Number of findings about it that require action. */
    readonly open: number;
    /** How to fix it. */
    remedy: Remedy | null;
    /** The rule of the most urgent of them. */
    rule: string;
    /** Its score, where 10 is best; null if none of its findings counts. */
    score: number | null;
    /** Since when this has been the case. Format: date-time. */
    since: string;
    /** The URL of the page; null for a community. */
    url: string | null;
}

/** A community in the network of a portal. */
export type NetworkCommunity = Pick<SharedMembers, 'name'> & {
    /** The community’s id. */
    readonly id: string;
    /** Number of its active members. */
    readonly memberCount: number;
    /** Its name in URLs. */
    slug: string;
    /** Its topics. */
    topics: string[];
    /** Its page on the portal; null if there is none. */
    url: string | null;
    /** Where it is placed from the start (0) to the end (1000) of a line. */
    x: number;
    /** Where it is placed from the top (0) to the bottom (1000). */
    y: number;
}

/** What two communities share. */
export type NetworkLink = {
    /** One community (id). */
    from: string;
    /** At least how many people are active members of both, in steps of 5; null if fewer than 5, and for publishable keys. */
    people: number | null;
    /** The other community (id). */
    to: string;
    /** The topics that both have. */
    topics: string[];
}

/** What changed: a page is new, or up to date again; an event was announced; a page reached a reminder stage; a finding opened or closed. */
export type NewsKind = "new" | "back" | "event" | "step" | "opened" | "closed"

/** What happens next if nothing changes. */
export type NextStep = {
    /** What happens next, as structured data. */
    message: Message;
    /** The earliest day on which it happens; null if no day is set. Format: date. */
    on: string | null;
    /** What happens next. */
    what: string;
}

/** The nomination of a member for a role in a community: by the person, or by another. */
export type Nomination = Pick<SharedMembers, 'createdAt' | 'etag' | 'role' | 'updatedAt'> & {
    /** The words of the last decision; null if there are none. */
    answer: string | null;
    /** The community whose role it is; null if not visible to the caller. */
    community: CommunitySummary | null;
    /** When it ended; null while it is open. Format: date-time. */
    readonly decidedAt: string | null;
    /** Who appointed, declined or withdrew; null if a key did. */
    decidedBy: PersonSummary | null;
    /** Hours per week that the person dedicates to the role. */
    dedicatedHoursPerWeek: number | null;
    /** The nomination’s id. */
    readonly id: string;
    /** Whether it was made by someone who gives roles: the nominee then has the role by accepting. */
    isOffer: boolean;
    /** Who nominated; null if a key did. */
    nominatedBy: PersonSummary | null;
    /** For how many days the leader before stays, if the role is the leader’s. */
    overlapDays: number;
    /** The nominee. */
    person: PersonSummary | null;
    /** Why this person, or why the person is willing. */
    reason: string | null;
    /** The first day of the role; null: the day of the appointment. Format: date. */
    startsOn: string | null;
    status: NominationStatus;
    /** The term (id) that began with the appointment. */
    readonly term: string | null;
}

/** A nomination. One’s own counts as accepted. One by the leader, an admin of a portal of the community or a key is an offer: the nominee has the role by accepting. */
export type NominationCreate = Pick<SharedMembers, 'role'> & {
    /** The slug or id of the community. */
    community: string;
    /** Hours per week that the person dedicates to the role. */
    dedicatedHoursPerWeek?: number | null;
    /** For how many days both hold the role. Default: 0. */
    overlapDays?: number;
    /** The nominee (id): an active member. */
    person: string;
    /** Why this person, or why the person is willing. */
    reason?: string | null;
    /** The first day of the role; null: the day of the appointment. Format: date. */
    startsOn?: string | null;
}

/** Page of nominations. */
export type NominationPage = PageOf<Nomination>

/** `proposed`: the nominee answers. `accepted`: the nominee is willing, and the leader or an admin decides. `appointed`: the nominee has the role. `declined` or `withdrawn`: it has ended. */
export type NominationStatus = "proposed" | "accepted" | "appointed" | "declined" | "withdrawn"

/** The transition to take. */
export type NominationTransition = "accept" | "appoint" | "decline" | "withdraw"

/** An answer to a nomination, or a decision on it. */
export type NominationTransitionCreate = {
    /** Words to the others. Required to decline the nomination of another person. */
    reason?: string | null;
    transition: NominationTransition;
}

/** A name or address that may still occur in texts. */
export type NotSearched = {
    /** Why other people’s texts were not searched for it. */
    because: string;
    /** The field of the person. */
    member: string;
}

/** A notice to a person, or to a guest of an event, with its delivery on record. */
export type Notice = Pick<SharedMembers, 'createdAt' | 'etag' | 'kind' | 'updatedAt'> & {
    /** Number of delivery attempts. */
    readonly attempts: number;
    /** How it was delivered to the person. */
    channel: NoticeChannel | null;
    /** The community it concerns. */
    community: CommunitySummary | null;
    /** When it was delivered to the person. Format: date-time. */
    deliveredAt: string | null;
    /** Why the last delivery attempt failed. */
    failure: string | null;
    /** The failure as structured data. */
    failureMessage: Message | null;
    /** The name of a recipient who is a guest of an event. */
    guestName: string | null;
    /** How it was delivered, if not by e-mail. */
    handedOver: string | null;
    /** The notice’s id. */
    readonly id: string;
    /** When the next delivery attempt is made. Format: date-time. */
    nextAttemptAt: string | null;
    /** The page it concerns. */
    page: PageSummary | null;
    /** The recipient; null for a guest of an event. */
    person: PersonSummary | null;
    /** The portal it concerns. */
    portal: PortalSummary | null;
    status: NoticeStatus;
    /** The reminder stage it belongs to. */
    step: string | null;
    /** The subject, in one line. */
    subject: string;
    /** The text, as plain text. */
    text: string;
}

/** How a notice was delivered: by e-mail, or by other means recorded by a portal admin. */
export type NoticeChannel = "mail" | "by_hand"

/** The delivery of a notice by means other than e-mail. */
export type NoticeDelivery = {
    /** How it was delivered. */
    how: string;
    /** The day of delivery. Default: today. Format: date. */
    on?: string;
}

/** The kind of notice. */
export type NoticeKind = "page_due_soon" | "page_overdue" | "page_second_notice" | "page_final_notice" | "suspension_proposed" | "page_suspended" | "page_removed" | "page_compliant" | "page_reinstated" | "help_asked" | "help_answered" | "page_reminder" | "infraction_opened" | "infraction_decided" | "appeal_decided" | "page_request_decided" | "page_request_changes_asked" | "succession_asked" | "succession_answered" | "community_decided" | "resource_review_due" | "event_invitation" | "event_answered" | "event_changed" | "event_cancelled" | "event_left" | "event_offered" | "event_reminder" | "check_in" | "series_unconfirmed" | "event_registration" | "series_dormant" | "kudos_received" | "correction_requested" | "correction_escalated" | "correction_decided" | "poll_opened" | "charter_review_due" | "charter_vote_opened" | "charter_vote_ended" | "touchpoint_overdue" | "dormancy_proposed" | "membership_applied" | "membership_invited" | "membership_decided" | "invitation_answered" | "member_welcomed" | "way_answered" | "way_answer_decided" | "role_handed_over" | "stand_in_named" | "nomination_received" | "nomination_accepted" | "nomination_decided" | "community_closing" | "community_continues" | "community_closed" | "community_merged" | "weekly_digest" | "webhook_failing" | "mail_failing" | "campaign_started" | "campaign_ending" | "campaign_ended"

/** Page of notices. */
export type NoticePage = PageOf<Notice>

/** A value in a text of a portal, written in braces: `{community}`. `text`: the service’s own text of the same part. `community`, `portal`: their names. `page`: the address of the page. `by`: the day by which something is to be done. `next_on`: the day of the next step. `who`: the person who asks or decides. */
export type NoticePlaceholder = "text" | "community" | "portal" | "page" | "by" | "next_on" | "who"

/** A notice as its recipients read it. */
export type NoticePreview = {
    /** The mail as an HTML page, in the colours of the portal. */
    html: string;
    /** The subject. */
    subject: string;
    /** The notice as plain text. */
    text: string;
}

/** A text of a notice to preview. A part that is null or left out is that of the service. */
export type NoticePreviewCreate = Pick<SharedMembers, 'kind'> & {
    /** The language of the text. Default: that of the portal, else English. */
    language?: string;
    /** The portal’s own words for what happens next; null for those of the service. */
    next?: string | null;
    /** A page of the portal (id) that the notice is about. Default: sample values. */
    page?: string;
    /** The portal’s own subject; null for that of the service. */
    subject?: string | null;
    /** The portal’s own words for what it is about; null for those of the service. */
    what?: string | null;
}

/** Whether a notice was delivered; a failed one can still be delivered by other means. A withdrawn one was settled before it was sent. */
export type NoticeStatus = "pending" | "delivered" | "failed" | "withdrawn"

/** The portal’s own parts of a kind of notice, in one language. A part that is null or left out is that of the service. */
export type NoticeTextDraft = Pick<SharedMembers, 'kind'> & {
    /** The language of the text. Default: that of the portal, else English. */
    language?: string;
    /** The portal’s own words for what happens next; null for those of the service. */
    next?: string | null;
    /** The portal’s own subject; null for that of the service. */
    subject?: string | null;
    /** The portal’s own words for what it is about; null for those of the service. */
    what?: string | null;
}

/** A part of a notice: its subject, what it is about, and what happens next. */
export type NoticeTextPart = "subject" | "what" | "next"

/** A placeholder that texts of a kind of notice can use. */
export type NoticeTextPlaceholder = {
    name: NoticePlaceholder;
    /** The parts that must contain it, or another placeholder that lists the same part. */
    requiredIn: NoticeTextPart[];
    /** Its value in previews; null for `text`, which differs by part. */
    sample: string | null;
}

/** The service’s own texts of a kind of notice, with sample values. */
export type NoticeWords = {
    /** What happens next. */
    next: string;
    /** The subject. */
    subject: string;
    /** What it is about. */
    what: string;
}

/** One date of an event. The occurrences of a series are created 13 months ahead. What is over stays as it was when its event changes. */
export type Occurrence = Pick<SharedMembers, 'createdAt' | 'etag' | 'format' | 'match' | 'mode' | 'start' | 'title' | 'updatedAt'> & {
    attendanceCounts: AttendanceCounts;
    /** How many people can take part. */
    capacity: number | null;
    /** Why it was cancelled or not held. */
    cause: string | null;
    /** For events of whole days: the number of days. */
    days: number | null;
    /** The full description, in Markdown. */
    description: string | null;
    /** Whether its series is dormant: no one confirmed that it still takes place. Lists leave such occurrences out. */
    dormant: boolean;
    /** How long it takes, in minutes. Not for events of whole days. */
    durationMinutes: number | null;
    /** When it ends. Format: date-time. */
    readonly endsAt: string;
    /** The event. */
    event: EventSummary;
    /** Speakers who are not in the directory. */
    externalSpeakers: ExternalSpeaker[];
    /** The people who facilitate it, in order. */
    facilitators: PersonSummary[];
    /** The communities that host it, the one that owns it first. Those not visible to the caller are omitted. */
    hosts: CommunitySummary[];
    /** The occurrence’s id. */
    readonly id: string;
    /** The link to take part online. */
    joinUrl: string | null;
    /** Who can see `joinUrl`. */
    joinVisibility: Visibility;
    /** The people who take notes, in order. */
    noteTakers: PersonSummary[];
    /** The people who organise it, in order. */
    organisers: PersonSummary[];
    /** When it starts by the rule of its series. Together with the event it identifies the occurrence, also after it has moved. Format: date-time. */
    readonly originalStart: string;
    outcome: OccurrenceOutcome;
    /** The fields that were set for this occurrence alone: they stay when the event changes. */
    overrides: OccurrenceOverride[];
    place: Place | null;
    /** The page on which people who are not in the directory register; null if the event takes no guests or not everyone can see it. */
    registrationUrl: string | null;
    rsvpCounts: RsvpCounts;
    /** The people who speak, in order. */
    speakers: PersonSummary[];
    /** When it starts. Format: date-time. */
    readonly startsAt: string;
    status: OccurrenceStatus;
    /** The IANA time zone of `start`. */
    timeZone: string;
    /** Its topics. */
    topics: string[];
}

/** What happened. `unconfirmed`: it ended 7 days ago, and no attendance, head count, minutes or outcome was recorded. */
export type OccurrenceOutcome = "upcoming" | "held" | "not_held" | "unconfirmed"

/** A field that was set for this occurrence alone. */
export type OccurrenceOverride = "title" | "description" | "mode" | "place" | "joinUrl" | "joinVisibility" | "start" | "durationMinutes" | "days" | "capacity" | "organisers" | "facilitators" | "speakers" | "noteTakers" | "externalSpeakers" | "status"

/** Page of occurrences. */
export type OccurrencePage = PageOf<Occurrence>

/** Fields to update. With the scope `this`, null returns a field to that of the event; with `following` and `all` it clears the field. */
export type OccurrencePatch = Pick<SharedMembers, 'capacity' | 'days' | 'description' | 'durationMinutes' | 'externalSpeakers' | 'facilitators' | 'joinUrl' | 'noteTakers' | 'organisers' | 'place' | 'speakers'> & {
    /** Why it was not held. Required with `not_held`. */
    cause?: string | null;
    /** Who can see `joinUrl`. */
    joinVisibility?: Visibility | null;
    mode?: EventMode | null;
    /** Whether it was held. Only with the scope `this`, once it has started. */
    outcome?: RecordedOutcome;
    /** How the series repeats. Only with the scopes `following` and `all`. */
    recurrence?: RecurrenceInput;
    /** Which occurrences of a series change. Default: `this`. */
    scope?: ChangeScope;
    /** When it starts, in the local time of its time zone. */
    start?: string | null;
    /** Its title. */
    title?: string | null;
}

/** What the calendar says of it. */
export type OccurrenceStatus = "tentative" | "confirmed" | "cancelled"

/** A summary of the occurrence. */
export type OccurrenceSummary = Pick<SharedMembers, 'title'> & {
    /** For events of whole days: the number of days. */
    days: number | null;
    /** When it ends. Format: date-time. */
    readonly endsAt: string;
    /** The occurrence’s id. */
    readonly id: string;
    /** When it starts. Format: date-time. */
    readonly startsAt: string;
    status: OccurrenceStatus;
    /** Its IANA time zone. */
    timeZone: string;
}

/** The transition to take. */
export type OccurrenceTransition = "confirm" | "cancel" | "reinstate"

/** A change of the status of one or several occurrences. */
export type OccurrenceTransitionCreate = {
    /** The reason. Required to cancel. */
    reason?: string | null;
    /** Which occurrences of a series change. Default: `this`. */
    scope?: ChangeScope;
    transition: OccurrenceTransition;
}

/** A finding that requires action. */
export type OpenFinding = Pick<SharedMembers, 'evidence' | 'message' | 'reason' | 'rule' | 'severity' | 'subjectType'> & {
    /** The clause that the rule comes from, and its source. */
    clause: string;
    /** The finding’s id. */
    readonly id: string;
    /** What happens next if nothing changes. */
    nextStep: NextStep | null;
    /** How to fix it. */
    remedy: Remedy | null;
    /** From 0 to 10; null if not evaluated. */
    score: number | null;
    /** When this status began. Format: date-time. */
    since: string;
    status: FindingStatus;
}

/** A part of the organisation that is already responsible for a topic. A community’s page is for topics that no part of the organisation is responsible for. */
export type Organisation = Pick<SharedMembers, 'createdAt' | 'etag' | 'match' | 'name' | 'updatedAt'> & {
    /** The key of the record in that system; unique per source. */
    externalKey: string | null;
    /** The organisation’s id. */
    readonly id: string;
    /** What it is tasked with. */
    mission: string | null;
    /** The system the record was imported from; null when it was created here. */
    source: string | null;
    /** The topics of its task. */
    topics: string[];
    /** The URL for more information. */
    url: string | null;
}

/** An organisation and what it is responsible for. */
export type OrganisationCreate = Pick<SharedMembers, 'externalKey' | 'name' | 'source'> & {
    /** What it is tasked with. */
    mission?: string | null;
    /** The topics of its task. */
    topics?: string[];
    /** The URL for more information. */
    url?: string | null;
}

/** Page of organisations. */
export type OrganisationPage = PageOf<Organisation>

/** Fields to update; null clears a field. */
export type OrganisationPatch = Pick<SharedMembers, 'externalKey' | 'source'> & {
    /** What it is tasked with. */
    mission?: string | null;
    /** Its name. */
    name?: string;
    /** The topics of its task. */
    topics?: string[];
    /** The URL for more information. */
    url?: string | null;
}

/** An organisation from another system: created if new, otherwise updated with the fields sent. */
export type OrganisationUpsert = Pick<SharedMembers, 'name'> & {
    /** Its key in the source system. */
    externalKey: string;
    /** What it is tasked with. */
    mission?: string | null;
    /** The source system. */
    source: string;
    /** The topics of its task. */
    topics?: string[];
    /** The URL for more information. */
    url?: string | null;
}

/** The result for each item. */
export type OrganisationUpsertAnswers = Pick<SharedMembers, 'items'>

/** The organisations to create or update. */
export type OrganisationUpserts = Pick<SharedMembers, 'atomic'> & {
    /** The records. Maximum 1,000. */
    items: OrganisationUpsert[];
}

/** An existing community or organisation with the same purpose. */
export type Overlap = {
    /** The page request’s answer to it; null without a page request, or if not answered yet. */
    answer: OverlapAnswer | null;
    /** The part of its mission that matches best, marked and escaped in the same way. */
    excerpt: string | null;
    formula: OverlapFormula;
    /** The community or organisation (id). */
    id: string;
    kind: OverlapKind;
    /** Whether the score makes an overlap likely. */
    likely: boolean;
    /** The matched words, the most significant first. */
    matchedWords: string[];
    /** The name, with matched words between `<mark>` and `</mark>` and all other text escaped as HTML. */
    name: string;
    parts: OverlapParts;
    /** The similarity of both, from 0 to 1. */
    score: number;
    /** The topics that both share. */
    sharedTopics: string[];
    /** The community’s slug; null for an organisation. */
    slug: string | null;
    /** Its name, as plain text. */
    title: string;
}

/** A page request’s answer to an overlap. */
export type OverlapAnswer = {
    answer: OverlapAnswerKind;
    /** The reason. */
    because: string | null;
}

/** The answer to one overlap: exactly one of community and organisation. A later answer replaces an earlier one. */
export type OverlapAnswerCreate = {
    answer: OverlapAnswerKind;
    /** The reason. Required if the community is distinct. */
    because?: string | null;
    /** The slug or id of the community it overlaps with. */
    community?: string;
    /** The organisation that is tasked with it (id). */
    organisation?: string;
}

/** The community is distinct (with a reason), joins the existing one, or merges with it. */
export type OverlapAnswerKind = "distinct" | "join" | "merge"

/** The formula used to score the overlaps. */
export type OverlapFormula = {
    /** The formula. */
    id: string;
    /** The score from which an overlap is likely. */
    likelyFrom: number;
    /** Its version; any change creates a new one. */
    version: number;
    /** The weight of each part. */
    weights: OverlapParts;
}

/** Whether it is a community or an organisation with a task. */
export type OverlapKind = "community" | "organisation"

/** Page of overlaps. */
export type OverlapPage = PageOf<Overlap>

/** The parts of the score. A part is null and does not count if either side has no value for it. */
export type OverlapParts = {
    /** The similarity of the missions. */
    mission: number | null;
    /** The similarity of the names. */
    name: number | null;
    /** The share of common topics. */
    topics: number | null;
}

/** A change on a portal. */
export type OverviewChange = {
    /** When it changed. Format: date-time. */
    at: string;
    kind: NewsKind;
    /** The name of the community. */
    name: string;
    /** What changed, in one sentence. */
    title: string;
    /** Where to view it: the page; null if there is none. */
    url: string | null;
}

/** An event that is on next. */
export type OverviewEvent = Pick<SharedMembers, 'mode' | 'start' | 'title'> & {
    /** For events of whole days: the number of days. */
    days: number | null;
    /** When it ends. Format: date-time. */
    endsAt: string;
    /** The names of the communities that host it. */
    hosts: string[];
    /** The occurrence’s id. */
    readonly id: string;
    /** The name of the place. */
    place: string | null;
    /** The page on which people who are not in the directory register; null if there is none. */
    registrationUrl: string | null;
    /** When it starts. Format: date-time. */
    startsAt: string;
    /** The IANA time zone of `start`. */
    timeZone: string;
}

/** What only the person can read: sums and label. */
export type OwnEngagement = {
    /** From -1, only received, to 1, only given; null for neither. */
    balance: number | null;
    /** How it was computed; null unless `explain` is true. */
    explanation: EngagementExplanation | null;
    /** What they gave in the last 180 days: weights, halved every 90 days. */
    given: number;
    /** The label; null without one. */
    label: EngagementLabel | null;
    /** What the label means, or why there is none. */
    meaning: string;
    /** What they received, computed likewise. */
    received: number;
}

/** A ready-made rule pack. */
export type PackBase = "obt" | "university" | "network"

/** A rule as used by a pack. */
export type PackRule = Pick<SharedMembers, 'rule' | 'severity'> & {
    /** Whether the rule is used there. Entries without a scope are. */
    enabled: boolean;
    /** What this entry is narrowed to; null for everything. */
    scope: RuleScope | null;
    /** All its settings. */
    settings: {
        [key: string]: unknown;
    };
}

/** One community’s page on one portal. */
export type Page = Pick<SharedMembers, 'createdAt' | 'etag' | 'id' | 'portal' | 'updatedAt' | 'url'> & {
    community: CommunitySummary;
    /** Why no review of the page is due, although it is not fresh or its community has ended; null if it is fresh or a review is due. */
    readonly exemption: Exemption | null;
    /** The key of the record in that system; unique per source. */
    externalKey: string | null;
    freshness: Freshness;
    /** When it last showed a sign of life, by the evidence that counts; null if none. Format: date-time. */
    readonly lastUpdatedAt: string | null;
    maintenance: Maintenance;
    /** The reason for this reminder stage; visible to the people who maintain the page, null for all others. */
    readonly maintenanceReason: string | null;
    /** When this reminder stage began. Format: date-time. */
    readonly maintenanceSince: string;
    /** The mission it declares; null means that the community’s mission applies. */
    mission: string | null;
    /** Its current primary representative. */
    primary: PersonSummary | null;
    /** The transformation requirement or aspiration that the community addresses. */
    requirement: string | null;
    /** The day on which that requirement ends; null if no end is known. Format: date. */
    requirementEndsOn: string | null;
    /** The maximum number of days between signs of life. Default on creation: 90. */
    reviewEveryDays: number;
    /** Its current secondary representative. */
    secondary: PersonSummary | null;
    /** The system the record was imported from; null when it was created here. */
    source: string | null;
    /** When it becomes (or became) stale; null without evidence. Format: date-time. */
    readonly staleAt: string | null;
}

/** Assign: sets the representatives. Remind: sends a reminder to the representatives. Waive: grants a waiver of a rule. Suspend, reinstate, remove: decides about the listing of a page, with the conditions of the operations for a single page. */
export type PageAction = "assign" | "remind" | "waive" | "suspend" | "reinstate" | "remove"

/** The result for one page. */
export type PageActionResult = Pick<SharedMembers, 'problem'> & {
    /** The page as it was sent; null if filters chose it. */
    given: string | null;
    /** The number of people to whom a notice is sent. */
    notified: number;
    /** The outcome. Unchanged: nothing had to be done, for example as they were reminded today already. */
    outcome: "done" | "unchanged" | "failed";
    /** The page (id); null if unknown. */
    page: string | null;
    /** Its URL. */
    url: string | null;
    /** The waiver that applies (id); null for other actions. */
    waiver: string | null;
}

/** The results for all pages. */
export type PageActionResults = {
    /** Whether nothing was changed. */
    dryRun: boolean;
    /** One result per page: in the order sent, or the longest without an update first. */
    items: PageActionResult[];
}

/** An action on several pages of a portal. The pages are named by exactly one of `pages`, `where`, `assignments` and `csv`. */
export type PageActions = {
    action: PageAction;
    /** To assign: the pages, each with its own representatives. Maximum 1,000. */
    assignments?: PageAssignment[];
    /** All or none: if one item fails, nothing is changed. Default: false. */
    atomic?: boolean;
    /** To assign: the assignments as CSV with a header row and the columns `page`, `primary` and `secondary`. An empty cell leaves a role unchanged, a hyphen (-) leaves it vacant. Maximum 1,000 rows. */
    csv?: string;
    /** Returns what would happen, and changes and sends nothing. Default: false. */
    dryRun?: boolean;
    /** To remind: a message of your own, which comes before what is open. */
    message?: string;
    /** The pages. Maximum 1,000. */
    pages?: string[];
    /** The primary representative: their id, or the external id or e-mail address of someone who belongs to a community on the portal. Null leaves the role vacant; without this field it remains unchanged. */
    primary?: string | null;
    /** To waive, suspend, reinstate or remove: the reason. Those concerned can read it. */
    reason?: string;
    /** To waive: the rule. */
    rule?: string;
    /** The secondary representative: their id, or the external id or e-mail address of someone who belongs to a community on the portal. Null leaves the role vacant; without this field it remains unchanged. */
    secondary?: string | null;
    /** To waive: the last day on which the waiver applies, at most 366 days ahead. Format: date. */
    until?: string;
    /** The pages, chosen by filters. At most 1,000 may match. */
    where?: PageChoice;
}

/** The representatives of one page. */
export type PageAssignment = {
    /** The page: its id or its URL. */
    page: string;
    /** The primary representative: their id, or the external id or e-mail address of someone who belongs to a community on the portal. Null leaves the role vacant; without this field it remains unchanged. */
    primary?: string | null;
    /** The secondary representative: their id, or the external id or e-mail address of someone who belongs to a community on the portal. Null leaves the role vacant; without this field it remains unchanged. */
    secondary?: string | null;
}

/** What the monitor found on a page at one time. Checks are added and never changed. */
export type PageCheck = {
    /** The broken images, of those checked. */
    brokenImages: BrokenLink[];
    /** The broken links, of those checked. */
    brokenLinks: BrokenLink[];
    /** Its size, decoded; at most 1 MiB is read. */
    bytes: number | null;
    /** When it was checked. Format: date-time. */
    checkedAt: string;
    /** SHA-256 of the text in its main part; changes to markup and navigation do not affect it. */
    contentHash: string | null;
    /** The time to fetch it, in milliseconds. */
    durationMs: number;
    /** The URL after redirects. */
    finalUrl: string | null;
    /** The formula and version of the similarity. */
    formula: string | null;
    /** Its headings, in order. */
    headings: Heading[];
    /** The check’s id. */
    readonly id: string;
    /** Number of images. */
    images: number | null;
    /** Number of images without alternative text. */
    imagesWithoutAlt: number | null;
    /** What the address shows instead of the page; null if it shows the page, or if that is not known. */
    instead: PageInstead | null;
    /** The Last-Modified time of the response. Format: date-time. */
    lastModified: string | null;
    /** Number of other addresses it links to. */
    links: number | null;
    /** Number of links and images checked; at most 30 of each. */
    linksChecked: number | null;
    /** The classification markings on it. */
    markings: Marking[];
    /** The problem as structured data. */
    message: Message | null;
    /** Whether it contains the words of its mission; null if no mission is known. */
    missionShown: boolean | null;
    /** The similarity of its words to its mission, 0 to 1; null if it cannot be determined. */
    nearness: number | null;
    outcome: CheckOutcome;
    /** The page (id). */
    page: string;
    /** The ETag of the response. */
    pageEtag: string | null;
    /** When a change of its text was first seen that is not confirmed yet. It becomes evidence of an update once two later checks, at least 24 hours apart, have seen it too. Null without such a change. Format: date-time. */
    pendingChangeSince: string | null;
    /** The problem encountered, in one sentence. */
    problem: string | null;
    /** The HTTP status; null without a response. */
    statusCode: number | null;
    /** Its title. */
    title: string | null;
}

/** Page of page checks. */
export type PageCheckPage = PageOf<PageCheck>

/** A choice of pages by filters: all pages of the portal that match each of them. */
export type PageChoice = {
    /** Filter by freshness. */
    freshness?: Freshness[];
    /** Filter by reminder stage. */
    maintenance?: Maintenance[];
    /** Filter by rule: pages with an open finding of the rule. */
    rule?: string[];
    /** Filter by topic of the community. */
    topic?: string;
}

/** An existing page. To request a new page, create a page request. */
export type PageCreate = Pick<SharedMembers, 'externalKey' | 'mission' | 'requirement' | 'requirementEndsOn' | 'reviewEveryDays' | 'source' | 'url'> & {
    /** The slug or id of the community it shows. */
    community: string;
    /** The slug or id of the portal it is on. */
    portal: string;
    /** Its primary representative, from today (id of a person). The term of another holder ends; null leaves the role vacant. */
    primary?: string | null;
    /** Its secondary representative, from today (id of a person). The term of another holder ends; null leaves the role vacant. */
    secondary?: string | null;
}

/** What an address shows instead of the page of the community: a notice that the site is unavailable for now; a message that there is no such page; a request to sign in; another page or host that visitors are sent on to; an error message of a program; or a placeholder of a domain provider. */
export type PageInstead = "unavailable" | "not_found" | "login_required" | "moved" | "error_page" | "parked"

/** A list of pages of one portal, to which rules of its rule pack can be narrowed. */
export type PageList = Pick<SharedMembers, 'createdAt' | 'etag' | 'portal' | 'updatedAt'> & {
    /** The list’s id. */
    readonly id: string;
    /** Its name, once on each portal. */
    name: string;
    /** Number of pages on it. */
    readonly pageCount: number;
}

/** A list of pages, empty at first. */
export type PageListCreate = {
    /** Its name, once on each portal. */
    name: string;
    /** The slug or id of the portal. */
    portal: string;
}

/** Page of page lists. */
export type PageListPage = PageOf<PageList>

/** The pages of a list, in place of those that it has: named one by one, or as a table. */
export type PageListPages = {
    /** Instead: a table with the URLs or ids of the pages in the column `url`, `id` or `page`, or in the first column of a table without such a heading. Over REST, the file itself can be sent as the body; the table of pages (`/v1/pages.csv`) is one. */
    csv?: string;
    /** The pages by their URLs or ids. Pages that occur twice are listed once. */
    pages?: string[];
}

/** Page of pages. */
export type PagePage = PageOf<Page>

/** Fields to update. */
export type PagePatch = Pick<SharedMembers, 'externalKey' | 'mission' | 'requirement' | 'requirementEndsOn' | 'reviewEveryDays' | 'source'> & {
    /** Its URL. */
    url?: string;
}

/** What to draw: the reminder stage of the page among all stages, or its score. */
export type PagePicture = "stage" | "score"

/** A community’s request for a page on a portal. */
export type PageRequest = Pick<SharedMembers, 'createdAt' | 'etag' | 'updatedAt'> & {
    /** Why it was declined. */
    cause: string | null;
    /** The community that requests a page; null if not visible to the caller. */
    community: CommunitySummary | null;
    /** When it ended. Format: date-time. */
    readonly decidedAt: string | null;
    /** When it expires without an answer; null if it is not waiting for one. Format: date-time. */
    readonly expiresAt: string | null;
    /** The request’s id. */
    readonly id: string;
    /** The mission that the page declares; null means that the community’s mission applies. */
    mission: string | null;
    /** The page created from it. */
    page: PageSummary | null;
    /** The portal for the page. */
    portal: PortalSummary | null;
    /** The proposed primary representative. */
    primary: PersonSummary | null;
    /** The requester; null if a system made the request. */
    requester: PersonSummary | null;
    /** The transformation requirement or aspiration that the community addresses. */
    requirement: string | null;
    /** The day on which that requirement ends; null if no end is known. Format: date. */
    requirementEndsOn: string | null;
    /** The proposed secondary representative. */
    secondary: PersonSummary | null;
    status: PageRequestStatus;
    /** The current or planned URL of the page: an address of the portal. */
    url: string | null;
    /** Since when it has been waiting for the requester’s answer; null if it is not waiting. Format: date-time. */
    readonly waitingSince: string | null;
    /** Why no organisation is already tasked with it. */
    whyNotTasked: string | null;
}

/** The form with which a community requests a page. Fields left out can be added until it is approved. */
export type PageRequestCreate = Pick<SharedMembers, 'requirement' | 'requirementEndsOn'> & {
    /** The slug or id of the community. */
    community: string;
    /** The mission that the page declares; null means that the community’s mission applies. */
    mission?: string | null;
    /** The slug or id of the portal. */
    portal: string;
    /** The proposed primary representative (id). */
    primary?: string | null;
    /** The proposed secondary representative, a different person (id). */
    secondary?: string | null;
    /** The current or planned URL of the page: an address of the portal. */
    url?: string | null;
    /** Why no organisation is already tasked with it. */
    whyNotTasked?: string | null;
}

/** The decision on a page request. */
export type PageRequestDecision = {
    /** The reason, in helpful words. Required to decline. */
    cause?: string | null;
    decision: RequestDecision;
}

/** One message of the conversation about a page request. */
export type PageRequestMessage = {
    /** Who wrote it; null if a system did. */
    author: PersonSummary | null;
    /** When it was written. Format: date-time. */
    readonly createdAt: string;
    /** The message’s id. */
    readonly id: string;
    kind: RequestMessageKind;
    /** The request (id). */
    pageRequest: string;
    /** The question or answer. */
    text: string;
}

/** A request for changes, or a reply. */
export type PageRequestMessageCreate = {
    /** Default: an answer if sent by the requester, a question if sent by the people who decide. */
    kind?: RequestMessageKind;
    /** The question or answer. */
    text: string;
}

/** Page of page request messages. */
export type PageRequestMessagePage = PageOf<PageRequestMessage>

/** Page of page requests. */
export type PageRequestPage = PageOf<PageRequest>

/** Fields to update; null clears a field. */
export type PageRequestPatch = Pick<SharedMembers, 'requirement' | 'requirementEndsOn'> & {
    /** The mission that the page declares; null means that the community’s mission applies. */
    mission?: string | null;
    /** The proposed primary representative (id). */
    primary?: string | null;
    /** The proposed secondary representative, a different person (id). */
    secondary?: string | null;
    /** The current or planned URL of the page: an address of the portal. */
    url?: string | null;
    /** Why no organisation is already tasked with it. */
    whyNotTasked?: string | null;
}

/** Waiting for a decision, waiting for the requester, or ended: approved, declined (with a reason), or expired without an answer. */
export type PageRequestStatus = "submitted" | "changes_asked" | "approved" | "declined" | "expired"

/** A summary of the page. */
export type PageSummary = Pick<SharedMembers, 'id' | 'url'>

/** One piece of evidence that a page was updated. All evidence is kept. */
export type PageUpdate = {
    /** The role in which the actor made the update; null if unknown. */
    actorClass: ActorClass | null;
    /** The change it was part of (a commit, a publication), the same for all pages it affected. */
    changeKey: string | null;
    /** The evidence’s id. */
    readonly id: string;
    kind: UpdateKind;
    /** Further details. */
    note: string | null;
    /** When the page was updated, according to this evidence. Format: date-time. */
    occurredAt: string;
    /** The page (id). */
    page: string;
    /** Who did it. */
    person: PersonSummary | null;
    /** When it was recorded. Format: date-time. */
    recordedAt: string;
    standing: UpdateStanding;
    /** Why it counts or does not count, in one sentence. */
    why: string;
}

/** The result for each update. */
export type PageUpdateAnswers = Pick<SharedMembers, 'items'>

/** An update of the page, reported by the portal (heartbeat). */
export type PageUpdateCreate = {
    /** The role in which the person made the update, if a portal reports it. Default: the caller’s own role. */
    actorClass?: ActorClass;
    /** The change it was part of, the same for all pages it affected: a bulk edit does not count as a review. */
    changeKey?: string | null;
    /** Further details. */
    note?: string | null;
    /** When the page was updated. Default: now. Format: date-time. */
    occurredAt?: string;
    /** The id of the person who updated it. */
    person?: string | null;
}

/** The update of one page in a bulk request. */
export type PageUpdateItem = {
    /** The role in which the person made the update, if a portal reports it. Default: the caller’s own role. */
    actorClass?: ActorClass;
    /** The change it was part of, the same for all pages it affected: a bulk edit does not count as a review. */
    changeKey?: string | null;
    /** Further details. */
    note?: string | null;
    /** When the page was updated. Default: now. Format: date-time. */
    occurredAt?: string;
    /** The page’s id. */
    page: string;
    /** The id of the person who updated it. */
    person?: string | null;
}

/** Updates of many pages (heartbeats). */
export type PageUpdateItems = {
    /** The updates. Maximum 1,000. */
    items: PageUpdateItem[];
}

/** Page of page updates. */
export type PageUpdatePage = PageOf<PageUpdate>

/** A page from another system: created if new, otherwise updated with the fields sent. */
export type PageUpsert = Pick<SharedMembers, 'mission' | 'requirement' | 'requirementEndsOn' | 'reviewEveryDays' | 'url'> & {
    /** The slug or id of the community it shows. */
    community: string;
    /** Its key in the source system. */
    externalKey: string;
    /** The slug or id of the portal it is on. */
    portal: string;
    /** Its primary representative, from today (id of a person). The term of another holder ends; null leaves the role vacant. */
    primary?: string | null;
    /** Its secondary representative, from today (id of a person). The term of another holder ends; null leaves the role vacant. */
    secondary?: string | null;
    /** The source system. */
    source: string;
}

/** The result for each item. */
export type PageUpsertAnswers = Pick<SharedMembers, 'items'>

/** The pages to create or update. */
export type PageUpserts = Pick<SharedMembers, 'atomic'> & {
    /** The records. Maximum 1,000. */
    items: PageUpsert[];
}

/** When the page will be checked. */
export type PageWatch = Pick<SharedMembers, 'id'> & {
    /** Number of consecutive checks that could not load it. */
    failures: number;
    /** When it was last checked; null before the first check. Format: date-time. */
    lastCheckedAt: string | null;
    /** The earliest time of the next check. Format: date-time. */
    nextCheckAt: string;
}

/** How regularly a member took part in the last 6 periods. All are welcome. `core_participant`: in 4 or more, and gave in 2 or more. `active`: in 2 or more. `peripheral`: in 1. `inactive`: in none. `new`: member for fewer than 2 complete periods. */
export type ParticipationLevel = "core_participant" | "active" | "peripheral" | "inactive" | "new"

/** A partner that the community works with. */
export type Partner = {
    kind: PartnerKind;
    /** The name of the partner. */
    name: string;
    /** The URL for more information. */
    url: string | null;
}

/** A partner that the community works with. */
export type PartnerInput = {
    kind: PartnerKind;
    /** The name of the partner. */
    name: string;
    /** The URL for more information. */
    url?: string | null;
}

/** Inside the organisation (HR, learning, facilities) or outside it (forums, speakers). */
export type PartnerKind = "internal" | "external"

/** A period in which its events are not held and its pages are not due. A pause of more than 92 days is set by an admin of a portal or by a key. */
export type Pause = {
    /** The first day of the pause. Format: date. */
    from: string;
    /** The reason. */
    reason: string | null;
    /** The last day of the pause. Format: date. */
    until: string;
}

/** A period in which its events are not held and its pages are not due. A pause of more than 92 days is set by an admin of a portal or by a key. */
export type PauseInput = {
    /** The first day of the pause. Format: date. */
    from: string;
    /** The reason. */
    reason?: string | null;
    /** The last day of the pause. Format: date. */
    until: string;
}

/** A person in the directory. */
export type Person = Pick<SharedMembers, 'createdAt' | 'etag' | 'updatedAt'> & {
    /** The URL of their picture. */
    avatarUrl: string | null;
    /** A short description of the person. */
    bio: string | null;
    /** Number of communities they are an active member of, among those visible to the caller. */
    readonly communityCount: number;
    /** Their e-mail address. Visible to organisation keys with `people:read`, the person, the leaders and core group of their communities, and the portals whose pages they represent; null for all other callers. Format: idn-email. */
    email: string | null;
    /** Whether their giving and receiving is described by a label, which only they can read. Default: true. Without it, their acts still count in sums. Visible to the person and to organisation keys with `people:read`; null for all other callers. */
    engagementLabels: boolean | null;
    /** Whether they receive a reminder the day before events to which they go. Default: true. Visible to the person and to organisation keys with `people:read`; null for all other callers. */
    eventReminders: boolean | null;
    /** Their id in the organisation’s sign-in (the `sub` of its tokens). Writing it requires the scope `identities:write`; visible to callers who can see `email`. */
    externalId: string | null;
    /** The key of the record in that system; unique per source. */
    externalKey: string | null;
    /** Their profession. */
    function: string | null;
    /** Their short name. */
    handle: string | null;
    /** The person’s id. */
    readonly id: string;
    /** Whether they manage people; null if not known. Only the organisation can set it. Visible to the person and to organisation keys with `people:read`; null for all other callers. */
    isManager: boolean | null;
    /** The language of their mails; one of those that the service has. null: the language of the portal. Visible to the person and to organisation keys with `people:read`; null for all other callers. */
    language: string | null;
    /** The day they left it. Format: date. */
    leftOn: string | null;
    /** Their seniority. */
    level: string | null;
    /** Their place of work. */
    location: string | null;
    /** How they match the search; null without `q`. */
    match: Match | null;
    /** The person’s name. */
    name: string;
    /** The company or agency they work for. */
    organisation: string | null;
    /** The URL of their profile in another system. */
    profileUrl: string | null;
    /** The system the record was imported from; null when it was created here. */
    source: string | null;
    /** The day they joined the organisation. Format: date. */
    startedOn: string | null;
    /** Their IANA time zone. */
    timeZone: string | null;
    /** Their job title. */
    title: string | null;
    /** The unit they work in. */
    unit: string | null;
    /** Whether they receive the weekly digest of each portal that they administer by e-mail. Default: true. Visible to the person and to organisation keys with `people:read`; null for all other callers. */
    weeklyDigests: boolean | null;
}

/** The person to create in the directory. */
export type PersonCreate = Pick<SharedMembers, 'avatarUrl' | 'bio' | 'email' | 'engagementLabels' | 'eventReminders' | 'externalId' | 'externalKey' | 'function' | 'handle' | 'isManager' | 'leftOn' | 'level' | 'location' | 'organisation' | 'profileUrl' | 'source' | 'startedOn' | 'timeZone' | 'unit' | 'weeklyDigests'> & {
    /** The language of their mails; one of those that the service has. null: the language of the portal. Visible to the person and to organisation keys with `people:read`; null for all other callers. */
    language?: string | null;
    /** The person’s name. */
    name: string;
    /** Their job title. */
    title?: string | null;
}

/** All data held about one person. */
export type PersonExport = {
    /** When the data was read. Format: date-time. */
    readonly exportedAt: string;
    /** The person’s id. */
    readonly person: string;
    /** All records that name the person, by kind. The first is the person. */
    records: ExportedRecord[];
}

/** Page of people. */
export type PersonPage = PageOf<Person>

/** Fields to update; null clears a field. */
export type PersonPatch = Pick<SharedMembers, 'avatarUrl' | 'bio' | 'email' | 'engagementLabels' | 'eventReminders' | 'externalId' | 'externalKey' | 'function' | 'handle' | 'isManager' | 'leftOn' | 'level' | 'location' | 'organisation' | 'profileUrl' | 'source' | 'startedOn' | 'timeZone' | 'unit' | 'weeklyDigests'> & {
    /** The language of their mails; one of those that the service has. null: the language of the portal. Visible to the person and to organisation keys with `people:read`; null for all other callers. */
    language?: string | null;
    /** The person’s name. */
    name?: string;
    /** Their job title. */
    title?: string | null;
}

/** A summary of the person. */
export type PersonSummary = {
    /** The URL of their picture. */
    avatarUrl: string | null;
    /** The person’s id. */
    readonly id: string;
    /** The person’s name. */
    name: string;
    /** The company or agency they work for. */
    organisation: string | null;
    /** Their job title. */
    title: string | null;
    /** The unit they work in. */
    unit: string | null;
}

/** A person from another system: created if new, otherwise updated with the fields sent. */
export type PersonUpsert = Pick<SharedMembers, 'avatarUrl' | 'bio' | 'email' | 'engagementLabels' | 'eventReminders' | 'externalId' | 'function' | 'handle' | 'isManager' | 'leftOn' | 'level' | 'location' | 'organisation' | 'profileUrl' | 'startedOn' | 'timeZone' | 'unit' | 'weeklyDigests'> & {
    /** Their key in the source system. */
    externalKey: string;
    /** The language of their mails; one of those that the service has. null: the language of the portal. Visible to the person and to organisation keys with `people:read`; null for all other callers. */
    language?: string | null;
    /** The person’s name. */
    name: string;
    /** The source system. */
    source: string;
    /** Their job title. */
    title?: string | null;
}

/** The result for each item. */
export type PersonUpsertAnswers = Pick<SharedMembers, 'items'>

/** The people to create or update. */
export type PersonUpserts = Pick<SharedMembers, 'atomic'> & {
    /** The records. Maximum 1,000. */
    items: PersonUpsert[];
}

/** Whose view it gives: that of the community, one from outside, or one that challenges it. */
export type Perspective = "own" | "outside" | "challenging"

/** A place where people meet. */
export type Place = {
    /** How accessible it is. */
    accessibility: string | null;
    /** Its postal address. */
    address: string | null;
    /** Its name. */
    name: string | null;
}

/** A place where people meet. */
export type PlaceInput = {
    /** How accessible it is. */
    accessibility?: string | null;
    /** Its postal address. */
    address?: string | null;
    /** Its name. */
    name?: string | null;
}

/** Questions to the active members of a community, answered once each and without a name: who answered what is on no record. */
export type Poll = Pick<SharedMembers, 'createdAt' | 'etag' | 'updatedAt'> & {
    /** How many people have answered. */
    readonly answerCount: number;
    /** When it was closed; null if open. Format: date-time. */
    readonly closedAt: string | null;
    /** The last day on which members can answer. Format: date. */
    closesOn: string;
    /** The community whose active members are asked; null if not visible to the caller. */
    community: CommunitySummary | null;
    /** The poll’s id. */
    readonly id: string;
    purpose: PollPurpose;
    /** What is asked. */
    questions: PollQuestion[];
    /** What was answered; empty while the poll is open, and if suppressed. */
    results: PollResult[];
    status: PollStatus;
    /** Whether it was closed with fewer than 5 answers, so that nothing of them is shown or kept. */
    suppressed: boolean;
}

/** The answer to one question. */
export type PollAnswer = {
    /** The choice, for a question with choices. */
    choice?: string | null;
    /** The id of the question, unique in its poll. */
    question: string;
    /** The answer in the person’s own words, for a text. */
    text?: string | null;
}

/** The answers of one person to a poll, with their ballot. */
export type PollAnswerCreate = {
    /** The answers, at most one to each question. */
    answers: PollAnswer[];
    /** The ballot of the person who answers. */
    ballot: string;
}

/** A ballot: it shows that a person may answer, and not who. It is computed and not stored: the same person gets the same one each time. */
export type PollBallot = {
    /** The ballot of the person who answers. */
    ballot: string;
}

/** One of the choices of a question. */
export type PollChoice = {
    /** The id of the choice. */
    choice: string;
    /** What the choice says. */
    text: string;
}

/** How often a choice was made. */
export type PollChoiceCount = {
    /** The id of the choice. */
    choice: string;
    /** How many people chose it. */
    readonly count: number;
}

/** Page of polls. */
export type PollPage = PageOf<Poll>

/** What a poll is for. `review`: the members are heard for a review of the charter. `closing`: they are heard before the community closes. */
export type PollPurpose = "review" | "closing"

/** A question of a poll. Each can be left without an answer. */
export type PollQuestion = {
    /** The choices, in order; empty for a text. */
    choices: PollChoice[];
    kind: PollQuestionKind;
    /** The id of the question, unique in its poll. */
    question: string;
    /** What is asked. */
    text: string;
}

/** `choice`: one of several choices. `text`: an answer in the person’s own words. */
export type PollQuestionKind = "choice" | "text"

/** Whether answers to a poll were counted. */
export type PollReceipt = {
    /** Whether these answers are counted. False if answers with this ballot were counted before; those stay. */
    counted: boolean;
}

/** What was answered to a question. Answers of one person to several questions cannot be joined. */
export type PollResult = {
    /** How often each choice was made; empty for a text. */
    counts: PollChoiceCount[];
    /** The id of the question, unique in its poll. */
    question: string;
    /** The answers in words, in random order; empty for a choice. */
    texts: string[];
}

/** `open`: members can answer. `closed`: its results are final. */
export type PollStatus = "open" | "closed"

/** A summary of the poll. */
export type PollSummary = {
    /** How many people have answered. */
    readonly answerCount: number;
    /** The last day on which members can answer. Format: date. */
    closesOn: string;
    /** The poll’s id. */
    readonly id: string;
    purpose: PollPurpose;
    /** What is asked. */
    questions: PollQuestion[];
    /** What was answered; empty while the poll is open, and if suppressed. */
    results: PollResult[];
    status: PollStatus;
    /** Whether it was closed with fewer than 5 answers, so that nothing of them is shown or kept. */
    suppressed: boolean;
}

/** A site that shows communities. */
export type Portal = Pick<SharedMembers, 'createdAt' | 'etag' | 'name' | 'updatedAt'> & {
    /** The colour of headings, links and buttons of its pages and mails. Every colour can be used: where it would be hard to read, it is darkened on light screens and lightened on dark ones, until the contrast is at least 4.5:1. null: the colour of the service. */
    accentColour: string | null;
    /** The admins of the portal. */
    admins: PersonSummary[];
    /** Its URL. */
    baseUrl: string;
    /** Number of communities it shows, among those visible to the caller. */
    readonly communityCount: number;
    /** The portal’s id. */
    readonly id: string;
    /** The language of its pages, mails and badges for readers who state none; one of those that the service has. null: English. */
    language: string | null;
    /** The URL of its logo, shown at the head of its pages and mails beside its name. Readers’ browsers and mail programs load it from there. */
    logoUrl: string | null;
    /** The origins from which its publishable keys can be used in a browser. */
    origins: string[];
    /** Its name in URLs; generated from the name when omitted. */
    slug: string;
}

/** A site that will show communities. */
export type PortalCreate = Pick<SharedMembers, 'name'> & {
    /** The colour of headings, links and buttons of its pages and mails. Every colour can be used: where it would be hard to read, it is darkened on light screens and lightened on dark ones, until the contrast is at least 4.5:1. null: the colour of the service. */
    accentColour?: string | null;
    /** The admins of the portal. */
    admins?: string[];
    /** Its URL. */
    baseUrl: string;
    /** The language of its pages, mails and badges for readers who state none; one of those that the service has. null: English. */
    language?: string | null;
    /** The URL of its logo, shown at the head of its pages and mails beside its name. Readers’ browsers and mail programs load it from there. */
    logoUrl?: string | null;
    /** The origins from which its publishable keys can be used in a browser. */
    origins?: string[];
    /** Its name in URLs; generated from the name when omitted. */
    slug?: string;
}

/** The communities of a portal and what they share: topics and people. The same data has the same layout. */
export type PortalNetwork = Pick<SharedMembers, 'name'> & {
    /** The communities, those that share most with others first. */
    communities: NetworkCommunity[];
    /** Number of communities it shows, among those visible to the caller. */
    readonly communityCount: number;
    /** What they share, two by two, the strongest first. */
    links: NetworkLink[];
    /** The portal (slug). */
    portal: string;
}

/** The text of a kind of notice on a portal, in one language: the portal’s own parts, and the service’s. */
export type PortalNoticeText = Pick<SharedMembers, 'kind'> & {
    /** The language of the text. */
    language: string;
    /** The portal’s own words for what happens next; null for those of the service. */
    next: string | null;
    /** The placeholders that can be used. */
    placeholders: NoticeTextPlaceholder[];
    /** The service’s own text of each part, with sample values. */
    service: NoticeWords;
    /** The portal’s own subject; null for that of the service. */
    subject: string | null;
    /** When the portal last changed it; null where it never has. Format: date-time. */
    updatedAt: string | null;
    /** The portal’s own words for what it is about; null for those of the service. */
    what: string | null;
}

/** Page of portal notice texts. */
export type PortalNoticeTextPage = PageOf<PortalNoticeText>

/** A portal at a glance: how fresh its pages are, who needs help, what changed and what is on. */
export type PortalOverview = Pick<SharedMembers, 'name' | 'url'> & {
    /** What changed in the past 7 days, newest first, as far as the caller sees it. */
    changes: OverviewChange[];
    /** Number of communities it shows, among those visible to the caller. */
    readonly communityCount: number;
    /** What is on next, earliest first, as far as the caller sees it. */
    events: OverviewEvent[];
    /** The same pages by freshness. */
    freshness: FreshnessCounts;
    /** The pages and communities that need help, most urgent first, among those whose findings the caller sees; null for publishable keys and keys that cannot read findings. */
    help: NeedsHelp[] | null;
    /** Number of pages and communities that need help; null for publishable keys and keys that cannot read findings. */
    readonly helpCount: number | null;
    /** The day of the overview, in the time zone of the service. Format: date. */
    on: string;
    /** Number of its pages, among those visible to the caller. */
    readonly pageCount: number;
    /** The portal (slug). */
    portal: string;
    /** The score of all findings on the portal, where 10 is best; null if none counts, or for callers who do not see all findings of the portal. */
    score: number | null;
    /** The score at the end of each of the past 12 weeks and now, oldest first, by the history of the findings of what is on the portal now; null for callers who do not see all findings of the portal. */
    trend: ScorePoint[] | null;
}

/** Page of portals. */
export type PortalPage = PageOf<Portal>

/** Fields to update. */
export type PortalPatch = {
    /** The colour of headings, links and buttons of its pages and mails. Every colour can be used: where it would be hard to read, it is darkened on light screens and lightened on dark ones, until the contrast is at least 4.5:1. null: the colour of the service. */
    accentColour?: string | null;
    /** The admins of the portal. */
    admins?: string[];
    /** Its URL. */
    baseUrl?: string;
    /** The language of its pages, mails and badges for readers who state none; one of those that the service has. null: English. */
    language?: string | null;
    /** The URL of its logo, shown at the head of its pages and mails beside its name. Readers’ browsers and mail programs load it from there. */
    logoUrl?: string | null;
    /** Its name. */
    name?: string;
    /** The origins from which its publishable keys can be used in a browser. */
    origins?: string[];
    /** Its name in URLs; generated from the name when omitted. */
    slug?: string;
}

/** What to draw: how fresh the pages are, the score of the portal, its trend over 12 weeks, or what the communities share. */
export type PortalPicture = "freshness" | "score" | "trend" | "network"

/** An overview of a portal’s pages and communities. */
export type PortalScorecard = Pick<SharedMembers, 'counts' | 'name'> & {
    /** Number of findings that count towards the score. */
    readonly counted: number;
    formula: ScoreFormula;
    freshness: FreshnessCounts;
    maintenance: MaintenanceCounts;
    /** Number of pages. */
    readonly pageCount: number;
    /** Number of pages that fail a gate. */
    readonly pagesFailingGates: number;
    /** The portal (slug). */
    portal: string;
    /** The results of each rule, most severe first. */
    rules: RuleCounts[];
    /** The mean of all findings that count, each weighted by its severity, where 10 is best; null if none counts. */
    score: number | null;
    /** The pages that need the most help: lowest score first. */
    worst: WorstPage[];
}

/** A summary of the portal. */
export type PortalSummary = Pick<SharedMembers, 'name'> & {
    /** The portal’s id. */
    readonly id: string;
    /** Its name in URLs. */
    slug: string;
}

/** How an event is prepared. */
export type Preparation = {
    /** Who is needed. */
    people: string | null;
    /** The risks to avoid. */
    pitfalls: string | null;
    /** What has to be arranged. */
    practicalities: string | null;
    /** How it is done. */
    process: string | null;
    /** What exists afterwards. */
    product: string | null;
    /** Why people meet. */
    purpose: string | null;
}

/** How an event is prepared. */
export type PreparationInput = {
    /** Who is needed. */
    people?: string | null;
    /** The risks to avoid. */
    pitfalls?: string | null;
    /** What has to be arranged. */
    practicalities?: string | null;
    /** How it is done. */
    process?: string | null;
    /** What exists afterwards. */
    product?: string | null;
    /** Why people meet. */
    purpose?: string | null;
}

/** A problem (RFC 9457). */
export type Problem = {
    /** A stable, machine-readable code. */
    code: string;
    /** What happened and how to fix it. */
    detail: string;
    /** The individual errors. */
    errors?: ProblemError[];
    /** The id of the request. */
    instance: string;
    /** The HTTP status. */
    status: number;
    /** The kind of problem. */
    title: string;
    /** The page that explains this kind of problem. Format: uri-reference. */
    type: string;
}

/** An individual error and its location. */
export type ProblemError = {
    /** What is wrong and how to fix it. */
    detail: string;
    /** The header. */
    header?: string;
    /** The parameter of the address. */
    parameter?: string;
    /** The location in the body, as a JSON pointer (RFC 6901). */
    pointer?: string;
}

/** Whether others can see it, or only the people who work on it. */
export type PublicationStatus = "draft" | "published"

/** The transition to take. */
export type PublicationTransition = "publish" | "withdraw"

/** Publishes something, or withdraws it. */
export type PublicationTransitionCreate = {
    transition: PublicationTransition;
}

/** What happened. */
export type RecordedOutcome = "held" | "not_held"

/** A recording of an occurrence: a link to where it is kept. */
export type Recording = Pick<SharedMembers, 'createdAt' | 'etag' | 'occurrence' | 'title' | 'updatedAt'> & {
    /** How long it takes, in minutes. */
    durationMinutes: number | null;
    /** The recording’s id. */
    readonly id: string;
    /** When it was published; null for a draft. Format: date-time. */
    readonly publishedAt: string | null;
    status: PublicationStatus;
    /** Where it can be watched or heard. */
    url: string;
    /** Who can see it after publication. */
    visibility: Visibility;
}

/** A recording to create, as a draft. */
export type RecordingCreate = Pick<SharedMembers, 'title' | 'visibility'> & {
    /** How long it takes, in minutes. */
    durationMinutes?: number | null;
    /** The occurrence (id). */
    occurrence: string;
    /** Where it can be watched or heard. */
    url: string;
}

/** Page of recordings. */
export type RecordingPage = PageOf<Recording>

/** Fields to update; null clears a field. */
export type RecordingPatch = Pick<SharedMembers, 'visibility'> & {
    /** How long it takes, in minutes. */
    durationMinutes?: number | null;
    /** Its title. */
    title?: string;
    /** Where it can be watched or heard. */
    url?: string;
}

/** How a series repeats: every so many days, weeks, months or years, in the local time of its time zone. `yearly` is in the month of the start. Times that do not exist on the day the clocks go forward are skipped. */
export type Recurrence = {
    /** Starts at which it takes place besides. */
    additions: string[];
    /** The number of times it repeats in all, including the first; exceptions count, additions do not. */
    count: number | null;
    /** Starts at which it does not take place. */
    exceptions: string[];
    frequency: RecurrenceFrequency;
    /** The number of days, weeks, months or years from one repetition to the next. Default: 1. */
    interval: number;
    /** The day of the month, 1 to 31, or -1 for the last day. Default for `monthly` and `yearly` without `weekdays`: that of the start. Months without this day are skipped. */
    monthDay: number | null;
    /** Which of these `weekdays` in the month: 1 for the first to 5 for the fifth, -1 for the last; months without it are skipped. For `monthly` and `yearly`. */
    position: number | null;
    /** The last day on which it can take place, in the time zone of the event. Without `until` and `count` it does not end. Format: date. */
    until: string | null;
    /** The days of the week. Default for `weekly`: the weekday of the start. With `monthly` and `yearly`: the days that `position` counts; without it, all such days of the month. Not for `daily`. Weeks begin on Monday. */
    weekdays: Weekday[];
}

/** The unit in which a series repeats. */
export type RecurrenceFrequency = "daily" | "weekly" | "monthly" | "yearly"

/** How a series repeats: every so many days, weeks, months or years, in the local time of its time zone. `yearly` is in the month of the start. Times that do not exist on the day the clocks go forward are skipped. */
export type RecurrenceInput = {
    /** Starts at which it takes place besides. */
    additions?: string[];
    /** The number of times it repeats in all, including the first; exceptions count, additions do not. */
    count?: number | null;
    /** Starts at which it does not take place. */
    exceptions?: string[];
    frequency: RecurrenceFrequency;
    /** The number of days, weeks, months or years from one repetition to the next. Default: 1. */
    interval?: number;
    /** The day of the month, 1 to 31, or -1 for the last day. Default for `monthly` and `yearly` without `weekdays`: that of the start. Months without this day are skipped. */
    monthDay?: number | null;
    /** Which of these `weekdays` in the month: 1 for the first to 5 for the fifth, -1 for the last; months without it are skipped. For `monthly` and `yearly`. */
    position?: number | null;
    /** The last day on which it can take place, in the time zone of the event. Without `until` and `count` it does not end. Format: date. */
    until?: string | null;
    /** The days of the week. Default for `weekly`: the weekday of the start. With `monthly` and `yearly`: the days that `position` counts; without it, all such days of the month. Not for `daily`. Weeks begin on Monday. */
    weekdays?: Weekday[];
}

/** A person’s decision to show a suspended page again. */
export type ReinstatementCreate = {
    /** The reason; the representatives will read it. */
    reason: string;
}

/** The community’s relation to another community. */
export type Relation = {
    community: CommunitySummary;
    kind: RelationKind;
}

/** The community’s relation to another community. */
export type RelationInput = {
    /** The slug or id of the other community. */
    community: string;
    kind: RelationKind;
}

/** On a related topic, a sister community elsewhere, specialised in part of the topic, or merged into it. */
export type RelationKind = "related" | "sister" | "deeper" | "merged_into"

/** How to fix what a rule found. */
export type Remedy = Pick<SharedMembers, 'effort'> & {
    /** The API call that fixes or confirms it. */
    call: string | null;
    /** How to fix it. */
    text: string;
}

/** A person’s decision to remove a suspended page once the time to appeal has passed. */
export type RemovalCreate = {
    /** The upheld infraction (id) it responds to. Default: the open case of failure to maintain the page. */
    infraction?: string;
    /** The reason; the representatives will read it. */
    reason: string;
}

/** The representatives’ answer to the case. */
export type Reply = {
    /** The representatives’ statement. */
    words: string;
}

/** A reader’s report of a problem with a page. Only the deciders learn who reported it. */
export type ReportCreate = {
    kind: InfractionKind;
    /** Where on the page. */
    place?: string | null;
    /** A description of the problem. */
    what: string;
}

/** A person who maintains a page for a limited time. Past terms are kept as history and remain readable. */
export type Representative = Pick<SharedMembers, 'createdAt' | 'etag' | 'person' | 'updatedAt'> & {
    /** The first day of a leave. Format: date. */
    awayFrom: string | null;
    /** The last day of that leave. Format: date. */
    awayUntil: string | null;
    /** The first day on which the term no longer applies; null while open. Format: date. */
    endedOn: string | null;
    /** The key of the record in that system; unique per source. */
    externalKey: string | null;
    /** The id of this term as a representative. */
    readonly id: string;
    page: PageSummary;
    role: RepresentativeRole;
    /** The system the record was imported from; null when it was created here. */
    source: string | null;
    /** The stand-in during the leave. */
    standIn: PersonSummary | null;
    /** The first day. Format: date. */
    startedOn: string;
}

/** A representative of a page to create. Unlike a handover, this does not end the term of the current holder. */
export type RepresentativeCreate = Pick<SharedMembers, 'externalKey' | 'source'> & {
    /** The first day of a leave. Format: date. */
    awayFrom?: string | null;
    /** The last day of that leave. Format: date. */
    awayUntil?: string | null;
    /** The first day on which the term no longer applies; null while open. Format: date. */
    endedOn?: string | null;
    /** The page’s id. */
    page: string;
    /** The person’s id. */
    person: string;
    role: RepresentativeRole;
    /** The stand-in during the leave (id). */
    standIn?: string | null;
    /** The first day. Default: today. Format: date. */
    startedOn?: string;
}

/** Page of representatives. */
export type RepresentativePage = PageOf<Representative>

/** Fields to update: the end of the term, or a leave with a stand-in. */
export type RepresentativePatch = Pick<SharedMembers, 'externalKey' | 'source'> & {
    /** The first day of a leave. Format: date. */
    awayFrom?: string | null;
    /** The last day of that leave. Format: date. */
    awayUntil?: string | null;
    /** The first day on which the term no longer applies; null while open. Format: date. */
    endedOn?: string | null;
    /** The stand-in during the leave (id). */
    standIn?: string | null;
}

/** The main person responsible for a page, or the deputy. */
export type RepresentativeRole = "primary" | "secondary"

/** Creates the page, or declines the request with a reason. */
export type RequestDecision = "approve" | "decline"

/** The people who decide ask for changes, or the requester answers. */
export type RequestMessageKind = "ask" | "answer"

/** A work that a community shares: a story, a recording, a template or a standard. It is kept even after its authors’ accounts are gone. */
export type Resource = Pick<SharedMembers, 'createdAt' | 'etag' | 'match' | 'title' | 'updatedAt'> & {
    /** The authors, in order. Authors not visible to the caller are omitted. */
    authors: PersonSummary[];
    /** Why it was declined, archived or withdrawn. */
    cause: string | null;
    clearance: ResourceClearance;
    /** The community it belongs to. */
    community: CommunitySummary;
    /** The key of the record in that system; unique per source. */
    externalKey: string | null;
    /** The resource’s id. */
    readonly id: string;
    /** Where it was used, inside and outside the organisation, and its effects. */
    impact: string | null;
    kind: ResourceKind;
    /** Its language, as a BCP 47 tag. */
    language: string | null;
    /** Its licence: an SPDX identifier, or the terms as text. */
    licence: string | null;
    /** The person who proposed it; null if a system did. */
    proposer: PersonSummary | null;
    /** When it was first published; null if it never was. Format: date-time. */
    publishedAt: string | null;
    quality: ResourceQuality;
    /** The due date of the next review. Format: date. */
    reviewDueOn: string | null;
    /** The system the record was imported from; null when it was created here. */
    source: string | null;
    status: ResourceStatus;
    /** The kind of story. Only for resources of the kind `story`. */
    storyKind: StoryKind | null;
    /** A summary, in a few sentences. */
    summary: string | null;
    /** The full text, in Markdown. Required if `url` is not sent. */
    text: string | null;
    /** Its topics. */
    topics: string[];
    /** Its URL. Required if `text` is not sent. */
    url: string | null;
    /** Who can see it after publication. */
    visibility: Visibility;
}

/** Whether it can be used outside the organisation. */
export type ResourceClearance = "not_requested" | "requested" | "granted" | "refused"

/** A resource to create. Its `url` or its `text` is required, or both. */
export type ResourceCreate = Pick<SharedMembers, 'clearance' | 'externalKey' | 'impact' | 'language' | 'licence' | 'quality' | 'reviewDueOn' | 'source' | 'storyKind' | 'summary' | 'text' | 'title' | 'topics'> & {
    /** The authors (ids), in order. */
    authors?: string[];
    /** Why it was declined, archived or withdrawn. Required to decline. */
    cause?: string | null;
    /** The community it belongs to (slug or id). */
    community: string;
    kind: ResourceKind;
    /** When it was first published. Default: when it is published here. Format: date-time. */
    publishedAt?: string | null;
    /** Its initial status. Members propose; the leader and the core group can also publish. Organisation keys can set any status. Default: `proposed`. */
    status?: ResourceStatus;
    /** Its URL. Required if `text` is not sent. */
    url?: string | null;
    /** Who can see it after publication. Never wider than its community’s visibility, which is the default. */
    visibility?: Visibility;
}

/** The kind of resource. */
export type ResourceKind = "story" | "blog" | "video" | "audio" | "case_study" | "document" | "template" | "link" | "minutes" | "recording" | "lessons_learned" | "quick_tip" | "standard"

/** Page of resources. */
export type ResourcePage = PageOf<Resource>

/** Fields to update; null clears a field. The status is changed by transitions. */
export type ResourcePatch = Pick<SharedMembers, 'clearance' | 'externalKey' | 'impact' | 'language' | 'licence' | 'quality' | 'reviewDueOn' | 'source' | 'storyKind' | 'summary' | 'text' | 'topics'> & {
    /** The authors (ids), in order. */
    authors?: string[];
    kind?: ResourceKind;
    /** Its title. */
    title?: string;
    /** Its URL. Required if `text` is not sent. */
    url?: string | null;
    /** Who can see it after publication. Never wider than its community’s visibility, which is the default. */
    visibility?: Visibility;
}

/** Whether the community has reviewed it, and whether it is still valid. */
export type ResourceQuality = "unreviewed" | "reviewed" | "outdated"

/** The status of a resource, from proposed to archived or withdrawn. */
export type ResourceStatus = "proposed" | "published" | "declined" | "archived" | "withdrawn"

/** A summary of the resource. */
export type ResourceSummary = Pick<SharedMembers, 'title'> & {
    /** The resource’s id. */
    readonly id: string;
    kind: ResourceKind;
}

/** The transition to take. */
export type ResourceTransition = "propose" | "publish" | "decline" | "archive" | "withdraw"

/** A change of a resource’s status. */
export type ResourceTransitionCreate = {
    /** The reason. Required to decline. */
    reason?: string | null;
    transition: ResourceTransition;
}

/** A resource from another system: created if new, otherwise updated with the fields sent. */
export type ResourceUpsert = Pick<SharedMembers, 'clearance' | 'impact' | 'language' | 'licence' | 'quality' | 'reviewDueOn' | 'storyKind' | 'summary' | 'text' | 'title' | 'topics'> & {
    /** The authors (ids), in order. */
    authors?: string[];
    /** Why it was declined, archived or withdrawn. Required to decline. */
    cause?: string | null;
    /** The community it belongs to (slug or id). */
    community: string;
    /** Its key in the source system. */
    externalKey: string;
    kind: ResourceKind;
    /** When it was first published. Default: when it is published here. Format: date-time. */
    publishedAt?: string | null;
    /** The source system. */
    source: string;
    /** Its initial status. Members propose; the leader and the core group can also publish. Organisation keys can set any status. Default: `proposed`. */
    status?: ResourceStatus;
    /** Its URL. Required if `text` is not sent. */
    url?: string | null;
    /** Who can see it after publication. Never wider than its community’s visibility, which is the default. */
    visibility?: Visibility;
}

/** The result for each item. */
export type ResourceUpsertAnswers = Pick<SharedMembers, 'items'>

/** The resources to create or update. */
export type ResourceUpserts = Pick<SharedMembers, 'atomic'> & {
    /** The records. Maximum 1,000. */
    items: ResourceUpsert[];
}

/** When events are expected: days between them, and declared seasonal pauses. */
export type Rhythm = {
    /** The usual number of days between two events. */
    everyDays: number | null;
    /** Its pauses; past ones stay in the list. */
    pauses: Pause[];
}

/** When events are expected: days between them, and declared seasonal pauses. */
export type RhythmInput = {
    /** The usual number of days between two events. */
    everyDays?: number | null;
    /** Its pauses; past ones stay in the list. */
    pauses?: PauseInput[];
}

/** A person’s role in a community: leader (coordinator), core group, member support, information resources, web administration, facilitator, sponsor (a director), coach, or member. */
export type Role = "leader" | "core" | "member_support" | "information_resources" | "web_admin" | "facilitator" | "sponsor" | "coach" | "member"

/** Why a row failed. */
export type RowError = {
    /** The problem’s code. */
    code: string;
    /** What is wrong and how to fix it. */
    detail: string;
    /** The invalid field, as a JSON pointer; null for the row as a whole. */
    field: string | null;
}

/** Whether a person comes to an occurrence. There is one for each person and occurrence. */
export type Rsvp = Pick<SharedMembers, 'createdAt' | 'etag' | 'occurrence' | 'updatedAt'> & {
    /** When the answer was given. The waiting list is in this order. Format: date-time. */
    readonly answeredAt: string;
    /** The e-mail address of a guest. Visible to organisers, facilitators, the people who manage a host, and keys with `people:read`; null for all other callers. Format: idn-email. */
    guestEmail: string | null;
    /** The name of a guest who is not in the directory; null for a person, and for a guest from 30 days after the occurrence ended. */
    guestName: string | null;
    /** The RSVP’s id. */
    readonly id: string;
    /** Until when an offered seat is held. An offer that is not accepted by then becomes `declined`, and keeps this field. Format: date-time. */
    readonly offerExpiresAt: string | null;
    /** The person; null for a guest. */
    person: PersonSummary | null;
    /** The answer that later occurrences of the series start with; null if the answer was for this one. */
    seriesAnswer: RsvpAnswer | null;
    status: RsvpStatus;
}

/** The answer to an invitation. */
export type RsvpAnswer = "going" | "maybe" | "declined"

/** The RSVPs to an occurrence, by number. */
export type RsvpCounts = {
    /** How many come. */
    readonly going: number;
    /** How many come perhaps. */
    readonly maybe: number;
    /** How many seats are held for people of the waiting list. */
    readonly offered: number;
    /** How many seats are left: neither taken nor held; null without a capacity. */
    readonly seatsLeft: number | null;
    /** How many wait for a seat. */
    readonly waitlisted: number;
}

/** Page of RSVPs. */
export type RsvpPage = PageOf<Rsvp>

/** The answer of the acting person. */
export type RsvpSet = {
    answer: RsvpAnswer;
    /** Which occurrences the answer is for: this one; this and the following ones; or all of the series. Those that are over are left out. Default: `this`. */
    scope?: ChangeScope;
}

/** The answer, or where a person who wants to come is while there is no seat: `waitlisted`, then `offered`, which holds a seat until `offerExpiresAt`. */
export type RsvpStatus = "going" | "maybe" | "declined" | "waitlisted" | "offered"

/** A rule: a small function of facts and settings. */
export type Rule = Pick<SharedMembers, 'effort'> & {
    /** The clause it comes from. */
    clause: string;
    /** The facts it uses. */
    facts: string[];
    /** When it fails. */
    fails: string;
    /** The transition of a community that requires it to pass. Null for a rule that results in findings. */
    guards: CommunityTransition | null;
    /** Its name. */
    id: string;
    /** How to fix it. */
    remedy: string;
    /** Its settings, as JSON Schema with their defaults. */
    settings: {
        [key: string]: unknown;
    };
    /** Its default severity; a pack can override it. */
    severity: Severity;
    /** The source of that clause. */
    source: string;
    subject: RuleSubject;
    /** What the rule requires. */
    title: string;
    /** Its version; a new version triggers a re-evaluation. */
    version: number;
}

/** The results of one rule on a portal. */
export type RuleCounts = Pick<SharedMembers, 'counts' | 'rule' | 'severity'> & {
    /** Whether it is a gate: a rule whose failure starts the reminders for a page. */
    gate: boolean;
}

/** A named, versioned set of rules. */
export type RulePack = Pick<SharedMembers, 'name'> & {
    base: PackBase;
    /** The version of the ready-made pack that it is based on. */
    baseVersion: number;
    /** The rules that the portal defines itself. */
    custom: CustomRule[];
    /** The rules whose failure starts the reminders for a page. Rules that a portal defines itself cannot be among them. */
    gates: string[];
    ladder: LadderDays;
    /** The portal it belongs to; null for a ready-made pack. */
    portal: PortalSummary | null;
    /** The rules in use. Of several entries about the same rule, the last one whose scope fits applies. */
    rules: PackRule[];
    /** Its version; 0 if the portal has no pack of its own. */
    version: number;
}

/** The next version of a portal’s rule pack: a ready-made pack and what differs from it. */
export type RulePackCreate = {
    base: PackBase;
    /** The rules that the portal defines itself. Each is used for all its pages or communities, unless `rules` says otherwise. */
    custom?: CustomRuleInput[];
    /** The rules whose failure starts the reminders for a page. Rules that a portal defines itself cannot be among them. */
    gates?: string[];
    ladder?: LadderDaysInput;
    /** The differences from the ready-made pack. */
    rules?: RuleSetting[];
}

/** Page of rule packs. */
export type RulePackPage = PageOf<RulePack>

/** Page of rules. */
export type RulePage = PageOf<Rule>

/** What a rule is narrowed to: what fits every condition that is not null. */
export type RuleScope = {
    /** Pages on one of these lists (ids), and their communities. */
    pageLists: string[] | null;
    /** Communities with one of these statuses, and their pages. */
    statuses: CommunityStatus[] | null;
    /** Communities with one of these topics, and their pages. */
    topics: string[] | null;
}

/** Narrows a rule to what fits every condition sent. */
export type RuleScopeInput = {
    /** Pages on one of these lists (ids), and their communities. */
    pageLists?: string[];
    /** Communities with one of these statuses, and their pages. */
    statuses?: CommunityStatus[];
    /** Communities with one of these topics, and their pages. */
    topics?: string[];
}

/** How a pack uses a rule. Several entries can be about the same rule: each applies over those before it, to what its scope includes. */
export type RuleSetting = Pick<SharedMembers, 'rule'> & {
    /** Whether the rule is enabled. Default: true. */
    enabled?: boolean;
    scope?: RuleScopeInput;
    /** Settings that differ from the defaults. */
    settings?: {
        [key: string]: unknown;
    };
    /** A severity other than the default. */
    severity?: Severity;
}

/** What a rule evaluates. */
export type RuleSubject = "page" | "community"

/** From the mildest to the most severe: a reminder, a first notice, a second notice, suspension, removal. A removal takes effect only after the appeal period, or after the decision on the appeal. */
export type Sanction = "reminder" | "first_notice" | "second_notice" | "suspension" | "removal"

/** The sanction for an upheld infraction. */
export type SanctionCreate = {
    /** The reason for this sanction. */
    reason: string;
    sanction: Sanction;
}

/** How a score is calculated. */
export type ScoreFormula = {
    /** Its name. */
    id: string;
    /** The formula, as text. */
    says: string;
    /** Increased whenever the same findings could give a different score. */
    version: number;
}

/** The score of a portal on one day. */
export type ScorePoint = {
    /** Number of findings that counted towards it. */
    readonly counted: number;
    /** The day, at whose end it applied; of the last point, today. Format: date. */
    on: string;
    /** The score, where 10 is best; null if it is not known, because nothing was evaluated by then. */
    score: number | null;
}

/** All findings about a page, or about a community with its page, and one score. */
export type Scorecard = Pick<SharedMembers, 'counts' | 'subjectId' | 'subjectType'> & {
    /** Number of findings that count towards the score. */
    readonly counted: number;
    formula: ScoreFormula;
    /** The gates of the rule pack that fail. A gate is a named rule, never a total score. */
    gatesFailed: string[];
    /** The name of the community. */
    name: string;
    /** The findings that require action, most severe first. */
    open: OpenFinding[];
    /** The portal whose rule pack applies (slug). */
    portal: string;
    /** The mean of all findings that count, each weighted by its severity, where 10 is best; null if none counts. */
    score: number | null;
    /** The URL of the page; null for a community. */
    url: string | null;
}

/** What became of a section. `moved`: the text is the same, the place is another. Blank lines at its end do not count. */
export type SectionChange = "same" | "changed" | "added" | "removed" | "moved"

/** The weight of a rule in a scorecard: critical 10, high 7.5, medium 5, low 2.5. */
export type Severity = "critical" | "high" | "medium" | "low"

/** A key with which the service signs links, check-in codes and evidence packs (Ed25519). The private half is stored encrypted and never shown. */
export type SigningKey = Pick<SharedMembers, 'createdAt' | 'etag' | 'updatedAt'> & {
    /** The signing key’s id. */
    readonly id: string;
    /** Its name in `/.well-known/jwks.json` and in what it signed: the thumbprint of its public half (RFC 7638). */
    kid: string;
    /** When another key replaced it; null for the present key. Format: date-time. */
    retiredAt: string | null;
    /** Since when nothing that it signed is accepted; null if what it signed stays valid. Format: date-time. */
    revokedAt: string | null;
}

/** Page of signing keies. */
export type SigningKeyPage = PageOf<SigningKey>

/** A rotation of the signing key. */
export type SigningKeyRotationCreate = {
    /** Whether nothing that earlier keys signed is accepted any more, for example because a private half was stolen. Default: false, links stay valid until they expire. */
    revokeEarlier?: boolean;
}

/** A step of an infraction on a simulated day. */
export type SimulatedCaseStep = Pick<SharedMembers, 'subjectId' | 'subjectType'> & {
    act: InfractionAct;
    kind: InfractionKind;
    /** The name of the community. */
    name: string;
    /** The sanction imposed; null if none. */
    sanction: Sanction | null;
    status: InfractionStatus;
    /** The URL of the page; null for a community. */
    url: string | null;
}

/** What one simulated day would bring. */
export type SimulatedDay = {
    /** Number of steps of infractions. */
    readonly caseStepCount: number;
    /** The steps of infractions. At most 500 are listed. */
    caseSteps: SimulatedCaseStep[];
    /** The day. Format: date. */
    day: string;
    /** Number of findings whose status changes. */
    readonly findingCount: number;
    /** The findings whose status changes. At most 500 are listed. */
    findings: SimulatedFinding[];
    /** Number of notices that would be sent. */
    readonly noticeCount: number;
    /** The notices that would be sent. At most 500 are listed. */
    notices: SimulatedNotice[];
    /** Number of steps of pages. */
    readonly stepCount: number;
    /** The steps of pages through the stages of maintenance. At most 500 are listed. */
    steps: SimulatedStep[];
    /** Number of people who would be asked to take over. */
    readonly successionCount: number;
    /** The people who would be asked to take over. At most 500 are listed. */
    successions: SimulatedSuccession[];
}

/** A finding whose status changes on a simulated day. */
export type SimulatedFinding = Pick<SharedMembers, 'rule' | 'subjectId' | 'subjectType'> & {
    /** The result before; null if there was none. */
    from: FindingStatus | null;
    /** The name of the community. */
    name: string;
    /** Why, in one sentence. */
    reason: string;
    to: FindingStatus;
    /** The URL of the page; null for a community. */
    url: string | null;
}

/** A notice that would be sent on a simulated day. Simulations send no notices. */
export type SimulatedNotice = Pick<SharedMembers, 'kind' | 'subjectId' | 'subjectType'> & {
    /** The name of the community. */
    name: string;
    /** The person (id). */
    personId: string;
    /** The name of the person. */
    personName: string;
    /** The subject, in one line. */
    subject: string;
    /** The text, as plain text, without the link by which its recipient would act. */
    text: string;
    /** The URL of the page; null for a community. */
    url: string | null;
}

/** A step of a page through the stages of maintenance on a simulated day. */
export type SimulatedStep = Pick<SharedMembers, 'subjectId' | 'subjectType'> & {
    from: Maintenance;
    /** The name of the community. */
    name: string;
    /** Why, in one sentence. */
    reason: string;
    to: Maintenance;
    /** The URL of the page; null for a community. */
    url: string | null;
}

/** A person who would be asked to take over on a simulated day. */
export type SimulatedSuccession = Pick<SharedMembers, 'subjectId' | 'subjectType'> & {
    /** The name of the community. */
    name: string;
    /** The person (id). */
    personId: string;
    /** The name of the person. */
    personName: string;
    reason: SuccessionReason;
    role: SuccessionRole;
    /** The URL of the page; null for a community. */
    url: string | null;
}

/** What the coming days of a portal would bring if nothing else changed and each notice were delivered on its day. No data is stored or sent. */
export type Simulation = {
    /** The days, in order. */
    days: SimulatedDay[];
    /** Number of pages and communities evaluated on the last day. */
    readonly subjects: number;
}

/** A simulation of a portal to run. */
export type SimulationCreate = {
    /** The days on which the jobs of the service run, in order. */
    days: string[];
}

/** The last reading of the sitemap of a portal. */
export type SitemapCrawl = {
    /** Whether all sitemaps were read completely. Only then are pages marked as vanished. */
    complete: boolean;
    /** When it was last read; null if never. Format: date-time. */
    finishedAt: string | null;
    /** Number of pages found below the base URL of the portal. */
    readonly found: number;
    /** The same as a message for translation. */
    message: Message | null;
    /** When it is read next; null if not planned. Format: date-time. */
    nextAt: string | null;
    /** Why it failed, or what was not read. */
    problem: string | null;
    /** Number of URLs left out, as they are not below the base URL of the portal. */
    readonly refused: number;
    /** Number of sitemaps read. */
    readonly sitemaps: number;
    status: SitemapCrawlStatus;
    /** Whether it is repeated every week. */
    weekly: boolean;
}

/** A request to read the sitemap of a portal. */
export type SitemapCrawlCreate = {
    /** Whether the sitemap is read again every week. Without this field it remains as it is. */
    weekly?: boolean;
}

/** Never requested, waiting for the next run, done, or failed. */
export type SitemapCrawlStatus = "never" | "waiting" | "done" | "failed"

/** A time during which the person was a member. */
export type Spell = {
    /** The day it began; null if unknown. Format: date. */
    joinedOn: string | null;
    /** The day it ended; null if it goes on or if unknown. Format: date. */
    leftOn: string | null;
}

/** A time during which the person was a member. */
export type SpellInput = {
    /** The day it began; null if unknown. Format: date. */
    joinedOn?: string | null;
    /** The day it ended; null if it goes on or if unknown. Format: date. */
    leftOn?: string | null;
}

/** Why to support a community, or the communities of a portal: what is on record about a period, with its sources. */
export type SponsorBrief = Pick<SharedMembers, 'name'> & {
    /** The first day of the period. Format: date. */
    from: string;
    /** What a reader has to know about the figures. */
    notes: string[];
    period: MetricPeriod;
    /** The three questions. */
    sections: BriefSection[];
    /** The community or portal (slug). */
    slug: string;
    /** The first day after the period. Format: date. */
    to: string;
    /** The day on which it was written. Format: date. */
    writtenOn: string;
}

/** A leave of absence of a person who holds a role, and who acts meanwhile. */
export type StandInCreate = {
    /** The first day of the leave. Default: today. Format: date. */
    from?: string;
    /** What the stand-in should know; sent in the notice. */
    note?: string | null;
    /** The stand-in (id): an active member. */
    person: string;
    /** The last day of the leave; null if not known yet. Format: date. */
    until?: string | null;
}

/** Number of findings by status. Only pass, warn and fail count towards the score. */
export type StatusCounts = {
    /** Number of findings that fail. */
    readonly fail: number;
    /** Number of inconclusive findings. */
    readonly inconclusive: number;
    /** Number of findings for a person to decide. */
    readonly manual: number;
    /** Number of findings that do not apply. */
    readonly notApplicable: number;
    /** Number of findings that pass. */
    readonly pass: number;
    /** Number of waived findings. */
    readonly waived: number;
    /** Number of findings that warn. */
    readonly warn: number;
}

/** The kind of story: a mistake, a success, or a lesson learned. */
export type StoryKind = "mistake" | "success" | "lesson"

/** The type of resource affected. */
export type SubjectType = "community" | "person" | "membership" | "term" | "portal" | "organisation" | "key" | "signing_key" | "resource" | "event" | "occurrence" | "rsvp" | "attendance" | "agenda" | "agenda_item" | "minutes" | "recording" | "calendar_token" | "contribution" | "kudo" | "weight" | "fairness_rule" | "correction_request" | "charter" | "poll" | "charter_review" | "charter_vote" | "charter_comment" | "touchpoint" | "measure" | "measure_value" | "page" | "page_update" | "page_list" | "representative" | "page_request" | "page_request_message" | "overlap_answer" | "succession" | "finding" | "rule_pack" | "waiver" | "way_answer" | "nomination" | "infraction" | "webhook" | "notice" | "notice_text" | "digest" | "campaign"

/** A pattern that successful communities have in common, as an indicator. It does not count towards a score. */
export type SuccessPattern = Pick<SharedMembers, 'evidence' | 'message' | 'name' | 'reason'> & {
    /** When it is present. */
    meaning: string;
    /** The pattern. */
    pattern: string;
    /** The source that describes it. */
    source: string;
    status: SuccessPatternStatus;
}

/** Page of success patterns. */
export type SuccessPatternPage = PageOf<SuccessPattern>

/** Whether a pattern is present. `inconclusive`: not enough is on record, or the community is new. */
export type SuccessPatternStatus = "present" | "not_yet" | "inconclusive"

/** A request to a person to take over. */
export type Succession = Pick<SharedMembers, 'createdAt' | 'etag' | 'person' | 'updatedAt'> & {
    /** The answer; null while open. */
    answer: SuccessionOutcome | null;
    /** When the next person is asked if there is no answer. Format: date-time. */
    readonly answerBy: string;
    /** When it was answered or ended. Format: date-time. */
    readonly answeredAt: string | null;
    /** When the person was asked. Format: date-time. */
    readonly askedAt: string;
    /** The person’s comment. */
    because: string | null;
    /** The community; null if not visible to the caller. */
    community: CommunitySummary | null;
    /** The person to be succeeded. */
    holder: PersonSummary | null;
    /** The id of this question. */
    readonly id: string;
    /** The page to take over; null for a leader. */
    page: PageSummary | null;
    /** The position of this person in the order of people asked, starting at 1. */
    readonly position: number;
    reason: SuccessionReason;
    role: SuccessionRole;
}

/** The answer of the person who is asked to take over. */
export type SuccessionAnswer = {
    answer: SuccessionReply;
    /** The reason (optional). */
    because?: string | null;
}

/** The answer: accepted or declined; none within 7 days, or cancelled because the reason no longer applies. */
export type SuccessionOutcome = "accepted" | "declined" | "none" | "cancelled"

/** Page of successions. */
export type SuccessionPage = PageOf<Succession>

/** The term ends within 30 days (or ended), a leave has no stand-in, there was no sign of life for 30 days while the page is due, the person leaves the organisation, or they want to hand over. */
export type SuccessionReason = "term_ending" | "leave" | "silence" | "left" | "handover"

/** Yes, which hands over immediately, or no, in which case another person is asked. */
export type SuccessionReply = "accepted" | "declined"

/** The role to take over: primary or secondary representative of a page, or leader of a community. */
export type SuccessionRole = "primary" | "secondary" | "leader"

/** A person’s decision to take a page out of listings and embeds. */
export type SuspensionCreate = {
    /** The upheld infraction (id) it responds to. Default: the open case of failure to maintain the page. */
    infraction?: string;
    /** The reason; the representatives will read it. */
    reason: string;
}

/** A task that a person has to do. */
export type Task = {
    /** The API call that completes the task. */
    call: string | null;
    kind: TaskKind;
    /** The URL at which to view it. */
    link: string | null;
    /** Since when it has been due; null if unknown. Format: date-time. */
    since: string | null;
    /** The resource it concerns (id): a page, a finding, a membership, a request, a case. */
    readonly subject: string;
    /** The deadline; null if there is none. It can be in the past. Format: date-time. */
    until: string | null;
    /** What to do. */
    what: string;
    /** The reason. */
    why: string;
}

/** The kind of task. */
export type TaskKind = "page_review" | "page_request_question" | "page_request_decision" | "succession" | "finding" | "membership_application" | "membership_invitation" | "resource_review" | "infraction_answer" | "infraction_decision" | "suspension_decision" | "help_answer" | "series_confirmation" | "correction_decision" | "poll_open" | "charter_review" | "charter_vote" | "touchpoint" | "dormancy_proposal" | "way_answer" | "nomination" | "nomination_decision" | "notice_delivery" | "webhook_failing"

/** Page of tasks. */
export type TaskPage = PageOf<Task>

/** A role held for a limited time. Past terms are kept as history: a term ends and is never overwritten. */
export type Term = Pick<SharedMembers, 'createdAt' | 'etag' | 'role' | 'updatedAt'> & {
    /** Hours per week dedicated to the role; every leader should have some. */
    dedicatedHoursPerWeek: number | null;
    /** The first day on which the role is no longer held, past or future; null while open. Format: date. */
    endedOn: string | null;
    /** The key of the record in that system; unique per source. */
    externalKey: string | null;
    /** The term’s id. */
    readonly id: string;
    /** Whether two people share the seat of the leader; their hours add up. */
    isShared: boolean;
    /** The membership it belongs to (id). */
    readonly membership: string;
    /** The system the record was imported from; null when it was created here. */
    source: string | null;
    /** The term (id) whose holder is on leave, and for whom this person acts meanwhile. */
    readonly standsInFor: string | null;
    /** Its first day; null if unknown. Format: date. */
    startedOn: string | null;
    startPrecision: TermStart;
    /** The community’s name for the role. */
    title: string | null;
}

/** A term to create: a role that a member takes on. */
export type TermCreate = Pick<SharedMembers, 'externalKey' | 'role' | 'source'> & {
    /** Hours per week dedicated to the role; every leader should have some. */
    dedicatedHoursPerWeek?: number | null;
    /** The first day on which the role is no longer held, past or future; null while open. Format: date. */
    endedOn?: string | null;
    /** Whether two people share the seat of the leader: both terms say so, and have dedicated hours, which add up. Default on creation: false. */
    isShared?: boolean;
    /** The membership’s id. */
    membership: string;
    /** Its first day; null if unknown. Format: date. */
    startedOn?: string | null;
    /** Whether the start is the actual first day, or the first day on which the term is recorded. Default on creation: exact. */
    startPrecision?: TermStart;
    /** The community’s name for the role. */
    title?: string | null;
}

/** The handover of a role in a community to another member. */
export type TermHandover = {
    /** Hours per week that the person dedicates to the role. */
    dedicatedHoursPerWeek?: number | null;
    /** What the successor should know; sent in the notice. */
    note?: string | null;
    /** The successor’s first day. Default: today. Format: date. */
    on?: string;
    /** For how many days both hold the role. Default: 0. */
    overlapDays?: number;
    /** The community’s name for the role. Default: as before. */
    title?: string | null;
    /** The successor (id): an active member. */
    to: string;
}

/** Page of terms. */
export type TermPage = PageOf<Term>

/** Fields to update; `endedOn` ends the term. */
export type TermPatch = Pick<SharedMembers, 'externalKey' | 'source'> & {
    /** Hours per week dedicated to the role; every leader should have some. */
    dedicatedHoursPerWeek?: number | null;
    /** The first day on which the role is no longer held, past or future; null while open. Format: date. */
    endedOn?: string | null;
    /** Whether two people share the seat of the leader: both terms say so, and have dedicated hours, which add up. Default on creation: false. */
    isShared?: boolean;
    role?: Role;
    /** Its first day; null if unknown. Format: date. */
    startedOn?: string | null;
    /** Whether the start is the actual first day, or the first day on which the term is recorded. Default on creation: exact. */
    startPrecision?: TermStart;
    /** The community’s name for the role. */
    title?: string | null;
}

/** Whether the start is the actual first day, or the first day on which the term is recorded (the actual start can be earlier). */
export type TermStart = "exact" | "at_latest"

/** A summary of the term. */
export type TermSummary = Pick<SharedMembers, 'createdAt' | 'role' | 'updatedAt'> & {
    /** Hours per week dedicated to the role; every leader should have some. */
    dedicatedHoursPerWeek: number | null;
    /** The first day on which the role is no longer held, past or future; null while open. Format: date. */
    endedOn: string | null;
    /** The key of the record in that system; unique per source. */
    externalKey: string | null;
    /** The term’s id. */
    readonly id: string;
    /** Whether two people share the seat of the leader; their hours add up. */
    isShared: boolean;
    /** The membership it belongs to (id). */
    readonly membership: string;
    /** The system the record was imported from; null when it was created here. */
    source: string | null;
    /** The term (id) whose holder is on leave, and for whom this person acts meanwhile. */
    readonly standsInFor: string | null;
    /** Its first day; null if unknown. Format: date. */
    startedOn: string | null;
    startPrecision: TermStart;
    /** The community’s name for the role. */
    title: string | null;
}

/** The colours of an image. */
export type Theme = "light" | "dark"

/** A topic of communities. */
export type Topic = {
    /** Number of communities on this topic, among those visible to the caller. */
    readonly communityCount: number;
    /** The topic. */
    name: string;
}

/** Page of topics. */
export type TopicPage = PageOf<Topic>

/** Contact of a sponsor with a community, or an act of advocacy: planned, done or cancelled. */
export type Touchpoint = Pick<SharedMembers, 'createdAt' | 'etag' | 'updatedAt'> & {
    /** What it is about. */
    about: string | null;
    readonly act: TouchpointAct;
    /** The community that is sponsored. */
    community: CommunitySummary;
    /** The day on which it was done; null unless it was. Format: date. */
    doneOn: string | null;
    /** What came of it, for the sponsor and the community; null if nothing is recorded. */
    feedback: string | null;
    /** The touchpoint’s id. */
    readonly id: string;
    kind: TouchpointKind;
    /** Whether the planned day has passed and it is still planned. */
    readonly overdue: boolean;
    /** The day for which it is planned; null if it was recorded afterwards. Format: date. */
    plannedOn: string | null;
    /** Why it was cancelled; null if no reason was given. */
    reason: string | null;
    /** The sponsor; null if the person was erased or is not visible to the caller. */
    sponsor: PersonSummary | null;
    status: TouchpointStatus;
}

/** `touchpoint`: sponsor and community are in contact. `advocacy`: the sponsor supports the community towards others. */
export type TouchpointAct = "touchpoint" | "advocacy"

/** A touchpoint to plan, or to record afterwards. Its `plannedOn` or its `doneOn` is required, or both. */
export type TouchpointCreate = {
    /** What it is about. */
    about?: string | null;
    /** The day on which it was done, today or earlier, to record it afterwards. Format: date. */
    doneOn?: string | null;
    /** What came of it. Only with `doneOn`. */
    feedback?: string | null;
    kind: TouchpointKind;
    /** The day for which it is planned. Required unless `doneOn` is sent. Format: date. */
    plannedOn?: string | null;
    /** The sponsor (id of a person). Default: the person who calls, if they sponsor the community; else its only sponsor. */
    sponsor?: string;
}

/** What the sponsor does. Touchpoints: `meeting` with the leader or the core group, `call`, `visit` to an event, `other`. Acts of advocacy: `message_sent` (for the community, to others), `success_told` (to the management), `people_released` (time for members), `budget_given`, `obstacle_removed`. */
export type TouchpointKind = "meeting" | "call" | "visit" | "message_sent" | "success_told" | "people_released" | "budget_given" | "obstacle_removed" | "other"

/** Page of touchpoints. */
export type TouchpointPage = PageOf<Touchpoint>

/** Fields to update; null clears a field. The status is changed by transitions. */
export type TouchpointPatch = {
    /** What it is about. */
    about?: string | null;
    /** The day on which it was done. Only for a touchpoint that is done. Format: date. */
    doneOn?: string | null;
    /** What came of it. Only for a touchpoint that is done. */
    feedback?: string | null;
    kind?: TouchpointKind;
    /** The day for which it is planned. Format: date. */
    plannedOn?: string | null;
}

/** `planned`, then `done` or `cancelled`. */
export type TouchpointStatus = "planned" | "done" | "cancelled"

/** The transition to take. */
export type TouchpointTransition = "complete" | "cancel"

/** A change of a touchpoint’s status. */
export type TouchpointTransitionCreate = {
    /** To complete: what came of it. */
    feedback?: string | null;
    /** To complete: the day on which it was done. Default: today. Format: date. */
    on?: string | null;
    /** To cancel: why. */
    reason?: string | null;
    transition: TouchpointTransition;
}

/** The review of a report, which passes it on to the representatives. */
export type Triage = {
    /** The correct kind, if the report named a wrong one. */
    kind?: InfractionKind;
    /** What the representatives should know. */
    words?: string | null;
}

/** A notice that would be sent. Dry runs send no notices. */
export type TriedNotice = Pick<SharedMembers, 'kind' | 'subjectId' | 'subjectType'> & {
    /** The name of the community. */
    name: string;
    /** The day on which it would be sent, or would have been sent. Format: date. */
    on: string;
    /** The reason it would state. */
    reason: string;
    /** The URL of the page; null for a community. */
    url: string | null;
}

/** One week of a replay. */
export type TriedWeek = Pick<SharedMembers, 'counts'> & {
    /** The time of the evaluation. Format: date-time. */
    asOf: string;
    /** Number of findings with a different status than the week before. */
    readonly flipCount: number;
    /** Number of notices that would have been sent in the week up to then. */
    readonly noticeCount: number;
}

/** The result where the value is not known. */
export type UnknownResult = "inconclusive" | "pass" | "warn" | "fail"

/** A person of a list who was not found among the people of the hosts. */
export type UnmatchedAttendee = {
    /** The position in the list, counted from 0. */
    readonly index: number;
    /** The id, external id or e-mail address as sent; in a report the name. */
    name: string;
}

/** The source of the evidence: a representative’s attestation, the portal’s heartbeat, the sitemap, HTTP Last-Modified, or a change detected by the monitor. */
export type UpdateKind = "attestation" | "heartbeat" | "sitemap" | "http" | "content"

/** Whether this evidence counts, is older than the evidence that counts, was part of a change to many pages at once, or came from a robot or an admin. */
export type UpdateStanding = "counts" | "older" | "bulk" | "no_sign_of_life"

/** The action. `erased` is the proof that the data held about a person was erased; it lists the entries whose values were deleted. */
export type Verb = "created" | "updated" | "deleted" | "erased"

/** Who can see it: everyone, everyone in the organisation, or the members. */
export type Visibility = "public" | "internal" | "members"

/** The answer of a person who votes. An objection requires a reason. */
export type VoteAnswer = "agree" | "object" | "abstain"

/** `carried`: the version is published. Otherwise it is a draft again. `no_quorum`: too few voted. `no_majority`: no more people agreed than objected. `objected`: an objection stopped it under consent. */
export type VoteResult = "carried" | "no_quorum" | "no_majority" | "objected"

/** The waiver of a rule for one page or community on a portal: by whom, why and until when. */
export type Waiver = Pick<SharedMembers, 'createdAt' | 'etag' | 'portal' | 'revokedAt' | 'updatedAt'> & {
    /** Whether it applies today. */
    active: boolean;
    community: CommunitySummary;
    /** Who granted it; null if a secret key did. */
    grantedBy: PersonSummary | null;
    /** The waiver’s id. */
    readonly id: string;
    /** The page, if the rule evaluates pages. */
    page: PageSummary | null;
    /** Who revoked it; null if a secret key did. */
    revokedBy: PersonSummary | null;
    /** Why it was revoked. */
    revokedWhy: string | null;
    /** The rule that is waived. */
    rule: string;
    /** The last day on which it applies, at most a year ahead. Format: date. */
    until: string;
    /** The reason. Visible to everyone who can see the finding. */
    why: string;
}

/** A waiver of a rule for one page or community (exactly one of the two), with a reason and an end. It ends automatically. */
export type WaiverCreate = {
    /** The community, for a rule about communities. */
    community?: string;
    /** The page (id), for a rule about pages. */
    page?: string;
    /** The slug or id of the portal. */
    portal: string;
    /** The rule that is waived. */
    rule: string;
    /** The last day on which it applies, at most a year ahead. Format: date. */
    until: string;
    /** The reason. Visible to everyone who can see the finding. */
    why: string;
}

/** Page of waivers. */
export type WaiverPage = PageOf<Waiver>

/** The early end of a waiver. */
export type WaiverRevocation = {
    /** Why it ends early. */
    why: string;
}

/** A person’s answer to one of the ways to contribute to a community. */
export type WayAnswer = Pick<SharedMembers, 'createdAt' | 'etag' | 'updatedAt'> & {
    /** The community whose way to contribute it answers; null if not visible to the caller. */
    community: CommunitySummary | null;
    /** When it was accepted or declined. Format: date-time. */
    readonly decidedAt: string | null;
    /** Who decided; null if a key did, or if it is not decided. */
    readonly decidedBy: PersonSummary | null;
    /** The answer’s id. */
    readonly id: string;
    kind: WayKind;
    /** The kudo (id) by which the person was thanked; null otherwise. */
    readonly kudo: string | null;
    /** The words of the person; null if there are none. */
    message: string | null;
    /** The person who answers. */
    person: PersonSummary | null;
    /** The words of the decision; null if there are none. */
    reason: string | null;
    /** The role that is free; null for other ways. */
    role: Role | null;
    status: WayAnswerStatus;
    /** The term (id) that began with the acceptance of an open role; null otherwise. */
    readonly term: string | null;
    /** Its title at the time of the answer. */
    title: string;
    /** The way to contribute (id), as the community lists it in `waysToContribute`. */
    way: string;
}

/** An answer of the calling person to a way to contribute. */
export type WayAnswerCreate = {
    /** The slug or id of the community. */
    community: string;
    /** Words to the leader and the core group. */
    message?: string | null;
    /** The `id` of the way to contribute, as the community lists it. */
    way: string;
}

/** Page of way answers. */
export type WayAnswerPage = PageOf<WayAnswer>

/** `open`, until the leader or the core group accepts or declines it, or the person withdraws it. */
export type WayAnswerStatus = "open" | "accepted" | "declined" | "withdrawn"

/** The transition to perform. */
export type WayAnswerTransition = "accept" | "decline" | "withdraw"

/** A decision on an answer, or its withdrawal. */
export type WayAnswerTransitionCreate = {
    /** Words to the person. Required to decline. With `accept` they are also given as a kudo, except for an open role. */
    reason?: string | null;
    transition: WayAnswerTransition;
}

/** A role that is free, help that the community looks for, or something that it offers to people. */
export type WayKind = "open_role" | "help_wanted" | "offer"

/** A way to contribute to a community: an open role, help wanted, or an offer. */
export type WayToContribute = {
    /** Details: the work, the time, who to talk to. */
    description: string | null;
    /** Its id, made of the community, its kind and its title. */
    readonly id: string;
    kind: WayKind;
    /** The role, for an `open_role`: who is accepted for it begins a term. */
    role: Role | null;
    /** What it is. Unique among those of its kind. */
    title: string;
    /** The last day on which people can answer; null without end. Format: date. */
    until: string | null;
}

/** A way to contribute to a community: an open role, help wanted, or an offer. */
export type WayToContributeInput = {
    /** Details: the work, the time, who to talk to. */
    description?: string | null;
    kind: WayKind;
    /** The role, for an `open_role`: who is accepted for it begins a term. */
    role?: Role | null;
    /** What it is. Unique among those of its kind. */
    title: string;
    /** The last day on which people can answer; null without end. Format: date. */
    until?: string | null;
}

/** An endpoint that receives events, signed per Standard Webhooks. */
export type Webhook = Pick<SharedMembers, 'createdAt' | 'etag' | 'updatedAt'> & {
    /** Number of events that could not be delivered within three days. */
    readonly deadCount: number;
    /** Since when deliveries have failed; null if deliveries succeed. Format: date-time. */
    readonly failingSince: string | null;
    /** Why the last attempt failed; null if deliveries succeed. */
    readonly failure: string | null;
    /** The failure as structured data. */
    readonly failureMessage: Message | null;
    format: WebhookFormat;
    /** The webhook’s id. */
    readonly id: string;
    /** Its purpose. */
    name: string | null;
    /** Number of events waiting to be sent. */
    readonly pendingCount: number;
    /** The portal whose communities and pages it receives events about. */
    portal: PortalSummary | null;
    /** When dead letters were last resent manually. Format: date-time. */
    readonly retriedAt: string | null;
    /** Since when its newest secret has been used for signing. Format: date-time. */
    readonly secretRotatedAt: string;
    status: WebhookStatus;
    /** The kinds of events to send; an empty list means all. For `slack` and `teams` list those to send, of `digest.created`, `campaign.created`, `campaign.updated`, `page.created`, `page.updated`, `event.created`. */
    types: string[];
    /** The URL to which events are sent by POST. */
    url: string;
}

/** An endpoint that will receive events. */
export type WebhookCreate = {
    /** What is sent. Default: `json`. */
    format?: WebhookFormat;
    /** Its purpose. */
    name?: string | null;
    /** The portal whose communities and pages it receives events about (slug or id); null for all portals. */
    portal?: string | null;
    /** The kinds of events to send; an empty list means all. For `slack` and `teams` list those to send, of `digest.created`, `campaign.created`, `campaign.updated`, `page.created`, `page.updated`, `event.created`. */
    types?: string[];
    /** The URL to which events are sent by POST. */
    url: string;
}

/** A newly created webhook. */
export type WebhookCreated = Pick<SharedMembers, 'createdAt' | 'updatedAt'> & {
    /** Number of events that could not be delivered within three days. */
    readonly deadCount: number;
    /** Since when deliveries have failed; null if deliveries succeed. Format: date-time. */
    readonly failingSince: string | null;
    /** Why the last attempt failed; null if deliveries succeed. */
    readonly failure: string | null;
    /** The failure as structured data. */
    readonly failureMessage: Message | null;
    format: WebhookFormat;
    /** The webhook’s id. */
    readonly id: string;
    /** Its purpose. */
    name: string | null;
    /** Number of events waiting to be sent. */
    readonly pendingCount: number;
    /** The portal whose communities and pages it receives events about. */
    portal: PortalSummary | null;
    /** When dead letters were last resent manually. Format: date-time. */
    readonly retriedAt: string | null;
    /** The signing secret. Save it now: it is never shown again. */
    secret: string;
    /** Since when its newest secret has been used for signing. Format: date-time. */
    readonly secretRotatedAt: string;
    status: WebhookStatus;
    /** The kinds of events to send; an empty list means all. For `slack` and `teams` list those to send, of `digest.created`, `campaign.created`, `campaign.updated`, `page.created`, `page.updated`, `event.created`. */
    types: string[];
    /** The URL to which events are sent by POST. */
    url: string;
}

/** The delivery of one event to one endpoint. */
export type WebhookDelivery = Pick<SharedMembers, 'createdAt' | 'etag'> & {
    /** The HTTP status that the endpoint last returned. */
    readonly answered: number | null;
    /** Number of attempts. */
    readonly attempts: number;
    /** When it was delivered. Format: date-time. */
    readonly deliveredAt: string | null;
    /** The activity entry that is sent, and the `webhook-id`: the same for all attempts. */
    readonly event: string;
    /** Why the last attempt failed. */
    readonly failure: string | null;
    /** The failure as structured data. */
    readonly failureMessage: Message | null;
    /** The delivery’s id. */
    readonly id: string;
    /** When the last attempt was made. Format: date-time. */
    readonly lastAttemptAt: string | null;
    /** When the next attempt is made; null if none is planned. Format: date-time. */
    readonly nextAttemptAt: string | null;
    status: WebhookDeliveryStatus;
    /** The resource affected (id). Events about one resource arrive in order. */
    readonly subjectId: string;
    subjectType: SubjectType;
    /** A kind of event: subject type and verb of the activity; `page.*` for all page events. */
    type: string;
    webhook: WebhookSummary;
}

/** Page of webhook deliveries. */
export type WebhookDeliveryPage = PageOf<WebhookDelivery>

/** Whether an event was delivered; `dead` after three days of attempts. A dead letter can be resent. */
export type WebhookDeliveryStatus = "pending" | "delivered" | "dead"

/** What is sent: `json` is the event, signed per Standard Webhooks. `slack` and `teams` are messages for people, for the incoming webhook of a Slack channel (Block Kit) or a Microsoft Teams workflow (Adaptive Card). */
export type WebhookFormat = "json" | "slack" | "teams"

/** Page of webhooks. */
export type WebhookPage = PageOf<Webhook>

/** Fields to update. */
export type WebhookPatch = {
    /** What is sent. Default: `json`. */
    format?: WebhookFormat;
    /** Its purpose. */
    name?: string | null;
    status?: WebhookStatus;
    /** The kinds of events to send; an empty list means all. For `slack` and `teams` list those to send, of `digest.created`, `campaign.created`, `campaign.updated`, `page.created`, `page.updated`, `event.created`. */
    types?: string[];
    /** The URL to which events are sent by POST. */
    url?: string;
}

/** The new secret of a webhook. */
export type WebhookSecret = {
    /** Until when the previous secrets are also used for signing. Format: date-time. */
    overlapsUntil: string;
    /** The signing secret. Save it now: it is never shown again. */
    secret: string;
}

/** Whether events are sent: `paused` by you, `gone` if the endpoint returned 410. No events are lost in the meantime: once it is active again, delivery resumes where it stopped. */
export type WebhookStatus = "active" | "paused" | "gone"

/** A summary of the webhook. */
export type WebhookSummary = {
    /** The webhook’s id. */
    readonly id: string;
    /** The URL to which events are sent. */
    url: string;
}

/** A day of the week. */
export type Weekday = "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday"

/** What an activity weighs from a day on. An act has the weight that is in force on its day; later changes leave it. */
export type Weight = Pick<SharedMembers, 'activity' | 'createdAt' | 'etag' | 'updatedAt'> & {
    direction: Direction;
    /** The weight’s id. */
    readonly id: string;
    /** The first day on which it holds; null for the default, which holds before all others. Format: date. */
    startsOn: string | null;
    /** The version: 1 for the default, then one more with each change. */
    readonly version: number;
    /** What one act weighs. */
    weight: number;
}

/** A change of a weight. */
export type WeightCreate = Pick<SharedMembers, 'activity'> & {
    /** The first day on which it holds: tomorrow or later. Default: tomorrow. Format: date. */
    startsOn?: string;
    /** What one act weighs; 0 if it does not count. */
    weight: number;
}

/** Page of weights. */
export type WeightPage = PageOf<Weight>

/** A page that needs the most help. */
export type WorstPage = Pick<SharedMembers, 'id' | 'url'> & {
    freshness: Freshness;
    /** The gates it fails. */
    gatesFailed: string[];
    maintenance: Maintenance;
    /** The name of its community. */
    name: string;
    /** Number of findings about it that require action. */
    readonly open: number;
    /** The mean of all findings that count, each weighted by its severity, where 10 is best; null if none counts. */
    score: number | null;
}

/** The query of `agendaItems.allowed` and alike. */
export type AllowedQuery = {
    /** All items are on the first page, where `next` is null: no cursor is valid. */
    cursor?: string;
}

/** The query of `communities.calendar`, `events.calendar`, `portals.calendar`. */
export type CalendarQuery = Pick<SharedParameters, 'format' | 'topic'>

/** The query of `imports.create`. */
export type CreateImportQuery = {
    /** The community (slug or id) that hosts the events whose rows name no `hosts`. Required for iCalendar; JSON specifies it in the body. */
    community?: string;
    /** Dry run: reports what would be done, without any change. For files; JSON specifies it in the body. */
    dryRun?: boolean;
    /** The finished dry run (id) of the snapshot, at most 24 hours old. Only records that it reported as ended are ended. */
    dryRunId?: string;
    /** The largest share of the records of a kind that may end, in per cent. Above it, the import is refused before its first row. Default: 20. */
    endAtMost?: number;
    /** The kinds of records that end. Default: those of which there are rows; after a dry run, its kinds. */
    endKinds?: Several<EndingKind>;
    /** Whether the rows are the complete state of the source: its people, memberships and terms that the rows no longer contain end today. Requires `dryRunId`, except for a dry run. */
    snapshot?: boolean;
    /** The system that the rows come from. Required for files; JSON specifies it in the body. */
    source?: string;
}

/** The query of `communities.engagement`, `memberships.engagement`. */
export type EngagementQuery = Pick<SharedParameters, 'asOf' | 'explain'> & {
    /** Fields to return, separated by commas. Default: all fields. */
    fields?: string;
}

/** The query of `infractions.evidencePack`, `pages.evidencePack`. */
export type EvidencePackQuery = {
    /** Fields to return, separated by commas. Default: all fields. */
    fields?: string;
}

/** The query of `overlaps.find`. */
export type FindOverlapsQuery = {
    /** An existing community (slug or id). Its own details are compared where no other values are sent. */
    community?: string;
    /** All items are on the first page, where `next` is null: no cursor is valid. */
    cursor?: string;
    /** Maximum number of results, 1 to 50. */
    limit?: number;
    /** Its purpose. */
    mission?: string;
    /** The name of the planned community. */
    name?: string;
    /** Its topics, separated by commas. */
    topics?: string;
}

/** The query of `activity.head`. */
export type GetActivityHeadQuery = {
    /** Fields to return, separated by commas. Default: all fields. */
    fields?: string;
}

/** The query of `activity.proof`. */
export type GetActivityProofQuery = {
    /** The `jws` of a head of the log that was kept: verifies as well that the log still contains all that it covers. */
    anchor?: string;
    /** The `next` value of the previous part. Default: the first part. */
    cursor?: string;
    /** Fields to return, separated by commas. Default: all fields. */
    fields?: string;
}

/** The query of `campaigns.chart`. */
export type GetCampaignChartQuery = Pick<SharedParameters, 'lang' | 'theme' | 'width'>

/** The query of `charters.comparisonHtml`. */
export type GetCharterComparisonHtmlQuery = Pick<SharedParameters, 'with'>

/** The query of `charters.comparison`. */
export type GetCharterComparisonQuery = Pick<SharedParameters, 'with'> & {
    /** Fields to return, separated by commas. Default: all fields. */
    fields?: string;
}

/** The query of `communities.charterCanvasHtml`. */
export type GetCommunityCharterCanvasHtmlQuery = {
    /** The language of labels, numbers and dates (BCP 47), if available, and of hyphenation. Default: the one that the `Accept-Language` header prefers. */
    lang?: string;
}

/** The query of `communities.charterCanvasPdf`. */
export type GetCommunityCharterCanvasPdfQuery = Pick<SharedParameters, 'size'> & {
    /** The language of labels, numbers and dates (BCP 47), if available, and of hyphenation. Default: the one that the `Accept-Language` header prefers. */
    lang?: string;
}

/** The query of `communities.charterCanvasPng`. */
export type GetCommunityCharterCanvasPngQuery = Pick<SharedParameters, 'size'> & {
    /** The language of labels, numbers and dates (BCP 47), if available, and of hyphenation. Default: the one that the `Accept-Language` header prefers. */
    lang?: string;
}

/** The query of `communities.charterCanvas`. */
export type GetCommunityCharterCanvasQuery = Pick<SharedParameters, 'size'> & {
    /** The language of labels, numbers and dates (BCP 47), if available, and of hyphenation. Default: the one that the `Accept-Language` header prefers. */
    lang?: string;
}

/** The query of `communities.charter`. */
export type GetCommunityCharterQuery = Pick<SharedParameters, 'fields'>

/** The query of `communities.checklist`. */
export type GetCommunityChecklistQuery = {
    /** Fields to return, separated by commas. Default: all fields. */
    fields?: string;
    /** The transition whose requirements are listed. */
    transition: CommunityTransition;
}

/** The query of `communities.patterns`. */
export type GetCommunityPatternsQuery = {
    /** All items are on the first page, where `next` is null: no cursor is valid. */
    cursor?: string;
}

/** The query of `communities.picture`. */
export type GetCommunityPictureQuery = Pick<SharedParameters, 'lang' | 'theme'> & {
    /** The portal (slug or id) whose rules apply. Required where the rules of several portals apply. */
    portal?: string;
}

/** The query of `communities.scorecard`. */
export type GetCommunityScorecardQuery = {
    /** Fields to return, separated by commas. Default: all fields. */
    fields?: string;
    /** The portal (slug or id) whose rules apply. Required where the rules of several portals apply. */
    portal?: string;
}

/** The query of `keys.current`. */
export type GetCurrentKeyQuery = Pick<SharedParameters, 'fields'>

/** The query of `findings.table`. */
export type GetFindingTableQuery = Pick<SharedParameters, 'community' | 'createdBefore' | 'createdSince' | 'open' | 'page' | 'portal' | 'rule' | 'severity' | 'subjectType' | 'updatedBefore' | 'updatedSince'> & {
    /** Sort order; prefix `-` for descending. */
    sort?: "since" | "-since" | "severity" | "-severity" | "rule" | "-rule" | "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt";
    /** Filter by status. */
    status?: Several<FindingStatus>;
}

/** The query of `me.get`. */
export type GetMeQuery = {
    /** Fields to return, separated by commas. Default: all fields. */
    fields?: string;
}

/** The query of `measures.chart`. */
export type GetMeasureChartQuery = Pick<SharedParameters, 'lang' | 'plain' | 'theme' | 'width'>

/** The query of `memberships.mix`. */
export type GetMembershipMixQuery = {
    /** Fields to return, separated by commas. Default: all fields. */
    fields?: string;
}

/** The query of `metrics.chart`. */
export type GetMetricChartQuery = Pick<SharedParameters, 'from' | 'lang' | 'plain' | 'scope' | 'theme' | 'to' | 'width'> & {
    /** The metric. */
    metric: string;
    /** Only this part of the metric, such as a rule or a format. */
    part?: string;
    /** A calendar month, quarter or year in the time zone of the service. */
    period?: MetricPeriod;
}

/** The query of `metrics.table`. */
export type GetMetricTableQuery = Pick<SharedParameters, 'from' | 'metric' | 'part' | 'scope' | 'to'> & {
    /** `community` adds the rows of each community in the scope after those of the scope. */
    groupBy?: "community";
    /** A calendar month, quarter or year in the time zone of the service. */
    period?: MetricPeriod;
}

/** The query of `me.calendarToken`. */
export type GetMyCalendarTokenQuery = Pick<SharedParameters, 'fields'>

/** The query of `occurrences.agenda`. */
export type GetOccurrenceAgendaQuery = {
    /** Fields to return, separated by commas. Default: all fields. */
    fields?: string;
}

/** The query of `occurrences.ballot`. */
export type GetOccurrenceBallotQuery = {
    /** Fields to return, separated by commas. Default: all fields. */
    fields?: string;
}

/** The query of `occurrences.checkInCode`. */
export type GetOccurrenceCheckInCodeQuery = {
    /** Fields to return, separated by commas. Default: all fields. */
    fields?: string;
}

/** The query of `occurrences.feedback`. */
export type GetOccurrenceFeedbackQuery = {
    /** Fields to return, separated by commas. Default: all fields. */
    fields?: string;
}

/** The query of `occurrences.minutes`. */
export type GetOccurrenceMinutesQuery = Pick<SharedParameters, 'fields'>

/** The query of `occurrences.ownFeedback`. */
export type GetOccurrenceOwnFeedbackQuery = {
    /** Fields to return, separated by commas. Default: all fields. */
    fields?: string;
}

/** The query of `pages.badge`. */
export type GetPageBadgeQuery = Pick<SharedParameters, 'lang' | 'theme'> & {
    /** A text before the state, such as what the page is. */
    label?: string;
}

/** The query of `pages.picture`. */
export type GetPagePictureQuery = Pick<SharedParameters, 'lang' | 'theme'> & {
    /** What to draw. */
    show: PagePicture;
    /** The width of the image in pixels. A score is always 132 pixels wide. */
    width?: number;
}

/** The query of `pages.table`. */
export type GetPageTableQuery = Pick<SharedParameters, 'community' | 'createdBefore' | 'createdSince' | 'externalKey' | 'freshness' | 'lastUpdatedBefore' | 'lastUpdatedSince' | 'list' | 'maintenance' | 'portal' | 'source' | 'stale' | 'updatedBefore' | 'updatedSince'> & {
    /** Filter by representative today (id of a person). */
    person?: Several<string>;
    /** Sort order; prefix `-` for descending. */
    sort?: "lastUpdatedAt" | "-lastUpdatedAt" | "url" | "-url" | "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt";
}

/** The query of `people.export`. */
export type GetPersonExportQuery = {
    /** Fields to return, separated by commas. Default: all fields. */
    fields?: string;
}

/** The query of `portals.network`. */
export type GetPortalNetworkQuery = {
    /** Fields to return, separated by commas. Default: all fields. */
    fields?: string;
}

/** The query of `portals.overview`. */
export type GetPortalOverviewQuery = {
    /** Fields to return, separated by commas. Default: all fields. */
    fields?: string;
}

/** The query of `portals.picture`. */
export type GetPortalPictureQuery = Pick<SharedParameters, 'lang' | 'theme'> & {
    /** What to draw. */
    show: PortalPicture;
    /** The width of the image in pixels. A score is always 132 pixels wide. */
    width?: number;
}

/** The query of `portals.rulePack`. */
export type GetPortalRulePackQuery = {
    /** Fields to return, separated by commas. Default: all fields. */
    fields?: string;
}

/** The query of `agendaItems.get` and alike. */
export type GetQuery = Pick<SharedParameters, 'fields'>

/** The query of `portals.sitemapCrawl`. */
export type GetSitemapCrawlQuery = {
    /** Fields to return, separated by commas. Default: all fields. */
    fields?: string;
}

/** The query of `communities.jsonLd`, `portals.jsonLd`. */
export type JsonLdQuery = Pick<SharedParameters, 'format' | 'topic'>

/** The query of `activity.list`. */
export type ListActivityQuery = Pick<SharedParameters, 'community' | 'fields' | 'include' | 'limit' | 'subject'> & {
    /** The `next` value of the previous page; returns entries after it. The feed never ends: `next` is null only while there are no entries. */
    cursor?: string;
    /** Filter by actor (id of a person). */
    person?: Several<string>;
    /** Filter by kind of subject. */
    subjectType?: Several<SubjectType>;
    /** Filter by verb. */
    verb?: Several<Verb>;
}

/** The query of `agendaItems.answers`. */
export type ListAgendaItemAnswersQuery = Pick<SharedParameters, 'createdBefore' | 'createdSince' | 'cursor' | 'fields' | 'include' | 'limit' | 'sort' | 'updatedBefore' | 'updatedSince'>

/** The query of `agendaItems.list`. */
export type ListAgendaItemsQuery = Pick<SharedParameters, 'assignee' | 'createdBefore' | 'createdSince' | 'cursor' | 'fields' | 'include' | 'isDone' | 'limit' | 'occurrence' | 'updatedBefore' | 'updatedSince'> & {
    /** Filter by kind. */
    kind?: Several<AgendaItemKind>;
    /** Sort order; prefix `-` for descending. */
    sort?: "position" | "-position" | "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt";
}

/** The query of `attendances.list`. */
export type ListAttendancesQuery = Pick<SharedParameters, 'createdBefore' | 'createdSince' | 'cursor' | 'fields' | 'include' | 'limit' | 'occurrence' | 'person' | 'startsBefore' | 'startsSince' | 'updatedBefore' | 'updatedSince'> & {
    /** Filter by community that hosts the occurrence (slug or id). */
    community?: Several<string>;
    /** Sort order; prefix `-` for descending. */
    sort?: "startsAt" | "-startsAt" | "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt";
    /** Filter by status. */
    status?: Several<AttendanceStatus>;
}

/** The query of `campaigns.list`. */
export type ListCampaignsQuery = Pick<SharedParameters, 'createdBefore' | 'createdSince' | 'cursor' | 'fields' | 'include' | 'limit' | 'portal' | 'updatedBefore' | 'updatedSince'> & {
    /** Filter by `endsOn`: before this day. */
    endsBefore?: string;
    /** Filter by `endsOn`: on or after this day. */
    endsSince?: string;
    /** Sort order; prefix `-` for descending. */
    sort?: "endsOn" | "-endsOn" | "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt";
    /** Filter by status. */
    status?: Several<CampaignStatus>;
}

/** The query of `charters.comments`. */
export type ListCharterCommentsQuery = Pick<SharedParameters, 'createdBefore' | 'createdSince' | 'cursor' | 'fields' | 'include' | 'limit' | 'sort' | 'updatedBefore' | 'updatedSince'> & {
    /** Filter by the person who wrote them (id). */
    author?: Several<string>;
    /** Filter by section. */
    section?: Several<CharterSectionKind>;
    /** Filter by status. */
    status?: Several<CommentStatus>;
}

/** The query of `charters.votes`. */
export type ListCharterVotesQuery = Pick<SharedParameters, 'createdBefore' | 'createdSince' | 'cursor' | 'fields' | 'include' | 'limit' | 'sort' | 'updatedBefore' | 'updatedSince'> & {
    /** Filter by answer. */
    answer?: Several<VoteAnswer>;
    /** Filter by the vote, where there were several on this version. */
    round?: number;
    /** Filter by the person who voted (id). */
    voter?: Several<string>;
}

/** The query of `charters.list`. */
export type ListChartersQuery = Pick<SharedParameters, 'community' | 'createdBefore' | 'createdSince' | 'cursor' | 'externalKey' | 'fields' | 'include' | 'limit' | 'nextReviewBefore' | 'nextReviewSince' | 'publishedBefore' | 'publishedSince' | 'source' | 'updatedBefore' | 'updatedSince'> & {
    /** Filter by portals that show the community (slug or id). */
    portal?: Several<string>;
    /** Sort order; prefix `-` for descending. */
    sort?: "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt" | "publishedAt" | "-publishedAt" | "nextReviewOn" | "-nextReviewOn";
    /** Filter by status. */
    status?: Several<CharterStatus>;
}

/** The query of `communities.list`. */
export type ListCommunitiesQuery = Pick<SharedParameters, 'createdBefore' | 'createdSince' | 'cursor' | 'externalKey' | 'fields' | 'include' | 'limit' | 'source' | 'topic' | 'updatedBefore' | 'updatedSince' | 'visibility'> & {
    /** Filter by kind. */
    kind?: Several<CommunityKind>;
    /** Filter by the community that they merged into (slug or id). */
    mergedInto?: Several<string>;
    /** Filter by the community they are a part of (slug or id). */
    parent?: Several<string>;
    /** Filter by active member (id of a person). */
    person?: Several<string>;
    /** Filter by portal that shows them (slug or id). */
    portal?: Several<string>;
    /** Searches names, summaries, missions, topics and descriptions; tolerates small typing errors. By default, best matches come first; `sort` overrides this. If there are more than 1,000 matches, the newest 1,000 are ranked. */
    q?: string;
    /** Filter by role held today by any member, or by `person`. */
    role?: Several<Role>;
    /** Sort order; prefix `-` for descending. */
    sort?: "name" | "-name" | "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt" | "memberCount" | "-memberCount";
    /** Filter by status. */
    status?: Several<CommunityStatus>;
}

/** The query of `communities.charters`. */
export type ListCommunityChartersQuery = Pick<SharedParameters, 'createdBefore' | 'createdSince' | 'cursor' | 'externalKey' | 'fields' | 'include' | 'limit' | 'nextReviewBefore' | 'nextReviewSince' | 'publishedBefore' | 'publishedSince' | 'source' | 'updatedBefore' | 'updatedSince'> & {
    /** Filter by portals that show the community (slug or id). */
    portal?: Several<string>;
    /** Sort order; prefix `-` for descending. */
    sort?: "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt" | "publishedAt" | "-publishedAt" | "nextReviewOn" | "-nextReviewOn";
    /** Filter by status. */
    status?: Several<CharterStatus>;
}

/** The query of `communities.ledger`. */
export type ListCommunityLedgerQuery = Pick<SharedParameters, 'activity' | 'cursor' | 'direction' | 'include' | 'limit' | 'occurredBefore' | 'occurredSince' | 'person'> & {
    /** Fields to return, separated by commas. Default: all fields. */
    fields?: string;
    /** Sort order; prefix `-` for descending. */
    sort?: "occurredAt" | "-occurredAt";
    /** Filter by source system. */
    source?: string;
}

/** The query of `communities.measures`. */
export type ListCommunityMeasuresQuery = Pick<SharedParameters, 'createdBefore' | 'createdSince' | 'cursor' | 'fields' | 'include' | 'limit' | 'retired' | 'updatedBefore' | 'updatedSince'> & {
    /** Sort order; prefix `-` for descending. */
    sort?: "position" | "-position" | "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt";
}

/** The query of `communities.occurrences`. */
export type ListCommunityOccurrencesQuery = Pick<SharedParameters, 'attendee' | 'createdBefore' | 'createdSince' | 'cursor' | 'event' | 'fields' | 'format' | 'include' | 'limit' | 'mode' | 'outcome' | 'q' | 'role' | 'startsBefore' | 'startsSince' | 'topic' | 'updatedBefore' | 'updatedSince'> & {
    /** Filter by person in a role (id of a person). */
    person?: Several<string>;
    /** Filter by portal that shows a community that hosts them (slug or id). */
    portal?: Several<string>;
    /** Sort order; prefix `-` for descending. */
    sort?: "startsAt" | "-startsAt" | "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt";
    /** Filter by status. */
    status?: Several<OccurrenceStatus>;
}

/** The query of `communities.reviews`. */
export type ListCommunityReviewsQuery = Pick<SharedParameters, 'charter' | 'createdBefore' | 'createdSince' | 'cursor' | 'fields' | 'heldBefore' | 'heldSince' | 'include' | 'limit' | 'updatedBefore' | 'updatedSince'> & {
    /** Filter by outcome. */
    outcome?: Several<CharterReviewOutcome>;
    /** Sort order; prefix `-` for descending. */
    sort?: "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt" | "heldOn" | "-heldOn";
    /** Filter by status. */
    status?: Several<CharterReviewStatus>;
}

/** The query of `communities.touchpoints`. */
export type ListCommunityTouchpointsQuery = Pick<SharedParameters, 'act' | 'createdBefore' | 'createdSince' | 'cursor' | 'doneBefore' | 'doneSince' | 'fields' | 'include' | 'limit' | 'overdue' | 'plannedBefore' | 'plannedSince' | 'sponsor' | 'updatedBefore' | 'updatedSince'> & {
    /** Filter by kind. */
    kind?: Several<TouchpointKind>;
    /** Sort order; prefix `-` for descending. */
    sort?: "plannedOn" | "-plannedOn" | "doneOn" | "-doneOn" | "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt";
    /** Filter by status. */
    status?: Several<TouchpointStatus>;
}

/** The query of `contributions.list`. */
export type ListContributionsQuery = Pick<SharedParameters, 'activity' | 'community' | 'createdBefore' | 'createdSince' | 'cursor' | 'direction' | 'fields' | 'include' | 'limit' | 'occurredBefore' | 'occurredSince' | 'person' | 'updatedBefore' | 'updatedSince'> & {
    /** Sort order; prefix `-` for descending. */
    sort?: "occurredAt" | "-occurredAt" | "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt";
    /** Filter by source system. */
    source?: string;
    /** Filter by the key in the source system. */
    sourceKey?: string;
}

/** The query of `correctionRequests.list`. */
export type ListCorrectionRequestsQuery = Pick<SharedParameters, 'community' | 'createdBefore' | 'createdSince' | 'cursor' | 'fields' | 'include' | 'limit' | 'sort' | 'updatedBefore' | 'updatedSince'> & {
    /** Filter by the person who asks (id). */
    person?: Several<string>;
    /** Filter by status. */
    status?: Several<CorrectionRequestStatus>;
}

/** The query of `digests.list`. */
export type ListDigestsQuery = Pick<SharedParameters, 'createdBefore' | 'createdSince' | 'cursor' | 'fields' | 'include' | 'limit' | 'portal'> & {
    /** Sort order; prefix `-` for descending. */
    sort?: "startsOn" | "-startsOn" | "createdAt" | "-createdAt";
    /** Filter by `startsOn`: before this day. */
    startsBefore?: string;
    /** Filter by `startsOn`: on or after this day. */
    startsSince?: string;
}

/** The query of `portals.discoveredPages`. */
export type ListDiscoveredPagesQuery = Pick<SharedParameters, 'cursor' | 'fields' | 'include' | 'limit'> & {
    /** Filter by `firstSeenAt`: before this instant. */
    firstSeenBefore?: string;
    /** Filter by `firstSeenAt`: at or after this instant. */
    firstSeenSince?: string;
    /** Sort order; prefix `-` for descending. */
    sort?: "url" | "-url" | "firstSeenAt" | "-firstSeenAt";
    /** Filter by status. */
    status?: Several<DiscoveredPageStatus>;
    /** Filter by whether they vanished from the sitemap (true) or not (false). */
    vanished?: boolean;
}

/** The query of `eventFormats.list`. */
export type ListEventFormatsQuery = {
    /** All items are on the first page, where `next` is null: no cursor is valid. */
    cursor?: string;
}

/** The query of `events.occurrences`. */
export type ListEventOccurrencesQuery = Pick<SharedParameters, 'attendee' | 'createdBefore' | 'createdSince' | 'cursor' | 'fields' | 'format' | 'include' | 'limit' | 'mode' | 'outcome' | 'q' | 'role' | 'startsBefore' | 'startsSince' | 'topic' | 'updatedBefore' | 'updatedSince'> & {
    /** Filter by community that hosts them (slug or id). */
    community?: Several<string>;
    /** Filter by person in a role (id of a person). */
    person?: Several<string>;
    /** Filter by portal that shows a community that hosts them (slug or id). */
    portal?: Several<string>;
    /** Sort order; prefix `-` for descending. */
    sort?: "startsAt" | "-startsAt" | "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt";
    /** Filter by status. */
    status?: Several<OccurrenceStatus>;
}

/** The query of `events.list`. */
export type ListEventsQuery = Pick<SharedParameters, 'createdBefore' | 'createdSince' | 'cursor' | 'externalKey' | 'fields' | 'format' | 'include' | 'limit' | 'mode' | 'role' | 'source' | 'topic' | 'updatedBefore' | 'updatedSince' | 'visibility'> & {
    /** Filter by community that hosts them (slug or id). */
    community?: Several<string>;
    /** Filter by person in a role (id of a person). */
    person?: Several<string>;
    /** Filter by portal that shows a community that hosts them (slug or id). */
    portal?: Several<string>;
    /** Searches title, topics, goal and description; tolerates small typing errors. By default, best matches come first; `sort` overrides this. If there are more than 1,000 matches, the newest 1,000 are ranked. */
    q?: string;
    /** Sort order; prefix `-` for descending. */
    sort?: "title" | "-title" | "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt";
    /** Filter by status. Default: all except `dormant`. */
    status?: Several<EventStatus>;
}

/** The query of `facts.list`. */
export type ListFactsQuery = {
    /** All items are on the first page, where `next` is null: no cursor is valid. */
    cursor?: string;
}

/** The query of `fairnessRules.list`. */
export type ListFairnessRulesQuery = Pick<SharedParameters, 'createdBefore' | 'createdSince' | 'cursor' | 'fields' | 'include' | 'limit' | 'updatedBefore' | 'updatedSince'> & {
    /** Sort order; prefix `-` for descending. */
    sort?: "rule" | "-rule" | "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt";
}

/** The query of `findings.history`. */
export type ListFindingHistoryQuery = Pick<SharedParameters, 'cursor' | 'fields' | 'include' | 'limit'> & {
    /** Sort order; prefix `-` for descending. */
    sort?: "from" | "-from";
}

/** The query of `findings.list`. */
export type ListFindingsQuery = Pick<SharedParameters, 'community' | 'createdBefore' | 'createdSince' | 'cursor' | 'fields' | 'include' | 'limit' | 'open' | 'page' | 'portal' | 'rule' | 'severity' | 'subjectType' | 'updatedBefore' | 'updatedSince'> & {
    /** Sort order; prefix `-` for descending. */
    sort?: "since" | "-since" | "severity" | "-severity" | "rule" | "-rule" | "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt";
    /** Filter by status. */
    status?: Several<FindingStatus>;
}

/** The query of `imports.rows`. */
export type ListImportRowsQuery = Pick<SharedParameters, 'cursor' | 'fields' | 'include' | 'limit'> & {
    /** Filter by outcome. */
    outcome?: Several<ImportOutcome>;
    /** Sort order; prefix `-` for descending. */
    sort?: "row" | "-row";
}

/** The query of `imports.list`. */
export type ListImportsQuery = Pick<SharedParameters, 'cursor' | 'fields' | 'include' | 'limit'> & {
    /** Sort order; prefix `-` for descending. */
    sort?: "startedAt" | "-startedAt";
    /** Filter by `startedAt`: before this instant. */
    startedBefore?: string;
    /** Filter by `startedAt`: at or after this instant. */
    startedSince?: string;
}

/** The query of `infractions.list`. */
export type ListInfractionsQuery = Pick<SharedParameters, 'community' | 'createdBefore' | 'createdSince' | 'cursor' | 'fields' | 'include' | 'limit' | 'page' | 'portal' | 'updatedBefore' | 'updatedSince'> & {
    /** Filter by kind. */
    kind?: Several<InfractionKind>;
    /** Filter by open (true) or closed (false) cases. */
    open?: boolean;
    /** Filter by origin. */
    origin?: Several<InfractionOrigin>;
    /** Filter by `reportedAt`: before this instant. */
    reportedBefore?: string;
    /** Filter by `reportedAt`: at or after this instant. */
    reportedSince?: string;
    /** Sort order; prefix `-` for descending. */
    sort?: "reportedAt" | "-reportedAt" | "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt";
    /** Filter by status. */
    status?: Several<InfractionStatus>;
}

/** The query of `keys.list`. */
export type ListKeysQuery = Pick<SharedParameters, 'createdBefore' | 'createdSince' | 'cursor' | 'fields' | 'include' | 'limit'> & {
    /** Filter by kind. */
    kind?: Several<KeyKind>;
    /** Filter by the portal they are bound to (slug or id). */
    portal?: Several<string>;
    /** Sort order; prefix `-` for descending. */
    sort?: "createdAt" | "-createdAt" | "name" | "-name";
}

/** The query of `kudos.list`. */
export type ListKudosQuery = Pick<SharedParameters, 'community' | 'createdBefore' | 'createdSince' | 'cursor' | 'fields' | 'include' | 'limit' | 'occurrence' | 'sort' | 'updatedBefore' | 'updatedSince'> & {
    /** Filter by person who thanks (id). */
    from?: Several<string>;
    /** Filter by resource (id). */
    resource?: Several<string>;
    /** Filter by person who is thanked (id). */
    to?: Several<string>;
    /** Filter by visibility. */
    visibility?: Several<KudoVisibility>;
}

/** The query of `pages.maintenanceSteps`. */
export type ListMaintenanceStepsQuery = Pick<SharedParameters, 'cursor' | 'fields' | 'include' | 'limit'> & {
    /** Sort order; prefix `-` for descending. */
    sort?: "at" | "-at";
}

/** The query of `measures.values`. */
export type ListMeasureValuesQuery = Pick<SharedParameters, 'createdBefore' | 'createdSince' | 'cursor' | 'fields' | 'include' | 'limit' | 'updatedBefore' | 'updatedSince'> & {
    /** Sort order; prefix `-` for descending. */
    sort?: "valueOn" | "-valueOn" | "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt";
    /** Filter by `valueOn`: before this day. */
    valueBefore?: string;
    /** Filter by `valueOn`: on or after this day. */
    valueSince?: string;
}

/** The query of `measures.list`. */
export type ListMeasuresQuery = Pick<SharedParameters, 'community' | 'createdBefore' | 'createdSince' | 'cursor' | 'fields' | 'include' | 'limit' | 'retired' | 'updatedBefore' | 'updatedSince'> & {
    /** Sort order; prefix `-` for descending. */
    sort?: "position" | "-position" | "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt";
}

/** The query of `memberships.list`. */
export type ListMembershipsQuery = Pick<SharedParameters, 'community' | 'createdBefore' | 'createdSince' | 'cursor' | 'externalKey' | 'fields' | 'include' | 'joinedBefore' | 'joinedSince' | 'limit' | 'person' | 'source' | 'updatedBefore' | 'updatedSince'> & {
    /** Filter by role held today. */
    role?: Several<Role>;
    /** Sort order; prefix `-` for descending. */
    sort?: "name" | "-name" | "joinedOn" | "-joinedOn" | "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt";
    /** Filter by status. */
    status?: Several<MembershipStatus>;
}

/** The query of `metrics.definitions`. */
export type ListMetricDefinitionsQuery = {
    /** All items are on the first page, where `next` is null: no cursor is valid. */
    cursor?: string;
}

/** The query of `metrics.series`. */
export type ListMetricsQuery = Pick<SharedParameters, 'from' | 'metric' | 'part' | 'scope' | 'to'> & {
    /** All items are on the first page, where `next` is null: no cursor is valid. */
    cursor?: string;
    /** Whether to add how each figure was computed. */
    explain?: boolean;
    /** A calendar month, quarter or year in the time zone of the service. */
    period?: MetricPeriod;
}

/** The query of `minutes.list`. */
export type ListMinutesQuery = Pick<SharedParameters, 'author' | 'createdBefore' | 'createdSince' | 'cursor' | 'fields' | 'include' | 'limit' | 'occurrence' | 'sort' | 'updatedBefore' | 'updatedSince'> & {
    /** Filter by community that hosts the event (slug or id). */
    community?: Several<string>;
    /** Filter by status. */
    status?: Several<PublicationStatus>;
}

/** The query of `me.calendarTokens`. */
export type ListMyCalendarTokensQuery = Pick<SharedParameters, 'createdBefore' | 'createdSince' | 'cursor' | 'fields' | 'include' | 'limit'> & {
    /** Sort order; prefix `-` for descending. */
    sort?: "createdAt" | "-createdAt";
}

/** The query of `me.engagement`. */
export type ListMyEngagementQuery = Pick<SharedParameters, 'asOf' | 'explain'> & {
    /** All items are on the first page, where `next` is null: no cursor is valid. */
    cursor?: string;
}

/** The query of `me.memberships`. */
export type ListMyMembershipsQuery = Pick<SharedParameters, 'community' | 'createdBefore' | 'createdSince' | 'cursor' | 'externalKey' | 'fields' | 'include' | 'joinedBefore' | 'joinedSince' | 'limit' | 'source' | 'updatedBefore' | 'updatedSince'> & {
    /** Filter by role held today. */
    role?: Several<Role>;
    /** Sort order; prefix `-` for descending. */
    sort?: "name" | "-name" | "joinedOn" | "-joinedOn" | "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt";
    /** Filter by status. */
    status?: Several<MembershipStatus>;
}

/** The query of `me.tasks`. */
export type ListMyTasksQuery = {
    /** All items are on the first page, where `next` is null: no cursor is valid. */
    cursor?: string;
}

/** The query of `nominations.list`. */
export type ListNominationsQuery = Pick<SharedParameters, 'community' | 'createdBefore' | 'createdSince' | 'cursor' | 'fields' | 'include' | 'limit' | 'sort' | 'updatedBefore' | 'updatedSince'> & {
    /** Filter by nominee (id). */
    person?: Several<string>;
    /** Filter by role. */
    role?: Several<Role>;
    /** Filter by status. */
    status?: Several<NominationStatus>;
}

/** The query of `notices.list`. */
export type ListNoticesQuery = Pick<SharedParameters, 'community' | 'createdBefore' | 'createdSince' | 'cursor' | 'fields' | 'include' | 'kind' | 'limit' | 'page' | 'portal'> & {
    /** Filter by `deliveredAt`: before this instant. */
    deliveredBefore?: string;
    /** Filter by `deliveredAt`: at or after this instant. */
    deliveredSince?: string;
    /** Filter by recipient (id of a person). */
    person?: Several<string>;
    /** Sort order; prefix `-` for descending. */
    sort?: "createdAt" | "-createdAt" | "deliveredAt" | "-deliveredAt";
    /** Filter by status. */
    status?: Several<NoticeStatus>;
}

/** The query of `occurrences.agendaItems`. */
export type ListOccurrenceAgendaItemsQuery = Pick<SharedParameters, 'assignee' | 'createdBefore' | 'createdSince' | 'cursor' | 'fields' | 'include' | 'isDone' | 'limit' | 'updatedBefore' | 'updatedSince'> & {
    /** Filter by kind. */
    kind?: Several<AgendaItemKind>;
    /** Sort order; prefix `-` for descending. */
    sort?: "position" | "-position" | "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt";
}

/** The query of `occurrences.attendance`. */
export type ListOccurrenceAttendanceQuery = Pick<SharedParameters, 'createdBefore' | 'createdSince' | 'cursor' | 'fields' | 'include' | 'limit' | 'person' | 'startsBefore' | 'startsSince' | 'updatedBefore' | 'updatedSince'> & {
    /** Sort order; prefix `-` for descending. */
    sort?: "startsAt" | "-startsAt" | "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt";
    /** Filter by status. */
    status?: Several<AttendanceStatus>;
}

/** The query of `occurrences.recordings`. */
export type ListOccurrenceRecordingsQuery = Pick<SharedParameters, 'createdBefore' | 'createdSince' | 'cursor' | 'fields' | 'include' | 'limit' | 'sort' | 'updatedBefore' | 'updatedSince'> & {
    /** Filter by community that hosts the event (slug or id). */
    community?: Several<string>;
    /** Filter by status. */
    status?: Several<PublicationStatus>;
}

/** The query of `occurrences.rsvps`. */
export type ListOccurrenceRsvpsQuery = Pick<SharedParameters, 'answeredBefore' | 'answeredSince' | 'createdBefore' | 'createdSince' | 'cursor' | 'fields' | 'include' | 'limit' | 'person' | 'status' | 'updatedBefore' | 'updatedSince'> & {
    /** Sort order; prefix `-` for descending. */
    sort?: "answeredAt" | "-answeredAt" | "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt";
}

/** The query of `occurrences.list`. */
export type ListOccurrencesQuery = Pick<SharedParameters, 'attendee' | 'createdBefore' | 'createdSince' | 'cursor' | 'event' | 'fields' | 'format' | 'include' | 'limit' | 'mode' | 'outcome' | 'q' | 'role' | 'startsBefore' | 'startsSince' | 'topic' | 'updatedBefore' | 'updatedSince'> & {
    /** Filter by community that hosts them (slug or id). */
    community?: Several<string>;
    /** Filter by person in a role (id of a person). */
    person?: Several<string>;
    /** Filter by portal that shows a community that hosts them (slug or id). */
    portal?: Several<string>;
    /** Sort order; prefix `-` for descending. */
    sort?: "startsAt" | "-startsAt" | "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt";
    /** Filter by status. */
    status?: Several<OccurrenceStatus>;
}

/** The query of `organisations.list`. */
export type ListOrganisationsQuery = Pick<SharedParameters, 'createdBefore' | 'createdSince' | 'cursor' | 'externalKey' | 'fields' | 'include' | 'limit' | 'source' | 'updatedBefore' | 'updatedSince'> & {
    /** Searches name, topics and mission; tolerates small typing errors. By default, best matches come first; `sort` overrides this. If there are more than 1,000 matches, the newest 1,000 are ranked. */
    q?: string;
    /** Sort order; prefix `-` for descending. */
    sort?: "name" | "-name" | "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt";
    /** Filter by topic that they are responsible for. */
    topic?: string;
}

/** The query of `pages.checks`. */
export type ListPageChecksQuery = Pick<SharedParameters, 'cursor' | 'fields' | 'include' | 'limit'> & {
    /** Filter by `checkedAt`: before this instant. */
    checkedBefore?: string;
    /** Filter by `checkedAt`: at or after this instant. */
    checkedSince?: string;
    /** Filter by outcome. */
    outcome?: Several<CheckOutcome>;
    /** Sort order; prefix `-` for descending. */
    sort?: "checkedAt" | "-checkedAt";
}

/** The query of `pageLists.list`. */
export type ListPageListsQuery = Pick<SharedParameters, 'createdBefore' | 'createdSince' | 'cursor' | 'fields' | 'include' | 'limit' | 'portal' | 'updatedBefore' | 'updatedSince'> & {
    /** Sort order; prefix `-` for descending. */
    sort?: "name" | "-name" | "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt";
}

/** The query of `pageRequests.messages`. */
export type ListPageRequestMessagesQuery = Pick<SharedParameters, 'createdBefore' | 'createdSince' | 'cursor' | 'fields' | 'include' | 'limit'> & {
    /** Sort order; prefix `-` for descending. */
    sort?: "createdAt" | "-createdAt";
}

/** The query of `pageRequests.overlaps`. */
export type ListPageRequestOverlapsQuery = {
    /** All items are on the first page, where `next` is null: no cursor is valid. */
    cursor?: string;
    /** Maximum number of results, 1 to 50. */
    limit?: number;
}

/** The query of `pageRequests.list`. */
export type ListPageRequestsQuery = Pick<SharedParameters, 'community' | 'createdBefore' | 'createdSince' | 'cursor' | 'fields' | 'include' | 'limit' | 'portal' | 'sort' | 'updatedBefore' | 'updatedSince'> & {
    /** Filter by requester or named representative (id of a person). */
    person?: Several<string>;
    /** Filter by status. */
    status?: Several<PageRequestStatus>;
}

/** The query of `pages.updates`. */
export type ListPageUpdatesQuery = Pick<SharedParameters, 'cursor' | 'fields' | 'include' | 'limit' | 'occurredBefore' | 'occurredSince'> & {
    /** Filter by kind. */
    kind?: Several<UpdateKind>;
    /** Filter by `recordedAt`: before this instant. */
    recordedBefore?: string;
    /** Filter by `recordedAt`: at or after this instant. */
    recordedSince?: string;
    /** Sort order; prefix `-` for descending. */
    sort?: "occurredAt" | "-occurredAt" | "recordedAt" | "-recordedAt";
}

/** The query of `pages.list`. */
export type ListPagesQuery = Pick<SharedParameters, 'community' | 'createdBefore' | 'createdSince' | 'cursor' | 'externalKey' | 'fields' | 'freshness' | 'include' | 'lastUpdatedBefore' | 'lastUpdatedSince' | 'limit' | 'list' | 'maintenance' | 'portal' | 'source' | 'stale' | 'updatedBefore' | 'updatedSince'> & {
    /** Filter by representative today (id of a person). */
    person?: Several<string>;
    /** Sort order; prefix `-` for descending. */
    sort?: "lastUpdatedAt" | "-lastUpdatedAt" | "url" | "-url" | "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt";
}

/** The query of `people.list`. */
export type ListPeopleQuery = Pick<SharedParameters, 'createdBefore' | 'createdSince' | 'cursor' | 'externalKey' | 'fields' | 'include' | 'limit' | 'source' | 'updatedBefore' | 'updatedSince'> & {
    /** Filter by community of which they are active members (slug or id). */
    community?: Several<string>;
    /** Filter by id in the organisation’s sign-in, if visible to the caller. */
    externalId?: string;
    /** Filter by company or agency. */
    organisation?: string;
    /** Searches names, handles, titles, organisations and units; tolerates small typing errors. By default, best matches come first; `sort` overrides this. If there are more than 1,000 matches, the newest 1,000 are ranked. */
    q?: string;
    /** Filter by role held today: anywhere, or in `community`. */
    role?: Several<Role>;
    /** Sort order; prefix `-` for descending. */
    sort?: "name" | "-name" | "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt";
    /** Filter by unit. */
    unit?: string;
}

/** The query of `people.attendance`. */
export type ListPersonAttendanceQuery = Pick<SharedParameters, 'createdBefore' | 'createdSince' | 'cursor' | 'fields' | 'include' | 'limit' | 'occurrence' | 'startsBefore' | 'startsSince' | 'updatedBefore' | 'updatedSince'> & {
    /** Filter by community that hosts the occurrence (slug or id). */
    community?: Several<string>;
    /** Sort order; prefix `-` for descending. */
    sort?: "startsAt" | "-startsAt" | "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt";
    /** Filter by status. */
    status?: Several<AttendanceStatus>;
}

/** The query of `people.ledger`. */
export type ListPersonLedgerQuery = Pick<SharedParameters, 'activity' | 'community' | 'cursor' | 'direction' | 'include' | 'limit' | 'occurredBefore' | 'occurredSince'> & {
    /** Fields to return, separated by commas. Default: all fields. */
    fields?: string;
    /** Sort order; prefix `-` for descending. */
    sort?: "occurredAt" | "-occurredAt";
    /** Filter by source system. */
    source?: string;
}

/** The query of `people.rsvps`. */
export type ListPersonRsvpsQuery = Pick<SharedParameters, 'answeredBefore' | 'answeredSince' | 'createdBefore' | 'createdSince' | 'cursor' | 'fields' | 'include' | 'limit' | 'occurrence' | 'status' | 'updatedBefore' | 'updatedSince'> & {
    /** Sort order; prefix `-` for descending. */
    sort?: "answeredAt" | "-answeredAt" | "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt";
}

/** The query of `polls.list`. */
export type ListPollsQuery = Pick<SharedParameters, 'community' | 'createdBefore' | 'createdSince' | 'cursor' | 'fields' | 'include' | 'limit' | 'updatedBefore' | 'updatedSince'> & {
    /** Filter by `closesOn`: before this day. */
    closesBefore?: string;
    /** Filter by `closesOn`: on or after this day. */
    closesSince?: string;
    /** Filter by purpose. */
    purpose?: Several<PollPurpose>;
    /** Sort order; prefix `-` for descending. */
    sort?: "closesOn" | "-closesOn" | "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt";
    /** Filter by status. */
    status?: Several<PollStatus>;
}

/** The query of `portals.noticeTexts`. */
export type ListPortalNoticeTextsQuery = Pick<SharedParameters, 'kind'> & {
    /** All items are on the first page, where `next` is null: no cursor is valid. */
    cursor?: string;
    /** The language of the texts. Default: that of the portal, else English. */
    language?: string;
}

/** The query of `portals.list`. */
export type ListPortalsQuery = Pick<SharedParameters, 'createdBefore' | 'createdSince' | 'cursor' | 'fields' | 'include' | 'limit' | 'updatedBefore' | 'updatedSince'> & {
    /** Sort order; prefix `-` for descending. */
    sort?: "name" | "-name" | "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt";
}

/** The query of `recordings.list`. */
export type ListRecordingsQuery = Pick<SharedParameters, 'createdBefore' | 'createdSince' | 'cursor' | 'fields' | 'include' | 'limit' | 'occurrence' | 'sort' | 'updatedBefore' | 'updatedSince'> & {
    /** Filter by community that hosts the event (slug or id). */
    community?: Several<string>;
    /** Filter by status. */
    status?: Several<PublicationStatus>;
}

/** The query of `representatives.list`. */
export type ListRepresentativesQuery = Pick<SharedParameters, 'createdBefore' | 'createdSince' | 'cursor' | 'externalKey' | 'fields' | 'include' | 'limit' | 'page' | 'person' | 'source' | 'startedBefore' | 'startedSince' | 'updatedBefore' | 'updatedSince'> & {
    /** Filter by day: the representatives in office on this day. */
    currentOn?: string;
    /** Filter by role. */
    role?: Several<RepresentativeRole>;
    /** Sort order; prefix `-` for descending. */
    sort?: "startedOn" | "-startedOn" | "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt";
}

/** The query of `resources.list`. */
export type ListResourcesQuery = Pick<SharedParameters, 'author' | 'community' | 'createdBefore' | 'createdSince' | 'cursor' | 'externalKey' | 'fields' | 'include' | 'limit' | 'source' | 'topic' | 'updatedBefore' | 'updatedSince'> & {
    /** Filter by clearance for use outside. */
    clearance?: Several<ResourceClearance>;
    /** Filter by kind. */
    kind?: Several<ResourceKind>;
    /** Filter by language. `en` also finds `en-GB`. */
    language?: string;
    /** Searches title, topics, summary and text; tolerates small typing errors. By default, best matches come first; `sort` overrides this. If there are more than 1,000 matches, the newest 1,000 are ranked. */
    q?: string;
    /** Filter by quality. */
    quality?: Several<ResourceQuality>;
    /** Filter by `reviewDueOn`: before this day. */
    reviewDueBefore?: string;
    /** Filter by `reviewDueOn`: on or after this day. */
    reviewDueSince?: string;
    /** Sort order; prefix `-` for descending. */
    sort?: "title" | "-title" | "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt" | "reviewDueOn" | "-reviewDueOn";
    /** Filter by status. */
    status?: Several<ResourceStatus>;
}

/** The query of `reviews.list`. */
export type ListReviewsQuery = Pick<SharedParameters, 'charter' | 'community' | 'createdBefore' | 'createdSince' | 'cursor' | 'fields' | 'heldBefore' | 'heldSince' | 'include' | 'limit' | 'updatedBefore' | 'updatedSince'> & {
    /** Filter by outcome. */
    outcome?: Several<CharterReviewOutcome>;
    /** Sort order; prefix `-` for descending. */
    sort?: "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt" | "heldOn" | "-heldOn";
    /** Filter by status. */
    status?: Several<CharterReviewStatus>;
}

/** The query of `rsvps.list`. */
export type ListRsvpsQuery = Pick<SharedParameters, 'answeredBefore' | 'answeredSince' | 'createdBefore' | 'createdSince' | 'cursor' | 'fields' | 'include' | 'limit' | 'occurrence' | 'person' | 'status' | 'updatedBefore' | 'updatedSince'> & {
    /** Sort order; prefix `-` for descending. */
    sort?: "answeredAt" | "-answeredAt" | "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt";
}

/** The query of `rulePacks.list`. */
export type ListRulePacksQuery = {
    /** All items are on the first page, where `next` is null: no cursor is valid. */
    cursor?: string;
}

/** The query of `rules.list`. */
export type ListRulesQuery = {
    /** All items are on the first page, where `next` is null: no cursor is valid. */
    cursor?: string;
    /** Adds the rules that this portal (slug or id) defines itself. */
    portal?: string;
}

/** The query of `signingKeys.list`. */
export type ListSigningKeysQuery = Pick<SharedParameters, 'createdBefore' | 'createdSince' | 'cursor' | 'fields' | 'include' | 'limit'> & {
    /** Sort order; prefix `-` for descending. */
    sort?: "createdAt" | "-createdAt";
}

/** The query of `successions.list`. */
export type ListSuccessionsQuery = Pick<SharedParameters, 'community' | 'cursor' | 'fields' | 'include' | 'limit' | 'page' | 'updatedBefore' | 'updatedSince'> & {
    /** Filter by `askedAt`: before this instant. */
    askedBefore?: string;
    /** Filter by `askedAt`: at or after this instant. */
    askedSince?: string;
    /** Filter by open requests: still to be answered (true) or all others (false). */
    open?: boolean;
    /** Filter by recipient of the request (id of a person). */
    person?: Several<string>;
    /** Filter by reason. */
    reason?: Several<SuccessionReason>;
    /** Sort order; prefix `-` for descending. */
    sort?: "askedAt" | "-askedAt" | "answerBy" | "-answerBy" | "updatedAt" | "-updatedAt";
}

/** The query of `terms.list`. */
export type ListTermsQuery = Pick<SharedParameters, 'community' | 'createdBefore' | 'createdSince' | 'cursor' | 'externalKey' | 'fields' | 'include' | 'limit' | 'person' | 'source' | 'startedBefore' | 'startedSince' | 'updatedBefore' | 'updatedSince'> & {
    /** Filter by day: the terms held on this day. */
    currentOn?: string;
    /** Filter by membership (id). */
    membership?: Several<string>;
    /** Filter by role. */
    role?: Several<Role>;
    /** Sort order; prefix `-` for descending. */
    sort?: "startedOn" | "-startedOn" | "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt";
    /** Filter by the term (id) whose holder is on leave. */
    standsInFor?: Several<string>;
}

/** The query of `topics.list`. */
export type ListTopicsQuery = Pick<SharedParameters, 'cursor' | 'include' | 'limit'> & {
    /** Fields to return, separated by commas. Default: all fields. */
    fields?: string;
    /** Sort order; prefix `-` for descending. */
    sort?: "name" | "-name";
}

/** The query of `touchpoints.list`. */
export type ListTouchpointsQuery = Pick<SharedParameters, 'act' | 'community' | 'createdBefore' | 'createdSince' | 'cursor' | 'doneBefore' | 'doneSince' | 'fields' | 'include' | 'limit' | 'overdue' | 'plannedBefore' | 'plannedSince' | 'sponsor' | 'updatedBefore' | 'updatedSince'> & {
    /** Filter by kind. */
    kind?: Several<TouchpointKind>;
    /** Sort order; prefix `-` for descending. */
    sort?: "plannedOn" | "-plannedOn" | "doneOn" | "-doneOn" | "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt";
    /** Filter by status. */
    status?: Several<TouchpointStatus>;
}

/** The query of `waivers.list`. */
export type ListWaiversQuery = Pick<SharedParameters, 'community' | 'createdBefore' | 'createdSince' | 'cursor' | 'fields' | 'include' | 'limit' | 'page' | 'portal' | 'rule' | 'updatedBefore' | 'updatedSince'> & {
    /** Filter by whether they apply today (true) or not (false). */
    active?: boolean;
    /** Sort order; prefix `-` for descending. */
    sort?: "until" | "-until" | "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt";
}

/** The query of `wayAnswers.list`. */
export type ListWayAnswersQuery = Pick<SharedParameters, 'community' | 'createdBefore' | 'createdSince' | 'cursor' | 'fields' | 'include' | 'limit' | 'sort' | 'updatedBefore' | 'updatedSince'> & {
    /** Filter by the person who answers (id). */
    person?: Several<string>;
    /** Filter by status. */
    status?: Several<WayAnswerStatus>;
}

/** The query of `webhooks.deliveries`. */
export type ListWebhookDeliveriesQuery = Pick<SharedParameters, 'createdBefore' | 'createdSince' | 'cursor' | 'fields' | 'include' | 'limit' | 'subject'> & {
    /** Sort order; prefix `-` for descending. */
    sort?: "createdAt" | "-createdAt";
    /** Filter by status. */
    status?: Several<WebhookDeliveryStatus>;
}

/** The query of `webhooks.list`. */
export type ListWebhooksQuery = Pick<SharedParameters, 'createdBefore' | 'createdSince' | 'cursor' | 'fields' | 'include' | 'limit' | 'portal'> & {
    /** Sort order; prefix `-` for descending. */
    sort?: "createdAt" | "-createdAt" | "url" | "-url";
    /** Filter by status. */
    status?: Several<WebhookStatus>;
}

/** The query of `weights.list`. */
export type ListWeightsQuery = Pick<SharedParameters, 'activity' | 'createdBefore' | 'createdSince' | 'cursor' | 'direction' | 'fields' | 'include' | 'limit' | 'updatedBefore' | 'updatedSince'> & {
    /** Sort order; prefix `-` for descending. */
    sort?: "activity" | "-activity" | "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt";
}

/** The query of `pages.scorecard`, `portals.scorecard`. */
export type ScorecardQuery = {
    /** Fields to return, separated by commas. Default: all fields. */
    fields?: string;
}

/** The query of `communities.sponsorBriefHtml`, `portals.sponsorBriefHtml`. */
export type SponsorBriefHtmlQuery = Pick<SharedParameters, 'period'>

/** The query of `communities.sponsorBriefMarkdown`, `portals.sponsorBriefMarkdown`. */
export type SponsorBriefMarkdownQuery = Pick<SharedParameters, 'period'>

/** The query of `communities.sponsorBrief`, `portals.sponsorBrief`. */
export type SponsorBriefQuery = Pick<SharedParameters, 'period'> & {
    /** Fields to return, separated by commas. Default: all fields. */
    fields?: string;
}

/** The query of `communities.steps`, `infractions.steps`. */
export type StepsQuery = Pick<SharedParameters, 'cursor' | 'fields' | 'include' | 'limit'> & {
    /** Sort order; prefix `-` for descending. */
    sort?: "at" | "-at";
}

/** Members of several shapes. */
export type SharedMembers = {
    activity: ContributionActivity;
    application?: ApplicationInput | null;
    /** All or none: if one item is invalid, no item is changed. Default: false. */
    atomic?: boolean;
    /** The URL of their picture. */
    avatarUrl?: string | null;
    /** A short description of the person. */
    bio?: string | null;
    callToAction?: CallToActionInput | null;
    /** How many people can take part. */
    capacity?: number | null;
    /** Why it was declined or ended, or why the person is invited. Required to decline. */
    cause?: string | null;
    /** People who support it and speak for it in the organisation. */
    champions?: string[];
    /** Where it meets and keeps its materials. */
    channels?: ChannelInput[];
    /** Whether it can be used outside the organisation. Authors request it; the leader or the core group decides. Default: `not_requested`. */
    clearance?: ResourceClearance;
    /** The day it closed: not before the day it was launched. Format: date. */
    closedOn?: string | null;
    /** The day it will close: not before the day it was launched. Format: date. */
    closingOn?: string | null;
    /** The key of the community in the source system. */
    community: string;
    counts: StatusCounts;
    /** When the record was created. Format: date-time. */
    readonly createdAt: string;
    /** For events of whole days: the number of days. */
    days?: number | null;
    /** The full description, in Markdown. */
    description?: string | null;
    /** How long it takes, in minutes. Not for events of whole days. */
    durationMinutes?: number | null;
    /** How long the fix takes. */
    effort: string;
    /** Their e-mail address. Visible to organisation keys with `people:read`, the person, the leaders and core group of their communities, and the portals whose pages they represent; null for all other callers. Format: idn-email. */
    email?: string | null;
    /** Whether their giving and receiving is described by a label, which only they can read. Default: true. Without it, their acts still count in sums. Visible to the person and to organisation keys with `people:read`; null for all other callers. */
    engagementLabels?: boolean;
    /** The `ETag` of the record, for `If-Match`. Absent when `fields` is used. */
    readonly etag: string;
    /** Whether they receive a reminder the day before events to which they go. Default: true. Visible to the person and to organisation keys with `people:read`; null for all other callers. */
    eventReminders?: boolean;
    /** The facts it is based on, with their times. */
    evidence: FindingEvidence[];
    /** Their id in the organisation’s sign-in (the `sub` of its tokens). Writing it requires the scope `identities:write`; visible to callers who can see `email`. */
    externalId?: string | null;
    /** The key of the record in that system; unique per source. */
    externalKey?: string | null;
    /** Speakers who are not in the directory. */
    externalSpeakers?: ExternalSpeakerInput[];
    /** The people who facilitate it (ids), in order. They can edit it. */
    facilitators?: string[];
    format: EventFormat;
    /** Their profession. */
    function?: string | null;
    /** The goal or objective that it serves. */
    goal?: string | null;
    /** Whether people who are not in the directory can register for its occurrences, at their `registrationUrl`, while everyone can see the event. Those who are going receive `joinUrl`. Default: false. */
    guests?: boolean;
    /** Their short name. */
    handle?: string | null;
    hostOrganisation?: HostOrganisationInput | null;
    /** The page’s id. */
    readonly id: string;
    /** Where it was used, inside and outside the organisation, and its effects. */
    impact?: string | null;
    /** Whether they manage people; null if not known. Only the organisation can set it. Visible to the person and to organisation keys with `people:read`; null for all other callers. */
    isManager?: boolean | null;
    /** One result per item, in order. */
    items: BulkAnswer[];
    /** The day the person joined; null if unknown. Format: date. */
    joinedOn?: string | null;
    /** How people become members: at once, after approval, or by invitation. Default on creation: open. */
    joinPolicy?: JoinPolicy;
    /** The link to take part online. */
    joinUrl?: string | null;
    /** Who can see `joinUrl`: everyone, everyone in the organisation, or the members. Default: `members`. */
    joinVisibility?: Visibility;
    /** Its key in the source system; unique for its kind. */
    key: string;
    kind: NoticeKind;
    /** Its language, as a BCP 47 tag. */
    language?: string | null;
    /** When it was last used, to the hour. Format: date-time. */
    lastUsedAt: string | null;
    /** The day it was launched. Format: date. */
    launchedOn?: string | null;
    /** The day they left it. Format: date. */
    leftOn?: string | null;
    /** Their seniority. */
    level?: string | null;
    /** Its licence: an SPDX identifier, or the terms as text. */
    licence?: string | null;
    /** Their place of work. */
    location?: string | null;
    /** The URL of its logo. */
    logoUrl?: string | null;
    /** How it matches the search; null without `q`. */
    match: Match | null;
    memberProfile?: MemberProfileInput | null;
    /** The reason as structured data. */
    message: Message;
    /** The mission it declares; null means that the community’s mission applies. */
    mission?: string | null;
    mode: EventMode;
    /** Its name. */
    name: string;
    /** The people who take notes (ids), in order. */
    noteTakers?: string[];
    occurrence: OccurrenceSummary;
    /** The company or agency they work for. */
    organisation?: string | null;
    /** The people who organise it (ids), in order. They can edit it. */
    organisers?: string[];
    origin?: CommunityOrigin | null;
    /** Its partners. */
    partners?: PartnerInput[];
    person: PersonSummary;
    perspective?: Perspective | null;
    place?: PlaceInput | null;
    portal: PortalSummary;
    /** The portals that show it; none means all of them. */
    portals?: string[];
    preparation?: PreparationInput | null;
    /** Why it failed. */
    problem: Problem | null;
    /** The URL of their profile in another system. */
    profileUrl?: string | null;
    /** Whether it was reviewed. Set by the leader or the core group. Default: `unreviewed`. */
    quality?: ResourceQuality;
    /** The reason, in one sentence. */
    reason: string;
    /** How it repeats; null for a single event. */
    recurrence?: RecurrenceInput | null;
    /** The transformation requirement or aspiration that the community addresses. */
    requirement?: string | null;
    /** The day on which that requirement ends; null if no end is known. Format: date. */
    requirementEndsOn?: string | null;
    /** The due date of the next review. Format: date. */
    reviewDueOn?: string | null;
    /** The maximum number of days between signs of life. Default on creation: 90. */
    reviewEveryDays?: number;
    /** When it was revoked; null if not revoked. Format: date-time. */
    revokedAt: string | null;
    rhythm?: RhythmInput | null;
    role: Role;
    /** The rule. */
    rule: string;
    severity: Severity;
    /** Its name in URLs; generated from the name when omitted. Its former slugs lead to it, and no other community can take them. That of a merged community is its id: its former one leads to the community that it merged into. */
    slug?: string;
    /** The system the record was imported from; null when it was created here. */
    source?: string | null;
    /** The people who speak (ids), in order. */
    speakers?: string[];
    /** When it starts, in the local time of its time zone. */
    start: string;
    /** The day they joined the organisation. Format: date. */
    startedOn?: string | null;
    /** The kind of story. Only for resources of the kind `story`. */
    storyKind?: StoryKind | null;
    /** The objectives of the organisation that it serves. */
    strategicObjectives?: string[];
    /** The page or the community (id). */
    subjectId: string;
    subjectType: RuleSubject;
    /** A summary, in a few sentences. */
    summary?: string | null;
    /** The full text, in Markdown. Required if `url` is not sent. */
    text?: string | null;
    /** Their IANA time zone. */
    timeZone?: string | null;
    /** Its title. */
    title: string;
    /** Its topics. */
    topics?: string[];
    /** The unit they work in. */
    unit?: string | null;
    /** When the record was last updated. Format: date-time. */
    readonly updatedAt: string;
    /** Its URL. */
    url: string;
    /** Who can see it after publication. Never wider than its event’s visibility, which is the default. */
    visibility?: Visibility;
    /** How people can contribute: open roles, help wanted, offers. People answer them with way answers. */
    waysToContribute?: WayToContributeInput[];
    /** Whether they receive the weekly digest of each portal that they administer by e-mail. Default: true. Visible to the person and to organisation keys with `people:read`; null for all other callers. */
    weeklyDigests?: boolean;
}

/** Parameters of several queries. */
export type SharedParameters = {
    /** Filter by touchpoint or act of advocacy. */
    act?: Several<TouchpointAct>;
    /** Filter by activity. */
    activity?: Several<ContributionActivity>;
    /** Filter by `answeredAt`: before this instant. */
    answeredBefore?: string;
    /** Filter by `answeredAt`: at or after this instant. */
    answeredSince?: string;
    /** The day as of which it is computed, by what is on record now. Not in the future. Default: today. */
    asOf?: string;
    /** Filter by assignee (id of a person). */
    assignee?: Several<string>;
    /** Filter by person who is going (id), as far as the caller can see who is going. */
    attendee?: Several<string>;
    /** Filter by author (id of a person). */
    author?: Several<string>;
    /** Filter by charter (id). */
    charter?: Several<string>;
    /** Filter by community (slug or id). */
    community?: Several<string>;
    /** Filter by `createdAt`: before this instant. */
    createdBefore?: string;
    /** Filter by `createdAt`: at or after this instant. */
    createdSince?: string;
    /** The `next` value of the previous page. Opaque: send it unchanged. */
    cursor?: string;
    /** Filter by direction. */
    direction?: Several<Direction>;
    /** Filter by `doneOn`: before this day. */
    doneBefore?: string;
    /** Filter by `doneOn`: on or after this day. */
    doneSince?: string;
    /** Filter by event (id). */
    event?: Several<string>;
    /** Whether to add how it was computed. */
    explain?: boolean;
    /** Filter by the key in that system. */
    externalKey?: string;
    /** Fields to return, separated by commas. Default: all fields. `id` is always included. */
    fields?: string;
    /** Filter by format. */
    format?: Several<EventFormat>;
    /** Filter by freshness. */
    freshness?: Several<Freshness>;
    /** The first day; includes the period that it falls in. Default: 12 months, 8 quarters or 5 years, with the last one. */
    from?: string;
    /** Filter by `heldOn`: before this day. */
    heldBefore?: string;
    /** Filter by `heldOn`: on or after this day. */
    heldSince?: string;
    /** `total` adds the number of items on all pages: `totalCount` and `totalCountIsCapped`. */
    include?: "total";
    /** Filter by whether it is done. */
    isDone?: boolean;
    /** Filter by `joinedOn`: before this day. */
    joinedBefore?: string;
    /** Filter by `joinedOn`: on or after this day. */
    joinedSince?: string;
    /** Filter by kind. */
    kind?: Several<NoticeKind>;
    /** The language of texts and numbers (BCP 47), if available. Default: the one that the `Accept-Language` header prefers. */
    lang?: string;
    /** Filter by `lastUpdatedAt`: before this instant. */
    lastUpdatedBefore?: string;
    /** Filter by `lastUpdatedAt`: at or after this instant. */
    lastUpdatedSince?: string;
    /** Number of items per page, 1 to 100. */
    limit?: number;
    /** Filter by list of pages (id). */
    list?: Several<string>;
    /** Filter by reminder stage. */
    maintenance?: Several<Maintenance>;
    /** The metrics. Default: all that the caller can read for the scope. */
    metric?: Several<string>;
    /** Filter by mode. */
    mode?: Several<EventMode>;
    /** Filter by `nextReviewOn`: before this day. */
    nextReviewBefore?: string;
    /** Filter by `nextReviewOn`: on or after this day. */
    nextReviewSince?: string;
    /** Filter by `occurredAt`: before this instant. */
    occurredBefore?: string;
    /** Filter by `occurredAt`: at or after this instant. */
    occurredSince?: string;
    /** Filter by occurrence (id). */
    occurrence?: Several<string>;
    /** Filter by whether action is required: warn, fail or manual. */
    open?: boolean;
    /** Filter by outcome. */
    outcome?: Several<OccurrenceOutcome>;
    /** Filter by whether they are overdue. */
    overdue?: boolean;
    /** Filter by page (id). */
    page?: Several<string>;
    /** Only these parts of the metrics, such as rules or formats. Default: the whole and all its parts. */
    part?: Several<string>;
    /** How long the period is. The last one that is over is taken. */
    period?: MetricPeriod;
    /** Filter by person (id). */
    person?: Several<string>;
    /** Whether the image is the plot alone, without title, notes and background, for pages that state these beside it. Numbers and dates then follow `lang` in every language. */
    plain?: boolean;
    /** Filter by `plannedOn`: before this day. */
    plannedBefore?: string;
    /** Filter by `plannedOn`: on or after this day. */
    plannedSince?: string;
    /** Filter by portal (slug or id). */
    portal?: Several<string>;
    /** Filter by `publishedAt`: before this instant. */
    publishedBefore?: string;
    /** Filter by `publishedAt`: at or after this instant. */
    publishedSince?: string;
    /** Searches title, place and description; tolerates small typing errors. The matches are in the order of `sort`. */
    q?: string;
    /** Filter by whether they are retired. Default: false. */
    retired?: boolean;
    /** Filter by role of `person`, or of any person. */
    role?: Several<EventRole>;
    /** Filter by rule. */
    rule?: Several<string>;
    /** `community:`, `portal:` or `topic:` with a slug, an id or the name of a topic, or `all`. Includes the communities visible to the caller. */
    scope?: string;
    /** Filter by severity. */
    severity?: Several<Severity>;
    /** The size of the sheet. Default: `a4`. */
    size?: CanvasSize;
    /** Sort order; prefix `-` for descending. */
    sort?: "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt";
    /** Filter by the system they were imported from. */
    source?: string;
    /** Filter by sponsor (id). */
    sponsor?: Several<string>;
    /** Filter by review interval: past it (true) or within it (false). Pages that are past it and exempt from review are in neither. */
    stale?: boolean;
    /** Filter by `startedOn`: before this day. */
    startedBefore?: string;
    /** Filter by `startedOn`: on or after this day. */
    startedSince?: string;
    /** Filter by `startsAt`: before this instant. */
    startsBefore?: string;
    /** Filter by `startsAt`: at or after this instant. */
    startsSince?: string;
    /** Filter by status. */
    status?: Several<RsvpStatus>;
    /** Filter by subject: an id, or the slug of a community or portal. */
    subject?: Several<string>;
    /** Filter by kind of subject. */
    subjectType?: Several<RuleSubject>;
    /** The colours of the image. Default: those that the reader’s system prefers. */
    theme?: Theme;
    /** The first day after the last period. Default: tomorrow, so that the open period is included. */
    to?: string;
    /** Filter by topic. */
    topic?: string;
    /** Filter by `updatedAt`: before this instant. */
    updatedBefore?: string;
    /** Filter by `updatedAt`: at or after this instant. */
    updatedSince?: string;
    /** Filter by visibility. */
    visibility?: Several<Visibility>;
    /** The width of the image in pixels. */
    width?: number;
    /** The version (id) to compare it with, usually an earlier one. */
    with: string;
}

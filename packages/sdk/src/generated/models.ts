// Written by generate.ts; `pnpm --filter @guildhall/sdk generate` writes it anew.
import type { components } from './openapi.ts'

/** The representatives say that it is so. */
export type Acknowledgement = components['schemas']['Acknowledgement']

/** One act on record. Entries are added and never changed, except that values are dropped when a person is erased. */
export type Activity = components['schemas']['Activity']

/** One page of Activitys. */
export type ActivityPage = components['schemas']['ActivityPage']

/** Whether a part of the activity log is as it was written. */
export type ActivityProof = components['schemas']['ActivityProof']

/** As what the actor acted. Only members and representatives are signs of life. */
export type ActorClass = components['schemas']['ActorClass']

/** Whether the caller may do something to a thing, and if not, why. */
export type Allowed = components['schemas']['Allowed']

/** One page of Alloweds. */
export type AllowedPage = components['schemas']['AllowedPage']

/** What an appeal comes to. */
export type AppealDecision = components['schemas']['AppealDecision']

/** Granted: the sanction is lifted. Denied: it stands. */
export type AppealOutcome = components['schemas']['AppealOutcome']

/** What an applicant says, set against the community’s profile of a member. */
export type Application = components['schemas']['Application']

/** What an applicant says, set against the community’s profile of a member. */
export type ApplicationInput = components['schemas']['ApplicationInput']

/** A representative says: I have looked at the page, and it is true today. */
export type AttestationCreate = components['schemas']['AttestationCreate']

/** A link by which one representative attests one page, once, without logging in. */
export type AttestationLink = components['schemas']['AttestationLink']

/** For whom a link is to be made. */
export type AttestationLinkCreate = components['schemas']['AttestationLinkCreate']

/** A link or an image of a page that leads nowhere. */
export type BrokenLink = components['schemas']['BrokenLink']

/** What was done with one item. */
export type BulkAnswer = components['schemas']['BulkAnswer']

/** The key that a request was sent with. */
export type CallingKey = components['schemas']['CallingKey']

/** What a case comes to. */
export type CaseDecision = components['schemas']['CaseDecision']

/** Put right; true and to be answered for; or nothing in it. */
export type CaseOutcome = components['schemas']['CaseOutcome']

/** A place where the community meets or keeps its things. */
export type Channel = components['schemas']['Channel']

/** A place where the community meets or keeps its things. */
export type ChannelInput = components['schemas']['ChannelInput']

/** What kind of place it is. */
export type ChannelKind = components['schemas']['ChannelKind']

/** What came of a check: the page was read; is as it was when read last; answered with an error; could not be reached; its host asked for patience; robots.txt forbids it; this service may not call that address; or it is no page. */
export type CheckOutcome = components['schemas']['CheckOutcome']

/** People who share a practice and learn to do it better together. */
export type Community = components['schemas']['Community']

/** A new community. Keys of the organisation state the status that it has; people create drafts. From then on transitions change it. */
export type CommunityCreate = components['schemas']['CommunityCreate']

/** A community of its own, or a group inside one. */
export type CommunityKind = components['schemas']['CommunityKind']

/** One page of Communitys. */
export type CommunityPage = components['schemas']['CommunityPage']

/** What is to change of a community; null empties a member. */
export type CommunityPatch = components['schemas']['CommunityPatch']

/** Where a community is in its life, from draft to closed, merged or withdrawn before its launch. */
export type CommunityStatus = components['schemas']['CommunityStatus']

/** One step in the life of a community, on record for good. */
export type CommunityStep = components['schemas']['CommunityStep']

/** A transition, or `state`: the status was stated by a creation, an upsert or an import. */
export type CommunityStepKind = components['schemas']['CommunityStepKind']

/** One page of CommunitySteps. */
export type CommunityStepPage = components['schemas']['CommunityStepPage']

/** The community in short. */
export type CommunitySummary = components['schemas']['CommunitySummary']

/** A named change of the status of a community. */
export type CommunityTransition = components['schemas']['CommunityTransition']

/** A transition of a community, and what it needs. */
export type CommunityTransitionCreate = components['schemas']['CommunityTransitionCreate']

/** A community as another system has it: made when new there, changed in the members given when known. */
export type CommunityUpsert = components['schemas']['CommunityUpsert']

/** What was done with each item. */
export type CommunityUpsertAnswers = components['schemas']['CommunityUpsertAnswers']

/** Many communities at once. */
export type CommunityUpserts = components['schemas']['CommunityUpserts']

/** What a rule pack would change. Nothing is stored, and nothing is sent. */
export type DryRun = components['schemas']['DryRun']

/** A rule pack to try, as it would be set; without a `base`, today’s pack of the portal with what is said here laid over it. */
export type DryRunCreate = components['schemas']['DryRunCreate']

/** An entry of the activity log whose values were dropped; their hashes are left. */
export type ErasedEntry = components['schemas']['ErasedEntry']

/** What became of the records of one kind that named the person. */
export type ErasedRecords = components['schemas']['ErasedRecords']

/** Texts in which the person was named. */
export type ErasedWords = components['schemas']['ErasedWords']

/** The proof that what was held about a person was erased. It holds no personal value. */
export type Erasure = components['schemas']['Erasure']

/** The erasure of a person. */
export type ErasureCreate = components['schemas']['ErasureCreate']

/** `deleted`: the record is gone. `emptied`: the record no longer names the person. `removed`: they are off its list. `kept`: only their id is left in it, which leads nowhere. */
export type ErasureFate = components['schemas']['ErasureFate']

/** What an evaluation came to. */
export type Evaluation = components['schemas']['Evaluation']

/** What is to be judged anew. */
export type EvaluationCreate = components['schemas']['EvaluationCreate']

/** A case with all its evidence, signed, so that a third party can check it. */
export type EvidencePack = components['schemas']['EvidencePack']

/** A record that names a person. */
export type ExportedRecord = components['schemas']['ExportedRecord']

/** What one rule found about one page or community on one portal. The same facts give the same finding. */
export type Finding = components['schemas']['Finding']

/** How a finding was from some moment on. Kept for years. */
export type FindingChange = components['schemas']['FindingChange']

/** One page of FindingChanges. */
export type FindingChangePage = components['schemas']['FindingChangePage']

/** A fact that a finding rests on. */
export type FindingEvidence = components['schemas']['FindingEvidence']

/** One page of Findings. */
export type FindingPage = components['schemas']['FindingPage']

/** What a rule found: in order, to be watched, not in order, not known, for a person to judge, not meant for this one (too young, in a pause, not active), or set aside by a waiver. */
export type FindingStatus = components['schemas']['FindingStatus']

/** A finding that another pack would turn. */
export type Flip = components['schemas']['Flip']

/** How long ago the page last showed a sign of life, measured by its review interval: fresh below 75 %, due below 100 %, stale below 200 %, abandoned from there on; unknown without evidence. */
export type Freshness = components['schemas']['Freshness']

/** Pages by their freshness. */
export type FreshnessCounts = components['schemas']['FreshnessCounts']

/** A GraphQL answer. */
export type GraphqlAnswer = components['schemas']['GraphqlAnswer']

/** A place in the document. */
export type GraphqlPosition = components['schemas']['GraphqlPosition']

/** An error in a GraphQL answer. */
export type GraphqlProblem = components['schemas']['GraphqlProblem']

/** A GraphQL request. */
export type GraphqlRequest = components['schemas']['GraphqlRequest']

/** One representative hands a role over to another. */
export type Handover = components['schemas']['Handover']

/** A heading of a page. */
export type Heading = components['schemas']['Heading']

/** One run of an import and how far it is. */
export type Import = components['schemas']['Import']

/** A community in an import. Members left out stay as they are. */
export type ImportCommunity = components['schemas']['ImportCommunity']

/** Rows to import. Larger ones are sent as NDJSON or CSV, which is read as it arrives. */
export type ImportCreate = components['schemas']['ImportCreate']

/** What a row of an import is. */
export type ImportKind = components['schemas']['ImportKind']

/** A membership in an import: one for each person and community. */
export type ImportMembership = components['schemas']['ImportMembership']

/** What came of a row. */
export type ImportOutcome = components['schemas']['ImportOutcome']

/** One page of Imports. */
export type ImportPage = components['schemas']['ImportPage']

/** A person in an import. Members left out stay as they are. */
export type ImportPerson = components['schemas']['ImportPerson']

/** A resource in an import. Members left out stay as they are. */
export type ImportResource = components['schemas']['ImportResource']

/** One row of an import: exactly one of its members is given. */
export type ImportRow = components['schemas']['ImportRow']

/** Reading rows, all rows done, or cut off in the middle: send the file again, what is done stays done. */
export type ImportStatus = components['schemas']['ImportStatus']

/** A term of a role in an import. The person becomes a member where they were none. */
export type ImportTerm = components['schemas']['ImportTerm']

/** What was done with one row. */
export type ImportedRow = components['schemas']['ImportedRow']

/** One page of ImportedRows. */
export type ImportedRowPage = components['schemas']['ImportedRowPage']

/** A case about a page: that it breaks one of the seven terms of use. */
export type Infraction = components['schemas']['Infraction']

/** What was done: `lapse` ends the time to appeal, `lift` takes a suspension back, `grant` and `deny` decide an appeal. */
export type InfractionAct = components['schemas']['InfractionAct']

/** Which of the terms of use it is about: classified material, failure to update and maintain, incorrect or inaccurate information, appearance, conduct, content that diverges from the purpose, or exclusion without cause. */
export type InfractionKind = components['schemas']['InfractionKind']

/** Whether a finding of a rule or a reader brought it up. */
export type InfractionOrigin = components['schemas']['InfractionOrigin']

/** One page of Infractions. */
export type InfractionPage = components['schemas']['InfractionPage']

/** Reported, then triaged; the representatives acknowledge or dispute it; then it is remedied, dismissed or upheld. What is upheld can be sanctioned, a sanction appealed, and in the end it is final. */
export type InfractionStatus = components['schemas']['InfractionStatus']

/** One step of a case, on record for good. */
export type InfractionStep = components['schemas']['InfractionStep']

/** One page of InfractionSteps. */
export type InfractionStepPage = components['schemas']['InfractionStepPage']

/** How one becomes a member: at once, after approval, or by invitation. */
export type JoinPolicy = components['schemas']['JoinPolicy']

/** A key that a system calls with. The key itself is shown once. */
export type Key = components['schemas']['Key']

/** A key to make. */
export type KeyCreate = components['schemas']['KeyCreate']

/** A key that was just created or rotated, with its secret. */
export type KeyCreated = components['schemas']['KeyCreated']

/** Secret keys stay on servers; publishable ones may stand in HTML, read public things only and work from their portal’s origins. */
export type KeyKind = components['schemas']['KeyKind']

/** One page of Keys. */
export type KeyPage = components['schemas']['KeyPage']

/** Changes to a key. */
export type KeyPatch = components['schemas']['KeyPatch']

/** A rotation of a key. */
export type KeyRotationCreate = components['schemas']['KeyRotationCreate']

/** The key in short. */
export type KeySummary = components['schemas']['KeySummary']

/** What a transition still lacks. */
export type Lack = components['schemas']['Lack']

/** The days of the maintenance ladder, counted from the first notice. */
export type LadderDays = components['schemas']['LadderDays']

/** The days of the maintenance ladder, counted from the first notice. */
export type LadderDaysInput = components['schemas']['LadderDaysInput']

/** Where a page stands on the ladder of maintenance, from compliant to removed. */
export type Maintenance = components['schemas']['Maintenance']

/** Pages by where they stand on the ladder of maintenance. */
export type MaintenanceCounts = components['schemas']['MaintenanceCounts']

/** One step of a page on the ladder of maintenance, on record for good. */
export type MaintenanceStep = components['schemas']['MaintenanceStep']

/** One page of MaintenanceSteps. */
export type MaintenanceStepPage = components['schemas']['MaintenanceStepPage']

/** A classification banner or portion marking on a page. */
export type Marking = components['schemas']['Marking']

/** The level of a whole document, of a portion of it, or who classified it and until when. */
export type MarkingKind = components['schemas']['MarkingKind']

/** Above unclassified, or controlled though unclassified (CUI, FOUO and their like). */
export type MarkingLevel = components['schemas']['MarkingLevel']

/** How an item answers the search `q`. */
export type Match = components['schemas']['Match']

/** Who calls. */
export type Me = components['schemas']['Me']

/** The typical member: experience, level, commitment and objectives. */
export type MemberProfile = components['schemas']['MemberProfile']

/** The typical member: experience, level, commitment and objectives. */
export type MemberProfileInput = components['schemas']['MemberProfileInput']

/** A person in a community. */
export type Membership = components['schemas']['Membership']

/** A membership to create. Without a status it is active at once where somebody adds it who manages the community; for a person who joins, the join policy decides: open makes a member at once, approval an application, and by invitation nobody joins without one. */
export type MembershipCreate = components['schemas']['MembershipCreate']

/** One page of Memberships. */
export type MembershipPage = components['schemas']['MembershipPage']

/** Changes to a membership. Its status is changed by transitions. */
export type MembershipPatch = components['schemas']['MembershipPatch']

/** Applied or invited, then active, declined (with a cause), withdrawn or expired; who leaves stays visible as alumni. */
export type MembershipStatus = components['schemas']['MembershipStatus']

/** A named change of the status of a membership. */
export type MembershipTransition = components['schemas']['MembershipTransition']

/** A transition of a membership. */
export type MembershipTransitionCreate = components['schemas']['MembershipTransitionCreate']

/** A membership as another system has it: one for each person and community. */
export type MembershipUpsert = components['schemas']['MembershipUpsert']

/** What was done with each item. */
export type MembershipUpsertAnswers = components['schemas']['MembershipUpsertAnswers']

/** Many memberships at once. */
export type MembershipUpserts = components['schemas']['MembershipUpserts']

/** A sentence as data, for portals that translate: its id and its values. The words beside it are made of the same ones. */
export type Message = components['schemas']['Message']

/** What happens next if nothing changes. */
export type NextStep = components['schemas']['NextStep']

/** A name or address that may still occur in texts. */
export type NotSearched = components['schemas']['NotSearched']

/** Something that a person was told, with its delivery on record. */
export type Notice = components['schemas']['Notice']

/** How a notice reached its person: by e-mail, or by other means that a portal admin put on record. */
export type NoticeChannel = components['schemas']['NoticeChannel']

/** That a notice was handed over by other means than e-mail. */
export type NoticeDelivery = components['schemas']['NoticeDelivery']

/** What a notice is about. */
export type NoticeKind = components['schemas']['NoticeKind']

/** One page of Notices. */
export type NoticePage = components['schemas']['NoticePage']

/** Whether a notice has reached its person; a failed one can still be handed over by other means. */
export type NoticeStatus = components['schemas']['NoticeStatus']

/** A finding that asks for something. */
export type OpenFinding = components['schemas']['OpenFinding']

/** A part of the organisation that is tasked with something already. A community’s page is for what nobody is tasked with. */
export type Organisation = components['schemas']['Organisation']

/** An organisation and what it is tasked with. */
export type OrganisationCreate = components['schemas']['OrganisationCreate']

/** One page of Organisations. */
export type OrganisationPage = components['schemas']['OrganisationPage']

/** What is to change of it; null empties a member. */
export type OrganisationPatch = components['schemas']['OrganisationPatch']

/** An organisation as another system has it: made when new there, changed in the members given when known. */
export type OrganisationUpsert = components['schemas']['OrganisationUpsert']

/** What was done with each item. */
export type OrganisationUpsertAnswers = components['schemas']['OrganisationUpsertAnswers']

/** Many organisations at once. */
export type OrganisationUpserts = components['schemas']['OrganisationUpserts']

/** Something that exists already and is about the same. */
export type Overlap = components['schemas']['Overlap']

/** What a page request says of an overlap. */
export type OverlapAnswer = components['schemas']['OverlapAnswer']

/** Answers one overlap: exactly one of community and organisation. A later answer takes the place of an earlier. */
export type OverlapAnswerCreate = components['schemas']['OverlapAnswerCreate']

/** It is another thing (and why), the community joins it, or both become one. */
export type OverlapAnswerKind = components['schemas']['OverlapAnswerKind']

/** By what the overlaps were scored. */
export type OverlapFormula = components['schemas']['OverlapFormula']

/** Whether it is a community, or an organisation that is tasked with something. */
export type OverlapKind = components['schemas']['OverlapKind']

/** One page of Overlaps. */
export type OverlapPage = components['schemas']['OverlapPage']

/** What the score is made of; null where one of both says nothing of it, which then does not count. */
export type OverlapParts = components['schemas']['OverlapParts']

/** A ready-made rule pack. */
export type PackBase = components['schemas']['PackBase']

/** A rule as a pack judges by it. */
export type PackRule = components['schemas']['PackRule']

/** One community’s page on one portal. */
export type Page = components['schemas']['Page']

/** What the monitor saw of a page at one time. Checks are added and never changed. */
export type PageCheck = components['schemas']['PageCheck']

/** One page of PageChecks. */
export type PageCheckPage = components['schemas']['PageCheckPage']

/** A page that exists already; a new one is asked for by a page request. */
export type PageCreate = components['schemas']['PageCreate']

/** One page of Pages. */
export type PagePage = components['schemas']['PagePage']

/** What is to change of a page. */
export type PagePatch = components['schemas']['PagePatch']

/** A community asks for a page on a portal. */
export type PageRequest = components['schemas']['PageRequest']

/** The form: what a community says to get a page. What is left out can be added until it is approved. */
export type PageRequestCreate = components['schemas']['PageRequestCreate']

/** What is decided about a page request. */
export type PageRequestDecision = components['schemas']['PageRequestDecision']

/** One message of the conversation about a page request. */
export type PageRequestMessage = components['schemas']['PageRequestMessage']

/** Asks for changes, or answers. */
export type PageRequestMessageCreate = components['schemas']['PageRequestMessageCreate']

/** One page of PageRequestMessages. */
export type PageRequestMessagePage = components['schemas']['PageRequestMessagePage']

/** One page of PageRequests. */
export type PageRequestPage = components['schemas']['PageRequestPage']

/** What is to change of a request; null empties a member. */
export type PageRequestPatch = components['schemas']['PageRequestPatch']

/** With those who decide, with the requester again, or at its end: approved, declined (with a cause), or expired without an answer. */
export type PageRequestStatus = components['schemas']['PageRequestStatus']

/** The page in short. */
export type PageSummary = components['schemas']['PageSummary']

/** One piece of evidence that a page was updated. All of it is kept. */
export type PageUpdate = components['schemas']['PageUpdate']

/** What was done with each heartbeat. */
export type PageUpdateAnswers = components['schemas']['PageUpdateAnswers']

/** The portal’s heartbeat: the page was updated. */
export type PageUpdateCreate = components['schemas']['PageUpdateCreate']

/** The heartbeat of one page of many. */
export type PageUpdateItem = components['schemas']['PageUpdateItem']

/** Many heartbeats at once. */
export type PageUpdateItems = components['schemas']['PageUpdateItems']

/** One page of PageUpdates. */
export type PageUpdatePage = components['schemas']['PageUpdatePage']

/** A page as another system has it: made when new there, changed in the members given when known. */
export type PageUpsert = components['schemas']['PageUpsert']

/** What was done with each item. */
export type PageUpsertAnswers = components['schemas']['PageUpsertAnswers']

/** Many pages at once. */
export type PageUpserts = components['schemas']['PageUpserts']

/** When a page is checked. */
export type PageWatch = components['schemas']['PageWatch']

/** Somebody the community works with. */
export type Partner = components['schemas']['Partner']

/** Somebody the community works with. */
export type PartnerInput = components['schemas']['PartnerInput']

/** Inside the organisation (HR, learning, facilities) or outside it (forums, speakers). */
export type PartnerKind = components['schemas']['PartnerKind']

/** A time in which no events are to be expected. */
export type Pause = components['schemas']['Pause']

/** A time in which no events are to be expected. */
export type PauseInput = components['schemas']['PauseInput']

/** A human known to the service. */
export type Person = components['schemas']['Person']

/** A person to make known to the service. */
export type PersonCreate = components['schemas']['PersonCreate']

/** Everything that is held about one person. */
export type PersonExport = components['schemas']['PersonExport']

/** One page of Persons. */
export type PersonPage = components['schemas']['PersonPage']

/** What is to change of a person; null empties a member. */
export type PersonPatch = components['schemas']['PersonPatch']

/** The person in short. */
export type PersonSummary = components['schemas']['PersonSummary']

/** A person as another system has them: made when new there, changed in the members given when known. */
export type PersonUpsert = components['schemas']['PersonUpsert']

/** What was done with each item. */
export type PersonUpsertAnswers = components['schemas']['PersonUpsertAnswers']

/** Many people at once. */
export type PersonUpserts = components['schemas']['PersonUpserts']

/** A site that shows communities. */
export type Portal = components['schemas']['Portal']

/** A site that is going to show communities. */
export type PortalCreate = components['schemas']['PortalCreate']

/** One page of Portals. */
export type PortalPage = components['schemas']['PortalPage']

/** What is to change of a portal. */
export type PortalPatch = components['schemas']['PortalPatch']

/** How a portal’s pages and communities stand. */
export type PortalScorecard = components['schemas']['PortalScorecard']

/** The portal in short. */
export type PortalSummary = components['schemas']['PortalSummary']

/** A problem (RFC 9457). */
export type Problem = components['schemas']['Problem']

/** One thing that is wrong and where it stands. */
export type ProblemError = components['schemas']['ProblemError']

/** A person shows a suspended page again. */
export type ReinstatementCreate = components['schemas']['ReinstatementCreate']

/** How the community stands to another. */
export type Relation = components['schemas']['Relation']

/** How the community stands to another. */
export type RelationInput = components['schemas']['RelationInput']

/** On a near topic, a sister elsewhere, going deeper into part of it, or merged into it. */
export type RelationKind = components['schemas']['RelationKind']

/** How to put right what a rule found. */
export type Remedy = components['schemas']['Remedy']

/** A person decides that a suspended page is removed, once the time to appeal has passed. */
export type RemovalCreate = components['schemas']['RemovalCreate']

/** What the representatives say to it. */
export type Reply = components['schemas']['Reply']

/** A reader says what is wrong with a page. Only those who decide learn who it was. */
export type ReportCreate = components['schemas']['ReportCreate']

/** A person who maintains a page, for a time. Terms are history and stay readable. */
export type Representative = components['schemas']['Representative']

/** A representative of a page to create. A hand-over ends the term of the current holder; this does not. */
export type RepresentativeCreate = components['schemas']['RepresentativeCreate']

/** One page of Representatives. */
export type RepresentativePage = components['schemas']['RepresentativePage']

/** What is to change: its end, or a leave with a stand-in. */
export type RepresentativePatch = components['schemas']['RepresentativePatch']

/** The first to look after a page, or the deputy. */
export type RepresentativeRole = components['schemas']['RepresentativeRole']

/** Makes the page, or refuses it with a cause. */
export type RequestDecision = components['schemas']['RequestDecision']

/** Those who decide ask for changes, or the requester answers. */
export type RequestMessageKind = components['schemas']['RequestMessageKind']

/** A work that a community shares: a story, a recording, a template, a standard. It outlives its authors’ accounts. */
export type Resource = components['schemas']['Resource']

/** Whether it may be used outside the organisation. */
export type ResourceClearance = components['schemas']['ResourceClearance']

/** A resource to create. */
export type ResourceCreate = components['schemas']['ResourceCreate']

/** What kind of work it is. */
export type ResourceKind = components['schemas']['ResourceKind']

/** One page of Resources. */
export type ResourcePage = components['schemas']['ResourcePage']

/** The fields to change; null clears a field. The status is changed by transitions. */
export type ResourcePatch = components['schemas']['ResourcePatch']

/** Whether the community has reviewed it, and whether it still holds. */
export type ResourceQuality = components['schemas']['ResourceQuality']

/** Where a resource is in its life, from proposed to archived or withdrawn. */
export type ResourceStatus = components['schemas']['ResourceStatus']

/** The transition to take. */
export type ResourceTransition = components['schemas']['ResourceTransition']

/** A change of a resource’s status. */
export type ResourceTransitionCreate = components['schemas']['ResourceTransitionCreate']

/** A resource as another system has it: created when new there, changed in the fields given when known. */
export type ResourceUpsert = components['schemas']['ResourceUpsert']

/** What was done with each item. */
export type ResourceUpsertAnswers = components['schemas']['ResourceUpsertAnswers']

/** Many resources at once. */
export type ResourceUpserts = components['schemas']['ResourceUpserts']

/** When events are to be expected: days between them, or a declared seasonal pause. */
export type Rhythm = components['schemas']['Rhythm']

/** When events are to be expected: days between them, or a declared seasonal pause. */
export type RhythmInput = components['schemas']['RhythmInput']

/** What a person does in a community: its leader (coordinator), core group, member support, information resources, web administration, facilitator, sponsor (a director), coach, or member. */
export type Role = components['schemas']['Role']

/** Why a row was not taken. */
export type RowError = components['schemas']['RowError']

/** A rule: a small function of facts and settings. */
export type Rule = components['schemas']['Rule']

/** What one rule found on a portal. */
export type RuleCounts = components['schemas']['RuleCounts']

/** A named, versioned set of rules. */
export type RulePack = components['schemas']['RulePack']

/** The next version of a portal’s rule pack: a ready-made one and what differs from it. */
export type RulePackCreate = components['schemas']['RulePackCreate']

/** One page of RulePacks. */
export type RulePackPage = components['schemas']['RulePackPage']

/** One page of Rules. */
export type RulePage = components['schemas']['RulePage']

/** How a pack uses a rule. */
export type RuleSetting = components['schemas']['RuleSetting']

/** What a rule judges. */
export type RuleSubject = components['schemas']['RuleSubject']

/** From the mildest to the hardest: a reminder, a first notice, a second notice, suspension, removal. A removal takes effect only after the time to appeal, or the decision of the appeal. */
export type Sanction = components['schemas']['Sanction']

/** What follows from an upheld infraction. */
export type SanctionCreate = components['schemas']['SanctionCreate']

/** How a score is worked out. */
export type ScoreFormula = components['schemas']['ScoreFormula']

/** All findings about a page, or about a community with its page, and one score. */
export type Scorecard = components['schemas']['Scorecard']

/** How much a rule weighs in a scorecard: critical 10, high 7.5, medium 5, low 2.5. */
export type Severity = components['schemas']['Severity']

/** Findings by their status. Those that are neither pass, warn nor fail count for no score. */
export type StatusCounts = components['schemas']['StatusCounts']

/** What a story tells: of a mistake, of a success, or of a lesson learned. */
export type StoryKind = components['schemas']['StoryKind']

/** What kind of thing it was done to. */
export type SubjectType = components['schemas']['SubjectType']

/** Somebody is asked to take over. */
export type Succession = components['schemas']['Succession']

/** The answer of the person who is asked to take over. */
export type SuccessionAnswer = components['schemas']['SuccessionAnswer']

/** What was answered; none within 7 days, or cancelled since the reason went away. */
export type SuccessionOutcome = components['schemas']['SuccessionOutcome']

/** One page of Successions. */
export type SuccessionPage = components['schemas']['SuccessionPage']

/** The term ends within 30 days (or ended), a leave has no stand-in, no sign of life came for 30 days while the page is due, or the person leaves the organisation. */
export type SuccessionReason = components['schemas']['SuccessionReason']

/** Yes, which hands over at once, or no, and somebody else is asked. */
export type SuccessionReply = components['schemas']['SuccessionReply']

/** What is to be taken over: a page, as its primary or secondary representative, or the lead of a community. */
export type SuccessionRole = components['schemas']['SuccessionRole']

/** A person takes a page out of listings and embeds. */
export type SuspensionCreate = components['schemas']['SuspensionCreate']

/** Something that awaits a person. */
export type Task = components['schemas']['Task']

/** What kind of thing awaits the person. */
export type TaskKind = components['schemas']['TaskKind']

/** One page of Tasks. */
export type TaskPage = components['schemas']['TaskPage']

/** A role held for a time. Rotation is history: a term ends, it is never overwritten ("musical chairs"). */
export type Term = components['schemas']['Term']

/** A role that a member takes on. */
export type TermCreate = components['schemas']['TermCreate']

/** One page of Terms. */
export type TermPage = components['schemas']['TermPage']

/** What is to change of a term; `endedOn` ends it. */
export type TermPatch = components['schemas']['TermPatch']

/** Whether the start is the day itself, or the first day on which the term is on record and it may be older. */
export type TermStart = components['schemas']['TermStart']

/** The term in short. */
export type TermSummary = components['schemas']['TermSummary']

/** A topic that communities are about. */
export type Topic = components['schemas']['Topic']

/** One page of Topics. */
export type TopicPage = components['schemas']['TopicPage']

/** A report is looked at and passed on to the representatives. */
export type Triage = components['schemas']['Triage']

/** A notice that would go out. Nothing is sent. */
export type TriedNotice = components['schemas']['TriedNotice']

/** One week of a replay. */
export type TriedWeek = components['schemas']['TriedWeek']

/** Where the evidence comes from: a representative who attests, the portal’s heartbeat, the sitemap, HTTP Last-Modified, or a change that the monitor saw. */
export type UpdateKind = components['schemas']['UpdateKind']

/** Whether the evidence is the one that counts, is older than that, was part of a change to many pages at once, or came from a robot or an admin. */
export type UpdateStanding = components['schemas']['UpdateStanding']

/** What was done. `erased` is the proof that what is held about a person was erased; it names the entries whose values were dropped. */
export type Verb = components['schemas']['Verb']

/** Who may see it: everybody, everybody in the organisation, or the members. */
export type Visibility = components['schemas']['Visibility']

/** A rule set aside for one page or community on a portal: by whom, why, and until when. */
export type Waiver = components['schemas']['Waiver']

/** A rule is to be set aside for one page or community. It says why and until when, and ends by itself. */
export type WaiverCreate = components['schemas']['WaiverCreate']

/** One page of Waivers. */
export type WaiverPage = components['schemas']['WaiverPage']

/** A waiver ends before its day. */
export type WaiverRevocation = components['schemas']['WaiverRevocation']

/** An endpoint that is told of what happens, signed by Standard Webhooks. */
export type Webhook = components['schemas']['Webhook']

/** An endpoint to tell. */
export type WebhookCreate = components['schemas']['WebhookCreate']

/** A webhook that was just made. */
export type WebhookCreated = components['schemas']['WebhookCreated']

/** One event on its way to one endpoint. */
export type WebhookDelivery = components['schemas']['WebhookDelivery']

/** One page of WebhookDeliverys. */
export type WebhookDeliveryPage = components['schemas']['WebhookDeliveryPage']

/** Whether an event has arrived; `dead` after three days of trying. A dead letter can be sent again. */
export type WebhookDeliveryStatus = components['schemas']['WebhookDeliveryStatus']

/** One page of Webhooks. */
export type WebhookPage = components['schemas']['WebhookPage']

/** What is to change of a webhook. */
export type WebhookPatch = components['schemas']['WebhookPatch']

/** A new secret of a webhook. */
export type WebhookSecret = components['schemas']['WebhookSecret']

/** Whether events are sent there: `paused` by you, `gone` when the endpoint answered 410. Nothing is lost meanwhile: once it is active again, it goes on where it was. */
export type WebhookStatus = components['schemas']['WebhookStatus']

/** The webhook in short. */
export type WebhookSummary = components['schemas']['WebhookSummary']

/** A page that needs help most. */
export type WorstPage = components['schemas']['WorstPage']

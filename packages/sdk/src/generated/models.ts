// Written by generate.ts; `pnpm --filter @guildhall/sdk generate` writes it anew.
import type { components } from './openapi.ts'

/** The representatives’ agreement with the case. */
export type Acknowledgement = components['schemas']['Acknowledgement']

/** An entry of the activity log. Entries are never changed after they are added, except that values are removed when a person is erased. */
export type Activity = components['schemas']['Activity']

/** Page of activity entries. */
export type ActivityPage = components['schemas']['ActivityPage']

/** The verification of one part of the activity log. */
export type ActivityProof = components['schemas']['ActivityProof']

/** The capacity in which the actor acted. Only actions of members and representatives count as signs of life. */
export type ActorClass = components['schemas']['ActorClass']

/** How people take part in the agenda of an occurrence. */
export type Agenda = components['schemas']['Agenda']

/** What a person answers to a question of an agenda. There is one for each person and question. */
export type AgendaAnswer = components['schemas']['AgendaAnswer']

/** Page of agenda answers. */
export type AgendaAnswerPage = components['schemas']['AgendaAnswerPage']

/** The answer of the acting person to a question. */
export type AgendaAnswerSet = components['schemas']['AgendaAnswerSet']

/** The votes of the acting person for the topics of an agenda. */
export type AgendaBallot = components['schemas']['AgendaBallot']

/** The votes of a person for one topic. */
export type AgendaBallotVote = components['schemas']['AgendaBallotVote']

/** What people add to an agenda: proposed topics and questions, votes, and answers to questions. */
export type AgendaInput = components['schemas']['AgendaInput']

/** One item on the agenda of an occurrence. */
export type AgendaItem = components['schemas']['AgendaItem']

/** An agenda item to create. Which fields it can have depends on its kind. */
export type AgendaItemCreate = components['schemas']['AgendaItemCreate']

/** What an agenda item is: a talk with its speakers; a topic that people propose and vote on; a question that people answer; a round in which everybody speaks; an action to do; or an objective of a launch. */
export type AgendaItemKind = components['schemas']['AgendaItemKind']

/** Page of agenda items. */
export type AgendaItemPage = components['schemas']['AgendaItemPage']

/** Fields to update; null clears a field. Which fields it can have depends on its kind. */
export type AgendaItemPatch = components['schemas']['AgendaItemPatch']

/** A summary of the agenda item. */
export type AgendaItemSummary = components['schemas']['AgendaItemSummary']

/** Shows all what until now only its authors saw. */
export type AgendaReveal = components['schemas']['AgendaReveal']

/** How people take part in an agenda. Fields left out stay as they are, at first as the format has them. */
export type AgendaSet = components['schemas']['AgendaSet']

/** The votes of the acting person for a topic. */
export type AgendaVote = components['schemas']['AgendaVote']

/** Whether the caller can perform an operation on a resource and, if not, why. */
export type Allowed = components['schemas']['Allowed']

/** Page of allowed actions. */
export type AllowedPage = components['schemas']['AllowedPage']

/** The decision on an appeal. */
export type AppealDecision = components['schemas']['AppealDecision']

/** Granted: the sanction is lifted. Denied: the sanction remains. */
export type AppealOutcome = components['schemas']['AppealOutcome']

/** The answers of an applicant, compared with the community’s member profile. */
export type Application = components['schemas']['Application']

/** The answers of an applicant, compared with the community’s member profile. */
export type ApplicationInput = components['schemas']['ApplicationInput']

/** Whether a person was at an occurrence. There is one for each person and occurrence. */
export type Attendance = components['schemas']['Attendance']

/** The attendance of an occurrence, by number. */
export type AttendanceCounts = components['schemas']['AttendanceCounts']

/** Who was at an occurrence: people, a head count, or both; or the report of a meeting tool. */
export type AttendanceCreate = components['schemas']['AttendanceCreate']

/** Page of attendance records. */
export type AttendancePage = components['schemas']['AttendancePage']

/** The result of recording attendance. */
export type AttendanceRecorded = components['schemas']['AttendanceRecorded']

/** How it was recorded: as a list, from the report of a meeting tool, by the person with the check-in code, or by an import. */
export type AttendanceSource = components['schemas']['AttendanceSource']

/** Whether the person was there. */
export type AttendanceStatus = components['schemas']['AttendanceStatus']

/** A person of an attendance list: their id, external id or e-mail address. */
export type AttendeeInput = components['schemas']['AttendeeInput']

/** A representative’s confirmation that they have reviewed the page and that it is accurate today. */
export type AttestationCreate = components['schemas']['AttestationCreate']

/** A link with which one representative can confirm once, without logging in, that one page is accurate. */
export type AttestationLink = components['schemas']['AttestationLink']

/** The representative for whom to create a link. */
export type AttestationLinkCreate = components['schemas']['AttestationLinkCreate']

/** `organisation`: why the organisation should support it. `manager`: why a manager should release people. `member`: what a member gets. */
export type BriefQuestion = components['schemas']['BriefQuestion']

/** One question of a sponsor brief and the statements about it. */
export type BriefSection = components['schemas']['BriefSection']

/** Where a statement of a sponsor brief comes from. */
export type BriefSource = components['schemas']['BriefSource']

/** A metric, the record of the community or portal, a published resource, or published minutes. */
export type BriefSourceKind = components['schemas']['BriefSourceKind']

/** A statement of a sponsor brief. */
export type BriefStatement = components['schemas']['BriefStatement']

/** A broken link or image of a page. */
export type BrokenLink = components['schemas']['BrokenLink']

/** The result for one item. */
export type BulkAnswer = components['schemas']['BulkAnswer']

/** How often events take place: every two weeks is `{ "interval": 2, "unit": "week" }`. */
export type Cadence = components['schemas']['Cadence']

/** The unit of a cadence. */
export type CadenceUnit = components['schemas']['CadenceUnit']

/** A secret address at which a calendar reads the events of a person’s communities. */
export type CalendarToken = components['schemas']['CalendarToken']

/** A calendar token to create. */
export type CalendarTokenCreate = components['schemas']['CalendarTokenCreate']

/** A calendar token that was just created, with its address. */
export type CalendarTokenCreated = components['schemas']['CalendarTokenCreated']

/** Page of calendar tokens. */
export type CalendarTokenPage = components['schemas']['CalendarTokenPage']

/** What the people who take part are asked to do. */
export type CallToAction = components['schemas']['CallToAction']

/** What the people who take part are asked to do. */
export type CallToActionInput = components['schemas']['CallToActionInput']

/** The key that a request was sent with. */
export type CallingKey = components['schemas']['CallingKey']

/** The decision on a case. */
export type CaseDecision = components['schemas']['CaseDecision']

/** Remedied: the problem is fixed. Upheld: the case is justified and has consequences. Dismissed: the case is unfounded. */
export type CaseOutcome = components['schemas']['CaseOutcome']

/** Which occurrences of a series change: this one; this and the following ones, which become a series of their own; or all that are not over. */
export type ChangeScope = components['schemas']['ChangeScope']

/** A place where the community meets or keeps its materials. */
export type Channel = components['schemas']['Channel']

/** A place where the community meets or keeps its materials. */
export type ChannelInput = components['schemas']['ChannelInput']

/** The kind of place. */
export type ChannelKind = components['schemas']['ChannelKind']

/** The check-in code of an occurrence. */
export type CheckInCode = components['schemas']['CheckInCode']

/** The code that the acting person has scanned at the meeting. */
export type CheckInCreate = components['schemas']['CheckInCreate']

/** The outcome of a check: the page was read; is unchanged since it was last read; responded with an error; could not be reached; its host asked to wait; robots.txt forbids it; this service is not allowed to call that address; it took longer to answer than the monitor waits, which says nothing of the page; it could not be made, since the network or the name server of this service was out of order; or it is not a page. */
export type CheckOutcome = components['schemas']['CheckOutcome']

/** A group of people who share a practice and learn together to do it better. */
export type Community = components['schemas']['Community']

/** A new community. Keys of the organisation set its current status; people create drafts. Afterwards the status is changed by transitions. */
export type CommunityCreate = components['schemas']['CommunityCreate']

/** How people take part in a community, as a whole. Labels of people are not part of it. */
export type CommunityEngagement = components['schemas']['CommunityEngagement']

/** An independent community, or a group inside one. */
export type CommunityKind = components['schemas']['CommunityKind']

/** Page of communities. */
export type CommunityPage = components['schemas']['CommunityPage']

/** Fields to update; null clears a field. */
export type CommunityPatch = components['schemas']['CommunityPatch']

/** The status of a community in its life, from draft to closed, merged or withdrawn before its launch. */
export type CommunityStatus = components['schemas']['CommunityStatus']

/** One status change of a community, kept permanently. */
export type CommunityStep = components['schemas']['CommunityStep']

/** A transition, or `state`: the status was set directly by a creation, an upsert or an import. */
export type CommunityStepKind = components['schemas']['CommunityStepKind']

/** Page of community steps. */
export type CommunityStepPage = components['schemas']['CommunityStepPage']

/** A summary of the community. */
export type CommunitySummary = components['schemas']['CommunitySummary']

/** A named change of a community’s status. */
export type CommunityTransition = components['schemas']['CommunityTransition']

/** The transition to perform, with the fields it requires. */
export type CommunityTransitionCreate = components['schemas']['CommunityTransitionCreate']

/** A community from another system: created if new, otherwise updated with the fields sent. */
export type CommunityUpsert = components['schemas']['CommunityUpsert']

/** The result for each item. */
export type CommunityUpsertAnswers = components['schemas']['CommunityUpsertAnswers']

/** The communities to create or update. */
export type CommunityUpserts = components['schemas']['CommunityUpserts']

/** What a person gave to a community or received from it, as another system recorded it. It never changes: a correction is a contribution of its own. */
export type Contribution = components['schemas']['Contribution']

/** What a person did. To give: `organise`, `facilitate` or `talk` at an event, `mentor`, `publish` a story or another resource, write the `minutes`, `answer` a question, `review`, `propose` a topic, `thank`. To receive: `attend` an event, `ask` a question, `be_mentored`, `use` a resource. */
export type ContributionActivity = components['schemas']['ContributionActivity']

/** A contribution to record. */
export type ContributionCreate = components['schemas']['ContributionCreate']

/** Page of contributions. */
export type ContributionPage = components['schemas']['ContributionPage']

/** The result for one contribution. */
export type ContributionResult = components['schemas']['ContributionResult']

/** The result for each contribution. */
export type ContributionResults = components['schemas']['ContributionResults']

/** A summary of the contribution. */
export type ContributionSummary = components['schemas']['ContributionSummary']

/** Contributions to record, in any order. */
export type ContributionsCreate = components['schemas']['ContributionsCreate']

/** A person’s request to correct one of their own entries in the ledger. */
export type CorrectionRequest = components['schemas']['CorrectionRequest']

/** A request to correct an entry of the calling person in the ledger. */
export type CorrectionRequestCreate = components['schemas']['CorrectionRequestCreate']

/** Page of correction requests. */
export type CorrectionRequestPage = components['schemas']['CorrectionRequestPage']

/** `open`: the leader decides. `escalated`: the organisation decides, since the leader did not within 14 days. `accepted`, `declined` or `withdrawn`: it has ended. */
export type CorrectionRequestStatus = components['schemas']['CorrectionRequestStatus']

/** The transition to take. */
export type CorrectionRequestTransition = components['schemas']['CorrectionRequestTransition']

/** A decision on a correction request, or its withdrawal. */
export type CorrectionRequestTransitionCreate = components['schemas']['CorrectionRequestTransitionCreate']

/** Whether a person gives to the community or receives from it. Both are welcome. */
export type Direction = components['schemas']['Direction']

/** What a rule pack would change. No data is stored or sent. */
export type DryRun = components['schemas']['DryRun']

/** A rule pack to test, as it would be set. Without a `base`, today’s pack of the portal with the fields sent applied over it. */
export type DryRunCreate = components['schemas']['DryRunCreate']

/** A person to thank, to welcome or to ask how they are. */
export type EngagedPerson = components['schemas']['EngagedPerson']

/** How a label, a level or a figure was computed. */
export type EngagementExplanation = components['schemas']['EngagementExplanation']

/** A figure about the engagement in a community. */
export type EngagementFigure = components['schemas']['EngagementFigure']

/** How a person’s giving and receiving in a community compare. All are welcome. `giver`: they give more. `matcher`: both are about the same. `taker`: they receive more, so that others can give. `quiet`: too little to compare. */
export type EngagementLabel = components['schemas']['EngagementLabel']

/** People whom the leader and the core group may want to thank or to talk to. No order of merit. */
export type EngagementPeople = components['schemas']['EngagementPeople']

/** An entry of the activity log whose values were deleted; their hashes are kept. */
export type ErasedEntry = components['schemas']['ErasedEntry']

/** What happened to the records of one kind that named the person. */
export type ErasedRecords = components['schemas']['ErasedRecords']

/** Texts in which the person was named. */
export type ErasedWords = components['schemas']['ErasedWords']

/** Proof that the data held about a person was erased. Contains no personal values. */
export type Erasure = components['schemas']['Erasure']

/** The erasure of a person. */
export type ErasureCreate = components['schemas']['ErasureCreate']

/** `deleted`: the record was deleted. `emptied`: the record no longer names the person. `removed`: the person was removed from its list. `kept`: it contains only the person’s id, which no longer resolves. */
export type ErasureFate = components['schemas']['ErasureFate']

/** The result of an evaluation. */
export type Evaluation = components['schemas']['Evaluation']

/** What to re-evaluate. */
export type EvaluationCreate = components['schemas']['EvaluationCreate']

/** What one or several communities hold: once, or as a series. When it takes place is listed by its occurrences. */
export type Event = components['schemas']['Event']

/** An event to create. Its `durationMinutes` or its `days` is required. */
export type EventCreate = components['schemas']['EventCreate']

/** The format of an event. */
export type EventFormat = components['schemas']['EventFormat']

/** What an event format has and expects. */
export type EventFormatInfo = components['schemas']['EventFormatInfo']

/** Page of event formats. */
export type EventFormatInfoPage = components['schemas']['EventFormatInfoPage']

/** Whether people take part online, on site, or either way. */
export type EventMode = components['schemas']['EventMode']

/** Page of events. */
export type EventPage = components['schemas']['EventPage']

/** Fields to update; null clears a field. All upcoming occurrences change, except in what was set for one of them alone. The status is changed by transitions. */
export type EventPatch = components['schemas']['EventPatch']

/** A role of a person at an event. */
export type EventRole = components['schemas']['EventRole']

/** The status of an event. Only a tentative, confirmed, dormant or cancelled event has occurrences. `dormant`: no one confirmed that the series still takes place, and its upcoming occurrences are not listed. */
export type EventStatus = components['schemas']['EventStatus']

/** A summary of the event. */
export type EventSummary = components['schemas']['EventSummary']

/** The transition to take. */
export type EventTransition = components['schemas']['EventTransition']

/** A change of an event’s status. */
export type EventTransitionCreate = components['schemas']['EventTransitionCreate']

/** An event from another system: created if new, otherwise updated with the fields sent. */
export type EventUpsert = components['schemas']['EventUpsert']

/** The result for each item. */
export type EventUpsertAnswers = components['schemas']['EventUpsertAnswers']

/** The events to create or update. */
export type EventUpserts = components['schemas']['EventUpserts']

/** A case with all its evidence, signed to let third parties verify it. */
export type EvidencePack = components['schemas']['EvidencePack']

/** Acts in the window that are not counted, by reason. */
export type ExcludedActs = components['schemas']['ExcludedActs']

/** Why an entry is not counted: it was corrected or is a correction, or the name of a fairness rule. */
export type ExclusionReason = components['schemas']['ExclusionReason']

/** The exemption of a page from review. A page with an exemption is never stale: its badge, the table of pages, reminders and the rule `page.stale` agree. */
export type Exemption = components['schemas']['Exemption']

/** Why no review of a page is due: the page was removed, its community is closed (or merged, or withdrawn) or in a declared pause, or its review is waived. */
export type ExemptionReason = components['schemas']['ExemptionReason']

/** A record that names a person. */
export type ExportedRecord = components['schemas']['ExportedRecord']

/** A speaker from outside, who is not in the directory. */
export type ExternalSpeaker = components['schemas']['ExternalSpeaker']

/** A speaker from outside, who is not in the directory. */
export type ExternalSpeakerInput = components['schemas']['ExternalSpeakerInput']

/** A rule by which acts are recorded and shown, but not counted, with its settings. */
export type FairnessRule = components['schemas']['FairnessRule']

/** Why an act is not counted. `daily_limit`: more than so many posted acts of a person on one day from one source. `unattended`: the event was not held, or had too few other attendees and no minutes. `working_meeting`: to attend such a meeting is work for the community. `role_attendance`: who had a role at the event does not also receive from it. `one_role`: only the role with the largest weight counts at one event. `once_per_question`: an answer to the same question was counted. `monthly_limit`: so many of its kind were counted in the month. `thanks_per_pair`: thanks to the same person were counted in these days. `thanks_limit`: so many thanks were counted in these days. */
export type FairnessRuleName = components['schemas']['FairnessRuleName']

/** Page of fairness rules. */
export type FairnessRulePage = components['schemas']['FairnessRulePage']

/** Settings to update. They hold for all acts, also past ones. */
export type FairnessRulePatch = components['schemas']['FairnessRulePatch']

/** The feedback of the acting person. Only they can read it. */
export type Feedback = components['schemas']['Feedback']

/** How often a rating was given. */
export type FeedbackRating = components['schemas']['FeedbackRating']

/** The feedback of the acting person on an occurrence. */
export type FeedbackSet = components['schemas']['FeedbackSet']

/** The feedback on an occurrence. It is shown from 5 answers up, and updated when 5 more people have answered or changed their answer. */
export type FeedbackSummary = components['schemas']['FeedbackSummary']

/** The result of one rule for one page or community on one portal. The same facts always give the same finding. */
export type Finding = components['schemas']['Finding']

/** The state of a finding from a point in time. Kept for years. */
export type FindingChange = components['schemas']['FindingChange']

/** Page of finding changes. */
export type FindingChangePage = components['schemas']['FindingChangePage']

/** A fact that a finding is based on. */
export type FindingEvidence = components['schemas']['FindingEvidence']

/** Page of findings. */
export type FindingPage = components['schemas']['FindingPage']

/** The result of a rule: pass, warning, failure, not known, for a person to decide, not applicable (too new, paused, not active), or waived. */
export type FindingStatus = components['schemas']['FindingStatus']

/** A finding that another pack would change. */
export type Flip = components['schemas']['Flip']

/** How long ago the page last showed a sign of life, relative to its review interval: fresh below 75 %, due below 100 %, stale below 200 %, abandoned from 200 %; unknown without evidence. */
export type Freshness = components['schemas']['Freshness']

/** Number of pages by freshness. */
export type FreshnessCounts = components['schemas']['FreshnessCounts']

/** A GraphQL response. */
export type GraphqlAnswer = components['schemas']['GraphqlAnswer']

/** A GraphQL response without errors. */
export type GraphqlData = components['schemas']['GraphqlData']

/** A GraphQL response with errors. */
export type GraphqlErrors = components['schemas']['GraphqlErrors']

/** A location in the document. */
export type GraphqlPosition = components['schemas']['GraphqlPosition']

/** An error in a GraphQL response. */
export type GraphqlProblem = components['schemas']['GraphqlProblem']

/** A GraphQL request. */
export type GraphqlRequest = components['schemas']['GraphqlRequest']

/** A guest to register for an occurrence. */
export type GuestCreate = components['schemas']['GuestCreate']

/** The handover of a role from one representative to another. */
export type Handover = components['schemas']['Handover']

/** A heading of a page. */
export type Heading = components['schemas']['Heading']

/** An answer to those who asked for help with a page. */
export type HelpAnswerCreate = components['schemas']['HelpAnswerCreate']

/** A request for help with a page. */
export type HelpCreate = components['schemas']['HelpCreate']

/** An import run and its progress. */
export type Import = components['schemas']['Import']

/** Attendance in an import: whether a person was at an occurrence, how many were there, or both. Each person once for each occurrence. */
export type ImportAttendance = components['schemas']['ImportAttendance']

/** A community in an import. Fields left out are not changed. */
export type ImportCommunity = components['schemas']['ImportCommunity']

/** A contribution in an import. It is recorded once and never changes. */
export type ImportContribution = components['schemas']['ImportContribution']

/** Rows to import. Send larger imports as NDJSON or CSV, which are read as they arrive. */
export type ImportCreate = components['schemas']['ImportCreate']

/** An event in an import. Fields left out are not changed. */
export type ImportEvent = components['schemas']['ImportEvent']

/** The kind of a row of an import. */
export type ImportKind = components['schemas']['ImportKind']

/** A membership in an import: one per person and community. */
export type ImportMembership = components['schemas']['ImportMembership']

/** An occurrence of a series in an import, with the fields in which it differs from its series. */
export type ImportOccurrence = components['schemas']['ImportOccurrence']

/** The outcome of a row. */
export type ImportOutcome = components['schemas']['ImportOutcome']

/** Page of imports. */
export type ImportPage = components['schemas']['ImportPage']

/** A person in an import. Fields left out are not changed. */
export type ImportPerson = components['schemas']['ImportPerson']

/** A resource in an import. Fields left out are not changed. */
export type ImportResource = components['schemas']['ImportResource']

/** One row of an import: exactly one of its fields is set. */
export type ImportRow = components['schemas']['ImportRow']

/** In progress, completed, or interrupted. If interrupted, send the file again; rows already imported are kept. */
export type ImportStatus = components['schemas']['ImportStatus']

/** A role term in an import. The person becomes a member if they were not one. */
export type ImportTerm = components['schemas']['ImportTerm']

/** The result of one row. */
export type ImportedRow = components['schemas']['ImportedRow']

/** Page of imported rows. */
export type ImportedRowPage = components['schemas']['ImportedRowPage']

/** A case about a page that may break one of the seven terms of use. */
export type Infraction = components['schemas']['Infraction']

/** The action taken: `lapse` ends the appeal period, `lift` lifts a suspension, `grant` and `deny` decide an appeal. */
export type InfractionAct = components['schemas']['InfractionAct']

/** The term of use concerned: classified material, failure to update and maintain, incorrect or inaccurate information, appearance, conduct, content that diverges from the purpose, or exclusion without cause. */
export type InfractionKind = components['schemas']['InfractionKind']

/** Whether the case was opened by a rule’s finding or a reader’s report. */
export type InfractionOrigin = components['schemas']['InfractionOrigin']

/** Page of infractions. */
export type InfractionPage = components['schemas']['InfractionPage']

/** Reported, then triaged; the representatives acknowledge or dispute it; then it is remedied, dismissed or upheld. An upheld case can be sanctioned, a sanction can be appealed, and finally the case becomes final. */
export type InfractionStatus = components['schemas']['InfractionStatus']

/** One step of a case, kept permanently. */
export type InfractionStep = components['schemas']['InfractionStep']

/** Page of infraction steps. */
export type InfractionStepPage = components['schemas']['InfractionStepPage']

/** The result of inviting the members of the hosts. */
export type InvitationsSent = components['schemas']['InvitationsSent']

/** How people become members: immediately, after approval, or by invitation. */
export type JoinPolicy = components['schemas']['JoinPolicy']

/** A key with which a system calls the API. The key itself is shown only once. */
export type Key = components['schemas']['Key']

/** A key to create. */
export type KeyCreate = components['schemas']['KeyCreate']

/** A key that was just created or rotated, with its secret. */
export type KeyCreated = components['schemas']['KeyCreated']

/** Secret keys must stay on servers. Publishable keys can be used in HTML, read only public data and work only from their portal’s origins. */
export type KeyKind = components['schemas']['KeyKind']

/** Page of keies. */
export type KeyPage = components['schemas']['KeyPage']

/** Changes to a key. */
export type KeyPatch = components['schemas']['KeyPatch']

/** A rotation of a key. */
export type KeyRotationCreate = components['schemas']['KeyRotationCreate']

/** A summary of the key. */
export type KeySummary = components['schemas']['KeySummary']

/** Thanks from one person to another. */
export type Kudo = components['schemas']['Kudo']

/** Thanks to give. About an occurrence, a resource, or neither. */
export type KudoCreate = components['schemas']['KudoCreate']

/** Page of kudos. */
export type KudoPage = components['schemas']['KudoPage']

/** `public`: everyone who sees the community, or, without one, everyone in the organisation. `private`: only the two people. */
export type KudoVisibility = components['schemas']['KudoVisibility']

/** A requirement that a transition does not meet yet. */
export type Lack = components['schemas']['Lack']

/** The days of the reminder stages, counted from the first notice. */
export type LadderDays = components['schemas']['LadderDays']

/** The days of the reminder stages, counted from the first notice. */
export type LadderDaysInput = components['schemas']['LadderDaysInput']

/** What the launch of a community has to achieve. */
export type LaunchObjective = components['schemas']['LaunchObjective']

/** An act of a person in a community: posted as a contribution, or read from events, attendance, resources and kudos. */
export type LedgerEntry = components['schemas']['LedgerEntry']

/** Page of ledger entries. */
export type LedgerEntryPage = components['schemas']['LedgerEntryPage']

/** The reminder stage of a page, from compliant to removed. */
export type Maintenance = components['schemas']['Maintenance']

/** Number of pages by reminder stage. */
export type MaintenanceCounts = components['schemas']['MaintenanceCounts']

/** One change of a page’s reminder stage, kept permanently. */
export type MaintenanceStep = components['schemas']['MaintenanceStep']

/** Page of maintenance steps. */
export type MaintenanceStepPage = components['schemas']['MaintenanceStepPage']

/** A classification banner or portion marking on a page. */
export type Marking = components['schemas']['Marking']

/** The level of a whole document, the level of a portion of it, or who classified it and until when. */
export type MarkingKind = components['schemas']['MarkingKind']

/** Above unclassified, or controlled but unclassified (CUI, FOUO and similar). */
export type MarkingLevel = components['schemas']['MarkingLevel']

/** How an item matches the search `q`. */
export type Match = components['schemas']['Match']

/** The caller. */
export type Me = components['schemas']['Me']

/** How a person takes part in a community. */
export type MemberEngagement = components['schemas']['MemberEngagement']

/** Page of member engagements. */
export type MemberEngagementPage = components['schemas']['MemberEngagementPage']

/** The typical member: experience, level, commitment and objectives. */
export type MemberProfile = components['schemas']['MemberProfile']

/** The typical member: experience, level, commitment and objectives. */
export type MemberProfileInput = components['schemas']['MemberProfileInput']

/** The membership of a person in a community. */
export type Membership = components['schemas']['Membership']

/** A membership to create. Without `status`, it is active at once if added by a person or key that manages the community. For a person who joins, the join policy applies: `open` creates an active membership, `approval` an application, and `invitation` requires an invitation. */
export type MembershipCreate = components['schemas']['MembershipCreate']

/** Page of memberships. */
export type MembershipPage = components['schemas']['MembershipPage']

/** Changes to a membership. Its status is changed by transitions. */
export type MembershipPatch = components['schemas']['MembershipPatch']

/** Applied or invited, then active, declined (with a reason), withdrawn or expired; people who leave remain visible as alumni. */
export type MembershipStatus = components['schemas']['MembershipStatus']

/** A named change of the status of a membership. */
export type MembershipTransition = components['schemas']['MembershipTransition']

/** A transition of a membership. */
export type MembershipTransitionCreate = components['schemas']['MembershipTransitionCreate']

/** A membership from another system: one per person and community. */
export type MembershipUpsert = components['schemas']['MembershipUpsert']

/** The result for each item. */
export type MembershipUpsertAnswers = components['schemas']['MembershipUpsertAnswers']

/** The memberships to create or update. */
export type MembershipUpserts = components['schemas']['MembershipUpserts']

/** A sentence as structured data, for portals that translate: its id and its values. The accompanying text is created from the same values. */
export type Message = components['schemas']['Message']

/** Who can read it. `public`: all, also publishable keys. `community`: people and secret keys that see the community. `managers`: secret keys, and for a community its leaders and core group. */
export type MetricAudience = components['schemas']['MetricAudience']

/** A metric: what it shows and how it is computed. */
export type MetricDefinition = components['schemas']['MetricDefinition']

/** Page of metric definitions. */
export type MetricDefinitionPage = components['schemas']['MetricDefinitionPage']

/** How a figure was computed. */
export type MetricExplanation = components['schemas']['MetricExplanation']

/** The value of a metric for a scope in a period. */
export type MetricFigure = components['schemas']['MetricFigure']

/** Page of metric figures. */
export type MetricFigurePage = components['schemas']['MetricFigurePage']

/** A calendar month, quarter or year in the time zone of the service. */
export type MetricPeriod = components['schemas']['MetricPeriod']

/** The minutes of an occurrence. There is one text for each. */
export type Minutes = components['schemas']['Minutes']

/** Page of minutes. */
export type MinutesPage = components['schemas']['MinutesPage']

/** Fields to update. */
export type MinutesPatch = components['schemas']['MinutesPatch']

/** The minutes of an occurrence. Fields left out stay as they are. */
export type MinutesSet = components['schemas']['MinutesSet']

/** What happens next if nothing changes. */
export type NextStep = components['schemas']['NextStep']

/** A name or address that may still occur in texts. */
export type NotSearched = components['schemas']['NotSearched']

/** A notice to a person, or to a guest of an event, with its delivery on record. */
export type Notice = components['schemas']['Notice']

/** How a notice was delivered: by e-mail, or by other means recorded by a portal admin. */
export type NoticeChannel = components['schemas']['NoticeChannel']

/** The delivery of a notice by means other than e-mail. */
export type NoticeDelivery = components['schemas']['NoticeDelivery']

/** The kind of notice. */
export type NoticeKind = components['schemas']['NoticeKind']

/** Page of notices. */
export type NoticePage = components['schemas']['NoticePage']

/** Whether a notice was delivered; a failed one can still be delivered by other means. A withdrawn one was settled before it was sent. */
export type NoticeStatus = components['schemas']['NoticeStatus']

/** One date of an event. The occurrences of a series are created 13 months ahead. What is over stays as it was when its event changes. */
export type Occurrence = components['schemas']['Occurrence']

/** What happened. `unconfirmed`: it ended 7 days ago, and no attendance, head count, minutes or outcome was recorded. */
export type OccurrenceOutcome = components['schemas']['OccurrenceOutcome']

/** A field that was set for this occurrence alone. */
export type OccurrenceOverride = components['schemas']['OccurrenceOverride']

/** Page of occurrences. */
export type OccurrencePage = components['schemas']['OccurrencePage']

/** Fields to update. With the scope `this`, null returns a field to that of the event; with `following` and `all` it clears the field. */
export type OccurrencePatch = components['schemas']['OccurrencePatch']

/** What the calendar says of it. */
export type OccurrenceStatus = components['schemas']['OccurrenceStatus']

/** A summary of the occurrence. */
export type OccurrenceSummary = components['schemas']['OccurrenceSummary']

/** The transition to take. */
export type OccurrenceTransition = components['schemas']['OccurrenceTransition']

/** A change of the status of one or several occurrences. */
export type OccurrenceTransitionCreate = components['schemas']['OccurrenceTransitionCreate']

/** A finding that requires action. */
export type OpenFinding = components['schemas']['OpenFinding']

/** A part of the organisation that is already responsible for a topic. A community’s page is for topics that no part of the organisation is responsible for. */
export type Organisation = components['schemas']['Organisation']

/** An organisation and what it is responsible for. */
export type OrganisationCreate = components['schemas']['OrganisationCreate']

/** Page of organisations. */
export type OrganisationPage = components['schemas']['OrganisationPage']

/** Fields to update; null clears a field. */
export type OrganisationPatch = components['schemas']['OrganisationPatch']

/** An organisation from another system: created if new, otherwise updated with the fields sent. */
export type OrganisationUpsert = components['schemas']['OrganisationUpsert']

/** The result for each item. */
export type OrganisationUpsertAnswers = components['schemas']['OrganisationUpsertAnswers']

/** The organisations to create or update. */
export type OrganisationUpserts = components['schemas']['OrganisationUpserts']

/** An existing community or organisation with the same purpose. */
export type Overlap = components['schemas']['Overlap']

/** A page request’s answer to an overlap. */
export type OverlapAnswer = components['schemas']['OverlapAnswer']

/** The answer to one overlap: exactly one of community and organisation. A later answer replaces an earlier one. */
export type OverlapAnswerCreate = components['schemas']['OverlapAnswerCreate']

/** The community is distinct (with a reason), joins the existing one, or merges with it. */
export type OverlapAnswerKind = components['schemas']['OverlapAnswerKind']

/** The formula used to score the overlaps. */
export type OverlapFormula = components['schemas']['OverlapFormula']

/** Whether it is a community or an organisation with a task. */
export type OverlapKind = components['schemas']['OverlapKind']

/** Page of overlaps. */
export type OverlapPage = components['schemas']['OverlapPage']

/** The parts of the score. A part is null and does not count if either side has no value for it. */
export type OverlapParts = components['schemas']['OverlapParts']

/** What only the person can read: sums and label. */
export type OwnEngagement = components['schemas']['OwnEngagement']

/** A ready-made rule pack. */
export type PackBase = components['schemas']['PackBase']

/** A rule as used by a pack. */
export type PackRule = components['schemas']['PackRule']

/** One community’s page on one portal. */
export type Page = components['schemas']['Page']

/** What the monitor found on a page at one time. Checks are added and never changed. */
export type PageCheck = components['schemas']['PageCheck']

/** Page of page checks. */
export type PageCheckPage = components['schemas']['PageCheckPage']

/** An existing page. To request a new page, create a page request. */
export type PageCreate = components['schemas']['PageCreate']

/** What an address shows instead of the page of the community: a notice that the site is unavailable for now; a message that there is no such page; a request to sign in; another page or host that visitors are sent on to; an error message of a program; or a placeholder of a domain provider. */
export type PageInstead = components['schemas']['PageInstead']

/** Page of pages. */
export type PagePage = components['schemas']['PagePage']

/** Fields to update. */
export type PagePatch = components['schemas']['PagePatch']

/** A community’s request for a page on a portal. */
export type PageRequest = components['schemas']['PageRequest']

/** The form with which a community requests a page. Fields left out can be added until it is approved. */
export type PageRequestCreate = components['schemas']['PageRequestCreate']

/** The decision on a page request. */
export type PageRequestDecision = components['schemas']['PageRequestDecision']

/** One message of the conversation about a page request. */
export type PageRequestMessage = components['schemas']['PageRequestMessage']

/** A request for changes, or a reply. */
export type PageRequestMessageCreate = components['schemas']['PageRequestMessageCreate']

/** Page of page request messages. */
export type PageRequestMessagePage = components['schemas']['PageRequestMessagePage']

/** Page of page requests. */
export type PageRequestPage = components['schemas']['PageRequestPage']

/** Fields to update; null clears a field. */
export type PageRequestPatch = components['schemas']['PageRequestPatch']

/** Waiting for a decision, waiting for the requester, or ended: approved, declined (with a reason), or expired without an answer. */
export type PageRequestStatus = components['schemas']['PageRequestStatus']

/** A summary of the page. */
export type PageSummary = components['schemas']['PageSummary']

/** One piece of evidence that a page was updated. All evidence is kept. */
export type PageUpdate = components['schemas']['PageUpdate']

/** The result for each update. */
export type PageUpdateAnswers = components['schemas']['PageUpdateAnswers']

/** An update of the page, reported by the portal (heartbeat). */
export type PageUpdateCreate = components['schemas']['PageUpdateCreate']

/** The update of one page in a bulk request. */
export type PageUpdateItem = components['schemas']['PageUpdateItem']

/** Updates of many pages (heartbeats). */
export type PageUpdateItems = components['schemas']['PageUpdateItems']

/** Page of page updates. */
export type PageUpdatePage = components['schemas']['PageUpdatePage']

/** A page from another system: created if new, otherwise updated with the fields sent. */
export type PageUpsert = components['schemas']['PageUpsert']

/** The result for each item. */
export type PageUpsertAnswers = components['schemas']['PageUpsertAnswers']

/** The pages to create or update. */
export type PageUpserts = components['schemas']['PageUpserts']

/** When the page will be checked. */
export type PageWatch = components['schemas']['PageWatch']

/** How regularly a member took part in the last 6 periods. All are welcome. `core_participant`: in 4 or more, and gave in 2 or more. `active`: in 2 or more. `peripheral`: in 1. `inactive`: in none. `new`: member for fewer than 2 complete periods. */
export type ParticipationLevel = components['schemas']['ParticipationLevel']

/** A partner that the community works with. */
export type Partner = components['schemas']['Partner']

/** A partner that the community works with. */
export type PartnerInput = components['schemas']['PartnerInput']

/** Inside the organisation (HR, learning, facilities) or outside it (forums, speakers). */
export type PartnerKind = components['schemas']['PartnerKind']

/** A period in which its events are not held and its pages are not due. A pause of more than 92 days is set by an admin of a portal or by a key. */
export type Pause = components['schemas']['Pause']

/** A period in which its events are not held and its pages are not due. A pause of more than 92 days is set by an admin of a portal or by a key. */
export type PauseInput = components['schemas']['PauseInput']

/** A person in the directory. */
export type Person = components['schemas']['Person']

/** The person to create in the directory. */
export type PersonCreate = components['schemas']['PersonCreate']

/** All data held about one person. */
export type PersonExport = components['schemas']['PersonExport']

/** Page of people. */
export type PersonPage = components['schemas']['PersonPage']

/** Fields to update; null clears a field. */
export type PersonPatch = components['schemas']['PersonPatch']

/** A summary of the person. */
export type PersonSummary = components['schemas']['PersonSummary']

/** A person from another system: created if new, otherwise updated with the fields sent. */
export type PersonUpsert = components['schemas']['PersonUpsert']

/** The result for each item. */
export type PersonUpsertAnswers = components['schemas']['PersonUpsertAnswers']

/** The people to create or update. */
export type PersonUpserts = components['schemas']['PersonUpserts']

/** Whose view it gives: that of the community, one from outside, or one that challenges it. */
export type Perspective = components['schemas']['Perspective']

/** A place where people meet. */
export type Place = components['schemas']['Place']

/** A place where people meet. */
export type PlaceInput = components['schemas']['PlaceInput']

/** A site that shows communities. */
export type Portal = components['schemas']['Portal']

/** A site that will show communities. */
export type PortalCreate = components['schemas']['PortalCreate']

/** Page of portals. */
export type PortalPage = components['schemas']['PortalPage']

/** Fields to update. */
export type PortalPatch = components['schemas']['PortalPatch']

/** An overview of a portal’s pages and communities. */
export type PortalScorecard = components['schemas']['PortalScorecard']

/** A summary of the portal. */
export type PortalSummary = components['schemas']['PortalSummary']

/** How an event is prepared. */
export type Preparation = components['schemas']['Preparation']

/** How an event is prepared. */
export type PreparationInput = components['schemas']['PreparationInput']

/** A problem (RFC 9457). */
export type Problem = components['schemas']['Problem']

/** An individual error and its location. */
export type ProblemError = components['schemas']['ProblemError']

/** Whether others can see it, or only the people who work on it. */
export type PublicationStatus = components['schemas']['PublicationStatus']

/** The transition to take. */
export type PublicationTransition = components['schemas']['PublicationTransition']

/** Publishes something, or withdraws it. */
export type PublicationTransitionCreate = components['schemas']['PublicationTransitionCreate']

/** What happened. */
export type RecordedOutcome = components['schemas']['RecordedOutcome']

/** A recording of an occurrence: a link to where it is kept. */
export type Recording = components['schemas']['Recording']

/** A recording to create, as a draft. */
export type RecordingCreate = components['schemas']['RecordingCreate']

/** Page of recordings. */
export type RecordingPage = components['schemas']['RecordingPage']

/** Fields to update; null clears a field. */
export type RecordingPatch = components['schemas']['RecordingPatch']

/** How a series repeats: every so many days, weeks, months or years, in the local time of its time zone. `yearly` is in the month of the start. Times that do not exist on the day the clocks go forward are skipped. */
export type Recurrence = components['schemas']['Recurrence']

/** The unit in which a series repeats. */
export type RecurrenceFrequency = components['schemas']['RecurrenceFrequency']

/** How a series repeats: every so many days, weeks, months or years, in the local time of its time zone. `yearly` is in the month of the start. Times that do not exist on the day the clocks go forward are skipped. */
export type RecurrenceInput = components['schemas']['RecurrenceInput']

/** A person’s decision to show a suspended page again. */
export type ReinstatementCreate = components['schemas']['ReinstatementCreate']

/** The community’s relation to another community. */
export type Relation = components['schemas']['Relation']

/** The community’s relation to another community. */
export type RelationInput = components['schemas']['RelationInput']

/** On a related topic, a sister community elsewhere, specialised in part of the topic, or merged into it. */
export type RelationKind = components['schemas']['RelationKind']

/** How to fix what a rule found. */
export type Remedy = components['schemas']['Remedy']

/** A person’s decision to remove a suspended page once the time to appeal has passed. */
export type RemovalCreate = components['schemas']['RemovalCreate']

/** The representatives’ answer to the case. */
export type Reply = components['schemas']['Reply']

/** A reader’s report of a problem with a page. Only the deciders learn who reported it. */
export type ReportCreate = components['schemas']['ReportCreate']

/** A person who maintains a page for a limited time. Past terms are kept as history and remain readable. */
export type Representative = components['schemas']['Representative']

/** A representative of a page to create. Unlike a handover, this does not end the term of the current holder. */
export type RepresentativeCreate = components['schemas']['RepresentativeCreate']

/** Page of representatives. */
export type RepresentativePage = components['schemas']['RepresentativePage']

/** Fields to update: the end of the term, or a leave with a stand-in. */
export type RepresentativePatch = components['schemas']['RepresentativePatch']

/** The main person responsible for a page, or the deputy. */
export type RepresentativeRole = components['schemas']['RepresentativeRole']

/** Creates the page, or declines the request with a reason. */
export type RequestDecision = components['schemas']['RequestDecision']

/** The people who decide ask for changes, or the requester answers. */
export type RequestMessageKind = components['schemas']['RequestMessageKind']

/** A work that a community shares: a story, a recording, a template or a standard. It is kept even after its authors’ accounts are gone. */
export type Resource = components['schemas']['Resource']

/** Whether it can be used outside the organisation. */
export type ResourceClearance = components['schemas']['ResourceClearance']

/** A resource to create. Its `url` or its `text` is required, or both. */
export type ResourceCreate = components['schemas']['ResourceCreate']

/** The kind of resource. */
export type ResourceKind = components['schemas']['ResourceKind']

/** Page of resources. */
export type ResourcePage = components['schemas']['ResourcePage']

/** Fields to update; null clears a field. The status is changed by transitions. */
export type ResourcePatch = components['schemas']['ResourcePatch']

/** Whether the community has reviewed it, and whether it is still valid. */
export type ResourceQuality = components['schemas']['ResourceQuality']

/** The status of a resource, from proposed to archived or withdrawn. */
export type ResourceStatus = components['schemas']['ResourceStatus']

/** A summary of the resource. */
export type ResourceSummary = components['schemas']['ResourceSummary']

/** The transition to take. */
export type ResourceTransition = components['schemas']['ResourceTransition']

/** A change of a resource’s status. */
export type ResourceTransitionCreate = components['schemas']['ResourceTransitionCreate']

/** A resource from another system: created if new, otherwise updated with the fields sent. */
export type ResourceUpsert = components['schemas']['ResourceUpsert']

/** The result for each item. */
export type ResourceUpsertAnswers = components['schemas']['ResourceUpsertAnswers']

/** The resources to create or update. */
export type ResourceUpserts = components['schemas']['ResourceUpserts']

/** When events are expected: days between them, and declared seasonal pauses. */
export type Rhythm = components['schemas']['Rhythm']

/** When events are expected: days between them, and declared seasonal pauses. */
export type RhythmInput = components['schemas']['RhythmInput']

/** A person’s role in a community: leader (coordinator), core group, member support, information resources, web administration, facilitator, sponsor (a director), coach, or member. */
export type Role = components['schemas']['Role']

/** Why a row failed. */
export type RowError = components['schemas']['RowError']

/** Whether a person comes to an occurrence. There is one for each person and occurrence. */
export type Rsvp = components['schemas']['Rsvp']

/** The answer to an invitation. */
export type RsvpAnswer = components['schemas']['RsvpAnswer']

/** The RSVPs to an occurrence, by number. */
export type RsvpCounts = components['schemas']['RsvpCounts']

/** Page of RSVPs. */
export type RsvpPage = components['schemas']['RsvpPage']

/** The answer of the acting person. */
export type RsvpSet = components['schemas']['RsvpSet']

/** The answer, or where a person who wants to come is while there is no seat: `waitlisted`, then `offered`, which holds a seat until `offerExpiresAt`. */
export type RsvpStatus = components['schemas']['RsvpStatus']

/** A rule: a small function of facts and settings. */
export type Rule = components['schemas']['Rule']

/** The results of one rule on a portal. */
export type RuleCounts = components['schemas']['RuleCounts']

/** A named, versioned set of rules. */
export type RulePack = components['schemas']['RulePack']

/** The next version of a portal’s rule pack: a ready-made pack and what differs from it. */
export type RulePackCreate = components['schemas']['RulePackCreate']

/** Page of rule packs. */
export type RulePackPage = components['schemas']['RulePackPage']

/** Page of rules. */
export type RulePage = components['schemas']['RulePage']

/** How a pack uses a rule. */
export type RuleSetting = components['schemas']['RuleSetting']

/** What a rule evaluates. */
export type RuleSubject = components['schemas']['RuleSubject']

/** From the mildest to the most severe: a reminder, a first notice, a second notice, suspension, removal. A removal takes effect only after the appeal period, or after the decision on the appeal. */
export type Sanction = components['schemas']['Sanction']

/** The sanction for an upheld infraction. */
export type SanctionCreate = components['schemas']['SanctionCreate']

/** How a score is calculated. */
export type ScoreFormula = components['schemas']['ScoreFormula']

/** All findings about a page, or about a community with its page, and one score. */
export type Scorecard = components['schemas']['Scorecard']

/** The weight of a rule in a scorecard: critical 10, high 7.5, medium 5, low 2.5. */
export type Severity = components['schemas']['Severity']

/** A step of an infraction on a simulated day. */
export type SimulatedCaseStep = components['schemas']['SimulatedCaseStep']

/** What one simulated day would bring. */
export type SimulatedDay = components['schemas']['SimulatedDay']

/** A finding whose status changes on a simulated day. */
export type SimulatedFinding = components['schemas']['SimulatedFinding']

/** A notice that would be sent on a simulated day. Simulations send no notices. */
export type SimulatedNotice = components['schemas']['SimulatedNotice']

/** A step of a page through the stages of maintenance on a simulated day. */
export type SimulatedStep = components['schemas']['SimulatedStep']

/** A person who would be asked to take over on a simulated day. */
export type SimulatedSuccession = components['schemas']['SimulatedSuccession']

/** What the coming days of a portal would bring if nothing else changed and each notice were delivered on its day. No data is stored or sent. */
export type Simulation = components['schemas']['Simulation']

/** A simulation of a portal to run. */
export type SimulationCreate = components['schemas']['SimulationCreate']

/** A time during which the person was a member. */
export type Spell = components['schemas']['Spell']

/** A time during which the person was a member. */
export type SpellInput = components['schemas']['SpellInput']

/** Why to support a community, or the communities of a portal: what is on record about a period, with its sources. */
export type SponsorBrief = components['schemas']['SponsorBrief']

/** Number of findings by status. Only pass, warn and fail count towards the score. */
export type StatusCounts = components['schemas']['StatusCounts']

/** The kind of story: a mistake, a success, or a lesson learned. */
export type StoryKind = components['schemas']['StoryKind']

/** The type of resource affected. */
export type SubjectType = components['schemas']['SubjectType']

/** A request to a person to take over. */
export type Succession = components['schemas']['Succession']

/** The answer of the person who is asked to take over. */
export type SuccessionAnswer = components['schemas']['SuccessionAnswer']

/** The answer: accepted or declined; none within 7 days, or cancelled because the reason no longer applies. */
export type SuccessionOutcome = components['schemas']['SuccessionOutcome']

/** Page of successions. */
export type SuccessionPage = components['schemas']['SuccessionPage']

/** The term ends within 30 days (or ended), a leave has no stand-in, there was no sign of life for 30 days while the page is due, the person leaves the organisation, or they want to hand over. */
export type SuccessionReason = components['schemas']['SuccessionReason']

/** Yes, which hands over immediately, or no, in which case another person is asked. */
export type SuccessionReply = components['schemas']['SuccessionReply']

/** The role to take over: primary or secondary representative of a page, or leader of a community. */
export type SuccessionRole = components['schemas']['SuccessionRole']

/** A person’s decision to take a page out of listings and embeds. */
export type SuspensionCreate = components['schemas']['SuspensionCreate']

/** A task that a person has to do. */
export type Task = components['schemas']['Task']

/** The kind of task. */
export type TaskKind = components['schemas']['TaskKind']

/** Page of tasks. */
export type TaskPage = components['schemas']['TaskPage']

/** A role held for a limited time. Past terms are kept as history: a term ends and is never overwritten. */
export type Term = components['schemas']['Term']

/** A term to create: a role that a member takes on. */
export type TermCreate = components['schemas']['TermCreate']

/** Page of terms. */
export type TermPage = components['schemas']['TermPage']

/** Fields to update; `endedOn` ends the term. */
export type TermPatch = components['schemas']['TermPatch']

/** Whether the start is the actual first day, or the first day on which the term is recorded (the actual start can be earlier). */
export type TermStart = components['schemas']['TermStart']

/** A summary of the term. */
export type TermSummary = components['schemas']['TermSummary']

/** A topic of communities. */
export type Topic = components['schemas']['Topic']

/** Page of topics. */
export type TopicPage = components['schemas']['TopicPage']

/** The review of a report, which passes it on to the representatives. */
export type Triage = components['schemas']['Triage']

/** A notice that would be sent. Dry runs send no notices. */
export type TriedNotice = components['schemas']['TriedNotice']

/** One week of a replay. */
export type TriedWeek = components['schemas']['TriedWeek']

/** A person of a list who was not found among the people of the hosts. */
export type UnmatchedAttendee = components['schemas']['UnmatchedAttendee']

/** The source of the evidence: a representative’s attestation, the portal’s heartbeat, the sitemap, HTTP Last-Modified, or a change detected by the monitor. */
export type UpdateKind = components['schemas']['UpdateKind']

/** Whether this evidence counts, is older than the evidence that counts, was part of a change to many pages at once, or came from a robot or an admin. */
export type UpdateStanding = components['schemas']['UpdateStanding']

/** The action. `erased` is the proof that the data held about a person was erased; it lists the entries whose values were deleted. */
export type Verb = components['schemas']['Verb']

/** Who can see it: everyone, everyone in the organisation, or the members. */
export type Visibility = components['schemas']['Visibility']

/** The waiver of a rule for one page or community on a portal: by whom, why and until when. */
export type Waiver = components['schemas']['Waiver']

/** A waiver of a rule for one page or community (exactly one of the two), with a reason and an end. It ends automatically. */
export type WaiverCreate = components['schemas']['WaiverCreate']

/** Page of waivers. */
export type WaiverPage = components['schemas']['WaiverPage']

/** The early end of a waiver. */
export type WaiverRevocation = components['schemas']['WaiverRevocation']

/** An endpoint that receives events, signed per Standard Webhooks. */
export type Webhook = components['schemas']['Webhook']

/** An endpoint that will receive events. */
export type WebhookCreate = components['schemas']['WebhookCreate']

/** A newly created webhook. */
export type WebhookCreated = components['schemas']['WebhookCreated']

/** The delivery of one event to one endpoint. */
export type WebhookDelivery = components['schemas']['WebhookDelivery']

/** Page of webhook deliveries. */
export type WebhookDeliveryPage = components['schemas']['WebhookDeliveryPage']

/** Whether an event was delivered; `dead` after three days of attempts. A dead letter can be resent. */
export type WebhookDeliveryStatus = components['schemas']['WebhookDeliveryStatus']

/** Page of webhooks. */
export type WebhookPage = components['schemas']['WebhookPage']

/** Fields to update. */
export type WebhookPatch = components['schemas']['WebhookPatch']

/** The new secret of a webhook. */
export type WebhookSecret = components['schemas']['WebhookSecret']

/** Whether events are sent: `paused` by you, `gone` if the endpoint returned 410. No events are lost in the meantime: once it is active again, delivery resumes where it stopped. */
export type WebhookStatus = components['schemas']['WebhookStatus']

/** A summary of the webhook. */
export type WebhookSummary = components['schemas']['WebhookSummary']

/** A day of the week. */
export type Weekday = components['schemas']['Weekday']

/** What an activity weighs from a day on. An act has the weight that is in force on its day; later changes leave it. */
export type Weight = components['schemas']['Weight']

/** A change of a weight. */
export type WeightCreate = components['schemas']['WeightCreate']

/** Page of weights. */
export type WeightPage = components['schemas']['WeightPage']

/** A page that needs the most help. */
export type WorstPage = components['schemas']['WorstPage']

// Written by generate.ts; `pnpm --filter @guildhall/sdk generate` writes it anew.

export interface components {
    schemas: {
        Acknowledgement: {
            /** What was or will be done. */
            words?: string | null;
        };
        Activity: {
            actorClass: components["schemas"]["ActorClass"];
            /** The changed fields with their values after; null when it was deleted. A private value reads "private", an erased one "erased". */
            after: {
                [key: string]: unknown;
            } | null;
            /** The changed fields with their values before; null when it was created. A private value reads "private", an erased one "erased". */
            before: {
                [key: string]: unknown;
            } | null;
            /** The community it belongs to, while it exists. */
            community: components["schemas"]["CommunitySummary"] | null;
            /** SHA-256 of the entry; the sealed chain of these digests reveals any later change. */
            digest: string;
            /** The entry’s id. */
            readonly id: string;
            /** The key that was used. */
            key: components["schemas"]["KeySummary"] | null;
            /**
             * Format: date-time
             * When it happened.
             */
            readonly occurredAt: string;
            /** The person who acted, or for whom a key acted. */
            person: components["schemas"]["PersonSummary"] | null;
            /** The id of the request that made the change. */
            requestId: string | null;
            /** The subject of the action (id). */
            subjectId: string;
            subjectType: components["schemas"]["SubjectType"];
            verb: components["schemas"]["Verb"];
        };
        ActivityPage: {
            /** The items on this page, in the requested order. */
            items: components["schemas"]["Activity"][];
            /** The cursor of the next page; null on the last page. */
            next: string | null;
            /** The number of items on all pages, counted up to 1,000. Only with `include=total`. */
            readonly totalCount?: number;
            /** Whether there are more than 1,000 items: show "1,000+". Only with `include=total`. */
            totalCountIsCapped?: boolean;
        };
        ActivityProof: {
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
        };
        ActorClass: "member" | "representative" | "portal_admin" | "robot";
        Agenda: {
            format: components["schemas"]["EventFormat"];
            /** The kinds of items that its format has. */
            itemKinds: components["schemas"]["AgendaItemKind"][];
            /** What only its author sees until it is revealed. */
            silent: components["schemas"]["AgendaInput"][];
            /** How many votes each person has for the topics of an agenda. */
            votesPerPerson: number;
        };
        AgendaAnswer: {
            /**
             * Format: date-time
             * When the record was created.
             */
            readonly createdAt: string;
            /** The `ETag` of the record, for `If-Match`. Absent when `fields` is used. */
            readonly etag: string;
            /** The answer’s id. */
            readonly id: string;
            /** The question. */
            item: components["schemas"]["AgendaItemSummary"];
            person: components["schemas"]["PersonSummary"];
            /** The answer, in Markdown. */
            text: string;
            /**
             * Format: date-time
             * When the record was last updated.
             */
            readonly updatedAt: string;
        };
        AgendaAnswerPage: {
            /** The items on this page, in the requested order. */
            items: components["schemas"]["AgendaAnswer"][];
            /** The cursor of the next page; null on the last page. */
            next: string | null;
            /** The number of items on all pages, counted up to 1,000. Only with `include=total`. */
            readonly totalCount?: number;
            /** Whether there are more than 1,000 items: show "1,000+". Only with `include=total`. */
            totalCountIsCapped?: boolean;
        };
        AgendaAnswerSet: {
            /** The answer, in Markdown. */
            text: string;
        };
        AgendaBallot: {
            /** Their votes, by topic. */
            votes: components["schemas"]["AgendaBallotVote"][];
            /** How many votes the person has left. */
            readonly votesLeft: number;
            /** How many votes each person has for the topics of an agenda. */
            votesPerPerson: number;
        };
        AgendaBallotVote: {
            /** The id of the topic. */
            readonly item: string;
            /** How many votes the person gave it. */
            readonly votes: number;
        };
        AgendaInput: "proposals" | "votes" | "answers";
        AgendaItem: {
            /** For an action: the person who does it. */
            assignee: components["schemas"]["PersonSummary"] | null;
            /**
             * Format: date-time
             * When the record was created.
             */
            readonly createdAt: string;
            /** The full description, in Markdown. */
            description: string | null;
            /**
             * Format: date
             * For an action: the day by which it is due.
             */
            dueOn: string | null;
            /** How long it takes at most, in minutes. Not for actions. */
            durationMinutes: number | null;
            /** The `ETag` of the record, for `If-Match`. Absent when `fields` is used. */
            readonly etag: string;
            /** For a talk: speakers who are not in the directory. */
            externalSpeakers: components["schemas"]["ExternalSpeaker"][];
            /** The agenda item’s id. */
            readonly id: string;
            /** For an action: whether it is done. */
            isDone: boolean;
            kind: components["schemas"]["AgendaItemKind"];
            /** For a round: the people who are going and have not spoken yet, as far as the caller can see who is going. */
            notSpoken: components["schemas"]["PersonSummary"][];
            objective: components["schemas"]["LaunchObjective"] | null;
            occurrence: components["schemas"]["OccurrenceSummary"];
            /** Its place on the agenda; null comes last, in the order of creation. */
            position: number | null;
            /** The person who proposed it; null for an item of the people who run the event. */
            proposer: components["schemas"]["PersonSummary"] | null;
            /** For a talk: the people who speak, in order. */
            speakers: components["schemas"]["PersonSummary"][];
            /** For a round: the people who have spoken, in order. */
            spoken: components["schemas"]["PersonSummary"][];
            /** Its title. */
            title: string;
            /**
             * Format: date-time
             * When the record was last updated.
             */
            readonly updatedAt: string;
            /** Who can see it. */
            visibility: components["schemas"]["Visibility"];
            /** For a topic: its votes; null until they are revealed, and for other kinds. */
            readonly votes: number | null;
        };
        AgendaItemCreate: {
            /** For an action: the person who does it (id). */
            assignee?: string | null;
            /** The full description, in Markdown. */
            description?: string | null;
            /**
             * Format: date
             * For an action: the day by which it is due.
             */
            dueOn?: string | null;
            /** How long it takes at most, in minutes. Not for actions. */
            durationMinutes?: number | null;
            /** For a talk: speakers who are not in the directory. */
            externalSpeakers?: components["schemas"]["ExternalSpeakerInput"][];
            /** For an action: whether it is done. */
            isDone?: boolean;
            kind: components["schemas"]["AgendaItemKind"];
            /** For an objective of a launch: which one. Required there. */
            objective?: components["schemas"]["LaunchObjective"] | null;
            /** The occurrence (id). */
            occurrence: string;
            /** Its place on the agenda; null comes last, in the order of creation. */
            position?: number | null;
            /** For a talk: the people who speak (ids), in order. */
            speakers?: string[];
            /** For a round: the people who have spoken (ids), in order. */
            spoken?: string[];
            /** Its title. */
            title: string;
            /** Who can see it. Never wider than its event’s visibility. Default: as the event for talks and objectives, else `members`. */
            visibility?: components["schemas"]["Visibility"];
        };
        AgendaItemKind: "talk" | "topic" | "question" | "round" | "action" | "objective";
        AgendaItemPage: {
            /** The items on this page, in the requested order. */
            items: components["schemas"]["AgendaItem"][];
            /** The cursor of the next page; null on the last page. */
            next: string | null;
            /** The number of items on all pages, counted up to 1,000. Only with `include=total`. */
            readonly totalCount?: number;
            /** Whether there are more than 1,000 items: show "1,000+". Only with `include=total`. */
            totalCountIsCapped?: boolean;
        };
        AgendaItemPatch: {
            /** For an action: the person who does it (id). */
            assignee?: string | null;
            /** The full description, in Markdown. */
            description?: string | null;
            /**
             * Format: date
             * For an action: the day by which it is due.
             */
            dueOn?: string | null;
            /** How long it takes at most, in minutes. Not for actions. */
            durationMinutes?: number | null;
            /** For a talk: speakers who are not in the directory. */
            externalSpeakers?: components["schemas"]["ExternalSpeakerInput"][];
            /** For an action: whether it is done. */
            isDone?: boolean;
            /** For an objective of a launch: which one. Required there. */
            objective?: components["schemas"]["LaunchObjective"] | null;
            /** Its place on the agenda; null comes last, in the order of creation. */
            position?: number | null;
            /** For a talk: the people who speak (ids), in order. */
            speakers?: string[];
            /** For a round: the people who have spoken (ids), in order. */
            spoken?: string[];
            /** Its title. */
            title?: string;
            /** Who can see it. Never wider than its event’s visibility. Default: as the event for talks and objectives, else `members`. */
            visibility?: components["schemas"]["Visibility"];
        };
        AgendaItemSummary: {
            /** The agenda item’s id. */
            readonly id: string;
            kind: components["schemas"]["AgendaItemKind"];
            /** Its title. */
            title: string;
        };
        AgendaReveal: {
            /** What to reveal. */
            inputs: components["schemas"]["AgendaInput"][];
        };
        AgendaSet: {
            /** What only its author sees from now on, until it is revealed. */
            silent?: components["schemas"]["AgendaInput"][];
            /** How many votes each person has for the topics of an agenda. */
            votesPerPerson?: number;
        };
        AgendaVote: {
            /** How many of the votes of the acting person the topic has; 0 withdraws them. */
            votes: number;
        };
        Allowed: {
            /** Whether the caller can perform it on this resource now. */
            allowed: boolean;
            /** The code of the problem that would be returned; null when allowed. */
            code: string | null;
            /** All that the transition still requires, including what its own body supplies. */
            lacks: components["schemas"]["Lack"][];
            /** The operation’s name in the OpenAPI document. */
            operation: string;
            /** The reason why not, in one sentence; null when allowed. */
            reason: string | null;
            /** The transition, where the operation takes one by name; otherwise null. */
            transition: string | null;
        };
        AllowedPage: {
            /** The items on this page, in the requested order. */
            items: components["schemas"]["Allowed"][];
            /** The cursor of the next page; null on the last page. */
            next: string | null;
            /** The number of items on all pages, counted up to 1,000. Only with `include=total`. */
            readonly totalCount?: number;
            /** Whether there are more than 1,000 items: show "1,000+". Only with `include=total`. */
            totalCountIsCapped?: boolean;
        };
        AppealDecision: {
            outcome: components["schemas"]["AppealOutcome"];
            /** The reason. */
            reason: string;
        };
        AppealOutcome: "granted" | "denied";
        Application: {
            /** The time and work that the applicant offers. */
            commitment: string | null;
            /** The applicant’s experience. */
            experience: string | null;
            /** What the applicant will contribute. */
            gives: string | null;
            /** What the applicant wants to gain. */
            objectives: string | null;
        };
        ApplicationInput: {
            /** The time and work that the applicant offers. */
            commitment?: string | null;
            /** The applicant’s experience. */
            experience?: string | null;
            /** What the applicant will contribute. */
            gives?: string | null;
            /** What the applicant wants to gain. */
            objectives?: string | null;
        };
        Attendance: {
            /**
             * Format: date-time
             * When the record was created.
             */
            readonly createdAt: string;
            /** The `ETag` of the record, for `If-Match`. Absent when `fields` is used. */
            readonly etag: string;
            /** The id of the attendance record. */
            readonly id: string;
            occurrence: components["schemas"]["OccurrenceSummary"];
            person: components["schemas"]["PersonSummary"];
            /** The person who recorded it; null if a system did. */
            recordedBy: components["schemas"]["PersonSummary"] | null;
            source: components["schemas"]["AttendanceSource"];
            /**
             * Format: date-time
             * When it starts.
             */
            readonly startsAt: string;
            status: components["schemas"]["AttendanceStatus"];
            /**
             * Format: date-time
             * When the record was last updated.
             */
            readonly updatedAt: string;
        };
        AttendanceCounts: {
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
        };
        AttendanceCreate: {
            /** How many people were there, named or not. */
            headCount?: number;
            /** The people who were there, or absent. */
            people?: components["schemas"]["AttendeeInput"][];
            /** Instead of both: the text of the attendance report of Microsoft Teams or the participants report of Zoom. Over REST, the file itself can be sent as the body. */
            report?: string;
        };
        AttendancePage: {
            /** The items on this page, in the requested order. */
            items: components["schemas"]["Attendance"][];
            /** The cursor of the next page; null on the last page. */
            next: string | null;
            /** The number of items on all pages, counted up to 1,000. Only with `include=total`. */
            readonly totalCount?: number;
            /** Whether there are more than 1,000 items: show "1,000+". Only with `include=total`. */
            totalCountIsCapped?: boolean;
        };
        AttendanceRecorded: {
            /** The head count of the occurrence; null if none was recorded. */
            readonly headCount: number | null;
            /** How many people were found. Each is now on record. */
            readonly matched: number;
            /** Those who were not found, in order. They are counted; no person is created. */
            unmatched: components["schemas"]["UnmatchedAttendee"][];
        };
        AttendanceSource: "list" | "report" | "check_in" | "import";
        AttendanceStatus: "attended" | "absent";
        AttendeeInput: {
            /** Their e-mail address. */
            email?: string;
            /** Their external id. */
            externalId?: string;
            /** The id of a person. */
            id?: string;
            /** Whether they were there. Default: `attended`. */
            status?: components["schemas"]["AttendanceStatus"];
        };
        AttestationCreate: {
            /** What was reviewed. */
            note?: string | null;
        };
        AttestationLink: {
            /**
             * Format: date-time
             * When it expires.
             */
            expiresAt: string;
            /** Opens a page that states what is confirmed, with one button. Share it only with that person. */
            url: string;
        };
        AttestationLinkCreate: {
            /** The representative for whom the link is created (id). */
            person: string;
        };
        BriefQuestion: "organisation" | "manager" | "member";
        BriefSection: {
            question: components["schemas"]["BriefQuestion"];
            /** What is on record. */
            statements: components["schemas"]["BriefStatement"][];
            /** Its heading. */
            title: string;
        };
        BriefSource: {
            /** The figure with its scope, period and explanation; null if it is not a metric. */
            figure: components["schemas"]["MetricFigure"] | null;
            kind: components["schemas"]["BriefSourceKind"];
            /** Where this API returns it. */
            path: string;
            /** Its title. */
            title: string;
        };
        BriefSourceKind: "metric" | "record" | "resource" | "minutes";
        BriefStatement: {
            /** Where it comes from. */
            sources: components["schemas"]["BriefSource"][];
            /** The statement. What people wrote is quoted in their words. */
            text: string;
        };
        BrokenLink: {
            /** The problem as structured data. */
            message: components["schemas"]["Message"];
            /** What is wrong with it, in one sentence. */
            problem: string;
            /** The HTTP status of the response; null without a response. */
            status: number | null;
            /** The URL it points to. */
            url: string;
        };
        BulkAnswer: {
            /** The record that was created or updated. */
            id: string | null;
            /** The outcome for the item. */
            outcome: "created" | "updated" | "unchanged" | "failed";
            /** Why it failed. */
            problem: components["schemas"]["Problem"] | null;
        };
        Cadence: {
            /** The number of days, weeks or months from one event to the next. */
            interval: number;
            unit: components["schemas"]["CadenceUnit"];
        };
        CadenceUnit: "day" | "week" | "month";
        CalendarToken: {
            /**
             * Format: date-time
             * When the record was created.
             */
            readonly createdAt: string;
            /** The `ETag` of the record, for `If-Match`. Absent when `fields` is used. */
            readonly etag: string;
            /** The calendar token’s id. */
            readonly id: string;
            /**
             * Format: date-time
             * When it was last used, to the hour.
             */
            lastUsedAt: string | null;
            /** What it is for. */
            name: string;
            /** The portal to whose events it is limited: that of the key by which it was created. */
            portal: components["schemas"]["PortalSummary"] | null;
            /**
             * Format: date-time
             * When the record was last updated.
             */
            readonly updatedAt: string;
        };
        CalendarTokenCreate: {
            /** What it is for. */
            name: string;
        };
        CalendarTokenCreated: {
            /**
             * Format: date-time
             * When the record was created.
             */
            readonly createdAt: string;
            /** The calendar token’s id. */
            readonly id: string;
            /**
             * Format: date-time
             * When it was last used, to the hour.
             */
            lastUsedAt: string | null;
            /** What it is for. */
            name: string;
            /** The portal to whose events it is limited: that of the key by which it was created. */
            portal: components["schemas"]["PortalSummary"] | null;
            /**
             * Format: date-time
             * When the record was last updated.
             */
            readonly updatedAt: string;
            /** The address to subscribe to. Save it now: it contains the secret, which is stored as a hash and never shown again. */
            url: string;
        };
        CalendarTokenPage: {
            /** The items on this page, in the requested order. */
            items: components["schemas"]["CalendarToken"][];
            /** The cursor of the next page; null on the last page. */
            next: string | null;
            /** The number of items on all pages, counted up to 1,000. Only with `include=total`. */
            readonly totalCount?: number;
            /** Whether there are more than 1,000 items: show "1,000+". Only with `include=total`. */
            totalCountIsCapped?: boolean;
        };
        CallingKey: {
            /**
             * Format: date-time
             * When the record was created.
             */
            readonly createdAt: string;
            /**
             * Format: date-time
             * When it expires; null if it does not expire.
             */
            expiresAt: string | null;
            /** The key’s id. */
            readonly id: string;
            kind: components["schemas"]["KeyKind"];
            /** Its last four characters, to identify it. */
            lastFour: string;
            /** What the key is for. */
            name: string;
            /** The browser origins that a publishable key accepts, a subset of its portal’s; null for all of them. Not allowed for a secret key. */
            origins: string[] | null;
            /**
             * Format: date-time
             * Until when earlier secrets stay valid; null if they expired at once.
             */
            overlapUntil: string | null;
            /** The portal the key is bound to. */
            portal: components["schemas"]["PortalSummary"] | null;
            /** The first characters of the key. */
            prefix: string;
            /**
             * Format: date-time
             * When it was revoked; null if not revoked.
             */
            revokedAt: string | null;
            /**
             * Format: date-time
             * Time of the last rotation.
             */
            rotatedAt: string | null;
            /** The scopes of the key. */
            scopes: ("communities:read" | "communities:write" | "people:read" | "people:write" | "identities:write" | "privacy:write" | "memberships:read" | "memberships:write" | "portals:read" | "portals:write" | "organisations:read" | "organisations:write" | "imports:read" | "imports:write" | "keys:read" | "keys:write" | "activity:read" | "resources:read" | "resources:write" | "events:read" | "events:write" | "attendance:read" | "attendance:write" | "contributions:read" | "contributions:write" | "engagement:read" | "engagement:write" | "metrics:read" | "pages:read" | "pages:write" | "governance:read" | "governance:write" | "webhooks:read" | "webhooks:write" | "notices:read" | "notices:write")[];
            /**
             * Format: date-time
             * When the record was last updated.
             */
            readonly updatedAt: string;
        };
        CallToAction: {
            /** What to do. */
            text: string;
            /**
             * Format: date
             * The last day to do it.
             */
            until: string | null;
            /** Where to do it. */
            url: string | null;
        };
        CallToActionInput: {
            /** What to do. */
            text: string;
            /**
             * Format: date
             * The last day to do it.
             */
            until?: string | null;
            /** Where to do it. */
            url?: string | null;
        };
        CaseDecision: {
            outcome: components["schemas"]["CaseOutcome"];
            /** The reason. */
            reason: string;
        };
        CaseOutcome: "remedied" | "upheld" | "dismissed";
        ChangeScope: "this" | "following" | "all";
        Channel: {
            kind: components["schemas"]["ChannelKind"];
            /** Its name there. */
            label: string | null;
            /** Its URL. */
            url: string;
        };
        ChannelInput: {
            kind: components["schemas"]["ChannelKind"];
            /** Its name there. */
            label?: string | null;
            /** Its URL. */
            url: string;
        };
        ChannelKind: "website" | "chat" | "forum" | "mailing_list" | "calendar" | "repository" | "video" | "documents" | "social" | "other";
        CheckInCode: {
            /**
             * Format: date-time
             * Until when people can check in.
             */
            closesAt: string;
            /**
             * Format: date-time
             * From when on people can check in.
             */
            opensAt: string;
            /** The address of the page on which people check in; the QR code contains it. */
            url: string;
        };
        CheckInCreate: {
            /** The content of the QR code: the address, or its last part. */
            code: string;
        };
        CheckOutcome: "loaded" | "not_modified" | "failed" | "unreachable" | "busy" | "robots" | "blocked" | "too_slow" | "not_made" | "not_html";
        Community: {
            /** How often its events take place, derived from the dates visible to the caller: the last 5 of the past year that were not cancelled and the next 4. Null if unknown: there are fewer than three days, or they are irregular. */
            readonly cadence: components["schemas"]["Cadence"] | null;
            /** Where it meets and keeps its materials. */
            channels: components["schemas"]["Channel"][];
            /**
             * Format: date
             * The day it closed.
             */
            closedOn: string | null;
            /**
             * Format: date
             * The day it will close.
             */
            closingOn: string | null;
            /**
             * Format: date-time
             * When the record was created.
             */
            readonly createdAt: string;
            /** The full description, in Markdown. */
            description: string | null;
            /** The `ETag` of the record, for `If-Match`. Absent when `fields` is used. */
            readonly etag: string;
            /** The key of the record in that system; unique per source. */
            externalKey: string | null;
            /** The community’s id. */
            readonly id: string;
            joinPolicy: components["schemas"]["JoinPolicy"];
            kind: components["schemas"]["CommunityKind"];
            /**
             * Format: date
             * The day it was launched.
             */
            launchedOn: string | null;
            /** The number of its active members who lead it today. */
            readonly leaderCount: number;
            /** The URL of its logo. */
            logoUrl: string | null;
            /** How it matches the search; null without `q`. */
            match: components["schemas"]["Match"] | null;
            /** The number of its active members. */
            readonly memberCount: number;
            memberProfile: components["schemas"]["MemberProfile"] | null;
            /** The purpose of the community. */
            mission: string | null;
            /** Its name. */
            name: string;
            /** The next date of the events that it hosts: the first visible to the caller that has not started and is not cancelled; null if there is none. */
            readonly nextOccurrence: components["schemas"]["OccurrenceSummary"] | null;
            /** The parent community. */
            parent: components["schemas"]["CommunitySummary"] | null;
            /** Its partners. */
            partners: components["schemas"]["Partner"][];
            /**
             * Format: date
             * The last day of its declared pause, while it lasts; null otherwise.
             */
            readonly pausedUntil: string | null;
            /** The portals that show it; none means all of them. */
            portals: components["schemas"]["PortalSummary"][];
            /** Its relations to other communities visible to the caller. */
            relations: components["schemas"]["Relation"][];
            rhythm: components["schemas"]["Rhythm"] | null;
            /** Its name in URLs; generated from the name when omitted. */
            slug: string;
            /** The system the record was imported from; null when it was created here. */
            source: string | null;
            status: components["schemas"]["CommunityStatus"];
            /** The objectives of the organisation that it serves. */
            strategicObjectives: string[];
            /** The number of communities that are part of it and visible to the caller. */
            readonly subcommunityCount: number;
            /** One sentence for listings. */
            summary: string | null;
            /** Its topics. */
            topics: string[];
            /**
             * Format: date-time
             * When the record was last updated.
             */
            readonly updatedAt: string;
            visibility: components["schemas"]["Visibility"];
        };
        CommunityCreate: {
            /** Where it meets and keeps its materials. */
            channels?: components["schemas"]["ChannelInput"][];
            /**
             * Format: date
             * The day it closed.
             */
            closedOn?: string | null;
            /**
             * Format: date
             * The day it will close.
             */
            closingOn?: string | null;
            /** The full description, in Markdown. */
            description?: string | null;
            /** The key of the record in that system; unique per source. */
            externalKey?: string | null;
            /** How people become members: at once, after approval, or by invitation. Default on creation: open. */
            joinPolicy?: components["schemas"]["JoinPolicy"];
            /** An independent community, or a group inside one. Default on creation: community. */
            kind?: components["schemas"]["CommunityKind"];
            /**
             * Format: date
             * The day it was launched.
             */
            launchedOn?: string | null;
            /** The URL of its logo. */
            logoUrl?: string | null;
            memberProfile?: components["schemas"]["MemberProfileInput"] | null;
            /** The purpose of the community. */
            mission?: string | null;
            /** Its name. */
            name: string;
            /** The slug or id of the parent community. */
            parent?: string | null;
            /** Its partners. */
            partners?: components["schemas"]["PartnerInput"][];
            /** The portals that show it; none means all of them. */
            portals?: string[];
            /** Its relations to other communities. */
            relations?: components["schemas"]["RelationInput"][];
            rhythm?: components["schemas"]["RhythmInput"] | null;
            /** Its name in URLs; generated from the name when omitted. */
            slug?: string;
            /** The system the record was imported from; null when it was created here. */
            source?: string | null;
            /** Its initial status. Default on creation: draft. */
            status?: components["schemas"]["CommunityStatus"];
            /** The objectives of the organisation that it serves. */
            strategicObjectives?: string[];
            /** One sentence for listings. */
            summary?: string | null;
            /** Its topics. */
            topics?: string[];
            /** Who can see it: everyone, everyone in the organisation, or the members. Default on creation: public. */
            visibility?: components["schemas"]["Visibility"];
        };
        CommunityEngagement: {
            /**
             * Format: date
             * The day as of which it is computed.
             */
            asOf: string;
            /** The community (id). */
            community: string;
            /** How the figures were computed; empty unless `explain` is true. */
            explanations: components["schemas"]["EngagementExplanation"][];
            /** The figures, each with its parts. */
            figures: components["schemas"]["EngagementFigure"][];
            /** Its name. */
            name: string;
            /** Whom to thank or to talk to; null for keys. */
            people: components["schemas"]["EngagementPeople"] | null;
        };
        CommunityKind: "community" | "subgroup";
        CommunityPage: {
            /** The items on this page, in the requested order. */
            items: components["schemas"]["Community"][];
            /** The cursor of the next page; null on the last page. */
            next: string | null;
            /** The number of items on all pages, counted up to 1,000. Only with `include=total`. */
            readonly totalCount?: number;
            /** Whether there are more than 1,000 items: show "1,000+". Only with `include=total`. */
            totalCountIsCapped?: boolean;
        };
        CommunityPatch: {
            /** Where it meets and keeps its materials. */
            channels?: components["schemas"]["ChannelInput"][];
            /**
             * Format: date
             * The day it closed.
             */
            closedOn?: string | null;
            /**
             * Format: date
             * The day it will close.
             */
            closingOn?: string | null;
            /** The full description, in Markdown. */
            description?: string | null;
            /** The key of the record in that system; unique per source. */
            externalKey?: string | null;
            /** How people become members: at once, after approval, or by invitation. Default on creation: open. */
            joinPolicy?: components["schemas"]["JoinPolicy"];
            /** An independent community, or a group inside one. Default on creation: community. */
            kind?: components["schemas"]["CommunityKind"];
            /**
             * Format: date
             * The day it was launched.
             */
            launchedOn?: string | null;
            /** The URL of its logo. */
            logoUrl?: string | null;
            memberProfile?: components["schemas"]["MemberProfileInput"] | null;
            /** The purpose of the community. */
            mission?: string | null;
            /** Its name. */
            name?: string;
            /** The slug or id of the parent community. */
            parent?: string | null;
            /** Its partners. */
            partners?: components["schemas"]["PartnerInput"][];
            /** The portals that show it; none means all of them. */
            portals?: string[];
            /** Its relations to other communities. */
            relations?: components["schemas"]["RelationInput"][];
            rhythm?: components["schemas"]["RhythmInput"] | null;
            /** Its name in URLs; generated from the name when omitted. */
            slug?: string;
            /** The system the record was imported from; null when it was created here. */
            source?: string | null;
            /** The objectives of the organisation that it serves. */
            strategicObjectives?: string[];
            /** One sentence for listings. */
            summary?: string | null;
            /** Its topics. */
            topics?: string[];
            /** Who can see it: everyone, everyone in the organisation, or the members. Default on creation: public. */
            visibility?: components["schemas"]["Visibility"];
        };
        CommunityStatus: "draft" | "proposed" | "changes_asked" | "approved" | "declined" | "planning" | "active" | "renewing" | "dormant" | "closing" | "closed" | "merged" | "withdrawn";
        CommunityStep: {
            actorClass: components["schemas"]["ActorClass"];
            /**
             * Format: date-time
             * When it happened.
             */
            at: string;
            /** The community (id). */
            community: string;
            /** The previous status; null for the first step. */
            from: components["schemas"]["CommunityStatus"] | null;
            /** The step’s id. */
            readonly id: string;
            /** The person who did it; null where a key acted without a person. */
            person: components["schemas"]["PersonSummary"] | null;
            /** The reason; null where none was provided. */
            reason: string | null;
            to: components["schemas"]["CommunityStatus"];
            transition: components["schemas"]["CommunityStepKind"];
        };
        CommunityStepKind: "propose" | "ask_changes" | "approve" | "decline" | "plan" | "launch" | "renew" | "rest" | "wake" | "begin_closing" | "resume" | "close" | "merge" | "reopen" | "withdraw" | "state";
        CommunityStepPage: {
            /** The items on this page, in the requested order. */
            items: components["schemas"]["CommunityStep"][];
            /** The cursor of the next page; null on the last page. */
            next: string | null;
            /** The number of items on all pages, counted up to 1,000. Only with `include=total`. */
            readonly totalCount?: number;
            /** Whether there are more than 1,000 items: show "1,000+". Only with `include=total`. */
            totalCountIsCapped?: boolean;
        };
        CommunitySummary: {
            /** The community’s id. */
            readonly id: string;
            /** Its name. */
            name: string;
            /** Its name in URLs. */
            slug: string;
        };
        CommunityTransition: "propose" | "ask_changes" | "approve" | "decline" | "plan" | "launch" | "renew" | "rest" | "wake" | "begin_closing" | "resume" | "close" | "merge" | "reopen" | "withdraw";
        CommunityTransitionCreate: {
            /**
             * Format: date
             * The planned closing date, after today. Required for `begin_closing`; not allowed otherwise.
             */
            closingOn?: string;
            /** The community to merge into (slug or id). Required for `merge`; not allowed otherwise. */
            into?: string;
            /** The reason. Required by `ask_changes`, `decline` and `begin_closing`. */
            reason?: string | null;
            transition: components["schemas"]["CommunityTransition"];
        };
        CommunityUpsert: {
            /** Where it meets and keeps its materials. */
            channels?: components["schemas"]["ChannelInput"][];
            /**
             * Format: date
             * The day it closed.
             */
            closedOn?: string | null;
            /**
             * Format: date
             * The day it will close.
             */
            closingOn?: string | null;
            /** The full description, in Markdown. */
            description?: string | null;
            /** Its key in the source system. */
            externalKey: string;
            /** How people become members: at once, after approval, or by invitation. Default on creation: open. */
            joinPolicy?: components["schemas"]["JoinPolicy"];
            /** An independent community, or a group inside one. Default on creation: community. */
            kind?: components["schemas"]["CommunityKind"];
            /**
             * Format: date
             * The day it was launched.
             */
            launchedOn?: string | null;
            /** The URL of its logo. */
            logoUrl?: string | null;
            memberProfile?: components["schemas"]["MemberProfileInput"] | null;
            /** The purpose of the community. */
            mission?: string | null;
            /** Its name. */
            name: string;
            /** The slug or id of the parent community. */
            parent?: string | null;
            /** Its partners. */
            partners?: components["schemas"]["PartnerInput"][];
            /** The portals that show it; none means all of them. */
            portals?: string[];
            /** Its relations to other communities. */
            relations?: components["schemas"]["RelationInput"][];
            rhythm?: components["schemas"]["RhythmInput"] | null;
            /** Its name in URLs; generated from the name when omitted. */
            slug?: string;
            /** The source system. */
            source: string;
            /** Its initial status. Default on creation: draft. */
            status?: components["schemas"]["CommunityStatus"];
            /** The objectives of the organisation that it serves. */
            strategicObjectives?: string[];
            /** One sentence for listings. */
            summary?: string | null;
            /** Its topics. */
            topics?: string[];
            /** Who can see it: everyone, everyone in the organisation, or the members. Default on creation: public. */
            visibility?: components["schemas"]["Visibility"];
        };
        CommunityUpsertAnswers: {
            /** One result per item, in order. */
            items: components["schemas"]["BulkAnswer"][];
        };
        CommunityUpserts: {
            /** All or none: if one item is invalid, no item is changed. Default: false. */
            atomic?: boolean;
            /** The records. Maximum 1,000. */
            items: components["schemas"]["CommunityUpsert"][];
        };
        Contribution: {
            /** The question, occurrence or resource that it was about: its id here, or its key in the source system. */
            about: string | null;
            activity: components["schemas"]["ContributionActivity"];
            /** The community. */
            community: components["schemas"]["CommunitySummary"];
            /** The contribution that it takes back; null if it is no correction. */
            corrects: components["schemas"]["ContributionSummary"] | null;
            /** To or from whom; null if that is not known. */
            counterpart: components["schemas"]["PersonSummary"] | null;
            /**
             * Format: date-time
             * When the record was created.
             */
            readonly createdAt: string;
            direction: components["schemas"]["Direction"];
            /** The `ETag` of the record, for `If-Match`. Absent when `fields` is used. */
            readonly etag: string;
            /** The contribution’s id. */
            readonly id: string;
            /**
             * Format: date-time
             * When it happened.
             */
            occurredAt: string;
            /** Who did it; null once the person was erased. */
            person: components["schemas"]["PersonSummary"] | null;
            /** The system that recorded it. */
            source: string;
            /** Its key in that system; unique per source. Null once the person was erased. */
            sourceKey: string | null;
            /**
             * Format: date-time
             * When the record was last updated.
             */
            readonly updatedAt: string;
            /** What it weighs: by the weight in force on its day unless the source stated one; negative for a correction. */
            weight: number;
            /** The version of the weight; null if the source stated the weight. */
            readonly weightVersion: number | null;
        };
        ContributionActivity: "organise" | "facilitate" | "talk" | "mentor" | "publish" | "minutes" | "answer" | "review" | "propose" | "thank" | "attend" | "ask" | "be_mentored" | "use";
        ContributionCreate: {
            /** The question, occurrence or resource that it was about: its id here, or its key in the source system. */
            about?: string | null;
            activity: components["schemas"]["ContributionActivity"];
            /** The community (slug or id). */
            community: string;
            /** The contribution (id) to take back. A correction repeats its community, person, activity, `occurredAt` and source, without `weight`, under a key of its own. */
            corrects?: string | null;
            /** To or from whom (id), not the person themselves. */
            counterpart?: string | null;
            /**
             * Format: date-time
             * When it happened. Not in the future.
             */
            occurredAt: string;
            /** Who did it (id). */
            person: string;
            /** The system that recorded it. */
            source: string;
            /** Its key in that system; unique per source. */
            sourceKey: string;
            /** What it weighs. Default: the weight of the activity in force on that day. */
            weight?: number;
        };
        ContributionPage: {
            /** The items on this page, in the requested order. */
            items: components["schemas"]["Contribution"][];
            /** The cursor of the next page; null on the last page. */
            next: string | null;
            /** The number of items on all pages, counted up to 1,000. Only with `include=total`. */
            readonly totalCount?: number;
            /** Whether there are more than 1,000 items: show "1,000+". Only with `include=total`. */
            totalCountIsCapped?: boolean;
        };
        ContributionResult: {
            /** The contribution; null if it failed. */
            id: string | null;
            /** Its place in `items`, from 0. */
            readonly index: number;
            /** `unchanged`: it was recorded before. */
            outcome: "created" | "unchanged" | "failed";
            /** Why it failed. */
            problem: components["schemas"]["Problem"] | null;
        };
        ContributionResults: {
            /** One result per item, in order. */
            items: components["schemas"]["ContributionResult"][];
        };
        ContributionsCreate: {
            /** The contributions. Maximum 1,000. */
            items: components["schemas"]["ContributionCreate"][];
        };
        ContributionSummary: {
            /** The contribution’s id. */
            readonly id: string;
            /** The system that recorded it. */
            source: string;
            /** Its key in that system; unique per source. Null once the person was erased. */
            sourceKey: string | null;
        };
        CorrectionRequest: {
            activity: components["schemas"]["ContributionActivity"];
            /** The words of the decision; null if there are none. */
            answer: string | null;
            /** The community whose ledger has the entry; null if not visible to the caller. */
            community: components["schemas"]["CommunitySummary"] | null;
            /** The contribution that takes the entry back; null if the records of this service were corrected. */
            correction: components["schemas"]["ContributionSummary"] | null;
            /**
             * Format: date-time
             * When the record was created.
             */
            readonly createdAt: string;
            /**
             * Format: date-time
             * When it was accepted or declined.
             */
            readonly decidedAt: string | null;
            /** Who decided; null if a key did, or if it is not decided. */
            decidedBy: components["schemas"]["PersonSummary"] | null;
            /** The `key` of the entry in the ledger. */
            entry: string;
            /**
             * Format: date-time
             * Until when the leader can decide; null if not open.
             */
            readonly escalatesAt: string | null;
            /** The `ETag` of the record, for `If-Match`. Absent when `fields` is used. */
            readonly etag: string;
            /** The request’s id. */
            readonly id: string;
            /**
             * Format: date-time
             * When the act happened, as the entry had it at the time of the request.
             */
            occurredAt: string;
            /** The person whose entry it is, who requests the correction. */
            person: components["schemas"]["PersonSummary"] | null;
            /** What is wrong with the entry, in the person’s own words. */
            reason: string;
            /** The system that posted it; null for the records of this service. */
            source: string | null;
            status: components["schemas"]["CorrectionRequestStatus"];
            /**
             * Format: date-time
             * When the record was last updated.
             */
            readonly updatedAt: string;
        };
        CorrectionRequestCreate: {
            /** The community (slug or id) whose ledger has the entry. */
            community: string;
            /** The `key` of the entry in the ledger. */
            entry: string;
            /** What is wrong with the entry, in the person’s own words. */
            reason: string;
        };
        CorrectionRequestPage: {
            /** The items on this page, in the requested order. */
            items: components["schemas"]["CorrectionRequest"][];
            /** The cursor of the next page; null on the last page. */
            next: string | null;
            /** The number of items on all pages, counted up to 1,000. Only with `include=total`. */
            readonly totalCount?: number;
            /** Whether there are more than 1,000 items: show "1,000+". Only with `include=total`. */
            totalCountIsCapped?: boolean;
        };
        CorrectionRequestStatus: "open" | "escalated" | "accepted" | "declined" | "withdrawn";
        CorrectionRequestTransition: "accept" | "decline" | "withdraw";
        CorrectionRequestTransitionCreate: {
            /** Words to the person who asked. Required to decline. */
            reason?: string | null;
            transition: components["schemas"]["CorrectionRequestTransition"];
        };
        Direction: "give" | "take";
        DryRun: {
            /** Today’s findings under the tried pack. */
            after: components["schemas"]["StatusCounts"];
            /** Today’s findings under the current pack. */
            before: components["schemas"]["StatusCounts"];
            /** Number of findings that would change today. */
            readonly flipCount: number;
            /** The findings that would change; at most 500 are listed. */
            flips: components["schemas"]["Flip"][];
            /** Number of notices that would be sent today. */
            readonly noticeCount: number;
            /** The notices that would be sent today, given the current reminder stage of each page; at most 500 are listed. */
            notices: components["schemas"]["TriedNotice"][];
            /** The complete pack that was tried. */
            pack: components["schemas"]["RulePack"];
            /** Number of notices that would have been sent over these weeks. */
            readonly replayedNoticeCount: number;
            /** The notices that would have been sent over these weeks, oldest first, if all pages had been compliant before and each notice had been delivered immediately; at most 500 are listed. */
            replayedNotices: components["schemas"]["TriedNotice"][];
            /** Number of pages and communities evaluated. */
            readonly subjects: number;
            /** The past weeks under the tried pack, oldest first; empty without a replay. */
            weeks: components["schemas"]["TriedWeek"][];
        };
        DryRunCreate: {
            base?: components["schemas"]["PackBase"];
            /** The rules whose failure starts the reminders for a page. */
            gates?: string[];
            ladder?: components["schemas"]["LadderDaysInput"];
            /** The differences from the ready-made pack. */
            rules?: components["schemas"]["RuleSetting"][];
            /**
             * Number of past weeks to replay under the pack, week by week.
             * @default 0
             */
            weeks?: number;
        };
        EngagedPerson: {
            /** Their name. */
            name: string;
            /**
             * Format: date
             * The day of the act that it is about.
             */
            on: string;
            /** The person (id). */
            person: string;
        };
        EngagementExplanation: {
            /** What is not counted. */
            exclusions: components["schemas"]["ExcludedActs"][];
            /**
             * Format: date
             * The first day of the window.
             */
            firstDay: string;
            /** The id of the formula. */
            formula: string;
            /** The numbers that the result is computed from, by name. */
            inputs: {
                [key: string]: unknown;
            };
            /**
             * Format: date
             * The last day of the window.
             */
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
        };
        EngagementFigure: {
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
        };
        EngagementLabel: "giver" | "matcher" | "taker" | "quiet";
        EngagementPeople: {
            /** Who gave for the first time in the last 90 days, and when. At most 100, latest first. */
            firstGave: components["schemas"]["EngagedPerson"][];
            /** Members who were active 90 days ago and took no part since, with the day of their last act. At most 100, latest first. */
            goneQuiet: components["schemas"]["EngagedPerson"][];
            /** Who gave in the last 90 days and was never thanked publicly, with the day of their last gift. At most 100, latest first. */
            notThanked: components["schemas"]["EngagedPerson"][];
        };
        ErasedEntry: {
            /** The entry’s id. */
            readonly id: string;
            /** The values that were deleted. */
            values: string[];
        };
        ErasedRecords: {
            /** The role in which the record names the person. */
            as: string;
            /** Number of records. */
            readonly count: number;
            fate: components["schemas"]["ErasureFate"];
            /** The kind of record. */
            kind: string;
        };
        ErasedWords: {
            /** Number of records in which “[erased]” replaced the name or address. */
            readonly count: number;
            /** The kind of record. */
            kind: string;
        };
        Erasure: {
            /** The entries of the activity log whose values were deleted. */
            entries: components["schemas"]["ErasedEntry"][];
            /**
             * Format: date-time
             * When it happened.
             */
            readonly erasedAt: string;
            /** The id of the proof: the entry with the verb `erased` in the activity log. */
            readonly id: string;
            /** What may still occur in other people’s texts. */
            notSearched: components["schemas"]["NotSearched"][];
            /** The person who was erased (id). */
            person: string;
            /** The reason. */
            reason: string | null;
            /** The records that named them. */
            records: components["schemas"]["ErasedRecords"][];
            /** The texts that named them. */
            words: components["schemas"]["ErasedWords"][];
        };
        ErasureCreate: {
            /** The reason. Kept in the proof, without the person’s name. */
            reason?: string | null;
        };
        ErasureFate: "deleted" | "emptied" | "removed" | "kept";
        Evaluation: {
            /** Number of new or changed findings. */
            changed: number;
            /** Number of pages and communities evaluated. */
            subjects: number;
        };
        EvaluationCreate: {
            /** The portal to evaluate (slug or id). Default: all portals. */
            portal?: string;
        };
        Event: {
            callToAction: components["schemas"]["CallToAction"] | null;
            /** How many people can take part. */
            capacity: number | null;
            /** Why it was declined or cancelled, or is dormant. */
            cause: string | null;
            /** The series that it continues: a change of this and the following occurrences ended that one. */
            continues: components["schemas"]["EventSummary"] | null;
            /**
             * Format: date-time
             * When the record was created.
             */
            readonly createdAt: string;
            /** For events of whole days: the number of days. */
            days: number | null;
            /** The full description, in Markdown. */
            description: string | null;
            /** How long it takes, in minutes. Not for events of whole days. */
            durationMinutes: number | null;
            /** The `ETag` of the record, for `If-Match`. Absent when `fields` is used. */
            readonly etag: string;
            /** The key of the record in that system; unique per source. */
            externalKey: string | null;
            /** Speakers who are not in the directory. */
            externalSpeakers: components["schemas"]["ExternalSpeaker"][];
            /** The people who facilitate it, in order. */
            facilitators: components["schemas"]["PersonSummary"][];
            format: components["schemas"]["EventFormat"];
            /** The goal or objective that it serves. */
            goal: string | null;
            /** Whether people who are not in the directory can register for its occurrences, at their `registrationUrl`, while everyone can see the event. Those who are going receive `joinUrl`. Default: false. */
            guests: boolean;
            /** The communities that host it, the one that owns it first. Those not visible to the caller are omitted. */
            hosts: components["schemas"]["CommunitySummary"][];
            /** The event’s id. */
            readonly id: string;
            /** The link to take part online. */
            joinUrl: string | null;
            /** Who can see `joinUrl`. */
            joinVisibility: components["schemas"]["Visibility"];
            /** How it matches the search; null without `q`. */
            match: components["schemas"]["Match"] | null;
            mode: components["schemas"]["EventMode"];
            /** The people who take notes, in order. */
            noteTakers: components["schemas"]["PersonSummary"][];
            /** The people who organise it, in order. */
            organisers: components["schemas"]["PersonSummary"][];
            perspective: components["schemas"]["Perspective"] | null;
            place: components["schemas"]["Place"] | null;
            preparation: components["schemas"]["Preparation"] | null;
            /** The person who created it; null if a system did. */
            proposer: components["schemas"]["PersonSummary"] | null;
            /** How it repeats; null for a single event. */
            recurrence: components["schemas"]["Recurrence"] | null;
            /** The system the record was imported from; null when it was created here. */
            source: string | null;
            /** The people who speak, in order. */
            speakers: components["schemas"]["PersonSummary"][];
            /** When it starts, in the local time of its time zone. */
            start: string;
            status: components["schemas"]["EventStatus"];
            /** Its IANA time zone. */
            timeZone: string;
            /** Its title. */
            title: string;
            /** Its topics. */
            topics: string[];
            /**
             * Format: date-time
             * When the record was last updated.
             */
            readonly updatedAt: string;
            /** Who can see it. */
            visibility: components["schemas"]["Visibility"];
        };
        EventCreate: {
            callToAction?: components["schemas"]["CallToActionInput"] | null;
            /** How many people can take part. */
            capacity?: number | null;
            /** Why it was declined or cancelled. Required for both. */
            cause?: string | null;
            /** For events of whole days: the number of days. */
            days?: number | null;
            /** The full description, in Markdown. */
            description?: string | null;
            /** How long it takes, in minutes. Not for events of whole days. */
            durationMinutes?: number | null;
            /** The key of the record in that system; unique per source. */
            externalKey?: string | null;
            /** Speakers who are not in the directory. */
            externalSpeakers?: components["schemas"]["ExternalSpeakerInput"][];
            /** The people who facilitate it (ids), in order. They can edit it. */
            facilitators?: string[];
            /** Its format. Default: `other`. */
            format?: components["schemas"]["EventFormat"];
            /** The goal or objective that it serves. */
            goal?: string | null;
            /** Whether people who are not in the directory can register for its occurrences, at their `registrationUrl`, while everyone can see the event. Those who are going receive `joinUrl`. Default: false. */
            guests?: boolean;
            /** The communities that host it (slugs or ids). The first owns it, and stays the first. */
            hosts: string[];
            /** The link to take part online. */
            joinUrl?: string | null;
            /** Who can see `joinUrl`: everyone, everyone in the organisation, or the members. Default: `members`. */
            joinVisibility?: components["schemas"]["Visibility"];
            mode: components["schemas"]["EventMode"];
            /** The people who take notes (ids), in order. */
            noteTakers?: string[];
            /** The people who organise it (ids), in order. They can edit it. */
            organisers?: string[];
            perspective?: components["schemas"]["Perspective"] | null;
            place?: components["schemas"]["PlaceInput"] | null;
            preparation?: components["schemas"]["PreparationInput"] | null;
            /** How it repeats; null for a single event. */
            recurrence?: components["schemas"]["RecurrenceInput"] | null;
            /** The system the record was imported from; null when it was created here. */
            source?: string | null;
            /** The people who speak (ids), in order. */
            speakers?: string[];
            /** When it starts, in the local time of its time zone. */
            start: string;
            /** Its initial status. Members propose; the people who manage the community can also create it as `tentative` or `confirmed`. Organisation keys can set any status. Default: `confirmed`, for members `proposed`. */
            status?: components["schemas"]["EventStatus"];
            /** Its IANA time zone. Default: that of the service. */
            timeZone?: string;
            /** Its title. */
            title: string;
            /** Its topics. */
            topics?: string[];
            /** Who can see it. Never wider than its community’s visibility, which is the default. */
            visibility?: components["schemas"]["Visibility"];
        };
        EventFormat: "brown_bag" | "lightning_talks" | "lean_coffee" | "xtrem_reading" | "xtrem_watch" | "workshop" | "retrospective" | "launch" | "coffee_catch_up" | "core_check_in" | "sponsor_meeting" | "talk" | "training" | "action_learning" | "appreciative_inquiry" | "other";
        EventFormatInfo: {
            /** Whether minutes are expected. */
            expectsMinutes: boolean;
            format: components["schemas"]["EventFormat"];
            /** Whether being there is work for the community, and not only a benefit. */
            isCommunityWork: boolean;
            /** The kinds of agenda items that it has. */
            itemKinds: components["schemas"]["AgendaItemKind"][];
            /** What only its author sees, by default, until it is revealed. */
            silentFirst: components["schemas"]["AgendaInput"][];
            /** How many votes each person has by default; null for a format without topics. */
            votesPerPerson: number | null;
        };
        EventFormatInfoPage: {
            /** The items on this page, in the requested order. */
            items: components["schemas"]["EventFormatInfo"][];
            /** The cursor of the next page; null on the last page. */
            next: string | null;
            /** The number of items on all pages, counted up to 1,000. Only with `include=total`. */
            readonly totalCount?: number;
            /** Whether there are more than 1,000 items: show "1,000+". Only with `include=total`. */
            totalCountIsCapped?: boolean;
        };
        EventMode: "online" | "on_site" | "hybrid";
        EventPage: {
            /** The items on this page, in the requested order. */
            items: components["schemas"]["Event"][];
            /** The cursor of the next page; null on the last page. */
            next: string | null;
            /** The number of items on all pages, counted up to 1,000. Only with `include=total`. */
            readonly totalCount?: number;
            /** Whether there are more than 1,000 items: show "1,000+". Only with `include=total`. */
            totalCountIsCapped?: boolean;
        };
        EventPatch: {
            callToAction?: components["schemas"]["CallToActionInput"] | null;
            /** How many people can take part. */
            capacity?: number | null;
            /** For events of whole days: the number of days. */
            days?: number | null;
            /** The full description, in Markdown. */
            description?: string | null;
            /** How long it takes, in minutes. Not for events of whole days. */
            durationMinutes?: number | null;
            /** The key of the record in that system; unique per source. */
            externalKey?: string | null;
            /** Speakers who are not in the directory. */
            externalSpeakers?: components["schemas"]["ExternalSpeakerInput"][];
            /** The people who facilitate it (ids), in order. They can edit it. */
            facilitators?: string[];
            /** Its format. Default: `other`. */
            format?: components["schemas"]["EventFormat"];
            /** The goal or objective that it serves. */
            goal?: string | null;
            /** Whether people who are not in the directory can register for its occurrences, at their `registrationUrl`, while everyone can see the event. Those who are going receive `joinUrl`. Default: false. */
            guests?: boolean;
            /** The communities that host it (slugs or ids). The first owns it, and stays the first. */
            hosts?: string[];
            /** The link to take part online. */
            joinUrl?: string | null;
            /** Who can see `joinUrl`: everyone, everyone in the organisation, or the members. Default: `members`. */
            joinVisibility?: components["schemas"]["Visibility"];
            mode?: components["schemas"]["EventMode"];
            /** The people who take notes (ids), in order. */
            noteTakers?: string[];
            /** The people who organise it (ids), in order. They can edit it. */
            organisers?: string[];
            perspective?: components["schemas"]["Perspective"] | null;
            place?: components["schemas"]["PlaceInput"] | null;
            preparation?: components["schemas"]["PreparationInput"] | null;
            /** How it repeats; null for a single event. */
            recurrence?: components["schemas"]["RecurrenceInput"] | null;
            /** The system the record was imported from; null when it was created here. */
            source?: string | null;
            /** The people who speak (ids), in order. */
            speakers?: string[];
            /** When it starts, in the local time of its time zone. */
            start?: string;
            /** Its IANA time zone. Default: that of the service. */
            timeZone?: string;
            /** Its title. */
            title?: string;
            /** Its topics. */
            topics?: string[];
            /** Who can see it. Never wider than its community’s visibility, which is the default. */
            visibility?: components["schemas"]["Visibility"];
        };
        EventRole: "organiser" | "facilitator" | "speaker" | "note_taker";
        EventStatus: "proposed" | "tentative" | "confirmed" | "dormant" | "declined" | "withdrawn" | "cancelled";
        EventSummary: {
            format: components["schemas"]["EventFormat"];
            /** The event’s id. */
            readonly id: string;
            /** Its title. */
            title: string;
            /** Its topics. */
            topics: string[];
        };
        EventTransition: "propose" | "plan" | "confirm" | "accept" | "decline" | "withdraw" | "cancel" | "reinstate" | "reaffirm";
        EventTransitionCreate: {
            /** The reason. Required to decline and to cancel. */
            reason?: string | null;
            transition: components["schemas"]["EventTransition"];
        };
        EventUpsert: {
            callToAction?: components["schemas"]["CallToActionInput"] | null;
            /** How many people can take part. */
            capacity?: number | null;
            /** Why it was declined or cancelled. Required for both. */
            cause?: string | null;
            /** For events of whole days: the number of days. */
            days?: number | null;
            /** The full description, in Markdown. */
            description?: string | null;
            /** How long it takes, in minutes. Not for events of whole days. */
            durationMinutes?: number | null;
            /** Its key in the source system. */
            externalKey: string;
            /** Speakers who are not in the directory. */
            externalSpeakers?: components["schemas"]["ExternalSpeakerInput"][];
            /** The people who facilitate it (ids), in order. They can edit it. */
            facilitators?: string[];
            /** Its format. Default: `other`. */
            format?: components["schemas"]["EventFormat"];
            /** The goal or objective that it serves. */
            goal?: string | null;
            /** Whether people who are not in the directory can register for its occurrences, at their `registrationUrl`, while everyone can see the event. Those who are going receive `joinUrl`. Default: false. */
            guests?: boolean;
            /** The communities that host it (slugs or ids). The first owns it, and stays the first. */
            hosts: string[];
            /** The link to take part online. */
            joinUrl?: string | null;
            /** Who can see `joinUrl`: everyone, everyone in the organisation, or the members. Default: `members`. */
            joinVisibility?: components["schemas"]["Visibility"];
            mode: components["schemas"]["EventMode"];
            /** The people who take notes (ids), in order. */
            noteTakers?: string[];
            /** The people who organise it (ids), in order. They can edit it. */
            organisers?: string[];
            perspective?: components["schemas"]["Perspective"] | null;
            place?: components["schemas"]["PlaceInput"] | null;
            preparation?: components["schemas"]["PreparationInput"] | null;
            /** How it repeats; null for a single event. */
            recurrence?: components["schemas"]["RecurrenceInput"] | null;
            /** The source system. */
            source: string;
            /** The people who speak (ids), in order. */
            speakers?: string[];
            /** When it starts, in the local time of its time zone. */
            start: string;
            /** Its initial status. Members propose; the people who manage the community can also create it as `tentative` or `confirmed`. Organisation keys can set any status. Default: `confirmed`, for members `proposed`. */
            status?: components["schemas"]["EventStatus"];
            /** Its IANA time zone. Default: that of the service. */
            timeZone?: string;
            /** Its title. */
            title: string;
            /** Its topics. */
            topics?: string[];
            /** Who can see it. Never wider than its community’s visibility, which is the default. */
            visibility?: components["schemas"]["Visibility"];
        };
        EventUpsertAnswers: {
            /** One result per item, in order. */
            items: components["schemas"]["BulkAnswer"][];
        };
        EventUpserts: {
            /** All or none: if one item is invalid, no item is changed. Default: false. */
            atomic?: boolean;
            /** The records. Maximum 1,000. */
            items: components["schemas"]["EventUpsert"][];
        };
        EvidencePack: {
            /** The same content in canonical JSON, signed: a compact JWS that anyone can verify with the published key. */
            jws: string;
            /** The signing key, as identified in /.well-known/jwks.json. */
            keyId: string;
            /** The evidence in readable form: the page, its cases, findings with their history and the versions of the rules, steps, notices, evidence of updates, and checks. */
            pack: {
                [key: string]: unknown;
            };
            /**
             * Format: date-time
             * When it was signed.
             */
            signedAt: string;
        };
        ExcludedActs: {
            /** How many acts it excludes. */
            readonly acts: number;
            rule: components["schemas"]["ExclusionReason"];
        };
        ExclusionReason: "corrected" | "daily_limit" | "unattended" | "working_meeting" | "role_attendance" | "one_role" | "once_per_question" | "monthly_limit" | "thanks_per_pair" | "thanks_limit";
        Exemption: {
            reason: components["schemas"]["ExemptionReason"];
            /**
             * Format: date
             * The last day of the pause or the waiver; null if the exemption has no end.
             */
            until: string | null;
        };
        ExemptionReason: "removed" | "closed" | "paused" | "waived";
        ExportedRecord: {
            /** The role in which the record names the person. */
            as: string;
            /** The kind of record. */
            kind: string;
            /** What the record holds about the person, or what they wrote. */
            values: {
                [key: string]: unknown;
            };
        };
        ExternalSpeaker: {
            /** The name of the speaker. */
            name: string;
            /** The organisation they come from. */
            organisation: string | null;
        };
        ExternalSpeakerInput: {
            /** The name of the speaker. */
            name: string;
            /** The organisation they come from. */
            organisation?: string | null;
        };
        FairnessRule: {
            /** The activities that it is about. For `one_role` in order: of roles with the same weight, the first counts. */
            activities: components["schemas"]["ContributionActivity"][];
            /**
             * Format: date-time
             * When the record was created.
             */
            readonly createdAt: string;
            /** In how many days, for rules about thanks. */
            days: number | null;
            /** Whether the rule is applied. */
            enabled: boolean;
            /** The `ETag` of the record, for `If-Match`. Absent when `fields` is used. */
            readonly etag: string;
            /** The formats of events that it is about (`working_meeting`). */
            formats: components["schemas"]["EventFormat"][];
            /** The rule’s id. */
            readonly id: string;
            /** Its number: how many other attendees are required (`unattended`), or how many acts are counted (limits). */
            number: number | null;
            rule: components["schemas"]["FairnessRuleName"];
            /**
             * Format: date-time
             * When the record was last updated.
             */
            readonly updatedAt: string;
        };
        FairnessRuleName: "daily_limit" | "unattended" | "working_meeting" | "role_attendance" | "one_role" | "once_per_question" | "monthly_limit" | "thanks_per_pair" | "thanks_limit";
        FairnessRulePage: {
            /** The items on this page, in the requested order. */
            items: components["schemas"]["FairnessRule"][];
            /** The cursor of the next page; null on the last page. */
            next: string | null;
            /** The number of items on all pages, counted up to 1,000. Only with `include=total`. */
            readonly totalCount?: number;
            /** Whether there are more than 1,000 items: show "1,000+". Only with `include=total`. */
            totalCountIsCapped?: boolean;
        };
        FairnessRulePatch: {
            /** The activities that it is about. For `one_role` in order: of roles with the same weight, the first counts. */
            activities?: components["schemas"]["ContributionActivity"][];
            /** In how many days, for rules about thanks. */
            days?: number | null;
            /** Whether the rule is applied. */
            enabled?: boolean;
            /** The formats of events that it is about (`working_meeting`). */
            formats?: components["schemas"]["EventFormat"][];
            /** Its number: how many other attendees are required (`unattended`), or how many acts are counted (limits). */
            number?: number | null;
        };
        Feedback: {
            /** What was good, and what could be better. */
            comment: string | null;
            /** Their rating, from 1 (poor) to 5 (excellent); null if they gave none. */
            rating: number | null;
            /**
             * Format: date-time
             * When they gave it.
             */
            updatedAt: string | null;
        };
        FeedbackRating: {
            /** How many people gave this rating. */
            readonly count: number;
            /** How it was, from 1 (poor) to 5 (excellent). */
            rating: number;
        };
        FeedbackSet: {
            /** What was good, and what could be better. */
            comment?: string | null;
            /** How it was, from 1 (poor) to 5 (excellent). */
            rating: number;
        };
        FeedbackSummary: {
            /** The average rating; null if suppressed. */
            average: number | null;
            /** The comments without names, in alphabetical order; empty if suppressed. */
            comments: string[];
            /** How many of the answers it is of; null if suppressed. */
            readonly count: number | null;
            /** How often each rating was given; empty if suppressed. */
            ratings: components["schemas"]["FeedbackRating"][];
            /** Whether there are fewer than 5 answers, so that nothing is shown. */
            suppressed: boolean;
        };
        Finding: {
            /** The clause that the rule comes from, and its source. */
            clause: string;
            community: components["schemas"]["CommunitySummary"];
            /**
             * Format: date-time
             * When the record was created.
             */
            readonly createdAt: string;
            /** The `ETag` of the record, for `If-Match`. Absent when `fields` is used. */
            readonly etag: string;
            /** The facts it is based on, with their times. */
            evidence: components["schemas"]["FindingEvidence"][];
            /**
             * Format: date-time
             * When the rule was first evaluated for this subject.
             */
            firstSeenAt: string;
            /** The finding’s id. */
            readonly id: string;
            /** The reason as structured data. */
            message: components["schemas"]["Message"];
            /** What happens next if nothing changes. */
            nextStep: components["schemas"]["NextStep"] | null;
            /** The version of the portal’s rule pack; 0 if the portal has no pack of its own yet. */
            packVersion: number;
            /** The page, if the record is about one. */
            page: components["schemas"]["PageSummary"] | null;
            portal: components["schemas"]["PortalSummary"];
            /** The reason, in one sentence. */
            reason: string;
            /** How to fix it; null if no action is needed. */
            remedy: components["schemas"]["Remedy"] | null;
            /** The rule. */
            rule: string;
            /** The version of the rule that was applied. */
            ruleVersion: number;
            /** From 0 to 10, where 10 is best; null if not evaluated. */
            score: number | null;
            severity: components["schemas"]["Severity"];
            /**
             * Format: date-time
             * When the current status began, according to the facts: for example, on the day a term ended. If the facts have no date, when an evaluation first found it.
             */
            since: string;
            status: components["schemas"]["FindingStatus"];
            subjectType: components["schemas"]["RuleSubject"];
            /**
             * Format: date-time
             * When the record was last updated.
             */
            readonly updatedAt: string;
        };
        FindingChange: {
            /** The facts it is based on, with their times. */
            evidence: components["schemas"]["FindingEvidence"][];
            /** The finding (id). */
            finding: string;
            /**
             * Format: date-time
             * When this state began.
             */
            from: string;
            /** The id of this entry. */
            readonly id: string;
            /** The reason as structured data. */
            message: components["schemas"]["Message"];
            /** The version of the portal’s rule pack; 0 if the portal has no pack of its own yet. */
            packVersion: number;
            /** The reason, in one sentence. */
            reason: string;
            /** The version of the rule that was applied. */
            ruleVersion: number;
            /** From 0 to 10, where 10 is best; null if not evaluated. */
            score: number | null;
            severity: components["schemas"]["Severity"];
            status: components["schemas"]["FindingStatus"];
        };
        FindingChangePage: {
            /** The items on this page, in the requested order. */
            items: components["schemas"]["FindingChange"][];
            /** The cursor of the next page; null on the last page. */
            next: string | null;
            /** The number of items on all pages, counted up to 1,000. Only with `include=total`. */
            readonly totalCount?: number;
            /** Whether there are more than 1,000 items: show "1,000+". Only with `include=total`. */
            totalCountIsCapped?: boolean;
        };
        FindingEvidence: {
            /**
             * Format: date-time
             * The time the fact refers to; null if none.
             */
            at: string | null;
            /** The name of the fact. */
            fact: string;
            /** The fact as structured data. */
            message: components["schemas"]["Message"];
            /** The fact, as text. */
            says: string;
        };
        FindingPage: {
            /** The items on this page, in the requested order. */
            items: components["schemas"]["Finding"][];
            /** The cursor of the next page; null on the last page. */
            next: string | null;
            /** The number of items on all pages, counted up to 1,000. Only with `include=total`. */
            readonly totalCount?: number;
            /** Whether there are more than 1,000 items: show "1,000+". Only with `include=total`. */
            totalCountIsCapped?: boolean;
        };
        FindingStatus: "pass" | "warn" | "fail" | "inconclusive" | "manual" | "not_applicable" | "waived";
        Flip: {
            /** The result under the current pack; null if that pack does not use the rule. */
            from: components["schemas"]["FindingStatus"] | null;
            /** The name of the community. */
            name: string;
            /** The reason, in one sentence. */
            reason: string;
            /** The rule. */
            rule: string;
            /** The page or the community (id). */
            subjectId: string;
            subjectType: components["schemas"]["RuleSubject"];
            /** The result under the tried pack; null if that pack does not use the rule. */
            to: components["schemas"]["FindingStatus"] | null;
            /** The URL of the page; null for a community. */
            url: string | null;
        };
        Freshness: "fresh" | "due" | "stale" | "abandoned" | "unknown";
        FreshnessCounts: {
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
        };
        GraphqlAnswer: components["schemas"]["GraphqlData"] | components["schemas"]["GraphqlErrors"];
        GraphqlData: {
            /** The requested data. */
            data: {
                [key: string]: unknown;
            };
            /** The cost of the request. */
            extensions?: {
                [key: string]: unknown;
            };
        };
        GraphqlErrors: {
            /** What could be returned; omitted if the document is rejected as a whole. */
            data?: {
                [key: string]: unknown;
            } | null;
            /** The errors. */
            errors: components["schemas"]["GraphqlProblem"][];
            /** The cost of the request. */
            extensions?: {
                [key: string]: unknown;
            };
        };
        GraphqlPosition: {
            /** The column number, starting at 1. */
            column: number;
            /** The line number, starting at 1. */
            line: number;
        };
        GraphqlProblem: {
            /** The problem as in REST, with its `code`. */
            extensions: {
                [key: string]: unknown;
            };
            /** The locations in the document. */
            locations?: components["schemas"]["GraphqlPosition"][];
            /** What went wrong. */
            message: string;
            /** The path in the response. */
            path?: unknown[];
        };
        GraphqlRequest: {
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
        };
        GuestCreate: {
            /** The e-mail address of the guest, who confirms it. */
            guestEmail: string;
            /** The name of the guest. */
            guestName: string;
        };
        Handover: {
            /** What the successor should know. */
            note?: string | null;
            /**
             * Format: date
             * The successor’s first day. Default: today.
             */
            on?: string;
            role: components["schemas"]["RepresentativeRole"];
            /** The successor’s id. */
            to: string;
        };
        Heading: {
            /** Its level, 1 to 6. */
            level: number;
            /** The text of the heading. */
            text: string;
        };
        HelpAnswerCreate: {
            /** The answer; those who asked for help will read it. */
            message: string;
        };
        HelpCreate: {
            /** What is needed. */
            message?: string | null;
        };
        Import: {
            /** Number of records created. */
            readonly createdCount: number;
            /** Whether this was a dry run, which makes no changes. */
            dryRun: boolean;
            /** The `ETag` of the record, for `If-Match`. Absent when `fields` is used. */
            readonly etag: string;
            /** Number of rows that failed; each row states the reason. */
            readonly failedCount: number;
            /**
             * Format: date-time
             * When it ended; null while it runs.
             */
            readonly finishedAt: string | null;
            /** The import’s id. */
            readonly id: string;
            /** Number of rows read so far. */
            readonly rowCount: number;
            /** The system the rows came from. */
            source: string;
            /**
             * Format: date-time
             * When it started.
             */
            readonly startedAt: string;
            status: components["schemas"]["ImportStatus"];
            /** Number of records that were already up to date. */
            readonly unchangedCount: number;
            /** Number of records updated. */
            readonly updatedCount: number;
        };
        ImportAttendance: {
            /** The key of the event in the source system. */
            event: string;
            /** How many people were there, named or not. */
            headCount?: number;
            /**
             * Format: date-time
             * Of a series: when the occurrence starts by its rule. Not for single events.
             */
            originalStart?: string;
            /** The key of the person in the source system. */
            person?: string;
            /** Whether the person was there. Default: `attended`. */
            status?: components["schemas"]["AttendanceStatus"];
            /** How many of them are named in the source, but are not among its people. */
            unmatchedCount?: number;
        };
        ImportCommunity: {
            /** Where it meets and keeps its materials. */
            channels?: components["schemas"]["ChannelInput"][];
            /**
             * Format: date
             * The day it closed.
             */
            closedOn?: string | null;
            /**
             * Format: date
             * The day it will close.
             */
            closingOn?: string | null;
            /** The full description, in Markdown. */
            description?: string | null;
            /** How people become members: at once, after approval, or by invitation. Default on creation: open. */
            joinPolicy?: components["schemas"]["JoinPolicy"];
            /** Its key in the source system; unique for its kind. */
            key: string;
            /** An independent community, or a group inside one. Default on creation: community. */
            kind?: components["schemas"]["CommunityKind"];
            /**
             * Format: date
             * The day it was launched.
             */
            launchedOn?: string | null;
            /** The URL of its logo. */
            logoUrl?: string | null;
            memberProfile?: components["schemas"]["MemberProfileInput"] | null;
            /** The purpose of the community. */
            mission?: string | null;
            /** Its name. */
            name: string;
            /** The key of its parent in the source system. */
            parent?: string | null;
            /** Its partners. */
            partners?: components["schemas"]["PartnerInput"][];
            /** The portals that show it; none means all of them. */
            portals?: string[];
            rhythm?: components["schemas"]["RhythmInput"] | null;
            /** Its name in URLs; generated from the name when omitted. */
            slug?: string;
            /** Its initial status. Default on creation: draft. */
            status?: components["schemas"]["CommunityStatus"];
            /** The objectives of the organisation that it serves. */
            strategicObjectives?: string[];
            /** One sentence for listings. */
            summary?: string | null;
            /** Its topics. */
            topics?: string[];
            /** Who can see it: everyone, everyone in the organisation, or the members. Default on creation: public. */
            visibility?: components["schemas"]["Visibility"];
        };
        ImportContribution: {
            /** The question, occurrence or resource that it was about: its id here, or its key in the source system. */
            about?: string | null;
            activity: components["schemas"]["ContributionActivity"];
            /** The key of the community in the source system. */
            community: string;
            /** The key of the person to or from whom it was in the source system. */
            counterpart?: string | null;
            /** The key of the contribution in the source system. */
            key: string;
            /**
             * Format: date-time
             * When it happened. Not in the future.
             */
            occurredAt: string;
            /** The key of the person in the source system. */
            person: string;
            /** What it weighs. Default: the weight of the activity in force on that day. */
            weight?: number;
        };
        ImportCreate: {
            /** The community (slug or id) that hosts the events whose rows name no `hosts`. */
            community?: string;
            /**
             * Reports what would be done and makes no changes.
             * @default false
             */
            dryRun?: boolean;
            /** The rows, each after the rows it refers to. */
            rows: components["schemas"]["ImportRow"][];
            /** The system the rows come from. Together with their keys, it identifies the records in later imports. */
            source: string;
        };
        ImportedRow: {
            /** Why the row failed. */
            errors: components["schemas"]["RowError"][];
            /** The record that was created or updated. */
            id: string | null;
            /** The key in the row. */
            key: string | null;
            kind: components["schemas"]["ImportKind"] | null;
            /** What was left out of a row that was imported, or read in another way. */
            notes: string[];
            outcome: components["schemas"]["ImportOutcome"];
            /** The row number in the file, starting at 1; in iCalendar the line where the entry begins. */
            readonly row: number;
        };
        ImportedRowPage: {
            /** The items on this page, in the requested order. */
            items: components["schemas"]["ImportedRow"][];
            /** The cursor of the next page; null on the last page. */
            next: string | null;
            /** The number of items on all pages, counted up to 1,000. Only with `include=total`. */
            readonly totalCount?: number;
            /** Whether there are more than 1,000 items: show "1,000+". Only with `include=total`. */
            totalCountIsCapped?: boolean;
        };
        ImportEvent: {
            callToAction?: components["schemas"]["CallToActionInput"] | null;
            /** How many people can take part. */
            capacity?: number | null;
            /** Why it was declined or cancelled. Required for both. */
            cause?: string | null;
            /** For events of whole days: the number of days. */
            days?: number | null;
            /** The full description, in Markdown. */
            description?: string | null;
            /** How long it takes, in minutes. Not for events of whole days. */
            durationMinutes?: number | null;
            /** Speakers who are not in the directory. */
            externalSpeakers?: components["schemas"]["ExternalSpeakerInput"][];
            /** The keys of the people who facilitate it. */
            facilitators?: string[];
            /** Its format. Default: `other`. */
            format?: components["schemas"]["EventFormat"];
            /** The goal or objective that it serves. */
            goal?: string | null;
            /** Whether people who are not in the directory can register for its occurrences, at their `registrationUrl`, while everyone can see the event. Those who are going receive `joinUrl`. Default: false. */
            guests?: boolean;
            /** The keys of the communities that host it in the source system; the first owns it. Default: the `community` of the import. */
            hosts?: string[];
            /** The link to take part online. */
            joinUrl?: string | null;
            /** Who can see `joinUrl`: everyone, everyone in the organisation, or the members. Default: `members`. */
            joinVisibility?: components["schemas"]["Visibility"];
            /** The key of the event in the source system. */
            key: string;
            mode: components["schemas"]["EventMode"];
            /** The keys of the people who take notes. */
            noteTakers?: string[];
            /** Of a tentative or confirmed series: all occurrences that differ from it. In the fields of `ImportOccurrence`, the other upcoming ones are as the series. */
            occurrences?: components["schemas"]["ImportOccurrence"][];
            /** The keys of the people who organise it. */
            organisers?: string[];
            perspective?: components["schemas"]["Perspective"] | null;
            place?: components["schemas"]["PlaceInput"] | null;
            preparation?: components["schemas"]["PreparationInput"] | null;
            /** How it repeats; null for a single event. */
            recurrence?: components["schemas"]["RecurrenceInput"] | null;
            /** The keys of the people who speak. */
            speakers?: string[];
            /** When it starts, in the local time of its time zone. */
            start: string;
            /** Its initial status. Members propose; the people who manage the community can also create it as `tentative` or `confirmed`. Organisation keys can set any status. Default: `confirmed`, for members `proposed`. */
            status?: components["schemas"]["EventStatus"];
            /** Its IANA time zone. Default: that of the service. */
            timeZone?: string;
            /** Its title. */
            title: string;
            /** Its topics. */
            topics?: string[];
            /** Who can see it. Never wider than its community’s visibility, which is the default. */
            visibility?: components["schemas"]["Visibility"];
        };
        ImportKind: "community" | "person" | "membership" | "term" | "resource" | "event" | "attendance" | "contribution";
        ImportMembership: {
            application?: components["schemas"]["ApplicationInput"] | null;
            /** Why it was declined or ended. Required to decline. */
            cause?: string | null;
            /** The key of the community in the source system. */
            community: string;
            /**
             * Format: date
             * The day the person joined; null if unknown.
             */
            joinedOn?: string | null;
            /**
             * Format: date
             * The day the person left; null for a current member or if unknown.
             */
            leftOn?: string | null;
            /** The key of the person in the source system. */
            person: string;
            /** All times during which the person was a member. Default: one from `joinedOn` to `leftOn`, and then as the status changes. */
            spells?: components["schemas"]["SpellInput"][];
            status?: components["schemas"]["MembershipStatus"];
        };
        ImportOccurrence: {
            /** Why it was cancelled. Required then. */
            cause?: string | null;
            /** For events of whole days: the number of days. */
            days?: number | null;
            /** The full description, in Markdown. */
            description?: string | null;
            /** How long it takes, in minutes. Not for events of whole days. */
            durationMinutes?: number | null;
            /** The link to take part online. */
            joinUrl?: string | null;
            mode?: components["schemas"]["EventMode"];
            /**
             * Format: date-time
             * When it starts by the rule of its series.
             */
            originalStart: string;
            place?: components["schemas"]["PlaceInput"] | null;
            /** When it starts, in the local time of its time zone. */
            start?: string;
            status?: components["schemas"]["OccurrenceStatus"];
            /** Its title. */
            title?: string;
        };
        ImportOutcome: "created" | "updated" | "unchanged" | "failed";
        ImportPage: {
            /** The items on this page, in the requested order. */
            items: components["schemas"]["Import"][];
            /** The cursor of the next page; null on the last page. */
            next: string | null;
            /** The number of items on all pages, counted up to 1,000. Only with `include=total`. */
            readonly totalCount?: number;
            /** Whether there are more than 1,000 items: show "1,000+". Only with `include=total`. */
            totalCountIsCapped?: boolean;
        };
        ImportPerson: {
            /** The URL of their picture. */
            avatarUrl?: string | null;
            /** A short description of the person. */
            bio?: string | null;
            /** Their e-mail address. Visible to organisation keys with `people:read`, the person, the leaders and core group of their communities, and the portals whose pages they represent; null for all other callers. */
            email?: string | null;
            /** Whether their giving and receiving is described by a label, which only they can read. Default: true. Without it, their acts still count in sums. Visible to the person and to organisation keys with `people:read`; null for all other callers. */
            engagementLabels?: boolean;
            /** Whether they receive a reminder the day before events to which they go. Default: true. Visible to the person and to organisation keys with `people:read`; null for all other callers. */
            eventReminders?: boolean;
            /** Their id in the organisation’s sign-in (the `sub` of its tokens). Writing it requires the scope `identities:write`; visible to callers who can see `email`. */
            externalId?: string | null;
            /** Their profession. */
            function?: string | null;
            /** Their short name. */
            handle?: string | null;
            /** Its key in the source system; unique for its kind. */
            key: string;
            /**
             * Format: date
             * The day they left it.
             */
            leftOn?: string | null;
            /** Their seniority. */
            level?: string | null;
            /** Their place of work. */
            location?: string | null;
            /** The person’s name. */
            name: string;
            /** The company or agency they work for. */
            organisation?: string | null;
            /** The URL of their profile in another system. */
            profileUrl?: string | null;
            /**
             * Format: date
             * The day they joined the organisation.
             */
            startedOn?: string | null;
            /** Their IANA time zone. */
            timeZone?: string | null;
            /** Their job title. */
            title?: string | null;
            /** The unit they work in. */
            unit?: string | null;
        };
        ImportResource: {
            /** The keys of its authors in the source system. */
            authors?: string[];
            /** Why it was declined, archived or withdrawn. Required to decline. */
            cause?: string | null;
            /** Whether it can be used outside the organisation. Authors request it; the leader or the core group decides. Default: `not_requested`. */
            clearance?: components["schemas"]["ResourceClearance"];
            /** The key of the community in the source system. */
            community: string;
            /** Where it was used, inside and outside the organisation, and its effects. */
            impact?: string | null;
            /** Its key in the source system; unique for its kind. */
            key: string;
            kind: components["schemas"]["ResourceKind"];
            /** Its language, as a BCP 47 tag. */
            language?: string | null;
            /** Its licence: an SPDX identifier, or the terms as text. */
            licence?: string | null;
            /**
             * Format: date-time
             * When it was first published. Default: when it is published here.
             */
            publishedAt?: string | null;
            /** Whether it was reviewed. Set by the leader or the core group. Default: `unreviewed`. */
            quality?: components["schemas"]["ResourceQuality"];
            /**
             * Format: date
             * The due date of the next review.
             */
            reviewDueOn?: string | null;
            /** Its initial status. Members propose; the leader and the core group can also publish. Organisation keys can set any status. Default: `proposed`. */
            status?: components["schemas"]["ResourceStatus"];
            /** The kind of story. Only for resources of the kind `story`. */
            storyKind?: components["schemas"]["StoryKind"] | null;
            /** A summary, in a few sentences. */
            summary?: string | null;
            /** The full text, in Markdown. Required if `url` is not sent. */
            text?: string | null;
            /** Its title. */
            title: string;
            /** Its topics. */
            topics?: string[];
            /** Its URL. Required if `text` is not sent. */
            url?: string | null;
            /** Who can see it after publication. Never wider than its community’s visibility, which is the default. */
            visibility?: components["schemas"]["Visibility"];
        };
        ImportRow: {
            attendance?: components["schemas"]["ImportAttendance"];
            community?: components["schemas"]["ImportCommunity"];
            contribution?: components["schemas"]["ImportContribution"];
            event?: components["schemas"]["ImportEvent"];
            membership?: components["schemas"]["ImportMembership"];
            person?: components["schemas"]["ImportPerson"];
            resource?: components["schemas"]["ImportResource"];
            term?: components["schemas"]["ImportTerm"];
        };
        ImportStatus: "running" | "finished" | "interrupted";
        ImportTerm: {
            /** The key of the community in the source system. */
            community: string;
            /** Hours per week dedicated to the role; every leader should have some. */
            dedicatedHoursPerWeek?: number | null;
            /**
             * Format: date
             * The first day on which the role is no longer held, past or future; null while open.
             */
            endedOn?: string | null;
            /** Its key in the source system; unique for its kind. */
            key: string;
            /** The key of the person in the source system. */
            person: string;
            role: components["schemas"]["Role"];
            /**
             * Format: date
             * Its first day; null if unknown.
             */
            startedOn?: string | null;
            /** Whether the start is the actual first day, or the first day on which the term is recorded. Default on creation: exact. */
            startPrecision?: components["schemas"]["TermStart"];
            /** The community’s name for the role. */
            title?: string | null;
        };
        Infraction: {
            /**
             * Format: date-time
             * When the sanction was appealed; null if not appealed.
             */
            appealedAt: string | null;
            /** The decision on the appeal; null until it is decided. */
            appealOutcome: components["schemas"]["AppealOutcome"] | null;
            /**
             * Format: date-time
             * The deadline for appealing the sanction.
             */
            appealUntil: string | null;
            /**
             * Format: date-time
             * When it was remedied, dismissed or became final; null while open.
             */
            closedAt: string | null;
            community: components["schemas"]["CommunitySummary"];
            /**
             * Format: date-time
             * When the record was created.
             */
            readonly createdAt: string;
            /**
             * Format: date-time
             * When the sanction took effect; null before that, and after it was lifted.
             */
            effectiveAt: string | null;
            /** The `ETag` of the record, for `If-Match`. Absent when `fields` is used. */
            readonly etag: string;
            /** The infraction’s id. */
            readonly id: string;
            kind: components["schemas"]["InfractionKind"];
            /**
             * Format: date-time
             * When the sanction was lifted; null if not lifted.
             */
            liftedAt: string | null;
            origin: components["schemas"]["InfractionOrigin"];
            page: components["schemas"]["PageSummary"];
            /** Where on the page. */
            place: string | null;
            portal: components["schemas"]["PortalSummary"];
            /**
             * Format: date-time
             * When the case was opened.
             */
            reportedAt: string;
            /** The reader who reported it; visible only to the reader and to the people who decide. */
            reporter: components["schemas"]["PersonSummary"] | null;
            /** The rule whose finding opened the case; null if a reader reported it. */
            rule: string | null;
            /** The sanction; null if none. */
            sanction: components["schemas"]["Sanction"] | null;
            /**
             * Format: date-time
             * When the sanction was decided.
             */
            sanctionedAt: string | null;
            status: components["schemas"]["InfractionStatus"];
            /**
             * Format: date-time
             * When the record was last updated.
             */
            readonly updatedAt: string;
            /**
             * Format: date-time
             * When it was upheld; null if not upheld.
             */
            upheldAt: string | null;
            /** A description of the problem. */
            what: string;
        };
        InfractionAct: "report" | "triage" | "acknowledge" | "dispute" | "remedy" | "uphold" | "dismiss" | "sanction" | "appeal" | "grant" | "deny" | "lapse" | "lift";
        InfractionKind: "classified_material" | "failure_to_maintain" | "incorrect_information" | "appearance" | "conduct" | "divergence_from_purpose" | "exclusion";
        InfractionOrigin: "automatic" | "reported";
        InfractionPage: {
            /** The items on this page, in the requested order. */
            items: components["schemas"]["Infraction"][];
            /** The cursor of the next page; null on the last page. */
            next: string | null;
            /** The number of items on all pages, counted up to 1,000. Only with `include=total`. */
            readonly totalCount?: number;
            /** Whether there are more than 1,000 items: show "1,000+". Only with `include=total`. */
            totalCountIsCapped?: boolean;
        };
        InfractionStatus: "reported" | "triaged" | "acknowledged" | "disputed" | "remedied" | "upheld" | "dismissed" | "sanctioned" | "appealed" | "final";
        InfractionStep: {
            act: components["schemas"]["InfractionAct"];
            actorClass: components["schemas"]["ActorClass"];
            /**
             * Format: date-time
             * When it happened.
             */
            at: string;
            /** The previous status; null for the first step. */
            from: components["schemas"]["InfractionStatus"] | null;
            /** The step’s id. */
            readonly id: string;
            /** The infraction (id). */
            infraction: string;
            /** Who took the step; null for automatic steps, and for the reader’s report except to the people who decide. */
            person: components["schemas"]["PersonSummary"] | null;
            /** The sanction, if one was imposed, appealed or decided on. */
            sanction: components["schemas"]["Sanction"] | null;
            to: components["schemas"]["InfractionStatus"];
            /** The reason, as written by the person who took the step. */
            words: string | null;
        };
        InfractionStepPage: {
            /** The items on this page, in the requested order. */
            items: components["schemas"]["InfractionStep"][];
            /** The cursor of the next page; null on the last page. */
            next: string | null;
            /** The number of items on all pages, counted up to 1,000. Only with `include=total`. */
            readonly totalCount?: number;
            /** Whether there are more than 1,000 items: show "1,000+". Only with `include=total`. */
            totalCountIsCapped?: boolean;
        };
        InvitationsSent: {
            /** How many people this call invites. */
            readonly invited: number;
        };
        JoinPolicy: "open" | "approval" | "invitation";
        Key: {
            /**
             * Format: date-time
             * When the record was created.
             */
            readonly createdAt: string;
            /** The `ETag` of the record, for `If-Match`. Absent when `fields` is used. */
            readonly etag: string;
            /**
             * Format: date-time
             * When it expires; null if it does not expire.
             */
            expiresAt: string | null;
            /** The key’s id. */
            readonly id: string;
            kind: components["schemas"]["KeyKind"];
            /** Its last four characters, to identify it. */
            lastFour: string;
            /**
             * Format: date-time
             * When it was last used, to the hour.
             */
            lastUsedAt: string | null;
            /** What the key is for. */
            name: string;
            /** The browser origins that a publishable key accepts, a subset of its portal’s; null for all of them. Not allowed for a secret key. */
            origins: string[] | null;
            /**
             * Format: date-time
             * Until when earlier secrets stay valid; null if they expired at once.
             */
            overlapUntil: string | null;
            /** The portal the key is bound to. */
            portal: components["schemas"]["PortalSummary"] | null;
            /** The first characters of the key. */
            prefix: string;
            /**
             * Format: date-time
             * When it was revoked; null if not revoked.
             */
            revokedAt: string | null;
            /**
             * Format: date-time
             * Time of the last rotation.
             */
            rotatedAt: string | null;
            /** The scopes of the key. */
            scopes: ("communities:read" | "communities:write" | "people:read" | "people:write" | "identities:write" | "privacy:write" | "memberships:read" | "memberships:write" | "portals:read" | "portals:write" | "organisations:read" | "organisations:write" | "imports:read" | "imports:write" | "keys:read" | "keys:write" | "activity:read" | "resources:read" | "resources:write" | "events:read" | "events:write" | "attendance:read" | "attendance:write" | "contributions:read" | "contributions:write" | "engagement:read" | "engagement:write" | "metrics:read" | "pages:read" | "pages:write" | "governance:read" | "governance:write" | "webhooks:read" | "webhooks:write" | "notices:read" | "notices:write")[];
            /**
             * Format: date-time
             * When the record was last updated.
             */
            readonly updatedAt: string;
        };
        KeyCreate: {
            /**
             * Format: date-time
             * When it expires; null if it does not expire.
             */
            expiresAt?: string | null;
            kind: components["schemas"]["KeyKind"];
            /** What the key is for. */
            name: string;
            /** The browser origins that a publishable key accepts, a subset of its portal’s; null for all of them. Not allowed for a secret key. */
            origins?: string[] | null;
            /** The portal the key is bound to (slug or id). Required for a publishable key. */
            portal?: string | null;
            /** The scopes of a secret key; none means all scopes. Not allowed for a publishable key. */
            scopes?: ("communities:read" | "communities:write" | "people:read" | "people:write" | "identities:write" | "privacy:write" | "memberships:read" | "memberships:write" | "portals:read" | "portals:write" | "organisations:read" | "organisations:write" | "imports:read" | "imports:write" | "keys:read" | "keys:write" | "activity:read" | "resources:read" | "resources:write" | "events:read" | "events:write" | "attendance:read" | "attendance:write" | "contributions:read" | "contributions:write" | "engagement:read" | "engagement:write" | "metrics:read" | "pages:read" | "pages:write" | "governance:read" | "governance:write" | "webhooks:read" | "webhooks:write" | "notices:read" | "notices:write")[];
        };
        KeyCreated: {
            /**
             * Format: date-time
             * When the record was created.
             */
            readonly createdAt: string;
            /**
             * Format: date-time
             * When it expires; null if it does not expire.
             */
            expiresAt: string | null;
            /** The key’s id. */
            readonly id: string;
            /** The key. Save it now: it is stored as a hash and never shown again. */
            key: string;
            kind: components["schemas"]["KeyKind"];
            /** Its last four characters, to identify it. */
            lastFour: string;
            /**
             * Format: date-time
             * When it was last used, to the hour.
             */
            lastUsedAt: string | null;
            /** What the key is for. */
            name: string;
            /** The browser origins that a publishable key accepts, a subset of its portal’s; null for all of them. Not allowed for a secret key. */
            origins: string[] | null;
            /**
             * Format: date-time
             * Until when earlier secrets stay valid; null if they expired at once.
             */
            overlapUntil: string | null;
            /** The portal the key is bound to. */
            portal: components["schemas"]["PortalSummary"] | null;
            /** The first characters of the key. */
            prefix: string;
            /**
             * Format: date-time
             * When it was revoked; null if not revoked.
             */
            revokedAt: string | null;
            /**
             * Format: date-time
             * Time of the last rotation.
             */
            rotatedAt: string | null;
            /** The scopes of the key. */
            scopes: ("communities:read" | "communities:write" | "people:read" | "people:write" | "identities:write" | "privacy:write" | "memberships:read" | "memberships:write" | "portals:read" | "portals:write" | "organisations:read" | "organisations:write" | "imports:read" | "imports:write" | "keys:read" | "keys:write" | "activity:read" | "resources:read" | "resources:write" | "events:read" | "events:write" | "attendance:read" | "attendance:write" | "contributions:read" | "contributions:write" | "engagement:read" | "engagement:write" | "metrics:read" | "pages:read" | "pages:write" | "governance:read" | "governance:write" | "webhooks:read" | "webhooks:write" | "notices:read" | "notices:write")[];
            /**
             * Format: date-time
             * When the record was last updated.
             */
            readonly updatedAt: string;
        };
        KeyKind: "secret" | "publishable";
        KeyPage: {
            /** The items on this page, in the requested order. */
            items: components["schemas"]["Key"][];
            /** The cursor of the next page; null on the last page. */
            next: string | null;
            /** The number of items on all pages, counted up to 1,000. Only with `include=total`. */
            readonly totalCount?: number;
            /** Whether there are more than 1,000 items: show "1,000+". Only with `include=total`. */
            totalCountIsCapped?: boolean;
        };
        KeyPatch: {
            /**
             * Format: date-time
             * When it expires; null if it does not expire.
             */
            expiresAt?: string | null;
            /** What the key is for. */
            name?: string;
            /** The browser origins that a publishable key accepts, a subset of its portal’s; null for all of them. Not allowed for a secret key. */
            origins?: string[] | null;
            /** The portal the key is bound to (slug or id). Required for a publishable key. */
            portal?: string | null;
            /** The rights of a secret key. Not allowed for a publishable key. */
            scopes?: ("communities:read" | "communities:write" | "people:read" | "people:write" | "identities:write" | "privacy:write" | "memberships:read" | "memberships:write" | "portals:read" | "portals:write" | "organisations:read" | "organisations:write" | "imports:read" | "imports:write" | "keys:read" | "keys:write" | "activity:read" | "resources:read" | "resources:write" | "events:read" | "events:write" | "attendance:read" | "attendance:write" | "contributions:read" | "contributions:write" | "engagement:read" | "engagement:write" | "metrics:read" | "pages:read" | "pages:write" | "governance:read" | "governance:write" | "webhooks:read" | "webhooks:write" | "notices:read" | "notices:write")[];
        };
        KeyRotationCreate: {
            /** For how many hours the present secret stays valid, 0 to 168. Default: 24. */
            overlapHours?: number;
        };
        KeySummary: {
            /** The key’s id. */
            readonly id: string;
            /** What the key is for. */
            name: string;
        };
        Kudo: {
            /** The community in which it is given. */
            community: components["schemas"]["CommunitySummary"] | null;
            /**
             * Format: date-time
             * When the record was created.
             */
            readonly createdAt: string;
            /** The `ETag` of the record, for `If-Match`. Absent when `fields` is used. */
            readonly etag: string;
            /** Who thanks; null if the person was erased or is not visible. */
            from: components["schemas"]["PersonSummary"] | null;
            /** The kudo’s id. */
            readonly id: string;
            /** The thanks, in the person’s own words. */
            message: string;
            /** The occurrence that it is about. */
            occurrence: components["schemas"]["OccurrenceSummary"] | null;
            /** The resource that it is about. */
            resource: components["schemas"]["ResourceSummary"] | null;
            /** Who is thanked; null if not visible to the caller. */
            to: components["schemas"]["PersonSummary"] | null;
            /**
             * Format: date-time
             * When the record was last updated.
             */
            readonly updatedAt: string;
            visibility: components["schemas"]["KudoVisibility"];
        };
        KudoCreate: {
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
            visibility?: components["schemas"]["KudoVisibility"];
        };
        KudoPage: {
            /** The items on this page, in the requested order. */
            items: components["schemas"]["Kudo"][];
            /** The cursor of the next page; null on the last page. */
            next: string | null;
            /** The number of items on all pages, counted up to 1,000. Only with `include=total`. */
            readonly totalCount?: number;
            /** Whether there are more than 1,000 items: show "1,000+". Only with `include=total`. */
            totalCountIsCapped?: boolean;
        };
        KudoVisibility: "public" | "private";
        Lack: {
            /** The API call that provides it; null if none does. */
            call: string | null;
            /**
             * Format: date-time
             * When the requirement is met automatically as time passes; null if it does not depend on time.
             */
            from: string | null;
            /** The field in the body of the transition that provides it; null if it is provided elsewhere. */
            pointer: string | null;
            /** What is missing, and how to provide it. */
            problem: string;
        };
        LadderDays: {
            /** The day of the final notice. */
            finalNotice: number;
            /** The day of the second notice, counted from the first. */
            secondNotice: number;
            /** The day on which suspension is proposed. */
            suspension: number;
        };
        LadderDaysInput: {
            /** The day of the final notice. */
            finalNotice: number;
            /** The day of the second notice, counted from the first. */
            secondNotice: number;
            /** The day on which suspension is proposed. */
            suspension: number;
        };
        LaunchObjective: "story_so_far" | "why_join" | "sponsor_framing" | "feedback" | "next_steps" | "call_to_action" | "who_is_in_the_room";
        LedgerEntry: {
            /** The question, occurrence or resource that it was about: its id here, or its key in the source system. */
            about: string | null;
            activity: components["schemas"]["ContributionActivity"];
            /** The community. */
            community: components["schemas"]["CommunitySummary"];
            /** To or from whom; null if that is not known. */
            counterpart: components["schemas"]["PersonSummary"] | null;
            direction: components["schemas"]["Direction"];
            /** Why it is not counted; null if it is. */
            excluded: components["schemas"]["ExclusionReason"] | null;
            /** What identifies it in the ledger of the community. */
            key: string;
            /**
             * Format: date-time
             * When it happened.
             */
            occurredAt: string;
            /** Who did it; null once the person was erased. */
            person: components["schemas"]["PersonSummary"] | null;
            /** The system that posted it; null for the records of this service. */
            source: string | null;
            /** What it weighs: by the weight in force on its day unless the source stated one; negative for a correction. */
            weight: number;
            /** The version of the weight; null if the source stated the weight. */
            readonly weightVersion: number | null;
        };
        LedgerEntryPage: {
            /** The items on this page, in the requested order. */
            items: components["schemas"]["LedgerEntry"][];
            /** The cursor of the next page; null on the last page. */
            next: string | null;
            /** The number of items on all pages, counted up to 1,000. Only with `include=total`. */
            readonly totalCount?: number;
            /** Whether there are more than 1,000 items: show "1,000+". Only with `include=total`. */
            totalCountIsCapped?: boolean;
        };
        Maintenance: "compliant" | "due" | "overdue" | "second_notice" | "final_notice" | "suspension_proposed" | "suspended" | "removed";
        MaintenanceCounts: {
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
        };
        MaintenanceStep: {
            /**
             * Format: date-time
             * When it happened.
             */
            at: string;
            /** The gates of its portal that failed when the step was taken or, if none failed, those that warned; empty if all passed. */
            causes: string[];
            /**
             * Format: date-time
             * When that notice was first delivered; null if not delivered yet, or if there is no notice.
             */
            deliveredAt: string | null;
            from: components["schemas"]["Maintenance"];
            /** The step’s id. */
            readonly id: string;
            /** The case in which it was decided (id). */
            infraction: string | null;
            /** The notice sent with this step; null if none. */
            notice: components["schemas"]["NoticeKind"] | null;
            /** The page (id). */
            page: string;
            /** Who decided it; null if the service took the step automatically. */
            person: components["schemas"]["PersonSummary"] | null;
            /** The reason, as text. */
            reason: string;
            to: components["schemas"]["Maintenance"];
        };
        MaintenanceStepPage: {
            /** The items on this page, in the requested order. */
            items: components["schemas"]["MaintenanceStep"][];
            /** The cursor of the next page; null on the last page. */
            next: string | null;
            /** The number of items on all pages, counted up to 1,000. Only with `include=total`. */
            readonly totalCount?: number;
            /** Whether there are more than 1,000 items: show "1,000+". Only with `include=total`. */
            totalCountIsCapped?: boolean;
        };
        Marking: {
            kind: components["schemas"]["MarkingKind"];
            level: components["schemas"]["MarkingLevel"];
            /** The line that contains it. */
            line: string;
            /** The marking. */
            marking: string;
        };
        MarkingKind: "banner" | "portion" | "block";
        MarkingLevel: "classified" | "controlled";
        Match: {
            /** The part of the text that matches best, marked and escaped in the same way. */
            excerpt: string | null;
            /** The name, with matched words between `<mark>` and `</mark>` and all other text escaped as HTML. */
            name: string;
            /** How well it matches; higher is better. */
            score: number;
        };
        Me: {
            /** The key that the request was sent with; null with a person’s token. */
            key: components["schemas"]["CallingKey"] | null;
            /** The person who acts, by token or by Guildhall-Actor; null if a key acts for the organisation, or the person is not in the directory. */
            person: components["schemas"]["PersonSummary"] | null;
        };
        MemberEngagement: {
            /** Periods of the last 6 in which they took part; null if withheld. */
            readonly activePeriods: number | null;
            /**
             * Format: date
             * The day as of which it is computed.
             */
            asOf: string;
            /** The community (id). */
            community: string;
            /** How the level and, for the person, the label were computed; empty unless `explain` is true. */
            explanations: components["schemas"]["EngagementExplanation"][];
            /** Periods of the last 6 in which they gave; null if withheld. */
            readonly givingPeriods: number | null;
            /** The level; null if they are not a member on that day, or if it is withheld. */
            level: components["schemas"]["ParticipationLevel"] | null;
            /** What the level means, or why there is none. */
            meaning: string;
            /** The name of the community. */
            name: string;
            /** Sums and label; null for all callers but the person. */
            own: components["schemas"]["OwnEngagement"] | null;
            /** The person (id). */
            person: string;
            /** Whether the level is withheld from the caller, to protect the person. */
            suppressed: boolean;
        };
        MemberEngagementPage: {
            /** The items on this page, in the requested order. */
            items: components["schemas"]["MemberEngagement"][];
            /** The cursor of the next page; null on the last page. */
            next: string | null;
            /** The number of items on all pages, counted up to 1,000. Only with `include=total`. */
            readonly totalCount?: number;
            /** Whether there are more than 1,000 items: show "1,000+". Only with `include=total`. */
            totalCountIsCapped?: boolean;
        };
        MemberProfile: {
            /** The time and work they contribute. */
            commitment: string | null;
            /** Their experience. */
            experience: string | null;
            /** Their seniority. */
            level: string | null;
            /** What they want to achieve. */
            objectives: string | null;
        };
        MemberProfileInput: {
            /** The time and work they contribute. */
            commitment?: string | null;
            /** Their experience. */
            experience?: string | null;
            /** Their seniority. */
            level?: string | null;
            /** What they want to achieve. */
            objectives?: string | null;
        };
        Membership: {
            /** The application; visible to the people who decide on it. */
            application: components["schemas"]["Application"] | null;
            /** Why it was declined or ended. Required to decline. */
            cause: string | null;
            community: components["schemas"]["CommunitySummary"];
            /**
             * Format: date-time
             * When the record was created.
             */
            readonly createdAt: string;
            /** The `ETag` of the record, for `If-Match`. Absent when `fields` is used. */
            readonly etag: string;
            /** The key of the record in that system; unique per source. */
            externalKey: string | null;
            /** The membership’s id. */
            readonly id: string;
            /**
             * Format: date
             * The day the person joined; null if unknown.
             */
            joinedOn: string | null;
            /**
             * Format: date
             * The day the person left; null for a current member or if unknown.
             */
            leftOn: string | null;
            person: components["schemas"]["PersonSummary"];
            /** The roles held today, derived from the terms. */
            readonly roles: components["schemas"]["Role"][];
            /** The system the record was imported from; null when it was created here. */
            source: string | null;
            /** The times during which the person was a member, oldest first; who left and came back has several. */
            readonly spells: components["schemas"]["Spell"][];
            status: components["schemas"]["MembershipStatus"];
            /** All role terms, past and present, oldest first. */
            readonly terms: components["schemas"]["TermSummary"][];
            /**
             * Format: date-time
             * When the record was last updated.
             */
            readonly updatedAt: string;
        };
        MembershipCreate: {
            application?: components["schemas"]["ApplicationInput"] | null;
            /** Why it was declined or ended. Required to decline. */
            cause?: string | null;
            /** The slug or id of the community. */
            community: string;
            /** The key of the record in that system; unique per source. */
            externalKey?: string | null;
            /**
             * Format: date
             * The day the person joined; null if unknown.
             */
            joinedOn?: string | null;
            /**
             * Format: date
             * The day the person left; null for a current member or if unknown.
             */
            leftOn?: string | null;
            /** The person’s id. */
            person: string;
            /** A role held from `joinedOn` (default: today); add further roles as terms. */
            role?: components["schemas"]["Role"];
            /** The system the record was imported from; null when it was created here. */
            source?: string | null;
            status?: components["schemas"]["MembershipStatus"];
        };
        MembershipPage: {
            /** The items on this page, in the requested order. */
            items: components["schemas"]["Membership"][];
            /** The cursor of the next page; null on the last page. */
            next: string | null;
            /** The number of items on all pages, counted up to 1,000. Only with `include=total`. */
            readonly totalCount?: number;
            /** Whether there are more than 1,000 items: show "1,000+". Only with `include=total`. */
            totalCountIsCapped?: boolean;
        };
        MembershipPatch: {
            application?: components["schemas"]["ApplicationInput"] | null;
            /** Why it was declined or ended. Required to decline. */
            cause?: string | null;
            /** The key of the record in that system; unique per source. */
            externalKey?: string | null;
            /**
             * Format: date
             * The day the person joined; null if unknown.
             */
            joinedOn?: string | null;
            /**
             * Format: date
             * The day the person left; null for a current member or if unknown.
             */
            leftOn?: string | null;
            /** The system the record was imported from; null when it was created here. */
            source?: string | null;
        };
        MembershipStatus: "applied" | "invited" | "active" | "declined" | "withdrawn" | "expired" | "alumni";
        MembershipTransition: "join" | "apply" | "invite" | "accept" | "decline" | "withdraw" | "expire" | "leave";
        MembershipTransitionCreate: {
            /** The reason, shown as the `cause` of the membership. Required for `decline`, except for the decline of one’s own invitation. */
            reason?: string | null;
            transition: components["schemas"]["MembershipTransition"];
        };
        MembershipUpsert: {
            application?: components["schemas"]["ApplicationInput"] | null;
            /** Why it was declined or ended. Required to decline. */
            cause?: string | null;
            /** The slug or id of the community. */
            community: string;
            /** The key of the record in that system; unique per source. */
            externalKey?: string | null;
            /**
             * Format: date
             * The day the person joined; null if unknown.
             */
            joinedOn?: string | null;
            /**
             * Format: date
             * The day the person left; null for a current member or if unknown.
             */
            leftOn?: string | null;
            /** The person’s id. */
            person: string;
            /** The system the record was imported from; null when it was created here. */
            source?: string | null;
            /** All times during which the person was a member. Default: one from `joinedOn` to `leftOn`, and then as the status changes. */
            spells?: components["schemas"]["SpellInput"][];
            status?: components["schemas"]["MembershipStatus"];
        };
        MembershipUpsertAnswers: {
            /** One result per item, in order. */
            items: components["schemas"]["BulkAnswer"][];
        };
        MembershipUpserts: {
            /** All or none: if one item is invalid, no item is changed. Default: false. */
            atomic?: boolean;
            /** The records. Maximum 1,000. */
            items: components["schemas"]["MembershipUpsert"][];
        };
        Message: {
            /** The id of the message. It stays the same when the wording changes. */
            id: string;
            /** The values used in the text: names, numbers, dates as YYYY-MM-DD, and other messages. */
            values: {
                [key: string]: unknown;
            };
        };
        MetricAudience: "public" | "community" | "managers";
        MetricDefinition: {
            audience: components["schemas"]["MetricAudience"];
            /** What it shows. */
            description: string;
            /** Its formula in words. */
            formula: string;
            /** Its name. */
            id: string;
            /** The records that it is computed from. */
            needs: string[];
            /** What its parts are; null if it has none. */
            parts: string | null;
            /** Where it comes from. */
            source: string;
            /** Its title. */
            title: string;
            /** What it is counted in. */
            unit: string;
            /** The version of its formula. */
            version: number;
            /** Whether it is about behaviour, so that figures about fewer than 5 people are withheld. */
            withheld: boolean;
        };
        MetricDefinitionPage: {
            /** The items on this page, in the requested order. */
            items: components["schemas"]["MetricDefinition"][];
            /** The cursor of the next page; null on the last page. */
            next: string | null;
            /** The number of items on all pages, counted up to 1,000. Only with `include=total`. */
            readonly totalCount?: number;
            /** Whether there are more than 1,000 items: show "1,000+". Only with `include=total`. */
            totalCountIsCapped?: boolean;
        };
        MetricExplanation: {
            /** Number of communities in the scope. */
            communities: number;
            /** What is not counted. */
            exclusions: string[];
            /**
             * Format: date
             * The first day of the window.
             */
            firstDay: string;
            /** The formula in words. */
            formula: string;
            /** The numbers that the value is computed from, by name; null while it is withheld. */
            inputs: {
                [key: string]: unknown;
            } | null;
            /**
             * Format: date
             * The last day of the window: that of the period, or today while the period is open.
             */
            lastDay: string;
            /** The time zone of these days. */
            timeZone: string;
            /** The version of its formula. */
            version: number;
        };
        MetricFigure: {
            /** How it was computed; null unless `explain` is true. */
            explanation: components["schemas"]["MetricExplanation"] | null;
            /**
             * Format: date
             * The first day of the period.
             */
            from: string;
            /**
             * Format: date
             * The day on which it was computed.
             */
            knownOn: string;
            /** The metric. */
            metric: string;
            /** The name of the scope; null for `all`. */
            name: string | null;
            /** Whether the period is not over yet. */
            open: boolean;
            /** The part that is counted; null for the whole. */
            part: string | null;
            period: components["schemas"]["MetricPeriod"];
            /** Why there is no value; null if there is one. */
            reason: string | null;
            /** What it is about: `community:`, `portal:` or `topic:` with a slug or name, or `all`. */
            scope: string;
            /** Whether the value is withheld, to protect people. */
            suppressed: boolean;
            /**
             * Format: date
             * The first day after the period.
             */
            to: string;
            /** The value; null if it is withheld or not known. */
            value: number | null;
        };
        MetricFigurePage: {
            /** The items on this page, in the requested order. */
            items: components["schemas"]["MetricFigure"][];
            /** The cursor of the next page; null on the last page. */
            next: string | null;
            /** The number of items on all pages, counted up to 1,000. Only with `include=total`. */
            readonly totalCount?: number;
            /** Whether there are more than 1,000 items: show "1,000+". Only with `include=total`. */
            totalCountIsCapped?: boolean;
        };
        MetricPeriod: "month" | "quarter" | "year";
        Minutes: {
            /** The people who wrote them, in order. Authors not visible to the caller are omitted. */
            authors: components["schemas"]["PersonSummary"][];
            /**
             * Format: date-time
             * When the record was created.
             */
            readonly createdAt: string;
            /** The `ETag` of the record, for `If-Match`. Absent when `fields` is used. */
            readonly etag: string;
            /** The id of the minutes. */
            readonly id: string;
            occurrence: components["schemas"]["OccurrenceSummary"];
            /**
             * Format: date-time
             * When it was published; null for a draft.
             */
            readonly publishedAt: string | null;
            status: components["schemas"]["PublicationStatus"];
            /** The text, in Markdown. */
            text: string;
            /**
             * Format: date-time
             * When the record was last updated.
             */
            readonly updatedAt: string;
            /** Who can see it after publication. */
            visibility: components["schemas"]["Visibility"];
        };
        MinutesPage: {
            /** The items on this page, in the requested order. */
            items: components["schemas"]["Minutes"][];
            /** The cursor of the next page; null on the last page. */
            next: string | null;
            /** The number of items on all pages, counted up to 1,000. Only with `include=total`. */
            readonly totalCount?: number;
            /** Whether there are more than 1,000 items: show "1,000+". Only with `include=total`. */
            totalCountIsCapped?: boolean;
        };
        MinutesPatch: {
            /** The people who wrote them (ids), in order. Default: the people who saved them. */
            authors?: string[];
            /** The text, in Markdown. */
            text?: string;
            /** Who can see it after publication. Never wider than its event’s visibility, which is the default. */
            visibility?: components["schemas"]["Visibility"];
        };
        MinutesSet: {
            /** The people who wrote them (ids), in order. Default: the people who saved them. */
            authors?: string[];
            /** The text, in Markdown. */
            text: string;
            /** Who can see it after publication. Never wider than its event’s visibility, which is the default. */
            visibility?: components["schemas"]["Visibility"];
        };
        NextStep: {
            /** What happens next, as structured data. */
            message: components["schemas"]["Message"];
            /**
             * Format: date
             * The earliest day on which it happens; null if no day is set.
             */
            on: string | null;
            /** What happens next. */
            what: string;
        };
        Notice: {
            /** Number of delivery attempts. */
            readonly attempts: number;
            /** How it was delivered to the person. */
            channel: components["schemas"]["NoticeChannel"] | null;
            /** The community it concerns. */
            community: components["schemas"]["CommunitySummary"] | null;
            /**
             * Format: date-time
             * When the record was created.
             */
            readonly createdAt: string;
            /**
             * Format: date-time
             * When it was delivered to the person.
             */
            deliveredAt: string | null;
            /** The `ETag` of the record, for `If-Match`. Absent when `fields` is used. */
            readonly etag: string;
            /** Why the last delivery attempt failed. */
            failure: string | null;
            /** The failure as structured data. */
            failureMessage: components["schemas"]["Message"] | null;
            /** The name of a recipient who is a guest of an event. */
            guestName: string | null;
            /** How it was delivered, if not by e-mail. */
            handedOver: string | null;
            /** The notice’s id. */
            readonly id: string;
            kind: components["schemas"]["NoticeKind"];
            /**
             * Format: date-time
             * When the next delivery attempt is made.
             */
            nextAttemptAt: string | null;
            /** The page it concerns. */
            page: components["schemas"]["PageSummary"] | null;
            /** The recipient; null for a guest of an event. */
            person: components["schemas"]["PersonSummary"] | null;
            /** The portal it concerns. */
            portal: components["schemas"]["PortalSummary"] | null;
            status: components["schemas"]["NoticeStatus"];
            /** The reminder stage it belongs to. */
            step: string | null;
            /** The subject, in one line. */
            subject: string;
            /** The text, as plain text. */
            text: string;
            /**
             * Format: date-time
             * When the record was last updated.
             */
            readonly updatedAt: string;
        };
        NoticeChannel: "mail" | "by_hand";
        NoticeDelivery: {
            /** How it was delivered. */
            how: string;
            /**
             * Format: date
             * The day of delivery. Default: today.
             */
            on?: string;
        };
        NoticeKind: "page_due_soon" | "page_overdue" | "page_second_notice" | "page_final_notice" | "suspension_proposed" | "page_suspended" | "page_removed" | "page_compliant" | "page_reinstated" | "help_asked" | "help_answered" | "infraction_opened" | "infraction_decided" | "appeal_decided" | "page_request_decided" | "page_request_changes_asked" | "succession_asked" | "succession_answered" | "community_decided" | "resource_review_due" | "event_invitation" | "event_answered" | "event_changed" | "event_cancelled" | "event_left" | "event_offered" | "event_reminder" | "check_in" | "series_unconfirmed" | "event_registration" | "series_dormant" | "kudos_received" | "correction_requested" | "correction_escalated" | "correction_decided";
        NoticePage: {
            /** The items on this page, in the requested order. */
            items: components["schemas"]["Notice"][];
            /** The cursor of the next page; null on the last page. */
            next: string | null;
            /** The number of items on all pages, counted up to 1,000. Only with `include=total`. */
            readonly totalCount?: number;
            /** Whether there are more than 1,000 items: show "1,000+". Only with `include=total`. */
            totalCountIsCapped?: boolean;
        };
        NoticeStatus: "pending" | "delivered" | "failed" | "withdrawn";
        NotSearched: {
            /** Why other people’s texts were not searched for it. */
            because: string;
            /** The field of the person. */
            member: string;
        };
        Occurrence: {
            attendanceCounts: components["schemas"]["AttendanceCounts"];
            /** How many people can take part. */
            capacity: number | null;
            /** Why it was cancelled or not held. */
            cause: string | null;
            /**
             * Format: date-time
             * When the record was created.
             */
            readonly createdAt: string;
            /** For events of whole days: the number of days. */
            days: number | null;
            /** The full description, in Markdown. */
            description: string | null;
            /** Whether its series is dormant: no one confirmed that it still takes place. Lists leave such occurrences out. */
            dormant: boolean;
            /** How long it takes, in minutes. Not for events of whole days. */
            durationMinutes: number | null;
            /**
             * Format: date-time
             * When it ends.
             */
            readonly endsAt: string;
            /** The `ETag` of the record, for `If-Match`. Absent when `fields` is used. */
            readonly etag: string;
            /** The event. */
            event: components["schemas"]["EventSummary"];
            /** Speakers who are not in the directory. */
            externalSpeakers: components["schemas"]["ExternalSpeaker"][];
            /** The people who facilitate it, in order. */
            facilitators: components["schemas"]["PersonSummary"][];
            format: components["schemas"]["EventFormat"];
            /** The communities that host it, the one that owns it first. Those not visible to the caller are omitted. */
            hosts: components["schemas"]["CommunitySummary"][];
            /** The occurrence’s id. */
            readonly id: string;
            /** The link to take part online. */
            joinUrl: string | null;
            /** Who can see `joinUrl`. */
            joinVisibility: components["schemas"]["Visibility"];
            /** How it matches the search; null without `q`. */
            match: components["schemas"]["Match"] | null;
            mode: components["schemas"]["EventMode"];
            /** The people who take notes, in order. */
            noteTakers: components["schemas"]["PersonSummary"][];
            /** The people who organise it, in order. */
            organisers: components["schemas"]["PersonSummary"][];
            /**
             * Format: date-time
             * When it starts by the rule of its series. Together with the event it identifies the occurrence, also after it has moved.
             */
            readonly originalStart: string;
            outcome: components["schemas"]["OccurrenceOutcome"];
            /** The fields that were set for this occurrence alone: they stay when the event changes. */
            overrides: components["schemas"]["OccurrenceOverride"][];
            place: components["schemas"]["Place"] | null;
            /** The page on which people who are not in the directory register; null if the event takes no guests or not everyone can see it. */
            registrationUrl: string | null;
            rsvpCounts: components["schemas"]["RsvpCounts"];
            /** The people who speak, in order. */
            speakers: components["schemas"]["PersonSummary"][];
            /** When it starts, in the local time of its time zone. */
            start: string;
            /**
             * Format: date-time
             * When it starts.
             */
            readonly startsAt: string;
            status: components["schemas"]["OccurrenceStatus"];
            /** The IANA time zone of `start`. */
            timeZone: string;
            /** Its title. */
            title: string;
            /** Its topics. */
            topics: string[];
            /**
             * Format: date-time
             * When the record was last updated.
             */
            readonly updatedAt: string;
        };
        OccurrenceOutcome: "upcoming" | "held" | "not_held" | "unconfirmed";
        OccurrenceOverride: "title" | "description" | "mode" | "place" | "joinUrl" | "joinVisibility" | "start" | "durationMinutes" | "days" | "capacity" | "organisers" | "facilitators" | "speakers" | "noteTakers" | "externalSpeakers" | "status";
        OccurrencePage: {
            /** The items on this page, in the requested order. */
            items: components["schemas"]["Occurrence"][];
            /** The cursor of the next page; null on the last page. */
            next: string | null;
            /** The number of items on all pages, counted up to 1,000. Only with `include=total`. */
            readonly totalCount?: number;
            /** Whether there are more than 1,000 items: show "1,000+". Only with `include=total`. */
            totalCountIsCapped?: boolean;
        };
        OccurrencePatch: {
            /** How many people can take part. */
            capacity?: number | null;
            /** Why it was not held. Required with `not_held`. */
            cause?: string | null;
            /** For events of whole days: the number of days. */
            days?: number | null;
            /** The full description, in Markdown. */
            description?: string | null;
            /** How long it takes, in minutes. Not for events of whole days. */
            durationMinutes?: number | null;
            /** Speakers who are not in the directory. */
            externalSpeakers?: components["schemas"]["ExternalSpeakerInput"][];
            /** The people who facilitate it (ids), in order. They can edit it. */
            facilitators?: string[];
            /** The link to take part online. */
            joinUrl?: string | null;
            /** Who can see `joinUrl`. */
            joinVisibility?: components["schemas"]["Visibility"] | null;
            mode?: components["schemas"]["EventMode"] | null;
            /** The people who take notes (ids), in order. */
            noteTakers?: string[];
            /** The people who organise it (ids), in order. They can edit it. */
            organisers?: string[];
            /** Whether it was held. Only with the scope `this`, once it has started. */
            outcome?: components["schemas"]["RecordedOutcome"];
            place?: components["schemas"]["PlaceInput"] | null;
            /** How the series repeats. Only with the scopes `following` and `all`. */
            recurrence?: components["schemas"]["RecurrenceInput"];
            /** Which occurrences of a series change. Default: `this`. */
            scope?: components["schemas"]["ChangeScope"];
            /** The people who speak (ids), in order. */
            speakers?: string[];
            /** When it starts, in the local time of its time zone. */
            start?: string | null;
            /** Its title. */
            title?: string | null;
        };
        OccurrenceStatus: "tentative" | "confirmed" | "cancelled";
        OccurrenceSummary: {
            /** For events of whole days: the number of days. */
            days: number | null;
            /**
             * Format: date-time
             * When it ends.
             */
            readonly endsAt: string;
            /** The occurrence’s id. */
            readonly id: string;
            /**
             * Format: date-time
             * When it starts.
             */
            readonly startsAt: string;
            status: components["schemas"]["OccurrenceStatus"];
            /** Its IANA time zone. */
            timeZone: string;
            /** Its title. */
            title: string;
        };
        OccurrenceTransition: "confirm" | "cancel" | "reinstate";
        OccurrenceTransitionCreate: {
            /** The reason. Required to cancel. */
            reason?: string | null;
            /** Which occurrences of a series change. Default: `this`. */
            scope?: components["schemas"]["ChangeScope"];
            transition: components["schemas"]["OccurrenceTransition"];
        };
        OpenFinding: {
            /** The clause that the rule comes from, and its source. */
            clause: string;
            /** The facts it is based on, with their times. */
            evidence: components["schemas"]["FindingEvidence"][];
            /** The finding’s id. */
            readonly id: string;
            /** The reason as structured data. */
            message: components["schemas"]["Message"];
            /** What happens next if nothing changes. */
            nextStep: components["schemas"]["NextStep"] | null;
            /** The reason, in one sentence. */
            reason: string;
            /** How to fix it. */
            remedy: components["schemas"]["Remedy"] | null;
            /** The rule. */
            rule: string;
            /** From 0 to 10; null if not evaluated. */
            score: number | null;
            severity: components["schemas"]["Severity"];
            /**
             * Format: date-time
             * When this status began.
             */
            since: string;
            status: components["schemas"]["FindingStatus"];
            subjectType: components["schemas"]["RuleSubject"];
        };
        Organisation: {
            /**
             * Format: date-time
             * When the record was created.
             */
            readonly createdAt: string;
            /** The `ETag` of the record, for `If-Match`. Absent when `fields` is used. */
            readonly etag: string;
            /** The key of the record in that system; unique per source. */
            externalKey: string | null;
            /** The organisation’s id. */
            readonly id: string;
            /** How it matches the search; null without `q`. */
            match: components["schemas"]["Match"] | null;
            /** What it is tasked with. */
            mission: string | null;
            /** Its name. */
            name: string;
            /** The system the record was imported from; null when it was created here. */
            source: string | null;
            /** The topics of its task. */
            topics: string[];
            /**
             * Format: date-time
             * When the record was last updated.
             */
            readonly updatedAt: string;
            /** The URL for more information. */
            url: string | null;
        };
        OrganisationCreate: {
            /** The key of the record in that system; unique per source. */
            externalKey?: string | null;
            /** What it is tasked with. */
            mission?: string | null;
            /** Its name. */
            name: string;
            /** The system the record was imported from; null when it was created here. */
            source?: string | null;
            /** The topics of its task. */
            topics?: string[];
            /** The URL for more information. */
            url?: string | null;
        };
        OrganisationPage: {
            /** The items on this page, in the requested order. */
            items: components["schemas"]["Organisation"][];
            /** The cursor of the next page; null on the last page. */
            next: string | null;
            /** The number of items on all pages, counted up to 1,000. Only with `include=total`. */
            readonly totalCount?: number;
            /** Whether there are more than 1,000 items: show "1,000+". Only with `include=total`. */
            totalCountIsCapped?: boolean;
        };
        OrganisationPatch: {
            /** The key of the record in that system; unique per source. */
            externalKey?: string | null;
            /** What it is tasked with. */
            mission?: string | null;
            /** Its name. */
            name?: string;
            /** The system the record was imported from; null when it was created here. */
            source?: string | null;
            /** The topics of its task. */
            topics?: string[];
            /** The URL for more information. */
            url?: string | null;
        };
        OrganisationUpsert: {
            /** Its key in the source system. */
            externalKey: string;
            /** What it is tasked with. */
            mission?: string | null;
            /** Its name. */
            name: string;
            /** The source system. */
            source: string;
            /** The topics of its task. */
            topics?: string[];
            /** The URL for more information. */
            url?: string | null;
        };
        OrganisationUpsertAnswers: {
            /** One result per item, in order. */
            items: components["schemas"]["BulkAnswer"][];
        };
        OrganisationUpserts: {
            /** All or none: if one item is invalid, no item is changed. Default: false. */
            atomic?: boolean;
            /** The records. Maximum 1,000. */
            items: components["schemas"]["OrganisationUpsert"][];
        };
        Overlap: {
            /** The page request’s answer to it; null without a page request, or if not answered yet. */
            answer: components["schemas"]["OverlapAnswer"] | null;
            /** The part of its mission that matches best, marked and escaped in the same way. */
            excerpt: string | null;
            formula: components["schemas"]["OverlapFormula"];
            /** The community or organisation (id). */
            id: string;
            kind: components["schemas"]["OverlapKind"];
            /** Whether the score makes an overlap likely. */
            likely: boolean;
            /** The matched words, the most significant first. */
            matchedWords: string[];
            /** The name, with matched words between `<mark>` and `</mark>` and all other text escaped as HTML. */
            name: string;
            parts: components["schemas"]["OverlapParts"];
            /** The similarity of both, from 0 to 1. */
            score: number;
            /** The topics that both share. */
            sharedTopics: string[];
            /** The community’s slug; null for an organisation. */
            slug: string | null;
            /** Its name, as plain text. */
            title: string;
        };
        OverlapAnswer: {
            answer: components["schemas"]["OverlapAnswerKind"];
            /** The reason. */
            because: string | null;
        };
        OverlapAnswerCreate: {
            answer: components["schemas"]["OverlapAnswerKind"];
            /** The reason. Required if the community is distinct. */
            because?: string | null;
            /** The slug or id of the community it overlaps with. */
            community?: string;
            /** The organisation that is tasked with it (id). */
            organisation?: string;
        };
        OverlapAnswerKind: "distinct" | "join" | "merge";
        OverlapFormula: {
            /** The formula. */
            id: string;
            /** The score from which an overlap is likely. */
            likelyFrom: number;
            /** Its version; any change creates a new one. */
            version: number;
            /** The weight of each part. */
            weights: components["schemas"]["OverlapParts"];
        };
        OverlapKind: "community" | "organisation";
        OverlapPage: {
            /** The items on this page, in the requested order. */
            items: components["schemas"]["Overlap"][];
            /** The cursor of the next page; null on the last page. */
            next: string | null;
            /** The number of items on all pages, counted up to 1,000. Only with `include=total`. */
            readonly totalCount?: number;
            /** Whether there are more than 1,000 items: show "1,000+". Only with `include=total`. */
            totalCountIsCapped?: boolean;
        };
        OverlapParts: {
            /** The similarity of the missions. */
            mission: number | null;
            /** The similarity of the names. */
            name: number | null;
            /** The share of common topics. */
            topics: number | null;
        };
        OwnEngagement: {
            /** From -1, only received, to 1, only given; null for neither. */
            balance: number | null;
            /** What they gave in the last 180 days: weights, halved every 90 days. */
            given: number;
            /** The label; null without one. */
            label: components["schemas"]["EngagementLabel"] | null;
            /** What the label means, or why there is none. */
            meaning: string;
            /** What they received, computed likewise. */
            received: number;
        };
        PackBase: "obt" | "university" | "network";
        PackRule: {
            /** The rule. */
            rule: string;
            /** All its settings. */
            settings: {
                [key: string]: unknown;
            };
            severity: components["schemas"]["Severity"];
        };
        Page: {
            community: components["schemas"]["CommunitySummary"];
            /**
             * Format: date-time
             * When the record was created.
             */
            readonly createdAt: string;
            /** The `ETag` of the record, for `If-Match`. Absent when `fields` is used. */
            readonly etag: string;
            /** Why no review of the page is due, although it is not fresh or its community has ended; null if it is fresh or a review is due. */
            readonly exemption: components["schemas"]["Exemption"] | null;
            /** The key of the record in that system; unique per source. */
            externalKey: string | null;
            freshness: components["schemas"]["Freshness"];
            /** The page’s id. */
            readonly id: string;
            /**
             * Format: date-time
             * When it last showed a sign of life, by the evidence that counts; null if none.
             */
            readonly lastUpdatedAt: string | null;
            maintenance: components["schemas"]["Maintenance"];
            /** The reason for this reminder stage; visible to the people who maintain the page, null for all others. */
            readonly maintenanceReason: string | null;
            /**
             * Format: date-time
             * When this reminder stage began.
             */
            readonly maintenanceSince: string;
            /** The mission it declares; null means that the community’s mission applies. */
            mission: string | null;
            portal: components["schemas"]["PortalSummary"];
            /** Its current primary representative. */
            primary: components["schemas"]["PersonSummary"] | null;
            /** The transformation requirement or aspiration that the community addresses. */
            requirement: string | null;
            /**
             * Format: date
             * The day on which that requirement ends; null if no end is known.
             */
            requirementEndsOn: string | null;
            /** The maximum number of days between signs of life. Default on creation: 90. */
            reviewEveryDays: number;
            /** Its current secondary representative. */
            secondary: components["schemas"]["PersonSummary"] | null;
            /** The system the record was imported from; null when it was created here. */
            source: string | null;
            /**
             * Format: date-time
             * When it becomes (or became) stale; null without evidence.
             */
            readonly staleAt: string | null;
            /**
             * Format: date-time
             * When the record was last updated.
             */
            readonly updatedAt: string;
            /** Its URL. */
            url: string;
        };
        PageCheck: {
            /** The broken images, of those checked. */
            brokenImages: components["schemas"]["BrokenLink"][];
            /** The broken links, of those checked. */
            brokenLinks: components["schemas"]["BrokenLink"][];
            /** Its size, decoded; at most 1 MiB is read. */
            bytes: number | null;
            /**
             * Format: date-time
             * When it was checked.
             */
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
            headings: components["schemas"]["Heading"][];
            /** The check’s id. */
            readonly id: string;
            /** Number of images. */
            images: number | null;
            /** Number of images without alternative text. */
            imagesWithoutAlt: number | null;
            /** What the address shows instead of the page; null if it shows the page, or if that is not known. */
            instead: components["schemas"]["PageInstead"] | null;
            /**
             * Format: date-time
             * The Last-Modified time of the response.
             */
            lastModified: string | null;
            /** Number of other addresses it links to. */
            links: number | null;
            /** Number of links and images checked; at most 30 of each. */
            linksChecked: number | null;
            /** The classification markings on it. */
            markings: components["schemas"]["Marking"][];
            /** The problem as structured data. */
            message: components["schemas"]["Message"] | null;
            /** Whether it contains the words of its mission; null if no mission is known. */
            missionShown: boolean | null;
            /** The similarity of its words to its mission, 0 to 1; null if it cannot be determined. */
            nearness: number | null;
            outcome: components["schemas"]["CheckOutcome"];
            /** The page (id). */
            page: string;
            /** The ETag of the response. */
            pageEtag: string | null;
            /**
             * Format: date-time
             * When a change of its text was first seen that is not confirmed yet. It becomes evidence of an update once two later checks, at least 24 hours apart, have seen it too. Null without such a change.
             */
            pendingChangeSince: string | null;
            /** The problem encountered, in one sentence. */
            problem: string | null;
            /** The HTTP status; null without a response. */
            statusCode: number | null;
            /** Its title. */
            title: string | null;
        };
        PageCheckPage: {
            /** The items on this page, in the requested order. */
            items: components["schemas"]["PageCheck"][];
            /** The cursor of the next page; null on the last page. */
            next: string | null;
            /** The number of items on all pages, counted up to 1,000. Only with `include=total`. */
            readonly totalCount?: number;
            /** Whether there are more than 1,000 items: show "1,000+". Only with `include=total`. */
            totalCountIsCapped?: boolean;
        };
        PageCreate: {
            /** The slug or id of the community it shows. */
            community: string;
            /** The key of the record in that system; unique per source. */
            externalKey?: string | null;
            /** The mission it declares; null means that the community’s mission applies. */
            mission?: string | null;
            /** The slug or id of the portal it is on. */
            portal: string;
            /** Its primary representative, from today (id of a person). The term of another holder ends; null leaves the role vacant. */
            primary?: string | null;
            /** The transformation requirement or aspiration that the community addresses. */
            requirement?: string | null;
            /**
             * Format: date
             * The day on which that requirement ends; null if no end is known.
             */
            requirementEndsOn?: string | null;
            /** The maximum number of days between signs of life. Default on creation: 90. */
            reviewEveryDays?: number;
            /** Its secondary representative, from today (id of a person). The term of another holder ends; null leaves the role vacant. */
            secondary?: string | null;
            /** The system the record was imported from; null when it was created here. */
            source?: string | null;
            /** Its URL. */
            url: string;
        };
        PageInstead: "unavailable" | "not_found" | "login_required" | "moved" | "error_page" | "parked";
        PagePage: {
            /** The items on this page, in the requested order. */
            items: components["schemas"]["Page"][];
            /** The cursor of the next page; null on the last page. */
            next: string | null;
            /** The number of items on all pages, counted up to 1,000. Only with `include=total`. */
            readonly totalCount?: number;
            /** Whether there are more than 1,000 items: show "1,000+". Only with `include=total`. */
            totalCountIsCapped?: boolean;
        };
        PagePatch: {
            /** The key of the record in that system; unique per source. */
            externalKey?: string | null;
            /** The mission it declares; null means that the community’s mission applies. */
            mission?: string | null;
            /** The transformation requirement or aspiration that the community addresses. */
            requirement?: string | null;
            /**
             * Format: date
             * The day on which that requirement ends; null if no end is known.
             */
            requirementEndsOn?: string | null;
            /** The maximum number of days between signs of life. Default on creation: 90. */
            reviewEveryDays?: number;
            /** The system the record was imported from; null when it was created here. */
            source?: string | null;
            /** Its URL. */
            url?: string;
        };
        PageRequest: {
            /** Why it was declined. */
            cause: string | null;
            /** The community that requests a page; null if not visible to the caller. */
            community: components["schemas"]["CommunitySummary"] | null;
            /**
             * Format: date-time
             * When the record was created.
             */
            readonly createdAt: string;
            /**
             * Format: date-time
             * When it ended.
             */
            readonly decidedAt: string | null;
            /** The `ETag` of the record, for `If-Match`. Absent when `fields` is used. */
            readonly etag: string;
            /**
             * Format: date-time
             * When it expires without an answer; null if it is not waiting for one.
             */
            readonly expiresAt: string | null;
            /** The request’s id. */
            readonly id: string;
            /** The mission that the page declares; null means that the community’s mission applies. */
            mission: string | null;
            /** The page created from it. */
            page: components["schemas"]["PageSummary"] | null;
            /** The portal for the page. */
            portal: components["schemas"]["PortalSummary"] | null;
            /** The proposed primary representative. */
            primary: components["schemas"]["PersonSummary"] | null;
            /** The requester; null if a system made the request. */
            requester: components["schemas"]["PersonSummary"] | null;
            /** The transformation requirement or aspiration that the community addresses. */
            requirement: string | null;
            /**
             * Format: date
             * The day on which that requirement ends; null if no end is known.
             */
            requirementEndsOn: string | null;
            /** The proposed secondary representative. */
            secondary: components["schemas"]["PersonSummary"] | null;
            status: components["schemas"]["PageRequestStatus"];
            /**
             * Format: date-time
             * When the record was last updated.
             */
            readonly updatedAt: string;
            /** The current or planned URL of the page: an address of the portal. */
            url: string | null;
            /**
             * Format: date-time
             * Since when it has been waiting for the requester’s answer; null if it is not waiting.
             */
            readonly waitingSince: string | null;
            /** Why no organisation is already tasked with it. */
            whyNotTasked: string | null;
        };
        PageRequestCreate: {
            /** The slug or id of the community. */
            community: string;
            /** The mission that the page declares; null means that the community’s mission applies. */
            mission?: string | null;
            /** The slug or id of the portal. */
            portal: string;
            /** The proposed primary representative (id). */
            primary?: string | null;
            /** The transformation requirement or aspiration that the community addresses. */
            requirement?: string | null;
            /**
             * Format: date
             * The day on which that requirement ends; null if no end is known.
             */
            requirementEndsOn?: string | null;
            /** The proposed secondary representative, a different person (id). */
            secondary?: string | null;
            /** The current or planned URL of the page: an address of the portal. */
            url?: string | null;
            /** Why no organisation is already tasked with it. */
            whyNotTasked?: string | null;
        };
        PageRequestDecision: {
            /** The reason, in helpful words. Required to decline. */
            cause?: string | null;
            decision: components["schemas"]["RequestDecision"];
        };
        PageRequestMessage: {
            /** Who wrote it; null if a system did. */
            author: components["schemas"]["PersonSummary"] | null;
            /**
             * Format: date-time
             * When it was written.
             */
            readonly createdAt: string;
            /** The message’s id. */
            readonly id: string;
            kind: components["schemas"]["RequestMessageKind"];
            /** The request (id). */
            pageRequest: string;
            /** The question or answer. */
            text: string;
        };
        PageRequestMessageCreate: {
            /** Default: an answer if sent by the requester, a question if sent by the people who decide. */
            kind?: components["schemas"]["RequestMessageKind"];
            /** The question or answer. */
            text: string;
        };
        PageRequestMessagePage: {
            /** The items on this page, in the requested order. */
            items: components["schemas"]["PageRequestMessage"][];
            /** The cursor of the next page; null on the last page. */
            next: string | null;
            /** The number of items on all pages, counted up to 1,000. Only with `include=total`. */
            readonly totalCount?: number;
            /** Whether there are more than 1,000 items: show "1,000+". Only with `include=total`. */
            totalCountIsCapped?: boolean;
        };
        PageRequestPage: {
            /** The items on this page, in the requested order. */
            items: components["schemas"]["PageRequest"][];
            /** The cursor of the next page; null on the last page. */
            next: string | null;
            /** The number of items on all pages, counted up to 1,000. Only with `include=total`. */
            readonly totalCount?: number;
            /** Whether there are more than 1,000 items: show "1,000+". Only with `include=total`. */
            totalCountIsCapped?: boolean;
        };
        PageRequestPatch: {
            /** The mission that the page declares; null means that the community’s mission applies. */
            mission?: string | null;
            /** The proposed primary representative (id). */
            primary?: string | null;
            /** The transformation requirement or aspiration that the community addresses. */
            requirement?: string | null;
            /**
             * Format: date
             * The day on which that requirement ends; null if no end is known.
             */
            requirementEndsOn?: string | null;
            /** The proposed secondary representative, a different person (id). */
            secondary?: string | null;
            /** The current or planned URL of the page: an address of the portal. */
            url?: string | null;
            /** Why no organisation is already tasked with it. */
            whyNotTasked?: string | null;
        };
        PageRequestStatus: "submitted" | "changes_asked" | "approved" | "declined" | "expired";
        PageSummary: {
            /** The page’s id. */
            readonly id: string;
            /** Its URL. */
            url: string;
        };
        PageUpdate: {
            /** The role in which the actor made the update; null if unknown. */
            actorClass: components["schemas"]["ActorClass"] | null;
            /** The change it was part of (a commit, a publication), the same for all pages it affected. */
            changeKey: string | null;
            /** The evidence’s id. */
            readonly id: string;
            kind: components["schemas"]["UpdateKind"];
            /** Further details. */
            note: string | null;
            /**
             * Format: date-time
             * When the page was updated, according to this evidence.
             */
            occurredAt: string;
            /** The page (id). */
            page: string;
            /** Who did it. */
            person: components["schemas"]["PersonSummary"] | null;
            /**
             * Format: date-time
             * When it was recorded.
             */
            recordedAt: string;
            standing: components["schemas"]["UpdateStanding"];
            /** Why it counts or does not count, in one sentence. */
            why: string;
        };
        PageUpdateAnswers: {
            /** One result per item, in order. */
            items: components["schemas"]["BulkAnswer"][];
        };
        PageUpdateCreate: {
            /** The role in which the person made the update, if a portal reports it. Default: the caller’s own role. */
            actorClass?: components["schemas"]["ActorClass"];
            /** The change it was part of, the same for all pages it affected: a bulk edit does not count as a review. */
            changeKey?: string | null;
            /** Further details. */
            note?: string | null;
            /**
             * Format: date-time
             * When the page was updated. Default: now.
             */
            occurredAt?: string;
            /** The id of the person who updated it. */
            person?: string | null;
        };
        PageUpdateItem: {
            /** The role in which the person made the update, if a portal reports it. Default: the caller’s own role. */
            actorClass?: components["schemas"]["ActorClass"];
            /** The change it was part of, the same for all pages it affected: a bulk edit does not count as a review. */
            changeKey?: string | null;
            /** Further details. */
            note?: string | null;
            /**
             * Format: date-time
             * When the page was updated. Default: now.
             */
            occurredAt?: string;
            /** The page’s id. */
            page: string;
            /** The id of the person who updated it. */
            person?: string | null;
        };
        PageUpdateItems: {
            /** The updates. Maximum 1,000. */
            items: components["schemas"]["PageUpdateItem"][];
        };
        PageUpdatePage: {
            /** The items on this page, in the requested order. */
            items: components["schemas"]["PageUpdate"][];
            /** The cursor of the next page; null on the last page. */
            next: string | null;
            /** The number of items on all pages, counted up to 1,000. Only with `include=total`. */
            readonly totalCount?: number;
            /** Whether there are more than 1,000 items: show "1,000+". Only with `include=total`. */
            totalCountIsCapped?: boolean;
        };
        PageUpsert: {
            /** The slug or id of the community it shows. */
            community: string;
            /** Its key in the source system. */
            externalKey: string;
            /** The mission it declares; null means that the community’s mission applies. */
            mission?: string | null;
            /** The slug or id of the portal it is on. */
            portal: string;
            /** Its primary representative, from today (id of a person). The term of another holder ends; null leaves the role vacant. */
            primary?: string | null;
            /** The transformation requirement or aspiration that the community addresses. */
            requirement?: string | null;
            /**
             * Format: date
             * The day on which that requirement ends; null if no end is known.
             */
            requirementEndsOn?: string | null;
            /** The maximum number of days between signs of life. Default on creation: 90. */
            reviewEveryDays?: number;
            /** Its secondary representative, from today (id of a person). The term of another holder ends; null leaves the role vacant. */
            secondary?: string | null;
            /** The source system. */
            source: string;
            /** Its URL. */
            url: string;
        };
        PageUpsertAnswers: {
            /** One result per item, in order. */
            items: components["schemas"]["BulkAnswer"][];
        };
        PageUpserts: {
            /** All or none: if one item is invalid, no item is changed. Default: false. */
            atomic?: boolean;
            /** The records. Maximum 1,000. */
            items: components["schemas"]["PageUpsert"][];
        };
        PageWatch: {
            /** Number of consecutive checks that could not load it. */
            failures: number;
            /** The page’s id. */
            readonly id: string;
            /**
             * Format: date-time
             * When it was last checked; null before the first check.
             */
            lastCheckedAt: string | null;
            /**
             * Format: date-time
             * The earliest time of the next check.
             */
            nextCheckAt: string;
        };
        ParticipationLevel: "core_participant" | "active" | "peripheral" | "inactive" | "new";
        Partner: {
            kind: components["schemas"]["PartnerKind"];
            /** The name of the partner. */
            name: string;
            /** The URL for more information. */
            url: string | null;
        };
        PartnerInput: {
            kind: components["schemas"]["PartnerKind"];
            /** The name of the partner. */
            name: string;
            /** The URL for more information. */
            url?: string | null;
        };
        PartnerKind: "internal" | "external";
        Pause: {
            /**
             * Format: date
             * The first day of the pause.
             */
            from: string;
            /** The reason. */
            reason: string | null;
            /**
             * Format: date
             * The last day of the pause.
             */
            until: string;
        };
        PauseInput: {
            /**
             * Format: date
             * The first day of the pause.
             */
            from: string;
            /** The reason. */
            reason?: string | null;
            /**
             * Format: date
             * The last day of the pause.
             */
            until: string;
        };
        Person: {
            /** The URL of their picture. */
            avatarUrl: string | null;
            /** A short description of the person. */
            bio: string | null;
            /** Number of communities they are an active member of, among those visible to the caller. */
            readonly communityCount: number;
            /**
             * Format: date-time
             * When the record was created.
             */
            readonly createdAt: string;
            /** Their e-mail address. Visible to organisation keys with `people:read`, the person, the leaders and core group of their communities, and the portals whose pages they represent; null for all other callers. */
            email: string | null;
            /** Whether their giving and receiving is described by a label, which only they can read. Default: true. Without it, their acts still count in sums. Visible to the person and to organisation keys with `people:read`; null for all other callers. */
            engagementLabels: boolean | null;
            /** The `ETag` of the record, for `If-Match`. Absent when `fields` is used. */
            readonly etag: string;
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
            /**
             * Format: date
             * The day they left it.
             */
            leftOn: string | null;
            /** Their seniority. */
            level: string | null;
            /** Their place of work. */
            location: string | null;
            /** How they match the search; null without `q`. */
            match: components["schemas"]["Match"] | null;
            /** The person’s name. */
            name: string;
            /** The company or agency they work for. */
            organisation: string | null;
            /** The URL of their profile in another system. */
            profileUrl: string | null;
            /** The system the record was imported from; null when it was created here. */
            source: string | null;
            /**
             * Format: date
             * The day they joined the organisation.
             */
            startedOn: string | null;
            /** Their IANA time zone. */
            timeZone: string | null;
            /** Their job title. */
            title: string | null;
            /** The unit they work in. */
            unit: string | null;
            /**
             * Format: date-time
             * When the record was last updated.
             */
            readonly updatedAt: string;
        };
        PersonCreate: {
            /** The URL of their picture. */
            avatarUrl?: string | null;
            /** A short description of the person. */
            bio?: string | null;
            /** Their e-mail address. Visible to organisation keys with `people:read`, the person, the leaders and core group of their communities, and the portals whose pages they represent; null for all other callers. */
            email?: string | null;
            /** Whether their giving and receiving is described by a label, which only they can read. Default: true. Without it, their acts still count in sums. Visible to the person and to organisation keys with `people:read`; null for all other callers. */
            engagementLabels?: boolean;
            /** Whether they receive a reminder the day before events to which they go. Default: true. Visible to the person and to organisation keys with `people:read`; null for all other callers. */
            eventReminders?: boolean;
            /** Their id in the organisation’s sign-in (the `sub` of its tokens). Writing it requires the scope `identities:write`; visible to callers who can see `email`. */
            externalId?: string | null;
            /** The key of the record in that system; unique per source. */
            externalKey?: string | null;
            /** Their profession. */
            function?: string | null;
            /** Their short name. */
            handle?: string | null;
            /**
             * Format: date
             * The day they left it.
             */
            leftOn?: string | null;
            /** Their seniority. */
            level?: string | null;
            /** Their place of work. */
            location?: string | null;
            /** The person’s name. */
            name: string;
            /** The company or agency they work for. */
            organisation?: string | null;
            /** The URL of their profile in another system. */
            profileUrl?: string | null;
            /** The system the record was imported from; null when it was created here. */
            source?: string | null;
            /**
             * Format: date
             * The day they joined the organisation.
             */
            startedOn?: string | null;
            /** Their IANA time zone. */
            timeZone?: string | null;
            /** Their job title. */
            title?: string | null;
            /** The unit they work in. */
            unit?: string | null;
        };
        PersonExport: {
            /**
             * Format: date-time
             * When the data was read.
             */
            readonly exportedAt: string;
            /** The person’s id. */
            readonly person: string;
            /** All records that name the person, by kind. The first is the person. */
            records: components["schemas"]["ExportedRecord"][];
        };
        PersonPage: {
            /** The items on this page, in the requested order. */
            items: components["schemas"]["Person"][];
            /** The cursor of the next page; null on the last page. */
            next: string | null;
            /** The number of items on all pages, counted up to 1,000. Only with `include=total`. */
            readonly totalCount?: number;
            /** Whether there are more than 1,000 items: show "1,000+". Only with `include=total`. */
            totalCountIsCapped?: boolean;
        };
        PersonPatch: {
            /** The URL of their picture. */
            avatarUrl?: string | null;
            /** A short description of the person. */
            bio?: string | null;
            /** Their e-mail address. Visible to organisation keys with `people:read`, the person, the leaders and core group of their communities, and the portals whose pages they represent; null for all other callers. */
            email?: string | null;
            /** Whether their giving and receiving is described by a label, which only they can read. Default: true. Without it, their acts still count in sums. Visible to the person and to organisation keys with `people:read`; null for all other callers. */
            engagementLabels?: boolean;
            /** Whether they receive a reminder the day before events to which they go. Default: true. Visible to the person and to organisation keys with `people:read`; null for all other callers. */
            eventReminders?: boolean;
            /** Their id in the organisation’s sign-in (the `sub` of its tokens). Writing it requires the scope `identities:write`; visible to callers who can see `email`. */
            externalId?: string | null;
            /** The key of the record in that system; unique per source. */
            externalKey?: string | null;
            /** Their profession. */
            function?: string | null;
            /** Their short name. */
            handle?: string | null;
            /**
             * Format: date
             * The day they left it.
             */
            leftOn?: string | null;
            /** Their seniority. */
            level?: string | null;
            /** Their place of work. */
            location?: string | null;
            /** The person’s name. */
            name?: string;
            /** The company or agency they work for. */
            organisation?: string | null;
            /** The URL of their profile in another system. */
            profileUrl?: string | null;
            /** The system the record was imported from; null when it was created here. */
            source?: string | null;
            /**
             * Format: date
             * The day they joined the organisation.
             */
            startedOn?: string | null;
            /** Their IANA time zone. */
            timeZone?: string | null;
            /** Their job title. */
            title?: string | null;
            /** The unit they work in. */
            unit?: string | null;
        };
        PersonSummary: {
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
        };
        PersonUpsert: {
            /** The URL of their picture. */
            avatarUrl?: string | null;
            /** A short description of the person. */
            bio?: string | null;
            /** Their e-mail address. Visible to organisation keys with `people:read`, the person, the leaders and core group of their communities, and the portals whose pages they represent; null for all other callers. */
            email?: string | null;
            /** Whether their giving and receiving is described by a label, which only they can read. Default: true. Without it, their acts still count in sums. Visible to the person and to organisation keys with `people:read`; null for all other callers. */
            engagementLabels?: boolean;
            /** Whether they receive a reminder the day before events to which they go. Default: true. Visible to the person and to organisation keys with `people:read`; null for all other callers. */
            eventReminders?: boolean;
            /** Their id in the organisation’s sign-in (the `sub` of its tokens). Writing it requires the scope `identities:write`; visible to callers who can see `email`. */
            externalId?: string | null;
            /** Their key in the source system. */
            externalKey: string;
            /** Their profession. */
            function?: string | null;
            /** Their short name. */
            handle?: string | null;
            /**
             * Format: date
             * The day they left it.
             */
            leftOn?: string | null;
            /** Their seniority. */
            level?: string | null;
            /** Their place of work. */
            location?: string | null;
            /** The person’s name. */
            name: string;
            /** The company or agency they work for. */
            organisation?: string | null;
            /** The URL of their profile in another system. */
            profileUrl?: string | null;
            /** The source system. */
            source: string;
            /**
             * Format: date
             * The day they joined the organisation.
             */
            startedOn?: string | null;
            /** Their IANA time zone. */
            timeZone?: string | null;
            /** Their job title. */
            title?: string | null;
            /** The unit they work in. */
            unit?: string | null;
        };
        PersonUpsertAnswers: {
            /** One result per item, in order. */
            items: components["schemas"]["BulkAnswer"][];
        };
        PersonUpserts: {
            /** All or none: if one item is invalid, no item is changed. Default: false. */
            atomic?: boolean;
            /** The records. Maximum 1,000. */
            items: components["schemas"]["PersonUpsert"][];
        };
        Perspective: "own" | "outside" | "challenging";
        Place: {
            /** How accessible it is. */
            accessibility: string | null;
            /** Its postal address. */
            address: string | null;
            /** Its name. */
            name: string | null;
        };
        PlaceInput: {
            /** How accessible it is. */
            accessibility?: string | null;
            /** Its postal address. */
            address?: string | null;
            /** Its name. */
            name?: string | null;
        };
        Portal: {
            /** The admins of the portal. */
            admins: components["schemas"]["PersonSummary"][];
            /** Its URL. */
            baseUrl: string;
            /** Number of communities it shows, among those visible to the caller. */
            readonly communityCount: number;
            /**
             * Format: date-time
             * When the record was created.
             */
            readonly createdAt: string;
            /** The `ETag` of the record, for `If-Match`. Absent when `fields` is used. */
            readonly etag: string;
            /** The portal’s id. */
            readonly id: string;
            /** Its name. */
            name: string;
            /** The origins from which its publishable keys can be used in a browser. */
            origins: string[];
            /** Its name in URLs; generated from the name when omitted. */
            slug: string;
            /**
             * Format: date-time
             * When the record was last updated.
             */
            readonly updatedAt: string;
        };
        PortalCreate: {
            /** The admins of the portal. */
            admins?: string[];
            /** Its URL. */
            baseUrl: string;
            /** Its name. */
            name: string;
            /** The origins from which its publishable keys can be used in a browser. */
            origins?: string[];
            /** Its name in URLs; generated from the name when omitted. */
            slug?: string;
        };
        PortalPage: {
            /** The items on this page, in the requested order. */
            items: components["schemas"]["Portal"][];
            /** The cursor of the next page; null on the last page. */
            next: string | null;
            /** The number of items on all pages, counted up to 1,000. Only with `include=total`. */
            readonly totalCount?: number;
            /** Whether there are more than 1,000 items: show "1,000+". Only with `include=total`. */
            totalCountIsCapped?: boolean;
        };
        PortalPatch: {
            /** The admins of the portal. */
            admins?: string[];
            /** Its URL. */
            baseUrl?: string;
            /** Its name. */
            name?: string;
            /** The origins from which its publishable keys can be used in a browser. */
            origins?: string[];
            /** Its name in URLs; generated from the name when omitted. */
            slug?: string;
        };
        PortalScorecard: {
            /** Number of findings that count towards the score. */
            readonly counted: number;
            counts: components["schemas"]["StatusCounts"];
            formula: components["schemas"]["ScoreFormula"];
            freshness: components["schemas"]["FreshnessCounts"];
            maintenance: components["schemas"]["MaintenanceCounts"];
            /** Its name. */
            name: string;
            /** Number of pages. */
            readonly pageCount: number;
            /** Number of pages that fail a gate. */
            readonly pagesFailingGates: number;
            /** The portal (slug). */
            portal: string;
            /** The results of each rule, most severe first. */
            rules: components["schemas"]["RuleCounts"][];
            /** The mean of all findings that count, each weighted by its severity, where 10 is best; null if none counts. */
            score: number | null;
            /** The pages that need the most help: lowest score first. */
            worst: components["schemas"]["WorstPage"][];
        };
        PortalSummary: {
            /** The portal’s id. */
            readonly id: string;
            /** Its name. */
            name: string;
            /** Its name in URLs. */
            slug: string;
        };
        Preparation: {
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
        };
        PreparationInput: {
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
        };
        Problem: {
            /** A stable, machine-readable code. */
            code: string;
            /** What happened and how to fix it. */
            detail: string;
            /** The individual errors. */
            errors?: components["schemas"]["ProblemError"][];
            /** The id of the request. */
            instance: string;
            /** The HTTP status. */
            status: number;
            /** The kind of problem. */
            title: string;
            /**
             * Format: uri-reference
             * The page that explains this kind of problem.
             */
            type: string;
        };
        ProblemError: {
            /** What is wrong and how to fix it. */
            detail: string;
            /** The header. */
            header?: string;
            /** The parameter of the address. */
            parameter?: string;
            /** The location in the body, as a JSON pointer (RFC 6901). */
            pointer?: string;
        };
        PublicationStatus: "draft" | "published";
        PublicationTransition: "publish" | "withdraw";
        PublicationTransitionCreate: {
            transition: components["schemas"]["PublicationTransition"];
        };
        RecordedOutcome: "held" | "not_held";
        Recording: {
            /**
             * Format: date-time
             * When the record was created.
             */
            readonly createdAt: string;
            /** How long it takes, in minutes. */
            durationMinutes: number | null;
            /** The `ETag` of the record, for `If-Match`. Absent when `fields` is used. */
            readonly etag: string;
            /** The recording’s id. */
            readonly id: string;
            occurrence: components["schemas"]["OccurrenceSummary"];
            /**
             * Format: date-time
             * When it was published; null for a draft.
             */
            readonly publishedAt: string | null;
            status: components["schemas"]["PublicationStatus"];
            /** Its title. */
            title: string;
            /**
             * Format: date-time
             * When the record was last updated.
             */
            readonly updatedAt: string;
            /** Where it can be watched or heard. */
            url: string;
            /** Who can see it after publication. */
            visibility: components["schemas"]["Visibility"];
        };
        RecordingCreate: {
            /** How long it takes, in minutes. */
            durationMinutes?: number | null;
            /** The occurrence (id). */
            occurrence: string;
            /** Its title. */
            title: string;
            /** Where it can be watched or heard. */
            url: string;
            /** Who can see it after publication. Never wider than its event’s visibility, which is the default. */
            visibility?: components["schemas"]["Visibility"];
        };
        RecordingPage: {
            /** The items on this page, in the requested order. */
            items: components["schemas"]["Recording"][];
            /** The cursor of the next page; null on the last page. */
            next: string | null;
            /** The number of items on all pages, counted up to 1,000. Only with `include=total`. */
            readonly totalCount?: number;
            /** Whether there are more than 1,000 items: show "1,000+". Only with `include=total`. */
            totalCountIsCapped?: boolean;
        };
        RecordingPatch: {
            /** How long it takes, in minutes. */
            durationMinutes?: number | null;
            /** Its title. */
            title?: string;
            /** Where it can be watched or heard. */
            url?: string;
            /** Who can see it after publication. Never wider than its event’s visibility, which is the default. */
            visibility?: components["schemas"]["Visibility"];
        };
        Recurrence: {
            /** Starts at which it takes place besides. */
            additions: string[];
            /** The number of times it repeats in all, including the first; exceptions count, additions do not. */
            count: number | null;
            /** Starts at which it does not take place. */
            exceptions: string[];
            frequency: components["schemas"]["RecurrenceFrequency"];
            /** The number of days, weeks, months or years from one repetition to the next. Default: 1. */
            interval: number;
            /** The day of the month, 1 to 31, or -1 for the last day. Default for `monthly` and `yearly` without `weekdays`: that of the start. Months without this day are skipped. */
            monthDay: number | null;
            /** Which of these `weekdays` in the month: 1 for the first to 5 for the fifth, -1 for the last; months without it are skipped. For `monthly` and `yearly`. */
            position: number | null;
            /**
             * Format: date
             * The last day on which it can take place, in the time zone of the event. Without `until` and `count` it does not end.
             */
            until: string | null;
            /** The days of the week. Default for `weekly`: the weekday of the start. With `monthly` and `yearly`: the days that `position` counts; without it, all such days of the month. Not for `daily`. Weeks begin on Monday. */
            weekdays: components["schemas"]["Weekday"][];
        };
        RecurrenceFrequency: "daily" | "weekly" | "monthly" | "yearly";
        RecurrenceInput: {
            /** Starts at which it takes place besides. */
            additions?: string[];
            /** The number of times it repeats in all, including the first; exceptions count, additions do not. */
            count?: number | null;
            /** Starts at which it does not take place. */
            exceptions?: string[];
            frequency: components["schemas"]["RecurrenceFrequency"];
            /** The number of days, weeks, months or years from one repetition to the next. Default: 1. */
            interval?: number;
            /** The day of the month, 1 to 31, or -1 for the last day. Default for `monthly` and `yearly` without `weekdays`: that of the start. Months without this day are skipped. */
            monthDay?: number | null;
            /** Which of these `weekdays` in the month: 1 for the first to 5 for the fifth, -1 for the last; months without it are skipped. For `monthly` and `yearly`. */
            position?: number | null;
            /**
             * Format: date
             * The last day on which it can take place, in the time zone of the event. Without `until` and `count` it does not end.
             */
            until?: string | null;
            /** The days of the week. Default for `weekly`: the weekday of the start. With `monthly` and `yearly`: the days that `position` counts; without it, all such days of the month. Not for `daily`. Weeks begin on Monday. */
            weekdays?: components["schemas"]["Weekday"][];
        };
        ReinstatementCreate: {
            /** The reason; the representatives will read it. */
            reason: string;
        };
        Relation: {
            community: components["schemas"]["CommunitySummary"];
            kind: components["schemas"]["RelationKind"];
        };
        RelationInput: {
            /** The slug or id of the other community. */
            community: string;
            kind: components["schemas"]["RelationKind"];
        };
        RelationKind: "related" | "sister" | "deeper" | "merged_into";
        Remedy: {
            /** The API call that fixes or confirms it. */
            call: string | null;
            /** How long the fix takes. */
            effort: string;
            /** How to fix it. */
            text: string;
        };
        RemovalCreate: {
            /** The upheld infraction (id) it responds to. Default: the open case of failure to maintain the page. */
            infraction?: string;
            /** The reason; the representatives will read it. */
            reason: string;
        };
        Reply: {
            /** The representatives’ statement. */
            words: string;
        };
        ReportCreate: {
            kind: components["schemas"]["InfractionKind"];
            /** Where on the page. */
            place?: string | null;
            /** A description of the problem. */
            what: string;
        };
        Representative: {
            /**
             * Format: date
             * The first day of a leave.
             */
            awayFrom: string | null;
            /**
             * Format: date
             * The last day of that leave.
             */
            awayUntil: string | null;
            /**
             * Format: date-time
             * When the record was created.
             */
            readonly createdAt: string;
            /**
             * Format: date
             * The first day on which the term no longer applies; null while open.
             */
            endedOn: string | null;
            /** The `ETag` of the record, for `If-Match`. Absent when `fields` is used. */
            readonly etag: string;
            /** The id of this term as a representative. */
            readonly id: string;
            page: components["schemas"]["PageSummary"];
            person: components["schemas"]["PersonSummary"];
            role: components["schemas"]["RepresentativeRole"];
            /** The stand-in during the leave. */
            standIn: components["schemas"]["PersonSummary"] | null;
            /**
             * Format: date
             * The first day.
             */
            startedOn: string;
            /**
             * Format: date-time
             * When the record was last updated.
             */
            readonly updatedAt: string;
        };
        RepresentativeCreate: {
            /**
             * Format: date
             * The first day of a leave.
             */
            awayFrom?: string | null;
            /**
             * Format: date
             * The last day of that leave.
             */
            awayUntil?: string | null;
            /**
             * Format: date
             * The first day on which the term no longer applies; null while open.
             */
            endedOn?: string | null;
            /** The page’s id. */
            page: string;
            /** The person’s id. */
            person: string;
            role: components["schemas"]["RepresentativeRole"];
            /** The stand-in during the leave (id). */
            standIn?: string | null;
            /**
             * Format: date
             * The first day. Default: today.
             */
            startedOn?: string;
        };
        RepresentativePage: {
            /** The items on this page, in the requested order. */
            items: components["schemas"]["Representative"][];
            /** The cursor of the next page; null on the last page. */
            next: string | null;
            /** The number of items on all pages, counted up to 1,000. Only with `include=total`. */
            readonly totalCount?: number;
            /** Whether there are more than 1,000 items: show "1,000+". Only with `include=total`. */
            totalCountIsCapped?: boolean;
        };
        RepresentativePatch: {
            /**
             * Format: date
             * The first day of a leave.
             */
            awayFrom?: string | null;
            /**
             * Format: date
             * The last day of that leave.
             */
            awayUntil?: string | null;
            /**
             * Format: date
             * The first day on which the term no longer applies; null while open.
             */
            endedOn?: string | null;
            /** The stand-in during the leave (id). */
            standIn?: string | null;
        };
        RepresentativeRole: "primary" | "secondary";
        RequestDecision: "approve" | "decline";
        RequestMessageKind: "ask" | "answer";
        Resource: {
            /** The authors, in order. Authors not visible to the caller are omitted. */
            authors: components["schemas"]["PersonSummary"][];
            /** Why it was declined, archived or withdrawn. */
            cause: string | null;
            clearance: components["schemas"]["ResourceClearance"];
            /** The community it belongs to. */
            community: components["schemas"]["CommunitySummary"];
            /**
             * Format: date-time
             * When the record was created.
             */
            readonly createdAt: string;
            /** The `ETag` of the record, for `If-Match`. Absent when `fields` is used. */
            readonly etag: string;
            /** The key of the record in that system; unique per source. */
            externalKey: string | null;
            /** The resource’s id. */
            readonly id: string;
            /** Where it was used, inside and outside the organisation, and its effects. */
            impact: string | null;
            kind: components["schemas"]["ResourceKind"];
            /** Its language, as a BCP 47 tag. */
            language: string | null;
            /** Its licence: an SPDX identifier, or the terms as text. */
            licence: string | null;
            /** How it matches the search; null without `q`. */
            match: components["schemas"]["Match"] | null;
            /** The person who proposed it; null if a system did. */
            proposer: components["schemas"]["PersonSummary"] | null;
            /**
             * Format: date-time
             * When it was first published; null if it never was.
             */
            publishedAt: string | null;
            quality: components["schemas"]["ResourceQuality"];
            /**
             * Format: date
             * The due date of the next review.
             */
            reviewDueOn: string | null;
            /** The system the record was imported from; null when it was created here. */
            source: string | null;
            status: components["schemas"]["ResourceStatus"];
            /** The kind of story. Only for resources of the kind `story`. */
            storyKind: components["schemas"]["StoryKind"] | null;
            /** A summary, in a few sentences. */
            summary: string | null;
            /** The full text, in Markdown. Required if `url` is not sent. */
            text: string | null;
            /** Its title. */
            title: string;
            /** Its topics. */
            topics: string[];
            /**
             * Format: date-time
             * When the record was last updated.
             */
            readonly updatedAt: string;
            /** Its URL. Required if `text` is not sent. */
            url: string | null;
            /** Who can see it after publication. */
            visibility: components["schemas"]["Visibility"];
        };
        ResourceClearance: "not_requested" | "requested" | "granted" | "refused";
        ResourceCreate: {
            /** The authors (ids), in order. */
            authors?: string[];
            /** Why it was declined, archived or withdrawn. Required to decline. */
            cause?: string | null;
            /** Whether it can be used outside the organisation. Authors request it; the leader or the core group decides. Default: `not_requested`. */
            clearance?: components["schemas"]["ResourceClearance"];
            /** The community it belongs to (slug or id). */
            community: string;
            /** The key of the record in that system; unique per source. */
            externalKey?: string | null;
            /** Where it was used, inside and outside the organisation, and its effects. */
            impact?: string | null;
            kind: components["schemas"]["ResourceKind"];
            /** Its language, as a BCP 47 tag. */
            language?: string | null;
            /** Its licence: an SPDX identifier, or the terms as text. */
            licence?: string | null;
            /**
             * Format: date-time
             * When it was first published. Default: when it is published here.
             */
            publishedAt?: string | null;
            /** Whether it was reviewed. Set by the leader or the core group. Default: `unreviewed`. */
            quality?: components["schemas"]["ResourceQuality"];
            /**
             * Format: date
             * The due date of the next review.
             */
            reviewDueOn?: string | null;
            /** The system the record was imported from; null when it was created here. */
            source?: string | null;
            /** Its initial status. Members propose; the leader and the core group can also publish. Organisation keys can set any status. Default: `proposed`. */
            status?: components["schemas"]["ResourceStatus"];
            /** The kind of story. Only for resources of the kind `story`. */
            storyKind?: components["schemas"]["StoryKind"] | null;
            /** A summary, in a few sentences. */
            summary?: string | null;
            /** The full text, in Markdown. Required if `url` is not sent. */
            text?: string | null;
            /** Its title. */
            title: string;
            /** Its topics. */
            topics?: string[];
            /** Its URL. Required if `text` is not sent. */
            url?: string | null;
            /** Who can see it after publication. Never wider than its community’s visibility, which is the default. */
            visibility?: components["schemas"]["Visibility"];
        };
        ResourceKind: "story" | "blog" | "video" | "audio" | "case_study" | "document" | "template" | "link" | "minutes" | "recording" | "lessons_learned" | "quick_tip" | "standard";
        ResourcePage: {
            /** The items on this page, in the requested order. */
            items: components["schemas"]["Resource"][];
            /** The cursor of the next page; null on the last page. */
            next: string | null;
            /** The number of items on all pages, counted up to 1,000. Only with `include=total`. */
            readonly totalCount?: number;
            /** Whether there are more than 1,000 items: show "1,000+". Only with `include=total`. */
            totalCountIsCapped?: boolean;
        };
        ResourcePatch: {
            /** The authors (ids), in order. */
            authors?: string[];
            /** Whether it can be used outside the organisation. Authors request it; the leader or the core group decides. Default: `not_requested`. */
            clearance?: components["schemas"]["ResourceClearance"];
            /** The key of the record in that system; unique per source. */
            externalKey?: string | null;
            /** Where it was used, inside and outside the organisation, and its effects. */
            impact?: string | null;
            kind?: components["schemas"]["ResourceKind"];
            /** Its language, as a BCP 47 tag. */
            language?: string | null;
            /** Its licence: an SPDX identifier, or the terms as text. */
            licence?: string | null;
            /** Whether it was reviewed. Set by the leader or the core group. Default: `unreviewed`. */
            quality?: components["schemas"]["ResourceQuality"];
            /**
             * Format: date
             * The due date of the next review.
             */
            reviewDueOn?: string | null;
            /** The system the record was imported from; null when it was created here. */
            source?: string | null;
            /** The kind of story. Only for resources of the kind `story`. */
            storyKind?: components["schemas"]["StoryKind"] | null;
            /** A summary, in a few sentences. */
            summary?: string | null;
            /** The full text, in Markdown. Required if `url` is not sent. */
            text?: string | null;
            /** Its title. */
            title?: string;
            /** Its topics. */
            topics?: string[];
            /** Its URL. Required if `text` is not sent. */
            url?: string | null;
            /** Who can see it after publication. Never wider than its community’s visibility, which is the default. */
            visibility?: components["schemas"]["Visibility"];
        };
        ResourceQuality: "unreviewed" | "reviewed" | "outdated";
        ResourceStatus: "proposed" | "published" | "declined" | "archived" | "withdrawn";
        ResourceSummary: {
            /** The resource’s id. */
            readonly id: string;
            kind: components["schemas"]["ResourceKind"];
            /** Its title. */
            title: string;
        };
        ResourceTransition: "propose" | "publish" | "decline" | "archive" | "withdraw";
        ResourceTransitionCreate: {
            /** The reason. Required to decline. */
            reason?: string | null;
            transition: components["schemas"]["ResourceTransition"];
        };
        ResourceUpsert: {
            /** The authors (ids), in order. */
            authors?: string[];
            /** Why it was declined, archived or withdrawn. Required to decline. */
            cause?: string | null;
            /** Whether it can be used outside the organisation. Authors request it; the leader or the core group decides. Default: `not_requested`. */
            clearance?: components["schemas"]["ResourceClearance"];
            /** The community it belongs to (slug or id). */
            community: string;
            /** Its key in the source system. */
            externalKey: string;
            /** Where it was used, inside and outside the organisation, and its effects. */
            impact?: string | null;
            kind: components["schemas"]["ResourceKind"];
            /** Its language, as a BCP 47 tag. */
            language?: string | null;
            /** Its licence: an SPDX identifier, or the terms as text. */
            licence?: string | null;
            /**
             * Format: date-time
             * When it was first published. Default: when it is published here.
             */
            publishedAt?: string | null;
            /** Whether it was reviewed. Set by the leader or the core group. Default: `unreviewed`. */
            quality?: components["schemas"]["ResourceQuality"];
            /**
             * Format: date
             * The due date of the next review.
             */
            reviewDueOn?: string | null;
            /** The source system. */
            source: string;
            /** Its initial status. Members propose; the leader and the core group can also publish. Organisation keys can set any status. Default: `proposed`. */
            status?: components["schemas"]["ResourceStatus"];
            /** The kind of story. Only for resources of the kind `story`. */
            storyKind?: components["schemas"]["StoryKind"] | null;
            /** A summary, in a few sentences. */
            summary?: string | null;
            /** The full text, in Markdown. Required if `url` is not sent. */
            text?: string | null;
            /** Its title. */
            title: string;
            /** Its topics. */
            topics?: string[];
            /** Its URL. Required if `text` is not sent. */
            url?: string | null;
            /** Who can see it after publication. Never wider than its community’s visibility, which is the default. */
            visibility?: components["schemas"]["Visibility"];
        };
        ResourceUpsertAnswers: {
            /** One result per item, in order. */
            items: components["schemas"]["BulkAnswer"][];
        };
        ResourceUpserts: {
            /** All or none: if one item is invalid, no item is changed. Default: false. */
            atomic?: boolean;
            /** The records. Maximum 1,000. */
            items: components["schemas"]["ResourceUpsert"][];
        };
        Rhythm: {
            /** The usual number of days between two events. */
            everyDays: number | null;
            /** Its pauses; past ones stay in the list. */
            pauses: components["schemas"]["Pause"][];
        };
        RhythmInput: {
            /** The usual number of days between two events. */
            everyDays?: number | null;
            /** Its pauses; past ones stay in the list. */
            pauses?: components["schemas"]["PauseInput"][];
        };
        Role: "leader" | "core" | "member_support" | "information_resources" | "web_admin" | "facilitator" | "sponsor" | "coach" | "member";
        RowError: {
            /** The problem’s code. */
            code: string;
            /** What is wrong and how to fix it. */
            detail: string;
            /** The invalid field, as a JSON pointer; null for the row as a whole. */
            field: string | null;
        };
        Rsvp: {
            /**
             * Format: date-time
             * When the answer was given. The waiting list is in this order.
             */
            readonly answeredAt: string;
            /**
             * Format: date-time
             * When the record was created.
             */
            readonly createdAt: string;
            /** The `ETag` of the record, for `If-Match`. Absent when `fields` is used. */
            readonly etag: string;
            /** The e-mail address of a guest. Visible to organisers, facilitators, the people who manage a host, and keys with `people:read`; null for all other callers. */
            guestEmail: string | null;
            /** The name of a guest who is not in the directory; null for a person, and for a guest from 30 days after the occurrence ended. */
            guestName: string | null;
            /** The RSVP’s id. */
            readonly id: string;
            occurrence: components["schemas"]["OccurrenceSummary"];
            /**
             * Format: date-time
             * Until when an offered seat is held. An offer that is not accepted by then becomes `declined`, and keeps this field.
             */
            readonly offerExpiresAt: string | null;
            /** The person; null for a guest. */
            person: components["schemas"]["PersonSummary"] | null;
            /** The answer that later occurrences of the series start with; null if the answer was for this one. */
            seriesAnswer: components["schemas"]["RsvpAnswer"] | null;
            status: components["schemas"]["RsvpStatus"];
            /**
             * Format: date-time
             * When the record was last updated.
             */
            readonly updatedAt: string;
        };
        RsvpAnswer: "going" | "maybe" | "declined";
        RsvpCounts: {
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
        };
        RsvpPage: {
            /** The items on this page, in the requested order. */
            items: components["schemas"]["Rsvp"][];
            /** The cursor of the next page; null on the last page. */
            next: string | null;
            /** The number of items on all pages, counted up to 1,000. Only with `include=total`. */
            readonly totalCount?: number;
            /** Whether there are more than 1,000 items: show "1,000+". Only with `include=total`. */
            totalCountIsCapped?: boolean;
        };
        RsvpSet: {
            answer: components["schemas"]["RsvpAnswer"];
            /** Which occurrences the answer is for: this one; this and the following ones; or all of the series. Those that are over are left out. Default: `this`. */
            scope?: components["schemas"]["ChangeScope"];
        };
        RsvpStatus: "going" | "maybe" | "declined" | "waitlisted" | "offered";
        Rule: {
            /** The clause it comes from. */
            clause: string;
            /** How long the fix takes. */
            effort: string;
            /** The facts it uses. */
            facts: string[];
            /** When it fails. */
            fails: string;
            /** Its name. */
            id: string;
            /** How to fix it. */
            remedy: string;
            /** Its settings, as JSON Schema with their defaults. */
            settings: {
                [key: string]: unknown;
            };
            /** Its default severity; a pack can override it. */
            severity: components["schemas"]["Severity"];
            /** The source of that clause. */
            source: string;
            subject: components["schemas"]["RuleSubject"];
            /** What the rule requires. */
            title: string;
            /** Its version; a new version triggers a re-evaluation. */
            version: number;
        };
        RuleCounts: {
            counts: components["schemas"]["StatusCounts"];
            /** Whether it is a gate: a rule whose failure starts the reminders for a page. */
            gate: boolean;
            /** The rule. */
            rule: string;
            severity: components["schemas"]["Severity"];
        };
        RulePack: {
            base: components["schemas"]["PackBase"];
            /** The version of the ready-made pack that it is based on. */
            baseVersion: number;
            /** The rules whose failure starts the reminders for a page. */
            gates: string[];
            ladder: components["schemas"]["LadderDays"];
            /** Its name. */
            name: string;
            /** The portal it belongs to; null for a ready-made pack. */
            portal: components["schemas"]["PortalSummary"] | null;
            /** The rules in use. */
            rules: components["schemas"]["PackRule"][];
            /** Its version; 0 if the portal has no pack of its own. */
            version: number;
        };
        RulePackCreate: {
            base: components["schemas"]["PackBase"];
            /** The rules whose failure starts the reminders for a page. */
            gates?: string[];
            ladder?: components["schemas"]["LadderDaysInput"];
            /** The differences from the ready-made pack. */
            rules?: components["schemas"]["RuleSetting"][];
        };
        RulePackPage: {
            /** The items on this page, in the requested order. */
            items: components["schemas"]["RulePack"][];
            /** The cursor of the next page; null on the last page. */
            next: string | null;
            /** The number of items on all pages, counted up to 1,000. Only with `include=total`. */
            readonly totalCount?: number;
            /** Whether there are more than 1,000 items: show "1,000+". Only with `include=total`. */
            totalCountIsCapped?: boolean;
        };
        RulePage: {
            /** The items on this page, in the requested order. */
            items: components["schemas"]["Rule"][];
            /** The cursor of the next page; null on the last page. */
            next: string | null;
            /** The number of items on all pages, counted up to 1,000. Only with `include=total`. */
            readonly totalCount?: number;
            /** Whether there are more than 1,000 items: show "1,000+". Only with `include=total`. */
            totalCountIsCapped?: boolean;
        };
        RuleSetting: {
            /** Whether the rule is enabled. Default: true. */
            enabled?: boolean;
            /** The rule. */
            rule: string;
            /** Settings that differ from the defaults. */
            settings?: {
                [key: string]: unknown;
            };
            /** A severity other than the default. */
            severity?: components["schemas"]["Severity"];
        };
        RuleSubject: "page" | "community";
        Sanction: "reminder" | "first_notice" | "second_notice" | "suspension" | "removal";
        SanctionCreate: {
            /** The reason for this sanction. */
            reason: string;
            sanction: components["schemas"]["Sanction"];
        };
        Scorecard: {
            /** Number of findings that count towards the score. */
            readonly counted: number;
            counts: components["schemas"]["StatusCounts"];
            formula: components["schemas"]["ScoreFormula"];
            /** The gates of the rule pack that fail. A gate is a named rule, never a total score. */
            gatesFailed: string[];
            /** The name of the community. */
            name: string;
            /** The findings that require action, most severe first. */
            open: components["schemas"]["OpenFinding"][];
            /** The portal whose rule pack applies (slug). */
            portal: string;
            /** The mean of all findings that count, each weighted by its severity, where 10 is best; null if none counts. */
            score: number | null;
            /** The page or the community (id). */
            subjectId: string;
            subjectType: components["schemas"]["RuleSubject"];
            /** The URL of the page; null for a community. */
            url: string | null;
        };
        ScoreFormula: {
            /** Its name. */
            id: string;
            /** The formula, as text. */
            says: string;
            /** Increased whenever the same findings could give a different score. */
            version: number;
        };
        Severity: "critical" | "high" | "medium" | "low";
        SimulatedCaseStep: {
            act: components["schemas"]["InfractionAct"];
            kind: components["schemas"]["InfractionKind"];
            /** The name of the community. */
            name: string;
            /** The sanction imposed; null if none. */
            sanction: components["schemas"]["Sanction"] | null;
            status: components["schemas"]["InfractionStatus"];
            /** The page or the community (id). */
            subjectId: string;
            subjectType: components["schemas"]["RuleSubject"];
            /** The URL of the page; null for a community. */
            url: string | null;
        };
        SimulatedDay: {
            /** Number of steps of infractions. */
            readonly caseStepCount: number;
            /** The steps of infractions. At most 500 are listed. */
            caseSteps: components["schemas"]["SimulatedCaseStep"][];
            /**
             * Format: date
             * The day.
             */
            day: string;
            /** Number of findings whose status changes. */
            readonly findingCount: number;
            /** The findings whose status changes. At most 500 are listed. */
            findings: components["schemas"]["SimulatedFinding"][];
            /** Number of notices that would be sent. */
            readonly noticeCount: number;
            /** The notices that would be sent. At most 500 are listed. */
            notices: components["schemas"]["SimulatedNotice"][];
            /** Number of steps of pages. */
            readonly stepCount: number;
            /** The steps of pages through the stages of maintenance. At most 500 are listed. */
            steps: components["schemas"]["SimulatedStep"][];
            /** Number of people who would be asked to take over. */
            readonly successionCount: number;
            /** The people who would be asked to take over. At most 500 are listed. */
            successions: components["schemas"]["SimulatedSuccession"][];
        };
        SimulatedFinding: {
            /** The result before; null if there was none. */
            from: components["schemas"]["FindingStatus"] | null;
            /** The name of the community. */
            name: string;
            /** Why, in one sentence. */
            reason: string;
            /** The rule. */
            rule: string;
            /** The page or the community (id). */
            subjectId: string;
            subjectType: components["schemas"]["RuleSubject"];
            to: components["schemas"]["FindingStatus"];
            /** The URL of the page; null for a community. */
            url: string | null;
        };
        SimulatedNotice: {
            kind: components["schemas"]["NoticeKind"];
            /** The name of the community. */
            name: string;
            /** The person (id). */
            personId: string;
            /** The name of the person. */
            personName: string;
            /** The subject, in one line. */
            subject: string;
            /** The page or the community (id). */
            subjectId: string;
            subjectType: components["schemas"]["RuleSubject"];
            /** The text, as plain text, without the link by which its recipient would act. */
            text: string;
            /** The URL of the page; null for a community. */
            url: string | null;
        };
        SimulatedStep: {
            from: components["schemas"]["Maintenance"];
            /** The name of the community. */
            name: string;
            /** Why, in one sentence. */
            reason: string;
            /** The page or the community (id). */
            subjectId: string;
            subjectType: components["schemas"]["RuleSubject"];
            to: components["schemas"]["Maintenance"];
            /** The URL of the page; null for a community. */
            url: string | null;
        };
        SimulatedSuccession: {
            /** The name of the community. */
            name: string;
            /** The person (id). */
            personId: string;
            /** The name of the person. */
            personName: string;
            reason: components["schemas"]["SuccessionReason"];
            role: components["schemas"]["SuccessionRole"];
            /** The page or the community (id). */
            subjectId: string;
            subjectType: components["schemas"]["RuleSubject"];
            /** The URL of the page; null for a community. */
            url: string | null;
        };
        Simulation: {
            /** The days, in order. */
            days: components["schemas"]["SimulatedDay"][];
            /** Number of pages and communities evaluated on the last day. */
            readonly subjects: number;
        };
        SimulationCreate: {
            /** The days on which the jobs of the service run, in order. */
            days: string[];
        };
        Spell: {
            /**
             * Format: date
             * The day it began; null if unknown.
             */
            joinedOn: string | null;
            /**
             * Format: date
             * The day it ended; null if it goes on or if unknown.
             */
            leftOn: string | null;
        };
        SpellInput: {
            /**
             * Format: date
             * The day it began; null if unknown.
             */
            joinedOn?: string | null;
            /**
             * Format: date
             * The day it ended; null if it goes on or if unknown.
             */
            leftOn?: string | null;
        };
        SponsorBrief: {
            /**
             * Format: date
             * The first day of the period.
             */
            from: string;
            /** Its name. */
            name: string;
            /** What a reader has to know about the figures. */
            notes: string[];
            period: components["schemas"]["MetricPeriod"];
            /** The three questions. */
            sections: components["schemas"]["BriefSection"][];
            /** The community or portal (slug). */
            slug: string;
            /**
             * Format: date
             * The first day after the period.
             */
            to: string;
            /**
             * Format: date
             * The day on which it was written.
             */
            writtenOn: string;
        };
        StatusCounts: {
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
        };
        StoryKind: "mistake" | "success" | "lesson";
        SubjectType: "community" | "person" | "membership" | "term" | "portal" | "organisation" | "key" | "resource" | "event" | "occurrence" | "rsvp" | "attendance" | "agenda" | "agenda_item" | "minutes" | "recording" | "calendar_token" | "contribution" | "kudo" | "weight" | "fairness_rule" | "correction_request" | "page" | "page_update" | "representative" | "page_request" | "page_request_message" | "overlap_answer" | "succession" | "finding" | "rule_pack" | "waiver" | "infraction" | "webhook" | "notice";
        Succession: {
            /** The answer; null while open. */
            answer: components["schemas"]["SuccessionOutcome"] | null;
            /**
             * Format: date-time
             * When the next person is asked if there is no answer.
             */
            readonly answerBy: string;
            /**
             * Format: date-time
             * When it was answered or ended.
             */
            readonly answeredAt: string | null;
            /**
             * Format: date-time
             * When the person was asked.
             */
            readonly askedAt: string;
            /** The person’s comment. */
            because: string | null;
            /** The community; null if not visible to the caller. */
            community: components["schemas"]["CommunitySummary"] | null;
            /**
             * Format: date-time
             * When the record was created.
             */
            readonly createdAt: string;
            /** The `ETag` of the record, for `If-Match`. Absent when `fields` is used. */
            readonly etag: string;
            /** The person to be succeeded. */
            holder: components["schemas"]["PersonSummary"] | null;
            /** The id of this question. */
            readonly id: string;
            /** The page to take over; null for a leader. */
            page: components["schemas"]["PageSummary"] | null;
            person: components["schemas"]["PersonSummary"];
            /** The position of this person in the order of people asked, starting at 1. */
            readonly position: number;
            reason: components["schemas"]["SuccessionReason"];
            role: components["schemas"]["SuccessionRole"];
            /**
             * Format: date-time
             * When the record was last updated.
             */
            readonly updatedAt: string;
        };
        SuccessionAnswer: {
            answer: components["schemas"]["SuccessionReply"];
            /** The reason (optional). */
            because?: string | null;
        };
        SuccessionOutcome: "accepted" | "declined" | "none" | "cancelled";
        SuccessionPage: {
            /** The items on this page, in the requested order. */
            items: components["schemas"]["Succession"][];
            /** The cursor of the next page; null on the last page. */
            next: string | null;
            /** The number of items on all pages, counted up to 1,000. Only with `include=total`. */
            readonly totalCount?: number;
            /** Whether there are more than 1,000 items: show "1,000+". Only with `include=total`. */
            totalCountIsCapped?: boolean;
        };
        SuccessionReason: "term_ending" | "leave" | "silence" | "left" | "handover";
        SuccessionReply: "accepted" | "declined";
        SuccessionRole: "primary" | "secondary" | "leader";
        SuspensionCreate: {
            /** The upheld infraction (id) it responds to. Default: the open case of failure to maintain the page. */
            infraction?: string;
            /** The reason; the representatives will read it. */
            reason: string;
        };
        Task: {
            /** The API call that completes the task. */
            call: string | null;
            kind: components["schemas"]["TaskKind"];
            /** The URL at which to view it. */
            link: string | null;
            /**
             * Format: date-time
             * Since when it has been due; null if unknown.
             */
            since: string | null;
            /** The resource it concerns (id): a page, a finding, a membership, a request, a case. */
            readonly subject: string;
            /**
             * Format: date-time
             * The deadline; null if there is none. It can be in the past.
             */
            until: string | null;
            /** What to do. */
            what: string;
            /** The reason. */
            why: string;
        };
        TaskKind: "page_review" | "page_request_question" | "page_request_decision" | "succession" | "finding" | "membership_application" | "membership_invitation" | "resource_review" | "infraction_answer" | "infraction_decision" | "suspension_decision" | "help_answer" | "series_confirmation" | "correction_decision" | "notice_delivery";
        TaskPage: {
            /** The items on this page, in the requested order. */
            items: components["schemas"]["Task"][];
            /** The cursor of the next page; null on the last page. */
            next: string | null;
            /** The number of items on all pages, counted up to 1,000. Only with `include=total`. */
            readonly totalCount?: number;
            /** Whether there are more than 1,000 items: show "1,000+". Only with `include=total`. */
            totalCountIsCapped?: boolean;
        };
        Term: {
            /**
             * Format: date-time
             * When the record was created.
             */
            readonly createdAt: string;
            /** Hours per week dedicated to the role; every leader should have some. */
            dedicatedHoursPerWeek: number | null;
            /**
             * Format: date
             * The first day on which the role is no longer held, past or future; null while open.
             */
            endedOn: string | null;
            /** The `ETag` of the record, for `If-Match`. Absent when `fields` is used. */
            readonly etag: string;
            /** The key of the record in that system; unique per source. */
            externalKey: string | null;
            /** The term’s id. */
            readonly id: string;
            /** The membership it belongs to (id). */
            readonly membership: string;
            role: components["schemas"]["Role"];
            /** The system the record was imported from; null when it was created here. */
            source: string | null;
            /**
             * Format: date
             * Its first day; null if unknown.
             */
            startedOn: string | null;
            startPrecision: components["schemas"]["TermStart"];
            /** The community’s name for the role. */
            title: string | null;
            /**
             * Format: date-time
             * When the record was last updated.
             */
            readonly updatedAt: string;
        };
        TermCreate: {
            /** Hours per week dedicated to the role; every leader should have some. */
            dedicatedHoursPerWeek?: number | null;
            /**
             * Format: date
             * The first day on which the role is no longer held, past or future; null while open.
             */
            endedOn?: string | null;
            /** The key of the record in that system; unique per source. */
            externalKey?: string | null;
            /** The membership’s id. */
            membership: string;
            role: components["schemas"]["Role"];
            /** The system the record was imported from; null when it was created here. */
            source?: string | null;
            /**
             * Format: date
             * Its first day; null if unknown.
             */
            startedOn?: string | null;
            /** Whether the start is the actual first day, or the first day on which the term is recorded. Default on creation: exact. */
            startPrecision?: components["schemas"]["TermStart"];
            /** The community’s name for the role. */
            title?: string | null;
        };
        TermPage: {
            /** The items on this page, in the requested order. */
            items: components["schemas"]["Term"][];
            /** The cursor of the next page; null on the last page. */
            next: string | null;
            /** The number of items on all pages, counted up to 1,000. Only with `include=total`. */
            readonly totalCount?: number;
            /** Whether there are more than 1,000 items: show "1,000+". Only with `include=total`. */
            totalCountIsCapped?: boolean;
        };
        TermPatch: {
            /** Hours per week dedicated to the role; every leader should have some. */
            dedicatedHoursPerWeek?: number | null;
            /**
             * Format: date
             * The first day on which the role is no longer held, past or future; null while open.
             */
            endedOn?: string | null;
            /** The key of the record in that system; unique per source. */
            externalKey?: string | null;
            role?: components["schemas"]["Role"];
            /** The system the record was imported from; null when it was created here. */
            source?: string | null;
            /**
             * Format: date
             * Its first day; null if unknown.
             */
            startedOn?: string | null;
            /** Whether the start is the actual first day, or the first day on which the term is recorded. Default on creation: exact. */
            startPrecision?: components["schemas"]["TermStart"];
            /** The community’s name for the role. */
            title?: string | null;
        };
        TermStart: "exact" | "at_latest";
        TermSummary: {
            /**
             * Format: date-time
             * When the record was created.
             */
            readonly createdAt: string;
            /** Hours per week dedicated to the role; every leader should have some. */
            dedicatedHoursPerWeek: number | null;
            /**
             * Format: date
             * The first day on which the role is no longer held, past or future; null while open.
             */
            endedOn: string | null;
            /** The key of the record in that system; unique per source. */
            externalKey: string | null;
            /** The term’s id. */
            readonly id: string;
            /** The membership it belongs to (id). */
            readonly membership: string;
            role: components["schemas"]["Role"];
            /** The system the record was imported from; null when it was created here. */
            source: string | null;
            /**
             * Format: date
             * Its first day; null if unknown.
             */
            startedOn: string | null;
            startPrecision: components["schemas"]["TermStart"];
            /** The community’s name for the role. */
            title: string | null;
            /**
             * Format: date-time
             * When the record was last updated.
             */
            readonly updatedAt: string;
        };
        Topic: {
            /** Number of communities on this topic, among those visible to the caller. */
            readonly communityCount: number;
            /** The topic. */
            name: string;
        };
        TopicPage: {
            /** The items on this page, in the requested order. */
            items: components["schemas"]["Topic"][];
            /** The cursor of the next page; null on the last page. */
            next: string | null;
            /** The number of items on all pages, counted up to 1,000. Only with `include=total`. */
            readonly totalCount?: number;
            /** Whether there are more than 1,000 items: show "1,000+". Only with `include=total`. */
            totalCountIsCapped?: boolean;
        };
        Triage: {
            /** The correct kind, if the report named a wrong one. */
            kind?: components["schemas"]["InfractionKind"];
            /** What the representatives should know. */
            words?: string | null;
        };
        TriedNotice: {
            kind: components["schemas"]["NoticeKind"];
            /** The name of the community. */
            name: string;
            /**
             * Format: date
             * The day on which it would be sent, or would have been sent.
             */
            on: string;
            /** The reason it would state. */
            reason: string;
            /** The page or the community (id). */
            subjectId: string;
            subjectType: components["schemas"]["RuleSubject"];
            /** The URL of the page; null for a community. */
            url: string | null;
        };
        TriedWeek: {
            /**
             * Format: date-time
             * The time of the evaluation.
             */
            asOf: string;
            counts: components["schemas"]["StatusCounts"];
            /** Number of findings with a different status than the week before. */
            readonly flipCount: number;
            /** Number of notices that would have been sent in the week up to then. */
            readonly noticeCount: number;
        };
        UnmatchedAttendee: {
            /** The position in the list, counted from 0. */
            readonly index: number;
            /** The id, external id or e-mail address as sent; in a report the name. */
            name: string;
        };
        UpdateKind: "attestation" | "heartbeat" | "sitemap" | "http" | "content";
        UpdateStanding: "counts" | "older" | "bulk" | "no_sign_of_life";
        Verb: "created" | "updated" | "deleted" | "erased";
        Visibility: "public" | "internal" | "members";
        Waiver: {
            /** Whether it applies today. */
            active: boolean;
            community: components["schemas"]["CommunitySummary"];
            /**
             * Format: date-time
             * When the record was created.
             */
            readonly createdAt: string;
            /** The `ETag` of the record, for `If-Match`. Absent when `fields` is used. */
            readonly etag: string;
            /** Who granted it; null if a secret key did. */
            grantedBy: components["schemas"]["PersonSummary"] | null;
            /** The waiver’s id. */
            readonly id: string;
            /** The page, if the rule evaluates pages. */
            page: components["schemas"]["PageSummary"] | null;
            portal: components["schemas"]["PortalSummary"];
            /**
             * Format: date-time
             * When it was revoked; null if not revoked.
             */
            revokedAt: string | null;
            /** Who revoked it; null if a secret key did. */
            revokedBy: components["schemas"]["PersonSummary"] | null;
            /** Why it was revoked. */
            revokedWhy: string | null;
            /** The rule that is waived. */
            rule: string;
            /**
             * Format: date
             * The last day on which it applies, at most a year ahead.
             */
            until: string;
            /**
             * Format: date-time
             * When the record was last updated.
             */
            readonly updatedAt: string;
            /** The reason. Visible to everyone who can see the finding. */
            why: string;
        };
        WaiverCreate: {
            /** The community, for a rule about communities. */
            community?: string;
            /** The page (id), for a rule about pages. */
            page?: string;
            /** The slug or id of the portal. */
            portal: string;
            /** The rule that is waived. */
            rule: string;
            /**
             * Format: date
             * The last day on which it applies, at most a year ahead.
             */
            until: string;
            /** The reason. Visible to everyone who can see the finding. */
            why: string;
        };
        WaiverPage: {
            /** The items on this page, in the requested order. */
            items: components["schemas"]["Waiver"][];
            /** The cursor of the next page; null on the last page. */
            next: string | null;
            /** The number of items on all pages, counted up to 1,000. Only with `include=total`. */
            readonly totalCount?: number;
            /** Whether there are more than 1,000 items: show "1,000+". Only with `include=total`. */
            totalCountIsCapped?: boolean;
        };
        WaiverRevocation: {
            /** Why it ends early. */
            why: string;
        };
        Webhook: {
            /**
             * Format: date-time
             * When the record was created.
             */
            readonly createdAt: string;
            /** Number of events that could not be delivered within three days. */
            readonly deadCount: number;
            /** The `ETag` of the record, for `If-Match`. Absent when `fields` is used. */
            readonly etag: string;
            /**
             * Format: date-time
             * Since when deliveries have failed; null if deliveries succeed.
             */
            readonly failingSince: string | null;
            /** Why the last attempt failed; null if deliveries succeed. */
            readonly failure: string | null;
            /** The failure as structured data. */
            readonly failureMessage: components["schemas"]["Message"] | null;
            /** The webhook’s id. */
            readonly id: string;
            /** Its purpose. */
            name: string | null;
            /** Number of events waiting to be sent. */
            readonly pendingCount: number;
            /** The portal whose communities and pages it receives events about. */
            portal: components["schemas"]["PortalSummary"] | null;
            /**
             * Format: date-time
             * When dead letters were last resent manually.
             */
            readonly retriedAt: string | null;
            /**
             * Format: date-time
             * Since when its newest secret has been used for signing.
             */
            readonly secretRotatedAt: string;
            status: components["schemas"]["WebhookStatus"];
            /** The kinds of events to send; an empty list means all. */
            types: string[];
            /**
             * Format: date-time
             * When the record was last updated.
             */
            readonly updatedAt: string;
            /** The URL to which events are sent by POST. */
            url: string;
        };
        WebhookCreate: {
            /** Its purpose. */
            name?: string | null;
            /** The portal whose communities and pages it receives events about (slug or id); null for all portals. */
            portal?: string | null;
            /** The kinds of events to send; an empty list means all. */
            types?: string[];
            /** The URL to which events are sent by POST. */
            url: string;
        };
        WebhookCreated: {
            /**
             * Format: date-time
             * When the record was created.
             */
            readonly createdAt: string;
            /** Number of events that could not be delivered within three days. */
            readonly deadCount: number;
            /**
             * Format: date-time
             * Since when deliveries have failed; null if deliveries succeed.
             */
            readonly failingSince: string | null;
            /** Why the last attempt failed; null if deliveries succeed. */
            readonly failure: string | null;
            /** The failure as structured data. */
            readonly failureMessage: components["schemas"]["Message"] | null;
            /** The webhook’s id. */
            readonly id: string;
            /** Its purpose. */
            name: string | null;
            /** Number of events waiting to be sent. */
            readonly pendingCount: number;
            /** The portal whose communities and pages it receives events about. */
            portal: components["schemas"]["PortalSummary"] | null;
            /**
             * Format: date-time
             * When dead letters were last resent manually.
             */
            readonly retriedAt: string | null;
            /** The signing secret. Save it now: it is never shown again. */
            secret: string;
            /**
             * Format: date-time
             * Since when its newest secret has been used for signing.
             */
            readonly secretRotatedAt: string;
            status: components["schemas"]["WebhookStatus"];
            /** The kinds of events to send; an empty list means all. */
            types: string[];
            /**
             * Format: date-time
             * When the record was last updated.
             */
            readonly updatedAt: string;
            /** The URL to which events are sent by POST. */
            url: string;
        };
        WebhookDelivery: {
            /** The HTTP status that the endpoint last returned. */
            readonly answered: number | null;
            /** Number of attempts. */
            readonly attempts: number;
            /**
             * Format: date-time
             * When the record was created.
             */
            readonly createdAt: string;
            /**
             * Format: date-time
             * When it was delivered.
             */
            readonly deliveredAt: string | null;
            /** The `ETag` of the record, for `If-Match`. Absent when `fields` is used. */
            readonly etag: string;
            /** The activity entry that is sent, and the `webhook-id`: the same for all attempts. */
            readonly event: string;
            /** Why the last attempt failed. */
            readonly failure: string | null;
            /** The failure as structured data. */
            readonly failureMessage: components["schemas"]["Message"] | null;
            /** The delivery’s id. */
            readonly id: string;
            /**
             * Format: date-time
             * When the last attempt was made.
             */
            readonly lastAttemptAt: string | null;
            /**
             * Format: date-time
             * When the next attempt is made; null if none is planned.
             */
            readonly nextAttemptAt: string | null;
            status: components["schemas"]["WebhookDeliveryStatus"];
            /** The resource affected (id). Events about one resource arrive in order. */
            readonly subjectId: string;
            subjectType: components["schemas"]["SubjectType"];
            /** A kind of event: subject type and verb of the activity; `page.*` for all page events. */
            type: string;
            webhook: components["schemas"]["WebhookSummary"];
        };
        WebhookDeliveryPage: {
            /** The items on this page, in the requested order. */
            items: components["schemas"]["WebhookDelivery"][];
            /** The cursor of the next page; null on the last page. */
            next: string | null;
            /** The number of items on all pages, counted up to 1,000. Only with `include=total`. */
            readonly totalCount?: number;
            /** Whether there are more than 1,000 items: show "1,000+". Only with `include=total`. */
            totalCountIsCapped?: boolean;
        };
        WebhookDeliveryStatus: "pending" | "delivered" | "dead";
        WebhookPage: {
            /** The items on this page, in the requested order. */
            items: components["schemas"]["Webhook"][];
            /** The cursor of the next page; null on the last page. */
            next: string | null;
            /** The number of items on all pages, counted up to 1,000. Only with `include=total`. */
            readonly totalCount?: number;
            /** Whether there are more than 1,000 items: show "1,000+". Only with `include=total`. */
            totalCountIsCapped?: boolean;
        };
        WebhookPatch: {
            /** Its purpose. */
            name?: string | null;
            status?: components["schemas"]["WebhookStatus"];
            /** The kinds of events to send; an empty list means all. */
            types?: string[];
            /** The URL to which events are sent by POST. */
            url?: string;
        };
        WebhookSecret: {
            /**
             * Format: date-time
             * Until when the previous secrets are also used for signing.
             */
            overlapsUntil: string;
            /** The signing secret. Save it now: it is never shown again. */
            secret: string;
        };
        WebhookStatus: "active" | "paused" | "gone";
        WebhookSummary: {
            /** The webhook’s id. */
            readonly id: string;
            /** The URL to which events are sent. */
            url: string;
        };
        Weekday: "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday";
        Weight: {
            activity: components["schemas"]["ContributionActivity"];
            /**
             * Format: date-time
             * When the record was created.
             */
            readonly createdAt: string;
            direction: components["schemas"]["Direction"];
            /** The `ETag` of the record, for `If-Match`. Absent when `fields` is used. */
            readonly etag: string;
            /** The weight’s id. */
            readonly id: string;
            /**
             * Format: date
             * The first day on which it holds; null for the default, which holds before all others.
             */
            startsOn: string | null;
            /**
             * Format: date-time
             * When the record was last updated.
             */
            readonly updatedAt: string;
            /** The version: 1 for the default, then one more with each change. */
            readonly version: number;
            /** What one act weighs. */
            weight: number;
        };
        WeightCreate: {
            activity: components["schemas"]["ContributionActivity"];
            /**
             * Format: date
             * The first day on which it holds: tomorrow or later. Default: tomorrow.
             */
            startsOn?: string;
            /** What one act weighs; 0 if it does not count. */
            weight: number;
        };
        WeightPage: {
            /** The items on this page, in the requested order. */
            items: components["schemas"]["Weight"][];
            /** The cursor of the next page; null on the last page. */
            next: string | null;
            /** The number of items on all pages, counted up to 1,000. Only with `include=total`. */
            readonly totalCount?: number;
            /** Whether there are more than 1,000 items: show "1,000+". Only with `include=total`. */
            totalCountIsCapped?: boolean;
        };
        WorstPage: {
            freshness: components["schemas"]["Freshness"];
            /** The gates it fails. */
            gatesFailed: string[];
            /** The page’s id. */
            readonly id: string;
            maintenance: components["schemas"]["Maintenance"];
            /** The name of its community. */
            name: string;
            /** Number of findings about it that require action. */
            readonly open: number;
            /** The mean of all findings that count, each weighted by its severity, where 10 is best; null if none counts. */
            score: number | null;
            /** Its URL. */
            url: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export interface operations {
    queryGraphql: {
        parameters: {
            query: {
                /** Extensions of the protocol, as JSON. */
                extensions?: string;
                /** The operation of the document to run, if it has several. */
                operationName?: string;
                /** The GraphQL document. */
                query: string;
                /** The values of the document’s variables, as JSON. */
                variables?: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/graphql-response+json": string;
                    "application/json": components["schemas"]["GraphqlAnswer"];
                };
            };
        };
    };
    executeGraphql: {
        parameters: {
            query?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GraphqlRequest"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/graphql-response+json": components["schemas"]["GraphqlAnswer"];
                    "application/json": components["schemas"]["GraphqlAnswer"];
                };
            };
        };
    };
    listActivity: {
        parameters: {
            query?: {
                /** Filter by community (slug or id). */
                community?: string[];
                /** The `next` value of the previous page; returns entries after it. The feed never ends: `next` is null only while there are no entries. */
                cursor?: string;
                /** Fields to return, separated by commas. Default: all fields. `id` is always included. */
                fields?: string;
                /** `total` adds the number of items on all pages: `totalCount` and `totalCountIsCapped`. */
                include?: "total";
                /** Number of items per page, 1 to 100. */
                limit?: number;
                /** Filter by actor (id of a person). */
                person?: string[];
                /** Filter by subject: an id, or the slug of a community or portal. */
                subject?: string[];
                /** Filter by kind of subject. */
                subjectType?: components["schemas"]["SubjectType"][];
                /** Filter by verb. */
                verb?: components["schemas"]["Verb"][];
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["ActivityPage"];
                };
            };
        };
    };
    getActivityProof: {
        parameters: {
            query?: {
                /** The `next` value of the previous part. Default: the first part. */
                cursor?: string;
                /** Fields to return, separated by commas. Default: all fields. */
                fields?: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["ActivityProof"];
                };
            };
        };
    };
    listAgendaItems: {
        parameters: {
            query?: {
                /** Filter by assignee (id of a person). */
                assignee?: string[];
                /** Filter by `createdAt`: before this instant. */
                createdBefore?: string;
                /** Filter by `createdAt`: at or after this instant. */
                createdSince?: string;
                /** The `next` value of the previous page. Opaque: send it unchanged. */
                cursor?: string;
                /** Fields to return, separated by commas. Default: all fields. `id` is always included. */
                fields?: string;
                /** `total` adds the number of items on all pages: `totalCount` and `totalCountIsCapped`. */
                include?: "total";
                /** Filter by whether it is done. */
                isDone?: boolean;
                /** Filter by kind. */
                kind?: components["schemas"]["AgendaItemKind"][];
                /** Number of items per page, 1 to 100. */
                limit?: number;
                /** Filter by occurrence (id). */
                occurrence?: string[];
                /** Sort order; prefix `-` for descending. */
                sort?: "position" | "-position" | "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt";
                /** Filter by `updatedAt`: before this instant. */
                updatedBefore?: string;
                /** Filter by `updatedAt`: at or after this instant. */
                updatedSince?: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["AgendaItemPage"];
                };
            };
        };
    };
    createAgendaItem: {
        parameters: {
            query?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgendaItemCreate"];
            };
        };
        responses: {
            201: {
                content: {
                    "application/json": components["schemas"]["AgendaItem"];
                };
            };
            204: {
                content?: never;
            };
        };
    };
    getAgendaItem: {
        parameters: {
            query?: {
                /** Fields to return, separated by commas. Default: all fields. `id` is always included. */
                fields?: string;
            };
            path: {
                /** The id of the agenda item. */
                agendaItem: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["AgendaItem"];
                };
            };
        };
    };
    deleteAgendaItem: {
        parameters: {
            query?: never;
            path: {
                /** The id of the agenda item. */
                agendaItem: string;
            };
        };
        requestBody?: never;
        responses: {
            204: {
                content?: never;
            };
        };
    };
    updateAgendaItem: {
        parameters: {
            query?: never;
            path: {
                /** The id of the agenda item. */
                agendaItem: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgendaItemPatch"];
                "application/merge-patch+json": components["schemas"]["AgendaItemPatch"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["AgendaItem"];
                };
            };
            204: {
                content?: never;
            };
        };
    };
    listAllowedOnAgendaItem: {
        parameters: {
            query?: {
                /** All items are on the first page, where `next` is null: no cursor is valid. */
                cursor?: string;
            };
            path: {
                /** The id of the agenda item. */
                agendaItem: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["AllowedPage"];
                };
            };
        };
    };
    setAgendaItemAnswer: {
        parameters: {
            query?: never;
            path: {
                /** The id of the agenda item. */
                agendaItem: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgendaAnswerSet"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["AgendaAnswer"];
                };
            };
            204: {
                content?: never;
            };
        };
    };
    listAgendaItemAnswers: {
        parameters: {
            query?: {
                /** Filter by `createdAt`: before this instant. */
                createdBefore?: string;
                /** Filter by `createdAt`: at or after this instant. */
                createdSince?: string;
                /** The `next` value of the previous page. Opaque: send it unchanged. */
                cursor?: string;
                /** Fields to return, separated by commas. Default: all fields. `id` is always included. */
                fields?: string;
                /** `total` adds the number of items on all pages: `totalCount` and `totalCountIsCapped`. */
                include?: "total";
                /** Number of items per page, 1 to 100. */
                limit?: number;
                /** Sort order; prefix `-` for descending. */
                sort?: "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt";
                /** Filter by `updatedAt`: before this instant. */
                updatedBefore?: string;
                /** Filter by `updatedAt`: at or after this instant. */
                updatedSince?: string;
            };
            path: {
                /** The id of the agenda item. */
                agendaItem: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["AgendaAnswerPage"];
                };
            };
        };
    };
    setAgendaItemVote: {
        parameters: {
            query?: never;
            path: {
                /** The id of the agenda item. */
                agendaItem: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgendaVote"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["AgendaBallot"];
                };
            };
        };
    };
    listAttendances: {
        parameters: {
            query?: {
                /** Filter by community that hosts the occurrence (slug or id). */
                community?: string[];
                /** Filter by `createdAt`: before this instant. */
                createdBefore?: string;
                /** Filter by `createdAt`: at or after this instant. */
                createdSince?: string;
                /** The `next` value of the previous page. Opaque: send it unchanged. */
                cursor?: string;
                /** Fields to return, separated by commas. Default: all fields. `id` is always included. */
                fields?: string;
                /** `total` adds the number of items on all pages: `totalCount` and `totalCountIsCapped`. */
                include?: "total";
                /** Number of items per page, 1 to 100. */
                limit?: number;
                /** Filter by occurrence (id). */
                occurrence?: string[];
                /** Filter by person (id). */
                person?: string[];
                /** Sort order; prefix `-` for descending. */
                sort?: "startsAt" | "-startsAt" | "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt";
                /** Filter by `startsAt`: before this instant. */
                startsBefore?: string;
                /** Filter by `startsAt`: at or after this instant. */
                startsSince?: string;
                /** Filter by status. */
                status?: components["schemas"]["AttendanceStatus"][];
                /** Filter by `updatedAt`: before this instant. */
                updatedBefore?: string;
                /** Filter by `updatedAt`: at or after this instant. */
                updatedSince?: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["AttendancePage"];
                };
            };
        };
    };
    getAttendance: {
        parameters: {
            query?: {
                /** Fields to return, separated by commas. Default: all fields. `id` is always included. */
                fields?: string;
            };
            path: {
                /** The id of the attendance. */
                attendance: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Attendance"];
                };
            };
        };
    };
    deleteAttendance: {
        parameters: {
            query?: never;
            path: {
                /** The id of the attendance. */
                attendance: string;
            };
        };
        requestBody?: never;
        responses: {
            204: {
                content?: never;
            };
        };
    };
    listCommunities: {
        parameters: {
            query?: {
                /** Filter by `createdAt`: before this instant. */
                createdBefore?: string;
                /** Filter by `createdAt`: at or after this instant. */
                createdSince?: string;
                /** The `next` value of the previous page. Opaque: send it unchanged. */
                cursor?: string;
                /** Filter by the key in that system. */
                externalKey?: string;
                /** Fields to return, separated by commas. Default: all fields. `id` is always included. */
                fields?: string;
                /** `total` adds the number of items on all pages: `totalCount` and `totalCountIsCapped`. */
                include?: "total";
                /** Filter by kind. */
                kind?: components["schemas"]["CommunityKind"][];
                /** Number of items per page, 1 to 100. */
                limit?: number;
                /** Filter by the community they are a part of (slug or id). */
                parent?: string[];
                /** Filter by active member (id of a person). */
                person?: string[];
                /** Filter by portal that shows them (slug or id). */
                portal?: string[];
                /** Searches names, summaries, missions, topics and descriptions; tolerates small typing errors. By default, best matches come first; `sort` overrides this. If there are more than 1,000 matches, the newest 1,000 are ranked. */
                q?: string;
                /** Filter by role held today by any member, or by `person`. */
                role?: components["schemas"]["Role"][];
                /** Sort order; prefix `-` for descending. */
                sort?: "name" | "-name" | "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt" | "memberCount" | "-memberCount";
                /** Filter by the system they were imported from. */
                source?: string;
                /** Filter by status. */
                status?: components["schemas"]["CommunityStatus"][];
                /** Filter by topic. */
                topic?: string;
                /** Filter by `updatedAt`: before this instant. */
                updatedBefore?: string;
                /** Filter by `updatedAt`: at or after this instant. */
                updatedSince?: string;
                /** Filter by visibility. */
                visibility?: components["schemas"]["Visibility"][];
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["CommunityPage"];
                };
            };
        };
    };
    upsertCommunities: {
        parameters: {
            query?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommunityUpserts"];
            };
        };
        responses: {
            207: {
                content: {
                    "application/json": components["schemas"]["CommunityUpsertAnswers"];
                };
            };
        };
    };
    createCommunity: {
        parameters: {
            query?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommunityCreate"];
            };
        };
        responses: {
            201: {
                content: {
                    "application/json": components["schemas"]["Community"];
                };
            };
            204: {
                content?: never;
            };
        };
    };
    getCommunity: {
        parameters: {
            query?: {
                /** Fields to return, separated by commas. Default: all fields. `id` is always included. */
                fields?: string;
            };
            path: {
                /** The slug or id of the community. */
                community: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Community"];
                };
            };
        };
    };
    deleteCommunity: {
        parameters: {
            query?: never;
            path: {
                /** The slug or id of the community. */
                community: string;
            };
        };
        requestBody?: never;
        responses: {
            204: {
                content?: never;
            };
        };
    };
    updateCommunity: {
        parameters: {
            query?: never;
            path: {
                /** The slug or id of the community. */
                community: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommunityPatch"];
                "application/merge-patch+json": components["schemas"]["CommunityPatch"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Community"];
                };
            };
            204: {
                content?: never;
            };
        };
    };
    listAllowedOnCommunity: {
        parameters: {
            query?: {
                /** All items are on the first page, where `next` is null: no cursor is valid. */
                cursor?: string;
            };
            path: {
                /** The slug or id of the community. */
                community: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["AllowedPage"];
                };
            };
        };
    };
    getCommunityEngagement: {
        parameters: {
            query?: {
                /** The day as of which it is computed, by what is on record now. Not in the future. Default: today. */
                asOf?: string;
                /** Whether to add how it was computed. */
                explain?: boolean;
                /** Fields to return, separated by commas. Default: all fields. */
                fields?: string;
            };
            path: {
                /** The slug or id of the community. */
                community: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["CommunityEngagement"];
                };
            };
        };
    };
    getCommunityCalendar: {
        parameters: {
            query?: {
                /** Filter by format. */
                format?: components["schemas"]["EventFormat"][];
                /** Filter by topic. */
                topic?: string;
            };
            path: {
                /** The slug or id of the community. */
                community: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "text/calendar": string;
                };
            };
        };
    };
    getCommunityJsonLd: {
        parameters: {
            query?: {
                /** Filter by format. */
                format?: components["schemas"]["EventFormat"][];
                /** Filter by topic. */
                topic?: string;
            };
            path: {
                /** The slug or id of the community. */
                community: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/ld+json": string;
                };
            };
        };
    };
    getCommunityFeed: {
        parameters: {
            query?: never;
            path: {
                /** The slug or id of the community. */
                community: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/atom+xml": string;
                };
            };
        };
    };
    getCommunityKudosFeed: {
        parameters: {
            query?: never;
            path: {
                /** The slug or id of the community. */
                community: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/atom+xml": string;
                };
            };
        };
    };
    listCommunityLedger: {
        parameters: {
            query?: {
                /** Filter by activity. */
                activity?: components["schemas"]["ContributionActivity"][];
                /** The `next` value of the previous page. Opaque: send it unchanged. */
                cursor?: string;
                /** Filter by direction. */
                direction?: components["schemas"]["Direction"][];
                /** Fields to return, separated by commas. Default: all fields. */
                fields?: string;
                /** `total` adds the number of items on all pages: `totalCount` and `totalCountIsCapped`. */
                include?: "total";
                /** Number of items per page, 1 to 100. */
                limit?: number;
                /** Filter by `occurredAt`: before this instant. */
                occurredBefore?: string;
                /** Filter by `occurredAt`: at or after this instant. */
                occurredSince?: string;
                /** Filter by person (id). */
                person?: string[];
                /** Sort order; prefix `-` for descending. */
                sort?: "occurredAt" | "-occurredAt";
                /** Filter by source system. */
                source?: string;
            };
            path: {
                /** The slug or id of the community. */
                community: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["LedgerEntryPage"];
                };
            };
        };
    };
    listCommunityOccurrences: {
        parameters: {
            query?: {
                /** Filter by person who is going (id), as far as the caller can see who is going. */
                attendee?: string[];
                /** Filter by `createdAt`: before this instant. */
                createdBefore?: string;
                /** Filter by `createdAt`: at or after this instant. */
                createdSince?: string;
                /** The `next` value of the previous page. Opaque: send it unchanged. */
                cursor?: string;
                /** Filter by event (id). */
                event?: string[];
                /** Fields to return, separated by commas. Default: all fields. `id` is always included. */
                fields?: string;
                /** Filter by format. */
                format?: components["schemas"]["EventFormat"][];
                /** `total` adds the number of items on all pages: `totalCount` and `totalCountIsCapped`. */
                include?: "total";
                /** Number of items per page, 1 to 100. */
                limit?: number;
                /** Filter by mode. */
                mode?: components["schemas"]["EventMode"][];
                /** Filter by outcome. */
                outcome?: components["schemas"]["OccurrenceOutcome"][];
                /** Filter by person in a role (id of a person). */
                person?: string[];
                /** Filter by portal that shows a community that hosts them (slug or id). */
                portal?: string[];
                /** Searches title, place and description; tolerates small typing errors. The matches are in the order of `sort`. */
                q?: string;
                /** Filter by role of `person`, or of any person. */
                role?: components["schemas"]["EventRole"][];
                /** Sort order; prefix `-` for descending. */
                sort?: "startsAt" | "-startsAt" | "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt";
                /** Filter by `startsAt`: before this instant. */
                startsBefore?: string;
                /** Filter by `startsAt`: at or after this instant. */
                startsSince?: string;
                /** Filter by status. */
                status?: components["schemas"]["OccurrenceStatus"][];
                /** Filter by topic. */
                topic?: string;
                /** Filter by `updatedAt`: before this instant. */
                updatedBefore?: string;
                /** Filter by `updatedAt`: at or after this instant. */
                updatedSince?: string;
            };
            path: {
                /** The slug or id of the community. */
                community: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["OccurrencePage"];
                };
            };
        };
    };
    getCommunityScorecard: {
        parameters: {
            query?: {
                /** Fields to return, separated by commas. Default: all fields. */
                fields?: string;
                /** The portal (slug or id) whose rules apply. Required where the rules of several portals apply. */
                portal?: string;
            };
            path: {
                /** The slug or id of the community. */
                community: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Scorecard"];
                };
            };
        };
    };
    getCommunitySponsorBrief: {
        parameters: {
            query?: {
                /** Fields to return, separated by commas. Default: all fields. */
                fields?: string;
                /** How long the period is. The last one that is over is taken. */
                period?: components["schemas"]["MetricPeriod"];
            };
            path: {
                /** The slug or id of the community. */
                community: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["SponsorBrief"];
                };
            };
        };
    };
    getCommunitySponsorBriefHtml: {
        parameters: {
            query?: {
                /** How long the period is. The last one that is over is taken. */
                period?: components["schemas"]["MetricPeriod"];
            };
            path: {
                /** The slug or id of the community. */
                community: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "text/html": string;
                };
            };
        };
    };
    getCommunitySponsorBriefMarkdown: {
        parameters: {
            query?: {
                /** How long the period is. The last one that is over is taken. */
                period?: components["schemas"]["MetricPeriod"];
            };
            path: {
                /** The slug or id of the community. */
                community: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "text/markdown": string;
                };
            };
        };
    };
    listCommunitySteps: {
        parameters: {
            query?: {
                /** The `next` value of the previous page. Opaque: send it unchanged. */
                cursor?: string;
                /** Fields to return, separated by commas. Default: all fields. `id` is always included. */
                fields?: string;
                /** `total` adds the number of items on all pages: `totalCount` and `totalCountIsCapped`. */
                include?: "total";
                /** Number of items per page, 1 to 100. */
                limit?: number;
                /** Sort order; prefix `-` for descending. */
                sort?: "at" | "-at";
            };
            path: {
                /** The slug or id of the community. */
                community: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["CommunityStepPage"];
                };
            };
        };
    };
    transitionCommunity: {
        parameters: {
            query?: never;
            path: {
                /** The slug or id of the community. */
                community: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommunityTransitionCreate"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Community"];
                };
            };
            204: {
                content?: never;
            };
        };
    };
    listContributions: {
        parameters: {
            query?: {
                /** Filter by activity. */
                activity?: components["schemas"]["ContributionActivity"][];
                /** Filter by community (slug or id). */
                community?: string[];
                /** Filter by `createdAt`: before this instant. */
                createdBefore?: string;
                /** Filter by `createdAt`: at or after this instant. */
                createdSince?: string;
                /** The `next` value of the previous page. Opaque: send it unchanged. */
                cursor?: string;
                /** Filter by direction. */
                direction?: components["schemas"]["Direction"][];
                /** Fields to return, separated by commas. Default: all fields. `id` is always included. */
                fields?: string;
                /** `total` adds the number of items on all pages: `totalCount` and `totalCountIsCapped`. */
                include?: "total";
                /** Number of items per page, 1 to 100. */
                limit?: number;
                /** Filter by `occurredAt`: before this instant. */
                occurredBefore?: string;
                /** Filter by `occurredAt`: at or after this instant. */
                occurredSince?: string;
                /** Filter by person (id). */
                person?: string[];
                /** Sort order; prefix `-` for descending. */
                sort?: "occurredAt" | "-occurredAt" | "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt";
                /** Filter by source system. */
                source?: string;
                /** Filter by the key in the source system. */
                sourceKey?: string;
                /** Filter by `updatedAt`: before this instant. */
                updatedBefore?: string;
                /** Filter by `updatedAt`: at or after this instant. */
                updatedSince?: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["ContributionPage"];
                };
            };
        };
    };
    createContributions: {
        parameters: {
            query?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContributionsCreate"];
            };
        };
        responses: {
            207: {
                content: {
                    "application/json": components["schemas"]["ContributionResults"];
                };
            };
        };
    };
    getContribution: {
        parameters: {
            query?: {
                /** Fields to return, separated by commas. Default: all fields. `id` is always included. */
                fields?: string;
            };
            path: {
                /** The id of the contribution. */
                contribution: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Contribution"];
                };
            };
        };
    };
    listCorrectionRequests: {
        parameters: {
            query?: {
                /** Filter by community (slug or id). */
                community?: string[];
                /** Filter by `createdAt`: before this instant. */
                createdBefore?: string;
                /** Filter by `createdAt`: at or after this instant. */
                createdSince?: string;
                /** The `next` value of the previous page. Opaque: send it unchanged. */
                cursor?: string;
                /** Fields to return, separated by commas. Default: all fields. `id` is always included. */
                fields?: string;
                /** `total` adds the number of items on all pages: `totalCount` and `totalCountIsCapped`. */
                include?: "total";
                /** Number of items per page, 1 to 100. */
                limit?: number;
                /** Filter by the person who asks (id). */
                person?: string[];
                /** Sort order; prefix `-` for descending. */
                sort?: "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt";
                /** Filter by status. */
                status?: components["schemas"]["CorrectionRequestStatus"][];
                /** Filter by `updatedAt`: before this instant. */
                updatedBefore?: string;
                /** Filter by `updatedAt`: at or after this instant. */
                updatedSince?: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["CorrectionRequestPage"];
                };
            };
        };
    };
    createCorrectionRequest: {
        parameters: {
            query?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectionRequestCreate"];
            };
        };
        responses: {
            201: {
                content: {
                    "application/json": components["schemas"]["CorrectionRequest"];
                };
            };
            204: {
                content?: never;
            };
        };
    };
    getCorrectionRequest: {
        parameters: {
            query?: {
                /** Fields to return, separated by commas. Default: all fields. `id` is always included. */
                fields?: string;
            };
            path: {
                /** The id of the correction request. */
                correctionRequest: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["CorrectionRequest"];
                };
            };
        };
    };
    listAllowedOnCorrectionRequest: {
        parameters: {
            query?: {
                /** All items are on the first page, where `next` is null: no cursor is valid. */
                cursor?: string;
            };
            path: {
                /** The id of the correction request. */
                correctionRequest: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["AllowedPage"];
                };
            };
        };
    };
    transitionCorrectionRequest: {
        parameters: {
            query?: never;
            path: {
                /** The id of the correction request. */
                correctionRequest: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectionRequestTransitionCreate"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["CorrectionRequest"];
                };
            };
            204: {
                content?: never;
            };
        };
    };
    createEvaluation: {
        parameters: {
            query?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EvaluationCreate"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Evaluation"];
                };
            };
        };
    };
    listEventFormats: {
        parameters: {
            query?: {
                /** All items are on the first page, where `next` is null: no cursor is valid. */
                cursor?: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["EventFormatInfoPage"];
                };
            };
        };
    };
    listEvents: {
        parameters: {
            query?: {
                /** Filter by community that hosts them (slug or id). */
                community?: string[];
                /** Filter by `createdAt`: before this instant. */
                createdBefore?: string;
                /** Filter by `createdAt`: at or after this instant. */
                createdSince?: string;
                /** The `next` value of the previous page. Opaque: send it unchanged. */
                cursor?: string;
                /** Filter by the key in that system. */
                externalKey?: string;
                /** Fields to return, separated by commas. Default: all fields. `id` is always included. */
                fields?: string;
                /** Filter by format. */
                format?: components["schemas"]["EventFormat"][];
                /** `total` adds the number of items on all pages: `totalCount` and `totalCountIsCapped`. */
                include?: "total";
                /** Number of items per page, 1 to 100. */
                limit?: number;
                /** Filter by mode. */
                mode?: components["schemas"]["EventMode"][];
                /** Filter by person in a role (id of a person). */
                person?: string[];
                /** Filter by portal that shows a community that hosts them (slug or id). */
                portal?: string[];
                /** Searches title, topics, goal and description; tolerates small typing errors. By default, best matches come first; `sort` overrides this. If there are more than 1,000 matches, the newest 1,000 are ranked. */
                q?: string;
                /** Filter by role of `person`, or of any person. */
                role?: components["schemas"]["EventRole"][];
                /** Sort order; prefix `-` for descending. */
                sort?: "title" | "-title" | "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt";
                /** Filter by the system they were imported from. */
                source?: string;
                /** Filter by status. Default: all except `dormant`. */
                status?: components["schemas"]["EventStatus"][];
                /** Filter by topic. */
                topic?: string;
                /** Filter by `updatedAt`: before this instant. */
                updatedBefore?: string;
                /** Filter by `updatedAt`: at or after this instant. */
                updatedSince?: string;
                /** Filter by visibility. */
                visibility?: components["schemas"]["Visibility"][];
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["EventPage"];
                };
            };
        };
    };
    upsertEvents: {
        parameters: {
            query?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EventUpserts"];
            };
        };
        responses: {
            207: {
                content: {
                    "application/json": components["schemas"]["EventUpsertAnswers"];
                };
            };
        };
    };
    createEvent: {
        parameters: {
            query?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EventCreate"];
            };
        };
        responses: {
            201: {
                content: {
                    "application/json": components["schemas"]["Event"];
                };
            };
            204: {
                content?: never;
            };
        };
    };
    getCalendar: {
        parameters: {
            query?: {
                /** Filter by format. */
                format?: components["schemas"]["EventFormat"][];
                /** Filter by topic. */
                topic?: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "text/calendar": string;
                };
            };
        };
    };
    getEvent: {
        parameters: {
            query?: {
                /** Fields to return, separated by commas. Default: all fields. `id` is always included. */
                fields?: string;
            };
            path: {
                /** The id of the event. */
                event: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Event"];
                };
            };
        };
    };
    deleteEvent: {
        parameters: {
            query?: never;
            path: {
                /** The id of the event. */
                event: string;
            };
        };
        requestBody?: never;
        responses: {
            204: {
                content?: never;
            };
        };
    };
    updateEvent: {
        parameters: {
            query?: never;
            path: {
                /** The id of the event. */
                event: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EventPatch"];
                "application/merge-patch+json": components["schemas"]["EventPatch"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Event"];
                };
            };
            204: {
                content?: never;
            };
        };
    };
    listAllowedOnEvent: {
        parameters: {
            query?: {
                /** All items are on the first page, where `next` is null: no cursor is valid. */
                cursor?: string;
            };
            path: {
                /** The id of the event. */
                event: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["AllowedPage"];
                };
            };
        };
    };
    getEventJsonLd: {
        parameters: {
            query?: never;
            path: {
                /** The id of the event. */
                event: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/ld+json": string;
                };
            };
        };
    };
    listEventOccurrences: {
        parameters: {
            query?: {
                /** Filter by person who is going (id), as far as the caller can see who is going. */
                attendee?: string[];
                /** Filter by community that hosts them (slug or id). */
                community?: string[];
                /** Filter by `createdAt`: before this instant. */
                createdBefore?: string;
                /** Filter by `createdAt`: at or after this instant. */
                createdSince?: string;
                /** The `next` value of the previous page. Opaque: send it unchanged. */
                cursor?: string;
                /** Fields to return, separated by commas. Default: all fields. `id` is always included. */
                fields?: string;
                /** Filter by format. */
                format?: components["schemas"]["EventFormat"][];
                /** `total` adds the number of items on all pages: `totalCount` and `totalCountIsCapped`. */
                include?: "total";
                /** Number of items per page, 1 to 100. */
                limit?: number;
                /** Filter by mode. */
                mode?: components["schemas"]["EventMode"][];
                /** Filter by outcome. */
                outcome?: components["schemas"]["OccurrenceOutcome"][];
                /** Filter by person in a role (id of a person). */
                person?: string[];
                /** Filter by portal that shows a community that hosts them (slug or id). */
                portal?: string[];
                /** Searches title, place and description; tolerates small typing errors. The matches are in the order of `sort`. */
                q?: string;
                /** Filter by role of `person`, or of any person. */
                role?: components["schemas"]["EventRole"][];
                /** Sort order; prefix `-` for descending. */
                sort?: "startsAt" | "-startsAt" | "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt";
                /** Filter by `startsAt`: before this instant. */
                startsBefore?: string;
                /** Filter by `startsAt`: at or after this instant. */
                startsSince?: string;
                /** Filter by status. */
                status?: components["schemas"]["OccurrenceStatus"][];
                /** Filter by topic. */
                topic?: string;
                /** Filter by `updatedAt`: before this instant. */
                updatedBefore?: string;
                /** Filter by `updatedAt`: at or after this instant. */
                updatedSince?: string;
            };
            path: {
                /** The id of the event. */
                event: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["OccurrencePage"];
                };
            };
        };
    };
    transitionEvent: {
        parameters: {
            query?: never;
            path: {
                /** The id of the event. */
                event: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EventTransitionCreate"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Event"];
                };
            };
            204: {
                content?: never;
            };
        };
    };
    listFairnessRules: {
        parameters: {
            query?: {
                /** Filter by `createdAt`: before this instant. */
                createdBefore?: string;
                /** Filter by `createdAt`: at or after this instant. */
                createdSince?: string;
                /** The `next` value of the previous page. Opaque: send it unchanged. */
                cursor?: string;
                /** Fields to return, separated by commas. Default: all fields. `id` is always included. */
                fields?: string;
                /** `total` adds the number of items on all pages: `totalCount` and `totalCountIsCapped`. */
                include?: "total";
                /** Number of items per page, 1 to 100. */
                limit?: number;
                /** Sort order; prefix `-` for descending. */
                sort?: "rule" | "-rule" | "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt";
                /** Filter by `updatedAt`: before this instant. */
                updatedBefore?: string;
                /** Filter by `updatedAt`: at or after this instant. */
                updatedSince?: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["FairnessRulePage"];
                };
            };
        };
    };
    getFairnessRule: {
        parameters: {
            query?: {
                /** Fields to return, separated by commas. Default: all fields. `id` is always included. */
                fields?: string;
            };
            path: {
                /** The id of the fairness rule. */
                fairnessRule: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["FairnessRule"];
                };
            };
        };
    };
    updateFairnessRule: {
        parameters: {
            query?: never;
            path: {
                /** The id of the fairness rule. */
                fairnessRule: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FairnessRulePatch"];
                "application/merge-patch+json": components["schemas"]["FairnessRulePatch"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["FairnessRule"];
                };
            };
            204: {
                content?: never;
            };
        };
    };
    listFindings: {
        parameters: {
            query?: {
                /** Filter by community (slug or id). */
                community?: string[];
                /** Filter by `createdAt`: before this instant. */
                createdBefore?: string;
                /** Filter by `createdAt`: at or after this instant. */
                createdSince?: string;
                /** The `next` value of the previous page. Opaque: send it unchanged. */
                cursor?: string;
                /** Fields to return, separated by commas. Default: all fields. `id` is always included. */
                fields?: string;
                /** `total` adds the number of items on all pages: `totalCount` and `totalCountIsCapped`. */
                include?: "total";
                /** Number of items per page, 1 to 100. */
                limit?: number;
                /** Filter by whether action is required: warn, fail or manual. */
                open?: boolean;
                /** Filter by page (id). */
                page?: string[];
                /** Filter by portal (slug or id). */
                portal?: string[];
                /** Filter by rule. */
                rule?: string[];
                /** Filter by severity. */
                severity?: components["schemas"]["Severity"][];
                /** Sort order; prefix `-` for descending. */
                sort?: "since" | "-since" | "severity" | "-severity" | "rule" | "-rule" | "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt";
                /** Filter by status. */
                status?: components["schemas"]["FindingStatus"][];
                /** Filter by kind of subject. */
                subjectType?: components["schemas"]["RuleSubject"][];
                /** Filter by `updatedAt`: before this instant. */
                updatedBefore?: string;
                /** Filter by `updatedAt`: at or after this instant. */
                updatedSince?: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["FindingPage"];
                };
            };
        };
    };
    getFinding: {
        parameters: {
            query?: {
                /** Fields to return, separated by commas. Default: all fields. `id` is always included. */
                fields?: string;
            };
            path: {
                /** The id of the finding. */
                finding: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Finding"];
                };
            };
        };
    };
    listFindingHistory: {
        parameters: {
            query?: {
                /** The `next` value of the previous page. Opaque: send it unchanged. */
                cursor?: string;
                /** Fields to return, separated by commas. Default: all fields. `id` is always included. */
                fields?: string;
                /** `total` adds the number of items on all pages: `totalCount` and `totalCountIsCapped`. */
                include?: "total";
                /** Number of items per page, 1 to 100. */
                limit?: number;
                /** Sort order; prefix `-` for descending. */
                sort?: "from" | "-from";
            };
            path: {
                /** The id of the finding. */
                finding: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["FindingChangePage"];
                };
            };
        };
    };
    listImports: {
        parameters: {
            query?: {
                /** The `next` value of the previous page. Opaque: send it unchanged. */
                cursor?: string;
                /** Fields to return, separated by commas. Default: all fields. `id` is always included. */
                fields?: string;
                /** `total` adds the number of items on all pages: `totalCount` and `totalCountIsCapped`. */
                include?: "total";
                /** Number of items per page, 1 to 100. */
                limit?: number;
                /** Sort order; prefix `-` for descending. */
                sort?: "startedAt" | "-startedAt";
                /** Filter by `startedAt`: before this instant. */
                startedBefore?: string;
                /** Filter by `startedAt`: at or after this instant. */
                startedSince?: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["ImportPage"];
                };
            };
        };
    };
    createImport: {
        parameters: {
            query?: {
                /** The community (slug or id) that hosts the events whose rows name no `hosts`. Required for iCalendar; JSON specifies it in the body. */
                community?: string;
                /** Dry run: reports what would be done, without any change. For files; JSON specifies it in the body. */
                dryRun?: boolean;
                /** The system that the rows come from. Required for files; JSON specifies it in the body. */
                source?: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImportCreate"];
                "application/x-ndjson": string;
                "text/calendar": string;
                "text/csv": string;
            };
        };
        responses: {
            201: {
                content: {
                    "application/json": components["schemas"]["Import"];
                    "application/x-ndjson": string;
                };
            };
        };
    };
    getImport: {
        parameters: {
            query?: {
                /** Fields to return, separated by commas. Default: all fields. `id` is always included. */
                fields?: string;
            };
            path: {
                /** The id of the import. */
                import: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Import"];
                };
            };
        };
    };
    listImportRows: {
        parameters: {
            query?: {
                /** The `next` value of the previous page. Opaque: send it unchanged. */
                cursor?: string;
                /** Fields to return, separated by commas. Default: all fields. `id` is always included. */
                fields?: string;
                /** `total` adds the number of items on all pages: `totalCount` and `totalCountIsCapped`. */
                include?: "total";
                /** Number of items per page, 1 to 100. */
                limit?: number;
                /** Filter by outcome. */
                outcome?: components["schemas"]["ImportOutcome"][];
                /** Sort order; prefix `-` for descending. */
                sort?: "row" | "-row";
            };
            path: {
                /** The id of the import. */
                import: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["ImportedRowPage"];
                };
            };
        };
    };
    listInfractions: {
        parameters: {
            query?: {
                /** Filter by community (slug or id). */
                community?: string[];
                /** Filter by `createdAt`: before this instant. */
                createdBefore?: string;
                /** Filter by `createdAt`: at or after this instant. */
                createdSince?: string;
                /** The `next` value of the previous page. Opaque: send it unchanged. */
                cursor?: string;
                /** Fields to return, separated by commas. Default: all fields. `id` is always included. */
                fields?: string;
                /** `total` adds the number of items on all pages: `totalCount` and `totalCountIsCapped`. */
                include?: "total";
                /** Filter by kind. */
                kind?: components["schemas"]["InfractionKind"][];
                /** Number of items per page, 1 to 100. */
                limit?: number;
                /** Filter by open (true) or closed (false) cases. */
                open?: boolean;
                /** Filter by origin. */
                origin?: components["schemas"]["InfractionOrigin"][];
                /** Filter by page (id). */
                page?: string[];
                /** Filter by portal (slug or id). */
                portal?: string[];
                /** Filter by `reportedAt`: before this instant. */
                reportedBefore?: string;
                /** Filter by `reportedAt`: at or after this instant. */
                reportedSince?: string;
                /** Sort order; prefix `-` for descending. */
                sort?: "reportedAt" | "-reportedAt" | "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt";
                /** Filter by status. */
                status?: components["schemas"]["InfractionStatus"][];
                /** Filter by `updatedAt`: before this instant. */
                updatedBefore?: string;
                /** Filter by `updatedAt`: at or after this instant. */
                updatedSince?: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["InfractionPage"];
                };
            };
        };
    };
    getInfraction: {
        parameters: {
            query?: {
                /** Fields to return, separated by commas. Default: all fields. `id` is always included. */
                fields?: string;
            };
            path: {
                /** The id of the infraction. */
                infraction: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Infraction"];
                };
            };
        };
    };
    acknowledgeInfraction: {
        parameters: {
            query?: never;
            path: {
                /** The id of the infraction. */
                infraction: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Acknowledgement"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Infraction"];
                };
            };
            204: {
                content?: never;
            };
        };
    };
    listAllowedOnInfraction: {
        parameters: {
            query?: {
                /** All items are on the first page, where `next` is null: no cursor is valid. */
                cursor?: string;
            };
            path: {
                /** The id of the infraction. */
                infraction: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["AllowedPage"];
                };
            };
        };
    };
    decideAppeal: {
        parameters: {
            query?: never;
            path: {
                /** The id of the infraction. */
                infraction: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AppealDecision"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Infraction"];
                };
            };
            204: {
                content?: never;
            };
        };
    };
    appealInfraction: {
        parameters: {
            query?: never;
            path: {
                /** The id of the infraction. */
                infraction: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reply"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Infraction"];
                };
            };
            204: {
                content?: never;
            };
        };
    };
    decideInfraction: {
        parameters: {
            query?: never;
            path: {
                /** The id of the infraction. */
                infraction: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaseDecision"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Infraction"];
                };
            };
            204: {
                content?: never;
            };
        };
    };
    disputeInfraction: {
        parameters: {
            query?: never;
            path: {
                /** The id of the infraction. */
                infraction: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reply"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Infraction"];
                };
            };
            204: {
                content?: never;
            };
        };
    };
    getInfractionEvidencePack: {
        parameters: {
            query?: {
                /** Fields to return, separated by commas. Default: all fields. */
                fields?: string;
            };
            path: {
                /** The id of the infraction. */
                infraction: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["EvidencePack"];
                };
            };
        };
    };
    sanctionInfraction: {
        parameters: {
            query?: never;
            path: {
                /** The id of the infraction. */
                infraction: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SanctionCreate"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Infraction"];
                };
            };
            204: {
                content?: never;
            };
        };
    };
    listInfractionSteps: {
        parameters: {
            query?: {
                /** The `next` value of the previous page. Opaque: send it unchanged. */
                cursor?: string;
                /** Fields to return, separated by commas. Default: all fields. `id` is always included. */
                fields?: string;
                /** `total` adds the number of items on all pages: `totalCount` and `totalCountIsCapped`. */
                include?: "total";
                /** Number of items per page, 1 to 100. */
                limit?: number;
                /** Sort order; prefix `-` for descending. */
                sort?: "at" | "-at";
            };
            path: {
                /** The id of the infraction. */
                infraction: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["InfractionStepPage"];
                };
            };
        };
    };
    triageInfraction: {
        parameters: {
            query?: never;
            path: {
                /** The id of the infraction. */
                infraction: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Triage"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Infraction"];
                };
            };
            204: {
                content?: never;
            };
        };
    };
    listKeys: {
        parameters: {
            query?: {
                /** Filter by `createdAt`: before this instant. */
                createdBefore?: string;
                /** Filter by `createdAt`: at or after this instant. */
                createdSince?: string;
                /** The `next` value of the previous page. Opaque: send it unchanged. */
                cursor?: string;
                /** Fields to return, separated by commas. Default: all fields. `id` is always included. */
                fields?: string;
                /** `total` adds the number of items on all pages: `totalCount` and `totalCountIsCapped`. */
                include?: "total";
                /** Filter by kind. */
                kind?: components["schemas"]["KeyKind"][];
                /** Number of items per page, 1 to 100. */
                limit?: number;
                /** Filter by the portal they are bound to (slug or id). */
                portal?: string[];
                /** Sort order; prefix `-` for descending. */
                sort?: "createdAt" | "-createdAt" | "name" | "-name";
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["KeyPage"];
                };
            };
        };
    };
    createKey: {
        parameters: {
            query?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["KeyCreate"];
            };
        };
        responses: {
            201: {
                content: {
                    "application/json": components["schemas"]["KeyCreated"];
                };
            };
        };
    };
    getKey: {
        parameters: {
            query?: {
                /** Fields to return, separated by commas. Default: all fields. `id` is always included. */
                fields?: string;
            };
            path: {
                /** The id of the key. */
                key: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Key"];
                };
            };
        };
    };
    deleteKey: {
        parameters: {
            query?: never;
            path: {
                /** The id of the key. */
                key: string;
            };
        };
        requestBody?: never;
        responses: {
            204: {
                content?: never;
            };
        };
    };
    updateKey: {
        parameters: {
            query?: never;
            path: {
                /** The id of the key. */
                key: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["KeyPatch"];
                "application/merge-patch+json": components["schemas"]["KeyPatch"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Key"];
                };
            };
            204: {
                content?: never;
            };
        };
    };
    listAllowedOnKey: {
        parameters: {
            query?: {
                /** All items are on the first page, where `next` is null: no cursor is valid. */
                cursor?: string;
            };
            path: {
                /** The id of the key. */
                key: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["AllowedPage"];
                };
            };
        };
    };
    rotateKey: {
        parameters: {
            query?: never;
            path: {
                /** The id of the key. */
                key: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["KeyRotationCreate"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["KeyCreated"];
                };
            };
        };
    };
    getCurrentKey: {
        parameters: {
            query?: {
                /** Fields to return, separated by commas. Default: all fields. `id` is always included. */
                fields?: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Key"];
                };
            };
        };
    };
    listKudos: {
        parameters: {
            query?: {
                /** Filter by community (slug or id). */
                community?: string[];
                /** Filter by `createdAt`: before this instant. */
                createdBefore?: string;
                /** Filter by `createdAt`: at or after this instant. */
                createdSince?: string;
                /** The `next` value of the previous page. Opaque: send it unchanged. */
                cursor?: string;
                /** Fields to return, separated by commas. Default: all fields. `id` is always included. */
                fields?: string;
                /** Filter by person who thanks (id). */
                from?: string[];
                /** `total` adds the number of items on all pages: `totalCount` and `totalCountIsCapped`. */
                include?: "total";
                /** Number of items per page, 1 to 100. */
                limit?: number;
                /** Filter by occurrence (id). */
                occurrence?: string[];
                /** Filter by resource (id). */
                resource?: string[];
                /** Sort order; prefix `-` for descending. */
                sort?: "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt";
                /** Filter by person who is thanked (id). */
                to?: string[];
                /** Filter by `updatedAt`: before this instant. */
                updatedBefore?: string;
                /** Filter by `updatedAt`: at or after this instant. */
                updatedSince?: string;
                /** Filter by visibility. */
                visibility?: components["schemas"]["KudoVisibility"][];
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["KudoPage"];
                };
            };
        };
    };
    createKudo: {
        parameters: {
            query?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["KudoCreate"];
            };
        };
        responses: {
            201: {
                content: {
                    "application/json": components["schemas"]["Kudo"];
                };
            };
            204: {
                content?: never;
            };
        };
    };
    getKudo: {
        parameters: {
            query?: {
                /** Fields to return, separated by commas. Default: all fields. `id` is always included. */
                fields?: string;
            };
            path: {
                /** The id of the kudo. */
                kudo: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Kudo"];
                };
            };
        };
    };
    deleteKudo: {
        parameters: {
            query?: never;
            path: {
                /** The id of the kudo. */
                kudo: string;
            };
        };
        requestBody?: never;
        responses: {
            204: {
                content?: never;
            };
        };
    };
    getMe: {
        parameters: {
            query?: {
                /** Fields to return, separated by commas. Default: all fields. */
                fields?: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
        };
    };
    listMyCalendarTokens: {
        parameters: {
            query?: {
                /** Filter by `createdAt`: before this instant. */
                createdBefore?: string;
                /** Filter by `createdAt`: at or after this instant. */
                createdSince?: string;
                /** The `next` value of the previous page. Opaque: send it unchanged. */
                cursor?: string;
                /** Fields to return, separated by commas. Default: all fields. `id` is always included. */
                fields?: string;
                /** `total` adds the number of items on all pages: `totalCount` and `totalCountIsCapped`. */
                include?: "total";
                /** Number of items per page, 1 to 100. */
                limit?: number;
                /** Sort order; prefix `-` for descending. */
                sort?: "createdAt" | "-createdAt";
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["CalendarTokenPage"];
                };
            };
        };
    };
    createMyCalendarToken: {
        parameters: {
            query?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CalendarTokenCreate"];
            };
        };
        responses: {
            201: {
                content: {
                    "application/json": components["schemas"]["CalendarTokenCreated"];
                };
            };
        };
    };
    getMyCalendarToken: {
        parameters: {
            query?: {
                /** Fields to return, separated by commas. Default: all fields. `id` is always included. */
                fields?: string;
            };
            path: {
                /** The id of the calendar. */
                calendar: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["CalendarToken"];
                };
            };
        };
    };
    deleteMyCalendarToken: {
        parameters: {
            query?: never;
            path: {
                /** The id of the calendar. */
                calendar: string;
            };
        };
        requestBody?: never;
        responses: {
            204: {
                content?: never;
            };
        };
    };
    listMyEngagement: {
        parameters: {
            query?: {
                /** The day as of which it is computed, by what is on record now. Not in the future. Default: today. */
                asOf?: string;
                /** All items are on the first page, where `next` is null: no cursor is valid. */
                cursor?: string;
                /** Whether to add how it was computed. */
                explain?: boolean;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["MemberEngagementPage"];
                };
            };
        };
    };
    listMyMemberships: {
        parameters: {
            query?: {
                /** Filter by community (slug or id). */
                community?: string[];
                /** Filter by `createdAt`: before this instant. */
                createdBefore?: string;
                /** Filter by `createdAt`: at or after this instant. */
                createdSince?: string;
                /** The `next` value of the previous page. Opaque: send it unchanged. */
                cursor?: string;
                /** Filter by the key in that system. */
                externalKey?: string;
                /** Fields to return, separated by commas. Default: all fields. `id` is always included. */
                fields?: string;
                /** `total` adds the number of items on all pages: `totalCount` and `totalCountIsCapped`. */
                include?: "total";
                /** Filter by `joinedOn`: before this day. */
                joinedBefore?: string;
                /** Filter by `joinedOn`: on or after this day. */
                joinedSince?: string;
                /** Number of items per page, 1 to 100. */
                limit?: number;
                /** Filter by role held today. */
                role?: components["schemas"]["Role"][];
                /** Sort order; prefix `-` for descending. */
                sort?: "name" | "-name" | "joinedOn" | "-joinedOn" | "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt";
                /** Filter by the system they were imported from. */
                source?: string;
                /** Filter by status. */
                status?: components["schemas"]["MembershipStatus"][];
                /** Filter by `updatedAt`: before this instant. */
                updatedBefore?: string;
                /** Filter by `updatedAt`: at or after this instant. */
                updatedSince?: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["MembershipPage"];
                };
            };
        };
    };
    listMyTasks: {
        parameters: {
            query?: {
                /** All items are on the first page, where `next` is null: no cursor is valid. */
                cursor?: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["TaskPage"];
                };
            };
        };
    };
    listMemberships: {
        parameters: {
            query?: {
                /** Filter by community (slug or id). */
                community?: string[];
                /** Filter by `createdAt`: before this instant. */
                createdBefore?: string;
                /** Filter by `createdAt`: at or after this instant. */
                createdSince?: string;
                /** The `next` value of the previous page. Opaque: send it unchanged. */
                cursor?: string;
                /** Filter by the key in that system. */
                externalKey?: string;
                /** Fields to return, separated by commas. Default: all fields. `id` is always included. */
                fields?: string;
                /** `total` adds the number of items on all pages: `totalCount` and `totalCountIsCapped`. */
                include?: "total";
                /** Filter by `joinedOn`: before this day. */
                joinedBefore?: string;
                /** Filter by `joinedOn`: on or after this day. */
                joinedSince?: string;
                /** Number of items per page, 1 to 100. */
                limit?: number;
                /** Filter by person (id). */
                person?: string[];
                /** Filter by role held today. */
                role?: components["schemas"]["Role"][];
                /** Sort order; prefix `-` for descending. */
                sort?: "name" | "-name" | "joinedOn" | "-joinedOn" | "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt";
                /** Filter by the system they were imported from. */
                source?: string;
                /** Filter by status. */
                status?: components["schemas"]["MembershipStatus"][];
                /** Filter by `updatedAt`: before this instant. */
                updatedBefore?: string;
                /** Filter by `updatedAt`: at or after this instant. */
                updatedSince?: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["MembershipPage"];
                };
            };
        };
    };
    upsertMemberships: {
        parameters: {
            query?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MembershipUpserts"];
            };
        };
        responses: {
            207: {
                content: {
                    "application/json": components["schemas"]["MembershipUpsertAnswers"];
                };
            };
        };
    };
    createMembership: {
        parameters: {
            query?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MembershipCreate"];
            };
        };
        responses: {
            201: {
                content: {
                    "application/json": components["schemas"]["Membership"];
                };
            };
            204: {
                content?: never;
            };
        };
    };
    getMembership: {
        parameters: {
            query?: {
                /** Fields to return, separated by commas. Default: all fields. `id` is always included. */
                fields?: string;
            };
            path: {
                /** The id of the membership. */
                membership: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Membership"];
                };
            };
        };
    };
    deleteMembership: {
        parameters: {
            query?: never;
            path: {
                /** The id of the membership. */
                membership: string;
            };
        };
        requestBody?: never;
        responses: {
            204: {
                content?: never;
            };
        };
    };
    updateMembership: {
        parameters: {
            query?: never;
            path: {
                /** The id of the membership. */
                membership: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MembershipPatch"];
                "application/merge-patch+json": components["schemas"]["MembershipPatch"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Membership"];
                };
            };
            204: {
                content?: never;
            };
        };
    };
    listAllowedOnMembership: {
        parameters: {
            query?: {
                /** All items are on the first page, where `next` is null: no cursor is valid. */
                cursor?: string;
            };
            path: {
                /** The id of the membership. */
                membership: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["AllowedPage"];
                };
            };
        };
    };
    getMembershipEngagement: {
        parameters: {
            query?: {
                /** The day as of which it is computed, by what is on record now. Not in the future. Default: today. */
                asOf?: string;
                /** Whether to add how it was computed. */
                explain?: boolean;
                /** Fields to return, separated by commas. Default: all fields. */
                fields?: string;
            };
            path: {
                /** The id of the membership. */
                membership: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["MemberEngagement"];
                };
            };
        };
    };
    transitionMembership: {
        parameters: {
            query?: never;
            path: {
                /** The id of the membership. */
                membership: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MembershipTransitionCreate"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Membership"];
                };
            };
            204: {
                content?: never;
            };
        };
    };
    listMetricDefinitions: {
        parameters: {
            query?: {
                /** All items are on the first page, where `next` is null: no cursor is valid. */
                cursor?: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["MetricDefinitionPage"];
                };
            };
        };
    };
    listMetrics: {
        parameters: {
            query?: {
                /** All items are on the first page, where `next` is null: no cursor is valid. */
                cursor?: string;
                /** Whether to add how each figure was computed. */
                explain?: boolean;
                /** The first day; includes the period that it falls in. Default: 12 months, 8 quarters or 5 years, with the last one. */
                from?: string;
                /** The metrics. Default: all that the caller can read for the scope. */
                metric?: string[];
                /** A calendar month, quarter or year in the time zone of the service. */
                period?: components["schemas"]["MetricPeriod"];
                /** `community:`, `portal:` or `topic:` with a slug, an id or the name of a topic, or `all`. Includes the communities visible to the caller. */
                scope?: string;
                /** The first day after the last period. Default: tomorrow, so that the open period is included. */
                to?: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["MetricFigurePage"];
                };
            };
        };
    };
    getMetricTable: {
        parameters: {
            query?: {
                /** The first day; includes the period that it falls in. Default: 12 months, 8 quarters or 5 years, with the last one. */
                from?: string;
                /** `community` adds the rows of each community in the scope after those of the scope. */
                groupBy?: "community";
                /** The metrics. Default: all that the caller can read for the scope. */
                metric?: string[];
                /** A calendar month, quarter or year in the time zone of the service. */
                period?: components["schemas"]["MetricPeriod"];
                /** `community:`, `portal:` or `topic:` with a slug, an id or the name of a topic, or `all`. Includes the communities visible to the caller. */
                scope?: string;
                /** The first day after the last period. Default: tomorrow, so that the open period is included. */
                to?: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "text/csv": string;
                };
            };
        };
    };
    getMetricChart: {
        parameters: {
            query: {
                /** The first day; includes the period that it falls in. Default: 12 months, 8 quarters or 5 years, with the last one. */
                from?: string;
                /** The language of texts and numbers (BCP 47), if available. Default: the one that the `Accept-Language` header prefers. */
                lang?: string;
                /** The metric. */
                metric: string;
                /** A calendar month, quarter or year in the time zone of the service. */
                period?: components["schemas"]["MetricPeriod"];
                /** `community:`, `portal:` or `topic:` with a slug, an id or the name of a topic, or `all`. Includes the communities visible to the caller. */
                scope?: string;
                /** The first day after the last period. Default: tomorrow, so that the open period is included. */
                to?: string;
                /** The width of the image in pixels. */
                width?: number;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "image/svg+xml": string;
                };
            };
        };
    };
    listMinutes: {
        parameters: {
            query?: {
                /** Filter by author (id of a person). */
                author?: string[];
                /** Filter by community that hosts the event (slug or id). */
                community?: string[];
                /** Filter by `createdAt`: before this instant. */
                createdBefore?: string;
                /** Filter by `createdAt`: at or after this instant. */
                createdSince?: string;
                /** The `next` value of the previous page. Opaque: send it unchanged. */
                cursor?: string;
                /** Fields to return, separated by commas. Default: all fields. `id` is always included. */
                fields?: string;
                /** `total` adds the number of items on all pages: `totalCount` and `totalCountIsCapped`. */
                include?: "total";
                /** Number of items per page, 1 to 100. */
                limit?: number;
                /** Filter by occurrence (id). */
                occurrence?: string[];
                /** Sort order; prefix `-` for descending. */
                sort?: "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt";
                /** Filter by status. */
                status?: components["schemas"]["PublicationStatus"][];
                /** Filter by `updatedAt`: before this instant. */
                updatedBefore?: string;
                /** Filter by `updatedAt`: at or after this instant. */
                updatedSince?: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["MinutesPage"];
                };
            };
        };
    };
    getMinutes: {
        parameters: {
            query?: {
                /** Fields to return, separated by commas. Default: all fields. `id` is always included. */
                fields?: string;
            };
            path: {
                /** The id of the minutes. */
                minutes: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Minutes"];
                };
            };
        };
    };
    updateMinutes: {
        parameters: {
            query?: never;
            path: {
                /** The id of the minutes. */
                minutes: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MinutesPatch"];
                "application/merge-patch+json": components["schemas"]["MinutesPatch"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Minutes"];
                };
            };
            204: {
                content?: never;
            };
        };
    };
    listAllowedOnMinutes: {
        parameters: {
            query?: {
                /** All items are on the first page, where `next` is null: no cursor is valid. */
                cursor?: string;
            };
            path: {
                /** The id of the minutes. */
                minutes: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["AllowedPage"];
                };
            };
        };
    };
    transitionMinutes: {
        parameters: {
            query?: never;
            path: {
                /** The id of the minutes. */
                minutes: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublicationTransitionCreate"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Minutes"];
                };
            };
            204: {
                content?: never;
            };
        };
    };
    listNotices: {
        parameters: {
            query?: {
                /** Filter by community (slug or id). */
                community?: string[];
                /** Filter by `createdAt`: before this instant. */
                createdBefore?: string;
                /** Filter by `createdAt`: at or after this instant. */
                createdSince?: string;
                /** The `next` value of the previous page. Opaque: send it unchanged. */
                cursor?: string;
                /** Filter by `deliveredAt`: before this instant. */
                deliveredBefore?: string;
                /** Filter by `deliveredAt`: at or after this instant. */
                deliveredSince?: string;
                /** Fields to return, separated by commas. Default: all fields. `id` is always included. */
                fields?: string;
                /** `total` adds the number of items on all pages: `totalCount` and `totalCountIsCapped`. */
                include?: "total";
                /** Filter by kind. */
                kind?: components["schemas"]["NoticeKind"][];
                /** Number of items per page, 1 to 100. */
                limit?: number;
                /** Filter by page (id). */
                page?: string[];
                /** Filter by recipient (id of a person). */
                person?: string[];
                /** Filter by portal (slug or id). */
                portal?: string[];
                /** Sort order; prefix `-` for descending. */
                sort?: "createdAt" | "-createdAt" | "deliveredAt" | "-deliveredAt";
                /** Filter by status. */
                status?: components["schemas"]["NoticeStatus"][];
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["NoticePage"];
                };
            };
        };
    };
    getNotice: {
        parameters: {
            query?: {
                /** Fields to return, separated by commas. Default: all fields. `id` is always included. */
                fields?: string;
            };
            path: {
                /** The id of the notice. */
                notice: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Notice"];
                };
            };
        };
    };
    listAllowedOnNotice: {
        parameters: {
            query?: {
                /** All items are on the first page, where `next` is null: no cursor is valid. */
                cursor?: string;
            };
            path: {
                /** The id of the notice. */
                notice: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["AllowedPage"];
                };
            };
        };
    };
    handOverNotice: {
        parameters: {
            query?: never;
            path: {
                /** The id of the notice. */
                notice: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoticeDelivery"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Notice"];
                };
            };
            204: {
                content?: never;
            };
        };
    };
    listOccurrences: {
        parameters: {
            query?: {
                /** Filter by person who is going (id), as far as the caller can see who is going. */
                attendee?: string[];
                /** Filter by community that hosts them (slug or id). */
                community?: string[];
                /** Filter by `createdAt`: before this instant. */
                createdBefore?: string;
                /** Filter by `createdAt`: at or after this instant. */
                createdSince?: string;
                /** The `next` value of the previous page. Opaque: send it unchanged. */
                cursor?: string;
                /** Filter by event (id). */
                event?: string[];
                /** Fields to return, separated by commas. Default: all fields. `id` is always included. */
                fields?: string;
                /** Filter by format. */
                format?: components["schemas"]["EventFormat"][];
                /** `total` adds the number of items on all pages: `totalCount` and `totalCountIsCapped`. */
                include?: "total";
                /** Number of items per page, 1 to 100. */
                limit?: number;
                /** Filter by mode. */
                mode?: components["schemas"]["EventMode"][];
                /** Filter by outcome. */
                outcome?: components["schemas"]["OccurrenceOutcome"][];
                /** Filter by person in a role (id of a person). */
                person?: string[];
                /** Filter by portal that shows a community that hosts them (slug or id). */
                portal?: string[];
                /** Searches title, place and description; tolerates small typing errors. The matches are in the order of `sort`. */
                q?: string;
                /** Filter by role of `person`, or of any person. */
                role?: components["schemas"]["EventRole"][];
                /** Sort order; prefix `-` for descending. */
                sort?: "startsAt" | "-startsAt" | "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt";
                /** Filter by `startsAt`: before this instant. */
                startsBefore?: string;
                /** Filter by `startsAt`: at or after this instant. */
                startsSince?: string;
                /** Filter by status. */
                status?: components["schemas"]["OccurrenceStatus"][];
                /** Filter by topic. */
                topic?: string;
                /** Filter by `updatedAt`: before this instant. */
                updatedBefore?: string;
                /** Filter by `updatedAt`: at or after this instant. */
                updatedSince?: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["OccurrencePage"];
                };
            };
        };
    };
    getOccurrence: {
        parameters: {
            query?: {
                /** Fields to return, separated by commas. Default: all fields. `id` is always included. */
                fields?: string;
            };
            path: {
                /** The id of the occurrence. */
                occurrence: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Occurrence"];
                };
            };
        };
    };
    updateOccurrence: {
        parameters: {
            query?: never;
            path: {
                /** The id of the occurrence. */
                occurrence: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OccurrencePatch"];
                "application/merge-patch+json": components["schemas"]["OccurrencePatch"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Occurrence"];
                };
            };
            204: {
                content?: never;
            };
        };
    };
    getOccurrenceAgenda: {
        parameters: {
            query?: {
                /** Fields to return, separated by commas. Default: all fields. */
                fields?: string;
            };
            path: {
                /** The id of the occurrence. */
                occurrence: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Agenda"];
                };
            };
        };
    };
    setOccurrenceAgenda: {
        parameters: {
            query?: never;
            path: {
                /** The id of the occurrence. */
                occurrence: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgendaSet"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Agenda"];
                };
            };
        };
    };
    listOccurrenceAgendaItems: {
        parameters: {
            query?: {
                /** Filter by assignee (id of a person). */
                assignee?: string[];
                /** Filter by `createdAt`: before this instant. */
                createdBefore?: string;
                /** Filter by `createdAt`: at or after this instant. */
                createdSince?: string;
                /** The `next` value of the previous page. Opaque: send it unchanged. */
                cursor?: string;
                /** Fields to return, separated by commas. Default: all fields. `id` is always included. */
                fields?: string;
                /** `total` adds the number of items on all pages: `totalCount` and `totalCountIsCapped`. */
                include?: "total";
                /** Filter by whether it is done. */
                isDone?: boolean;
                /** Filter by kind. */
                kind?: components["schemas"]["AgendaItemKind"][];
                /** Number of items per page, 1 to 100. */
                limit?: number;
                /** Sort order; prefix `-` for descending. */
                sort?: "position" | "-position" | "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt";
                /** Filter by `updatedAt`: before this instant. */
                updatedBefore?: string;
                /** Filter by `updatedAt`: at or after this instant. */
                updatedSince?: string;
            };
            path: {
                /** The id of the occurrence. */
                occurrence: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["AgendaItemPage"];
                };
            };
        };
    };
    revealOccurrenceAgenda: {
        parameters: {
            query?: never;
            path: {
                /** The id of the occurrence. */
                occurrence: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgendaReveal"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Agenda"];
                };
            };
        };
    };
    listAllowedOnOccurrence: {
        parameters: {
            query?: {
                /** All items are on the first page, where `next` is null: no cursor is valid. */
                cursor?: string;
            };
            path: {
                /** The id of the occurrence. */
                occurrence: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["AllowedPage"];
                };
            };
        };
    };
    listOccurrenceAttendance: {
        parameters: {
            query?: {
                /** Filter by `createdAt`: before this instant. */
                createdBefore?: string;
                /** Filter by `createdAt`: at or after this instant. */
                createdSince?: string;
                /** The `next` value of the previous page. Opaque: send it unchanged. */
                cursor?: string;
                /** Fields to return, separated by commas. Default: all fields. `id` is always included. */
                fields?: string;
                /** `total` adds the number of items on all pages: `totalCount` and `totalCountIsCapped`. */
                include?: "total";
                /** Number of items per page, 1 to 100. */
                limit?: number;
                /** Filter by person (id). */
                person?: string[];
                /** Sort order; prefix `-` for descending. */
                sort?: "startsAt" | "-startsAt" | "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt";
                /** Filter by `startsAt`: before this instant. */
                startsBefore?: string;
                /** Filter by `startsAt`: at or after this instant. */
                startsSince?: string;
                /** Filter by status. */
                status?: components["schemas"]["AttendanceStatus"][];
                /** Filter by `updatedAt`: before this instant. */
                updatedBefore?: string;
                /** Filter by `updatedAt`: at or after this instant. */
                updatedSince?: string;
            };
            path: {
                /** The id of the occurrence. */
                occurrence: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["AttendancePage"];
                };
            };
        };
    };
    recordAttendance: {
        parameters: {
            query?: never;
            path: {
                /** The id of the occurrence. */
                occurrence: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AttendanceCreate"];
                "text/csv": string;
                "text/tab-separated-values": string;
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["AttendanceRecorded"];
                };
            };
        };
    };
    getOccurrenceBallot: {
        parameters: {
            query?: {
                /** Fields to return, separated by commas. Default: all fields. */
                fields?: string;
            };
            path: {
                /** The id of the occurrence. */
                occurrence: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["AgendaBallot"];
                };
            };
        };
    };
    getOccurrenceCheckInCode: {
        parameters: {
            query?: {
                /** Fields to return, separated by commas. Default: all fields. */
                fields?: string;
            };
            path: {
                /** The id of the occurrence. */
                occurrence: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["CheckInCode"];
                };
            };
        };
    };
    getOccurrenceCheckInCodeSvg: {
        parameters: {
            query?: never;
            path: {
                /** The id of the occurrence. */
                occurrence: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "image/svg+xml": string;
                };
            };
        };
    };
    checkIn: {
        parameters: {
            query?: never;
            path: {
                /** The id of the occurrence. */
                occurrence: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CheckInCreate"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Attendance"];
                };
            };
            204: {
                content?: never;
            };
        };
    };
    getOccurrenceCalendar: {
        parameters: {
            query?: never;
            path: {
                /** The id of the occurrence. */
                occurrence: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "text/calendar": string;
                };
            };
        };
    };
    getOccurrenceJsonLd: {
        parameters: {
            query?: never;
            path: {
                /** The id of the occurrence. */
                occurrence: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/ld+json": string;
                };
            };
        };
    };
    getOccurrenceFeedback: {
        parameters: {
            query?: {
                /** Fields to return, separated by commas. Default: all fields. */
                fields?: string;
            };
            path: {
                /** The id of the occurrence. */
                occurrence: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["FeedbackSummary"];
                };
            };
        };
    };
    setOccurrenceFeedback: {
        parameters: {
            query?: never;
            path: {
                /** The id of the occurrence. */
                occurrence: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FeedbackSet"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Feedback"];
                };
            };
        };
    };
    getOccurrenceOwnFeedback: {
        parameters: {
            query?: {
                /** Fields to return, separated by commas. Default: all fields. */
                fields?: string;
            };
            path: {
                /** The id of the occurrence. */
                occurrence: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Feedback"];
                };
            };
        };
    };
    registerOccurrenceGuest: {
        parameters: {
            query?: never;
            path: {
                /** The id of the occurrence. */
                occurrence: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GuestCreate"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Occurrence"];
                };
            };
            204: {
                content?: never;
            };
        };
    };
    inviteToOccurrence: {
        parameters: {
            query?: never;
            path: {
                /** The id of the occurrence. */
                occurrence: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["InvitationsSent"];
                };
            };
        };
    };
    getOccurrenceMinutes: {
        parameters: {
            query?: {
                /** Fields to return, separated by commas. Default: all fields. `id` is always included. */
                fields?: string;
            };
            path: {
                /** The id of the occurrence. */
                occurrence: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Minutes"];
                };
            };
        };
    };
    setOccurrenceMinutes: {
        parameters: {
            query?: never;
            path: {
                /** The id of the occurrence. */
                occurrence: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MinutesSet"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Minutes"];
                };
            };
            204: {
                content?: never;
            };
        };
    };
    getOccurrenceMinutesText: {
        parameters: {
            query?: never;
            path: {
                /** The id of the occurrence. */
                occurrence: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "text/markdown": string;
                };
            };
        };
    };
    listOccurrenceRecordings: {
        parameters: {
            query?: {
                /** Filter by community that hosts the event (slug or id). */
                community?: string[];
                /** Filter by `createdAt`: before this instant. */
                createdBefore?: string;
                /** Filter by `createdAt`: at or after this instant. */
                createdSince?: string;
                /** The `next` value of the previous page. Opaque: send it unchanged. */
                cursor?: string;
                /** Fields to return, separated by commas. Default: all fields. `id` is always included. */
                fields?: string;
                /** `total` adds the number of items on all pages: `totalCount` and `totalCountIsCapped`. */
                include?: "total";
                /** Number of items per page, 1 to 100. */
                limit?: number;
                /** Sort order; prefix `-` for descending. */
                sort?: "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt";
                /** Filter by status. */
                status?: components["schemas"]["PublicationStatus"][];
                /** Filter by `updatedAt`: before this instant. */
                updatedBefore?: string;
                /** Filter by `updatedAt`: at or after this instant. */
                updatedSince?: string;
            };
            path: {
                /** The id of the occurrence. */
                occurrence: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["RecordingPage"];
                };
            };
        };
    };
    setOccurrenceRsvp: {
        parameters: {
            query?: never;
            path: {
                /** The id of the occurrence. */
                occurrence: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RsvpSet"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Rsvp"];
                };
            };
            204: {
                content?: never;
            };
        };
    };
    listOccurrenceRsvps: {
        parameters: {
            query?: {
                /** Filter by `answeredAt`: before this instant. */
                answeredBefore?: string;
                /** Filter by `answeredAt`: at or after this instant. */
                answeredSince?: string;
                /** Filter by `createdAt`: before this instant. */
                createdBefore?: string;
                /** Filter by `createdAt`: at or after this instant. */
                createdSince?: string;
                /** The `next` value of the previous page. Opaque: send it unchanged. */
                cursor?: string;
                /** Fields to return, separated by commas. Default: all fields. `id` is always included. */
                fields?: string;
                /** `total` adds the number of items on all pages: `totalCount` and `totalCountIsCapped`. */
                include?: "total";
                /** Number of items per page, 1 to 100. */
                limit?: number;
                /** Filter by person (id). */
                person?: string[];
                /** Sort order; prefix `-` for descending. */
                sort?: "answeredAt" | "-answeredAt" | "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt";
                /** Filter by status. */
                status?: components["schemas"]["RsvpStatus"][];
                /** Filter by `updatedAt`: before this instant. */
                updatedBefore?: string;
                /** Filter by `updatedAt`: at or after this instant. */
                updatedSince?: string;
            };
            path: {
                /** The id of the occurrence. */
                occurrence: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["RsvpPage"];
                };
            };
        };
    };
    transitionOccurrence: {
        parameters: {
            query?: never;
            path: {
                /** The id of the occurrence. */
                occurrence: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OccurrenceTransitionCreate"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Occurrence"];
                };
            };
            204: {
                content?: never;
            };
        };
    };
    listOrganisations: {
        parameters: {
            query?: {
                /** Filter by `createdAt`: before this instant. */
                createdBefore?: string;
                /** Filter by `createdAt`: at or after this instant. */
                createdSince?: string;
                /** The `next` value of the previous page. Opaque: send it unchanged. */
                cursor?: string;
                /** Filter by the key in that system. */
                externalKey?: string;
                /** Fields to return, separated by commas. Default: all fields. `id` is always included. */
                fields?: string;
                /** `total` adds the number of items on all pages: `totalCount` and `totalCountIsCapped`. */
                include?: "total";
                /** Number of items per page, 1 to 100. */
                limit?: number;
                /** Searches name, topics and mission; tolerates small typing errors. By default, best matches come first; `sort` overrides this. If there are more than 1,000 matches, the newest 1,000 are ranked. */
                q?: string;
                /** Sort order; prefix `-` for descending. */
                sort?: "name" | "-name" | "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt";
                /** Filter by the system they were imported from. */
                source?: string;
                /** Filter by topic that they are responsible for. */
                topic?: string;
                /** Filter by `updatedAt`: before this instant. */
                updatedBefore?: string;
                /** Filter by `updatedAt`: at or after this instant. */
                updatedSince?: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["OrganisationPage"];
                };
            };
        };
    };
    upsertOrganisations: {
        parameters: {
            query?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrganisationUpserts"];
            };
        };
        responses: {
            207: {
                content: {
                    "application/json": components["schemas"]["OrganisationUpsertAnswers"];
                };
            };
        };
    };
    createOrganisation: {
        parameters: {
            query?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrganisationCreate"];
            };
        };
        responses: {
            201: {
                content: {
                    "application/json": components["schemas"]["Organisation"];
                };
            };
            204: {
                content?: never;
            };
        };
    };
    getOrganisation: {
        parameters: {
            query?: {
                /** Fields to return, separated by commas. Default: all fields. `id` is always included. */
                fields?: string;
            };
            path: {
                /** The id of the organisation. */
                organisation: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Organisation"];
                };
            };
        };
    };
    deleteOrganisation: {
        parameters: {
            query?: never;
            path: {
                /** The id of the organisation. */
                organisation: string;
            };
        };
        requestBody?: never;
        responses: {
            204: {
                content?: never;
            };
        };
    };
    updateOrganisation: {
        parameters: {
            query?: never;
            path: {
                /** The id of the organisation. */
                organisation: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrganisationPatch"];
                "application/merge-patch+json": components["schemas"]["OrganisationPatch"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Organisation"];
                };
            };
            204: {
                content?: never;
            };
        };
    };
    listAllowedOnOrganisation: {
        parameters: {
            query?: {
                /** All items are on the first page, where `next` is null: no cursor is valid. */
                cursor?: string;
            };
            path: {
                /** The id of the organisation. */
                organisation: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["AllowedPage"];
                };
            };
        };
    };
    findOverlaps: {
        parameters: {
            query?: {
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
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["OverlapPage"];
                };
            };
        };
    };
    listPageRequests: {
        parameters: {
            query?: {
                /** Filter by community (slug or id). */
                community?: string[];
                /** Filter by `createdAt`: before this instant. */
                createdBefore?: string;
                /** Filter by `createdAt`: at or after this instant. */
                createdSince?: string;
                /** The `next` value of the previous page. Opaque: send it unchanged. */
                cursor?: string;
                /** Fields to return, separated by commas. Default: all fields. `id` is always included. */
                fields?: string;
                /** `total` adds the number of items on all pages: `totalCount` and `totalCountIsCapped`. */
                include?: "total";
                /** Number of items per page, 1 to 100. */
                limit?: number;
                /** Filter by requester or named representative (id of a person). */
                person?: string[];
                /** Filter by portal (slug or id). */
                portal?: string[];
                /** Sort order; prefix `-` for descending. */
                sort?: "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt";
                /** Filter by status. */
                status?: components["schemas"]["PageRequestStatus"][];
                /** Filter by `updatedAt`: before this instant. */
                updatedBefore?: string;
                /** Filter by `updatedAt`: at or after this instant. */
                updatedSince?: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["PageRequestPage"];
                };
            };
        };
    };
    createPageRequest: {
        parameters: {
            query?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PageRequestCreate"];
            };
        };
        responses: {
            201: {
                content: {
                    "application/json": components["schemas"]["PageRequest"];
                };
            };
            204: {
                content?: never;
            };
        };
    };
    getPageRequest: {
        parameters: {
            query?: {
                /** Fields to return, separated by commas. Default: all fields. `id` is always included. */
                fields?: string;
            };
            path: {
                /** The id of the page request. */
                pageRequest: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["PageRequest"];
                };
            };
        };
    };
    deletePageRequest: {
        parameters: {
            query?: never;
            path: {
                /** The id of the page request. */
                pageRequest: string;
            };
        };
        requestBody?: never;
        responses: {
            204: {
                content?: never;
            };
        };
    };
    updatePageRequest: {
        parameters: {
            query?: never;
            path: {
                /** The id of the page request. */
                pageRequest: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PageRequestPatch"];
                "application/merge-patch+json": components["schemas"]["PageRequestPatch"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["PageRequest"];
                };
            };
            204: {
                content?: never;
            };
        };
    };
    listAllowedOnPageRequest: {
        parameters: {
            query?: {
                /** All items are on the first page, where `next` is null: no cursor is valid. */
                cursor?: string;
            };
            path: {
                /** The id of the page request. */
                pageRequest: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["AllowedPage"];
                };
            };
        };
    };
    decidePageRequest: {
        parameters: {
            query?: never;
            path: {
                /** The id of the page request. */
                pageRequest: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PageRequestDecision"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["PageRequest"];
                };
            };
            204: {
                content?: never;
            };
        };
    };
    listPageRequestMessages: {
        parameters: {
            query?: {
                /** Filter by `createdAt`: before this instant. */
                createdBefore?: string;
                /** Filter by `createdAt`: at or after this instant. */
                createdSince?: string;
                /** The `next` value of the previous page. Opaque: send it unchanged. */
                cursor?: string;
                /** Fields to return, separated by commas. Default: all fields. `id` is always included. */
                fields?: string;
                /** `total` adds the number of items on all pages: `totalCount` and `totalCountIsCapped`. */
                include?: "total";
                /** Number of items per page, 1 to 100. */
                limit?: number;
                /** Sort order; prefix `-` for descending. */
                sort?: "createdAt" | "-createdAt";
            };
            path: {
                /** The id of the page request. */
                pageRequest: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["PageRequestMessagePage"];
                };
            };
        };
    };
    writePageRequestMessage: {
        parameters: {
            query?: never;
            path: {
                /** The id of the page request. */
                pageRequest: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PageRequestMessageCreate"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["PageRequest"];
                };
            };
            204: {
                content?: never;
            };
        };
    };
    answerPageRequestOverlap: {
        parameters: {
            query?: never;
            path: {
                /** The id of the page request. */
                pageRequest: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OverlapAnswerCreate"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["PageRequest"];
                };
            };
            204: {
                content?: never;
            };
        };
    };
    listPageRequestOverlaps: {
        parameters: {
            query?: {
                /** All items are on the first page, where `next` is null: no cursor is valid. */
                cursor?: string;
                /** Maximum number of results, 1 to 50. */
                limit?: number;
            };
            path: {
                /** The id of the page request. */
                pageRequest: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["OverlapPage"];
                };
            };
        };
    };
    recordPageUpdates: {
        parameters: {
            query?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PageUpdateItems"];
            };
        };
        responses: {
            207: {
                content: {
                    "application/json": components["schemas"]["PageUpdateAnswers"];
                };
            };
        };
    };
    listPages: {
        parameters: {
            query?: {
                /** Filter by community (slug or id). */
                community?: string[];
                /** Filter by `createdAt`: before this instant. */
                createdBefore?: string;
                /** Filter by `createdAt`: at or after this instant. */
                createdSince?: string;
                /** The `next` value of the previous page. Opaque: send it unchanged. */
                cursor?: string;
                /** Filter by the key in that system. */
                externalKey?: string;
                /** Fields to return, separated by commas. Default: all fields. `id` is always included. */
                fields?: string;
                /** Filter by freshness. */
                freshness?: components["schemas"]["Freshness"][];
                /** `total` adds the number of items on all pages: `totalCount` and `totalCountIsCapped`. */
                include?: "total";
                /** Filter by `lastUpdatedAt`: before this instant. */
                lastUpdatedBefore?: string;
                /** Filter by `lastUpdatedAt`: at or after this instant. */
                lastUpdatedSince?: string;
                /** Number of items per page, 1 to 100. */
                limit?: number;
                /** Filter by reminder stage. */
                maintenance?: components["schemas"]["Maintenance"][];
                /** Filter by representative today (id of a person). */
                person?: string[];
                /** Filter by portal (slug or id). */
                portal?: string[];
                /** Sort order; prefix `-` for descending. */
                sort?: "lastUpdatedAt" | "-lastUpdatedAt" | "url" | "-url" | "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt";
                /** Filter by the system they were imported from. */
                source?: string;
                /** Filter by review interval: past it (true) or within it (false). Pages that are past it and exempt from review are in neither. */
                stale?: boolean;
                /** Filter by `updatedAt`: before this instant. */
                updatedBefore?: string;
                /** Filter by `updatedAt`: at or after this instant. */
                updatedSince?: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["PagePage"];
                };
            };
        };
    };
    upsertPages: {
        parameters: {
            query?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PageUpserts"];
            };
        };
        responses: {
            207: {
                content: {
                    "application/json": components["schemas"]["PageUpsertAnswers"];
                };
            };
        };
    };
    createPage: {
        parameters: {
            query?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PageCreate"];
            };
        };
        responses: {
            201: {
                content: {
                    "application/json": components["schemas"]["Page"];
                };
            };
            204: {
                content?: never;
            };
        };
    };
    getPageTable: {
        parameters: {
            query?: {
                /** Filter by community (slug or id). */
                community?: string[];
                /** Filter by `createdAt`: before this instant. */
                createdBefore?: string;
                /** Filter by `createdAt`: at or after this instant. */
                createdSince?: string;
                /** Filter by the key in that system. */
                externalKey?: string;
                /** Filter by freshness. */
                freshness?: components["schemas"]["Freshness"][];
                /** Filter by `lastUpdatedAt`: before this instant. */
                lastUpdatedBefore?: string;
                /** Filter by `lastUpdatedAt`: at or after this instant. */
                lastUpdatedSince?: string;
                /** Filter by reminder stage. */
                maintenance?: components["schemas"]["Maintenance"][];
                /** Filter by representative today (id of a person). */
                person?: string[];
                /** Filter by portal (slug or id). */
                portal?: string[];
                /** Sort order; prefix `-` for descending. */
                sort?: "lastUpdatedAt" | "-lastUpdatedAt" | "url" | "-url" | "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt";
                /** Filter by the system they were imported from. */
                source?: string;
                /** Filter by review interval: past it (true) or within it (false). Pages that are past it and exempt from review are in neither. */
                stale?: boolean;
                /** Filter by `updatedAt`: before this instant. */
                updatedBefore?: string;
                /** Filter by `updatedAt`: at or after this instant. */
                updatedSince?: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "text/csv": string;
                };
            };
        };
    };
    getPage: {
        parameters: {
            query?: {
                /** Fields to return, separated by commas. Default: all fields. `id` is always included. */
                fields?: string;
            };
            path: {
                /** The id of the page. */
                page: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Page"];
                };
            };
        };
    };
    deletePage: {
        parameters: {
            query?: never;
            path: {
                /** The id of the page. */
                page: string;
            };
        };
        requestBody?: never;
        responses: {
            204: {
                content?: never;
            };
        };
    };
    updatePage: {
        parameters: {
            query?: never;
            path: {
                /** The id of the page. */
                page: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PagePatch"];
                "application/merge-patch+json": components["schemas"]["PagePatch"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Page"];
                };
            };
            204: {
                content?: never;
            };
        };
    };
    listAllowedOnPage: {
        parameters: {
            query?: {
                /** All items are on the first page, where `next` is null: no cursor is valid. */
                cursor?: string;
            };
            path: {
                /** The id of the page. */
                page: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["AllowedPage"];
                };
            };
        };
    };
    makeAttestationLink: {
        parameters: {
            query?: never;
            path: {
                /** The id of the page. */
                page: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AttestationLinkCreate"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["AttestationLink"];
                };
            };
        };
    };
    attestPage: {
        parameters: {
            query?: never;
            path: {
                /** The id of the page. */
                page: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AttestationCreate"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Page"];
                };
            };
            204: {
                content?: never;
            };
        };
    };
    getPageBadge: {
        parameters: {
            query?: never;
            path: {
                /** The id of the page. */
                page: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "image/svg+xml": string;
                };
            };
        };
    };
    listPageChecks: {
        parameters: {
            query?: {
                /** Filter by `checkedAt`: before this instant. */
                checkedBefore?: string;
                /** Filter by `checkedAt`: at or after this instant. */
                checkedSince?: string;
                /** The `next` value of the previous page. Opaque: send it unchanged. */
                cursor?: string;
                /** Fields to return, separated by commas. Default: all fields. `id` is always included. */
                fields?: string;
                /** `total` adds the number of items on all pages: `totalCount` and `totalCountIsCapped`. */
                include?: "total";
                /** Number of items per page, 1 to 100. */
                limit?: number;
                /** Filter by outcome. */
                outcome?: components["schemas"]["CheckOutcome"][];
                /** Sort order; prefix `-` for descending. */
                sort?: "checkedAt" | "-checkedAt";
            };
            path: {
                /** The id of the page. */
                page: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["PageCheckPage"];
                };
            };
        };
    };
    checkPage: {
        parameters: {
            query?: never;
            path: {
                /** The id of the page. */
                page: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["PageWatch"];
                };
            };
            204: {
                content?: never;
            };
        };
    };
    evaluatePage: {
        parameters: {
            query?: never;
            path: {
                /** The id of the page. */
                page: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Evaluation"];
                };
            };
        };
    };
    getPageEvidencePack: {
        parameters: {
            query?: {
                /** Fields to return, separated by commas. Default: all fields. */
                fields?: string;
            };
            path: {
                /** The id of the page. */
                page: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["EvidencePack"];
                };
            };
        };
    };
    handOverPage: {
        parameters: {
            query?: never;
            path: {
                /** The id of the page. */
                page: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Handover"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Page"];
                };
            };
            204: {
                content?: never;
            };
        };
    };
    askForHelp: {
        parameters: {
            query?: never;
            path: {
                /** The id of the page. */
                page: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HelpCreate"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Page"];
                };
            };
            204: {
                content?: never;
            };
        };
    };
    answerHelp: {
        parameters: {
            query?: never;
            path: {
                /** The id of the page. */
                page: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HelpAnswerCreate"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Page"];
                };
            };
            204: {
                content?: never;
            };
        };
    };
    listMaintenanceSteps: {
        parameters: {
            query?: {
                /** The `next` value of the previous page. Opaque: send it unchanged. */
                cursor?: string;
                /** Fields to return, separated by commas. Default: all fields. `id` is always included. */
                fields?: string;
                /** `total` adds the number of items on all pages: `totalCount` and `totalCountIsCapped`. */
                include?: "total";
                /** Number of items per page, 1 to 100. */
                limit?: number;
                /** Sort order; prefix `-` for descending. */
                sort?: "at" | "-at";
            };
            path: {
                /** The id of the page. */
                page: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["MaintenanceStepPage"];
                };
            };
        };
    };
    reinstatePage: {
        parameters: {
            query?: never;
            path: {
                /** The id of the page. */
                page: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReinstatementCreate"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Page"];
                };
            };
            204: {
                content?: never;
            };
        };
    };
    removePage: {
        parameters: {
            query?: never;
            path: {
                /** The id of the page. */
                page: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RemovalCreate"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Page"];
                };
            };
            204: {
                content?: never;
            };
        };
    };
    reportPage: {
        parameters: {
            query?: never;
            path: {
                /** The id of the page. */
                page: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportCreate"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Infraction"];
                };
            };
            204: {
                content?: never;
            };
        };
    };
    getPageScorecard: {
        parameters: {
            query?: {
                /** Fields to return, separated by commas. Default: all fields. */
                fields?: string;
            };
            path: {
                /** The id of the page. */
                page: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Scorecard"];
                };
            };
        };
    };
    suspendPage: {
        parameters: {
            query?: never;
            path: {
                /** The id of the page. */
                page: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SuspensionCreate"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Page"];
                };
            };
            204: {
                content?: never;
            };
        };
    };
    listPageUpdates: {
        parameters: {
            query?: {
                /** The `next` value of the previous page. Opaque: send it unchanged. */
                cursor?: string;
                /** Fields to return, separated by commas. Default: all fields. `id` is always included. */
                fields?: string;
                /** `total` adds the number of items on all pages: `totalCount` and `totalCountIsCapped`. */
                include?: "total";
                /** Filter by kind. */
                kind?: components["schemas"]["UpdateKind"][];
                /** Number of items per page, 1 to 100. */
                limit?: number;
                /** Filter by `occurredAt`: before this instant. */
                occurredBefore?: string;
                /** Filter by `occurredAt`: at or after this instant. */
                occurredSince?: string;
                /** Filter by `recordedAt`: before this instant. */
                recordedBefore?: string;
                /** Filter by `recordedAt`: at or after this instant. */
                recordedSince?: string;
                /** Sort order; prefix `-` for descending. */
                sort?: "occurredAt" | "-occurredAt" | "recordedAt" | "-recordedAt";
            };
            path: {
                /** The id of the page. */
                page: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["PageUpdatePage"];
                };
            };
        };
    };
    recordPageUpdate: {
        parameters: {
            query?: never;
            path: {
                /** The id of the page. */
                page: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PageUpdateCreate"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Page"];
                };
            };
            204: {
                content?: never;
            };
        };
    };
    listPeople: {
        parameters: {
            query?: {
                /** Filter by community of which they are active members (slug or id). */
                community?: string[];
                /** Filter by `createdAt`: before this instant. */
                createdBefore?: string;
                /** Filter by `createdAt`: at or after this instant. */
                createdSince?: string;
                /** The `next` value of the previous page. Opaque: send it unchanged. */
                cursor?: string;
                /** Filter by id in the organisation’s sign-in, if visible to the caller. */
                externalId?: string;
                /** Filter by the key in that system. */
                externalKey?: string;
                /** Fields to return, separated by commas. Default: all fields. `id` is always included. */
                fields?: string;
                /** `total` adds the number of items on all pages: `totalCount` and `totalCountIsCapped`. */
                include?: "total";
                /** Number of items per page, 1 to 100. */
                limit?: number;
                /** Filter by company or agency. */
                organisation?: string;
                /** Searches names, handles, titles, organisations and units; tolerates small typing errors. By default, best matches come first; `sort` overrides this. If there are more than 1,000 matches, the newest 1,000 are ranked. */
                q?: string;
                /** Filter by role held today: anywhere, or in `community`. */
                role?: components["schemas"]["Role"][];
                /** Sort order; prefix `-` for descending. */
                sort?: "name" | "-name" | "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt";
                /** Filter by the system they were imported from. */
                source?: string;
                /** Filter by unit. */
                unit?: string;
                /** Filter by `updatedAt`: before this instant. */
                updatedBefore?: string;
                /** Filter by `updatedAt`: at or after this instant. */
                updatedSince?: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["PersonPage"];
                };
            };
        };
    };
    upsertPeople: {
        parameters: {
            query?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonUpserts"];
            };
        };
        responses: {
            207: {
                content: {
                    "application/json": components["schemas"]["PersonUpsertAnswers"];
                };
            };
        };
    };
    createPerson: {
        parameters: {
            query?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonCreate"];
            };
        };
        responses: {
            201: {
                content: {
                    "application/json": components["schemas"]["Person"];
                };
            };
            204: {
                content?: never;
            };
        };
    };
    getPerson: {
        parameters: {
            query?: {
                /** Fields to return, separated by commas. Default: all fields. `id` is always included. */
                fields?: string;
            };
            path: {
                /** The id of the person. */
                person: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Person"];
                };
            };
        };
    };
    deletePerson: {
        parameters: {
            query?: never;
            path: {
                /** The id of the person. */
                person: string;
            };
        };
        requestBody?: never;
        responses: {
            204: {
                content?: never;
            };
        };
    };
    updatePerson: {
        parameters: {
            query?: never;
            path: {
                /** The id of the person. */
                person: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonPatch"];
                "application/merge-patch+json": components["schemas"]["PersonPatch"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Person"];
                };
            };
            204: {
                content?: never;
            };
        };
    };
    listAllowedOnPerson: {
        parameters: {
            query?: {
                /** All items are on the first page, where `next` is null: no cursor is valid. */
                cursor?: string;
            };
            path: {
                /** The id of the person. */
                person: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["AllowedPage"];
                };
            };
        };
    };
    listPersonAttendance: {
        parameters: {
            query?: {
                /** Filter by community that hosts the occurrence (slug or id). */
                community?: string[];
                /** Filter by `createdAt`: before this instant. */
                createdBefore?: string;
                /** Filter by `createdAt`: at or after this instant. */
                createdSince?: string;
                /** The `next` value of the previous page. Opaque: send it unchanged. */
                cursor?: string;
                /** Fields to return, separated by commas. Default: all fields. `id` is always included. */
                fields?: string;
                /** `total` adds the number of items on all pages: `totalCount` and `totalCountIsCapped`. */
                include?: "total";
                /** Number of items per page, 1 to 100. */
                limit?: number;
                /** Filter by occurrence (id). */
                occurrence?: string[];
                /** Sort order; prefix `-` for descending. */
                sort?: "startsAt" | "-startsAt" | "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt";
                /** Filter by `startsAt`: before this instant. */
                startsBefore?: string;
                /** Filter by `startsAt`: at or after this instant. */
                startsSince?: string;
                /** Filter by status. */
                status?: components["schemas"]["AttendanceStatus"][];
                /** Filter by `updatedAt`: before this instant. */
                updatedBefore?: string;
                /** Filter by `updatedAt`: at or after this instant. */
                updatedSince?: string;
            };
            path: {
                /** The id of the person. */
                person: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["AttendancePage"];
                };
            };
        };
    };
    erasePerson: {
        parameters: {
            query?: never;
            path: {
                /** The id of the person. */
                person: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ErasureCreate"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Erasure"];
                };
            };
        };
    };
    getPersonExport: {
        parameters: {
            query?: {
                /** Fields to return, separated by commas. Default: all fields. */
                fields?: string;
            };
            path: {
                /** The id of the person. */
                person: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["PersonExport"];
                };
            };
        };
    };
    listPersonLedger: {
        parameters: {
            query?: {
                /** Filter by activity. */
                activity?: components["schemas"]["ContributionActivity"][];
                /** Filter by community (slug or id). */
                community?: string[];
                /** The `next` value of the previous page. Opaque: send it unchanged. */
                cursor?: string;
                /** Filter by direction. */
                direction?: components["schemas"]["Direction"][];
                /** Fields to return, separated by commas. Default: all fields. */
                fields?: string;
                /** `total` adds the number of items on all pages: `totalCount` and `totalCountIsCapped`. */
                include?: "total";
                /** Number of items per page, 1 to 100. */
                limit?: number;
                /** Filter by `occurredAt`: before this instant. */
                occurredBefore?: string;
                /** Filter by `occurredAt`: at or after this instant. */
                occurredSince?: string;
                /** Sort order; prefix `-` for descending. */
                sort?: "occurredAt" | "-occurredAt";
                /** Filter by source system. */
                source?: string;
            };
            path: {
                /** The id of the person. */
                person: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["LedgerEntryPage"];
                };
            };
        };
    };
    listPersonRsvps: {
        parameters: {
            query?: {
                /** Filter by `answeredAt`: before this instant. */
                answeredBefore?: string;
                /** Filter by `answeredAt`: at or after this instant. */
                answeredSince?: string;
                /** Filter by `createdAt`: before this instant. */
                createdBefore?: string;
                /** Filter by `createdAt`: at or after this instant. */
                createdSince?: string;
                /** The `next` value of the previous page. Opaque: send it unchanged. */
                cursor?: string;
                /** Fields to return, separated by commas. Default: all fields. `id` is always included. */
                fields?: string;
                /** `total` adds the number of items on all pages: `totalCount` and `totalCountIsCapped`. */
                include?: "total";
                /** Number of items per page, 1 to 100. */
                limit?: number;
                /** Filter by occurrence (id). */
                occurrence?: string[];
                /** Sort order; prefix `-` for descending. */
                sort?: "answeredAt" | "-answeredAt" | "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt";
                /** Filter by status. */
                status?: components["schemas"]["RsvpStatus"][];
                /** Filter by `updatedAt`: before this instant. */
                updatedBefore?: string;
                /** Filter by `updatedAt`: at or after this instant. */
                updatedSince?: string;
            };
            path: {
                /** The id of the person. */
                person: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["RsvpPage"];
                };
            };
        };
    };
    listPortals: {
        parameters: {
            query?: {
                /** Filter by `createdAt`: before this instant. */
                createdBefore?: string;
                /** Filter by `createdAt`: at or after this instant. */
                createdSince?: string;
                /** The `next` value of the previous page. Opaque: send it unchanged. */
                cursor?: string;
                /** Fields to return, separated by commas. Default: all fields. `id` is always included. */
                fields?: string;
                /** `total` adds the number of items on all pages: `totalCount` and `totalCountIsCapped`. */
                include?: "total";
                /** Number of items per page, 1 to 100. */
                limit?: number;
                /** Sort order; prefix `-` for descending. */
                sort?: "name" | "-name" | "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt";
                /** Filter by `updatedAt`: before this instant. */
                updatedBefore?: string;
                /** Filter by `updatedAt`: at or after this instant. */
                updatedSince?: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["PortalPage"];
                };
            };
        };
    };
    createPortal: {
        parameters: {
            query?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PortalCreate"];
            };
        };
        responses: {
            201: {
                content: {
                    "application/json": components["schemas"]["Portal"];
                };
            };
            204: {
                content?: never;
            };
        };
    };
    getPortal: {
        parameters: {
            query?: {
                /** Fields to return, separated by commas. Default: all fields. `id` is always included. */
                fields?: string;
            };
            path: {
                /** The slug or id of the portal. */
                portal: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Portal"];
                };
            };
        };
    };
    deletePortal: {
        parameters: {
            query?: never;
            path: {
                /** The slug or id of the portal. */
                portal: string;
            };
        };
        requestBody?: never;
        responses: {
            204: {
                content?: never;
            };
        };
    };
    updatePortal: {
        parameters: {
            query?: never;
            path: {
                /** The slug or id of the portal. */
                portal: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PortalPatch"];
                "application/merge-patch+json": components["schemas"]["PortalPatch"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Portal"];
                };
            };
            204: {
                content?: never;
            };
        };
    };
    listAllowedOnPortal: {
        parameters: {
            query?: {
                /** All items are on the first page, where `next` is null: no cursor is valid. */
                cursor?: string;
            };
            path: {
                /** The slug or id of the portal. */
                portal: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["AllowedPage"];
                };
            };
        };
    };
    dryRunRulePack: {
        parameters: {
            query?: never;
            path: {
                /** The slug or id of the portal. */
                portal: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DryRunCreate"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["DryRun"];
                };
            };
        };
    };
    getPortalCalendar: {
        parameters: {
            query?: {
                /** Filter by format. */
                format?: components["schemas"]["EventFormat"][];
                /** Filter by topic. */
                topic?: string;
            };
            path: {
                /** The slug or id of the portal. */
                portal: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "text/calendar": string;
                };
            };
        };
    };
    getPortalJsonLd: {
        parameters: {
            query?: {
                /** Filter by format. */
                format?: components["schemas"]["EventFormat"][];
                /** Filter by topic. */
                topic?: string;
            };
            path: {
                /** The slug or id of the portal. */
                portal: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/ld+json": string;
                };
            };
        };
    };
    getPortalFeed: {
        parameters: {
            query?: never;
            path: {
                /** The slug or id of the portal. */
                portal: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/atom+xml": string;
                };
            };
        };
    };
    getPortalRulePack: {
        parameters: {
            query?: {
                /** Fields to return, separated by commas. Default: all fields. */
                fields?: string;
            };
            path: {
                /** The slug or id of the portal. */
                portal: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["RulePack"];
                };
            };
        };
    };
    setPortalRulePack: {
        parameters: {
            query?: never;
            path: {
                /** The slug or id of the portal. */
                portal: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RulePackCreate"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["RulePack"];
                };
            };
        };
    };
    getPortalScorecard: {
        parameters: {
            query?: {
                /** Fields to return, separated by commas. Default: all fields. */
                fields?: string;
            };
            path: {
                /** The slug or id of the portal. */
                portal: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["PortalScorecard"];
                };
            };
        };
    };
    simulatePortal: {
        parameters: {
            query?: never;
            path: {
                /** The slug or id of the portal. */
                portal: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SimulationCreate"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Simulation"];
                };
            };
        };
    };
    getPortalSponsorBrief: {
        parameters: {
            query?: {
                /** Fields to return, separated by commas. Default: all fields. */
                fields?: string;
                /** How long the period is. The last one that is over is taken. */
                period?: components["schemas"]["MetricPeriod"];
            };
            path: {
                /** The slug or id of the portal. */
                portal: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["SponsorBrief"];
                };
            };
        };
    };
    getPortalSponsorBriefHtml: {
        parameters: {
            query?: {
                /** How long the period is. The last one that is over is taken. */
                period?: components["schemas"]["MetricPeriod"];
            };
            path: {
                /** The slug or id of the portal. */
                portal: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "text/html": string;
                };
            };
        };
    };
    getPortalSponsorBriefMarkdown: {
        parameters: {
            query?: {
                /** How long the period is. The last one that is over is taken. */
                period?: components["schemas"]["MetricPeriod"];
            };
            path: {
                /** The slug or id of the portal. */
                portal: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "text/markdown": string;
                };
            };
        };
    };
    listRecordings: {
        parameters: {
            query?: {
                /** Filter by community that hosts the event (slug or id). */
                community?: string[];
                /** Filter by `createdAt`: before this instant. */
                createdBefore?: string;
                /** Filter by `createdAt`: at or after this instant. */
                createdSince?: string;
                /** The `next` value of the previous page. Opaque: send it unchanged. */
                cursor?: string;
                /** Fields to return, separated by commas. Default: all fields. `id` is always included. */
                fields?: string;
                /** `total` adds the number of items on all pages: `totalCount` and `totalCountIsCapped`. */
                include?: "total";
                /** Number of items per page, 1 to 100. */
                limit?: number;
                /** Filter by occurrence (id). */
                occurrence?: string[];
                /** Sort order; prefix `-` for descending. */
                sort?: "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt";
                /** Filter by status. */
                status?: components["schemas"]["PublicationStatus"][];
                /** Filter by `updatedAt`: before this instant. */
                updatedBefore?: string;
                /** Filter by `updatedAt`: at or after this instant. */
                updatedSince?: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["RecordingPage"];
                };
            };
        };
    };
    createRecording: {
        parameters: {
            query?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordingCreate"];
            };
        };
        responses: {
            201: {
                content: {
                    "application/json": components["schemas"]["Recording"];
                };
            };
            204: {
                content?: never;
            };
        };
    };
    getRecording: {
        parameters: {
            query?: {
                /** Fields to return, separated by commas. Default: all fields. `id` is always included. */
                fields?: string;
            };
            path: {
                /** The id of the recording. */
                recording: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Recording"];
                };
            };
        };
    };
    deleteRecording: {
        parameters: {
            query?: never;
            path: {
                /** The id of the recording. */
                recording: string;
            };
        };
        requestBody?: never;
        responses: {
            204: {
                content?: never;
            };
        };
    };
    updateRecording: {
        parameters: {
            query?: never;
            path: {
                /** The id of the recording. */
                recording: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordingPatch"];
                "application/merge-patch+json": components["schemas"]["RecordingPatch"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Recording"];
                };
            };
            204: {
                content?: never;
            };
        };
    };
    listAllowedOnRecording: {
        parameters: {
            query?: {
                /** All items are on the first page, where `next` is null: no cursor is valid. */
                cursor?: string;
            };
            path: {
                /** The id of the recording. */
                recording: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["AllowedPage"];
                };
            };
        };
    };
    transitionRecording: {
        parameters: {
            query?: never;
            path: {
                /** The id of the recording. */
                recording: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublicationTransitionCreate"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Recording"];
                };
            };
            204: {
                content?: never;
            };
        };
    };
    listRepresentatives: {
        parameters: {
            query?: {
                /** Filter by `createdAt`: before this instant. */
                createdBefore?: string;
                /** Filter by `createdAt`: at or after this instant. */
                createdSince?: string;
                /** Filter by day: the representatives in office on this day. */
                currentOn?: string;
                /** The `next` value of the previous page. Opaque: send it unchanged. */
                cursor?: string;
                /** Fields to return, separated by commas. Default: all fields. `id` is always included. */
                fields?: string;
                /** `total` adds the number of items on all pages: `totalCount` and `totalCountIsCapped`. */
                include?: "total";
                /** Number of items per page, 1 to 100. */
                limit?: number;
                /** Filter by page (id). */
                page?: string[];
                /** Filter by person (id). */
                person?: string[];
                /** Filter by role. */
                role?: components["schemas"]["RepresentativeRole"][];
                /** Sort order; prefix `-` for descending. */
                sort?: "startedOn" | "-startedOn" | "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt";
                /** Filter by `startedOn`: before this day. */
                startedBefore?: string;
                /** Filter by `startedOn`: on or after this day. */
                startedSince?: string;
                /** Filter by `updatedAt`: before this instant. */
                updatedBefore?: string;
                /** Filter by `updatedAt`: at or after this instant. */
                updatedSince?: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["RepresentativePage"];
                };
            };
        };
    };
    createRepresentative: {
        parameters: {
            query?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RepresentativeCreate"];
            };
        };
        responses: {
            201: {
                content: {
                    "application/json": components["schemas"]["Representative"];
                };
            };
            204: {
                content?: never;
            };
        };
    };
    getRepresentative: {
        parameters: {
            query?: {
                /** Fields to return, separated by commas. Default: all fields. `id` is always included. */
                fields?: string;
            };
            path: {
                /** The id of the representative. */
                representative: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Representative"];
                };
            };
        };
    };
    deleteRepresentative: {
        parameters: {
            query?: never;
            path: {
                /** The id of the representative. */
                representative: string;
            };
        };
        requestBody?: never;
        responses: {
            204: {
                content?: never;
            };
        };
    };
    updateRepresentative: {
        parameters: {
            query?: never;
            path: {
                /** The id of the representative. */
                representative: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RepresentativePatch"];
                "application/merge-patch+json": components["schemas"]["RepresentativePatch"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Representative"];
                };
            };
            204: {
                content?: never;
            };
        };
    };
    listAllowedOnRepresentative: {
        parameters: {
            query?: {
                /** All items are on the first page, where `next` is null: no cursor is valid. */
                cursor?: string;
            };
            path: {
                /** The id of the representative. */
                representative: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["AllowedPage"];
                };
            };
        };
    };
    listResources: {
        parameters: {
            query?: {
                /** Filter by author (id of a person). */
                author?: string[];
                /** Filter by clearance for use outside. */
                clearance?: components["schemas"]["ResourceClearance"][];
                /** Filter by community (slug or id). */
                community?: string[];
                /** Filter by `createdAt`: before this instant. */
                createdBefore?: string;
                /** Filter by `createdAt`: at or after this instant. */
                createdSince?: string;
                /** The `next` value of the previous page. Opaque: send it unchanged. */
                cursor?: string;
                /** Filter by the key in that system. */
                externalKey?: string;
                /** Fields to return, separated by commas. Default: all fields. `id` is always included. */
                fields?: string;
                /** `total` adds the number of items on all pages: `totalCount` and `totalCountIsCapped`. */
                include?: "total";
                /** Filter by kind. */
                kind?: components["schemas"]["ResourceKind"][];
                /** Filter by language. `en` also finds `en-GB`. */
                language?: string;
                /** Number of items per page, 1 to 100. */
                limit?: number;
                /** Searches title, topics, summary and text; tolerates small typing errors. By default, best matches come first; `sort` overrides this. If there are more than 1,000 matches, the newest 1,000 are ranked. */
                q?: string;
                /** Filter by quality. */
                quality?: components["schemas"]["ResourceQuality"][];
                /** Filter by `reviewDueOn`: before this day. */
                reviewDueBefore?: string;
                /** Filter by `reviewDueOn`: on or after this day. */
                reviewDueSince?: string;
                /** Sort order; prefix `-` for descending. */
                sort?: "title" | "-title" | "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt" | "reviewDueOn" | "-reviewDueOn";
                /** Filter by the system they were imported from. */
                source?: string;
                /** Filter by status. */
                status?: components["schemas"]["ResourceStatus"][];
                /** Filter by topic. */
                topic?: string;
                /** Filter by `updatedAt`: before this instant. */
                updatedBefore?: string;
                /** Filter by `updatedAt`: at or after this instant. */
                updatedSince?: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["ResourcePage"];
                };
            };
        };
    };
    upsertResources: {
        parameters: {
            query?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResourceUpserts"];
            };
        };
        responses: {
            207: {
                content: {
                    "application/json": components["schemas"]["ResourceUpsertAnswers"];
                };
            };
        };
    };
    createResource: {
        parameters: {
            query?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResourceCreate"];
            };
        };
        responses: {
            201: {
                content: {
                    "application/json": components["schemas"]["Resource"];
                };
            };
            204: {
                content?: never;
            };
        };
    };
    getResource: {
        parameters: {
            query?: {
                /** Fields to return, separated by commas. Default: all fields. `id` is always included. */
                fields?: string;
            };
            path: {
                /** The id of the resource. */
                resource: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Resource"];
                };
            };
        };
    };
    deleteResource: {
        parameters: {
            query?: never;
            path: {
                /** The id of the resource. */
                resource: string;
            };
        };
        requestBody?: never;
        responses: {
            204: {
                content?: never;
            };
        };
    };
    updateResource: {
        parameters: {
            query?: never;
            path: {
                /** The id of the resource. */
                resource: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResourcePatch"];
                "application/merge-patch+json": components["schemas"]["ResourcePatch"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Resource"];
                };
            };
            204: {
                content?: never;
            };
        };
    };
    listAllowedOnResource: {
        parameters: {
            query?: {
                /** All items are on the first page, where `next` is null: no cursor is valid. */
                cursor?: string;
            };
            path: {
                /** The id of the resource. */
                resource: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["AllowedPage"];
                };
            };
        };
    };
    transitionResource: {
        parameters: {
            query?: never;
            path: {
                /** The id of the resource. */
                resource: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResourceTransitionCreate"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Resource"];
                };
            };
            204: {
                content?: never;
            };
        };
    };
    listRsvps: {
        parameters: {
            query?: {
                /** Filter by `answeredAt`: before this instant. */
                answeredBefore?: string;
                /** Filter by `answeredAt`: at or after this instant. */
                answeredSince?: string;
                /** Filter by `createdAt`: before this instant. */
                createdBefore?: string;
                /** Filter by `createdAt`: at or after this instant. */
                createdSince?: string;
                /** The `next` value of the previous page. Opaque: send it unchanged. */
                cursor?: string;
                /** Fields to return, separated by commas. Default: all fields. `id` is always included. */
                fields?: string;
                /** `total` adds the number of items on all pages: `totalCount` and `totalCountIsCapped`. */
                include?: "total";
                /** Number of items per page, 1 to 100. */
                limit?: number;
                /** Filter by occurrence (id). */
                occurrence?: string[];
                /** Filter by person (id). */
                person?: string[];
                /** Sort order; prefix `-` for descending. */
                sort?: "answeredAt" | "-answeredAt" | "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt";
                /** Filter by status. */
                status?: components["schemas"]["RsvpStatus"][];
                /** Filter by `updatedAt`: before this instant. */
                updatedBefore?: string;
                /** Filter by `updatedAt`: at or after this instant. */
                updatedSince?: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["RsvpPage"];
                };
            };
        };
    };
    getRsvp: {
        parameters: {
            query?: {
                /** Fields to return, separated by commas. Default: all fields. `id` is always included. */
                fields?: string;
            };
            path: {
                /** The id of the RSVP. */
                rsvp: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Rsvp"];
                };
            };
        };
    };
    listRulePacks: {
        parameters: {
            query?: {
                /** All items are on the first page, where `next` is null: no cursor is valid. */
                cursor?: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["RulePackPage"];
                };
            };
        };
    };
    listRules: {
        parameters: {
            query?: {
                /** All items are on the first page, where `next` is null: no cursor is valid. */
                cursor?: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["RulePage"];
                };
            };
        };
    };
    listSuccessions: {
        parameters: {
            query?: {
                /** Filter by `askedAt`: before this instant. */
                askedBefore?: string;
                /** Filter by `askedAt`: at or after this instant. */
                askedSince?: string;
                /** Filter by community (slug or id). */
                community?: string[];
                /** The `next` value of the previous page. Opaque: send it unchanged. */
                cursor?: string;
                /** Fields to return, separated by commas. Default: all fields. `id` is always included. */
                fields?: string;
                /** `total` adds the number of items on all pages: `totalCount` and `totalCountIsCapped`. */
                include?: "total";
                /** Number of items per page, 1 to 100. */
                limit?: number;
                /** Filter by open requests: still to be answered (true) or all others (false). */
                open?: boolean;
                /** Filter by page (id). */
                page?: string[];
                /** Filter by recipient of the request (id of a person). */
                person?: string[];
                /** Filter by reason. */
                reason?: components["schemas"]["SuccessionReason"][];
                /** Sort order; prefix `-` for descending. */
                sort?: "askedAt" | "-askedAt" | "answerBy" | "-answerBy" | "updatedAt" | "-updatedAt";
                /** Filter by `updatedAt`: before this instant. */
                updatedBefore?: string;
                /** Filter by `updatedAt`: at or after this instant. */
                updatedSince?: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["SuccessionPage"];
                };
            };
        };
    };
    getSuccession: {
        parameters: {
            query?: {
                /** Fields to return, separated by commas. Default: all fields. `id` is always included. */
                fields?: string;
            };
            path: {
                /** The id of the succession. */
                succession: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Succession"];
                };
            };
        };
    };
    listAllowedOnSuccession: {
        parameters: {
            query?: {
                /** All items are on the first page, where `next` is null: no cursor is valid. */
                cursor?: string;
            };
            path: {
                /** The id of the succession. */
                succession: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["AllowedPage"];
                };
            };
        };
    };
    answerSuccession: {
        parameters: {
            query?: never;
            path: {
                /** The id of the succession. */
                succession: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SuccessionAnswer"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Succession"];
                };
            };
            204: {
                content?: never;
            };
        };
    };
    listTerms: {
        parameters: {
            query?: {
                /** Filter by community (slug or id). */
                community?: string[];
                /** Filter by `createdAt`: before this instant. */
                createdBefore?: string;
                /** Filter by `createdAt`: at or after this instant. */
                createdSince?: string;
                /** Filter by day: the terms held on this day. */
                currentOn?: string;
                /** The `next` value of the previous page. Opaque: send it unchanged. */
                cursor?: string;
                /** Filter by the key in that system. */
                externalKey?: string;
                /** Fields to return, separated by commas. Default: all fields. `id` is always included. */
                fields?: string;
                /** `total` adds the number of items on all pages: `totalCount` and `totalCountIsCapped`. */
                include?: "total";
                /** Number of items per page, 1 to 100. */
                limit?: number;
                /** Filter by membership (id). */
                membership?: string[];
                /** Filter by person (id). */
                person?: string[];
                /** Filter by role. */
                role?: components["schemas"]["Role"][];
                /** Sort order; prefix `-` for descending. */
                sort?: "startedOn" | "-startedOn" | "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt";
                /** Filter by the system they were imported from. */
                source?: string;
                /** Filter by `startedOn`: before this day. */
                startedBefore?: string;
                /** Filter by `startedOn`: on or after this day. */
                startedSince?: string;
                /** Filter by `updatedAt`: before this instant. */
                updatedBefore?: string;
                /** Filter by `updatedAt`: at or after this instant. */
                updatedSince?: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["TermPage"];
                };
            };
        };
    };
    createTerm: {
        parameters: {
            query?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TermCreate"];
            };
        };
        responses: {
            201: {
                content: {
                    "application/json": components["schemas"]["Term"];
                };
            };
            204: {
                content?: never;
            };
        };
    };
    getTerm: {
        parameters: {
            query?: {
                /** Fields to return, separated by commas. Default: all fields. `id` is always included. */
                fields?: string;
            };
            path: {
                /** The id of the term. */
                term: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Term"];
                };
            };
        };
    };
    deleteTerm: {
        parameters: {
            query?: never;
            path: {
                /** The id of the term. */
                term: string;
            };
        };
        requestBody?: never;
        responses: {
            204: {
                content?: never;
            };
        };
    };
    updateTerm: {
        parameters: {
            query?: never;
            path: {
                /** The id of the term. */
                term: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TermPatch"];
                "application/merge-patch+json": components["schemas"]["TermPatch"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Term"];
                };
            };
            204: {
                content?: never;
            };
        };
    };
    listAllowedOnTerm: {
        parameters: {
            query?: {
                /** All items are on the first page, where `next` is null: no cursor is valid. */
                cursor?: string;
            };
            path: {
                /** The id of the term. */
                term: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["AllowedPage"];
                };
            };
        };
    };
    listTopics: {
        parameters: {
            query?: {
                /** The `next` value of the previous page. Opaque: send it unchanged. */
                cursor?: string;
                /** Fields to return, separated by commas. Default: all fields. */
                fields?: string;
                /** `total` adds the number of items on all pages: `totalCount` and `totalCountIsCapped`. */
                include?: "total";
                /** Number of items per page, 1 to 100. */
                limit?: number;
                /** Sort order; prefix `-` for descending. */
                sort?: "name" | "-name";
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["TopicPage"];
                };
            };
        };
    };
    listWaivers: {
        parameters: {
            query?: {
                /** Filter by whether they apply today (true) or not (false). */
                active?: boolean;
                /** Filter by community (slug or id). */
                community?: string[];
                /** Filter by `createdAt`: before this instant. */
                createdBefore?: string;
                /** Filter by `createdAt`: at or after this instant. */
                createdSince?: string;
                /** The `next` value of the previous page. Opaque: send it unchanged. */
                cursor?: string;
                /** Fields to return, separated by commas. Default: all fields. `id` is always included. */
                fields?: string;
                /** `total` adds the number of items on all pages: `totalCount` and `totalCountIsCapped`. */
                include?: "total";
                /** Number of items per page, 1 to 100. */
                limit?: number;
                /** Filter by page (id). */
                page?: string[];
                /** Filter by portal (slug or id). */
                portal?: string[];
                /** Filter by rule. */
                rule?: string[];
                /** Sort order; prefix `-` for descending. */
                sort?: "until" | "-until" | "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt";
                /** Filter by `updatedAt`: before this instant. */
                updatedBefore?: string;
                /** Filter by `updatedAt`: at or after this instant. */
                updatedSince?: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["WaiverPage"];
                };
            };
        };
    };
    createWaiver: {
        parameters: {
            query?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WaiverCreate"];
            };
        };
        responses: {
            201: {
                content: {
                    "application/json": components["schemas"]["Waiver"];
                };
            };
            204: {
                content?: never;
            };
        };
    };
    getWaiver: {
        parameters: {
            query?: {
                /** Fields to return, separated by commas. Default: all fields. `id` is always included. */
                fields?: string;
            };
            path: {
                /** The id of the waiver. */
                waiver: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Waiver"];
                };
            };
        };
    };
    revokeWaiver: {
        parameters: {
            query?: never;
            path: {
                /** The id of the waiver. */
                waiver: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WaiverRevocation"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Waiver"];
                };
            };
            204: {
                content?: never;
            };
        };
    };
    getWebhookDelivery: {
        parameters: {
            query?: {
                /** Fields to return, separated by commas. Default: all fields. `id` is always included. */
                fields?: string;
            };
            path: {
                /** The id of the webhook delivery. */
                webhookDelivery: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["WebhookDelivery"];
                };
            };
        };
    };
    retryWebhookDelivery: {
        parameters: {
            query?: never;
            path: {
                /** The id of the webhook delivery. */
                webhookDelivery: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["WebhookDelivery"];
                };
            };
            204: {
                content?: never;
            };
        };
    };
    listWebhooks: {
        parameters: {
            query?: {
                /** Filter by `createdAt`: before this instant. */
                createdBefore?: string;
                /** Filter by `createdAt`: at or after this instant. */
                createdSince?: string;
                /** The `next` value of the previous page. Opaque: send it unchanged. */
                cursor?: string;
                /** Fields to return, separated by commas. Default: all fields. `id` is always included. */
                fields?: string;
                /** `total` adds the number of items on all pages: `totalCount` and `totalCountIsCapped`. */
                include?: "total";
                /** Number of items per page, 1 to 100. */
                limit?: number;
                /** Filter by portal (slug or id). */
                portal?: string[];
                /** Sort order; prefix `-` for descending. */
                sort?: "createdAt" | "-createdAt" | "url" | "-url";
                /** Filter by status. */
                status?: components["schemas"]["WebhookStatus"][];
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["WebhookPage"];
                };
            };
        };
    };
    createWebhook: {
        parameters: {
            query?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookCreate"];
            };
        };
        responses: {
            201: {
                content: {
                    "application/json": components["schemas"]["WebhookCreated"];
                };
            };
        };
    };
    getWebhook: {
        parameters: {
            query?: {
                /** Fields to return, separated by commas. Default: all fields. `id` is always included. */
                fields?: string;
            };
            path: {
                /** The id of the webhook. */
                webhook: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
        };
    };
    deleteWebhook: {
        parameters: {
            query?: never;
            path: {
                /** The id of the webhook. */
                webhook: string;
            };
        };
        requestBody?: never;
        responses: {
            204: {
                content?: never;
            };
        };
    };
    updateWebhook: {
        parameters: {
            query?: never;
            path: {
                /** The id of the webhook. */
                webhook: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookPatch"];
                "application/merge-patch+json": components["schemas"]["WebhookPatch"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            204: {
                content?: never;
            };
        };
    };
    listAllowedOnWebhook: {
        parameters: {
            query?: {
                /** All items are on the first page, where `next` is null: no cursor is valid. */
                cursor?: string;
            };
            path: {
                /** The id of the webhook. */
                webhook: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["AllowedPage"];
                };
            };
        };
    };
    listWebhookDeliveries: {
        parameters: {
            query?: {
                /** Filter by `createdAt`: before this instant. */
                createdBefore?: string;
                /** Filter by `createdAt`: at or after this instant. */
                createdSince?: string;
                /** The `next` value of the previous page. Opaque: send it unchanged. */
                cursor?: string;
                /** Fields to return, separated by commas. Default: all fields. `id` is always included. */
                fields?: string;
                /** `total` adds the number of items on all pages: `totalCount` and `totalCountIsCapped`. */
                include?: "total";
                /** Number of items per page, 1 to 100. */
                limit?: number;
                /** Sort order; prefix `-` for descending. */
                sort?: "createdAt" | "-createdAt";
                /** Filter by status. */
                status?: components["schemas"]["WebhookDeliveryStatus"][];
                /** Filter by subject: an id, or the slug of a community or portal. */
                subject?: string[];
            };
            path: {
                /** The id of the webhook. */
                webhook: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["WebhookDeliveryPage"];
                };
            };
        };
    };
    retryWebhook: {
        parameters: {
            query?: never;
            path: {
                /** The id of the webhook. */
                webhook: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            204: {
                content?: never;
            };
        };
    };
    rotateWebhookSecret: {
        parameters: {
            query?: never;
            path: {
                /** The id of the webhook. */
                webhook: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["WebhookSecret"];
                };
            };
        };
    };
    listWeights: {
        parameters: {
            query?: {
                /** Filter by activity. */
                activity?: components["schemas"]["ContributionActivity"][];
                /** Filter by `createdAt`: before this instant. */
                createdBefore?: string;
                /** Filter by `createdAt`: at or after this instant. */
                createdSince?: string;
                /** The `next` value of the previous page. Opaque: send it unchanged. */
                cursor?: string;
                /** Filter by direction. */
                direction?: components["schemas"]["Direction"][];
                /** Fields to return, separated by commas. Default: all fields. `id` is always included. */
                fields?: string;
                /** `total` adds the number of items on all pages: `totalCount` and `totalCountIsCapped`. */
                include?: "total";
                /** Number of items per page, 1 to 100. */
                limit?: number;
                /** Sort order; prefix `-` for descending. */
                sort?: "activity" | "-activity" | "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt";
                /** Filter by `updatedAt`: before this instant. */
                updatedBefore?: string;
                /** Filter by `updatedAt`: at or after this instant. */
                updatedSince?: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["WeightPage"];
                };
            };
        };
    };
    createWeight: {
        parameters: {
            query?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WeightCreate"];
            };
        };
        responses: {
            201: {
                content: {
                    "application/json": components["schemas"]["Weight"];
                };
            };
            204: {
                content?: never;
            };
        };
    };
    getWeight: {
        parameters: {
            query?: {
                /** Fields to return, separated by commas. Default: all fields. `id` is always included. */
                fields?: string;
            };
            path: {
                /** The id of the weight. */
                weight: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Weight"];
                };
            };
        };
    };
}

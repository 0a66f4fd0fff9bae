// Written by generate.ts; `pnpm --filter @guildhall/sdk generate` writes it anew.

export interface components {
    schemas: {
        /** The representatives say that it is so. */
        Acknowledgement: {
            /** What will be done, or was. */
            words?: string | null;
        };
        /** One act on record. Entries are added and never changed, except that values are dropped when a person is erased. */
        Activity: {
            actorClass: components["schemas"]["ActorClass"];
            /** The members that changed, as they became; null when it was deleted. A private value reads "private", an erased one "erased". */
            after: {
                [key: string]: unknown;
            } | null;
            /** The members that changed, as they were; null when it was made. A private value reads "private", an erased one "erased". */
            before: {
                [key: string]: unknown;
            } | null;
            /** The community it belongs to, while it exists. */
            community: components["schemas"]["CommunitySummary"] | null;
            /** SHA-256 over the entry; the sealed chain of these shows any later change. */
            digest: string;
            /** The entry’s id. */
            readonly id: string;
            /** The key it came through. */
            key: components["schemas"]["KeySummary"] | null;
            /**
             * Format: date-time
             * When it was done.
             */
            readonly occurredAt: string;
            /** The person who acted, or for whom a key acted. */
            person: components["schemas"]["PersonSummary"] | null;
            /** The request that did it. */
            requestId: string | null;
            /** What it was done to (id). */
            subjectId: string;
            subjectType: components["schemas"]["SubjectType"];
            verb: components["schemas"]["Verb"];
        };
        /** One page of Activitys. */
        ActivityPage: {
            /** The things on this page, in the order asked for. */
            items: components["schemas"]["Activity"][];
            /** The cursor of the next page; null on the last. */
            next: string | null;
            /** The number of items on all pages, counted up to 1,000. Only with `include=total`. */
            readonly totalCount?: number;
            /** Whether there are more than 1,000 items: show "1,000+". Only with `include=total`. */
            totalCountIsCapped?: boolean;
        };
        /** Whether a part of the activity log is as it was written. */
        ActivityProof: {
            /** How many entries this part has. */
            entries: number;
            /** The first entry of this part that no longer fits its seal (id). */
            firstBroken: string | null;
            /** The last seal of this part. Keep that of the last part elsewhere to prove the log later. */
            head: string | null;
            /** Whether every entry of this part still has the digest it was sealed with. */
            intact: boolean;
            /** The `cursor` of the next part; null at the end. */
            next: string | null;
        };
        /** As what the actor acted. Only members and representatives are signs of life. */
        ActorClass: "member" | "representative" | "portal_admin" | "robot";
        /** Whether the caller may do something to a thing, and if not, why. */
        Allowed: {
            /** Whether the caller may do it to this thing now. */
            allowed: boolean;
            /** The problem they would get; null when allowed. */
            code: string | null;
            /** Everything that the transition still lacks, also what its own body supplies. */
            lacks: components["schemas"]["Lack"][];
            /** The operation’s name in the OpenAPI document. */
            operation: string;
            /** Why not, in one sentence; null when allowed. */
            reason: string | null;
            /** The transition, where the operation takes one by its name; else null. */
            transition: string | null;
        };
        /** One page of Alloweds. */
        AllowedPage: {
            /** The things on this page, in the order asked for. */
            items: components["schemas"]["Allowed"][];
            /** The cursor of the next page; null on the last. */
            next: string | null;
            /** The number of items on all pages, counted up to 1,000. Only with `include=total`. */
            readonly totalCount?: number;
            /** Whether there are more than 1,000 items: show "1,000+". Only with `include=total`. */
            totalCountIsCapped?: boolean;
        };
        /** What an appeal comes to. */
        AppealDecision: {
            outcome: components["schemas"]["AppealOutcome"];
            /** Why. */
            reason: string;
        };
        /** Granted: the sanction is lifted. Denied: it stands. */
        AppealOutcome: "granted" | "denied";
        /** What an applicant says, set against the community’s profile of a member. */
        Application: {
            /** The time and work I bring. */
            commitment: string | null;
            /** What I have done before. */
            experience: string | null;
            /** What I will give. */
            gives: string | null;
            /** What I want to get out of it. */
            objectives: string | null;
        };
        /** What an applicant says, set against the community’s profile of a member. */
        ApplicationInput: {
            /** The time and work I bring. */
            commitment?: string | null;
            /** What I have done before. */
            experience?: string | null;
            /** What I will give. */
            gives?: string | null;
            /** What I want to get out of it. */
            objectives?: string | null;
        };
        /** A representative says: I have looked at the page, and it is true today. */
        AttestationCreate: {
            /** What was looked at. */
            note?: string | null;
        };
        /** A link by which one representative attests one page, once, without logging in. */
        AttestationLink: {
            /**
             * Format: date-time
             * When it stops working.
             */
            expiresAt: string;
            /** Opens a page that says what is attested, with one button. Give it to that person alone. */
            url: string;
        };
        /** For whom a link is to be made. */
        AttestationLinkCreate: {
            /** The representative it is for (id). */
            person: string;
        };
        /** A link or an image of a page that leads nowhere. */
        BrokenLink: {
            /** What is wrong with it, in a sentence. */
            problem: string;
            /** What it answered; null when nothing answered. */
            status: number | null;
            /** Where it points. */
            url: string;
        };
        /** What was done with one item. */
        BulkAnswer: {
            /** The record it became or changed. */
            id: string | null;
            /** What came of the item. */
            outcome: "created" | "updated" | "unchanged" | "failed";
            /** Why it failed. */
            problem: components["schemas"]["Problem"] | null;
        };
        /** The key that a request was sent with. */
        CallingKey: {
            /**
             * Format: date-time
             * When the record was made.
             */
            readonly createdAt: string;
            /**
             * Format: date-time
             * When it stops working; null for never.
             */
            expiresAt: string | null;
            /** The key’s id. */
            readonly id: string;
            kind: components["schemas"]["KeyKind"];
            /** Its last four characters, to tell keys apart. */
            lastFour: string;
            /**
             * Format: date-time
             * When it was last used, to the hour.
             */
            lastUsedAt: string | null;
            /** What the key is for. */
            name: string;
            /** The origins from which a publishable key may be used in a browser, each one of its portal’s; null for all of them. A secret key takes none. */
            origins: string[] | null;
            /**
             * Format: date-time
             * Until when secrets from before the last rotation work as well; null where they stopped at once.
             */
            overlapUntil: string | null;
            /** The portal it is bound to. */
            portal: components["schemas"]["PortalSummary"] | null;
            /** How it begins. */
            prefix: string;
            /**
             * Format: date-time
             * When it was revoked; null while it works.
             */
            revokedAt: string | null;
            /**
             * Format: date-time
             * When it was last rotated.
             */
            rotatedAt: string | null;
            /** What it may do. */
            scopes: ("communities:read" | "communities:write" | "people:read" | "people:write" | "identities:write" | "privacy:write" | "memberships:read" | "memberships:write" | "portals:read" | "portals:write" | "organisations:read" | "organisations:write" | "imports:read" | "imports:write" | "keys:read" | "keys:write" | "activity:read" | "resources:read" | "resources:write" | "pages:read" | "pages:write" | "governance:read" | "governance:write" | "webhooks:read" | "webhooks:write" | "notices:read" | "notices:write")[];
            /**
             * Format: date-time
             * When the record last changed.
             */
            readonly updatedAt: string;
        };
        /** What a case comes to. */
        CaseDecision: {
            outcome: components["schemas"]["CaseOutcome"];
            /** Why. */
            reason: string;
        };
        /** Put right; true and to be answered for; or nothing in it. */
        CaseOutcome: "remedied" | "upheld" | "dismissed";
        /** A place where the community meets or keeps its things. */
        Channel: {
            kind: components["schemas"]["ChannelKind"];
            /** What it is called there. */
            label: string | null;
            /** Where it is. */
            url: string;
        };
        /** A place where the community meets or keeps its things. */
        ChannelInput: {
            kind: components["schemas"]["ChannelKind"];
            /** What it is called there. */
            label?: string | null;
            /** Where it is. */
            url: string;
        };
        /** What kind of place it is. */
        ChannelKind: "website" | "chat" | "forum" | "mailing_list" | "calendar" | "repository" | "video" | "documents" | "social" | "other";
        /** What came of a check: the page was read; is as it was when read last; answered with an error; could not be reached; its host asked for patience; robots.txt forbids it; this service may not call that address; or it is no page. */
        CheckOutcome: "loaded" | "not_modified" | "failed" | "unreachable" | "busy" | "robots" | "blocked" | "not_html";
        /** People who share a practice and learn to do it better together. */
        Community: {
            /** Where it meets and keeps its things. */
            channels: components["schemas"]["Channel"][];
            /**
             * Format: date
             * The day it closed.
             */
            closedOn: string | null;
            /**
             * Format: date
             * The day it is going to close.
             */
            closingOn: string | null;
            /**
             * Format: date-time
             * When the record was made.
             */
            readonly createdAt: string;
            /** The whole story, in Markdown. */
            description: string | null;
            /** Its version: the `ETag` of the record, which `If-Match` takes. Absent when `fields` is used. */
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
            /** Its active members who lead it today, counted. */
            readonly leaderCount: number;
            /** Its picture. */
            logoUrl: string | null;
            /** How it answers the search; null without `q`. */
            match: components["schemas"]["Match"] | null;
            /** Its active members, counted. */
            readonly memberCount: number;
            memberProfile: components["schemas"]["MemberProfile"] | null;
            /** What the community is for. */
            mission: string | null;
            /** What it is called. */
            name: string;
            /** The community it is a part of. */
            parent: components["schemas"]["CommunitySummary"] | null;
            /** Whom it works with. */
            partners: components["schemas"]["Partner"][];
            /** The portals that show it; none means all of them. */
            portals: components["schemas"]["PortalSummary"][];
            /** How it stands to other communities the caller may see. */
            relations: components["schemas"]["Relation"][];
            rhythm: components["schemas"]["Rhythm"] | null;
            /** Its name in URLs; made from the name when left out. */
            slug: string;
            /** The system the record was imported from; null when it was made here. */
            source: string | null;
            status: components["schemas"]["CommunityStatus"];
            /** The objectives of the organisation that it serves ("ride the fast lane"). */
            strategicObjectives: string[];
            /** The communities that are a part of it, counted among those the caller may see. */
            readonly subcommunityCount: number;
            /** One sentence for listings. */
            summary: string | null;
            /** What it is about. */
            topics: string[];
            /**
             * Format: date-time
             * When the record last changed.
             */
            readonly updatedAt: string;
            visibility: components["schemas"]["Visibility"];
        };
        /** A new community. Keys of the organisation state the status that it has; people create drafts. From then on transitions change it. */
        CommunityCreate: {
            /** Where it meets and keeps its things. */
            channels?: components["schemas"]["ChannelInput"][];
            /**
             * Format: date
             * The day it closed.
             */
            closedOn?: string | null;
            /**
             * Format: date
             * The day it is going to close.
             */
            closingOn?: string | null;
            /** The whole story, in Markdown. */
            description?: string | null;
            /** The key of the record in that system; unique per source. */
            externalKey?: string | null;
            /** How one becomes a member: at once, after approval, or by invitation. Default on creation: open. */
            joinPolicy?: components["schemas"]["JoinPolicy"];
            /** A community of its own, or a group inside one. Default on creation: community. */
            kind?: components["schemas"]["CommunityKind"];
            /**
             * Format: date
             * The day it was launched.
             */
            launchedOn?: string | null;
            /** Its picture. */
            logoUrl?: string | null;
            memberProfile?: components["schemas"]["MemberProfileInput"] | null;
            /** What the community is for. */
            mission?: string | null;
            /** What it is called. */
            name: string;
            /** The slug or id of the community it is a part of. */
            parent?: string | null;
            /** Whom it works with. */
            partners?: components["schemas"]["PartnerInput"][];
            /** The portals that show it; none named means all of them. */
            portals?: string[];
            /** How it stands to other communities. */
            relations?: components["schemas"]["RelationInput"][];
            rhythm?: components["schemas"]["RhythmInput"] | null;
            /** Its name in URLs; made from the name when left out. */
            slug?: string;
            /** The system the record was imported from; null when it was made here. */
            source?: string | null;
            /** Where it starts in its life. Default on creation: draft. */
            status?: components["schemas"]["CommunityStatus"];
            /** The objectives of the organisation that it serves ("ride the fast lane"). */
            strategicObjectives?: string[];
            /** One sentence for listings. */
            summary?: string | null;
            /** What it is about. */
            topics?: string[];
            /** Who may see it: everybody, everybody in the organisation, or the members. Default on creation: public. */
            visibility?: components["schemas"]["Visibility"];
        };
        /** A community of its own, or a group inside one. */
        CommunityKind: "community" | "subgroup";
        /** One page of Communitys. */
        CommunityPage: {
            /** The things on this page, in the order asked for. */
            items: components["schemas"]["Community"][];
            /** The cursor of the next page; null on the last. */
            next: string | null;
            /** The number of items on all pages, counted up to 1,000. Only with `include=total`. */
            readonly totalCount?: number;
            /** Whether there are more than 1,000 items: show "1,000+". Only with `include=total`. */
            totalCountIsCapped?: boolean;
        };
        /** What is to change of a community; null empties a member. */
        CommunityPatch: {
            /** Where it meets and keeps its things. */
            channels?: components["schemas"]["ChannelInput"][];
            /**
             * Format: date
             * The day it closed.
             */
            closedOn?: string | null;
            /**
             * Format: date
             * The day it is going to close.
             */
            closingOn?: string | null;
            /** The whole story, in Markdown. */
            description?: string | null;
            /** The key of the record in that system; unique per source. */
            externalKey?: string | null;
            /** How one becomes a member: at once, after approval, or by invitation. Default on creation: open. */
            joinPolicy?: components["schemas"]["JoinPolicy"];
            /** A community of its own, or a group inside one. Default on creation: community. */
            kind?: components["schemas"]["CommunityKind"];
            /**
             * Format: date
             * The day it was launched.
             */
            launchedOn?: string | null;
            /** Its picture. */
            logoUrl?: string | null;
            memberProfile?: components["schemas"]["MemberProfileInput"] | null;
            /** What the community is for. */
            mission?: string | null;
            /** What it is called. */
            name?: string;
            /** The slug or id of the community it is a part of. */
            parent?: string | null;
            /** Whom it works with. */
            partners?: components["schemas"]["PartnerInput"][];
            /** The portals that show it; none named means all of them. */
            portals?: string[];
            /** How it stands to other communities. */
            relations?: components["schemas"]["RelationInput"][];
            rhythm?: components["schemas"]["RhythmInput"] | null;
            /** Its name in URLs; made from the name when left out. */
            slug?: string;
            /** The system the record was imported from; null when it was made here. */
            source?: string | null;
            /** The objectives of the organisation that it serves ("ride the fast lane"). */
            strategicObjectives?: string[];
            /** One sentence for listings. */
            summary?: string | null;
            /** What it is about. */
            topics?: string[];
            /** Who may see it: everybody, everybody in the organisation, or the members. Default on creation: public. */
            visibility?: components["schemas"]["Visibility"];
        };
        /** Where a community is in its life, from draft to closed, merged or withdrawn before its launch. */
        CommunityStatus: "draft" | "proposed" | "changes_asked" | "approved" | "declined" | "planning" | "active" | "renewing" | "dormant" | "closing" | "closed" | "merged" | "withdrawn";
        /** One step in the life of a community, on record for good. */
        CommunityStep: {
            actorClass: components["schemas"]["ActorClass"];
            /**
             * Format: date-time
             * When.
             */
            at: string;
            /** The community (id). */
            community: string;
            /** The status before; null at the beginning. */
            from: components["schemas"]["CommunityStatus"] | null;
            /** The step’s id. */
            readonly id: string;
            /** Who; null where a key acted for nobody. */
            person: components["schemas"]["PersonSummary"] | null;
            /** Why; null where no reason was given. */
            reason: string | null;
            to: components["schemas"]["CommunityStatus"];
            transition: components["schemas"]["CommunityStepKind"];
        };
        /** A transition, or `state`: the status was stated by a creation, an upsert or an import. */
        CommunityStepKind: "propose" | "ask_changes" | "approve" | "decline" | "plan" | "launch" | "renew" | "rest" | "wake" | "begin_closing" | "resume" | "close" | "merge" | "reopen" | "withdraw" | "state";
        /** One page of CommunitySteps. */
        CommunityStepPage: {
            /** The things on this page, in the order asked for. */
            items: components["schemas"]["CommunityStep"][];
            /** The cursor of the next page; null on the last. */
            next: string | null;
            /** The number of items on all pages, counted up to 1,000. Only with `include=total`. */
            readonly totalCount?: number;
            /** Whether there are more than 1,000 items: show "1,000+". Only with `include=total`. */
            totalCountIsCapped?: boolean;
        };
        /** The community in short. */
        CommunitySummary: {
            /** The community’s id. */
            readonly id: string;
            /** Its name. */
            name: string;
            /** Its name in URLs. */
            slug: string;
        };
        /** A named change of the status of a community. */
        CommunityTransition: "propose" | "ask_changes" | "approve" | "decline" | "plan" | "launch" | "renew" | "rest" | "wake" | "begin_closing" | "resume" | "close" | "merge" | "reopen" | "withdraw";
        /** A transition of a community, and what it needs. */
        CommunityTransitionCreate: {
            /**
             * Format: date
             * The day on which it is going to close, after today. Required by `begin_closing`, and only there.
             */
            closingOn?: string;
            /** The community into which it merges (slug or id). Required by `merge`, and only there. */
            into?: string;
            /** Why. Required by `ask_changes`, `decline` and `begin_closing`. */
            reason?: string | null;
            transition: components["schemas"]["CommunityTransition"];
        };
        /** A community as another system has it: made when new there, changed in the members given when known. */
        CommunityUpsert: {
            /** Where it meets and keeps its things. */
            channels?: components["schemas"]["ChannelInput"][];
            /**
             * Format: date
             * The day it closed.
             */
            closedOn?: string | null;
            /**
             * Format: date
             * The day it is going to close.
             */
            closingOn?: string | null;
            /** The whole story, in Markdown. */
            description?: string | null;
            /** Its key there. */
            externalKey: string;
            /** How one becomes a member: at once, after approval, or by invitation. Default on creation: open. */
            joinPolicy?: components["schemas"]["JoinPolicy"];
            /** A community of its own, or a group inside one. Default on creation: community. */
            kind?: components["schemas"]["CommunityKind"];
            /**
             * Format: date
             * The day it was launched.
             */
            launchedOn?: string | null;
            /** Its picture. */
            logoUrl?: string | null;
            memberProfile?: components["schemas"]["MemberProfileInput"] | null;
            /** What the community is for. */
            mission?: string | null;
            /** What it is called. */
            name: string;
            /** The slug or id of the community it is a part of. */
            parent?: string | null;
            /** Whom it works with. */
            partners?: components["schemas"]["PartnerInput"][];
            /** The portals that show it; none named means all of them. */
            portals?: string[];
            /** How it stands to other communities. */
            relations?: components["schemas"]["RelationInput"][];
            rhythm?: components["schemas"]["RhythmInput"] | null;
            /** Its name in URLs; made from the name when left out. */
            slug?: string;
            /** The system it comes from. */
            source: string;
            /** Where it starts in its life. Default on creation: draft. */
            status?: components["schemas"]["CommunityStatus"];
            /** The objectives of the organisation that it serves ("ride the fast lane"). */
            strategicObjectives?: string[];
            /** One sentence for listings. */
            summary?: string | null;
            /** What it is about. */
            topics?: string[];
            /** Who may see it: everybody, everybody in the organisation, or the members. Default on creation: public. */
            visibility?: components["schemas"]["Visibility"];
        };
        /** What was done with each item. */
        CommunityUpsertAnswers: {
            /** One answer for each item, in order. */
            items: components["schemas"]["BulkAnswer"][];
        };
        /** Many communities at once. */
        CommunityUpserts: {
            /** All or none: when one does not fit, nothing is changed. Default: false. */
            atomic?: boolean;
            /** The records, at most 1,000. */
            items: components["schemas"]["CommunityUpsert"][];
        };
        /** What a rule pack would change. Nothing is stored, and nothing is sent. */
        DryRun: {
            /** Today’s findings by the pack that was tried. */
            after: components["schemas"]["StatusCounts"];
            /** Today’s findings by today’s pack. */
            before: components["schemas"]["StatusCounts"];
            /** How many findings would flip today. */
            readonly flipCount: number;
            /** What would flip; at most 500 are named. */
            flips: components["schemas"]["Flip"][];
            /** How many notices would go out today. */
            readonly noticeCount: number;
            /** The notices that would go out today, from where pages stand on the ladder; at most 500 are named. */
            notices: components["schemas"]["TriedNotice"][];
            /** The pack that was tried, whole. */
            pack: components["schemas"]["RulePack"];
            /** How many notices would have gone out over these weeks. */
            readonly replayedNoticeCount: number;
            /** The notices that would have gone out over these weeks, oldest first, had all pages been compliant before and each notice been delivered at once; at most 500 are named. */
            replayedNotices: components["schemas"]["TriedNotice"][];
            /** How many pages and communities were judged. */
            readonly subjects: number;
            /** The past weeks by the pack, oldest first; empty without a replay. */
            weeks: components["schemas"]["TriedWeek"][];
        };
        /** A rule pack to try, as it would be set; without a `base`, today’s pack of the portal with what is said here laid over it. */
        DryRunCreate: {
            base?: components["schemas"]["PackBase"];
            /** The rules whose failure puts a page on the maintenance ladder. */
            gates?: string[];
            ladder?: components["schemas"]["LadderDaysInput"];
            /** What differs from the ready-made pack. */
            rules?: components["schemas"]["RuleSetting"][];
            /**
             * How many past weeks are replayed by the pack, week by week.
             * @default 0
             */
            weeks?: number;
        };
        /** An entry of the activity log whose values were dropped; their hashes are left. */
        ErasedEntry: {
            /** The entry’s id. */
            readonly id: string;
            /** The values that were dropped. */
            values: string[];
        };
        /** What became of the records of one kind that named the person. */
        ErasedRecords: {
            /** As what the record names the person. */
            as: string;
            /** How many there were. */
            readonly count: number;
            fate: components["schemas"]["ErasureFate"];
            /** The kind of record. */
            kind: string;
        };
        /** Texts in which the person was named. */
        ErasedWords: {
            /** In how many records “[erased]” now takes the place of the name or address. */
            readonly count: number;
            /** The kind of record. */
            kind: string;
        };
        /** The proof that what was held about a person was erased. It holds no personal value. */
        Erasure: {
            /** The entries of the activity log whose values were dropped. */
            entries: components["schemas"]["ErasedEntry"][];
            /**
             * Format: date-time
             * When.
             */
            readonly erasedAt: string;
            /** The id of the proof: the entry with the verb `erased` in the activity log. */
            readonly id: string;
            /** What may still occur in other people’s texts. */
            notSearched: components["schemas"]["NotSearched"][];
            /** Who was erased (id). */
            person: string;
            /** Why. */
            reason: string | null;
            /** The records that named them. */
            records: components["schemas"]["ErasedRecords"][];
            /** The texts that named them. */
            words: components["schemas"]["ErasedWords"][];
        };
        /** The erasure of a person. */
        ErasureCreate: {
            /** Why. Kept in the proof, without the person’s name. */
            reason?: string | null;
        };
        /** `deleted`: the record is gone. `emptied`: the record no longer names the person. `removed`: they are off its list. `kept`: only their id is left in it, which leads nowhere. */
        ErasureFate: "deleted" | "emptied" | "removed" | "kept";
        /** What an evaluation came to. */
        Evaluation: {
            /** How many findings are new or changed. */
            changed: number;
            /** How many pages and communities were judged. */
            subjects: number;
        };
        /** What is to be judged anew. */
        EvaluationCreate: {
            /** Only of this portal (slug or id). */
            portal?: string;
        };
        /** A case with all its evidence, signed, so that a third party can check it. */
        EvidencePack: {
            /** The same in canonical JSON, signed: a compact JWS that anybody can check with the published key. */
            jws: string;
            /** The key it is signed with, as /.well-known/jwks.json names it. */
            keyId: string;
            /** The case in plain sight: the page, its cases, findings with their history and the versions of the rules, steps, notices, evidence of updates, and checks. */
            pack: {
                [key: string]: unknown;
            };
            /**
             * Format: date-time
             * When it was signed.
             */
            signedAt: string;
        };
        /** A record that names a person. */
        ExportedRecord: {
            /** As what the record names the person. */
            as: string;
            /** The kind of record. */
            kind: string;
            /** What the record holds about the person, or in their words. */
            values: {
                [key: string]: unknown;
            };
        };
        /** What one rule found about one page or community on one portal. The same facts give the same finding. */
        Finding: {
            /** The clause that the rule comes from, and its source. */
            clause: string;
            community: components["schemas"]["CommunitySummary"];
            /**
             * Format: date-time
             * When the record was made.
             */
            readonly createdAt: string;
            /** Its version: the `ETag` of the record, which `If-Match` takes. Absent when `fields` is used. */
            readonly etag: string;
            /** The facts that it rests on, with their moments. */
            evidence: components["schemas"]["FindingEvidence"][];
            /**
             * Format: date-time
             * When the rule first judged this.
             */
            firstSeenAt: string;
            /** The finding’s id. */
            readonly id: string;
            /** The reason as data. */
            message: components["schemas"]["Message"];
            /** What happens next if nothing changes. */
            nextStep: components["schemas"]["NextStep"] | null;
            /** The version of the portal’s rule pack; 0 before its first own one. */
            packVersion: number;
            /** The page, where it is about one. */
            page: components["schemas"]["PageSummary"] | null;
            portal: components["schemas"]["PortalSummary"];
            /** Why, in one sentence. */
            reason: string;
            /** How to put it right; null where nothing is to be done. */
            remedy: components["schemas"]["Remedy"] | null;
            /** The rule. */
            rule: string;
            /** The version of the rule that judged. */
            ruleVersion: number;
            /** From 0 to 10, 10 being in order; null where not judged. */
            score: number | null;
            severity: components["schemas"]["Severity"];
            /**
             * Format: date-time
             * Since when the status has been what it is.
             */
            since: string;
            status: components["schemas"]["FindingStatus"];
            subjectType: components["schemas"]["RuleSubject"];
            /**
             * Format: date-time
             * When the record last changed.
             */
            readonly updatedAt: string;
        };
        /** How a finding was from some moment on. Kept for years. */
        FindingChange: {
            /** The facts that it rests on, with their moments. */
            evidence: components["schemas"]["FindingEvidence"][];
            /** The finding (id). */
            finding: string;
            /**
             * Format: date-time
             * From when on it was so.
             */
            from: string;
            /** The id of this entry. */
            readonly id: string;
            /** The reason as data. */
            message: components["schemas"]["Message"];
            /** The version of the portal’s rule pack; 0 before its first own one. */
            packVersion: number;
            /** Why, in one sentence. */
            reason: string;
            /** The version of the rule that judged. */
            ruleVersion: number;
            /** From 0 to 10, 10 being in order; null where not judged. */
            score: number | null;
            severity: components["schemas"]["Severity"];
            status: components["schemas"]["FindingStatus"];
        };
        /** One page of FindingChanges. */
        FindingChangePage: {
            /** The things on this page, in the order asked for. */
            items: components["schemas"]["FindingChange"][];
            /** The cursor of the next page; null on the last. */
            next: string | null;
            /** The number of items on all pages, counted up to 1,000. Only with `include=total`. */
            readonly totalCount?: number;
            /** Whether there are more than 1,000 items: show "1,000+". Only with `include=total`. */
            totalCountIsCapped?: boolean;
        };
        /** A fact that a finding rests on. */
        FindingEvidence: {
            /**
             * Format: date-time
             * The moment that the fact is about; null where it has none.
             */
            at: string | null;
            /** The fact, by its name. */
            fact: string;
            /** What the fact says, as data. */
            message: components["schemas"]["Message"];
            /** The fact in words. */
            says: string;
        };
        /** One page of Findings. */
        FindingPage: {
            /** The things on this page, in the order asked for. */
            items: components["schemas"]["Finding"][];
            /** The cursor of the next page; null on the last. */
            next: string | null;
            /** The number of items on all pages, counted up to 1,000. Only with `include=total`. */
            readonly totalCount?: number;
            /** Whether there are more than 1,000 items: show "1,000+". Only with `include=total`. */
            totalCountIsCapped?: boolean;
        };
        /** What a rule found: in order, to be watched, not in order, not known, for a person to judge, not meant for this one (too young, in a pause, not active), or set aside by a waiver. */
        FindingStatus: "pass" | "warn" | "fail" | "inconclusive" | "manual" | "not_applicable" | "waived";
        /** A finding that another pack would turn. */
        Flip: {
            /** By today’s pack; null where that does not judge by the rule. */
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
            /** By the pack that is tried; null where that does not judge by it. */
            to: components["schemas"]["FindingStatus"] | null;
            /** Where the page is; null for a community. */
            url: string | null;
        };
        /** How long ago the page last showed a sign of life, measured by its review interval: fresh below 75 %, due below 100 %, stale below 200 %, abandoned from there on; unknown without evidence. */
        Freshness: "fresh" | "due" | "stale" | "abandoned" | "unknown";
        /** Pages by their freshness. */
        FreshnessCounts: {
            /** How many pages are abandoned. */
            readonly abandoned: number;
            /** How many pages are due. */
            readonly due: number;
            /** How many pages are fresh. */
            readonly fresh: number;
            /** How many pages are stale. */
            readonly stale: number;
            /** How many pages have no evidence yet. */
            readonly unknown: number;
        };
        /** A GraphQL answer. */
        GraphqlAnswer: {
            /** What was asked for. */
            data?: {
                [key: string]: unknown;
            } | null;
            /** What went wrong; left out when nothing did. */
            errors?: components["schemas"]["GraphqlProblem"][];
            /** What it cost. */
            extensions?: {
                [key: string]: unknown;
            };
        };
        /** A place in the document. */
        GraphqlPosition: {
            /** The column, counted from 1. */
            column: number;
            /** The line, counted from 1. */
            line: number;
        };
        /** An error in a GraphQL answer. */
        GraphqlProblem: {
            /** A problem as over REST, with its `code`. */
            extensions: {
                [key: string]: unknown;
            };
            /** Where in the document. */
            locations?: components["schemas"]["GraphqlPosition"][];
            /** What went wrong. */
            message: string;
            /** Where in the answer. */
            path?: unknown[];
        };
        /** A GraphQL request. */
        GraphqlRequest: {
            /** For extensions of the protocol; none is read. */
            extensions?: {
                [key: string]: unknown;
            } | null;
            /** Which operation of the document to run, if it has several. */
            operationName?: string | null;
            /** The GraphQL document. */
            query: string;
            /** The values of the document’s variables. */
            variables?: {
                [key: string]: unknown;
            } | null;
        };
        /** One representative hands a role over to another. */
        Handover: {
            /** What the successor should know. */
            note?: string | null;
            /**
             * Format: date
             * The successor’s first day; today when left out.
             */
            on?: string;
            role: components["schemas"]["RepresentativeRole"];
            /** The successor’s id. */
            to: string;
        };
        /** A heading of a page. */
        Heading: {
            /** Its level, 1 to 6. */
            level: number;
            /** What it says. */
            text: string;
        };
        /** One run of an import and how far it is. */
        Import: {
            /** The records made. */
            readonly createdCount: number;
            /** Whether nothing was changed. */
            dryRun: boolean;
            /** Its version: the `ETag` of the record, which `If-Match` takes. Absent when `fields` is used. */
            readonly etag: string;
            /** The rows that were not taken; each says why. */
            readonly failedCount: number;
            /**
             * Format: date-time
             * When it ended; null while it runs.
             */
            readonly finishedAt: string | null;
            /** The import’s id. */
            readonly id: string;
            /** The rows read so far. */
            readonly rowCount: number;
            /** The system the rows came from. */
            source: string;
            /**
             * Format: date-time
             * When it began.
             */
            readonly startedAt: string;
            status: components["schemas"]["ImportStatus"];
            /** The records that were already so. */
            readonly unchangedCount: number;
            /** The records changed. */
            readonly updatedCount: number;
        };
        /** A community in an import. Members left out stay as they are. */
        ImportCommunity: {
            /** Where it meets and keeps its things. */
            channels?: components["schemas"]["ChannelInput"][];
            /**
             * Format: date
             * The day it closed.
             */
            closedOn?: string | null;
            /**
             * Format: date
             * The day it is going to close.
             */
            closingOn?: string | null;
            /** The whole story, in Markdown. */
            description?: string | null;
            /** How one becomes a member: at once, after approval, or by invitation. Default on creation: open. */
            joinPolicy?: components["schemas"]["JoinPolicy"];
            /** Its key in the importing system; unique among its kind. */
            key: string;
            /** A community of its own, or a group inside one. Default on creation: community. */
            kind?: components["schemas"]["CommunityKind"];
            /**
             * Format: date
             * The day it was launched.
             */
            launchedOn?: string | null;
            /** Its picture. */
            logoUrl?: string | null;
            memberProfile?: components["schemas"]["MemberProfileInput"] | null;
            /** What the community is for. */
            mission?: string | null;
            /** What it is called. */
            name: string;
            /** The key of its parent in the importing system. */
            parent?: string | null;
            /** Whom it works with. */
            partners?: components["schemas"]["PartnerInput"][];
            /** The portals that show it; none named means all of them. */
            portals?: string[];
            rhythm?: components["schemas"]["RhythmInput"] | null;
            /** Its name in URLs; made from the name when left out. */
            slug?: string;
            /** Where it starts in its life. Default on creation: draft. */
            status?: components["schemas"]["CommunityStatus"];
            /** The objectives of the organisation that it serves ("ride the fast lane"). */
            strategicObjectives?: string[];
            /** One sentence for listings. */
            summary?: string | null;
            /** What it is about. */
            topics?: string[];
            /** Who may see it: everybody, everybody in the organisation, or the members. Default on creation: public. */
            visibility?: components["schemas"]["Visibility"];
        };
        /** Rows to import. Larger ones are sent as NDJSON or CSV, which is read as it arrives. */
        ImportCreate: {
            /**
             * Say what would be done and change nothing.
             * @default false
             */
            dryRun?: boolean;
            /** The rows, each after those it refers to. */
            rows: components["schemas"]["ImportRow"][];
            /** The system the rows come from; with their keys it makes them known again. */
            source: string;
        };
        /** What was done with one row. */
        ImportedRow: {
            /** Why it was not taken. */
            errors: components["schemas"]["RowError"][];
            /** The record it became or changed. */
            id: string | null;
            /** The key that the row gave. */
            key: string | null;
            kind: components["schemas"]["ImportKind"] | null;
            outcome: components["schemas"]["ImportOutcome"];
            /** Which row of the file, counted from 1. */
            readonly row: number;
        };
        /** One page of ImportedRows. */
        ImportedRowPage: {
            /** The things on this page, in the order asked for. */
            items: components["schemas"]["ImportedRow"][];
            /** The cursor of the next page; null on the last. */
            next: string | null;
            /** The number of items on all pages, counted up to 1,000. Only with `include=total`. */
            readonly totalCount?: number;
            /** Whether there are more than 1,000 items: show "1,000+". Only with `include=total`. */
            totalCountIsCapped?: boolean;
        };
        /** What a row of an import is. */
        ImportKind: "community" | "person" | "membership" | "term" | "resource";
        /** A membership in an import: one for each person and community. */
        ImportMembership: {
            application?: components["schemas"]["ApplicationInput"] | null;
            /** Why it was declined or ended. A refusal needs one. */
            cause?: string | null;
            /** The key of the community in the importing system. */
            community: string;
            /**
             * Format: date
             * The day the person joined; null when not known.
             */
            joinedOn?: string | null;
            /**
             * Format: date
             * The day the person left; null while a member or when not known.
             */
            leftOn?: string | null;
            /** The key of the person in the importing system. */
            person: string;
            status?: components["schemas"]["MembershipStatus"];
        };
        /** What came of a row. */
        ImportOutcome: "created" | "updated" | "unchanged" | "failed";
        /** One page of Imports. */
        ImportPage: {
            /** The things on this page, in the order asked for. */
            items: components["schemas"]["Import"][];
            /** The cursor of the next page; null on the last. */
            next: string | null;
            /** The number of items on all pages, counted up to 1,000. Only with `include=total`. */
            readonly totalCount?: number;
            /** Whether there are more than 1,000 items: show "1,000+". Only with `include=total`. */
            totalCountIsCapped?: boolean;
        };
        /** A person in an import. Members left out stay as they are. */
        ImportPerson: {
            /** A picture of them. */
            avatarUrl?: string | null;
            /** A few words about them. */
            bio?: string | null;
            /** Their e-mail address. Null for callers who may not see it; it is for keys of the organisation with `people:read`, the person, the leaders and core group of their communities, and the portals whose pages they represent. */
            email?: string | null;
            /** Their id in the organisation’s sign-in (the `sub` of its tokens). Writing it requires the scope `identities:write`; it is shown to those who see `email`. */
            externalId?: string | null;
            /** Their profession. */
            function?: string | null;
            /** The short name they are known by. */
            handle?: string | null;
            /** Its key in the importing system; unique among its kind. */
            key: string;
            /**
             * Format: date
             * The day they left it.
             */
            leftOn?: string | null;
            /** How senior they are. */
            level?: string | null;
            /** Where they work. */
            location?: string | null;
            /** The name the person goes by. */
            name: string;
            /** The company or agency they work for. */
            organisation?: string | null;
            /** Their page in another system. */
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
        /** A resource in an import. Members left out stay as they are. */
        ImportResource: {
            /** The keys of its authors in the importing system. */
            authors?: string[];
            /** Why it was declined, archived or withdrawn. Required when it is declined. */
            cause?: string | null;
            /** Whether it may be used outside the organisation. Authors request it; the leader or the core group decides. Default: `not_requested`. */
            clearance?: components["schemas"]["ResourceClearance"];
            /** The key of the community in the importing system. */
            community: string;
            /** Where it was used, inside and outside, and what changed by it. */
            impact?: string | null;
            /** Its key in the importing system; unique among its kind. */
            key: string;
            kind: components["schemas"]["ResourceKind"];
            /** The language it is in, as a BCP 47 tag. */
            language?: string | null;
            /** Its licence: an SPDX identifier, or the terms in words. */
            licence?: string | null;
            /** Whether it was reviewed. Set by the leader or the core group. Default: `unreviewed`. */
            quality?: components["schemas"]["ResourceQuality"];
            /**
             * Format: date
             * The day by which it is to be reviewed again.
             */
            reviewDueOn?: string | null;
            /** Its initial status. Members propose; the leader and the core group can also publish. Keys of the organisation can state any status. Default: `proposed`. */
            status?: components["schemas"]["ResourceStatus"];
            /** What a story tells. For resources of the kind `story` only. */
            storyKind?: components["schemas"]["StoryKind"] | null;
            /** What it is about, in a few sentences. */
            summary?: string | null;
            /** The work itself, in Markdown. Required unless `url` is given. */
            text?: string | null;
            /** Its title. */
            title: string;
            /** What it is about. */
            topics?: string[];
            /** Its address. Required unless `text` is given. */
            url?: string | null;
            /** Who may see it once it is published. Never wider than its community’s visibility, which is the default. */
            visibility?: components["schemas"]["Visibility"];
        };
        /** One row of an import: exactly one of its members is given. */
        ImportRow: {
            community?: components["schemas"]["ImportCommunity"];
            membership?: components["schemas"]["ImportMembership"];
            person?: components["schemas"]["ImportPerson"];
            resource?: components["schemas"]["ImportResource"];
            term?: components["schemas"]["ImportTerm"];
        };
        /** Reading rows, all rows done, or cut off in the middle: send the file again, what is done stays done. */
        ImportStatus: "running" | "finished" | "interrupted";
        /** A term of a role in an import. The person becomes a member where they were none. */
        ImportTerm: {
            /** The key of the community in the importing system. */
            community: string;
            /** Hours a week set aside for the role; every leader should have some. */
            dedicatedHoursPerWeek?: number | null;
            /**
             * Format: date
             * The first day it is no longer held, past or to come; null while open.
             */
            endedOn?: string | null;
            /** Its key in the importing system; unique among its kind. */
            key: string;
            /** The key of the person in the importing system. */
            person: string;
            role: components["schemas"]["Role"];
            /**
             * Format: date
             * Its first day; null when not known.
             */
            startedOn?: string | null;
            /** Whether the start is the day itself, or the first day on which the term is on record. Default on creation: exact. */
            startPrecision?: components["schemas"]["TermStart"];
            /** What the community calls the role. */
            title?: string | null;
        };
        /** A case about a page: that it breaks one of the seven terms of use. */
        Infraction: {
            /**
             * Format: date-time
             * When the sanction was appealed; null when it was not.
             */
            appealedAt: string | null;
            /** What the appeal came to; null before it is decided. */
            appealOutcome: components["schemas"]["AppealOutcome"] | null;
            /**
             * Format: date-time
             * Until when the sanction can be appealed.
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
             * When the record was made.
             */
            readonly createdAt: string;
            /**
             * Format: date-time
             * When the sanction took effect; null before, and after it was lifted.
             */
            effectiveAt: string | null;
            /** Its version: the `ETag` of the record, which `If-Match` takes. Absent when `fields` is used. */
            readonly etag: string;
            /** The infraction’s id. */
            readonly id: string;
            kind: components["schemas"]["InfractionKind"];
            /**
             * Format: date-time
             * When the sanction was lifted; null while it stands.
             */
            liftedAt: string | null;
            origin: components["schemas"]["InfractionOrigin"];
            page: components["schemas"]["PageSummary"];
            /** Where on the page. */
            place: string | null;
            portal: components["schemas"]["PortalSummary"];
            /**
             * Format: date-time
             * When it was brought up.
             */
            reportedAt: string;
            /** The reader who reported it; shown to the reader and to those who decide, and to nobody else. */
            reporter: components["schemas"]["PersonSummary"] | null;
            /** The rule whose finding brought it up; null when a reader did. */
            rule: string | null;
            /** The sanction; null without one. */
            sanction: components["schemas"]["Sanction"] | null;
            /**
             * Format: date-time
             * When the sanction was decided.
             */
            sanctionedAt: string | null;
            status: components["schemas"]["InfractionStatus"];
            /**
             * Format: date-time
             * When the record last changed.
             */
            readonly updatedAt: string;
            /**
             * Format: date-time
             * When it was upheld; null while it was not.
             */
            upheldAt: string | null;
            /** What is wrong, in words. */
            what: string;
        };
        /** What was done: `lapse` ends the time to appeal, `lift` takes a suspension back, `grant` and `deny` decide an appeal. */
        InfractionAct: "report" | "triage" | "acknowledge" | "dispute" | "remedy" | "uphold" | "dismiss" | "sanction" | "appeal" | "grant" | "deny" | "lapse" | "lift";
        /** Which of the terms of use it is about: classified material, failure to update and maintain, incorrect or inaccurate information, appearance, conduct, content that diverges from the purpose, or exclusion without cause. */
        InfractionKind: "classified_material" | "failure_to_maintain" | "incorrect_information" | "appearance" | "conduct" | "divergence_from_purpose" | "exclusion";
        /** Whether a finding of a rule or a reader brought it up. */
        InfractionOrigin: "automatic" | "reported";
        /** One page of Infractions. */
        InfractionPage: {
            /** The things on this page, in the order asked for. */
            items: components["schemas"]["Infraction"][];
            /** The cursor of the next page; null on the last. */
            next: string | null;
            /** The number of items on all pages, counted up to 1,000. Only with `include=total`. */
            readonly totalCount?: number;
            /** Whether there are more than 1,000 items: show "1,000+". Only with `include=total`. */
            totalCountIsCapped?: boolean;
        };
        /** Reported, then triaged; the representatives acknowledge or dispute it; then it is remedied, dismissed or upheld. What is upheld can be sanctioned, a sanction appealed, and in the end it is final. */
        InfractionStatus: "reported" | "triaged" | "acknowledged" | "disputed" | "remedied" | "upheld" | "dismissed" | "sanctioned" | "appealed" | "final";
        /** One step of a case, on record for good. */
        InfractionStep: {
            act: components["schemas"]["InfractionAct"];
            actorClass: components["schemas"]["ActorClass"];
            /**
             * Format: date-time
             * When.
             */
            at: string;
            /** The status before; null at the beginning. */
            from: components["schemas"]["InfractionStatus"] | null;
            /** The step’s id. */
            readonly id: string;
            /** The infraction (id). */
            infraction: string;
            /** Who; null for what happened by itself, and for the reader’s report except to those who decide. */
            person: components["schemas"]["PersonSummary"] | null;
            /** The sanction, where one was imposed, appealed or decided on. */
            sanction: components["schemas"]["Sanction"] | null;
            to: components["schemas"]["InfractionStatus"];
            /** Why, in the words of whoever did it. */
            words: string | null;
        };
        /** One page of InfractionSteps. */
        InfractionStepPage: {
            /** The things on this page, in the order asked for. */
            items: components["schemas"]["InfractionStep"][];
            /** The cursor of the next page; null on the last. */
            next: string | null;
            /** The number of items on all pages, counted up to 1,000. Only with `include=total`. */
            readonly totalCount?: number;
            /** Whether there are more than 1,000 items: show "1,000+". Only with `include=total`. */
            totalCountIsCapped?: boolean;
        };
        /** How one becomes a member: at once, after approval, or by invitation. */
        JoinPolicy: "open" | "approval" | "invitation";
        /** A key that a system calls with. The key itself is shown once. */
        Key: {
            /**
             * Format: date-time
             * When the record was made.
             */
            readonly createdAt: string;
            /** Its version: the `ETag` of the record, which `If-Match` takes. Absent when `fields` is used. */
            readonly etag: string;
            /**
             * Format: date-time
             * When it stops working; null for never.
             */
            expiresAt: string | null;
            /** The key’s id. */
            readonly id: string;
            kind: components["schemas"]["KeyKind"];
            /** Its last four characters, to tell keys apart. */
            lastFour: string;
            /**
             * Format: date-time
             * When it was last used, to the hour.
             */
            lastUsedAt: string | null;
            /** What the key is for. */
            name: string;
            /** The origins from which a publishable key may be used in a browser, each one of its portal’s; null for all of them. A secret key takes none. */
            origins: string[] | null;
            /**
             * Format: date-time
             * Until when secrets from before the last rotation work as well; null where they stopped at once.
             */
            overlapUntil: string | null;
            /** The portal it is bound to. */
            portal: components["schemas"]["PortalSummary"] | null;
            /** How it begins. */
            prefix: string;
            /**
             * Format: date-time
             * When it was revoked; null while it works.
             */
            revokedAt: string | null;
            /**
             * Format: date-time
             * When it was last rotated.
             */
            rotatedAt: string | null;
            /** What it may do. */
            scopes: ("communities:read" | "communities:write" | "people:read" | "people:write" | "identities:write" | "privacy:write" | "memberships:read" | "memberships:write" | "portals:read" | "portals:write" | "organisations:read" | "organisations:write" | "imports:read" | "imports:write" | "keys:read" | "keys:write" | "activity:read" | "resources:read" | "resources:write" | "pages:read" | "pages:write" | "governance:read" | "governance:write" | "webhooks:read" | "webhooks:write" | "notices:read" | "notices:write")[];
            /**
             * Format: date-time
             * When the record last changed.
             */
            readonly updatedAt: string;
        };
        /** A key to make. */
        KeyCreate: {
            /**
             * Format: date-time
             * When it stops working; null for never.
             */
            expiresAt?: string | null;
            kind: components["schemas"]["KeyKind"];
            /** What the key is for. */
            name: string;
            /** The origins from which a publishable key may be used in a browser, each one of its portal’s; null for all of them. A secret key takes none. */
            origins?: string[] | null;
            /** The portal it is bound to (slug or id). A publishable key needs one. */
            portal?: string | null;
            /** What a secret key may do; none named means everything. A publishable key takes none. */
            scopes?: ("communities:read" | "communities:write" | "people:read" | "people:write" | "identities:write" | "privacy:write" | "memberships:read" | "memberships:write" | "portals:read" | "portals:write" | "organisations:read" | "organisations:write" | "imports:read" | "imports:write" | "keys:read" | "keys:write" | "activity:read" | "resources:read" | "resources:write" | "pages:read" | "pages:write" | "governance:read" | "governance:write" | "webhooks:read" | "webhooks:write" | "notices:read" | "notices:write")[];
        };
        /** A key that was just created or rotated, with its secret. */
        KeyCreated: {
            /**
             * Format: date-time
             * When the record was made.
             */
            readonly createdAt: string;
            /**
             * Format: date-time
             * When it stops working; null for never.
             */
            expiresAt: string | null;
            /** The key’s id. */
            readonly id: string;
            /** The key itself. Keep it now: it is stored as a hash and never shown again. */
            key: string;
            kind: components["schemas"]["KeyKind"];
            /** Its last four characters, to tell keys apart. */
            lastFour: string;
            /**
             * Format: date-time
             * When it was last used, to the hour.
             */
            lastUsedAt: string | null;
            /** What the key is for. */
            name: string;
            /** The origins from which a publishable key may be used in a browser, each one of its portal’s; null for all of them. A secret key takes none. */
            origins: string[] | null;
            /**
             * Format: date-time
             * Until when secrets from before the last rotation work as well; null where they stopped at once.
             */
            overlapUntil: string | null;
            /** The portal it is bound to. */
            portal: components["schemas"]["PortalSummary"] | null;
            /** How it begins. */
            prefix: string;
            /**
             * Format: date-time
             * When it was revoked; null while it works.
             */
            revokedAt: string | null;
            /**
             * Format: date-time
             * When it was last rotated.
             */
            rotatedAt: string | null;
            /** What it may do. */
            scopes: ("communities:read" | "communities:write" | "people:read" | "people:write" | "identities:write" | "privacy:write" | "memberships:read" | "memberships:write" | "portals:read" | "portals:write" | "organisations:read" | "organisations:write" | "imports:read" | "imports:write" | "keys:read" | "keys:write" | "activity:read" | "resources:read" | "resources:write" | "pages:read" | "pages:write" | "governance:read" | "governance:write" | "webhooks:read" | "webhooks:write" | "notices:read" | "notices:write")[];
            /**
             * Format: date-time
             * When the record last changed.
             */
            readonly updatedAt: string;
        };
        /** Secret keys stay on servers; publishable ones may stand in HTML, read public things only and work from their portal’s origins. */
        KeyKind: "secret" | "publishable";
        /** One page of Keys. */
        KeyPage: {
            /** The things on this page, in the order asked for. */
            items: components["schemas"]["Key"][];
            /** The cursor of the next page; null on the last. */
            next: string | null;
            /** The number of items on all pages, counted up to 1,000. Only with `include=total`. */
            readonly totalCount?: number;
            /** Whether there are more than 1,000 items: show "1,000+". Only with `include=total`. */
            totalCountIsCapped?: boolean;
        };
        /** Changes to a key. */
        KeyPatch: {
            /**
             * Format: date-time
             * When it stops working; null for never.
             */
            expiresAt?: string | null;
            /** What the key is for. */
            name?: string;
            /** The origins from which a publishable key may be used in a browser, each one of its portal’s; null for all of them. A secret key takes none. */
            origins?: string[] | null;
            /** The portal it is bound to (slug or id). A publishable key needs one. */
            portal?: string | null;
            /** What a secret key may do. A publishable key takes none. */
            scopes?: ("communities:read" | "communities:write" | "people:read" | "people:write" | "identities:write" | "privacy:write" | "memberships:read" | "memberships:write" | "portals:read" | "portals:write" | "organisations:read" | "organisations:write" | "imports:read" | "imports:write" | "keys:read" | "keys:write" | "activity:read" | "resources:read" | "resources:write" | "pages:read" | "pages:write" | "governance:read" | "governance:write" | "webhooks:read" | "webhooks:write" | "notices:read" | "notices:write")[];
        };
        /** A rotation of a key. */
        KeyRotationCreate: {
            /** For how many hours the present secret works beside the new one, 0 to 168. Default: 24. */
            overlapHours?: number;
        };
        /** The key in short. */
        KeySummary: {
            /** The key’s id. */
            readonly id: string;
            /** What the key is for. */
            name: string;
        };
        /** What a transition still lacks. */
        Lack: {
            /** The call that supplies it; null where none does. */
            call: string | null;
            /**
             * Format: date-time
             * From when on it holds by time alone; null where time does not help.
             */
            from: string | null;
            /** Where in the body of the transition it is supplied; null where it is supplied elsewhere. */
            pointer: string | null;
            /** What is missing, and how to put it right. */
            problem: string;
        };
        /** The days of the maintenance ladder, counted from the first notice. */
        LadderDays: {
            /** The day of the final notice. */
            finalNotice: number;
            /** The day of the second notice, counted from the first. */
            secondNotice: number;
            /** The day on which suspension is proposed. */
            suspension: number;
        };
        /** The days of the maintenance ladder, counted from the first notice. */
        LadderDaysInput: {
            /** The day of the final notice. */
            finalNotice: number;
            /** The day of the second notice, counted from the first. */
            secondNotice: number;
            /** The day on which suspension is proposed. */
            suspension: number;
        };
        /** Where a page stands on the ladder of maintenance, from compliant to removed. */
        Maintenance: "compliant" | "due" | "overdue" | "second_notice" | "final_notice" | "suspension_proposed" | "suspended" | "removed";
        /** Pages by where they stand on the ladder of maintenance. */
        MaintenanceCounts: {
            /** How many pages are compliant. */
            readonly compliant: number;
            /** How many pages are due. */
            readonly due: number;
            /** How many pages have their final notice. */
            readonly finalNotice: number;
            /** How many pages are overdue: a first notice went out. */
            readonly overdue: number;
            /** How many pages are removed. */
            readonly removed: number;
            /** How many pages have a second notice. */
            readonly secondNotice: number;
            /** How many pages are suspended. */
            readonly suspended: number;
            /** How many pages are proposed to be suspended. */
            readonly suspensionProposed: number;
        };
        /** One step of a page on the ladder of maintenance, on record for good. */
        MaintenanceStep: {
            /**
             * Format: date-time
             * When.
             */
            at: string;
            /** The rules among the gates of its portal that failed when it was taken or, where none did, warned; empty where all was in order. */
            causes: string[];
            /**
             * Format: date-time
             * When that notice was first delivered; null while it was not, or where there is none.
             */
            deliveredAt: string | null;
            from: components["schemas"]["Maintenance"];
            /** The step’s id. */
            readonly id: string;
            /** The case in which it was decided (id). */
            infraction: string | null;
            /** The notice that went with it; null where none does. */
            notice: components["schemas"]["NoticeKind"] | null;
            /** The page (id). */
            page: string;
            /** Who decided it; null where the service took it by itself. */
            person: components["schemas"]["PersonSummary"] | null;
            /** Why, in words. */
            reason: string;
            to: components["schemas"]["Maintenance"];
        };
        /** One page of MaintenanceSteps. */
        MaintenanceStepPage: {
            /** The things on this page, in the order asked for. */
            items: components["schemas"]["MaintenanceStep"][];
            /** The cursor of the next page; null on the last. */
            next: string | null;
            /** The number of items on all pages, counted up to 1,000. Only with `include=total`. */
            readonly totalCount?: number;
            /** Whether there are more than 1,000 items: show "1,000+". Only with `include=total`. */
            totalCountIsCapped?: boolean;
        };
        /** A classification banner or portion marking on a page. */
        Marking: {
            kind: components["schemas"]["MarkingKind"];
            level: components["schemas"]["MarkingLevel"];
            /** The line that it stands in. */
            line: string;
            /** The marking. */
            marking: string;
        };
        /** The level of a whole document, of a portion of it, or who classified it and until when. */
        MarkingKind: "banner" | "portion" | "block";
        /** Above unclassified, or controlled though unclassified (CUI, FOUO and their like). */
        MarkingLevel: "classified" | "controlled";
        /** How an item answers the search `q`. */
        Match: {
            /** The part of the text that matches best, marked and escaped in the same way. */
            excerpt: string | null;
            /** The name, the matched words between `<mark>` and `</mark>`, all else escaped as HTML. */
            name: string;
            /** How well it matches; higher is better. */
            score: number;
        };
        /** Who calls. */
        Me: {
            /** The key that the request was sent with; null with a person’s token. */
            key: components["schemas"]["CallingKey"] | null;
            /** The person who acts, by their token or named in Guildhall-Actor; null where a key acts for the organisation, or the directory does not know the person. */
            person: components["schemas"]["PersonSummary"] | null;
        };
        /** The typical member: experience, level, commitment and objectives. */
        MemberProfile: {
            /** The time and work they bring. */
            commitment: string | null;
            /** What they have done before. */
            experience: string | null;
            /** How senior they are. */
            level: string | null;
            /** What they want to get out of it. */
            objectives: string | null;
        };
        /** The typical member: experience, level, commitment and objectives. */
        MemberProfileInput: {
            /** The time and work they bring. */
            commitment?: string | null;
            /** What they have done before. */
            experience?: string | null;
            /** How senior they are. */
            level?: string | null;
            /** What they want to get out of it. */
            objectives?: string | null;
        };
        /** A person in a community. */
        Membership: {
            /** The application; shown to those who decide on it. */
            application: components["schemas"]["Application"] | null;
            /** Why it was declined or ended. A refusal needs one. */
            cause: string | null;
            community: components["schemas"]["CommunitySummary"];
            /**
             * Format: date-time
             * When the record was made.
             */
            readonly createdAt: string;
            /** Its version: the `ETag` of the record, which `If-Match` takes. Absent when `fields` is used. */
            readonly etag: string;
            /** The key of the record in that system; unique per source. */
            externalKey: string | null;
            /** The membership’s id. */
            readonly id: string;
            /**
             * Format: date
             * The day the person joined; null when not known.
             */
            joinedOn: string | null;
            /**
             * Format: date
             * The day the person left; null while a member or when not known.
             */
            leftOn: string | null;
            person: components["schemas"]["PersonSummary"];
            /** The roles held today, from the terms. */
            readonly roles: components["schemas"]["Role"][];
            /** The system the record was imported from; null when it was made here. */
            source: string | null;
            status: components["schemas"]["MembershipStatus"];
            /** Every term of a role, past and present, oldest first. */
            readonly terms: components["schemas"]["TermSummary"][];
            /**
             * Format: date-time
             * When the record last changed.
             */
            readonly updatedAt: string;
        };
        /** A membership to create. Without a status it is active at once where somebody adds it who manages the community; for a person who joins, the join policy decides: open makes a member at once, approval an application, and by invitation nobody joins without one. */
        MembershipCreate: {
            application?: components["schemas"]["ApplicationInput"] | null;
            /** Why it was declined or ended. A refusal needs one. */
            cause?: string | null;
            /** The slug or id of the community. */
            community: string;
            /** The key of the record in that system; unique per source. */
            externalKey?: string | null;
            /**
             * Format: date
             * The day the person joined; null when not known.
             */
            joinedOn?: string | null;
            /**
             * Format: date
             * The day the person left; null while a member or when not known.
             */
            leftOn?: string | null;
            /** The person’s id. */
            person: string;
            /** A role to hold from `joinedOn` (else today) on; more are added as terms. */
            role?: components["schemas"]["Role"];
            /** The system the record was imported from; null when it was made here. */
            source?: string | null;
            status?: components["schemas"]["MembershipStatus"];
        };
        /** One page of Memberships. */
        MembershipPage: {
            /** The things on this page, in the order asked for. */
            items: components["schemas"]["Membership"][];
            /** The cursor of the next page; null on the last. */
            next: string | null;
            /** The number of items on all pages, counted up to 1,000. Only with `include=total`. */
            readonly totalCount?: number;
            /** Whether there are more than 1,000 items: show "1,000+". Only with `include=total`. */
            totalCountIsCapped?: boolean;
        };
        /** Changes to a membership. Its status is changed by transitions. */
        MembershipPatch: {
            application?: components["schemas"]["ApplicationInput"] | null;
            /** Why it was declined or ended. A refusal needs one. */
            cause?: string | null;
            /** The key of the record in that system; unique per source. */
            externalKey?: string | null;
            /**
             * Format: date
             * The day the person joined; null when not known.
             */
            joinedOn?: string | null;
            /**
             * Format: date
             * The day the person left; null while a member or when not known.
             */
            leftOn?: string | null;
            /** The system the record was imported from; null when it was made here. */
            source?: string | null;
        };
        /** Applied or invited, then active, declined (with a cause), withdrawn or expired; who leaves stays visible as alumni. */
        MembershipStatus: "applied" | "invited" | "active" | "declined" | "withdrawn" | "expired" | "alumni";
        /** A named change of the status of a membership. */
        MembershipTransition: "join" | "apply" | "invite" | "accept" | "decline" | "withdraw" | "expire" | "leave";
        /** A transition of a membership. */
        MembershipTransitionCreate: {
            /** Why; shown as the `cause` of the membership. Required by `decline`, unless one declines an invitation. */
            reason?: string | null;
            transition: components["schemas"]["MembershipTransition"];
        };
        /** A membership as another system has it: one for each person and community. */
        MembershipUpsert: {
            application?: components["schemas"]["ApplicationInput"] | null;
            /** Why it was declined or ended. A refusal needs one. */
            cause?: string | null;
            /** The slug or id of the community. */
            community: string;
            /** The key of the record in that system; unique per source. */
            externalKey?: string | null;
            /**
             * Format: date
             * The day the person joined; null when not known.
             */
            joinedOn?: string | null;
            /**
             * Format: date
             * The day the person left; null while a member or when not known.
             */
            leftOn?: string | null;
            /** The person’s id. */
            person: string;
            /** The system the record was imported from; null when it was made here. */
            source?: string | null;
            status?: components["schemas"]["MembershipStatus"];
        };
        /** What was done with each item. */
        MembershipUpsertAnswers: {
            /** One answer for each item, in order. */
            items: components["schemas"]["BulkAnswer"][];
        };
        /** Many memberships at once. */
        MembershipUpserts: {
            /** All or none: when one does not fit, nothing is changed. Default: false. */
            atomic?: boolean;
            /** The records, at most 1,000. */
            items: components["schemas"]["MembershipUpsert"][];
        };
        /** A sentence as data, for portals that translate: its id and its values. The words beside it are made of the same ones. */
        Message: {
            /** Which message it is. It stays the same when its words change. */
            id: string;
            /** The values that its words are made of: names, numbers, and days as YYYY-MM-DD. */
            values: {
                [key: string]: unknown;
            };
        };
        /** What happens next if nothing changes. */
        NextStep: {
            /** What happens next, as data. */
            message: components["schemas"]["Message"];
            /**
             * Format: date
             * The day from which on; null where no day is set.
             */
            on: string | null;
            /** What happens next. */
            what: string;
        };
        /** Something that a person was told, with its delivery on record. */
        Notice: {
            /** How often sending it was tried. */
            readonly attempts: number;
            /** How it reached the person. */
            channel: components["schemas"]["NoticeChannel"] | null;
            /** The community that it is about. */
            community: components["schemas"]["CommunitySummary"] | null;
            /**
             * Format: date-time
             * When the record was made.
             */
            readonly createdAt: string;
            /**
             * Format: date-time
             * When it reached the person.
             */
            deliveredAt: string | null;
            /** Its version: the `ETag` of the record, which `If-Match` takes. Absent when `fields` is used. */
            readonly etag: string;
            /** Why sending it failed last. */
            failure: string | null;
            /** How it was handed over, where that was not by e-mail. */
            handedOver: string | null;
            /** The notice’s id. */
            readonly id: string;
            kind: components["schemas"]["NoticeKind"];
            /**
             * Format: date-time
             * When sending it is tried next.
             */
            nextAttemptAt: string | null;
            /** The page that it is about. */
            page: components["schemas"]["PageSummary"] | null;
            person: components["schemas"]["PersonSummary"];
            /** The portal that it is about. */
            portal: components["schemas"]["PortalSummary"] | null;
            status: components["schemas"]["NoticeStatus"];
            /** The step of the ladder that it belongs to. */
            step: string | null;
            /** What it says in one line. */
            subject: string;
            /** What it says, as plain text. */
            text: string;
            /**
             * Format: date-time
             * When the record last changed.
             */
            readonly updatedAt: string;
        };
        /** How a notice reached its person: by e-mail, or by other means that a portal admin put on record. */
        NoticeChannel: "mail" | "by_hand";
        /** That a notice was handed over by other means than e-mail. */
        NoticeDelivery: {
            /** How it was handed over. */
            how: string;
            /**
             * Format: date
             * On which day; today unless said.
             */
            on?: string;
        };
        /** What a notice is about. */
        NoticeKind: "page_due_soon" | "page_overdue" | "page_second_notice" | "page_final_notice" | "suspension_proposed" | "page_suspended" | "page_removed" | "page_compliant" | "infraction_opened" | "infraction_decided" | "appeal_decided" | "page_request_decided" | "page_request_changes_asked" | "succession_asked" | "resource_review_due";
        /** One page of Notices. */
        NoticePage: {
            /** The things on this page, in the order asked for. */
            items: components["schemas"]["Notice"][];
            /** The cursor of the next page; null on the last. */
            next: string | null;
            /** The number of items on all pages, counted up to 1,000. Only with `include=total`. */
            readonly totalCount?: number;
            /** Whether there are more than 1,000 items: show "1,000+". Only with `include=total`. */
            totalCountIsCapped?: boolean;
        };
        /** Whether a notice has reached its person; a failed one can still be handed over by other means. */
        NoticeStatus: "pending" | "delivered" | "failed";
        /** A name or address that may still occur in texts. */
        NotSearched: {
            /** Why other people’s texts were not searched for it. */
            because: string;
            /** The member of the person. */
            member: string;
        };
        /** A finding that asks for something. */
        OpenFinding: {
            /** The clause that the rule comes from, and its source. */
            clause: string;
            /** The facts that it rests on, with their moments. */
            evidence: components["schemas"]["FindingEvidence"][];
            /** The finding’s id. */
            readonly id: string;
            /** The reason as data. */
            message: components["schemas"]["Message"];
            /** What happens next if nothing changes. */
            nextStep: components["schemas"]["NextStep"] | null;
            /** Why, in one sentence. */
            reason: string;
            /** How to put it right. */
            remedy: components["schemas"]["Remedy"] | null;
            /** The rule. */
            rule: string;
            /** From 0 to 10; null where not judged. */
            score: number | null;
            severity: components["schemas"]["Severity"];
            /**
             * Format: date-time
             * Since when it has been so.
             */
            since: string;
            status: components["schemas"]["FindingStatus"];
            subjectType: components["schemas"]["RuleSubject"];
        };
        /** A part of the organisation that is tasked with something already. A community’s page is for what nobody is tasked with. */
        Organisation: {
            /**
             * Format: date-time
             * When the record was made.
             */
            readonly createdAt: string;
            /** Its version: the `ETag` of the record, which `If-Match` takes. Absent when `fields` is used. */
            readonly etag: string;
            /** The key of the record in that system; unique per source. */
            externalKey: string | null;
            /** The organisation’s id. */
            readonly id: string;
            /** How it answers the search; null without `q`. */
            match: components["schemas"]["Match"] | null;
            /** What it is tasked with. */
            mission: string | null;
            /** What it is called. */
            name: string;
            /** The system the record was imported from; null when it was made here. */
            source: string | null;
            /** What its task is about. */
            topics: string[];
            /**
             * Format: date-time
             * When the record last changed.
             */
            readonly updatedAt: string;
            /** Where to find out more. */
            url: string | null;
        };
        /** An organisation and what it is tasked with. */
        OrganisationCreate: {
            /** The key of the record in that system; unique per source. */
            externalKey?: string | null;
            /** What it is tasked with. */
            mission?: string | null;
            /** What it is called. */
            name: string;
            /** The system the record was imported from; null when it was made here. */
            source?: string | null;
            /** What its task is about. */
            topics?: string[];
            /** Where to find out more. */
            url?: string | null;
        };
        /** One page of Organisations. */
        OrganisationPage: {
            /** The things on this page, in the order asked for. */
            items: components["schemas"]["Organisation"][];
            /** The cursor of the next page; null on the last. */
            next: string | null;
            /** The number of items on all pages, counted up to 1,000. Only with `include=total`. */
            readonly totalCount?: number;
            /** Whether there are more than 1,000 items: show "1,000+". Only with `include=total`. */
            totalCountIsCapped?: boolean;
        };
        /** What is to change of it; null empties a member. */
        OrganisationPatch: {
            /** The key of the record in that system; unique per source. */
            externalKey?: string | null;
            /** What it is tasked with. */
            mission?: string | null;
            /** What it is called. */
            name?: string;
            /** The system the record was imported from; null when it was made here. */
            source?: string | null;
            /** What its task is about. */
            topics?: string[];
            /** Where to find out more. */
            url?: string | null;
        };
        /** An organisation as another system has it: made when new there, changed in the members given when known. */
        OrganisationUpsert: {
            /** Its key there. */
            externalKey: string;
            /** What it is tasked with. */
            mission?: string | null;
            /** What it is called. */
            name: string;
            /** The system it comes from. */
            source: string;
            /** What its task is about. */
            topics?: string[];
            /** Where to find out more. */
            url?: string | null;
        };
        /** What was done with each item. */
        OrganisationUpsertAnswers: {
            /** One answer for each item, in order. */
            items: components["schemas"]["BulkAnswer"][];
        };
        /** Many organisations at once. */
        OrganisationUpserts: {
            /** All or none: when one does not fit, nothing is changed. Default: false. */
            atomic?: boolean;
            /** The records, at most 1,000. */
            items: components["schemas"]["OrganisationUpsert"][];
        };
        /** Something that exists already and is about the same. */
        Overlap: {
            /** What the page request answers to it; null without one, or where nothing was answered yet. */
            answer: components["schemas"]["OverlapAnswer"] | null;
            /** The part of its mission that matches best, marked and escaped in the same way. */
            excerpt: string | null;
            formula: components["schemas"]["OverlapFormula"];
            /** The community or organisation (id). */
            id: string;
            kind: components["schemas"]["OverlapKind"];
            /** Whether the score makes an overlap likely. */
            likely: boolean;
            /** Its words that were matched, those that tell most first. */
            matchedWords: string[];
            /** The name, the matched words between `<mark>` and `</mark>`, all else escaped as HTML. */
            name: string;
            parts: components["schemas"]["OverlapParts"];
            /** How much both are alike, from 0 to 1. */
            score: number;
            /** The topics that both name. */
            sharedTopics: string[];
            /** The community’s name in URLs; null for an organisation. */
            slug: string | null;
            /** Its name, plain. */
            title: string;
        };
        /** What a page request says of an overlap. */
        OverlapAnswer: {
            answer: components["schemas"]["OverlapAnswerKind"];
            /** Why. */
            because: string | null;
        };
        /** Answers one overlap: exactly one of community and organisation. A later answer takes the place of an earlier. */
        OverlapAnswerCreate: {
            answer: components["schemas"]["OverlapAnswerKind"];
            /** Why; needed where it is something else. */
            because?: string | null;
            /** The slug or id of the community that it overlaps with. */
            community?: string;
            /** The organisation that is tasked with it (id). */
            organisation?: string;
        };
        /** It is another thing (and why), the community joins it, or both become one. */
        OverlapAnswerKind: "distinct" | "join" | "merge";
        /** By what the overlaps were scored. */
        OverlapFormula: {
            /** The formula. */
            id: string;
            /** From which score on an overlap is likely. */
            likelyFrom: number;
            /** Its version; any change makes a new one. */
            version: number;
            /** What each part weighs. */
            weights: components["schemas"]["OverlapParts"];
        };
        /** Whether it is a community, or an organisation that is tasked with something. */
        OverlapKind: "community" | "organisation";
        /** One page of Overlaps. */
        OverlapPage: {
            /** The things on this page, in the order asked for. */
            items: components["schemas"]["Overlap"][];
            /** The cursor of the next page; null on the last. */
            next: string | null;
            /** The number of items on all pages, counted up to 1,000. Only with `include=total`. */
            readonly totalCount?: number;
            /** Whether there are more than 1,000 items: show "1,000+". Only with `include=total`. */
            totalCountIsCapped?: boolean;
        };
        /** What the score is made of; null where one of both says nothing of it, which then does not count. */
        OverlapParts: {
            /** How alike the missions are. */
            mission: number | null;
            /** How alike the names are. */
            name: number | null;
            /** How many topics they share. */
            topics: number | null;
        };
        /** A ready-made rule pack. */
        PackBase: "obt" | "university" | "network";
        /** A rule as a pack judges by it. */
        PackRule: {
            /** The rule. */
            rule: string;
            /** All its settings. */
            settings: {
                [key: string]: unknown;
            };
            severity: components["schemas"]["Severity"];
        };
        /** One community’s page on one portal. */
        Page: {
            community: components["schemas"]["CommunitySummary"];
            /**
             * Format: date-time
             * When the record was made.
             */
            readonly createdAt: string;
            /** Its version: the `ETag` of the record, which `If-Match` takes. Absent when `fields` is used. */
            readonly etag: string;
            /** The key of the record in that system; unique per source. */
            externalKey: string | null;
            freshness: components["schemas"]["Freshness"];
            /** The page’s id. */
            readonly id: string;
            /**
             * Format: date-time
             * When it last showed a sign of life, by the evidence that counts; null without any.
             */
            readonly lastUpdatedAt: string | null;
            maintenance: components["schemas"]["Maintenance"];
            /** Why it stands there; told to those who look after it, null for all others. */
            readonly maintenanceReason: string | null;
            /**
             * Format: date-time
             * Since when it has stood there on the ladder.
             */
            readonly maintenanceSince: string;
            /** The mission it declares; null takes the community’s. */
            mission: string | null;
            portal: components["schemas"]["PortalSummary"];
            /** Its primary representative today. */
            primary: components["schemas"]["PersonSummary"] | null;
            /** The transformation requirement or aspiration that the community addresses. */
            requirement: string | null;
            /**
             * Format: date
             * The day that requirement ends; null while no end is known.
             */
            requirementEndsOn: string | null;
            /** In how many days it must show a sign of life at the latest. Default on creation: 90. */
            reviewEveryDays: number;
            /** Its secondary representative today. */
            secondary: components["schemas"]["PersonSummary"] | null;
            /** The system the record was imported from; null when it was made here. */
            source: string | null;
            /**
             * Format: date-time
             * When it becomes (or became) stale; null without evidence.
             */
            readonly staleAt: string | null;
            /**
             * Format: date-time
             * When the record last changed.
             */
            readonly updatedAt: string;
            /** Where it is. */
            url: string;
        };
        /** What the monitor saw of a page at one time. Checks are added and never changed. */
        PageCheck: {
            /** The images that lead nowhere, of those that were tried. */
            brokenImages: components["schemas"]["BrokenLink"][];
            /** The links that lead nowhere, of those that were tried. */
            brokenLinks: components["schemas"]["BrokenLink"][];
            /** How long it was, decoded; at most 1 MiB is read. */
            bytes: number | null;
            /**
             * Format: date-time
             * When it was checked.
             */
            checkedAt: string;
            /** SHA-256 of the text in its main part: markup and navigation may change without it. */
            contentHash: string | null;
            /** How long fetching it took, in milliseconds. */
            durationMs: number;
            /** Where it was after redirects. */
            finalUrl: string | null;
            /** The formula and version of the nearness. */
            formula: string | null;
            /** Its headings, in order. */
            headings: components["schemas"]["Heading"][];
            /** The check’s id. */
            readonly id: string;
            /** How many images it has. */
            images: number | null;
            /** How many of them have no alternative text. */
            imagesWithoutAlt: number | null;
            /**
             * Format: date-time
             * The Last-Modified that it came with.
             */
            lastModified: string | null;
            /** How many other addresses it links to. */
            links: number | null;
            /** How many links and images were tried; at most 30 of each. */
            linksChecked: number | null;
            /** The classification markings on it. */
            markings: components["schemas"]["Marking"][];
            /** Whether the words of its mission stand on it; null where no mission is known. */
            missionShown: boolean | null;
            /** How near its words are to its mission, 0 to 1; null where that can’t be said. */
            nearness: number | null;
            outcome: components["schemas"]["CheckOutcome"];
            /** The page (id). */
            page: string;
            /** The ETag that it came with. */
            pageEtag: string | null;
            /** What stood in the way, in a sentence. */
            problem: string | null;
            /** The HTTP status; null when nothing answered. */
            statusCode: number | null;
            /** Its title. */
            title: string | null;
        };
        /** One page of PageChecks. */
        PageCheckPage: {
            /** The things on this page, in the order asked for. */
            items: components["schemas"]["PageCheck"][];
            /** The cursor of the next page; null on the last. */
            next: string | null;
            /** The number of items on all pages, counted up to 1,000. Only with `include=total`. */
            readonly totalCount?: number;
            /** Whether there are more than 1,000 items: show "1,000+". Only with `include=total`. */
            totalCountIsCapped?: boolean;
        };
        /** A page that exists already; a new one is asked for by a page request. */
        PageCreate: {
            /** The slug or id of the community that it shows. */
            community: string;
            /** The key of the record in that system; unique per source. */
            externalKey?: string | null;
            /** The mission it declares; null takes the community’s. */
            mission?: string | null;
            /** The slug or id of the portal that it is on. */
            portal: string;
            /** The transformation requirement or aspiration that the community addresses. */
            requirement?: string | null;
            /**
             * Format: date
             * The day that requirement ends; null while no end is known.
             */
            requirementEndsOn?: string | null;
            /** In how many days it must show a sign of life at the latest. Default on creation: 90. */
            reviewEveryDays?: number;
            /** The system the record was imported from; null when it was made here. */
            source?: string | null;
            /** Where it is. */
            url: string;
        };
        /** One page of Pages. */
        PagePage: {
            /** The things on this page, in the order asked for. */
            items: components["schemas"]["Page"][];
            /** The cursor of the next page; null on the last. */
            next: string | null;
            /** The number of items on all pages, counted up to 1,000. Only with `include=total`. */
            readonly totalCount?: number;
            /** Whether there are more than 1,000 items: show "1,000+". Only with `include=total`. */
            totalCountIsCapped?: boolean;
        };
        /** What is to change of a page. */
        PagePatch: {
            /** The key of the record in that system; unique per source. */
            externalKey?: string | null;
            /** The mission it declares; null takes the community’s. */
            mission?: string | null;
            /** The transformation requirement or aspiration that the community addresses. */
            requirement?: string | null;
            /**
             * Format: date
             * The day that requirement ends; null while no end is known.
             */
            requirementEndsOn?: string | null;
            /** In how many days it must show a sign of life at the latest. Default on creation: 90. */
            reviewEveryDays?: number;
            /** The system the record was imported from; null when it was made here. */
            source?: string | null;
            /** Where it is. */
            url?: string;
        };
        /** A community asks for a page on a portal. */
        PageRequest: {
            /** Why it was declined. */
            cause: string | null;
            /** The community that asks for a page; null where the caller may not see it. */
            community: components["schemas"]["CommunitySummary"] | null;
            /**
             * Format: date-time
             * When the record was made.
             */
            readonly createdAt: string;
            /**
             * Format: date-time
             * When it came to its end.
             */
            readonly decidedAt: string | null;
            /** Its version: the `ETag` of the record, which `If-Match` takes. Absent when `fields` is used. */
            readonly etag: string;
            /**
             * Format: date-time
             * When it expires without an answer; null while it does not wait for one.
             */
            readonly expiresAt: string | null;
            /** The request’s id. */
            readonly id: string;
            /** The mission that the page declares; null takes the community’s. */
            mission: string | null;
            /** The page that came of it. */
            page: components["schemas"]["PageSummary"] | null;
            /** The portal that the page is to be on. */
            portal: components["schemas"]["PortalSummary"] | null;
            /** Who is to be the primary representative. */
            primary: components["schemas"]["PersonSummary"] | null;
            /** Who asks; null where a system did. */
            requester: components["schemas"]["PersonSummary"] | null;
            /** The transformation requirement or aspiration that the community addresses. */
            requirement: string | null;
            /**
             * Format: date
             * The day that requirement ends; null while no end is known.
             */
            requirementEndsOn: string | null;
            /** Who is to be the secondary representative. */
            secondary: components["schemas"]["PersonSummary"] | null;
            status: components["schemas"]["PageRequestStatus"];
            /**
             * Format: date-time
             * When the record last changed.
             */
            readonly updatedAt: string;
            /** Where the page is, or is going to be: an address of the portal. */
            url: string | null;
            /**
             * Format: date-time
             * Since when it has waited for the requester’s answer; null while it does not.
             */
            readonly waitingSince: string | null;
            /** Why no organisation is already tasked with it. */
            whyNotTasked: string | null;
        };
        /** The form: what a community says to get a page. What is left out can be added until it is approved. */
        PageRequestCreate: {
            /** The slug or id of the community. */
            community: string;
            /** The mission that the page declares; null takes the community’s. */
            mission?: string | null;
            /** The slug or id of the portal. */
            portal: string;
            /** Who is to be the primary representative (id). */
            primary?: string | null;
            /** The transformation requirement or aspiration that the community addresses. */
            requirement?: string | null;
            /**
             * Format: date
             * The day that requirement ends; null while no end is known.
             */
            requirementEndsOn?: string | null;
            /** Who is to be the secondary representative, somebody else (id). */
            secondary?: string | null;
            /** Where the page is, or is going to be: an address of the portal. */
            url?: string | null;
            /** Why no organisation is already tasked with it. */
            whyNotTasked?: string | null;
        };
        /** What is decided about a page request. */
        PageRequestDecision: {
            /** Why, in words that help; a refusal needs one. */
            cause?: string | null;
            decision: components["schemas"]["RequestDecision"];
        };
        /** One message of the conversation about a page request. */
        PageRequestMessage: {
            /** Who wrote it; null where a system did. */
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
            /** What is asked or answered. */
            text: string;
        };
        /** Asks for changes, or answers. */
        PageRequestMessageCreate: {
            /** Left out it is an answer when it comes from the requester, and a question when it comes from those who decide. */
            kind?: components["schemas"]["RequestMessageKind"];
            /** What is asked or answered. */
            text: string;
        };
        /** One page of PageRequestMessages. */
        PageRequestMessagePage: {
            /** The things on this page, in the order asked for. */
            items: components["schemas"]["PageRequestMessage"][];
            /** The cursor of the next page; null on the last. */
            next: string | null;
            /** The number of items on all pages, counted up to 1,000. Only with `include=total`. */
            readonly totalCount?: number;
            /** Whether there are more than 1,000 items: show "1,000+". Only with `include=total`. */
            totalCountIsCapped?: boolean;
        };
        /** One page of PageRequests. */
        PageRequestPage: {
            /** The things on this page, in the order asked for. */
            items: components["schemas"]["PageRequest"][];
            /** The cursor of the next page; null on the last. */
            next: string | null;
            /** The number of items on all pages, counted up to 1,000. Only with `include=total`. */
            readonly totalCount?: number;
            /** Whether there are more than 1,000 items: show "1,000+". Only with `include=total`. */
            totalCountIsCapped?: boolean;
        };
        /** What is to change of a request; null empties a member. */
        PageRequestPatch: {
            /** The mission that the page declares; null takes the community’s. */
            mission?: string | null;
            /** Who is to be the primary representative (id). */
            primary?: string | null;
            /** The transformation requirement or aspiration that the community addresses. */
            requirement?: string | null;
            /**
             * Format: date
             * The day that requirement ends; null while no end is known.
             */
            requirementEndsOn?: string | null;
            /** Who is to be the secondary representative, somebody else (id). */
            secondary?: string | null;
            /** Where the page is, or is going to be: an address of the portal. */
            url?: string | null;
            /** Why no organisation is already tasked with it. */
            whyNotTasked?: string | null;
        };
        /** With those who decide, with the requester again, or at its end: approved, declined (with a cause), or expired without an answer. */
        PageRequestStatus: "submitted" | "changes_asked" | "approved" | "declined" | "expired";
        /** The page in short. */
        PageSummary: {
            /** The page’s id. */
            readonly id: string;
            /** Where it is. */
            url: string;
        };
        /** One piece of evidence that a page was updated. All of it is kept. */
        PageUpdate: {
            /** As what the one who did it acted; null where nobody knows. */
            actorClass: components["schemas"]["ActorClass"] | null;
            /** The change it was a part of (a commit, a publication), the same for all pages it touched. */
            changeKey: string | null;
            /** The evidence’s id. */
            readonly id: string;
            kind: components["schemas"]["UpdateKind"];
            /** What else is known. */
            note: string | null;
            /**
             * Format: date-time
             * When the page was updated, by this evidence.
             */
            occurredAt: string;
            /** The page (id). */
            page: string;
            /** Who did it. */
            person: components["schemas"]["PersonSummary"] | null;
            /**
             * Format: date-time
             * When it was put on record.
             */
            recordedAt: string;
            standing: components["schemas"]["UpdateStanding"];
            /** Why it counts or does not, in a sentence. */
            why: string;
        };
        /** What was done with each heartbeat. */
        PageUpdateAnswers: {
            /** One answer for each item, in order. */
            items: components["schemas"]["BulkAnswer"][];
        };
        /** The portal’s heartbeat: the page was updated. */
        PageUpdateCreate: {
            /** As what the one who updated it acted, where a portal tells of it; the caller’s own when left out. */
            actorClass?: components["schemas"]["ActorClass"];
            /** The change it was a part of, the same for all pages it touched: a bulk edit is no review. */
            changeKey?: string | null;
            /** What else is known. */
            note?: string | null;
            /**
             * Format: date-time
             * When the page was updated; now when left out.
             */
            occurredAt?: string;
            /** The id of the person who updated it. */
            person?: string | null;
        };
        /** The heartbeat of one page of many. */
        PageUpdateItem: {
            /** As what the one who updated it acted, where a portal tells of it; the caller’s own when left out. */
            actorClass?: components["schemas"]["ActorClass"];
            /** The change it was a part of, the same for all pages it touched: a bulk edit is no review. */
            changeKey?: string | null;
            /** What else is known. */
            note?: string | null;
            /**
             * Format: date-time
             * When the page was updated; now when left out.
             */
            occurredAt?: string;
            /** The page’s id. */
            page: string;
            /** The id of the person who updated it. */
            person?: string | null;
        };
        /** Many heartbeats at once. */
        PageUpdateItems: {
            /** The heartbeats, at most 1,000. */
            items: components["schemas"]["PageUpdateItem"][];
        };
        /** One page of PageUpdates. */
        PageUpdatePage: {
            /** The things on this page, in the order asked for. */
            items: components["schemas"]["PageUpdate"][];
            /** The cursor of the next page; null on the last. */
            next: string | null;
            /** The number of items on all pages, counted up to 1,000. Only with `include=total`. */
            readonly totalCount?: number;
            /** Whether there are more than 1,000 items: show "1,000+". Only with `include=total`. */
            totalCountIsCapped?: boolean;
        };
        /** A page as another system has it: made when new there, changed in the members given when known. */
        PageUpsert: {
            /** The slug or id of the community that it shows. */
            community: string;
            /** Its key there. */
            externalKey: string;
            /** The mission it declares; null takes the community’s. */
            mission?: string | null;
            /** The slug or id of the portal that it is on. */
            portal: string;
            /** The transformation requirement or aspiration that the community addresses. */
            requirement?: string | null;
            /**
             * Format: date
             * The day that requirement ends; null while no end is known.
             */
            requirementEndsOn?: string | null;
            /** In how many days it must show a sign of life at the latest. Default on creation: 90. */
            reviewEveryDays?: number;
            /** The system it comes from. */
            source: string;
            /** Where it is. */
            url: string;
        };
        /** What was done with each item. */
        PageUpsertAnswers: {
            /** One answer for each item, in order. */
            items: components["schemas"]["BulkAnswer"][];
        };
        /** Many pages at once. */
        PageUpserts: {
            /** All or none: when one does not fit, nothing is changed. Default: false. */
            atomic?: boolean;
            /** The records, at most 1,000. */
            items: components["schemas"]["PageUpsert"][];
        };
        /** When a page is checked. */
        PageWatch: {
            /** How many checks in a row could not load it. */
            failures: number;
            /** The page’s id. */
            readonly id: string;
            /**
             * Format: date-time
             * When it was checked last; null before the first check.
             */
            lastCheckedAt: string | null;
            /**
             * Format: date-time
             * When it is checked next, at the earliest.
             */
            nextCheckAt: string;
        };
        /** Somebody the community works with. */
        Partner: {
            kind: components["schemas"]["PartnerKind"];
            /** Who it is. */
            name: string;
            /** Where to find out more. */
            url: string | null;
        };
        /** Somebody the community works with. */
        PartnerInput: {
            kind: components["schemas"]["PartnerKind"];
            /** Who it is. */
            name: string;
            /** Where to find out more. */
            url?: string | null;
        };
        /** Inside the organisation (HR, learning, facilities) or outside it (forums, speakers). */
        PartnerKind: "internal" | "external";
        /** A time in which no events are to be expected. */
        Pause: {
            /**
             * Format: date
             * The first day of the pause.
             */
            from: string;
            /** Why. */
            reason: string | null;
            /**
             * Format: date
             * The last day of the pause.
             */
            until: string;
        };
        /** A time in which no events are to be expected. */
        PauseInput: {
            /**
             * Format: date
             * The first day of the pause.
             */
            from: string;
            /** Why. */
            reason?: string | null;
            /**
             * Format: date
             * The last day of the pause.
             */
            until: string;
        };
        /** A human known to the service. */
        Person: {
            /** A picture of them. */
            avatarUrl: string | null;
            /** A few words about them. */
            bio: string | null;
            /** The communities they are an active member of, counted among those the caller may see. */
            readonly communityCount: number;
            /**
             * Format: date-time
             * When the record was made.
             */
            readonly createdAt: string;
            /** Their e-mail address. Null for callers who may not see it; it is for keys of the organisation with `people:read`, the person, the leaders and core group of their communities, and the portals whose pages they represent. */
            email: string | null;
            /** Its version: the `ETag` of the record, which `If-Match` takes. Absent when `fields` is used. */
            readonly etag: string;
            /** Their id in the organisation’s sign-in (the `sub` of its tokens). Writing it requires the scope `identities:write`; it is shown to those who see `email`. */
            externalId: string | null;
            /** The key of the record in that system; unique per source. */
            externalKey: string | null;
            /** Their profession. */
            function: string | null;
            /** The short name they are known by. */
            handle: string | null;
            /** The person’s id. */
            readonly id: string;
            /**
             * Format: date
             * The day they left it.
             */
            leftOn: string | null;
            /** How senior they are. */
            level: string | null;
            /** Where they work. */
            location: string | null;
            /** How they answer the search; null without `q`. */
            match: components["schemas"]["Match"] | null;
            /** The name the person goes by. */
            name: string;
            /** The company or agency they work for. */
            organisation: string | null;
            /** Their page in another system. */
            profileUrl: string | null;
            /** The system the record was imported from; null when it was made here. */
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
             * When the record last changed.
             */
            readonly updatedAt: string;
        };
        /** A person to make known to the service. */
        PersonCreate: {
            /** A picture of them. */
            avatarUrl?: string | null;
            /** A few words about them. */
            bio?: string | null;
            /** Their e-mail address. Null for callers who may not see it; it is for keys of the organisation with `people:read`, the person, the leaders and core group of their communities, and the portals whose pages they represent. */
            email?: string | null;
            /** Their id in the organisation’s sign-in (the `sub` of its tokens). Writing it requires the scope `identities:write`; it is shown to those who see `email`. */
            externalId?: string | null;
            /** The key of the record in that system; unique per source. */
            externalKey?: string | null;
            /** Their profession. */
            function?: string | null;
            /** The short name they are known by. */
            handle?: string | null;
            /**
             * Format: date
             * The day they left it.
             */
            leftOn?: string | null;
            /** How senior they are. */
            level?: string | null;
            /** Where they work. */
            location?: string | null;
            /** The name the person goes by. */
            name: string;
            /** The company or agency they work for. */
            organisation?: string | null;
            /** Their page in another system. */
            profileUrl?: string | null;
            /** The system the record was imported from; null when it was made here. */
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
        /** Everything that is held about one person. */
        PersonExport: {
            /**
             * Format: date-time
             * When it was read.
             */
            readonly exportedAt: string;
            /** The person’s id. */
            readonly person: string;
            /** Every record that names the person, by kind. The first is the person. */
            records: components["schemas"]["ExportedRecord"][];
        };
        /** One page of Persons. */
        PersonPage: {
            /** The things on this page, in the order asked for. */
            items: components["schemas"]["Person"][];
            /** The cursor of the next page; null on the last. */
            next: string | null;
            /** The number of items on all pages, counted up to 1,000. Only with `include=total`. */
            readonly totalCount?: number;
            /** Whether there are more than 1,000 items: show "1,000+". Only with `include=total`. */
            totalCountIsCapped?: boolean;
        };
        /** What is to change of a person; null empties a member. */
        PersonPatch: {
            /** A picture of them. */
            avatarUrl?: string | null;
            /** A few words about them. */
            bio?: string | null;
            /** Their e-mail address. Null for callers who may not see it; it is for keys of the organisation with `people:read`, the person, the leaders and core group of their communities, and the portals whose pages they represent. */
            email?: string | null;
            /** Their id in the organisation’s sign-in (the `sub` of its tokens). Writing it requires the scope `identities:write`; it is shown to those who see `email`. */
            externalId?: string | null;
            /** The key of the record in that system; unique per source. */
            externalKey?: string | null;
            /** Their profession. */
            function?: string | null;
            /** The short name they are known by. */
            handle?: string | null;
            /**
             * Format: date
             * The day they left it.
             */
            leftOn?: string | null;
            /** How senior they are. */
            level?: string | null;
            /** Where they work. */
            location?: string | null;
            /** The name the person goes by. */
            name?: string;
            /** The company or agency they work for. */
            organisation?: string | null;
            /** Their page in another system. */
            profileUrl?: string | null;
            /** The system the record was imported from; null when it was made here. */
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
        /** The person in short. */
        PersonSummary: {
            /** A picture of them. */
            avatarUrl: string | null;
            /** The person’s id. */
            readonly id: string;
            /** The name the person goes by. */
            name: string;
            /** The company or agency they work for. */
            organisation: string | null;
            /** Their job title. */
            title: string | null;
            /** The unit they work in. */
            unit: string | null;
        };
        /** A person as another system has them: made when new there, changed in the members given when known. */
        PersonUpsert: {
            /** A picture of them. */
            avatarUrl?: string | null;
            /** A few words about them. */
            bio?: string | null;
            /** Their e-mail address. Null for callers who may not see it; it is for keys of the organisation with `people:read`, the person, the leaders and core group of their communities, and the portals whose pages they represent. */
            email?: string | null;
            /** Their id in the organisation’s sign-in (the `sub` of its tokens). Writing it requires the scope `identities:write`; it is shown to those who see `email`. */
            externalId?: string | null;
            /** Their key there. */
            externalKey: string;
            /** Their profession. */
            function?: string | null;
            /** The short name they are known by. */
            handle?: string | null;
            /**
             * Format: date
             * The day they left it.
             */
            leftOn?: string | null;
            /** How senior they are. */
            level?: string | null;
            /** Where they work. */
            location?: string | null;
            /** The name the person goes by. */
            name: string;
            /** The company or agency they work for. */
            organisation?: string | null;
            /** Their page in another system. */
            profileUrl?: string | null;
            /** The system they come from. */
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
        /** What was done with each item. */
        PersonUpsertAnswers: {
            /** One answer for each item, in order. */
            items: components["schemas"]["BulkAnswer"][];
        };
        /** Many people at once. */
        PersonUpserts: {
            /** All or none: when one does not fit, nothing is changed. Default: false. */
            atomic?: boolean;
            /** The records, at most 1,000. */
            items: components["schemas"]["PersonUpsert"][];
        };
        /** A site that shows communities. */
        Portal: {
            /** Who looks after it. */
            admins: components["schemas"]["PersonSummary"][];
            /** Where it is. */
            baseUrl: string;
            /** The communities it shows, counted among those the caller may see. */
            readonly communityCount: number;
            /**
             * Format: date-time
             * When the record was made.
             */
            readonly createdAt: string;
            /** Its version: the `ETag` of the record, which `If-Match` takes. Absent when `fields` is used. */
            readonly etag: string;
            /** The portal’s id. */
            readonly id: string;
            /** What it is called. */
            name: string;
            /** The origins from which its publishable keys may be used in a browser. */
            origins: string[];
            /** Its name in URLs; made from the name when left out. */
            slug: string;
            /**
             * Format: date-time
             * When the record last changed.
             */
            readonly updatedAt: string;
        };
        /** A site that is going to show communities. */
        PortalCreate: {
            /** Who looks after it. */
            admins?: string[];
            /** Where it is. */
            baseUrl: string;
            /** What it is called. */
            name: string;
            /** The origins from which its publishable keys may be used in a browser. */
            origins?: string[];
            /** Its name in URLs; made from the name when left out. */
            slug?: string;
        };
        /** One page of Portals. */
        PortalPage: {
            /** The things on this page, in the order asked for. */
            items: components["schemas"]["Portal"][];
            /** The cursor of the next page; null on the last. */
            next: string | null;
            /** The number of items on all pages, counted up to 1,000. Only with `include=total`. */
            readonly totalCount?: number;
            /** Whether there are more than 1,000 items: show "1,000+". Only with `include=total`. */
            totalCountIsCapped?: boolean;
        };
        /** What is to change of a portal. */
        PortalPatch: {
            /** Who looks after it. */
            admins?: string[];
            /** Where it is. */
            baseUrl?: string;
            /** What it is called. */
            name?: string;
            /** The origins from which its publishable keys may be used in a browser. */
            origins?: string[];
            /** Its name in URLs; made from the name when left out. */
            slug?: string;
        };
        /** How a portal’s pages and communities stand. */
        PortalScorecard: {
            /** How many findings the score is made of. */
            readonly counted: number;
            counts: components["schemas"]["StatusCounts"];
            formula: components["schemas"]["ScoreFormula"];
            freshness: components["schemas"]["FreshnessCounts"];
            maintenance: components["schemas"]["MaintenanceCounts"];
            /** What it is called. */
            name: string;
            /** How many pages there are. */
            readonly pageCount: number;
            /** How many pages fail a gate. */
            readonly pagesFailingGates: number;
            /** The portal (slug). */
            portal: string;
            /** What each rule found, the gravest first. */
            rules: components["schemas"]["RuleCounts"][];
            /** The mean of all findings that count, each weighted by its severity: 10 is in order; null where none counts. */
            score: number | null;
            /** The pages that need help most: lowest score first. */
            worst: components["schemas"]["WorstPage"][];
        };
        /** The portal in short. */
        PortalSummary: {
            /** The portal’s id. */
            readonly id: string;
            /** Its name. */
            name: string;
            /** Its name in URLs. */
            slug: string;
        };
        /** A problem (RFC 9457). */
        Problem: {
            /** A stable name for programs. */
            code: string;
            /** What happened here and how to put it right. */
            detail: string;
            /** Each thing that is wrong. */
            errors?: components["schemas"]["ProblemError"][];
            /** The id of the request. */
            instance: string;
            /** The HTTP status. */
            status: number;
            /** What kind of problem it is. */
            title: string;
            /**
             * Format: uri-reference
             * The page that explains this kind of problem.
             */
            type: string;
        };
        /** One thing that is wrong and where it stands. */
        ProblemError: {
            /** What is wrong there and how to put it right. */
            detail: string;
            /** Which header. */
            header?: string;
            /** Which parameter of the address. */
            parameter?: string;
            /** Where in the body, as a JSON pointer (RFC 6901). */
            pointer?: string;
        };
        /** A person shows a suspended page again. */
        ReinstatementCreate: {
            /** Why, in words that the representatives will read. */
            reason: string;
        };
        /** How the community stands to another. */
        Relation: {
            community: components["schemas"]["CommunitySummary"];
            kind: components["schemas"]["RelationKind"];
        };
        /** How the community stands to another. */
        RelationInput: {
            /** The slug or id of the other community. */
            community: string;
            kind: components["schemas"]["RelationKind"];
        };
        /** On a near topic, a sister elsewhere, going deeper into part of it, or merged into it. */
        RelationKind: "related" | "sister" | "deeper" | "merged_into";
        /** How to put right what a rule found. */
        Remedy: {
            /** The very call that puts it right or attests it. */
            call: string | null;
            /** How long that takes. */
            effort: string;
            /** How to put it right. */
            text: string;
        };
        /** A person decides that a suspended page is removed, once the time to appeal has passed. */
        RemovalCreate: {
            /** The upheld infraction (id) that it answers; left out, the open case of failing to maintain the page. */
            infraction?: string;
            /** Why, in words that the representatives will read. */
            reason: string;
        };
        /** What the representatives say to it. */
        Reply: {
            /** What the representatives say. */
            words: string;
        };
        /** A reader says what is wrong with a page. Only those who decide learn who it was. */
        ReportCreate: {
            kind: components["schemas"]["InfractionKind"];
            /** Where on the page. */
            place?: string | null;
            /** What is wrong, in words. */
            what: string;
        };
        /** A person who maintains a page, for a time. Terms are history and stay readable. */
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
             * When the record was made.
             */
            readonly createdAt: string;
            /**
             * Format: date
             * The first day on which it is no longer so; null while open.
             */
            endedOn: string | null;
            /** Its version: the `ETag` of the record, which `If-Match` takes. Absent when `fields` is used. */
            readonly etag: string;
            /** The id of this term as a representative. */
            readonly id: string;
            page: components["schemas"]["PageSummary"];
            person: components["schemas"]["PersonSummary"];
            role: components["schemas"]["RepresentativeRole"];
            /** Who stands in during the leave. */
            standIn: components["schemas"]["PersonSummary"] | null;
            /**
             * Format: date
             * The first day.
             */
            startedOn: string;
            /**
             * Format: date-time
             * When the record last changed.
             */
            readonly updatedAt: string;
        };
        /** A representative of a page to create. A hand-over ends the term of the current holder; this does not. */
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
             * The first day on which it is no longer so; null while open.
             */
            endedOn?: string | null;
            /** The page’s id. */
            page: string;
            /** The person’s id. */
            person: string;
            role: components["schemas"]["RepresentativeRole"];
            /** Who stands in meanwhile (id). */
            standIn?: string | null;
            /**
             * Format: date
             * The first day; today when left out.
             */
            startedOn?: string;
        };
        /** One page of Representatives. */
        RepresentativePage: {
            /** The things on this page, in the order asked for. */
            items: components["schemas"]["Representative"][];
            /** The cursor of the next page; null on the last. */
            next: string | null;
            /** The number of items on all pages, counted up to 1,000. Only with `include=total`. */
            readonly totalCount?: number;
            /** Whether there are more than 1,000 items: show "1,000+". Only with `include=total`. */
            totalCountIsCapped?: boolean;
        };
        /** What is to change: its end, or a leave with a stand-in. */
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
             * The first day on which it is no longer so; null while open.
             */
            endedOn?: string | null;
            /** Who stands in meanwhile (id). */
            standIn?: string | null;
        };
        /** The first to look after a page, or the deputy. */
        RepresentativeRole: "primary" | "secondary";
        /** Makes the page, or refuses it with a cause. */
        RequestDecision: "approve" | "decline";
        /** Those who decide ask for changes, or the requester answers. */
        RequestMessageKind: "ask" | "answer";
        /** A work that a community shares: a story, a recording, a template, a standard. It outlives its authors’ accounts. */
        Resource: {
            /** The people who made it, in their order. Those whom the caller may not see are left out. */
            authors: components["schemas"]["PersonSummary"][];
            /** Why it was declined, archived or withdrawn. */
            cause: string | null;
            clearance: components["schemas"]["ResourceClearance"];
            /** The community it belongs to. */
            community: components["schemas"]["CommunitySummary"];
            /**
             * Format: date-time
             * When the record was made.
             */
            readonly createdAt: string;
            /** Its version: the `ETag` of the record, which `If-Match` takes. Absent when `fields` is used. */
            readonly etag: string;
            /** The key of the record in that system; unique per source. */
            externalKey: string | null;
            /** The resource’s id. */
            readonly id: string;
            /** Where it was used, inside and outside, and what changed by it. */
            impact: string | null;
            kind: components["schemas"]["ResourceKind"];
            /** The language it is in, as a BCP 47 tag. */
            language: string | null;
            /** Its licence: an SPDX identifier, or the terms in words. */
            licence: string | null;
            /** How it matches the search; null without `q`. */
            match: components["schemas"]["Match"] | null;
            /** The person who proposed it; null when a system did. */
            proposer: components["schemas"]["PersonSummary"] | null;
            quality: components["schemas"]["ResourceQuality"];
            /**
             * Format: date
             * The day by which it is to be reviewed again.
             */
            reviewDueOn: string | null;
            /** The system the record was imported from; null when it was made here. */
            source: string | null;
            status: components["schemas"]["ResourceStatus"];
            /** What a story tells. For resources of the kind `story` only. */
            storyKind: components["schemas"]["StoryKind"] | null;
            /** What it is about, in a few sentences. */
            summary: string | null;
            /** The work itself, in Markdown. Required unless `url` is given. */
            text: string | null;
            /** Its title. */
            title: string;
            /** What it is about. */
            topics: string[];
            /**
             * Format: date-time
             * When the record last changed.
             */
            readonly updatedAt: string;
            /** Its address. Required unless `text` is given. */
            url: string | null;
            /** Who may see it once it is published. */
            visibility: components["schemas"]["Visibility"];
        };
        /** Whether it may be used outside the organisation. */
        ResourceClearance: "not_requested" | "requested" | "granted" | "refused";
        /** A resource to create. */
        ResourceCreate: {
            /** The people who made it (ids), in this order. */
            authors?: string[];
            /** Why it was declined, archived or withdrawn. Required when it is declined. */
            cause?: string | null;
            /** Whether it may be used outside the organisation. Authors request it; the leader or the core group decides. Default: `not_requested`. */
            clearance?: components["schemas"]["ResourceClearance"];
            /** The community it belongs to (slug or id). */
            community: string;
            /** The key of the record in that system; unique per source. */
            externalKey?: string | null;
            /** Where it was used, inside and outside, and what changed by it. */
            impact?: string | null;
            kind: components["schemas"]["ResourceKind"];
            /** The language it is in, as a BCP 47 tag. */
            language?: string | null;
            /** Its licence: an SPDX identifier, or the terms in words. */
            licence?: string | null;
            /** Whether it was reviewed. Set by the leader or the core group. Default: `unreviewed`. */
            quality?: components["schemas"]["ResourceQuality"];
            /**
             * Format: date
             * The day by which it is to be reviewed again.
             */
            reviewDueOn?: string | null;
            /** The system the record was imported from; null when it was made here. */
            source?: string | null;
            /** Its initial status. Members propose; the leader and the core group can also publish. Keys of the organisation can state any status. Default: `proposed`. */
            status?: components["schemas"]["ResourceStatus"];
            /** What a story tells. For resources of the kind `story` only. */
            storyKind?: components["schemas"]["StoryKind"] | null;
            /** What it is about, in a few sentences. */
            summary?: string | null;
            /** The work itself, in Markdown. Required unless `url` is given. */
            text?: string | null;
            /** Its title. */
            title: string;
            /** What it is about. */
            topics?: string[];
            /** Its address. Required unless `text` is given. */
            url?: string | null;
            /** Who may see it once it is published. Never wider than its community’s visibility, which is the default. */
            visibility?: components["schemas"]["Visibility"];
        };
        /** What kind of work it is. */
        ResourceKind: "story" | "blog" | "video" | "audio" | "case_study" | "document" | "template" | "link" | "minutes" | "recording" | "lessons_learned" | "quick_tip" | "standard";
        /** One page of Resources. */
        ResourcePage: {
            /** The things on this page, in the order asked for. */
            items: components["schemas"]["Resource"][];
            /** The cursor of the next page; null on the last. */
            next: string | null;
            /** The number of items on all pages, counted up to 1,000. Only with `include=total`. */
            readonly totalCount?: number;
            /** Whether there are more than 1,000 items: show "1,000+". Only with `include=total`. */
            totalCountIsCapped?: boolean;
        };
        /** The fields to change; null clears a field. The status is changed by transitions. */
        ResourcePatch: {
            /** The people who made it (ids), in this order. */
            authors?: string[];
            /** Whether it may be used outside the organisation. Authors request it; the leader or the core group decides. Default: `not_requested`. */
            clearance?: components["schemas"]["ResourceClearance"];
            /** The key of the record in that system; unique per source. */
            externalKey?: string | null;
            /** Where it was used, inside and outside, and what changed by it. */
            impact?: string | null;
            kind?: components["schemas"]["ResourceKind"];
            /** The language it is in, as a BCP 47 tag. */
            language?: string | null;
            /** Its licence: an SPDX identifier, or the terms in words. */
            licence?: string | null;
            /** Whether it was reviewed. Set by the leader or the core group. Default: `unreviewed`. */
            quality?: components["schemas"]["ResourceQuality"];
            /**
             * Format: date
             * The day by which it is to be reviewed again.
             */
            reviewDueOn?: string | null;
            /** The system the record was imported from; null when it was made here. */
            source?: string | null;
            /** What a story tells. For resources of the kind `story` only. */
            storyKind?: components["schemas"]["StoryKind"] | null;
            /** What it is about, in a few sentences. */
            summary?: string | null;
            /** The work itself, in Markdown. Required unless `url` is given. */
            text?: string | null;
            /** Its title. */
            title?: string;
            /** What it is about. */
            topics?: string[];
            /** Its address. Required unless `text` is given. */
            url?: string | null;
            /** Who may see it once it is published. Never wider than its community’s visibility, which is the default. */
            visibility?: components["schemas"]["Visibility"];
        };
        /** Whether the community has reviewed it, and whether it still holds. */
        ResourceQuality: "unreviewed" | "reviewed" | "outdated";
        /** Where a resource is in its life, from proposed to archived or withdrawn. */
        ResourceStatus: "proposed" | "published" | "declined" | "archived" | "withdrawn";
        /** The transition to take. */
        ResourceTransition: "propose" | "publish" | "decline" | "archive" | "withdraw";
        /** A change of a resource’s status. */
        ResourceTransitionCreate: {
            /** Why. Required to decline. */
            reason?: string | null;
            transition: components["schemas"]["ResourceTransition"];
        };
        /** A resource as another system has it: created when new there, changed in the fields given when known. */
        ResourceUpsert: {
            /** The people who made it (ids), in this order. */
            authors?: string[];
            /** Why it was declined, archived or withdrawn. Required when it is declined. */
            cause?: string | null;
            /** Whether it may be used outside the organisation. Authors request it; the leader or the core group decides. Default: `not_requested`. */
            clearance?: components["schemas"]["ResourceClearance"];
            /** The community it belongs to (slug or id). */
            community: string;
            /** Its key there. */
            externalKey: string;
            /** Where it was used, inside and outside, and what changed by it. */
            impact?: string | null;
            kind: components["schemas"]["ResourceKind"];
            /** The language it is in, as a BCP 47 tag. */
            language?: string | null;
            /** Its licence: an SPDX identifier, or the terms in words. */
            licence?: string | null;
            /** Whether it was reviewed. Set by the leader or the core group. Default: `unreviewed`. */
            quality?: components["schemas"]["ResourceQuality"];
            /**
             * Format: date
             * The day by which it is to be reviewed again.
             */
            reviewDueOn?: string | null;
            /** The system it comes from. */
            source: string;
            /** Its initial status. Members propose; the leader and the core group can also publish. Keys of the organisation can state any status. Default: `proposed`. */
            status?: components["schemas"]["ResourceStatus"];
            /** What a story tells. For resources of the kind `story` only. */
            storyKind?: components["schemas"]["StoryKind"] | null;
            /** What it is about, in a few sentences. */
            summary?: string | null;
            /** The work itself, in Markdown. Required unless `url` is given. */
            text?: string | null;
            /** Its title. */
            title: string;
            /** What it is about. */
            topics?: string[];
            /** Its address. Required unless `text` is given. */
            url?: string | null;
            /** Who may see it once it is published. Never wider than its community’s visibility, which is the default. */
            visibility?: components["schemas"]["Visibility"];
        };
        /** What was done with each item. */
        ResourceUpsertAnswers: {
            /** One answer for each item, in order. */
            items: components["schemas"]["BulkAnswer"][];
        };
        /** Many resources at once. */
        ResourceUpserts: {
            /** All or none: when one does not fit, nothing is changed. Default: false. */
            atomic?: boolean;
            /** The records, at most 1,000. */
            items: components["schemas"]["ResourceUpsert"][];
        };
        /** When events are to be expected: days between them, or a declared seasonal pause. */
        Rhythm: {
            /** Days that usually lie between two events. */
            everyDays: number | null;
            pause: components["schemas"]["Pause"] | null;
        };
        /** When events are to be expected: days between them, or a declared seasonal pause. */
        RhythmInput: {
            /** Days that usually lie between two events. */
            everyDays?: number | null;
            pause?: components["schemas"]["PauseInput"] | null;
        };
        /** What a person does in a community: its leader (coordinator), core group, member support, information resources, web administration, facilitator, sponsor (a director), coach, or member. */
        Role: "leader" | "core" | "member_support" | "information_resources" | "web_admin" | "facilitator" | "sponsor" | "coach" | "member";
        /** Why a row was not taken. */
        RowError: {
            /** The problem’s code. */
            code: string;
            /** What is wrong and how to put it right. */
            detail: string;
            /** The member that is wrong, as a JSON pointer; null for the row as a whole. */
            field: string | null;
        };
        /** A rule: a small function of facts and settings. */
        Rule: {
            /** The clause it comes from. */
            clause: string;
            /** How long that takes. */
            effort: string;
            /** The facts that it judges by. */
            facts: string[];
            /** When it fails. */
            fails: string;
            /** Its name. */
            id: string;
            /** How to put it right. */
            remedy: string;
            /** Its settings, as JSON Schema with their defaults. */
            settings: {
                [key: string]: unknown;
            };
            /** Its severity unless a pack says otherwise. */
            severity: components["schemas"]["Severity"];
            /** Where that clause stands. */
            source: string;
            subject: components["schemas"]["RuleSubject"];
            /** What it asks. */
            title: string;
            /** Its version; a new one judges anew. */
            version: number;
        };
        /** What one rule found on a portal. */
        RuleCounts: {
            counts: components["schemas"]["StatusCounts"];
            /** Whether it is a gate: whether its failure puts a page on the ladder. */
            gate: boolean;
            /** The rule. */
            rule: string;
            severity: components["schemas"]["Severity"];
        };
        /** A named, versioned set of rules. */
        RulePack: {
            base: components["schemas"]["PackBase"];
            /** The version of the ready-made pack that it is based on. */
            baseVersion: number;
            /** The rules whose failure puts a page on the maintenance ladder. */
            gates: string[];
            ladder: components["schemas"]["LadderDays"];
            /** What it is called. */
            name: string;
            /** Whose it is; null for a ready-made one. */
            portal: components["schemas"]["PortalSummary"] | null;
            /** The rules that are judged by. */
            rules: components["schemas"]["PackRule"][];
            /** Its version; 0 while the portal has none of its own. */
            version: number;
        };
        /** The next version of a portal’s rule pack: a ready-made one and what differs from it. */
        RulePackCreate: {
            base: components["schemas"]["PackBase"];
            /** The rules whose failure puts a page on the maintenance ladder. */
            gates?: string[];
            ladder?: components["schemas"]["LadderDaysInput"];
            /** What differs from the ready-made pack. */
            rules?: components["schemas"]["RuleSetting"][];
        };
        /** One page of RulePacks. */
        RulePackPage: {
            /** The things on this page, in the order asked for. */
            items: components["schemas"]["RulePack"][];
            /** The cursor of the next page; null on the last. */
            next: string | null;
            /** The number of items on all pages, counted up to 1,000. Only with `include=total`. */
            readonly totalCount?: number;
            /** Whether there are more than 1,000 items: show "1,000+". Only with `include=total`. */
            totalCountIsCapped?: boolean;
        };
        /** One page of Rules. */
        RulePage: {
            /** The things on this page, in the order asked for. */
            items: components["schemas"]["Rule"][];
            /** The cursor of the next page; null on the last. */
            next: string | null;
            /** The number of items on all pages, counted up to 1,000. Only with `include=total`. */
            readonly totalCount?: number;
            /** Whether there are more than 1,000 items: show "1,000+". Only with `include=total`. */
            totalCountIsCapped?: boolean;
        };
        /** How a pack uses a rule. */
        RuleSetting: {
            /**
             * Whether it is judged by.
             * @default true
             */
            enabled?: boolean;
            /** The rule. */
            rule: string;
            /** Settings that differ from the defaults. */
            settings?: {
                [key: string]: unknown;
            };
            /** Another severity. */
            severity?: components["schemas"]["Severity"];
        };
        /** What a rule judges. */
        RuleSubject: "page" | "community";
        /** From the mildest to the hardest: a reminder, a first notice, a second notice, suspension, removal. A removal takes effect only after the time to appeal, or the decision of the appeal. */
        Sanction: "reminder" | "first_notice" | "second_notice" | "suspension" | "removal";
        /** What follows from an upheld infraction. */
        SanctionCreate: {
            /** Why this one. */
            reason: string;
            sanction: components["schemas"]["Sanction"];
        };
        /** All findings about a page, or about a community with its page, and one score. */
        Scorecard: {
            /** How many findings the score is made of. */
            readonly counted: number;
            counts: components["schemas"]["StatusCounts"];
            formula: components["schemas"]["ScoreFormula"];
            /** The gates of the rule pack that fail. A gate is a named rule, never a total. */
            gatesFailed: string[];
            /** The name of the community. */
            name: string;
            /** The findings that ask for something, the gravest first. */
            open: components["schemas"]["OpenFinding"][];
            /** The portal whose rule pack judges (slug). */
            portal: string;
            /** The mean of all findings that count, each weighted by its severity: 10 is in order; null where none counts. */
            score: number | null;
            /** The page or the community (id). */
            subjectId: string;
            subjectType: components["schemas"]["RuleSubject"];
            /** Where the page is; null for a community. */
            url: string | null;
        };
        /** How a score is worked out. */
        ScoreFormula: {
            /** Its name. */
            id: string;
            /** The formula in words. */
            says: string;
            /** Raised whenever the same findings may come to another score. */
            version: number;
        };
        /** How much a rule weighs in a scorecard: critical 10, high 7.5, medium 5, low 2.5. */
        Severity: "critical" | "high" | "medium" | "low";
        /** Findings by their status. Those that are neither pass, warn nor fail count for no score. */
        StatusCounts: {
            /** How many are not in order. */
            readonly fail: number;
            /** How many are not known. */
            readonly inconclusive: number;
            /** How many are for a person to judge. */
            readonly manual: number;
            /** How many are not meant for this one. */
            readonly notApplicable: number;
            /** How many are in order. */
            readonly pass: number;
            /** How many are set aside by a waiver. */
            readonly waived: number;
            /** How many are to be watched. */
            readonly warn: number;
        };
        /** What a story tells: of a mistake, of a success, or of a lesson learned. */
        StoryKind: "mistake" | "success" | "lesson";
        /** What kind of thing it was done to. */
        SubjectType: "community" | "person" | "membership" | "term" | "portal" | "organisation" | "key" | "resource" | "page" | "page_update" | "representative" | "page_request" | "page_request_message" | "overlap_answer" | "succession" | "finding" | "rule_pack" | "waiver" | "infraction" | "webhook" | "notice";
        /** Somebody is asked to take over. */
        Succession: {
            /** What was answered; null while it is open. */
            answer: components["schemas"]["SuccessionOutcome"] | null;
            /**
             * Format: date-time
             * When the next one is asked if no answer came.
             */
            readonly answerBy: string;
            /**
             * Format: date-time
             * When it was answered or came to its end.
             */
            readonly answeredAt: string | null;
            /**
             * Format: date-time
             * When the person was asked.
             */
            readonly askedAt: string;
            /** What the person said about it. */
            because: string | null;
            /** The community; null where the caller may not see it. */
            community: components["schemas"]["CommunitySummary"] | null;
            /**
             * Format: date-time
             * When the record was made.
             */
            readonly createdAt: string;
            /** Its version: the `ETag` of the record, which `If-Match` takes. Absent when `fields` is used. */
            readonly etag: string;
            /** Who is to be succeeded. */
            holder: components["schemas"]["PersonSummary"] | null;
            /** The id of this question. */
            readonly id: string;
            /** The page that is to be looked after; null for a leader. */
            page: components["schemas"]["PageSummary"] | null;
            person: components["schemas"]["PersonSummary"];
            /** As the how many-th this person is asked. */
            readonly position: number;
            reason: components["schemas"]["SuccessionReason"];
            role: components["schemas"]["SuccessionRole"];
            /**
             * Format: date-time
             * When the record last changed.
             */
            readonly updatedAt: string;
        };
        /** The answer of the person who is asked to take over. */
        SuccessionAnswer: {
            answer: components["schemas"]["SuccessionReply"];
            /** Why, if you like to say. */
            because?: string | null;
        };
        /** What was answered; none within 7 days, or cancelled since the reason went away. */
        SuccessionOutcome: "accepted" | "declined" | "none" | "cancelled";
        /** One page of Successions. */
        SuccessionPage: {
            /** The things on this page, in the order asked for. */
            items: components["schemas"]["Succession"][];
            /** The cursor of the next page; null on the last. */
            next: string | null;
            /** The number of items on all pages, counted up to 1,000. Only with `include=total`. */
            readonly totalCount?: number;
            /** Whether there are more than 1,000 items: show "1,000+". Only with `include=total`. */
            totalCountIsCapped?: boolean;
        };
        /** The term ends within 30 days (or ended), a leave has no stand-in, no sign of life came for 30 days while the page is due, or the person leaves the organisation. */
        SuccessionReason: "term_ending" | "leave" | "silence" | "left";
        /** Yes, which hands over at once, or no, and somebody else is asked. */
        SuccessionReply: "accepted" | "declined";
        /** What is to be taken over: a page, as its primary or secondary representative, or the lead of a community. */
        SuccessionRole: "primary" | "secondary" | "leader";
        /** A person takes a page out of listings and embeds. */
        SuspensionCreate: {
            /** The upheld infraction (id) that it answers; left out, the open case of failing to maintain the page. */
            infraction?: string;
            /** Why, in words that the representatives will read. */
            reason: string;
        };
        /** Something that awaits a person. */
        Task: {
            /** The very call that does it. */
            call: string | null;
            kind: components["schemas"]["TaskKind"];
            /** Where to look at it. */
            link: string | null;
            /**
             * Format: date-time
             * Since when it is due; null where that is not known.
             */
            since: string | null;
            /** The thing that it is about (id): a page, a finding, a membership, a request, a case. */
            readonly subject: string;
            /**
             * Format: date-time
             * Until when it is wanted; null where nothing presses. It may have passed.
             */
            until: string | null;
            /** What is to be done. */
            what: string;
            /** Why. */
            why: string;
        };
        /** What kind of thing awaits the person. */
        TaskKind: "page_review" | "page_request_question" | "page_request_decision" | "succession" | "finding" | "membership_application" | "membership_invitation" | "resource_review" | "infraction_answer" | "infraction_decision";
        /** One page of Tasks. */
        TaskPage: {
            /** The things on this page, in the order asked for. */
            items: components["schemas"]["Task"][];
            /** The cursor of the next page; null on the last. */
            next: string | null;
            /** The number of items on all pages, counted up to 1,000. Only with `include=total`. */
            readonly totalCount?: number;
            /** Whether there are more than 1,000 items: show "1,000+". Only with `include=total`. */
            totalCountIsCapped?: boolean;
        };
        /** A role held for a time. Rotation is history: a term ends, it is never overwritten ("musical chairs"). */
        Term: {
            /**
             * Format: date-time
             * When the record was made.
             */
            readonly createdAt: string;
            /** Hours a week set aside for the role; every leader should have some. */
            dedicatedHoursPerWeek: number | null;
            /**
             * Format: date
             * The first day it is no longer held, past or to come; null while open.
             */
            endedOn: string | null;
            /** Its version: the `ETag` of the record, which `If-Match` takes. Absent when `fields` is used. */
            readonly etag: string;
            /** The key of the record in that system; unique per source. */
            externalKey: string | null;
            /** The term’s id. */
            readonly id: string;
            /** The membership it belongs to (id). */
            readonly membership: string;
            role: components["schemas"]["Role"];
            /** The system the record was imported from; null when it was made here. */
            source: string | null;
            /**
             * Format: date
             * Its first day; null when not known.
             */
            startedOn: string | null;
            startPrecision: components["schemas"]["TermStart"];
            /** What the community calls the role. */
            title: string | null;
            /**
             * Format: date-time
             * When the record last changed.
             */
            readonly updatedAt: string;
        };
        /** A role that a member takes on. */
        TermCreate: {
            /** Hours a week set aside for the role; every leader should have some. */
            dedicatedHoursPerWeek?: number | null;
            /**
             * Format: date
             * The first day it is no longer held, past or to come; null while open.
             */
            endedOn?: string | null;
            /** The key of the record in that system; unique per source. */
            externalKey?: string | null;
            /** The membership’s id. */
            membership: string;
            role: components["schemas"]["Role"];
            /** The system the record was imported from; null when it was made here. */
            source?: string | null;
            /**
             * Format: date
             * Its first day; null when not known.
             */
            startedOn?: string | null;
            /** Whether the start is the day itself, or the first day on which the term is on record. Default on creation: exact. */
            startPrecision?: components["schemas"]["TermStart"];
            /** What the community calls the role. */
            title?: string | null;
        };
        /** One page of Terms. */
        TermPage: {
            /** The things on this page, in the order asked for. */
            items: components["schemas"]["Term"][];
            /** The cursor of the next page; null on the last. */
            next: string | null;
            /** The number of items on all pages, counted up to 1,000. Only with `include=total`. */
            readonly totalCount?: number;
            /** Whether there are more than 1,000 items: show "1,000+". Only with `include=total`. */
            totalCountIsCapped?: boolean;
        };
        /** What is to change of a term; `endedOn` ends it. */
        TermPatch: {
            /** Hours a week set aside for the role; every leader should have some. */
            dedicatedHoursPerWeek?: number | null;
            /**
             * Format: date
             * The first day it is no longer held, past or to come; null while open.
             */
            endedOn?: string | null;
            /** The key of the record in that system; unique per source. */
            externalKey?: string | null;
            role?: components["schemas"]["Role"];
            /** The system the record was imported from; null when it was made here. */
            source?: string | null;
            /**
             * Format: date
             * Its first day; null when not known.
             */
            startedOn?: string | null;
            /** Whether the start is the day itself, or the first day on which the term is on record. Default on creation: exact. */
            startPrecision?: components["schemas"]["TermStart"];
            /** What the community calls the role. */
            title?: string | null;
        };
        /** Whether the start is the day itself, or the first day on which the term is on record and it may be older. */
        TermStart: "exact" | "at_latest";
        /** The term in short. */
        TermSummary: {
            /**
             * Format: date-time
             * When the record was made.
             */
            readonly createdAt: string;
            /** Hours a week set aside for the role; every leader should have some. */
            dedicatedHoursPerWeek: number | null;
            /**
             * Format: date
             * The first day it is no longer held, past or to come; null while open.
             */
            endedOn: string | null;
            /** The key of the record in that system; unique per source. */
            externalKey: string | null;
            /** The term’s id. */
            readonly id: string;
            /** The membership it belongs to (id). */
            readonly membership: string;
            role: components["schemas"]["Role"];
            /** The system the record was imported from; null when it was made here. */
            source: string | null;
            /**
             * Format: date
             * Its first day; null when not known.
             */
            startedOn: string | null;
            startPrecision: components["schemas"]["TermStart"];
            /** What the community calls the role. */
            title: string | null;
            /**
             * Format: date-time
             * When the record last changed.
             */
            readonly updatedAt: string;
        };
        /** A topic that communities are about. */
        Topic: {
            /** The communities about it that the caller may see, counted. */
            readonly communityCount: number;
            /** The topic. */
            name: string;
        };
        /** One page of Topics. */
        TopicPage: {
            /** The things on this page, in the order asked for. */
            items: components["schemas"]["Topic"][];
            /** The cursor of the next page; null on the last. */
            next: string | null;
            /** The number of items on all pages, counted up to 1,000. Only with `include=total`. */
            readonly totalCount?: number;
            /** Whether there are more than 1,000 items: show "1,000+". Only with `include=total`. */
            totalCountIsCapped?: boolean;
        };
        /** A report is looked at and passed on to the representatives. */
        Triage: {
            /** The kind it really is, where the report had it wrong. */
            kind?: components["schemas"]["InfractionKind"];
            /** What the representatives should know. */
            words?: string | null;
        };
        /** A notice that would go out. Nothing is sent. */
        TriedNotice: {
            kind: components["schemas"]["NoticeKind"];
            /** The name of the community. */
            name: string;
            /**
             * Format: date
             * The day it would go out, or would have gone out.
             */
            on: string;
            /** What it would say is the matter. */
            reason: string;
            /** The page or the community (id). */
            subjectId: string;
            subjectType: components["schemas"]["RuleSubject"];
            /** Where the page is; null for a community. */
            url: string | null;
        };
        /** One week of a replay. */
        TriedWeek: {
            /**
             * Format: date-time
             * The moment that was judged at.
             */
            asOf: string;
            counts: components["schemas"]["StatusCounts"];
            /** How many findings had another status than the week before. */
            readonly flipCount: number;
            /** How many notices would have gone out in the week up to then. */
            readonly noticeCount: number;
        };
        /** Where the evidence comes from: a representative who attests, the portal’s heartbeat, the sitemap, HTTP Last-Modified, or a change that the monitor saw. */
        UpdateKind: "attestation" | "heartbeat" | "sitemap" | "http" | "content";
        /** Whether the evidence is the one that counts, is older than that, was part of a change to many pages at once, or came from a robot or an admin. */
        UpdateStanding: "counts" | "older" | "bulk" | "no_sign_of_life";
        /** What was done. `erased` is the proof that what is held about a person was erased; it names the entries whose values were dropped. */
        Verb: "created" | "updated" | "deleted" | "erased";
        /** Who may see it: everybody, everybody in the organisation, or the members. */
        Visibility: "public" | "internal" | "members";
        /** A rule set aside for one page or community on a portal: by whom, why, and until when. */
        Waiver: {
            /** Whether it holds today. */
            active: boolean;
            community: components["schemas"]["CommunitySummary"];
            /**
             * Format: date-time
             * When the record was made.
             */
            readonly createdAt: string;
            /** Its version: the `ETag` of the record, which `If-Match` takes. Absent when `fields` is used. */
            readonly etag: string;
            /** Who granted it; null for a key of the service. */
            grantedBy: components["schemas"]["PersonSummary"] | null;
            /** The waiver’s id. */
            readonly id: string;
            /** The page, where the rule judges pages. */
            page: components["schemas"]["PageSummary"] | null;
            portal: components["schemas"]["PortalSummary"];
            /**
             * Format: date-time
             * When it was revoked; null while it was not.
             */
            revokedAt: string | null;
            /** Who revoked it; null for a key of the service. */
            revokedBy: components["schemas"]["PersonSummary"] | null;
            /** Why it was revoked. */
            revokedWhy: string | null;
            /** The rule that is set aside. */
            rule: string;
            /**
             * Format: date
             * The last day on which it holds, at most a year ahead.
             */
            until: string;
            /**
             * Format: date-time
             * When the record last changed.
             */
            readonly updatedAt: string;
            /** Why. Those who see the finding read it. */
            why: string;
        };
        /** A rule is to be set aside for one page or community. It says why and until when, and ends by itself. */
        WaiverCreate: {
            /** The community, for a rule about communities. */
            community?: string;
            /** The page (id), for a rule about pages. */
            page?: string;
            /** The slug or id of the portal. */
            portal: string;
            /** The rule that is set aside. */
            rule: string;
            /**
             * Format: date
             * The last day on which it holds, at most a year ahead.
             */
            until: string;
            /** Why. Those who see the finding read it. */
            why: string;
        };
        /** One page of Waivers. */
        WaiverPage: {
            /** The things on this page, in the order asked for. */
            items: components["schemas"]["Waiver"][];
            /** The cursor of the next page; null on the last. */
            next: string | null;
            /** The number of items on all pages, counted up to 1,000. Only with `include=total`. */
            readonly totalCount?: number;
            /** Whether there are more than 1,000 items: show "1,000+". Only with `include=total`. */
            totalCountIsCapped?: boolean;
        };
        /** A waiver ends before its day. */
        WaiverRevocation: {
            /** Why it ends early. */
            why: string;
        };
        /** An endpoint that is told of what happens, signed by Standard Webhooks. */
        Webhook: {
            /**
             * Format: date-time
             * When the record was made.
             */
            readonly createdAt: string;
            /** Events that did not arrive in three days. */
            readonly deadCount: number;
            /** Its version: the `ETag` of the record, which `If-Match` takes. Absent when `fields` is used. */
            readonly etag: string;
            /**
             * Format: date-time
             * Since when nothing has arrived; null while all is well.
             */
            readonly failingSince: string | null;
            /** Why the last try failed; null while all is well. */
            readonly failure: string | null;
            /** The webhook’s id. */
            readonly id: string;
            /** What it is for. */
            name: string | null;
            /** Events that are to be sent. */
            readonly pendingCount: number;
            /** The portal whose communities and pages it hears of. */
            portal: components["schemas"]["PortalSummary"] | null;
            /**
             * Format: date-time
             * When dead letters were last sent again by hand.
             */
            readonly retriedAt: string | null;
            /**
             * Format: date-time
             * Since when it signs with its newest secret.
             */
            readonly secretRotatedAt: string;
            status: components["schemas"]["WebhookStatus"];
            /** Only events of these kinds; an empty list means all. */
            types: string[];
            /**
             * Format: date-time
             * When the record last changed.
             */
            readonly updatedAt: string;
            /** Where events are sent to, by POST. */
            url: string;
        };
        /** An endpoint to tell. */
        WebhookCreate: {
            /** What it is for. */
            name?: string | null;
            /** The portal whose communities and pages it hears of (slug or id); null for all of them. */
            portal?: string | null;
            /** Only events of these kinds; an empty list means all. */
            types?: string[];
            /** Where events are sent to, by POST. */
            url: string;
        };
        /** A webhook that was just made. */
        WebhookCreated: {
            /**
             * Format: date-time
             * When the record was made.
             */
            readonly createdAt: string;
            /** Events that did not arrive in three days. */
            readonly deadCount: number;
            /**
             * Format: date-time
             * Since when nothing has arrived; null while all is well.
             */
            readonly failingSince: string | null;
            /** Why the last try failed; null while all is well. */
            readonly failure: string | null;
            /** The webhook’s id. */
            readonly id: string;
            /** What it is for. */
            name: string | null;
            /** Events that are to be sent. */
            readonly pendingCount: number;
            /** The portal whose communities and pages it hears of. */
            portal: components["schemas"]["PortalSummary"] | null;
            /**
             * Format: date-time
             * When dead letters were last sent again by hand.
             */
            readonly retriedAt: string | null;
            /** What it signs with. Keep it now: it is never shown again. */
            secret: string;
            /**
             * Format: date-time
             * Since when it signs with its newest secret.
             */
            readonly secretRotatedAt: string;
            status: components["schemas"]["WebhookStatus"];
            /** Only events of these kinds; an empty list means all. */
            types: string[];
            /**
             * Format: date-time
             * When the record last changed.
             */
            readonly updatedAt: string;
            /** Where events are sent to, by POST. */
            url: string;
        };
        /** One event on its way to one endpoint. */
        WebhookDelivery: {
            /** The HTTP status that the endpoint answered last. */
            readonly answered: number | null;
            /** How often it was tried. */
            readonly attempts: number;
            /**
             * Format: date-time
             * When the record was made.
             */
            readonly createdAt: string;
            /**
             * Format: date-time
             * When it arrived.
             */
            readonly deliveredAt: string | null;
            /** Its version: the `ETag` of the record, which `If-Match` takes. Absent when `fields` is used. */
            readonly etag: string;
            /** The entry of the activity that is told, and the `webhook-id`: the same over all tries. */
            readonly event: string;
            /** Why the last try failed. */
            readonly failure: string | null;
            /** The delivery’s id. */
            readonly id: string;
            /**
             * Format: date-time
             * When it was last tried.
             */
            readonly lastAttemptAt: string | null;
            /**
             * Format: date-time
             * When it is tried next; null when it is not.
             */
            readonly nextAttemptAt: string | null;
            status: components["schemas"]["WebhookDeliveryStatus"];
            /** What it was done to (id). Events of one thing arrive in their order. */
            readonly subjectId: string;
            subjectType: components["schemas"]["SubjectType"];
            /** A kind of event: subject type and verb of the activity; `page.*` for all of pages. */
            type: string;
            webhook: components["schemas"]["WebhookSummary"];
        };
        /** One page of WebhookDeliverys. */
        WebhookDeliveryPage: {
            /** The things on this page, in the order asked for. */
            items: components["schemas"]["WebhookDelivery"][];
            /** The cursor of the next page; null on the last. */
            next: string | null;
            /** The number of items on all pages, counted up to 1,000. Only with `include=total`. */
            readonly totalCount?: number;
            /** Whether there are more than 1,000 items: show "1,000+". Only with `include=total`. */
            totalCountIsCapped?: boolean;
        };
        /** Whether an event has arrived; `dead` after three days of trying. A dead letter can be sent again. */
        WebhookDeliveryStatus: "pending" | "delivered" | "dead";
        /** One page of Webhooks. */
        WebhookPage: {
            /** The things on this page, in the order asked for. */
            items: components["schemas"]["Webhook"][];
            /** The cursor of the next page; null on the last. */
            next: string | null;
            /** The number of items on all pages, counted up to 1,000. Only with `include=total`. */
            readonly totalCount?: number;
            /** Whether there are more than 1,000 items: show "1,000+". Only with `include=total`. */
            totalCountIsCapped?: boolean;
        };
        /** What is to change of a webhook. */
        WebhookPatch: {
            /** What it is for. */
            name?: string | null;
            status?: components["schemas"]["WebhookStatus"];
            /** Only events of these kinds; an empty list means all. */
            types?: string[];
            /** Where events are sent to, by POST. */
            url?: string;
        };
        /** A new secret of a webhook. */
        WebhookSecret: {
            /**
             * Format: date-time
             * Until when the secrets before sign as well.
             */
            overlapsUntil: string;
            /** What it signs with. Keep it now: it is never shown again. */
            secret: string;
        };
        /** Whether events are sent there: `paused` by you, `gone` when the endpoint answered 410. Nothing is lost meanwhile: once it is active again, it goes on where it was. */
        WebhookStatus: "active" | "paused" | "gone";
        /** The webhook in short. */
        WebhookSummary: {
            /** The webhook’s id. */
            readonly id: string;
            /** Where events are sent to. */
            url: string;
        };
        /** A page that needs help most. */
        WorstPage: {
            freshness: components["schemas"]["Freshness"];
            /** The gates that it fails. */
            gatesFailed: string[];
            /** The page’s id. */
            readonly id: string;
            maintenance: components["schemas"]["Maintenance"];
            /** The name of its community. */
            name: string;
            /** How many findings about it ask for something. */
            readonly open: number;
            /** The mean of all findings that count, each weighted by its severity: 10 is in order; null where none counts. */
            score: number | null;
            /** Where it is. */
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
                /** For extensions of the protocol, as JSON. */
                extensions?: string;
                /** Which operation of the document to run, if it has several. */
                operationName?: string;
                /** The GraphQL document. */
                query: string;
                /** The values of the document’s variables, as JSON. */
                variables?: string;
            };
        };
        requestBody?: never;
        responses: {
            /** What was asked for, and what could not be answered of it. */
            200: {
                content: {
                    "application/graphql-response+json": components["schemas"]["GraphqlAnswer"];
                };
            };
        };
    };
    executeGraphql: {
        parameters: {
            query?: never;
        };
        /** The document and its variables. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["GraphqlRequest"];
            };
        };
        responses: {
            /** What was asked for, and what could not be answered of it. */
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
                /** The `next` of the page before: only what came after it. The feed never ends, so `next` is always given once there is an entry. */
                cursor?: string;
                /** Only these members and the id, separated by commas; all others are left out. */
                fields?: string;
                /** `total` adds the number of items on all pages: `totalCount` and `totalCountIsCapped`. */
                include?: "total";
                /** How many items on a page, 1 to 100. */
                limit?: number;
                /** Filter by the person who acted (id). */
                person?: string[];
                /** Filter by what it was done to: an id, or the slug of a community or a portal. */
                subject?: string[];
                /** Filter by kind of subject. */
                subjectType?: components["schemas"]["SubjectType"][];
                /** Filter by what was done. */
                verb?: components["schemas"]["Verb"][];
            };
        };
        requestBody?: never;
        responses: {
            /** One page of Activitys. */
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
                /** Which part to verify: the `next` of the part before. Default: the first part. */
                cursor?: string;
            };
        };
        requestBody?: never;
        responses: {
            /** Whether a part of the activity log is as it was written. */
            200: {
                content: {
                    "application/json": components["schemas"]["ActivityProof"];
                };
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
                /** The `next` of the page before. Opaque: keep it as it is. */
                cursor?: string;
                /** Only the one with this key there. */
                externalKey?: string;
                /** Only these members and the id, separated by commas; all others are left out. */
                fields?: string;
                /** `total` adds the number of items on all pages: `totalCount` and `totalCountIsCapped`. */
                include?: "total";
                /** Filter by kind. */
                kind?: components["schemas"]["CommunityKind"][];
                /** How many items on a page, 1 to 100. */
                limit?: number;
                /** Filter by the community they are a part of (slug or id). */
                parent?: string[];
                /** Filter by active member (id of a person). */
                person?: string[];
                /** Filter by portal that shows them (slug or id). */
                portal?: string[];
                /** Words to find in names, summaries, missions, topics and descriptions; small typing errors are forgiven. Best matches come first unless `sort` says otherwise; of more than 1,000 the newest 1,000 are ranked. */
                q?: string;
                /** Filter by role that is held today: by anybody, or by `person`. */
                role?: components["schemas"]["Role"][];
                /** The order of the list; `-` in front turns it round. */
                sort?: "name" | "-name" | "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt" | "memberCount" | "-memberCount";
                /** Only those imported from this system. */
                source?: string;
                /** Filter by status. */
                status?: components["schemas"]["CommunityStatus"][];
                /** Only those with this topic. */
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
            /** One page of Communitys. */
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
        /** Many communities at once. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommunityUpserts"];
            };
        };
        responses: {
            /** What was done with each item. */
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
        /** A new community. Keys of the organisation state the status that it has; people create drafts. From then on transitions change it. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommunityCreate"];
            };
        };
        responses: {
            /** People who share a practice and learn to do it better together. */
            201: {
                content: {
                    "application/json": components["schemas"]["Community"];
                };
            };
            /** The change was made, and the caller cannot see the resource, or no longer can. */
            204: {
                content?: never;
            };
        };
    };
    getCommunity: {
        parameters: {
            query?: {
                /** Only these members and the id, separated by commas; all others are left out. */
                fields?: string;
            };
            path: {
                /** The slug or id of the community. */
                community: string;
            };
        };
        requestBody?: never;
        responses: {
            /** People who share a practice and learn to do it better together. */
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
            /** It is done; nothing is left to show. */
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
        /** What is to change of a community; null empties a member. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommunityPatch"];
                "application/merge-patch+json": components["schemas"]["CommunityPatch"];
            };
        };
        responses: {
            /** People who share a practice and learn to do it better together. */
            200: {
                content: {
                    "application/json": components["schemas"]["Community"];
                };
            };
            /** The change was made, and the caller cannot see the resource, or no longer can. */
            204: {
                content?: never;
            };
        };
    };
    listAllowedOnCommunity: {
        parameters: {
            query?: never;
            path: {
                /** The slug or id of the community. */
                community: string;
            };
        };
        requestBody?: never;
        responses: {
            /** One page of Alloweds. */
            200: {
                content: {
                    "application/json": components["schemas"]["AllowedPage"];
                };
            };
        };
    };
    getCommunityScorecard: {
        parameters: {
            query?: {
                /** The portal (slug or id) whose rules judge; needed where several do. */
                portal?: string;
            };
            path: {
                /** The slug or id of the community. */
                community: string;
            };
        };
        requestBody?: never;
        responses: {
            /** All findings about a page, or about a community with its page, and one score. */
            200: {
                content: {
                    "application/json": components["schemas"]["Scorecard"];
                };
            };
        };
    };
    listCommunitySteps: {
        parameters: {
            query?: {
                /** The `next` of the page before. Opaque: keep it as it is. */
                cursor?: string;
                /** Only these members and the id, separated by commas; all others are left out. */
                fields?: string;
                /** `total` adds the number of items on all pages: `totalCount` and `totalCountIsCapped`. */
                include?: "total";
                /** How many items on a page, 1 to 100. */
                limit?: number;
                /** The order of the list; `-` in front turns it round. */
                sort?: "at" | "-at";
            };
            path: {
                /** The slug or id of the community. */
                community: string;
            };
        };
        requestBody?: never;
        responses: {
            /** One page of CommunitySteps. */
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
        /** A transition of a community, and what it needs. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommunityTransitionCreate"];
            };
        };
        responses: {
            /** People who share a practice and learn to do it better together. */
            200: {
                content: {
                    "application/json": components["schemas"]["Community"];
                };
            };
            /** The change was made, and the caller cannot see the resource, or no longer can. */
            204: {
                content?: never;
            };
        };
    };
    createEvaluation: {
        parameters: {
            query?: never;
        };
        /** What is to be judged anew. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["EvaluationCreate"];
            };
        };
        responses: {
            /** What an evaluation came to. */
            200: {
                content: {
                    "application/json": components["schemas"]["Evaluation"];
                };
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
                /** The `next` of the page before. Opaque: keep it as it is. */
                cursor?: string;
                /** Only these members and the id, separated by commas; all others are left out. */
                fields?: string;
                /** `total` adds the number of items on all pages: `totalCount` and `totalCountIsCapped`. */
                include?: "total";
                /** How many items on a page, 1 to 100. */
                limit?: number;
                /** Only those that ask for something: warn, fail or manual. */
                open?: boolean;
                /** Filter by page (id). */
                page?: string[];
                /** Filter by portal (slug or id). */
                portal?: string[];
                /** Filter by rule. */
                rule?: string[];
                /** Filter by severity. */
                severity?: components["schemas"]["Severity"][];
                /** The order of the list; `-` in front turns it round. */
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
            /** One page of Findings. */
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
                /** Only these members and the id, separated by commas; all others are left out. */
                fields?: string;
            };
            path: {
                /** The id of the finding. */
                finding: string;
            };
        };
        requestBody?: never;
        responses: {
            /** What one rule found about one page or community on one portal. The same facts give the same finding. */
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
                /** The `next` of the page before. Opaque: keep it as it is. */
                cursor?: string;
                /** Only these members and the id, separated by commas; all others are left out. */
                fields?: string;
                /** `total` adds the number of items on all pages: `totalCount` and `totalCountIsCapped`. */
                include?: "total";
                /** How many items on a page, 1 to 100. */
                limit?: number;
                /** The order of the list; `-` in front turns it round. */
                sort?: "from" | "-from";
            };
            path: {
                /** The id of the finding. */
                finding: string;
            };
        };
        requestBody?: never;
        responses: {
            /** One page of FindingChanges. */
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
                /** The `next` of the page before. Opaque: keep it as it is. */
                cursor?: string;
                /** Only these members and the id, separated by commas; all others are left out. */
                fields?: string;
                /** `total` adds the number of items on all pages: `totalCount` and `totalCountIsCapped`. */
                include?: "total";
                /** How many items on a page, 1 to 100. */
                limit?: number;
                /** The order of the list; `-` in front turns it round. */
                sort?: "startedAt" | "-startedAt";
                /** Filter by `startedAt`: before this instant. */
                startedBefore?: string;
                /** Filter by `startedAt`: at or after this instant. */
                startedSince?: string;
            };
        };
        requestBody?: never;
        responses: {
            /** One page of Imports. */
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
                /** Say what would be done and change nothing. For NDJSON and CSV; JSON says it in the body. */
                dryRun?: boolean;
                /** The system the rows come from. NDJSON and CSV need it; JSON says it in the body. */
                source?: string;
            };
        };
        /** Rows to import. Larger ones are sent as NDJSON or CSV, which is read as it arrives. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImportCreate"];
                "application/x-ndjson": string;
                "text/csv": string;
            };
        };
        responses: {
            /** One run of an import and how far it is. */
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
                /** Only these members and the id, separated by commas; all others are left out. */
                fields?: string;
            };
            path: {
                /** The id of the import. */
                import: string;
            };
        };
        requestBody?: never;
        responses: {
            /** One run of an import and how far it is. */
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
                /** The `next` of the page before. Opaque: keep it as it is. */
                cursor?: string;
                /** Only these members and the id, separated by commas; all others are left out. */
                fields?: string;
                /** `total` adds the number of items on all pages: `totalCount` and `totalCountIsCapped`. */
                include?: "total";
                /** How many items on a page, 1 to 100. */
                limit?: number;
                /** Filter by outcome. */
                outcome?: components["schemas"]["ImportOutcome"][];
                /** The order of the list; `-` in front turns it round. */
                sort?: "row" | "-row";
            };
            path: {
                /** The id of the import. */
                import: string;
            };
        };
        requestBody?: never;
        responses: {
            /** One page of ImportedRows. */
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
                /** The `next` of the page before. Opaque: keep it as it is. */
                cursor?: string;
                /** Only these members and the id, separated by commas; all others are left out. */
                fields?: string;
                /** `total` adds the number of items on all pages: `totalCount` and `totalCountIsCapped`. */
                include?: "total";
                /** Filter by kind. */
                kind?: components["schemas"]["InfractionKind"][];
                /** How many items on a page, 1 to 100. */
                limit?: number;
                /** Only those still open (true), or only those closed (false). */
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
                /** The order of the list; `-` in front turns it round. */
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
            /** One page of Infractions. */
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
                /** Only these members and the id, separated by commas; all others are left out. */
                fields?: string;
            };
            path: {
                /** The id of the infraction. */
                infraction: string;
            };
        };
        requestBody?: never;
        responses: {
            /** A case about a page: that it breaks one of the seven terms of use. */
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
        /** The representatives say that it is so. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["Acknowledgement"];
            };
        };
        responses: {
            /** A case about a page: that it breaks one of the seven terms of use. */
            200: {
                content: {
                    "application/json": components["schemas"]["Infraction"];
                };
            };
            /** The change was made, and the caller cannot see the resource, or no longer can. */
            204: {
                content?: never;
            };
        };
    };
    listAllowedOnInfraction: {
        parameters: {
            query?: never;
            path: {
                /** The id of the infraction. */
                infraction: string;
            };
        };
        requestBody?: never;
        responses: {
            /** One page of Alloweds. */
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
        /** What an appeal comes to. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AppealDecision"];
            };
        };
        responses: {
            /** A case about a page: that it breaks one of the seven terms of use. */
            200: {
                content: {
                    "application/json": components["schemas"]["Infraction"];
                };
            };
            /** The change was made, and the caller cannot see the resource, or no longer can. */
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
        /** What the representatives say to it. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reply"];
            };
        };
        responses: {
            /** A case about a page: that it breaks one of the seven terms of use. */
            200: {
                content: {
                    "application/json": components["schemas"]["Infraction"];
                };
            };
            /** The change was made, and the caller cannot see the resource, or no longer can. */
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
        /** What a case comes to. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaseDecision"];
            };
        };
        responses: {
            /** A case about a page: that it breaks one of the seven terms of use. */
            200: {
                content: {
                    "application/json": components["schemas"]["Infraction"];
                };
            };
            /** The change was made, and the caller cannot see the resource, or no longer can. */
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
        /** What the representatives say to it. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reply"];
            };
        };
        responses: {
            /** A case about a page: that it breaks one of the seven terms of use. */
            200: {
                content: {
                    "application/json": components["schemas"]["Infraction"];
                };
            };
            /** The change was made, and the caller cannot see the resource, or no longer can. */
            204: {
                content?: never;
            };
        };
    };
    getInfractionEvidencePack: {
        parameters: {
            query?: never;
            path: {
                /** The id of the infraction. */
                infraction: string;
            };
        };
        requestBody?: never;
        responses: {
            /** A case with all its evidence, signed, so that a third party can check it. */
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
        /** What follows from an upheld infraction. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SanctionCreate"];
            };
        };
        responses: {
            /** A case about a page: that it breaks one of the seven terms of use. */
            200: {
                content: {
                    "application/json": components["schemas"]["Infraction"];
                };
            };
            /** The change was made, and the caller cannot see the resource, or no longer can. */
            204: {
                content?: never;
            };
        };
    };
    listInfractionSteps: {
        parameters: {
            query?: {
                /** The `next` of the page before. Opaque: keep it as it is. */
                cursor?: string;
                /** Only these members and the id, separated by commas; all others are left out. */
                fields?: string;
                /** `total` adds the number of items on all pages: `totalCount` and `totalCountIsCapped`. */
                include?: "total";
                /** How many items on a page, 1 to 100. */
                limit?: number;
                /** The order of the list; `-` in front turns it round. */
                sort?: "at" | "-at";
            };
            path: {
                /** The id of the infraction. */
                infraction: string;
            };
        };
        requestBody?: never;
        responses: {
            /** One page of InfractionSteps. */
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
        /** A report is looked at and passed on to the representatives. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["Triage"];
            };
        };
        responses: {
            /** A case about a page: that it breaks one of the seven terms of use. */
            200: {
                content: {
                    "application/json": components["schemas"]["Infraction"];
                };
            };
            /** The change was made, and the caller cannot see the resource, or no longer can. */
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
                /** The `next` of the page before. Opaque: keep it as it is. */
                cursor?: string;
                /** Only these members and the id, separated by commas; all others are left out. */
                fields?: string;
                /** `total` adds the number of items on all pages: `totalCount` and `totalCountIsCapped`. */
                include?: "total";
                /** Filter by kind. */
                kind?: components["schemas"]["KeyKind"][];
                /** How many items on a page, 1 to 100. */
                limit?: number;
                /** Filter by the portal they are bound to (slug or id). */
                portal?: string[];
                /** The order of the list; `-` in front turns it round. */
                sort?: "createdAt" | "-createdAt" | "name" | "-name";
            };
        };
        requestBody?: never;
        responses: {
            /** One page of Keys. */
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
        /** A key to make. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["KeyCreate"];
            };
        };
        responses: {
            /** A key that was just created or rotated, with its secret. */
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
                /** Only these members and the id, separated by commas; all others are left out. */
                fields?: string;
            };
            path: {
                /** The id of the key. */
                key: string;
            };
        };
        requestBody?: never;
        responses: {
            /** A key that a system calls with. The key itself is shown once. */
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
            /** It is done; nothing is left to show. */
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
        /** Changes to a key. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["KeyPatch"];
                "application/merge-patch+json": components["schemas"]["KeyPatch"];
            };
        };
        responses: {
            /** A key that a system calls with. The key itself is shown once. */
            200: {
                content: {
                    "application/json": components["schemas"]["Key"];
                };
            };
            /** The change was made, and the caller cannot see the resource, or no longer can. */
            204: {
                content?: never;
            };
        };
    };
    listAllowedOnKey: {
        parameters: {
            query?: never;
            path: {
                /** The id of the key. */
                key: string;
            };
        };
        requestBody?: never;
        responses: {
            /** One page of Alloweds. */
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
        /** A rotation of a key. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["KeyRotationCreate"];
            };
        };
        responses: {
            /** A key that was just created or rotated, with its secret. */
            200: {
                content: {
                    "application/json": components["schemas"]["KeyCreated"];
                };
            };
        };
    };
    getCurrentKey: {
        parameters: {
            query?: never;
        };
        requestBody?: never;
        responses: {
            /** A key that a system calls with. The key itself is shown once. */
            200: {
                content: {
                    "application/json": components["schemas"]["Key"];
                };
            };
        };
    };
    getMe: {
        parameters: {
            query?: never;
        };
        requestBody?: never;
        responses: {
            /** Who calls. */
            200: {
                content: {
                    "application/json": components["schemas"]["Me"];
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
                /** The `next` of the page before. Opaque: keep it as it is. */
                cursor?: string;
                /** Only the one with this key there. */
                externalKey?: string;
                /** Only these members and the id, separated by commas; all others are left out. */
                fields?: string;
                /** `total` adds the number of items on all pages: `totalCount` and `totalCountIsCapped`. */
                include?: "total";
                /** Filter by `joinedOn`: before this day. */
                joinedBefore?: string;
                /** Filter by `joinedOn`: on or after this day. */
                joinedSince?: string;
                /** How many items on a page, 1 to 100. */
                limit?: number;
                /** Filter by role held today. */
                role?: components["schemas"]["Role"][];
                /** The order of the list; `-` in front turns it round. */
                sort?: "name" | "-name" | "joinedOn" | "-joinedOn" | "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt";
                /** Only those imported from this system. */
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
            /** One page of Memberships. */
            200: {
                content: {
                    "application/json": components["schemas"]["MembershipPage"];
                };
            };
        };
    };
    listMyTasks: {
        parameters: {
            query?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of Tasks. */
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
                /** The `next` of the page before. Opaque: keep it as it is. */
                cursor?: string;
                /** Only the one with this key there. */
                externalKey?: string;
                /** Only these members and the id, separated by commas; all others are left out. */
                fields?: string;
                /** `total` adds the number of items on all pages: `totalCount` and `totalCountIsCapped`. */
                include?: "total";
                /** Filter by `joinedOn`: before this day. */
                joinedBefore?: string;
                /** Filter by `joinedOn`: on or after this day. */
                joinedSince?: string;
                /** How many items on a page, 1 to 100. */
                limit?: number;
                /** Filter by person (id). */
                person?: string[];
                /** Filter by role held today. */
                role?: components["schemas"]["Role"][];
                /** The order of the list; `-` in front turns it round. */
                sort?: "name" | "-name" | "joinedOn" | "-joinedOn" | "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt";
                /** Only those imported from this system. */
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
            /** One page of Memberships. */
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
        /** Many memberships at once. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["MembershipUpserts"];
            };
        };
        responses: {
            /** What was done with each item. */
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
        /** A membership to create. Without a status it is active at once where somebody adds it who manages the community; for a person who joins, the join policy decides: open makes a member at once, approval an application, and by invitation nobody joins without one. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["MembershipCreate"];
            };
        };
        responses: {
            /** A person in a community. */
            201: {
                content: {
                    "application/json": components["schemas"]["Membership"];
                };
            };
            /** The change was made, and the caller cannot see the resource, or no longer can. */
            204: {
                content?: never;
            };
        };
    };
    getMembership: {
        parameters: {
            query?: {
                /** Only these members and the id, separated by commas; all others are left out. */
                fields?: string;
            };
            path: {
                /** The id of the membership. */
                membership: string;
            };
        };
        requestBody?: never;
        responses: {
            /** A person in a community. */
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
            /** It is done; nothing is left to show. */
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
        /** Changes to a membership. Its status is changed by transitions. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["MembershipPatch"];
                "application/merge-patch+json": components["schemas"]["MembershipPatch"];
            };
        };
        responses: {
            /** A person in a community. */
            200: {
                content: {
                    "application/json": components["schemas"]["Membership"];
                };
            };
            /** The change was made, and the caller cannot see the resource, or no longer can. */
            204: {
                content?: never;
            };
        };
    };
    listAllowedOnMembership: {
        parameters: {
            query?: never;
            path: {
                /** The id of the membership. */
                membership: string;
            };
        };
        requestBody?: never;
        responses: {
            /** One page of Alloweds. */
            200: {
                content: {
                    "application/json": components["schemas"]["AllowedPage"];
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
        /** A transition of a membership. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["MembershipTransitionCreate"];
            };
        };
        responses: {
            /** A person in a community. */
            200: {
                content: {
                    "application/json": components["schemas"]["Membership"];
                };
            };
            /** The change was made, and the caller cannot see the resource, or no longer can. */
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
                /** The `next` of the page before. Opaque: keep it as it is. */
                cursor?: string;
                /** Filter by `deliveredAt`: before this instant. */
                deliveredBefore?: string;
                /** Filter by `deliveredAt`: at or after this instant. */
                deliveredSince?: string;
                /** Only these members and the id, separated by commas; all others are left out. */
                fields?: string;
                /** `total` adds the number of items on all pages: `totalCount` and `totalCountIsCapped`. */
                include?: "total";
                /** Filter by kind. */
                kind?: components["schemas"]["NoticeKind"][];
                /** How many items on a page, 1 to 100. */
                limit?: number;
                /** Filter by page (id). */
                page?: string[];
                /** Filter by recipient (id of a person). */
                person?: string[];
                /** Filter by portal (slug or id). */
                portal?: string[];
                /** The order of the list; `-` in front turns it round. */
                sort?: "createdAt" | "-createdAt" | "deliveredAt" | "-deliveredAt";
                /** Filter by status. */
                status?: components["schemas"]["NoticeStatus"][];
            };
        };
        requestBody?: never;
        responses: {
            /** One page of Notices. */
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
                /** Only these members and the id, separated by commas; all others are left out. */
                fields?: string;
            };
            path: {
                /** The id of the notice. */
                notice: string;
            };
        };
        requestBody?: never;
        responses: {
            /** Something that a person was told, with its delivery on record. */
            200: {
                content: {
                    "application/json": components["schemas"]["Notice"];
                };
            };
        };
    };
    listAllowedOnNotice: {
        parameters: {
            query?: never;
            path: {
                /** The id of the notice. */
                notice: string;
            };
        };
        requestBody?: never;
        responses: {
            /** One page of Alloweds. */
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
        /** That a notice was handed over by other means than e-mail. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoticeDelivery"];
            };
        };
        responses: {
            /** Something that a person was told, with its delivery on record. */
            200: {
                content: {
                    "application/json": components["schemas"]["Notice"];
                };
            };
            /** The change was made, and the caller cannot see the resource, or no longer can. */
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
                /** The `next` of the page before. Opaque: keep it as it is. */
                cursor?: string;
                /** Only the one with this key there. */
                externalKey?: string;
                /** Only these members and the id, separated by commas; all others are left out. */
                fields?: string;
                /** `total` adds the number of items on all pages: `totalCount` and `totalCountIsCapped`. */
                include?: "total";
                /** How many items on a page, 1 to 100. */
                limit?: number;
                /** Words to find in name, topics and mission; small typing errors are forgiven. Best matches come first unless `sort` says otherwise; of more than 1,000 the newest 1,000 are ranked. */
                q?: string;
                /** The order of the list; `-` in front turns it round. */
                sort?: "name" | "-name" | "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt";
                /** Only those imported from this system. */
                source?: string;
                /** Only those tasked with this. */
                topic?: string;
                /** Filter by `updatedAt`: before this instant. */
                updatedBefore?: string;
                /** Filter by `updatedAt`: at or after this instant. */
                updatedSince?: string;
            };
        };
        requestBody?: never;
        responses: {
            /** One page of Organisations. */
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
        /** Many organisations at once. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrganisationUpserts"];
            };
        };
        responses: {
            /** What was done with each item. */
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
        /** An organisation and what it is tasked with. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrganisationCreate"];
            };
        };
        responses: {
            /** A part of the organisation that is tasked with something already. A community’s page is for what nobody is tasked with. */
            201: {
                content: {
                    "application/json": components["schemas"]["Organisation"];
                };
            };
            /** The change was made, and the caller cannot see the resource, or no longer can. */
            204: {
                content?: never;
            };
        };
    };
    getOrganisation: {
        parameters: {
            query?: {
                /** Only these members and the id, separated by commas; all others are left out. */
                fields?: string;
            };
            path: {
                /** The id of the organisation. */
                organisation: string;
            };
        };
        requestBody?: never;
        responses: {
            /** A part of the organisation that is tasked with something already. A community’s page is for what nobody is tasked with. */
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
            /** It is done; nothing is left to show. */
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
        /** What is to change of it; null empties a member. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrganisationPatch"];
                "application/merge-patch+json": components["schemas"]["OrganisationPatch"];
            };
        };
        responses: {
            /** A part of the organisation that is tasked with something already. A community’s page is for what nobody is tasked with. */
            200: {
                content: {
                    "application/json": components["schemas"]["Organisation"];
                };
            };
            /** The change was made, and the caller cannot see the resource, or no longer can. */
            204: {
                content?: never;
            };
        };
    };
    listAllowedOnOrganisation: {
        parameters: {
            query?: never;
            path: {
                /** The id of the organisation. */
                organisation: string;
            };
        };
        requestBody?: never;
        responses: {
            /** One page of Alloweds. */
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
                /** A community that exists (slug or id), compared by what it says of itself where nothing else is said. */
                community?: string;
                /** How many at most, 1 to 50. */
                limit?: number;
                /** What it is for. */
                mission?: string;
                /** The name of what is planned. */
                name?: string;
                /** Its topics, separated by commas. */
                topics?: string;
            };
        };
        requestBody?: never;
        responses: {
            /** One page of Overlaps. */
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
                /** The `next` of the page before. Opaque: keep it as it is. */
                cursor?: string;
                /** Only these members and the id, separated by commas; all others are left out. */
                fields?: string;
                /** `total` adds the number of items on all pages: `totalCount` and `totalCountIsCapped`. */
                include?: "total";
                /** How many items on a page, 1 to 100. */
                limit?: number;
                /** Filter by person who asks or is named (id). */
                person?: string[];
                /** Filter by portal (slug or id). */
                portal?: string[];
                /** The order of the list; `-` in front turns it round. */
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
            /** One page of PageRequests. */
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
        /** The form: what a community says to get a page. What is left out can be added until it is approved. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["PageRequestCreate"];
            };
        };
        responses: {
            /** A community asks for a page on a portal. */
            201: {
                content: {
                    "application/json": components["schemas"]["PageRequest"];
                };
            };
            /** The change was made, and the caller cannot see the resource, or no longer can. */
            204: {
                content?: never;
            };
        };
    };
    getPageRequest: {
        parameters: {
            query?: {
                /** Only these members and the id, separated by commas; all others are left out. */
                fields?: string;
            };
            path: {
                /** The id of the pageRequest. */
                pageRequest: string;
            };
        };
        requestBody?: never;
        responses: {
            /** A community asks for a page on a portal. */
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
                /** The id of the pageRequest. */
                pageRequest: string;
            };
        };
        requestBody?: never;
        responses: {
            /** It is done; nothing is left to show. */
            204: {
                content?: never;
            };
        };
    };
    updatePageRequest: {
        parameters: {
            query?: never;
            path: {
                /** The id of the pageRequest. */
                pageRequest: string;
            };
        };
        /** What is to change of a request; null empties a member. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["PageRequestPatch"];
                "application/merge-patch+json": components["schemas"]["PageRequestPatch"];
            };
        };
        responses: {
            /** A community asks for a page on a portal. */
            200: {
                content: {
                    "application/json": components["schemas"]["PageRequest"];
                };
            };
            /** The change was made, and the caller cannot see the resource, or no longer can. */
            204: {
                content?: never;
            };
        };
    };
    listAllowedOnPageRequest: {
        parameters: {
            query?: never;
            path: {
                /** The id of the pageRequest. */
                pageRequest: string;
            };
        };
        requestBody?: never;
        responses: {
            /** One page of Alloweds. */
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
                /** The id of the pageRequest. */
                pageRequest: string;
            };
        };
        /** What is decided about a page request. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["PageRequestDecision"];
            };
        };
        responses: {
            /** A community asks for a page on a portal. */
            200: {
                content: {
                    "application/json": components["schemas"]["PageRequest"];
                };
            };
            /** The change was made, and the caller cannot see the resource, or no longer can. */
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
                /** The `next` of the page before. Opaque: keep it as it is. */
                cursor?: string;
                /** Only these members and the id, separated by commas; all others are left out. */
                fields?: string;
                /** `total` adds the number of items on all pages: `totalCount` and `totalCountIsCapped`. */
                include?: "total";
                /** How many items on a page, 1 to 100. */
                limit?: number;
                /** The order of the list; `-` in front turns it round. */
                sort?: "createdAt" | "-createdAt";
            };
            path: {
                /** The id of the pageRequest. */
                pageRequest: string;
            };
        };
        requestBody?: never;
        responses: {
            /** One page of PageRequestMessages. */
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
                /** The id of the pageRequest. */
                pageRequest: string;
            };
        };
        /** Asks for changes, or answers. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["PageRequestMessageCreate"];
            };
        };
        responses: {
            /** A community asks for a page on a portal. */
            200: {
                content: {
                    "application/json": components["schemas"]["PageRequest"];
                };
            };
            /** The change was made, and the caller cannot see the resource, or no longer can. */
            204: {
                content?: never;
            };
        };
    };
    answerPageRequestOverlap: {
        parameters: {
            query?: never;
            path: {
                /** The id of the pageRequest. */
                pageRequest: string;
            };
        };
        /** Answers one overlap: exactly one of community and organisation. A later answer takes the place of an earlier. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["OverlapAnswerCreate"];
            };
        };
        responses: {
            /** A community asks for a page on a portal. */
            200: {
                content: {
                    "application/json": components["schemas"]["PageRequest"];
                };
            };
            /** The change was made, and the caller cannot see the resource, or no longer can. */
            204: {
                content?: never;
            };
        };
    };
    listPageRequestOverlaps: {
        parameters: {
            query?: {
                /** How many at most, 1 to 50. */
                limit?: number;
            };
            path: {
                /** The id of the pageRequest. */
                pageRequest: string;
            };
        };
        requestBody?: never;
        responses: {
            /** One page of Overlaps. */
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
        /** Many heartbeats at once. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["PageUpdateItems"];
            };
        };
        responses: {
            /** What was done with each heartbeat. */
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
                /** The `next` of the page before. Opaque: keep it as it is. */
                cursor?: string;
                /** Only the one with this key there. */
                externalKey?: string;
                /** Only these members and the id, separated by commas; all others are left out. */
                fields?: string;
                /** Filter by freshness. */
                freshness?: components["schemas"]["Freshness"][];
                /** `total` adds the number of items on all pages: `totalCount` and `totalCountIsCapped`. */
                include?: "total";
                /** Filter by `lastUpdatedAt`: before this instant. */
                lastUpdatedBefore?: string;
                /** Filter by `lastUpdatedAt`: at or after this instant. */
                lastUpdatedSince?: string;
                /** How many items on a page, 1 to 100. */
                limit?: number;
                /** Filter by reminder stage. */
                maintenance?: components["schemas"]["Maintenance"][];
                /** Filter by representative today (id of a person). */
                person?: string[];
                /** Filter by portal (slug or id). */
                portal?: string[];
                /** The order of the list; `-` in front turns it round. */
                sort?: "lastUpdatedAt" | "-lastUpdatedAt" | "url" | "-url" | "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt";
                /** Only those imported from this system. */
                source?: string;
                /** Only those past their review interval (true), or only those within it (false). */
                stale?: boolean;
                /** Filter by `updatedAt`: before this instant. */
                updatedBefore?: string;
                /** Filter by `updatedAt`: at or after this instant. */
                updatedSince?: string;
            };
        };
        requestBody?: never;
        responses: {
            /** One page of Pages. */
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
        /** Many pages at once. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["PageUpserts"];
            };
        };
        responses: {
            /** What was done with each item. */
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
        /** A page that exists already; a new one is asked for by a page request. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["PageCreate"];
            };
        };
        responses: {
            /** One community’s page on one portal. */
            201: {
                content: {
                    "application/json": components["schemas"]["Page"];
                };
            };
            /** The change was made, and the caller cannot see the resource, or no longer can. */
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
                /** Only the one with this key there. */
                externalKey?: string;
                /** Filter by freshness. */
                freshness?: components["schemas"]["Freshness"][];
                /** `total` adds the number of items on all pages: `totalCount` and `totalCountIsCapped`. */
                include?: "total";
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
                /** The order of the list; `-` in front turns it round. */
                sort?: "lastUpdatedAt" | "-lastUpdatedAt" | "url" | "-url" | "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt";
                /** Only those imported from this system. */
                source?: string;
                /** Only those past their review interval (true), or only those within it (false). */
                stale?: boolean;
                /** Filter by `updatedAt`: before this instant. */
                updatedBefore?: string;
                /** Filter by `updatedAt`: at or after this instant. */
                updatedSince?: string;
            };
        };
        requestBody?: never;
        responses: {
            /** The text. */
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
                /** Only these members and the id, separated by commas; all others are left out. */
                fields?: string;
            };
            path: {
                /** The id of the page. */
                page: string;
            };
        };
        requestBody?: never;
        responses: {
            /** One community’s page on one portal. */
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
            /** It is done; nothing is left to show. */
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
        /** What is to change of a page. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["PagePatch"];
                "application/merge-patch+json": components["schemas"]["PagePatch"];
            };
        };
        responses: {
            /** One community’s page on one portal. */
            200: {
                content: {
                    "application/json": components["schemas"]["Page"];
                };
            };
            /** The change was made, and the caller cannot see the resource, or no longer can. */
            204: {
                content?: never;
            };
        };
    };
    listAllowedOnPage: {
        parameters: {
            query?: never;
            path: {
                /** The id of the page. */
                page: string;
            };
        };
        requestBody?: never;
        responses: {
            /** One page of Alloweds. */
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
        /** For whom a link is to be made. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AttestationLinkCreate"];
            };
        };
        responses: {
            /** A link by which one representative attests one page, once, without logging in. */
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
        /** A representative says: I have looked at the page, and it is true today. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AttestationCreate"];
            };
        };
        responses: {
            /** One community’s page on one portal. */
            200: {
                content: {
                    "application/json": components["schemas"]["Page"];
                };
            };
            /** The change was made, and the caller cannot see the resource, or no longer can. */
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
            /** The text. */
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
                /** The `next` of the page before. Opaque: keep it as it is. */
                cursor?: string;
                /** Only these members and the id, separated by commas; all others are left out. */
                fields?: string;
                /** `total` adds the number of items on all pages: `totalCount` and `totalCountIsCapped`. */
                include?: "total";
                /** How many items on a page, 1 to 100. */
                limit?: number;
                /** Filter by outcome. */
                outcome?: components["schemas"]["CheckOutcome"][];
                /** The order of the list; `-` in front turns it round. */
                sort?: "checkedAt" | "-checkedAt";
            };
            path: {
                /** The id of the page. */
                page: string;
            };
        };
        requestBody?: never;
        responses: {
            /** One page of PageChecks. */
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
            /** When a page is checked. */
            200: {
                content: {
                    "application/json": components["schemas"]["PageWatch"];
                };
            };
            /** The change was made, and the caller cannot see the resource, or no longer can. */
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
            /** What an evaluation came to. */
            200: {
                content: {
                    "application/json": components["schemas"]["Evaluation"];
                };
            };
        };
    };
    getPageEvidencePack: {
        parameters: {
            query?: never;
            path: {
                /** The id of the page. */
                page: string;
            };
        };
        requestBody?: never;
        responses: {
            /** A case with all its evidence, signed, so that a third party can check it. */
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
        /** One representative hands a role over to another. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["Handover"];
            };
        };
        responses: {
            /** One community’s page on one portal. */
            200: {
                content: {
                    "application/json": components["schemas"]["Page"];
                };
            };
            /** The change was made, and the caller cannot see the resource, or no longer can. */
            204: {
                content?: never;
            };
        };
    };
    listMaintenanceSteps: {
        parameters: {
            query?: {
                /** The `next` of the page before. Opaque: keep it as it is. */
                cursor?: string;
                /** Only these members and the id, separated by commas; all others are left out. */
                fields?: string;
                /** `total` adds the number of items on all pages: `totalCount` and `totalCountIsCapped`. */
                include?: "total";
                /** How many items on a page, 1 to 100. */
                limit?: number;
                /** The order of the list; `-` in front turns it round. */
                sort?: "at" | "-at";
            };
            path: {
                /** The id of the page. */
                page: string;
            };
        };
        requestBody?: never;
        responses: {
            /** One page of MaintenanceSteps. */
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
        /** A person shows a suspended page again. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReinstatementCreate"];
            };
        };
        responses: {
            /** One community’s page on one portal. */
            200: {
                content: {
                    "application/json": components["schemas"]["Page"];
                };
            };
            /** The change was made, and the caller cannot see the resource, or no longer can. */
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
        /** A person decides that a suspended page is removed, once the time to appeal has passed. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["RemovalCreate"];
            };
        };
        responses: {
            /** One community’s page on one portal. */
            200: {
                content: {
                    "application/json": components["schemas"]["Page"];
                };
            };
            /** The change was made, and the caller cannot see the resource, or no longer can. */
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
        /** A reader says what is wrong with a page. Only those who decide learn who it was. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportCreate"];
            };
        };
        responses: {
            /** A case about a page: that it breaks one of the seven terms of use. */
            200: {
                content: {
                    "application/json": components["schemas"]["Infraction"];
                };
            };
            /** The change was made, and the caller cannot see the resource, or no longer can. */
            204: {
                content?: never;
            };
        };
    };
    getPageScorecard: {
        parameters: {
            query?: never;
            path: {
                /** The id of the page. */
                page: string;
            };
        };
        requestBody?: never;
        responses: {
            /** All findings about a page, or about a community with its page, and one score. */
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
        /** A person takes a page out of listings and embeds. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SuspensionCreate"];
            };
        };
        responses: {
            /** One community’s page on one portal. */
            200: {
                content: {
                    "application/json": components["schemas"]["Page"];
                };
            };
            /** The change was made, and the caller cannot see the resource, or no longer can. */
            204: {
                content?: never;
            };
        };
    };
    listPageUpdates: {
        parameters: {
            query?: {
                /** The `next` of the page before. Opaque: keep it as it is. */
                cursor?: string;
                /** Only these members and the id, separated by commas; all others are left out. */
                fields?: string;
                /** `total` adds the number of items on all pages: `totalCount` and `totalCountIsCapped`. */
                include?: "total";
                /** Filter by kind. */
                kind?: components["schemas"]["UpdateKind"][];
                /** How many items on a page, 1 to 100. */
                limit?: number;
                /** Filter by `occurredAt`: before this instant. */
                occurredBefore?: string;
                /** Filter by `occurredAt`: at or after this instant. */
                occurredSince?: string;
                /** Filter by `recordedAt`: before this instant. */
                recordedBefore?: string;
                /** Filter by `recordedAt`: at or after this instant. */
                recordedSince?: string;
                /** The order of the list; `-` in front turns it round. */
                sort?: "occurredAt" | "-occurredAt" | "recordedAt" | "-recordedAt";
            };
            path: {
                /** The id of the page. */
                page: string;
            };
        };
        requestBody?: never;
        responses: {
            /** One page of PageUpdates. */
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
        /** The portal’s heartbeat: the page was updated. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["PageUpdateCreate"];
            };
        };
        responses: {
            /** One community’s page on one portal. */
            200: {
                content: {
                    "application/json": components["schemas"]["Page"];
                };
            };
            /** The change was made, and the caller cannot see the resource, or no longer can. */
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
                /** The `next` of the page before. Opaque: keep it as it is. */
                cursor?: string;
                /** Only the one with this id in the organisation’s sign-in, if the caller sees it. */
                externalId?: string;
                /** Only the one with this key there. */
                externalKey?: string;
                /** Only these members and the id, separated by commas; all others are left out. */
                fields?: string;
                /** `total` adds the number of items on all pages: `totalCount` and `totalCountIsCapped`. */
                include?: "total";
                /** How many items on a page, 1 to 100. */
                limit?: number;
                /** Only those of this company or agency. */
                organisation?: string;
                /** Words to find in names, handles, titles, organisations and units; small typing errors are forgiven. Best matches come first unless `sort` says otherwise; of more than 1,000 the newest 1,000 are ranked. */
                q?: string;
                /** Filter by role held today: anywhere, or in `community`. */
                role?: components["schemas"]["Role"][];
                /** The order of the list; `-` in front turns it round. */
                sort?: "name" | "-name" | "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt";
                /** Only those imported from this system. */
                source?: string;
                /** Only those of this unit. */
                unit?: string;
                /** Filter by `updatedAt`: before this instant. */
                updatedBefore?: string;
                /** Filter by `updatedAt`: at or after this instant. */
                updatedSince?: string;
            };
        };
        requestBody?: never;
        responses: {
            /** One page of Persons. */
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
        /** Many people at once. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonUpserts"];
            };
        };
        responses: {
            /** What was done with each item. */
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
        /** A person to make known to the service. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonCreate"];
            };
        };
        responses: {
            /** A human known to the service. */
            201: {
                content: {
                    "application/json": components["schemas"]["Person"];
                };
            };
            /** The change was made, and the caller cannot see the resource, or no longer can. */
            204: {
                content?: never;
            };
        };
    };
    getPerson: {
        parameters: {
            query?: {
                /** Only these members and the id, separated by commas; all others are left out. */
                fields?: string;
            };
            path: {
                /** The id of the person. */
                person: string;
            };
        };
        requestBody?: never;
        responses: {
            /** A human known to the service. */
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
            /** It is done; nothing is left to show. */
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
        /** What is to change of a person; null empties a member. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonPatch"];
                "application/merge-patch+json": components["schemas"]["PersonPatch"];
            };
        };
        responses: {
            /** A human known to the service. */
            200: {
                content: {
                    "application/json": components["schemas"]["Person"];
                };
            };
            /** The change was made, and the caller cannot see the resource, or no longer can. */
            204: {
                content?: never;
            };
        };
    };
    listAllowedOnPerson: {
        parameters: {
            query?: never;
            path: {
                /** The id of the person. */
                person: string;
            };
        };
        requestBody?: never;
        responses: {
            /** One page of Alloweds. */
            200: {
                content: {
                    "application/json": components["schemas"]["AllowedPage"];
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
        /** The erasure of a person. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ErasureCreate"];
            };
        };
        responses: {
            /** The proof that what was held about a person was erased. It holds no personal value. */
            200: {
                content: {
                    "application/json": components["schemas"]["Erasure"];
                };
            };
        };
    };
    getPersonExport: {
        parameters: {
            query?: never;
            path: {
                /** The id of the person. */
                person: string;
            };
        };
        requestBody?: never;
        responses: {
            /** Everything that is held about one person. */
            200: {
                content: {
                    "application/json": components["schemas"]["PersonExport"];
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
                /** The `next` of the page before. Opaque: keep it as it is. */
                cursor?: string;
                /** Only these members and the id, separated by commas; all others are left out. */
                fields?: string;
                /** `total` adds the number of items on all pages: `totalCount` and `totalCountIsCapped`. */
                include?: "total";
                /** How many items on a page, 1 to 100. */
                limit?: number;
                /** The order of the list; `-` in front turns it round. */
                sort?: "name" | "-name" | "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt";
                /** Filter by `updatedAt`: before this instant. */
                updatedBefore?: string;
                /** Filter by `updatedAt`: at or after this instant. */
                updatedSince?: string;
            };
        };
        requestBody?: never;
        responses: {
            /** One page of Portals. */
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
        /** A site that is going to show communities. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["PortalCreate"];
            };
        };
        responses: {
            /** A site that shows communities. */
            201: {
                content: {
                    "application/json": components["schemas"]["Portal"];
                };
            };
            /** The change was made, and the caller cannot see the resource, or no longer can. */
            204: {
                content?: never;
            };
        };
    };
    getPortal: {
        parameters: {
            query?: {
                /** Only these members and the id, separated by commas; all others are left out. */
                fields?: string;
            };
            path: {
                /** The slug or id of the portal. */
                portal: string;
            };
        };
        requestBody?: never;
        responses: {
            /** A site that shows communities. */
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
            /** It is done; nothing is left to show. */
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
        /** What is to change of a portal. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["PortalPatch"];
                "application/merge-patch+json": components["schemas"]["PortalPatch"];
            };
        };
        responses: {
            /** A site that shows communities. */
            200: {
                content: {
                    "application/json": components["schemas"]["Portal"];
                };
            };
            /** The change was made, and the caller cannot see the resource, or no longer can. */
            204: {
                content?: never;
            };
        };
    };
    listAllowedOnPortal: {
        parameters: {
            query?: never;
            path: {
                /** The slug or id of the portal. */
                portal: string;
            };
        };
        requestBody?: never;
        responses: {
            /** One page of Alloweds. */
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
        /** A rule pack to try, as it would be set; without a `base`, today’s pack of the portal with what is said here laid over it. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["DryRunCreate"];
            };
        };
        responses: {
            /** What a rule pack would change. Nothing is stored, and nothing is sent. */
            200: {
                content: {
                    "application/json": components["schemas"]["DryRun"];
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
            /** The text. */
            200: {
                content: {
                    "application/atom+xml": string;
                };
            };
        };
    };
    getPortalRulePack: {
        parameters: {
            query?: never;
            path: {
                /** The slug or id of the portal. */
                portal: string;
            };
        };
        requestBody?: never;
        responses: {
            /** A named, versioned set of rules. */
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
        /** The next version of a portal’s rule pack: a ready-made one and what differs from it. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["RulePackCreate"];
            };
        };
        responses: {
            /** A named, versioned set of rules. */
            200: {
                content: {
                    "application/json": components["schemas"]["RulePack"];
                };
            };
        };
    };
    getPortalScorecard: {
        parameters: {
            query?: never;
            path: {
                /** The slug or id of the portal. */
                portal: string;
            };
        };
        requestBody?: never;
        responses: {
            /** How a portal’s pages and communities stand. */
            200: {
                content: {
                    "application/json": components["schemas"]["PortalScorecard"];
                };
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
                /** Only those in office on this day. */
                currentOn?: string;
                /** The `next` of the page before. Opaque: keep it as it is. */
                cursor?: string;
                /** Only these members and the id, separated by commas; all others are left out. */
                fields?: string;
                /** `total` adds the number of items on all pages: `totalCount` and `totalCountIsCapped`. */
                include?: "total";
                /** How many items on a page, 1 to 100. */
                limit?: number;
                /** Filter by page (id). */
                page?: string[];
                /** Filter by person (id). */
                person?: string[];
                /** Filter by role. */
                role?: components["schemas"]["RepresentativeRole"][];
                /** The order of the list; `-` in front turns it round. */
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
            /** One page of Representatives. */
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
        /** A representative of a page to create. A hand-over ends the term of the current holder; this does not. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["RepresentativeCreate"];
            };
        };
        responses: {
            /** A person who maintains a page, for a time. Terms are history and stay readable. */
            201: {
                content: {
                    "application/json": components["schemas"]["Representative"];
                };
            };
            /** The change was made, and the caller cannot see the resource, or no longer can. */
            204: {
                content?: never;
            };
        };
    };
    getRepresentative: {
        parameters: {
            query?: {
                /** Only these members and the id, separated by commas; all others are left out. */
                fields?: string;
            };
            path: {
                /** The id of the representative. */
                representative: string;
            };
        };
        requestBody?: never;
        responses: {
            /** A person who maintains a page, for a time. Terms are history and stay readable. */
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
            /** It is done; nothing is left to show. */
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
        /** What is to change: its end, or a leave with a stand-in. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["RepresentativePatch"];
                "application/merge-patch+json": components["schemas"]["RepresentativePatch"];
            };
        };
        responses: {
            /** A person who maintains a page, for a time. Terms are history and stay readable. */
            200: {
                content: {
                    "application/json": components["schemas"]["Representative"];
                };
            };
            /** The change was made, and the caller cannot see the resource, or no longer can. */
            204: {
                content?: never;
            };
        };
    };
    listAllowedOnRepresentative: {
        parameters: {
            query?: never;
            path: {
                /** The id of the representative. */
                representative: string;
            };
        };
        requestBody?: never;
        responses: {
            /** One page of Alloweds. */
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
                /** The `next` of the page before. Opaque: keep it as it is. */
                cursor?: string;
                /** Only the one with this key there. */
                externalKey?: string;
                /** Only these members and the id, separated by commas; all others are left out. */
                fields?: string;
                /** `total` adds the number of items on all pages: `totalCount` and `totalCountIsCapped`. */
                include?: "total";
                /** Filter by kind. */
                kind?: components["schemas"]["ResourceKind"][];
                /** Filter by language. `en` also finds `en-GB`. */
                language?: string;
                /** How many items on a page, 1 to 100. */
                limit?: number;
                /** Words to find in title, topics, summary and text; small typing errors are forgiven. Best matches come first unless `sort` says otherwise; of more than 1,000 the newest 1,000 are ranked. */
                q?: string;
                /** Filter by quality. */
                quality?: components["schemas"]["ResourceQuality"][];
                /** Filter by `reviewDueOn`: before this day. */
                reviewDueBefore?: string;
                /** Filter by `reviewDueOn`: on or after this day. */
                reviewDueSince?: string;
                /** The order of the list; `-` in front turns it round. */
                sort?: "title" | "-title" | "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt" | "reviewDueOn" | "-reviewDueOn";
                /** Only those imported from this system. */
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
            /** One page of Resources. */
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
        /** Many resources at once. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResourceUpserts"];
            };
        };
        responses: {
            /** What was done with each item. */
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
        /** A resource to create. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResourceCreate"];
            };
        };
        responses: {
            /** A work that a community shares: a story, a recording, a template, a standard. It outlives its authors’ accounts. */
            201: {
                content: {
                    "application/json": components["schemas"]["Resource"];
                };
            };
            /** The change was made, and the caller cannot see the resource, or no longer can. */
            204: {
                content?: never;
            };
        };
    };
    getResource: {
        parameters: {
            query?: {
                /** Only these members and the id, separated by commas; all others are left out. */
                fields?: string;
            };
            path: {
                /** The id of the resource. */
                resource: string;
            };
        };
        requestBody?: never;
        responses: {
            /** A work that a community shares: a story, a recording, a template, a standard. It outlives its authors’ accounts. */
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
            /** It is done; nothing is left to show. */
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
        /** The fields to change; null clears a field. The status is changed by transitions. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResourcePatch"];
                "application/merge-patch+json": components["schemas"]["ResourcePatch"];
            };
        };
        responses: {
            /** A work that a community shares: a story, a recording, a template, a standard. It outlives its authors’ accounts. */
            200: {
                content: {
                    "application/json": components["schemas"]["Resource"];
                };
            };
            /** The change was made, and the caller cannot see the resource, or no longer can. */
            204: {
                content?: never;
            };
        };
    };
    listAllowedOnResource: {
        parameters: {
            query?: never;
            path: {
                /** The id of the resource. */
                resource: string;
            };
        };
        requestBody?: never;
        responses: {
            /** One page of Alloweds. */
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
        /** A change of a resource’s status. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResourceTransitionCreate"];
            };
        };
        responses: {
            /** A work that a community shares: a story, a recording, a template, a standard. It outlives its authors’ accounts. */
            200: {
                content: {
                    "application/json": components["schemas"]["Resource"];
                };
            };
            /** The change was made, and the caller cannot see the resource, or no longer can. */
            204: {
                content?: never;
            };
        };
    };
    listRulePacks: {
        parameters: {
            query?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of RulePacks. */
            200: {
                content: {
                    "application/json": components["schemas"]["RulePackPage"];
                };
            };
        };
    };
    listRules: {
        parameters: {
            query?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of Rules. */
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
                /** The `next` of the page before. Opaque: keep it as it is. */
                cursor?: string;
                /** Only these members and the id, separated by commas; all others are left out. */
                fields?: string;
                /** `total` adds the number of items on all pages: `totalCount` and `totalCountIsCapped`. */
                include?: "total";
                /** How many items on a page, 1 to 100. */
                limit?: number;
                /** Only those still to be answered (true), or only the others (false). */
                open?: boolean;
                /** Filter by page (id). */
                page?: string[];
                /** Filter by the person asked (id). */
                person?: string[];
                /** Filter by reason. */
                reason?: components["schemas"]["SuccessionReason"][];
                /** The order of the list; `-` in front turns it round. */
                sort?: "askedAt" | "-askedAt" | "answerBy" | "-answerBy" | "updatedAt" | "-updatedAt";
                /** Filter by `updatedAt`: before this instant. */
                updatedBefore?: string;
                /** Filter by `updatedAt`: at or after this instant. */
                updatedSince?: string;
            };
        };
        requestBody?: never;
        responses: {
            /** One page of Successions. */
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
                /** Only these members and the id, separated by commas; all others are left out. */
                fields?: string;
            };
            path: {
                /** The id of the succession. */
                succession: string;
            };
        };
        requestBody?: never;
        responses: {
            /** Somebody is asked to take over. */
            200: {
                content: {
                    "application/json": components["schemas"]["Succession"];
                };
            };
        };
    };
    listAllowedOnSuccession: {
        parameters: {
            query?: never;
            path: {
                /** The id of the succession. */
                succession: string;
            };
        };
        requestBody?: never;
        responses: {
            /** One page of Alloweds. */
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
        /** The answer of the person who is asked to take over. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SuccessionAnswer"];
            };
        };
        responses: {
            /** Somebody is asked to take over. */
            200: {
                content: {
                    "application/json": components["schemas"]["Succession"];
                };
            };
            /** The change was made, and the caller cannot see the resource, or no longer can. */
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
                /** Only those held on this day. */
                currentOn?: string;
                /** The `next` of the page before. Opaque: keep it as it is. */
                cursor?: string;
                /** Only the one with this key there. */
                externalKey?: string;
                /** Only these members and the id, separated by commas; all others are left out. */
                fields?: string;
                /** `total` adds the number of items on all pages: `totalCount` and `totalCountIsCapped`. */
                include?: "total";
                /** How many items on a page, 1 to 100. */
                limit?: number;
                /** Filter by membership (id). */
                membership?: string[];
                /** Filter by person (id). */
                person?: string[];
                /** Filter by role. */
                role?: components["schemas"]["Role"][];
                /** The order of the list; `-` in front turns it round. */
                sort?: "startedOn" | "-startedOn" | "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt";
                /** Only those imported from this system. */
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
            /** One page of Terms. */
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
        /** A role that a member takes on. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["TermCreate"];
            };
        };
        responses: {
            /** A role held for a time. Rotation is history: a term ends, it is never overwritten ("musical chairs"). */
            201: {
                content: {
                    "application/json": components["schemas"]["Term"];
                };
            };
            /** The change was made, and the caller cannot see the resource, or no longer can. */
            204: {
                content?: never;
            };
        };
    };
    getTerm: {
        parameters: {
            query?: {
                /** Only these members and the id, separated by commas; all others are left out. */
                fields?: string;
            };
            path: {
                /** The id of the term. */
                term: string;
            };
        };
        requestBody?: never;
        responses: {
            /** A role held for a time. Rotation is history: a term ends, it is never overwritten ("musical chairs"). */
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
            /** It is done; nothing is left to show. */
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
        /** What is to change of a term; `endedOn` ends it. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["TermPatch"];
                "application/merge-patch+json": components["schemas"]["TermPatch"];
            };
        };
        responses: {
            /** A role held for a time. Rotation is history: a term ends, it is never overwritten ("musical chairs"). */
            200: {
                content: {
                    "application/json": components["schemas"]["Term"];
                };
            };
            /** The change was made, and the caller cannot see the resource, or no longer can. */
            204: {
                content?: never;
            };
        };
    };
    listAllowedOnTerm: {
        parameters: {
            query?: never;
            path: {
                /** The id of the term. */
                term: string;
            };
        };
        requestBody?: never;
        responses: {
            /** One page of Alloweds. */
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
                /** The `next` of the page before. Opaque: keep it as it is. */
                cursor?: string;
                /** Only these members and the id, separated by commas; all others are left out. */
                fields?: string;
                /** `total` adds the number of items on all pages: `totalCount` and `totalCountIsCapped`. */
                include?: "total";
                /** How many items on a page, 1 to 100. */
                limit?: number;
                /** The order of the list; `-` in front turns it round. */
                sort?: "name" | "-name";
            };
        };
        requestBody?: never;
        responses: {
            /** One page of Topics. */
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
                /** Only those that hold today (true), or only those that do not. */
                active?: boolean;
                /** Filter by community (slug or id). */
                community?: string[];
                /** Filter by `createdAt`: before this instant. */
                createdBefore?: string;
                /** Filter by `createdAt`: at or after this instant. */
                createdSince?: string;
                /** The `next` of the page before. Opaque: keep it as it is. */
                cursor?: string;
                /** Only these members and the id, separated by commas; all others are left out. */
                fields?: string;
                /** `total` adds the number of items on all pages: `totalCount` and `totalCountIsCapped`. */
                include?: "total";
                /** How many items on a page, 1 to 100. */
                limit?: number;
                /** Filter by page (id). */
                page?: string[];
                /** Filter by portal (slug or id). */
                portal?: string[];
                /** Filter by rule. */
                rule?: string[];
                /** The order of the list; `-` in front turns it round. */
                sort?: "until" | "-until" | "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt";
                /** Filter by `updatedAt`: before this instant. */
                updatedBefore?: string;
                /** Filter by `updatedAt`: at or after this instant. */
                updatedSince?: string;
            };
        };
        requestBody?: never;
        responses: {
            /** One page of Waivers. */
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
        /** A rule is to be set aside for one page or community. It says why and until when, and ends by itself. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["WaiverCreate"];
            };
        };
        responses: {
            /** A rule set aside for one page or community on a portal: by whom, why, and until when. */
            201: {
                content: {
                    "application/json": components["schemas"]["Waiver"];
                };
            };
            /** The change was made, and the caller cannot see the resource, or no longer can. */
            204: {
                content?: never;
            };
        };
    };
    getWaiver: {
        parameters: {
            query?: {
                /** Only these members and the id, separated by commas; all others are left out. */
                fields?: string;
            };
            path: {
                /** The id of the waiver. */
                waiver: string;
            };
        };
        requestBody?: never;
        responses: {
            /** A rule set aside for one page or community on a portal: by whom, why, and until when. */
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
        /** A waiver ends before its day. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["WaiverRevocation"];
            };
        };
        responses: {
            /** A rule set aside for one page or community on a portal: by whom, why, and until when. */
            200: {
                content: {
                    "application/json": components["schemas"]["Waiver"];
                };
            };
            /** The change was made, and the caller cannot see the resource, or no longer can. */
            204: {
                content?: never;
            };
        };
    };
    getWebhookDelivery: {
        parameters: {
            query?: {
                /** Only these members and the id, separated by commas; all others are left out. */
                fields?: string;
            };
            path: {
                /** The id of the webhookDelivery. */
                webhookDelivery: string;
            };
        };
        requestBody?: never;
        responses: {
            /** One event on its way to one endpoint. */
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
                /** The id of the webhookDelivery. */
                webhookDelivery: string;
            };
        };
        requestBody?: never;
        responses: {
            /** One event on its way to one endpoint. */
            200: {
                content: {
                    "application/json": components["schemas"]["WebhookDelivery"];
                };
            };
            /** The change was made, and the caller cannot see the resource, or no longer can. */
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
                /** The `next` of the page before. Opaque: keep it as it is. */
                cursor?: string;
                /** Only these members and the id, separated by commas; all others are left out. */
                fields?: string;
                /** `total` adds the number of items on all pages: `totalCount` and `totalCountIsCapped`. */
                include?: "total";
                /** How many items on a page, 1 to 100. */
                limit?: number;
                /** Filter by portal (slug or id). */
                portal?: string[];
                /** The order of the list; `-` in front turns it round. */
                sort?: "createdAt" | "-createdAt" | "url" | "-url";
                /** Filter by status. */
                status?: components["schemas"]["WebhookStatus"][];
            };
        };
        requestBody?: never;
        responses: {
            /** One page of Webhooks. */
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
        /** An endpoint to tell. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookCreate"];
            };
        };
        responses: {
            /** A webhook that was just made. */
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
                /** Only these members and the id, separated by commas; all others are left out. */
                fields?: string;
            };
            path: {
                /** The id of the webhook. */
                webhook: string;
            };
        };
        requestBody?: never;
        responses: {
            /** An endpoint that is told of what happens, signed by Standard Webhooks. */
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
            /** It is done; nothing is left to show. */
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
        /** What is to change of a webhook. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookPatch"];
                "application/merge-patch+json": components["schemas"]["WebhookPatch"];
            };
        };
        responses: {
            /** An endpoint that is told of what happens, signed by Standard Webhooks. */
            200: {
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            /** The change was made, and the caller cannot see the resource, or no longer can. */
            204: {
                content?: never;
            };
        };
    };
    listAllowedOnWebhook: {
        parameters: {
            query?: never;
            path: {
                /** The id of the webhook. */
                webhook: string;
            };
        };
        requestBody?: never;
        responses: {
            /** One page of Alloweds. */
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
                /** The `next` of the page before. Opaque: keep it as it is. */
                cursor?: string;
                /** Only these members and the id, separated by commas; all others are left out. */
                fields?: string;
                /** `total` adds the number of items on all pages: `totalCount` and `totalCountIsCapped`. */
                include?: "total";
                /** How many items on a page, 1 to 100. */
                limit?: number;
                /** The order of the list; `-` in front turns it round. */
                sort?: "createdAt" | "-createdAt";
                /** Filter by status. */
                status?: components["schemas"]["WebhookDeliveryStatus"][];
                /** Filter by what it was done to: an id, or the slug of a community or a portal. */
                subject?: string[];
            };
            path: {
                /** The id of the webhook. */
                webhook: string;
            };
        };
        requestBody?: never;
        responses: {
            /** One page of WebhookDeliverys. */
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
            /** An endpoint that is told of what happens, signed by Standard Webhooks. */
            200: {
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            /** The change was made, and the caller cannot see the resource, or no longer can. */
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
            /** A new secret of a webhook. */
            200: {
                content: {
                    "application/json": components["schemas"]["WebhookSecret"];
                };
            };
        };
    };
}

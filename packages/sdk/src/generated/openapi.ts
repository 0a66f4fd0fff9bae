// Written by generate.ts; `pnpm --filter @guildhall/sdk generate` writes it anew.

export interface components {
    schemas: {
        /** @description The representatives say that it is so. */
        Acknowledgement: {
            /**
             * @description What will be done, or was.
             * @example True; mended today.
             */
            words?: string | null;
        };
        /** @description One act on record. Entries are added and never changed. */
        Activity: {
            actorClass: components["schemas"]["ActorClass"];
            /** @description The members that changed, as they became; null when it was deleted. */
            after: {
                [key: string]: unknown;
            } | null;
            /** @description The members that changed, as they were; null when it was made. */
            before: {
                [key: string]: unknown;
            } | null;
            /** @description The community it belongs to, while it exists. */
            community: components["schemas"]["CommunitySummary"] | null;
            /**
             * @description SHA-256 over the entry; the sealed chain of these shows any later change.
             * @example 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
             */
            digest: string;
            /**
             * Format: uuid
             * @description The entry’s id.
             */
            readonly id: string;
            /** @description The key it came through. */
            key: components["schemas"]["KeySummary"] | null;
            /**
             * Format: date-time
             * @description When it was done.
             */
            readonly occurredAt: string;
            /** @description The person who acted, or for whom a key acted. */
            person: components["schemas"]["PersonSummary"] | null;
            /** @description The request that did it. */
            requestId: string | null;
            /**
             * Format: uuid
             * @description What it was done to (id).
             */
            subjectId: string;
            subjectType: components["schemas"]["SubjectType"];
            verb: components["schemas"]["Verb"];
        };
        /** @description One page of Activitys. */
        ActivityPage: {
            /** @description The things on this page, in the order asked for. */
            items: components["schemas"]["Activity"][];
            /** @description The cursor of the next page; null on the last. */
            next: string | null;
        };
        /** @description Whether the activity log is as it was written. */
        ActivityProof: {
            /**
             * Format: int64
             * @description How many entries are sealed.
             */
            entries: number;
            /**
             * Format: uuid
             * @description The first entry that no longer fits its seal (id).
             */
            firstBroken: string | null;
            /** @description The last seal: keep it elsewhere to prove the log later. */
            head: string | null;
            /** @description Whether every sealed entry still has the digest it was sealed with. */
            intact: boolean;
        };
        /**
         * @description As what the actor acted. Only members and representatives are signs of life.
         * @enum {string}
         */
        ActorClass: "member" | "representative" | "portal_admin" | "robot";
        /** @description Whether the caller may do something to a thing, and if not, why. */
        Allowed: {
            /** @description Whether the caller may do it to this thing now. */
            allowed: boolean;
            /** @description The problem they would get; null when allowed. */
            code: string | null;
            /**
             * @description The operation’s name in the OpenAPI document.
             * @example updateCommunity
             */
            operation: string;
            /** @description Why not, in one sentence; null when allowed. */
            reason: string | null;
        };
        /** @description What an appeal comes to. */
        AppealDecision: {
            outcome: components["schemas"]["AppealOutcome"];
            /**
             * @description Why.
             * @example The page was mended before the notice came.
             */
            reason: string;
        };
        /**
         * @description Granted: the sanction is lifted. Denied: it stands.
         * @enum {string}
         */
        AppealOutcome: "granted" | "denied";
        /** @description What an applicant says, set against the community’s profile of a member. */
        Application: {
            /** @description The time and work I bring. */
            commitment: string | null;
            /** @description What I have done before. */
            experience: string | null;
            /** @description What I will give. */
            gives: string | null;
            /** @description What I want to get out of it. */
            objectives: string | null;
        };
        /** @description What an applicant says, set against the community’s profile of a member. */
        ApplicationInput: {
            /** @description The time and work I bring. */
            commitment?: string | null;
            /** @description What I have done before. */
            experience?: string | null;
            /** @description What I will give. */
            gives?: string | null;
            /** @description What I want to get out of it. */
            objectives?: string | null;
        };
        /** @description A representative says: I have looked at the page, and it is true today. */
        AttestationCreate: {
            /**
             * @description What was looked at.
             * @example Read it all; two links mended.
             */
            note?: string | null;
        };
        /** @description A link by which one representative attests one page, once, without logging in. */
        AttestationLink: {
            /**
             * Format: date-time
             * @description When it stops working.
             */
            expiresAt: string;
            /**
             * Format: uri
             * @description Opens a page that says what is attested, with one button. Give it to that person alone.
             * @example https://guildhall.example.org/attest/eyJhbGciOiJFZERTQSJ9.e30.c2ln
             */
            url: string;
        };
        /** @description For whom a link is to be made. */
        AttestationLinkCreate: {
            /**
             * @description The representative it is for (id).
             * @example 019a8f3e-6c1b-7d42-9e05-3b7f2a61c8d4
             */
            person: string;
        };
        /** @description A link or an image of a page that leads nowhere. */
        BrokenLink: {
            /**
             * @description What is wrong with it, in a sentence.
             * @example It answers 404.
             */
            problem: string;
            /**
             * Format: int32
             * @description What it answered; null when nothing answered.
             */
            status: number | null;
            /**
             * @description Where it points.
             * @example https://intranet.example.org/gone
             */
            url: string;
        };
        /** @description What was done with one item. */
        BulkAnswer: {
            /**
             * Format: uuid
             * @description The record it became or changed.
             */
            id: string | null;
            /**
             * @description What came of the item.
             * @enum {string}
             */
            outcome: "created" | "updated" | "unchanged" | "failed";
            /**
             * @description Why it failed.
             * @example null
             */
            problem: components["schemas"]["Problem"] | null;
        };
        /** @description What a case comes to. */
        CaseDecision: {
            outcome: components["schemas"]["CaseOutcome"];
            /**
             * @description Why.
             * @example The contacts are right again.
             */
            reason: string;
        };
        /**
         * @description Put right; true and to be answered for; or nothing in it.
         * @enum {string}
         */
        CaseOutcome: "remedied" | "upheld" | "dismissed";
        /** @description A place where the community meets or keeps its things. */
        Channel: {
            kind: components["schemas"]["ChannelKind"];
            /**
             * @description What it is called there.
             * @example #design
             */
            label: string | null;
            /**
             * Format: uri
             * @description Where it is.
             * @example https://chat.example.org/design
             */
            url: string;
        };
        /** @description A place where the community meets or keeps its things. */
        ChannelInput: {
            kind: components["schemas"]["ChannelKind"];
            /**
             * @description What it is called there.
             * @example #design
             */
            label?: string | null;
            /**
             * Format: uri
             * @description Where it is.
             * @example https://chat.example.org/design
             */
            url: string;
        };
        /**
         * @description What kind of place it is.
         * @enum {string}
         */
        ChannelKind: "website" | "chat" | "forum" | "mailing_list" | "calendar" | "repository" | "video" | "documents" | "social" | "other";
        /**
         * @description What came of a check: the page was read; is as it was when read last; answered with an error; could not be reached; its host asked for patience; robots.txt forbids it; this service may not call that address; or it is no page.
         * @enum {string}
         */
        CheckOutcome: "loaded" | "not_modified" | "failed" | "unreachable" | "busy" | "robots" | "blocked" | "not_html";
        /** @description People who share a practice and learn to do it better together. */
        Community: {
            /** @description Where it meets and keeps its things. */
            channels: components["schemas"]["Channel"][];
            /**
             * Format: date
             * @description The day it closed.
             */
            closedOn: string | null;
            /**
             * Format: date
             * @description The day it is going to close.
             */
            closingOn: string | null;
            /**
             * Format: date-time
             * @description When the record was made.
             * @example 2026-01-15T09:30:00.000Z
             */
            readonly createdAt: string;
            /** @description The whole story, in Markdown. */
            description: string | null;
            /**
             * @description The key of the record in that system; unique per source.
             * @example sig-docs
             */
            externalKey: string | null;
            /**
             * Format: uuid
             * @description The community’s id.
             */
            readonly id: string;
            joinPolicy: components["schemas"]["JoinPolicy"];
            kind: components["schemas"]["CommunityKind"];
            /**
             * Format: date
             * @description The day it was launched.
             * @example 2024-03-01
             */
            launchedOn: string | null;
            /**
             * Format: int32
             * @description Its active members who lead it today, counted.
             * @example 1
             */
            readonly leaderCount: number;
            /**
             * Format: uri
             * @description Its picture.
             */
            logoUrl: string | null;
            /**
             * @description How it answers the search; null without `q`.
             * @example null
             */
            match: components["schemas"]["Match"] | null;
            /**
             * Format: int32
             * @description Its active members, counted.
             * @example 12
             */
            readonly memberCount: number;
            memberProfile: components["schemas"]["MemberProfile"] | null;
            /**
             * @description What the community is for.
             * @example Make every service simple to use.
             */
            mission: string | null;
            /**
             * @description What it is called.
             * @example Service Design
             */
            name: string;
            /** @description The community it is a part of. */
            parent: components["schemas"]["CommunitySummary"] | null;
            /** @description Whom it works with. */
            partners: components["schemas"]["Partner"][];
            /** @description The portals that show it; none means all of them. */
            portals: components["schemas"]["PortalSummary"][];
            /** @description How it stands to other communities the caller may see. */
            relations: components["schemas"]["Relation"][];
            rhythm: components["schemas"]["Rhythm"] | null;
            /**
             * @description Its name in URLs; made from the name when left out.
             * @example service-design
             */
            slug: string;
            /**
             * @description The system the record was imported from; null when it was made here.
             * @example sigs.yaml
             */
            source: string | null;
            status: components["schemas"]["CommunityStatus"];
            /** @description The objectives of the organisation that it serves ("ride the fast lane"). */
            strategicObjectives: string[];
            /**
             * Format: int32
             * @description The communities that are a part of it, counted among those the caller may see.
             * @example 2
             */
            readonly subcommunityCount: number;
            /**
             * @description One sentence for listings.
             * @example We design services people can use.
             */
            summary: string | null;
            /** @description What it is about. */
            topics: string[];
            /**
             * Format: date-time
             * @description When the record last changed.
             * @example 2026-11-20T16:05:12.345Z
             */
            readonly updatedAt: string;
            visibility: components["schemas"]["Visibility"];
        };
        /** @description A new community. Its status is what it is at the start; from then on transitions change it. */
        CommunityCreate: {
            /** @description Where it meets and keeps its things. */
            channels?: components["schemas"]["ChannelInput"][];
            /**
             * Format: date
             * @description The day it closed.
             */
            closedOn?: string | null;
            /**
             * Format: date
             * @description The day it is going to close.
             */
            closingOn?: string | null;
            /** @description The whole story, in Markdown. */
            description?: string | null;
            /**
             * @description The key of the record in that system; unique per source.
             * @example sig-docs
             */
            externalKey?: string | null;
            /** @default open */
            joinPolicy?: components["schemas"]["JoinPolicy"];
            /** @default community */
            kind?: components["schemas"]["CommunityKind"];
            /**
             * Format: date
             * @description The day it was launched.
             * @example 2024-03-01
             */
            launchedOn?: string | null;
            /**
             * Format: uri
             * @description Its picture.
             */
            logoUrl?: string | null;
            memberProfile?: components["schemas"]["MemberProfileInput"] | null;
            /**
             * @description What the community is for.
             * @example Make every service simple to use.
             */
            mission?: string | null;
            /**
             * @description What it is called.
             * @example Service Design
             */
            name: string;
            /**
             * @description The slug or id of the community it is a part of.
             * @example 019a8f3e-6c1b-7d42-9e05-3b7f2a61c8d4
             */
            parent?: string | null;
            /** @description Whom it works with. */
            partners?: components["schemas"]["PartnerInput"][];
            /** @description The portals that show it; none named means all of them. */
            portals?: string[];
            /** @description How it stands to other communities. */
            relations?: components["schemas"]["RelationInput"][];
            rhythm?: components["schemas"]["RhythmInput"] | null;
            /**
             * @description Its name in URLs; made from the name when left out.
             * @example service-design
             */
            slug?: string;
            /**
             * @description The system the record was imported from; null when it was made here.
             * @example sigs.yaml
             */
            source?: string | null;
            /** @default draft */
            status?: components["schemas"]["CommunityStatus"];
            /** @description The objectives of the organisation that it serves ("ride the fast lane"). */
            strategicObjectives?: string[];
            /**
             * @description One sentence for listings.
             * @example We design services people can use.
             */
            summary?: string | null;
            /** @description What it is about. */
            topics?: string[];
            /** @default public */
            visibility?: components["schemas"]["Visibility"];
        };
        /**
         * @description A community of its own, or a group inside one.
         * @enum {string}
         */
        CommunityKind: "community" | "subgroup";
        /** @description One page of Communitys. */
        CommunityPage: {
            /** @description The things on this page, in the order asked for. */
            items: components["schemas"]["Community"][];
            /** @description The cursor of the next page; null on the last. */
            next: string | null;
        };
        /**
         * @description What is to change of a community; null empties a member.
         * @example {
         *       "summary": "We make services that anybody can use.",
         *       "topics": [
         *         "design",
         *         "research"
         *       ]
         *     }
         */
        CommunityPatch: {
            /** @description Where it meets and keeps its things. */
            channels?: components["schemas"]["ChannelInput"][];
            /**
             * Format: date
             * @description The day it closed.
             */
            closedOn?: string | null;
            /**
             * Format: date
             * @description The day it is going to close.
             */
            closingOn?: string | null;
            /** @description The whole story, in Markdown. */
            description?: string | null;
            /**
             * @description The key of the record in that system; unique per source.
             * @example sig-docs
             */
            externalKey?: string | null;
            /** @default open */
            joinPolicy?: components["schemas"]["JoinPolicy"];
            /** @default community */
            kind?: components["schemas"]["CommunityKind"];
            /**
             * Format: date
             * @description The day it was launched.
             * @example 2024-03-01
             */
            launchedOn?: string | null;
            /**
             * Format: uri
             * @description Its picture.
             */
            logoUrl?: string | null;
            memberProfile?: components["schemas"]["MemberProfileInput"] | null;
            /**
             * @description What the community is for.
             * @example Make every service simple to use.
             */
            mission?: string | null;
            /**
             * @description What it is called.
             * @example Service Design
             */
            name?: string;
            /**
             * @description The slug or id of the community it is a part of.
             * @example 019a8f3e-6c1b-7d42-9e05-3b7f2a61c8d4
             */
            parent?: string | null;
            /** @description Whom it works with. */
            partners?: components["schemas"]["PartnerInput"][];
            /** @description The portals that show it; none named means all of them. */
            portals?: string[];
            /** @description How it stands to other communities. */
            relations?: components["schemas"]["RelationInput"][];
            rhythm?: components["schemas"]["RhythmInput"] | null;
            /**
             * @description Its name in URLs; made from the name when left out.
             * @example service-design
             */
            slug?: string;
            /**
             * @description The system the record was imported from; null when it was made here.
             * @example sigs.yaml
             */
            source?: string | null;
            /** @description The objectives of the organisation that it serves ("ride the fast lane"). */
            strategicObjectives?: string[];
            /**
             * @description One sentence for listings.
             * @example We design services people can use.
             */
            summary?: string | null;
            /** @description What it is about. */
            topics?: string[];
            /** @default public */
            visibility?: components["schemas"]["Visibility"];
        };
        /**
         * @description Where a community stands in its life, from draft to closed or merged.
         * @enum {string}
         */
        CommunityStatus: "draft" | "proposed" | "changes_asked" | "approved" | "declined" | "planning" | "active" | "renewing" | "dormant" | "closing" | "closed" | "merged";
        /** @description The community in short. */
        CommunitySummary: {
            /**
             * Format: uuid
             * @description The community’s id.
             */
            readonly id: string;
            /**
             * @description Its name.
             * @example Service Design
             */
            name: string;
            /**
             * @description Its name in URLs.
             * @example service-design
             */
            slug: string;
        };
        /** @description A community as another system has it: made when new there, changed in the members given when known. */
        CommunityUpsert: {
            /** @description Where it meets and keeps its things. */
            channels?: components["schemas"]["ChannelInput"][];
            /**
             * Format: date
             * @description The day it closed.
             */
            closedOn?: string | null;
            /**
             * Format: date
             * @description The day it is going to close.
             */
            closingOn?: string | null;
            /** @description The whole story, in Markdown. */
            description?: string | null;
            /**
             * @description Its key there.
             * @example sig-docs
             */
            externalKey: string;
            /** @default open */
            joinPolicy?: components["schemas"]["JoinPolicy"];
            /** @default community */
            kind?: components["schemas"]["CommunityKind"];
            /**
             * Format: date
             * @description The day it was launched.
             * @example 2024-03-01
             */
            launchedOn?: string | null;
            /**
             * Format: uri
             * @description Its picture.
             */
            logoUrl?: string | null;
            memberProfile?: components["schemas"]["MemberProfileInput"] | null;
            /**
             * @description What the community is for.
             * @example Make every service simple to use.
             */
            mission?: string | null;
            /**
             * @description What it is called.
             * @example Service Design
             */
            name: string;
            /**
             * @description The slug or id of the community it is a part of.
             * @example 019a8f3e-6c1b-7d42-9e05-3b7f2a61c8d4
             */
            parent?: string | null;
            /** @description Whom it works with. */
            partners?: components["schemas"]["PartnerInput"][];
            /** @description The portals that show it; none named means all of them. */
            portals?: string[];
            /** @description How it stands to other communities. */
            relations?: components["schemas"]["RelationInput"][];
            rhythm?: components["schemas"]["RhythmInput"] | null;
            /**
             * @description Its name in URLs; made from the name when left out.
             * @example service-design
             */
            slug?: string;
            /**
             * @description The system it comes from.
             * @example sigs.yaml
             */
            source: string;
            /** @default draft */
            status?: components["schemas"]["CommunityStatus"];
            /** @description The objectives of the organisation that it serves ("ride the fast lane"). */
            strategicObjectives?: string[];
            /**
             * @description One sentence for listings.
             * @example We design services people can use.
             */
            summary?: string | null;
            /** @description What it is about. */
            topics?: string[];
            /** @default public */
            visibility?: components["schemas"]["Visibility"];
        };
        /** @description What was done with each item. */
        CommunityUpsertAnswers: {
            /** @description One answer for each item, in order. */
            items: components["schemas"]["BulkAnswer"][];
        };
        /** @description Many communities at once. */
        CommunityUpserts: {
            /**
             * @description All or none: when one does not fit, nothing is changed.
             * @default false
             */
            atomic?: boolean;
            /** @description The records, at most 1,000. */
            items: components["schemas"]["CommunityUpsert"][];
        };
        /** @description What a rule pack would change. Nothing is stored, and nothing is sent. */
        DryRun: {
            /** @description Today’s findings by the pack that was tried. */
            after: components["schemas"]["StatusCounts"];
            /** @description Today’s findings by today’s pack. */
            before: components["schemas"]["StatusCounts"];
            /**
             * Format: int32
             * @description How many findings would flip today.
             * @example 12
             */
            readonly flipCount: number;
            /** @description What would flip; at most 500 are named. */
            flips: components["schemas"]["Flip"][];
            /**
             * Format: int32
             * @description How many notices would go out today.
             * @example 12
             */
            readonly noticeCount: number;
            /** @description The notices that would go out today, from where pages stand on the ladder; at most 500 are named. */
            notices: components["schemas"]["TriedNotice"][];
            /** @description The pack that was tried, whole. */
            pack: components["schemas"]["RulePack"];
            /**
             * Format: int32
             * @description How many notices would have gone out over these weeks.
             * @example 12
             */
            readonly replayedNoticeCount: number;
            /** @description The notices that would have gone out over these weeks, oldest first, had all pages been compliant before and each notice been delivered at once; at most 500 are named. */
            replayedNotices: components["schemas"]["TriedNotice"][];
            /**
             * Format: int32
             * @description How many pages and communities were judged.
             * @example 12
             */
            readonly subjects: number;
            /** @description The past weeks by the pack, oldest first; empty without a replay. */
            weeks: components["schemas"]["TriedWeek"][];
        };
        /** @description A rule pack to try, as it would be set; without a `base`, today’s pack of the portal with what is said here laid over it. */
        DryRunCreate: {
            base?: components["schemas"]["PackBase"];
            /** @description The rules whose failure puts a page on the maintenance ladder. */
            gates?: string[];
            ladder?: components["schemas"]["LadderDaysInput"];
            /** @description What differs from the ready-made pack. */
            rules?: components["schemas"]["RuleSetting"][];
            /**
             * Format: int32
             * @description How many past weeks are replayed by the pack, week by week.
             * @default 0
             */
            weeks?: number;
        };
        /** @description Something that awaits a person. */
        Due: {
            /**
             * @description The very call that does it.
             * @example POST /v1/pages/019a8f3e-6c1b-7d42-9e05-3b7f2a61c8d4/attestations
             */
            call: string | null;
            kind: components["schemas"]["DueKind"];
            /**
             * Format: uri
             * @description Where to look at it.
             */
            link: string | null;
            /**
             * Format: date-time
             * @description Since when it is due; null where that is not known.
             */
            since: string | null;
            /**
             * Format: uuid
             * @description The thing that it is about (id): a page, a finding, a membership, a request, a case.
             */
            readonly subject: string;
            /**
             * Format: date-time
             * @description Until when it is wanted; null where nothing presses. It may have passed.
             */
            until: string | null;
            /**
             * @description What is to be done.
             * @example Look through the page of Service Design on Intranet
             */
            what: string;
            /**
             * @description Why.
             * @example It last showed a sign of life on 2026-03-02.
             */
            why: string;
        };
        /**
         * @description What kind of thing awaits the person.
         * @enum {string}
         */
        DueKind: "page_review" | "finding" | "membership_application" | "membership_invitation" | "page_request_question" | "page_request_decision" | "succession" | "infraction_answer" | "infraction_decision";
        /** @description What an evaluation came to. */
        Evaluation: {
            /**
             * Format: int32
             * @description How many findings are new or changed.
             * @example 3
             */
            changed: number;
            /**
             * Format: int32
             * @description How many pages and communities were judged.
             * @example 88
             */
            subjects: number;
        };
        /** @description What is to be judged anew. */
        EvaluationCreate: {
            /**
             * @description Only of this portal (slug or id).
             * @example 019a8f3e-6c1b-7d42-9e05-3b7f2a61c8d4
             */
            portal?: string;
        };
        /** @description A case with all its evidence, signed, so that a third party can check it. */
        EvidencePack: {
            /**
             * @description The same in canonical JSON, signed: a compact JWS that anybody can check with the published key.
             * @example eyJhbGciOiJFZERTQSJ9.eyJwYWdlIjp7fX0.c2lnbmF0dXJl
             */
            jws: string;
            /**
             * @description The key it is signed with, as /.well-known/jwks.json names it.
             * @example kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k
             */
            keyId: string;
            /**
             * @description The case in plain sight: the page, its cases, findings with their history and the versions of the rules, steps, notices, evidence of updates, and checks.
             * @example {
             *       "page": {
             *         "url": "https://intranet.example.org/communities/service-design"
             *       }
             *     }
             */
            pack: {
                [key: string]: unknown;
            };
            /**
             * Format: date-time
             * @description When it was signed.
             */
            signedAt: string;
        };
        /** @description What one rule found about one page or community on one portal. The same facts give the same finding. */
        Finding: {
            /**
             * @description The clause that the rule comes from, and its source.
             * @example Failure to routinely update and maintain the COP webpage [002]
             */
            clause: string;
            community: components["schemas"]["CommunitySummary"];
            /**
             * Format: date-time
             * @description When the record was made.
             * @example 2026-01-15T09:30:00.000Z
             */
            readonly createdAt: string;
            /** @description The facts that it rests on, with their moments. */
            evidence: components["schemas"]["FindingEvidence"][];
            /**
             * Format: date-time
             * @description When the rule first judged this.
             */
            firstSeenAt: string;
            /**
             * Format: uuid
             * @description The finding’s id.
             */
            readonly id: string;
            /** @description What happens next if nothing changes. */
            nextStep: components["schemas"]["NextStep"] | null;
            /**
             * Format: int32
             * @description The version of the portal’s rule pack; 0 before its first own one.
             */
            packVersion: number;
            /** @description The page, where it is about one. */
            page: components["schemas"]["PageSummary"] | null;
            portal: components["schemas"]["PortalSummary"];
            /**
             * @description Why, in one sentence.
             * @example The page was last updated on 2026-03-02, and is to be looked through every 90 days.
             */
            reason: string;
            /** @description How to put it right; null where nothing is to be done. */
            remedy: components["schemas"]["Remedy"] | null;
            /**
             * @description The rule.
             * @example page.stale
             */
            rule: string;
            /**
             * Format: int32
             * @description The version of the rule that judged.
             */
            ruleVersion: number;
            /** @description From 0 to 10, 10 being in order; null where not judged. */
            score: number | null;
            severity: components["schemas"]["Severity"];
            /**
             * Format: date-time
             * @description Since when the status has been what it is.
             */
            since: string;
            status: components["schemas"]["FindingStatus"];
            subjectType: components["schemas"]["RuleSubject"];
            /**
             * Format: date-time
             * @description When the record last changed.
             * @example 2026-11-20T16:05:12.345Z
             */
            readonly updatedAt: string;
        };
        /** @description How a finding was from some moment on. Kept for years. */
        FindingChange: {
            /** @description The facts that it rests on, with their moments. */
            evidence: components["schemas"]["FindingEvidence"][];
            /**
             * Format: uuid
             * @description The finding (id).
             */
            finding: string;
            /**
             * Format: date-time
             * @description From when on it was so.
             */
            from: string;
            /**
             * Format: uuid
             * @description The id of this entry.
             */
            readonly id: string;
            /**
             * Format: int32
             * @description The version of the portal’s rule pack; 0 before its first own one.
             */
            packVersion: number;
            /**
             * @description Why, in one sentence.
             * @example The page was last updated on 2026-03-02, and is to be looked through every 90 days.
             */
            reason: string;
            /**
             * Format: int32
             * @description The version of the rule that judged.
             */
            ruleVersion: number;
            /** @description From 0 to 10, 10 being in order; null where not judged. */
            score: number | null;
            severity: components["schemas"]["Severity"];
            status: components["schemas"]["FindingStatus"];
        };
        /** @description One page of FindingChanges. */
        FindingChangePage: {
            /** @description The things on this page, in the order asked for. */
            items: components["schemas"]["FindingChange"][];
            /** @description The cursor of the next page; null on the last. */
            next: string | null;
        };
        /** @description A fact that a finding rests on. */
        FindingEvidence: {
            /**
             * Format: date-time
             * @description The moment that the fact is about; null where it has none.
             */
            at: string | null;
            /**
             * @description The fact, by its name.
             * @example page.last-update
             */
            fact: string;
            /**
             * @description The fact in words.
             * @example Last updated on 2026-03-02, by attestation.
             */
            says: string;
        };
        /** @description One page of Findings. */
        FindingPage: {
            /** @description The things on this page, in the order asked for. */
            items: components["schemas"]["Finding"][];
            /** @description The cursor of the next page; null on the last. */
            next: string | null;
        };
        /**
         * @description What a rule found: in order, to be watched, not in order, not known, for a person to judge, not meant for this one (too young, in a pause, not active), or set aside by a waiver.
         * @enum {string}
         */
        FindingStatus: "pass" | "warn" | "fail" | "inconclusive" | "manual" | "not_applicable" | "waived";
        /** @description A finding that another pack would turn. */
        Flip: {
            /** @description By today’s pack; null where that does not judge by the rule. */
            from: components["schemas"]["FindingStatus"] | null;
            /**
             * @description The name of the community.
             * @example Service Design
             */
            name: string;
            /**
             * @description Why, in one sentence.
             * @example Nobody leads the community today.
             */
            reason: string;
            /**
             * @description The rule.
             * @example page.stale
             */
            rule: string;
            /**
             * Format: uuid
             * @description The page or the community (id).
             */
            subjectId: string;
            subjectType: components["schemas"]["RuleSubject"];
            /** @description By the pack that is tried; null where that does not judge by it. */
            to: components["schemas"]["FindingStatus"] | null;
            /**
             * Format: uri
             * @description Where the page is; null for a community.
             */
            url: string | null;
        };
        /**
         * @description How long ago the page last showed a sign of life, measured by its review interval: fresh below 75 %, due below 100 %, stale below 200 %, abandoned from there on; unknown without evidence.
         * @enum {string}
         */
        Freshness: "fresh" | "due" | "stale" | "abandoned" | "unknown";
        /** @description Pages by their freshness. */
        FreshnessCounts: {
            /**
             * Format: int32
             * @description How many pages are abandoned.
             * @example 12
             */
            readonly abandoned: number;
            /**
             * Format: int32
             * @description How many pages are due.
             * @example 12
             */
            readonly due: number;
            /**
             * Format: int32
             * @description How many pages are fresh.
             * @example 12
             */
            readonly fresh: number;
            /**
             * Format: int32
             * @description How many pages are stale.
             * @example 12
             */
            readonly stale: number;
            /**
             * Format: int32
             * @description How many pages have no evidence yet.
             * @example 12
             */
            readonly unknown: number;
        };
        /**
         * @description A GraphQL answer.
         * @example {
         *       "data": {
         *         "community": {
         *           "name": "Service Design",
         *           "memberCount": 12
         *         }
         *       },
         *       "extensions": {
         *         "cost": {
         *           "asked": 3,
         *           "limit": 1000
         *         }
         *       }
         *     }
         */
        GraphqlAnswer: {
            /**
             * @description What was asked for.
             * @example {
             *       "community": {
             *         "name": "Service Design",
             *         "memberCount": 12
             *       }
             *     }
             */
            data?: {
                [key: string]: unknown;
            } | null;
            /** @description What went wrong; left out when nothing did. */
            errors?: components["schemas"]["GraphqlProblem"][];
            /**
             * @description What it cost.
             * @example {
             *       "cost": {
             *         "asked": 3,
             *         "limit": 1000
             *       }
             *     }
             */
            extensions?: {
                [key: string]: unknown;
            };
        };
        /** @description A place in the document. */
        GraphqlPosition: {
            /**
             * Format: int32
             * @description The column, counted from 1.
             */
            column: number;
            /**
             * Format: int32
             * @description The line, counted from 1.
             */
            line: number;
        };
        /** @description An error in a GraphQL answer. */
        GraphqlProblem: {
            /**
             * @description A problem as over REST, with its `code`.
             * @example {
             *       "code": "NOT_FOUND"
             *     }
             */
            extensions: {
                [key: string]: unknown;
            };
            /** @description Where in the document. */
            locations?: components["schemas"]["GraphqlPosition"][];
            /**
             * @description What went wrong.
             * @example Nothing of that name exists for this caller.
             */
            message: string;
            /** @description Where in the answer. */
            path?: unknown[];
        };
        /**
         * @description A GraphQL request.
         * @example {
         *       "query": "query ($name: ID!) { community(community: $name) { name memberCount } }",
         *       "variables": {
         *         "name": "service-design"
         *       }
         *     }
         */
        GraphqlRequest: {
            /**
             * @description For extensions of the protocol; none is read.
             * @example {}
             */
            extensions?: {
                [key: string]: unknown;
            } | null;
            /**
             * @description Which operation of the document to run, if it has several.
             * @example Home
             */
            operationName?: string | null;
            /**
             * @description The GraphQL document.
             * @example query ($name: ID!) { community(community: $name) { name memberCount } }
             */
            query: string;
            /**
             * @description The values of the document’s variables.
             * @example {
             *       "name": "service-design"
             *     }
             */
            variables?: {
                [key: string]: unknown;
            } | null;
        };
        /** @description One representative hands a role over to another. */
        Handover: {
            /** @description What the successor should know. */
            note?: string | null;
            /**
             * Format: date
             * @description The successor’s first day; today when left out.
             */
            on?: string;
            role: components["schemas"]["RepresentativeRole"];
            /**
             * @description The successor’s id.
             * @example 019a8f3e-6c1b-7d42-9e05-3b7f2a61c8d4
             */
            to: string;
        };
        /** @description A heading of a page. */
        Heading: {
            /**
             * Format: int32
             * @description Its level, 1 to 6.
             */
            level: number;
            /**
             * @description What it says.
             * @example Who we are
             */
            text: string;
        };
        /** @description One run of an import and how far it is. */
        Import: {
            /**
             * Format: int32
             * @description The records made.
             * @example 12
             */
            readonly createdCount: number;
            /**
             * @description Whether nothing was changed.
             * @example false
             */
            dryRun: boolean;
            /**
             * Format: int32
             * @description The rows that were not taken; each says why.
             * @example 0
             */
            readonly failedCount: number;
            /**
             * Format: date-time
             * @description When it ended; null while it runs.
             */
            readonly finishedAt: string | null;
            /**
             * Format: uuid
             * @description The import’s id.
             */
            readonly id: string;
            /**
             * Format: int32
             * @description The rows read so far.
             * @example 12
             */
            readonly rowCount: number;
            /**
             * @description The system the rows came from.
             * @example sigs.yaml
             */
            source: string;
            /**
             * Format: date-time
             * @description When it began.
             */
            readonly startedAt: string;
            status: components["schemas"]["ImportStatus"];
            /**
             * Format: int32
             * @description The records that were already so.
             * @example 12
             */
            readonly unchangedCount: number;
            /**
             * Format: int32
             * @description The records changed.
             * @example 12
             */
            readonly updatedCount: number;
        };
        /** @description A community in an import. Members left out stay as they are. */
        ImportCommunity: {
            /** @description Where it meets and keeps its things. */
            channels?: components["schemas"]["ChannelInput"][];
            /**
             * Format: date
             * @description The day it closed.
             */
            closedOn?: string | null;
            /**
             * Format: date
             * @description The day it is going to close.
             */
            closingOn?: string | null;
            /** @description The whole story, in Markdown. */
            description?: string | null;
            /** @default open */
            joinPolicy?: components["schemas"]["JoinPolicy"];
            /**
             * @description Its key in the importing system; unique among its kind.
             * @example sig-docs
             */
            key: string;
            /** @default community */
            kind?: components["schemas"]["CommunityKind"];
            /**
             * Format: date
             * @description The day it was launched.
             * @example 2024-03-01
             */
            launchedOn?: string | null;
            /**
             * Format: uri
             * @description Its picture.
             */
            logoUrl?: string | null;
            memberProfile?: components["schemas"]["MemberProfileInput"] | null;
            /**
             * @description What the community is for.
             * @example Make every service simple to use.
             */
            mission?: string | null;
            /**
             * @description What it is called.
             * @example Service Design
             */
            name: string;
            /** @description The key of its parent in the importing system. */
            parent?: string | null;
            /** @description Whom it works with. */
            partners?: components["schemas"]["PartnerInput"][];
            /** @description The portals that show it; none named means all of them. */
            portals?: string[];
            rhythm?: components["schemas"]["RhythmInput"] | null;
            /**
             * @description Its name in URLs; made from the name when left out.
             * @example service-design
             */
            slug?: string;
            /** @default draft */
            status?: components["schemas"]["CommunityStatus"];
            /** @description The objectives of the organisation that it serves ("ride the fast lane"). */
            strategicObjectives?: string[];
            /**
             * @description One sentence for listings.
             * @example We design services people can use.
             */
            summary?: string | null;
            /** @description What it is about. */
            topics?: string[];
            /** @default public */
            visibility?: components["schemas"]["Visibility"];
        };
        /** @description Rows to import. Larger ones are sent as NDJSON or CSV, which is read as it arrives. */
        ImportCreate: {
            /**
             * @description Say what would be done and change nothing.
             * @default false
             */
            dryRun?: boolean;
            /** @description The rows, each after those it refers to. */
            rows: components["schemas"]["ImportRow"][];
            /**
             * @description The system the rows come from; with their keys it makes them known again.
             * @example sigs.yaml
             */
            source: string;
        };
        /** @description What was done with one row. */
        ImportedRow: {
            /** @description Why it was not taken. */
            errors: components["schemas"]["RowError"][];
            /**
             * Format: uuid
             * @description The record it became or changed.
             */
            id: string | null;
            /** @description The key that the row gave. */
            key: string | null;
            kind: components["schemas"]["ImportKind"] | null;
            outcome: components["schemas"]["ImportOutcome"];
            /**
             * Format: int32
             * @description Which row of the file, counted from 1.
             * @example 12
             */
            readonly row: number;
        };
        /** @description One page of ImportedRows. */
        ImportedRowPage: {
            /** @description The things on this page, in the order asked for. */
            items: components["schemas"]["ImportedRow"][];
            /** @description The cursor of the next page; null on the last. */
            next: string | null;
        };
        /**
         * @description What a row of an import is.
         * @enum {string}
         */
        ImportKind: "community" | "person" | "membership" | "term";
        /** @description A membership in an import: one for each person and community. */
        ImportMembership: {
            application?: components["schemas"]["ApplicationInput"] | null;
            /**
             * @description Why it was declined or ended. A refusal needs one.
             * @example The group is full until May.
             */
            cause?: string | null;
            /**
             * @description The key of the community in the importing system.
             * @example sig-docs
             */
            community: string;
            /**
             * Format: date
             * @description The day the person joined; null when not known.
             */
            joinedOn?: string | null;
            /**
             * Format: date
             * @description The day the person left; null while a member or when not known.
             */
            leftOn?: string | null;
            /**
             * @description The key of the person in the importing system.
             * @example p-1042
             */
            person: string;
            status?: components["schemas"]["MembershipStatus"];
        };
        /**
         * @description What came of a row.
         * @enum {string}
         */
        ImportOutcome: "created" | "updated" | "unchanged" | "failed";
        /** @description One page of Imports. */
        ImportPage: {
            /** @description The things on this page, in the order asked for. */
            items: components["schemas"]["Import"][];
            /** @description The cursor of the next page; null on the last. */
            next: string | null;
        };
        /** @description A person in an import. Members left out stay as they are. */
        ImportPerson: {
            /**
             * Format: uri
             * @description A picture of them.
             */
            avatarUrl?: string | null;
            /** @description A few words about them. */
            bio?: string | null;
            /**
             * Format: email
             * @description Their address. Never shown to publishable keys.
             * @example ada.okafor@example.org
             */
            email?: string | null;
            /**
             * @description Their id in the organisation’s sign-in (the `sub` of its tokens). Never shown to publishable keys.
             * @example ada.okafor
             */
            externalId?: string | null;
            /**
             * @description Their profession.
             * @example Design
             */
            function?: string | null;
            /**
             * @description The short name they are known by.
             * @example ada
             */
            handle?: string | null;
            /**
             * @description Its key in the importing system; unique among its kind.
             * @example sig-docs
             */
            key: string;
            /**
             * Format: date
             * @description The day they left it.
             */
            leftOn?: string | null;
            /**
             * @description How senior they are.
             * @example Senior
             */
            level?: string | null;
            /**
             * @description Where they work.
             * @example Lisbon
             */
            location?: string | null;
            /**
             * @description The name the person goes by.
             * @example Ada Okafor
             */
            name: string;
            /**
             * @description The company or agency they work for.
             * @example Ministry of Works
             */
            organisation?: string | null;
            /**
             * Format: uri
             * @description Their page in another system.
             */
            profileUrl?: string | null;
            /**
             * Format: date
             * @description The day they joined the organisation.
             */
            startedOn?: string | null;
            /**
             * @description Their IANA time zone.
             * @example Europe/Lisbon
             */
            timeZone?: string | null;
            /**
             * @description Their job title.
             * @example Service designer
             */
            title?: string | null;
            /**
             * @description The unit they work in.
             * @example Digital
             */
            unit?: string | null;
        };
        /**
         * @description One row of an import: exactly one of its members is given.
         * @example {
         *       "community": {
         *         "key": "sig-docs",
         *         "name": "Documentation",
         *         "topics": [
         *           "writing"
         *         ]
         *       }
         *     }
         */
        ImportRow: {
            community?: components["schemas"]["ImportCommunity"];
            membership?: components["schemas"]["ImportMembership"];
            person?: components["schemas"]["ImportPerson"];
            term?: components["schemas"]["ImportTerm"];
        };
        /**
         * @description Reading rows, all rows done, or cut off in the middle: send the file again, what is done stays done.
         * @enum {string}
         */
        ImportStatus: "running" | "finished" | "interrupted";
        /** @description A term of a role in an import. The person becomes a member where they were none. */
        ImportTerm: {
            /**
             * @description The key of the community in the importing system.
             * @example sig-docs
             */
            community: string;
            /**
             * @description Hours a week set aside for the role; every leader should have some.
             * @example 4
             */
            dedicatedHoursPerWeek?: number | null;
            /**
             * Format: date
             * @description The first day it is no longer held, past or to come; null while open.
             */
            endedOn?: string | null;
            /**
             * @description Its key in the importing system; unique among its kind.
             * @example sig-docs
             */
            key: string;
            /**
             * @description The key of the person in the importing system.
             * @example p-1042
             */
            person: string;
            role: components["schemas"]["Role"];
            /**
             * Format: date
             * @description Its first day; null when not known.
             * @example 2025-02-01
             */
            startedOn?: string | null;
            /** @default exact */
            startPrecision?: components["schemas"]["TermStart"];
            /**
             * @description What the community calls the role.
             * @example Technical lead
             */
            title?: string | null;
        };
        /** @description A case about a page: that it breaks one of the seven terms of use. */
        Infraction: {
            /**
             * Format: date-time
             * @description When the sanction was appealed; null when it was not.
             */
            appealedAt: string | null;
            /** @description What the appeal came to; null before it is decided. */
            appealOutcome: components["schemas"]["AppealOutcome"] | null;
            /**
             * Format: date-time
             * @description Until when the sanction can be appealed.
             */
            appealUntil: string | null;
            /**
             * Format: date-time
             * @description When it was remedied, dismissed or became final; null while open.
             */
            closedAt: string | null;
            community: components["schemas"]["CommunitySummary"];
            /**
             * Format: date-time
             * @description When the record was made.
             * @example 2026-01-15T09:30:00.000Z
             */
            readonly createdAt: string;
            /**
             * Format: date-time
             * @description When the sanction took effect; null before, and after it was lifted.
             */
            effectiveAt: string | null;
            /**
             * Format: uuid
             * @description The infraction’s id.
             */
            readonly id: string;
            kind: components["schemas"]["InfractionKind"];
            /**
             * Format: date-time
             * @description When the sanction was lifted; null while it stands.
             */
            liftedAt: string | null;
            origin: components["schemas"]["InfractionOrigin"];
            page: components["schemas"]["PageSummary"];
            /**
             * @description Where on the page.
             * @example Section “Contact”
             */
            place: string | null;
            portal: components["schemas"]["PortalSummary"];
            /**
             * Format: date-time
             * @description When it was brought up.
             */
            reportedAt: string;
            /** @description The reader who reported it; shown to the reader and to those who decide, and to nobody else. */
            reporter: components["schemas"]["PersonSummary"] | null;
            /**
             * @description The rule whose finding brought it up; null when a reader did.
             * @example page.stale
             */
            rule: string | null;
            /** @description The sanction; null without one. */
            sanction: components["schemas"]["Sanction"] | null;
            /**
             * Format: date-time
             * @description When the sanction was decided.
             */
            sanctionedAt: string | null;
            status: components["schemas"]["InfractionStatus"];
            /**
             * Format: date-time
             * @description When the record last changed.
             * @example 2026-11-20T16:05:12.345Z
             */
            readonly updatedAt: string;
            /**
             * Format: date-time
             * @description When it was upheld; null while it was not.
             */
            upheldAt: string | null;
            /**
             * @description What is wrong, in words.
             * @example The contact named on the page left a year ago.
             */
            what: string;
        };
        /**
         * @description What was done: `lapse` ends the time to appeal, `lift` takes a suspension back, `grant` and `deny` decide an appeal.
         * @enum {string}
         */
        InfractionAct: "report" | "triage" | "acknowledge" | "dispute" | "remedy" | "uphold" | "dismiss" | "sanction" | "appeal" | "grant" | "deny" | "lapse" | "lift";
        /**
         * @description Which of the terms of use it is about: classified material, failure to update and maintain, incorrect or inaccurate information, appearance, conduct, content that diverges from the purpose, or exclusion without cause.
         * @enum {string}
         */
        InfractionKind: "classified_material" | "failure_to_maintain" | "incorrect_information" | "appearance" | "conduct" | "divergence_from_purpose" | "exclusion";
        /**
         * @description Whether a finding of a rule or a reader brought it up.
         * @enum {string}
         */
        InfractionOrigin: "automatic" | "reported";
        /** @description One page of Infractions. */
        InfractionPage: {
            /** @description The things on this page, in the order asked for. */
            items: components["schemas"]["Infraction"][];
            /** @description The cursor of the next page; null on the last. */
            next: string | null;
        };
        /**
         * @description Reported, then triaged; the representatives acknowledge or dispute it; then it is remedied, dismissed or upheld. What is upheld can be sanctioned, a sanction appealed, and in the end it is final.
         * @enum {string}
         */
        InfractionStatus: "reported" | "triaged" | "acknowledged" | "disputed" | "remedied" | "upheld" | "dismissed" | "sanctioned" | "appealed" | "final";
        /** @description One step of a case, on record for good. */
        InfractionStep: {
            act: components["schemas"]["InfractionAct"];
            actorClass: components["schemas"]["ActorClass"];
            /**
             * Format: date-time
             * @description When.
             */
            at: string;
            /** @description The status before; null at the beginning. */
            from: components["schemas"]["InfractionStatus"] | null;
            /**
             * Format: uuid
             * @description The step’s id.
             */
            readonly id: string;
            /**
             * Format: uuid
             * @description The infraction (id).
             */
            infraction: string;
            /** @description Who; null for what happened by itself, and for the reader’s report except to those who decide. */
            person: components["schemas"]["PersonSummary"] | null;
            /** @description The sanction, where one was imposed, appealed or decided on. */
            sanction: components["schemas"]["Sanction"] | null;
            to: components["schemas"]["InfractionStatus"];
            /** @description Why, in the words of whoever did it. */
            words: string | null;
        };
        /** @description One page of InfractionSteps. */
        InfractionStepPage: {
            /** @description The things on this page, in the order asked for. */
            items: components["schemas"]["InfractionStep"][];
            /** @description The cursor of the next page; null on the last. */
            next: string | null;
        };
        /**
         * @description How one becomes a member: at once, after approval, or by invitation.
         * @enum {string}
         */
        JoinPolicy: "open" | "approval" | "invitation";
        /** @description A key that a system calls with. The key itself is shown once. */
        Key: {
            /**
             * Format: date-time
             * @description When the record was made.
             * @example 2026-01-15T09:30:00.000Z
             */
            readonly createdAt: string;
            /**
             * Format: date-time
             * @description When it stops working; null for never.
             */
            expiresAt: string | null;
            /**
             * Format: uuid
             * @description The key’s id.
             */
            readonly id: string;
            kind: components["schemas"]["KeyKind"];
            /**
             * @description Its last four characters, to tell keys apart.
             * @example x7Qd
             */
            lastFour: string;
            /**
             * Format: date-time
             * @description When it was last used, to the hour.
             */
            lastUsedAt: string | null;
            /**
             * @description What the key is for.
             * @example Intranet listing
             */
            name: string;
            /** @description The portal it is bound to. */
            portal: components["schemas"]["PortalSummary"] | null;
            /**
             * @description How it begins.
             * @example guild_sk_
             */
            prefix: string;
            /**
             * Format: date-time
             * @description When it was revoked; null while it works.
             */
            revokedAt: string | null;
            /** @description What it may do. */
            scopes: ("communities:read" | "communities:write" | "people:read" | "people:write" | "memberships:read" | "memberships:write" | "portals:read" | "portals:write" | "keys:read" | "keys:write" | "activity:read" | "organisations:read" | "organisations:write" | "pages:read" | "pages:write" | "governance:read" | "governance:write" | "imports:read" | "imports:write" | "webhooks:read" | "webhooks:write" | "notices:read" | "notices:write")[];
            /**
             * Format: date-time
             * @description When the record last changed.
             * @example 2026-11-20T16:05:12.345Z
             */
            readonly updatedAt: string;
        };
        /** @description A key to make. */
        KeyCreate: {
            /**
             * Format: date-time
             * @description When it stops working; null for never.
             */
            expiresAt?: string | null;
            kind: components["schemas"]["KeyKind"];
            /**
             * @description What the key is for.
             * @example Intranet listing
             */
            name: string;
            /**
             * @description The portal it is bound to (slug or id). A publishable key needs one.
             * @example 019a8f3e-6c1b-7d42-9e05-3b7f2a61c8d4
             */
            portal?: string | null;
            /**
             * @description What a secret key may do; none named means everything. A publishable key takes none.
             * @example [
             *       "communities:read"
             *     ]
             */
            scopes?: ("communities:read" | "communities:write" | "people:read" | "people:write" | "memberships:read" | "memberships:write" | "portals:read" | "portals:write" | "keys:read" | "keys:write" | "activity:read" | "organisations:read" | "organisations:write" | "pages:read" | "pages:write" | "governance:read" | "governance:write" | "imports:read" | "imports:write" | "webhooks:read" | "webhooks:write" | "notices:read" | "notices:write")[];
        };
        /**
         * @description Secret keys stay on servers; publishable ones may stand in HTML, read public things only and work from their portal’s origins.
         * @enum {string}
         */
        KeyKind: "secret" | "publishable";
        /** @description One page of Keys. */
        KeyPage: {
            /** @description The things on this page, in the order asked for. */
            items: components["schemas"]["Key"][];
            /** @description The cursor of the next page; null on the last. */
            next: string | null;
        };
        /** @description The key in short. */
        KeySummary: {
            /**
             * Format: uuid
             * @description The key’s id.
             */
            readonly id: string;
            /**
             * @description What the key is for.
             * @example Intranet listing
             */
            name: string;
        };
        /** @description The days of the maintenance ladder, counted from the first notice. */
        LadderDays: {
            /**
             * Format: int32
             * @description The day of the final notice.
             * @example 60
             */
            finalNotice: number;
            /**
             * Format: int32
             * @description The day of the second notice, counted from the first.
             * @example 30
             */
            secondNotice: number;
            /**
             * Format: int32
             * @description The day on which suspension is proposed.
             * @example 90
             */
            suspension: number;
        };
        /** @description The days of the maintenance ladder, counted from the first notice. */
        LadderDaysInput: {
            /**
             * Format: int32
             * @description The day of the final notice.
             * @example 60
             */
            finalNotice: number;
            /**
             * Format: int32
             * @description The day of the second notice, counted from the first.
             * @example 30
             */
            secondNotice: number;
            /**
             * Format: int32
             * @description The day on which suspension is proposed.
             * @example 90
             */
            suspension: number;
        };
        /**
         * @description Where a page stands on the ladder of maintenance, from compliant to removed.
         * @enum {string}
         */
        Maintenance: "compliant" | "due" | "overdue" | "second_notice" | "final_notice" | "suspension_proposed" | "suspended" | "removed";
        /** @description Pages by where they stand on the ladder of maintenance. */
        MaintenanceCounts: {
            /**
             * Format: int32
             * @description How many pages are compliant.
             * @example 12
             */
            readonly compliant: number;
            /**
             * Format: int32
             * @description How many pages are due.
             * @example 12
             */
            readonly due: number;
            /**
             * Format: int32
             * @description How many pages have their final notice.
             * @example 12
             */
            readonly finalNotice: number;
            /**
             * Format: int32
             * @description How many pages are overdue: a first notice went out.
             * @example 12
             */
            readonly overdue: number;
            /**
             * Format: int32
             * @description How many pages are removed.
             * @example 12
             */
            readonly removed: number;
            /**
             * Format: int32
             * @description How many pages have a second notice.
             * @example 12
             */
            readonly secondNotice: number;
            /**
             * Format: int32
             * @description How many pages are suspended.
             * @example 12
             */
            readonly suspended: number;
            /**
             * Format: int32
             * @description How many pages are proposed to be suspended.
             * @example 12
             */
            readonly suspensionProposed: number;
        };
        /** @description One step of a page on the ladder of maintenance, on record for good. */
        MaintenanceStep: {
            /**
             * Format: date-time
             * @description When.
             */
            at: string;
            /**
             * Format: date-time
             * @description When that notice was first delivered; null while it was not, or where there is none.
             */
            deliveredAt: string | null;
            from: components["schemas"]["Maintenance"];
            /**
             * Format: uuid
             * @description The step’s id.
             */
            readonly id: string;
            /**
             * Format: uuid
             * @description The case in which it was decided (id).
             */
            infraction: string | null;
            /** @description The notice that went with it; null where none does. */
            notice: components["schemas"]["NoticeKind"] | null;
            /**
             * Format: uuid
             * @description The page (id).
             */
            page: string;
            /** @description Who decided it; null where the service took it by itself. */
            person: components["schemas"]["PersonSummary"] | null;
            /**
             * @description Why, in words.
             * @example The page was last updated on 2026-03-02, and is to be looked through every 90 days.
             */
            reason: string;
            to: components["schemas"]["Maintenance"];
        };
        /** @description One page of MaintenanceSteps. */
        MaintenanceStepPage: {
            /** @description The things on this page, in the order asked for. */
            items: components["schemas"]["MaintenanceStep"][];
            /** @description The cursor of the next page; null on the last. */
            next: string | null;
        };
        /** @description A classification banner or portion marking on a page. */
        Marking: {
            kind: components["schemas"]["MarkingKind"];
            level: components["schemas"]["MarkingLevel"];
            /**
             * @description The line that it stands in.
             * @example (S//NF) Range: 480 km.
             */
            line: string;
            /**
             * @description The marking.
             * @example SECRET//NOFORN
             */
            marking: string;
        };
        /**
         * @description The level of a whole document, of a portion of it, or who classified it and until when.
         * @enum {string}
         */
        MarkingKind: "banner" | "portion" | "block";
        /**
         * @description Above unclassified, or controlled though unclassified (CUI, FOUO and their like).
         * @enum {string}
         */
        MarkingLevel: "classified" | "controlled";
        /** @description How an item answers the search `q`. */
        Match: {
            /** @description The part of the text that matches best, marked and escaped in the same way. */
            excerpt: string | null;
            /**
             * @description The name, the matched words between `<mark>` and `</mark>`, all else escaped as HTML.
             * @example <mark>Service</mark> Design
             */
            name: string;
            /** @description How well it matches; higher is better. */
            score: number;
        };
        /** @description The typical member: experience, level, commitment and objectives. */
        MemberProfile: {
            /** @description The time and work they bring. */
            commitment: string | null;
            /** @description What they have done before. */
            experience: string | null;
            /**
             * @description How senior they are.
             * @example practitioner
             */
            level: string | null;
            /** @description What they want to get out of it. */
            objectives: string | null;
        };
        /** @description The typical member: experience, level, commitment and objectives. */
        MemberProfileInput: {
            /** @description The time and work they bring. */
            commitment?: string | null;
            /** @description What they have done before. */
            experience?: string | null;
            /**
             * @description How senior they are.
             * @example practitioner
             */
            level?: string | null;
            /** @description What they want to get out of it. */
            objectives?: string | null;
        };
        /** @description A person in a community. */
        Membership: {
            /** @description The application; shown to those who decide on it. */
            application: components["schemas"]["Application"] | null;
            /**
             * @description Why it was declined or ended. A refusal needs one.
             * @example The group is full until May.
             */
            cause: string | null;
            community: components["schemas"]["CommunitySummary"];
            /**
             * Format: date-time
             * @description When the record was made.
             * @example 2026-01-15T09:30:00.000Z
             */
            readonly createdAt: string;
            /**
             * @description The key of the record in that system; unique per source.
             * @example sig-docs
             */
            externalKey: string | null;
            /**
             * Format: uuid
             * @description The membership’s id.
             */
            readonly id: string;
            /**
             * Format: date
             * @description The day the person joined; null when not known.
             */
            joinedOn: string | null;
            /**
             * Format: date
             * @description The day the person left; null while a member or when not known.
             */
            leftOn: string | null;
            person: components["schemas"]["PersonSummary"];
            /** @description The roles held today, from the terms. */
            readonly roles: components["schemas"]["Role"][];
            /**
             * @description The system the record was imported from; null when it was made here.
             * @example sigs.yaml
             */
            source: string | null;
            status: components["schemas"]["MembershipStatus"];
            /** @description Every term of a role, past and present, oldest first. */
            readonly terms: components["schemas"]["Term"][];
            /**
             * Format: date-time
             * @description When the record last changed.
             * @example 2026-11-20T16:05:12.345Z
             */
            readonly updatedAt: string;
        };
        /** @description A person joins a community. Without a status the join policy decides: open makes a member at once, approval an application; by invitation only those who were invited. */
        MembershipCreate: {
            application?: components["schemas"]["ApplicationInput"] | null;
            /**
             * @description Why it was declined or ended. A refusal needs one.
             * @example The group is full until May.
             */
            cause?: string | null;
            /**
             * @description The slug or id of the community.
             * @example 019a8f3e-6c1b-7d42-9e05-3b7f2a61c8d4
             */
            community: string;
            /**
             * @description The key of the record in that system; unique per source.
             * @example sig-docs
             */
            externalKey?: string | null;
            /**
             * Format: date
             * @description The day the person joined; null when not known.
             */
            joinedOn?: string | null;
            /**
             * Format: date
             * @description The day the person left; null while a member or when not known.
             */
            leftOn?: string | null;
            /**
             * @description The person’s id.
             * @example 019a8f3e-6c1b-7d42-9e05-3b7f2a61c8d4
             */
            person: string;
            /** @description A role to hold from `joinedOn` (else today) on; more are added as terms. */
            role?: components["schemas"]["Role"];
            /**
             * @description The system the record was imported from; null when it was made here.
             * @example sigs.yaml
             */
            source?: string | null;
            status?: components["schemas"]["MembershipStatus"];
        };
        /** @description One page of Memberships. */
        MembershipPage: {
            /** @description The things on this page, in the order asked for. */
            items: components["schemas"]["Membership"][];
            /** @description The cursor of the next page; null on the last. */
            next: string | null;
        };
        /**
         * @description What is to change of a membership. The status moves only as its table allows.
         * @example {
         *       "status": "alumni",
         *       "leftOn": "2026-11-20"
         *     }
         */
        MembershipPatch: {
            application?: components["schemas"]["ApplicationInput"] | null;
            /**
             * @description Why it was declined or ended. A refusal needs one.
             * @example The group is full until May.
             */
            cause?: string | null;
            /**
             * @description The key of the record in that system; unique per source.
             * @example sig-docs
             */
            externalKey?: string | null;
            /**
             * Format: date
             * @description The day the person joined; null when not known.
             */
            joinedOn?: string | null;
            /**
             * Format: date
             * @description The day the person left; null while a member or when not known.
             */
            leftOn?: string | null;
            /**
             * @description The system the record was imported from; null when it was made here.
             * @example sigs.yaml
             */
            source?: string | null;
            status?: components["schemas"]["MembershipStatus"];
        };
        /**
         * @description Applied or invited, then active, declined (with a cause), withdrawn or expired; who leaves stays visible as alumni.
         * @enum {string}
         */
        MembershipStatus: "applied" | "invited" | "active" | "declined" | "withdrawn" | "expired" | "alumni";
        /** @description A membership as another system has it: one for each person and community. */
        MembershipUpsert: {
            application?: components["schemas"]["ApplicationInput"] | null;
            /**
             * @description Why it was declined or ended. A refusal needs one.
             * @example The group is full until May.
             */
            cause?: string | null;
            /**
             * @description The slug or id of the community.
             * @example 019a8f3e-6c1b-7d42-9e05-3b7f2a61c8d4
             */
            community: string;
            /**
             * @description The key of the record in that system; unique per source.
             * @example sig-docs
             */
            externalKey?: string | null;
            /**
             * Format: date
             * @description The day the person joined; null when not known.
             */
            joinedOn?: string | null;
            /**
             * Format: date
             * @description The day the person left; null while a member or when not known.
             */
            leftOn?: string | null;
            /**
             * @description The person’s id.
             * @example 019a8f3e-6c1b-7d42-9e05-3b7f2a61c8d4
             */
            person: string;
            /**
             * @description The system the record was imported from; null when it was made here.
             * @example sigs.yaml
             */
            source?: string | null;
            status?: components["schemas"]["MembershipStatus"];
        };
        /** @description What was done with each item. */
        MembershipUpsertAnswers: {
            /** @description One answer for each item, in order. */
            items: components["schemas"]["BulkAnswer"][];
        };
        /** @description Many memberships at once. */
        MembershipUpserts: {
            /**
             * @description All or none: when one does not fit, nothing is changed.
             * @default false
             */
            atomic?: boolean;
            /** @description The records, at most 1,000. */
            items: components["schemas"]["MembershipUpsert"][];
        };
        /** @description A key that was just made. */
        NewKey: {
            /**
             * Format: date-time
             * @description When the record was made.
             * @example 2026-01-15T09:30:00.000Z
             */
            readonly createdAt: string;
            /**
             * Format: date-time
             * @description When it stops working; null for never.
             */
            expiresAt: string | null;
            /**
             * Format: uuid
             * @description The key’s id.
             */
            readonly id: string;
            /**
             * @description The key itself. Keep it now: it is stored as a hash and never shown again.
             * @example guild_sk_EXAMPLEEXAMPLEEXAMPLEEXAMPLEEXAM
             */
            key: string;
            kind: components["schemas"]["KeyKind"];
            /**
             * @description Its last four characters, to tell keys apart.
             * @example x7Qd
             */
            lastFour: string;
            /**
             * Format: date-time
             * @description When it was last used, to the hour.
             */
            lastUsedAt: string | null;
            /**
             * @description What the key is for.
             * @example Intranet listing
             */
            name: string;
            /** @description The portal it is bound to. */
            portal: components["schemas"]["PortalSummary"] | null;
            /**
             * @description How it begins.
             * @example guild_sk_
             */
            prefix: string;
            /**
             * Format: date-time
             * @description When it was revoked; null while it works.
             */
            revokedAt: string | null;
            /** @description What it may do. */
            scopes: ("communities:read" | "communities:write" | "people:read" | "people:write" | "memberships:read" | "memberships:write" | "portals:read" | "portals:write" | "keys:read" | "keys:write" | "activity:read" | "organisations:read" | "organisations:write" | "pages:read" | "pages:write" | "governance:read" | "governance:write" | "imports:read" | "imports:write" | "webhooks:read" | "webhooks:write" | "notices:read" | "notices:write")[];
            /**
             * Format: date-time
             * @description When the record last changed.
             * @example 2026-11-20T16:05:12.345Z
             */
            readonly updatedAt: string;
        };
        /** @description A webhook that was just made. */
        NewWebhook: {
            /**
             * Format: date-time
             * @description When the record was made.
             * @example 2026-01-15T09:30:00.000Z
             */
            readonly createdAt: string;
            /**
             * Format: int32
             * @description Events that did not arrive in three days.
             * @example 12
             */
            readonly deadCount: number;
            /**
             * Format: date-time
             * @description Since when nothing has arrived; null while all is well.
             */
            readonly failingSince: string | null;
            /** @description Why the last try failed; null while all is well. */
            readonly failure: string | null;
            /**
             * Format: uuid
             * @description The webhook’s id.
             */
            readonly id: string;
            /**
             * @description What it is for.
             * @example Chat announcements
             */
            name: string | null;
            /**
             * Format: int32
             * @description Events that are to be sent.
             * @example 12
             */
            readonly pendingCount: number;
            /** @description The portal whose communities and pages it hears of. */
            portal: components["schemas"]["PortalSummary"] | null;
            /**
             * Format: date-time
             * @description When dead letters were last sent again by hand.
             */
            readonly retriedAt: string | null;
            /**
             * @description What it signs with. Keep it now: it is never shown again.
             * @example whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD
             */
            secret: string;
            /**
             * Format: date-time
             * @description Since when it signs with its newest secret.
             */
            readonly secretRotatedAt: string;
            status: components["schemas"]["WebhookStatus"];
            /**
             * @description Only events of these kinds; an empty list means all.
             * @example [
             *       "community.updated",
             *       "page.*"
             *     ]
             */
            types: string[];
            /**
             * Format: date-time
             * @description When the record last changed.
             * @example 2026-11-20T16:05:12.345Z
             */
            readonly updatedAt: string;
            /**
             * Format: uri
             * @description Where events are sent to, by POST.
             * @example https://chat.example.org/hooks/guildhall
             */
            url: string;
        };
        /** @description What happens next if nothing changes. */
        NextStep: {
            /**
             * Format: date
             * @description The day from which on; null where no day is set.
             */
            on: string | null;
            /**
             * @description What happens next.
             * @example A second notice goes to the representatives.
             */
            what: string;
        };
        /** @description Something that a person was told, with its delivery on record. */
        Notice: {
            /**
             * Format: int32
             * @description How often sending it was tried.
             */
            readonly attempts: number;
            /** @description How it reached the person. */
            channel: components["schemas"]["NoticeChannel"] | null;
            /** @description The community that it is about. */
            community: components["schemas"]["CommunitySummary"] | null;
            /**
             * Format: date-time
             * @description When the record was made.
             * @example 2026-01-15T09:30:00.000Z
             */
            readonly createdAt: string;
            /**
             * Format: date-time
             * @description When it reached the person.
             */
            deliveredAt: string | null;
            /** @description Why sending it failed last. */
            failure: string | null;
            /** @description How it was handed over, where that was not by e-mail. */
            handedOver: string | null;
            /**
             * Format: uuid
             * @description The notice’s id.
             */
            readonly id: string;
            kind: components["schemas"]["NoticeKind"];
            /**
             * Format: date-time
             * @description When sending it is tried next.
             */
            nextAttemptAt: string | null;
            /** @description The page that it is about. */
            page: components["schemas"]["PageSummary"] | null;
            person: components["schemas"]["PersonSummary"];
            /** @description The portal that it is about. */
            portal: components["schemas"]["PortalSummary"] | null;
            status: components["schemas"]["NoticeStatus"];
            /**
             * @description The step of the ladder that it belongs to.
             * @example overdue
             */
            step: string | null;
            /**
             * @description What it says in one line.
             * @example Service Design on Intranet: please look through the page
             */
            subject: string;
            /**
             * @description What it says, as plain text.
             * @example The page of Service Design on Intranet was last looked through on 2 March 2026.
             */
            text: string;
            /**
             * Format: date-time
             * @description When the record last changed.
             * @example 2026-11-20T16:05:12.345Z
             */
            readonly updatedAt: string;
        };
        /**
         * @description How a notice reached its person: by e-mail, or by other means that a portal admin put on record.
         * @enum {string}
         */
        NoticeChannel: "mail" | "by_hand";
        /**
         * @description That a notice was handed over by other means than e-mail.
         * @example {
         *       "how": "By phone."
         *     }
         */
        NoticeDelivery: {
            /**
             * @description How it was handed over.
             * @example By phone, by the portal’s desk.
             */
            how: string;
            /**
             * Format: date
             * @description On which day; today unless said.
             * @example 2026-11-20
             */
            on?: string;
        };
        /**
         * @description What a notice is about.
         * @enum {string}
         */
        NoticeKind: "page_due_soon" | "page_overdue" | "page_second_notice" | "page_final_notice" | "suspension_proposed" | "page_suspended" | "page_removed" | "page_compliant" | "page_request_decided" | "page_request_changes_asked" | "succession_asked" | "infraction_opened" | "infraction_decided" | "appeal_decided";
        /** @description One page of Notices. */
        NoticePage: {
            /** @description The things on this page, in the order asked for. */
            items: components["schemas"]["Notice"][];
            /** @description The cursor of the next page; null on the last. */
            next: string | null;
        };
        /**
         * @description Whether a notice has reached its person; a failed one can still be handed over by other means.
         * @enum {string}
         */
        NoticeStatus: "pending" | "delivered" | "failed";
        /** @description A finding that asks for something. */
        OpenFinding: {
            /**
             * @description The clause that the rule comes from, and its source.
             * @example One coordinator leads the community, with time set aside for it [000]
             */
            clause: string;
            /** @description The facts that it rests on, with their moments. */
            evidence: components["schemas"]["FindingEvidence"][];
            /**
             * Format: uuid
             * @description The finding’s id.
             */
            readonly id: string;
            /** @description What happens next if nothing changes. */
            nextStep: components["schemas"]["NextStep"] | null;
            /**
             * @description Why, in one sentence.
             * @example Nobody leads the community today.
             */
            reason: string;
            /** @description How to put it right. */
            remedy: components["schemas"]["Remedy"] | null;
            /**
             * @description The rule.
             * @example page.stale
             */
            rule: string;
            /** @description From 0 to 10; null where not judged. */
            score: number | null;
            severity: components["schemas"]["Severity"];
            /**
             * Format: date-time
             * @description Since when it has been so.
             */
            since: string;
            status: components["schemas"]["FindingStatus"];
            subjectType: components["schemas"]["RuleSubject"];
        };
        /** @description A part of the organisation that is tasked with something already. A community’s page is for what nobody is tasked with. */
        Organisation: {
            /**
             * Format: date-time
             * @description When the record was made.
             * @example 2026-01-15T09:30:00.000Z
             */
            readonly createdAt: string;
            /**
             * @description The key of the record in that system; unique per source.
             * @example sig-docs
             */
            externalKey: string | null;
            /**
             * Format: uuid
             * @description The organisation’s id.
             */
            readonly id: string;
            /**
             * @description How it answers the search; null without `q`.
             * @example null
             */
            match: components["schemas"]["Match"] | null;
            /**
             * @description What it is tasked with.
             * @example Put every form of the agency online by 2027.
             */
            mission: string | null;
            /**
             * @description What it is called.
             * @example Chief Digital Office
             */
            name: string;
            /**
             * @description The system the record was imported from; null when it was made here.
             * @example sigs.yaml
             */
            source: string | null;
            /** @description What its task is about. */
            topics: string[];
            /**
             * Format: date-time
             * @description When the record last changed.
             * @example 2026-11-20T16:05:12.345Z
             */
            readonly updatedAt: string;
            /**
             * Format: uri
             * @description Where to find out more.
             */
            url: string | null;
        };
        /** @description An organisation and what it is tasked with. */
        OrganisationCreate: {
            /**
             * @description The key of the record in that system; unique per source.
             * @example sig-docs
             */
            externalKey?: string | null;
            /**
             * @description What it is tasked with.
             * @example Put every form of the agency online by 2027.
             */
            mission?: string | null;
            /**
             * @description What it is called.
             * @example Chief Digital Office
             */
            name: string;
            /**
             * @description The system the record was imported from; null when it was made here.
             * @example sigs.yaml
             */
            source?: string | null;
            /** @description What its task is about. */
            topics?: string[];
            /**
             * Format: uri
             * @description Where to find out more.
             */
            url?: string | null;
        };
        /** @description One page of Organisations. */
        OrganisationPage: {
            /** @description The things on this page, in the order asked for. */
            items: components["schemas"]["Organisation"][];
            /** @description The cursor of the next page; null on the last. */
            next: string | null;
        };
        /**
         * @description What is to change of it; null empties a member.
         * @example {
         *       "mission": "Put every form of the agency online by 2027."
         *     }
         */
        OrganisationPatch: {
            /**
             * @description The key of the record in that system; unique per source.
             * @example sig-docs
             */
            externalKey?: string | null;
            /**
             * @description What it is tasked with.
             * @example Put every form of the agency online by 2027.
             */
            mission?: string | null;
            /**
             * @description What it is called.
             * @example Chief Digital Office
             */
            name?: string;
            /**
             * @description The system the record was imported from; null when it was made here.
             * @example sigs.yaml
             */
            source?: string | null;
            /** @description What its task is about. */
            topics?: string[];
            /**
             * Format: uri
             * @description Where to find out more.
             */
            url?: string | null;
        };
        /** @description An organisation as another system has it: made when new there, changed in the members given when known. */
        OrganisationUpsert: {
            /**
             * @description Its key there.
             * @example cdo
             */
            externalKey: string;
            /**
             * @description What it is tasked with.
             * @example Put every form of the agency online by 2027.
             */
            mission?: string | null;
            /**
             * @description What it is called.
             * @example Chief Digital Office
             */
            name: string;
            /**
             * @description The system it comes from.
             * @example orgchart.csv
             */
            source: string;
            /** @description What its task is about. */
            topics?: string[];
            /**
             * Format: uri
             * @description Where to find out more.
             */
            url?: string | null;
        };
        /** @description What was done with each item. */
        OrganisationUpsertAnswers: {
            /** @description One answer for each item, in order. */
            items: components["schemas"]["BulkAnswer"][];
        };
        /** @description Many organisations at once. */
        OrganisationUpserts: {
            /**
             * @description All or none: when one does not fit, nothing is changed.
             * @default false
             */
            atomic?: boolean;
            /** @description The records, at most 1,000. */
            items: components["schemas"]["OrganisationUpsert"][];
        };
        /** @description Something that exists already and is about the same. */
        Overlap: {
            /**
             * @description What the page request answers to it; null without one, or where nothing was answered yet.
             * @example null
             */
            answer: components["schemas"]["OverlapAnswer"] | null;
            /** @description The part of its mission that matches best, marked and escaped in the same way. */
            excerpt: string | null;
            /**
             * Format: uuid
             * @description The community or organisation (id).
             */
            id: string;
            kind: components["schemas"]["OverlapKind"];
            /** @description Whether the score makes an overlap likely. */
            likely: boolean;
            /** @description Its words that were matched, those that tell most first. */
            matchedWords: string[];
            /**
             * @description The name, the matched words between `<mark>` and `</mark>`, all else escaped as HTML.
             * @example <mark>Service</mark> Design
             */
            name: string;
            parts: components["schemas"]["OverlapParts"];
            /**
             * @description How much both are alike, from 0 to 1.
             * @example 0.62
             */
            score: number;
            /** @description The topics that both name. */
            sharedTopics: string[];
            /**
             * @description The community’s name in URLs; null for an organisation.
             * @example service-design
             */
            slug: string | null;
            /**
             * @description Its name, plain.
             * @example Service Design
             */
            title: string;
        };
        /** @description What a page request says of an overlap. */
        OverlapAnswer: {
            answer: components["schemas"]["OverlapAnswerKind"];
            /**
             * @description Why.
             * @example They repair bridges; we plan new ones.
             */
            because: string | null;
        };
        /** @description Answers one overlap: exactly one of community and organisation. A later answer takes the place of an earlier. */
        OverlapAnswerCreate: {
            answer: components["schemas"]["OverlapAnswerKind"];
            /**
             * @description Why; needed where it is something else.
             * @example They repair bridges; we plan new ones.
             */
            because?: string | null;
            /**
             * @description The slug or id of the community that it overlaps with.
             * @example 019a8f3e-6c1b-7d42-9e05-3b7f2a61c8d4
             */
            community?: string;
            /**
             * @description The organisation that is tasked with it (id).
             * @example 019a8f3e-6c1b-7d42-9e05-3b7f2a61c8d4
             */
            organisation?: string;
        };
        /**
         * @description It is another thing (and why), the community joins it, or both become one.
         * @enum {string}
         */
        OverlapAnswerKind: "distinct" | "join" | "merge";
        /** @description By what the overlaps were scored. */
        OverlapFormula: {
            /**
             * @description The formula.
             * @example overlap
             */
            id: string;
            /**
             * @description From which score on an overlap is likely.
             * @example 0.62
             */
            likelyFrom: number;
            /**
             * Format: int32
             * @description Its version; any change makes a new one.
             * @example 1
             */
            version: number;
            /** @description What each part weighs. */
            weights: components["schemas"]["OverlapParts"];
        };
        /**
         * @description Whether it is a community, or an organisation that is tasked with something.
         * @enum {string}
         */
        OverlapKind: "community" | "organisation";
        /** @description What the score is made of; null where one of both says nothing of it, which then does not count. */
        OverlapParts: {
            /**
             * @description How alike the missions are.
             * @example 0.62
             */
            mission: number | null;
            /**
             * @description How alike the names are.
             * @example 0.62
             */
            name: number | null;
            /**
             * @description How many topics they share.
             * @example 0.62
             */
            topics: number | null;
        };
        /** @description What exists already and is about the same, and how that was found. */
        OverlapReport: {
            formula: components["schemas"]["OverlapFormula"];
            /** @description What is most alike, by score. */
            items: components["schemas"]["Overlap"][];
        };
        /**
         * @description A ready-made rule pack.
         * @enum {string}
         */
        PackBase: "obt" | "university" | "network";
        /** @description A rule as a pack judges by it. */
        PackRule: {
            /**
             * @description The rule.
             * @example page.stale
             */
            rule: string;
            /**
             * @description All its settings.
             * @example {
             *       "days": 90
             *     }
             */
            settings: {
                [key: string]: unknown;
            };
            severity: components["schemas"]["Severity"];
        };
        /** @description One community’s page on one portal. */
        Page: {
            community: components["schemas"]["CommunitySummary"];
            /**
             * Format: date-time
             * @description When the record was made.
             * @example 2026-01-15T09:30:00.000Z
             */
            readonly createdAt: string;
            /**
             * @description The key of the record in that system; unique per source.
             * @example sig-docs
             */
            externalKey: string | null;
            freshness: components["schemas"]["Freshness"];
            /**
             * Format: uuid
             * @description The page’s id.
             */
            readonly id: string;
            /**
             * Format: date-time
             * @description When it last showed a sign of life, by the evidence that counts; null without any.
             */
            readonly lastUpdatedAt: string | null;
            maintenance: components["schemas"]["Maintenance"];
            /** @description Why it stands there; told to those who look after it, null for all others. */
            readonly maintenanceReason: string | null;
            /**
             * Format: date-time
             * @description Since when it has stood there on the ladder.
             */
            readonly maintenanceSince: string;
            /** @description The mission it declares; null takes the community’s. */
            mission: string | null;
            portal: components["schemas"]["PortalSummary"];
            /** @description Its primary representative today. */
            primary: components["schemas"]["PersonSummary"] | null;
            /**
             * @description The transformation requirement or aspiration that the community addresses.
             * @example Every service usable without help by 2027.
             */
            requirement: string | null;
            /**
             * Format: date
             * @description The day that requirement ends; null while no end is known.
             */
            requirementEndsOn: string | null;
            /**
             * Format: int32
             * @description In how many days it must show a sign of life at the latest.
             * @default 90
             */
            reviewEveryDays: number;
            /** @description Its secondary representative today. */
            secondary: components["schemas"]["PersonSummary"] | null;
            /**
             * @description The system the record was imported from; null when it was made here.
             * @example sigs.yaml
             */
            source: string | null;
            /**
             * Format: date-time
             * @description When it becomes (or became) stale; null without evidence.
             */
            readonly staleAt: string | null;
            /**
             * Format: date-time
             * @description When the record last changed.
             * @example 2026-11-20T16:05:12.345Z
             */
            readonly updatedAt: string;
            /**
             * Format: uri
             * @description Where it is.
             * @example https://intranet.example.org/communities/service-design
             */
            url: string;
        };
        /** @description What the monitor saw of a page at one time. Checks are added and never changed. */
        PageCheck: {
            /** @description The images that lead nowhere, of those that were tried. */
            brokenImages: components["schemas"]["BrokenLink"][];
            /** @description The links that lead nowhere, of those that were tried. */
            brokenLinks: components["schemas"]["BrokenLink"][];
            /**
             * Format: int32
             * @description How long it was, decoded; at most 1 MiB is read.
             */
            bytes: number | null;
            /**
             * Format: date-time
             * @description When it was checked.
             */
            checkedAt: string;
            /**
             * @description SHA-256 of the text in its main part: markup and navigation may change without it.
             * @example 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
             */
            contentHash: string | null;
            /**
             * Format: int32
             * @description How long fetching it took, in milliseconds.
             */
            durationMs: number;
            /** @description Where it was after redirects. */
            finalUrl: string | null;
            /**
             * @description The formula and version of the nearness.
             * @example page-nearness/1
             */
            formula: string | null;
            /** @description Its headings, in order. */
            headings: components["schemas"]["Heading"][];
            /**
             * Format: uuid
             * @description The check’s id.
             */
            readonly id: string;
            /**
             * Format: int32
             * @description How many images it has.
             */
            images: number | null;
            /**
             * Format: int32
             * @description How many of them have no alternative text.
             */
            imagesWithoutAlt: number | null;
            /**
             * Format: date-time
             * @description The Last-Modified that it came with.
             */
            lastModified: string | null;
            /**
             * Format: int32
             * @description How many other addresses it links to.
             */
            links: number | null;
            /**
             * Format: int32
             * @description How many links and images were tried; at most 30 of each.
             */
            linksChecked: number | null;
            /** @description The classification markings on it. */
            markings: components["schemas"]["Marking"][];
            /** @description Whether the words of its mission stand on it; null where no mission is known. */
            missionShown: boolean | null;
            /**
             * @description How near its words are to its mission, 0 to 1; null where that can’t be said.
             * @example 0.31
             */
            nearness: number | null;
            outcome: components["schemas"]["CheckOutcome"];
            /**
             * Format: uuid
             * @description The page (id).
             */
            page: string;
            /** @description The ETag that it came with. */
            pageEtag: string | null;
            /**
             * @description What stood in the way, in a sentence.
             * @example There is no host obt.example.org, or its name could not be looked up.
             */
            problem: string | null;
            /**
             * Format: int32
             * @description The HTTP status; null when nothing answered.
             */
            statusCode: number | null;
            /** @description Its title. */
            title: string | null;
        };
        /** @description One page of PageChecks. */
        PageCheckPage: {
            /** @description The things on this page, in the order asked for. */
            items: components["schemas"]["PageCheck"][];
            /** @description The cursor of the next page; null on the last. */
            next: string | null;
        };
        /** @description A page that exists already; a new one is asked for by a page request. */
        PageCreate: {
            /**
             * @description The slug or id of the community that it shows.
             * @example 019a8f3e-6c1b-7d42-9e05-3b7f2a61c8d4
             */
            community: string;
            /**
             * @description The key of the record in that system; unique per source.
             * @example sig-docs
             */
            externalKey?: string | null;
            /** @description The mission it declares; null takes the community’s. */
            mission?: string | null;
            /**
             * @description The slug or id of the portal that it is on.
             * @example 019a8f3e-6c1b-7d42-9e05-3b7f2a61c8d4
             */
            portal: string;
            /**
             * @description The transformation requirement or aspiration that the community addresses.
             * @example Every service usable without help by 2027.
             */
            requirement?: string | null;
            /**
             * Format: date
             * @description The day that requirement ends; null while no end is known.
             */
            requirementEndsOn?: string | null;
            /**
             * Format: int32
             * @description In how many days it must show a sign of life at the latest.
             * @default 90
             */
            reviewEveryDays?: number;
            /**
             * @description The system the record was imported from; null when it was made here.
             * @example sigs.yaml
             */
            source?: string | null;
            /**
             * Format: uri
             * @description Where it is.
             * @example https://intranet.example.org/communities/service-design
             */
            url: string;
        };
        /** @description One page of Pages. */
        PagePage: {
            /** @description The things on this page, in the order asked for. */
            items: components["schemas"]["Page"][];
            /** @description The cursor of the next page; null on the last. */
            next: string | null;
        };
        /**
         * @description What is to change of a page.
         * @example {
         *       "reviewEveryDays": 180
         *     }
         */
        PagePatch: {
            /**
             * @description The key of the record in that system; unique per source.
             * @example sig-docs
             */
            externalKey?: string | null;
            /** @description The mission it declares; null takes the community’s. */
            mission?: string | null;
            /**
             * @description The transformation requirement or aspiration that the community addresses.
             * @example Every service usable without help by 2027.
             */
            requirement?: string | null;
            /**
             * Format: date
             * @description The day that requirement ends; null while no end is known.
             */
            requirementEndsOn?: string | null;
            /**
             * Format: int32
             * @description In how many days it must show a sign of life at the latest.
             * @default 90
             */
            reviewEveryDays?: number;
            /**
             * @description The system the record was imported from; null when it was made here.
             * @example sigs.yaml
             */
            source?: string | null;
            /**
             * Format: uri
             * @description Where it is.
             * @example https://intranet.example.org/communities/service-design
             */
            url?: string;
        };
        /** @description A community asks for a page on a portal. */
        PageRequest: {
            /** @description Why it was declined. */
            cause: string | null;
            /** @description The community that asks for a page; null where the caller may not see it. */
            community: components["schemas"]["CommunitySummary"] | null;
            /**
             * Format: date-time
             * @description When the record was made.
             * @example 2026-01-15T09:30:00.000Z
             */
            readonly createdAt: string;
            /**
             * Format: date-time
             * @description When it came to its end.
             */
            readonly decidedAt: string | null;
            /**
             * Format: date-time
             * @description When it expires without an answer; null while it does not wait for one.
             */
            readonly expiresAt: string | null;
            /**
             * Format: uuid
             * @description The request’s id.
             */
            readonly id: string;
            /** @description The mission that the page declares; null takes the community’s. */
            mission: string | null;
            /** @description The page that came of it. */
            page: components["schemas"]["PageSummary"] | null;
            /** @description The portal that the page is to be on. */
            portal: components["schemas"]["PortalSummary"] | null;
            /** @description Who is to be the primary representative. */
            primary: components["schemas"]["PersonSummary"] | null;
            /** @description Who asks; null where a system did. */
            requester: components["schemas"]["PersonSummary"] | null;
            /**
             * @description The transformation requirement or aspiration that the community addresses.
             * @example Every service usable without help by 2027.
             */
            requirement: string | null;
            /**
             * Format: date
             * @description The day that requirement ends; null while no end is known.
             */
            requirementEndsOn: string | null;
            /** @description Who is to be the secondary representative. */
            secondary: components["schemas"]["PersonSummary"] | null;
            status: components["schemas"]["PageRequestStatus"];
            /**
             * Format: date-time
             * @description When the record last changed.
             * @example 2026-11-20T16:05:12.345Z
             */
            readonly updatedAt: string;
            /**
             * Format: uri
             * @description Where the page is, or is going to be: an address of the portal.
             * @example https://intranet.example.org/communities/service-design
             */
            url: string | null;
            /**
             * Format: date-time
             * @description Since when it has waited for the requester’s answer; null while it does not.
             */
            readonly waitingSince: string | null;
            /**
             * @description Why no organisation is already tasked with it.
             * @example The Digital Forms Unit puts forms online; nobody makes them understandable.
             */
            whyNotTasked: string | null;
        };
        /** @description The form: what a community says to get a page. What is left out can be added until it is approved. */
        PageRequestCreate: {
            /**
             * @description The slug or id of the community.
             * @example 019a8f3e-6c1b-7d42-9e05-3b7f2a61c8d4
             */
            community: string;
            /** @description The mission that the page declares; null takes the community’s. */
            mission?: string | null;
            /**
             * @description The slug or id of the portal.
             * @example 019a8f3e-6c1b-7d42-9e05-3b7f2a61c8d4
             */
            portal: string;
            /**
             * @description Who is to be the primary representative (id).
             * @example 019a8f3e-6c1b-7d42-9e05-3b7f2a61c8d4
             */
            primary?: string | null;
            /**
             * @description The transformation requirement or aspiration that the community addresses.
             * @example Every service usable without help by 2027.
             */
            requirement?: string | null;
            /**
             * Format: date
             * @description The day that requirement ends; null while no end is known.
             */
            requirementEndsOn?: string | null;
            /**
             * @description Who is to be the secondary representative, somebody else (id).
             * @example 019a8f3e-6c1b-7d42-9e05-3b7f2a61c8d4
             */
            secondary?: string | null;
            /**
             * Format: uri
             * @description Where the page is, or is going to be: an address of the portal.
             * @example https://intranet.example.org/communities/service-design
             */
            url?: string | null;
            /**
             * @description Why no organisation is already tasked with it.
             * @example The Digital Forms Unit puts forms online; nobody makes them understandable.
             */
            whyNotTasked?: string | null;
        };
        /** @description What is decided about a page request. */
        PageRequestDecision: {
            /**
             * @description Why, in words that help; a refusal needs one.
             * @example The Service Design community is about the same: join it.
             */
            cause?: string | null;
            decision: components["schemas"]["RequestDecision"];
        };
        /** @description One message of the conversation about a page request. */
        PageRequestMessage: {
            /** @description Who wrote it; null where a system did. */
            author: components["schemas"]["PersonSummary"] | null;
            /**
             * Format: date-time
             * @description When it was written.
             */
            readonly createdAt: string;
            /**
             * Format: uuid
             * @description The message’s id.
             */
            readonly id: string;
            kind: components["schemas"]["RequestMessageKind"];
            /**
             * Format: uuid
             * @description The request (id).
             */
            pageRequest: string;
            /**
             * @description What is asked or answered.
             * @example Who stands in for Ada in summer?
             */
            text: string;
        };
        /** @description Asks for changes, or answers. */
        PageRequestMessageCreate: {
            /** @description Left out it is an answer when it comes from the requester, and a question when it comes from those who decide. */
            kind?: components["schemas"]["RequestMessageKind"];
            /**
             * @description What is asked or answered.
             * @example Who stands in for Ada in summer?
             */
            text: string;
        };
        /** @description One page of PageRequestMessages. */
        PageRequestMessagePage: {
            /** @description The things on this page, in the order asked for. */
            items: components["schemas"]["PageRequestMessage"][];
            /** @description The cursor of the next page; null on the last. */
            next: string | null;
        };
        /** @description One page of PageRequests. */
        PageRequestPage: {
            /** @description The things on this page, in the order asked for. */
            items: components["schemas"]["PageRequest"][];
            /** @description The cursor of the next page; null on the last. */
            next: string | null;
        };
        /**
         * @description What is to change of a request; null empties a member.
         * @example {
         *       "requirement": "Every service usable without help by 2027."
         *     }
         */
        PageRequestPatch: {
            /** @description The mission that the page declares; null takes the community’s. */
            mission?: string | null;
            /**
             * @description Who is to be the primary representative (id).
             * @example 019a8f3e-6c1b-7d42-9e05-3b7f2a61c8d4
             */
            primary?: string | null;
            /**
             * @description The transformation requirement or aspiration that the community addresses.
             * @example Every service usable without help by 2027.
             */
            requirement?: string | null;
            /**
             * Format: date
             * @description The day that requirement ends; null while no end is known.
             */
            requirementEndsOn?: string | null;
            /**
             * @description Who is to be the secondary representative, somebody else (id).
             * @example 019a8f3e-6c1b-7d42-9e05-3b7f2a61c8d4
             */
            secondary?: string | null;
            /**
             * Format: uri
             * @description Where the page is, or is going to be: an address of the portal.
             * @example https://intranet.example.org/communities/service-design
             */
            url?: string | null;
            /**
             * @description Why no organisation is already tasked with it.
             * @example The Digital Forms Unit puts forms online; nobody makes them understandable.
             */
            whyNotTasked?: string | null;
        };
        /**
         * @description With those who decide, with the requester again, or at its end: approved, declined (with a cause), or expired without an answer.
         * @enum {string}
         */
        PageRequestStatus: "submitted" | "changes_asked" | "approved" | "declined" | "expired";
        /** @description The page in short. */
        PageSummary: {
            /**
             * Format: uuid
             * @description The page’s id.
             */
            readonly id: string;
            /**
             * Format: uri
             * @description Where it is.
             * @example https://intranet.example.org/communities/service-design
             */
            url: string;
        };
        /** @description One piece of evidence that a page was updated. All of it is kept. */
        PageUpdate: {
            /** @description As what the one who did it acted; null where nobody knows. */
            actorClass: components["schemas"]["ActorClass"] | null;
            /**
             * @description The change it was a part of (a commit, a publication), the same for all pages it touched.
             * @example 24e7d8f5
             */
            changeKey: string | null;
            /**
             * Format: uuid
             * @description The evidence’s id.
             */
            readonly id: string;
            kind: components["schemas"]["UpdateKind"];
            /**
             * @description What else is known.
             * @example Last-Modified of the page
             */
            note: string | null;
            /**
             * Format: date-time
             * @description When the page was updated, by this evidence.
             */
            occurredAt: string;
            /**
             * Format: uuid
             * @description The page (id).
             */
            page: string;
            /** @description Who did it. */
            person: components["schemas"]["PersonSummary"] | null;
            /**
             * Format: date-time
             * @description When it was put on record.
             */
            recordedAt: string;
            standing: components["schemas"]["UpdateStanding"];
            /**
             * @description Why it counts or does not, in a sentence.
             * @example It is the newest sign of life.
             */
            why: string;
        };
        /** @description What was done with each heartbeat. */
        PageUpdateAnswers: {
            /** @description One answer for each item, in order. */
            items: components["schemas"]["BulkAnswer"][];
        };
        /** @description The portal’s heartbeat: the page was updated. */
        PageUpdateCreate: {
            /** @description As what the one who updated it acted, where a portal tells of it; the caller’s own when left out. */
            actorClass?: components["schemas"]["ActorClass"];
            /** @description The change it was a part of, the same for all pages it touched: a bulk edit is no review. */
            changeKey?: string | null;
            /** @description What else is known. */
            note?: string | null;
            /**
             * Format: date-time
             * @description When the page was updated; now when left out.
             */
            occurredAt?: string;
            /**
             * @description The id of the person who updated it.
             * @example 019a8f3e-6c1b-7d42-9e05-3b7f2a61c8d4
             */
            person?: string | null;
        };
        /** @description The heartbeat of one page of many. */
        PageUpdateItem: {
            /** @description As what the one who updated it acted, where a portal tells of it; the caller’s own when left out. */
            actorClass?: components["schemas"]["ActorClass"];
            /** @description The change it was a part of, the same for all pages it touched: a bulk edit is no review. */
            changeKey?: string | null;
            /** @description What else is known. */
            note?: string | null;
            /**
             * Format: date-time
             * @description When the page was updated; now when left out.
             */
            occurredAt?: string;
            /**
             * @description The page’s id.
             * @example 019a8f3e-6c1b-7d42-9e05-3b7f2a61c8d4
             */
            page: string;
            /**
             * @description The id of the person who updated it.
             * @example 019a8f3e-6c1b-7d42-9e05-3b7f2a61c8d4
             */
            person?: string | null;
        };
        /** @description Many heartbeats at once. */
        PageUpdateItems: {
            /** @description The heartbeats, at most 1,000. */
            items: components["schemas"]["PageUpdateItem"][];
        };
        /** @description One page of PageUpdates. */
        PageUpdatePage: {
            /** @description The things on this page, in the order asked for. */
            items: components["schemas"]["PageUpdate"][];
            /** @description The cursor of the next page; null on the last. */
            next: string | null;
        };
        /** @description A page as another system has it: made when new there, changed in the members given when known. */
        PageUpsert: {
            /**
             * @description The slug or id of the community that it shows.
             * @example 019a8f3e-6c1b-7d42-9e05-3b7f2a61c8d4
             */
            community: string;
            /**
             * @description Its key there.
             * @example sig-docs
             */
            externalKey: string;
            /** @description The mission it declares; null takes the community’s. */
            mission?: string | null;
            /**
             * @description The slug or id of the portal that it is on.
             * @example 019a8f3e-6c1b-7d42-9e05-3b7f2a61c8d4
             */
            portal: string;
            /**
             * @description The transformation requirement or aspiration that the community addresses.
             * @example Every service usable without help by 2027.
             */
            requirement?: string | null;
            /**
             * Format: date
             * @description The day that requirement ends; null while no end is known.
             */
            requirementEndsOn?: string | null;
            /**
             * Format: int32
             * @description In how many days it must show a sign of life at the latest.
             * @default 90
             */
            reviewEveryDays?: number;
            /**
             * @description The system it comes from.
             * @example sigs.yaml
             */
            source: string;
            /**
             * Format: uri
             * @description Where it is.
             * @example https://intranet.example.org/communities/service-design
             */
            url: string;
        };
        /** @description What was done with each item. */
        PageUpsertAnswers: {
            /** @description One answer for each item, in order. */
            items: components["schemas"]["BulkAnswer"][];
        };
        /** @description Many pages at once. */
        PageUpserts: {
            /**
             * @description All or none: when one does not fit, nothing is changed.
             * @default false
             */
            atomic?: boolean;
            /** @description The records, at most 1,000. */
            items: components["schemas"]["PageUpsert"][];
        };
        /** @description When a page is checked. */
        PageWatch: {
            /**
             * Format: int32
             * @description How many checks in a row could not load it.
             * @example 0
             */
            failures: number;
            /**
             * Format: uuid
             * @description The page’s id.
             */
            readonly id: string;
            /**
             * Format: date-time
             * @description When it was checked last; null before the first check.
             */
            lastCheckedAt: string | null;
            /**
             * Format: date-time
             * @description When it is checked next, at the earliest.
             */
            nextCheckAt: string;
        };
        /** @description Somebody the community works with. */
        Partner: {
            kind: components["schemas"]["PartnerKind"];
            /**
             * @description Who it is.
             * @example Learning & Development
             */
            name: string;
            /**
             * Format: uri
             * @description Where to find out more.
             */
            url: string | null;
        };
        /** @description Somebody the community works with. */
        PartnerInput: {
            kind: components["schemas"]["PartnerKind"];
            /**
             * @description Who it is.
             * @example Learning & Development
             */
            name: string;
            /**
             * Format: uri
             * @description Where to find out more.
             */
            url?: string | null;
        };
        /**
         * @description Inside the organisation (HR, learning, facilities) or outside it (forums, speakers).
         * @enum {string}
         */
        PartnerKind: "internal" | "external";
        /** @description A time in which no events are to be expected. */
        Pause: {
            /**
             * Format: date
             * @description The first day of the pause.
             */
            from: string;
            /**
             * @description Why.
             * @example Summer holidays
             */
            reason: string | null;
            /**
             * Format: date
             * @description The last day of the pause.
             */
            until: string;
        };
        /** @description A time in which no events are to be expected. */
        PauseInput: {
            /**
             * Format: date
             * @description The first day of the pause.
             */
            from: string;
            /**
             * @description Why.
             * @example Summer holidays
             */
            reason?: string | null;
            /**
             * Format: date
             * @description The last day of the pause.
             */
            until: string;
        };
        /** @description A human known to the service. */
        Person: {
            /**
             * Format: uri
             * @description A picture of them.
             */
            avatarUrl: string | null;
            /** @description A few words about them. */
            bio: string | null;
            /**
             * Format: int32
             * @description The communities they are an active member of, counted among those the caller may see.
             * @example 12
             */
            readonly communityCount: number;
            /**
             * Format: date-time
             * @description When the record was made.
             * @example 2026-01-15T09:30:00.000Z
             */
            readonly createdAt: string;
            /**
             * Format: email
             * @description Their address. Never shown to publishable keys.
             * @example ada.okafor@example.org
             */
            email: string | null;
            /**
             * @description Their id in the organisation’s sign-in (the `sub` of its tokens). Never shown to publishable keys.
             * @example ada.okafor
             */
            externalId: string | null;
            /**
             * @description The key of the record in that system; unique per source.
             * @example sig-docs
             */
            externalKey: string | null;
            /**
             * @description Their profession.
             * @example Design
             */
            function: string | null;
            /**
             * @description The short name they are known by.
             * @example ada
             */
            handle: string | null;
            /**
             * Format: uuid
             * @description The person’s id.
             */
            readonly id: string;
            /**
             * Format: date
             * @description The day they left it.
             */
            leftOn: string | null;
            /**
             * @description How senior they are.
             * @example Senior
             */
            level: string | null;
            /**
             * @description Where they work.
             * @example Lisbon
             */
            location: string | null;
            /**
             * @description How they answer the search; null without `q`.
             * @example null
             */
            match: components["schemas"]["Match"] | null;
            /**
             * @description The name the person goes by.
             * @example Ada Okafor
             */
            name: string;
            /**
             * @description The company or agency they work for.
             * @example Ministry of Works
             */
            organisation: string | null;
            /**
             * Format: uri
             * @description Their page in another system.
             */
            profileUrl: string | null;
            /**
             * @description The system the record was imported from; null when it was made here.
             * @example sigs.yaml
             */
            source: string | null;
            /**
             * Format: date
             * @description The day they joined the organisation.
             */
            startedOn: string | null;
            /**
             * @description Their IANA time zone.
             * @example Europe/Lisbon
             */
            timeZone: string | null;
            /**
             * @description Their job title.
             * @example Service designer
             */
            title: string | null;
            /**
             * @description The unit they work in.
             * @example Digital
             */
            unit: string | null;
            /**
             * Format: date-time
             * @description When the record last changed.
             * @example 2026-11-20T16:05:12.345Z
             */
            readonly updatedAt: string;
        };
        /** @description A person to make known to the service. */
        PersonCreate: {
            /**
             * Format: uri
             * @description A picture of them.
             */
            avatarUrl?: string | null;
            /** @description A few words about them. */
            bio?: string | null;
            /**
             * Format: email
             * @description Their address. Never shown to publishable keys.
             * @example ada.okafor@example.org
             */
            email?: string | null;
            /**
             * @description Their id in the organisation’s sign-in (the `sub` of its tokens). Never shown to publishable keys.
             * @example ada.okafor
             */
            externalId?: string | null;
            /**
             * @description The key of the record in that system; unique per source.
             * @example sig-docs
             */
            externalKey?: string | null;
            /**
             * @description Their profession.
             * @example Design
             */
            function?: string | null;
            /**
             * @description The short name they are known by.
             * @example ada
             */
            handle?: string | null;
            /**
             * Format: date
             * @description The day they left it.
             */
            leftOn?: string | null;
            /**
             * @description How senior they are.
             * @example Senior
             */
            level?: string | null;
            /**
             * @description Where they work.
             * @example Lisbon
             */
            location?: string | null;
            /**
             * @description The name the person goes by.
             * @example Ada Okafor
             */
            name: string;
            /**
             * @description The company or agency they work for.
             * @example Ministry of Works
             */
            organisation?: string | null;
            /**
             * Format: uri
             * @description Their page in another system.
             */
            profileUrl?: string | null;
            /**
             * @description The system the record was imported from; null when it was made here.
             * @example sigs.yaml
             */
            source?: string | null;
            /**
             * Format: date
             * @description The day they joined the organisation.
             */
            startedOn?: string | null;
            /**
             * @description Their IANA time zone.
             * @example Europe/Lisbon
             */
            timeZone?: string | null;
            /**
             * @description Their job title.
             * @example Service designer
             */
            title?: string | null;
            /**
             * @description The unit they work in.
             * @example Digital
             */
            unit?: string | null;
        };
        /** @description One page of Persons. */
        PersonPage: {
            /** @description The things on this page, in the order asked for. */
            items: components["schemas"]["Person"][];
            /** @description The cursor of the next page; null on the last. */
            next: string | null;
        };
        /**
         * @description What is to change of a person; null empties a member.
         * @example {
         *       "title": "Lead service designer",
         *       "unit": "Digital"
         *     }
         */
        PersonPatch: {
            /**
             * Format: uri
             * @description A picture of them.
             */
            avatarUrl?: string | null;
            /** @description A few words about them. */
            bio?: string | null;
            /**
             * Format: email
             * @description Their address. Never shown to publishable keys.
             * @example ada.okafor@example.org
             */
            email?: string | null;
            /**
             * @description Their id in the organisation’s sign-in (the `sub` of its tokens). Never shown to publishable keys.
             * @example ada.okafor
             */
            externalId?: string | null;
            /**
             * @description The key of the record in that system; unique per source.
             * @example sig-docs
             */
            externalKey?: string | null;
            /**
             * @description Their profession.
             * @example Design
             */
            function?: string | null;
            /**
             * @description The short name they are known by.
             * @example ada
             */
            handle?: string | null;
            /**
             * Format: date
             * @description The day they left it.
             */
            leftOn?: string | null;
            /**
             * @description How senior they are.
             * @example Senior
             */
            level?: string | null;
            /**
             * @description Where they work.
             * @example Lisbon
             */
            location?: string | null;
            /**
             * @description The name the person goes by.
             * @example Ada Okafor
             */
            name?: string;
            /**
             * @description The company or agency they work for.
             * @example Ministry of Works
             */
            organisation?: string | null;
            /**
             * Format: uri
             * @description Their page in another system.
             */
            profileUrl?: string | null;
            /**
             * @description The system the record was imported from; null when it was made here.
             * @example sigs.yaml
             */
            source?: string | null;
            /**
             * Format: date
             * @description The day they joined the organisation.
             */
            startedOn?: string | null;
            /**
             * @description Their IANA time zone.
             * @example Europe/Lisbon
             */
            timeZone?: string | null;
            /**
             * @description Their job title.
             * @example Service designer
             */
            title?: string | null;
            /**
             * @description The unit they work in.
             * @example Digital
             */
            unit?: string | null;
        };
        /** @description The person in short. */
        PersonSummary: {
            /**
             * Format: uri
             * @description A picture of them.
             */
            avatarUrl: string | null;
            /**
             * Format: uuid
             * @description The person’s id.
             */
            readonly id: string;
            /**
             * @description The name the person goes by.
             * @example Ada Okafor
             */
            name: string;
            /**
             * @description The company or agency they work for.
             * @example Ministry of Works
             */
            organisation: string | null;
            /**
             * @description Their job title.
             * @example Service designer
             */
            title: string | null;
            /**
             * @description The unit they work in.
             * @example Digital
             */
            unit: string | null;
        };
        /** @description A person as another system has them: made when new there, changed in the members given when known. */
        PersonUpsert: {
            /**
             * Format: uri
             * @description A picture of them.
             */
            avatarUrl?: string | null;
            /** @description A few words about them. */
            bio?: string | null;
            /**
             * Format: email
             * @description Their address. Never shown to publishable keys.
             * @example ada.okafor@example.org
             */
            email?: string | null;
            /**
             * @description Their id in the organisation’s sign-in (the `sub` of its tokens). Never shown to publishable keys.
             * @example ada.okafor
             */
            externalId?: string | null;
            /**
             * @description Their key there.
             * @example p-1042
             */
            externalKey: string;
            /**
             * @description Their profession.
             * @example Design
             */
            function?: string | null;
            /**
             * @description The short name they are known by.
             * @example ada
             */
            handle?: string | null;
            /**
             * Format: date
             * @description The day they left it.
             */
            leftOn?: string | null;
            /**
             * @description How senior they are.
             * @example Senior
             */
            level?: string | null;
            /**
             * @description Where they work.
             * @example Lisbon
             */
            location?: string | null;
            /**
             * @description The name the person goes by.
             * @example Ada Okafor
             */
            name: string;
            /**
             * @description The company or agency they work for.
             * @example Ministry of Works
             */
            organisation?: string | null;
            /**
             * Format: uri
             * @description Their page in another system.
             */
            profileUrl?: string | null;
            /**
             * @description The system they come from.
             * @example directory
             */
            source: string;
            /**
             * Format: date
             * @description The day they joined the organisation.
             */
            startedOn?: string | null;
            /**
             * @description Their IANA time zone.
             * @example Europe/Lisbon
             */
            timeZone?: string | null;
            /**
             * @description Their job title.
             * @example Service designer
             */
            title?: string | null;
            /**
             * @description The unit they work in.
             * @example Digital
             */
            unit?: string | null;
        };
        /** @description What was done with each item. */
        PersonUpsertAnswers: {
            /** @description One answer for each item, in order. */
            items: components["schemas"]["BulkAnswer"][];
        };
        /** @description Many people at once. */
        PersonUpserts: {
            /**
             * @description All or none: when one does not fit, nothing is changed.
             * @default false
             */
            atomic?: boolean;
            /** @description The records, at most 1,000. */
            items: components["schemas"]["PersonUpsert"][];
        };
        /** @description A site that shows communities. */
        Portal: {
            /** @description Who looks after it. */
            admins: components["schemas"]["PersonSummary"][];
            /**
             * Format: uri
             * @description Where it is.
             * @example https://intranet.example.org/
             */
            baseUrl: string;
            /**
             * Format: int32
             * @description The communities it shows, counted among those the caller may see.
             * @example 12
             */
            readonly communityCount: number;
            /**
             * Format: date-time
             * @description When the record was made.
             * @example 2026-01-15T09:30:00.000Z
             */
            readonly createdAt: string;
            /**
             * Format: uuid
             * @description The portal’s id.
             */
            readonly id: string;
            /**
             * @description What it is called.
             * @example Intranet
             */
            name: string;
            /** @description The origins from which its publishable keys may be used in a browser. */
            origins: string[];
            /**
             * @description Its name in URLs; made from the name when left out.
             * @example intranet
             */
            slug: string;
            /**
             * Format: date-time
             * @description When the record last changed.
             * @example 2026-11-20T16:05:12.345Z
             */
            readonly updatedAt: string;
        };
        /** @description A site that is going to show communities. */
        PortalCreate: {
            /** @description Who looks after it. */
            admins?: string[];
            /**
             * Format: uri
             * @description Where it is.
             * @example https://intranet.example.org/
             */
            baseUrl: string;
            /**
             * @description What it is called.
             * @example Intranet
             */
            name: string;
            /** @description The origins from which its publishable keys may be used in a browser. */
            origins?: string[];
            /**
             * @description Its name in URLs; made from the name when left out.
             * @example intranet
             */
            slug?: string;
        };
        /** @description One page of Portals. */
        PortalPage: {
            /** @description The things on this page, in the order asked for. */
            items: components["schemas"]["Portal"][];
            /** @description The cursor of the next page; null on the last. */
            next: string | null;
        };
        /**
         * @description What is to change of a portal.
         * @example {
         *       "origins": [
         *         "https://intranet.example.org"
         *       ]
         *     }
         */
        PortalPatch: {
            /** @description Who looks after it. */
            admins?: string[];
            /**
             * Format: uri
             * @description Where it is.
             * @example https://intranet.example.org/
             */
            baseUrl?: string;
            /**
             * @description What it is called.
             * @example Intranet
             */
            name?: string;
            /** @description The origins from which its publishable keys may be used in a browser. */
            origins?: string[];
            /**
             * @description Its name in URLs; made from the name when left out.
             * @example intranet
             */
            slug?: string;
        };
        /** @description How a portal’s pages and communities stand. */
        PortalScorecard: {
            /**
             * Format: int32
             * @description How many findings the score is made of.
             * @example 12
             */
            readonly counted: number;
            counts: components["schemas"]["StatusCounts"];
            formula: components["schemas"]["ScoreFormula"];
            freshness: components["schemas"]["FreshnessCounts"];
            maintenance: components["schemas"]["MaintenanceCounts"];
            /**
             * @description What it is called.
             * @example Intranet
             */
            name: string;
            /**
             * Format: int32
             * @description How many pages there are.
             * @example 12
             */
            readonly pageCount: number;
            /**
             * Format: int32
             * @description How many pages fail a gate.
             * @example 12
             */
            readonly pagesFailingGates: number;
            /**
             * @description The portal (slug).
             * @example intranet
             */
            portal: string;
            /** @description What each rule found, the gravest first. */
            rules: components["schemas"]["RuleCounts"][];
            /**
             * @description The mean of all findings that count, each weighted by its severity: 10 is in order; null where none counts.
             * @example 7.4
             */
            score: number | null;
            /** @description The pages that need help most: lowest score first. */
            worst: components["schemas"]["WorstPage"][];
        };
        /** @description The portal in short. */
        PortalSummary: {
            /**
             * Format: uuid
             * @description The portal’s id.
             */
            readonly id: string;
            /**
             * @description Its name.
             * @example Service Design
             */
            name: string;
            /**
             * @description Its name in URLs.
             * @example service-design
             */
            slug: string;
        };
        /** @description A problem (RFC 9457). */
        Problem: {
            /**
             * @description A stable name for programs.
             * @example INVALID_INPUT
             */
            code: string;
            /**
             * @description What happened here and how to put it right.
             * @example Parameter "limit": It must be <= 100.
             */
            detail: string;
            /** @description Each thing that is wrong. */
            errors?: components["schemas"]["ProblemError"][];
            /**
             * @description The id of the request.
             * @example 5f0c6d0e-8a52-4f5e-9d0b-0c4c2a9f6d11
             */
            instance: string;
            /**
             * Format: int32
             * @description The HTTP status.
             * @example 400
             */
            status: number;
            /**
             * @description What kind of problem it is.
             * @example Something in the request does not fit
             */
            title: string;
            /**
             * Format: uri-reference
             * @description The page that explains this kind of problem.
             * @example /problems/INVALID_INPUT
             */
            type: string;
        };
        /** @description One thing that is wrong and where it stands. */
        ProblemError: {
            /**
             * @description What is wrong there and how to put it right.
             * @example It must be <= 100.
             */
            detail: string;
            /**
             * @description Which header.
             * @example If-Match
             */
            header?: string;
            /**
             * @description Which parameter of the address.
             * @example limit
             */
            parameter?: string;
            /**
             * @description Where in the body, as a JSON pointer (RFC 6901).
             * @example /topics/0
             */
            pointer?: string;
        };
        /** @description A person shows a suspended page again. */
        ReinstatementCreate: {
            /**
             * @description Why, in words that the representatives will read.
             * @example Three notices were not answered.
             */
            reason: string;
        };
        /** @description How the community stands to another. */
        Relation: {
            community: components["schemas"]["CommunitySummary"];
            kind: components["schemas"]["RelationKind"];
        };
        /** @description How the community stands to another. */
        RelationInput: {
            /**
             * @description The slug or id of the other community.
             * @example 019a8f3e-6c1b-7d42-9e05-3b7f2a61c8d4
             */
            community: string;
            kind: components["schemas"]["RelationKind"];
        };
        /**
         * @description On a near topic, a sister elsewhere, going deeper into part of it, or merged into it.
         * @enum {string}
         */
        RelationKind: "related" | "sister" | "deeper" | "merged_into";
        /** @description How to put right what a rule found. */
        Remedy: {
            /**
             * @description The very call that puts it right or attests it.
             * @example POST /v1/pages/019a8f3e-6c1b-7d42-9e05-3b7f2a61c8d4/attestations
             */
            call: string | null;
            /**
             * @description How long that takes.
             * @example 10 minutes
             */
            effort: string;
            /**
             * @description How to put it right.
             * @example Look through the page, mend what is old, and attest that it is true.
             */
            text: string;
        };
        /** @description A person decides that a suspended page is removed, once the time to appeal has passed. */
        RemovalCreate: {
            /**
             * @description The upheld infraction (id) that it answers; left out, the open case of failing to maintain the page.
             * @example 019a8f3e-6c1b-7d42-9e05-3b7f2a61c8d4
             */
            infraction?: string;
            /**
             * @description Why, in words that the representatives will read.
             * @example Three notices were not answered.
             */
            reason: string;
        };
        /** @description What the representatives say to it. */
        Reply: {
            /**
             * @description What the representatives say.
             * @example True; mended today.
             */
            words: string;
        };
        /** @description A reader says what is wrong with a page. Only those who decide learn who it was. */
        ReportCreate: {
            kind: components["schemas"]["InfractionKind"];
            /**
             * @description Where on the page.
             * @example Section “Contact”
             */
            place?: string | null;
            /**
             * @description What is wrong, in words.
             * @example The contact named on the page left a year ago.
             */
            what: string;
        };
        /** @description A person who maintains a page, for a time. Terms are history and stay readable. */
        Representative: {
            /**
             * Format: date
             * @description The first day of a leave.
             */
            awayFrom: string | null;
            /**
             * Format: date
             * @description The last day of that leave.
             */
            awayUntil: string | null;
            /**
             * Format: date-time
             * @description When the record was made.
             * @example 2026-01-15T09:30:00.000Z
             */
            readonly createdAt: string;
            /**
             * Format: date
             * @description The first day on which it is no longer so; null while open.
             */
            endedOn: string | null;
            /**
             * Format: uuid
             * @description The id of this term as a representative.
             */
            readonly id: string;
            page: components["schemas"]["PageSummary"];
            person: components["schemas"]["PersonSummary"];
            role: components["schemas"]["RepresentativeRole"];
            /** @description Who stands in during the leave. */
            standIn: components["schemas"]["PersonSummary"] | null;
            /**
             * Format: date
             * @description The first day.
             */
            startedOn: string;
            /**
             * Format: date-time
             * @description When the record last changed.
             * @example 2026-11-20T16:05:12.345Z
             */
            readonly updatedAt: string;
        };
        /** @description Somebody becomes a representative of a page. Whoever held the role is ended by a hand-over, not by this. */
        RepresentativeCreate: {
            /**
             * Format: date
             * @description The first day of a leave.
             */
            awayFrom?: string | null;
            /**
             * Format: date
             * @description The last day of that leave.
             */
            awayUntil?: string | null;
            /**
             * Format: date
             * @description The first day on which it is no longer so; null while open.
             */
            endedOn?: string | null;
            /**
             * @description The page’s id.
             * @example 019a8f3e-6c1b-7d42-9e05-3b7f2a61c8d4
             */
            page: string;
            /**
             * @description The person’s id.
             * @example 019a8f3e-6c1b-7d42-9e05-3b7f2a61c8d4
             */
            person: string;
            role: components["schemas"]["RepresentativeRole"];
            /**
             * @description Who stands in meanwhile (id).
             * @example 019a8f3e-6c1b-7d42-9e05-3b7f2a61c8d4
             */
            standIn?: string | null;
            /**
             * Format: date
             * @description The first day; today when left out.
             */
            startedOn?: string;
        };
        /** @description One page of Representatives. */
        RepresentativePage: {
            /** @description The things on this page, in the order asked for. */
            items: components["schemas"]["Representative"][];
            /** @description The cursor of the next page; null on the last. */
            next: string | null;
        };
        /**
         * @description What is to change: its end, or a leave with a stand-in.
         * @example {
         *       "awayFrom": "2026-12-20",
         *       "awayUntil": "2027-01-06",
         *       "standIn": "019a8f3e-6c1b-7d42-9e05-3b7f2a61c8d4"
         *     }
         */
        RepresentativePatch: {
            /**
             * Format: date
             * @description The first day of a leave.
             */
            awayFrom?: string | null;
            /**
             * Format: date
             * @description The last day of that leave.
             */
            awayUntil?: string | null;
            /**
             * Format: date
             * @description The first day on which it is no longer so; null while open.
             */
            endedOn?: string | null;
            /**
             * @description Who stands in meanwhile (id).
             * @example 019a8f3e-6c1b-7d42-9e05-3b7f2a61c8d4
             */
            standIn?: string | null;
        };
        /**
         * @description The first to look after a page, or the deputy.
         * @enum {string}
         */
        RepresentativeRole: "primary" | "secondary";
        /**
         * @description Makes the page, or refuses it with a cause.
         * @enum {string}
         */
        RequestDecision: "approve" | "decline";
        /**
         * @description Those who decide ask for changes, or the requester answers.
         * @enum {string}
         */
        RequestMessageKind: "ask" | "answer";
        /** @description When events are to be expected: days between them, or a declared seasonal pause. */
        Rhythm: {
            /**
             * Format: int32
             * @description Days that usually lie between two events.
             * @example 14
             */
            everyDays: number | null;
            pause: components["schemas"]["Pause"] | null;
        };
        /** @description When events are to be expected: days between them, or a declared seasonal pause. */
        RhythmInput: {
            /**
             * Format: int32
             * @description Days that usually lie between two events.
             * @example 14
             */
            everyDays?: number | null;
            pause?: components["schemas"]["PauseInput"] | null;
        };
        /**
         * @description What a person does in a community: its leader (coordinator), core group, member support, information resources, web administration, facilitator, sponsor (a director), coach, or member.
         * @enum {string}
         */
        Role: "leader" | "core" | "member_support" | "information_resources" | "web_admin" | "facilitator" | "sponsor" | "coach" | "member";
        /** @description Why a row was not taken. */
        RowError: {
            /**
             * @description The problem’s code.
             * @example INVALID_INPUT
             */
            code: string;
            /**
             * @description What is wrong and how to put it right.
             * @example "colour" is not known here. Check its spelling, or leave it out.
             */
            detail: string;
            /** @description The member that is wrong, as a JSON pointer; null for the row as a whole. */
            field: string | null;
        };
        /** @description A rule: a small function of facts and settings. */
        Rule: {
            /**
             * @description The clause it comes from.
             * @example Failure to routinely update and maintain the COP webpage
             */
            clause: string;
            /**
             * @description How long that takes.
             * @example 10 minutes
             */
            effort: string;
            /** @description The facts that it judges by. */
            facts: string[];
            /**
             * @description When it fails.
             * @example Its freshness is stale or abandoned
             */
            fails: string;
            /**
             * @description Its name.
             * @example page.stale
             */
            id: string;
            /**
             * @description How to put it right.
             * @example Look through the page and attest that it is true.
             */
            remedy: string;
            /**
             * @description Its settings, as JSON Schema with their defaults.
             * @example {
             *       "days": 90
             *     }
             */
            settings: {
                [key: string]: unknown;
            };
            /** @description Its severity unless a pack says otherwise. */
            severity: components["schemas"]["Severity"];
            /**
             * @description Where that clause stands.
             * @example [002]
             */
            source: string;
            subject: components["schemas"]["RuleSubject"];
            /**
             * @description What it asks.
             * @example The page shows signs of life
             */
            title: string;
            /**
             * Format: int32
             * @description Its version; a new one judges anew.
             */
            version: number;
        };
        /** @description What one rule found on a portal. */
        RuleCounts: {
            counts: components["schemas"]["StatusCounts"];
            /** @description Whether it is a gate: whether its failure puts a page on the ladder. */
            gate: boolean;
            /**
             * @description The rule.
             * @example page.stale
             */
            rule: string;
            severity: components["schemas"]["Severity"];
        };
        /** @description A named, versioned set of rules. */
        RulePack: {
            base: components["schemas"]["PackBase"];
            /**
             * Format: int32
             * @description The version of the ready-made pack that it is based on.
             */
            baseVersion: number;
            /** @description The rules whose failure puts a page on the maintenance ladder. */
            gates: string[];
            ladder: components["schemas"]["LadderDays"];
            /**
             * @description What it is called.
             * @example OBT portal
             */
            name: string;
            /** @description Whose it is; null for a ready-made one. */
            portal: components["schemas"]["PortalSummary"] | null;
            /** @description The rules that are judged by. */
            rules: components["schemas"]["PackRule"][];
            /**
             * Format: int32
             * @description Its version; 0 while the portal has none of its own.
             */
            version: number;
        };
        /** @description The next version of a portal’s rule pack: a ready-made one and what differs from it. */
        RulePackCreate: {
            base: components["schemas"]["PackBase"];
            /** @description The rules whose failure puts a page on the maintenance ladder. */
            gates?: string[];
            ladder?: components["schemas"]["LadderDaysInput"];
            /** @description What differs from the ready-made pack. */
            rules?: components["schemas"]["RuleSetting"][];
        };
        /** @description How a pack uses a rule. */
        RuleSetting: {
            /**
             * @description Whether it is judged by.
             * @default true
             */
            enabled?: boolean;
            /**
             * @description The rule.
             * @example page.stale
             */
            rule: string;
            /**
             * @description Settings that differ from the defaults.
             * @example {
             *       "days": 90
             *     }
             */
            settings?: {
                [key: string]: unknown;
            };
            /** @description Another severity. */
            severity?: components["schemas"]["Severity"];
        };
        /**
         * @description What a rule judges.
         * @enum {string}
         */
        RuleSubject: "page" | "community";
        /**
         * @description From the mildest to the hardest: a reminder, a first notice, a second notice, suspension, removal. A removal takes effect only after the time to appeal, or the decision of the appeal.
         * @enum {string}
         */
        Sanction: "reminder" | "first_notice" | "second_notice" | "suspension" | "removal";
        /** @description What follows from an upheld infraction. */
        SanctionCreate: {
            /**
             * @description Why this one.
             * @example The third upheld report in a year.
             */
            reason: string;
            sanction: components["schemas"]["Sanction"];
        };
        /** @description All findings about a page, or about a community with its page, and one score. */
        Scorecard: {
            /**
             * Format: int32
             * @description How many findings the score is made of.
             * @example 12
             */
            readonly counted: number;
            counts: components["schemas"]["StatusCounts"];
            formula: components["schemas"]["ScoreFormula"];
            /** @description The gates of the rule pack that fail. A gate is a named rule, never a total. */
            gatesFailed: string[];
            /**
             * @description The name of the community.
             * @example Service Design
             */
            name: string;
            /** @description The findings that ask for something, the gravest first. */
            open: components["schemas"]["OpenFinding"][];
            /**
             * @description The portal whose rule pack judges (slug).
             * @example intranet
             */
            portal: string;
            /**
             * @description The mean of all findings that count, each weighted by its severity: 10 is in order; null where none counts.
             * @example 7.4
             */
            score: number | null;
            /**
             * Format: uuid
             * @description The page or the community (id).
             */
            subjectId: string;
            subjectType: components["schemas"]["RuleSubject"];
            /**
             * Format: uri
             * @description Where the page is; null for a community.
             */
            url: string | null;
        };
        /** @description How a score is worked out. */
        ScoreFormula: {
            /**
             * @description Its name.
             * @example weighted-mean
             */
            id: string;
            /**
             * @description The formula in words.
             * @example Σ weight × score ÷ Σ weight, over findings that pass, warn or fail.
             */
            says: string;
            /**
             * Format: int32
             * @description Raised whenever the same findings may come to another score.
             */
            version: number;
        };
        /**
         * @description How much a rule weighs in a scorecard: critical 10, high 7.5, medium 5, low 2.5.
         * @enum {string}
         */
        Severity: "critical" | "high" | "medium" | "low";
        /** @description Findings by their status. Those that are neither pass, warn nor fail count for no score. */
        StatusCounts: {
            /**
             * Format: int32
             * @description How many are not in order.
             * @example 12
             */
            readonly fail: number;
            /**
             * Format: int32
             * @description How many are not known.
             * @example 12
             */
            readonly inconclusive: number;
            /**
             * Format: int32
             * @description How many are for a person to judge.
             * @example 12
             */
            readonly manual: number;
            /**
             * Format: int32
             * @description How many are not meant for this one.
             * @example 12
             */
            readonly notApplicable: number;
            /**
             * Format: int32
             * @description How many are in order.
             * @example 12
             */
            readonly pass: number;
            /**
             * Format: int32
             * @description How many are set aside by a waiver.
             * @example 12
             */
            readonly waived: number;
            /**
             * Format: int32
             * @description How many are to be watched.
             * @example 12
             */
            readonly warn: number;
        };
        /**
         * @description What kind of thing it was done to.
         * @enum {string}
         */
        SubjectType: "community" | "person" | "membership" | "term" | "portal" | "key" | "page" | "page_update" | "representative" | "finding" | "rule_pack" | "infraction" | "waiver" | "webhook" | "organisation" | "notice" | "page_request" | "page_request_message" | "overlap_answer" | "succession";
        /** @description Somebody is asked to take over. */
        Succession: {
            /** @description What was answered; null while it is open. */
            answer: components["schemas"]["SuccessionOutcome"] | null;
            /**
             * Format: date-time
             * @description When the next one is asked if no answer came.
             */
            readonly answerBy: string;
            /**
             * Format: date-time
             * @description When it was answered or came to its end.
             */
            readonly answeredAt: string | null;
            /**
             * Format: date-time
             * @description When the person was asked.
             */
            readonly askedAt: string;
            /** @description What the person said about it. */
            because: string | null;
            /** @description The community; null where the caller may not see it. */
            community: components["schemas"]["CommunitySummary"] | null;
            /**
             * Format: date-time
             * @description When the record was made.
             * @example 2026-01-15T09:30:00.000Z
             */
            readonly createdAt: string;
            /** @description Who is to be succeeded. */
            holder: components["schemas"]["PersonSummary"] | null;
            /**
             * Format: uuid
             * @description The id of this question.
             */
            readonly id: string;
            /** @description The page that is to be looked after; null for a leader. */
            page: components["schemas"]["PageSummary"] | null;
            person: components["schemas"]["PersonSummary"];
            /**
             * Format: int32
             * @description As the how many-th this person is asked.
             * @example 1
             */
            readonly position: number;
            reason: components["schemas"]["SuccessionReason"];
            role: components["schemas"]["SuccessionRole"];
            /**
             * Format: date-time
             * @description When the record last changed.
             * @example 2026-11-20T16:05:12.345Z
             */
            readonly updatedAt: string;
        };
        /** @description The answer of the person who is asked to take over. */
        SuccessionAnswer: {
            answer: components["schemas"]["SuccessionReply"];
            /**
             * @description Why, if you like to say.
             * @example I move to another unit in May.
             */
            because?: string | null;
        };
        /**
         * @description What was answered; none within 7 days, or cancelled since the reason went away.
         * @enum {string}
         */
        SuccessionOutcome: "accepted" | "declined" | "none" | "cancelled";
        /** @description One page of Successions. */
        SuccessionPage: {
            /** @description The things on this page, in the order asked for. */
            items: components["schemas"]["Succession"][];
            /** @description The cursor of the next page; null on the last. */
            next: string | null;
        };
        /**
         * @description The term ends within 30 days (or ended), a leave has no stand-in, no sign of life came for 30 days while the page is due, or the person leaves the organisation.
         * @enum {string}
         */
        SuccessionReason: "term_ending" | "leave" | "silence" | "left";
        /**
         * @description Yes, which hands over at once, or no, and somebody else is asked.
         * @enum {string}
         */
        SuccessionReply: "accepted" | "declined";
        /**
         * @description What is to be taken over: a page, as its primary or secondary representative, or the lead of a community.
         * @enum {string}
         */
        SuccessionRole: "primary" | "secondary" | "leader";
        /** @description A person takes a page out of listings and embeds. */
        SuspensionCreate: {
            /**
             * @description The upheld infraction (id) that it answers; left out, the open case of failing to maintain the page.
             * @example 019a8f3e-6c1b-7d42-9e05-3b7f2a61c8d4
             */
            infraction?: string;
            /**
             * @description Why, in words that the representatives will read.
             * @example Three notices were not answered.
             */
            reason: string;
        };
        /** @description A role held for a time. Rotation is history: a term ends, it is never overwritten ("musical chairs"). */
        Term: {
            /**
             * Format: date-time
             * @description When the record was made.
             * @example 2026-01-15T09:30:00.000Z
             */
            readonly createdAt: string;
            /**
             * @description Hours a week set aside for the role; every leader should have some.
             * @example 4
             */
            dedicatedHoursPerWeek: number | null;
            /**
             * Format: date
             * @description The first day it is no longer held, past or to come; null while open.
             */
            endedOn: string | null;
            /**
             * @description The key of the record in that system; unique per source.
             * @example sig-docs
             */
            externalKey: string | null;
            /**
             * Format: uuid
             * @description The term’s id.
             */
            readonly id: string;
            /**
             * Format: uuid
             * @description The membership it belongs to (id).
             */
            readonly membership: string;
            role: components["schemas"]["Role"];
            /**
             * @description The system the record was imported from; null when it was made here.
             * @example sigs.yaml
             */
            source: string | null;
            /**
             * Format: date
             * @description Its first day; null when not known.
             * @example 2025-02-01
             */
            startedOn: string | null;
            startPrecision: components["schemas"]["TermStart"];
            /**
             * @description What the community calls the role.
             * @example Technical lead
             */
            title: string | null;
            /**
             * Format: date-time
             * @description When the record last changed.
             * @example 2026-11-20T16:05:12.345Z
             */
            readonly updatedAt: string;
        };
        /** @description A role that a member takes on. */
        TermCreate: {
            /**
             * @description Hours a week set aside for the role; every leader should have some.
             * @example 4
             */
            dedicatedHoursPerWeek?: number | null;
            /**
             * Format: date
             * @description The first day it is no longer held, past or to come; null while open.
             */
            endedOn?: string | null;
            /**
             * @description The key of the record in that system; unique per source.
             * @example sig-docs
             */
            externalKey?: string | null;
            /**
             * @description The membership’s id.
             * @example 019a8f3e-6c1b-7d42-9e05-3b7f2a61c8d4
             */
            membership: string;
            role: components["schemas"]["Role"];
            /**
             * @description The system the record was imported from; null when it was made here.
             * @example sigs.yaml
             */
            source?: string | null;
            /**
             * Format: date
             * @description Its first day; null when not known.
             * @example 2025-02-01
             */
            startedOn?: string | null;
            /** @default exact */
            startPrecision?: components["schemas"]["TermStart"];
            /**
             * @description What the community calls the role.
             * @example Technical lead
             */
            title?: string | null;
        };
        /** @description One page of Terms. */
        TermPage: {
            /** @description The things on this page, in the order asked for. */
            items: components["schemas"]["Term"][];
            /** @description The cursor of the next page; null on the last. */
            next: string | null;
        };
        /**
         * @description What is to change of a term; `endedOn` ends it.
         * @example {
         *       "endedOn": "2026-12-31"
         *     }
         */
        TermPatch: {
            /**
             * @description Hours a week set aside for the role; every leader should have some.
             * @example 4
             */
            dedicatedHoursPerWeek?: number | null;
            /**
             * Format: date
             * @description The first day it is no longer held, past or to come; null while open.
             */
            endedOn?: string | null;
            /**
             * @description The key of the record in that system; unique per source.
             * @example sig-docs
             */
            externalKey?: string | null;
            role?: components["schemas"]["Role"];
            /**
             * @description The system the record was imported from; null when it was made here.
             * @example sigs.yaml
             */
            source?: string | null;
            /**
             * Format: date
             * @description Its first day; null when not known.
             * @example 2025-02-01
             */
            startedOn?: string | null;
            /** @default exact */
            startPrecision?: components["schemas"]["TermStart"];
            /**
             * @description What the community calls the role.
             * @example Technical lead
             */
            title?: string | null;
        };
        /**
         * @description Whether the start is the day itself, or the first day on which the term is on record and it may be older.
         * @enum {string}
         */
        TermStart: "exact" | "at_latest";
        /** @description A topic that communities are about. */
        Topic: {
            /**
             * Format: int32
             * @description The communities about it that the caller may see, counted.
             * @example 12
             */
            readonly communityCount: number;
            /**
             * @description The topic.
             * @example design
             */
            name: string;
        };
        /** @description One page of Topics. */
        TopicPage: {
            /** @description The things on this page, in the order asked for. */
            items: components["schemas"]["Topic"][];
            /** @description The cursor of the next page; null on the last. */
            next: string | null;
        };
        /** @description A report is looked at and passed on to the representatives. */
        Triage: {
            /** @description The kind it really is, where the report had it wrong. */
            kind?: components["schemas"]["InfractionKind"];
            /**
             * @description What the representatives should know.
             * @example Please check the contacts.
             */
            words?: string | null;
        };
        /** @description A notice that would go out. Nothing is sent. */
        TriedNotice: {
            kind: components["schemas"]["NoticeKind"];
            /**
             * @description The name of the community.
             * @example Service Design
             */
            name: string;
            /**
             * Format: date
             * @description The day it would go out, or would have gone out.
             */
            on: string;
            /**
             * @description What it would say is the matter.
             * @example The page has no active representative.
             */
            reason: string;
            /**
             * Format: uuid
             * @description The page or the community (id).
             */
            subjectId: string;
            subjectType: components["schemas"]["RuleSubject"];
            /**
             * Format: uri
             * @description Where the page is; null for a community.
             */
            url: string | null;
        };
        /** @description One week of a replay. */
        TriedWeek: {
            /**
             * Format: date-time
             * @description The moment that was judged at.
             */
            asOf: string;
            counts: components["schemas"]["StatusCounts"];
            /**
             * Format: int32
             * @description How many findings had another status than the week before.
             * @example 12
             */
            readonly flipCount: number;
            /**
             * Format: int32
             * @description How many notices would have gone out in the week up to then.
             * @example 12
             */
            readonly noticeCount: number;
        };
        /**
         * @description Where the evidence comes from: a representative who attests, the portal’s heartbeat, the sitemap, HTTP Last-Modified, or a change that the monitor saw.
         * @enum {string}
         */
        UpdateKind: "attestation" | "heartbeat" | "sitemap" | "http" | "content";
        /**
         * @description Whether the evidence is the one that counts, is older than that, was part of a change to many pages at once, or came from a robot or an admin.
         * @enum {string}
         */
        UpdateStanding: "counts" | "older" | "bulk" | "no_sign_of_life";
        /**
         * @description What was done.
         * @enum {string}
         */
        Verb: "created" | "updated" | "deleted";
        /**
         * @description Who may see it: everybody, everybody in the organisation, or the members.
         * @enum {string}
         */
        Visibility: "public" | "internal" | "members";
        /** @description A rule set aside for one page or community on a portal: by whom, why, and until when. */
        Waiver: {
            /** @description Whether it holds today. */
            active: boolean;
            community: components["schemas"]["CommunitySummary"];
            /**
             * Format: date-time
             * @description When the record was made.
             * @example 2026-01-15T09:30:00.000Z
             */
            readonly createdAt: string;
            /** @description Who granted it; null for a key of the service. */
            grantedBy: components["schemas"]["PersonSummary"] | null;
            /**
             * Format: uuid
             * @description The waiver’s id.
             */
            readonly id: string;
            /** @description The page, where the rule judges pages. */
            page: components["schemas"]["PageSummary"] | null;
            portal: components["schemas"]["PortalSummary"];
            /**
             * Format: date-time
             * @description When it was revoked; null while it was not.
             */
            revokedAt: string | null;
            /** @description Who revoked it; null for a key of the service. */
            revokedBy: components["schemas"]["PersonSummary"] | null;
            /** @description Why it was revoked. */
            revokedWhy: string | null;
            /**
             * @description The rule that is set aside.
             * @example page.stale
             */
            rule: string;
            /**
             * Format: date
             * @description The last day on which it holds, at most a year ahead.
             * @example 2027-04-30
             */
            until: string;
            /**
             * Format: date-time
             * @description When the record last changed.
             * @example 2026-11-20T16:05:12.345Z
             */
            readonly updatedAt: string;
            /**
             * @description Why. Those who see the finding read it.
             * @example The team moves house in spring; the page is rewritten by then.
             */
            why: string;
        };
        /** @description A rule is to be set aside for one page or community. It says why and until when, and ends by itself. */
        WaiverCreate: {
            /**
             * @description The community, for a rule about communities.
             * @example 019a8f3e-6c1b-7d42-9e05-3b7f2a61c8d4
             */
            community?: string;
            /**
             * @description The page (id), for a rule about pages.
             * @example 019a8f3e-6c1b-7d42-9e05-3b7f2a61c8d4
             */
            page?: string;
            /**
             * @description The slug or id of the portal.
             * @example 019a8f3e-6c1b-7d42-9e05-3b7f2a61c8d4
             */
            portal: string;
            /**
             * @description The rule that is set aside.
             * @example page.stale
             */
            rule: string;
            /**
             * Format: date
             * @description The last day on which it holds, at most a year ahead.
             * @example 2027-04-30
             */
            until: string;
            /**
             * @description Why. Those who see the finding read it.
             * @example The team moves house in spring; the page is rewritten by then.
             */
            why: string;
        };
        /** @description One page of Waivers. */
        WaiverPage: {
            /** @description The things on this page, in the order asked for. */
            items: components["schemas"]["Waiver"][];
            /** @description The cursor of the next page; null on the last. */
            next: string | null;
        };
        /** @description A waiver ends before its day. */
        WaiverRevocation: {
            /**
             * @description Why it ends early.
             * @example The page was rewritten.
             */
            why: string;
        };
        /** @description An endpoint that is told of what happens, signed by Standard Webhooks. */
        Webhook: {
            /**
             * Format: date-time
             * @description When the record was made.
             * @example 2026-01-15T09:30:00.000Z
             */
            readonly createdAt: string;
            /**
             * Format: int32
             * @description Events that did not arrive in three days.
             * @example 12
             */
            readonly deadCount: number;
            /**
             * Format: date-time
             * @description Since when nothing has arrived; null while all is well.
             */
            readonly failingSince: string | null;
            /** @description Why the last try failed; null while all is well. */
            readonly failure: string | null;
            /**
             * Format: uuid
             * @description The webhook’s id.
             */
            readonly id: string;
            /**
             * @description What it is for.
             * @example Chat announcements
             */
            name: string | null;
            /**
             * Format: int32
             * @description Events that are to be sent.
             * @example 12
             */
            readonly pendingCount: number;
            /** @description The portal whose communities and pages it hears of. */
            portal: components["schemas"]["PortalSummary"] | null;
            /**
             * Format: date-time
             * @description When dead letters were last sent again by hand.
             */
            readonly retriedAt: string | null;
            /**
             * Format: date-time
             * @description Since when it signs with its newest secret.
             */
            readonly secretRotatedAt: string;
            status: components["schemas"]["WebhookStatus"];
            /**
             * @description Only events of these kinds; an empty list means all.
             * @example [
             *       "community.updated",
             *       "page.*"
             *     ]
             */
            types: string[];
            /**
             * Format: date-time
             * @description When the record last changed.
             * @example 2026-11-20T16:05:12.345Z
             */
            readonly updatedAt: string;
            /**
             * Format: uri
             * @description Where events are sent to, by POST.
             * @example https://chat.example.org/hooks/guildhall
             */
            url: string;
        };
        /** @description An endpoint to tell. */
        WebhookCreate: {
            /**
             * @description What it is for.
             * @example Chat announcements
             */
            name?: string | null;
            /**
             * @description The portal whose communities and pages it hears of (slug or id); null for all of them.
             * @example 019a8f3e-6c1b-7d42-9e05-3b7f2a61c8d4
             */
            portal?: string | null;
            /**
             * @description Only events of these kinds; an empty list means all.
             * @example [
             *       "community.updated",
             *       "page.*"
             *     ]
             */
            types?: string[];
            /**
             * Format: uri
             * @description Where events are sent to, by POST.
             * @example https://chat.example.org/hooks/guildhall
             */
            url: string;
        };
        /** @description One event on its way to one endpoint. */
        WebhookDelivery: {
            /**
             * Format: int32
             * @description The HTTP status that the endpoint answered last.
             */
            readonly answered: number | null;
            /**
             * Format: int32
             * @description How often it was tried.
             */
            readonly attempts: number;
            /**
             * Format: date-time
             * @description When the record was made.
             * @example 2026-01-15T09:30:00.000Z
             */
            readonly createdAt: string;
            /**
             * Format: date-time
             * @description When it arrived.
             */
            readonly deliveredAt: string | null;
            /**
             * Format: uuid
             * @description The entry of the activity that is told, and the `webhook-id`: the same over all tries.
             */
            readonly event: string;
            /** @description Why the last try failed. */
            readonly failure: string | null;
            /**
             * Format: uuid
             * @description The delivery’s id.
             */
            readonly id: string;
            /**
             * Format: date-time
             * @description When it was last tried.
             */
            readonly lastAttemptAt: string | null;
            /**
             * Format: date-time
             * @description When it is tried next; null when it is not.
             */
            readonly nextAttemptAt: string | null;
            status: components["schemas"]["WebhookDeliveryStatus"];
            /**
             * Format: uuid
             * @description What it was done to (id). Events of one thing arrive in their order.
             */
            readonly subjectId: string;
            subjectType: components["schemas"]["SubjectType"];
            /**
             * @description A kind of event: subject type and verb of the activity; `page.*` for all of pages.
             * @example community.updated
             */
            type: string;
            webhook: components["schemas"]["WebhookSummary"];
        };
        /** @description One page of WebhookDeliverys. */
        WebhookDeliveryPage: {
            /** @description The things on this page, in the order asked for. */
            items: components["schemas"]["WebhookDelivery"][];
            /** @description The cursor of the next page; null on the last. */
            next: string | null;
        };
        /**
         * @description Whether an event has arrived; `dead` after three days of trying. A dead letter can be sent again.
         * @enum {string}
         */
        WebhookDeliveryStatus: "pending" | "delivered" | "dead";
        /** @description One page of Webhooks. */
        WebhookPage: {
            /** @description The things on this page, in the order asked for. */
            items: components["schemas"]["Webhook"][];
            /** @description The cursor of the next page; null on the last. */
            next: string | null;
        };
        /**
         * @description What is to change of a webhook.
         * @example {
         *       "status": "paused"
         *     }
         */
        WebhookPatch: {
            /**
             * @description What it is for.
             * @example Chat announcements
             */
            name?: string | null;
            status?: components["schemas"]["WebhookStatus"];
            /**
             * @description Only events of these kinds; an empty list means all.
             * @example [
             *       "community.updated",
             *       "page.*"
             *     ]
             */
            types?: string[];
            /**
             * Format: uri
             * @description Where events are sent to, by POST.
             * @example https://chat.example.org/hooks/guildhall
             */
            url?: string;
        };
        /** @description A new secret of a webhook. */
        WebhookSecret: {
            /**
             * Format: date-time
             * @description Until when the secrets before sign as well.
             */
            overlapsUntil: string;
            /**
             * @description What it signs with. Keep it now: it is never shown again.
             * @example whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD
             */
            secret: string;
        };
        /**
         * @description Whether events are sent there: `paused` by you, `gone` when the endpoint answered 410. Nothing is lost meanwhile: once it is active again, it goes on where it was.
         * @enum {string}
         */
        WebhookStatus: "active" | "paused" | "gone";
        /** @description The webhook in short. */
        WebhookSummary: {
            /**
             * Format: uuid
             * @description The webhook’s id.
             */
            readonly id: string;
            /**
             * Format: uri
             * @description Where events are sent to.
             * @example https://chat.example.org/hooks/guildhall
             */
            url: string;
        };
        /** @description A page that needs help most. */
        WorstPage: {
            freshness: components["schemas"]["Freshness"];
            /** @description The gates that it fails. */
            gatesFailed: string[];
            /**
             * Format: uuid
             * @description The page’s id.
             */
            readonly id: string;
            maintenance: components["schemas"]["Maintenance"];
            /**
             * @description The name of its community.
             * @example Service Design
             */
            name: string;
            /**
             * Format: int32
             * @description How many findings about it ask for something.
             * @example 12
             */
            readonly open: number;
            /**
             * @description The mean of all findings that count, each weighted by its severity: 10 is in order; null where none counts.
             * @example 7.4
             */
            score: number | null;
            /**
             * Format: uri
             * @description Where it is.
             */
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
                /** @description For extensions of the protocol, as JSON. */
                extensions?: string;
                /** @description Which operation of the document to run, if it has several. */
                operationName?: string;
                /** @description The GraphQL document. */
                query: string;
                /** @description The values of the document’s variables, as JSON. */
                variables?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for, and what could not be answered of it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/graphql-response+json": components["schemas"]["GraphqlAnswer"];
                };
            };
        };
    };
    executeGraphql: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The document and its variables. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["GraphqlRequest"];
            };
        };
        responses: {
            /** @description What was asked for, and what could not be answered of it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
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
                /** @description Only what came after this position: the `next` of the page before. The feed never ends: `next` is always given once there is an entry. */
                after?: string;
                /** @description Only of this community (id). */
                community?: string;
                /** @description Only these members of each item, separated by commas; all others are left out. */
                fields?: string;
                /** @description How many items on a page, 1 to 100. */
                limit?: number;
                /** @description Only what this person did (id). */
                person?: string;
                /** @description Only of this thing (id). */
                subjectId?: string;
                /** @description Only of this kind of thing. */
                subjectType?: components["schemas"]["SubjectType"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of Activitys. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActivityPage"];
                };
            };
        };
    };
    getActivityProof: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whether the activity log is as it was written. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActivityProof"];
                };
            };
        };
    };
    listCommunities: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. Opaque: keep it as it is. */
                cursor?: string;
                /** @description Only the one with this key there. */
                externalKey?: string;
                /** @description Only these members of each item, separated by commas; all others are left out. */
                fields?: string;
                /** @description Only those of this kind. */
                kind?: components["schemas"]["CommunityKind"];
                /** @description How many items on a page, 1 to 100. */
                limit?: number;
                /** @description Only parts of this community (slug or id). */
                parent?: string;
                /** @description Only those this person is an active member of (id). */
                person?: string;
                /** @description Only those this portal shows (slug or id). */
                portal?: string;
                /** @description Words to find in names, summaries, missions, topics and descriptions; small typing errors are forgiven. Best matches come first unless `sort` says otherwise. */
                q?: string;
                /** @description Only those where somebody (with `person`: that person) holds this role today. */
                role?: components["schemas"]["Role"];
                /** @description The order of the list; `-` in front turns it round. */
                sort?: "name" | "-name" | "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt" | "memberCount" | "-memberCount";
                /** @description Only those imported from this system. */
                source?: string;
                /** @description Only those of this status. */
                status?: components["schemas"]["CommunityStatus"];
                /** @description Only those with this topic. */
                topic?: string;
                /** @description Only those changed at or after this moment. */
                updatedSince?: string;
                /** @description Only those of this visibility. */
                visibility?: components["schemas"]["Visibility"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of Communitys. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommunityPage"];
                };
            };
        };
    };
    upsertCommunities: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Many communities at once. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommunityUpserts"];
            };
        };
        responses: {
            /** @description What was done with each item. */
            207: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommunityUpsertAnswers"];
                };
            };
        };
    };
    createCommunity: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description A new community. Its status is what it is at the start; from then on transitions change it. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommunityCreate"];
            };
        };
        responses: {
            /** @description People who share a practice and learn to do it better together. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Community"];
                };
            };
        };
    };
    getCommunity: {
        parameters: {
            query?: {
                /** @description Only these members of each item, separated by commas; all others are left out. */
                fields?: string;
            };
            header?: never;
            path: {
                /** @description The slug or id of the community. */
                community: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description People who share a practice and learn to do it better together. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Community"];
                };
            };
        };
    };
    deleteCommunity: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The slug or id of the community. */
                community: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is done; nothing is left to show. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    updateCommunity: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The slug or id of the community. */
                community: string;
            };
            cookie?: never;
        };
        /** @description What is to change of a community; null empties a member. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommunityPatch"];
                "application/merge-patch+json": components["schemas"]["CommunityPatch"];
            };
        };
        responses: {
            /** @description People who share a practice and learn to do it better together. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Community"];
                };
            };
        };
    };
    listAllowedOnCommunity: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The slug or id of the community. */
                community: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One entry for each operation. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Allowed"][];
                };
            };
        };
    };
    getCommunityScorecard: {
        parameters: {
            query?: {
                /** @description The portal (slug or id) whose rules judge; needed where several do. */
                portal?: string;
            };
            header?: never;
            path: {
                /** @description The slug or id of the community. */
                community: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All findings about a page, or about a community with its page, and one score. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Scorecard"];
                };
            };
        };
    };
    createEvaluation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description What is to be judged anew. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["EvaluationCreate"];
            };
        };
        responses: {
            /** @description What an evaluation came to. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Evaluation"];
                };
            };
        };
    };
    listFindings: {
        parameters: {
            query?: {
                /** @description Only of this community (slug or id). */
                community?: string;
                /** @description The `next` of the page before. Opaque: keep it as it is. */
                cursor?: string;
                /** @description Only these members of each item, separated by commas; all others are left out. */
                fields?: string;
                /** @description How many items on a page, 1 to 100. */
                limit?: number;
                /** @description Only those that ask for something: warn, fail or manual. */
                open?: boolean;
                /** @description Only of this page (id). */
                page?: string;
                /** @description Only of this portal (slug or id). */
                portal?: string;
                /** @description Only of this rule. */
                rule?: string;
                /** @description Only of this severity. */
                severity?: components["schemas"]["Severity"];
                /** @description The order of the list; `-` in front turns it round. */
                sort?: "since" | "-since" | "severity" | "-severity" | "rule" | "-rule" | "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt";
                /** @description Only of this status. */
                status?: components["schemas"]["FindingStatus"];
                /** @description Only about this kind of thing. */
                subjectType?: components["schemas"]["RuleSubject"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of Findings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindingPage"];
                };
            };
        };
    };
    getFinding: {
        parameters: {
            query?: {
                /** @description Only these members of each item, separated by commas; all others are left out. */
                fields?: string;
            };
            header?: never;
            path: {
                /** @description The id of the finding. */
                finding: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What one rule found about one page or community on one portal. The same facts give the same finding. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Finding"];
                };
            };
        };
    };
    listFindingHistory: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. Opaque: keep it as it is. */
                cursor?: string;
                /** @description Only these members of each item, separated by commas; all others are left out. */
                fields?: string;
                /** @description How many items on a page, 1 to 100. */
                limit?: number;
                /** @description The order of the list; `-` in front turns it round. */
                sort?: "from" | "-from";
            };
            header?: never;
            path: {
                /** @description The id of the finding. */
                finding: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of FindingChanges. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindingChangePage"];
                };
            };
        };
    };
    listImports: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. Opaque: keep it as it is. */
                cursor?: string;
                /** @description Only these members of each item, separated by commas; all others are left out. */
                fields?: string;
                /** @description How many items on a page, 1 to 100. */
                limit?: number;
                /** @description The order of the list; `-` in front turns it round. */
                sort?: "startedAt" | "-startedAt";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of Imports. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportPage"];
                };
            };
        };
    };
    createImport: {
        parameters: {
            query?: {
                /** @description Say what would be done and change nothing. For NDJSON and CSV; JSON says it in the body. */
                dryRun?: boolean;
                /** @description The system the rows come from. NDJSON and CSV need it; JSON says it in the body. */
                source?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Rows to import. Larger ones are sent as NDJSON or CSV, which is read as it arrives. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImportCreate"];
                "application/x-ndjson": string;
                "text/csv": string;
            };
        };
        responses: {
            /** @description One run of an import and how far it is. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
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
                /** @description Only these members of each item, separated by commas; all others are left out. */
                fields?: string;
            };
            header?: never;
            path: {
                /** @description The id of the import. */
                import: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One run of an import and how far it is. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Import"];
                };
            };
        };
    };
    listImportRows: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. Opaque: keep it as it is. */
                cursor?: string;
                /** @description How many items on a page, 1 to 100. */
                limit?: number;
                /** @description Only rows of this outcome. */
                outcome?: components["schemas"]["ImportOutcome"];
            };
            header?: never;
            path: {
                /** @description The id of the import. */
                import: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of ImportedRows. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportedRowPage"];
                };
            };
        };
    };
    listInfractions: {
        parameters: {
            query?: {
                /** @description Only of this community (slug or id). */
                community?: string;
                /** @description The `next` of the page before. Opaque: keep it as it is. */
                cursor?: string;
                /** @description Only these members of each item, separated by commas; all others are left out. */
                fields?: string;
                /** @description Only of this kind. */
                kind?: components["schemas"]["InfractionKind"];
                /** @description How many items on a page, 1 to 100. */
                limit?: number;
                /** @description Only those still open (true), or only those closed (false). */
                open?: boolean;
                /** @description Only of this origin. */
                origin?: components["schemas"]["InfractionOrigin"];
                /** @description Only of this page (id). */
                page?: string;
                /** @description Only of this portal (slug or id). */
                portal?: string;
                /** @description The order of the list; `-` in front turns it round. */
                sort?: "reportedAt" | "-reportedAt" | "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt";
                /** @description Only of this status. */
                status?: components["schemas"]["InfractionStatus"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of Infractions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InfractionPage"];
                };
            };
        };
    };
    getInfraction: {
        parameters: {
            query?: {
                /** @description Only these members of each item, separated by commas; all others are left out. */
                fields?: string;
            };
            header?: never;
            path: {
                /** @description The id of the infraction. */
                infraction: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A case about a page: that it breaks one of the seven terms of use. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Infraction"];
                };
            };
        };
    };
    acknowledgeInfraction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the infraction. */
                infraction: string;
            };
            cookie?: never;
        };
        /** @description The representatives say that it is so. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["Acknowledgement"];
            };
        };
        responses: {
            /** @description A case about a page: that it breaks one of the seven terms of use. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Infraction"];
                };
            };
        };
    };
    listAllowedOnInfraction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the infraction. */
                infraction: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One entry for each operation. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Allowed"][];
                };
            };
        };
    };
    decideAppeal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the infraction. */
                infraction: string;
            };
            cookie?: never;
        };
        /** @description What an appeal comes to. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AppealDecision"];
            };
        };
        responses: {
            /** @description A case about a page: that it breaks one of the seven terms of use. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Infraction"];
                };
            };
        };
    };
    appealInfraction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the infraction. */
                infraction: string;
            };
            cookie?: never;
        };
        /** @description What the representatives say to it. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reply"];
            };
        };
        responses: {
            /** @description A case about a page: that it breaks one of the seven terms of use. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Infraction"];
                };
            };
        };
    };
    decideInfraction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the infraction. */
                infraction: string;
            };
            cookie?: never;
        };
        /** @description What a case comes to. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaseDecision"];
            };
        };
        responses: {
            /** @description A case about a page: that it breaks one of the seven terms of use. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Infraction"];
                };
            };
        };
    };
    disputeInfraction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the infraction. */
                infraction: string;
            };
            cookie?: never;
        };
        /** @description What the representatives say to it. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reply"];
            };
        };
        responses: {
            /** @description A case about a page: that it breaks one of the seven terms of use. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Infraction"];
                };
            };
        };
    };
    getInfractionEvidencePack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the infraction. */
                infraction: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A case with all its evidence, signed, so that a third party can check it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidencePack"];
                };
            };
        };
    };
    sanctionInfraction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the infraction. */
                infraction: string;
            };
            cookie?: never;
        };
        /** @description What follows from an upheld infraction. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SanctionCreate"];
            };
        };
        responses: {
            /** @description A case about a page: that it breaks one of the seven terms of use. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Infraction"];
                };
            };
        };
    };
    listInfractionSteps: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. Opaque: keep it as it is. */
                cursor?: string;
                /** @description Only these members of each item, separated by commas; all others are left out. */
                fields?: string;
                /** @description How many items on a page, 1 to 100. */
                limit?: number;
                /** @description The order of the list; `-` in front turns it round. */
                sort?: "at" | "-at";
            };
            header?: never;
            path: {
                /** @description The id of the infraction. */
                infraction: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of InfractionSteps. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InfractionStepPage"];
                };
            };
        };
    };
    triageInfraction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the infraction. */
                infraction: string;
            };
            cookie?: never;
        };
        /** @description A report is looked at and passed on to the representatives. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["Triage"];
            };
        };
        responses: {
            /** @description A case about a page: that it breaks one of the seven terms of use. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Infraction"];
                };
            };
        };
    };
    listKeys: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. Opaque: keep it as it is. */
                cursor?: string;
                /** @description Only these members of each item, separated by commas; all others are left out. */
                fields?: string;
                /** @description Only those of this kind. */
                kind?: components["schemas"]["KeyKind"];
                /** @description How many items on a page, 1 to 100. */
                limit?: number;
                /** @description Only those bound to this portal (slug or id). */
                portal?: string;
                /** @description The order of the list; `-` in front turns it round. */
                sort?: "createdAt" | "-createdAt" | "name" | "-name";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of Keys. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeyPage"];
                };
            };
        };
    };
    createKey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description A key to make. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["KeyCreate"];
            };
        };
        responses: {
            /** @description A key that was just made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewKey"];
                };
            };
        };
    };
    getKey: {
        parameters: {
            query?: {
                /** @description Only these members of each item, separated by commas; all others are left out. */
                fields?: string;
            };
            header?: never;
            path: {
                /** @description The id of the key. */
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A key that a system calls with. The key itself is shown once. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Key"];
                };
            };
        };
    };
    deleteKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the key. */
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is done; nothing is left to show. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listAllowedOnKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the key. */
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One entry for each operation. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Allowed"][];
                };
            };
        };
    };
    listMyDue: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What awaits the person; what is wanted first comes first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Due"][];
                };
            };
        };
    };
    listMemberships: {
        parameters: {
            query?: {
                /** @description Only of this community (slug or id). */
                community?: string;
                /** @description The `next` of the page before. Opaque: keep it as it is. */
                cursor?: string;
                /** @description Only the one with this key there. */
                externalKey?: string;
                /** @description Only these members of each item, separated by commas; all others are left out. */
                fields?: string;
                /** @description How many items on a page, 1 to 100. */
                limit?: number;
                /** @description Only of this person (id). */
                person?: string;
                /** @description Only those who hold this role today. */
                role?: components["schemas"]["Role"];
                /** @description The order of the list; `-` in front turns it round. */
                sort?: "name" | "-name" | "joinedOn" | "-joinedOn" | "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt";
                /** @description Only those imported from this system. */
                source?: string;
                /** @description Only those of this status. */
                status?: components["schemas"]["MembershipStatus"];
                /** @description Only those changed at or after this moment. */
                updatedSince?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of Memberships. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MembershipPage"];
                };
            };
        };
    };
    upsertMemberships: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Many memberships at once. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["MembershipUpserts"];
            };
        };
        responses: {
            /** @description What was done with each item. */
            207: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MembershipUpsertAnswers"];
                };
            };
        };
    };
    createMembership: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description A person joins a community. Without a status the join policy decides: open makes a member at once, approval an application; by invitation only those who were invited. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["MembershipCreate"];
            };
        };
        responses: {
            /** @description A person in a community. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Membership"];
                };
            };
        };
    };
    getMembership: {
        parameters: {
            query?: {
                /** @description Only these members of each item, separated by commas; all others are left out. */
                fields?: string;
            };
            header?: never;
            path: {
                /** @description The id of the membership. */
                membership: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A person in a community. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Membership"];
                };
            };
        };
    };
    deleteMembership: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the membership. */
                membership: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is done; nothing is left to show. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    updateMembership: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the membership. */
                membership: string;
            };
            cookie?: never;
        };
        /** @description What is to change of a membership. The status moves only as its table allows. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["MembershipPatch"];
                "application/merge-patch+json": components["schemas"]["MembershipPatch"];
            };
        };
        responses: {
            /** @description A person in a community. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Membership"];
                };
            };
        };
    };
    listAllowedOnMembership: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the membership. */
                membership: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One entry for each operation. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Allowed"][];
                };
            };
        };
    };
    listNotices: {
        parameters: {
            query?: {
                /** @description Only those about this community (slug or id). */
                community?: string;
                /** @description The `next` of the page before. Opaque: keep it as it is. */
                cursor?: string;
                /** @description Only these members of each item, separated by commas; all others are left out. */
                fields?: string;
                /** @description Only of this kind. */
                kind?: components["schemas"]["NoticeKind"];
                /** @description How many items on a page, 1 to 100. */
                limit?: number;
                /** @description Only those about this page (id). */
                page?: string;
                /** @description Only those to this person (id). */
                person?: string;
                /** @description Only those about this portal (slug or id). */
                portal?: string;
                /** @description The order of the list; `-` in front turns it round. */
                sort?: "createdAt" | "-createdAt" | "deliveredAt" | "-deliveredAt";
                /** @description Only of this status. */
                status?: components["schemas"]["NoticeStatus"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of Notices. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticePage"];
                };
            };
        };
    };
    getNotice: {
        parameters: {
            query?: {
                /** @description Only these members of each item, separated by commas; all others are left out. */
                fields?: string;
            };
            header?: never;
            path: {
                /** @description The id of the notice. */
                notice: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Something that a person was told, with its delivery on record. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Notice"];
                };
            };
        };
    };
    listAllowedOnNotice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the notice. */
                notice: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One entry for each operation. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Allowed"][];
                };
            };
        };
    };
    handOverNotice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the notice. */
                notice: string;
            };
            cookie?: never;
        };
        /** @description That a notice was handed over by other means than e-mail. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoticeDelivery"];
            };
        };
        responses: {
            /** @description Something that a person was told, with its delivery on record. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Notice"];
                };
            };
        };
    };
    listOrganisations: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. Opaque: keep it as it is. */
                cursor?: string;
                /** @description Only the one with this key there. */
                externalKey?: string;
                /** @description Only these members of each item, separated by commas; all others are left out. */
                fields?: string;
                /** @description How many items on a page, 1 to 100. */
                limit?: number;
                /** @description Words to find in name, topics and mission; small typing errors are forgiven. Best matches come first unless `sort` says otherwise. */
                q?: string;
                /** @description The order of the list; `-` in front turns it round. */
                sort?: "name" | "-name" | "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt";
                /** @description Only those imported from this system. */
                source?: string;
                /** @description Only those tasked with this. */
                topic?: string;
                /** @description Only those changed at or after this moment. */
                updatedSince?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of Organisations. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationPage"];
                };
            };
        };
    };
    upsertOrganisations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Many organisations at once. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrganisationUpserts"];
            };
        };
        responses: {
            /** @description What was done with each item. */
            207: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationUpsertAnswers"];
                };
            };
        };
    };
    createOrganisation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description An organisation and what it is tasked with. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrganisationCreate"];
            };
        };
        responses: {
            /** @description A part of the organisation that is tasked with something already. A community’s page is for what nobody is tasked with. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Organisation"];
                };
            };
        };
    };
    getOrganisation: {
        parameters: {
            query?: {
                /** @description Only these members of each item, separated by commas; all others are left out. */
                fields?: string;
            };
            header?: never;
            path: {
                /** @description The id of the organisation. */
                organisation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A part of the organisation that is tasked with something already. A community’s page is for what nobody is tasked with. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Organisation"];
                };
            };
        };
    };
    deleteOrganisation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the organisation. */
                organisation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is done; nothing is left to show. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    updateOrganisation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the organisation. */
                organisation: string;
            };
            cookie?: never;
        };
        /** @description What is to change of it; null empties a member. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrganisationPatch"];
                "application/merge-patch+json": components["schemas"]["OrganisationPatch"];
            };
        };
        responses: {
            /** @description A part of the organisation that is tasked with something already. A community’s page is for what nobody is tasked with. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Organisation"];
                };
            };
        };
    };
    listAllowedOnOrganisation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the organisation. */
                organisation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One entry for each operation. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Allowed"][];
                };
            };
        };
    };
    findOverlaps: {
        parameters: {
            query?: {
                /** @description A community that exists (slug or id), compared by what it says of itself where nothing else is said. */
                community?: string;
                /** @description How many at most, 1 to 50. */
                limit?: number;
                /** @description What it is for. */
                mission?: string;
                /** @description The name of what is planned. */
                name?: string;
                /** @description Its topics, separated by commas. */
                topics?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What exists already and is about the same, and how that was found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OverlapReport"];
                };
            };
        };
    };
    listPageRequests: {
        parameters: {
            query?: {
                /** @description Only those of this community (slug or id). */
                community?: string;
                /** @description The `next` of the page before. Opaque: keep it as it is. */
                cursor?: string;
                /** @description Only these members of each item, separated by commas; all others are left out. */
                fields?: string;
                /** @description How many items on a page, 1 to 100. */
                limit?: number;
                /** @description Only those this person asks for or is named in (id). */
                person?: string;
                /** @description Only those for this portal (slug or id). */
                portal?: string;
                /** @description The order of the list; `-` in front turns it round. */
                sort?: "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt";
                /** @description Only those that stand so. */
                status?: components["schemas"]["PageRequestStatus"];
                /** @description Only those changed at or after this moment. */
                updatedSince?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of PageRequests. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageRequestPage"];
                };
            };
        };
    };
    createPageRequest: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The form: what a community says to get a page. What is left out can be added until it is approved. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["PageRequestCreate"];
            };
        };
        responses: {
            /** @description A community asks for a page on a portal. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageRequest"];
                };
            };
        };
    };
    getPageRequest: {
        parameters: {
            query?: {
                /** @description Only these members of each item, separated by commas; all others are left out. */
                fields?: string;
            };
            header?: never;
            path: {
                /** @description The id of the pageRequest. */
                pageRequest: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A community asks for a page on a portal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageRequest"];
                };
            };
        };
    };
    deletePageRequest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the pageRequest. */
                pageRequest: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is done; nothing is left to show. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    updatePageRequest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the pageRequest. */
                pageRequest: string;
            };
            cookie?: never;
        };
        /** @description What is to change of a request; null empties a member. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["PageRequestPatch"];
                "application/merge-patch+json": components["schemas"]["PageRequestPatch"];
            };
        };
        responses: {
            /** @description A community asks for a page on a portal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageRequest"];
                };
            };
        };
    };
    listAllowedOnPageRequest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the pageRequest. */
                pageRequest: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One entry for each operation. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Allowed"][];
                };
            };
        };
    };
    decidePageRequest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the pageRequest. */
                pageRequest: string;
            };
            cookie?: never;
        };
        /** @description What is decided about a page request. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["PageRequestDecision"];
            };
        };
        responses: {
            /** @description A community asks for a page on a portal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageRequest"];
                };
            };
        };
    };
    listPageRequestMessages: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. Opaque: keep it as it is. */
                cursor?: string;
                /** @description Only these members of each item, separated by commas; all others are left out. */
                fields?: string;
                /** @description How many items on a page, 1 to 100. */
                limit?: number;
                /** @description The order of the list; `-` in front turns it round. */
                sort?: "createdAt" | "-createdAt";
            };
            header?: never;
            path: {
                /** @description The id of the pageRequest. */
                pageRequest: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of PageRequestMessages. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageRequestMessagePage"];
                };
            };
        };
    };
    writePageRequestMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the pageRequest. */
                pageRequest: string;
            };
            cookie?: never;
        };
        /** @description Asks for changes, or answers. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["PageRequestMessageCreate"];
            };
        };
        responses: {
            /** @description A community asks for a page on a portal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageRequest"];
                };
            };
        };
    };
    answerPageRequestOverlap: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the pageRequest. */
                pageRequest: string;
            };
            cookie?: never;
        };
        /** @description Answers one overlap: exactly one of community and organisation. A later answer takes the place of an earlier. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["OverlapAnswerCreate"];
            };
        };
        responses: {
            /** @description A community asks for a page on a portal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageRequest"];
                };
            };
        };
    };
    listPageRequestOverlaps: {
        parameters: {
            query?: {
                /** @description How many at most, 1 to 50. */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description The id of the pageRequest. */
                pageRequest: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What exists already and is about the same, and how that was found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OverlapReport"];
                };
            };
        };
    };
    recordPageUpdates: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Many heartbeats at once. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["PageUpdateItems"];
            };
        };
        responses: {
            /** @description What was done with each heartbeat. */
            207: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageUpdateAnswers"];
                };
            };
        };
    };
    listPages: {
        parameters: {
            query?: {
                /** @description Only those of this community (slug or id). */
                community?: string;
                /** @description The `next` of the page before. Opaque: keep it as it is. */
                cursor?: string;
                /** @description Only the one with this key there. */
                externalKey?: string;
                /** @description Only these members of each item, separated by commas; all others are left out. */
                fields?: string;
                /** @description Only those of this freshness. */
                freshness?: components["schemas"]["Freshness"];
                /** @description How many items on a page, 1 to 100. */
                limit?: number;
                /** @description Only those that stand here on the ladder. */
                maintenance?: components["schemas"]["Maintenance"];
                /** @description Only those this person represents today (id). */
                person?: string;
                /** @description Only those on this portal (slug or id). */
                portal?: string;
                /** @description The order of the list; `-` in front turns it round. */
                sort?: "lastUpdatedAt" | "-lastUpdatedAt" | "url" | "-url" | "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt";
                /** @description Only those imported from this system. */
                source?: string;
                /** @description Only those past their review interval (true), or only those within it (false). */
                stale?: boolean;
                /** @description Only those changed at or after this moment. */
                updatedSince?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of Pages. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PagePage"];
                };
            };
        };
    };
    upsertPages: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Many pages at once. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["PageUpserts"];
            };
        };
        responses: {
            /** @description What was done with each item. */
            207: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageUpsertAnswers"];
                };
            };
        };
    };
    createPage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description A page that exists already; a new one is asked for by a page request. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["PageCreate"];
            };
        };
        responses: {
            /** @description One community’s page on one portal. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page"];
                };
            };
        };
    };
    getPageTable: {
        parameters: {
            query?: {
                /** @description Only those of this community (slug or id). */
                community?: string;
                /** @description Only the one with this key there. */
                externalKey?: string;
                /** @description Only those of this freshness. */
                freshness?: components["schemas"]["Freshness"];
                /** @description Only those that stand here on the ladder. */
                maintenance?: components["schemas"]["Maintenance"];
                /** @description Only those this person represents today (id). */
                person?: string;
                /** @description Only those on this portal (slug or id). */
                portal?: string;
                /** @description The order of the list; `-` in front turns it round. */
                sort?: "lastUpdatedAt" | "-lastUpdatedAt" | "url" | "-url" | "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt";
                /** @description Only those imported from this system. */
                source?: string;
                /** @description Only those past their review interval (true), or only those within it (false). */
                stale?: boolean;
                /** @description Only those changed at or after this moment. */
                updatedSince?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The text. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
        };
    };
    getPage: {
        parameters: {
            query?: {
                /** @description Only these members of each item, separated by commas; all others are left out. */
                fields?: string;
            };
            header?: never;
            path: {
                /** @description The id of the page. */
                page: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One community’s page on one portal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page"];
                };
            };
        };
    };
    deletePage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the page. */
                page: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is done; nothing is left to show. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    updatePage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the page. */
                page: string;
            };
            cookie?: never;
        };
        /** @description What is to change of a page. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["PagePatch"];
                "application/merge-patch+json": components["schemas"]["PagePatch"];
            };
        };
        responses: {
            /** @description One community’s page on one portal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page"];
                };
            };
        };
    };
    listAllowedOnPage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the page. */
                page: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One entry for each operation. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Allowed"][];
                };
            };
        };
    };
    makeAttestationLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the page. */
                page: string;
            };
            cookie?: never;
        };
        /** @description For whom a link is to be made. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AttestationLinkCreate"];
            };
        };
        responses: {
            /** @description A link by which one representative attests one page, once, without logging in. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttestationLink"];
                };
            };
        };
    };
    attestPage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the page. */
                page: string;
            };
            cookie?: never;
        };
        /** @description A representative says: I have looked at the page, and it is true today. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AttestationCreate"];
            };
        };
        responses: {
            /** @description One community’s page on one portal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page"];
                };
            };
        };
    };
    getPageBadge: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the page. */
                page: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The text. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/svg+xml": string;
                };
            };
        };
    };
    listPageChecks: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. Opaque: keep it as it is. */
                cursor?: string;
                /** @description Only these members of each item, separated by commas; all others are left out. */
                fields?: string;
                /** @description How many items on a page, 1 to 100. */
                limit?: number;
                /** @description Only those with this outcome. */
                outcome?: components["schemas"]["CheckOutcome"];
                /** @description The order of the list; `-` in front turns it round. */
                sort?: "checkedAt" | "-checkedAt";
            };
            header?: never;
            path: {
                /** @description The id of the page. */
                page: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of PageChecks. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageCheckPage"];
                };
            };
        };
    };
    checkPage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the page. */
                page: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description When a page is checked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageWatch"];
                };
            };
        };
    };
    evaluatePage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the page. */
                page: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What an evaluation came to. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Evaluation"];
                };
            };
        };
    };
    getPageEvidencePack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the page. */
                page: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A case with all its evidence, signed, so that a third party can check it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidencePack"];
                };
            };
        };
    };
    handOverPage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the page. */
                page: string;
            };
            cookie?: never;
        };
        /** @description One representative hands a role over to another. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["Handover"];
            };
        };
        responses: {
            /** @description One community’s page on one portal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page"];
                };
            };
        };
    };
    listMaintenanceSteps: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. Opaque: keep it as it is. */
                cursor?: string;
                /** @description Only these members of each item, separated by commas; all others are left out. */
                fields?: string;
                /** @description How many items on a page, 1 to 100. */
                limit?: number;
                /** @description The order of the list; `-` in front turns it round. */
                sort?: "at" | "-at";
            };
            header?: never;
            path: {
                /** @description The id of the page. */
                page: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of MaintenanceSteps. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MaintenanceStepPage"];
                };
            };
        };
    };
    reinstatePage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the page. */
                page: string;
            };
            cookie?: never;
        };
        /** @description A person shows a suspended page again. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReinstatementCreate"];
            };
        };
        responses: {
            /** @description One community’s page on one portal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page"];
                };
            };
        };
    };
    removePage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the page. */
                page: string;
            };
            cookie?: never;
        };
        /** @description A person decides that a suspended page is removed, once the time to appeal has passed. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["RemovalCreate"];
            };
        };
        responses: {
            /** @description One community’s page on one portal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page"];
                };
            };
        };
    };
    reportPage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the page. */
                page: string;
            };
            cookie?: never;
        };
        /** @description A reader says what is wrong with a page. Only those who decide learn who it was. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportCreate"];
            };
        };
        responses: {
            /** @description A case about a page: that it breaks one of the seven terms of use. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Infraction"];
                };
            };
        };
    };
    getPageScorecard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the page. */
                page: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All findings about a page, or about a community with its page, and one score. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Scorecard"];
                };
            };
        };
    };
    suspendPage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the page. */
                page: string;
            };
            cookie?: never;
        };
        /** @description A person takes a page out of listings and embeds. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SuspensionCreate"];
            };
        };
        responses: {
            /** @description One community’s page on one portal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page"];
                };
            };
        };
    };
    listPageUpdates: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. Opaque: keep it as it is. */
                cursor?: string;
                /** @description Only these members of each item, separated by commas; all others are left out. */
                fields?: string;
                /** @description Only of this kind. */
                kind?: components["schemas"]["UpdateKind"];
                /** @description How many items on a page, 1 to 100. */
                limit?: number;
                /** @description The order of the list; `-` in front turns it round. */
                sort?: "occurredAt" | "-occurredAt" | "recordedAt" | "-recordedAt";
            };
            header?: never;
            path: {
                /** @description The id of the page. */
                page: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of PageUpdates. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageUpdatePage"];
                };
            };
        };
    };
    recordPageUpdate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the page. */
                page: string;
            };
            cookie?: never;
        };
        /** @description The portal’s heartbeat: the page was updated. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["PageUpdateCreate"];
            };
        };
        responses: {
            /** @description One community’s page on one portal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page"];
                };
            };
        };
    };
    listPeople: {
        parameters: {
            query?: {
                /** @description Only its active members (slug or id). */
                community?: string;
                /** @description The `next` of the page before. Opaque: keep it as it is. */
                cursor?: string;
                /** @description Only the one with this id in the organisation’s sign-in. */
                externalId?: string;
                /** @description Only the one with this key there. */
                externalKey?: string;
                /** @description Only these members of each item, separated by commas; all others are left out. */
                fields?: string;
                /** @description How many items on a page, 1 to 100. */
                limit?: number;
                /** @description Only those of this company or agency. */
                organisation?: string;
                /** @description Words to find in names, handles, titles, organisations and units; small typing errors are forgiven. Best matches come first unless `sort` says otherwise. */
                q?: string;
                /** @description Only those who hold this role today (with `community`: there). */
                role?: components["schemas"]["Role"];
                /** @description The order of the list; `-` in front turns it round. */
                sort?: "name" | "-name" | "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt";
                /** @description Only those imported from this system. */
                source?: string;
                /** @description Only those of this unit. */
                unit?: string;
                /** @description Only those changed at or after this moment. */
                updatedSince?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of Persons. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonPage"];
                };
            };
        };
    };
    upsertPeople: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Many people at once. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonUpserts"];
            };
        };
        responses: {
            /** @description What was done with each item. */
            207: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonUpsertAnswers"];
                };
            };
        };
    };
    createPerson: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description A person to make known to the service. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonCreate"];
            };
        };
        responses: {
            /** @description A human known to the service. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Person"];
                };
            };
        };
    };
    getPerson: {
        parameters: {
            query?: {
                /** @description Only these members of each item, separated by commas; all others are left out. */
                fields?: string;
            };
            header?: never;
            path: {
                /** @description The id of the person. */
                person: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A human known to the service. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Person"];
                };
            };
        };
    };
    deletePerson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the person. */
                person: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is done; nothing is left to show. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    updatePerson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the person. */
                person: string;
            };
            cookie?: never;
        };
        /** @description What is to change of a person; null empties a member. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonPatch"];
                "application/merge-patch+json": components["schemas"]["PersonPatch"];
            };
        };
        responses: {
            /** @description A human known to the service. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Person"];
                };
            };
        };
    };
    listAllowedOnPerson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the person. */
                person: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One entry for each operation. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Allowed"][];
                };
            };
        };
    };
    listPortals: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. Opaque: keep it as it is. */
                cursor?: string;
                /** @description Only these members of each item, separated by commas; all others are left out. */
                fields?: string;
                /** @description How many items on a page, 1 to 100. */
                limit?: number;
                /** @description The order of the list; `-` in front turns it round. */
                sort?: "name" | "-name" | "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of Portals. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PortalPage"];
                };
            };
        };
    };
    createPortal: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description A site that is going to show communities. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["PortalCreate"];
            };
        };
        responses: {
            /** @description A site that shows communities. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Portal"];
                };
            };
        };
    };
    getPortal: {
        parameters: {
            query?: {
                /** @description Only these members of each item, separated by commas; all others are left out. */
                fields?: string;
            };
            header?: never;
            path: {
                /** @description The slug or id of the portal. */
                portal: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A site that shows communities. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Portal"];
                };
            };
        };
    };
    deletePortal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The slug or id of the portal. */
                portal: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is done; nothing is left to show. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    updatePortal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The slug or id of the portal. */
                portal: string;
            };
            cookie?: never;
        };
        /** @description What is to change of a portal. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["PortalPatch"];
                "application/merge-patch+json": components["schemas"]["PortalPatch"];
            };
        };
        responses: {
            /** @description A site that shows communities. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Portal"];
                };
            };
        };
    };
    listAllowedOnPortal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The slug or id of the portal. */
                portal: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One entry for each operation. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Allowed"][];
                };
            };
        };
    };
    dryRunRulePack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The slug or id of the portal. */
                portal: string;
            };
            cookie?: never;
        };
        /** @description A rule pack to try, as it would be set; without a `base`, today’s pack of the portal with what is said here laid over it. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["DryRunCreate"];
            };
        };
        responses: {
            /** @description What a rule pack would change. Nothing is stored, and nothing is sent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DryRun"];
                };
            };
        };
    };
    getPortalFeed: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The slug or id of the portal. */
                portal: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The text. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/atom+xml": string;
                };
            };
        };
    };
    getPortalRulePack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The slug or id of the portal. */
                portal: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A named, versioned set of rules. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RulePack"];
                };
            };
        };
    };
    setPortalRulePack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The slug or id of the portal. */
                portal: string;
            };
            cookie?: never;
        };
        /** @description The next version of a portal’s rule pack: a ready-made one and what differs from it. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["RulePackCreate"];
            };
        };
        responses: {
            /** @description A named, versioned set of rules. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RulePack"];
                };
            };
        };
    };
    getPortalScorecard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The slug or id of the portal. */
                portal: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How a portal’s pages and communities stand. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PortalScorecard"];
                };
            };
        };
    };
    listRepresentatives: {
        parameters: {
            query?: {
                /** @description Only those in office on this day. */
                currentOn?: string;
                /** @description The `next` of the page before. Opaque: keep it as it is. */
                cursor?: string;
                /** @description Only these members of each item, separated by commas; all others are left out. */
                fields?: string;
                /** @description How many items on a page, 1 to 100. */
                limit?: number;
                /** @description Only of this page (id). */
                page?: string;
                /** @description Only this person (id). */
                person?: string;
                /** @description Only in this role. */
                role?: components["schemas"]["RepresentativeRole"];
                /** @description The order of the list; `-` in front turns it round. */
                sort?: "startedOn" | "-startedOn" | "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of Representatives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RepresentativePage"];
                };
            };
        };
    };
    createRepresentative: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Somebody becomes a representative of a page. Whoever held the role is ended by a hand-over, not by this. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["RepresentativeCreate"];
            };
        };
        responses: {
            /** @description A person who maintains a page, for a time. Terms are history and stay readable. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Representative"];
                };
            };
        };
    };
    getRepresentative: {
        parameters: {
            query?: {
                /** @description Only these members of each item, separated by commas; all others are left out. */
                fields?: string;
            };
            header?: never;
            path: {
                /** @description The id of the representative. */
                representative: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A person who maintains a page, for a time. Terms are history and stay readable. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Representative"];
                };
            };
        };
    };
    deleteRepresentative: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the representative. */
                representative: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is done; nothing is left to show. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    updateRepresentative: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the representative. */
                representative: string;
            };
            cookie?: never;
        };
        /** @description What is to change: its end, or a leave with a stand-in. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["RepresentativePatch"];
                "application/merge-patch+json": components["schemas"]["RepresentativePatch"];
            };
        };
        responses: {
            /** @description A person who maintains a page, for a time. Terms are history and stay readable. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Representative"];
                };
            };
        };
    };
    listAllowedOnRepresentative: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the representative. */
                representative: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One entry for each operation. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Allowed"][];
                };
            };
        };
    };
    listRulePacks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every ready-made pack. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RulePack"][];
                };
            };
        };
    };
    listRules: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every rule. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Rule"][];
                };
            };
        };
    };
    listSuccessions: {
        parameters: {
            query?: {
                /** @description Only about this community (slug or id). */
                community?: string;
                /** @description The `next` of the page before. Opaque: keep it as it is. */
                cursor?: string;
                /** @description Only these members of each item, separated by commas; all others are left out. */
                fields?: string;
                /** @description How many items on a page, 1 to 100. */
                limit?: number;
                /** @description Only those still to be answered (true), or only the others (false). */
                open?: boolean;
                /** @description Only about this page (id). */
                page?: string;
                /** @description Only those this person was asked (id). */
                person?: string;
                /** @description Only for this reason. */
                reason?: components["schemas"]["SuccessionReason"];
                /** @description The order of the list; `-` in front turns it round. */
                sort?: "askedAt" | "-askedAt" | "answerBy" | "-answerBy" | "updatedAt" | "-updatedAt";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of Successions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuccessionPage"];
                };
            };
        };
    };
    getSuccession: {
        parameters: {
            query?: {
                /** @description Only these members of each item, separated by commas; all others are left out. */
                fields?: string;
            };
            header?: never;
            path: {
                /** @description The id of the succession. */
                succession: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Somebody is asked to take over. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Succession"];
                };
            };
        };
    };
    listAllowedOnSuccession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the succession. */
                succession: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One entry for each operation. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Allowed"][];
                };
            };
        };
    };
    answerSuccession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the succession. */
                succession: string;
            };
            cookie?: never;
        };
        /** @description The answer of the person who is asked to take over. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SuccessionAnswer"];
            };
        };
        responses: {
            /** @description Somebody is asked to take over. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Succession"];
                };
            };
        };
    };
    listTerms: {
        parameters: {
            query?: {
                /** @description Only of this community (slug or id). */
                community?: string;
                /** @description Only those held on this day. */
                currentOn?: string;
                /** @description The `next` of the page before. Opaque: keep it as it is. */
                cursor?: string;
                /** @description Only the one with this key there. */
                externalKey?: string;
                /** @description Only these members of each item, separated by commas; all others are left out. */
                fields?: string;
                /** @description How many items on a page, 1 to 100. */
                limit?: number;
                /** @description Only of this membership (id). */
                membership?: string;
                /** @description Only of this person (id). */
                person?: string;
                /** @description Only of this role. */
                role?: components["schemas"]["Role"];
                /** @description The order of the list; `-` in front turns it round. */
                sort?: "startedOn" | "-startedOn" | "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt";
                /** @description Only those imported from this system. */
                source?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of Terms. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TermPage"];
                };
            };
        };
    };
    createTerm: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description A role that a member takes on. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["TermCreate"];
            };
        };
        responses: {
            /** @description A role held for a time. Rotation is history: a term ends, it is never overwritten ("musical chairs"). */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Term"];
                };
            };
        };
    };
    getTerm: {
        parameters: {
            query?: {
                /** @description Only these members of each item, separated by commas; all others are left out. */
                fields?: string;
            };
            header?: never;
            path: {
                /** @description The id of the term. */
                term: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A role held for a time. Rotation is history: a term ends, it is never overwritten ("musical chairs"). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Term"];
                };
            };
        };
    };
    deleteTerm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the term. */
                term: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is done; nothing is left to show. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    updateTerm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the term. */
                term: string;
            };
            cookie?: never;
        };
        /** @description What is to change of a term; `endedOn` ends it. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["TermPatch"];
                "application/merge-patch+json": components["schemas"]["TermPatch"];
            };
        };
        responses: {
            /** @description A role held for a time. Rotation is history: a term ends, it is never overwritten ("musical chairs"). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Term"];
                };
            };
        };
    };
    listAllowedOnTerm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the term. */
                term: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One entry for each operation. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Allowed"][];
                };
            };
        };
    };
    listTopics: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. Opaque: keep it as it is. */
                cursor?: string;
                /** @description Only these members of each item, separated by commas; all others are left out. */
                fields?: string;
                /** @description How many items on a page, 1 to 100. */
                limit?: number;
                /** @description The order of the list; `-` in front turns it round. */
                sort?: "name" | "-name";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of Topics. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TopicPage"];
                };
            };
        };
    };
    listWaivers: {
        parameters: {
            query?: {
                /** @description Only those that hold today (true), or only those that do not. */
                active?: boolean;
                /** @description Only of this community (slug or id). */
                community?: string;
                /** @description The `next` of the page before. Opaque: keep it as it is. */
                cursor?: string;
                /** @description Only these members of each item, separated by commas; all others are left out. */
                fields?: string;
                /** @description How many items on a page, 1 to 100. */
                limit?: number;
                /** @description Only of this page (id). */
                page?: string;
                /** @description Only of this portal (slug or id). */
                portal?: string;
                /** @description Only of this rule. */
                rule?: string;
                /** @description The order of the list; `-` in front turns it round. */
                sort?: "until" | "-until" | "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of Waivers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaiverPage"];
                };
            };
        };
    };
    createWaiver: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description A rule is to be set aside for one page or community. It says why and until when, and ends by itself. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["WaiverCreate"];
            };
        };
        responses: {
            /** @description A rule set aside for one page or community on a portal: by whom, why, and until when. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Waiver"];
                };
            };
        };
    };
    getWaiver: {
        parameters: {
            query?: {
                /** @description Only these members of each item, separated by commas; all others are left out. */
                fields?: string;
            };
            header?: never;
            path: {
                /** @description The id of the waiver. */
                waiver: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A rule set aside for one page or community on a portal: by whom, why, and until when. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Waiver"];
                };
            };
        };
    };
    revokeWaiver: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the waiver. */
                waiver: string;
            };
            cookie?: never;
        };
        /** @description A waiver ends before its day. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["WaiverRevocation"];
            };
        };
        responses: {
            /** @description A rule set aside for one page or community on a portal: by whom, why, and until when. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Waiver"];
                };
            };
        };
    };
    getWebhookDelivery: {
        parameters: {
            query?: {
                /** @description Only these members of each item, separated by commas; all others are left out. */
                fields?: string;
            };
            header?: never;
            path: {
                /** @description The id of the webhookDelivery. */
                webhookDelivery: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One event on its way to one endpoint. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDelivery"];
                };
            };
        };
    };
    retryWebhookDelivery: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the webhookDelivery. */
                webhookDelivery: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One event on its way to one endpoint. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDelivery"];
                };
            };
        };
    };
    listWebhooks: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. Opaque: keep it as it is. */
                cursor?: string;
                /** @description Only these members of each item, separated by commas; all others are left out. */
                fields?: string;
                /** @description How many items on a page, 1 to 100. */
                limit?: number;
                /** @description Only those of this portal (slug or id). */
                portal?: string;
                /** @description The order of the list; `-` in front turns it round. */
                sort?: "createdAt" | "-createdAt" | "url" | "-url";
                /** @description Only those of this status. */
                status?: components["schemas"]["WebhookStatus"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of Webhooks. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookPage"];
                };
            };
        };
    };
    createWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description An endpoint to tell. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookCreate"];
            };
        };
        responses: {
            /** @description A webhook that was just made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewWebhook"];
                };
            };
        };
    };
    getWebhook: {
        parameters: {
            query?: {
                /** @description Only these members of each item, separated by commas; all others are left out. */
                fields?: string;
            };
            header?: never;
            path: {
                /** @description The id of the webhook. */
                webhook: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description An endpoint that is told of what happens, signed by Standard Webhooks. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
        };
    };
    deleteWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the webhook. */
                webhook: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is done; nothing is left to show. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    updateWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the webhook. */
                webhook: string;
            };
            cookie?: never;
        };
        /** @description What is to change of a webhook. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookPatch"];
                "application/merge-patch+json": components["schemas"]["WebhookPatch"];
            };
        };
        responses: {
            /** @description An endpoint that is told of what happens, signed by Standard Webhooks. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
        };
    };
    listAllowedOnWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the webhook. */
                webhook: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One entry for each operation. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Allowed"][];
                };
            };
        };
    };
    listWebhookDeliveries: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. Opaque: keep it as it is. */
                cursor?: string;
                /** @description Only these members of each item, separated by commas; all others are left out. */
                fields?: string;
                /** @description How many items on a page, 1 to 100. */
                limit?: number;
                /** @description The order of the list; `-` in front turns it round. */
                sort?: "createdAt" | "-createdAt";
                /** @description Only those of this status. */
                status?: components["schemas"]["WebhookDeliveryStatus"];
                /** @description Only of this thing (id). */
                subjectId?: string;
            };
            header?: never;
            path: {
                /** @description The id of the webhook. */
                webhook: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of WebhookDeliverys. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDeliveryPage"];
                };
            };
        };
    };
    retryWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the webhook. */
                webhook: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description An endpoint that is told of what happens, signed by Standard Webhooks. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
        };
    };
    rotateWebhookSecret: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the webhook. */
                webhook: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A new secret of a webhook. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookSecret"];
                };
            };
        };
    };
}

// Written by generate.ts; `pnpm --filter @guildhall/sdk generate` writes it anew.
export interface paths {
    "/graphql": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask in GraphQL */
        post: operations["graphql"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether the process is up
         * @deprecated
         */
        get: operations["live"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/activity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the activity, oldest first */
        get: operations["listActivity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calendar.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Their events as a calendar */
        get: operations["readCalendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/communities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List communities
         * @description All communities the caller may see.
         */
        get: operations["listCommunities"];
        /** Create or change many communities */
        put: operations["upsertCommunities"];
        /** Create a community */
        post: operations["createCommunity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/communities/{community}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Slug or id of the community. */
                community: string;
            };
            cookie?: never;
        };
        /** Read a community */
        get: operations["getCommunity"];
        put?: never;
        post?: never;
        /** Delete a community */
        delete: operations["deleteCommunity"];
        options?: never;
        head?: never;
        /**
         * Change a community
         * @description JSON merge patch (RFC 7396).
         */
        patch: operations["updateCommunity"];
        trace?: never;
    };
    "/v1/communities/{community}/allowed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the caller may do to a community */
        get: operations["listAllowed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/communities/{community}/launch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Launch a community */
        post: operations["launchCommunity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Import records */
        post: operations["createImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List people
         * @description All people the caller may see.
         */
        get: operations["listPeople"];
        /** Create or change many people */
        put: operations["upsertPeople"];
        /** Create a person */
        post: operations["createPerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/people/{person}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Slug or id of the person. */
                person: string;
            };
            cookie?: never;
        };
        /** Read a person */
        get: operations["getPerson"];
        put?: never;
        post?: never;
        /** Delete a person */
        delete: operations["deletePerson"];
        options?: never;
        head?: never;
        /**
         * Change a person
         * @description JSON merge patch (RFC 7396).
         */
        patch: operations["updatePerson"];
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description One act on record. */
        Activity: {
            /**
             * Format: uuid
             * @description The id.
             */
            id: string;
            /** @description What was done. */
            verb: string;
        };
        /** @description One page of Activitys. */
        ActivityPage: {
            items: components["schemas"]["Activity"][];
            /** @description The cursor of the next page; null on the last. */
            next: string | null;
        };
        /** @description Whether the caller may do something. */
        Allowed: {
            allowed: boolean;
            /** @description The operation. */
            operation: string;
            reason: string | null;
        };
        /** @description What was done with one item. */
        BulkAnswer: {
            id: string | null;
            /**
             * @description What came of it.
             * @enum {string}
             */
            outcome: "created" | "updated" | "unchanged" | "failed";
        };
        /** @description One answer for each item, in order. */
        BulkAnswers: {
            items: components["schemas"]["BulkAnswer"][];
        };
        /** @description A community. */
        Community: {
            /**
             * Format: date-time
             * @description When it was made.
             */
            createdAt: string;
            /**
             * Format: uuid
             * @description The id.
             */
            id: string;
            /** @description What it is called. */
            name: string;
            /** @description Its name in URLs. */
            slug: string;
            status: components["schemas"]["CommunityStatus"];
            /** @description One sentence. */
            summary: string | null;
            /** @description What it is about. */
            topics: string[];
            /**
             * Format: date-time
             * @description When it changed.
             */
            updatedAt: string;
            visibility: components["schemas"]["Visibility"];
        };
        /** @description A new community. */
        CommunityCreate: {
            /** @description What it is called. */
            name: string;
            /** @description Its name in URLs. */
            slug?: string;
            /** @description One sentence. */
            summary?: string | null;
            /** @description What it is about. */
            topics?: string[];
            visibility?: components["schemas"]["Visibility"];
        };
        /** @description One page of Communitys. */
        CommunityPage: {
            items: components["schemas"]["Community"][];
            /** @description The cursor of the next page; null on the last. */
            next: string | null;
        };
        /** @description What is to change of a community. */
        CommunityPatch: {
            /** @description What it is called. */
            name?: string;
            /** @description Its name in URLs. */
            slug?: string;
            /** @description One sentence. */
            summary?: string | null;
            /** @description What it is about. */
            topics?: string[];
            visibility?: components["schemas"]["Visibility"];
        };
        /**
         * @description Where a community stands in its life.
         * @enum {string}
         */
        CommunityStatus: "draft" | "active" | "closed";
        /** @description A community as another system has it. */
        CommunityUpsert: {
            /** @description Its key there. */
            externalKey: string;
            /** @description What it is called. */
            name: string;
            /** @description Its name in URLs. */
            slug?: string;
            /** @description The system. */
            source: string;
            /** @description One sentence. */
            summary?: string | null;
            /** @description What it is about. */
            topics?: string[];
            visibility?: components["schemas"]["Visibility"];
        };
        /** @description One run of an import. */
        Import: {
            /**
             * Format: uuid
             * @description The id.
             */
            id: string;
            rowCount: number;
        };
        /** @description A person. */
        Person: {
            /**
             * Format: date-time
             * @description When it was made.
             */
            createdAt: string;
            /** @description Where to write to. */
            email: string | null;
            /**
             * Format: uuid
             * @description The id.
             */
            id: string;
            /** @description What they are called. */
            name: string;
            /**
             * Format: date-time
             * @description When it changed.
             */
            updatedAt: string;
        };
        /** @description A new person. */
        PersonCreate: {
            /** @description Where to write to. */
            email?: string | null;
            /** @description What they are called. */
            name: string;
        };
        /** @description One page of Persons. */
        PersonPage: {
            items: components["schemas"]["Person"][];
            /** @description The cursor of the next page; null on the last. */
            next: string | null;
        };
        /** @description What is to change of a person. */
        PersonPatch: {
            /** @description Where to write to. */
            email?: string | null;
            /** @description What they are called. */
            name?: string;
        };
        /** @description A person as another system has it. */
        PersonUpsert: {
            /** @description Where to write to. */
            email?: string | null;
            /** @description Its key there. */
            externalKey: string;
            /** @description What they are called. */
            name: string;
            /** @description The system. */
            source: string;
        };
        /** @description A problem (RFC 9457). */
        Problem: {
            /** @description A stable name. */
            code: string;
            /** @description What happened. */
            detail: string;
            /** @description The id of the request. */
            instance: string;
            status: number;
            /** @description The kind. */
            title: string;
            /** @description A page. */
            type: string;
        };
        /**
         * @description Who may see it.
         * @default public
         * @enum {string}
         */
        Visibility: "public" | "internal" | "members";
    };
    responses: {
        /** @description A problem. */
        Problem: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    graphql: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    live: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description `ok`. */
                        status: string;
                    };
                };
            };
        };
    };
    listActivity: {
        parameters: {
            query?: {
                /** @description Only what came after this position. */
                after?: string;
                /** @description How many items on a page. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
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
    readCalendar: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The calendar. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
        };
    };
    listCommunities: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description Only these members. */
                fields?: string;
                /** @description How many items on a page. */
                limit?: number;
                /** @description Words to find. */
                q?: string;
                /** @description The order. */
                sort?: string;
                /** @description Only those of this status. */
                status?: components["schemas"]["CommunityStatus"];
                /** @description Only those with this topic. */
                topic?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommunityPage"];
                };
            };
            400: components["responses"]["Problem"];
        };
    };
    upsertCommunities: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description All or none.
                     * @default false
                     */
                    atomic?: boolean;
                    items: components["schemas"]["CommunityUpsert"][];
                };
            };
        };
        responses: {
            /** @description The answer. */
            207: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkAnswers"];
                };
            };
            400: components["responses"]["Problem"];
        };
    };
    createCommunity: {
        parameters: {
            query?: never;
            header?: {
                /** @description The Idempotency-Key header. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommunityCreate"];
            };
        };
        responses: {
            /** @description The answer. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Community"];
                };
            };
            400: components["responses"]["Problem"];
        };
    };
    getCommunity: {
        parameters: {
            query?: {
                /** @description Only these members. */
                fields?: string;
            };
            header?: never;
            path: {
                /** @description Slug or id of the community. */
                community: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Community"];
                };
            };
            /** @description Not modified. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: components["responses"]["Problem"];
        };
    };
    deleteCommunity: {
        parameters: {
            query?: never;
            header: {
                /** @description The If-Match header. */
                "If-Match": string;
            };
            path: {
                /** @description Slug or id of the community. */
                community: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            412: components["responses"]["Problem"];
        };
    };
    updateCommunity: {
        parameters: {
            query?: never;
            header: {
                /** @description The If-Match header. */
                "If-Match": string;
            };
            path: {
                /** @description Slug or id of the community. */
                community: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommunityPatch"];
                "application/merge-patch+json": components["schemas"]["CommunityPatch"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Community"];
                };
            };
            412: components["responses"]["Problem"];
        };
    };
    listAllowed: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Slug or id of the community. */
                community: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
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
    launchCommunity: {
        parameters: {
            query?: never;
            header?: {
                /** @description The Idempotency-Key header. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Slug or id of the community. */
                community: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
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
    createImport: {
        parameters: {
            query?: {
                /** @description The system the rows come from. */
                source?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    rows: Record<string, never>[];
                    /** @description The system. */
                    source?: string;
                };
                "text/csv": string;
            };
        };
        responses: {
            /** @description The answer. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Import"];
                };
            };
        };
    };
    listPeople: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description Only these members. */
                fields?: string;
                /** @description How many items on a page. */
                limit?: number;
                /** @description Words to find. */
                q?: string;
                /** @description The order. */
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonPage"];
                };
            };
            400: components["responses"]["Problem"];
        };
    };
    upsertPeople: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description All or none.
                     * @default false
                     */
                    atomic?: boolean;
                    items: components["schemas"]["PersonUpsert"][];
                };
            };
        };
        responses: {
            /** @description The answer. */
            207: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkAnswers"];
                };
            };
            400: components["responses"]["Problem"];
        };
    };
    createPerson: {
        parameters: {
            query?: never;
            header?: {
                /** @description The Idempotency-Key header. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonCreate"];
            };
        };
        responses: {
            /** @description The answer. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Person"];
                };
            };
            400: components["responses"]["Problem"];
        };
    };
    getPerson: {
        parameters: {
            query?: {
                /** @description Only these members. */
                fields?: string;
            };
            header?: never;
            path: {
                /** @description Slug or id of the person. */
                person: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Person"];
                };
            };
            /** @description Not modified. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: components["responses"]["Problem"];
        };
    };
    deletePerson: {
        parameters: {
            query?: never;
            header: {
                /** @description The If-Match header. */
                "If-Match": string;
            };
            path: {
                /** @description Slug or id of the person. */
                person: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            412: components["responses"]["Problem"];
        };
    };
    updatePerson: {
        parameters: {
            query?: never;
            header: {
                /** @description The If-Match header. */
                "If-Match": string;
            };
            path: {
                /** @description Slug or id of the person. */
                person: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonPatch"];
                "application/merge-patch+json": components["schemas"]["PersonPatch"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Person"];
                };
            };
            412: components["responses"]["Problem"];
        };
    };
}

CREATE TABLE "idempotency_keys" (
	"caller" text NOT NULL,
	"key" text NOT NULL,
	"fingerprint" text NOT NULL,
	"status" smallint NOT NULL,
	"headers" jsonb NOT NULL,
	"body" text NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "idempotency_keys_pkey" PRIMARY KEY("caller","key")
);
--> statement-breakpoint
CREATE TABLE "keys" (
	"id" uuid PRIMARY KEY DEFAULT uuid_v7() NOT NULL,
	"name" text NOT NULL,
	"kind" text NOT NULL,
	"scopes" text[] DEFAULT '{}' NOT NULL,
	"portal_id" uuid,
	"hash" "bytea" NOT NULL,
	"prefix" text NOT NULL,
	"last_four" text NOT NULL,
	"expires_at" timestamp(3) with time zone,
	"last_used_at" timestamp(3) with time zone,
	"revoked_at" timestamp(3) with time zone,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "keys_hash_key" UNIQUE("hash"),
	CONSTRAINT "keys_kind_check" CHECK ("keys"."kind" in ('secret', 'publishable'))
);
--> statement-breakpoint
CREATE TABLE "activity" (
	"transaction" "xid8" DEFAULT pg_current_xact_id() NOT NULL,
	"position" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "activity_position_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"id" uuid DEFAULT uuid_v7() NOT NULL,
	"occurred_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"verb" text NOT NULL,
	"subject_type" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"community_id" uuid,
	"actor_class" text NOT NULL,
	"person_id" uuid,
	"key_id" uuid,
	"before" jsonb,
	"after" jsonb,
	"request_id" text,
	"digest" "bytea" NOT NULL,
	CONSTRAINT "activity_id_key" UNIQUE("id")
);
--> statement-breakpoint
CREATE TABLE "activity_seals" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "activity_seals_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"through_transaction" "xid8" NOT NULL,
	"through_position" bigint NOT NULL,
	"entries" integer NOT NULL,
	"digest" "bytea" NOT NULL,
	"sealed_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "communities" (
	"id" uuid PRIMARY KEY DEFAULT uuid_v7() NOT NULL,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"summary" text,
	"description" text,
	"mission" text,
	"topics" text[] DEFAULT '{}' NOT NULL,
	"kind" text DEFAULT 'community' NOT NULL,
	"parent_id" uuid,
	"status" text DEFAULT 'draft' NOT NULL,
	"visibility" text DEFAULT 'public' NOT NULL,
	"join_policy" text DEFAULT 'open' NOT NULL,
	"member_profile" jsonb,
	"strategic_objectives" text[] DEFAULT '{}' NOT NULL,
	"channels" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"partners" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"relations" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"portal_ids" uuid[] DEFAULT '{}' NOT NULL,
	"logo_url" text,
	"launched_on" date,
	"closing_on" date,
	"closed_on" date,
	"rhythm" jsonb,
	"source" text,
	"external_key" text,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"search" "tsvector" GENERATED ALWAYS AS (setweight(to_tsvector('guildhall', name), 'A') || setweight(to_tsvector('guildhall', spaced(topics) || ' ' || coalesce(summary, '')), 'B') || setweight(to_tsvector('guildhall', coalesce(mission, '')), 'C') || setweight(to_tsvector('guildhall', coalesce(description, '')), 'D')) STORED,
	CONSTRAINT "communities_slug_key" UNIQUE("slug"),
	CONSTRAINT "communities_origin_key" UNIQUE("source","external_key"),
	CONSTRAINT "communities_kind_check" CHECK ("communities"."kind" in ('community', 'subgroup')),
	CONSTRAINT "communities_status_check" CHECK ("communities"."status" in ('draft', 'proposed', 'changes_asked', 'approved', 'declined', 'planning', 'active', 'renewing', 'dormant', 'closing', 'closed', 'merged')),
	CONSTRAINT "communities_visibility_check" CHECK ("communities"."visibility" in ('public', 'internal', 'members')),
	CONSTRAINT "communities_join_policy_check" CHECK ("communities"."join_policy" in ('open', 'approval', 'invitation'))
);
--> statement-breakpoint
CREATE TABLE "community_counts" (
	"community_id" uuid PRIMARY KEY NOT NULL,
	"members" integer DEFAULT 0 NOT NULL,
	"subcommunities" integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "import_rows" (
	"import_id" uuid NOT NULL,
	"row" integer NOT NULL,
	"kind" text,
	"key" text,
	"outcome" text NOT NULL,
	"record_id" uuid,
	"errors" jsonb DEFAULT '[]'::jsonb NOT NULL,
	CONSTRAINT "import_rows_pkey" PRIMARY KEY("import_id","row")
);
--> statement-breakpoint
CREATE TABLE "imports" (
	"id" uuid PRIMARY KEY DEFAULT uuid_v7() NOT NULL,
	"source" text NOT NULL,
	"key_id" uuid,
	"dry_run" boolean DEFAULT false NOT NULL,
	"status" text DEFAULT 'running' NOT NULL,
	"row_count" integer DEFAULT 0 NOT NULL,
	"created_count" integer DEFAULT 0 NOT NULL,
	"updated_count" integer DEFAULT 0 NOT NULL,
	"unchanged_count" integer DEFAULT 0 NOT NULL,
	"failed_count" integer DEFAULT 0 NOT NULL,
	"started_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"seen_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "memberships" (
	"id" uuid PRIMARY KEY DEFAULT uuid_v7() NOT NULL,
	"community_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"status" text DEFAULT 'active' NOT NULL,
	"cause" text,
	"application" jsonb,
	"joined_on" date,
	"left_on" date,
	"source" text,
	"external_key" text,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "memberships_person_key" UNIQUE("community_id","person_id"),
	CONSTRAINT "memberships_origin_key" UNIQUE("source","external_key"),
	CONSTRAINT "memberships_status_check" CHECK ("memberships"."status" in ('applied', 'invited', 'active', 'declined', 'withdrawn', 'expired', 'alumni'))
);
--> statement-breakpoint
CREATE TABLE "people" (
	"id" uuid PRIMARY KEY DEFAULT uuid_v7() NOT NULL,
	"name" text NOT NULL,
	"email" text,
	"external_id" text,
	"handle" text,
	"title" text,
	"organisation" text,
	"unit" text,
	"function" text,
	"level" text,
	"location" text,
	"time_zone" text,
	"bio" text,
	"avatar_url" text,
	"profile_url" text,
	"started_on" date,
	"left_on" date,
	"source" text,
	"external_key" text,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"search" "tsvector" GENERATED ALWAYS AS (setweight(to_tsvector('guildhall', name || ' ' || coalesce(handle, '')), 'A') || setweight(to_tsvector('guildhall', coalesce(title, '') || ' ' || coalesce(organisation, '') || ' ' || coalesce(unit, '')), 'B')) STORED,
	CONSTRAINT "people_external_id_key" UNIQUE("external_id"),
	CONSTRAINT "people_origin_key" UNIQUE("source","external_key")
);
--> statement-breakpoint
CREATE TABLE "portals" (
	"id" uuid PRIMARY KEY DEFAULT uuid_v7() NOT NULL,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"base_url" text NOT NULL,
	"origins" text[] DEFAULT '{}' NOT NULL,
	"admin_ids" uuid[] DEFAULT '{}' NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "portals_slug_key" UNIQUE("slug")
);
--> statement-breakpoint
CREATE TABLE "terms" (
	"id" uuid PRIMARY KEY DEFAULT uuid_v7() NOT NULL,
	"membership_id" uuid NOT NULL,
	"community_id" uuid NOT NULL,
	"role" text NOT NULL,
	"title" text,
	"started_on" date,
	"start_precision" text DEFAULT 'exact' NOT NULL,
	"ended_on" date,
	"dedicated_hours_per_week" double precision,
	"source" text,
	"external_key" text,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "terms_origin_key" UNIQUE("source","external_key"),
	CONSTRAINT "terms_role_check" CHECK ("terms"."role" in ('leader', 'core', 'member_support', 'information_resources', 'web_admin', 'facilitator', 'sponsor', 'coach', 'member')),
	CONSTRAINT "terms_start_precision_check" CHECK ("terms"."start_precision" in ('exact', 'at_latest')),
	CONSTRAINT "terms_order_check" CHECK ("terms"."ended_on" >= "terms"."started_on")
);
--> statement-breakpoint
ALTER TABLE "keys" ADD CONSTRAINT "keys_portal_id_portals_id_fk" FOREIGN KEY ("portal_id") REFERENCES "public"."portals"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "communities" ADD CONSTRAINT "communities_parent_fkey" FOREIGN KEY ("parent_id") REFERENCES "public"."communities"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "community_counts" ADD CONSTRAINT "community_counts_community_id_communities_id_fk" FOREIGN KEY ("community_id") REFERENCES "public"."communities"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_rows" ADD CONSTRAINT "import_rows_import_id_imports_id_fk" FOREIGN KEY ("import_id") REFERENCES "public"."imports"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_community_id_communities_id_fk" FOREIGN KEY ("community_id") REFERENCES "public"."communities"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "terms" ADD CONSTRAINT "terms_membership_id_memberships_id_fk" FOREIGN KEY ("membership_id") REFERENCES "public"."memberships"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "idempotency_keys_created_at_idx" ON "idempotency_keys" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "keys_portal_id_idx" ON "keys" USING btree ("portal_id");--> statement-breakpoint
CREATE INDEX "activity_order_idx" ON "activity" USING btree ("transaction","position");--> statement-breakpoint
CREATE INDEX "activity_subject_idx" ON "activity" USING btree ("subject_id","transaction","position");--> statement-breakpoint
CREATE INDEX "activity_community_idx" ON "activity" USING btree ("community_id","transaction","position");--> statement-breakpoint
CREATE INDEX "communities_name_idx" ON "communities" USING btree (lower("name"),"id");--> statement-breakpoint
CREATE INDEX "communities_created_at_idx" ON "communities" USING btree ("created_at","id");--> statement-breakpoint
CREATE INDEX "communities_updated_at_idx" ON "communities" USING btree ("updated_at","id");--> statement-breakpoint
CREATE INDEX "communities_parent_id_idx" ON "communities" USING btree ("parent_id");--> statement-breakpoint
CREATE INDEX "communities_topics_idx" ON "communities" USING gin ("topics");--> statement-breakpoint
CREATE INDEX "communities_portal_ids_idx" ON "communities" USING gin ("portal_ids");--> statement-breakpoint
CREATE INDEX "communities_search_idx" ON "communities" USING gin ("search");--> statement-breakpoint
CREATE INDEX "community_counts_members_idx" ON "community_counts" USING btree ("members","community_id");--> statement-breakpoint
CREATE INDEX "import_rows_outcome_idx" ON "import_rows" USING btree ("import_id","outcome","row");--> statement-breakpoint
CREATE INDEX "imports_started_at_idx" ON "imports" USING btree ("started_at","id");--> statement-breakpoint
CREATE INDEX "memberships_person_id_idx" ON "memberships" USING btree ("person_id","status");--> statement-breakpoint
CREATE INDEX "memberships_community_status_idx" ON "memberships" USING btree ("community_id","status","person_id");--> statement-breakpoint
CREATE INDEX "memberships_created_at_idx" ON "memberships" USING btree ("created_at","id");--> statement-breakpoint
CREATE INDEX "memberships_updated_at_idx" ON "memberships" USING btree ("updated_at","id");--> statement-breakpoint
CREATE INDEX "people_name_idx" ON "people" USING btree (lower("name"),"id");--> statement-breakpoint
CREATE INDEX "people_created_at_idx" ON "people" USING btree ("created_at","id");--> statement-breakpoint
CREATE INDEX "people_updated_at_idx" ON "people" USING btree ("updated_at","id");--> statement-breakpoint
CREATE INDEX "people_search_idx" ON "people" USING gin ("search");--> statement-breakpoint
CREATE INDEX "terms_membership_id_idx" ON "terms" USING btree ("membership_id","role");--> statement-breakpoint
CREATE INDEX "terms_community_id_idx" ON "terms" USING btree ("community_id","role");--> statement-breakpoint
CREATE INDEX "terms_role_idx" ON "terms" USING btree ("role","membership_id");--> statement-breakpoint
CREATE INDEX "terms_started_on_idx" ON "terms" USING btree ("started_on","id");
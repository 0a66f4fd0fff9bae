CREATE TABLE "search_words" (
	"word" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "idempotency_keys" (
	"caller" text NOT NULL,
	"key" text NOT NULL,
	"fingerprint" text NOT NULL,
	"outcome" text NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "idempotency_keys_pkey" PRIMARY KEY("caller","key")
);
--> statement-breakpoint
CREATE TABLE "activity" (
	"transaction" "xid8" NOT NULL,
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
	"seed" "bytea" DEFAULT uuid_send(gen_random_uuid()),
	"before_salts" jsonb,
	"after_salts" jsonb,
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
CREATE TABLE "charters" (
	"id" uuid PRIMARY KEY DEFAULT uuid_v7() NOT NULL,
	"community_id" uuid NOT NULL,
	"number" integer,
	"status" text DEFAULT 'draft' NOT NULL,
	"title" text NOT NULL,
	"sections" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"layout" jsonb,
	"decision_mode" text DEFAULT 'majority' NOT NULL,
	"next_review_on" date,
	"based_on_id" uuid,
	"author_ids" uuid[] DEFAULT '{}' NOT NULL,
	"vote_opened_at" timestamp(3) with time zone,
	"vote_until" timestamp(3) with time zone,
	"vote_round" integer DEFAULT 0 NOT NULL,
	"outcome" jsonb,
	"published_at" timestamp(3) with time zone,
	"published_by_id" uuid,
	"superseded_at" timestamp(3) with time zone,
	"removed_on" date,
	"source" text,
	"external_key" text,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "charters_origin_key" UNIQUE("source","external_key"),
	CONSTRAINT "charters_number_key" UNIQUE("community_id","number"),
	CONSTRAINT "charters_status_check" CHECK ("charters"."status" in ('draft', 'in_vote', 'published', 'superseded', 'withdrawn')),
	CONSTRAINT "charters_decision_mode_check" CHECK ("charters"."decision_mode" in ('majority', 'consent')),
	CONSTRAINT "charters_published_check" CHECK (("charters"."status" in ('published', 'superseded')) = ("charters"."published_at" is not null) and ("charters"."published_at" is null) = ("charters"."number" is null)),
	CONSTRAINT "charters_vote_check" CHECK ("charters"."status" <> 'in_vote' or ("charters"."vote_until" is not null and "charters"."vote_opened_at" is not null)),
	CONSTRAINT "charters_superseded_check" CHECK (("charters"."status" = 'superseded') = ("charters"."superseded_at" is not null)),
	CONSTRAINT "charters_removed_check" CHECK ("charters"."removed_on" is null or "charters"."status" = 'superseded')
);
--> statement-breakpoint
CREATE TABLE "charter_comments" (
	"id" uuid PRIMARY KEY DEFAULT uuid_v7() NOT NULL,
	"community_id" uuid NOT NULL,
	"charter_id" uuid NOT NULL,
	"section" text,
	"title" text,
	"text" text NOT NULL,
	"author_id" uuid,
	"status" text DEFAULT 'open' NOT NULL,
	"resolved_by_id" uuid,
	"resolved_at" timestamp(3) with time zone,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "charter_comments_section_check" CHECK ("charter_comments"."section" in ('vision', 'importance', 'why_now', 'mission', 'how', 'goals', 'priorities', 'outputs', 'measures', 'impact', 'resources', 'forces', 'values', 'ground_rules', 'scope', 'ways_of_working', 'sponsor_commitment', 'other')),
	CONSTRAINT "charter_comments_status_check" CHECK ("charter_comments"."status" in ('open', 'resolved')),
	CONSTRAINT "charter_comments_resolved_check" CHECK (("charter_comments"."status" = 'resolved') = ("charter_comments"."resolved_at" is not null))
);
--> statement-breakpoint
CREATE TABLE "measure_values" (
	"id" uuid PRIMARY KEY DEFAULT uuid_v7() NOT NULL,
	"measure_id" uuid NOT NULL,
	"value_on" date NOT NULL,
	"value" double precision NOT NULL,
	"note" text,
	"recorded_by_id" uuid,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "measures" (
	"id" uuid PRIMARY KEY DEFAULT uuid_v7() NOT NULL,
	"community_id" uuid NOT NULL,
	"charter_id" uuid,
	"name" text NOT NULL,
	"unit" text NOT NULL,
	"baseline" double precision,
	"target" double precision,
	"due" date,
	"position" integer NOT NULL,
	"retired_at" timestamp(3) with time zone,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "poll_ballots" (
	"poll_id" uuid NOT NULL,
	"mark" "bytea" NOT NULL,
	"sealed" "bytea" NOT NULL,
	CONSTRAINT "poll_ballots_pkey" PRIMARY KEY("poll_id","mark")
);
--> statement-breakpoint
CREATE TABLE "polls" (
	"id" uuid PRIMARY KEY DEFAULT uuid_v7() NOT NULL,
	"community_id" uuid NOT NULL,
	"purpose" text NOT NULL,
	"questions" jsonb NOT NULL,
	"closes_on" date NOT NULL,
	"closed_at" timestamp(3) with time zone,
	"answered" integer,
	"results" jsonb DEFAULT '[]' NOT NULL,
	"secret_check" text NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "polls_purpose_check" CHECK ("polls"."purpose" in ('review', 'closing')),
	CONSTRAINT "polls_closed_check" CHECK (("polls"."closed_at" is null) = ("polls"."answered" is null))
);
--> statement-breakpoint
CREATE TABLE "charter_reviews" (
	"id" uuid PRIMARY KEY DEFAULT uuid_v7() NOT NULL,
	"community_id" uuid NOT NULL,
	"charter_id" uuid NOT NULL,
	"status" text DEFAULT 'open' NOT NULL,
	"due_on" date,
	"opened_by_id" uuid,
	"prefill" jsonb NOT NULL,
	"poll_id" uuid,
	"outcome" text,
	"notes" text,
	"held_on" date,
	"next_review_on" date,
	"concluded_by_id" uuid,
	"concluded_at" timestamp(3) with time zone,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "charter_reviews_status_check" CHECK ("charter_reviews"."status" in ('open', 'concluded', 'cancelled')),
	CONSTRAINT "charter_reviews_outcome_check" CHECK ("charter_reviews"."outcome" in ('keep', 'adapt', 'evolve', 'merge', 'close')),
	CONSTRAINT "charter_reviews_concluded_check" CHECK (("charter_reviews"."status" = 'concluded') = (num_nulls("charter_reviews"."outcome", "charter_reviews"."held_on", "charter_reviews"."concluded_at") = 0))
);
--> statement-breakpoint
CREATE TABLE "touchpoints" (
	"id" uuid PRIMARY KEY DEFAULT uuid_v7() NOT NULL,
	"community_id" uuid NOT NULL,
	"sponsor_id" uuid,
	"kind" text NOT NULL,
	"act" text GENERATED ALWAYS AS (case when kind in ('message_sent', 'success_told', 'people_released', 'budget_given', 'obstacle_removed') then 'advocacy' else 'touchpoint' end) STORED NOT NULL,
	"about" text,
	"planned_on" date,
	"status" text DEFAULT 'planned' NOT NULL,
	"done_on" date,
	"feedback" text,
	"cancelled_on" date,
	"reason" text,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "touchpoints_kind_check" CHECK ("touchpoints"."kind" in ('meeting', 'call', 'visit', 'message_sent', 'success_told', 'people_released', 'budget_given', 'obstacle_removed', 'other')),
	CONSTRAINT "touchpoints_status_check" CHECK ("touchpoints"."status" in ('planned', 'done', 'cancelled')),
	CONSTRAINT "touchpoints_done_check" CHECK (("touchpoints"."status" = 'done') = ("touchpoints"."done_on" is not null)),
	CONSTRAINT "touchpoints_cancelled_check" CHECK (("touchpoints"."status" = 'cancelled') = ("touchpoints"."cancelled_on" is not null)),
	CONSTRAINT "touchpoints_planned_check" CHECK ("touchpoints"."status" = 'done' or "touchpoints"."planned_on" is not null),
	CONSTRAINT "touchpoints_feedback_check" CHECK ("touchpoints"."status" = 'done' or "touchpoints"."feedback" is null)
);
--> statement-breakpoint
CREATE TABLE "charter_votes" (
	"id" uuid PRIMARY KEY DEFAULT uuid_v7() NOT NULL,
	"community_id" uuid NOT NULL,
	"charter_id" uuid NOT NULL,
	"round" integer NOT NULL,
	"voter_id" uuid,
	"answer" text NOT NULL,
	"reason" text,
	"is_counted" boolean,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "charter_votes_voter_key" UNIQUE("charter_id","round","voter_id"),
	CONSTRAINT "charter_votes_answer_check" CHECK ("charter_votes"."answer" in ('agree', 'object', 'abstain')),
	CONSTRAINT "charter_votes_reason_check" CHECK ("charter_votes"."answer" <> 'object' or "charter_votes"."reason" is not null)
);
--> statement-breakpoint
CREATE TABLE "campaign_days" (
	"campaign_id" uuid NOT NULL,
	"on" date NOT NULL,
	"pages" integer NOT NULL,
	"reached" integer NOT NULL,
	CONSTRAINT "campaign_days_key" PRIMARY KEY("campaign_id","on"),
	CONSTRAINT "campaign_days_reached_check" CHECK ("campaign_days"."reached" between 0 and "campaign_days"."pages")
);
--> statement-breakpoint
CREATE TABLE "campaigns" (
	"id" uuid PRIMARY KEY DEFAULT uuid_v7() NOT NULL,
	"portal_id" uuid NOT NULL,
	"title" text NOT NULL,
	"words" text NOT NULL,
	"measure" text NOT NULL,
	"rule" text,
	"target" integer NOT NULL,
	"starts_on" date NOT NULL,
	"ends_on" date NOT NULL,
	"is_public" boolean DEFAULT false NOT NULL,
	"created_by_id" uuid,
	"asked_at" timestamp(3) with time zone,
	"asked_count" integer DEFAULT 0 NOT NULL,
	"reminded_at" timestamp(3) with time zone,
	"reached_on" date,
	"outcome" text,
	"ended_at" timestamp(3) with time zone,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "campaigns_measure_check" CHECK ("campaigns"."measure" in ('pages_up_to_date', 'pages_passing_rule')),
	CONSTRAINT "campaigns_outcome_check" CHECK ("campaigns"."outcome" in ('reached', 'not_reached')),
	CONSTRAINT "campaigns_rule_check" CHECK (("campaigns"."measure" = 'pages_passing_rule') = ("campaigns"."rule" is not null)),
	CONSTRAINT "campaigns_target_check" CHECK ("campaigns"."target" between 1 and 100),
	CONSTRAINT "campaigns_days_check" CHECK ("campaigns"."ends_on" - "campaigns"."starts_on" between 0 and 366),
	CONSTRAINT "campaigns_ended_check" CHECK (("campaigns"."outcome" is null) = ("campaigns"."ended_at" is null))
);
--> statement-breakpoint
CREATE TABLE "digests" (
	"id" uuid PRIMARY KEY DEFAULT uuid_v7() NOT NULL,
	"portal_id" uuid NOT NULL,
	"starts_on" date NOT NULL,
	"content" jsonb NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "digests_week_key" UNIQUE("portal_id","starts_on")
);
--> statement-breakpoint
CREATE TABLE "notices" (
	"id" uuid PRIMARY KEY DEFAULT uuid_v7() NOT NULL,
	"kind" text NOT NULL,
	"person_id" uuid,
	"guest_id" uuid,
	"portal_id" uuid,
	"community_id" uuid,
	"page_id" uuid,
	"step" text,
	"values" jsonb NOT NULL,
	"urgent" boolean DEFAULT false NOT NULL,
	"dedupe_key" text NOT NULL,
	"status" text DEFAULT 'pending' NOT NULL,
	"channel" text,
	"delivered_at" timestamp(3) with time zone,
	"handed_over" text,
	"attempts" integer DEFAULT 0 NOT NULL,
	"next_attempt_at" timestamp(3) with time zone,
	"failure" jsonb,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "notices_dedupe_key" UNIQUE("dedupe_key"),
	CONSTRAINT "notices_kind_check" CHECK ("notices"."kind" in ('page_due_soon', 'page_overdue', 'page_second_notice', 'page_final_notice', 'suspension_proposed', 'page_suspended', 'page_removed', 'page_compliant', 'page_reinstated', 'help_asked', 'help_answered', 'page_reminder', 'infraction_opened', 'infraction_decided', 'appeal_decided', 'page_request_decided', 'page_request_changes_asked', 'succession_asked', 'succession_answered', 'community_decided', 'resource_review_due', 'event_invitation', 'event_answered', 'event_changed', 'event_cancelled', 'event_left', 'event_offered', 'event_reminder', 'check_in', 'series_unconfirmed', 'event_registration', 'series_dormant', 'kudos_received', 'correction_requested', 'correction_escalated', 'correction_decided', 'poll_opened', 'charter_review_due', 'charter_vote_opened', 'charter_vote_ended', 'touchpoint_overdue', 'dormancy_proposed', 'membership_applied', 'membership_invited', 'membership_decided', 'invitation_answered', 'member_welcomed', 'way_answered', 'way_answer_decided', 'role_handed_over', 'stand_in_named', 'nomination_received', 'nomination_accepted', 'nomination_decided', 'community_closing', 'community_continues', 'community_closed', 'community_merged', 'weekly_digest', 'webhook_failing', 'mail_failing', 'campaign_started', 'campaign_ending', 'campaign_ended')),
	CONSTRAINT "notices_status_check" CHECK ("notices"."status" in ('pending', 'delivered', 'failed', 'withdrawn')),
	CONSTRAINT "notices_channel_check" CHECK ("notices"."channel" in ('mail', 'by_hand')),
	CONSTRAINT "notices_delivered_check" CHECK (("notices"."status" = 'delivered') = ("notices"."delivered_at" is not null)),
	CONSTRAINT "notices_one_check" CHECK (num_nonnulls("notices"."person_id", "notices"."guest_id") = 1)
);
--> statement-breakpoint
CREATE TABLE "webhook_deliveries" (
	"id" uuid PRIMARY KEY DEFAULT uuid_v7() NOT NULL,
	"sequence" bigint GENERATED ALWAYS AS IDENTITY (sequence name "webhook_deliveries_sequence_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"webhook_id" uuid NOT NULL,
	"event_id" uuid NOT NULL,
	"type" text NOT NULL,
	"subject_type" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"status" text DEFAULT 'pending' NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"next_attempt_at" timestamp(3) with time zone,
	"leased_until" timestamp(3) with time zone,
	"last_attempt_at" timestamp(3) with time zone,
	"delivered_at" timestamp(3) with time zone,
	"answered" smallint,
	"failure" jsonb,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "webhook_deliveries_once_key" UNIQUE("webhook_id","event_id"),
	CONSTRAINT "webhook_deliveries_status_check" CHECK ("webhook_deliveries"."status" in ('pending', 'delivered', 'dead'))
);
--> statement-breakpoint
CREATE TABLE "webhook_secrets" (
	"id" uuid PRIMARY KEY DEFAULT uuid_v7() NOT NULL,
	"webhook_id" uuid NOT NULL,
	"secret" text NOT NULL,
	"ends_at" timestamp(3) with time zone,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "webhook_states" (
	"webhook_id" uuid PRIMARY KEY NOT NULL,
	"cursor_transaction" "xid8" NOT NULL,
	"cursor_position" bigint NOT NULL,
	"claims" bigint DEFAULT 0 NOT NULL,
	"failures" integer DEFAULT 0 NOT NULL,
	"failing_since" timestamp(3) with time zone,
	"failure" jsonb,
	"not_before" timestamp(3) with time zone
);
--> statement-breakpoint
CREATE TABLE "webhooks" (
	"id" uuid PRIMARY KEY DEFAULT uuid_v7() NOT NULL,
	"name" text,
	"url" text NOT NULL,
	"portal_id" uuid,
	"format" text DEFAULT 'json' NOT NULL,
	"types" text[] DEFAULT '{}' NOT NULL,
	"status" text DEFAULT 'active' NOT NULL,
	"secret_rotated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"retried_at" timestamp(3) with time zone,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "webhooks_status_check" CHECK ("webhooks"."status" in ('active', 'paused', 'gone')),
	CONSTRAINT "webhooks_format_check" CHECK ("webhooks"."format" in ('json', 'slack', 'teams'))
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
	"ways_to_contribute" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"origin" text,
	"host_organisation" jsonb,
	"champion_ids" uuid[] DEFAULT '{}' NOT NULL,
	"relations" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"merged_into_id" uuid GENERATED ALWAYS AS ((jsonb_path_query_first(relations, '$[*] ? (@.kind == "merged_into").community') #>> '{}')::uuid) STORED,
	"portal_ids" uuid[] DEFAULT '{}' NOT NULL,
	"author_id" uuid,
	"logo_url" text,
	"launched_on" date,
	"closing_on" date,
	"closed_on" date,
	"rhythm" jsonb,
	"source" text,
	"external_key" text,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"search" "tsvector" GENERATED ALWAYS AS (setweight(text_vector(name), 'A') || setweight(text_vector(spaced(topics) || ' ' || coalesce(summary, '')), 'B') || setweight(text_vector(coalesce(mission, '')), 'C') || setweight(text_vector(coalesce(description, '')), 'D')) STORED,
	CONSTRAINT "communities_slug_key" UNIQUE("slug"),
	CONSTRAINT "communities_origin_key" UNIQUE("source","external_key"),
	CONSTRAINT "communities_kind_check" CHECK ("communities"."kind" in ('community', 'subgroup')),
	CONSTRAINT "communities_status_check" CHECK ("communities"."status" in ('draft', 'proposed', 'changes_asked', 'approved', 'declined', 'planning', 'active', 'renewing', 'dormant', 'closing', 'closed', 'merged', 'withdrawn')),
	CONSTRAINT "communities_visibility_check" CHECK ("communities"."visibility" in ('public', 'internal', 'members')),
	CONSTRAINT "communities_origin_check" CHECK ("communities"."origin" in ('emerged', 'founded')),
	CONSTRAINT "communities_join_policy_check" CHECK ("communities"."join_policy" in ('open', 'approval', 'invitation')),
	CONSTRAINT "communities_pauses_check" CHECK (not jsonb_path_exists("communities"."rhythm", '$.pauses[*] ? (@.until < @.from)')),
	CONSTRAINT "communities_closing_check" CHECK ("communities"."closing_on" >= "communities"."launched_on"),
	CONSTRAINT "communities_closed_check" CHECK ("communities"."closed_on" >= "communities"."launched_on")
);
--> statement-breakpoint
CREATE TABLE "community_counts" (
	"community_id" uuid PRIMARY KEY NOT NULL,
	"members" integer DEFAULT 0 NOT NULL,
	"subcommunities" integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "community_steps" (
	"id" uuid PRIMARY KEY DEFAULT uuid_v7() NOT NULL,
	"community_id" uuid NOT NULL,
	"transition" text NOT NULL,
	"from" text,
	"to" text NOT NULL,
	"reason" text,
	"no_lessons_known" boolean,
	"at" timestamp(3) with time zone NOT NULL,
	"actor_class" text NOT NULL,
	"person_id" uuid,
	"sequence" bigint GENERATED ALWAYS AS IDENTITY (sequence name "community_steps_sequence_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	CONSTRAINT "community_steps_transition_check" CHECK ("community_steps"."transition" in ('propose', 'ask_changes', 'approve', 'decline', 'plan', 'launch', 'renew', 'rest', 'wake', 'begin_closing', 'resume', 'close', 'merge', 'reopen', 'withdraw', 'state')),
	CONSTRAINT "community_steps_to_check" CHECK ("community_steps"."to" in ('draft', 'proposed', 'changes_asked', 'approved', 'declined', 'planning', 'active', 'renewing', 'dormant', 'closing', 'closed', 'merged', 'withdrawn'))
);
--> statement-breakpoint
CREATE TABLE "former_slugs" (
	"slug" text PRIMARY KEY NOT NULL,
	"community_id" uuid NOT NULL,
	"former_id" uuid
);
--> statement-breakpoint
CREATE TABLE "shown_counts" (
	"portal_id" uuid NOT NULL,
	"visibility" text NOT NULL,
	"status" text NOT NULL,
	"communities" integer NOT NULL
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
	"notes" jsonb DEFAULT '[]'::jsonb NOT NULL,
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
	"snapshot" boolean DEFAULT false NOT NULL,
	"dry_run_id" uuid,
	"ended_count" integer DEFAULT 0 NOT NULL,
	"endings" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"started_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"seen_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "membership_spells" (
	"id" uuid PRIMARY KEY DEFAULT uuid_v7() NOT NULL,
	"membership_id" uuid NOT NULL,
	"community_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"joined_on" date,
	"left_on" date,
	"is_over" boolean DEFAULT false NOT NULL,
	"is_stated" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
CREATE TABLE "memberships" (
	"id" uuid PRIMARY KEY DEFAULT uuid_v7() NOT NULL,
	"community_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"status" text DEFAULT 'active' NOT NULL,
	"cause" text,
	"refused" boolean DEFAULT false NOT NULL,
	"asked_at" timestamp(3) with time zone,
	"invited_by_id" uuid,
	"application" jsonb,
	"joined_on" date,
	"left_on" date,
	"missing_since" date,
	"from_terms" boolean DEFAULT false NOT NULL,
	"source" text,
	"external_key" text,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "memberships_person_key" UNIQUE("community_id","person_id"),
	CONSTRAINT "memberships_origin_key" UNIQUE("source","external_key"),
	CONSTRAINT "memberships_status_check" CHECK ("memberships"."status" in ('applied', 'invited', 'active', 'declined', 'withdrawn', 'expired', 'alumni'))
);
--> statement-breakpoint
CREATE TABLE "organisations" (
	"id" uuid PRIMARY KEY DEFAULT uuid_v7() NOT NULL,
	"name" text NOT NULL,
	"mission" text,
	"topics" text[] DEFAULT '{}' NOT NULL,
	"url" text,
	"source" text,
	"external_key" text,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"search" "tsvector" GENERATED ALWAYS AS (setweight(text_vector(name), 'A') || setweight(text_vector(spaced(topics)), 'B') || setweight(text_vector(coalesce(mission, '')), 'C')) STORED,
	CONSTRAINT "organisations_origin_key" UNIQUE("source","external_key")
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
	"is_manager" boolean,
	"location" text,
	"time_zone" text,
	"language" text,
	"bio" text,
	"avatar_url" text,
	"profile_url" text,
	"event_reminders" boolean DEFAULT true NOT NULL,
	"weekly_digests" boolean DEFAULT true NOT NULL,
	"engagement_labels" boolean DEFAULT true NOT NULL,
	"started_on" date,
	"left_on" date,
	"missing_since" date,
	"source" text,
	"external_key" text,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"search" "tsvector" GENERATED ALWAYS AS (setweight(text_vector(name || ' ' || coalesce(handle, '')), 'A') || setweight(text_vector(coalesce(title, '') || ' ' || coalesce(organisation, '') || ' ' || coalesce(unit, '')), 'B')) STORED,
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
	"language" text,
	"accent_colour" text,
	"logo_url" text,
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
	"member_id" uuid NOT NULL,
	"role" text NOT NULL,
	"title" text,
	"started_on" date,
	"start_precision" text DEFAULT 'exact' NOT NULL,
	"ended_on" date,
	"dedicated_hours_per_week" double precision,
	"is_shared" boolean DEFAULT false NOT NULL,
	"stands_in_for_id" uuid,
	"missing_since" date,
	"source" text,
	"external_key" text,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "terms_origin_key" UNIQUE("source","external_key"),
	CONSTRAINT "terms_role_check" CHECK ("terms"."role" in ('leader', 'core', 'member_support', 'information_resources', 'web_admin', 'facilitator', 'sponsor', 'coach', 'member')),
	CONSTRAINT "terms_start_precision_check" CHECK ("terms"."start_precision" in ('exact', 'at_latest')),
	CONSTRAINT "terms_order_check" CHECK ("terms"."ended_on" >= "terms"."started_on"),
	CONSTRAINT "terms_shared_check" CHECK (not "terms"."is_shared" or "terms"."role" = 'leader' and coalesce("terms"."dedicated_hours_per_week" > 0, false))
);
--> statement-breakpoint
CREATE TABLE "topic_counts" (
	"name" text NOT NULL,
	"communities" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "infraction_steps" (
	"id" uuid PRIMARY KEY DEFAULT uuid_v7() NOT NULL,
	"infraction_id" uuid NOT NULL,
	"act" text NOT NULL,
	"from" text,
	"to" text NOT NULL,
	"sanction" text,
	"words" jsonb,
	"at" timestamp(3) with time zone NOT NULL,
	"actor_class" text NOT NULL,
	"person_id" uuid,
	CONSTRAINT "infraction_steps_act_check" CHECK ("infraction_steps"."act" in ('report', 'triage', 'acknowledge', 'dispute', 'remedy', 'uphold', 'dismiss', 'sanction', 'appeal', 'grant', 'deny', 'lapse', 'lift')),
	CONSTRAINT "infraction_steps_to_check" CHECK ("infraction_steps"."to" in ('reported', 'triaged', 'acknowledged', 'disputed', 'remedied', 'upheld', 'dismissed', 'sanctioned', 'appealed', 'final'))
);
--> statement-breakpoint
CREATE TABLE "infractions" (
	"id" uuid PRIMARY KEY DEFAULT uuid_v7() NOT NULL,
	"page_id" uuid NOT NULL,
	"community_id" uuid NOT NULL,
	"portal_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"origin" text NOT NULL,
	"status" text DEFAULT 'reported' NOT NULL,
	"rule" text,
	"what" jsonb NOT NULL,
	"place" text,
	"reporter_id" uuid,
	"reported_at" timestamp(3) with time zone NOT NULL,
	"triaged_at" timestamp(3) with time zone,
	"upheld_at" timestamp(3) with time zone,
	"closed_at" timestamp(3) with time zone,
	"sanction" text,
	"sanctioned_at" timestamp(3) with time zone,
	"sanctioned_by_id" uuid,
	"appeal_until" timestamp(3) with time zone,
	"appealed_at" timestamp(3) with time zone,
	"appeal_outcome" text,
	"effective_at" timestamp(3) with time zone,
	"lifted_at" timestamp(3) with time zone,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "infractions_kind_check" CHECK ("infractions"."kind" in ('classified_material', 'failure_to_maintain', 'incorrect_information', 'appearance', 'conduct', 'divergence_from_purpose', 'exclusion')),
	CONSTRAINT "infractions_origin_check" CHECK ("infractions"."origin" in ('automatic', 'reported')),
	CONSTRAINT "infractions_status_check" CHECK ("infractions"."status" in ('reported', 'triaged', 'acknowledged', 'disputed', 'remedied', 'upheld', 'dismissed', 'sanctioned', 'appealed', 'final')),
	CONSTRAINT "infractions_sanction_check" CHECK ("infractions"."sanction" in ('reminder', 'first_notice', 'second_notice', 'suspension', 'removal')),
	CONSTRAINT "infractions_appeal_outcome_check" CHECK ("infractions"."appeal_outcome" in ('granted', 'denied'))
);
--> statement-breakpoint
CREATE TABLE "maintenance_steps" (
	"id" uuid PRIMARY KEY DEFAULT uuid_v7() NOT NULL,
	"page_id" uuid NOT NULL,
	"from" text NOT NULL,
	"to" text NOT NULL,
	"at" timestamp(3) with time zone NOT NULL,
	"reason" jsonb NOT NULL,
	"notice" text,
	"causes" text[] DEFAULT '{}' NOT NULL,
	"infraction_id" uuid,
	"person_id" uuid,
	CONSTRAINT "maintenance_steps_from_check" CHECK ("maintenance_steps"."from" in ('compliant', 'due', 'overdue', 'second_notice', 'final_notice', 'suspension_proposed', 'suspended', 'removed')),
	CONSTRAINT "maintenance_steps_to_check" CHECK ("maintenance_steps"."to" in ('compliant', 'due', 'overdue', 'second_notice', 'final_notice', 'suspension_proposed', 'suspended', 'removed'))
);
--> statement-breakpoint
CREATE TABLE "contributions" (
	"id" uuid PRIMARY KEY DEFAULT uuid_v7() NOT NULL,
	"community_id" uuid NOT NULL,
	"person_id" uuid,
	"activity" text NOT NULL,
	"direction" text GENERATED ALWAYS AS (case when activity in ('organise', 'facilitate', 'talk', 'mentor', 'publish', 'minutes', 'answer', 'review', 'propose', 'thank') then 'give' else 'take' end) STORED NOT NULL,
	"weight" double precision NOT NULL,
	"weight_version" integer,
	"occurred_at" timestamp(3) with time zone NOT NULL,
	"counterpart_id" uuid,
	"about" text,
	"source" text NOT NULL,
	"source_key" text,
	"corrects_id" uuid,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "contributions_source_key" UNIQUE("source","source_key"),
	CONSTRAINT "contributions_activity_check" CHECK ("contributions"."activity" in ('organise', 'facilitate', 'talk', 'mentor', 'publish', 'minutes', 'answer', 'review', 'propose', 'thank', 'attend', 'ask', 'be_mentored', 'use')),
	CONSTRAINT "contributions_weight_check" CHECK (("contributions"."weight" < 0) <= ("contributions"."corrects_id" is not null))
);
--> statement-breakpoint
CREATE TABLE "correction_requests" (
	"id" uuid PRIMARY KEY DEFAULT uuid_v7() NOT NULL,
	"community_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"entry" text NOT NULL,
	"activity" text NOT NULL,
	"occurred_at" timestamp(3) with time zone NOT NULL,
	"source" text,
	"reason" text NOT NULL,
	"status" text DEFAULT 'open' NOT NULL,
	"escalated_at" timestamp(3) with time zone,
	"answer" text,
	"decided_by_id" uuid,
	"decided_at" timestamp(3) with time zone,
	"correction_id" uuid,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "correction_requests_activity_check" CHECK ("correction_requests"."activity" in ('organise', 'facilitate', 'talk', 'mentor', 'publish', 'minutes', 'answer', 'review', 'propose', 'thank', 'attend', 'ask', 'be_mentored', 'use')),
	CONSTRAINT "correction_requests_status_check" CHECK ("correction_requests"."status" in ('open', 'escalated', 'accepted', 'declined', 'withdrawn')),
	CONSTRAINT "correction_requests_decided_check" CHECK (("correction_requests"."status" in ('accepted', 'declined')) = ("correction_requests"."decided_at" is not null))
);
--> statement-breakpoint
CREATE TABLE "fairness_rules" (
	"id" uuid PRIMARY KEY DEFAULT uuid_v7() NOT NULL,
	"rule" text NOT NULL,
	"enabled" boolean DEFAULT true NOT NULL,
	"activities" text[] NOT NULL,
	"number" integer,
	"days" integer,
	"formats" text[] DEFAULT '{}' NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "fairness_rules_rule_key" UNIQUE("rule"),
	CONSTRAINT "fairness_rules_rule_check" CHECK ("fairness_rules"."rule" in ('daily_limit', 'unattended', 'working_meeting', 'role_attendance', 'one_role', 'once_per_question', 'monthly_limit', 'thanks_per_pair', 'thanks_limit'))
);
--> statement-breakpoint
CREATE TABLE "kudos" (
	"id" uuid PRIMARY KEY DEFAULT uuid_v7() NOT NULL,
	"from_id" uuid,
	"to_id" uuid NOT NULL,
	"message" text NOT NULL,
	"visibility" text DEFAULT 'public' NOT NULL,
	"community_id" uuid,
	"occurrence_id" uuid,
	"resource_id" uuid,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "kudos_visibility_check" CHECK ("kudos"."visibility" in ('public', 'private')),
	CONSTRAINT "kudos_self_check" CHECK ("kudos"."from_id" <> "kudos"."to_id")
);
--> statement-breakpoint
CREATE TABLE "kept_figures" (
	"period_id" uuid NOT NULL,
	"scope_id" uuid NOT NULL,
	"figures" json NOT NULL,
	CONSTRAINT "kept_figures_pkey" PRIMARY KEY("period_id","scope_id")
);
--> statement-breakpoint
CREATE TABLE "kept_periods" (
	"id" uuid PRIMARY KEY DEFAULT uuid_v7() NOT NULL,
	"period" text NOT NULL,
	"first_day" date NOT NULL,
	"known_on" date NOT NULL,
	CONSTRAINT "kept_periods_key" UNIQUE("period","first_day"),
	CONSTRAINT "kept_periods_period_check" CHECK ("kept_periods"."period" in ('month', 'quarter', 'year'))
);
--> statement-breakpoint
CREATE TABLE "weights" (
	"id" uuid PRIMARY KEY DEFAULT uuid_v7() NOT NULL,
	"activity" text NOT NULL,
	"direction" text GENERATED ALWAYS AS (case when activity in ('organise', 'facilitate', 'talk', 'mentor', 'publish', 'minutes', 'answer', 'review', 'propose', 'thank') then 'give' else 'take' end) STORED NOT NULL,
	"weight" double precision NOT NULL,
	"version" integer NOT NULL,
	"starts_on" date,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "weights_version_key" UNIQUE("activity","version"),
	CONSTRAINT "weights_activity_check" CHECK ("weights"."activity" in ('organise', 'facilitate', 'talk', 'mentor', 'publish', 'minutes', 'answer', 'review', 'propose', 'thank', 'attend', 'ask', 'be_mentored', 'use')),
	CONSTRAINT "weights_weight_check" CHECK ("weights"."weight" between 0 and 100)
);
--> statement-breakpoint
CREATE TABLE "agenda_answers" (
	"id" uuid PRIMARY KEY DEFAULT uuid_v7() NOT NULL,
	"item_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"text" text NOT NULL,
	"is_sealed" boolean DEFAULT false NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "agenda_answers_person_key" UNIQUE("item_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "agenda_items" (
	"id" uuid PRIMARY KEY DEFAULT uuid_v7() NOT NULL,
	"occurrence_id" uuid NOT NULL,
	"community_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"title" text NOT NULL,
	"description" text,
	"position" integer,
	"visibility" text NOT NULL,
	"duration_minutes" integer,
	"speaker_ids" uuid[] DEFAULT '{}' NOT NULL,
	"external_speakers" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"objective" text,
	"spoken_ids" uuid[] DEFAULT '{}' NOT NULL,
	"assignee_id" uuid,
	"due_on" date,
	"is_done" boolean DEFAULT false NOT NULL,
	"proposer_id" uuid,
	"is_sealed" boolean DEFAULT false NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "agenda_items_kind_check" CHECK ("agenda_items"."kind" in ('talk', 'topic', 'question', 'round', 'action', 'objective')),
	CONSTRAINT "agenda_items_visibility_check" CHECK ("agenda_items"."visibility" in ('public', 'internal', 'members')),
	CONSTRAINT "agenda_items_objective_check" CHECK ("agenda_items"."objective" in ('story_so_far', 'why_join', 'sponsor_framing', 'feedback', 'next_steps', 'call_to_action', 'who_is_in_the_room'))
);
--> statement-breakpoint
CREATE TABLE "agenda_votes" (
	"item_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"occurrence_id" uuid NOT NULL,
	"votes" integer NOT NULL,
	CONSTRAINT "agenda_votes_item_id_person_id_pk" PRIMARY KEY("item_id","person_id"),
	CONSTRAINT "agenda_votes_votes_check" CHECK ("agenda_votes"."votes" > 0)
);
--> statement-breakpoint
CREATE TABLE "agendas" (
	"id" uuid PRIMARY KEY DEFAULT uuid_v7() NOT NULL,
	"occurrence_id" uuid NOT NULL,
	"community_id" uuid NOT NULL,
	"votes_per_person" integer NOT NULL,
	"silent" text[] NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "agendas_occurrence_key" UNIQUE("occurrence_id"),
	CONSTRAINT "agendas_silent_check" CHECK ("agendas"."silent" <@ '{proposals,votes,answers}'::text[])
);
--> statement-breakpoint
CREATE TABLE "attendances" (
	"id" uuid PRIMARY KEY DEFAULT uuid_v7() NOT NULL,
	"occurrence_id" uuid NOT NULL,
	"starts_at" timestamp(3) with time zone NOT NULL,
	"community_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"status" text NOT NULL,
	"source" text NOT NULL,
	"recorded_by_id" uuid,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "attendances_person_key" UNIQUE("occurrence_id","person_id"),
	CONSTRAINT "attendances_status_check" CHECK ("attendances"."status" in ('attended', 'absent')),
	CONSTRAINT "attendances_source_check" CHECK ("attendances"."source" in ('list', 'report', 'check_in', 'import'))
);
--> statement-breakpoint
CREATE TABLE "calendar_tokens" (
	"id" uuid PRIMARY KEY DEFAULT uuid_v7() NOT NULL,
	"person_id" uuid NOT NULL,
	"portal_id" uuid,
	"name" text NOT NULL,
	"hash" "bytea" NOT NULL,
	"last_used_at" timestamp(3) with time zone,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "calendar_tokens_hash_key" UNIQUE("hash")
);
--> statement-breakpoint
CREATE TABLE "events" (
	"id" uuid PRIMARY KEY DEFAULT uuid_v7() NOT NULL,
	"community_id" uuid NOT NULL,
	"host_ids" uuid[] NOT NULL,
	"title" text NOT NULL,
	"description" text,
	"mode" text NOT NULL,
	"place" jsonb,
	"join_url" text,
	"join_visibility" text DEFAULT 'members' NOT NULL,
	"start" text NOT NULL,
	"duration_minutes" integer,
	"days" integer,
	"capacity" integer,
	"organiser_ids" uuid[] DEFAULT '{}' NOT NULL,
	"facilitator_ids" uuid[] DEFAULT '{}' NOT NULL,
	"speaker_ids" uuid[] DEFAULT '{}' NOT NULL,
	"note_taker_ids" uuid[] DEFAULT '{}' NOT NULL,
	"external_speakers" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"role_person_ids" uuid[] GENERATED ALWAYS AS (organiser_ids || facilitator_ids || speaker_ids || note_taker_ids) STORED NOT NULL,
	"roles" text[] GENERATED ALWAYS AS (array_remove(array[case when organiser_ids <> '{}' then 'organiser' end, case when facilitator_ids <> '{}' then 'facilitator' end, case when speaker_ids <> '{}' then 'speaker' end, case when note_taker_ids <> '{}' then 'note_taker' end], null)) STORED NOT NULL,
	"format" text DEFAULT 'other' NOT NULL,
	"topics" text[] DEFAULT '{}' NOT NULL,
	"perspective" text,
	"goal" text,
	"time_zone" text DEFAULT coalesce(current_setting('guildhall.time_zone', true), 'UTC') NOT NULL,
	"recurrence" jsonb,
	"visibility" text NOT NULL,
	"guests" boolean DEFAULT false NOT NULL,
	"call_to_action" jsonb,
	"preparation" jsonb,
	"status" text DEFAULT 'confirmed' NOT NULL,
	"cause" text,
	"proposer_id" uuid,
	"continues_id" uuid,
	"asked_at" timestamp(3) with time zone,
	"affirmed_at" timestamp(3) with time zone,
	"sequence" integer DEFAULT 0 NOT NULL,
	"source" text,
	"external_key" text,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"search" "tsvector" GENERATED ALWAYS AS (setweight(text_vector(title), 'A') || setweight(text_vector(spaced(topics) || ' ' || coalesce(goal, '')), 'B') || setweight(text_vector(coalesce(description, '')), 'D')) STORED,
	CONSTRAINT "events_origin_key" UNIQUE("source","external_key"),
	CONSTRAINT "events_format_check" CHECK ("events"."format" in ('brown_bag', 'lightning_talks', 'lean_coffee', 'xtrem_reading', 'xtrem_watch', 'workshop', 'retrospective', 'launch', 'coffee_catch_up', 'core_check_in', 'sponsor_meeting', 'talk', 'training', 'action_learning', 'appreciative_inquiry', 'other')),
	CONSTRAINT "events_mode_check" CHECK ("events"."mode" in ('online', 'on_site', 'hybrid')),
	CONSTRAINT "events_join_visibility_check" CHECK ("events"."join_visibility" in ('public', 'internal', 'members')),
	CONSTRAINT "events_length_check" CHECK (num_nonnulls("events"."duration_minutes", "events"."days") = 1),
	CONSTRAINT "events_whole_days_check" CHECK ("events"."days" is null or "events"."start" like '%T00:00'),
	CONSTRAINT "events_perspective_check" CHECK ("events"."perspective" in ('own', 'outside', 'challenging')),
	CONSTRAINT "events_visibility_check" CHECK ("events"."visibility" in ('public', 'internal', 'members')),
	CONSTRAINT "events_status_check" CHECK ("events"."status" in ('proposed', 'tentative', 'confirmed', 'dormant', 'declined', 'withdrawn', 'cancelled')),
	CONSTRAINT "events_cause_check" CHECK ("events"."status" not in ('declined', 'cancelled') or coalesce("events"."cause", '') ~ '\S')
);
--> statement-breakpoint
CREATE TABLE "feedback" (
	"id" uuid PRIMARY KEY DEFAULT uuid_v7() NOT NULL,
	"occurrence_id" uuid NOT NULL,
	"person_id" uuid,
	"rating" integer NOT NULL,
	"comment" text,
	"is_counted" boolean DEFAULT false NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "feedback_person_key" UNIQUE("occurrence_id","person_id"),
	CONSTRAINT "feedback_rating_check" CHECK ("feedback"."rating" between 1 and 5)
);
--> statement-breakpoint
CREATE TABLE "feedback_summaries" (
	"occurrence_id" uuid PRIMARY KEY NOT NULL,
	"counts" integer[] NOT NULL,
	"comments" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "guests" (
	"id" uuid PRIMARY KEY DEFAULT uuid_v7() NOT NULL,
	"occurrence_id" uuid NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"event_reminders" boolean DEFAULT true NOT NULL,
	"registered_at" timestamp(3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "invitations" (
	"id" uuid PRIMARY KEY DEFAULT uuid_v7() NOT NULL,
	"occurrence_id" uuid NOT NULL,
	"person_id" uuid,
	"guest_id" uuid,
	"community_id" uuid,
	"entry" jsonb NOT NULL,
	"sequence" integer NOT NULL,
	"mailed_at" timestamp(3) with time zone NOT NULL,
	"reminded_of" timestamp(3) with time zone,
	CONSTRAINT "invitations_one_check" CHECK (num_nonnulls("invitations"."person_id", "invitations"."guest_id") = 1)
);
--> statement-breakpoint
CREATE TABLE "minutes" (
	"id" uuid PRIMARY KEY DEFAULT uuid_v7() NOT NULL,
	"occurrence_id" uuid NOT NULL,
	"community_id" uuid NOT NULL,
	"text" text NOT NULL,
	"author_ids" uuid[] DEFAULT '{}' NOT NULL,
	"visibility" text NOT NULL,
	"status" text DEFAULT 'draft' NOT NULL,
	"published_at" timestamp(3) with time zone,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "minutes_occurrence_key" UNIQUE("occurrence_id"),
	CONSTRAINT "minutes_visibility_check" CHECK ("minutes"."visibility" in ('public', 'internal', 'members')),
	CONSTRAINT "minutes_status_check" CHECK ("minutes"."status" in ('draft', 'published')),
	CONSTRAINT "minutes_published_check" CHECK (("minutes"."status" = 'published') = ("minutes"."published_at" is not null))
);
--> statement-breakpoint
CREATE TABLE "changed_dates" (
	"community_id" uuid NOT NULL
);
--> statement-breakpoint
CREATE TABLE "nearest_dates" (
	"community_id" uuid PRIMARY KEY NOT NULL,
	"cadence" json,
	"next_id" uuid,
	"holds_until" timestamp(3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "occurrences" (
	"id" uuid PRIMARY KEY DEFAULT uuid_v7() NOT NULL,
	"event_id" uuid NOT NULL,
	"community_id" uuid NOT NULL,
	"original_start" timestamp(3) with time zone NOT NULL,
	"starts_at" timestamp(3) with time zone NOT NULL,
	"ends_at" timestamp(3) with time zone NOT NULL,
	"title" text NOT NULL,
	"description" text,
	"mode" text NOT NULL,
	"place" jsonb,
	"join_url" text,
	"join_visibility" text DEFAULT 'members' NOT NULL,
	"start" text NOT NULL,
	"duration_minutes" integer,
	"days" integer,
	"capacity" integer,
	"organiser_ids" uuid[] DEFAULT '{}' NOT NULL,
	"facilitator_ids" uuid[] DEFAULT '{}' NOT NULL,
	"speaker_ids" uuid[] DEFAULT '{}' NOT NULL,
	"note_taker_ids" uuid[] DEFAULT '{}' NOT NULL,
	"external_speakers" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"role_person_ids" uuid[] GENERATED ALWAYS AS (organiser_ids || facilitator_ids || speaker_ids || note_taker_ids) STORED NOT NULL,
	"roles" text[] GENERATED ALWAYS AS (array_remove(array[case when organiser_ids <> '{}' then 'organiser' end, case when facilitator_ids <> '{}' then 'facilitator' end, case when speaker_ids <> '{}' then 'speaker' end, case when note_taker_ids <> '{}' then 'note_taker' end], null)) STORED NOT NULL,
	"format" text DEFAULT 'other' NOT NULL,
	"topics" text[] DEFAULT '{}' NOT NULL,
	"time_zone" text NOT NULL,
	"overrides" text[] DEFAULT '{}' NOT NULL,
	"status" text NOT NULL,
	"outcome" text DEFAULT 'upcoming' NOT NULL,
	"cause" text,
	"dormant" boolean DEFAULT false NOT NULL,
	"head_count" integer,
	"unmatched_count" integer DEFAULT 0 NOT NULL,
	"sequence" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"search" "tsvector" GENERATED ALWAYS AS (setweight(text_vector(title), 'A') || setweight(text_vector(coalesce(place ->> 'name', '')), 'B') || setweight(text_vector(coalesce(description, '')), 'D')) STORED,
	CONSTRAINT "occurrences_starts_at_key" UNIQUE("starts_at","id"),
	CONSTRAINT "occurrences_original_start_key" UNIQUE("event_id","original_start"),
	CONSTRAINT "occurrences_format_check" CHECK ("occurrences"."format" in ('brown_bag', 'lightning_talks', 'lean_coffee', 'xtrem_reading', 'xtrem_watch', 'workshop', 'retrospective', 'launch', 'coffee_catch_up', 'core_check_in', 'sponsor_meeting', 'talk', 'training', 'action_learning', 'appreciative_inquiry', 'other')),
	CONSTRAINT "occurrences_mode_check" CHECK ("occurrences"."mode" in ('online', 'on_site', 'hybrid')),
	CONSTRAINT "occurrences_join_visibility_check" CHECK ("occurrences"."join_visibility" in ('public', 'internal', 'members')),
	CONSTRAINT "occurrences_length_check" CHECK (num_nonnulls("occurrences"."duration_minutes", "occurrences"."days") = 1),
	CONSTRAINT "occurrences_whole_days_check" CHECK ("occurrences"."days" is null or "occurrences"."start" like '%T00:00'),
	CONSTRAINT "occurrences_status_check" CHECK ("occurrences"."status" in ('tentative', 'confirmed', 'cancelled')),
	CONSTRAINT "occurrences_outcome_check" CHECK ("occurrences"."outcome" in ('upcoming', 'held', 'not_held', 'unconfirmed')),
	CONSTRAINT "occurrences_end_check" CHECK ("occurrences"."ends_at" > "occurrences"."starts_at"),
	CONSTRAINT "occurrences_cause_check" CHECK ("occurrences"."outcome" <> 'not_held' or coalesce("occurrences"."cause", '') ~ '\S'),
	CONSTRAINT "occurrences_held_check" CHECK ("occurrences"."status" <> 'cancelled' or "occurrences"."outcome" = 'not_held')
);
--> statement-breakpoint
CREATE TABLE "recordings" (
	"id" uuid PRIMARY KEY DEFAULT uuid_v7() NOT NULL,
	"occurrence_id" uuid NOT NULL,
	"community_id" uuid NOT NULL,
	"title" text NOT NULL,
	"url" text NOT NULL,
	"duration_minutes" integer,
	"visibility" text NOT NULL,
	"status" text DEFAULT 'draft' NOT NULL,
	"published_at" timestamp(3) with time zone,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "recordings_visibility_check" CHECK ("recordings"."visibility" in ('public', 'internal', 'members')),
	CONSTRAINT "recordings_status_check" CHECK ("recordings"."status" in ('draft', 'published')),
	CONSTRAINT "recordings_published_check" CHECK (("recordings"."status" = 'published') = ("recordings"."published_at" is not null))
);
--> statement-breakpoint
CREATE TABLE "rsvps" (
	"id" uuid PRIMARY KEY DEFAULT uuid_v7() NOT NULL,
	"occurrence_id" uuid NOT NULL,
	"community_id" uuid NOT NULL,
	"person_id" uuid,
	"guest_id" uuid,
	"status" text NOT NULL,
	"series_answer" text,
	"answered_at" timestamp(3) with time zone NOT NULL,
	"offer_expires_at" timestamp(3) with time zone,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "rsvps_status_check" CHECK ("rsvps"."status" in ('going', 'maybe', 'declined', 'waitlisted', 'offered')),
	CONSTRAINT "rsvps_series_answer_check" CHECK ("rsvps"."series_answer" in ('going', 'maybe', 'declined')),
	CONSTRAINT "rsvps_one_check" CHECK (num_nonnulls("rsvps"."person_id", "rsvps"."guest_id") <= 1),
	CONSTRAINT "rsvps_offer_check" CHECK ("rsvps"."status" <> 'offered' or "rsvps"."offer_expires_at" is not null)
);
--> statement-breakpoint
CREATE TABLE "finding_changes" (
	"id" uuid PRIMARY KEY DEFAULT uuid_v7() NOT NULL,
	"finding_id" uuid NOT NULL,
	"from" timestamp(3) with time zone NOT NULL,
	"severity" text NOT NULL,
	"status" text NOT NULL,
	"score" real,
	"message" jsonb NOT NULL,
	"evidence" jsonb NOT NULL,
	"rule_version" integer NOT NULL,
	"pack_version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "finding_counts" (
	"portal_id" uuid NOT NULL,
	"rule" text NOT NULL,
	"severity" text NOT NULL,
	"status" text NOT NULL,
	"findings" integer NOT NULL,
	"counted" integer NOT NULL,
	"weight" numeric NOT NULL,
	"weighted" numeric NOT NULL
);
--> statement-breakpoint
CREATE TABLE "findings" (
	"id" uuid PRIMARY KEY DEFAULT uuid_v7() NOT NULL,
	"portal_id" uuid NOT NULL,
	"rule" text NOT NULL,
	"subject_type" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"community_id" uuid NOT NULL,
	"page_id" uuid,
	"severity" text NOT NULL,
	"status" text NOT NULL,
	"score" real,
	"weight" numeric GENERATED ALWAYS AS (case when status in ('pass', 'warn', 'fail') and score is not null then case severity when 'critical' then 10 when 'high' then 7.5 when 'medium' then 5 when 'low' then 2.5 end end) STORED,
	"message" jsonb NOT NULL,
	"evidence" jsonb NOT NULL,
	"clause" text NOT NULL,
	"remedy" jsonb,
	"next_step" jsonb,
	"rule_version" integer NOT NULL,
	"pack_version" integer NOT NULL,
	"digest" text NOT NULL,
	"first_seen_at" timestamp(3) with time zone NOT NULL,
	"since" timestamp(3) with time zone NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "findings_subject_key" UNIQUE("portal_id","rule","subject_id"),
	CONSTRAINT "findings_subject_type_check" CHECK ("findings"."subject_type" in ('page', 'community')),
	CONSTRAINT "findings_severity_check" CHECK ("findings"."severity" in ('critical', 'high', 'medium', 'low')),
	CONSTRAINT "findings_status_check" CHECK ("findings"."status" in ('pass', 'warn', 'fail', 'inconclusive', 'manual', 'not_applicable', 'waived'))
);
--> statement-breakpoint
CREATE TABLE "page_scores" (
	"page_id" uuid PRIMARY KEY NOT NULL,
	"portal_id" uuid NOT NULL,
	"open" integer NOT NULL,
	"weight" numeric NOT NULL,
	"weighted" numeric NOT NULL,
	"score" double precision GENERATED ALWAYS AS (round(weighted / nullif(weight, 0), 2)) STORED
);
--> statement-breakpoint
CREATE TABLE "rule_packs" (
	"id" uuid PRIMARY KEY DEFAULT uuid_v7() NOT NULL,
	"portal_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"base" text NOT NULL,
	"rules" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"custom" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"ladder" jsonb,
	"gates" text[],
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "rule_packs_version_key" UNIQUE("portal_id","version"),
	CONSTRAINT "rule_packs_base_check" CHECK ("rule_packs"."base" in ('obt', 'university', 'network'))
);
--> statement-breakpoint
CREATE TABLE "waivers" (
	"id" uuid PRIMARY KEY DEFAULT uuid_v7() NOT NULL,
	"portal_id" uuid NOT NULL,
	"rule" text NOT NULL,
	"community_id" uuid NOT NULL,
	"page_id" uuid,
	"subject_id" uuid GENERATED ALWAYS AS (coalesce(page_id, community_id)) STORED,
	"why" text NOT NULL,
	"until" date NOT NULL,
	"granted_by_id" uuid,
	"revoked_at" timestamp(3) with time zone,
	"revoked_by_id" uuid,
	"revoked_why" text,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "waivers_revoked_check" CHECK (("waivers"."revoked_at" is null) = ("waivers"."revoked_why" is null))
);
--> statement-breakpoint
CREATE TABLE "signing_keys" (
	"id" uuid PRIMARY KEY DEFAULT uuid_v7() NOT NULL,
	"kid" text NOT NULL,
	"public_jwk" jsonb NOT NULL,
	"private_jwk" text,
	"retired_at" timestamp(3) with time zone,
	"revoked_at" timestamp(3) with time zone,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "signing_keys_kid_key" UNIQUE("kid")
);
--> statement-breakpoint
CREATE TABLE "token_uses" (
	"id" uuid PRIMARY KEY NOT NULL,
	"used_at" timestamp(3) with time zone NOT NULL,
	"expires_at" timestamp(3) with time zone NOT NULL
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
	"origins" text[],
	"expires_at" timestamp(3) with time zone,
	"rotated_at" timestamp(3) with time zone,
	"overlap_until" timestamp(3) with time zone,
	"last_used_at" timestamp(3) with time zone,
	"revoked_at" timestamp(3) with time zone,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "keys_hash_key" UNIQUE("hash"),
	CONSTRAINT "keys_kind_check" CHECK ("keys"."kind" in ('secret', 'publishable'))
);
--> statement-breakpoint
CREATE TABLE "retired_secrets" (
	"hash" "bytea" PRIMARY KEY NOT NULL,
	"key_id" uuid NOT NULL,
	"works_until" timestamp(3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "resources" (
	"id" uuid PRIMARY KEY DEFAULT uuid_v7() NOT NULL,
	"community_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"story_kind" text,
	"title" text NOT NULL,
	"summary" text,
	"url" text,
	"text" text,
	"impact" text,
	"author_ids" uuid[] DEFAULT '{}' NOT NULL,
	"proposer_id" uuid,
	"topics" text[] DEFAULT '{}' NOT NULL,
	"language" text,
	"licence" text,
	"visibility" text NOT NULL,
	"clearance" text DEFAULT 'not_requested' NOT NULL,
	"quality" text DEFAULT 'unreviewed' NOT NULL,
	"review_due_on" date,
	"status" text DEFAULT 'proposed' NOT NULL,
	"cause" text,
	"published_at" timestamp(3) with time zone,
	"source" text,
	"external_key" text,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"search" "tsvector" GENERATED ALWAYS AS (setweight(text_vector(title), 'A') || setweight(text_vector(spaced(topics) || ' ' || coalesce(summary, '')), 'B') || setweight(text_vector(coalesce(text, '')), 'D')) STORED,
	CONSTRAINT "resources_origin_key" UNIQUE("source","external_key"),
	CONSTRAINT "resources_kind_check" CHECK ("resources"."kind" in ('story', 'blog', 'video', 'audio', 'case_study', 'document', 'template', 'link', 'minutes', 'recording', 'lessons_learned', 'quick_tip', 'standard')),
	CONSTRAINT "resources_story_kind_check" CHECK ("resources"."story_kind" in ('mistake', 'success', 'lesson')),
	CONSTRAINT "resources_visibility_check" CHECK ("resources"."visibility" in ('public', 'internal', 'members')),
	CONSTRAINT "resources_clearance_check" CHECK ("resources"."clearance" in ('not_requested', 'requested', 'granted', 'refused')),
	CONSTRAINT "resources_quality_check" CHECK ("resources"."quality" in ('unreviewed', 'reviewed', 'outdated')),
	CONSTRAINT "resources_status_check" CHECK ("resources"."status" in ('proposed', 'published', 'declined', 'archived', 'withdrawn')),
	CONSTRAINT "resources_content_check" CHECK (num_nonnulls("resources"."url", "resources"."text") > 0),
	CONSTRAINT "resources_story_check" CHECK ("resources"."story_kind" is null or "resources"."kind" = 'story'),
	CONSTRAINT "resources_cause_check" CHECK ("resources"."status" <> 'declined' or coalesce("resources"."cause", '') ~ '\S')
);
--> statement-breakpoint
CREATE TABLE "nominations" (
	"id" uuid PRIMARY KEY DEFAULT uuid_v7() NOT NULL,
	"community_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"role" text NOT NULL,
	"reason" text,
	"starts_on" date,
	"dedicated_hours_per_week" double precision,
	"overlap_days" integer DEFAULT 0 NOT NULL,
	"status" text DEFAULT 'proposed' NOT NULL,
	"is_offer" boolean DEFAULT false NOT NULL,
	"nominated_by_id" uuid,
	"answer" text,
	"decided_by_id" uuid,
	"decided_at" timestamp(3) with time zone,
	"term_id" uuid,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "nominations_role_check" CHECK ("nominations"."role" in ('leader', 'core', 'member_support', 'information_resources', 'web_admin', 'facilitator', 'sponsor', 'coach', 'member')),
	CONSTRAINT "nominations_status_check" CHECK ("nominations"."status" in ('proposed', 'accepted', 'appointed', 'declined', 'withdrawn')),
	CONSTRAINT "nominations_decided_check" CHECK (("nominations"."status" in ('proposed', 'accepted')) = ("nominations"."decided_at" is null))
);
--> statement-breakpoint
CREATE TABLE "way_answers" (
	"id" uuid PRIMARY KEY DEFAULT uuid_v7() NOT NULL,
	"community_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"way" uuid NOT NULL,
	"kind" text NOT NULL,
	"title" text NOT NULL,
	"role" text,
	"message" text,
	"status" text DEFAULT 'open' NOT NULL,
	"reason" text,
	"decided_by_id" uuid,
	"decided_at" timestamp(3) with time zone,
	"term_id" uuid,
	"kudo_id" uuid,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "way_answers_kind_check" CHECK ("way_answers"."kind" in ('open_role', 'help_wanted', 'offer')),
	CONSTRAINT "way_answers_role_check" CHECK ("way_answers"."role" in ('leader', 'core', 'member_support', 'information_resources', 'web_admin', 'facilitator', 'sponsor', 'coach', 'member')),
	CONSTRAINT "way_answers_status_check" CHECK ("way_answers"."status" in ('open', 'accepted', 'declined', 'withdrawn'))
);
--> statement-breakpoint
CREATE TABLE "notice_texts" (
	"id" uuid PRIMARY KEY DEFAULT uuid_v7() NOT NULL,
	"portal_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"language" text NOT NULL,
	"subject" text,
	"what" text,
	"next" text,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "notice_texts_one_key" UNIQUE("portal_id","kind","language"),
	CONSTRAINT "notice_texts_kind_check" CHECK ("notice_texts"."kind" in ('page_due_soon', 'page_overdue', 'page_second_notice', 'page_final_notice', 'suspension_proposed', 'page_suspended', 'page_removed', 'page_compliant', 'page_reinstated', 'help_asked', 'help_answered', 'page_reminder', 'infraction_opened', 'infraction_decided', 'appeal_decided', 'page_request_decided', 'page_request_changes_asked', 'succession_asked', 'succession_answered', 'community_decided', 'resource_review_due', 'event_invitation', 'event_answered', 'event_changed', 'event_cancelled', 'event_left', 'event_offered', 'event_reminder', 'check_in', 'series_unconfirmed', 'event_registration', 'series_dormant', 'kudos_received', 'correction_requested', 'correction_escalated', 'correction_decided', 'poll_opened', 'charter_review_due', 'charter_vote_opened', 'charter_vote_ended', 'touchpoint_overdue', 'dormancy_proposed', 'membership_applied', 'membership_invited', 'membership_decided', 'invitation_answered', 'member_welcomed', 'way_answered', 'way_answer_decided', 'role_handed_over', 'stand_in_named', 'nomination_received', 'nomination_accepted', 'nomination_decided', 'community_closing', 'community_continues', 'community_closed', 'community_merged', 'weekly_digest', 'webhook_failing', 'mail_failing', 'campaign_started', 'campaign_ending', 'campaign_ended')),
	CONSTRAINT "notice_texts_some_check" CHECK (num_nonnulls("notice_texts"."subject", "notice_texts"."what", "notice_texts"."next") > 0)
);
--> statement-breakpoint
CREATE TABLE "discovered_pages" (
	"id" uuid PRIMARY KEY DEFAULT uuid_v7() NOT NULL,
	"portal_id" uuid NOT NULL,
	"url" text NOT NULL,
	"address" text GENERATED ALWAYS AS (regexp_replace(url, '^https?:|/?(#.*)?$', '', 'g')) STORED NOT NULL,
	"first_seen_at" timestamp(3) with time zone NOT NULL,
	"last_seen_at" timestamp(3) with time zone NOT NULL,
	"vanished_at" timestamp(3) with time zone,
	"ignored_at" timestamp(3) with time zone,
	"ignored_by_id" uuid,
	CONSTRAINT "discovered_pages_address_key" UNIQUE("portal_id","address")
);
--> statement-breakpoint
CREATE TABLE "sitemap_crawls" (
	"portal_id" uuid PRIMARY KEY NOT NULL,
	"weekly" boolean DEFAULT false NOT NULL,
	"next_at" timestamp(3) with time zone,
	"finished_at" timestamp(3) with time zone,
	"sitemaps" integer DEFAULT 0 NOT NULL,
	"found" integer DEFAULT 0 NOT NULL,
	"refused" integer DEFAULT 0 NOT NULL,
	"complete" boolean DEFAULT false NOT NULL,
	"problem" jsonb
);
--> statement-breakpoint
CREATE TABLE "page_lists" (
	"id" uuid PRIMARY KEY DEFAULT uuid_v7() NOT NULL,
	"portal_id" uuid NOT NULL,
	"name" text NOT NULL,
	"page_ids" uuid[] DEFAULT '{}' NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "page_lists_name_key" UNIQUE("portal_id","name")
);
--> statement-breakpoint
CREATE TABLE "page_checks" (
	"id" uuid PRIMARY KEY DEFAULT uuid_v7() NOT NULL,
	"page_id" uuid NOT NULL,
	"checked_at" timestamp(3) with time zone NOT NULL,
	"outcome" text NOT NULL,
	"message" jsonb,
	"instead" text,
	"pending_change_since" timestamp(3) with time zone,
	"status_code" integer,
	"final_url" text,
	"duration_ms" integer NOT NULL,
	"bytes" integer,
	"etag" text,
	"last_modified" timestamp(3) with time zone,
	"title" text,
	"headings" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"content_hash" text,
	"mission_shown" boolean,
	"nearness" double precision,
	"formula" text,
	"images" integer,
	"images_without_alt" integer,
	"links" integer,
	"links_checked" integer,
	"broken_links" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"broken_images" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"markings" jsonb DEFAULT '[]'::jsonb NOT NULL,
	CONSTRAINT "page_checks_outcome_check" CHECK ("page_checks"."outcome" in ('loaded', 'not_modified', 'failed', 'unreachable', 'busy', 'robots', 'blocked', 'too_slow', 'not_made', 'not_html')),
	CONSTRAINT "page_checks_instead_check" CHECK ("page_checks"."instead" in ('unavailable', 'not_found', 'login_required', 'moved', 'error_page', 'parked'))
);
--> statement-breakpoint
CREATE TABLE "page_watches" (
	"id" uuid PRIMARY KEY NOT NULL,
	"url" text NOT NULL,
	"host" text NOT NULL,
	"next_check_at" timestamp(3) with time zone NOT NULL,
	"not_before" timestamp(3) with time zone,
	"last_checked_at" timestamp(3) with time zone,
	"last_read_at" timestamp(3) with time zone,
	"last_read_id" uuid,
	"failures" integer DEFAULT 0 NOT NULL,
	"claim" uuid,
	"claimed_until" timestamp(3) with time zone,
	"etag" text,
	"last_modified" text,
	"basis" text,
	"memory" jsonb
);
--> statement-breakpoint
CREATE TABLE "page_counts" (
	"portal_id" uuid NOT NULL,
	"maintenance" text NOT NULL,
	"review_every_days" integer NOT NULL,
	"updated_day" timestamp(3) with time zone NOT NULL,
	"pages" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "page_updates" (
	"id" uuid PRIMARY KEY DEFAULT uuid_v7() NOT NULL,
	"page_id" uuid NOT NULL,
	"portal_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"occurred_at" timestamp(3) with time zone NOT NULL,
	"actor_class" text,
	"person_id" uuid,
	"change_key" text,
	"note" jsonb,
	"bulk_since" timestamp(3) with time zone,
	"recorded_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "page_updates_kind_check" CHECK ("page_updates"."kind" in ('attestation', 'heartbeat', 'sitemap', 'http', 'content'))
);
--> statement-breakpoint
CREATE TABLE "pages" (
	"id" uuid PRIMARY KEY DEFAULT uuid_v7() NOT NULL,
	"community_id" uuid NOT NULL,
	"portal_id" uuid NOT NULL,
	"url" text NOT NULL,
	"mission" text,
	"requirement" text,
	"requirement_ends_on" date,
	"review_every_days" integer DEFAULT 90 NOT NULL,
	"last_updated_at" timestamp(3) with time zone,
	"last_update_id" uuid,
	"maintenance" text DEFAULT 'compliant' NOT NULL,
	"maintenance_since" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"source" text,
	"external_key" text,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "pages_community_key" UNIQUE("portal_id","community_id"),
	CONSTRAINT "pages_url_key" UNIQUE("portal_id","url"),
	CONSTRAINT "pages_origin_key" UNIQUE("source","external_key"),
	CONSTRAINT "pages_review_check" CHECK ("pages"."review_every_days" between 1 and 1000),
	CONSTRAINT "pages_maintenance_check" CHECK ("pages"."maintenance" in ('compliant', 'due', 'overdue', 'second_notice', 'final_notice', 'suspension_proposed', 'suspended', 'removed'))
);
--> statement-breakpoint
CREATE TABLE "representatives" (
	"id" uuid PRIMARY KEY DEFAULT uuid_v7() NOT NULL,
	"page_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"role" text NOT NULL,
	"started_on" date DEFAULT today() NOT NULL,
	"ended_on" date,
	"away_from" date,
	"away_until" date,
	"stand_in_id" uuid,
	"source" text,
	"external_key" text,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "representatives_origin_key" UNIQUE("source","external_key"),
	CONSTRAINT "representatives_role_check" CHECK ("representatives"."role" in ('primary', 'secondary')),
	CONSTRAINT "representatives_order_check" CHECK ("representatives"."ended_on" >= "representatives"."started_on"),
	CONSTRAINT "representatives_leave_check" CHECK ("representatives"."away_until" >= "representatives"."away_from")
);
--> statement-breakpoint
CREATE TABLE "page_request_overlap_answers" (
	"id" uuid PRIMARY KEY DEFAULT uuid_v7() NOT NULL,
	"page_request_id" uuid NOT NULL,
	"other_community_id" uuid,
	"organisation_id" uuid,
	"answer" text NOT NULL,
	"because" text,
	"author_id" uuid,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "overlap_answers_community_key" UNIQUE("page_request_id","other_community_id"),
	CONSTRAINT "overlap_answers_organisation_key" UNIQUE("page_request_id","organisation_id"),
	CONSTRAINT "overlap_answers_answer_check" CHECK ("page_request_overlap_answers"."answer" in ('distinct', 'join', 'merge')),
	CONSTRAINT "overlap_answers_one_check" CHECK (num_nonnulls("page_request_overlap_answers"."other_community_id", "page_request_overlap_answers"."organisation_id") = 1)
);
--> statement-breakpoint
CREATE TABLE "page_requests" (
	"id" uuid PRIMARY KEY DEFAULT uuid_v7() NOT NULL,
	"community_id" uuid NOT NULL,
	"portal_id" uuid NOT NULL,
	"url" text,
	"mission" text,
	"requirement" text,
	"requirement_ends_on" date,
	"primary_id" uuid,
	"secondary_id" uuid,
	"why_not_tasked" text,
	"requester_id" uuid,
	"status" text DEFAULT 'submitted' NOT NULL,
	"waiting_since" timestamp(3) with time zone,
	"cause" text,
	"decided_at" timestamp(3) with time zone,
	"page_id" uuid,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "page_requests_status_check" CHECK ("page_requests"."status" in ('submitted', 'changes_asked', 'approved', 'declined', 'expired')),
	CONSTRAINT "page_requests_representatives_check" CHECK ("page_requests"."primary_id" <> "page_requests"."secondary_id"),
	CONSTRAINT "page_requests_waiting_check" CHECK (("page_requests"."status" = 'changes_asked') = ("page_requests"."waiting_since" is not null))
);
--> statement-breakpoint
CREATE TABLE "page_request_messages" (
	"id" uuid PRIMARY KEY DEFAULT uuid_v7() NOT NULL,
	"page_request_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"text" text NOT NULL,
	"author_id" uuid,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "page_request_messages_kind_check" CHECK ("page_request_messages"."kind" in ('ask', 'answer'))
);
--> statement-breakpoint
CREATE TABLE "successions" (
	"id" uuid PRIMARY KEY DEFAULT uuid_v7() NOT NULL,
	"term_id" uuid NOT NULL,
	"reason" text NOT NULL,
	"role" text NOT NULL,
	"page_id" uuid,
	"community_id" uuid NOT NULL,
	"holder_id" uuid,
	"person_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"asked_at" timestamp(3) with time zone NOT NULL,
	"answer_by" timestamp(3) with time zone NOT NULL,
	"answer" text,
	"because" text,
	"answered_at" timestamp(3) with time zone,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "successions_reason_check" CHECK ("successions"."reason" in ('term_ending', 'leave', 'silence', 'left', 'handover')),
	CONSTRAINT "successions_role_check" CHECK ("successions"."role" in ('primary', 'secondary', 'leader')),
	CONSTRAINT "successions_answer_check" CHECK ("successions"."answer" in ('accepted', 'declined', 'none', 'cancelled')),
	CONSTRAINT "successions_answered_check" CHECK (("successions"."answer" is null) = ("successions"."answered_at" is null))
);
--> statement-breakpoint
CREATE TABLE "feed_offset" (
	"transactions" bigint PRIMARY KEY NOT NULL
);
--> statement-breakpoint
CREATE TABLE "feed_positions" (
	"consumer" text PRIMARY KEY NOT NULL,
	"transaction" "xid8" DEFAULT '0' NOT NULL,
	"position" bigint DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "job_runs" (
	"job" text PRIMARY KEY NOT NULL,
	"run_count" integer DEFAULT 0 NOT NULL,
	"failure_count" integer DEFAULT 0 NOT NULL,
	"succeeded_at" timestamp(3) with time zone,
	"failed_at" timestamp(3) with time zone,
	"failure" text,
	"took_ms" integer,
	"next_at" timestamp(3) with time zone,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "rate_counts" (
	"account" uuid PRIMARY KEY NOT NULL,
	"used" integer NOT NULL,
	"ends_at" timestamp(3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "charters" ADD CONSTRAINT "charters_community_id_communities_id_fk" FOREIGN KEY ("community_id") REFERENCES "public"."communities"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "charters" ADD CONSTRAINT "charters_based_on_id_charters_id_fk" FOREIGN KEY ("based_on_id") REFERENCES "public"."charters"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "charters" ADD CONSTRAINT "charters_published_by_id_people_id_fk" FOREIGN KEY ("published_by_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "charter_comments" ADD CONSTRAINT "charter_comments_community_id_communities_id_fk" FOREIGN KEY ("community_id") REFERENCES "public"."communities"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "charter_comments" ADD CONSTRAINT "charter_comments_charter_id_charters_id_fk" FOREIGN KEY ("charter_id") REFERENCES "public"."charters"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "charter_comments" ADD CONSTRAINT "charter_comments_author_id_people_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "charter_comments" ADD CONSTRAINT "charter_comments_resolved_by_id_people_id_fk" FOREIGN KEY ("resolved_by_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "measure_values" ADD CONSTRAINT "measure_values_measure_id_measures_id_fk" FOREIGN KEY ("measure_id") REFERENCES "public"."measures"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "measure_values" ADD CONSTRAINT "measure_values_recorded_by_id_people_id_fk" FOREIGN KEY ("recorded_by_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "measures" ADD CONSTRAINT "measures_community_id_communities_id_fk" FOREIGN KEY ("community_id") REFERENCES "public"."communities"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "measures" ADD CONSTRAINT "measures_charter_id_charters_id_fk" FOREIGN KEY ("charter_id") REFERENCES "public"."charters"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poll_ballots" ADD CONSTRAINT "poll_ballots_poll_id_polls_id_fk" FOREIGN KEY ("poll_id") REFERENCES "public"."polls"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "polls" ADD CONSTRAINT "polls_community_id_communities_id_fk" FOREIGN KEY ("community_id") REFERENCES "public"."communities"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "charter_reviews" ADD CONSTRAINT "charter_reviews_community_id_communities_id_fk" FOREIGN KEY ("community_id") REFERENCES "public"."communities"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "charter_reviews" ADD CONSTRAINT "charter_reviews_charter_id_charters_id_fk" FOREIGN KEY ("charter_id") REFERENCES "public"."charters"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "charter_reviews" ADD CONSTRAINT "charter_reviews_opened_by_id_people_id_fk" FOREIGN KEY ("opened_by_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "charter_reviews" ADD CONSTRAINT "charter_reviews_poll_id_polls_id_fk" FOREIGN KEY ("poll_id") REFERENCES "public"."polls"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "charter_reviews" ADD CONSTRAINT "charter_reviews_concluded_by_id_people_id_fk" FOREIGN KEY ("concluded_by_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "touchpoints" ADD CONSTRAINT "touchpoints_community_id_communities_id_fk" FOREIGN KEY ("community_id") REFERENCES "public"."communities"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "touchpoints" ADD CONSTRAINT "touchpoints_sponsor_id_people_id_fk" FOREIGN KEY ("sponsor_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "charter_votes" ADD CONSTRAINT "charter_votes_community_id_communities_id_fk" FOREIGN KEY ("community_id") REFERENCES "public"."communities"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "charter_votes" ADD CONSTRAINT "charter_votes_charter_id_charters_id_fk" FOREIGN KEY ("charter_id") REFERENCES "public"."charters"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "charter_votes" ADD CONSTRAINT "charter_votes_voter_id_people_id_fk" FOREIGN KEY ("voter_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "campaign_days" ADD CONSTRAINT "campaign_days_campaign_id_campaigns_id_fk" FOREIGN KEY ("campaign_id") REFERENCES "public"."campaigns"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "campaigns" ADD CONSTRAINT "campaigns_portal_id_portals_id_fk" FOREIGN KEY ("portal_id") REFERENCES "public"."portals"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "campaigns" ADD CONSTRAINT "campaigns_created_by_id_people_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "digests" ADD CONSTRAINT "digests_portal_id_portals_id_fk" FOREIGN KEY ("portal_id") REFERENCES "public"."portals"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_guest_id_guests_id_fk" FOREIGN KEY ("guest_id") REFERENCES "public"."guests"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_portal_id_portals_id_fk" FOREIGN KEY ("portal_id") REFERENCES "public"."portals"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_community_id_communities_id_fk" FOREIGN KEY ("community_id") REFERENCES "public"."communities"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_page_id_pages_id_fk" FOREIGN KEY ("page_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "webhook_deliveries" ADD CONSTRAINT "webhook_deliveries_webhook_id_webhooks_id_fk" FOREIGN KEY ("webhook_id") REFERENCES "public"."webhooks"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "webhook_secrets" ADD CONSTRAINT "webhook_secrets_webhook_id_webhooks_id_fk" FOREIGN KEY ("webhook_id") REFERENCES "public"."webhooks"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "webhook_states" ADD CONSTRAINT "webhook_states_webhook_id_webhooks_id_fk" FOREIGN KEY ("webhook_id") REFERENCES "public"."webhooks"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "webhooks" ADD CONSTRAINT "webhooks_portal_id_portals_id_fk" FOREIGN KEY ("portal_id") REFERENCES "public"."portals"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "communities" ADD CONSTRAINT "communities_author_id_people_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "communities" ADD CONSTRAINT "communities_parent_fkey" FOREIGN KEY ("parent_id") REFERENCES "public"."communities"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "community_counts" ADD CONSTRAINT "community_counts_community_id_communities_id_fk" FOREIGN KEY ("community_id") REFERENCES "public"."communities"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "community_steps" ADD CONSTRAINT "community_steps_community_id_communities_id_fk" FOREIGN KEY ("community_id") REFERENCES "public"."communities"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "community_steps" ADD CONSTRAINT "community_steps_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "former_slugs" ADD CONSTRAINT "former_slugs_community_id_communities_id_fk" FOREIGN KEY ("community_id") REFERENCES "public"."communities"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "former_slugs" ADD CONSTRAINT "former_slugs_former_id_communities_id_fk" FOREIGN KEY ("former_id") REFERENCES "public"."communities"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_rows" ADD CONSTRAINT "import_rows_import_id_imports_id_fk" FOREIGN KEY ("import_id") REFERENCES "public"."imports"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "membership_spells" ADD CONSTRAINT "membership_spells_membership_id_memberships_id_fk" FOREIGN KEY ("membership_id") REFERENCES "public"."memberships"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "membership_spells" ADD CONSTRAINT "membership_spells_community_id_communities_id_fk" FOREIGN KEY ("community_id") REFERENCES "public"."communities"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "membership_spells" ADD CONSTRAINT "membership_spells_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_community_id_communities_id_fk" FOREIGN KEY ("community_id") REFERENCES "public"."communities"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_invited_by_id_people_id_fk" FOREIGN KEY ("invited_by_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "terms" ADD CONSTRAINT "terms_membership_id_memberships_id_fk" FOREIGN KEY ("membership_id") REFERENCES "public"."memberships"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "terms" ADD CONSTRAINT "terms_stands_in_for_id_terms_id_fk" FOREIGN KEY ("stands_in_for_id") REFERENCES "public"."terms"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "infraction_steps" ADD CONSTRAINT "infraction_steps_infraction_id_infractions_id_fk" FOREIGN KEY ("infraction_id") REFERENCES "public"."infractions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "infraction_steps" ADD CONSTRAINT "infraction_steps_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "infractions" ADD CONSTRAINT "infractions_page_id_pages_id_fk" FOREIGN KEY ("page_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "infractions" ADD CONSTRAINT "infractions_community_id_communities_id_fk" FOREIGN KEY ("community_id") REFERENCES "public"."communities"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "infractions" ADD CONSTRAINT "infractions_portal_id_portals_id_fk" FOREIGN KEY ("portal_id") REFERENCES "public"."portals"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "infractions" ADD CONSTRAINT "infractions_reporter_id_people_id_fk" FOREIGN KEY ("reporter_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "infractions" ADD CONSTRAINT "infractions_sanctioned_by_id_people_id_fk" FOREIGN KEY ("sanctioned_by_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "maintenance_steps" ADD CONSTRAINT "maintenance_steps_page_id_pages_id_fk" FOREIGN KEY ("page_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "maintenance_steps" ADD CONSTRAINT "maintenance_steps_infraction_id_infractions_id_fk" FOREIGN KEY ("infraction_id") REFERENCES "public"."infractions"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "maintenance_steps" ADD CONSTRAINT "maintenance_steps_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contributions" ADD CONSTRAINT "contributions_community_id_communities_id_fk" FOREIGN KEY ("community_id") REFERENCES "public"."communities"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contributions" ADD CONSTRAINT "contributions_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contributions" ADD CONSTRAINT "contributions_counterpart_id_people_id_fk" FOREIGN KEY ("counterpart_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contributions" ADD CONSTRAINT "contributions_corrects_fkey" FOREIGN KEY ("corrects_id") REFERENCES "public"."contributions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "correction_requests" ADD CONSTRAINT "correction_requests_community_id_communities_id_fk" FOREIGN KEY ("community_id") REFERENCES "public"."communities"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "correction_requests" ADD CONSTRAINT "correction_requests_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "correction_requests" ADD CONSTRAINT "correction_requests_decided_by_id_people_id_fk" FOREIGN KEY ("decided_by_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "correction_requests" ADD CONSTRAINT "correction_requests_correction_id_contributions_id_fk" FOREIGN KEY ("correction_id") REFERENCES "public"."contributions"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "kudos" ADD CONSTRAINT "kudos_from_id_people_id_fk" FOREIGN KEY ("from_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "kudos" ADD CONSTRAINT "kudos_to_id_people_id_fk" FOREIGN KEY ("to_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "kudos" ADD CONSTRAINT "kudos_community_id_communities_id_fk" FOREIGN KEY ("community_id") REFERENCES "public"."communities"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "kudos" ADD CONSTRAINT "kudos_occurrence_id_occurrences_id_fk" FOREIGN KEY ("occurrence_id") REFERENCES "public"."occurrences"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "kudos" ADD CONSTRAINT "kudos_resource_id_resources_id_fk" FOREIGN KEY ("resource_id") REFERENCES "public"."resources"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "kept_figures" ADD CONSTRAINT "kept_figures_period_id_kept_periods_id_fk" FOREIGN KEY ("period_id") REFERENCES "public"."kept_periods"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agenda_answers" ADD CONSTRAINT "agenda_answers_item_id_agenda_items_id_fk" FOREIGN KEY ("item_id") REFERENCES "public"."agenda_items"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agenda_answers" ADD CONSTRAINT "agenda_answers_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agenda_items" ADD CONSTRAINT "agenda_items_occurrence_id_occurrences_id_fk" FOREIGN KEY ("occurrence_id") REFERENCES "public"."occurrences"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agenda_items" ADD CONSTRAINT "agenda_items_community_id_communities_id_fk" FOREIGN KEY ("community_id") REFERENCES "public"."communities"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agenda_items" ADD CONSTRAINT "agenda_items_assignee_id_people_id_fk" FOREIGN KEY ("assignee_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agenda_items" ADD CONSTRAINT "agenda_items_proposer_id_people_id_fk" FOREIGN KEY ("proposer_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agenda_votes" ADD CONSTRAINT "agenda_votes_item_id_agenda_items_id_fk" FOREIGN KEY ("item_id") REFERENCES "public"."agenda_items"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agenda_votes" ADD CONSTRAINT "agenda_votes_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agenda_votes" ADD CONSTRAINT "agenda_votes_occurrence_id_occurrences_id_fk" FOREIGN KEY ("occurrence_id") REFERENCES "public"."occurrences"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agendas" ADD CONSTRAINT "agendas_occurrence_id_occurrences_id_fk" FOREIGN KEY ("occurrence_id") REFERENCES "public"."occurrences"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agendas" ADD CONSTRAINT "agendas_community_id_communities_id_fk" FOREIGN KEY ("community_id") REFERENCES "public"."communities"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attendances" ADD CONSTRAINT "attendances_community_id_communities_id_fk" FOREIGN KEY ("community_id") REFERENCES "public"."communities"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attendances" ADD CONSTRAINT "attendances_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attendances" ADD CONSTRAINT "attendances_recorded_by_id_people_id_fk" FOREIGN KEY ("recorded_by_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attendances" ADD CONSTRAINT "attendances_occurrence_fkey" FOREIGN KEY ("starts_at","occurrence_id") REFERENCES "public"."occurrences"("starts_at","id") ON DELETE cascade ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "calendar_tokens" ADD CONSTRAINT "calendar_tokens_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "calendar_tokens" ADD CONSTRAINT "calendar_tokens_portal_id_portals_id_fk" FOREIGN KEY ("portal_id") REFERENCES "public"."portals"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "events" ADD CONSTRAINT "events_community_id_communities_id_fk" FOREIGN KEY ("community_id") REFERENCES "public"."communities"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "events" ADD CONSTRAINT "events_proposer_id_people_id_fk" FOREIGN KEY ("proposer_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "events" ADD CONSTRAINT "events_continues_fkey" FOREIGN KEY ("continues_id") REFERENCES "public"."events"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "feedback" ADD CONSTRAINT "feedback_occurrence_id_occurrences_id_fk" FOREIGN KEY ("occurrence_id") REFERENCES "public"."occurrences"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "feedback" ADD CONSTRAINT "feedback_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "feedback_summaries" ADD CONSTRAINT "feedback_summaries_occurrence_id_occurrences_id_fk" FOREIGN KEY ("occurrence_id") REFERENCES "public"."occurrences"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_guest_id_guests_id_fk" FOREIGN KEY ("guest_id") REFERENCES "public"."guests"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_community_id_communities_id_fk" FOREIGN KEY ("community_id") REFERENCES "public"."communities"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "minutes" ADD CONSTRAINT "minutes_occurrence_id_occurrences_id_fk" FOREIGN KEY ("occurrence_id") REFERENCES "public"."occurrences"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "minutes" ADD CONSTRAINT "minutes_community_id_communities_id_fk" FOREIGN KEY ("community_id") REFERENCES "public"."communities"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "nearest_dates" ADD CONSTRAINT "nearest_dates_community_id_communities_id_fk" FOREIGN KEY ("community_id") REFERENCES "public"."communities"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "occurrences" ADD CONSTRAINT "occurrences_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "occurrences" ADD CONSTRAINT "occurrences_community_id_communities_id_fk" FOREIGN KEY ("community_id") REFERENCES "public"."communities"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recordings" ADD CONSTRAINT "recordings_occurrence_id_occurrences_id_fk" FOREIGN KEY ("occurrence_id") REFERENCES "public"."occurrences"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recordings" ADD CONSTRAINT "recordings_community_id_communities_id_fk" FOREIGN KEY ("community_id") REFERENCES "public"."communities"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rsvps" ADD CONSTRAINT "rsvps_occurrence_id_occurrences_id_fk" FOREIGN KEY ("occurrence_id") REFERENCES "public"."occurrences"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rsvps" ADD CONSTRAINT "rsvps_community_id_communities_id_fk" FOREIGN KEY ("community_id") REFERENCES "public"."communities"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rsvps" ADD CONSTRAINT "rsvps_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rsvps" ADD CONSTRAINT "rsvps_guest_id_guests_id_fk" FOREIGN KEY ("guest_id") REFERENCES "public"."guests"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "finding_changes" ADD CONSTRAINT "finding_changes_finding_id_findings_id_fk" FOREIGN KEY ("finding_id") REFERENCES "public"."findings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "finding_counts" ADD CONSTRAINT "finding_counts_portal_id_portals_id_fk" FOREIGN KEY ("portal_id") REFERENCES "public"."portals"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "findings" ADD CONSTRAINT "findings_portal_id_portals_id_fk" FOREIGN KEY ("portal_id") REFERENCES "public"."portals"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "findings" ADD CONSTRAINT "findings_community_id_communities_id_fk" FOREIGN KEY ("community_id") REFERENCES "public"."communities"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "findings" ADD CONSTRAINT "findings_page_id_pages_id_fk" FOREIGN KEY ("page_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "page_scores" ADD CONSTRAINT "page_scores_page_id_pages_id_fk" FOREIGN KEY ("page_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rule_packs" ADD CONSTRAINT "rule_packs_portal_id_portals_id_fk" FOREIGN KEY ("portal_id") REFERENCES "public"."portals"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "waivers" ADD CONSTRAINT "waivers_portal_id_portals_id_fk" FOREIGN KEY ("portal_id") REFERENCES "public"."portals"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "waivers" ADD CONSTRAINT "waivers_community_id_communities_id_fk" FOREIGN KEY ("community_id") REFERENCES "public"."communities"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "waivers" ADD CONSTRAINT "waivers_page_id_pages_id_fk" FOREIGN KEY ("page_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "waivers" ADD CONSTRAINT "waivers_granted_by_id_people_id_fk" FOREIGN KEY ("granted_by_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "waivers" ADD CONSTRAINT "waivers_revoked_by_id_people_id_fk" FOREIGN KEY ("revoked_by_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "keys" ADD CONSTRAINT "keys_portal_id_portals_id_fk" FOREIGN KEY ("portal_id") REFERENCES "public"."portals"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "retired_secrets" ADD CONSTRAINT "retired_secrets_key_id_keys_id_fk" FOREIGN KEY ("key_id") REFERENCES "public"."keys"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "resources" ADD CONSTRAINT "resources_community_id_communities_id_fk" FOREIGN KEY ("community_id") REFERENCES "public"."communities"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "resources" ADD CONSTRAINT "resources_proposer_id_people_id_fk" FOREIGN KEY ("proposer_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "nominations" ADD CONSTRAINT "nominations_community_id_communities_id_fk" FOREIGN KEY ("community_id") REFERENCES "public"."communities"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "nominations" ADD CONSTRAINT "nominations_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "nominations" ADD CONSTRAINT "nominations_nominated_by_id_people_id_fk" FOREIGN KEY ("nominated_by_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "nominations" ADD CONSTRAINT "nominations_decided_by_id_people_id_fk" FOREIGN KEY ("decided_by_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "nominations" ADD CONSTRAINT "nominations_term_id_terms_id_fk" FOREIGN KEY ("term_id") REFERENCES "public"."terms"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "way_answers" ADD CONSTRAINT "way_answers_community_id_communities_id_fk" FOREIGN KEY ("community_id") REFERENCES "public"."communities"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "way_answers" ADD CONSTRAINT "way_answers_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "way_answers" ADD CONSTRAINT "way_answers_decided_by_id_people_id_fk" FOREIGN KEY ("decided_by_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "way_answers" ADD CONSTRAINT "way_answers_term_id_terms_id_fk" FOREIGN KEY ("term_id") REFERENCES "public"."terms"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "way_answers" ADD CONSTRAINT "way_answers_kudo_id_kudos_id_fk" FOREIGN KEY ("kudo_id") REFERENCES "public"."kudos"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notice_texts" ADD CONSTRAINT "notice_texts_portal_id_portals_id_fk" FOREIGN KEY ("portal_id") REFERENCES "public"."portals"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "discovered_pages" ADD CONSTRAINT "discovered_pages_portal_id_portals_id_fk" FOREIGN KEY ("portal_id") REFERENCES "public"."portals"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "discovered_pages" ADD CONSTRAINT "discovered_pages_ignored_by_id_people_id_fk" FOREIGN KEY ("ignored_by_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sitemap_crawls" ADD CONSTRAINT "sitemap_crawls_portal_id_portals_id_fk" FOREIGN KEY ("portal_id") REFERENCES "public"."portals"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "page_lists" ADD CONSTRAINT "page_lists_portal_id_portals_id_fk" FOREIGN KEY ("portal_id") REFERENCES "public"."portals"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "page_checks" ADD CONSTRAINT "page_checks_page_id_pages_id_fk" FOREIGN KEY ("page_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "page_watches" ADD CONSTRAINT "page_watches_id_pages_id_fk" FOREIGN KEY ("id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "page_counts" ADD CONSTRAINT "page_counts_portal_id_portals_id_fk" FOREIGN KEY ("portal_id") REFERENCES "public"."portals"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "page_updates" ADD CONSTRAINT "page_updates_page_id_pages_id_fk" FOREIGN KEY ("page_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "page_updates" ADD CONSTRAINT "page_updates_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pages" ADD CONSTRAINT "pages_community_id_communities_id_fk" FOREIGN KEY ("community_id") REFERENCES "public"."communities"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pages" ADD CONSTRAINT "pages_portal_id_portals_id_fk" FOREIGN KEY ("portal_id") REFERENCES "public"."portals"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "representatives" ADD CONSTRAINT "representatives_page_id_pages_id_fk" FOREIGN KEY ("page_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "representatives" ADD CONSTRAINT "representatives_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "representatives" ADD CONSTRAINT "representatives_stand_in_id_people_id_fk" FOREIGN KEY ("stand_in_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "page_request_overlap_answers" ADD CONSTRAINT "page_request_overlap_answers_page_request_id_page_requests_id_fk" FOREIGN KEY ("page_request_id") REFERENCES "public"."page_requests"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "page_request_overlap_answers" ADD CONSTRAINT "page_request_overlap_answers_other_community_id_communities_id_fk" FOREIGN KEY ("other_community_id") REFERENCES "public"."communities"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "page_request_overlap_answers" ADD CONSTRAINT "page_request_overlap_answers_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "page_request_overlap_answers" ADD CONSTRAINT "page_request_overlap_answers_author_id_people_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "page_requests" ADD CONSTRAINT "page_requests_community_id_communities_id_fk" FOREIGN KEY ("community_id") REFERENCES "public"."communities"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "page_requests" ADD CONSTRAINT "page_requests_portal_id_portals_id_fk" FOREIGN KEY ("portal_id") REFERENCES "public"."portals"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "page_requests" ADD CONSTRAINT "page_requests_primary_id_people_id_fk" FOREIGN KEY ("primary_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "page_requests" ADD CONSTRAINT "page_requests_secondary_id_people_id_fk" FOREIGN KEY ("secondary_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "page_requests" ADD CONSTRAINT "page_requests_requester_id_people_id_fk" FOREIGN KEY ("requester_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "page_requests" ADD CONSTRAINT "page_requests_page_id_pages_id_fk" FOREIGN KEY ("page_id") REFERENCES "public"."pages"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "page_request_messages" ADD CONSTRAINT "page_request_messages_page_request_id_page_requests_id_fk" FOREIGN KEY ("page_request_id") REFERENCES "public"."page_requests"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "page_request_messages" ADD CONSTRAINT "page_request_messages_author_id_people_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "successions" ADD CONSTRAINT "successions_page_id_pages_id_fk" FOREIGN KEY ("page_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "successions" ADD CONSTRAINT "successions_community_id_communities_id_fk" FOREIGN KEY ("community_id") REFERENCES "public"."communities"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "successions" ADD CONSTRAINT "successions_holder_id_people_id_fk" FOREIGN KEY ("holder_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "successions" ADD CONSTRAINT "successions_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "search_words_word_idx" ON "search_words" USING btree ("word" text_pattern_ops);--> statement-breakpoint
CREATE INDEX "search_words_trigram_idx" ON "search_words" USING gin ("word" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "idempotency_keys_created_at_idx" ON "idempotency_keys" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "activity_order_idx" ON "activity" USING btree ("transaction","position");--> statement-breakpoint
CREATE INDEX "activity_subject_idx" ON "activity" USING btree ("subject_id","transaction","position");--> statement-breakpoint
CREATE INDEX "activity_subject_type_idx" ON "activity" USING btree ("subject_type","transaction","position");--> statement-breakpoint
CREATE INDEX "activity_person_idx" ON "activity" USING btree ("person_id","transaction","position");--> statement-breakpoint
CREATE INDEX "activity_community_idx" ON "activity" USING btree ("community_id","transaction","position");--> statement-breakpoint
CREATE INDEX "activity_rare_verb_idx" ON "activity" USING btree ("verb","transaction","position") WHERE verb in ('deleted', 'erased');--> statement-breakpoint
CREATE INDEX "activity_erased_idx" ON "activity" USING gin ("after" jsonb_path_ops) WHERE verb = 'erased';--> statement-breakpoint
CREATE UNIQUE INDEX "charters_published_key" ON "charters" USING btree ("community_id") WHERE status = 'published';--> statement-breakpoint
CREATE UNIQUE INDEX "charters_in_vote_key" ON "charters" USING btree ("community_id") WHERE status = 'in_vote';--> statement-breakpoint
CREATE INDEX "charters_community_idx" ON "charters" USING btree ("community_id","created_at","id");--> statement-breakpoint
CREATE INDEX "charters_status_idx" ON "charters" USING btree ("status","created_at","id");--> statement-breakpoint
CREATE INDEX "charters_created_at_idx" ON "charters" USING btree ("created_at","id");--> statement-breakpoint
CREATE INDEX "charters_updated_at_idx" ON "charters" USING btree ("updated_at","id");--> statement-breakpoint
CREATE INDEX "charters_published_at_idx" ON "charters" USING btree (coalesce("published_at", 'infinity'),"id");--> statement-breakpoint
CREATE INDEX "charters_next_review_on_idx" ON "charters" USING btree (coalesce("next_review_on", 'infinity'),"id");--> statement-breakpoint
CREATE INDEX "charters_based_on_idx" ON "charters" USING btree ("based_on_id");--> statement-breakpoint
CREATE INDEX "charters_published_by_idx" ON "charters" USING btree ("published_by_id");--> statement-breakpoint
CREATE INDEX "charters_author_ids_idx" ON "charters" USING gin ("author_ids");--> statement-breakpoint
CREATE INDEX "charter_comments_charter_idx" ON "charter_comments" USING btree ("charter_id","created_at","id");--> statement-breakpoint
CREATE INDEX "charter_comments_charter_updated_at_idx" ON "charter_comments" USING btree ("charter_id","updated_at","id");--> statement-breakpoint
CREATE INDEX "charter_comments_community_idx" ON "charter_comments" USING btree ("community_id");--> statement-breakpoint
CREATE INDEX "charter_comments_author_idx" ON "charter_comments" USING btree ("author_id");--> statement-breakpoint
CREATE INDEX "charter_comments_resolved_by_idx" ON "charter_comments" USING btree ("resolved_by_id");--> statement-breakpoint
CREATE UNIQUE INDEX "measure_values_day_key" ON "measure_values" USING btree ("measure_id","value_on");--> statement-breakpoint
CREATE INDEX "measure_values_recorded_by_idx" ON "measure_values" USING btree ("recorded_by_id");--> statement-breakpoint
CREATE INDEX "measure_values_value_on_idx" ON "measure_values" USING btree ("value_on","id");--> statement-breakpoint
CREATE INDEX "measure_values_created_at_idx" ON "measure_values" USING btree ("created_at","id");--> statement-breakpoint
CREATE INDEX "measure_values_updated_at_idx" ON "measure_values" USING btree ("updated_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "measures_name_key" ON "measures" USING btree ("community_id",lower(btrim("name")));--> statement-breakpoint
CREATE INDEX "measures_community_idx" ON "measures" USING btree ("community_id","position","id");--> statement-breakpoint
CREATE INDEX "measures_charter_idx" ON "measures" USING btree ("charter_id");--> statement-breakpoint
CREATE INDEX "measures_retired_idx" ON "measures" USING btree (("retired_at" is not null),"position","id");--> statement-breakpoint
CREATE INDEX "measures_position_idx" ON "measures" USING btree ("position","id");--> statement-breakpoint
CREATE INDEX "measures_created_at_idx" ON "measures" USING btree ("created_at","id");--> statement-breakpoint
CREATE INDEX "measures_updated_at_idx" ON "measures" USING btree ("updated_at","id");--> statement-breakpoint
CREATE INDEX "polls_community_idx" ON "polls" USING btree ("community_id","created_at","id");--> statement-breakpoint
CREATE INDEX "polls_purpose_idx" ON "polls" USING btree ("purpose","created_at","id");--> statement-breakpoint
CREATE INDEX "polls_open_idx" ON "polls" USING btree (("closed_at" is null),"created_at","id");--> statement-breakpoint
CREATE INDEX "polls_created_at_idx" ON "polls" USING btree ("created_at","id");--> statement-breakpoint
CREATE INDEX "polls_updated_at_idx" ON "polls" USING btree ("updated_at","id");--> statement-breakpoint
CREATE INDEX "polls_closes_on_idx" ON "polls" USING btree ("closes_on","id");--> statement-breakpoint
CREATE UNIQUE INDEX "charter_reviews_open_key" ON "charter_reviews" USING btree ("community_id") WHERE status = 'open';--> statement-breakpoint
CREATE INDEX "charter_reviews_community_idx" ON "charter_reviews" USING btree ("community_id","created_at","id");--> statement-breakpoint
CREATE INDEX "charter_reviews_charter_idx" ON "charter_reviews" USING btree ("charter_id","created_at","id");--> statement-breakpoint
CREATE INDEX "charter_reviews_status_idx" ON "charter_reviews" USING btree ("status","created_at","id");--> statement-breakpoint
CREATE INDEX "charter_reviews_outcome_idx" ON "charter_reviews" USING btree ("outcome","created_at","id");--> statement-breakpoint
CREATE INDEX "charter_reviews_poll_idx" ON "charter_reviews" USING btree ("poll_id");--> statement-breakpoint
CREATE INDEX "charter_reviews_opened_by_idx" ON "charter_reviews" USING btree ("opened_by_id");--> statement-breakpoint
CREATE INDEX "charter_reviews_concluded_by_idx" ON "charter_reviews" USING btree ("concluded_by_id");--> statement-breakpoint
CREATE INDEX "charter_reviews_held_on_idx" ON "charter_reviews" USING btree (coalesce("held_on", 'infinity'),"id");--> statement-breakpoint
CREATE INDEX "charter_reviews_created_at_idx" ON "charter_reviews" USING btree ("created_at","id");--> statement-breakpoint
CREATE INDEX "charter_reviews_updated_at_idx" ON "charter_reviews" USING btree ("updated_at","id");--> statement-breakpoint
CREATE INDEX "touchpoints_community_idx" ON "touchpoints" USING btree ("community_id","created_at","id");--> statement-breakpoint
CREATE INDEX "touchpoints_sponsor_idx" ON "touchpoints" USING btree ("sponsor_id","created_at","id");--> statement-breakpoint
CREATE INDEX "touchpoints_kind_idx" ON "touchpoints" USING btree ("kind","created_at","id");--> statement-breakpoint
CREATE INDEX "touchpoints_act_idx" ON "touchpoints" USING btree ("act","created_at","id");--> statement-breakpoint
CREATE INDEX "touchpoints_status_idx" ON "touchpoints" USING btree ("status","created_at","id");--> statement-breakpoint
CREATE INDEX "touchpoints_planned_on_idx" ON "touchpoints" USING btree (coalesce("planned_on", 'infinity'),"id");--> statement-breakpoint
CREATE INDEX "touchpoints_done_on_idx" ON "touchpoints" USING btree (coalesce("done_on", 'infinity'),"id");--> statement-breakpoint
CREATE INDEX "touchpoints_created_at_idx" ON "touchpoints" USING btree ("created_at","id");--> statement-breakpoint
CREATE INDEX "touchpoints_updated_at_idx" ON "touchpoints" USING btree ("updated_at","id");--> statement-breakpoint
CREATE INDEX "charter_votes_charter_idx" ON "charter_votes" USING btree ("charter_id","created_at","id");--> statement-breakpoint
CREATE INDEX "charter_votes_charter_updated_at_idx" ON "charter_votes" USING btree ("charter_id","updated_at","id");--> statement-breakpoint
CREATE INDEX "charter_votes_community_idx" ON "charter_votes" USING btree ("community_id");--> statement-breakpoint
CREATE INDEX "charter_votes_voter_idx" ON "charter_votes" USING btree ("voter_id");--> statement-breakpoint
CREATE INDEX "campaigns_portal_idx" ON "campaigns" USING btree ("portal_id","ends_on","id");--> statement-breakpoint
CREATE INDEX "campaigns_ends_on_idx" ON "campaigns" USING btree ("ends_on","id");--> statement-breakpoint
CREATE INDEX "campaigns_starts_on_idx" ON "campaigns" USING btree ("starts_on");--> statement-breakpoint
CREATE INDEX "campaigns_created_by_idx" ON "campaigns" USING btree ("created_by_id");--> statement-breakpoint
CREATE INDEX "campaigns_created_at_idx" ON "campaigns" USING btree ("created_at","id");--> statement-breakpoint
CREATE INDEX "campaigns_updated_at_idx" ON "campaigns" USING btree ("updated_at","id");--> statement-breakpoint
CREATE INDEX "digests_starts_on_idx" ON "digests" USING btree ("starts_on","id");--> statement-breakpoint
CREATE INDEX "digests_created_at_idx" ON "digests" USING btree ("created_at","id");--> statement-breakpoint
CREATE INDEX "notices_pending_idx" ON "notices" USING btree (coalesce(person_id, guest_id)) WHERE status = 'pending';--> statement-breakpoint
CREATE INDEX "notices_mailed_idx" ON "notices" USING btree ("person_id","delivered_at") WHERE channel = 'mail';--> statement-breakpoint
CREATE INDEX "notices_guest_idx" ON "notices" USING btree ("guest_id");--> statement-breakpoint
CREATE INDEX "notices_person_idx" ON "notices" USING btree ("person_id","created_at");--> statement-breakpoint
CREATE INDEX "notices_page_idx" ON "notices" USING btree ("page_id","created_at");--> statement-breakpoint
CREATE INDEX "notices_portal_idx" ON "notices" USING btree ("portal_id","created_at");--> statement-breakpoint
CREATE INDEX "notices_community_idx" ON "notices" USING btree ("community_id");--> statement-breakpoint
CREATE INDEX "notices_kind_idx" ON "notices" USING btree ("kind");--> statement-breakpoint
CREATE INDEX "notices_status_idx" ON "notices" USING btree ("status");--> statement-breakpoint
CREATE INDEX "notices_delivered_at_idx" ON "notices" USING btree (coalesce("delivered_at", 'infinity'),"id");--> statement-breakpoint
CREATE INDEX "notices_created_at_idx" ON "notices" USING btree ("created_at","id");--> statement-breakpoint
CREATE INDEX "webhook_deliveries_due_idx" ON "webhook_deliveries" USING btree ("webhook_id","sequence") WHERE status = 'pending';--> statement-breakpoint
CREATE INDEX "webhook_deliveries_subject_idx" ON "webhook_deliveries" USING btree ("webhook_id","subject_id","sequence") WHERE status = 'pending';--> statement-breakpoint
CREATE INDEX "webhook_deliveries_about_idx" ON "webhook_deliveries" USING btree ("webhook_id","subject_id","created_at","sequence");--> statement-breakpoint
CREATE INDEX "webhook_deliveries_list_idx" ON "webhook_deliveries" USING btree ("webhook_id","created_at","sequence");--> statement-breakpoint
CREATE INDEX "webhook_deliveries_dead_idx" ON "webhook_deliveries" USING btree ("webhook_id") WHERE status = 'dead';--> statement-breakpoint
CREATE INDEX "webhook_deliveries_delivered_idx" ON "webhook_deliveries" USING btree ("delivered_at") WHERE status = 'delivered';--> statement-breakpoint
CREATE INDEX "webhook_secrets_webhook_id_idx" ON "webhook_secrets" USING btree ("webhook_id");--> statement-breakpoint
CREATE INDEX "webhooks_portal_id_idx" ON "webhooks" USING btree ("portal_id");--> statement-breakpoint
CREATE INDEX "communities_name_idx" ON "communities" USING btree ("name" collate names,"id");--> statement-breakpoint
CREATE INDEX "communities_created_at_idx" ON "communities" USING btree ("created_at","id");--> statement-breakpoint
CREATE INDEX "communities_updated_at_idx" ON "communities" USING btree ("updated_at","id");--> statement-breakpoint
CREATE INDEX "communities_status_idx" ON "communities" USING btree ("status");--> statement-breakpoint
CREATE INDEX "communities_kind_idx" ON "communities" USING btree ("kind");--> statement-breakpoint
CREATE INDEX "communities_visibility_idx" ON "communities" USING btree ("visibility");--> statement-breakpoint
CREATE INDEX "communities_parent_id_idx" ON "communities" USING btree ("parent_id");--> statement-breakpoint
CREATE INDEX "communities_merged_into_idx" ON "communities" USING btree ("merged_into_id") WHERE merged_into_id is not null;--> statement-breakpoint
CREATE INDEX "communities_author_idx" ON "communities" USING btree ("author_id");--> statement-breakpoint
CREATE INDEX "communities_topics_idx" ON "communities" USING gin ("topics");--> statement-breakpoint
CREATE INDEX "communities_champion_ids_idx" ON "communities" USING gin ("champion_ids");--> statement-breakpoint
CREATE INDEX "communities_portal_ids_idx" ON "communities" USING gin ("portal_ids");--> statement-breakpoint
CREATE INDEX "communities_search_idx" ON "communities" USING gin ("search");--> statement-breakpoint
CREATE INDEX "communities_name_words_idx" ON "communities" USING gin (ts_filter("search", '{a}'));--> statement-breakpoint
CREATE INDEX "community_counts_members_idx" ON "community_counts" USING btree ("members","community_id");--> statement-breakpoint
CREATE INDEX "community_steps_community_idx" ON "community_steps" USING btree ("community_id","sequence");--> statement-breakpoint
CREATE INDEX "community_steps_person_idx" ON "community_steps" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "former_slugs_community_idx" ON "former_slugs" USING btree ("community_id");--> statement-breakpoint
CREATE INDEX "former_slugs_former_idx" ON "former_slugs" USING btree ("former_id");--> statement-breakpoint
CREATE INDEX "shown_counts_portal_idx" ON "shown_counts" USING btree ("portal_id","visibility","status");--> statement-breakpoint
CREATE INDEX "import_rows_outcome_idx" ON "import_rows" USING btree ("import_id","outcome","row");--> statement-breakpoint
CREATE INDEX "imports_started_at_idx" ON "imports" USING btree ("started_at","id");--> statement-breakpoint
CREATE INDEX "membership_spells_membership_idx" ON "membership_spells" USING btree ("membership_id","joined_on");--> statement-breakpoint
CREATE INDEX "membership_spells_community_idx" ON "membership_spells" USING btree ("community_id","joined_on");--> statement-breakpoint
CREATE INDEX "membership_spells_person_idx" ON "membership_spells" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "memberships_person_id_idx" ON "memberships" USING btree ("person_id","status");--> statement-breakpoint
CREATE INDEX "memberships_community_status_idx" ON "memberships" USING btree ("community_id","status","person_id");--> statement-breakpoint
CREATE INDEX "memberships_status_idx" ON "memberships" USING btree ("status",coalesce("joined_on", '0001-01-01'::date),"id");--> statement-breakpoint
CREATE INDEX "memberships_invited_by_idx" ON "memberships" USING btree ("invited_by_id");--> statement-breakpoint
CREATE INDEX "memberships_asked_at_idx" ON "memberships" USING btree ("asked_at","id") WHERE status in ('applied', 'invited');--> statement-breakpoint
CREATE INDEX "memberships_joined_on_idx" ON "memberships" USING btree (coalesce("joined_on", '0001-01-01'::date),"id");--> statement-breakpoint
CREATE INDEX "memberships_created_at_idx" ON "memberships" USING btree ("created_at","id");--> statement-breakpoint
CREATE INDEX "memberships_updated_at_idx" ON "memberships" USING btree ("updated_at","id");--> statement-breakpoint
CREATE INDEX "organisations_name_idx" ON "organisations" USING btree ("name" collate names,"id");--> statement-breakpoint
CREATE INDEX "organisations_created_at_idx" ON "organisations" USING btree ("created_at","id");--> statement-breakpoint
CREATE INDEX "organisations_updated_at_idx" ON "organisations" USING btree ("updated_at","id");--> statement-breakpoint
CREATE INDEX "organisations_topics_idx" ON "organisations" USING gin ("topics");--> statement-breakpoint
CREATE INDEX "organisations_search_idx" ON "organisations" USING gin ("search");--> statement-breakpoint
CREATE INDEX "organisations_name_words_idx" ON "organisations" USING gin (ts_filter("search", '{a}'));--> statement-breakpoint
CREATE INDEX "people_name_idx" ON "people" USING btree ("name" collate names,"id");--> statement-breakpoint
CREATE INDEX "people_email_idx" ON "people" USING btree (lower("email"));--> statement-breakpoint
CREATE INDEX "people_organisation_idx" ON "people" USING btree ("organisation");--> statement-breakpoint
CREATE INDEX "people_unit_idx" ON "people" USING btree ("unit");--> statement-breakpoint
CREATE INDEX "people_created_at_idx" ON "people" USING btree ("created_at","id");--> statement-breakpoint
CREATE INDEX "people_updated_at_idx" ON "people" USING btree ("updated_at","id");--> statement-breakpoint
CREATE INDEX "people_search_idx" ON "people" USING gin ("search");--> statement-breakpoint
CREATE INDEX "terms_stands_in_for_idx" ON "terms" USING btree ("stands_in_for_id");--> statement-breakpoint
CREATE INDEX "terms_membership_id_idx" ON "terms" USING btree ("membership_id","role");--> statement-breakpoint
CREATE INDEX "terms_community_id_idx" ON "terms" USING btree ("community_id","role");--> statement-breakpoint
CREATE INDEX "terms_role_idx" ON "terms" USING btree ("role","membership_id","started_on","ended_on","community_id");--> statement-breakpoint
CREATE INDEX "terms_member_idx" ON "terms" USING btree ("member_id","role","started_on","ended_on","membership_id");--> statement-breakpoint
CREATE INDEX "terms_started_on_idx" ON "terms" USING btree (coalesce("started_on", '0001-01-01'::date),"id");--> statement-breakpoint
CREATE INDEX "terms_created_at_idx" ON "terms" USING btree ("created_at","id");--> statement-breakpoint
CREATE INDEX "terms_updated_at_idx" ON "terms" USING btree ("updated_at","id");--> statement-breakpoint
CREATE INDEX "topic_counts_name_idx" ON "topic_counts" USING btree ("name");--> statement-breakpoint
CREATE INDEX "infraction_steps_infraction_idx" ON "infraction_steps" USING btree ("infraction_id","at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "infractions_open_key" ON "infractions" USING btree ("page_id","kind","rule") WHERE "infractions"."origin" = 'automatic' and "infractions"."closed_at" is null;--> statement-breakpoint
CREATE INDEX "infractions_page_idx" ON "infractions" USING btree ("page_id","reported_at");--> statement-breakpoint
CREATE INDEX "infractions_community_idx" ON "infractions" USING btree ("community_id");--> statement-breakpoint
CREATE INDEX "infractions_portal_idx" ON "infractions" USING btree ("portal_id","status","reported_at","id");--> statement-breakpoint
CREATE INDEX "infractions_status_idx" ON "infractions" USING btree ("status");--> statement-breakpoint
CREATE INDEX "infractions_kind_idx" ON "infractions" USING btree ("kind");--> statement-breakpoint
CREATE INDEX "infractions_reporter_idx" ON "infractions" USING btree ("reporter_id");--> statement-breakpoint
CREATE INDEX "infractions_reported_at_idx" ON "infractions" USING btree ("reported_at","id");--> statement-breakpoint
CREATE INDEX "infractions_created_at_idx" ON "infractions" USING btree ("created_at","id");--> statement-breakpoint
CREATE INDEX "infractions_updated_at_idx" ON "infractions" USING btree ("updated_at","id");--> statement-breakpoint
CREATE INDEX "maintenance_steps_page_idx" ON "maintenance_steps" USING btree ("page_id","at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "contributions_corrects_key" ON "contributions" USING btree ("corrects_id");--> statement-breakpoint
CREATE INDEX "contributions_community_idx" ON "contributions" USING btree ("community_id","occurred_at","id");--> statement-breakpoint
CREATE INDEX "contributions_person_idx" ON "contributions" USING btree ("person_id","occurred_at","id");--> statement-breakpoint
CREATE INDEX "contributions_counterpart_idx" ON "contributions" USING btree ("counterpart_id");--> statement-breakpoint
CREATE INDEX "contributions_activity_idx" ON "contributions" USING btree ("activity","occurred_at","id");--> statement-breakpoint
CREATE INDEX "contributions_direction_idx" ON "contributions" USING btree ("direction","occurred_at","id");--> statement-breakpoint
CREATE INDEX "contributions_direction_created_idx" ON "contributions" USING btree ("direction","created_at","id");--> statement-breakpoint
CREATE INDEX "contributions_direction_updated_idx" ON "contributions" USING btree ("direction","updated_at","id");--> statement-breakpoint
CREATE INDEX "contributions_source_idx" ON "contributions" USING btree ("source","occurred_at","id");--> statement-breakpoint
CREATE INDEX "contributions_occurred_at_idx" ON "contributions" USING btree ("occurred_at","id");--> statement-breakpoint
CREATE INDEX "contributions_created_at_idx" ON "contributions" USING btree ("created_at","id");--> statement-breakpoint
CREATE INDEX "contributions_updated_at_idx" ON "contributions" USING btree ("updated_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "correction_requests_open_key" ON "correction_requests" USING btree ("community_id","entry") WHERE status in ('open', 'escalated');--> statement-breakpoint
CREATE INDEX "correction_requests_community_idx" ON "correction_requests" USING btree ("community_id","created_at","id");--> statement-breakpoint
CREATE INDEX "correction_requests_person_idx" ON "correction_requests" USING btree ("person_id","created_at","id");--> statement-breakpoint
CREATE INDEX "correction_requests_status_idx" ON "correction_requests" USING btree ("status","created_at","id");--> statement-breakpoint
CREATE INDEX "correction_requests_decided_by_idx" ON "correction_requests" USING btree ("decided_by_id");--> statement-breakpoint
CREATE INDEX "correction_requests_correction_idx" ON "correction_requests" USING btree ("correction_id");--> statement-breakpoint
CREATE INDEX "correction_requests_created_at_idx" ON "correction_requests" USING btree ("created_at","id");--> statement-breakpoint
CREATE INDEX "correction_requests_updated_at_idx" ON "correction_requests" USING btree ("updated_at","id");--> statement-breakpoint
CREATE INDEX "fairness_rules_created_at_idx" ON "fairness_rules" USING btree ("created_at","id");--> statement-breakpoint
CREATE INDEX "fairness_rules_updated_at_idx" ON "fairness_rules" USING btree ("updated_at","id");--> statement-breakpoint
CREATE INDEX "kudos_from_idx" ON "kudos" USING btree ("from_id","created_at","id");--> statement-breakpoint
CREATE INDEX "kudos_to_idx" ON "kudos" USING btree ("to_id","created_at","id");--> statement-breakpoint
CREATE INDEX "kudos_community_idx" ON "kudos" USING btree ("community_id","created_at","id");--> statement-breakpoint
CREATE INDEX "kudos_occurrence_idx" ON "kudos" USING btree ("occurrence_id","created_at","id");--> statement-breakpoint
CREATE INDEX "kudos_resource_idx" ON "kudos" USING btree ("resource_id","created_at","id");--> statement-breakpoint
CREATE INDEX "kudos_visibility_idx" ON "kudos" USING btree ("visibility","created_at","id");--> statement-breakpoint
CREATE INDEX "kudos_created_at_idx" ON "kudos" USING btree ("created_at","id");--> statement-breakpoint
CREATE INDEX "kudos_updated_at_idx" ON "kudos" USING btree ("updated_at","id");--> statement-breakpoint
CREATE INDEX "weights_activity_idx" ON "weights" USING btree ("activity","id");--> statement-breakpoint
CREATE INDEX "weights_created_at_idx" ON "weights" USING btree ("created_at","id");--> statement-breakpoint
CREATE INDEX "weights_updated_at_idx" ON "weights" USING btree ("updated_at","id");--> statement-breakpoint
CREATE INDEX "agenda_answers_item_idx" ON "agenda_answers" USING btree ("item_id","created_at","id");--> statement-breakpoint
CREATE INDEX "agenda_answers_created_at_idx" ON "agenda_answers" USING btree ("created_at","id");--> statement-breakpoint
CREATE INDEX "agenda_answers_updated_at_idx" ON "agenda_answers" USING btree ("updated_at","id");--> statement-breakpoint
CREATE INDEX "agenda_answers_person_idx" ON "agenda_answers" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "agenda_items_occurrence_idx" ON "agenda_items" USING btree ("occurrence_id",coalesce("position", 1001),"id");--> statement-breakpoint
CREATE INDEX "agenda_items_position_idx" ON "agenda_items" USING btree (coalesce("position", 1001),"id");--> statement-breakpoint
CREATE INDEX "agenda_items_created_at_idx" ON "agenda_items" USING btree ("created_at","id");--> statement-breakpoint
CREATE INDEX "agenda_items_updated_at_idx" ON "agenda_items" USING btree ("updated_at","id");--> statement-breakpoint
CREATE INDEX "agenda_items_assignee_idx" ON "agenda_items" USING btree ("assignee_id","created_at","id");--> statement-breakpoint
CREATE INDEX "agenda_items_proposer_idx" ON "agenda_items" USING btree ("proposer_id");--> statement-breakpoint
CREATE INDEX "agenda_items_community_idx" ON "agenda_items" USING btree ("community_id");--> statement-breakpoint
CREATE INDEX "agenda_items_speaker_ids_idx" ON "agenda_items" USING gin ("speaker_ids");--> statement-breakpoint
CREATE INDEX "agenda_items_spoken_ids_idx" ON "agenda_items" USING gin ("spoken_ids");--> statement-breakpoint
CREATE INDEX "agenda_votes_person_idx" ON "agenda_votes" USING btree ("person_id","occurrence_id");--> statement-breakpoint
CREATE INDEX "agenda_votes_occurrence_idx" ON "agenda_votes" USING btree ("occurrence_id");--> statement-breakpoint
CREATE INDEX "agendas_community_idx" ON "agendas" USING btree ("community_id");--> statement-breakpoint
CREATE INDEX "attendances_community_idx" ON "attendances" USING btree ("community_id","starts_at","id");--> statement-breakpoint
CREATE INDEX "attendances_person_idx" ON "attendances" USING btree ("person_id","starts_at","id");--> statement-breakpoint
CREATE INDEX "attendances_status_idx" ON "attendances" USING btree ("status","starts_at","id");--> statement-breakpoint
CREATE INDEX "attendances_starts_at_idx" ON "attendances" USING btree ("starts_at","id");--> statement-breakpoint
CREATE INDEX "attendances_created_at_idx" ON "attendances" USING btree ("created_at","id");--> statement-breakpoint
CREATE INDEX "attendances_updated_at_idx" ON "attendances" USING btree ("updated_at","id");--> statement-breakpoint
CREATE INDEX "attendances_recorded_by_idx" ON "attendances" USING btree ("recorded_by_id") WHERE recorded_by_id is not null;--> statement-breakpoint
CREATE INDEX "calendar_tokens_person_id_idx" ON "calendar_tokens" USING btree ("person_id","created_at","id");--> statement-breakpoint
CREATE INDEX "calendar_tokens_portal_id_idx" ON "calendar_tokens" USING btree ("portal_id");--> statement-breakpoint
CREATE INDEX "events_title_idx" ON "events" USING btree ("title" collate names,"id");--> statement-breakpoint
CREATE INDEX "events_created_at_idx" ON "events" USING btree ("created_at","id");--> statement-breakpoint
CREATE INDEX "events_updated_at_idx" ON "events" USING btree ("updated_at","id");--> statement-breakpoint
CREATE INDEX "events_community_idx" ON "events" USING btree ("community_id","title" collate names,"id");--> statement-breakpoint
CREATE INDEX "events_format_idx" ON "events" USING btree ("format","title" collate names,"id");--> statement-breakpoint
CREATE INDEX "events_mode_idx" ON "events" USING btree ("mode","title" collate names,"id");--> statement-breakpoint
CREATE INDEX "events_status_idx" ON "events" USING btree ("status","title" collate names,"id");--> statement-breakpoint
CREATE INDEX "events_visibility_idx" ON "events" USING btree ("visibility","title" collate names,"id");--> statement-breakpoint
CREATE INDEX "events_asked_at_idx" ON "events" USING btree ("asked_at") WHERE asked_at is not null;--> statement-breakpoint
CREATE INDEX "events_proposer_id_idx" ON "events" USING btree ("proposer_id");--> statement-breakpoint
CREATE INDEX "events_continues_id_idx" ON "events" USING btree ("continues_id");--> statement-breakpoint
CREATE INDEX "events_host_ids_idx" ON "events" USING gin ("host_ids");--> statement-breakpoint
CREATE INDEX "events_shared_idx" ON "events" USING gin ("host_ids") WHERE cardinality("events"."host_ids") > 1;--> statement-breakpoint
CREATE INDEX "events_role_person_ids_idx" ON "events" USING gin ("role_person_ids");--> statement-breakpoint
CREATE INDEX "events_roles_idx" ON "events" USING gin ("roles");--> statement-breakpoint
CREATE INDEX "events_topics_idx" ON "events" USING gin ("topics");--> statement-breakpoint
CREATE INDEX "events_search_idx" ON "events" USING gin ("search");--> statement-breakpoint
CREATE INDEX "feedback_person_idx" ON "feedback" USING btree ("person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "guests_email_key" ON "guests" USING btree (lower("email"),"occurrence_id") WHERE email like '%@%';--> statement-breakpoint
CREATE INDEX "guests_registered_at_idx" ON "guests" USING btree ("registered_at");--> statement-breakpoint
CREATE UNIQUE INDEX "invitations_key" ON "invitations" USING btree ("occurrence_id",coalesce(person_id, guest_id));--> statement-breakpoint
CREATE INDEX "invitations_person_idx" ON "invitations" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "invitations_guest_idx" ON "invitations" USING btree ("guest_id");--> statement-breakpoint
CREATE INDEX "minutes_created_at_idx" ON "minutes" USING btree ("created_at","id");--> statement-breakpoint
CREATE INDEX "minutes_updated_at_idx" ON "minutes" USING btree ("updated_at","id");--> statement-breakpoint
CREATE INDEX "minutes_status_idx" ON "minutes" USING btree ("status","created_at","id");--> statement-breakpoint
CREATE INDEX "minutes_community_idx" ON "minutes" USING btree ("community_id");--> statement-breakpoint
CREATE INDEX "minutes_author_ids_idx" ON "minutes" USING gin ("author_ids");--> statement-breakpoint
CREATE INDEX "changed_dates_community_idx" ON "changed_dates" USING btree ("community_id");--> statement-breakpoint
CREATE INDEX "occurrences_event_idx" ON "occurrences" USING btree ("event_id","starts_at","id");--> statement-breakpoint
CREATE INDEX "occurrences_set_apart_idx" ON "occurrences" USING btree ("event_id") WHERE ("occurrences"."overrides" <> '{}' or "occurrences"."starts_at" <> "occurrences"."original_start" or "occurrences"."status" = 'cancelled');--> statement-breakpoint
CREATE INDEX "occurrences_community_idx" ON "occurrences" USING btree ("community_id","starts_at","id");--> statement-breakpoint
CREATE INDEX "occurrences_created_at_idx" ON "occurrences" USING btree ("created_at","id");--> statement-breakpoint
CREATE INDEX "occurrences_updated_at_idx" ON "occurrences" USING btree ("updated_at","id");--> statement-breakpoint
CREATE INDEX "occurrences_format_idx" ON "occurrences" USING btree ("format","starts_at","id");--> statement-breakpoint
CREATE INDEX "occurrences_mode_idx" ON "occurrences" USING btree ("mode","starts_at","id");--> statement-breakpoint
CREATE INDEX "occurrences_status_idx" ON "occurrences" USING btree ("status","starts_at","id");--> statement-breakpoint
CREATE INDEX "occurrences_unconfirmed_created_at_idx" ON "occurrences" USING btree ("status","created_at","id") WHERE status <> 'confirmed';--> statement-breakpoint
CREATE INDEX "occurrences_unconfirmed_updated_at_idx" ON "occurrences" USING btree ("status","updated_at","id") WHERE status <> 'confirmed';--> statement-breakpoint
CREATE INDEX "occurrences_outcome_idx" ON "occurrences" USING btree ("outcome","starts_at","id");--> statement-breakpoint
CREATE INDEX "occurrences_upcoming_created_at_idx" ON "occurrences" USING btree ("created_at","id") WHERE outcome = 'upcoming';--> statement-breakpoint
CREATE INDEX "occurrences_upcoming_updated_at_idx" ON "occurrences" USING btree ("updated_at","id") WHERE outcome = 'upcoming';--> statement-breakpoint
CREATE INDEX "occurrences_past_created_at_idx" ON "occurrences" USING btree ("created_at","id") WHERE outcome <> 'upcoming';--> statement-breakpoint
CREATE INDEX "occurrences_past_updated_at_idx" ON "occurrences" USING btree ("updated_at","id") WHERE outcome <> 'upcoming';--> statement-breakpoint
CREATE INDEX "occurrences_topics_idx" ON "occurrences" USING gin ("topics");--> statement-breakpoint
CREATE INDEX "occurrences_role_person_ids_idx" ON "occurrences" USING gin ("role_person_ids");--> statement-breakpoint
CREATE INDEX "occurrences_roles_idx" ON "occurrences" USING gin ("roles");--> statement-breakpoint
CREATE INDEX "occurrences_search_idx" ON "occurrences" USING gin ("search");--> statement-breakpoint
CREATE INDEX "recordings_occurrence_idx" ON "recordings" USING btree ("occurrence_id","created_at","id");--> statement-breakpoint
CREATE INDEX "recordings_created_at_idx" ON "recordings" USING btree ("created_at","id");--> statement-breakpoint
CREATE INDEX "recordings_updated_at_idx" ON "recordings" USING btree ("updated_at","id");--> statement-breakpoint
CREATE INDEX "recordings_status_idx" ON "recordings" USING btree ("status","created_at","id");--> statement-breakpoint
CREATE INDEX "recordings_community_idx" ON "recordings" USING btree ("community_id");--> statement-breakpoint
CREATE UNIQUE INDEX "rsvps_recipient_key" ON "rsvps" USING btree ("occurrence_id",coalesce(person_id, guest_id));--> statement-breakpoint
CREATE INDEX "rsvps_seats_idx" ON "rsvps" USING btree ("occurrence_id","status","answered_at","id");--> statement-breakpoint
CREATE INDEX "rsvps_person_idx" ON "rsvps" USING btree ("person_id","answered_at","id");--> statement-breakpoint
CREATE INDEX "rsvps_guest_idx" ON "rsvps" USING btree ("guest_id");--> statement-breakpoint
CREATE INDEX "rsvps_status_idx" ON "rsvps" USING btree ("status","answered_at","id");--> statement-breakpoint
CREATE INDEX "rsvps_answered_at_idx" ON "rsvps" USING btree ("answered_at","id");--> statement-breakpoint
CREATE INDEX "rsvps_created_at_idx" ON "rsvps" USING btree ("created_at","id");--> statement-breakpoint
CREATE INDEX "rsvps_updated_at_idx" ON "rsvps" USING btree ("updated_at","id");--> statement-breakpoint
CREATE INDEX "rsvps_community_idx" ON "rsvps" USING btree ("community_id");--> statement-breakpoint
CREATE INDEX "rsvps_offers_idx" ON "rsvps" USING btree ("offer_expires_at") WHERE status = 'offered';--> statement-breakpoint
CREATE INDEX "finding_changes_finding_idx" ON "finding_changes" USING btree ("finding_id","from","id");--> statement-breakpoint
CREATE INDEX "finding_counts_portal_idx" ON "finding_counts" USING btree ("portal_id","rule","status");--> statement-breakpoint
CREATE INDEX "findings_subject_idx" ON "findings" USING btree ("subject_id");--> statement-breakpoint
CREATE INDEX "findings_community_idx" ON "findings" USING btree ("community_id");--> statement-breakpoint
CREATE INDEX "findings_page_idx" ON "findings" USING btree ("page_id","status");--> statement-breakpoint
CREATE INDEX "findings_status_idx" ON "findings" USING btree ("portal_id","status","since","id");--> statement-breakpoint
CREATE INDEX "findings_any_status_idx" ON "findings" USING btree ("status","since","id");--> statement-breakpoint
CREATE INDEX "findings_severity_idx" ON "findings" USING btree (array_position(array['critical', 'high', 'medium', 'low'], "severity"),"id");--> statement-breakpoint
CREATE INDEX "findings_rule_idx" ON "findings" USING btree ("rule","id");--> statement-breakpoint
CREATE INDEX "findings_subject_type_idx" ON "findings" USING btree ("subject_type");--> statement-breakpoint
CREATE INDEX "findings_since_idx" ON "findings" USING btree ("since","id");--> statement-breakpoint
CREATE INDEX "findings_open_idx" ON "findings" USING btree ("portal_id","since") WHERE "findings"."status" in ('warn', 'fail', 'manual');--> statement-breakpoint
CREATE INDEX "findings_open_updated_idx" ON "findings" USING btree ("updated_at","id") WHERE "findings"."status" in ('warn', 'fail', 'manual');--> statement-breakpoint
CREATE INDEX "findings_closed_idx" ON "findings" USING btree ("portal_id","since") WHERE status = 'pass' and since > first_seen_at;--> statement-breakpoint
CREATE INDEX "findings_failing_idx" ON "findings" USING btree ("portal_id","rule","page_id") WHERE status = 'fail';--> statement-breakpoint
CREATE INDEX "findings_created_at_idx" ON "findings" USING btree ("created_at","id");--> statement-breakpoint
CREATE INDEX "findings_updated_at_idx" ON "findings" USING btree ("updated_at","id");--> statement-breakpoint
CREATE INDEX "page_scores_worst_idx" ON "page_scores" USING btree ("portal_id","score","open" DESC NULLS FIRST,"page_id") WHERE open > 0;--> statement-breakpoint
CREATE INDEX "waivers_subject_idx" ON "waivers" USING btree ("subject_id","portal_id");--> statement-breakpoint
CREATE INDEX "waivers_community_idx" ON "waivers" USING btree ("community_id");--> statement-breakpoint
CREATE INDEX "waivers_page_idx" ON "waivers" USING btree ("page_id");--> statement-breakpoint
CREATE INDEX "waivers_portal_idx" ON "waivers" USING btree ("portal_id","until","id");--> statement-breakpoint
CREATE INDEX "waivers_until_idx" ON "waivers" USING btree ("until","id");--> statement-breakpoint
CREATE INDEX "waivers_granted_by_idx" ON "waivers" USING btree ("granted_by_id");--> statement-breakpoint
CREATE INDEX "waivers_revoked_by_idx" ON "waivers" USING btree ("revoked_by_id");--> statement-breakpoint
CREATE INDEX "waivers_created_at_idx" ON "waivers" USING btree ("created_at","id");--> statement-breakpoint
CREATE INDEX "waivers_updated_at_idx" ON "waivers" USING btree ("updated_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "signing_keys_current_key" ON "signing_keys" USING btree (("retired_at" is null)) WHERE "signing_keys"."retired_at" is null;--> statement-breakpoint
CREATE INDEX "token_uses_expires_at_idx" ON "token_uses" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "keys_portal_id_idx" ON "keys" USING btree ("portal_id");--> statement-breakpoint
CREATE INDEX "retired_secrets_key_id_idx" ON "retired_secrets" USING btree ("key_id");--> statement-breakpoint
CREATE INDEX "resources_title_idx" ON "resources" USING btree ("title" collate names,"id");--> statement-breakpoint
CREATE INDEX "resources_created_at_idx" ON "resources" USING btree ("created_at","id");--> statement-breakpoint
CREATE INDEX "resources_updated_at_idx" ON "resources" USING btree ("updated_at","id");--> statement-breakpoint
CREATE INDEX "resources_review_due_on_idx" ON "resources" USING btree (coalesce("review_due_on", 'infinity'),"id");--> statement-breakpoint
CREATE INDEX "resources_community_idx" ON "resources" USING btree ("community_id","status","title" collate names,"id");--> statement-breakpoint
CREATE INDEX "resources_kind_idx" ON "resources" USING btree ("kind","title" collate names,"id");--> statement-breakpoint
CREATE INDEX "resources_status_idx" ON "resources" USING btree ("status","title" collate names,"id");--> statement-breakpoint
CREATE INDEX "resources_quality_idx" ON "resources" USING btree ("quality","title" collate names,"id");--> statement-breakpoint
CREATE INDEX "resources_clearance_idx" ON "resources" USING btree ("clearance","title" collate names,"id");--> statement-breakpoint
CREATE INDEX "resources_language_idx" ON "resources" USING btree ((lower("language") || '-') collate "C");--> statement-breakpoint
CREATE INDEX "resources_proposer_id_idx" ON "resources" USING btree ("proposer_id");--> statement-breakpoint
CREATE INDEX "resources_author_ids_idx" ON "resources" USING gin ("author_ids");--> statement-breakpoint
CREATE INDEX "resources_topics_idx" ON "resources" USING gin ("topics");--> statement-breakpoint
CREATE INDEX "resources_search_idx" ON "resources" USING gin ("search");--> statement-breakpoint
CREATE UNIQUE INDEX "nominations_open_key" ON "nominations" USING btree ("community_id","person_id","role") WHERE status in ('proposed', 'accepted');--> statement-breakpoint
CREATE INDEX "nominations_community_idx" ON "nominations" USING btree ("community_id","created_at","id");--> statement-breakpoint
CREATE INDEX "nominations_person_idx" ON "nominations" USING btree ("person_id","created_at","id");--> statement-breakpoint
CREATE INDEX "nominations_status_idx" ON "nominations" USING btree ("status","created_at","id");--> statement-breakpoint
CREATE INDEX "nominations_role_idx" ON "nominations" USING btree ("role","created_at","id");--> statement-breakpoint
CREATE INDEX "nominations_nominated_by_idx" ON "nominations" USING btree ("nominated_by_id");--> statement-breakpoint
CREATE INDEX "nominations_decided_by_idx" ON "nominations" USING btree ("decided_by_id");--> statement-breakpoint
CREATE INDEX "nominations_term_idx" ON "nominations" USING btree ("term_id");--> statement-breakpoint
CREATE INDEX "nominations_created_at_idx" ON "nominations" USING btree ("created_at","id");--> statement-breakpoint
CREATE INDEX "nominations_updated_at_idx" ON "nominations" USING btree ("updated_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "way_answers_open_key" ON "way_answers" USING btree ("person_id","way") WHERE status = 'open';--> statement-breakpoint
CREATE INDEX "way_answers_community_idx" ON "way_answers" USING btree ("community_id","created_at","id");--> statement-breakpoint
CREATE INDEX "way_answers_person_idx" ON "way_answers" USING btree ("person_id","created_at","id");--> statement-breakpoint
CREATE INDEX "way_answers_status_idx" ON "way_answers" USING btree ("status","created_at","id");--> statement-breakpoint
CREATE INDEX "way_answers_decided_by_idx" ON "way_answers" USING btree ("decided_by_id");--> statement-breakpoint
CREATE INDEX "way_answers_term_idx" ON "way_answers" USING btree ("term_id");--> statement-breakpoint
CREATE INDEX "way_answers_kudo_idx" ON "way_answers" USING btree ("kudo_id");--> statement-breakpoint
CREATE INDEX "way_answers_created_at_idx" ON "way_answers" USING btree ("created_at","id");--> statement-breakpoint
CREATE INDEX "way_answers_updated_at_idx" ON "way_answers" USING btree ("updated_at","id");--> statement-breakpoint
CREATE INDEX "discovered_pages_url_idx" ON "discovered_pages" USING btree ("portal_id","url","id");--> statement-breakpoint
CREATE INDEX "discovered_pages_first_seen_idx" ON "discovered_pages" USING btree ("portal_id","first_seen_at","id");--> statement-breakpoint
CREATE INDEX "discovered_pages_ignored_by_idx" ON "discovered_pages" USING btree ("ignored_by_id");--> statement-breakpoint
CREATE INDEX "sitemap_crawls_next_idx" ON "sitemap_crawls" USING btree ("next_at");--> statement-breakpoint
CREATE INDEX "page_lists_page_ids_idx" ON "page_lists" USING gin ("page_ids");--> statement-breakpoint
CREATE INDEX "page_lists_created_at_idx" ON "page_lists" USING btree ("created_at","id");--> statement-breakpoint
CREATE INDEX "page_lists_updated_at_idx" ON "page_lists" USING btree ("updated_at","id");--> statement-breakpoint
CREATE INDEX "page_checks_page_idx" ON "page_checks" USING btree ("page_id","checked_at","id");--> statement-breakpoint
CREATE INDEX "page_watches_next_idx" ON "page_watches" USING btree (greatest("next_check_at", "not_before"),"id");--> statement-breakpoint
CREATE INDEX "page_watches_host_idx" ON "page_watches" USING btree ("host");--> statement-breakpoint
CREATE INDEX "page_watches_claimed_idx" ON "page_watches" USING btree ("claimed_until") WHERE "page_watches"."claimed_until" is not null;--> statement-breakpoint
CREATE INDEX "page_counts_portal_idx" ON "page_counts" USING btree ("portal_id","updated_day");--> statement-breakpoint
CREATE UNIQUE INDEX "page_updates_once_key" ON "page_updates" USING btree ("page_id","kind","occurred_at",coalesce("change_key", ''));--> statement-breakpoint
CREATE INDEX "page_updates_page_idx" ON "page_updates" USING btree ("page_id","occurred_at","id");--> statement-breakpoint
CREATE INDEX "page_updates_change_idx" ON "page_updates" USING btree ("portal_id","change_key") WHERE "page_updates"."change_key" is not null;--> statement-breakpoint
CREATE INDEX "page_updates_heartbeat_idx" ON "page_updates" USING btree ("portal_id","occurred_at") WHERE "page_updates"."kind" = 'heartbeat';--> statement-breakpoint
CREATE INDEX "page_updates_person_idx" ON "page_updates" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "pages_age_idx" ON "pages" USING btree ("portal_id",coalesce("last_updated_at", '-infinity'),"id");--> statement-breakpoint
CREATE INDEX "pages_all_age_idx" ON "pages" USING btree (coalesce("last_updated_at", '-infinity'),"id");--> statement-breakpoint
CREATE INDEX "pages_fresh_idx" ON "pages" USING btree (aged_at("last_updated_at", "review_every_days", 18));--> statement-breakpoint
CREATE INDEX "pages_stale_idx" ON "pages" USING btree (aged_at("last_updated_at", "review_every_days", 24));--> statement-breakpoint
CREATE INDEX "pages_abandoned_idx" ON "pages" USING btree (aged_at("last_updated_at", "review_every_days", 48));--> statement-breakpoint
CREATE INDEX "pages_review_idx" ON "pages" USING btree ("review_every_days");--> statement-breakpoint
CREATE INDEX "pages_maintenance_idx" ON "pages" USING btree ("maintenance");--> statement-breakpoint
CREATE INDEX "pages_maintenance_since_idx" ON "pages" USING btree ("portal_id","maintenance_since");--> statement-breakpoint
CREATE INDEX "pages_restored_idx" ON "pages" USING btree ("portal_id","maintenance_since") WHERE "pages"."maintenance" = 'compliant' and "pages"."maintenance_since" - "pages"."created_at" > interval '1 minute';--> statement-breakpoint
CREATE INDEX "pages_url_idx" ON "pages" USING btree ("url","id");--> statement-breakpoint
CREATE INDEX "pages_address_idx" ON "pages" USING btree ("portal_id",regexp_replace(url, '^https?:|/?(#.*)?$', '', 'g'));--> statement-breakpoint
CREATE INDEX "pages_created_at_idx" ON "pages" USING btree ("created_at","id");--> statement-breakpoint
CREATE INDEX "pages_community_id_idx" ON "pages" USING btree ("community_id");--> statement-breakpoint
CREATE INDEX "pages_updated_at_idx" ON "pages" USING btree ("updated_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "representatives_role_key" ON "representatives" USING btree ("page_id","role") WHERE "representatives"."ended_on" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "representatives_person_key" ON "representatives" USING btree ("page_id","person_id") WHERE "representatives"."ended_on" is null;--> statement-breakpoint
CREATE INDEX "representatives_page_idx" ON "representatives" USING btree ("page_id","started_on");--> statement-breakpoint
CREATE INDEX "representatives_started_on_idx" ON "representatives" USING btree ("started_on","id");--> statement-breakpoint
CREATE INDEX "representatives_created_at_idx" ON "representatives" USING btree ("created_at","id");--> statement-breakpoint
CREATE INDEX "representatives_updated_at_idx" ON "representatives" USING btree ("updated_at","id");--> statement-breakpoint
CREATE INDEX "representatives_person_idx" ON "representatives" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "representatives_stand_in_idx" ON "representatives" USING btree ("stand_in_id");--> statement-breakpoint
CREATE INDEX "overlap_answers_community_idx" ON "page_request_overlap_answers" USING btree ("other_community_id");--> statement-breakpoint
CREATE INDEX "overlap_answers_organisation_idx" ON "page_request_overlap_answers" USING btree ("organisation_id");--> statement-breakpoint
CREATE INDEX "overlap_answers_author_idx" ON "page_request_overlap_answers" USING btree ("author_id");--> statement-breakpoint
CREATE UNIQUE INDEX "page_requests_open_key" ON "page_requests" USING btree ("portal_id","community_id") WHERE status in ('submitted', 'changes_asked');--> statement-breakpoint
CREATE INDEX "page_requests_waiting_idx" ON "page_requests" USING btree ("waiting_since") WHERE status = 'changes_asked';--> statement-breakpoint
CREATE INDEX "page_requests_community_idx" ON "page_requests" USING btree ("community_id");--> statement-breakpoint
CREATE INDEX "page_requests_portal_idx" ON "page_requests" USING btree ("portal_id","created_at");--> statement-breakpoint
CREATE INDEX "page_requests_requester_idx" ON "page_requests" USING btree ("requester_id");--> statement-breakpoint
CREATE INDEX "page_requests_primary_idx" ON "page_requests" USING btree ("primary_id");--> statement-breakpoint
CREATE INDEX "page_requests_secondary_idx" ON "page_requests" USING btree ("secondary_id");--> statement-breakpoint
CREATE INDEX "page_requests_page_idx" ON "page_requests" USING btree ("page_id");--> statement-breakpoint
CREATE INDEX "page_requests_created_at_idx" ON "page_requests" USING btree ("created_at","id");--> statement-breakpoint
CREATE INDEX "page_requests_updated_at_idx" ON "page_requests" USING btree ("updated_at","id");--> statement-breakpoint
CREATE INDEX "page_request_messages_request_idx" ON "page_request_messages" USING btree ("page_request_id","created_at","id");--> statement-breakpoint
CREATE INDEX "page_request_messages_author_idx" ON "page_request_messages" USING btree ("author_id");--> statement-breakpoint
CREATE UNIQUE INDEX "successions_open_key" ON "successions" USING btree ("term_id") WHERE answer is null;--> statement-breakpoint
CREATE UNIQUE INDEX "successions_person_key" ON "successions" USING btree ("term_id","person_id") WHERE answer is distinct from 'cancelled';--> statement-breakpoint
CREATE UNIQUE INDEX "successions_page_person_key" ON "successions" USING btree ("page_id","person_id") WHERE answer is null;--> statement-breakpoint
CREATE INDEX "successions_page_idx" ON "successions" USING btree ("page_id");--> statement-breakpoint
CREATE INDEX "successions_community_idx" ON "successions" USING btree ("community_id");--> statement-breakpoint
CREATE INDEX "successions_person_idx" ON "successions" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "successions_holder_idx" ON "successions" USING btree ("holder_id");--> statement-breakpoint
CREATE INDEX "successions_asked_at_idx" ON "successions" USING btree ("asked_at","id");--> statement-breakpoint
CREATE INDEX "successions_answer_by_idx" ON "successions" USING btree ("answer_by","id");--> statement-breakpoint
CREATE INDEX "successions_updated_at_idx" ON "successions" USING btree ("updated_at","id");
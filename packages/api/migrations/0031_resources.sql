CREATE TABLE "resources" (
	"id" uuid PRIMARY KEY DEFAULT uuid_v7() NOT NULL,
	"community_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"story_kind" text,
	"title" text NOT NULL,
	"summary" text,
	"url" text,
	"text" text,
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
	"source" text,
	"external_key" text,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"search" "tsvector" GENERATED ALWAYS AS (setweight(to_tsvector('guildhall', title), 'A') || setweight(to_tsvector('guildhall', spaced(topics) || ' ' || coalesce(summary, '')), 'B') || setweight(to_tsvector('guildhall', coalesce(text, '')), 'D')) STORED,
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
ALTER TABLE "resources" ADD CONSTRAINT "resources_community_id_communities_id_fk" FOREIGN KEY ("community_id") REFERENCES "public"."communities"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "resources" ADD CONSTRAINT "resources_proposer_id_people_id_fk" FOREIGN KEY ("proposer_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "resources_title_idx" ON "resources" USING btree (lower("title"),"id");--> statement-breakpoint
CREATE INDEX "resources_created_at_idx" ON "resources" USING btree ("created_at","id");--> statement-breakpoint
CREATE INDEX "resources_updated_at_idx" ON "resources" USING btree ("updated_at","id");--> statement-breakpoint
CREATE INDEX "resources_review_due_on_idx" ON "resources" USING btree (coalesce("review_due_on", 'infinity'),"id");--> statement-breakpoint
CREATE INDEX "resources_community_idx" ON "resources" USING btree ("community_id","status",lower("title"),"id");--> statement-breakpoint
CREATE INDEX "resources_kind_idx" ON "resources" USING btree ("kind",lower("title"),"id");--> statement-breakpoint
CREATE INDEX "resources_status_idx" ON "resources" USING btree ("status",lower("title"),"id");--> statement-breakpoint
CREATE INDEX "resources_quality_idx" ON "resources" USING btree ("quality",lower("title"),"id");--> statement-breakpoint
CREATE INDEX "resources_language_idx" ON "resources" USING btree ((lower("language") || '-') collate "C");--> statement-breakpoint
CREATE INDEX "resources_proposer_id_idx" ON "resources" USING btree ("proposer_id");--> statement-breakpoint
CREATE INDEX "resources_author_ids_idx" ON "resources" USING gin ("author_ids");--> statement-breakpoint
CREATE INDEX "resources_topics_idx" ON "resources" USING gin ("topics");--> statement-breakpoint
CREATE INDEX "resources_search_idx" ON "resources" USING gin ("search");
CREATE TABLE "infraction_steps" (
	"id" uuid PRIMARY KEY DEFAULT uuid_v7() NOT NULL,
	"infraction_id" uuid NOT NULL,
	"act" text NOT NULL,
	"from" text,
	"to" text NOT NULL,
	"sanction" text,
	"words" text,
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
	"what" text NOT NULL,
	"place" text,
	"reporter_id" uuid,
	"reported_at" timestamp(3) with time zone NOT NULL,
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
ALTER TABLE "infraction_steps" ADD CONSTRAINT "infraction_steps_infraction_id_infractions_id_fk" FOREIGN KEY ("infraction_id") REFERENCES "public"."infractions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "infraction_steps" ADD CONSTRAINT "infraction_steps_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "infractions" ADD CONSTRAINT "infractions_page_id_pages_id_fk" FOREIGN KEY ("page_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "infractions" ADD CONSTRAINT "infractions_community_id_communities_id_fk" FOREIGN KEY ("community_id") REFERENCES "public"."communities"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "infractions" ADD CONSTRAINT "infractions_portal_id_portals_id_fk" FOREIGN KEY ("portal_id") REFERENCES "public"."portals"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "infractions" ADD CONSTRAINT "infractions_reporter_id_people_id_fk" FOREIGN KEY ("reporter_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "infractions" ADD CONSTRAINT "infractions_sanctioned_by_id_people_id_fk" FOREIGN KEY ("sanctioned_by_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "infraction_steps_infraction_idx" ON "infraction_steps" USING btree ("infraction_id","at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "infractions_open_key" ON "infractions" USING btree ("page_id","rule") WHERE "infractions"."origin" = 'automatic' and "infractions"."closed_at" is null;--> statement-breakpoint
CREATE INDEX "infractions_page_idx" ON "infractions" USING btree ("page_id","reported_at");--> statement-breakpoint
CREATE INDEX "infractions_community_idx" ON "infractions" USING btree ("community_id");--> statement-breakpoint
CREATE INDEX "infractions_portal_idx" ON "infractions" USING btree ("portal_id","status","reported_at","id");--> statement-breakpoint
CREATE INDEX "infractions_reporter_idx" ON "infractions" USING btree ("reporter_id");--> statement-breakpoint
CREATE INDEX "infractions_reported_at_idx" ON "infractions" USING btree ("reported_at","id");--> statement-breakpoint
CREATE INDEX "infractions_created_at_idx" ON "infractions" USING btree ("created_at","id");--> statement-breakpoint
CREATE INDEX "infractions_updated_at_idx" ON "infractions" USING btree ("updated_at","id");
CREATE TABLE "notices" (
	"id" uuid PRIMARY KEY DEFAULT uuid_v7() NOT NULL,
	"kind" text NOT NULL,
	"person_id" uuid NOT NULL,
	"portal_id" uuid,
	"community_id" uuid,
	"page_id" uuid,
	"step" text,
	"subject" text NOT NULL,
	"text" text NOT NULL,
	"html" text NOT NULL,
	"dedupe_key" text NOT NULL,
	"status" text DEFAULT 'pending' NOT NULL,
	"channel" text,
	"delivered_at" timestamp(3) with time zone,
	"handed_over" text,
	"attempts" integer DEFAULT 0 NOT NULL,
	"next_attempt_at" timestamp(3) with time zone,
	"failure" text,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "notices_dedupe_key" UNIQUE("dedupe_key"),
	CONSTRAINT "notices_kind_check" CHECK ("notices"."kind" in ('page_due_soon', 'page_overdue', 'page_second_notice', 'page_final_notice', 'suspension_proposed', 'page_suspended', 'page_removed', 'page_compliant', 'page_request_decided', 'page_request_changes_asked', 'succession_asked', 'infraction_opened', 'infraction_decided', 'appeal_decided')),
	CONSTRAINT "notices_status_check" CHECK ("notices"."status" in ('pending', 'delivered', 'failed')),
	CONSTRAINT "notices_channel_check" CHECK ("notices"."channel" in ('mail', 'by_hand')),
	CONSTRAINT "notices_delivered_check" CHECK (("notices"."status" = 'delivered') = ("notices"."delivered_at" is not null))
);
--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_portal_id_portals_id_fk" FOREIGN KEY ("portal_id") REFERENCES "public"."portals"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_community_id_communities_id_fk" FOREIGN KEY ("community_id") REFERENCES "public"."communities"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_page_id_pages_id_fk" FOREIGN KEY ("page_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "notices_pending_idx" ON "notices" USING btree ("person_id") WHERE status = 'pending';--> statement-breakpoint
CREATE INDEX "notices_mailed_idx" ON "notices" USING btree ("person_id","delivered_at") WHERE channel = 'mail';--> statement-breakpoint
CREATE INDEX "notices_person_idx" ON "notices" USING btree ("person_id","created_at");--> statement-breakpoint
CREATE INDEX "notices_page_idx" ON "notices" USING btree ("page_id","created_at");--> statement-breakpoint
CREATE INDEX "notices_portal_idx" ON "notices" USING btree ("portal_id","created_at");--> statement-breakpoint
CREATE INDEX "notices_community_idx" ON "notices" USING btree ("community_id");--> statement-breakpoint
CREATE INDEX "notices_created_at_idx" ON "notices" USING btree ("created_at","id");
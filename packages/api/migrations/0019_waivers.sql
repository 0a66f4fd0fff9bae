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
ALTER TABLE "waivers" ADD CONSTRAINT "waivers_portal_id_portals_id_fk" FOREIGN KEY ("portal_id") REFERENCES "public"."portals"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "waivers" ADD CONSTRAINT "waivers_community_id_communities_id_fk" FOREIGN KEY ("community_id") REFERENCES "public"."communities"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "waivers" ADD CONSTRAINT "waivers_page_id_pages_id_fk" FOREIGN KEY ("page_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "waivers" ADD CONSTRAINT "waivers_granted_by_id_people_id_fk" FOREIGN KEY ("granted_by_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "waivers" ADD CONSTRAINT "waivers_revoked_by_id_people_id_fk" FOREIGN KEY ("revoked_by_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "waivers_subject_idx" ON "waivers" USING btree ("subject_id","portal_id");--> statement-breakpoint
CREATE INDEX "waivers_community_idx" ON "waivers" USING btree ("community_id");--> statement-breakpoint
CREATE INDEX "waivers_page_idx" ON "waivers" USING btree ("page_id");--> statement-breakpoint
CREATE INDEX "waivers_portal_idx" ON "waivers" USING btree ("portal_id","until","id");--> statement-breakpoint
CREATE INDEX "waivers_until_idx" ON "waivers" USING btree ("until","id");--> statement-breakpoint
CREATE INDEX "waivers_granted_by_idx" ON "waivers" USING btree ("granted_by_id");--> statement-breakpoint
CREATE INDEX "waivers_revoked_by_idx" ON "waivers" USING btree ("revoked_by_id");--> statement-breakpoint
CREATE INDEX "waivers_created_at_idx" ON "waivers" USING btree ("created_at","id");--> statement-breakpoint
CREATE INDEX "waivers_updated_at_idx" ON "waivers" USING btree ("updated_at","id");
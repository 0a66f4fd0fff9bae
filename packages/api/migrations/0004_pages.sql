CREATE TABLE "page_updates" (
	"id" uuid PRIMARY KEY DEFAULT uuid_v7() NOT NULL,
	"page_id" uuid NOT NULL,
	"portal_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"occurred_at" timestamp(3) with time zone NOT NULL,
	"actor_class" text,
	"person_id" uuid,
	"change_key" text,
	"note" text,
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
	"started_on" date DEFAULT current_date NOT NULL,
	"ended_on" date,
	"away_from" date,
	"away_until" date,
	"stand_in_id" uuid,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "representatives_role_check" CHECK ("representatives"."role" in ('primary', 'secondary')),
	CONSTRAINT "representatives_order_check" CHECK ("representatives"."ended_on" >= "representatives"."started_on"),
	CONSTRAINT "representatives_leave_check" CHECK ("representatives"."away_until" >= "representatives"."away_from")
);
--> statement-breakpoint
ALTER TABLE "page_updates" ADD CONSTRAINT "page_updates_page_id_pages_id_fk" FOREIGN KEY ("page_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "page_updates" ADD CONSTRAINT "page_updates_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pages" ADD CONSTRAINT "pages_community_id_communities_id_fk" FOREIGN KEY ("community_id") REFERENCES "public"."communities"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pages" ADD CONSTRAINT "pages_portal_id_portals_id_fk" FOREIGN KEY ("portal_id") REFERENCES "public"."portals"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "representatives" ADD CONSTRAINT "representatives_page_id_pages_id_fk" FOREIGN KEY ("page_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "representatives" ADD CONSTRAINT "representatives_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "representatives" ADD CONSTRAINT "representatives_stand_in_id_people_id_fk" FOREIGN KEY ("stand_in_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "page_updates_once_key" ON "page_updates" USING btree ("page_id","kind","occurred_at",coalesce("change_key", ''));--> statement-breakpoint
CREATE INDEX "page_updates_page_idx" ON "page_updates" USING btree ("page_id","occurred_at","id");--> statement-breakpoint
CREATE INDEX "page_updates_change_idx" ON "page_updates" USING btree ("portal_id","change_key") WHERE "page_updates"."change_key" is not null;--> statement-breakpoint
CREATE INDEX "page_updates_person_idx" ON "page_updates" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "pages_age_idx" ON "pages" USING btree ("portal_id",coalesce("last_updated_at", '-infinity'),"id");--> statement-breakpoint
CREATE INDEX "pages_all_age_idx" ON "pages" USING btree (coalesce("last_updated_at", '-infinity'),"id");--> statement-breakpoint
CREATE INDEX "pages_community_id_idx" ON "pages" USING btree ("community_id");--> statement-breakpoint
CREATE INDEX "pages_updated_at_idx" ON "pages" USING btree ("updated_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "representatives_role_key" ON "representatives" USING btree ("page_id","role") WHERE "representatives"."ended_on" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "representatives_person_key" ON "representatives" USING btree ("page_id","person_id") WHERE "representatives"."ended_on" is null;--> statement-breakpoint
CREATE INDEX "representatives_page_idx" ON "representatives" USING btree ("page_id","started_on");--> statement-breakpoint
CREATE INDEX "representatives_person_idx" ON "representatives" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "representatives_stand_in_idx" ON "representatives" USING btree ("stand_in_id");
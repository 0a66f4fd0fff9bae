CREATE TABLE "page_checks" (
	"id" uuid PRIMARY KEY DEFAULT uuid_v7() NOT NULL,
	"page_id" uuid NOT NULL,
	"checked_at" timestamp(3) with time zone NOT NULL,
	"outcome" text NOT NULL,
	"problem" text,
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
	CONSTRAINT "page_checks_outcome_check" CHECK ("page_checks"."outcome" in ('loaded', 'not_modified', 'failed', 'unreachable', 'busy', 'robots', 'blocked', 'not_html'))
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
	"content_hash" text,
	"line_hashes" jsonb,
	"sitemap_lastmod" text
);
--> statement-breakpoint
ALTER TABLE "page_checks" ADD CONSTRAINT "page_checks_page_id_pages_id_fk" FOREIGN KEY ("page_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "page_watches" ADD CONSTRAINT "page_watches_id_pages_id_fk" FOREIGN KEY ("id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "page_checks_page_idx" ON "page_checks" USING btree ("page_id","checked_at","id");--> statement-breakpoint
CREATE INDEX "page_watches_next_idx" ON "page_watches" USING btree (greatest("next_check_at", "not_before"),"id");--> statement-breakpoint
CREATE INDEX "page_watches_host_idx" ON "page_watches" USING btree ("host");--> statement-breakpoint
CREATE INDEX "page_watches_claimed_idx" ON "page_watches" USING btree ("claimed_until") WHERE "page_watches"."claimed_until" is not null;
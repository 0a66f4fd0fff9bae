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
	"search" "tsvector" GENERATED ALWAYS AS (setweight(to_tsvector('guildhall', name), 'A') || setweight(to_tsvector('guildhall', spaced(topics)), 'B') || setweight(to_tsvector('guildhall', coalesce(mission, '')), 'C')) STORED,
	CONSTRAINT "organisations_origin_key" UNIQUE("source","external_key")
);
--> statement-breakpoint
CREATE INDEX "organisations_name_idx" ON "organisations" USING btree (lower("name"),"id");--> statement-breakpoint
CREATE INDEX "organisations_created_at_idx" ON "organisations" USING btree ("created_at","id");--> statement-breakpoint
CREATE INDEX "organisations_updated_at_idx" ON "organisations" USING btree ("updated_at","id");--> statement-breakpoint
CREATE INDEX "organisations_topics_idx" ON "organisations" USING gin ("topics");--> statement-breakpoint
CREATE INDEX "organisations_search_idx" ON "organisations" USING gin ("search");
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
	CONSTRAINT "successions_reason_check" CHECK ("successions"."reason" in ('term_ending', 'leave', 'silence', 'left')),
	CONSTRAINT "successions_role_check" CHECK ("successions"."role" in ('primary', 'secondary', 'leader')),
	CONSTRAINT "successions_answer_check" CHECK ("successions"."answer" in ('accepted', 'declined', 'none', 'cancelled')),
	CONSTRAINT "successions_answered_check" CHECK (("successions"."answer" is null) = ("successions"."answered_at" is null))
);
--> statement-breakpoint
ALTER TABLE "successions" ADD CONSTRAINT "successions_page_id_pages_id_fk" FOREIGN KEY ("page_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "successions" ADD CONSTRAINT "successions_community_id_communities_id_fk" FOREIGN KEY ("community_id") REFERENCES "public"."communities"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "successions" ADD CONSTRAINT "successions_holder_id_people_id_fk" FOREIGN KEY ("holder_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "successions" ADD CONSTRAINT "successions_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "successions_open_key" ON "successions" USING btree ("term_id") WHERE answer is null;--> statement-breakpoint
CREATE UNIQUE INDEX "successions_person_key" ON "successions" USING btree ("term_id","person_id") WHERE answer is distinct from 'cancelled';--> statement-breakpoint
CREATE UNIQUE INDEX "successions_page_person_key" ON "successions" USING btree ("page_id","person_id") WHERE answer is null;--> statement-breakpoint
CREATE INDEX "successions_page_idx" ON "successions" USING btree ("page_id");--> statement-breakpoint
CREATE INDEX "successions_community_idx" ON "successions" USING btree ("community_id");--> statement-breakpoint
CREATE INDEX "successions_person_idx" ON "successions" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "successions_holder_idx" ON "successions" USING btree ("holder_id");--> statement-breakpoint
CREATE INDEX "successions_asked_at_idx" ON "successions" USING btree ("asked_at","id");--> statement-breakpoint
CREATE INDEX "successions_updated_at_idx" ON "successions" USING btree ("updated_at","id");
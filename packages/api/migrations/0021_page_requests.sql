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
CREATE INDEX "page_request_messages_author_idx" ON "page_request_messages" USING btree ("author_id");
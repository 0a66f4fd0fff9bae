CREATE TABLE "evaluation_cursor" (
	"id" integer PRIMARY KEY NOT NULL,
	"transaction" "xid8" NOT NULL,
	"position" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "finding_changes" (
	"id" uuid PRIMARY KEY DEFAULT uuid_v7() NOT NULL,
	"finding_id" uuid NOT NULL,
	"from" timestamp(3) with time zone NOT NULL,
	"severity" text NOT NULL,
	"status" text NOT NULL,
	"score" real,
	"reason" text NOT NULL,
	"evidence" jsonb NOT NULL,
	"rule_version" integer NOT NULL,
	"pack_version" integer NOT NULL
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
	"reason" text NOT NULL,
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
CREATE TABLE "rule_packs" (
	"id" uuid PRIMARY KEY DEFAULT uuid_v7() NOT NULL,
	"portal_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"base" text NOT NULL,
	"rules" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"ladder" jsonb,
	"gates" text[],
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "rule_packs_version_key" UNIQUE("portal_id","version"),
	CONSTRAINT "rule_packs_base_check" CHECK ("rule_packs"."base" in ('obt', 'university', 'network'))
);
--> statement-breakpoint
ALTER TABLE "finding_changes" ADD CONSTRAINT "finding_changes_finding_id_findings_id_fk" FOREIGN KEY ("finding_id") REFERENCES "public"."findings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "findings" ADD CONSTRAINT "findings_portal_id_portals_id_fk" FOREIGN KEY ("portal_id") REFERENCES "public"."portals"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "findings" ADD CONSTRAINT "findings_community_id_communities_id_fk" FOREIGN KEY ("community_id") REFERENCES "public"."communities"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "findings" ADD CONSTRAINT "findings_page_id_pages_id_fk" FOREIGN KEY ("page_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rule_packs" ADD CONSTRAINT "rule_packs_portal_id_portals_id_fk" FOREIGN KEY ("portal_id") REFERENCES "public"."portals"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "finding_changes_finding_idx" ON "finding_changes" USING btree ("finding_id","from","id");--> statement-breakpoint
CREATE INDEX "findings_subject_idx" ON "findings" USING btree ("subject_id");--> statement-breakpoint
CREATE INDEX "findings_community_idx" ON "findings" USING btree ("community_id");--> statement-breakpoint
CREATE INDEX "findings_page_idx" ON "findings" USING btree ("page_id");--> statement-breakpoint
CREATE INDEX "findings_status_idx" ON "findings" USING btree ("portal_id","status","since","id");--> statement-breakpoint
CREATE INDEX "findings_since_idx" ON "findings" USING btree ("since","id");--> statement-breakpoint
CREATE INDEX "findings_created_at_idx" ON "findings" USING btree ("created_at","id");--> statement-breakpoint
CREATE INDEX "findings_updated_at_idx" ON "findings" USING btree ("updated_at","id");
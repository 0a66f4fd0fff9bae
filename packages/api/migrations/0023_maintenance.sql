CREATE TABLE "maintenance_steps" (
	"id" uuid PRIMARY KEY DEFAULT uuid_v7() NOT NULL,
	"page_id" uuid NOT NULL,
	"from" text NOT NULL,
	"to" text NOT NULL,
	"at" timestamp(3) with time zone NOT NULL,
	"reason" text NOT NULL,
	"notice" text,
	"infraction_id" uuid,
	"person_id" uuid,
	CONSTRAINT "maintenance_steps_from_check" CHECK ("maintenance_steps"."from" in ('compliant', 'due', 'overdue', 'second_notice', 'final_notice', 'suspension_proposed', 'suspended', 'removed')),
	CONSTRAINT "maintenance_steps_to_check" CHECK ("maintenance_steps"."to" in ('compliant', 'due', 'overdue', 'second_notice', 'final_notice', 'suspension_proposed', 'suspended', 'removed'))
);
--> statement-breakpoint
CREATE TABLE "signing_keys" (
	"id" text PRIMARY KEY NOT NULL,
	"public_jwk" jsonb NOT NULL,
	"private_jwk" jsonb,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"retired_at" timestamp(3) with time zone
);
--> statement-breakpoint
CREATE TABLE "token_uses" (
	"id" uuid PRIMARY KEY NOT NULL,
	"used_at" timestamp(3) with time zone NOT NULL,
	"expires_at" timestamp(3) with time zone NOT NULL
);
--> statement-breakpoint
DROP INDEX "infractions_open_key";--> statement-breakpoint
ALTER TABLE "infractions" ADD COLUMN "triaged_at" timestamp(3) with time zone;--> statement-breakpoint
ALTER TABLE "maintenance_steps" ADD CONSTRAINT "maintenance_steps_page_id_pages_id_fk" FOREIGN KEY ("page_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "maintenance_steps" ADD CONSTRAINT "maintenance_steps_infraction_id_infractions_id_fk" FOREIGN KEY ("infraction_id") REFERENCES "public"."infractions"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "maintenance_steps" ADD CONSTRAINT "maintenance_steps_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "maintenance_steps_page_idx" ON "maintenance_steps" USING btree ("page_id","at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "signing_keys_current_key" ON "signing_keys" USING btree (("retired_at" is null)) WHERE "signing_keys"."retired_at" is null;--> statement-breakpoint
CREATE INDEX "token_uses_expires_at_idx" ON "token_uses" USING btree ("expires_at");--> statement-breakpoint
CREATE UNIQUE INDEX "infractions_open_key" ON "infractions" USING btree ("page_id","kind","rule") WHERE "infractions"."origin" = 'automatic' and "infractions"."closed_at" is null;
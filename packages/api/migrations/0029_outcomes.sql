-- What was kept has another form; a repetition within the day of the change is done anew.
delete from idempotency_keys;
--> statement-breakpoint
ALTER TABLE "idempotency_keys" RENAME COLUMN "body" TO "outcome";
--> statement-breakpoint
ALTER TABLE "idempotency_keys" DROP COLUMN "status", DROP COLUMN "headers";

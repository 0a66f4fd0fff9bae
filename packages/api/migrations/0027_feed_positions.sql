CREATE TABLE "feed_positions" (
	"consumer" text PRIMARY KEY NOT NULL,
	"transaction" "xid8" DEFAULT '0' NOT NULL,
	"position" bigint DEFAULT 0 NOT NULL
);
--> statement-breakpoint
insert into feed_positions (consumer, transaction, position)
select 'evaluation', transaction, position from evaluation_cursor;
--> statement-breakpoint
insert into feed_positions (consumer, transaction, position)
select 'chain', through_transaction, through_position from activity_seals order by id desc limit 1;
--> statement-breakpoint
DROP TABLE "evaluation_cursor";
--> statement-breakpoint
delete from job_runs where job = 'evaluate-changes';

CREATE TABLE "community_steps" (
	"id" uuid PRIMARY KEY DEFAULT uuid_v7() NOT NULL,
	"community_id" uuid NOT NULL,
	"transition" text NOT NULL,
	"from" text,
	"to" text NOT NULL,
	"reason" text,
	"at" timestamp(3) with time zone NOT NULL,
	"actor_class" text NOT NULL,
	"person_id" uuid,
	"sequence" bigint GENERATED ALWAYS AS IDENTITY (sequence name "community_steps_sequence_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	CONSTRAINT "community_steps_transition_check" CHECK ("community_steps"."transition" in ('propose', 'ask_changes', 'approve', 'decline', 'plan', 'launch', 'renew', 'rest', 'wake', 'begin_closing', 'resume', 'close', 'merge', 'reopen', 'withdraw', 'state')),
	CONSTRAINT "community_steps_to_check" CHECK ("community_steps"."to" in ('draft', 'proposed', 'changes_asked', 'approved', 'declined', 'planning', 'active', 'renewing', 'dormant', 'closing', 'closed', 'merged', 'withdrawn'))
);
--> statement-breakpoint
ALTER TABLE "communities" DROP CONSTRAINT "communities_status_check";--> statement-breakpoint
ALTER TABLE "communities" ADD COLUMN "author_id" uuid;--> statement-breakpoint
ALTER TABLE "community_steps" ADD CONSTRAINT "community_steps_community_id_communities_id_fk" FOREIGN KEY ("community_id") REFERENCES "public"."communities"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "community_steps" ADD CONSTRAINT "community_steps_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "community_steps_community_idx" ON "community_steps" USING btree ("community_id","sequence");--> statement-breakpoint
CREATE INDEX "community_steps_person_idx" ON "community_steps" USING btree ("person_id");--> statement-breakpoint
ALTER TABLE "communities" ADD CONSTRAINT "communities_author_id_people_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "communities_author_idx" ON "communities" USING btree ("author_id");--> statement-breakpoint
ALTER TABLE "communities" ADD CONSTRAINT "communities_status_check" CHECK ("communities"."status" in ('draft', 'proposed', 'changes_asked', 'approved', 'declined', 'planning', 'active', 'renewing', 'dormant', 'closing', 'closed', 'merged', 'withdrawn'));--> statement-breakpoint
-- What was done stays; only the name of a person who is erased goes.
revoke update, delete, truncate on community_steps from guildhall_app;
grant update (person_id) on community_steps to guildhall_app;
--> statement-breakpoint
-- The last step of a community always leads to its status: what no transition has put on record was stated.
create function record_stated_community() returns trigger language plpgsql as $$
declare
  actor constant text := coalesce(nullif(current_setting('guildhall.actor_class', true), ''), 'robot');
  person constant uuid := nullif(current_setting('guildhall.person', true), '');
begin
  if tg_op = 'INSERT' then
    insert into community_steps (community_id, transition, "to", at, actor_class, person_id)
    select n.id, 'state', n.status, clock_timestamp(), actor, person from new_rows n;
  else
    insert into community_steps (community_id, transition, "from", "to", at, actor_class, person_id)
    select n.id, 'state', o.status, n.status, clock_timestamp(), actor, person
    from new_rows n join old_rows o using (id)
    where n.status <> o.status
      and n.status is distinct from (select s."to" from community_steps s where s.community_id = n.id order by s.sequence desc limit 1);
  end if;
  return null;
end $$;
--> statement-breakpoint
create trigger communities_stated_insert after insert on communities referencing new table as new_rows for each statement when (not is_rehearsal()) execute function record_stated_community();
create trigger communities_stated_update after update on communities referencing old table as old_rows new table as new_rows for each statement when (not is_rehearsal()) execute function record_stated_community();
--> statement-breakpoint
insert into community_steps (community_id, transition, "to", at, actor_class) select id, 'state', status, created_at, 'robot' from communities;

select watch('communities', 'community');
create or replace trigger communities_slug before insert on communities for each row when (new.slug is null) execute function name_slug('community');
create or replace trigger communities_former_slug_insert after insert on communities for each row execute function keep_former_slug();
create or replace trigger communities_former_slug after update of slug on communities for each row when (old.slug <> new.slug) execute function keep_former_slug();
create or replace trigger communities_merged after insert or update of status, relations, slug on communities for each row
  when (new.status = 'merged' and new.merged_into_id is not null and new.slug <> new.id::text) execute function give_up_slugs();
create or replace trigger communities_merged_slug before update of slug on communities for each row
  when (old.status = 'merged' and new.status = 'merged' and old.slug = old.id::text and new.slug <> old.slug) execute function keep_merged_slug();
create or replace trigger communities_portals before insert or update of portal_ids on communities for each row when (new.portal_ids <> '{}') execute function know_portals();
drop trigger if exists communities_parent_circle on communities;
create constraint trigger communities_parent_circle after insert or update of parent_id on communities
  for each row when (new.parent_id is not null) execute function refuse_circle();
create or replace trigger communities_champions before insert or update of champion_ids on communities for each row when (new.champion_ids <> '{}') execute function know_champions();
create or replace trigger people_champions after delete on people referencing old table as old_rows for each statement execute function drop_from_list('communities', 'champion_ids');
create or replace trigger communities_ways before insert or update of ways_to_contribute on communities for each row when (new.ways_to_contribute <> '[]') execute function refuse_same_ways();
select watch_counts('communities', 'count_subcommunities');
select watch_words('communities');
create or replace trigger communities_stated_insert after insert on communities referencing new table as new_rows for each statement when (not is_rehearsal()) execute function record_stated_community();
create or replace trigger communities_stated_update after update on communities referencing old table as old_rows new table as new_rows for each statement when (not is_rehearsal()) execute function record_stated_community();
select watch_counts('communities', 'count_topics');
select watch_counts('communities', 'count_shown');
create or replace trigger communities_no_dates after insert on communities referencing new table as new_rows for each statement execute function keep_no_dates();

-- PostgreSQL counts tables in its own time, and until then plans for what they were, such as empty. After much has been written at
-- once, those that have grown by a tenth and 16 pages are counted; only their owner may. What somebody else counts or clears meanwhile is left.
create or replace function analyze_grown() returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare grown regclass;
begin
  for grown in
    select oid from pg_class
    where relnamespace = 'public'::regnamespace and relkind = 'r'
      and pg_relation_size(oid) > (1.1 * relpages + 16) * current_setting('block_size')::integer
  loop
    execute format('analyze (skip_locked) %s', grown);
  end loop;
end $$;
revoke all on function analyze_grown from public;
grant execute on function analyze_grown to guildhall_app;

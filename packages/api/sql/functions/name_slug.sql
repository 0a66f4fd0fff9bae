-- A slug that nobody gave is made from the name: the name, name-2, name-3 … Two that want the same name wait for each other.
create or replace function name_slug() returns trigger language plpgsql as $$
declare
  stem text := trim(both '-' from regexp_replace(lower(unaccent(new.name)), '[^a-z0-9]+', '-', 'g'));
  -- What a community was named before leads to it still.
  used text := case tg_table_name when 'communities' then '(select slug from communities union all select slug from former_slugs) used' else quote_ident(tg_table_name) end;
  last integer;
begin
  stem := coalesce(nullif(trim(both '-' from left(stem, 90)), ''), tg_argv[0]);
  perform pg_advisory_xact_lock(hashtext(tg_table_name), hashtext(stem));
  execute format(
    'select max(case when slug = $1 then 1 else substr(slug, length($1) + 2)::integer end) from %s
     where slug = $1 or (slug >= $1 || ''-'' and slug < $1 || ''.'' and substr(slug, length($1) + 2) ~ ''^[1-9][0-9]{0,5}$'')', used)
    into last using stem;
  new.slug := case when last is null then stem else stem || '-' || last + 1 end;
  return new;
end $$;

-- What the tables stand on: extensions, the search configuration, the role of the application.
create extension if not exists pg_trgm;
create extension if not exists unaccent;
create extension if not exists fuzzystrmatch;

-- No stemming: directories are written in many languages, and near words are found by their letters.
do $$ begin
  create text search configuration guildhall (copy = simple);
  alter text search configuration guildhall alter mapping for hword, hword_part, word with unaccent, simple;
exception when unique_violation then null;
end $$;

-- Names are sorted as people look them up: Éric beside Eric. Only names that are alike byte by byte are equal.
create collation if not exists names (provider = icu, locale = 'und', deterministic = true);

-- The owner migrates; the service works as a role that owns nothing and cannot rewrite the log.
do $$ begin
  create role guildhall_app nologin;
exception when duplicate_object or unique_violation then null;
end $$;
do $$ begin
  if not pg_has_role(current_user, 'guildhall_app', 'set') then
    execute format('grant guildhall_app to %I', current_user);
  end if;
exception when others then
  execute format('grant guildhall_app to %I', current_user);
end $$;
grant usage on schema public to guildhall_app;
-- Whatever table comes later, the application role works with it and owns nothing.
alter default privileges in schema public grant select, insert, update, delete on tables to guildhall_app;

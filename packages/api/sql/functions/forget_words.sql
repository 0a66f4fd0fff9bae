-- Forgets those of some words that occur in no `search` any more.
create or replace function forget_words(words text[]) returns void language plpgsql as $$
declare
  name regclass;
begin
  for name in select attrelid from pg_attribute a join pg_class c on c.oid = a.attrelid
    where a.attname = 'search' and a.atttypid = 'tsvector'::regtype and c.relkind = 'r'
  loop
    execute format('select array(select word from unnest($1) word where not exists (select from %s where search @@ quote_literal(word)::tsquery))', name)
      into words using words;
  end loop;
  delete from search_words where word = any (words);
end $$;

create or replace function collect_words() returns trigger language plpgsql as $$
begin
  insert into search_words (word)
  select lexeme from (select distinct lexeme from new_rows, unnest(tsvector_to_array(search)) lexeme) l
  where length(lexeme) between 3 and 60 and not exists (select from search_words where word = lexeme);
  return null;
end $$;

-- search_query
-- What the words of a search stand for. `query` finds: every word is wanted; those that signs join stand one after the other, or as one word;
-- the last of them may go on, unless a sign ends it (C#). `exact` is what was typed without anything near it, `named` the same in names.
create or replace function search_query(q text, out query tsquery, out exact tsquery, out named tsquery) language plpgsql stable as $$
declare
  typed text;
  parts text[];
  joined text;
  goes_on boolean;
  near tsquery;
  same tsquery;
begin
  query := '';
  exact := '';
  for typed in select distinct word from regexp_split_to_table(q, '\s+') word loop
    parts := array(select lexeme from unnest(to_tsvector('guildhall', around_signs(typed, ' '))) w, unnest(w.positions) place order by place);
    continue when cardinality(parts) = 0;
    goes_on := typed !~ '[!-)+-/:-@\[-`{-~’]$';
    near := words_near(parts[1], goes_on and cardinality(parts) = 1);
    same := to_tsquery('simple', quote_literal(parts[1]));
    for at in 2 .. cardinality(parts) loop
      near := near <-> words_near(parts[at], goes_on and at = cardinality(parts));
      same := same <-> to_tsquery('simple', quote_literal(parts[at]));
    end loop;
    if cardinality(parts) > 1 then
      joined := quote_literal(array_to_string(parts, ''));
      near := near || to_tsquery('simple', joined || case when goes_on then ':*' else '' end);
      same := same || to_tsquery('simple', joined);
    end if;
    query := query && near;
    exact := exact && same;
  end loop;
  named := regexp_replace(exact::text, '''(?=[ )]|$)', ''':A', 'g');
end $$;

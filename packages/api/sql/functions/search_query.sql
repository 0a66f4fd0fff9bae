-- What the words of a search stand for: each as the beginning of a word, or, where no word begins so, its nearest words
-- (same letters, at most two typing errors, one in short words). The range of words that begin so is one that the index knows
-- whatever the term; `like` would be looked for in all words once the statement is planned for any term.
create or replace function search_query(q text) returns tsquery language plpgsql stable set pg_trgm.similarity_threshold = 0.2 as $$
declare
  answer tsquery;
  term text;
  near tsquery;
begin
  for term in select distinct unnest(tsvector_to_array(to_tsvector('guildhall', q))) loop
    near := to_tsquery('simple', quote_literal(term) || ':*');
    if not exists (select from search_words where word ~>=~ term and word ~<=~ (term || U&'\+10FFFF')) then
      select coalesce(to_tsquery('simple', string_agg(quote_literal(word), ' | ')), near) into near from (
        select word from search_words
        where word % term and levenshtein_less_equal(word, left(term, 60), 2) <= case when length(term) < 5 then 1 else 2 end
        group by word order by levenshtein(word, left(term, 60)), word limit 10) w;
    end if;
    answer := case when answer is null then near else answer && near end;
  end loop;
  return coalesce(answer, ''::tsquery);
end $$;

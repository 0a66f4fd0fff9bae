-- words_near
-- What a word of a search stands for: itself; while it may go on, all words that begin so; where there is none, its nearest words (same
-- letters, at most two typing errors, one in short words). The range of words that begin so is one that the index knows whatever the
-- term; `like` would be looked for in all words once the statement is planned for any term. Of words of one or two letters no list is kept.
create or replace function words_near(term text, goes_on boolean) returns tsquery language plpgsql stable set pg_trgm.similarity_threshold = 0.2 as $$
declare
  near tsquery := to_tsquery('simple', quote_literal(term) || ':*');
begin
  if not goes_on and (length(term) < 3 or exists (select from search_words where word = term)) then
    return to_tsquery('simple', quote_literal(term));
  elsif not exists (select from search_words where word ~>=~ term and word ~<=~ (term || U&'\+10FFFF')) then
    select coalesce(to_tsquery('simple', string_agg(quote_literal(word), ' | ')), near) into near from (
      select word from search_words
      where word % term and levenshtein_less_equal(word, left(term, 60), 2) <= case when length(term) < 5 then 1 else 2 end
      group by word order by levenshtein(word, left(term, 60)), word limit 10) w;
  end if;
  return near;
end $$;

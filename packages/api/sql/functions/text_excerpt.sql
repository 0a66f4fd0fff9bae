-- text_excerpt
-- The part of some texts that has most of what a search found, marked; of the first one where several have as much. Null where none has any.
-- Long words are cut, and what is long all the same is no excerpt.
create or replace function text_excerpt(texts text[], query tsquery) returns text language sql stable parallel safe
  return (select said
    from unnest(texts) with ordinality t (body, place),
      lateral (select marked(regexp_replace(regexp_replace(body, '\s+', ' ', 'g'), '(\S{60})\S+', '\1…', 'g'), query, 'MaxFragments=1, MaxWords=24, MinWords=12, ShortWord=0') as said offset 0) m
    where body <> '' and said like '%<mark>%' and length(said) <= 1000
    order by (select count(distinct lower(word[1])) from regexp_matches(said, '<mark>(.*?)</mark>', 'g') word) desc, place limit 1);

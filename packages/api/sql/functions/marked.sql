-- marked
-- A text as HTML in which the words that a search found are marked, any of them; the signs between two such words are marked with them.
create or replace function marked(body text, query tsquery, options text) returns text language sql stable parallel safe
  return regexp_replace(replace(ts_headline('guildhall',
    replace(replace(replace(replace(around_signs(body, chr(1)), '&', '&amp;'), '<', '&lt;'), '>', '&gt;'), '"', '&quot;'),
    replace(query::text, ' & ', ' | ')::tsquery, 'StartSel=<mark>, StopSel=</mark>, ' || options), chr(1), ''),
    '</mark>([-./''’_+]|&amp;)<mark>', '\1', 'g');

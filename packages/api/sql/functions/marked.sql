create or replace function marked(body text, query tsquery, options text) returns text language sql stable parallel safe
  return ts_headline('guildhall', replace(replace(replace(replace(body, '&', '&amp;'), '<', '&lt;'), '>', '&gt;'), '"', '&quot;'),
    query, 'StartSel=<mark>, StopSel=</mark>, ' || options);

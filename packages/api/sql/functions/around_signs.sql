-- around_signs
-- A text in which something stands on both sides of each sign. PostgreSQL would take Node.js, A/B or www.example.org for one word, of which
-- no part is found.
create or replace function around_signs(body text, beside text) returns text language sql immutable parallel safe
  return regexp_replace(body, '([!-/:-@\[-`{-~’])', beside || '\1' || beside, 'g');

-- text_vector
-- The words by which a text is found: those between its signs, and those that signs join, as people write them without: node, js and
-- nodejs of Node.js.
create or replace function text_vector(body text) returns tsvector language sql immutable parallel safe
  return to_tsvector('guildhall', concat_ws(' ', around_signs(body, ' '), (
    select string_agg(regexp_replace(joined[1], '[-./&''’_+]', '', 'g'), ' ')
    from regexp_matches(body, '((?:[^\s!-/:-@\[-`{-~’]+[-./&''’_+])+[^\s!-/:-@\[-`{-~’]+)', 'g') joined where length(joined[1]) <= 40)));

create or replace function spaced(words text[]) returns text language sql immutable parallel safe
  return array_to_string(words, ' ');

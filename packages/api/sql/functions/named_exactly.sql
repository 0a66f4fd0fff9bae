-- named_exactly
-- How exactly a name has what was typed, signs and all: 20 if it is the name, 10 if it stands in it between blanks or commas, else 0.
-- The words of a search leave out signs, and would take C++ for C.
create or replace function named_exactly(name text, typed text) returns real language sql immutable parallel safe
  return case
    when lower(name) = lower(btrim(typed, ' "')) then 20
    when position(' ' || lower(btrim(typed, ' "')) || ' ' in ' ' || translate(lower(name), ',;:()/', '      ') || ' ') > 0 then 10
    else 0
  end;

-- The weights by default. A change is a further row, with the day from which on it holds.
insert into weights (activity, version, weight) values
  ('organise', 1, 5), ('facilitate', 1, 5), ('talk', 1, 5), ('mentor', 1, 4), ('publish', 1, 3), ('minutes', 1, 2), ('answer', 1, 2),
  ('review', 1, 2), ('propose', 1, 1), ('thank', 1, 0.5), ('attend', 1, 0.5), ('ask', 1, 0.5), ('be_mentored', 1, 2), ('use', 1, 0.5)
on conflict do nothing;
select watch('weights', 'weight');

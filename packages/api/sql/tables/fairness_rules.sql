-- The rules by which acts are not counted, with their settings by default.
insert into fairness_rules (rule, activities, number, days, formats) values
  ('daily_limit', '{organise,facilitate,talk,mentor,publish,minutes,answer,review,propose,thank,attend,ask,be_mentored,use}', 20, null, '{}'),
  ('unattended', '{organise,facilitate}', 2, null, '{}'),
  ('working_meeting', '{attend}', null, null, '{core_check_in,sponsor_meeting,retrospective,launch}'),
  ('role_attendance', '{attend}', null, null, '{}'),
  ('one_role', '{talk,organise,facilitate,minutes}', null, null, '{}'),
  ('once_per_question', '{answer}', null, null, '{}'),
  ('monthly_limit', '{attend,ask}', 2, null, '{}'),
  ('thanks_per_pair', '{thank}', 1, 30, '{}'),
  ('thanks_limit', '{thank}', 2, 30, '{}')
on conflict do nothing;
select watch('fairness_rules', 'fairness_rule');

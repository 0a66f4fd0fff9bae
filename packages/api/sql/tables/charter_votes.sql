create or replace trigger charter_votes_fixed before update on charter_votes for each row when (old.is_counted is not null) execute function keep_vote();
select watch('charter_votes', 'charter_vote', 'reason');

select watch('terms', 'term');
create or replace trigger terms_community before insert or update of membership_id on terms for each row execute function take_community();

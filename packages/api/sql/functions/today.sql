-- Today, in the time zone of the service.
create or replace function today() returns date language sql stable parallel safe return day_of(now());

-- One row, which the owner changes at the first start on a restored database.
insert into feed_offset select 0 where not exists (select from feed_offset);
revoke insert, update, delete on feed_offset from guildhall_app;

-- A digest is for the admins of its portal, and is read there; the log only says that it was written.
select watch('digests', 'digest', 'content');

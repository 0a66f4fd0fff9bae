-- Tamper evidence: each entry's digest covers all of it, and seals chain the digests.
create or replace function activity_digest(a activity) returns bytea language sql immutable parallel safe
  return sha256(convert_to(jsonb_build_array(a.transaction::text, a.position, a.id, extract(epoch from a.occurred_at), a.verb, a.subject_type, a.subject_id,
    a.community_id, a.actor_class, a.person_id, a.key_id, a.before, a.after, a.request_id)::text, 'UTF8'));
create or replace trigger activity_digest before insert on activity for each row execute function digest_activity();

create or replace trigger activity_append_only before update or delete or truncate on activity for each statement execute function refuse_change();
revoke update, delete, truncate on activity from guildhall_app;

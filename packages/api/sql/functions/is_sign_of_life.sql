-- Whether evidence is a sign of life: what a member or a representative did, or what was seen to have changed; a change to many pages at once never.
create or replace function is_sign_of_life(kind text, actor_class text, bulk_since timestamptz, as_of timestamptz) returns boolean language sql immutable parallel safe
  return (kind in ('sitemap', 'http', 'content') or coalesce(actor_class, '') in ('member', 'representative'))
    and (bulk_since is null or bulk_since > as_of);

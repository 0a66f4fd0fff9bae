-- readable
-- A text in Markdown as it is read: without its signs, without the addresses of links and pictures, of other addresses their host.
create or replace function readable(markdown text) returns text language sql immutable parallel safe
  return regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(markdown,
    '!?\[([^]\n]*)\]\([^)\n]*\)', '\1', 'g'),
    '<?\mhttps?://(?:www\.)?([^\s/?#>]+)[^\s>]*>?', '\1', 'g'),
    '(^|\n)[ \t]*(```|~~~)[^\n]*', '\1', 'g'),
    '(^|\n)[ \t]*[|: -]+(?=\n|$)', '\1', 'g'),
    '(^|\n)[ \t]*(#{1,6}|[-*+>]|[0-9]+[.])[ \t]+|[*_`|]+', ' ', 'g');

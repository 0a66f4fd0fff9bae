alter table rate_counts set unlogged;

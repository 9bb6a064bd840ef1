-- A password given again counts for one act: for the one it was given for, and once.

alter table sign_in add column reauthenticated_for text check (length(reauthenticated_for) <= 80);
comment on column sign_in.reauthenticated_for is 'kind and id of the act that the password was given for; empty once the act is done';
update sign_in set reauthenticated_at = null;

-- The act is done in a park's transaction, which may not write sign-ins; whoever knows its id may spend
-- what it holds.
create policy spending on sign_in for update
    using (id::text = (select current_setting('app.signin', true)))
    with check (id::text = (select current_setting('app.signin', true)));

-- Park record: somebody of the platform who acts as the park, with one sign-in, for a reason, at most an hour.
create table park_visit (
    tenant_id   uuid        not null check (tenant_id <> '00000000-0000-0000-0000-000000000000'),
    id          uuid        not null,
    account_id  uuid        not null references account (id),
    sign_in_id  uuid        not null,
    reason      text        not null check (length(reason) between 10 and 400),
    begun_at    timestamptz not null,
    until       timestamptz not null check (until > begun_at and until <= begun_at + interval '60 minutes'),
    ended_at    timestamptz check (ended_at between begun_at and until),  -- null until somebody or its time ended it
    primary key (tenant_id, id)
);
create unique index one_open_visit on park_visit (tenant_id, sign_in_id) where ended_at is null;
create index park_visit_of_sign_in on park_visit (tenant_id, sign_in_id, id);
create index park_visit_of_account on park_visit (tenant_id, account_id);
call park_wall('park_visit');

-- A visit can be ended and nothing else: reason, person and time stay as they were told to the park.
revoke update, delete on park_visit from parkverse_app;
grant update (ended_at) on park_visit to parkverse_app;

-- A park may know the names of those who act as it.
create policy visitors_of_the_park on account for select
    using (id in (select v.account_id from park_visit v));

alter table audit_entry drop constraint audit_entry_actor_kind_check;
alter table audit_entry add constraint audit_entry_actor_kind_check
    check (actor_kind in ('PERSON', 'TOKEN', 'ACTING', 'JOB', 'ANONYMOUS'));
comment on column audit_entry.actor is 'account id of a person, id of a token or of a visit, name of a job, or empty';

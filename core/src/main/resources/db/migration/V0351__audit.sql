-- Who changed what, and from what to what. Append-only by grants: the application may add and read rows.

create table audit_entry (
    tenant_id     uuid        not null,
    id            uuid        not null,
    version       integer     not null,
    at            timestamptz not null,
    actor_kind    text        not null check (actor_kind in ('PERSON', 'JOB', 'ANONYMOUS')),
    actor         text        not null,
    request_id    text,
    action        text        not null,
    subject_kind  text        not null,
    subject_id    uuid        not null,
    before        jsonb       not null,
    after         jsonb       not null,
    primary key (tenant_id, id)
);
comment on column audit_entry.actor is 'account id of a person, name of a job, or empty';
create index audit_entry_of_subject on audit_entry (tenant_id, subject_kind, subject_id, at);
create index audit_entry_by_time on audit_entry (tenant_id, at);
call park_wall('audit_entry');
revoke update, delete on audit_entry from parkverse_app;

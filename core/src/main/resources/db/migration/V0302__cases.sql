-- Cases, their timeline, and the last number given per park and year.

create table case_number (
    tenant_id  uuid    not null,
    id         uuid    not null,
    version    integer not null,
    prefix     text    not null,
    year       integer not null,
    last       integer not null,
    primary key (tenant_id, id),
    unique (tenant_id, prefix, year)
);
call park_wall('case_number');

create table work_case (
    tenant_id        uuid        not null,
    id               uuid        not null,
    version          integer     not null,
    number           text        not null,
    definition_id    uuid        not null,
    process          text        not null,
    process_version  integer     not null,
    kind             text        not null check (kind ~ '^[A-Z][A-Z0-9_]{1,39}$'),
    state            text        not null,
    state_since      timestamptz not null,
    enterprise_id    uuid        not null,
    enterprise_name  text        not null,
    title            text        not null check (length(title) between 1 and 200),
    opened_at        timestamptz not null,
    opened_by        uuid,
    claimed_by       uuid,
    claimed_at       timestamptz,
    deadline         timestamptz,
    overdue_at       timestamptz,
    ended_at         timestamptz,
    primary key (tenant_id, id),
    unique (tenant_id, number),
    foreign key (tenant_id, definition_id) references process_definition (tenant_id, id),
    foreign key (tenant_id, definition_id, state) references process_state (tenant_id, definition_id, key)
);
comment on column work_case.overdue_at is 'when the passing of the deadline was announced; empty again in the next state';
create index work_case_of_enterprise on work_case (tenant_id, enterprise_id);
create index work_case_by_deadline on work_case (tenant_id, deadline) where ended_at is null;
create index work_case_by_holder on work_case (tenant_id, claimed_by) where ended_at is null;
call park_wall('work_case');

create table case_event (
    tenant_id       uuid        not null,
    id              uuid        not null,
    version         integer     not null,
    case_id         uuid        not null,
    happened_at     timestamptz not null,
    party           text        not null check (party in ('APPLICANT', 'STAFF', 'SYSTEM')),
    account_id      uuid,
    job             text        not null,
    event           text        not null,
    from_state      text        not null,
    to_state        text        not null,
    note            text        not null check (length(note) <= 4000),
    applicant_sees  boolean     not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, case_id) references work_case (tenant_id, id)
);
create index case_event_of_case on case_event (tenant_id, case_id, happened_at);
call park_wall('case_event');
-- What happened is not changed afterwards.
revoke update, delete on case_event from parkverse_app;

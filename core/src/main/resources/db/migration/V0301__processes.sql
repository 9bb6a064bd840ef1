-- State machines as rows. A definition of a key is edited as a draft, activated as the next number, and
-- retired when a newer one is activated; cases keep the definition they were opened under.

create table process_definition (
    tenant_id     uuid        not null,
    id            uuid        not null,
    version       integer     not null,
    key           text        not null check (key ~ '^[a-z][a-z0-9-]{1,39}$'),
    number        integer     not null check (number > 0),
    lifecycle     text        not null check (lifecycle in ('DRAFT', 'ACTIVE', 'RETIRED')),
    prefix        text        not null check (prefix ~ '^[A-Z]{1,4}$'),
    name_zh       text        not null,
    name_en       text        not null,
    activated_at  timestamptz,
    primary key (tenant_id, id),
    unique (tenant_id, key, number)
);
create unique index one_draft_of_a_process on process_definition (tenant_id, key) where lifecycle = 'DRAFT';
create unique index one_active_of_a_process on process_definition (tenant_id, key) where lifecycle = 'ACTIVE';
call park_wall('process_definition');

create table process_phase (
    tenant_id      uuid    not null,
    id             uuid    not null,
    version        integer not null,
    definition_id  uuid    not null,
    key            text    not null,
    position       integer not null,
    name_zh        text    not null,
    name_en        text    not null,
    primary key (tenant_id, id),
    unique (tenant_id, definition_id, key),
    foreign key (tenant_id, definition_id) references process_definition (tenant_id, id)
);
call park_wall('process_phase');

create table process_state (
    tenant_id      uuid    not null,
    id             uuid    not null,
    version        integer not null,
    definition_id  uuid    not null,
    key            text    not null check (key ~ '^[a-z][a-z0-9-]{1,39}$'),
    position       integer not null,
    name_zh        text    not null,
    name_en        text    not null,
    kind           text    not null check (kind in ('START', 'NORMAL', 'END_GOOD', 'END_BAD')),
    party          text    not null check (party in ('APPLICANT', 'STAFF', 'SYSTEM', 'NOBODY')),
    phase          text    not null,
    primary key (tenant_id, id),
    unique (tenant_id, definition_id, key),
    foreign key (tenant_id, definition_id) references process_definition (tenant_id, id),
    foreign key (tenant_id, definition_id, phase) references process_phase (tenant_id, definition_id, key)
);
call park_wall('process_state');

create table process_transition (
    tenant_id       uuid    not null,
    id              uuid    not null,
    version         integer not null,
    definition_id   uuid    not null,
    position        integer not null,
    from_state      text    not null,
    event           text    not null check (event ~ '^[a-z][a-z0-9-]{1,39}$'),
    to_state        text    not null,
    label_zh        text    not null,
    label_en        text    not null,
    roles           text    not null,
    guards          text    not null,
    effects         text    not null,
    deadline_days   integer not null check (deadline_days between 0 and 250),
    note_needed     boolean not null,
    applicant_sees  boolean not null,
    primary key (tenant_id, id),
    unique (tenant_id, definition_id, from_state, event),
    foreign key (tenant_id, definition_id, from_state) references process_state (tenant_id, definition_id, key),
    foreign key (tenant_id, definition_id, to_state) references process_state (tenant_id, definition_id, key)
);
comment on column process_transition.deadline_days is 'working days that the target state may take; 0 for no deadline';
comment on column process_transition.roles is 'names of roles, separated by blanks; guards and effects likewise';
call park_wall('process_transition');

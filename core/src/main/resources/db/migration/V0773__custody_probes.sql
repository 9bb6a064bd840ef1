-- Whether companies can be reached at their addresses: probes, their tries, and what followed.

create table custody_probe_rules (
    tenant_id     uuid     not null,
    id            uuid     not null,
    version       integer  not null,
    tries         integer  not null check (tries between 1 and 10),
    days          integer  not null check (days between 1 and 180),
    every_months  integer  not null check (every_months between 1 and 36),
    primary key (tenant_id, id),
    unique (tenant_id)
);
comment on table custody_probe_rules is 'how a park probes; none means the usual numbers';
call park_wall('custody_probe_rules');
call audit_rows('custody_probe_rules', 'custody-probe-rules', 'id', 'tries days every_months');

create table custody_probe (
    tenant_id      uuid         not null,
    id             uuid         not null,
    version        integer      not null,
    enterprise_id  uuid         not null,
    company        text         not null check (length(company) between 1 and 120),
    code           text         not null check (length(code) <= 18),
    starts_on      date         not null,
    due_on         date         not null,
    told           integer      not null check (told between 0 and 2),
    state          text         not null
        check (state in ('OPEN', 'REACHED', 'UNREACHABLE', 'PROPOSED', 'DROPPED', 'LEFT')),
    note           text         not null check (length(note) <= 300),
    reference      text         not null check (length(reference) <= 60),
    simulated      boolean      not null,
    closed_at      timestamptz,
    primary key (tenant_id, id),
    foreign key (tenant_id, enterprise_id) references enterprise (tenant_id, id),
    check ((state in ('OPEN', 'UNREACHABLE')) = (closed_at is null)),
    check ((state = 'PROPOSED') = (reference <> ''))
);
comment on column custody_probe.told is 'what the desk was told: 1 that it begins, 2 that it is late; 0 for nothing';
comment on column custody_probe.note is 'why it was proposed to the registrar, or why not';
comment on column custody_probe.reference is 'number under which the registrar keeps the proposal';
create unique index open_custody_probe on custody_probe (tenant_id, enterprise_id) where closed_at is null;
create index custody_probe_of_enterprise on custody_probe (tenant_id, enterprise_id, closed_at);
call park_wall('custody_probe');
call audit_rows('custody_probe', 'custody-probe', 'id', 'enterprise_id starts_on due_on state reference');

create table custody_probe_try (
    tenant_id   uuid         not null,
    id          uuid         not null,
    version     integer      not null,
    probe_id    uuid         not null,
    way         text         not null check (way in ('LETTER', 'PHONE', 'VISIT')),
    reached     boolean      not null,
    note        text         not null check (length(note) <= 300),
    file_id     uuid,
    account_id  uuid         not null,
    at          timestamptz  not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, probe_id) references custody_probe (tenant_id, id),
    foreign key (tenant_id, file_id) references stored_file (tenant_id, id)
);
create index custody_probe_try_of_probe on custody_probe_try (tenant_id, probe_id, at);
call park_wall('custody_probe_try');
call audit_rows('custody_probe_try', 'custody-probe', 'probe_id', 'way reached file_id');
revoke delete on custody_probe_try from parkverse_app;

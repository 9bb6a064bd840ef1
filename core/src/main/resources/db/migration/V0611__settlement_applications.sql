-- What applicants fill in, part by part, and what the pre-check says of it.

create table application_section (
    tenant_id       uuid        not null,
    id              uuid        not null,
    version         integer     not null,
    case_id         uuid        not null,
    section         text        not null,
    schema_version  integer     not null,
    data            jsonb       not null,
    saved_at        timestamptz not null,
    saved_by        uuid        not null,
    primary key (tenant_id, id),
    unique (tenant_id, case_id, section),
    foreign key (tenant_id, case_id) references work_case (tenant_id, id)
);
comment on table application_section is 'personal data: identity numbers, mobile numbers, addresses';
comment on column application_section.version is 'grows with each save; a save names the version it was made from';
call park_wall('application_section');

create table precheck_run (
    tenant_id  uuid        not null,
    id         uuid        not null,
    version    integer     not null,
    case_id    uuid        not null,
    ran_at     timestamptz not null,
    findings   jsonb       not null,
    primary key (tenant_id, id),
    unique (tenant_id, case_id),
    foreign key (tenant_id, case_id) references work_case (tenant_id, id)
);
comment on table precheck_run is 'the latest run of a case';
call park_wall('precheck_run');

create table finding_override (
    tenant_id        uuid        not null,
    id               uuid        not null,
    version          integer     not null,
    case_id          uuid        not null,
    rule_id          text        not null,
    field            text        not null,
    section_version  integer     not null,
    reason           text        not null check (length(reason) between 1 and 1000),
    given_by         uuid        not null,
    given_at         timestamptz not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, case_id) references work_case (tenant_id, id)
);
comment on column finding_override.section_version is 'of the part of the application; a later change of it ends the override';
create index finding_override_of_case on finding_override (tenant_id, case_id);
call park_wall('finding_override');

-- Park records: documents of cases, their versions, and who opened the original of an identity paper.

create table document (
    tenant_id       uuid        not null,
    id              uuid        not null,
    version         integer     not null,
    case_id         uuid        not null,
    slot            text        not null,
    identity_paper  boolean     not null,
    state           text        not null check (state in ('UPLOADED', 'APPROVED', 'REVISE', 'REJECTED', 'ISSUED')),
    reason          text        not null,
    versions        integer     not null check (versions > 0),
    created_at      timestamptz not null,
    primary key (tenant_id, id),
    unique (tenant_id, case_id, slot),
    foreign key (tenant_id, case_id) references work_case (tenant_id, id)
);
call park_wall('document');

create table document_version (
    tenant_id    uuid        not null,
    id           uuid        not null,
    version      integer     not null,
    document_id  uuid        not null,
    number       integer     not null,
    file_id      uuid        not null,
    uploaded_by  uuid,
    uploaded_at  timestamptz not null,
    primary key (tenant_id, id),
    unique (tenant_id, document_id, number),
    foreign key (tenant_id, document_id) references document (tenant_id, id)
);
call park_wall('document_version');

create table document_opening (
    tenant_id    uuid        not null,
    id           uuid        not null,
    version      integer     not null,
    document_id  uuid        not null,
    number       integer     not null,
    opened_by    uuid        not null,
    purpose      text        not null check (length(purpose) > 0),
    opened_at    timestamptz not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, document_id) references document (tenant_id, id)
);
create index document_opening_document on document_opening (tenant_id, document_id);
call park_wall('document_opening');
revoke update, delete on document_opening from parkverse_app;

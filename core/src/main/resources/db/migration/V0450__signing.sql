-- Park records: envelopes and the signatures on their documents.

create table envelope (
    tenant_id     uuid        not null,
    id            uuid        not null,
    version       integer     not null,
    case_id       uuid        not null,
    content       jsonb       not null,
    algorithm     text        not null check (algorithm in ('RSA', 'SM2')),
    state         text        not null check (state in ('OPEN', 'COMPLETED', 'CANCELLED')),
    method        text        not null check (method in ('ELECTRONIC', 'PAPER')),
    evidence_id   uuid,
    opened_at     timestamptz not null,
    completed_at  timestamptz,
    primary key (tenant_id, id),
    foreign key (tenant_id, case_id) references work_case (tenant_id, id),
    foreign key (tenant_id, evidence_id) references document (tenant_id, id),
    check ((state = 'COMPLETED') = (completed_at is not null))
);
create index envelope_case on envelope (tenant_id, case_id);
call park_wall('envelope');

-- One signature. A side signs a document once, and no key signs twice.
create table signature_record (
    tenant_id           uuid        not null,
    id                  uuid        not null,
    version             integer     not null,
    envelope_id         uuid        not null,
    document_id         uuid        not null,
    place               text        not null,
    account_id          uuid        not null,
    person              text        not null,
    signed_at           timestamptz not null,
    certificate_serial  text        not null,
    key_fingerprint     text        not null check (key_fingerprint ~ '^[0-9a-f]{64}$'),
    hash_before         text        not null,
    hash_after          text        not null,
    primary key (tenant_id, id),
    unique (tenant_id, envelope_id, document_id, place),
    unique (tenant_id, key_fingerprint),
    foreign key (tenant_id, envelope_id) references envelope (tenant_id, id),
    foreign key (tenant_id, document_id) references document (tenant_id, id)
);
call park_wall('signature_record');
revoke update, delete on signature_record from parkverse_app;

-- Platform record: roots of the simulated authority. The keys are sealed under the deployment's secret, so
-- that whoever may check a signature may read the row; it is written once per algorithm and never changed.
create table authority_root (
    algorithm    text primary key check (algorithm in ('RSA', 'SM2')),
    certificate  bytea       not null,
    sealed_key   bytea       not null,
    created_at   timestamptz not null
);
alter table authority_root enable row level security;
alter table authority_root force row level security;
create policy readable on authority_root for select using (true);
create policy made_once on authority_root for insert with check (true);
revoke update, delete on authority_root from parkverse_app;

-- Bank statements, their movements, and what the movements pay.

create table statement (
    tenant_id       uuid        not null,
    id              uuid        not null,
    version         integer     not null,
    file_name       text        not null,
    sha256          text        not null,
    format          text        not null check (format in ('CSV', 'CAMT053')),
    account_number  text        not null,
    entries         integer     not null,
    imported_at     timestamptz not null,
    imported_by     text        not null,
    primary key (tenant_id, id),
    unique (tenant_id, sha256)
);
call park_wall('statement');

-- A booked entry of the bank account: positive came in, negative went out.
create table movement (
    tenant_id        uuid    not null,
    id               uuid    not null,
    version          integer not null,
    statement_id     uuid    not null,
    fingerprint      text    not null,
    booked_on        date    not null,
    amount           bigint  not null check (amount <> 0),
    currency         text    not null check (currency ~ '^[A-Z]{3}$'),
    payer_name       text    not null,
    payer_key        text    not null,
    payer_account    text    not null,
    text             text    not null,
    reference        text    not null,
    state            text    not null check (state in ('UNMATCHED', 'PART_MATCHED', 'MATCHED', 'NOT_OURS')),
    allocated        bigint  not null check (allocated >= 0 and allocated <= abs(amount)),
    not_ours_reason  text    not null,
    mark_journal     uuid,
    primary key (tenant_id, id),
    unique (tenant_id, fingerprint),
    foreign key (tenant_id, statement_id) references statement (tenant_id, id)
);
create index movement_statement on movement (tenant_id, statement_id);
create index movement_open on movement (tenant_id, booked_on) where state in ('UNMATCHED', 'PART_MATCHED');
call park_wall('movement');

-- What paid an invoice: a share of a movement, or a small remainder that the park waived (no movement).
create table allocation (
    tenant_id    uuid        not null,
    id           uuid        not null,
    version      integer     not null,
    movement_id  uuid,
    invoice_id   uuid        not null,
    fee          bigint      not null check (fee >= 0),
    deposit      bigint      not null check (deposit >= 0),
    surplus      bigint      not null check (surplus >= 0 and fee + deposit + surplus > 0),
    journal      uuid        not null,
    made_at      timestamptz not null,
    undone_at    timestamptz,
    primary key (tenant_id, id),
    foreign key (tenant_id, movement_id) references movement (tenant_id, id),
    foreign key (tenant_id, invoice_id) references invoice (tenant_id, id)
);
create index allocation_movement on allocation (tenant_id, movement_id);
create index allocation_invoice on allocation (tenant_id, invoice_id);
call park_wall('allocation');

-- Which column of a bank's CSV means what, remembered by the file's header row.
create table statement_mapping (
    tenant_id    uuid    not null,
    id           uuid    not null,
    version      integer not null,
    header_hash  text    not null,
    columns      jsonb   not null,
    primary key (tenant_id, id),
    unique (tenant_id, header_hash)
);
call park_wall('statement_mapping');

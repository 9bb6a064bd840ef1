-- Prices, bank details, invoices and their numbers.

-- Last number of a series in a year. Raised in the transaction that uses the number, so a rolled back
-- use leaves no gap; the row's lock puts concurrent users in a queue.
create table billing_number (
    tenant_id  uuid    not null,
    id         uuid    not null,
    version    integer not null,
    series     text    not null check (series in ('INVOICE', 'RECEIPT')),
    year       integer not null,
    last       bigint  not null check (last > 0),
    primary key (tenant_id, id),
    unique (tenant_id, series, year)
);
call park_wall('billing_number');

-- A price from a day on, until a later row of the same code and case kind. '*' is every case kind.
create table price_item (
    tenant_id   uuid    not null,
    id          uuid    not null,
    version     integer not null,
    code        text    not null check (code ~ '^[a-z][a-z0-9-]{1,39}$'),
    case_kind   text    not null,
    line_kind   text    not null check (line_kind in ('SERVICE', 'DEPOSIT')),
    unit        text    not null check (unit in ('ONCE', 'MONTH', 'YEAR')),
    optional    boolean not null,
    name_zh     text    not null check (length(name_zh) between 1 and 120),
    name_en     text    not null check (length(name_en) between 1 and 120),
    amount      bigint  not null check (amount >= 0),
    currency    text    not null check (currency ~ '^[A-Z]{3}$'),
    valid_from  date    not null,
    primary key (tenant_id, id),
    unique (tenant_id, code, case_kind, unit, valid_from)
);
call park_wall('price_item');

create table bank_account (
    tenant_id       uuid        not null,
    id              uuid        not null,
    version         integer     not null,
    account_name    text        not null check (length(account_name) between 1 and 120),
    bank_name       text        not null check (length(bank_name) between 1 and 120),
    account_number  text        not null check (account_number ~ '^[0-9A-Z]{8,34}$'),
    currency        text        not null check (currency ~ '^[A-Z]{3}$'),
    changed_at      timestamptz not null,
    changed_by      text        not null,
    primary key (tenant_id, id),
    unique (tenant_id)
);
call park_wall('bank_account');

create table invoice (
    tenant_id         uuid        not null,
    id                uuid        not null,
    version           integer     not null,
    number            text        not null,
    remittance_code   text        not null check (remittance_code ~ '^[0-9A-HJKMNP-TV-Z]{8}$'),
    case_id           uuid        not null,
    enterprise_id     uuid        not null,
    billed_to         text        not null,
    billed_key        text        not null,
    lines             jsonb       not null,
    fee               bigint      not null check (fee >= 0),
    deposit           bigint      not null check (deposit >= 0 and fee + deposit > 0),
    currency          text        not null check (currency ~ '^[A-Z]{3}$'),
    fee_paid          bigint      not null check (fee_paid between 0 and fee),
    deposit_paid      bigint      not null check (deposit_paid between 0 and deposit),
    surplus           bigint      not null check (surplus >= 0),
    surplus_returned  bigint      not null check (surplus_returned between 0 and surplus),
    state             text        not null check (state in ('OPEN', 'PART_PAID', 'PAID', 'OVERPAID', 'CANCELLED')),
    issued_on         date        not null,
    due_on            date        not null,
    issue_journal     uuid,
    cancel_reason     text        not null,
    receipt_number    text,
    receipt_on        date,
    created_at        timestamptz not null,
    primary key (tenant_id, id),
    unique (tenant_id, number),
    unique (tenant_id, remittance_code),
    unique (tenant_id, receipt_number)
);
create index invoice_case on invoice (tenant_id, case_id);
create index invoice_enterprise on invoice (tenant_id, enterprise_id);
create index invoice_billed on invoice (tenant_id, billed_key) where state in ('OPEN', 'PART_PAID');
call park_wall('invoice');

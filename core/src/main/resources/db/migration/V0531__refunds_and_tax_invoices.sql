-- Money that goes back, and requests for tax invoices.

create table refund (
    tenant_id      uuid        not null,
    id             uuid        not null,
    version        integer     not null,
    invoice_id     uuid        not null,
    kind           text        not null check (kind in ('DEPOSIT', 'SURPLUS')),
    amount         bigint      not null check (amount > 0),
    currency       text        not null check (currency ~ '^[A-Z]{3}$'),
    code           text        not null,
    payee_name     text        not null check (length(payee_name) between 1 and 120),
    payee_account  text        not null check (payee_account ~ '^[0-9A-Z]{8,34}$'),
    reason         text        not null,
    state          text        not null check (state in ('REQUESTED', 'PAID', 'CANCELLED')),
    journal        uuid,
    paid_journal   uuid,
    paid_on        date,
    movement_id    uuid,
    requested_at   timestamptz not null,
    primary key (tenant_id, id),
    unique (tenant_id, code),
    unique (tenant_id, movement_id),
    foreign key (tenant_id, invoice_id) references invoice (tenant_id, id),
    foreign key (tenant_id, movement_id) references movement (tenant_id, id)
);
create index refund_invoice on refund (tenant_id, invoice_id);
call park_wall('refund');

create table tax_invoice (
    tenant_id     uuid        not null,
    id            uuid        not null,
    version       integer     not null,
    invoice_id    uuid        not null,
    kind          text        not null check (kind in ('GENERAL', 'SPECIAL')),
    title         text        not null check (length(title) between 2 and 120),
    tax_number    text        not null check (tax_number ~ '^[0-9A-Z]{15,20}$'),
    amount        bigint      not null check (amount > 0),
    currency      text        not null check (currency ~ '^[A-Z]{3}$'),
    state         text        not null check (state in ('REQUESTED', 'ISSUED', 'FAILED')),
    number        text        not null,
    simulated     boolean     not null,
    failure       text        not null,
    requested_at  timestamptz not null,
    answered_at   timestamptz,
    primary key (tenant_id, id),
    foreign key (tenant_id, invoice_id) references invoice (tenant_id, id),
    check ((state = 'ISSUED') = (number <> ''))
);
-- one live request per invoice; a failed one may be followed by another
create unique index tax_invoice_live on tax_invoice (tenant_id, invoice_id) where state <> 'FAILED';
call park_wall('tax_invoice');

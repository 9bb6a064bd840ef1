-- The ledger of a park: double entry in integer minor units.
--
-- One row moves an amount from one account (credit) to another (debit). Balanced by construction: no
-- row, no set of rows and no interrupted statement can leave debits and credits apart in any currency,
-- without a deferred trigger that a bulk load might switch off. A movement with several legs is several
-- rows of one journal. Rows are never changed: a correction is a mirrored row that names its original.

create table ledger_account (
    tenant_id   uuid        not null,
    id          uuid        not null,
    version     integer     not null,
    code        text        not null check (code ~ '^[A-Z][A-Z_]{1,39}$'),
    kind        text        not null check (kind in ('ASSET', 'LIABILITY', 'INCOME', 'EXPENSE')),
    primary key (tenant_id, id),
    unique (tenant_id, code)
);
call park_wall('ledger_account');

create table ledger_entry (
    tenant_id       uuid        not null,
    id              uuid        not null,
    version         integer     not null,
    journal         uuid        not null,
    debit_account   text        not null,
    credit_account  text        not null check (credit_account <> debit_account),
    amount          bigint      not null check (amount > 0),
    currency        text        not null check (currency ~ '^[A-Z]{3}$'),
    reason          text        not null,
    subject_kind    text        not null,
    subject_id      uuid        not null,
    reverses        uuid,
    posted_at       timestamptz not null,
    posted_by       text        not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, debit_account) references ledger_account (tenant_id, code),
    foreign key (tenant_id, credit_account) references ledger_account (tenant_id, code),
    unique (tenant_id, reverses),
    unique (tenant_id, id, debit_account, credit_account, amount, currency),
    -- a reversal mirrors its original exactly, and an original is reversed at most once
    foreign key (tenant_id, reverses, credit_account, debit_account, amount, currency)
        references ledger_entry (tenant_id, id, debit_account, credit_account, amount, currency)
);
create index ledger_entry_journal on ledger_entry (tenant_id, journal);
create index ledger_entry_subject on ledger_entry (tenant_id, subject_id);
create index ledger_entry_debit on ledger_entry (tenant_id, debit_account, posted_at);
create index ledger_entry_credit on ledger_entry (tenant_id, credit_account, posted_at);
call park_wall('ledger_entry');

revoke update, delete on ledger_account, ledger_entry from parkverse_app;

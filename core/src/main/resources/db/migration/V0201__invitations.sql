-- Park record: a hat offered to somebody by mail or short message; the link in it is used once.
create table invitation (
    tenant_id      uuid        not null,
    id             uuid        not null,
    version        integer     not null,
    contact_kind   text        not null check (contact_kind in ('MAIL', 'MOBILE')),
    contact        text        not null check (length(contact) <= 254),
    role           text        not null,
    enterprise_id  uuid,
    secret_hash    bytea       not null,
    invited_by     uuid        not null references account (id),
    invited_at     timestamptz not null,
    expires_at     timestamptz not null,
    accepted_by    uuid references account (id),
    closed_at      timestamptz,
    primary key (tenant_id, id),
    unique (tenant_id, secret_hash)
);
call park_wall('invitation');

-- Park record: who looked at whose personal data in the clear, and why. Append-only.
create table unmasking (
    tenant_id     uuid        not null,
    id            uuid        not null,
    version       integer     not null,
    account_id    uuid        not null references account (id),
    subject_kind  text        not null,
    subject_id    uuid        not null,
    reason        text        not null check (length(reason) between 5 and 400),
    revealed_at   timestamptz not null,
    primary key (tenant_id, id)
);
create index unmasking_by_time on unmasking (tenant_id, revealed_at desc);
call park_wall('unmasking');
revoke update, delete on unmasking from parkverse_app;

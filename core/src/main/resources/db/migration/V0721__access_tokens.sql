-- Park record: with it a program acts in the park, for the park itself or for one enterprise of it. Only the
-- hash of the secret is kept; it is looked for behind the wall of the park on whose host it was shown.

create table access_token (
    tenant_id      uuid        not null,
    id             uuid        not null,
    name           text        not null check (length(name) between 1 and 80),
    account_id     uuid        not null references account (id),
    enterprise_id  uuid,                  -- null for a token of the park
    scopes         text        not null,  -- names separated by blanks (RFC 6749, section 3.3)
    secret_hash    bytea       not null,
    beginning      text        not null,  -- of the secret, to tell tokens apart
    created_at     timestamptz not null,
    expires_at     timestamptz not null,
    last_used_at   timestamptz,           -- exact to a minute
    revoked_at     timestamptz,
    primary key (tenant_id, id),
    foreign key (tenant_id, enterprise_id) references enterprise (tenant_id, id),
    unique (tenant_id, secret_hash)
);
create index access_token_of_owner on access_token (tenant_id, enterprise_id, id);
call park_wall('access_token');

alter table audit_entry drop constraint audit_entry_actor_kind_check;
alter table audit_entry add constraint audit_entry_actor_kind_check
    check (actor_kind in ('PERSON', 'TOKEN', 'JOB', 'ANONYMOUS'));
comment on column audit_entry.actor is 'account id of a person, id of a token, name of a job, or empty';

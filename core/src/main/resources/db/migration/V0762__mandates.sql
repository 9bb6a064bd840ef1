-- What a company has an agent company do for it. The grants of the agent's people are read from those in force.
create table mandate (
    tenant_id    uuid        not null,
    id           uuid        not null,
    version      integer     not null,
    client_id    uuid        not null,
    agent_id     uuid        not null,
    scopes       text        not null check (scopes ~ '^READ( PREPARE)?( SUBMIT)?( BILLS)?$'),
    offered_by   uuid        not null references account (id),
    offered_at   timestamptz not null,
    answer_by    timestamptz not null,
    last_day     date        not null,
    ends_at      timestamptz not null,
    accepted_at  timestamptz,
    reminded_at  timestamptz,
    outcome      text        check (outcome in ('DECLINED', 'WITHDRAWN', 'ENDED', 'REPLACED', 'EXPIRED')),
    closed_at    timestamptz,
    primary key (tenant_id, id),
    foreign key (tenant_id, client_id) references enterprise (tenant_id, id),
    foreign key (tenant_id, agent_id) references enterprise (tenant_id, id),
    check (client_id <> agent_id),
    check ((outcome is null) = (closed_at is null)),
    check (outcome not in ('ENDED', 'REPLACED', 'EXPIRED') or accepted_at is not null),
    check (outcome not in ('DECLINED', 'WITHDRAWN') or accepted_at is null)
);
create unique index mandate_in_force on mandate (tenant_id, agent_id, client_id)
    where accepted_at is not null and closed_at is null;
create index mandate_of_client on mandate (tenant_id, client_id);
create index mandate_of_agent on mandate (tenant_id, agent_id);
call park_wall('mandate');
call audit_rows('mandate', 'enterprise', 'client_id', 'agent_id scopes last_day accepted_at outcome');

-- Park records: addresses that are told what happens, and what was sent to them. The secret of an address is sealed
-- under the deployment's own, because it signs what is sent.

create table webhook (
    tenant_id      uuid        not null,
    id             uuid        not null,
    enterprise_id  uuid,                  -- null for a webhook of the park
    address        text        not null,
    events         text        not null,  -- types separated by blanks
    active         boolean     not null,
    sealed_secret  bytea       not null,
    created_at     timestamptz not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, enterprise_id) references enterprise (tenant_id, id)
);
create index webhook_of_owner on webhook (tenant_id, enterprise_id, id);
call park_wall('webhook');
-- An address may hold a secret of the receiver: it is named and not shown.
call audit_rows('webhook', 'webhook', 'id', 'enterprise_id events active');

create table webhook_delivery (
    tenant_id   uuid        not null,
    id          uuid        not null,
    webhook_id  uuid        not null,
    event_id    uuid        not null,
    type        text        not null,
    body        text        not null,
    state       text        not null check (state in ('WAITING', 'DELIVERED', 'FAILED')),
    attempts    integer     not null,
    last        text        not null,  -- what came of the last attempt
    at          timestamptz not null,
    next_at     timestamptz not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, webhook_id) references webhook (tenant_id, id),
    unique (tenant_id, webhook_id, event_id)
);
create index webhook_delivery_of_webhook on webhook_delivery (tenant_id, webhook_id, id);
call park_wall('webhook_delivery');

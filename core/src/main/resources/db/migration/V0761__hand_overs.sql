-- The ownership of an enterprise on offer from one of its people to another; takes effect when the other accepts.
create table hand_over (
    tenant_id      uuid        not null,
    id             uuid        not null,
    version        integer     not null,
    enterprise_id  uuid        not null,
    from_id        uuid        not null references account (id),
    to_id          uuid        not null references account (id),
    offered_at     timestamptz not null,
    expires_at     timestamptz not null,
    outcome        text        check (outcome in ('ACCEPTED', 'DECLINED', 'WITHDRAWN')),
    closed_at      timestamptz,
    primary key (tenant_id, id),
    foreign key (tenant_id, enterprise_id) references enterprise (tenant_id, id),
    check (from_id <> to_id),
    check ((outcome is null) = (closed_at is null))
);
create index hand_over_of on hand_over (tenant_id, enterprise_id) where closed_at is null;
call park_wall('hand_over');
call audit_rows('hand_over', 'enterprise', 'enterprise_id', 'from_id to_id expires_at outcome');

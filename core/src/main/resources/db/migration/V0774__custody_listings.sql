-- Entries of the public lists of companies: 经营异常名录 and 严重违法失信名单, as imported or asked of the registrar.

create table custody_listing (
    tenant_id   uuid         not null,
    id          uuid         not null,
    version     integer      not null,
    list        text         not null check (list in ('ABNORMAL', 'DISHONEST')),
    code        text         not null check (code ~ '^[0-9A-Z]{18}$'),
    name        text         not null check (length(name) between 1 and 120),
    reason      text         not null check (length(reason) <= 300),
    listed_on   date         not null,
    removed_on  date,
    source      text         not null check (length(source) between 1 and 200),
    simulated   boolean      not null,
    seen_at     timestamptz  not null,
    told_at     timestamptz,
    primary key (tenant_id, id),
    unique (tenant_id, code, list, listed_on),
    check (removed_on is null or removed_on >= listed_on)
);
comment on column custody_listing.source is 'name of the imported file, or REGISTER for the registrar';
comment on column custody_listing.told_at is 'when both sides were told; none while the company is not here';
call park_wall('custody_listing');
call audit_rows('custody_listing', 'custody-listing', 'id', 'list code listed_on removed_on source');

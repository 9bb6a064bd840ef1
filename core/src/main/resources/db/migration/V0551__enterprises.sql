-- Enterprises of a park.

create table enterprise (
    tenant_id           uuid        not null,
    id                  uuid        not null,
    version             integer     not null,
    name_zh             text        not null check (length(name_zh) between 1 and 120),
    name_en             text        not null check (length(name_en) <= 120),
    name_key            text        not null,
    code                text check (code ~ '^[0-9A-HJ-NP-RTUWXY]{18}$'),
    state               text        not null check (state in ('FOUNDING', 'ACTIVE', 'LEFT')),
    legal_form          text        not null,
    scope               text        not null check (length(scope) <= 4000),
    registered_address  text        not null,
    consented_at        timestamptz,
    founded_at          timestamptz not null,
    settled_on          date,
    primary key (tenant_id, id),
    check (state <> 'ACTIVE' or (code is not null and settled_on is not null))
);
comment on column enterprise.name_key is 'name_zh without width, case, blanks and punctuation, for comparison';
comment on column enterprise.consented_at is 'since when the enterprise consents to be shown to the public';
create unique index one_code_per_park on enterprise (tenant_id, code) where state <> 'LEFT';
create index enterprise_in_directory on enterprise (tenant_id, settled_on)
    where state = 'ACTIVE' and consented_at is not null;
call park_wall('enterprise');

-- Rules of shared addresses: dated data of a park, each with its source.

create table rule_source (
    tenant_id    uuid        not null,
    id           uuid        not null,
    version      integer     not null,
    key          text        not null,
    city         text        not null,
    title        text        not null,
    number       text        not null,
    valid_from   date        not null,
    quote        text        not null,
    verified     boolean     not null,
    verified_by  uuid,
    verified_at  timestamptz,
    primary key (tenant_id, id),
    unique (tenant_id, key),
    check (not verified or quote <> '')
);
comment on column rule_source.quote is 'the sentence that the rules rest on, as read; blank when only a date is known';
comment on column rule_source.verified is 'whether a person has compared the quote with the official text; an unverified source warns and never refuses';
call park_wall('rule_source');

create table rule_set (
    tenant_id    uuid    not null,
    id           uuid    not null,
    version      integer not null,
    city         text    not null,
    valid_from   date    not null,
    valid_until  date,
    decisions    text    not null,
    primary key (tenant_id, id),
    unique (tenant_id, city, valid_from),
    check (valid_until > valid_from)
);
comment on column rule_set.decisions is 'DMN 1.3 with the decision tables documents and exclusions';
comment on column rule_set.valid_until is 'first day on which the set no longer holds';
call park_wall('rule_set');

create table rule_term (
    tenant_id    uuid    not null,
    id           uuid    not null,
    version      integer not null,
    list         text    not null check (list in ('NAME_FORBIDDEN', 'PRIOR_APPROVAL', 'ON_SITE')),
    term         text    not null check (term <> ''),
    source_key   text    not null,
    valid_from   date    not null,
    valid_until  date,
    primary key (tenant_id, id),
    unique (tenant_id, list, term, valid_from),
    foreign key (tenant_id, source_key) references rule_source (tenant_id, key)
);
call park_wall('rule_term');

-- Which city's rules hold in a park: one row.
create table settlement_profile (
    tenant_id  uuid    not null,
    id         uuid    not null,
    version    integer not null,
    city       text    not null,
    primary key (tenant_id, id),
    unique (tenant_id)
);
call park_wall('settlement_profile');

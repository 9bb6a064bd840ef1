-- The desk of the park's people: who stands in for whom, and reasons they need not type again.

create table substitution (
    tenant_id      uuid    not null,
    id             uuid    not null,
    version        integer not null,
    absent_id      uuid    not null,
    substitute_id  uuid    not null check (substitute_id <> absent_id),
    first_day      date    not null,
    last_day       date    not null check (last_day >= first_day),
    primary key (tenant_id, id)
);
create index substitution_by_substitute on substitution (tenant_id, substitute_id, last_day);
call park_wall('substitution');

create table canned_reason (
    tenant_id  uuid    not null,
    id         uuid    not null,
    version    integer not null,
    topic      text    not null check (topic ~ '^[a-z][a-z-]{1,39}$'),
    text_zh    text    not null check (length(text_zh) between 1 and 1000),
    text_en    text    not null check (length(text_en) between 1 and 1000),
    primary key (tenant_id, id)
);
comment on column canned_reason.topic is 'the event it explains, or document-revise and document-reject';
create index canned_reason_of_topic on canned_reason (tenant_id, topic);
call park_wall('canned_reason');

-- Days of a park that differ from the week: holidays on weekdays, and working days on weekends.

create table special_day (
    tenant_id    uuid    not null,
    id           uuid    not null,
    version      integer not null,
    day          date    not null,
    kind         text    not null check (kind in ('HOLIDAY', 'WORKDAY')),
    name_zh      text    not null,
    name_en      text    not null,
    source       text    not null,
    source_date  date    not null,
    quote        text    not null,
    verified     boolean not null,
    primary key (tenant_id, id),
    unique (tenant_id, day)
);
comment on column special_day.verified is 'whether a person has compared the row with its source';
call park_wall('special_day');

-- Buildings, their units and the places in them. A place is held by at most one case and a case holds at
-- most one place: by the columns and the unique indexes here, whatever the code does.

create table building (
    tenant_id   uuid    not null,
    id          uuid    not null,
    version     integer not null,
    name_zh     text    not null check (length(name_zh) between 1 and 80),
    name_en     text    not null check (length(name_en) between 1 and 120),
    address_zh  text    not null check (length(address_zh) between 1 and 200),
    address_en  text    not null check (length(address_en) between 1 and 200),
    primary key (tenant_id, id),
    unique (tenant_id, name_zh)
);
call park_wall('building');

create table address_unit (
    tenant_id    uuid    not null,
    id           uuid    not null,
    version      integer not null,
    building_id  uuid    not null,
    kind         text    not null check (kind in ('CLUSTER', 'SECRETARY', 'AFFILIATE', 'PARTITION')),
    code         text    not null check (code ~ '^[0-9A-Za-z-]{1,20}$'),
    room_zh      text    not null check (length(room_zh) <= 80),
    room_en      text    not null check (length(room_en) <= 80),
    open         boolean not null,
    primary key (tenant_id, id),
    unique (tenant_id, building_id, code),
    foreign key (tenant_id, building_id) references building (tenant_id, id)
);
comment on column address_unit.open is 'whether free places may be given away';
call park_wall('address_unit');

create table address_place (
    tenant_id  uuid    not null,
    id         uuid    not null,
    version    integer not null,
    unit_id    uuid    not null,
    number     integer not null check (number between 1 and 9999),
    held_by    uuid,
    primary key (tenant_id, id),
    unique (tenant_id, unit_id, number),
    unique (tenant_id, held_by),
    foreign key (tenant_id, unit_id) references address_unit (tenant_id, id),
    foreign key (tenant_id, held_by) references work_case (tenant_id, id)
);
comment on column address_place.held_by is 'the case that holds the place now';
create index free_address_place on address_place (tenant_id, unit_id, number) where held_by is null;
call park_wall('address_place');

create table address_allocation (
    tenant_id   uuid        not null,
    id          uuid        not null,
    version     integer     not null,
    place_id    uuid        not null,
    case_id     uuid        not null,
    began_at    timestamptz not null,
    ends_on     date        not null,
    ended_at    timestamptz,
    primary key (tenant_id, id),
    foreign key (tenant_id, place_id) references address_place (tenant_id, id),
    foreign key (tenant_id, case_id) references work_case (tenant_id, id)
);
comment on table address_allocation is 'who held which place when; rows are kept';
comment on column address_allocation.ends_on is 'last day of the term';
create unique index one_allocation_per_place on address_allocation (tenant_id, place_id) where ended_at is null;
create unique index one_allocation_per_case on address_allocation (tenant_id, case_id) where ended_at is null;
call park_wall('address_allocation');

-- The yearly re-check of a custodian, per building: when it is due, what was found, and its evidence.

create table custody_recheck (
    tenant_id    uuid        not null,
    id           uuid        not null,
    version      integer     not null,
    building_id  uuid        not null,
    due_on       date        not null,
    told         integer     not null check (told between 0 and 3),
    result       text        not null check (result in ('OPEN', 'PASSED', 'DEFECTS')),
    note         text        not null check (length(note) <= 600),
    done_by      uuid,
    done_at      timestamptz,
    primary key (tenant_id, id),
    foreign key (tenant_id, building_id) references building (tenant_id, id),
    check ((result = 'OPEN') = (done_at is null))
);
comment on column custody_recheck.told is 'the last reminder: 1 a month before, 2 a week before, 3 after the due day; 0 for none';
create unique index open_custody_recheck on custody_recheck (tenant_id, building_id) where result = 'OPEN';
call park_wall('custody_recheck');
call audit_rows('custody_recheck', 'custody-recheck', 'id', 'building_id due_on result');

create table custody_recheck_item (
    tenant_id   uuid     not null,
    id          uuid     not null,
    version     integer  not null,
    recheck_id  uuid     not null,
    item        text     not null check (item ~ '^[A-Z_]{1,20}$'),
    sound       boolean  not null,
    reason      text     not null check (length(reason) <= 300),
    primary key (tenant_id, id),
    unique (tenant_id, recheck_id, item),
    foreign key (tenant_id, recheck_id) references custody_recheck (tenant_id, id),
    check (sound or reason <> '')
);
call park_wall('custody_recheck_item');
call audit_rows('custody_recheck_item', 'custody-recheck', 'recheck_id', 'item sound');
revoke update, delete on custody_recheck_item from parkverse_app;

create table custody_recheck_file (
    tenant_id   uuid         not null,
    id          uuid         not null,
    version     integer      not null,
    recheck_id  uuid         not null,
    file_id     uuid         not null,
    added_at    timestamptz  not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, recheck_id) references custody_recheck (tenant_id, id),
    foreign key (tenant_id, file_id) references stored_file (tenant_id, id)
);
create index custody_recheck_file_of_check on custody_recheck_file (tenant_id, recheck_id);
call park_wall('custody_recheck_file');
call audit_rows('custody_recheck_file', 'custody-recheck', 'recheck_id', 'file_id');
revoke update, delete on custody_recheck_file from parkverse_app;

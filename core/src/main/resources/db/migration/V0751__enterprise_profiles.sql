-- What an enterprise tells of itself beyond its registration. The profile bears the id of its enterprise;
-- what was never told is null.

create table enterprise_profile (
    tenant_id         uuid    not null,
    id                uuid    not null,
    version           integer not null,
    foreign_country   text check (foreign_country ~ '^[A-Z]{2}$'),
    foreign_register  text check (length(foreign_register) between 1 and 120),
    foreign_number    text check (length(foreign_number) between 1 and 60),
    division          text check (division ~ '^[0-9]{2}$'),
    size              text check (size in ('LARGE', 'MEDIUM', 'SMALL', 'MICRO')),
    capabilities      jsonb,
    logo_id           uuid,
    primary key (tenant_id, id),
    foreign key (tenant_id, id) references enterprise (tenant_id, id),
    foreign key (tenant_id, logo_id) references stored_file (tenant_id, id),
    check (num_nulls(foreign_country, foreign_register, foreign_number) in (0, 3))
);
comment on column enterprise_profile.foreign_country is 'ISO 3166-1 alpha-2, of a company without a Chinese code';
comment on column enterprise_profile.division is 'GB/T 4754-2017';
comment on column enterprise_profile.size is 'as the enterprise itself states it';
call park_wall('enterprise_profile');
call audit_rows('enterprise_profile', 'enterprise', 'id',
    'foreign_country foreign_register foreign_number division size capabilities logo_id');

create table enterprise_contact (
    tenant_id      uuid    not null,
    id             uuid    not null,
    version        integer not null,
    enterprise_id  uuid    not null,
    name           text    not null check (length(name) between 1 and 80),
    position       text    not null check (length(position) <= 80),
    mail           text    not null check (length(mail) <= 254),
    mobile         text    not null check (length(mobile) <= 20),
    primary key (tenant_id, id),
    foreign key (tenant_id, enterprise_id) references enterprise (tenant_id, id),
    check (mail <> '' or mobile <> '')
);
create index enterprise_contact_of on enterprise_contact (tenant_id, enterprise_id);
call park_wall('enterprise_contact');
call audit_rows('enterprise_contact', 'enterprise', 'enterprise_id', '', 'name position mail mobile');

create table enterprise_qualification (
    tenant_id      uuid    not null,
    id             uuid    not null,
    version        integer not null,
    enterprise_id  uuid    not null,
    name           text    not null check (length(name) between 1 and 120),
    number         text    not null check (length(number) <= 60),
    issuer         text    not null check (length(issuer) <= 120),
    issued_on      date    not null,
    valid_until    date check (valid_until >= issued_on),
    reminded_at    integer,
    file_id        uuid,
    primary key (tenant_id, id),
    foreign key (tenant_id, enterprise_id) references enterprise (tenant_id, id),
    foreign key (tenant_id, file_id) references stored_file (tenant_id, id)
);
comment on column enterprise_qualification.valid_until is 'last day; null for one without an end';
comment on column enterprise_qualification.reminded_at is 'days before the end at which was last reminded';
create index enterprise_qualification_of on enterprise_qualification (tenant_id, enterprise_id);
create index enterprise_qualification_end on enterprise_qualification (tenant_id, valid_until);
call park_wall('enterprise_qualification');
call audit_rows('enterprise_qualification', 'enterprise', 'enterprise_id',
    'name number issuer issued_on valid_until file_id');

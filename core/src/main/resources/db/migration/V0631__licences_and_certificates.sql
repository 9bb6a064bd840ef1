-- Licences that the registrar has given, and the park's certificates.

create table licence (
    tenant_id        uuid        not null,
    id               uuid        not null,
    version          integer     not null,
    case_id          uuid        not null,
    code             text        not null check (code ~ '^[0-9A-HJ-NP-RTUWXY]{18}$'),
    name             text        not null check (length(name) between 1 and 120),
    established_on   date        not null,
    valid_until      date        not null,
    override_reason  text        not null check (length(override_reason) <= 1000),
    simulated        boolean     not null,
    entered_at       timestamptz not null,
    primary key (tenant_id, id),
    unique (tenant_id, case_id),
    foreign key (tenant_id, case_id) references work_case (tenant_id, id),
    check (valid_until > established_on)
);
comment on column licence.override_reason is 'why a code with a failing check digit was entered; blank for a sound code';
comment on column licence.simulated is 'whether the simulated registrar has given it';
call park_wall('licence');

create table certificate (
    tenant_id       uuid        not null,
    id              uuid        not null,
    version         integer     not null,
    number          text        not null check (number ~ '^[0-9A-HJKMNP-TV-Z]{16}$'),
    case_id         uuid        not null,
    enterprise_id   uuid        not null,
    company_zh      text        not null,
    company_en      text        not null,
    code            text        not null,
    park_zh         text        not null,
    park_en         text        not null,
    issued_on       date        not null,
    expires_on      date        not null,
    expires_at      timestamptz not null,
    revoked_at      timestamptz,
    pdf_sha256      text        not null check (pdf_sha256 ~ '^[0-9a-f]{64}$'),
    primary key (tenant_id, id),
    unique (tenant_id, number),
    foreign key (tenant_id, case_id) references work_case (tenant_id, id),
    foreign key (tenant_id, enterprise_id) references enterprise (tenant_id, id)
);
comment on column certificate.number is '80 random bits in Crockford base32';
comment on column certificate.expires_at is 'end of expires_on in the park''s time zone, or earlier when the settlement ended earlier';
create index certificate_of_case on certificate (tenant_id, case_id);
create index certificate_by_number on certificate (number);
call park_wall('certificate');
-- From the platform's host a certificate can be read by whoever knows its number, and only that one.
call cross_park_reading('certificate', 'certificate-check', 'number = current_setting(''app.certificate'', true)');

-- Custody of shared addresses: papers of an address, and the letters that arrive there.

create table custody_paper (
    tenant_id    uuid        not null,
    id           uuid        not null,
    version      integer     not null,
    unit_id      uuid        not null,
    kind         text        not null check (kind in ('TITLE_DEED', 'CONSENT', 'CUSTODY_AGREEMENT', 'OTHER')),
    number       text        not null check (length(number) <= 60),
    issued_on    date        not null,
    valid_until  date        not null,
    file_id      uuid        not null,
    added_at     timestamptz not null,
    removed_at   timestamptz,
    primary key (tenant_id, id),
    foreign key (tenant_id, unit_id) references address_unit (tenant_id, id),
    foreign key (tenant_id, file_id) references stored_file (tenant_id, id),
    check (valid_until >= issued_on)
);
comment on column custody_paper.valid_until is 'last day; 9999-12-31 for no end';
comment on column custody_paper.removed_at is 'since when it is no longer listed; the file stays as evidence';
create index custody_paper_of_unit on custody_paper (tenant_id, unit_id) where removed_at is null;
call park_wall('custody_paper');
call audit_rows('custody_paper', 'custody-paper', 'id', 'unit_id kind issued_on valid_until removed_at');

create table custody_letter (
    tenant_id      uuid        not null,
    id             uuid        not null,
    version        integer     not null,
    enterprise_id  uuid        not null,
    addressee      text        not null check (length(addressee) between 1 and 120),
    sender         text        not null check (length(sender) between 1 and 120),
    kind           text        not null check (kind in ('OFFICIAL', 'COURT', 'TAX', 'BANK', 'OTHER')),
    tracking       text        not null check (length(tracking) <= 40),
    photo_id       uuid,
    scan_id        uuid,
    arrived_at     timestamptz not null,
    remind_on      date        not null,
    due_on         date        not null,
    choice         text        not null check (choice in ('NONE', 'PICK_UP', 'FORWARD', 'SCAN', 'DESTROY')),
    forward_to     text        not null check (length(forward_to) <= 300),
    pickup_code    text        not null check (pickup_code ~ '^([0-9]{6})?$'),
    wrong_codes    integer     not null check (wrong_codes >= 0),
    outcome        text        not null check (outcome in ('OPEN', 'HANDED_OVER', 'FORWARDED', 'SCANNED', 'DESTROYED')),
    received_by    text        not null check (length(received_by) <= 80),
    reminded_at    timestamptz,
    escalated_at   timestamptz,
    closed_at      timestamptz,
    primary key (tenant_id, id),
    foreign key (tenant_id, enterprise_id) references enterprise (tenant_id, id),
    foreign key (tenant_id, photo_id) references stored_file (tenant_id, id),
    foreign key (tenant_id, scan_id) references stored_file (tenant_id, id),
    check ((outcome = 'OPEN') = (closed_at is null)),
    check (outcome <> 'HANDED_OVER' or received_by <> ''),
    check (outcome <> 'SCANNED' or scan_id is not null)
);
comment on column custody_letter.addressee is 'name of the enterprise on the day of arrival';
comment on column custody_letter.due_on is 'last day on which it should have been dealt with';
create index custody_letter_of_enterprise on custody_letter (tenant_id, enterprise_id, arrived_at);
create index open_custody_letter on custody_letter (tenant_id, due_on) where outcome = 'OPEN';
call park_wall('custody_letter');

create table custody_letter_step (
    tenant_id   uuid        not null,
    id          uuid        not null,
    version     integer     not null,
    letter_id   uuid        not null,
    step        text        not null check (step ~ '^[A-Z_]{1,20}$'),
    note        text        not null check (length(note) <= 300),
    account_id  uuid,
    at          timestamptz not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, letter_id) references custody_letter (tenant_id, id)
);
comment on column custody_letter_step.account_id is 'who did it; none for the portal itself';
create index custody_letter_step_of_letter on custody_letter_step (tenant_id, letter_id, at);
call park_wall('custody_letter_step');
revoke update, delete on custody_letter_step from parkverse_app;

-- The end of terms at addresses: reminders, renewals with their invoice, and moves out.

create table custody_term_reminder (
    tenant_id  uuid         not null,
    id         uuid         not null,
    version    integer      not null,
    case_id    uuid         not null,
    ends_on    date         not null,
    days       integer      not null check (days in (90, 30, 7)),
    sent_at    timestamptz  not null,
    primary key (tenant_id, id),
    unique (tenant_id, case_id, ends_on, days),
    foreign key (tenant_id, case_id) references work_case (tenant_id, id)
);
call park_wall('custody_term_reminder');
call audit_rows('custody_term_reminder', 'custody-term', 'case_id', 'ends_on days');

create table custody_renewal (
    tenant_id      uuid         not null,
    id             uuid         not null,
    version        integer      not null,
    case_id        uuid         not null,
    enterprise_id  uuid         not null,
    company        text         not null check (length(company) between 1 and 120),
    months         integer      not null check (months between 1 and 60),
    old_until      date         not null,
    new_until      date         not null,
    invoice_id     uuid         not null,
    state          text         not null check (state in ('OPEN', 'DONE', 'CANCELLED')),
    requested_at   timestamptz  not null,
    closed_at      timestamptz,
    primary key (tenant_id, id),
    foreign key (tenant_id, case_id) references work_case (tenant_id, id),
    foreign key (tenant_id, enterprise_id) references enterprise (tenant_id, id),
    foreign key (tenant_id, invoice_id) references invoice (tenant_id, id),
    unique (tenant_id, invoice_id),
    check (new_until > old_until),
    check ((state = 'OPEN') = (closed_at is null))
);
create unique index open_custody_renewal on custody_renewal (tenant_id, case_id) where state = 'OPEN';
call park_wall('custody_renewal');
call audit_rows('custody_renewal', 'custody-renewal', 'id', 'case_id months old_until new_until invoice_id state');

create table custody_move_out (
    tenant_id      uuid         not null,
    id             uuid         not null,
    version        integer      not null,
    case_id        uuid         not null,
    enterprise_id  uuid         not null,
    company        text         not null check (length(company) between 1 and 120),
    last_day       date         not null,
    reason         text         not null check (length(reason) between 1 and 300),
    payee_name     text         not null check (length(payee_name) between 1 and 120),
    payee_account  text         not null check (payee_account ~ '^[0-9A-Z]{8,34}$'),
    state          text         not null check (state in ('OPEN', 'DONE', 'WITHDRAWN')),
    requested_at   timestamptz  not null,
    closed_at      timestamptz,
    primary key (tenant_id, id),
    foreign key (tenant_id, case_id) references work_case (tenant_id, id),
    foreign key (tenant_id, enterprise_id) references enterprise (tenant_id, id),
    check ((state = 'OPEN') = (closed_at is null))
);
create unique index open_custody_move_out on custody_move_out (tenant_id, case_id) where state = 'OPEN';
call park_wall('custody_move_out');
call audit_rows('custody_move_out', 'custody-move-out', 'id', 'case_id last_day state');

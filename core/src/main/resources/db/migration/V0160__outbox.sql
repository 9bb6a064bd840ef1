-- Platform records: domain events on their way from the transaction that caused them to their consumers.

create table outbox_event (
    id            uuid primary key,
    park_id       uuid        not null,
    xid           xid8        not null default pg_current_xact_id(),
    seq           bigint      not null generated always as identity,
    type          text        not null check (type ~ '^[a-z]+\.[a-z0-9-]+$'),
    subject_kind  text        not null,
    subject_id    uuid        not null,
    payload       jsonb       not null,
    at            timestamptz not null
);
create unique index outbox_order on outbox_event (xid, seq);

-- How far each consumer has come.
create table outbox_cursor (
    consumer  text primary key,
    xid       xid8   not null,
    seq       bigint not null
);

alter table outbox_event enable row level security;
alter table outbox_event force row level security;
create policy reader on outbox_event using ((select app_scope()) = 'events');
create policy published_by_park on outbox_event for insert with check (park_id = (select app_tenant()));

-- Names of consumers and positions only; moved on in the transaction of the park that an event is of.
alter table outbox_cursor enable row level security;
alter table outbox_cursor force row level security;
create policy position on outbox_cursor using (true);

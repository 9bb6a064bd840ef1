-- Park record: a message in a person's inbox. The text is a key with arguments, shown in the language of
-- the moment.
create table notice (
    tenant_id   uuid        not null,
    id          uuid        not null,
    version     integer     not null,
    account_id  uuid        not null references account (id),
    text_key    text        not null,
    arguments   jsonb       not null default '[]',
    case_id     uuid,
    sent_at     timestamptz not null,
    read_at     timestamptz,
    primary key (tenant_id, id)
);
create index notice_of_account on notice (tenant_id, account_id, sent_at desc);
call park_wall('notice');

-- Platform record: a mail or short message on its way out, and the mailbox of all that went. Either an
-- account is addressed, whose contact and language are looked up at delivery, or an address directly.
create table outgoing_message (
    id             uuid primary key,
    park_id        uuid        not null,
    account_id     uuid references account (id),
    channel        text check (channel in ('MAIL', 'SMS')),
    address        text check (length(address) <= 254),
    language       text check (language in ('zh', 'en')),
    subject_key    text        not null,
    text_key       text        not null,
    arguments      jsonb       not null,
    secret         boolean     not null,
    subject        text,
    body           text,
    state          text        not null check (state in ('PENDING', 'SENT', 'CAPTURED', 'UNDELIVERABLE')),
    tries          integer     not null default 0,
    failure        text,
    next_try_at    timestamptz not null,
    queued_at      timestamptz not null,
    delivered_at   timestamptz,
    check (account_id is not null or (channel is not null and address is not null and language is not null))
);
create index outgoing_message_pending on outgoing_message (next_try_at) where state = 'PENDING';
create index outgoing_message_by_time on outgoing_message (queued_at desc, id desc);

alter table outgoing_message enable row level security;
alter table outgoing_message force row level security;
-- A park queues its own messages; only delivery and the mailbox of the platform console read them.
create policy queued_by_the_park on outgoing_message for insert with check (park_id = (select app_tenant()));
create policy notify on outgoing_message using ((select app_scope()) = 'notify');

create policy notify on account for select using ((select app_scope()) = 'notify');
create policy notify on account_contact for select using ((select app_scope()) = 'notify');

-- Platform records: parks and the hosts they answer on.

create table park (
    id          uuid primary key,
    slug        text        not null unique check (slug ~ '^[a-z][a-z0-9-]{1,30}[a-z0-9]$'),
    name_zh     text        not null check (length(name_zh) between 2 and 80),
    name_en     text        not null check (length(name_en) between 2 and 120),
    short_name  text        not null check (length(short_name) between 1 and 20),
    kind        text        not null check (kind in ('EXISTING', 'NEW', 'VIRTUAL')),
    parent_id   uuid references park (id),
    locale      text        not null,
    time_zone   text        not null,
    plan        text        not null,
    limits      jsonb       not null default '{}',
    state       text        not null check (state in ('DRAFT', 'OPEN', 'SUSPENDED', 'CLOSING', 'CLOSED')),
    created_at  timestamptz not null,
    version     integer     not null
);

create table park_host (
    host     text primary key check (host = lower(host)),
    park_id  uuid    not null references park (id),
    main     boolean not null
);
create unique index one_main_host on park_host (park_id) where main;

-- Everybody may learn which parks there are: their public pages say so. Only the platform console and
-- the park itself change them.
alter table park enable row level security;
alter table park force row level security;
create policy readable on park for select using (true);
create policy changed_by_itself on park for update using (id = (select app_tenant()));
create policy changed_by_platform on park for all using ((select app_scope()) = 'platform');

alter table park_host enable row level security;
alter table park_host force row level security;
create policy readable on park_host for select using (true);
create policy changed_by_platform on park_host for all using ((select app_scope()) = 'platform');

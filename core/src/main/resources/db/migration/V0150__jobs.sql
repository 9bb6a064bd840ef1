-- Platform records: background work of parks and of the platform, leased by one node at a time.

create table job (
    id            uuid primary key,
    park_id       uuid        not null,  -- all zero for the platform's own work
    kind          text        not null check (kind ~ '^[a-z]+\.[a-z0-9-]+$'),
    payload       jsonb       not null,
    run_at        timestamptz not null,
    every         interval,              -- null for work that is done once
    state         text        not null check (state in ('WAITING', 'LEASED', 'DEAD')),
    attempts      integer     not null default 0,
    lease         uuid,
    leased_until  timestamptz,
    failure       text        not null default '',
    created_at    timestamptz not null,
    check ((state = 'LEASED') = (lease is not null and leased_until is not null))
);
create index job_due on job (park_id, run_at, id) where state = 'WAITING';
create index job_leased on job (leased_until) where state = 'LEASED';
create unique index one_repeating_job on job (park_id, kind) where every is not null;

-- Whose turn it is: the park that waited longest is served next.
create table job_turn (
    park_id   uuid primary key,
    last_run  timestamptz not null
);
create index job_turn_order on job_turn (last_run, park_id);

alter table job enable row level security;
alter table job force row level security;
create policy worker on job using ((select app_scope()) = 'jobs');
create policy own on job using (park_id = (select app_tenant()));
create policy entered_by_platform on job for insert with check ((select app_scope()) = 'platform');

-- A park enters the round with its first job, whoever enters that job.
alter table job_turn enable row level security;
alter table job_turn force row level security;
create policy worker on job_turn using ((select app_scope()) = 'jobs');
create policy entered on job_turn for insert
    with check (park_id = (select app_tenant()) or (select app_scope()) = 'platform');

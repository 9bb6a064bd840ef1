-- Platform records: accounts of persons, their contacts, sign-ins and one-time codes. Read and written
-- by the identity feature only (scope identity); a park sees the accounts of its own members.

create table account (
    id             uuid primary key,
    display_name   text        not null check (length(display_name) between 1 and 80),
    password_hash  text        not null,
    locale         text        not null,
    state          text        not null check (state in ('ACTIVE', 'LOCKED')),
    created_at     timestamptz not null,
    version        integer     not null
);

create table account_contact (
    id           uuid primary key,
    account_id   uuid        not null references account (id),
    kind         text        not null check (kind in ('MAIL', 'MOBILE')),
    value        text        not null,
    confirmed_at timestamptz not null,
    unique (kind, value)
);

-- One sign-in of a person on the identity host; every host session of it ends with it.
create table sign_in (
    id                   uuid primary key,
    account_id           uuid        not null references account (id),
    started_at           timestamptz not null,
    expires_at           timestamptz not null,
    reauthenticated_at   timestamptz,
    ended_at             timestamptz
);
create index sign_in_of_account on sign_in (account_id);

-- The cookie of one host. Only the hash of the secret is kept; from_code is the hash of the one-time
-- code that the session came from.
create table host_session (
    secret_hash  bytea primary key,
    sign_in_id   uuid        not null references sign_in (id),
    host         text        not null,
    park_id      uuid        not null,
    from_code    bytea unique,
    created_at   timestamptz not null
);
create index host_session_of_sign_in on host_session (sign_in_id);

-- A secret sent to a person or carried from host to host: used once, for one purpose, for a short time.
-- It is shown as a whole (a link) or as six digits that count only together with the row's id.
create table one_time_code (
    id           uuid primary key,
    purpose      text        not null check (purpose in ('SIGN_UP', 'RECOVERY', 'HOST')),
    subject      text        not null,
    secret_hash  bytea       not null unique,
    digits_hash  bytea       not null,
    data         jsonb       not null default '{}',
    created_at   timestamptz not null,
    expires_at   timestamptz not null,
    used_at      timestamptz,
    tries        integer     not null default 0
);
create index one_time_code_of_subject on one_time_code (purpose, subject, created_at);
create index one_time_code_expiry on one_time_code (expires_at);

-- Wrong guesses against one subject (a contact or an account, hashed), known or unknown alike.
create table guess_throttle (
    subject_hash   bytea primary key,
    tries          integer     not null,
    blocked_until  timestamptz not null,
    last_try_at    timestamptz not null
);

-- Park record: the hats of a person in a park, or for one enterprise of it.
create table membership (
    tenant_id      uuid        not null,
    id             uuid        not null,
    version        integer     not null,
    account_id     uuid        not null references account (id),
    role           text        not null,
    enterprise_id  uuid,
    since          timestamptz not null,
    until          timestamptz,
    primary key (tenant_id, id)
);
-- A hat is worn once at a time; an ended one stays as history.
create unique index one_hat on membership (tenant_id, account_id, role, enterprise_id) nulls not distinct
    where until is null;
create index membership_of_account on membership (account_id);
call park_wall('membership');

do $$
declare t text;
begin
    foreach t in array array['account', 'account_contact', 'sign_in', 'host_session', 'one_time_code', 'guess_throttle'] loop
        execute format('alter table %I enable row level security', t);
        execute format('alter table %I force row level security', t);
        execute format('create policy identity on %I using ((select app_scope()) = ''identity'')', t);
    end loop;
end $$;
create policy members_of_the_park on account for select
    using (id in (select m.account_id from membership m));
create policy members_of_the_park on account_contact for select
    using (account_id in (select m.account_id from membership m));
-- The boundary checks on every call that the caller's sign-in still lives.
create policy alive on sign_in for select using (true);
-- A person sees all their hats, to choose the park to work in.
call cross_park_reading('membership', 'identity', 'true');

-- Who a park is opened for; the opening is finished from here when a node fails in between.
alter table park add column opened_for uuid references account (id);
create index park_newest_first on park (created_at desc, id);

-- The hat of the platform's own people exists on the platform only.
alter table membership add constraint platform_operators_on_the_platform_only
    check (role <> 'PLATFORM_OPERATOR' or tenant_id = '00000000-0000-0000-0000-000000000000');

-- Pictures of a brand: small, immutable, addressed by id.
create table brand_image (
    tenant_id   uuid        not null,
    id          uuid        not null,
    version     integer     not null,
    use         text        not null check (use in ('LOGO', 'FAVICON', 'HERO')),
    media_type  text        not null check (media_type in ('image/png', 'image/jpeg', 'image/webp')),
    content     bytea       not null check (length(content) between 1 and 1048576),
    created_at  timestamptz not null,
    primary key (tenant_id, id)
);
call park_wall('brand_image');

-- The face of a park: one row per park, at most 14 tokens.
create table brand (
    tenant_id     uuid    not null,
    id            uuid    not null,
    version       integer not null,
    primary_color text    not null check (primary_color ~ '^#[0-9a-f]{6}$'),
    accent        text    not null check (accent ~ '^#[0-9a-f]{6}$'),
    surface_tint  text    not null check (surface_tint ~ '^#[0-9a-f]{6}$'),
    ink           text    not null check (ink ~ '^#[0-9a-f]{6}$'),
    radius        integer not null check (radius between 0 and 12),
    font_scale    integer not null check (font_scale between 90 and 125),
    headline      text    not null check (headline in ('SANS', 'SONG', 'CONDENSED', 'KAI')),
    motto_zh      text    not null check (length(motto_zh) <= 60),
    motto_en      text    not null check (length(motto_en) <= 120),
    logo_id       uuid,
    favicon_id    uuid,
    hero_id       uuid,
    primary key (tenant_id, id),
    unique (tenant_id),
    foreign key (tenant_id, logo_id) references brand_image (tenant_id, id),
    foreign key (tenant_id, favicon_id) references brand_image (tenant_id, id),
    foreign key (tenant_id, hero_id) references brand_image (tenant_id, id)
);
call park_wall('brand');

-- Texts that the operator of a park may put in their own words.
create table park_text (
    tenant_id  uuid    not null,
    id         uuid    not null,
    version    integer not null,
    key        text    not null check (key ~ '^[a-z][a-z0-9-]{1,40}$'),
    zh         text    not null check (length(zh) <= 4000),
    en         text    not null check (length(en) <= 8000),
    primary key (tenant_id, id),
    unique (tenant_id, key)
);
call park_wall('park_text');

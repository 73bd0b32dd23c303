create table authority (
    id                  text not null,
    kind                text not null,
    name                text not null,
    organisation_number text,
    constraint authority_pk primary key (id),
    constraint authority_id_ck check (id ~ '^[a-z0-9][a-z0-9-]{0,62}$'),
    constraint authority_kind_ck check (kind in ('municipality', 'police', 'countyBoard', 'privacyAuthority')),
    constraint authority_name_uq unique (name)
);

create table unit (
    id        text not null,
    authority text not null,
    name      text not null,
    constraint unit_pk primary key (id),
    constraint unit_id_ck check (id ~ '^[a-z0-9][a-z0-9-]{0,62}$'),
    constraint unit_authority_fk foreign key (authority) references authority (id),
    constraint unit_name_uq unique (authority, name)
);

create table unit_role (
    unit text not null,
    role text not null,
    constraint unit_role_pk primary key (unit, role),
    constraint unit_role_unit_fk foreign key (unit) references unit (id)
);
comment on table unit_role is 'Which roles'' work a unit does; role is a candidate group of the models.';

create table competence (
    role         text not null,
    municipality text not null,
    valid_from   date not null,
    unit         text not null,
    constraint competence_pk primary key (role, municipality, valid_from),
    constraint competence_municipality_fk foreign key (municipality) references authority (id),
    constraint competence_unit_fk foreign key (unit, role) references unit_role (unit, role)
);
create index competence_municipality_ix on competence (municipality);
create index competence_unit_ix on competence (unit, role);
comment on table competence is
    'Which unit does a role''s work for a municipality, from a legal day (Europe/Stockholm) until the next row.';

create table officer (
    username             text not null,
    kind                 text not null,
    name                 text not null,
    unit                 text not null,
    password             text,
    must_change_password boolean not null,
    active               boolean not null,
    created_at           timestamptz not null,
    version              integer not null,
    constraint officer_pk primary key (username),
    constraint officer_username_ck check (username ~ '^[a-z0-9åäö][a-z0-9åäö.@_-]{1,99}$'),
    constraint officer_kind_ck check (kind in ('PERSON', 'SERVICE')),
    constraint officer_password_ck check ((kind = 'PERSON') = (password is not null)),
    constraint officer_unit_fk foreign key (unit) references unit (id)
);
create index officer_unit_ix on officer (unit);
comment on table officer is 'People and service accounts; never deleted, because the log and the cases name them.';

create table officer_role (
    username text not null,
    role     text not null,
    constraint officer_role_pk primary key (username, role),
    constraint officer_role_officer_fk foreign key (username) references officer (username)
);

create table service_token (
    id         uuid not null,
    username   text not null,
    digest     bytea not null,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    revoked_at timestamptz,
    constraint service_token_pk primary key (id),
    constraint service_token_digest_uq unique (digest),
    constraint service_token_officer_fk foreign key (username) references officer (username)
);
create index service_token_username_ix on service_token (username);
comment on column service_token.digest is 'SHA-256 of the token; the token itself is shown once and stored nowhere.';

create table sign_in_failure (
    username     text not null,
    address      text not null,
    failures     integer not null,
    last_failure timestamptz not null,
    closed_until timestamptz,
    constraint sign_in_failure_pk primary key (username, address)
);
create index sign_in_failure_last_ix on sign_in_failure (last_failure);
comment on table sign_in_failure is
    'Failures in a row per user name, existing or not, and address; address * counts the addresses that the user never signed in from.';

create table sign_in_address (
    username   text not null,
    address    text not null,
    last_used  timestamptz not null,
    constraint sign_in_address_pk primary key (username, address),
    constraint sign_in_address_officer_fk foreign key (username) references officer (username)
);

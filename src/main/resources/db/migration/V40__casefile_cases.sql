create table case_file (
    id                uuid        not null,
    version           bigint      not null,
    kind              text        not null,
    title             text        not null,
    owner_id          text        not null,
    place_name        text        not null,
    place_address     text,
    place_description text,
    place_type        text        not null,
    received_on       date        not null,
    registered_on     date        not null,
    regime            text,
    phase             text,
    status            text        not null,
    outcome           text,
    concluded_on      date,
    constraint case_file_pk primary key (id),
    constraint case_file_kind_ck check (kind in ('CAMERA_SURVEILLANCE', 'GUARD_APPLICATION')),
    constraint case_file_place_type_ck check (place_type in ('STREET_OR_SQUARE', 'PARK', 'PATH_OR_TUNNEL', 'CAR_PARK',
        'PARKING_GARAGE', 'TRANSPORT_STOP', 'SCHOOL', 'HEALTH_CARE', 'RECYCLING_STATION', 'OTHER')),
    constraint case_file_received_ck check (received_on <= registered_on),
    constraint case_file_concluded_ck check ((outcome is null) = (concluded_on is null))
);
comment on table case_file is 'One row per case, shared by all its participants; what belongs to one authority stands elsewhere';

create table case_party (
    case_id             uuid not null,
    position            int  not null,
    kind                text not null,
    name                text not null,
    organisation_number text,
    constraint case_party_pk primary key (case_id, position),
    constraint case_party_case_fk foreign key (case_id) references case_file (id),
    constraint case_party_kind_ck check (kind in ('APPLICANT', 'SURVEILLANCE_OPERATOR', 'PROCESSOR', 'CONTACT', 'OTHER'))
);

create table case_participant (
    id           uuid        not null,
    case_id      uuid        not null,
    authority_id text        not null,
    unit_id      text        not null,
    since        timestamptz not null,
    why          text        not null,
    constraint case_participant_pk primary key (id),
    constraint case_participant_uq unique (case_id, unit_id),
    constraint case_participant_case_fk foreign key (case_id) references case_file (id)
);
create index case_participant_authority_ix on case_participant (case_id, authority_id);

create table case_timeline (
    id           bigint generated always as identity,
    case_id      uuid        not null,
    at           timestamptz not null,
    space        text,
    message_key  text        not null,
    arguments    text[]      not null,
    actor_name   text,
    actor_office text,
    quiet        boolean     not null,
    constraint case_timeline_pk primary key (id),
    constraint case_timeline_case_fk foreign key (case_id) references case_file (id)
);
comment on column case_timeline.space is 'The authority that may read the entry; null for every participant';
create index case_timeline_case_ix on case_timeline (case_id, id desc);

create table case_request (
    officer_id  text not null,
    request_key uuid not null,
    case_id     uuid,
    constraint case_request_pk primary key (officer_id, request_key),
    constraint case_request_case_fk foreign key (case_id) references case_file (id)
);
comment on table case_request is 'The same form sent twice opens one case';
create index case_request_case_ix on case_request (case_id);

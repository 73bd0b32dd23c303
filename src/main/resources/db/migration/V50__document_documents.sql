create table document_content (
    sha256     text        not null,
    media_type text        not null,
    bytes      bytea       not null,
    constraint document_content_pk primary key (sha256),
    constraint document_content_sha256_ck check (sha256 ~ '^[0-9a-f]{64}$')
);
comment on table document_content is 'What documents say, named by its own hash; a document and everything dispatched of it point to the same row';

create function document_content_is_frozen() returns trigger language plpgsql as $$
begin
    raise exception 'document_content is frozen: % refused', tg_op using errcode = 'restrict_violation';
end $$;
create trigger document_content_frozen before update on document_content
    for each row execute function document_content_is_frozen();

create table document_counter (
    case_id     uuid not null,
    owner_id    text not null,
    last_number int  not null,
    constraint document_counter_pk primary key (case_id, owner_id),
    constraint document_counter_case_fk foreign key (case_id) references case_file (id),
    constraint document_counter_owner_fk foreign key (owner_id) references authority (id)
);
create index document_counter_owner_ix on document_counter (owner_id);

create table document (
    id                uuid        not null,
    case_id           uuid        not null,
    owner_id          text        not null,
    number            int         not null,
    kind              text        not null,
    title             text        not null,
    dated             date        not null,
    received_from     text,
    process_id        text,
    submission_id     uuid,
    file_name         text,
    content           text        not null,
    secrecy_provision text,
    secrecy_on        date,
    filed_at          timestamptz not null,
    filed_by          text        not null,
    constraint document_pk primary key (id),
    constraint document_number_uq unique (case_id, owner_id, number),
    constraint document_submission_uq unique (submission_id),
    constraint document_case_fk foreign key (case_id) references case_file (id),
    constraint document_owner_fk foreign key (owner_id) references authority (id),
    constraint document_content_fk foreign key (content) references document_content (sha256),
    constraint document_kind_ck check (kind in ('APPLICATION', 'REPORT', 'REFERRAL', 'OPINION', 'DECISION', 'ATTACHMENT')),
    constraint document_secrecy_ck check ((secrecy_provision is null) = (secrecy_on is null))
);
comment on column document.dated is 'The day it was drawn up or, if received_from is set, received (OSL 5 kap. 2 §)';
create index document_owner_ix on document (owner_id);
create index document_content_ix on document (content);
create index document_process_ix on document (process_id, owner_id);

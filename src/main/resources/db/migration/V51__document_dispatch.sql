create table dispatch (
    id          uuid        not null,
    case_id     uuid        not null,
    document_id uuid        not null,
    content     text        not null,
    from_id     text        not null,
    to_id       text        not null,
    process_id  text        not null,
    why         text        not null,
    sent_at     timestamptz not null,
    sent_by     text        not null,
    constraint dispatch_pk primary key (id),
    constraint dispatch_once_uq unique (document_id, to_id, process_id),
    constraint dispatch_case_fk foreign key (case_id) references case_file (id),
    constraint dispatch_document_fk foreign key (document_id) references document (id),
    constraint dispatch_content_fk foreign key (content) references document_content (sha256),
    constraint dispatch_from_fk foreign key (from_id) references authority (id),
    constraint dispatch_to_fk foreign key (to_id) references authority (id),
    constraint dispatch_between_two_ck check (from_id <> to_id)
);
comment on table dispatch is 'Registered by the authority that makes the document available; the receiver need not register it again (OSL 5 kap. 1 §)';
create index dispatch_receiver_ix on dispatch (case_id, to_id);
create index dispatch_content_ix on dispatch (content);
create index dispatch_from_ix on dispatch (from_id);
create index dispatch_to_ix on dispatch (to_id);

create table dispatch_choice (
    process_id text        not null,
    case_id    uuid        not null,
    sender_id  text        not null,
    question   text,
    message    text,
    answer_by  date,
    chosen_at  timestamptz not null,
    chosen_by  text        not null,
    constraint dispatch_choice_pk primary key (process_id),
    constraint dispatch_choice_case_fk foreign key (case_id) references case_file (id),
    constraint dispatch_choice_sender_fk foreign key (sender_id) references authority (id)
);
comment on table dispatch_choice is 'What the latest dispatch form of a process instance asked to have sent';
create index dispatch_choice_case_ix on dispatch_choice (case_id);
create index dispatch_choice_sender_ix on dispatch_choice (sender_id);

create table dispatch_choice_document (
    process_id  text not null,
    document_id uuid not null,
    constraint dispatch_choice_document_pk primary key (process_id, document_id),
    constraint dispatch_choice_document_choice_fk foreign key (process_id) references dispatch_choice (process_id),
    constraint dispatch_choice_document_document_fk foreign key (document_id) references document (id)
);
create index dispatch_choice_document_ix on dispatch_choice_document (document_id);

create table referral (
    id          uuid        not null,
    case_id     uuid        not null,
    process_id  text        not null,
    asker_id    text        not null,
    asked_id    text        not null,
    question    text,
    message     text,
    answer_by   date,
    sent_at     timestamptz not null,
    answered_at timestamptz,
    silent_at   timestamptz,
    reminded_at timestamptz,
    constraint referral_pk primary key (id),
    constraint referral_once_uq unique (process_id, asked_id),
    constraint referral_case_fk foreign key (case_id) references case_file (id),
    constraint referral_asker_fk foreign key (asker_id) references authority (id),
    constraint referral_asked_fk foreign key (asked_id) references authority (id)
);
create index referral_case_ix on referral (case_id, asked_id);
create index referral_asker_ix on referral (asker_id);
create index referral_asked_ix on referral (asked_id);

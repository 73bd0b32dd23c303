create table message_mail (
    id         uuid        not null,
    event      text        not null,
    recipient  text        not null,
    address    text        not null,
    subject    text        not null,
    body       text        not null,
    state      text        not null,
    tries      integer     not null,
    created_at timestamptz not null,
    next_try   timestamptz not null,
    expires_at timestamptz not null,
    ended_at   timestamptz,
    fault      text,
    reason     text,
    constraint message_mail_pk primary key (id),
    constraint message_mail_once_uq unique (event, recipient),
    constraint message_mail_subject_ck check (subject !~ '[[:cntrl:]]' and length(subject) <= 150),
    constraint message_mail_state_ck check (state in ('QUEUED', 'SENT', 'PARKED', 'WITHDRAWN', 'DROPPED')),
    constraint message_mail_ended_ck check ((state = 'QUEUED') = (ended_at is null)),
    constraint message_mail_dropped_ck check (state <> 'DROPPED' or reason is not null)
);
comment on table message_mail is 'The outbox: written with what it tells, sent afterwards; one letter for each event and receiver';
comment on column message_mail.event is 'What happened; with the recipient it is written once, whatever is tried again';
comment on column message_mail.recipient is 'user:<name>, or unit:<id> for the unit''s contact';
comment on column message_mail.expires_at is 'After this its news is none any more: it is parked instead of sent';
comment on column message_mail.fault is 'Why the last try failed';
comment on column message_mail.reason is 'Why an operator dropped it';
create index message_mail_waiting_ix on message_mail (next_try, id) where state = 'QUEUED';
create index message_mail_parked_ix on message_mail (created_at, id) where state = 'PARKED';
alter table message_mail set (autovacuum_vacuum_scale_factor = 0.02, autovacuum_analyze_scale_factor = 0.01);

create table message_notice (
    id           uuid        not null,
    event        text        not null,
    recipient    text        not null,
    kind         text        not null,
    officer_id   text,
    unit_id      text        not null,
    case_id      uuid,
    number       text        not null,
    said         text        not null,
    what         text,
    due          date,
    path         text        not null,
    task_id      text,
    deadline_id  uuid,
    at           timestamptz not null,
    mail_id      uuid,
    withdrawn_at timestamptz,
    constraint message_notice_pk primary key (id),
    constraint message_notice_once_uq unique (event, recipient),
    constraint message_notice_kind_ck check (kind in ('TASK_FOR_ME', 'TASK_FOR_UNIT', 'DEADLINE', 'CASE_MESSAGE', 'INCIDENT')),
    constraint message_notice_officer_fk foreign key (officer_id) references officer (username),
    constraint message_notice_unit_fk foreign key (unit_id) references unit (id),
    constraint message_notice_case_fk foreign key (case_id) references case_file (id),
    constraint message_notice_mail_fk foreign key (mail_id) references message_mail (id)
);
comment on table message_notice is 'What somebody is told: in a letter of its own, or gathered for the daily one while mail_id is null';
comment on column message_notice.said is 'The message key of the sentence; it takes the register number, what and due';
comment on column message_notice.what is 'The name of the step, or a message key that starts with @';
create index message_notice_gathered_ix on message_notice (officer_id, at) where mail_id is null and withdrawn_at is null;
create index message_notice_officer_ix on message_notice (officer_id);
create index message_notice_unit_ix on message_notice (unit_id);
create index message_notice_case_ix on message_notice (case_id, at desc);
create index message_notice_mail_ix on message_notice (mail_id);
create index message_notice_task_ix on message_notice (task_id) where task_id is not null;
create index message_notice_deadline_ix on message_notice (deadline_id) where deadline_id is not null;

create table message_preference (
    officer_id text not null,
    kind       text not null,
    how        text not null,
    constraint message_preference_pk primary key (officer_id, kind),
    constraint message_preference_officer_fk foreign key (officer_id) references officer (username),
    constraint message_preference_how_ck check (how in ('NOW', 'DAILY', 'NEVER'))
);
comment on table message_preference is 'How each person wants to be told; without a row the kind''s default holds';

create table message_reminder (
    deadline_id uuid        not null,
    due         date        not null,
    step        text        not null,
    at          timestamptz not null,
    constraint message_reminder_pk primary key (deadline_id, due, step),
    constraint message_reminder_deadline_fk foreign key (deadline_id) references deadline (id),
    constraint message_reminder_step_ck check (step in ('BEFORE', 'AT', 'AFTER'))
);
comment on table message_reminder is 'Which reminders of a last day have been given; a day that moves begins anew';

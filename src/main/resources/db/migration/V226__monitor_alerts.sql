create table monitor_alert (
    id         uuid        not null,
    officer_id text        not null,
    kind       text        not null,
    threshold  integer     not null,
    set_at     timestamptz not null,
    raised_at  timestamptz,
    value      integer     not null,
    constraint monitor_alert_pk primary key (id),
    constraint monitor_alert_uq unique (officer_id, kind),
    constraint monitor_alert_officer_fk foreign key (officer_id) references officer (username),
    constraint monitor_alert_kind_ck check (kind in ('BACKLOG', 'LATE_ANSWER', 'STOPPED')),
    constraint monitor_alert_threshold_ck check (threshold between 0 and 10000)
);
comment on table monitor_alert is 'What a manager wants to be told of; one of each kind';
comment on column monitor_alert.threshold is 'BACKLOG: more open cases than this. LATE_ANSWER: an answer later than so many days. STOPPED: always 0';
comment on column monitor_alert.raised_at is 'Since when what it watches holds; null while it is quiet';
comment on column monitor_alert.value is 'What was counted when it was raised or became quiet last';

create table monitor_alert_event (
    id         bigint generated always as identity,
    officer_id text        not null,
    kind       text        not null,
    threshold  integer     not null,
    at         timestamptz not null,
    raised     boolean     not null,
    value      integer     not null,
    constraint monitor_alert_event_pk primary key (id),
    constraint monitor_alert_event_officer_fk foreign key (officer_id) references officer (username)
);
comment on table monitor_alert_event is 'When alerts were raised and became quiet again; kept when the alert is taken away';
create index monitor_alert_event_officer_ix on monitor_alert_event (officer_id, at desc);

create table monitor_report (
    officer_id text        not null,
    chosen_at  timestamptz not null,
    written_on date,
    constraint monitor_report_pk primary key (officer_id),
    constraint monitor_report_officer_fk foreign key (officer_id) references officer (username)
);
comment on table monitor_report is 'Who wants the weekly report';
comment on column monitor_report.written_on is 'The Monday of the last one';

create index monitor_passage_awaited_ix on monitor_passage (owner_id, due) include (authority_id, case_id) where ended_on is null;
alter table message_notice drop constraint message_notice_kind_ck;
alter table message_notice add constraint message_notice_kind_ck
    check (kind in ('TASK_FOR_ME', 'TASK_FOR_UNIT', 'DEADLINE', 'CASE_MESSAGE', 'INCIDENT', 'ALERT'));

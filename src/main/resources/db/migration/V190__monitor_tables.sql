create table monitor_case (
    authority_id      text not null,
    case_id           uuid not null,
    owner_id          text not null,
    kind              text not null,
    regime            text,
    phase             text,
    stage             text not null,
    received_on       date not null,
    next_due          date,
    decided_on        date,
    settled_on        date,
    ended_on          date,
    outcome           text,
    applicant_days    integer,
    own_days          integer,
    police_days       integer,
    county_board_days integer,
    other_days        integer,
    court_days        integer,
    constraint monitor_case_pk primary key (authority_id, case_id),
    constraint monitor_case_case_fk foreign key (case_id) references case_file (id),
    constraint monitor_case_authority_fk foreign key (authority_id) references authority (id),
    constraint monitor_case_owner_fk foreign key (owner_id) references authority (id),
    constraint monitor_case_stage_ck check (stage in ('OPEN', 'IN_FORCE', 'ENDED')),
    constraint monitor_case_days_ck check (num_nulls(applicant_days, own_days, police_days, county_board_days, other_days, court_days) in (0, 6)),
    constraint monitor_case_calendar_ck check (applicant_days + own_days + police_days + county_board_days + other_days + court_days
        = settled_on - received_on)
);
comment on table monitor_case is 'What managers count: a row for each case and authority that takes part, with what that authority may know';
comment on column monitor_case.regime is 'Null to other authorities than the case''s own';
comment on column monitor_case.received_on is 'The day the matter reached the authority of the row';
comment on column monitor_case.next_due is 'The first last day of an open task: of anybody for the case''s own authority, of its own for another';
comment on column monitor_case.settled_on is 'The first day on which nobody was waited for any more: the measure runs or the case has ended';
comment on column monitor_case.own_days is 'Calendar days from received to settled, as monitor_interval says; null to others and until it is settled';
create index monitor_case_case_ix on monitor_case (case_id);
create index monitor_case_owner_ix on monitor_case (owner_id);
create index monitor_case_open_ix on monitor_case (authority_id, received_on, case_id) include (kind, phase, owner_id, next_due)
    where stage = 'OPEN';
create index monitor_case_received_ix on monitor_case (authority_id, received_on, case_id);
create index monitor_case_settled_ix on monitor_case (authority_id, settled_on, case_id) include (kind, received_on, applicant_days,
    own_days, police_days, county_board_days, other_days, court_days);

create table monitor_interval (
    case_id   uuid not null,
    from_day  date not null,
    until_day date,
    waits_for text not null,
    constraint monitor_interval_pk primary key (case_id, from_day),
    constraint monitor_interval_case_fk foreign key (case_id) references case_file (id),
    constraint monitor_interval_days_ck check (from_day < until_day),
    constraint monitor_interval_waits_ck
        check (waits_for in ('APPLICANT', 'OWN', 'POLICE', 'COUNTY_BOARD', 'OTHER', 'COURT', 'NOBODY'))
);
comment on table monitor_interval is 'The waiting-time ledger: whom a case waits for, day by day in Europe/Stockholm, from the day it came in';
comment on column monitor_interval.until_day is 'The first day that does not belong to it; null for the last one of a case that has not ended';

create table monitor_passage (
    task_id      text    not null,
    case_id      uuid    not null,
    owner_id     text    not null,
    authority_id text    not null,
    unit_id      text    not null,
    assignee     text,
    kind         text    not null,
    process_key  text    not null,
    element      text    not null,
    name         text    not null,
    due          date    not null,
    due_basis    text    not null,
    began_on     date    not null,
    ended_on     date,
    done         boolean not null,
    days         integer generated always as (ended_on - began_on) stored,
    constraint monitor_passage_pk primary key (task_id),
    constraint monitor_passage_case_fk foreign key (case_id) references case_file (id),
    constraint monitor_passage_owner_fk foreign key (owner_id) references authority (id),
    constraint monitor_passage_authority_fk foreign key (authority_id) references authority (id),
    constraint monitor_passage_unit_fk foreign key (unit_id) references unit (id),
    constraint monitor_passage_days_ck check (began_on <= ended_on)
);
comment on table monitor_passage is 'One row for each time that a case passed a step that people do';
comment on column monitor_passage.done is 'Whether it was done; false while it is open and when the process withdrew it';
create index monitor_passage_case_ix on monitor_passage (case_id);
create index monitor_passage_unit_ix on monitor_passage (unit_id);
create index monitor_passage_open_ix on monitor_passage (authority_id, unit_id, assignee) include (due, case_id) where ended_on is null;
create index monitor_passage_running_ix on monitor_passage (owner_id, process_key, element) include (kind, due, case_id)
    where ended_on is null;
create index monitor_passage_done_ix on monitor_passage (owner_id, process_key, ended_on) include (kind, element, days, due, case_id)
    where done;
create index monitor_passage_asked_ix on monitor_passage (authority_id, process_key, ended_on)
    include (kind, element, days, due, case_id, owner_id) where done and owner_id <> authority_id;

create table monitor_due (
    case_id uuid not null,
    constraint monitor_due_pk primary key (case_id),
    constraint monitor_due_case_fk foreign key (case_id) references case_file (id)
);
comment on table monitor_due is 'Cases that are to be counted from the beginning, one after the other, while people work';
insert into monitor_due (case_id) select id from case_file;

create table deadline (
    id                      uuid        not null,
    case_id                 uuid        not null,
    authority_id            text        not null,
    keeper_id               text        not null,
    rule                    text        not null,
    name                    text,
    basis                   text        not null,
    law                     text,
    event                   text        not null,
    term_length             integer,
    term_unit               text,
    pausable                boolean     not null,
    ends_on_working_day     boolean     not null,
    open_to_all             boolean     not null,
    lapses                  boolean     not null,
    process_id              text,
    task_id                 text,
    follows_id              uuid,
    anchor                  date,
    due                     date,
    begun_at                timestamptz not null,
    ended_on                date,
    outcome                 text,
    version                 integer     not null,
    constraint deadline_pk primary key (id),
    constraint deadline_task_uq unique (task_id),
    constraint deadline_case_fk foreign key (case_id) references case_file (id),
    constraint deadline_authority_fk foreign key (authority_id) references authority (id),
    constraint deadline_keeper_fk foreign key (keeper_id) references authority (id),
    constraint deadline_follows_fk foreign key (follows_id) references deadline (id),
    constraint deadline_basis_ck check (basis in ('law', 'agreement', 'practice')),
    constraint deadline_unit_ck check (term_unit in ('days', 'workingDays', 'weeks', 'months', 'years')),
    constraint deadline_term_ck check ((term_length is null) = (term_unit is null)),
    constraint deadline_due_ck check ((anchor is null) = (due is null)),
    constraint deadline_forward_ck check (term_length < 0 or due >= anchor),
    constraint deadline_ended_ck check ((ended_on is null) = (outcome is null)),
    constraint deadline_outcome_ck check (outcome in ('kept', 'late', 'withdrawn'))
);
comment on table deadline is 'Every last day of a case and how it is counted; task lists and engine timers follow this row';
comment on column deadline.authority_id is 'Who must act by then';
comment on column deadline.keeper_id is 'Who counts it and may change it';
comment on column deadline.lapses is 'Whether the time runs out by itself; otherwise somebody is late when the day has passed';
comment on column deadline.anchor is 'The day that it is counted from; null while nobody knows it';
comment on column deadline.follows_id is 'The deadline whose last day is the anchor';
create index deadline_case_ix on deadline (case_id, due);
create index deadline_process_ix on deadline (process_id, rule);
create index deadline_authority_ix on deadline (authority_id);
create index deadline_keeper_ix on deadline (keeper_id);
create index deadline_follows_ix on deadline (follows_id);

create table deadline_pause (
    id          uuid    not null,
    deadline_id uuid    not null,
    from_day    date    not null,
    until_day   date,
    cause       text    not null,
    words       text,
    document_id uuid,
    process_id  text,
    constraint deadline_pause_pk primary key (id),
    constraint deadline_pause_deadline_fk foreign key (deadline_id) references deadline (id),
    constraint deadline_pause_document_fk foreign key (document_id) references document (id),
    constraint deadline_pause_days_ck check (from_day <= until_day),
    constraint deadline_pause_cause_ck check (cause = 'supplement' or words is not null)
);
comment on column deadline_pause.until_day is 'The day on which the clock runs again; null while it stands still';
comment on column deadline_pause.process_id is 'The process instance that stopped the clock; null if an officer did';
create index deadline_pause_deadline_ix on deadline_pause (deadline_id);
create index deadline_pause_document_ix on deadline_pause (document_id);
create index deadline_pause_process_ix on deadline_pause (process_id);

create table deadline_change (
    id          bigint generated always as identity,
    deadline_id uuid        not null,
    changed_at  timestamptz not null,
    due_before  date,
    due_after   date,
    reason      text        not null,
    constraint deadline_change_pk primary key (id),
    constraint deadline_change_deadline_fk foreign key (deadline_id) references deadline (id)
);
comment on column deadline_change.reason is 'What the officer wrote, or a message key that starts with @';
create index deadline_change_deadline_ix on deadline_change (deadline_id);

create function deadline_change_stays() returns trigger language plpgsql as $$
begin
    raise exception 'How deadline % was changed stays as it is', old.deadline_id using errcode = 'restrict_violation';
end $$;
create trigger deadline_change_stays before update or delete on deadline_change for each row execute function deadline_change_stays();

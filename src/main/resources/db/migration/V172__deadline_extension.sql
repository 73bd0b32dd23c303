alter table deadline add column extendable boolean not null default false;
alter table deadline add column remind_days integer;
alter table deadline add constraint deadline_remind_ck check (remind_days >= 0);
comment on column deadline.extendable is 'Whether whoever counts it may give more time, with a reason';
comment on column deadline.remind_days is 'How many days before the last one people are reminded; null where the rule does not say';
-- Nobody but the authority itself has set the time of a practice: those that run may be given more of it, as new ones may.
update deadline set extendable = true where basis = 'practice' and term_length > 0;
create index deadline_running_ix on deadline (due) where ended_on is null;

create table deadline_extension (
    id          bigint generated always as identity,
    deadline_id uuid        not null,
    length      integer     not null,
    unit        text        not null,
    reason      text        not null,
    given_at    timestamptz not null,
    constraint deadline_extension_pk primary key (id),
    constraint deadline_extension_deadline_fk foreign key (deadline_id) references deadline (id),
    constraint deadline_extension_length_ck check (length between 1 and 366),
    constraint deadline_extension_unit_ck check (unit in ('days', 'workingDays', 'weeks', 'months'))
);
comment on table deadline_extension is 'More time than the rule gives, one term of the sum each';
create index deadline_extension_deadline_ix on deadline_extension (deadline_id);

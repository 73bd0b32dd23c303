-- What the list shows and is narrowed by stands in the task's own row, so that a page is one statement over one index.
alter table worklist_task
    add column case_kind     text,
    add column case_title    text,
    add column case_place    text,
    add column case_received date,
    add column case_number   text,
    add column changed_at    timestamptz;

update worklist_task t
set case_kind = c.kind, case_title = c.title, case_place = c.place_name, case_received = case when c.owner_id = t.authority_id then c.received_on
        else coalesce((select cast(min(p.since) at time zone 'Europe/Stockholm' as date) from case_participant p
            where p.case_id = t.case_id and p.authority_id = t.authority_id), c.received_on) end,
    case_number = coalesce((select n.written from register_number n
        where n.case_id = t.case_id and n.authority_id = t.authority_id), ''),
    changed_at = coalesce(t.ended_at, t.assigned_at, t.created_at)
from case_file c where c.id = t.case_id;

alter table worklist_task
    alter column case_kind set not null,
    alter column case_title set not null,
    alter column case_place set not null,
    alter column case_received set not null,
    alter column case_number set not null,
    alter column changed_at set not null,
    add column words text collate "C" generated always as
        (lower((name || ' ' || case_number || ' ' || case_title || ' ' || case_place) collate "und-x-icu")) stored;
comment on column worklist_task.case_number is 'The register number at the authority whose task it is';
comment on column worklist_task.words is 'What the list is searched by, in lower case';

drop index worklist_task_unit_ix;
alter index worklist_task_assignee_ix rename to worklist_mine_due_ix;
create index worklist_desk_due_ix on worklist_task (unit_id, role_group, due, id) where state = 'OPEN';
create index worklist_desk_received_ix on worklist_task (unit_id, role_group, case_received, id) where state = 'OPEN';
create index worklist_desk_since_ix on worklist_task (unit_id, role_group, created_at, id) where state = 'OPEN';
create index worklist_free_due_ix on worklist_task (unit_id, role_group, due, id) where state = 'OPEN' and assignee is null;
create index worklist_changed_ix on worklist_task (unit_id, changed_at desc, id desc);

create table worklist_wait (
    unit_id       text        not null,
    task_id       text        not null,
    case_id       uuid        not null,
    asked_id      text        not null,
    name          text        not null,
    phase         text        not null,
    due           date        not null,
    created_at    timestamptz not null,
    case_kind     text        not null,
    case_title    text        not null,
    case_place    text        not null,
    case_received date        not null,
    case_number   text        not null,
    words         text collate "C" generated always as
        (lower((case_number || ' ' || case_title || ' ' || case_place) collate "und-x-icu")) stored,
    constraint worklist_wait_pk primary key (unit_id, task_id),
    constraint worklist_wait_task_fk foreign key (task_id) references worklist_task (id),
    constraint worklist_wait_case_fk foreign key (case_id) references case_file (id),
    constraint worklist_wait_unit_fk foreign key (unit_id) references unit (id),
    constraint worklist_wait_asked_fk foreign key (asked_id) references authority (id)
);
comment on table worklist_wait is
    'Open tasks of other authorities that a unit waits for in a case of its own authority, having done its part: no more of them than it may know';
create index worklist_wait_due_ix on worklist_wait (unit_id, due, task_id);
create index worklist_wait_received_ix on worklist_wait (unit_id, case_received, task_id);
create index worklist_wait_since_ix on worklist_wait (unit_id, created_at, task_id);
create index worklist_wait_task_ix on worklist_wait (task_id);
create index worklist_wait_case_ix on worklist_wait (case_id);
create index worklist_wait_asked_ix on worklist_wait (asked_id);

insert into worklist_wait (unit_id, task_id, case_id, asked_id, name, phase, due, created_at, case_kind, case_title,
    case_place, case_received, case_number)
select distinct on (mine.unit_id, theirs.id) mine.unit_id, theirs.id, theirs.case_id, theirs.authority_id, theirs.name,
    theirs.phase, theirs.due, theirs.created_at, theirs.case_kind, theirs.case_title, theirs.case_place,
    mine.case_received, mine.case_number
from worklist_task theirs
    join case_file c on c.id = theirs.case_id and c.owner_id <> theirs.authority_id
    join worklist_task mine on mine.case_id = theirs.case_id and mine.authority_id = c.owner_id
where theirs.state = 'OPEN' and mine.state = 'DONE'
    and not exists (select from worklist_task own
        where own.case_id = theirs.case_id and own.unit_id = mine.unit_id and own.state = 'OPEN');

create table worklist_opened (
    officer_id text        not null,
    task_id    text        not null,
    at         timestamptz not null,
    constraint worklist_opened_pk primary key (officer_id, task_id),
    constraint worklist_opened_task_fk foreign key (task_id) references worklist_task (id),
    constraint worklist_opened_officer_fk foreign key (officer_id) references officer (username)
);
comment on table worklist_opened is 'Which open tasks an officer has opened since they came to that officer: the others are shown as new';
create index worklist_opened_task_ix on worklist_opened (task_id);

create table worklist_absence (
    id         uuid        not null,
    officer_id text        not null,
    deputy_id  text        not null,
    unit_id    text        not null,
    first_day  date        not null,
    last_day   date        not null,
    written_by text        not null,
    written_at timestamptz not null,
    begun_at   timestamptz,
    ended_at   timestamptz,
    version    bigint      not null,
    constraint worklist_absence_pk primary key (id),
    constraint worklist_absence_officer_fk foreign key (officer_id) references officer (username),
    constraint worklist_absence_deputy_fk foreign key (deputy_id) references officer (username),
    constraint worklist_absence_writer_fk foreign key (written_by) references officer (username),
    constraint worklist_absence_unit_fk foreign key (unit_id) references unit (id),
    constraint worklist_absence_days_ck check (first_day <= last_day),
    constraint worklist_absence_deputy_ck check (deputy_id <> officer_id)
);
comment on table worklist_absence is
    'On which days somebody is away and who has the tasks meanwhile; why somebody is away is nowhere asked for or kept';
comment on column worklist_absence.begun_at is 'When the tasks were given to the deputy; null before the first day';
comment on column worklist_absence.ended_at is 'When what was left was given back, or when the absence was called off';
create index worklist_absence_officer_ix on worklist_absence (officer_id) where ended_at is null;
create index worklist_absence_deputy_ix on worklist_absence (deputy_id) where ended_at is null;
create index worklist_absence_unit_ix on worklist_absence (unit_id, first_day) where ended_at is null;
create index worklist_absence_writer_ix on worklist_absence (written_by);

create table worklist_absence_task (
    absence_id  uuid        not null,
    task_id     text        not null,
    holder_id   text,
    at          timestamptz not null,
    returned_at timestamptz,
    constraint worklist_absence_task_pk primary key (absence_id, task_id),
    constraint worklist_absence_task_absence_fk foreign key (absence_id) references worklist_absence (id),
    constraint worklist_absence_task_task_fk foreign key (task_id) references worklist_task (id),
    constraint worklist_absence_task_holder_fk foreign key (holder_id) references officer (username)
);
comment on table worklist_absence_task is 'Where the tasks of an absent officer went, so that those nobody has begun go back';
comment on column worklist_absence_task.holder_id is 'The deputy; null if the deputy may not have the task and it lies free at the unit';
create index worklist_absence_task_task_ix on worklist_absence_task (task_id) where returned_at is null;
create index worklist_absence_task_holder_ix on worklist_absence_task (holder_id);

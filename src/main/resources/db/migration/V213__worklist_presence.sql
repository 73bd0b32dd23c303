create table worklist_presence (
    task_id    text        not null,
    officer_id text        not null,
    since      timestamptz not null,
    seen_at    timestamptz not null,
    constraint worklist_presence_pk primary key (task_id, officer_id),
    constraint worklist_presence_task_fk foreign key (task_id) references worklist_task (id),
    constraint worklist_presence_officer_fk foreign key (officer_id) references officer (username)
);
comment on table worklist_presence is
    'Who has a task open for writing: written at most once a minute, means nothing when it is old, and is no state of the case';
create index worklist_presence_officer_ix on worklist_presence (officer_id);
create index worklist_presence_seen_ix on worklist_presence (seen_at);

create table worklist_loss (
    id         uuid        not null,
    officer_id text        not null,
    task_id    text        not null,
    taken_by   text        not null,
    reason     text        not null,
    at         timestamptz not null,
    read_at    timestamptz,
    constraint worklist_loss_pk primary key (id),
    constraint worklist_loss_officer_fk foreign key (officer_id) references officer (username),
    constraint worklist_loss_taker_fk foreign key (taken_by) references officer (username),
    constraint worklist_loss_task_fk foreign key (task_id) references worklist_task (id)
);
comment on table worklist_loss is 'Tasks that were taken from somebody by a colleague, told above the list until that person has read it';
create index worklist_loss_unread_ix on worklist_loss (officer_id, at desc) where read_at is null;
create index worklist_loss_officer_ix on worklist_loss (officer_id);
create index worklist_loss_taker_ix on worklist_loss (taken_by);
create index worklist_loss_task_ix on worklist_loss (task_id);

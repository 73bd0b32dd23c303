alter table worklist_task
    add column parked_until  date,
    add column parked_reason text,
    add constraint worklist_task_parked_ck check ((parked_until is null) = (parked_reason is null)),
    add constraint worklist_task_parked_open_ck check (parked_until is null or (state = 'OPEN' and assignee is not null));
comment on column worklist_task.parked_until is
    'The day on which the task comes back to the front of the list; its last day goes on counting meanwhile';

-- What is parked lies aside: the front of the list is read past it, and it has an index of its own.
drop index worklist_mine_due_ix;
drop index worklist_desk_due_ix;
drop index worklist_desk_received_ix;
drop index worklist_desk_since_ix;
create index worklist_mine_due_ix on worklist_task (assignee, due, id) where state = 'OPEN' and parked_until is null;
create index worklist_desk_due_ix on worklist_task (unit_id, role_group, due, id) where state = 'OPEN' and parked_until is null;
create index worklist_desk_received_ix on worklist_task (unit_id, role_group, case_received, id)
    where state = 'OPEN' and parked_until is null;
create index worklist_desk_since_ix on worklist_task (unit_id, role_group, created_at, id)
    where state = 'OPEN' and parked_until is null;
create index worklist_parked_due_ix on worklist_task (unit_id, role_group, due, id) where state = 'OPEN' and parked_until is not null;
create index worklist_parked_until_ix on worklist_task (parked_until) where parked_until is not null;

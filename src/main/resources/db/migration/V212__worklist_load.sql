-- What each officer of a unit has open is counted from the index alone.
create index worklist_load_ix on worklist_task (unit_id, assignee) include (due, parked_until)
    where state = 'OPEN' and assignee is not null;

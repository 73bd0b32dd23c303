-- Steps that were asked for before deadlines were kept get theirs: the period that the model declared, the day as listed.
insert into deadline (id, case_id, authority_id, keeper_id, rule, name, basis, event, term_length, term_unit, pausable,
    ends_on_working_day, open_to_all, lapses, process_id, task_id, anchor, due, begun_at, version)
select gen_random_uuid(), case_id, authority_id,
       case when counted then authority_id else coalesce(
           (select asker_id from referral where referral.process_id = task.process_id limit 1), authority_id) end,
       case when counted then 'step' else due_rule end, name, due_basis,
       case when counted then 'stepBegan' else 'chosen' end,
       case when counted then substring(due_rule from '\d+')::integer end,
       case when counted then (array ['days', 'weeks', 'months'])[position(right(due_rule, 1) in 'DWM')] end,
       counted and due_basis = 'practice', counted and due_basis = 'practice', false, false, process_id, id,
       case when counted then (created_at at time zone 'Europe/Stockholm')::date else due end, due, created_at, 0
from (select *, due_rule ~ '^P\d+[DWM]$' as counted from worklist_task where state = 'OPEN') task;

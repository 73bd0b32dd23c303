-- What managers count of the open tasks.
insert into monitor_case (authority_id, case_id, owner_id, kind, regime, phase, stage, received_on, next_due)
select bench_owner(n), bench_case(n), bench_owner(n), case when n % 2 = 0 then 'CAMERA_SURVEILLANCE' else 'GUARD_APPLICATION' end,
    'balancing', case when n % 3 = 0 then 'Beslut' else 'Utredning' end, 'OPEN', bench_received(n),
    current_date + n * 7 % 120 - 30 from generate_series(1, :to) n
union all
select 'polisen', bench_case(n), bench_owner(n), case when n % 2 = 0 then 'CAMERA_SURVEILLANCE' else 'GUARD_APPLICATION' end,
    null, null, 'OPEN', bench_received(n), current_date + n * 7 % 120 - 30 from generate_series(1, :to) n where bench_asked(n);

insert into monitor_interval (case_id, from_day, waits_for)
select bench_case(n), bench_received(n), case when bench_asked(n) then 'POLICE' else 'OWN' end from generate_series(1, :to) n;

insert into monitor_passage (task_id, case_id, owner_id, authority_id, unit_id, assignee, kind, process_key, element, name, due,
    due_basis, began_on, done)
select t.id, t.case_id, bench_owner(n), t.authority_id, t.unit_id, t.assignee, t.case_kind,
    case when bench_asked(n) then 'referral' else 'cameraSurveillance' end,
    case when bench_asked(n) then 'userTask_givePoliceStatement' else 'userTask_reviewCase' end, t.name, t.due, t.due_basis,
    t.case_received, false
from generate_series(1, :to) n join worklist_task t on t.id = 'bench-' || n;

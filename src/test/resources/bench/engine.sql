-- The same tasks as rows of the engine: a candidate group is a role at a unit, so that its query asks for what the list asks for.
insert into camunda.act_ru_execution (id_, rev_, root_proc_inst_id_, proc_inst_id_, business_key_, proc_def_id_, act_id_,
    act_inst_id_, is_active_, is_concurrent_, is_scope_, is_event_scope_, suspension_state_, cached_ent_state_, sequence_counter_,
    proc_def_key_)
select 'bench-p-' || n, 1, 'bench-p-' || n, 'bench-p-' || n, cast(bench_case(n) as text), ':definition', 'task', 'task:' || n, true,
    false, true, false, 1, 2, 1, 'bench'
from generate_series(:from, :to) n;

insert into camunda.act_ru_task (id_, rev_, execution_id_, proc_inst_id_, proc_def_id_, name_, task_def_key_, assignee_, priority_,
    create_time_, due_date_, suspension_state_, task_state_)
select id, 1, process_id, process_id, ':definition', name, 'task', assignee, 50, created_at, due, 1, 'Created'
from worklist_task where id in (select 'bench-' || n from generate_series(:from, :to) n);

insert into camunda.act_ru_identitylink (id_, rev_, group_id_, type_, task_id_)
select 'bench-l-' || id, 1, unit_id || ':' || role_group, 'candidate', id
from worklist_task where id in (select 'bench-' || n from generate_series(:from, :to) n);

insert into camunda.act_ru_variable (id_, rev_, type_, name_, execution_id_, proc_inst_id_, proc_def_id_, text_, var_scope_,
    sequence_counter_, is_concurrent_local_)
select 'bench-v-' || n, 1, 'string', 'caseId', 'bench-p-' || n, 'bench-p-' || n, ':definition', cast(bench_case(n) as text),
    'bench-p-' || n, 1, false
from generate_series(:from, :to) n;

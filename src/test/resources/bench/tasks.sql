insert into case_file (id, version, kind, title, owner_id, place_name, place_type, received_on, registered_on, phase, status)
select bench_case(n), 0, case when n % 2 = 0 then 'CAMERA_SURVEILLANCE' else 'GUARD_APPLICATION' end, bench_title(n),
    bench_owner(n), bench_place(n), 'OTHER', bench_received(n), bench_received(n),
    case when n % 3 = 0 then 'Beslut' else 'Utredning' end, 'casefile.status.underWay'
from generate_series(:from, :to) n;

insert into case_participant (id, case_id, authority_id, unit_id, since, why)
select gen_random_uuid(), bench_case(n), bench_owner(n), bench_unit(n), bench_received(n), 'casefile.why.owner'
from generate_series(:from, :to) n
union all
select gen_random_uuid(), bench_case(n), 'polisen', bench_area(n), bench_received(n), 'document.why.referral'
from generate_series(:from, :to) n where bench_asked(n);

insert into register_number (id, case_id, authority_id, series, year, number, written, assigned_at)
select gen_random_uuid(), bench_case(n), bench_owner(n), 'BENCH', 2026, n, 'BENCH 2026/' || n, bench_received(n)
from generate_series(:from, :to) n;

insert into worklist_task (id, process_id, case_id, definition_id, process_key, element, name, help, law, form_id, role_group,
    authority_id, unit_id, phase, due, due_rule, due_basis, answers, advisory, variables, created_at, changed_at, state, assignee,
    assigned_at, parked_until, parked_reason, version, case_kind, case_title, case_place, case_received, case_number)
select 'bench-' || n, 'bench-p-' || n, bench_case(n), ':definition', 'cameraSurveillance', 'userTask_reviewCase',
    (array['Granska underlaget', 'Utforma bevakningen', 'Pröva andra åtgärder', 'Skriv dokumenterad bedömning'])[n % 4 + 1],
    repeat('Läs underlaget och bedöm om det räcker för beslut. ', 5), '["KBL 8 §", "KBL 9 §"]', 'reviewCameraCase', bench_role(n),
    case when bench_asked(n) then 'polisen' else bench_owner(n) end,
    case when bench_asked(n) then bench_area(n) else bench_unit(n) end,
    case when n % 3 = 0 then 'Beslut' else 'Utredning' end,
    current_date + n * 7 % 120 - 30, 'P10D', 'practice', '[]', false, '{}',
    now() - make_interval(mins => n % 50000), now() - make_interval(mins => n % 50000), 'OPEN',
    assignee, case when assignee is not null then now() end,
    case when assignee is not null and n % 60 = 1 then current_date + 10 end,
    case when assignee is not null and n % 60 = 1 then 'Väntar på svar från entreprenören' end, 0,
    case when n % 2 = 0 then 'CAMERA_SURVEILLANCE' else 'GUARD_APPLICATION' end, bench_title(n), bench_place(n),
    bench_received(n), 'BENCH 2026/' || n
from generate_series(:from, :to) n
    cross join lateral (select case
        when n / 10 % 3 = 0 or bench_asked(n) then null
        when bench_owner(n) = 'danderyd' then case n / 10 % 3 when 1 then 'handlaggare.danderyd' else 'handlaggare2.danderyd' end
        else bench_owner(n) || '-' || n / 10 % 5 end as assignee) held;

insert into worklist_wait (unit_id, task_id, case_id, asked_id, name, phase, due, created_at, case_kind, case_title, case_place,
    case_received, case_number)
select bench_unit(n), 'bench-' || n, bench_case(n), 'polisen', 'Yttra dig om platsen', 'Utredning',
    current_date + n * 7 % 120 - 30, now() - make_interval(mins => n % 50000),
    case when n % 2 = 0 then 'CAMERA_SURVEILLANCE' else 'GUARD_APPLICATION' end, bench_title(n), bench_place(n),
    bench_received(n), 'BENCH 2026/' || n
from generate_series(:from, :to) n where bench_asked(n);

-- Finished cases over three years. They begin above the open ones; the police answered in each of them.
create temporary table done as
select n, bench_case(n) as id, bench_owner(n) as owner, bench_unit(n) as unit, bench_area(n) as area,
    case when n % 2 = 0 then 'CAMERA_SURVEILLANCE' else 'GUARD_APPLICATION' end as kind,
    current_date - n % 1095 - 140 as received, current_date - n % 1095 - 140 + 40 + n % 97 as settled,
    (array['granted', 'granted', 'granted', 'partlyGranted', 'refused'])[n % 5 + 1] as outcome
from generate_series(:from, :to) n;

insert into case_file (id, version, kind, title, owner_id, place_name, place_type, received_on, registered_on, regime, phase, status,
    outcome, concluded_on)
select id, 0, kind, bench_title(n), owner, bench_place(n), 'OTHER', received, received, 'balancing', 'Avslutat',
    'casefile.status.concluded', outcome, settled from done;

insert into register_number (id, case_id, authority_id, series, year, number, written, assigned_at)
select gen_random_uuid(), id, owner, 'BENCH', 2026, n, 'BENCH 2026/' || n, received from done;

insert into monitor_case (authority_id, case_id, owner_id, kind, regime, phase, stage, received_on, decided_on, settled_on, ended_on,
    outcome, applicant_days, own_days, police_days, county_board_days, other_days, court_days, closed_on, closed_as)
select owner, id, owner, kind, 'balancing', 'Avslutat', 'ENDED', received, settled, settled, settled, outcome,
    0, settled - received - 20, 20, 0, 0, 0, settled, outcome from done
union all
select 'polisen', id, owner, kind, null, null, 'ENDED', received + 10, null, null, settled, null, null, null, null, null, null, null,
    null, null from done;

insert into monitor_interval (case_id, from_day, until_day, waits_for)
select id, received, received + 10, 'OWN' from done
union all select id, received + 10, received + 30, 'POLICE' from done
union all select id, received + 30, settled, 'OWN' from done;

insert into monitor_passage (task_id, case_id, owner_id, authority_id, unit_id, assignee, kind, process_key, element, name, due,
    due_basis, began_on, ended_on, done)
select 'bench-o-' || n, id, owner, owner, unit, owner || '-' || n % 5, kind, 'cameraSurveillance', 'userTask_registerNeed',
    'Registrera behovet', received + 12, 'practice', received, received + 1 + n % 20, true from done
union all
select 'bench-a-' || n, id, owner, 'polisen', area, 'kommunpolis', kind, 'referral', 'userTask_givePoliceStatement',
    'Yttra dig om platsen', received + 31, 'agreement', received + 10, received + 11 + n % 30, true from done;

insert into deadline (id, case_id, authority_id, keeper_id, rule, name, basis, event, term_length, term_unit, pausable,
    ends_on_working_day, open_to_all, lapses, anchor, due, begun_at, ended_on, outcome, version, extendable)
select gen_random_uuid(), id, case when n % 2 = 0 then 'polisen' else owner end, owner, 'step', 'Steget',
    (array['law', 'practice', 'agreement'])[n % 3 + 1], 'stepBegan', 30, 'days', false, false, false, false, received, received + 30,
    received, received + 10 + n % 30, case when n % 30 <= 20 then 'kept' else 'late' end, 0, false from done;

insert into decision (id, version, case_id, kind, authority_id, stage, prepared_by, drafted_at, reasons_rules, reasons_circumstances,
    proposal, number, decided_on, decided_at, decided_by, outcome, content, content_sha256, document_id)
select gen_random_uuid(), 0, id, 'MEASURE', owner, 'MADE', array['bench'], settled, 'Kamerabevakningslagen 8 och 9 §§',
    'Platsen är brottsutsatt och andra åtgärder räcker inte.', '{}', 'BENCH-' || n, settled, settled, 'bench-2', 'GRANTED', '{}',
    'bench', gen_random_uuid() from done;

-- 289 municipalities beside the demonstration's, each with a unit of five; a hundred local areas of the police.
insert into authority (id, kind, name)
select 'bench-' || m, 'municipality', 'Bänk kommun ' || m from generate_series(1, 289) m;

insert into unit (id, authority, name)
select 'bench-' || m || '-sakerhet', 'bench-' || m, 'säkerhetsenheten' from generate_series(1, 289) m
union all
select 'bench-polisen-' || m, 'polisen', 'lokalpolisområde ' || m from generate_series(0, 99) m;

insert into unit_role (unit, role)
select 'bench-' || m || '-sakerhet', role from generate_series(1, 289) m
    cross join unnest(array['municipality.caseOfficer', 'municipality.safetyCoordinator', 'municipality.lawyer',
        'municipality.unitManager']) role
union all
select 'bench-polisen-' || m, 'police.localArea' from generate_series(0, 99) m;

insert into officer (username, kind, name, unit, password, must_change_password, active, created_at, version, sessions_valid_from)
select 'bench-' || m || '-' || n, 'PERSON', 'Handläggare ' || m || ' ' || n, 'bench-' || m || '-sakerhet', '!', false, true,
    now(), 0, '-infinity'
from generate_series(1, 289) m cross join generate_series(0, 4) n;

-- What task and case number n is like: the first 400 are the demonstration municipality's, the others come round in turn.
create function bench_case(n integer) returns uuid language sql immutable
    return cast(md5('bench-case-' || n) as uuid);
create function bench_owner(n integer) returns text language sql immutable
    return case when n <= 400 or n % 290 = 0 then 'danderyd' else 'bench-' || n % 290 end;
create function bench_unit(n integer) returns text language sql immutable
    return bench_owner(n) || '-sakerhet';
create function bench_area(n integer) returns text language sql immutable
    return case when n <= 400 or n % 290 = 0 then 'polisen-sodra-roslagen' else 'bench-polisen-' || n % 290 % 100 end;
create function bench_asked(n integer) returns boolean language sql immutable
    return n % 10 = 9;
create function bench_role(n integer) returns text language sql immutable
    return case n % 10 when 6 then 'municipality.safetyCoordinator' when 7 then 'municipality.lawyer'
        when 8 then 'municipality.unitManager' when 9 then 'police.localArea' else 'municipality.caseOfficer' end;
create function bench_place(n integer) returns text language sql immutable
    return (array['Torget', 'Stationen', 'Badplatsen', 'Biblioteket', 'Skolgården', 'Parken', 'Gångtunneln', 'Hamnen',
        'Idrottsplatsen', 'Busstorget'])[n % 10 + 1] || ' ' || n % 997;
create function bench_title(n integer) returns text language sql immutable
    return case when n % 2 = 0 then 'Kameror vid ' else 'Ordningsvakter vid ' end || bench_place(n)
        || case when n % 10 in (4, 9) then ' och parkeringen' else '' end
        || case when n = 77 then ', ekorrhålan' else '' end;
create function bench_received(n integer) returns date language sql stable
    return current_date - n % 397 - 3;

create table measure_shown (
    document_id uuid    not null,
    measure_id  uuid    not null,
    kind        text    not null,
    position    integer not null,
    asked       jsonb   not null,
    constraint measure_shown_pk primary key (document_id, measure_id),
    constraint measure_shown_document_fk foreign key (document_id) references document (id),
    constraint measure_shown_kind_ck check (kind in ('CAMERA', 'GUARD_AREA'))
);
comment on table measure_shown is
    'What a document shows of a camera or guard area, as it stood when the document was filed: all that its receivers see of it';
comment on column measure_shown.measure_id is 'Refers to no row: an object that was taken out of the case has been shown all the same';

-- Documents that are there already: the latest description of the objects in each case, and applications that were handed in.
insert into measure_shown (document_id, measure_id, kind, position, asked)
with described as (
    select distinct on (d.case_id, list.kind) d.id as document_id, d.case_id, list.kind
    from document d
        join form_submission f on f.id = d.submission_id
        join (values ('CAMERA', 'cameras'), ('GUARD_AREA', 'guardAreas')) as list (kind, key) on f.answers ? list.key
    order by d.case_id, list.kind, f.submitted_at desc
), applied as (
    select d.id as document_id, d.case_id, list.kind
    from document d
        join dispatch_choice c on c.process_id = d.process_id and c.question is null
        cross join (values ('CAMERA'), ('GUARD_AREA')) as list (kind)
    where d.kind = 'REFERRAL'
)
select shows.document_id, m.id, m.kind, m.position, jsonb_build_object(
        'label', m.label, 'place', m.place, 'placeType', m.place_type, 'mode', m.mode, 'sound', m.sound,
        'specialTechnique', m.special_technique, 'storageDays', m.storage_days, 'storageReason', m.storage_reason,
        'fieldOfView', m.field_of_view, 'purpose', m.purpose,
        'windows', (
            select coalesce(jsonb_agg(jsonb_build_object(
                    'days', (
                        select jsonb_agg((array['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'])[day::int])
                        from regexp_split_to_table(w.weekdays, '') as day),
                    'from', w.from_minute, 'to', w.to_minute) order by w.position), '[]'::jsonb)
            from measure_asked_window w
            where w.measure_id = m.id))
from (select * from described union select * from applied) as shows
    join measure m on m.case_id = shows.case_id and m.kind = shows.kind;

create function measure_shown_is_frozen() returns trigger language plpgsql as $$
begin
    raise exception 'measure_shown is frozen: % refused', tg_op using errcode = 'restrict_violation';
end $$;
create trigger measure_shown_frozen before update on measure_shown
    for each row execute function measure_shown_is_frozen();

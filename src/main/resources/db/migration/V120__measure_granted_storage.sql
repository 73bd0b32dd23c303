alter table measure add column granted_sound boolean;
alter table measure add column granted_storage_days integer;
comment on column measure.granted_sound is 'Whether sound may be heard or recorded; null for guard areas and where nothing is granted';
comment on column measure.granted_storage_days is 'How long footage may be kept, days; null where nothing may be stored';

-- Decisions made so far said nothing of sound and storage: they granted what was asked for, and live pictures are not stored.
update measure
set granted_sound = sound, granted_storage_days = case when granted_mode = 'LIVE' then null else storage_days end
where kind = 'CAMERA' and outcome in ('GRANTED', 'PARTLY_GRANTED');

alter table measure add constraint measure_granted_storage_ck check (granted_storage_days >= 0);

create or replace function measure_decided_once() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        if old.outcome is not null then
            raise exception 'Measure % is decided and stays', old.id using errcode = 'restrict_violation';
        end if;
        return old;
    end if;
    if old.outcome is null or new.decided_by is distinct from old.decided_by then
        return new;
    end if;
    if (new.outcome, new.granted_mode, new.granted_sound, new.granted_storage_days, new.conditions, new.valid_from, new.valid_until,
            new.decided_on, new.mode, new.sound, new.label, new.place, new.purpose, new.storage_days, new.field_of_view)
        is distinct from (old.outcome, old.granted_mode, old.granted_sound, old.granted_storage_days, old.conditions, old.valid_from,
            old.valid_until, old.decided_on, old.mode, old.sound, old.label, old.place, old.purpose, old.storage_days,
            old.field_of_view) then
        raise exception 'What was decided about measure % changes only by a new decision', old.id using errcode = 'restrict_violation';
    end if;
    return new;
end $$;

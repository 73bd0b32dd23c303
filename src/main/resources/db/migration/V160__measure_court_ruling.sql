alter table measure add column court_ruling uuid;
comment on column measure.court_ruling is 'The ruling by which a court has changed the decision; null while it stands as it was made';

create or replace function measure_decided_once() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        if old.outcome is not null then
            raise exception 'Measure % is decided and stays', old.id using errcode = 'restrict_violation';
        end if;
        return old;
    end if;
    if old.outcome is null or new.decided_by is distinct from old.decided_by or new.court_ruling is distinct from old.court_ruling then
        return new;
    end if;
    if (new.outcome, new.granted_mode, new.granted_sound, new.granted_storage_days, new.conditions, new.valid_from, new.valid_until,
            new.decided_on, new.mode, new.sound, new.label, new.place, new.purpose, new.storage_days, new.field_of_view)
        is distinct from (old.outcome, old.granted_mode, old.granted_sound, old.granted_storage_days, old.conditions, old.valid_from,
            old.valid_until, old.decided_on, old.mode, old.sound, old.label, old.place, old.purpose, old.storage_days,
            old.field_of_view) then
        raise exception 'What was decided about measure % changes only by a new decision or a court ruling', old.id using errcode = 'restrict_violation';
    end if;
    return new;
end $$;

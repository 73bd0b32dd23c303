create table measure (
    id                 uuid not null,
    version            integer not null,
    case_id            uuid not null,
    kind               text not null,
    position           integer not null,
    label              text not null,
    place              text not null,
    place_type         text,
    mode               text,
    sound              boolean not null,
    special_technique  text,
    storage_days       integer,
    storage_reason     text,
    field_of_view      text,
    purpose            text not null,
    outcome            text,
    granted_mode       text,
    conditions         text,
    valid_from         date,
    valid_until        date,
    decided_by         uuid,
    decided_on         date,
    decided_by_kind    text,
    assessed_on        date,
    planned_start      date,
    in_operation_since date,
    ended_on           date,
    signs              text,
    constraint measure_pk primary key (id),
    constraint measure_case_fk foreign key (case_id) references case_file (id),
    constraint measure_label_uq unique (case_id, kind, label) deferrable initially deferred,
    constraint measure_kind_ck check (kind in ('CAMERA', 'GUARD_AREA')),
    constraint measure_camera_ck check ((kind = 'CAMERA') = (mode is not null and place_type is not null)),
    constraint measure_mode_ck check (mode in ('ALARM_TRIGGERED', 'LIVE', 'RECORDED')),
    constraint measure_storage_ck check (storage_days >= 0 and (storage_days <= 3 or storage_reason is not null)),
    constraint measure_outcome_ck check (outcome in ('GRANTED', 'PARTLY_GRANTED', 'REFUSED', 'DISMISSED', 'WRITTEN_OFF')),
    constraint measure_granted_mode_ck check (granted_mode in ('ALARM_TRIGGERED', 'LIVE', 'RECORDED')),
    constraint measure_decided_ck check ((outcome is null) = (decided_by is null)
        and (outcome is null) = (decided_on is null) and (outcome is null) = (decided_by_kind is null)),
    constraint measure_validity_ck check (valid_from <= valid_until),
    constraint measure_operation_ck check (in_operation_since is null or outcome is null or outcome in ('GRANTED', 'PARTLY_GRANTED')),
    constraint measure_ended_ck check (ended_on is null or in_operation_since <= ended_on)
);
comment on table measure is 'One camera or guard area of a case: what is asked, what was decided, whether it runs';
comment on column measure.storage_reason is 'Needed above three days (domain brief, 2.3)';
create index measure_case_ix on measure (case_id, kind, position);
create index measure_decided_by_ix on measure (decided_by);

create table measure_asked_window (
    measure_id  uuid    not null,
    position    integer not null,
    weekdays    text    not null,
    from_minute integer not null,
    to_minute   integer not null,
    constraint measure_asked_window_pk primary key (measure_id, position),
    constraint measure_asked_window_measure_fk foreign key (measure_id) references measure (id),
    constraint measure_asked_window_days_ck check (weekdays <> '' and weekdays ~ '^1?2?3?4?5?6?7?$'),
    constraint measure_asked_window_hours_ck check (from_minute between 0 and 1439 and to_minute between 1 and 1440
        and from_minute <> to_minute)
);
comment on column measure_asked_window.weekdays is 'ISO digits of the days on which the window starts: 67 is Saturday and Sunday';
comment on column measure_asked_window.to_minute is 'Minute of the day at which it ends; before from_minute means the next day';

create table measure_granted_window (
    measure_id  uuid    not null,
    position    integer not null,
    weekdays    text    not null,
    from_minute integer not null,
    to_minute   integer not null,
    constraint measure_granted_window_pk primary key (measure_id, position),
    constraint measure_granted_window_measure_fk foreign key (measure_id) references measure (id),
    constraint measure_granted_window_days_ck check (weekdays <> '' and weekdays ~ '^1?2?3?4?5?6?7?$'),
    constraint measure_granted_window_hours_ck check (from_minute between 0 and 1439 and to_minute between 1 and 1440
        and from_minute <> to_minute)
);

create function measure_decided_once() returns trigger language plpgsql as $$
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
    if (new.outcome, new.granted_mode, new.conditions, new.valid_from, new.valid_until, new.decided_on, new.mode, new.sound,
            new.label, new.place, new.purpose, new.storage_days, new.field_of_view)
        is distinct from (old.outcome, old.granted_mode, old.conditions, old.valid_from, old.valid_until, old.decided_on,
            old.mode, old.sound, old.label, old.place, old.purpose, old.storage_days, old.field_of_view) then
        raise exception 'What was decided about measure % changes only by a new decision', old.id using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger measure_decided_once before update or delete on measure for each row execute function measure_decided_once();

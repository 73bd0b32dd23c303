create table camera_register (
    id                uuid    not null,
    measure_id        uuid    not null,
    case_id           uuid    not null,
    controller        text    not null,
    label             text    not null,
    address           text    not null,
    place_type        text    not null,
    purpose           text    not null,
    sound             boolean not null,
    special_technique text,
    assessed_on       date    not null,
    started_on        date    not null,
    ended_on          date,
    constraint camera_register_pk primary key (id),
    constraint camera_register_measure_uq unique (measure_id),
    constraint camera_register_measure_fk foreign key (measure_id) references measure (id),
    constraint camera_register_case_fk foreign key (case_id) references case_file (id),
    constraint camera_register_controller_fk foreign key (controller) references authority (id),
    constraint camera_register_assessed_ck check (assessed_on <= started_on),
    constraint camera_register_ended_ck check (started_on <= ended_on)
);
comment on table camera_register is 'Förteckning över pågående kamerabevakning, SFS 2018:1200 10 §; a line is kept five years after its end';
comment on column camera_register.controller is 'The municipality that decided on the surveillance';
comment on column camera_register.assessed_on is 'The day of the latest assessment under 9 §';
create index camera_register_list_ix on camera_register (controller, started_on desc, id);
create index camera_register_case_ix on camera_register (case_id);

create function camera_register_kept() returns trigger language plpgsql as $$
begin
    if old.ended_on is null or current_date < old.ended_on + interval '5 years' then
        raise exception 'A line of the camera register is kept for five years after its end' using errcode = 'restrict_violation';
    end if;
    return old;
end $$;
create trigger camera_register_kept before delete on camera_register for each row execute function camera_register_kept();

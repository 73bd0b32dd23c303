create index case_timeline_at_ix on case_timeline (case_id, at desc, id desc);

create table case_reading (
    case_id    uuid        not null,
    officer_id text        not null,
    hour       timestamptz not null,
    constraint case_reading_pk primary key (case_id, hour, officer_id),
    constraint case_reading_case_fk foreign key (case_id) references case_file (id),
    constraint case_reading_officer_fk foreign key (officer_id) references officer (username)
);
comment on table case_reading is 'Who has opened a case, once for each hour: no more than an inspection needs';
create index case_reading_officer_ix on case_reading (officer_id);
create index case_reading_hour_ix on case_reading (hour);

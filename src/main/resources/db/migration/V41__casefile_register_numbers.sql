create table register_series (
    scope    text not null,
    code     text not null,
    name     text not null,
    template text not null,
    position int  not null,
    constraint register_series_pk primary key (scope, code),
    constraint register_series_template_ck check (template like '%{year}%' and template like '%{number}%')
);
comment on column register_series.scope is 'An authority''s id, or kind:<code> for authorities of that kind without rows of their own';
comment on column register_series.template is 'How a number is written: {series}, {year} and {number}. Never parsed';

create table register_counter (
    authority_id text not null,
    series       text not null,
    year         int  not null,
    last_number  int  not null,
    constraint register_counter_pk primary key (authority_id, series, year),
    constraint register_counter_last_ck check (last_number > 0)
);
comment on table register_counter is 'Locked while a number is drawn, so that a number is neither skipped nor given twice';

create table register_number (
    id           uuid        not null,
    case_id      uuid        not null,
    authority_id text        not null,
    series       text        not null,
    year         int         not null,
    number       int         not null,
    written      text        not null,
    assigned_at  timestamptz not null,
    constraint register_number_pk primary key (id),
    constraint register_number_case_uq unique (case_id, authority_id),
    constraint register_number_series_uq unique (authority_id, series, year, number),
    constraint register_number_written_uq unique (authority_id, written),
    constraint register_number_case_fk foreign key (case_id) references case_file (id)
);
create index register_number_list_ix on register_number (authority_id, assigned_at desc, case_id desc);

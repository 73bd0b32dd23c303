-- No extension of PostgreSQL is needed (unaccent, pg_trgm, btree_gin): not every installation lets us create one.
create table search_entry (
    id         bigint generated always as identity,
    case_id    uuid     not null,
    kind       text     not null,
    thing      text     not null,
    scope      text     not null,
    begun_on   date     not null,
    address    text     not null,
    label_key  text     not null,
    title      text     not null,
    number     text     not null,
    case_title text     not null,
    body       text     not null,
    digest     text     not null,
    heading    tsvector not null,
    words      tsvector not null,
    constraint search_entry_pk primary key (id),
    constraint search_entry_thing_uq unique (kind, thing, scope),
    constraint search_entry_case_fk foreign key (case_id) references case_file (id),
    constraint search_entry_kind_ck check (kind in ('CASE', 'PLACE', 'OBJECT', 'TASK', 'DOCUMENT', 'NOTE'))
);
comment on table search_entry is 'What is found: one row for each thing and scope, written in the transaction that changes the thing';
comment on column search_entry.scope is 'Who may find it; the row tells no more than the scope may know';
comment on column search_entry.digest is 'Of all that the row was made from: a row that would be the same is not written again';
comment on column search_entry.heading is 'The words of the title: as written (=word), and in every form that finds them';
comment on column search_entry.words is
    'Stems and words of title and text, with and without å ä ö, and marks for scope (@), kind (%), quarter (^) and register number (#)';
create index search_entry_words_ix on search_entry using gin (words) with (gin_pending_list_limit = 512);
create index search_entry_case_ix on search_entry (case_id);

create table search_due (
    case_id uuid not null,
    constraint search_due_pk primary key (case_id),
    constraint search_due_case_fk foreign key (case_id) references case_file (id)
);
comment on table search_due is 'Cases that are to be indexed from the beginning, one after the other, while people work';
insert into search_due (case_id) select id from case_file;

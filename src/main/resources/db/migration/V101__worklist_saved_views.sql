create table worklist_saved_view (
    id         uuid        not null,
    name       text        not null,
    officer_id text        not null,
    unit_id    text        not null,
    shared     boolean     not null,
    address    text        not null,
    created_at timestamptz not null,
    constraint worklist_saved_view_pk primary key (id),
    constraint worklist_saved_view_officer_fk foreign key (officer_id) references officer (username),
    constraint worklist_saved_view_unit_fk foreign key (unit_id) references unit (id),
    constraint worklist_saved_view_name_ck check (length(name) between 1 and 60)
);
comment on table worklist_saved_view is 'Choices in the list that an officer keeps, or shares with the unit';
comment on column worklist_saved_view.address is 'The choice as it stands in addresses, without the place in the list';
create unique index worklist_saved_view_own_uq on worklist_saved_view (officer_id, lower(name)) where not shared;
create unique index worklist_saved_view_shared_uq on worklist_saved_view (unit_id, lower(name)) where shared;
create index worklist_saved_view_unit_ix on worklist_saved_view (unit_id);

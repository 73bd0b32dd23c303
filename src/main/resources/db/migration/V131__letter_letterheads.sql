create table letterhead (
    authority_id text    not null,
    address      text    not null,
    contact      text    not null,
    court        text    not null,
    version      integer not null,
    constraint letterhead_pk primary key (authority_id),
    constraint letterhead_authority_fk foreign key (authority_id) references authority (id)
);
comment on table letterhead is 'What an authority’s letters say about itself; empty text where nobody has entered it';

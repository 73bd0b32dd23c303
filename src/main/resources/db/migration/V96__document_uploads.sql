alter table document drop constraint document_kind_ck;
alter table document add constraint document_kind_ck check (kind in ('APPLICATION', 'REPORT', 'REFERRAL', 'OPINION', 'DECISION',
    'ATTACHMENT', 'LETTER', 'DRAWING', 'MINUTES', 'POWER_OF_ATTORNEY', 'FILE_NOTE'));

alter table document add column version int not null default 1;
alter table document add column replaces_id uuid;
alter table document add column corrects_id uuid;
alter table document add column request_id uuid;
alter table document drop constraint document_number_uq;
alter table document add constraint document_number_uq unique (case_id, owner_id, number, version);
alter table document add constraint document_replaces_uq unique (replaces_id);
alter table document add constraint document_request_uq unique (request_id);
alter table document add constraint document_replaces_fk foreign key (replaces_id) references document (id);
alter table document add constraint document_corrects_fk foreign key (corrects_id) references document (id);
alter table document add constraint document_version_ck check (version > 0 and (version = 1) = (replaces_id is null));
alter table document add constraint document_corrects_ck check (corrects_id is null or kind = 'FILE_NOTE');
create index document_corrects_ix on document (corrects_id);
comment on column document.replaces_id is 'The version before this one: it stays as it was, and what was dispatched of it stays dispatched';
comment on column document.corrects_id is 'The file note that this one corrects: a note never changes';
comment on column document.request_id is 'What an officer pressed once: pressing it again files nothing more';

create table document_inbox (
    id         uuid        not null,
    case_id    uuid        not null,
    owner_id   text        not null,
    officer    text        not null,
    file_name  text        not null,
    content    text        not null,
    size       bigint      not null,
    taken_at   timestamptz not null,
    constraint document_inbox_pk primary key (id),
    constraint document_inbox_case_fk foreign key (case_id) references case_file (id),
    constraint document_inbox_owner_fk foreign key (owner_id) references authority (id),
    constraint document_inbox_content_fk foreign key (content) references document_content (sha256)
);
comment on table document_inbox is 'Files that an officer has uploaded and not yet filed; nobody else sees them';
create index document_inbox_officer_ix on document_inbox (case_id, officer, owner_id);
create index document_inbox_owner_ix on document_inbox (owner_id);
create index document_inbox_content_ix on document_inbox (content);
create index document_inbox_taken_ix on document_inbox (taken_at);

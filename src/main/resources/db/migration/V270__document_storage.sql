alter table document_content alter column bytes drop not null;
comment on column document_content.bytes is 'Null where they lie in a bucket, under the same hash';
create index document_content_outside_ix on document_content (sha256) where bytes is null;

create or replace function document_content_is_frozen() returns trigger language plpgsql as $$
begin
    if new.bytes is null and old.bytes is not null and new.sha256 = old.sha256 and new.media_type = old.media_type then
        return new;
    end if;
    raise exception 'document_content is frozen: % refused', tg_op using errcode = 'restrict_violation';
end $$;

create table document_content_leftover (
    sha256 text        not null,
    since  timestamptz not null default now(),
    constraint document_content_leftover_pk primary key (sha256),
    constraint document_content_leftover_sha256_ck check (sha256 ~ '^[0-9a-f]{64}$')
);
comment on table document_content_leftover is 'Objects in the bucket that no content names any more, until they are deleted there';

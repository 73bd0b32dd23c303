alter table decision drop constraint decision_kind_ck;
alter table decision add constraint decision_kind_ck
    check (kind in ('APPLY', 'PERMIT', 'MEASURE', 'DELAY_DEMAND', 'LATE_APPEAL', 'CORRECTION'));
comment on column decision.kind is 'Special decisions in the course of a case (FL 12, 36 and 45 §§) say something in words and rule no object';

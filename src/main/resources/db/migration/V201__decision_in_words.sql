alter table decision drop constraint decision_kind_ck;
alter table decision add constraint decision_kind_ck
    check (kind in ('APPLY', 'PERMIT', 'MEASURE', 'DELAY_DEMAND', 'LATE_APPEAL', 'CORRECTION', 'DISCLOSURE_REFUSAL',
        'LATE_DISCLOSURE_APPEAL', 'INFORMATION_EXEMPTION'));
comment on column decision.kind is 'Special decisions (FL 12, 36 and 45 §§, refused disclosure, exemption from information) say something in words and rule no object';

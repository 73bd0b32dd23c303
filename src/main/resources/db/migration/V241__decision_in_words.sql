alter table decision drop constraint decision_kind_ck;
alter table decision add constraint decision_kind_ck
    check (kind in ('APPLY', 'PERMIT', 'MEASURE', 'DELAY_DEMAND', 'LATE_APPEAL', 'CORRECTION', 'REVOCATION', 'SUPERVISION',
        'DISCLOSURE_REFUSAL', 'LATE_DISCLOSURE_APPEAL', 'INFORMATION_EXEMPTION'));

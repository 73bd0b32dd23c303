alter table decision add column process_id text;
comment on column decision.process_id is 'The process instance that decides; null for what was decided before this was kept';

update decision set process_id = (
    select task.process_id from worklist_task task
    where task.case_id = decision.case_id and task.authority_id = decision.authority_id and task.element = 'userTask_draftDecision'
      and decision.kind = case task.variables ->> 'matter'
          when 'application' then 'APPLY'
          when 'cameraPermit' then 'PERMIT'
          when 'guardPermit' then 'PERMIT'
          when 'cameraSurveillance' then 'MEASURE'
          when 'delayDemand' then 'DELAY_DEMAND'
          when 'lateAppeal' then 'LATE_APPEAL'
          when 'correction' then 'CORRECTION'
      end
    order by (task.state = 'DONE') desc, task.ended_at desc, task.created_at desc limit 1
) where stage <> 'MADE';

drop index decision_open_uq;
create unique index decision_open_uq on decision (process_id) where stage <> 'MADE';
create index decision_process_ix on decision (process_id, decided_at) where process_id is not null;

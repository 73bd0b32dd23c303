-- What only the case's own authority is told; until now every participant read it.
update case_timeline t
set space = c.owner_id
from case_file c
where c.id = t.case_id
  and t.space is null
  and t.message_key in ('casefile.timeline.factsChanged', 'casefile.timeline.regime', 'casefile.timeline.admitted');

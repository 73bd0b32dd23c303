comment on schema tryggve is 'Tryggve''s own tables; the process engine''s stand in schema camunda';

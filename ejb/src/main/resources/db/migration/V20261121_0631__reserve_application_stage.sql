-- Results are no stage of an application: they come and change until a run is confirmed. Nothing ever was at it.
alter table reserve.application drop constraint application_stage_ck;
alter table reserve.application add constraint application_stage_ck check (stage in
  ('DRAFT', 'SUBMITTED', 'RETURNED', 'ADMITTED', 'WITHDRAWN', 'REJECTED', 'DISQUALIFIED'));

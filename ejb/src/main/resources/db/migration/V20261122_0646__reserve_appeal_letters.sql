-- The answer to an appeal goes by itself with the decision about it, without a mailing.
alter table reserve.letter drop constraint letter_kind_ck;
alter table reserve.letter add constraint letter_kind_ck
  check (kind in ('PRELIMINARY', 'FINAL', 'APPEAL', 'TICKET', 'CERTIFICATE'));
alter table reserve.letter alter mailing_id drop not null;
alter table reserve.letter add constraint letter_mailing_ck check (mailing_id is not null or kind = 'APPEAL');
alter table reserve.mailing drop constraint mailing_kind_ck;
alter table reserve.mailing add constraint mailing_kind_ck
  check (kind in ('PRELIMINARY', 'FINAL', 'APPEAL', 'TICKET', 'CERTIFICATE'));

-- Papers without structure: what each line is taken for, kept until a person confirms.
alter table document.import add column recognition text;

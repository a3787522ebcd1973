package ru.rsnms.document;

/** Sentences of orders that hold a name and an office in a case. */
public enum PhraseKind {
  /** «Контроль за исполнением … возложить на начальника отдела Иванову А.В.» */
  CONTROL,
  /** «в лице директора Ивановой Анны Викторовны, действующей на основании Устава» */
  REPRESENTED
}

package ru.rsnms.web.registry;

import java.io.Serializable;
import ru.rsnms.registry.NameCase;
import ru.rsnms.shared.PersonName;

/** One case of a name as the form edits it. */
public class NameForm implements Serializable {

  private static final long serialVersionUID = 1L;

  private final NameCase nameCase;
  private String last;
  private String first;
  private String patronymic;

  /** The form as the library or the last confirmation had it. */
  private final String proposed;

  NameForm(NameCase nameCase, PersonName name) {
    this.nameCase = nameCase;
    this.last = name.last();
    this.first = name.first();
    this.patronymic = name.patronymic();
    this.proposed = name.full();
  }

  PersonName name() {
    return new PersonName(last, first, patronymic);
  }

  public String getProposed() {
    return proposed;
  }

  public NameCase getNameCase() {
    return nameCase;
  }

  public String getLast() {
    return last;
  }

  public void setLast(String last) {
    this.last = last;
  }

  public String getFirst() {
    return first;
  }

  public void setFirst(String first) {
    this.first = first;
  }

  public String getPatronymic() {
    return patronymic;
  }

  public void setPatronymic(String patronymic) {
    this.patronymic = patronymic;
  }
}

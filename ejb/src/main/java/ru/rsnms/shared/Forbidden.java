package ru.rsnms.shared;

/** The caller's role would do, but not in this matter: scope or separation of duties (REST 403). */
public class Forbidden extends Refusal {

  private static final long serialVersionUID = 1L;

  public Forbidden(String code, Object... details) {
    super(code, details);
  }
}

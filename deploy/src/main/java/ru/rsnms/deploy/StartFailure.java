package ru.rsnms.deploy;

/** The system cannot start; the message is one sentence for the person at the terminal. */
public class StartFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public StartFailure(String key, Object... details) {
    super(Texts.of(key, details));
  }
}

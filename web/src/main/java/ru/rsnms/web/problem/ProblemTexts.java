package ru.rsnms.web.problem;

import jakarta.ws.rs.core.Response.StatusType;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import ru.rsnms.shared.Refusal;
import ru.rsnms.shared.Texts;

/** The Russian words of problems; refusals of the domain bring their own. */
final class ProblemTexts {

  private static final ResourceBundle BUNDLE =
      ResourceBundle.getBundle("ru.rsnms.web.problem.texts", Locale.ROOT);

  private ProblemTexts() {}

  static String of(String key, Object... details) {
    return new MessageFormat(BUNDLE.getString(key), Texts.RUSSIAN).format(details);
  }

  static String of(Refusal refusal) {
    return refusal instanceof HttpRefusal
        ? of("problem." + refusal.code(), refusal.details().toArray())
        : Texts.of(refusal);
  }

  /** Sentence of an answer of the container; a rare status has a common one. */
  static String sentenceOf(String code) {
    var key = "problem." + code;
    return of(BUNDLE.containsKey(key) ? key : "problem.web/declined");
  }

  /** Title of all problems of a status. */
  static String titleOf(StatusType status) {
    var key = "title." + status.getStatusCode();
    return of(BUNDLE.containsKey(key) ? key : "title." + status.getFamily());
  }
}

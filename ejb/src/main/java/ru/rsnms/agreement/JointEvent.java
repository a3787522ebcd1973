package ru.rsnms.agreement;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * A row of the plan of joint events: a promise that becomes a duty of each executor.
 *
 * @param id stays with the row in every agreement of the template
 * @param executors codes of the roles that carry it out
 * @param term in words («до 25 декабря 2026 г.»)
 * @param result what proves that it was done
 */
public record JointEvent(UUID id, String text, List<String> executors, String term, String result) {

  public JointEvent {
    Objects.requireNonNull(id);
    text = text == null ? "" : text;
    executors = executors == null ? List.of() : List.copyOf(executors);
    term = term == null ? "" : term;
    result = result == null ? "" : result;
  }

  public JointEvent withText(String newText) {
    return new JointEvent(id, newText, executors, term, result);
  }
}

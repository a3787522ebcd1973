package ru.rsnms.web.reserve;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import ru.rsnms.reserve.AdmissionService;
import ru.rsnms.reserve.ApplicationId;
import ru.rsnms.shared.Refusal;
import ru.rsnms.shared.Texts;
import ru.rsnms.web.problem.Refusals;

/** Admits many applications, each for itself: one that is refused does not stop the others. */
@RequestScoped
public class AdmissionRound {

  @Inject AdmissionService admission;

  /** An application with the version that was seen. */
  public record Item(ApplicationId id, long version) {}

  /**
   * How it went with one of them.
   *
   * @param refused code of the refusal, {@code null} if it was admitted, as is the sentence
   */
  public record Result(ApplicationId id, String refused, String why) {

    public boolean done() {
      return refused == null;
    }
  }

  List<Result> admit(List<Item> items) {
    return items.stream().map(this::admit).toList();
  }

  private Result admit(Item item) {
    try {
      admission.admit(item.id(), item.version());
      return new Result(item.id(), null, null);
    } catch (RuntimeException failure) {
      Refusal refusal = Refusals.unwrap(failure).orElseThrow(() -> failure);
      return new Result(item.id(), refusal.code(), Texts.of(refusal));
    }
  }
}

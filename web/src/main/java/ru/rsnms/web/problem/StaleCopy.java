package ru.rsnms.web.problem;

import java.util.List;
import ru.rsnms.shared.Conflict;

/** Somebody has saved since the caller looked; tells what differs, so that nothing is lost. */
public class StaleCopy extends Conflict {

  static final String CODE = "shared/stale";

  private static final long serialVersionUID = 1L;

  private final transient List<Problem.Error> differences;

  /**
   * @param refusal what the use case said: who saved and when
   * @param differences places where what was sent and what is kept are not the same
   */
  public StaleCopy(Conflict refusal, List<Problem.Error> differences) {
    super(CODE, refusal.details().toArray());
    this.differences = List.copyOf(differences);
  }

  /** Is this the refusal of a stale copy? */
  public static boolean is(Conflict refusal) {
    return CODE.equals(refusal.code());
  }

  List<Problem.Error> differences() {
    return differences;
  }
}

package ru.rsnms.agreement.talk;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import ru.rsnms.agreement.AgreementId;
import ru.rsnms.shared.Invalid;

/**
 * A party says what it wants at a clause.
 *
 * @param number of the version it has read
 * @param wording new words; {@code null} where there are none to give
 */
public record Propose(
    @NotNull AgreementId agreement,
    int number,
    @NotNull UUID unit,
    @NotNull ProposalKind kind,
    String wording,
    String reason) {

  private static final int LONGEST = 10_000;

  public Propose {
    wording = wording == null || kind == null || !kind.hasWording() ? null : oneLine(wording);
    reason = reason == null ? "" : reason.strip();
  }

  private static String oneLine(String words) {
    return words.strip().replaceAll("\\s+", " ");
  }

  /** Refuses what says nothing. */
  public void mustSaySomething() {
    if (kind.hasWording() && wording == null || wording != null && wording.isEmpty()) {
      throw new Invalid("agreement/proposal-wording", "wording");
    }
    if (wording != null && wording.length() > LONGEST) {
      throw new Invalid("agreement/proposal-long", "wording");
    }
    if (reason.isEmpty()) {
      throw new Invalid("agreement/proposal-reason", "reason");
    }
    if (reason.length() > LONGEST) {
      throw new Invalid("agreement/proposal-long", "reason");
    }
  }
}

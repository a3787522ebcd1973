package ru.rsnms.agreement.campaign;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import ru.rsnms.agreement.AgreementId;
import ru.rsnms.agreement.PartyId;
import ru.rsnms.agreement.PartyState;
import ru.rsnms.agreement.template.Gap;
import ru.rsnms.registry.OrganizationId;

/**
 * One agreement of a campaign and how far each of its parties is.
 *
 * @param name of the party that has an agreement of its own
 * @param municipality name, {@code null} for the region's own
 * @param agreement {@code null} before it is drafted
 * @param open proposals that nobody has decided about
 * @param accepted proposals that wait to be entered
 * @param entered proposals that changed the text
 * @param waiting whom everybody waits for, {@code null} where nobody has to do anything
 * @param why it could not be drafted or has ended, {@code null} otherwise
 * @param remindedAt when a party was reminded last
 */
public record MatrixRow(
    OrganizationId organization,
    String name,
    String municipality,
    AgreementId agreement,
    MatrixState state,
    Instant draftedAt,
    List<Gap> gaps,
    Instant sentAt,
    LocalDate answerDue,
    long open,
    long accepted,
    long entered,
    Instant agreedAt,
    List<Side> sides,
    LocalDate inForceOn,
    Waiting waiting,
    String why,
    Instant remindedAt) {

  public MatrixRow {
    gaps = List.copyOf(gaps);
    sides = List.copyOf(sides);
  }

  /** The side in a role; {@code null} before the agreement is drafted. */
  public Side side(String role) {
    return sides.stream().filter(one -> one.role().equals(role)).findFirst().orElse(null);
  }

  public boolean isOverdue() {
    return waiting != null && waiting.overdue();
  }

  /**
   * A party in its column.
   *
   * @param turn does everybody wait for its signature now?
   */
  public record Side(
      PartyId party,
      String role,
      String roleName,
      String name,
      PartyState state,
      boolean turn,
      Instant viewedAt,
      Instant signedAt) {}

  /**
   * Whom everybody waits for.
   *
   * @param names of the parties by their roles; empty for the ministry's staff who lead the
   *     campaign
   * @param parties empty likewise
   * @param since when their turn began
   * @param days since then, in full days
   * @param due last day, {@code null} where there is none
   */
  public record Waiting(
      List<String> names,
      List<PartyId> parties,
      Instant since,
      long days,
      LocalDate due,
      boolean overdue) {

    /** So many days are worth a look. */
    private static final int LONG = 5;

    public boolean isLong() {
      return days >= LONG;
    }
  }
}

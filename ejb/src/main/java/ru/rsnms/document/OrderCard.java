package ru.rsnms.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import ru.rsnms.registry.OrganizationId;
import ru.rsnms.shared.SubjectRef;

/**
 * Everything a page shows of one order.
 *
 * @param version goes back with each command
 * @param style the issuer's; from signing on the one it was signed in
 * @param textVersion number of the text shown
 * @param contentHash SHA-256 of the canonical text, hexadecimal; frozen from signing on
 * @param signatory who signs or signed, {@code null} until known
 * @param stage what it is today
 * @param ending when and by what it loses its force, {@code null} where none is known
 * @param historical kept in the journal of historical documents under the number it had
 */
public record OrderCard(
    OrderId id,
    long version,
    DocumentKind kind,
    OrderStage stage,
    OrganizationId issuer,
    String issuerName,
    HouseStyle style,
    OrderText text,
    int textVersion,
    String contentHash,
    String drafterAccount,
    String drafterName,
    Signature signatory,
    String number,
    LocalDate date,
    boolean historical,
    Ending ending,
    SubjectRef subject,
    Instant changedAt,
    String changedBy,
    List<VisaRow> visas,
    List<ReaderRow> readers,
    List<PublicationRow> publications,
    List<StageChange> life,
    List<ActionState> actions) {

  /**
   * @param signedAt {@code null} before signing
   */
  public record Signature(String position, String name, Instant signedAt) {}

  public ActionState action(OrderAction wanted) {
    return actions.stream()
        .filter(state -> state.action() == wanted)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(wanted.name()));
  }
}

package ru.rsnms.web.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import ru.rsnms.document.ActionState;
import ru.rsnms.document.DocumentKind;
import ru.rsnms.document.OrderCard;
import ru.rsnms.document.OrderStage;
import ru.rsnms.document.OrderText;
import ru.rsnms.document.PublicationRow;
import ru.rsnms.document.ReaderRow;
import ru.rsnms.document.StageChange;
import ru.rsnms.document.VisaRow;
import ru.rsnms.shared.SubjectRef;
import ru.rsnms.web.rest.Versioned;

/**
 * One order as the API tells it.
 *
 * <p>The text is the very tree that signing freezes; its form is kept stable for the archive's
 * sake.
 *
 * @param stage what it is today
 * @param endsOn first day without force, {@code null} where none is known
 * @param endedBy the act that says so, {@code null} where the registrar noted it
 * @param contentHash SHA-256 that a signature has to name
 * @param actions what the caller may do now, and why not the rest
 */
public record OrderJson(
    UUID id,
    long version,
    DocumentKind kind,
    OrderStage stage,
    UUID issuer,
    String issuerName,
    OrderText text,
    int textVersion,
    String contentHash,
    String drafterAccount,
    String drafterName,
    OrderCard.Signature signatory,
    String number,
    LocalDate date,
    boolean historical,
    LocalDate endsOn,
    UUID endedBy,
    SubjectRef subject,
    Instant changedAt,
    String changedBy,
    List<VisaRow> visas,
    List<ReaderRow> readers,
    List<PublicationRow> publications,
    List<StageChange> life,
    List<ActionState> actions)
    implements Versioned {

  static OrderJson of(OrderCard card) {
    return new OrderJson(
        card.id().value(),
        card.version(),
        card.kind(),
        card.stage(),
        card.issuer().value(),
        card.issuerName(),
        card.text(),
        card.textVersion(),
        card.contentHash(),
        card.drafterAccount(),
        card.drafterName(),
        card.signatory(),
        card.number(),
        card.date(),
        card.historical(),
        card.ending() == null ? null : card.ending().on(),
        card.ending() == null || card.ending().by() == null ? null : card.ending().by().value(),
        card.subject(),
        card.changedAt(),
        card.changedBy(),
        card.visas(),
        card.readers(),
        card.publications(),
        card.life(),
        card.actions());
  }
}

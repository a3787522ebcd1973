package ru.rsnms.reserve.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import ru.rsnms.reserve.cadre.ActPurpose;
import ru.rsnms.reserve.cadre.ChangeLine;
import ru.rsnms.reserve.cadre.ReserveRef;
import ru.rsnms.reserve.rule.RuleKey;
import ru.rsnms.reserve.rule.RuleSet;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.NotFound;
import ru.rsnms.shared.Refusal;
import ru.rsnms.shared.Texts;

/** Whom an order about members can name, and how far it extends a stay. */
@ApplicationScoped
public class CadreTerms {

  private ActStore acts;
  private SeasonStore seasons;

  protected CadreTerms() {
    // for the container
  }

  @Inject
  public CadreTerms(ActStore acts, SeasonStore seasons) {
    this.acts = acts;
    this.seasons = seasons;
  }

  /** Throws why an order of the reserve cannot name the member. */
  void require(ReserveRef reserve, ReserveEntry entry, LocalDate today) {
    throwIf(against(reserve, entry, today));
  }

  private static void throwIf(Optional<Refusal> refusal) {
    refusal.ifPresent(
        reason -> {
          throw reason;
        });
  }

  private Optional<Refusal> against(ReserveRef reserve, ReserveEntry entry, LocalDate today) {
    if (!entry.reserve().equals(reserve)) {
      return Optional.of(new NotFound("reserve/cadre-entry-not-found"));
    }
    if (!entry.isMember(today)) {
      return Optional.of(new Conflict("reserve/cadre-no-member", entry.name()));
    }
    return acts.naming(entry.id()).isEmpty()
        ? Optional.empty()
        : Optional.of(new Conflict("reserve/cadre-in-another-order", entry.name()));
  }

  /** The new last day; refused where the rules know no extension, or for the second time. */
  LocalDate extended(ReserveEntry entry) {
    throwIf(againstExtension(entry));
    return entry.until().plusMonths(rules(entry).count(RuleKey.EXTENSION_MONTHS));
  }

  private Optional<Refusal> againstExtension(ReserveEntry entry) {
    if (!rules(entry).isSet(RuleKey.EXTENSION_MONTHS)) {
      return Optional.of(new Conflict("reserve/cadre-no-extension", entry.name()));
    }
    return entry.wasExtended()
        ? Optional.of(new Conflict("reserve/cadre-extended", entry.name()))
        : Optional.empty();
  }

  /** What an order would do to the member, without doing it. */
  ChangeLine preview(ActPurpose purpose, ReserveRef reserve, ReserveEntry entry, LocalDate today) {
    var extending = purpose == ActPurpose.EXTEND;
    var barred =
        against(reserve, entry, today)
            .or(() -> extending ? againstExtension(entry) : Optional.empty());
    return entry.change(
        extending && barred.isEmpty() ? extended(entry) : null, barred.map(Texts::of).orElse(null));
  }

  /** The rules of the season the stay comes of. */
  RuleSet rules(ReserveEntry entry) {
    return seasons.ruling(seasons.get(entry.season()));
  }
}

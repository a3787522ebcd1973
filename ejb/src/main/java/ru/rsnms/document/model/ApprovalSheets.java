package ru.rsnms.document.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import ru.rsnms.document.ApprovalSheet;
import ru.rsnms.document.ApprovalSheet.Outcome;
import ru.rsnms.document.ApprovalSheet.Progress;
import ru.rsnms.document.ApprovalSheet.Round;
import ru.rsnms.document.ApprovalSheet.Step;
import ru.rsnms.document.OrderStage;
import ru.rsnms.document.OrderText;
import ru.rsnms.document.StageChange;
import ru.rsnms.document.VisaRow;
import ru.rsnms.document.VisaState;

/** Computes the approval sheet of an order out of its visas and its life. */
@ApplicationScoped
public class ApprovalSheets {

  private OrderStore orders;

  protected ApprovalSheets() {
    // for the container
  }

  @Inject
  public ApprovalSheets(OrderStore orders) {
    this.orders = orders;
  }

  public ApprovalSheet of(Order order) {
    var text = orders.currentText(order);
    var terms = order.routeTerms().orElse(new RouteTerms(null, null));
    return new ApprovalSheet(
        order.id(),
        order.kind(),
        text.title(),
        order.drafterName(),
        terms.name(),
        terms.rule(),
        order.textVersion(),
        rounds(order, rows(order)));
  }

  /** All visas; those of the latest round say where the text has changed since. */
  public List<VisaRow> rows(Order order) {
    var text = orders.currentText(order);
    Map<Integer, List<String>> changes = new HashMap<>();
    return order.visas().stream()
        .map(
            visa ->
                visa.round() == order.round() && visa.state().isAgreement()
                    ? visa.row()
                        .withChanges(
                            changes.computeIfAbsent(
                                visa.textVersion(), version -> since(order, version, text)))
                    : visa.row())
        .toList();
  }

  private List<String> since(Order order, int version, OrderText text) {
    return version == order.textVersion()
        ? List.of()
        : ChangedPlaces.between(orders.version(order, version).content(), text);
  }

  private static List<Round> rounds(Order order, List<VisaRow> rows) {
    var rounds = new ArrayList<Round>();
    var life = order.life();
    for (var at = 0; at < life.size(); at++) {
      if (life.get(at).toStage() == OrderStage.ON_APPROVAL) {
        var number = rounds.size() + 1;
        var end = at + 1 < life.size() ? life.get(at + 1) : null;
        var visas = rows.stream().filter(row -> row.round() == number).toList();
        rounds.add(round(number, life.get(at), end, visas));
      }
    }
    return rounds;
  }

  private static Round round(int number, StageChange sent, StageChange end, List<VisaRow> visas) {
    var outcome = end == null ? Outcome.RUNNING : outcome(end.toStage());
    return new Round(
        number,
        sent.changedAt(),
        sent.displayName(),
        visas.stream().mapToInt(VisaRow::textVersion).max().orElse(1),
        outcome,
        end == null ? null : end.changedAt(),
        end == null ? null : end.displayName(),
        end == null ? null : end.ground(),
        steps(visas, outcome));
  }

  private static Outcome outcome(OrderStage next) {
    return switch (next) {
      case APPROVED -> Outcome.AGREED;
      case RETURNED -> Outcome.RETURNED;
      case DRAFT -> Outcome.RECALLED;
      case WITHDRAWN -> Outcome.WITHDRAWN;
      case ON_APPROVAL, SIGNED, REGISTERED, PUBLISHED, REVOKED ->
          throw new IllegalStateException("no end of a round: " + next);
    };
  }

  private static List<Step> steps(List<VisaRow> visas, Outcome outcome) {
    return new TreeSet<>(visas.stream().map(VisaRow::step).toList())
        .stream()
            .map(number -> visas.stream().filter(row -> row.step() == number).toList())
            .map(
                rows ->
                    new Step(
                        rows.get(0).step(), rows.get(0).stepName(), progress(rows, outcome), rows))
            .toList();
  }

  private static Progress progress(List<VisaRow> rows, Outcome outcome) {
    var waited = rows.stream().filter(row -> !row.advisory()).map(VisaRow::state).toList();
    if (waited.stream().allMatch(VisaState::isAgreement)) {
      return Progress.DONE;
    }
    if (outcome != Outcome.RUNNING) {
      return Progress.STOPPED;
    }
    return waited.contains(VisaState.PENDING) ? Progress.NOW : Progress.AHEAD;
  }
}

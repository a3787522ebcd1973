package ru.rsnms.reserve.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ru.rsnms.document.OrderId;
import ru.rsnms.document.OrderQueries;
import ru.rsnms.document.OrderText;
import ru.rsnms.registry.MunicipalityNames;
import ru.rsnms.registry.MunicipalityQueries;
import ru.rsnms.registry.OrganizationDirectory;
import ru.rsnms.registry.OrganizationId;
import ru.rsnms.registry.OrganizationKind;
import ru.rsnms.reserve.SeasonId;
import ru.rsnms.reserve.cadre.ActLine;
import ru.rsnms.reserve.cadre.ActPurpose;
import ru.rsnms.reserve.cadre.CadrePrinter;
import ru.rsnms.reserve.cadre.ReserveRef;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.RussianDates;
import ru.rsnms.shared.Texts;

/** Has the orders drafted that enrol, extend and exclude, with the people as the annex. */
@ApplicationScoped
public class CadreOrders {

  private PrintedOrders printed;
  private OrderQueries orders;
  private OrganizationDirectory organizations;
  private MunicipalityNames municipalities;
  private MunicipalityQueries grammar;
  private SeasonStore seasons;
  private ActStore acts;

  protected CadreOrders() {
    // for the container
  }

  @Inject
  public CadreOrders(
      PrintedOrders printed,
      OrderQueries orders,
      OrganizationDirectory organizations,
      MunicipalityNames municipalities,
      MunicipalityQueries grammar,
      SeasonStore seasons,
      ActStore acts) {
    this.printed = printed;
    this.orders = orders;
    this.organizations = organizations;
    this.municipalities = municipalities;
    this.grammar = grammar;
    this.seasons = seasons;
    this.acts = acts;
  }

  /** Prints the people into the draft that is there, or into a new one of the reserve's keeper. */
  OrderId layBefore(ReserveAct act) {
    if (acts.isLiving(act) && !acts.isEditable(act)) {
      throw new Conflict("reserve/cadre-order-on-its-way");
    }
    var whose = whose(act.reserve());
    var annex = CadrePrinter.annex(act.id(), act.purpose(), whose, lines(act));
    var living = acts.isLiving(act) ? act.order().map(orders::open).orElse(null) : null;
    var order = printed.lay(issuer(act), annex, living, blank -> text(blank, act, whose));
    act.isLaidBefore(order);
    return order;
  }

  /** The ministry of the season for the region, the educational authority for a municipality. */
  private OrganizationId issuer(ReserveAct act) {
    if (act.reserve().isRegional()) {
      return seasons.get(new SeasonId(act.lines().get(0).origin().season())).owner();
    }
    return organizations.ofKind(OrganizationKind.MUNICIPAL_AUTHORITY).stream()
        .filter(one -> act.reserve().code().equals(one.municipalityCode()))
        .findFirst()
        .orElseThrow(() -> new Conflict("reserve/cadre-no-authority"))
        .id();
  }

  /** Whose reserve it is, in the genitive. */
  private String whose(ReserveRef reserve) {
    return reserve.isRegional()
        ? Texts.of("reserve.cadre.paper.whose.region")
        : Texts.of(
            "reserve.cadre.paper.whose.municipality",
            grammar.municipality(reserve.code()).genitive());
  }

  private List<CadrePrinter.Line> lines(ReserveAct act) {
    return act.lines().stream()
        .map(
            line ->
                new CadrePrinter.Line(
                    line.name(),
                    Stream.of(line.organization(), nameOf(line.municipality()))
                        .filter(word -> word != null)
                        .collect(Collectors.joining(", ")),
                    ground(act.purpose(), line)))
        .toList();
  }

  private String nameOf(String municipality) {
    return Optional.ofNullable(municipality).map(municipalities::nameOf).orElse(null);
  }

  private static String ground(ActPurpose purpose, ActLine line) {
    return switch (purpose) {
      case ENROL ->
          Texts.of(
              "reserve.cadre.paper.by",
              line.origin().seasonTitle(),
              line.origin().number(),
              CadreChanges.say(line.origin()),
              line.origin().level());
      case EXTEND -> Texts.of("reserve.cadre.paper.until", RussianDates.digits(line.until()));
      case EXCLUDE ->
          Texts.of("reserve.cadre.paper.because", Texts.of(line.reason()), line.words());
    };
  }

  private static OrderText text(OrderText blank, ReserveAct act, String whose) {
    var purpose = act.purpose();
    var second =
        act.reserve().isRegional()
            ? "reserve.cadre.order.institute."
            : "reserve.cadre.order.local.";
    return blank
        .withOpening(
            Texts.of("reserve.cadre.order.title." + purpose, whose),
            Texts.of("reserve.cadre.order.preamble." + act.reserve().kind()))
        .withUnits(
            List.of(
                PrintedOrders.clause("1", Texts.of("reserve.cadre.order.does." + purpose, whose)),
                PrintedOrders.clause("2", Texts.of(second + purpose)),
                PrintedOrders.clause("3", Texts.of("reserve.paper.order.control"))));
  }
}

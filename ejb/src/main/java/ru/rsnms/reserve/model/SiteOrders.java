package ru.rsnms.reserve.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import ru.rsnms.document.OrderCard;
import ru.rsnms.document.OrderId;
import ru.rsnms.document.OrderQueries;
import ru.rsnms.document.OrderStage;
import ru.rsnms.document.OrderText;
import ru.rsnms.registry.MunicipalityQueries;
import ru.rsnms.registry.MunicipalityRow;
import ru.rsnms.reserve.SiteList;
import ru.rsnms.reserve.SitePrinter;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.Texts;

/** Has the order drafted on the status of sites, with their list as the annex. */
@ApplicationScoped
public class SiteOrders {

  private PrintedOrders printed;
  private OrderQueries orders;
  private MunicipalityQueries municipalities;

  protected SiteOrders() {
    // for the container
  }

  @Inject
  public SiteOrders(
      PrintedOrders printed, OrderQueries orders, MunicipalityQueries municipalities) {
    this.printed = printed;
    this.orders = orders;
    this.municipalities = municipalities;
  }

  /** Prints the sites into the draft that names some of them already, or into a new one. */
  public OrderId layBefore(Season season, SiteList list, List<Site> sites) {
    var living = editable(sites);
    var annex = SitePrinter.annex(list, season.title(), lines(sites));
    return printed.lay(
        season.owner(), annex, living.orElse(null), blank -> text(blank, season, list));
  }

  /** The draft that names some of the sites; refuses where it is on its way. */
  public Optional<OrderCard> editable(List<Site> sites) {
    var living =
        sites.stream()
            .flatMap(site -> site.order().stream())
            .distinct()
            .map(orders::open)
            .filter(order -> order.stage() != OrderStage.WITHDRAWN)
            .findFirst();
    living
        .filter(order -> !order.stage().isEditable())
        .ifPresent(
            order -> {
              throw new Conflict("reserve/order-on-its-way", order.stage());
            });
    return living;
  }

  private List<SitePrinter.Line> lines(List<Site> sites) {
    var names = names();
    return sites.stream()
        .map(
            site ->
                new SitePrinter.Line(
                    site.organizationName(),
                    Optional.ofNullable(site.place().municipality())
                        .map(names::get)
                        .orElseGet(() -> Texts.of("reserve.site.paper.region")),
                    site.teams()))
        .toList();
  }

  private Map<String, String> names() {
    return municipalities.municipalities().stream()
        .collect(Collectors.toMap(MunicipalityRow::code, MunicipalityRow::name));
  }

  private static OrderText text(OrderText blank, Season season, SiteList list) {
    var kind = list.sites();
    return blank
        .withOpening(
            Texts.of("reserve.site.order.title." + kind, season.title()),
            Texts.of("reserve.site.order.preamble", season.title()))
        .withUnits(
            List.of(
                PrintedOrders.clause("1", Texts.of("reserve.site.order.assign." + kind)),
                PrintedOrders.clause("2", Texts.of("reserve.site.order.institute." + kind)),
                PrintedOrders.clause("3", Texts.of("reserve.paper.order.control"))));
  }
}

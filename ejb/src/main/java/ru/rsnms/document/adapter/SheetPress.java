package ru.rsnms.document.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import ru.rsnms.document.OrderText;
import ru.rsnms.document.PaperFile;
import ru.rsnms.document.model.CanonicalJson;
import ru.rsnms.document.model.FrozenContent;
import ru.rsnms.document.model.HouseStyles;
import ru.rsnms.document.model.Order;
import ru.rsnms.document.model.OrderCards;
import ru.rsnms.document.model.PaperNames;
import ru.rsnms.document.model.PaperPress;
import ru.rsnms.registry.OrganizationDirectory;
import ru.rsnms.reports.ReportRenderers;

/** Composes sheets of orders and has them rendered. */
@ApplicationScoped
public class SheetPress implements PaperPress {

  private final SheetPrinter printer = new SheetPrinter();

  private HouseStyles styles;
  private OrganizationDirectory organizations;
  private OrderCards cards;
  private Clock clock;

  protected SheetPress() {
    // for the container
  }

  @Inject
  public SheetPress(
      HouseStyles styles, OrganizationDirectory organizations, OrderCards cards, Clock clock) {
    this.styles = styles;
    this.organizations = organizations;
    this.cards = cards;
    this.clock = clock;
  }

  @Override
  public PaperFile registered(Order order) {
    var stamp =
        new SheetComposer.Stamp(order.number(), order.registeredOn(), momentOf(order), false);
    return print(order, order.frozenContent(), stamp);
  }

  /** The same order gives the same bytes whenever it is printed. */
  private static Instant momentOf(Order order) {
    return order.registeredOn().atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  @Override
  public PaperFile forSigning(Order order, FrozenContent content) {
    var stamp = new SheetComposer.Stamp(null, null, clock.instant(), false);
    var bytes = printer.pdf(new SheetComposer(content, stamp, order.issuerName()).compose());
    return PaperNames.signingCopy(order, bytes, CanonicalJson.sha256(bytes));
  }

  @Override
  public PaperFile draft(Order order, OrderText text) {
    return print(
        order,
        order.stage().isFrozen() ? order.frozenContent() : provisional(order, text),
        new SheetComposer.Stamp(null, null, clock.instant(), !order.stage().isFrozen()));
  }

  @Override
  public boolean hasFont(String family) {
    return ReportRenderers.hasFont(family);
  }

  private FrozenContent provisional(Order order, OrderText text) {
    var signature = cards.signatureOf(order, text);
    return new FrozenContent(
        order.kind(),
        styles.of(organizations.view(order.issuer())),
        text,
        signature == null ? "" : signature.position(),
        signature == null ? "" : signature.name());
  }

  private PaperFile print(Order order, FrozenContent content, SheetComposer.Stamp stamp) {
    var bytes = printer.pdf(new SheetComposer(content, stamp, order.issuerName()).compose());
    return PaperNames.pdf(order, bytes, CanonicalJson.sha256(bytes));
  }
}

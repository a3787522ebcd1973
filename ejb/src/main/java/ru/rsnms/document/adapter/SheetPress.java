package ru.rsnms.document.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import ru.rsnms.document.OrderText;
import ru.rsnms.document.PaperFile;
import ru.rsnms.document.model.CheckCodes;
import ru.rsnms.document.model.FrozenContent;
import ru.rsnms.document.model.HouseStyles;
import ru.rsnms.document.model.KnownActs;
import ru.rsnms.document.model.Order;
import ru.rsnms.document.model.OrderCards;
import ru.rsnms.document.model.PaperNames;
import ru.rsnms.document.model.PaperPress;
import ru.rsnms.registry.OrganizationDirectory;
import ru.rsnms.reports.ReportRenderers;
import ru.rsnms.reports.sheet.DocumentSheet;
import ru.rsnms.reports.sheet.WordLink;
import ru.rsnms.shared.Digests;
import ru.rsnms.shared.paper.SheetPrinter;

/** Composes sheets of orders and has them rendered. */
@ApplicationScoped
public class SheetPress implements PaperPress {

  private final SheetPrinter printer = new SheetPrinter();

  private HouseStyles styles;
  private OrganizationDirectory organizations;
  private OrderCards cards;
  private CheckCodes codes;
  private KnownActs acts;
  private Clock clock;

  protected SheetPress() {
    // for the container
  }

  @Inject
  public SheetPress(
      HouseStyles styles,
      OrganizationDirectory organizations,
      OrderCards cards,
      CheckCodes codes,
      KnownActs acts,
      Clock clock) {
    this.styles = styles;
    this.organizations = organizations;
    this.cards = cards;
    this.codes = codes;
    this.acts = acts;
    this.clock = clock;
  }

  @Override
  public PaperFile registered(Order order) {
    var stamp =
        new SheetComposer.Stamp(order.number(), order.registeredOn(), momentOf(order), false);
    var content = order.frozenContent();
    var sheet = compose(order, content, stamp).linked(links(content.text()));
    return print(order, sheet.checkedAt(codes.addressOf(order.id())));
  }

  private List<WordLink> links(OrderText text) {
    return acts.addresses(text).entrySet().stream()
        .map(act -> new WordLink(act.getKey(), URI.create(act.getValue())))
        .toList();
  }

  /** The same order gives the same bytes whenever it is printed. */
  private static Instant momentOf(Order order) {
    return order.registeredOn().atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  @Override
  public PaperFile forSigning(Order order, FrozenContent content) {
    var stamp = SheetComposer.Stamp.toBeSigned(order.id(), clock.instant());
    var bytes = printer.pdf(compose(order, content, stamp));
    return PaperNames.signingCopy(order, bytes, Digests.sha256(bytes));
  }

  @Override
  public PaperFile draft(Order order, OrderText text) {
    var content = order.stage().isFrozen() ? order.frozenContent() : provisional(order, text);
    var stamp = new SheetComposer.Stamp(null, null, clock.instant(), !order.stage().isFrozen());
    return print(order, compose(order, content, stamp));
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

  private static DocumentSheet compose(
      Order order, FrozenContent content, SheetComposer.Stamp stamp) {
    return new SheetComposer(content, stamp, order.issuerName()).compose();
  }

  private PaperFile print(Order order, DocumentSheet sheet) {
    var bytes = printer.pdf(sheet);
    return PaperNames.pdf(order, bytes, Digests.sha256(bytes));
  }
}

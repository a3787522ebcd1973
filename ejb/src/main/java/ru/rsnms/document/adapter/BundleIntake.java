package ru.rsnms.document.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import ru.rsnms.document.Annex;
import ru.rsnms.document.AnnexReader;
import ru.rsnms.document.Finding;
import ru.rsnms.document.ImportedObject;
import ru.rsnms.document.adapter.check.OrderRules;
import ru.rsnms.document.model.DocumentIntake;
import ru.rsnms.registry.OrganizationDirectory;

/**
 * Reads bundles of JSON files: the order first, then its annexes, each by the reader that knows it.
 */
@ApplicationScoped
public class BundleIntake implements DocumentIntake {

  private OrganizationDirectory organizations;
  private Iterable<AnnexReader> readers;
  private Clock clock;

  protected BundleIntake() {
    // for the container
  }

  @Inject
  public BundleIntake(
      OrganizationDirectory organizations, @Any Instance<AnnexReader> readers, Clock clock) {
    this(organizations, (Iterable<AnnexReader>) readers, clock);
  }

  BundleIntake(OrganizationDirectory organizations, Iterable<AnnexReader> readers, Clock clock) {
    this.organizations = organizations;
    this.clock = clock;
    this.readers = readers;
  }

  @Override
  public Understood understand(byte[] bytes) {
    var bundle = ImportBundle.of(bytes);
    var order = ImportedObject.of(bundle.order());
    var reader = new OrderReader(order, organizations);
    var assembler =
        new AnnexAssembler(
            bundle, StreamSupport.stream(readers.spliterator(), false).toList(), reader.origin());
    var text = reader.text().withAnnexes(annexes(order, assembler));
    var findings =
        Stream.of(
                reader.findings().stream(),
                FileDoubts.of("order", bundle.order(), order),
                assembler.findings().stream(),
                OrderRules.doubtsAbout(text, LocalDate.now(clock)))
            .flatMap(doubts -> doubts)
            .filter(new FoundOnce())
            .sorted(Comparator.comparing(Finding::severity))
            .toList();
    return new Understood(
        reader.kind(), reader.issuer(), reader.issuerName(), text, findings, assembler.keepings());
  }

  private static List<Annex> annexes(ImportedObject order, AnnexAssembler assembler) {
    return order.objects("annexes").stream().map(assembler::assemble).toList();
  }
}

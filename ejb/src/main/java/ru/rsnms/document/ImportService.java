package ru.rsnms.document;

import static ru.rsnms.shared.Role.INST_CENTER;
import static ru.rsnms.shared.Role.INST_RESERVE;
import static ru.rsnms.shared.Role.MIN_LEGAL;
import static ru.rsnms.shared.Role.MIN_OFFICER;
import static ru.rsnms.shared.Role.MUN_HEAD;
import static ru.rsnms.shared.Role.MUN_OFFICER;
import static ru.rsnms.shared.Role.ORG_HEAD;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import ru.rsnms.audit.Audited;
import ru.rsnms.document.model.DocumentIntake;
import ru.rsnms.document.model.DocumentIntake.Understood;
import ru.rsnms.document.model.ImportRecord;
import ru.rsnms.document.model.ImportStore;
import ru.rsnms.document.model.OrderGuards;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.CurrentActor;
import ru.rsnms.shared.Texts;

/** Documents made elsewhere come in: read, doubted, confirmed by a person, only then saved. */
@Stateless
public class ImportService {

  private DocumentIntake intake;
  private ImportStore imports;
  private OrderService orders;
  private CurrentActor actor;
  private Clock clock;

  protected ImportService() {
    // for the container
  }

  @Inject
  public ImportService(
      DocumentIntake intake,
      ImportStore imports,
      OrderService orders,
      CurrentActor actor,
      Clock clock) {
    this.intake = intake;
    this.imports = imports;
    this.orders = orders;
    this.actor = actor;
    this.clock = clock;
  }

  /**
   * Reads a bundle and keeps it with its findings; no order is made.
   *
   * @param bundle JSON {@code {"order": {…}, "files": {"roadmaps/x.json": {…}}}}; the order in the
   *     format of the source documents, the files under the names that it uses
   */
  @Audited("document.import")
  @RolesAllowed({
    MIN_OFFICER,
    MIN_LEGAL,
    INST_RESERVE,
    INST_CENTER,
    MUN_HEAD,
    MUN_OFFICER,
    ORG_HEAD
  })
  public ImportReport check(@NotNull byte[] bundle) {
    var understood = intake.understand(bundle);
    var understanding =
        new ImportRecord.Understanding(
            understood.kind(),
            understood.issuer() == null ? null : understood.issuer().id(),
            understood.issuerName(),
            OrderEditing.withoutSources(understood.text()),
            findings(understood));
    var record =
        new ImportRecord(
            new String(bundle, StandardCharsets.UTF_8),
            understanding,
            actor.get(),
            clock.instant());
    imports.add(record);
    return record.report();
  }

  /** The report again; only its author sees it. */
  @RolesAllowed({
    MIN_OFFICER,
    MIN_LEGAL,
    INST_RESERVE,
    INST_CENTER,
    MUN_HEAD,
    MUN_OFFICER,
    ORG_HEAD
  })
  public ImportReport report(@NotNull ImportId id) {
    return imports.get(id).report();
  }

  /** The person has looked: the draft is made with all its annexes. Twice gives the same draft. */
  @Audited("document.confirm-import")
  @RolesAllowed({
    MIN_OFFICER,
    MIN_LEGAL,
    INST_RESERVE,
    INST_CENTER,
    MUN_HEAD,
    MUN_OFFICER,
    ORG_HEAD
  })
  public OrderId confirm(@NotNull ImportId id) {
    var record = imports.getForUpdate(id);
    if (record.order().isPresent()) {
      return record.order().get();
    }
    if (!record.report().confirmable()) {
      throw new Conflict("document/import-doubtful");
    }
    var order = draft(intake.understand(record.bundle().getBytes(StandardCharsets.UTF_8)));
    record.confirmed(order);
    return order;
  }

  private List<Finding> findings(Understood understood) {
    var issuer = understood.issuer();
    if (issuer == null || OrderGuards.mayDraftFor(issuer.place(), actor.get())) {
      return understood.findings();
    }
    var foreign =
        Finding.error(
            "document/foreign-issuer",
            Texts.of("document.place.head"),
            understood.issuerName(),
            understood.issuerName());
    return Stream.concat(Stream.of(foreign), understood.findings().stream()).toList();
  }

  private OrderId draft(Understood understood) {
    if (understood.issuer() == null || understood.kind() == null) {
      throw new Conflict("document/import-doubtful");
    }
    var order =
        orders.draft(
            new NewOrder(understood.issuer().id(), understood.kind(), understood.text(), null));
    understood.keepings().forEach(keeping -> keeping.keep(order));
    return order;
  }
}

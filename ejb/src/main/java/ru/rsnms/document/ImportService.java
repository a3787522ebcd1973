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
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import ru.rsnms.audit.Audited;
import ru.rsnms.document.model.DocumentIntake;
import ru.rsnms.document.model.DocumentIntake.Understood;
import ru.rsnms.document.model.ImportReading;
import ru.rsnms.document.model.ImportRecord;
import ru.rsnms.document.model.ImportStore;
import ru.rsnms.document.model.PaperRecognition;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.CurrentActor;
import ru.rsnms.shared.NotFound;

/** Documents made elsewhere come in: read, doubted, confirmed by a person, only then saved. */
@Stateless
@RolesAllowed({MIN_OFFICER, MIN_LEGAL, INST_RESERVE, INST_CENTER, MUN_HEAD, MUN_OFFICER, ORG_HEAD})
public class ImportService {

  private static final int LATEST = 20;

  private DocumentIntake intake;
  private PaperRecognition papers;
  private ImportReading reading;
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
      PaperRecognition papers,
      ImportReading reading,
      ImportStore imports,
      OrderService orders,
      CurrentActor actor,
      Clock clock) {
    this.intake = intake;
    this.papers = papers;
    this.reading = reading;
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
  public ImportReport check(@NotNull byte[] bundle) {
    return kept(reading.of(bundle));
  }

  /**
   * Reads a file of any known kind: a bundle as {@link #check} does, a text or a word processor
   * file line by line.
   */
  @Audited("document.import")
  public ImportReport receive(@NotNull @Valid ImportedFile file) {
    return kept(
        papers.isBundle(file) ? reading.of(file.content()) : reading.of(papers.recognise(file)));
  }

  /** The person knows the requisites better. */
  @Audited("document.correct-import")
  public ImportReport correct(@NotNull @Valid CorrectHead command) {
    var record = imports.getForUpdate(command.id());
    return corrected(record, command.version(), paperOf(record).withHead(command.head()));
  }

  /** The person knows better what a line is, or how it reads. */
  @Audited("document.correct-import")
  public ImportReport correct(@NotNull @Valid CorrectLine command) {
    var record = imports.getForUpdate(command.id());
    var paper = paperOf(record);
    var line =
        paper
            .line(command.line())
            .orElseThrow(() -> new NotFound("document/import-line-not-found"));
    var changed =
        new PaperLine(
            line.number(),
            line.original(),
            command.role(),
            command.mark(),
            command.text(),
            command.cells());
    return corrected(record, command.version(), papers.corrected(paper, changed));
  }

  /** The caller's latest imports, to come back to. */
  public List<ImportRow> latest() {
    return imports.latest(LATEST).stream().map(ImportRecord::row).toList();
  }

  /** The report again; only its author sees it. */
  public ImportReport report(@NotNull ImportId id) {
    return imports.get(id).report();
  }

  /** The person has looked: the draft is made with all its annexes. Twice gives the same draft. */
  @Audited("document.confirm-import")
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

  private ImportReport kept(ImportRecord.Reading read) {
    var record = new ImportRecord(read, actor.get(), clock.instant());
    imports.add(record);
    imports.flush();
    return record.report();
  }

  private static Recognition paperOf(ImportRecord record) {
    return record.recognition().orElseThrow(() -> new Conflict("document/import-no-lines"));
  }

  private ImportReport corrected(ImportRecord record, long seen, Recognition paper) {
    record.corrected(seen, reading.of(paper));
    imports.flush();
    return record.report();
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

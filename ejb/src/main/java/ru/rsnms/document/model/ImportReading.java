package ru.rsnms.document.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import ru.rsnms.document.Finding;
import ru.rsnms.document.OrderEditing;
import ru.rsnms.document.Recognition;
import ru.rsnms.document.model.DocumentIntake.Understood;
import ru.rsnms.shared.CurrentActor;
import ru.rsnms.shared.Texts;

/** Reads what somebody brought in, with the doubts of every reader and rule; keeps nothing. */
@ApplicationScoped
public class ImportReading {

  private DocumentIntake intake;
  private PaperRecognition papers;
  private CurrentActor actor;

  protected ImportReading() {
    // for the container
  }

  @Inject
  public ImportReading(DocumentIntake intake, PaperRecognition papers, CurrentActor actor) {
    this.intake = intake;
    this.papers = papers;
    this.actor = actor;
  }

  /** A bundle that was structured elsewhere. */
  public ImportRecord.Reading of(byte[] bundle) {
    return reading(null, bundle, List.of());
  }

  /** A paper that was recognised, by way of the bundle written of it. */
  public ImportRecord.Reading of(Recognition paper) {
    return reading(paper, papers.bundle(paper), papers.doubts(paper));
  }

  private ImportRecord.Reading reading(Recognition paper, byte[] bundle, List<Finding> doubts) {
    var understood = intake.understand(bundle);
    var findings =
        Stream.of(foreign(understood), understood.findings().stream(), doubts.stream())
            .flatMap(one -> one)
            .sorted(Comparator.comparing(Finding::severity))
            .toList();
    var understanding =
        new ImportRecord.Understanding(
            understood.kind(),
            understood.issuer() == null ? null : understood.issuer().id(),
            understood.issuerName(),
            OrderEditing.withoutSources(understood.text()),
            findings);
    return new ImportRecord.Reading(
        paper, new String(bundle, StandardCharsets.UTF_8), understanding);
  }

  private Stream<Finding> foreign(Understood understood) {
    var issuer = understood.issuer();
    return issuer == null || OrderGuards.mayDraftFor(issuer.place(), actor.get())
        ? Stream.empty()
        : Stream.of(
            Finding.error(
                "document/foreign-issuer",
                Texts.of("document.place.head"),
                understood.issuerName(),
                understood.issuerName()));
  }
}

package ru.rsnms.amendment;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import ru.rsnms.amendment.model.ActTimeline;
import ru.rsnms.amendment.model.AmendmentGuards;
import ru.rsnms.amendment.model.Comparison;
import ru.rsnms.amendment.model.ComparisonTable;
import ru.rsnms.amendment.model.MarkGrammar;
import ru.rsnms.amendment.model.MarkedText;
import ru.rsnms.audit.Audited;
import ru.rsnms.document.IssuedAct;
import ru.rsnms.document.OrderId;
import ru.rsnms.document.PaperFile;
import ru.rsnms.document.ReferenceCopy;
import ru.rsnms.document.ReferencePapers;
import ru.rsnms.shared.RussianDates;
import ru.rsnms.shared.Texts;

/** Editions and comparisons on paper: for reference, legal force is with the acts themselves. */
@Stateless
@PermitAll
public class EditionPapers {

  private ActTimeline timeline;
  private AmendmentGuards guards;
  private ReferencePapers papers;

  protected EditionPapers() {
    // for the container
  }

  @Inject
  public EditionPapers(ActTimeline timeline, AmendmentGuards guards, ReferencePapers papers) {
    this.timeline = timeline;
    this.guards = guards;
    this.papers = papers;
  }

  /** The edition on the day, with its marks. */
  @PermitAll
  @Audited("amendment.print")
  public PaperFile edition(@NotNull OrderId id, @NotNull LocalDate day) {
    var act = guards.issued(id);
    var edition = timeline.edition(act, day);
    return papers.pdf(
        new ReferenceCopy(
            id,
            MarkedText.of(edition),
            true,
            List.of(above(act, edition, day)),
            List.of(below(act, edition)),
            Texts.of("amendment.file.edition", name(act), RussianDates.digits(day))));
  }

  private String above(IssuedAct act, Edition edition, LocalDate day) {
    var state = Texts.of(timeline.status(act, day).state());
    var on = RussianDates.digits(day);
    return edition.acts().isEmpty()
        ? Texts.of("amendment.paper.unchanged", on, state)
        : Texts.of("amendment.paper.edition", on, MarkGrammar.changedBy(edition.acts()), state);
  }

  private static String below(IssuedAct act, Edition edition) {
    var acts =
        Stream.concat(Stream.of(ActTimeline.ref(act)), edition.acts().stream())
            .map(MarkGrammar::nominative)
            .toList();
    return Texts.of("amendment.paper.reference", String.join("; ", acts));
  }

  /** The table «было – стало» between two days. */
  @PermitAll
  @Audited("amendment.print-comparison")
  public PaperFile comparison(
      @NotNull OrderId id, @NotNull LocalDate before, @NotNull LocalDate after) {
    var act = guards.issued(id);
    var first = before.isBefore(act.date()) ? act.date() : before;
    var rows = Comparison.between(timeline.edition(act, first), timeline.edition(act, after));
    return papers.pdf(
        new ReferenceCopy(
            id,
            ComparisonTable.of(act, rows, first, after),
            false,
            List.of(),
            List.of(),
            Texts.of("amendment.file.comparison", name(act), RussianDates.digits(after))));
  }

  private static String name(IssuedAct act) {
    return act.number().replaceAll("[\\\\/:*?\"<>|\\s]", "-");
  }
}

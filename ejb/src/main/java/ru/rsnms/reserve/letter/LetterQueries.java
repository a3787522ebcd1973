package ru.rsnms.reserve.letter;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Consumer;
import ru.rsnms.audit.Audited;
import ru.rsnms.document.PaperFile;
import ru.rsnms.reserve.model.LetterCards;
import ru.rsnms.reserve.model.LetterRegister;
import ru.rsnms.reserve.model.LetterSight;
import ru.rsnms.reserve.model.MailGate;
import ru.rsnms.reserve.run.LevelRef;
import ru.rsnms.shared.Page;
import ru.rsnms.shared.PageRequest;
import ru.rsnms.shared.Role;

/** Reads letters: the staff all of a level, everybody the own. */
@Stateless
@RolesAllowed(Role.SIGNED_IN)
public class LetterQueries {

  private LetterCards cards;
  private LetterRegister register;
  private LetterSight sight;
  private MailGate gate;

  protected LetterQueries() {
    // for the container
  }

  @Inject
  public LetterQueries(
      LetterCards cards, LetterRegister register, LetterSight sight, MailGate gate) {
    this.cards = cards;
    this.register = register;
    this.sight = sight;
    this.gate = gate;
  }

  /** Letters to the caller, the newest first. */
  public List<LetterCard> own() {
    return cards.own();
  }

  /** One of the caller's letters, or of a level the caller may see. */
  public LetterCard open(@NotNull LetterId id) {
    return cards.open(id);
  }

  /** The paper as it was made. */
  @Audited("reserve.letter.print")
  public PaperFile paper(@NotNull LetterId id) {
    return cards.paper(id);
  }

  /** The letter for a word processor. */
  @Audited("reserve.letter.print-word")
  public PaperFile word(@NotNull LetterId id) {
    return cards.word(id);
  }

  /** What would be sent to whom; changes nothing. */
  public LetterPreview preview(@NotNull LevelRef level, @NotNull LetterKind kind) {
    sight.requireLevel(level);
    return cards.preview(level, kind);
  }

  public List<LetterCount> counts(@NotNull LevelRef level) {
    sight.requireLevel(level);
    return register.counts(level);
  }

  public Page<LetterRow> page(@NotNull LetterFilter filter, @NotNull PageRequest request) {
    sight.requireLevel(filter.level());
    return register.page(filter, request);
  }

  /** All rows of a list, one after the other. */
  @Audited("reserve.letter.export")
  public void each(@NotNull LetterFilter filter, Consumer<LetterRow> row) {
    sight.requireLevel(filter.level());
    register.each(filter, row);
  }

  /** The papers of all letters of a list, one after the other. */
  @Audited("reserve.letter.print-all")
  public void eachPaper(@NotNull LetterFilter filter, Consumer<PaperFile> paper) {
    sight.requireLevel(filter.level());
    register.eachPaper(filter, paper);
  }

  /**
   * The letters of a list in one file, with a bookmark for each.
   *
   * @param out is not closed
   */
  @Audited("reserve.letter.print-bound")
  public void bind(@NotNull LetterFilter filter, @NotNull OutputStream out) {
    sight.requireLevel(filter.level());
    cards.bind(filter, out);
  }

  /** The jobs of a level, the newest first. */
  public List<MailingCard> mailings(@NotNull LevelRef level) {
    sight.requireLevel(level);
    return cards.mailings(level);
  }

  public MailingCard mailing(@NotNull MailingId id) {
    return cards.mailing(id);
  }

  /**
   * What became of the items of a job.
   *
   * @param state {@code null} for all
   */
  public Page<MailingItem> items(
      @NotNull MailingId id, ItemState state, @NotNull PageRequest request) {
    return cards.items(id, state, request);
  }

  /** Where e-mail goes. */
  public MailState mail() {
    return gate.state();
  }
}

package ru.rsnms.reserve.idea;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import ru.rsnms.audit.AuditQueries;
import ru.rsnms.audit.AuditRow;
import ru.rsnms.audit.Audited;
import ru.rsnms.document.PaperFile;
import ru.rsnms.registry.MunicipalityNames;
import ru.rsnms.reserve.AttachmentId;
import ru.rsnms.reserve.IdeaId;
import ru.rsnms.reserve.model.BankCards;
import ru.rsnms.reserve.model.BankRegister;
import ru.rsnms.reserve.model.BankSight;
import ru.rsnms.shared.Page;
import ru.rsnms.shared.PageRequest;
import ru.rsnms.shared.Role;

/**
 * Reads the bank of ideas: what is published for whoever has logged in, the own ideas for their
 * authors, everything for the institute.
 */
@Stateless
@RolesAllowed(Role.SIGNED_IN)
public class IdeaQueries {

  private BankRegister register;
  private BankCards cards;
  private BankSight sight;
  private MunicipalityNames municipalities;
  private AuditQueries audit;

  protected IdeaQueries() {
    // for the container
  }

  @Inject
  public IdeaQueries(
      BankRegister register,
      BankCards cards,
      BankSight sight,
      MunicipalityNames municipalities,
      AuditQueries audit) {
    this.register = register;
    this.cards = cards;
    this.sight = sight;
    this.municipalities = municipalities;
    this.audit = audit;
  }

  /** Newest first. */
  public Page<BankRow> page(@NotNull BankFilter filter, @NotNull PageRequest request) {
    return register.page(filter, sight.readsAll(), request);
  }

  /** The whole list for a file. */
  @Audited("reserve.idea.take-list")
  public void each(@NotNull BankFilter filter, @NotNull Consumer<BankRow> taker) {
    register.each(filter, sight.readsAll(), taker);
  }

  public IdeaCard open(@NotNull IdeaId id) {
    return cards.open(id);
  }

  /** A file of the idea or of the proof that it came true. */
  public PaperFile file(@NotNull IdeaId id, @NotNull AttachmentId file) {
    return cards.openFile(id, file);
  }

  /** The caller's own ideas, newest first. */
  public List<OwnIdea> own() {
    return cards.own();
  }

  /** Does the caller look after the bank? */
  public boolean keeps() {
    return sight.keeps();
  }

  /** Does the caller read what is not published? */
  public boolean readsAll() {
    return sight.readsAll();
  }

  /** Names of the municipalities by code, for filters. */
  public Map<String, String> municipalities() {
    return municipalities.all();
  }

  /** Who did what to the idea, newest first, for those who read all. */
  public Page<AuditRow> history(@NotNull IdeaId id, @NotNull PageRequest request) {
    cards.open(id);
    return sight.readsAll() ? audit.about(id, request) : new Page<>(List.of(), 0, 1, 0);
  }
}

package ru.rsnms.reserve.idea;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import ru.rsnms.document.PaperFile;
import ru.rsnms.registry.MunicipalityNames;
import ru.rsnms.reserve.AttachmentId;
import ru.rsnms.reserve.IdeaId;
import ru.rsnms.reserve.model.BankCards;
import ru.rsnms.reserve.model.BankRegister;
import ru.rsnms.shared.Page;
import ru.rsnms.shared.PageRequest;

/** The bank of ideas for the street: what is published, and nothing of who reads it is kept. */
@Stateless
public class PublicIdeaQueries {

  private BankRegister register;
  private BankCards cards;
  private MunicipalityNames municipalities;

  protected PublicIdeaQueries() {
    // for the container
  }

  @Inject
  public PublicIdeaQueries(
      BankRegister register, BankCards cards, MunicipalityNames municipalities) {
    this.register = register;
    this.cards = cards;
    this.municipalities = municipalities;
  }

  /** Newest first; the state of an offer is nobody's business here. */
  @PermitAll
  public Page<BankRow> page(@NotNull BankFilter filter, @NotNull PageRequest request) {
    return register.page(filter, false, request);
  }

  @PermitAll
  public IdeaCard open(@NotNull IdeaId id) {
    return cards.shown(id);
  }

  @PermitAll
  public PaperFile file(@NotNull IdeaId id, @NotNull AttachmentId file) {
    return cards.shownFile(id, file);
  }

  /** Names of the municipalities by code, for filters. */
  @PermitAll
  public Map<String, String> municipalities() {
    return municipalities.all();
  }
}

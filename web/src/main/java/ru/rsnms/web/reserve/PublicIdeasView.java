package ru.rsnms.web.reserve;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import ru.rsnms.reserve.IdeaField;
import ru.rsnms.reserve.IdeaId;
import ru.rsnms.reserve.IdeaStage;
import ru.rsnms.reserve.idea.BankFilter;
import ru.rsnms.reserve.idea.BankRow;
import ru.rsnms.reserve.idea.IdeaCard;
import ru.rsnms.reserve.idea.PublicIdeaQueries;
import ru.rsnms.shared.NotFound;
import ru.rsnms.shared.Page;
import ru.rsnms.web.faces.Listing;
import ru.rsnms.web.faces.Option;
import ru.rsnms.web.faces.PageTexts;

/** Backs {@code /public/ideas.xhtml} and {@code /public/idea.xhtml}: the bank for the street. */
@Named
@RequestScoped
public class PublicIdeasView {

  @Inject PublicIdeaQueries ideas;
  @Inject Listing listing;

  private UUID id;
  private String words;
  private IdeaField field;
  private String municipality;
  private IdeaStage stage;
  private Page<BankRow> found;
  private IdeaCard card;

  /** An idea that is not published is answered as one that does not exist. */
  public void load() {
    try {
      card = ideas.open(new IdeaId(id == null ? new UUID(0, 0) : id));
    } catch (NotFound absent) {
      var response =
          (HttpServletResponse)
              FacesContext.getCurrentInstance().getExternalContext().getResponse();
      response.setStatus(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  /** {@code null} for one that nobody may read. */
  public IdeaCard getCard() {
    return card;
  }

  public String getTitle() {
    return card == null ? PageTexts.of("ideas.absent") : card.title();
  }

  public Page<BankRow> getFound() {
    if (found == null) {
      found =
          ideas.page(new BankFilter(words, field, municipality, stage, null), listing.request());
    }
    return found;
  }

  public boolean isFiltered() {
    return words != null || field != null || municipality != null || stage != null;
  }

  public List<Option> getFields() {
    return Option.of(IdeaField.values());
  }

  public List<Option> getStages() {
    return Option.of(IdeaStage.IN_BANK, IdeaStage.SUPPORTED, IdeaStage.IMPLEMENTED);
  }

  public List<Option> getMunicipalities() {
    return ideas.municipalities().entrySet().stream()
        .map(entry -> new Option(entry.getKey(), entry.getValue()))
        .toList();
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }

  public IdeaField getField() {
    return field;
  }

  public void setField(IdeaField field) {
    this.field = field;
  }

  public String getMunicipality() {
    return municipality;
  }

  public void setMunicipality(String municipality) {
    this.municipality = municipality;
  }

  public IdeaStage getStage() {
    return stage;
  }

  public void setStage(IdeaStage stage) {
    this.stage = stage;
  }
}

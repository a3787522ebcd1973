package ru.rsnms.web.reserve;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import ru.rsnms.reserve.IdeaId;
import ru.rsnms.reserve.IdeaStage;
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
public class PublicIdeasView extends IdeaNarrowing {

  @Inject PublicIdeaQueries ideas;
  @Inject Listing listing;

  private UUID id;
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
      found = ideas.page(filter(null), listing.request());
    }
    return found;
  }

  public List<Option> getStages() {
    return Option.of(IdeaStage.IN_BANK, IdeaStage.SUPPORTED, IdeaStage.IMPLEMENTED);
  }

  public List<Option> getMunicipalities() {
    return options(ideas.municipalities());
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }
}

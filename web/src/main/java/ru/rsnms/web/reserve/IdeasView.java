package ru.rsnms.web.reserve;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import ru.rsnms.reserve.IdeaStage;
import ru.rsnms.reserve.idea.BankFilter;
import ru.rsnms.reserve.idea.BankRow;
import ru.rsnms.reserve.idea.IdeaQueries;
import ru.rsnms.reserve.idea.OfferStage;
import ru.rsnms.shared.Page;
import ru.rsnms.shared.PageRequest;
import ru.rsnms.web.faces.Listing;
import ru.rsnms.web.faces.Option;

/** Backs {@code /reserve/ideas.xhtml}: the bank of ideas for those who have logged in. */
@Named
@RequestScoped
public class IdeasView extends IdeaNarrowing {

  @Inject IdeaQueries ideas;
  @Inject Listing listing;

  private OfferStage offer;
  private Page<BankRow> found;

  public Page<BankRow> getFound() {
    if (found == null) {
      found = ideas.page(filter(offer), listing.request());
    }
    return found;
  }

  /** How many offers wait for the institute; 0 for everybody else. */
  public long getWaiting() {
    return ideas.keeps()
        ? ideas
            .page(new BankFilter(null, null, null, null, OfferStage.OFFERED), PageRequest.first(1))
            .total()
        : 0;
  }

  public boolean isReadsAll() {
    return ideas.readsAll();
  }

  @Override
  public boolean isFiltered() {
    return super.isFiltered() || offer != null;
  }

  public List<Option> getStages() {
    return Option.of(
        Stream.of(IdeaStage.values())
            .filter(one -> one.isInBank() || isReadsAll() && one != IdeaStage.DRAFT)
            .toArray(IdeaStage[]::new));
  }

  public List<Option> getOffers() {
    return Option.of(OfferStage.values());
  }

  public List<Option> getMunicipalities() {
    return options(ideas.municipalities());
  }

  public OfferStage getOffer() {
    return offer;
  }

  public void setOffer(OfferStage offer) {
    this.offer = offer;
  }
}

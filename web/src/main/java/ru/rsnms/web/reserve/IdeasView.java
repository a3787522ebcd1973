package ru.rsnms.web.reserve;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import ru.rsnms.reserve.IdeaField;
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
public class IdeasView {

  @Inject IdeaQueries ideas;
  @Inject Listing listing;

  private String words;
  private IdeaField field;
  private String municipality;
  private IdeaStage stage;
  private OfferStage offer;
  private Page<BankRow> found;

  public Page<BankRow> getFound() {
    if (found == null) {
      found =
          ideas.page(new BankFilter(words, field, municipality, stage, offer), listing.request());
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

  public boolean isFiltered() {
    return words != null || field != null || municipality != null || stage != null || offer != null;
  }

  public List<Option> getFields() {
    return Option.of(IdeaField.values());
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
    return ideas.municipalities().entrySet().stream()
        .map(entry -> new Option(entry.getKey(), entry.getValue()))
        .toList();
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

  public OfferStage getOffer() {
    return offer;
  }

  public void setOffer(OfferStage offer) {
    this.offer = offer;
  }
}

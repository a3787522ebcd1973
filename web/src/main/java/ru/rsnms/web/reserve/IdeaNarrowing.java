package ru.rsnms.web.reserve;

import java.util.List;
import java.util.Map;
import ru.rsnms.reserve.IdeaField;
import ru.rsnms.reserve.IdeaStage;
import ru.rsnms.reserve.idea.BankFilter;
import ru.rsnms.reserve.idea.OfferStage;
import ru.rsnms.web.faces.Option;

/** What narrows the bank of ideas, on the page for everybody and on that of those logged in. */
public class IdeaNarrowing {

  private String words;
  private IdeaField field;
  private String municipality;
  private IdeaStage stage;

  /**
   * @param offer {@code null} where offers are no business of the reader
   */
  BankFilter filter(OfferStage offer) {
    return new BankFilter(words, field, municipality, stage, offer);
  }

  public boolean isFiltered() {
    return words != null || field != null || municipality != null || stage != null;
  }

  public List<Option> getFields() {
    return Option.of(IdeaField.values());
  }

  static List<Option> options(Map<String, String> municipalities) {
    return municipalities.entrySet().stream()
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
}

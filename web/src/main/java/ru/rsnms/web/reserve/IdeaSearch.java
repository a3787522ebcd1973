package ru.rsnms.web.reserve;

import jakarta.ws.rs.QueryParam;
import ru.rsnms.reserve.IdeaField;
import ru.rsnms.reserve.IdeaStage;
import ru.rsnms.reserve.idea.BankFilter;
import ru.rsnms.reserve.idea.OfferStage;

/** The part of the list's address that narrows it. */
public class IdeaSearch {

  @QueryParam("words")
  String words;

  @QueryParam("field")
  IdeaField field;

  @QueryParam("municipality")
  String municipality;

  @QueryParam("stage")
  IdeaStage stage;

  @QueryParam("offer")
  OfferStage offer;

  BankFilter filter() {
    return new BankFilter(words, field, municipality, stage, offer);
  }
}

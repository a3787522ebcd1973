package ru.rsnms.web.reserve;

import java.util.List;
import java.util.UUID;
import ru.rsnms.reserve.IdeaField;
import ru.rsnms.reserve.IdeaStage;
import ru.rsnms.reserve.idea.OfferStage;
import ru.rsnms.reserve.idea.OwnIdea;
import ru.rsnms.shared.Texts;

/**
 * An idea as its author sees it.
 *
 * @param version of the offer, 0 before the first
 * @param closed why it cannot be offered, absent if it can
 * @param advice without names, in an order made of the words alone
 */
public record OwnIdeaJson(
    UUID id,
    UUID application,
    long version,
    String season,
    IdeaStage stage,
    OfferStage offer,
    String title,
    String summary,
    IdeaField field,
    String reason,
    long supporters,
    String closed,
    List<String> advice,
    List<IdeaJson.EvidenceJson> evidence) {

  static OwnIdeaJson of(OwnIdea idea) {
    return new OwnIdeaJson(
        idea.id().value(),
        idea.application().value(),
        idea.version(),
        idea.seasonTitle(),
        idea.stage(),
        idea.offer(),
        idea.title(),
        idea.summary(),
        idea.field(),
        idea.reason(),
        idea.supporters(),
        idea.isOfferable() ? null : Texts.of("problem." + idea.closedBecause()),
        idea.advice(),
        idea.evidence().stream().map(IdeaJson.EvidenceJson::of).toList());
  }
}

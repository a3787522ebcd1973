package ru.rsnms.web.reserve;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import ru.rsnms.reserve.AttachmentId;
import ru.rsnms.reserve.IdeaField;
import ru.rsnms.reserve.IdeaStage;
import ru.rsnms.reserve.idea.Evidence;
import ru.rsnms.reserve.idea.EvidenceStage;
import ru.rsnms.reserve.idea.IdeaCard;
import ru.rsnms.reserve.idea.OfferStage;
import ru.rsnms.reserve.idea.Support;
import ru.rsnms.shared.Texts;
import ru.rsnms.web.rest.Versioned;

/**
 * An idea of the bank as the API tells it to this caller.
 *
 * @param author absent without consent to show the name
 * @param supportClosed why the caller cannot support it; absent if open, and without a login
 */
public record IdeaJson(
    UUID id,
    long version,
    IdeaStage stage,
    OfferStage offer,
    String title,
    String summary,
    IdeaField field,
    String municipality,
    String author,
    UUID file,
    Instant publishedAt,
    String reason,
    long supporters,
    List<SupportJson> words,
    List<EvidenceJson> evidence,
    boolean mine,
    String supportClosed)
    implements Versioned {

  static IdeaJson of(IdeaCard card) {
    var closed = card.support() == null ? null : card.support().closedBecause();
    return new IdeaJson(
        card.id().value(),
        card.version(),
        card.stage(),
        card.offer(),
        card.title(),
        card.summary(),
        card.field(),
        card.municipality(),
        card.author(),
        id(card.file()),
        card.publishedAt(),
        card.reason(),
        card.supporters(),
        card.words().stream().map(SupportJson::of).toList(),
        card.evidence().stream().map(EvidenceJson::of).toList(),
        card.mine(),
        closed == null ? null : Texts.of("problem." + closed));
  }

  private static UUID id(AttachmentId file) {
    return file == null ? null : file.value();
  }

  /** A word of somebody who supports the idea; people are not named. */
  public record SupportJson(UUID id, String organization, String word, Instant at) {

    static SupportJson of(Support support) {
      return new SupportJson(support.id(), support.organization(), support.word(), support.at());
    }
  }

  /** Where the idea came true. */
  public record EvidenceJson(
      UUID id,
      EvidenceStage stage,
      String place,
      LocalDate since,
      String what,
      String link,
      UUID file,
      String reason) {

    static EvidenceJson of(Evidence one) {
      return new EvidenceJson(
          one.id().value(),
          one.stage(),
          one.place(),
          one.since(),
          one.what(),
          one.link(),
          IdeaJson.id(one.file()),
          one.reason());
    }
  }
}

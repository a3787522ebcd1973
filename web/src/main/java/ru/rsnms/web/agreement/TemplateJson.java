package ru.rsnms.web.agreement;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import ru.rsnms.agreement.AgreementKind;
import ru.rsnms.agreement.template.TemplateCard;
import ru.rsnms.agreement.template.TemplateFlaw;
import ru.rsnms.agreement.template.TemplateRow;
import ru.rsnms.agreement.template.TemplateStage;
import ru.rsnms.agreement.template.TemplateText;
import ru.rsnms.web.rest.Versioned;

/**
 * One version of a template as the API tells it.
 *
 * @param id of the version
 * @param sha256 of the published words, {@code null} for a draft
 * @param flaws what has to be mended before it is published
 */
public record TemplateJson(
    UUID id,
    UUID template,
    String code,
    AgreementKind kind,
    String name,
    int number,
    long version,
    TemplateStage stage,
    TemplateText text,
    String sha256,
    Instant changedAt,
    String changedBy,
    List<TemplateFlaw> flaws,
    List<Line> versions)
    implements Versioned {

  static TemplateJson of(TemplateCard card) {
    return new TemplateJson(
        card.versionId().value(),
        card.id().value(),
        card.code(),
        card.kind(),
        card.name(),
        card.number(),
        card.version(),
        card.stage(),
        card.text(),
        card.sha256(),
        card.changedAt(),
        card.changedBy(),
        card.flaws(),
        card.versions().stream()
            .map(one -> new Line(one.id().value(), one.number(), one.stage(), one.publishedAt()))
            .toList());
  }

  /** A version of the template. */
  public record Line(UUID id, int number, TemplateStage stage, Instant publishedAt) {}

  /** A line of the list of templates. */
  public record Row(
      UUID id,
      String code,
      AgreementKind kind,
      String name,
      Integer published,
      Instant publishedAt,
      Integer draft,
      long campaigns) {

    static Row of(TemplateRow row) {
      return new Row(
          row.id().value(),
          row.code(),
          row.kind(),
          row.name(),
          row.published(),
          row.publishedAt(),
          row.draft(),
          row.campaigns());
    }
  }
}

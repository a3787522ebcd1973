package ru.rsnms.agreement.template;

import java.time.Instant;
import java.util.List;
import ru.rsnms.agreement.AgreementKind;

/**
 * One version of a template, with what is known of the others.
 *
 * @param version to be given back with a change
 * @param sha256 of the published words, {@code null} for a draft
 * @param flaws what has to be mended before a draft is published
 * @param versions newest first
 * @param mayWrite may the caller change a draft and publish it?
 */
public record TemplateCard(
    TemplateId id,
    String code,
    AgreementKind kind,
    String name,
    TemplateVersionId versionId,
    int number,
    long version,
    TemplateStage stage,
    TemplateText text,
    String sha256,
    Instant changedAt,
    String changedBy,
    List<TemplateFlaw> flaws,
    List<VersionLine> versions,
    boolean mayWrite) {

  /** Can the text be edited now, by the caller? */
  public boolean isOpen() {
    return mayWrite && stage == TemplateStage.DRAFT;
  }

  /** Is there a draft beside the shown version? */
  public boolean hasDraft() {
    return versions.stream().anyMatch(one -> one.stage() == TemplateStage.DRAFT);
  }

  /**
   * A version of the template.
   *
   * @param publishedAt {@code null} for a draft
   */
  public record VersionLine(
      TemplateVersionId id,
      int number,
      TemplateStage stage,
      Instant publishedAt,
      String publishedBy) {}
}

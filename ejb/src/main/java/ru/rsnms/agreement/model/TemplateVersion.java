package ru.rsnms.agreement.model;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import ru.rsnms.agreement.template.TemplateId;
import ru.rsnms.agreement.template.TemplateStage;
import ru.rsnms.agreement.template.TemplateText;
import ru.rsnms.agreement.template.TemplateVersionId;
import ru.rsnms.shared.Actor;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.LastChange;

/** The words of a template, written while a draft and never changed once published. */
@Entity
@Table(name = "template_version", schema = "agreement")
public class TemplateVersion {

  @EmbeddedId
  @AttributeOverride(name = "value", column = @Column(name = "id"))
  private TemplateVersionId id;

  @Version private long version;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "template_id", updatable = false))
  private TemplateId template;

  @Column(updatable = false)
  private int number;

  @Enumerated(EnumType.STRING)
  private TemplateStage stage;

  @Convert(converter = TemplateTextConverter.class)
  private TemplateText content;

  private String sha256;

  @Column(name = "published_at")
  private Instant publishedAt;

  @Column(name = "published_by")
  private String publishedBy;

  @Column(name = "published_by_name")
  private String publishedByName;

  @Column(name = "retired_at")
  private Instant retiredAt;

  @Embedded private LastChange lastChange;

  protected TemplateVersion() {
    // for Hibernate
  }

  TemplateVersion(TemplateId template, int number, TemplateText text, Actor by, Instant at) {
    this.id = TemplateVersionId.next();
    this.template = template;
    this.number = number;
    this.stage = TemplateStage.DRAFT;
    this.content = text;
    this.lastChange = LastChange.by(by, at);
  }

  /** Other words; the caller has made sure that they hold together. */
  void write(TemplateText text, Actor by, Instant at) {
    if (stage != TemplateStage.DRAFT) {
      throw new Conflict("agreement/template-published", number);
    }
    content = text;
    lastChange = LastChange.by(by, at);
  }

  /** From here on the words never change. */
  void publish(Actor by, Instant at) {
    become(TemplateStage.PUBLISHED);
    sha256 = content.sha256();
    publishedAt = at;
    publishedBy = by.account();
    publishedByName = by.displayName();
    lastChange = LastChange.by(by, at);
  }

  /** A newer version takes its place. */
  void retire(Actor by, Instant at) {
    become(TemplateStage.RETIRED);
    retiredAt = at;
    lastChange = LastChange.by(by, at);
  }

  private void become(TemplateStage next) {
    if (!stage.canBecome(next)) {
      throw new Conflict("agreement/template-stage", stage, next);
    }
    stage = next;
  }

  void mustBeSeen(long seen) {
    lastChange.mustBeSeen(seen, version);
  }

  public TemplateVersionId id() {
    return id;
  }

  long version() {
    return version;
  }

  TemplateId template() {
    return template;
  }

  int number() {
    return number;
  }

  TemplateStage stage() {
    return stage;
  }

  TemplateText text() {
    return content;
  }

  String sha256() {
    return sha256;
  }

  Instant publishedAt() {
    return publishedAt;
  }

  String publishedByName() {
    return publishedByName;
  }

  LastChange lastChange() {
    return lastChange;
  }

  @Override
  public boolean equals(Object other) {
    return this == other || other instanceof TemplateVersion that && id.equals(that.id());
  }

  @Override
  public int hashCode() {
    return Objects.hash(id);
  }
}

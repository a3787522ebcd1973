package ru.rsnms.agreement.model;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import ru.rsnms.agreement.AgreementKind;
import ru.rsnms.agreement.template.TemplateId;
import ru.rsnms.shared.Actor;
import ru.rsnms.shared.LastChange;

/** A template of agreements; its words are in its versions. */
@Entity
@Table(name = "template", schema = "agreement")
public class Template {

  @EmbeddedId
  @AttributeOverride(name = "value", column = @Column(name = "id"))
  private TemplateId id;

  @Version private long version;

  @Column(updatable = false)
  private String code;

  @Enumerated(EnumType.STRING)
  @Column(updatable = false)
  private AgreementKind kind;

  private String name;

  @Embedded private LastChange lastChange;

  protected Template() {
    // for Hibernate
  }

  Template(String code, AgreementKind kind, String name, Actor by, Instant at) {
    this.id = TemplateId.next();
    this.code = code.strip();
    this.kind = kind;
    this.name = name.strip();
    this.lastChange = LastChange.by(by, at);
  }

  void rename(String newName, Actor by, Instant at) {
    name = newName.strip();
    lastChange = LastChange.by(by, at);
  }

  public TemplateId id() {
    return id;
  }

  String code() {
    return code;
  }

  AgreementKind kind() {
    return kind;
  }

  String name() {
    return name;
  }

  @Override
  public boolean equals(Object other) {
    return this == other || other instanceof Template that && id.equals(that.id());
  }

  @Override
  public int hashCode() {
    return Objects.hash(id);
  }
}

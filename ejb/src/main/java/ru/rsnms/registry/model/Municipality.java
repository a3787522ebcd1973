package ru.rsnms.registry.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import ru.rsnms.registry.MunicipalityKind;

/** A municipality; its code is its key everywhere, users' scopes included. */
@Entity
@Immutable
@Table(name = "municipality", schema = "registry")
public class Municipality {

  @Id private String code;

  @Enumerated(EnumType.STRING)
  private MunicipalityKind kind;

  private String name;

  @Column(name = "genitive_name")
  private String genitiveName;

  protected Municipality() {
    // for Hibernate
  }

  public String code() {
    return code;
  }

  public MunicipalityKind kind() {
    return kind;
  }

  public String name() {
    return name;
  }

  public String genitiveName() {
    return genitiveName;
  }
}

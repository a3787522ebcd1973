package ru.rsnms.registry.model;

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
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import ru.rsnms.registry.OrganizationId;
import ru.rsnms.registry.OrganizationKind;
import ru.rsnms.registry.OrganizationNames;
import ru.rsnms.registry.OrganizationView;
import ru.rsnms.registry.RegisterOrganization;
import ru.rsnms.registry.Requisites;
import ru.rsnms.shared.Actor;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.DatePeriod;
import ru.rsnms.shared.Place;

/** An organisation of the region's tree. It is opened and closed by date and never deleted. */
@Entity
@Table(name = "organization", schema = "registry")
public class Organization {

  @EmbeddedId
  @AttributeOverride(name = "value", column = @Column(name = "id"))
  private OrganizationId id;

  @Version private long version;

  @Column(updatable = false)
  private String code;

  @Enumerated(EnumType.STRING)
  @Column(updatable = false)
  private OrganizationKind kind;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "parent_id"))
  private OrganizationId parent;

  @Column(name = "municipality_code", updatable = false)
  private String municipality;

  @Column(name = "full_name")
  private String fullName;

  @Column(name = "brief_name")
  private String briefName;

  @Column(name = "genitive_name")
  private String genitiveName;

  @JdbcTypeCode(SqlTypes.ARRAY)
  private String[] aliases;

  @Embedded
  @AttributeOverride(name = "from", column = @Column(name = "opened_on"))
  @AttributeOverride(name = "to", column = @Column(name = "closed_on"))
  private DatePeriod life;

  @Embedded private Requisites requisites;

  @Embedded private LastChange lastChange;

  protected Organization() {
    // for Hibernate
  }

  public Organization(OrganizationId id, RegisterOrganization wanted, Actor by, Instant at) {
    this.id = id;
    this.code = wanted.code();
    this.kind = wanted.kind();
    this.parent = wanted.parent();
    this.municipality = wanted.municipality();
    this.life = DatePeriod.since(wanted.openedOn());
    call(wanted.names());
    this.lastChange = LastChange.of(by, at);
  }

  /** Gives other names and another parent; the caller has made sure that no circle arises. */
  public void correct(OrganizationNames names, OrganizationId newParent, Actor by, Instant at) {
    call(names);
    parent = newParent;
    lastChange = LastChange.of(by, at);
  }

  /** What agreements print of it. */
  public void note(Requisites known) {
    requisites = known;
  }

  /** Ends the life of an organisation in which nobody works any more. */
  public void close(LocalDate lastDay, long peopleLeft, Actor by, Instant at) {
    mustBeOpen();
    if (peopleLeft > 0) {
      throw new Conflict("registry/organization-has-people", peopleLeft);
    }
    life = new DatePeriod(life.from(), lastDay);
    lastChange = LastChange.of(by, at);
  }

  /** Refuses whatever a closed organisation cannot do any more. */
  public void mustBeOpen() {
    if (life.to() != null) {
      throw new Conflict("registry/organization-closed", briefName, life.to());
    }
  }

  public void mustBeSeen(long seen) {
    lastChange.mustBeSeen(seen, version);
  }

  private void call(OrganizationNames names) {
    fullName = names.full().strip();
    briefName = names.brief().strip();
    genitiveName = names.genitive();
    aliases = names.aliases().stream().map(String::strip).toArray(String[]::new);
  }

  public OrganizationId id() {
    return id;
  }

  public long version() {
    return version;
  }

  public Optional<OrganizationId> parent() {
    return Optional.ofNullable(parent);
  }

  public Requisites requisites() {
    return requisites == null ? Requisites.NONE : requisites;
  }

  public DatePeriod life() {
    return life;
  }

  public Place place() {
    return new Place(municipality, code);
  }

  public OrganizationView view() {
    var names = new OrganizationNames(fullName, briefName, genitiveName, List.of(aliases));
    return new OrganizationView(id, code, kind, names, municipality);
  }

  @Override
  public boolean equals(Object other) {
    return this == other || other instanceof Organization that && id.equals(that.id());
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  @Override
  public String toString() {
    return "Organization " + code;
  }
}

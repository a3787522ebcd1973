package ru.rsnms.expertise.model;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import ru.rsnms.expertise.ItemId;
import ru.rsnms.expertise.NewItem;
import ru.rsnms.expertise.PanelId;
import ru.rsnms.expertise.Touches;
import ru.rsnms.registry.OrganizationId;
import ru.rsnms.registry.PersonId;
import ru.rsnms.shared.SubjectRef;

/** Something that is judged in a panel, under a number that tells nothing. */
@Entity
@Table(name = "item", schema = "expertise")
public class JudgedItem {

  @EmbeddedId
  @AttributeOverride(name = "value", column = @Column(name = "id"))
  private ItemId id;

  @Version private long version;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "panel_id", updatable = false))
  private PanelId panel;

  @Column(name = "subject_kind", updatable = false)
  private String subjectKind;

  @Column(name = "subject_id", updatable = false)
  private UUID subjectId;

  @Column(updatable = false)
  private int number;

  @Column(updatable = false)
  private String title;

  @Column(updatable = false)
  private String body;

  private int wanted;

  @ElementCollection
  @CollectionTable(
      name = "item_touch",
      schema = "expertise",
      joinColumns = @JoinColumn(name = "item_id"))
  private Set<TouchRow> touches = new HashSet<>();

  protected JudgedItem() {
    // for Hibernate
  }

  /**
   * @param blind the text with the names taken out
   */
  public JudgedItem(Panel panel, NewItem wanted, BlindText blind, int number) {
    this.id = ItemId.next();
    this.panel = panel.id();
    this.subjectKind = wanted.subject() == null ? id.kind() : wanted.subject().kind();
    this.subjectId = wanted.subject() == null ? id.value() : wanted.subject().value();
    this.number = number;
    this.title = blind.title();
    this.body = blind.text();
    this.wanted = panel.wanted();
    this.touches.addAll(TouchRow.of(wanted.touches()));
  }

  /** One more expert shall look at it. */
  public void callAnother() {
    wanted++;
  }

  public Touches touches() {
    return new Touches(
        values(TouchRow.Kind.PERSON, value -> new PersonId(UUID.fromString(value))),
        values(TouchRow.Kind.ORGANIZATION, value -> new OrganizationId(UUID.fromString(value))),
        values(TouchRow.Kind.MUNICIPALITY, value -> value));
  }

  private <T> Set<T> values(TouchRow.Kind kind, java.util.function.Function<String, T> read) {
    return touches.stream()
        .filter(row -> row.kind() == kind)
        .map(row -> read.apply(row.value()))
        .collect(Collectors.toUnmodifiableSet());
  }

  public ItemId id() {
    return id;
  }

  public PanelId panel() {
    return panel;
  }

  public SubjectRef subject() {
    return new SubjectRef(subjectKind, subjectId);
  }

  public int number() {
    return number;
  }

  public String title() {
    return title;
  }

  public String body() {
    return body;
  }

  public int wanted() {
    return wanted;
  }

  @Override
  public boolean equals(Object other) {
    return this == other || other instanceof JudgedItem that && id.equals(that.id());
  }

  @Override
  public int hashCode() {
    return Objects.hash(id);
  }
}

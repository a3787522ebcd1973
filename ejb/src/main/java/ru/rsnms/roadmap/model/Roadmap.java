package ru.rsnms.roadmap.model;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ru.rsnms.document.NormUnit;
import ru.rsnms.document.OrderId;
import ru.rsnms.document.OrderRef;
import ru.rsnms.registry.OrganizationId;
import ru.rsnms.registry.OrganizationView;
import ru.rsnms.roadmap.RoadmapContent;
import ru.rsnms.roadmap.RoadmapForm;
import ru.rsnms.roadmap.RoadmapId;
import ru.rsnms.roadmap.RoadmapLevel;
import ru.rsnms.roadmap.RoadmapStage;
import ru.rsnms.shared.Actor;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.DatePeriod;
import ru.rsnms.shared.LastChange;
import ru.rsnms.shared.Place;

/**
 * A roadmap, from the first row to the day it has run its course.
 *
 * <p>Its rows are the owner's to write until an order approves it; what was approved is changed by
 * another order only.
 */
@Entity
@Table(name = "roadmap", schema = "roadmap")
public class Roadmap {

  @EmbeddedId
  @AttributeOverride(name = "value", column = @Column(name = "id"))
  private RoadmapId id;

  @Version private long version;

  @Enumerated(EnumType.STRING)
  @Column(updatable = false)
  private RoadmapLevel level;

  @Enumerated(EnumType.STRING)
  private RoadmapStage stage;

  @Enumerated(EnumType.STRING)
  private RoadmapForm form;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "owner_id", updatable = false))
  private OrganizationId owner;

  @Column(name = "owner_name", updatable = false)
  private String ownerName;

  @Column(name = "municipality_code", updatable = false)
  private String municipalityCode;

  @Column(name = "organization_code", updatable = false)
  private String organizationCode;

  private String title;

  @Column(name = "period_from")
  private LocalDate periodFrom;

  @Column(name = "period_to")
  private LocalDate periodTo;

  @Column(name = "column_numbers")
  private String columnNumbers;

  @Convert(converter = UnitsConverter.class)
  private List<NormUnit> intro;

  @Column(name = "search_text")
  private String searchText;

  @Embedded private OrderRef order;

  @Column(name = "created_at", updatable = false)
  private Instant createdAt;

  @Embedded private LastChange lastChange;

  @ElementCollection
  @CollectionTable(
      name = "header",
      schema = "roadmap",
      joinColumns = @JoinColumn(name = "roadmap_id"))
  @OrderColumn(name = "position")
  private List<ColumnHead> headers = new ArrayList<>();

  @ElementCollection
  @CollectionTable(
      name = "footnote",
      schema = "roadmap",
      joinColumns = @JoinColumn(name = "roadmap_id"))
  @OrderColumn(name = "position")
  private List<Remark> footnotes = new ArrayList<>();

  @OneToMany(cascade = CascadeType.PERSIST, orphanRemoval = true)
  @JoinColumn(name = "roadmap_id", nullable = false, updatable = false)
  @OrderBy("position")
  private List<RoadmapSection> sections = new ArrayList<>();

  @OneToMany(cascade = CascadeType.PERSIST, orphanRemoval = true)
  @JoinColumn(name = "roadmap_id", nullable = false, updatable = false)
  @OrderBy("position")
  private List<RoadmapGroup> groups = new ArrayList<>();

  @OneToMany(cascade = CascadeType.PERSIST, orphanRemoval = true)
  @JoinColumn(name = "roadmap_id", nullable = false, updatable = false)
  @OrderBy("position")
  private List<RoadmapLine> lines = new ArrayList<>();

  protected Roadmap() {
    // for Hibernate
  }

  public Roadmap(
      RoadmapId id,
      RoadmapLevel level,
      OrganizationView owner,
      RoadmapContent content,
      Actor by,
      Instant at) {
    this.id = id;
    this.level = level;
    this.stage = RoadmapStage.DRAFT;
    this.owner = owner.id();
    this.ownerName = owner.names().full();
    this.municipalityCode = owner.place().municipality();
    this.organizationCode = owner.place().organization();
    this.createdAt = at;
    says(content);
    touched(by, at);
  }

  /** The owner writes the content anew; parts with known ids stay the same parts. */
  public void rewrite(RoadmapContent content, Actor by, Instant at) {
    if (!stage.isEditable()) {
      throw new Conflict("roadmap/approved", order.number(), order.date());
    }
    says(content);
    touched(by, at);
  }

  /** Ids of the content's parts that the roadmap does not have yet. */
  public Set<UUID> newIds(RoadmapContent content) {
    return new PartsWriter(sections, groups, lines).newIds(content);
  }

  private void says(RoadmapContent content) {
    title = content.title();
    periodFrom = content.period() == null ? null : content.period().from();
    periodTo = content.period() == null ? null : content.period().to();
    form = content.form();
    columnNumbers = String.join("\n", content.columnNumbers());
    intro = content.intro();
    replace(headers, content.headers().stream().map(ColumnHead::of).toList());
    replace(footnotes, content.footnotes().stream().map(Remark::of).toList());
    new PartsWriter(sections, groups, lines).write(content);
    searchText = searchTextOf(content);
  }

  private static <T> void replace(List<T> old, List<T> now) {
    if (!old.equals(now)) {
      old.clear();
      old.addAll(now);
    }
  }

  private static String searchTextOf(RoadmapContent content) {
    return Stream.concat(
            Stream.of(content.title()),
            content.rows().map(row -> row.words().activity() + "\n" + row.words().result()))
        .collect(Collectors.joining("\n"));
  }

  public RoadmapContent content() {
    return new RoadmapContent(
        title,
        periodFrom == null ? null : new DatePeriod(periodFrom, periodTo),
        form,
        headers.stream().map(ColumnHead::content).toList(),
        columnNumbers.isEmpty() ? List.of() : columnNumbers.lines().toList(),
        intro,
        sections.stream().sorted(PartsWriter.BY_POSITION).map(this::content).toList(),
        footnotes.stream().map(Remark::content).toList());
  }

  private RoadmapContent.Section content(RoadmapSection section) {
    return section.with(
        groups.stream()
            .filter(group -> group.isIn(section))
            .sorted(PartsWriter.BY_POSITION)
            .map(RoadmapGroup::content)
            .toList(),
        lines.stream()
            .filter(line -> line.isIn(section))
            .sorted(PartsWriter.BY_POSITION)
            .map(RoadmapLine::content)
            .toList());
  }

  /** It is printed as an annex of the order from now on. */
  public void attachTo(OrderId annexOf, Actor by, Instant at) {
    order = OrderRef.drafted(annexOf);
    touched(by, at);
  }

  /** Is it the order's own number that approves this roadmap? */
  public boolean awaits(OrderId issued) {
    return stage == RoadmapStage.DRAFT && order != null && issued.equals(order.id());
  }

  /** The order it is an annex of received its number. */
  public void approve(String number, LocalDate on, Actor by, Instant at) {
    become(RoadmapStage.APPROVED, by, at);
    order = order.issued(number, on);
  }

  public void close(Actor by, Instant at) {
    become(RoadmapStage.CLOSED, by, at);
  }

  private void become(RoadmapStage next, Actor by, Instant at) {
    if (!stage.canBecome(next)) {
      throw new Conflict("roadmap/stage", stage, next);
    }
    stage = next;
    touched(by, at);
  }

  private void touched(Actor by, Instant at) {
    lastChange = LastChange.by(by, at);
  }

  /** Refuses a command that was given on a copy seen before another's change. */
  public void mustBeSeenAt(long seenVersion) {
    lastChange.mustBeSeen(seenVersion, version);
  }

  public RoadmapId id() {
    return id;
  }

  public long version() {
    return version;
  }

  public RoadmapLevel level() {
    return level;
  }

  public RoadmapStage stage() {
    return stage;
  }

  public OrganizationId owner() {
    return owner;
  }

  public String ownerName() {
    return ownerName;
  }

  public Place place() {
    return new Place(municipalityCode, organizationCode);
  }

  /** The order it is an annex of, with its number once it has one. */
  public Optional<OrderRef> order() {
    return Optional.ofNullable(order);
  }

  public Instant changedAt() {
    return lastChange.at();
  }

  public String changedByName() {
    return lastChange.name();
  }

  @Override
  public boolean equals(Object other) {
    return this == other || other instanceof Roadmap that && id.equals(that.id());
  }

  @Override
  public int hashCode() {
    return Objects.hash(id);
  }

  @Override
  public String toString() {
    return "Roadmap " + id.value() + " " + stage;
  }
}

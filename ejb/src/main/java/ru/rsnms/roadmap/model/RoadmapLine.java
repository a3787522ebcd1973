package ru.rsnms.roadmap.model;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import ru.rsnms.roadmap.Party;
import ru.rsnms.roadmap.RoadmapContent;
import ru.rsnms.roadmap.RowType;
import ru.rsnms.roadmap.RowWords;

/** A row of a roadmap: an activity, a result or a checkpoint. */
@Entity
@Table(name = "line", schema = "roadmap")
public class RoadmapLine implements Part {

  @Id private UUID id;

  @Column(name = "section_id")
  private UUID section;

  @Column(name = "group_id")
  private UUID group;

  private int position;

  @Enumerated(EnumType.STRING)
  private RowType type;

  @Embedded
  @AttributeOverride(name = "controlLevel", column = @Column(name = "control_level"))
  private RowWords words;

  @ElementCollection
  @CollectionTable(name = "party", schema = "roadmap", joinColumns = @JoinColumn(name = "line_id"))
  @OrderColumn(name = "position")
  @Fetch(FetchMode.SUBSELECT)
  private List<Party> parties = new ArrayList<>();

  protected RoadmapLine() {
    // for Hibernate
  }

  RoadmapLine(UUID id) {
    this.id = id;
  }

  void says(RoadmapContent.Row row, UUID inSection, int at) {
    section = inSection;
    group = row.group();
    position = at;
    type = row.type();
    words = row.words();
    if (!parties.equals(row.parties())) {
      parties.clear();
      parties.addAll(row.parties());
    }
  }

  RoadmapContent.Row content() {
    return new RoadmapContent.Row(id, group, type, words, parties);
  }

  boolean isIn(RoadmapSection wanted) {
    return section.equals(wanted.id());
  }

  @Override
  public UUID id() {
    return id;
  }

  @Override
  public int position() {
    return position;
  }
}

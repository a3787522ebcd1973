package ru.rsnms.roadmap.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import ru.rsnms.roadmap.RoadmapContent;

/** A system activity or a sub-heading inside a section. */
@Entity
@Table(name = "section_group", schema = "roadmap")
public class RoadmapGroup implements Part {

  @Id private UUID id;

  @Column(name = "section_id")
  private UUID section;

  private int position;
  private String number;
  private String title;

  protected RoadmapGroup() {
    // for Hibernate
  }

  RoadmapGroup(UUID id) {
    this.id = id;
  }

  void says(RoadmapContent.Group group, UUID inSection, int at) {
    section = inSection;
    position = at;
    number = group.number();
    title = group.title();
  }

  RoadmapContent.Group content() {
    return new RoadmapContent.Group(id, number, title);
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

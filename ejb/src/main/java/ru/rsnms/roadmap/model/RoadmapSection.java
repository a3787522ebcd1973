package ru.rsnms.roadmap.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import ru.rsnms.roadmap.RoadmapContent;
import ru.rsnms.roadmap.RoadmapContent.Group;
import ru.rsnms.roadmap.RoadmapContent.Row;

/** A heading of a roadmap's table. */
@Entity
@Table(name = "section", schema = "roadmap")
public class RoadmapSection implements Part {

  @Id private UUID id;

  private int position;
  private String label;
  private String number;
  private String title;

  protected RoadmapSection() {
    // for Hibernate
  }

  RoadmapSection(UUID id) {
    this.id = id;
  }

  void says(RoadmapContent.Section section, int at) {
    position = at;
    label = section.label();
    number = section.number();
    title = section.title();
  }

  RoadmapContent.Section with(List<Group> groups, List<Row> rows) {
    return new RoadmapContent.Section(id, label, number, title, groups, rows);
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

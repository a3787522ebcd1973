package ru.rsnms.roadmap.model;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ru.rsnms.roadmap.RoadmapContent;
import ru.rsnms.roadmap.RoadmapContent.Group;
import ru.rsnms.roadmap.RoadmapContent.Row;
import ru.rsnms.shared.Invalid;

/**
 * Brings the stored parts of a roadmap to what a new content says: parts with known ids are
 * changed, new ones are added, those that are gone are removed.
 */
final class PartsWriter {

  static final Comparator<Part> BY_POSITION = Comparator.comparingInt(Part::position);

  private final List<RoadmapSection> sections;
  private final List<RoadmapGroup> groups;
  private final List<RoadmapLine> lines;

  PartsWriter(List<RoadmapSection> sections, List<RoadmapGroup> groups, List<RoadmapLine> lines) {
    this.sections = sections;
    this.groups = groups;
    this.lines = lines;
  }

  void write(RoadmapContent content) {
    requireSound(content);
    writeSections(content);
    writeGroups(content);
    writeLines(content);
  }

  private static void requireSound(RoadmapContent content) {
    Set<UUID> seen = new HashSet<>();
    if (!idsOf(content).allMatch(seen::add)) {
      throw new Invalid("roadmap/row-twice", "content.sections");
    }
    content.sections().forEach(PartsWriter::requireKnownGroups);
  }

  private static void requireKnownGroups(RoadmapContent.Section section) {
    var known = section.groups().stream().map(Group::id).collect(Collectors.toSet());
    section.rows().stream()
        .filter(row -> row.group() != null && !known.contains(row.group()))
        .findFirst()
        .ifPresent(
            row -> {
              throw new Invalid("roadmap/group-unknown", "content.sections", row.words().number());
            });
  }

  /** Ids of all sections, groups and rows. */
  private static Stream<UUID> idsOf(RoadmapContent content) {
    return content.sections().stream()
        .flatMap(
            section ->
                Stream.of(
                        Stream.of(section.id()),
                        section.groups().stream().map(Group::id),
                        section.rows().stream().map(Row::id))
                    .flatMap(ids -> ids));
  }

  /** Ids of the content that no stored part has yet. */
  Set<UUID> newIds(RoadmapContent content) {
    Set<UUID> ids = idsOf(content).collect(Collectors.toCollection(HashSet::new));
    Stream.of(sections, groups, lines).flatMap(List::stream).map(Part::id).forEach(ids::remove);
    return ids;
  }

  private void writeSections(RoadmapContent content) {
    var parts = new Parts<>(sections, RoadmapSection::new);
    var position = 0;
    for (var section : content.sections()) {
      parts.part(section.id()).says(section, position++);
    }
    parts.dropTheRest();
  }

  private void writeGroups(RoadmapContent content) {
    var parts = new Parts<>(groups, RoadmapGroup::new);
    var position = 0;
    for (var section : content.sections()) {
      for (Group group : section.groups()) {
        parts.part(group.id()).says(group, section.id(), position++);
      }
    }
    parts.dropTheRest();
  }

  private void writeLines(RoadmapContent content) {
    var parts = new Parts<>(lines, RoadmapLine::new);
    var position = 0;
    for (var section : content.sections()) {
      for (Row row : section.rows()) {
        parts.part(row.id()).says(row, section.id(), position++);
      }
    }
    parts.dropTheRest();
  }

  /** Stored parts of one kind, found by id. */
  private static final class Parts<P extends Part> {

    private final List<P> stored;
    private final Map<UUID, P> byId = new HashMap<>();
    private final Function<UUID, P> born;
    private final Set<UUID> wanted = new HashSet<>();

    Parts(List<P> stored, Function<UUID, P> born) {
      this.stored = stored;
      this.born = born;
      stored.forEach(part -> byId.put(part.id(), part));
    }

    P part(UUID id) {
      wanted.add(id);
      return byId.computeIfAbsent(id, this::added);
    }

    private P added(UUID id) {
      var part = born.apply(id);
      stored.add(part);
      return part;
    }

    void dropTheRest() {
      stored.removeIf(part -> !wanted.contains(part.id()));
    }
  }
}

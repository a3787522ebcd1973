package ru.rsnms.reserve.project;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import ru.rsnms.reserve.AttachedFile;
import ru.rsnms.reserve.TeamId;

/**
 * Keeps the draft of a project; anything may be missing until it is handed in.
 *
 * @param version of the project as it was seen, 0 before there is one
 * @param kind at level 3 only
 * @param hosts who of the management of the site takes part; at level 3 only
 * @param file PDF; {@code null} leaves the one there
 */
public record SaveProject(
    @NotNull TeamId team,
    int level,
    long version,
    ProjectKind kind,
    @Size(max = 200) String title,
    @Size(max = 6000) String summary,
    @Size(max = 1000) String hosts,
    AttachedFile file) {

  public SaveProject {
    title = stripped(title);
    summary = stripped(summary);
    hosts = stripped(hosts);
  }

  private static String stripped(String words) {
    return words == null ? "" : words.strip();
  }
}

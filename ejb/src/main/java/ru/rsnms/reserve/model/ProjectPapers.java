package ru.rsnms.reserve.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import ru.rsnms.document.PaperFile;
import ru.rsnms.reserve.run.LevelRef;
import ru.rsnms.shared.NotFound;

/** The papers of a project: what the team added, and the act. */
@ApplicationScoped
public class ProjectPapers {

  private ProjectStore projects;
  private ProjectCards cards;
  private SeasonStore seasons;
  private AttachmentStore files;
  private ActPress press;

  protected ProjectPapers() {
    // for the container
  }

  @Inject
  public ProjectPapers(
      ProjectStore projects,
      ProjectCards cards,
      SeasonStore seasons,
      AttachmentStore files,
      ActPress press) {
    this.projects = projects;
    this.cards = cards;
    this.seasons = seasons;
    this.files = files;
    this.press = press;
  }

  public PaperFile file(Team team, int level) {
    return projects
        .of(team.id(), level)
        .flatMap(project -> project.file().map(file -> files.get(project.fileOf(), file)))
        .orElseThrow(() -> new NotFound("reserve/application-file-not-found"));
  }

  /** The act; there is none before the project was handed over. */
  public PaperFile act(Team team) {
    var card = cards.of(team, LevelRef.THIRD);
    if (!card.hasAct()) {
      throw new NotFound("reserve/project-no-act-yet");
    }
    return press.act(card, seasons.get(card.season()).ownerName());
  }
}

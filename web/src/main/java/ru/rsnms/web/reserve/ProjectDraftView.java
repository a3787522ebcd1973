package ru.rsnms.web.reserve;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import ru.rsnms.reserve.TeamId;
import ru.rsnms.reserve.project.ProjectAction;
import ru.rsnms.reserve.project.ProjectCard;
import ru.rsnms.reserve.project.ProjectKind;
import ru.rsnms.reserve.project.ProjectQueries;
import ru.rsnms.reserve.project.ProjectService;
import ru.rsnms.reserve.project.SaveProject;
import ru.rsnms.reserve.run.LevelRef;
import ru.rsnms.shared.NotFound;
import ru.rsnms.web.faces.Notices;

/** Backs {@code /reserve/apply/project.xhtml}: a member writes the project of the own team. */
@Named
@ViewScoped
public class ProjectDraftView implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject ProjectQueries queries;
  @Inject ProjectService service;
  @Inject Notices notices;

  private UUID team;
  private int level = LevelRef.SECOND;
  private long version;
  private ProjectKind kind;
  private String title;
  private String summary;
  private String hosts;
  private final ProofForm proof = new ProofForm();
  private transient ProjectCard card;

  public void load() {
    if (team == null) {
      throw new NotFound("reserve/team-not-found");
    }
    version = getCard().version();
    kind = getCard().kind();
    title = getCard().title();
    summary = getCard().summary();
    hosts = getCard().hosts();
  }

  /** Keeps the draft and stays. */
  public String save() {
    return keep() ? done("project.saved", "project") : refused();
  }

  /** Keeps what is written and hands it in. */
  public String submit() {
    if (!keep()) {
      return refused();
    }
    card = null;
    version = getCard().version();
    return notices.attempt(() -> service.submit(new TeamId(team), level, version))
        ? done("project.handed-in", "team")
        : refused();
  }

  private boolean keep() {
    var words =
        new SaveProject(
            new TeamId(team), level, version, kind, title, summary, hosts, proof.chosen());
    return notices.attempt(() -> service.save(words));
  }

  /** What was typed stays; the version is the one seen, so that nothing is written over. */
  private String refused() {
    card = null;
    return null;
  }

  private String done(String said, String page) {
    notices.doneNext(said);
    return "/reserve/apply/%s.xhtml?faces-redirect=true&team=%s&level=%d"
        .formatted(page, team, level);
  }

  public String getClosedBecause() {
    return getCard().action(ProjectAction.SAVE).closedBecause();
  }

  public ProjectCard getCard() {
    if (card == null) {
      card = queries.of(new TeamId(team), level);
    }
    return card;
  }

  public ProjectKind[] getKinds() {
    return ProjectKind.values();
  }

  public ProofForm getProof() {
    return proof;
  }

  public UUID getTeam() {
    return team;
  }

  public void setTeam(UUID team) {
    this.team = team;
  }

  public int getLevel() {
    return level;
  }

  public void setLevel(int level) {
    this.level = level;
  }

  public ProjectKind getKind() {
    return kind;
  }

  public void setKind(ProjectKind kind) {
    this.kind = kind;
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public String getSummary() {
    return summary;
  }

  public void setSummary(String summary) {
    this.summary = summary;
  }

  public String getHosts() {
    return hosts;
  }

  public void setHosts(String hosts) {
    this.hosts = hosts;
  }
}

package ru.rsnms.reserve.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import ru.rsnms.registry.PersonDirectory;
import ru.rsnms.registry.PersonView;
import ru.rsnms.reserve.ApplicationId;
import ru.rsnms.reserve.TeamId;
import ru.rsnms.reserve.TeamMember;
import ru.rsnms.shared.CurrentActor;
import ru.rsnms.shared.Forbidden;
import ru.rsnms.shared.Invalid;

/** The teams behind projects, as far as the caller may see them. */
@ApplicationScoped
public class ProjectTeams {

  private TeamSight sight;
  private PersonDirectory people;
  private CurrentActor actor;

  protected ProjectTeams() {
    // for the container
  }

  @Inject
  public ProjectTeams(TeamSight sight, PersonDirectory people, CurrentActor actor) {
    this.sight = sight;
    this.people = people;
    this.actor = actor;
  }

  /** The team if the caller may see it and it can have a project of that level. */
  public Team seen(TeamId id, int level) {
    var team = sight.get(id);
    ProjectCards.ofTeams(team, level);
    return team;
  }

  /** Under which application the caller is in the team; files are kept with it. */
  public ApplicationId ownApplication(Team team) {
    var person = people.byAccount(actor.get().account()).map(PersonView::id).orElseThrow();
    return team.there().stream()
        .filter(one -> one.person().equals(person.value()))
        .map(TeamMember::application)
        .map(ApplicationId::new)
        .findFirst()
        .orElseThrow(() -> new Forbidden("reserve/project-not-yours"));
  }

  /** Refuses an act from before the defence or of a day to come. */
  public void mustFitTheDefence(Project project, LocalDate date, LocalDate today) {
    if (date.isAfter(today) || date.isBefore(project.defendedOn())) {
      throw new Invalid("reserve/project-act-day", "actDay", project.defendedOn());
    }
  }
}

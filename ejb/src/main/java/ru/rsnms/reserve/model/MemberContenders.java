package ru.rsnms.reserve.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import ru.rsnms.reserve.rule.Unit;
import ru.rsnms.reserve.run.LevelRef;
import ru.rsnms.reserve.selection.Contender;

/** The contenders of level 3: each member of the teams that came so far. */
@ApplicationScoped
public class MemberContenders implements Contenders {

  private TeamPeople people;
  private ProjectStore projects;
  private PanelScores scores;

  protected MemberContenders() {
    // for the container
  }

  @Inject
  public MemberContenders(TeamPeople people, ProjectStore projects, PanelScores scores) {
    this.people = people;
    this.projects = projects;
    this.scores = scores;
  }

  @Override
  public Unit unit() {
    return Unit.MEMBER;
  }

  @Override
  public List<Entrant> of(LevelRef level) {
    var given = scores.of(level);
    var handedIn = projects.submitted(level);
    return people.atLevelThree(level.season()).entrySet().stream()
        .flatMap(
            one ->
                one.getValue().stream()
                    .map(
                        member ->
                            entrant(
                                one.getKey(),
                                member,
                                handedIn.get(one.getKey().id().value()),
                                given)))
        .sorted(Comparator.comparing(one -> one.contender().number()))
        .toList();
  }

  private static Entrant entrant(
      Team team, Application member, Project project, Map<UUID, BigDecimal> given) {
    var id = member.id().value();
    var total = team.hasDefended(LevelRef.THIRD) ? given.get(id) : null;
    var number = member.number().orElseThrow();
    var contender =
        new Contender(
            id,
            "%05d".formatted(number),
            member.place().municipality(),
            TeamContenders.standing(project, total),
            total,
            Map.of(),
            List.of(),
            null);
    return new Entrant(
        contender,
        String.valueOf(number),
        member.person(),
        member.personName(),
        member.organizationName(),
        member.place());
  }
}

package ru.rsnms.reserve.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ru.rsnms.expertise.NewItem;
import ru.rsnms.reserve.SiteKind;
import ru.rsnms.reserve.TeamRole;
import ru.rsnms.reserve.rule.Unit;
import ru.rsnms.shared.SubjectRef;
import ru.rsnms.shared.Texts;

/** The members of level 3 for the experts, who see each of them at the public defence. */
@ApplicationScoped
public class MemberItems implements LevelItems {

  private TeamPeople people;
  private ProjectStore projects;
  private ProjectTouches touches;

  protected MemberItems() {
    // for the container
  }

  @Inject
  public MemberItems(TeamPeople people, ProjectStore projects, ProjectTouches touches) {
    this.people = people;
    this.projects = projects;
    this.touches = touches;
  }

  @Override
  public Unit unit() {
    return Unit.MEMBER;
  }

  @Override
  public Optional<LocalDate> lastDay(Level level) {
    return level.reviewTo();
  }

  @Override
  public List<NewItem> items(Level level) {
    var handedIn = projects.submitted(level.ref());
    return people.atLevelThree(level.ref().season()).entrySet().stream()
        .filter(one -> handedIn.containsKey(one.getKey().id().value()))
        .flatMap(
            one ->
                one.getValue().stream()
                    .map(
                        member ->
                            item(one.getKey(), member, handedIn.get(one.getKey().id().value()))))
        .toList();
  }

  private NewItem item(Team team, Application member, Project project) {
    return NewItem.inPublic(
        SubjectRef.of(member.id()),
        Texts.of("reserve.member.title", member.personName(), team.number()),
        Texts.of(
            "reserve.member.text",
            Texts.of(roleOf(team, member)),
            Texts.of(project.kind()),
            project.title(),
            project.summary()),
        projects.bytesOf(project),
        touches.of(team, SiteKind.EXPERT_PROJECT));
  }

  private static TeamRole roleOf(Team team, Application member) {
    return team.there().stream()
        .filter(one -> one.application().equals(member.id().value()))
        .findFirst()
        .orElseThrow()
        .role();
  }
}

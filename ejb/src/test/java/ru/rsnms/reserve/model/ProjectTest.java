package ru.rsnms.reserve.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import ru.rsnms.reserve.HandOverStage;
import ru.rsnms.reserve.SeasonId;
import ru.rsnms.reserve.TeamId;
import ru.rsnms.reserve.project.ProjectKind;
import ru.rsnms.reserve.project.SaveProject;
import ru.rsnms.reserve.run.LevelRef;
import ru.rsnms.shared.Actor;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.Invalid;
import ru.rsnms.shared.Scope;

class ProjectTest {

  private static final Actor BY = new Actor("member", "Участник", Set.of(), Scope.REGION);
  private static final Instant NOON = Instant.parse("2027-03-01T05:00:00Z");
  private static final LocalDate DAY = LocalDate.of(2027, 3, 1);
  private static final TeamId TEAM = TeamId.next();

  private static SaveProject words(int level, String title, String summary, String hosts) {
    return new SaveProject(
        TEAM, level, 0, ProjectKind.MANAGEMENT_PROJECT, title, summary, hosts, null);
  }

  private static Project written(LevelRef level) {
    var project = new Project(TEAM, level);
    project.write(words(level.number(), "Рядом", "Пары учителей", "Директор"), BY, NOON);
    return project;
  }

  private static LevelRef third() {
    return LevelRef.third(SeasonId.next());
  }

  private static Project defended(LevelRef level) {
    var project = written(level);
    project.submit(BY, NOON);
    project.defend(DAY, BY, NOON);
    return project;
  }

  @Test
  void a_draft_may_lack_everything_but_is_not_handed_in_so() {
    var project = new Project(TEAM, third());
    project.write(words(3, "Рядом", "", ""), BY, NOON);

    assertThatThrownBy(() -> project.submit(BY, NOON)).isInstanceOf(Invalid.class);
    assertThat(project.isSubmitted()).isFalse();
  }

  @Test
  void what_is_handed_in_is_not_written_again_nor_handed_in_twice() {
    var project = written(third());
    project.submit(BY, NOON);

    assertThatThrownBy(() -> project.write(words(3, "Иначе", "", ""), BY, NOON))
        .isInstanceOf(Conflict.class);
    assertThatThrownBy(() -> project.submit(BY, NOON)).isInstanceOf(Conflict.class);
    assertThat(project.title()).isEqualTo("Рядом");
  }

  @Test
  void nothing_is_defended_before_it_is_handed_in() {
    assertThatThrownBy(() -> written(third()).defend(DAY, BY, NOON)).isInstanceOf(Conflict.class);
  }

  @Test
  void the_head_gets_it_by_an_act_and_declines_with_a_reason_only() {
    var project = defended(third());
    assertThatThrownBy(() -> project.answer(true, "", BY, NOON)).isInstanceOf(Conflict.class);
    project.handOver("1", DAY, BY, NOON);

    assertThatThrownBy(() -> project.answer(false, "", BY, NOON)).isInstanceOf(Invalid.class);
    project.answer(false, "Нет средств", BY, NOON);

    assertThat(project.stage()).isEqualTo(HandOverStage.DECLINED);
    assertThatThrownBy(() -> project.answer(true, "", BY, NOON)).isInstanceOf(Conflict.class);
  }

  @Test
  void a_project_of_level_two_is_handed_over_to_nobody() {
    var project = defended(LevelRef.second(SeasonId.next()));

    assertThatThrownBy(() -> project.handOver("1", DAY, BY, NOON)).isInstanceOf(Conflict.class);
    assertThat(project.kind()).isNull();
  }
}

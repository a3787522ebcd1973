package ru.rsnms.reserve.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import org.junit.jupiter.api.Test;
import ru.rsnms.reserve.AppealTerm;
import ru.rsnms.reserve.LevelStage;
import ru.rsnms.reserve.SeasonId;
import ru.rsnms.reserve.rule.Unit;
import ru.rsnms.reserve.run.LevelRef;
import ru.rsnms.reserve.run.LevelStep;
import ru.rsnms.shared.Actor;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.NotFound;
import ru.rsnms.shared.Role;
import ru.rsnms.shared.Scope;

class LevelTest {

  private static final Instant NOON = Instant.parse("2027-03-01T05:00:00Z");
  private static final LocalDate LAST = LocalDate.of(2027, 3, 4);
  private static final Actor KEEPER =
      new Actor("reserve", "Тихомирова А. С.", Set.of(Role.INST_RESERVE), Scope.REGION);
  private static final Actor CHAIR =
      new Actor("chair", "Звягинцева М. Л.", Set.of(Role.COMMISSION_CHAIR), Scope.REGION);

  private static Level underReview() {
    var level = new Level(LevelRef.first(SeasonId.next()));
    level.open(KEEPER, NOON);
    level.close(KEEPER, NOON);
    level.review(KEEPER, NOON);
    return level;
  }

  private static Level published() {
    var level = underReview();
    level.publish(new AppealTerm(NOON, LAST, ZoneOffset.UTC), KEEPER, NOON);
    return level;
  }

  @Test
  void the_publication_opens_the_appeals_with_their_last_day() {
    var level = published();

    assertThat(level.stage()).isEqualTo(LevelStage.APPEALS);
    assertThat(level.appealsTo()).isEqualTo(LAST);
    assertThat(level.steps())
        .extracting(LevelStep::to)
        .endsWith(LevelStage.PRELIMINARY, LevelStage.APPEALS);
  }

  @Test
  void nothing_is_left_out_on_the_way() {
    var level = new Level(LevelRef.first(SeasonId.next()));

    assertThatThrownBy(() -> level.close(KEEPER, NOON)).isInstanceOf(Conflict.class);
    assertThatThrownBy(() -> underReview().finish(KEEPER, NOON)).isInstanceOf(Conflict.class);
    assertThatThrownBy(() -> published().askBack("Ошибка", KEEPER, NOON))
        .isInstanceOf(Conflict.class);
  }

  @Test
  void a_final_list_that_went_back_is_no_more_published() {
    var level = published();
    level.finish(KEEPER, NOON);
    level.askBack("Ошибка в ведомости", KEEPER, NOON);
    level.goBack(CHAIR, NOON);

    assertThat(level.stage()).isEqualTo(LevelStage.PRELIMINARY);
    assertThat(level.isPublished()).isFalse();
    assertThat(level.back()).isEmpty();
    var step = level.steps().get(level.steps().size() - 1);
    assertThat(step.displayName()).isEqualTo(CHAIR.displayName());
    assertThat(step.reason()).contains(KEEPER.displayName()).contains("Ошибка в ведомости");
  }

  @Test
  void runs_are_open_until_the_list_is_published() {
    assertThat(underReview().isOpenToRuns()).isTrue();
    assertThat(published().isOpenToRuns()).isFalse();
  }

  @Test
  void the_unit_changes_from_level_to_level() {
    var season = SeasonId.next();

    assertThat(LevelRef.first(season).unit()).isEqualTo(Unit.PERSON);
    assertThat(LevelRef.second(season).unit()).isEqualTo(Unit.TEAM);
    assertThat(LevelRef.third(season).unit()).isEqualTo(Unit.MEMBER);
    assertThatThrownBy(() -> new LevelRef(season, 4)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> LevelRef.ofPeople(season, 2)).isInstanceOf(NotFound.class);
  }
}

package ru.rsnms.deploy.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import java.util.Map;
import org.junit.jupiter.api.Test;
import ru.rsnms.deploy.RsnmsSystem.Part;
import ru.rsnms.deploy.harness.Api;
import ru.rsnms.deploy.harness.SomeLetters;
import ru.rsnms.deploy.harness.SomeLevel;
import ru.rsnms.deploy.harness.SomeSeason;
import ru.rsnms.deploy.harness.SystemUnderTest;

/** A mailing that the power went off in goes on by itself and writes nobody twice. */
class LettersCrashIT {

  /** As many as have marks above zero at the border. */
  private static final int PEOPLE = 180;

  @Test
  void a_mailing_broken_off_goes_on_without_a_double() throws Exception {
    var level = SomeLevel.underReview("Сезон обрыва рассылки", SomeLevel.best(PEOPLE));
    SomeLevel.confirmed(level);
    SomeLevel.step(SomeSeason.KEEPER, level, "publication", Map.of()).then().statusCode(200);
    SomeLetters.send(level, "PRELIMINARY").then().statusCode(201);
    var mailing = SomeLetters.newest(level);
    SomeLetters.await(() -> letters(level) > 10);

    SystemUnderTest.system().kill(Part.APPLICATION);
    var before = letters(level);
    Revival.of(Part.APPLICATION);
    assertThat(before).isBetween(11L, PEOPLE - 1L);

    SomeLetters.awaitDone(mailing);
    assertThat(letters(level)).isEqualTo(PEOPLE);
    assertThat(
            SomeLevel.count(
                "select count(distinct decision_id) from reserve.letter where season_id = '%s'",
                season(level)))
        .isEqualTo(PEOPLE);
    assertThat(
            SomeLevel.count(
                "select count(*) from reserve.letter l join reserve.letter_paper p on p.letter_id"
                    + " = l.id where l.season_id = '%s'",
                season(level)))
        .isEqualTo(PEOPLE);
    Api.as(SomeSeason.KEEPER).get(mailing).then().body("done", equalTo(PEOPLE));
  }

  private static long letters(String level) throws Exception {
    return SomeLevel.count(
        "select count(*) from reserve.letter where season_id = '%s'", season(level));
  }

  private static String season(String level) {
    return level.split("/")[2];
  }
}

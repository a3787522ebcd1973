package ru.rsnms.deploy.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.restassured.path.json.JsonPath;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import ru.rsnms.deploy.harness.Api;
import ru.rsnms.deploy.harness.SomeLevel;
import ru.rsnms.deploy.harness.SomeSeason;

/** A season in numbers: each is the length of the list behind it, for everybody who may count. */
@TestInstance(Lifecycle.PER_CLASS)
class OverviewIT {

  private String season;

  @BeforeAll
  void a_level_is_published_and_some_are_late() throws Exception {
    var level = SomeLevel.published("Сезон сводки");
    season = level.split("/")[2];
    SomeLevel.sql(
        "insert into reserve.season_date values ('%s', 'ADMISSION', current_date - 3),"
            + " ('%s', 'REVIEW', current_date - 2)",
        season, season);
    SomeLevel.sql(
        "update reserve.application set stage = 'RETURNED' where season_id = '%s' and number = 9",
        season);
    SomeLevel.sql(
        "update reserve.application set stage = 'SUBMITTED' where season_id = '%s' and number = 10",
        season);
  }

  private JsonPath overview(String user) {
    return Api.as(user)
        .get("/seasons/" + season + "/overview")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  private long listed(String user, String narrowed) {
    return Api.as(user)
        .get("/applications?season=" + season + narrowed)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath()
        .getLong("total");
  }

  @Test
  void every_number_is_the_length_of_its_list() {
    for (var user : List.of(SomeSeason.KEEPER, "officer", "munofficer")) {
      var overview = overview(user);
      assertThat(overview.getLong("all")).as(user).isEqualTo(listed(user, ""));
      Map<String, Integer> groups = overview.getMap("groups");
      groups.forEach(
          (group, number) ->
              assertThat(listed(user, "&group=" + group))
                  .as(user + " " + group)
                  .isEqualTo(number.longValue()));
      Map<String, Integer> stages = overview.getMap("stages");
      stages.forEach(
          (stage, number) ->
              assertThat(listed(user, "&stage=" + stage)).isEqualTo(number.longValue()));
      Map<String, Integer> ideas = overview.getMap("ideas");
      ideas.forEach(
          (stage, number) ->
              assertThat(listed(user, "&idea=" + stage)).isEqualTo(number.longValue()));
      List<Map<String, Object>> places = overview.getList("municipalities");
      for (var place : places) {
        assertThat(listed(user, "&municipality=" + place.get("key")))
            .isEqualTo(((Number) place.get("all")).longValue());
      }
    }
  }

  @Test
  void the_funnel_tells_who_came_how_far_and_who_is_late() {
    var overview = overview(SomeSeason.KEEPER);

    assertThat(overview.getLong("all")).isEqualTo(10);
    assertThat(overview.getLong("funnel.TESTED")).isEqualTo(10);
    assertThat(overview.getLong("funnel.PASSED_FIRST")).isEqualTo(5);
    assertThat(overview.getLong("groups.FAILED_FIRST")).isEqualTo(5);
    assertThat(overview.getLong("groups.LATE_MENDING")).isEqualTo(1);
    assertThat(overview.getLong("groups.LATE_ADMISSION")).isEqualTo(1);
    assertThat(overview.getLong("groups.LATE_CANDIDATE")).isEqualTo(1);
    assertThat(overview.getBoolean("deadlines.find { it.kind == 'ADMISSION' }.past")).isTrue();
  }

  @Test
  void a_municipality_counts_its_own_people_and_nobodys_test() {
    var overview = overview("munofficer");

    assertThat(overview.getBoolean("whole")).isFalse();
    assertThat(overview.getList("municipalities.key")).isSubsetOf("42-17");
    assertThat(overview.<String, Object>getMap("groups"))
        .doesNotContainKeys("TESTED", "UNTESTED", "LATE_TEST");
    assertThat(overview.<String, Object>getMap("funnel")).doesNotContainKey("TESTED");
    assertThat(listed("munofficer", "&group=TESTED")).isZero();
    assertThat(overview.<Object>get("judging")).isNull();
  }

  @Test
  void nothing_is_counted_as_passed_before_the_list_is_published() throws Exception {
    var level = SomeLevel.underReview("Сезон сводки до публикации", SomeLevel.best(10));
    SomeLevel.confirmed(level);

    var overview =
        Api.as(SomeSeason.KEEPER)
            .get("/seasons/" + level.split("/")[2] + "/overview")
            .then()
            .statusCode(200)
            .extract()
            .jsonPath();

    assertThat(overview.getLong("funnel.PASSED_FIRST")).isZero();
    assertThat(overview.getLong("groups.FAILED_FIRST")).isZero();
  }

  @Test
  void a_candidate_a_teacher_and_an_expert_do_not_count() {
    for (var user : List.of("candidate", "teacher", "nobody")) {
      Api.as(user).get("/seasons/" + season + "/overview").then().statusCode(403);
      Api.as(user).get("/seasons/" + season + "/overview/table").then().statusCode(403);
    }
  }

  @Test
  void the_file_has_a_line_for_every_municipality() throws IOException {
    var bytes =
        Api.as(SomeSeason.KEEPER)
            .accept("*/*")
            .get("/seasons/" + season + "/overview/table")
            .then()
            .statusCode(200)
            .contentType(containsString("spreadsheetml"))
            .extract()
            .asByteArray();

    try (var book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      assertThat(book.getSheetAt(0).getLastRowNum())
          .isEqualTo(overview(SomeSeason.KEEPER).getList("municipalities").size());
    }
  }
}

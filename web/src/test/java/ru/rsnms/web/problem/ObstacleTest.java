package ru.rsnms.web.problem;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.persistence.OptimisticLockException;
import java.util.List;
import org.junit.jupiter.api.Test;
import ru.rsnms.document.OrderStage;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.Forbidden;
import ru.rsnms.shared.Invalid;
import ru.rsnms.shared.NotFound;
import ru.rsnms.web.rest.JsonFormat;

class ObstacleTest {

  @Test
  void refusals_have_the_status_of_their_family() {
    assertThat(statusOf(new NotFound("document/order-not-found"))).isEqualTo(404);
    assertThat(statusOf(new Forbidden("shared/forbidden"))).isEqualTo(403);
    assertThat(statusOf(new Conflict("document/own-visa-only"))).isEqualTo(409);
    assertThat(statusOf(new Conflict("shared/stale", "Вершинина Е. А.", "сегодня"))).isEqualTo(412);
    assertThat(statusOf(new Invalid("document/title-needed", "text.title"))).isEqualTo(400);
  }

  @Test
  void what_the_containers_wrap_is_found() {
    var denied = new EJBException(new EJBAccessException("denied"));
    var stale = new EJBException(new RuntimeException(new OptimisticLockException()));

    assertThat(statusOf(denied)).isEqualTo(403);
    assertThat(statusOf(stale)).isEqualTo(409);
  }

  @Test
  void an_invalid_value_is_pointed_at() {
    var obstacle = Obstacle.behind(new Invalid("document/number-twice", "text.units[2].number", 7));

    assertThat(obstacle.errors())
        .containsExactly(
            new Problem.Error(
                "/text/units/2/number", "Номер 7 стоит у двух пунктов. Измените один из них."));
  }

  @Test
  void a_failure_tells_its_incident_and_nothing_else() {
    var obstacle = Obstacle.behind(new IllegalStateException("jdbc:postgresql://secret"));

    assertThat(obstacle.status().getStatusCode()).isEqualTo(500);
    assertThat(obstacle.incident()).hasSize(8);
    assertThat(obstacle.detail()).contains(obstacle.incident()).doesNotContain("secret");
  }

  @Test
  void an_unknown_field_is_named_with_those_that_are_known() {
    assertThat(errorsIn("{\"verdict\": \"NO\"}"))
        .containsExactly(
            new Problem.Error(
                "/verdict", "Поля «verdict» здесь нет. Допустимы: date, number, stage."));
  }

  @Test
  void a_word_outside_its_list_is_answered_with_the_list() {
    assertThat(errorsIn("{\"stage\": \"LOST\"}"))
        .singleElement()
        .satisfies(
            error -> {
              assertThat(error.pointer()).isEqualTo("/stage");
              assertThat(error.detail()).contains("LOST", "DRAFT", "WITHDRAWN");
            });
  }

  @Test
  void a_date_that_does_not_exist_is_quoted() {
    assertThat(errorsIn("{\"date\": \"2021-09-31\"}"))
        .containsExactly(new Problem.Error("/date", "Значение «2021-09-31» не подходит по виду."));
  }

  @Test
  void broken_json_is_shown_by_line_and_sign() {
    assertThat(errorsIn("{\n  \"number\": \"1\",,\n}"))
        .singleElement()
        .satisfies(error -> assertThat(error.detail()).startsWith("Это не JSON: строка 2"));
  }

  @Test
  void a_field_said_twice_or_words_after_the_end_are_no_json() {
    assertThat(errorsIn("{\"number\": \"1\", \"number\": \"2\"}")).hasSize(1);
    assertThat(errorsIn("{} {}")).hasSize(1);
  }

  private static int statusOf(Throwable failure) {
    return Obstacle.behind(failure).status().getStatusCode();
  }

  private static List<Problem.Error> errorsIn(String json) {
    try {
      new JsonFormat().getContext(Sample.class).readValue(json, Sample.class);
      return List.of();
    } catch (JsonProcessingException failure) {
      return Obstacle.behind(failure).errors();
    }
  }

  record Sample(String number, OrderStage stage, java.time.LocalDate date) {}
}

package ru.rsnms.deploy.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.naming.InitialContext;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import ru.rsnms.reserve.AnnulTest;
import ru.rsnms.reserve.ApplicationId;
import ru.rsnms.reserve.ApplicationService;
import ru.rsnms.reserve.GrantTestTime;
import ru.rsnms.reserve.SeasonId;
import ru.rsnms.reserve.TestAttemptId;
import ru.rsnms.reserve.TestAttemptService;
import ru.rsnms.reserve.TestControlService;
import ru.rsnms.reserve.TestId;
import ru.rsnms.reserve.TestQueries;
import ru.rsnms.reserve.TestQuestion;
import ru.rsnms.reserve.TestService;
import ru.rsnms.reserve.TestSheet;
import ru.rsnms.reserve.TestStage;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.Forbidden;
import ru.rsnms.shared.NotFound;
import ru.rsnms.shared.PageRequest;
import ru.rsnms.shared.Refusal;

/** The test of four scales on the real database: its clock, its locks, its scopes. */
@ExtendWith(ArquillianExtension.class)
class TakenTestIT {

  /** Points that occur nowhere else. */
  private static final String KEY = "7.3131";

  @Deployment
  static WebArchive archive() {
    return InsideArchive.of(TakenTestIT.class);
  }

  @Test
  void a_candidate_starts_answers_and_gets_a_result() throws Exception {
    var season = seasonWithTest();
    begin("candidate", season);
    var attempt = start("candidate", season);

    for (var question : own("candidate", season).questions()) {
      answer("candidate", attempt, question.place(), best(question));
    }
    assertThat(own("candidate", season).answered()).isEqualTo(4);
    finish("candidate", attempt);
    finish("candidate", attempt);

    var sheet = own("candidate", season);
    assertThat(sheet.stage()).isEqualTo(TestStage.SCORED);
    assertThat(sheet.result().total()).isEqualByComparingTo("100");
    assertThat(sheet.result().scales()).allMatch(one -> one.words().equals("Слова."));
    assertThat(code(() -> start("candidate", season))).isEqualTo("reserve/test-done");
    assertThat(code(() -> answer("candidate", attempt, 1, 1))).isEqualTo("reserve/test-not-going");
  }

  /** The first option has the key's points, the others less; agreement is best at five. */
  private static int best(TestQuestion question) {
    return question.options().size() == 5 ? 5 : 1;
  }

  @Test
  void whoever_starts_twice_finds_the_same_attempt_with_its_answers_and_its_end() throws Exception {
    var season = seasonWithTest();
    begin("candidate", season);

    var attempts = new ArrayList<Future<TestAttemptId>>();
    var pool = Executors.newFixedThreadPool(4);
    try {
      IntStream.range(0, 4)
          .forEach(at -> attempts.add(pool.submit(() -> start("candidate", season))));
      var first = attempts.get(0).get();
      for (var one : attempts) {
        assertThat(one.get()).isEqualTo(first);
      }
    } finally {
      pool.shutdown();
    }
    var before = own("candidate", season);
    answer("candidate", before.attempt(), 2, 1);
    start("candidate", season);

    var after = own("candidate", season);
    assertThat(after.endsAt()).isEqualTo(before.endsAt());
    assertThat(after.questions().get(1).answer()).isEqualTo(1);
    assertThat(after.questions().stream().map(TestQuestion::text))
        .containsExactlyElementsOf(before.questions().stream().map(TestQuestion::text).toList());
  }

  @Test
  void after_the_end_by_the_clock_of_the_database_nothing_is_taken_and_what_was_given_counts()
      throws Exception {
    var season = seasonWithTest();
    begin("candidate", season);
    var attempt = start("candidate", season);
    var agreement =
        own("candidate", season).questions().stream()
            .filter(one -> one.options().size() == 5)
            .findFirst()
            .orElseThrow();
    answer("candidate", attempt, agreement.place(), 5);
    change(
        "update reserve.test_attempt set ends_at = clock_timestamp() where id = ?",
        attempt.value());

    assertThat(code(() -> answer("candidate", attempt, agreement.place(), 1)))
        .isEqualTo("reserve/test-time-over");
    assertThat(own("candidate", season).stage()).isIn(TestStage.EXPIRED, TestStage.SCORED);
    finish("candidate", attempt);

    var result = own("candidate", season).result();
    assertThat(result.total()).isEqualByComparingTo("25");
  }

  @Test
  void what_was_scored_cannot_be_answered_anew_even_by_hand() throws Exception {
    var season = seasonWithTest();
    begin("candidate", season);
    var attempt = start("candidate", season);
    answer("candidate", attempt, 1, 1);
    finish("candidate", attempt);

    assertThatThrownBy(
            () ->
                change(
                    "update reserve.test_answer set answer = 2 where attempt_id = ?",
                    attempt.value()))
        .hasMessageContaining("while the test is going on");
  }

  @Test
  void anothers_attempt_is_not_there() throws Exception {
    var season = seasonWithTest();
    begin("candidate", season);
    begin("mentor", season);
    var attempt = start("candidate", season);

    assertThatThrownBy(() -> answer("mentor", attempt, 1, 1)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> finish("mentor", attempt)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> own("teacher", season)).isInstanceOf(NotFound.class);
    assertThat(own("mentor", season).attempt()).isNull();
  }

  @Test
  void time_is_added_before_the_start_and_only_then() throws Exception {
    var season = seasonWithTest();
    var application = begin("candidate", season);
    grant(application, 15);
    start("candidate", season);

    var sheet = own("candidate", season);
    assertThat(sheet.minutes()).isEqualTo(45);
    assertThat(sheet.startedAt().plusSeconds(45 * 60)).isEqualTo(sheet.endsAt());
    assertThat(code(() -> grant(application, 30))).isEqualTo("reserve/test-time-late");
  }

  @Test
  void an_annulled_attempt_does_not_count_and_one_more_may_be_granted() throws Exception {
    var season = seasonWithTest();
    var application = begin("candidate", season);
    var first = start("candidate", season);
    finish("candidate", first);

    chair(() -> annul(season, application));

    assertThat(code(() -> start("candidate", season))).isEqualTo("reserve/test-annulled");
    assertThat(own("candidate", season).result()).isNull();
    keeper(() -> control().grantAgain(application, "Сбой связи в аудитории."));
    assertThat(code(() -> keeper(() -> control().grantAgain(application, "Ещё раз."))))
        .isEqualTo("reserve/test-not-annulled");
    assertThat(start("candidate", season)).isNotEqualTo(first);
  }

  private static Void annul(SeasonId season, ApplicationId application) {
    var row = queries().one(season, application);
    control().annul(new AnnulTest(row.attempt(), row.version(), "Посторонняя помощь."));
    return null;
  }

  @Test
  void results_are_read_by_few_and_by_nobody_who_competes() throws Exception {
    var season = seasonWithTest();
    begin("candidate", season);
    finish("candidate", start("candidate", season));

    assertThat(keeper(() -> progress(season))).isEqualTo(1);
    assertThat(chair(() -> progress(season))).isEqualTo(1);
    for (var role :
        List.of("MUN_HEAD", "MUN_OFFICER", "ORG_HEAD", "EXPERT", "ADMIN", "MIN_OFFICER")) {
      assertThatThrownBy(() -> as("stranger", role, "region", () -> progress(season)))
          .as(role)
          .isInstanceOf(EJBAccessException.class);
    }
    assertThatThrownBy(() -> as("candidate", "INST_RESERVE", "region", () -> progress(season)))
        .isInstanceOf(Forbidden.class);
    assertThatThrownBy(() -> as("reserve", "INST_RESERVE", "self", () -> progress(season)))
        .isInstanceOf(Forbidden.class);
  }

  private static long progress(SeasonId season) {
    return queries().progress(season, TestStage.SCORED, PageRequest.first(10)).total();
  }

  @Test
  void no_answer_of_any_service_holds_a_key() throws Exception {
    var season = seasonWithTest();
    begin("candidate", season);
    var attempt = start("candidate", season);
    var going = own("candidate", season).toString();
    finish("candidate", attempt);

    var test = keeper(() -> queries().ofSeason(season)).test().id();
    for (var told :
        List.of(
            going,
            own("candidate", season).toString(),
            keeper(() -> queries().open(test)).toString(),
            keeper(() -> queries().figures(season)).toString(),
            keeper(() -> Services.find(TestService.class).preview(exam())).toString())) {
      assertThat(told).doesNotContain(KEY).doesNotContain("reversed").doesNotContain("points");
    }
  }

  @Test
  void a_version_is_written_once_and_a_season_keeps_its_own() throws Exception {
    var season = seasonWithTest();
    var test = keeper(() -> queries().ofSeason(season)).test().id();
    assertThatThrownBy(
            () -> change("update reserve.test set content = '{}' where id = ?", test.value()))
        .hasMessageContaining("written once");
    begin("candidate", season);
    start("candidate", season);

    assertThat(code(() -> keeper(() -> choose(season, test)))).isEqualTo("reserve/test-fixed");
  }

  @Test
  void a_draft_of_a_test_is_not_chosen() throws Exception {
    var season = running();
    var draft = keeper(() -> Services.find(TestService.class).load(exam()));

    assertThat(code(() -> keeper(() -> choose(season, draft))))
        .isEqualTo("reserve/test-not-published");
    begin("candidate", season);
    assertThat(code(() -> start("candidate", season))).isEqualTo("reserve/test-not-set");
  }

  private static TestAttemptId start(String account, SeasonId season) throws Exception {
    return as(account, "CANDIDATE", "self", () -> attempts().start(season));
  }

  private static ApplicationId begin(String account, SeasonId season) throws Exception {
    return as(
        account, "CANDIDATE", "self", () -> Services.find(ApplicationService.class).begin(season));
  }

  private static TestSheet own(String account, SeasonId season) throws Exception {
    return as(account, "CANDIDATE", "self", () -> queries().own(season));
  }

  private static Void answer(String account, TestAttemptId attempt, int place, int answer)
      throws Exception {
    return as(
        account,
        "CANDIDATE",
        "self",
        () -> {
          attempts().answer(attempt, place, answer);
          return null;
        });
  }

  private static Void finish(String account, TestAttemptId attempt) throws Exception {
    return as(
        account,
        "CANDIDATE",
        "self",
        () -> {
          attempts().finish(attempt);
          return null;
        });
  }

  private static Void grant(ApplicationId application, int minutes) throws Exception {
    return keeper(
        () -> {
          control().grantTime(new GrantTestTime(application, minutes, "Нарушение зрения."));
          return null;
        });
  }

  /** A running season with a published test of four questions and thirty minutes. */
  private static SeasonId seasonWithTest() throws Exception {
    var season = running();
    keeper(
        () -> {
          var tests = Services.find(TestService.class);
          var test = tests.load(exam());
          tests.publish(test, queries().open(test).version());
          return choose(season, test);
        });
    return season;
  }

  private static Void choose(SeasonId season, TestId test) {
    Services.find(TestService.class).choose(season, test, false);
    return null;
  }

  private static byte[] exam() {
    var choice =
        """
        {"text": "Выбор %s", "kind": "CHOICE", "scale": "%s",
         "options": [{"text": "Да", "points": "7.3131"}, {"text": "Нет", "points": "0"}]}
        """;
    var agreement = "{\"text\": \"Согласие\", \"kind\": \"AGREEMENT\", \"scale\": \"LEADERSHIP\"}";
    var band = "{\"scale\": \"%s\", \"from\": \"0\", \"words\": \"Слова.\"}";
    var scales = List.of("ORGANISING", "POTENTIAL", "LEADERSHIP", "MANAGEMENT");
    var bands = scales.stream().map(band::formatted).toList();
    var items =
        List.of(
            choice.formatted(1, "ORGANISING"),
            choice.formatted(2, "POTENTIAL"),
            agreement,
            choice.formatted(4, "MANAGEMENT"));
    return """
        {"settings": {"TITLE": "Проба %s", "MINUTES": "30", "INSTRUCTIONS": "Отвечайте.",
          "UNANSWERED": "LEAST", "SOURCE": "протокол № 1", "ORGANISING": "1", "POTENTIAL": "1",
          "LEADERSHIP": "1", "MANAGEMENT": "1"}, "items": [%s], "bands": [%s]}
        """
        .formatted(UUID.randomUUID(), String.join(",", items), String.join(",", bands))
        .getBytes(StandardCharsets.UTF_8);
  }

  /** A season that takes applications, as an order would have left it. */
  private static SeasonId running() throws Exception {
    var id = UUID.randomUUID();
    change(
        """
        insert into reserve.season (id, version, ordinal, title, stage, owner_id, owner_name,
          organization_code, applications_from, applications_to, rules_number, order_id, order_number,
          order_date, changed_at, changed_by_account, changed_by_name)
        select ?, 0, (select coalesce(max(ordinal), 0) + 1 from reserve.season), 'Сезон теста',
          'RUNNING', o.id, 'Министерство', o.code, current_date - 2, current_date + 30, 1, uuidv7(), '1',
          current_date, clock_timestamp(), 'reserve', 'Тихомирова А. С.'
        from registry.organization o where o.code = '42-min'
        """,
        id);
    return new SeasonId(id);
  }

  private static void change(String sql, UUID id) throws Exception {
    var source = (DataSource) InitialContext.doLookup("java:jboss/datasources/rsnms");
    try (var connection = source.getConnection();
        var statement = connection.prepareStatement(sql)) {
      statement.setObject(1, id);
      statement.executeUpdate();
    }
  }

  private static String code(Callable<?> refused) {
    try {
      refused.call();
    } catch (Refusal refusal) {
      assertThat(refusal).isInstanceOf(Conflict.class);
      return refusal.code();
    } catch (Exception other) {
      throw new AssertionError(other);
    }
    return "done";
  }

  private static <T> T keeper(Callable<T> work) throws Exception {
    return as("reserve", "INST_RESERVE", "region", work);
  }

  private static <T> T chair(Callable<T> work) throws Exception {
    return as("chair", "COMMISSION_CHAIR", "region", work);
  }

  private static <T> T as(String account, String role, String scope, Callable<T> work)
      throws Exception {
    return AsUser.run(account, Set.of(role), scope, work);
  }

  private static TestQueries queries() {
    return Services.find(TestQueries.class);
  }

  private static TestAttemptService attempts() {
    return Services.find(TestAttemptService.class);
  }

  private static TestControlService control() {
    return Services.find(TestControlService.class);
  }
}

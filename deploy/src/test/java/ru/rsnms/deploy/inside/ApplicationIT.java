package ru.rsnms.deploy.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import ru.rsnms.reserve.AdmissionService;
import ru.rsnms.reserve.ApplicationDraftService;
import ru.rsnms.reserve.ApplicationFilter;
import ru.rsnms.reserve.ApplicationId;
import ru.rsnms.reserve.ApplicationQueries;
import ru.rsnms.reserve.ApplicationService;
import ru.rsnms.reserve.IdeaLine;
import ru.rsnms.reserve.SeasonId;
import ru.rsnms.reserve.WriteAnswer;
import ru.rsnms.reserve.WriteIdea;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.NotFound;
import ru.rsnms.shared.PageRequest;

/** Applications on the real database: many at once, own ones only, nobody over the own season. */
@ExtendWith(ArquillianExtension.class)
class ApplicationIT {

  /** People of the demo region who have an account; any of them may come as a candidate. */
  private static final List<String> CANDIDATES =
      List.of("candidate", "teacher", "methodist", "mentor", "curator", "mentee");

  @Deployment
  static WebArchive archive() {
    return InsideArchive.of(ApplicationIT.class).addClass(OpenSeason.class);
  }

  @Test
  void many_send_at_once_and_the_numbers_have_no_gaps_and_no_doubles() throws Exception {
    var season = OpenSeason.of("Сезон многих сразу");
    List<Callable<Integer>> senders = new ArrayList<>();
    for (var candidate : CANDIDATES) {
      var id = filled(candidate, season);
      var version = as(candidate, () -> queries().open(id)).version();
      senders.add(() -> as(candidate, () -> service().submit(id, version)));
      senders.add(() -> as(candidate, () -> service().submit(id, version)));
    }

    var numbers = atOnce(senders).stream().sorted().toList();

    var expected =
        IntStream.rangeClosed(1, CANDIDATES.size()).boxed().flatMap(n -> List.of(n, n).stream());
    assertThat(numbers).containsExactlyElementsOf(expected.toList());
  }

  @Test
  void a_double_beginning_is_one_application() throws Exception {
    var season = OpenSeason.of("Сезон двойного начала");
    List<Callable<ApplicationId>> clicks =
        List.of(
            () -> as("candidate", () -> service().begin(season)),
            () -> as("candidate", () -> service().begin(season)),
            () -> as("candidate", () -> service().begin(season)));

    assertThat(Set.copyOf(atOnce(clicks))).hasSize(1);
  }

  @Test
  void a_refused_sending_takes_no_number() throws Exception {
    var season = OpenSeason.of("Сезон отказанной подачи");
    var open = as("teacher", () -> service().begin(season));
    var version = as("teacher", () -> queries().open(open)).version();
    assertThatThrownBy(() -> as("teacher", () -> service().submit(open, version)))
        .isInstanceOf(Conflict.class);

    assertThat(submitted("mentor", season)).isEqualTo(1);
  }

  @Test
  void nobody_writes_or_sends_the_application_of_another() throws Exception {
    var season = OpenSeason.of("Сезон чужой заявки");
    var id = filled("candidate", season);
    var version = as("candidate", () -> queries().open(id)).version();

    assertThatThrownBy(() -> as("teacher", () -> queries().open(id))).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> as("teacher", () -> service().submit(id, version)))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> as("teacher", () -> answer(id, version, "education")))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void who_competes_in_a_season_neither_sees_nor_admits_the_others() throws Exception {
    var season = OpenSeason.of("Сезон сотрудника института");
    submitted("candidate", season);
    var other = as("candidate", () -> queries().own()).stream();
    var id = other.filter(row -> row.season().equals(season)).findFirst().orElseThrow().id();
    var version = as("candidate", () -> queries().open(id)).version();
    var keeper = Set.of("INST_RESERVE", "CANDIDATE");
    assertThat(AsUser.run("reserve", keeper, "region", () -> listed(season))).isEqualTo(1);

    var own = AsUser.run("reserve", keeper, "region", () -> fill(service().begin(season)));
    AsUser.run("reserve", keeper, "region", () -> send(own));

    assertThat(AsUser.run("reserve", keeper, "region", () -> listed(season))).isZero();
    assertThatThrownBy(() -> AsUser.run("reserve", keeper, "region", () -> admit(id, version)))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(
            () ->
                AsUser.run(
                    "reserve", keeper, "region", () -> admit(own, queries().open(own).version())))
        .isInstanceOf(ru.rsnms.shared.Forbidden.class);
  }

  private static Object admit(ApplicationId id, long version) {
    Services.find(AdmissionService.class).admit(id, version);
    return null;
  }

  private static long listed(SeasonId season) {
    return queries().page(ApplicationFilter.of(season), PageRequest.first(1)).total();
  }

  private static int submitted(String candidate, SeasonId season) throws Exception {
    var id = filled(candidate, season);
    return as(candidate, () -> send(id));
  }

  private static int send(ApplicationId id) {
    return service().submit(id, queries().open(id).version());
  }

  private static ApplicationId filled(String candidate, SeasonId season) throws Exception {
    return as(candidate, () -> fill(service().begin(season)));
  }

  private static ApplicationId fill(ApplicationId id) {
    var drafts = Services.find(ApplicationDraftService.class);
    var version = queries().open(id).version();
    for (var question : queries().open(id).answers()) {
      version = answer(id, version, question.question().code());
    }
    version = drafts.writeIdea(new WriteIdea(id, version, IdeaLine.TITLE, "Название"));
    version = drafts.writeIdea(new WriteIdea(id, version, IdeaLine.FIELD, "STAFF"));
    version = drafts.writeIdea(new WriteIdea(id, version, IdeaLine.PROBLEM, "Проблема"));
    version = drafts.writeIdea(new WriteIdea(id, version, IdeaLine.SOLUTION, "Решение"));
    version = drafts.claimNothing(id, version);
    drafts.consent(id, version, queries().open(id).consent().text().version());
    return id;
  }

  private static long answer(ApplicationId id, long version, String code) {
    return Services.find(ApplicationDraftService.class)
        .answer(new WriteAnswer(id, version, code, "Ответ"));
  }

  private static ApplicationService service() {
    return Services.find(ApplicationService.class);
  }

  private static ApplicationQueries queries() {
    return Services.find(ApplicationQueries.class);
  }

  private static <T> T as(String account, Callable<T> work) throws Exception {
    return AsUser.run(account, Set.of("CANDIDATE"), "self", work);
  }

  private static <T> List<T> atOnce(List<Callable<T>> work) throws Exception {
    var threads = Executors.newFixedThreadPool(work.size());
    try {
      List<T> done = new ArrayList<>();
      for (var one : threads.invokeAll(work)) {
        done.add(one.get());
      }
      return done;
    } finally {
      threads.shutdown();
    }
  }
}

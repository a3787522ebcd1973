package ru.rsnms.deploy.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import ru.rsnms.deploy.harness.RegionDay;
import ru.rsnms.expertise.AssignExperts;
import ru.rsnms.expertise.DeclareConflict;
import ru.rsnms.expertise.ExpertQueries;
import ru.rsnms.expertise.ExpertService;
import ru.rsnms.expertise.NameExpert;
import ru.rsnms.expertise.PanelCard;
import ru.rsnms.expertise.PanelId;
import ru.rsnms.expertise.PanelQueries;
import ru.rsnms.expertise.PanelService;
import ru.rsnms.expertise.Redistribution;
import ru.rsnms.expertise.RefuseReview;
import ru.rsnms.expertise.ReopenReview;
import ru.rsnms.expertise.ReviewId;
import ru.rsnms.expertise.ReviewRow;
import ru.rsnms.expertise.ReviewStage;
import ru.rsnms.expertise.SheetService;
import ru.rsnms.expertise.Touches;
import ru.rsnms.expertise.panel.Bar;
import ru.rsnms.registry.OrganizationId;
import ru.rsnms.registry.PersonQueries;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.Forbidden;
import ru.rsnms.shared.NotFound;
import ru.rsnms.shared.PageRequest;

/** Judging on the real database: conflicts, blindness, what counts, deadlines, races. */
@ExtendWith(ArquillianExtension.class)
class JudgingIT {

  @Deployment
  static WebArchive archive() {
    return InsideArchive.of(JudgingIT.class).addClass(Judging.class);
  }

  @Test
  void conflicts_of_the_registry_keep_experts_away() throws Exception {
    Judging.only("expert", "munofficer", "methodist", "candidate");
    var school = new Touches(Set.of(), Set.of(schoolOf()), Set.of("42-17"));
    var author = new Touches(Set.of(Judging.person("expert")), Set.of(), Set.of());
    var panel =
        Judging.panel(
            4,
            List.of(
                Judging.item("Школа", "Текст", null, school),
                Judging.item("Автор", "Текст", null, author)));

    Judging.share(panel);

    var lines = Judging.card(panel).items();
    assertThat(judgesOf(panel, titled(lines, "Школа")))
        .containsExactly("Дробышев Николай Фёдорович");
    assertThat(judgesOf(panel, titled(lines, "Автор")))
        .hasSize(3)
        .doesNotContain("Дробышев Николай Фёдорович");
    var gaps = Judging.reserve(() -> panels().plan(panel, Redistribution.FILL)).gaps();
    assertThat(gaps).extracting(gap -> gap.missing()).containsExactlyInAnyOrder(3, 1);
    assertThat(gaps.toString()).contains("та же организация", "тот же муниципалитет");
  }

  @Test
  void nothing_is_shown_before_the_declaration() throws Exception {
    Judging.only("expert");
    var panel = Judging.panel(1, 1);
    Judging.share(panel);
    var id = Judging.mine("expert", panel).get(0).id();

    assertThat(Judging.open("expert", id).text()).isNull();
    assertThat(Judging.open("expert", id).marks()).isNull();
    assertThatThrownBy(() -> Judging.expert("expert", () -> Judging.reading().file(id)))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> Judging.save("expert", id, 1, 1)).isInstanceOf(Conflict.class);

    Judging.accept("expert", id);
    assertThat(Judging.open("expert", id).text()).startsWith("Что предлагается");
  }

  @Test
  void a_conflicted_expert_sees_nothing_anywhere() throws Exception {
    Judging.only("expert");
    var panel = Judging.panel(1, 2);
    Judging.share(panel);
    var rows = Judging.mine("expert", panel);
    var gone = rows.get(0);
    var left = rows.get(1);
    Judging.accept("expert", gone.id());
    Judging.accept("expert", left.id());
    var before = tasks();

    Judging.expert(
        "expert",
        () -> {
          var version = Judging.reading().open(gone.id()).version();
          Judging.service()
              .declare(new DeclareConflict(gone.id(), version, Bar.RELATIVE, "узнал почерк"));
          return null;
        });

    assertThat(Judging.mine("expert", panel)).extracting(ReviewRow::id).containsExactly(left.id());
    assertThat(tasks()).isEqualTo(before - 1);
    assertThatThrownBy(() -> Judging.open("expert", gone.id())).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> Judging.save("expert", gone.id(), 1, 1)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> Judging.expert("expert", () -> Judging.reading().file(gone.id())))
        .isInstanceOf(NotFound.class);
    var sheet = Judging.expert("expert", () -> Services.find(SheetService.class).take(panel));
    var preview =
        Judging.expert("expert", () -> Services.find(SheetService.class).read(panel, sheet));
    assertThat(preview.rows()).extracting(row -> row.number()).containsExactly(left.number());
    assertThat(Judging.reserve(() -> panels().plan(panel, Redistribution.FILL)).gaps())
        .singleElement()
        .satisfies(gap -> assertThat(gap.number()).isEqualTo(gone.number()));
  }

  @Test
  void another_experts_review_does_not_exist() throws Exception {
    Judging.only("expert");
    var panel = Judging.panel(1, 1);
    Judging.share(panel);
    var id = Judging.mine("expert", panel).get(0).id();
    Judging.only("expert", "committee");

    assertThatThrownBy(() -> Judging.open("committee", id)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> Judging.accept("committee", id)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> Judging.open("expert", ReviewId.next())).isInstanceOf(NotFound.class);
    assertThatThrownBy(
            () ->
                AsUser.run("teacher", Set.of("TEACHER"), "self", () -> Judging.reading().open(id)))
        .isInstanceOf(EJBAccessException.class);
  }

  @Test
  void only_what_is_submitted_counts_and_the_organiser_reads_it_once_locked() throws Exception {
    Judging.only("expert", "committee");
    var panel = Judging.panel(2, 1);
    Judging.share(panel);
    var first = Judging.mine("expert", panel).get(0).id();
    var second = Judging.mine("committee", panel).get(0).id();
    Judging.accept("expert", first);
    Judging.accept("committee", second);

    Judging.save("expert", first, 5, 5);
    Judging.submit("committee", second, 4, 4);

    var line = Judging.card(panel).items().get(0);
    assertThat(line.submitted()).isEqualTo(1);
    assertThat(line.score()).isEqualByComparingTo("12");
    var organiser = Judging.reserve(() -> panels().open(panel));
    assertThat(organiser.items().get(0).score()).isNull();
    assertThat(organiser.items().get(0).cells()).allMatch(cell -> cell.total() == null);
    assertThat(organiser.severity()).isEmpty();

    Judging.reserve(
        () -> {
          Services.find(PanelService.class).close(panel, panels().open(panel).version());
          return null;
        });
    assertThat(Judging.reserve(() -> panels().open(panel)).items().get(0).score())
        .isEqualByComparingTo("12");
    assertThat(Judging.mine("committee", panel).get(0).stage()).isEqualTo(ReviewStage.LOCKED);
    assertThat(Judging.mine("expert", panel)).isEmpty();
  }

  @Test
  void one_of_two_submits_at_once_goes_through() throws Exception {
    Judging.only("expert");
    var panel = Judging.panel(1, 1);
    Judging.share(panel);
    var id = Judging.mine("expert", panel).get(0).id();
    Judging.accept("expert", id);
    var version = Judging.open("expert", id).version();

    var done =
        twiceAtOnce(
            () ->
                Judging.expert(
                    "expert",
                    () -> {
                      Judging.service().submit(Judging.written(id, version, 3, 3));
                      return null;
                    }));

    assertThat(done).isEqualTo(1);
    assertThat(Judging.open("expert", id).stage()).isEqualTo(ReviewStage.SUBMITTED);
  }

  @Test
  void the_clock_of_the_database_ends_the_submitting() throws Exception {
    Judging.only("expert");
    var panel = Judging.panel(1, 1);
    Judging.share(panel);
    var id = Judging.mine("expert", panel).get(0).id();
    Judging.accept("expert", id);
    Judging.passDeadline(panel);

    assertThatThrownBy(() -> Judging.submit("expert", id, 3, 3))
        .isInstanceOf(Conflict.class)
        .hasMessageContaining("too-late");
    Judging.save("expert", id, 3, 3);
    assertThat(Judging.mine("expert", panel).get(0).late()).isTrue();

    Judging.reserve(
        () -> {
          var seen = panels().open(panel).version();
          Services.find(PanelService.class)
              .extend(panel, seen, RegionDay.now().plus(Duration.ofDays(1)));
          return null;
        });
    Judging.submit("expert", id, 3, 3);
  }

  @Test
  void redistribution_keeps_what_is_begun() throws Exception {
    Judging.only("expert", "committee");
    var panel = Judging.panel(1, 4);
    Judging.share(panel);
    var begun = Judging.mine("expert", panel).get(0).id();
    Judging.accept("expert", begun);
    Judging.save("expert", begun, 2, 3);
    var refused = Judging.mine("committee", panel).get(0);
    Judging.expert(
        "committee",
        () -> {
          Judging.service().refuse(new RefuseReview(refused.id(), 0, "в отпуске"));
          return null;
        });
    Judging.only("expert", "committee", "board");

    Judging.share(panel, Redistribution.EVEN_OUT);

    assertThat(Judging.open("expert", begun).marks().get(1).mark()).isEqualTo(3);
    assertThat(Judging.mine("committee", panel))
        .extracting(ReviewRow::number)
        .doesNotContain(refused.number());
    assertThat(Judging.mine("board", panel)).isNotEmpty();
    assertThat(Judging.card(panel).items()).allMatch(line -> line.assigned() == 1);
  }

  @Test
  void a_spread_beyond_the_setting_calls_one_more() throws Exception {
    Judging.only("expert", "committee");
    var panel = Judging.panel(2, 1);
    Judging.share(panel);
    Judging.only("expert", "committee", "board");
    var first = Judging.mine("expert", panel).get(0).id();
    var second = Judging.mine("committee", panel).get(0).id();
    Judging.accept("expert", first);
    Judging.accept("committee", second);

    Judging.submit("expert", first, 5, 5);
    assertThat(Judging.mine("board", panel)).isEmpty();
    Judging.submit("committee", second, 1, 1);

    var third = Judging.mine("board", panel);
    assertThat(third).hasSize(1);
    assertThat(Judging.card(panel).items().get(0).wanted()).isEqualTo(3);
    Judging.accept("board", third.get(0).id());
    Judging.submit("board", third.get(0).id(), 0, 0);
    assertThat(Judging.card(panel).items().get(0).wanted()).isEqualTo(3);
  }

  @Test
  void the_same_plan_is_put_into_force_once() throws Exception {
    Judging.only("expert", "committee", "board");
    var panel = Judging.panel(2, 6);
    var plan = Judging.reserve(() -> panels().plan(panel, Redistribution.FILL));
    var command = new AssignExperts(panel, Redistribution.FILL, plan.fingerprint());

    var done =
        twiceAtOnce(
            () ->
                Judging.reserve(
                    () -> {
                      Services.find(PanelService.class).assign(command);
                      return null;
                    }));

    assertThat(done).isEqualTo(1);
    var card = Judging.card(panel);
    assertThat(card.items()).allMatch(line -> line.assigned() == 2);
    assertThat(card.experts()).extracting(PanelCard.Judge::assigned).containsOnly(4);
  }

  @Test
  void the_chair_gives_a_review_back_and_its_marks_count_no_more() throws Exception {
    Judging.only("expert");
    var panel = Judging.panel(1, 1);
    Judging.share(panel);
    var id = Judging.mine("expert", panel).get(0).id();
    Judging.accept("expert", id);
    Judging.submit("expert", id, 3, 3);
    var cell = Judging.card(panel).items().get(0).cells().get(0);
    var back = new ReopenReview(id, cell.version(), "Поясните второй критерий.");

    assertThatThrownBy(() -> Judging.reserve(() -> reopen(back)))
        .isInstanceOf(EJBAccessException.class);
    Judging.chair(() -> reopen(back));

    assertThat(Judging.card(panel).items().get(0).score()).isNull();
    Judging.passDeadline(panel);
    assertThat(Judging.open("expert", id).reopened()).startsWith("Поясните");
    Judging.submit("expert", id, 4, 3);
    assertThat(Judging.card(panel).items().get(0).score()).isEqualByComparingTo("11");
  }

  @Test
  void who_judges_or_administers_does_not_read_the_table() throws Exception {
    Judging.only("expert", "auditor");
    var panel = Judging.panel(2, 1);
    Judging.share(panel);

    assertThatThrownBy(
            () -> AsUser.run("auditor", Set.of("AUDITOR"), "region", () -> panels().open(panel)))
        .isInstanceOf(Forbidden.class);
    assertThatThrownBy(
            () ->
                AsUser.run(
                    "admin", Set.of("ADMIN", "AUDITOR"), "region", () -> panels().open(panel)))
        .isInstanceOf(Forbidden.class);
    assertThatThrownBy(
            () ->
                AsUser.run(
                    "officer",
                    Set.of("MIN_OFFICER"),
                    "region",
                    () -> Services.find(ExpertQueries.class).page(PageRequest.first(1))))
        .isInstanceOf(EJBAccessException.class);
  }

  @Test
  void nobody_is_an_expert_twice() throws Exception {
    Judging.only("expert");
    var person = Judging.person("expert");

    assertThatThrownBy(
            () ->
                Judging.reserve(
                    () ->
                        Services.find(ExpertService.class)
                            .name(new NameExpert(person, "школа", 5))))
        .isInstanceOf(Conflict.class);
  }

  private static Void reopen(ReopenReview command) {
    Services.find(PanelService.class).reopen(command);
    return null;
  }

  /** Runs the same twice at once; answers how often it was done. */
  private static long twiceAtOnce(Callable<?> work) throws Exception {
    return AtOnce.atOnce(List.of(counted(work), counted(work))).stream()
        .filter(done -> done)
        .count();
  }

  private static Callable<Boolean> counted(Callable<?> work) {
    return () -> {
      try {
        work.call();
        return true;
      } catch (Exception refused) {
        return false;
      }
    };
  }

  private static long tasks() throws Exception {
    return Judging.expert("expert", () -> Judging.reading().taskCount());
  }

  private static PanelCard.Line titled(List<PanelCard.Line> lines, String title) {
    return lines.stream().filter(line -> line.title().equals(title)).findFirst().orElseThrow();
  }

  private static List<String> judgesOf(PanelId panel, PanelCard.Line line) throws Exception {
    var judges = Judging.card(panel).experts();
    return java.util.stream.IntStream.range(0, judges.size())
        .filter(at -> line.cells().get(at) != null)
        .mapToObj(at -> judges.get(at).name())
        .toList();
  }

  /** Where the methodist and the candidate work. */
  private static OrganizationId schoolOf() throws Exception {
    var person = Judging.person("methodist");
    return AsUser.run(
        "officer",
        Set.of("MIN_OFFICER"),
        "region",
        () ->
            Services.find(PersonQueries.class).person(person).employments().get(0).organization());
  }

  private static PanelQueries panels() {
    return Services.find(PanelQueries.class);
  }
}

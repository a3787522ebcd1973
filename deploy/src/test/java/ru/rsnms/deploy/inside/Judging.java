package ru.rsnms.deploy.inside;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import ru.rsnms.deploy.harness.RegionDay;
import ru.rsnms.expertise.AssignExperts;
import ru.rsnms.expertise.CorrectExpert;
import ru.rsnms.expertise.Criterion;
import ru.rsnms.expertise.CriterionMark;
import ru.rsnms.expertise.ExpertQueries;
import ru.rsnms.expertise.ExpertRow;
import ru.rsnms.expertise.ExpertService;
import ru.rsnms.expertise.ExpertState;
import ru.rsnms.expertise.FormId;
import ru.rsnms.expertise.FormService;
import ru.rsnms.expertise.NameExpert;
import ru.rsnms.expertise.NewItem;
import ru.rsnms.expertise.NewPanel;
import ru.rsnms.expertise.PanelCard;
import ru.rsnms.expertise.PanelId;
import ru.rsnms.expertise.PanelQueries;
import ru.rsnms.expertise.PanelService;
import ru.rsnms.expertise.Redistribution;
import ru.rsnms.expertise.ReviewCard;
import ru.rsnms.expertise.ReviewId;
import ru.rsnms.expertise.ReviewQueries;
import ru.rsnms.expertise.ReviewRow;
import ru.rsnms.expertise.ReviewService;
import ru.rsnms.expertise.SaveReview;
import ru.rsnms.expertise.Touches;
import ru.rsnms.expertise.WriteForm;
import ru.rsnms.expertise.score.ScoreAggregate;
import ru.rsnms.registry.PersonFilter;
import ru.rsnms.registry.PersonId;
import ru.rsnms.registry.PersonQueries;
import ru.rsnms.shared.PageRequest;

/** Panels, experts and reviews for tests in the container, by the people of the demo region. */
final class Judging {

  /** Account and name of those who judge; the first three have nothing to do with Междуреченск. */
  private static final Map<String, String> PEOPLE =
      Map.of(
          "expert", "Дробышев Николай Фёдорович",
          "committee", "Дьяченко Людмила Ивановна",
          "board", "Хлебников Виктор Алексеевич",
          "auditor", "Одинцова Жанна Михайловна",
          "munofficer", "Сухарева Ирина Дмитриевна",
          "methodist", "Уварова Наталья Борисовна",
          "candidate", "Осипенко Кирилл Андреевич");

  private static final String FULL = "Итог подробно обоснован, советы ниже.";

  private Judging() {}

  static <T> T reserve(Callable<T> work) throws Exception {
    return AsUser.run("reserve", Set.of("INST_RESERVE"), "region", work);
  }

  static <T> T chair(Callable<T> work) throws Exception {
    return AsUser.run("chair", Set.of("COMMISSION_CHAIR"), "region", work);
  }

  static <T> T expert(String account, Callable<T> work) throws Exception {
    return AsUser.run(account, Set.of("EXPERT"), "self", work);
  }

  static PersonId person(String account) throws Exception {
    var name = PEOPLE.get(account);
    return AsUser.run(
        "officer",
        Set.of("MIN_OFFICER"),
        "region",
        () ->
            Services.find(PersonQueries.class)
                .people(new PersonFilter(name, null, null, null), PageRequest.first(50))
                .items()
                .stream()
                .filter(row -> row.name().full().equals(name))
                .filter(row -> row.organization() != null)
                .findFirst()
                .orElseThrow()
                .id());
  }

  /** From now on exactly these take new items. */
  static void only(String... accounts) throws Exception {
    var known = reserve(() -> queries().page(PageRequest.first(200)).items());
    for (var account : accounts) {
      var person = person(account);
      if (known.stream().noneMatch(row -> row.person().equals(person))) {
        reserve(
            () -> Services.find(ExpertService.class).name(new NameExpert(person, "школа", 100)));
      }
    }
    var wanted = Arrays.stream(accounts).map(PEOPLE::get).toList();
    for (var row : reserve(() -> queries().page(PageRequest.first(200)).items())) {
      set(row, wanted.contains(row.name()) ? ExpertState.ACTIVE : ExpertState.PAUSED);
    }
  }

  private static void set(ExpertRow row, ExpertState state) throws Exception {
    if (row.state() != state) {
      reserve(
          () -> {
            Services.find(ExpertService.class)
                .correct(
                    new CorrectExpert(row.id(), row.version(), row.field(), row.load(), state));
            return null;
          });
    }
  }

  private static ExpertQueries queries() {
    return Services.find(ExpertQueries.class);
  }

  static FormId form() throws Exception {
    var text =
        new WriteForm(
            "Лист " + RegionDay.now(),
            5,
            1,
            "",
            List.of(
                new Criterion("Польза", "нет", "большая", BigDecimal.valueOf(2)),
                new Criterion("Ясность", "нет", "полная", BigDecimal.ONE)));
    return reserve(
        () -> {
          var forms = Services.find(FormService.class);
          var id = forms.draft(text);
          forms.publish(id, 0);
          return id;
        });
  }

  /** A panel with a calling spread of 4 points, and items that touch nobody. */
  static PanelId panel(int wanted, int items) throws Exception {
    return panel(wanted, IntStream.range(0, items).mapToObj(Judging::item).toList());
  }

  static PanelId panel(int wanted, List<NewItem> items) throws Exception {
    var form = form();
    return reserve(
        () -> {
          var panels = Services.find(PanelService.class);
          var id =
              panels.open(
                  new NewPanel(
                      null,
                      "Проба",
                      form,
                      wanted,
                      BigDecimal.valueOf(4),
                      ScoreAggregate.MEAN,
                      50,
                      true,
                      RegionDay.now().plus(Duration.ofDays(3)),
                      Set.of()));
          panels.handIn(id, items);
          return id;
        });
  }

  static NewItem item(int at) {
    return item("Замысел " + at, "Что предлагается " + at, null, touches());
  }

  static NewItem item(String title, String text, byte[] file, Touches touches) {
    return new NewItem(null, title, text, file, touches, Set.of());
  }

  static Touches touches() {
    return new Touches(Set.of(), Set.of(), Set.of());
  }

  static PanelCard card(PanelId panel) throws Exception {
    return chair(() -> Services.find(PanelQueries.class).open(panel));
  }

  static void share(PanelId panel) throws Exception {
    share(panel, Redistribution.FILL);
  }

  static void share(PanelId panel, Redistribution way) throws Exception {
    reserve(
        () -> {
          var plan = Services.find(PanelQueries.class).plan(panel, way);
          Services.find(PanelService.class)
              .assign(new AssignExperts(panel, way, plan.fingerprint()));
          return null;
        });
  }

  /** The expert's reviews in a panel. */
  static List<ReviewRow> mine(String account, PanelId panel) throws Exception {
    return expert(
        account, () -> reading().mine().stream().filter(row -> row.panel().equals(panel)).toList());
  }

  static ReviewCard open(String account, ReviewId id) throws Exception {
    return expert(account, () -> reading().open(id));
  }

  static void accept(String account, ReviewId id) throws Exception {
    expert(
        account,
        () -> {
          service().accept(id, reading().open(id).version());
          return null;
        });
  }

  /** A draft; answers the version after it. */
  static long save(String account, ReviewId id, int first, int second) throws Exception {
    return expert(
        account, () -> service().save(written(id, reading().open(id).version(), first, second)));
  }

  static void submit(String account, ReviewId id, int first, int second) throws Exception {
    expert(
        account,
        () -> {
          service().submit(written(id, reading().open(id).version(), first, second));
          return null;
        });
  }

  static SaveReview written(ReviewId id, long version, int first, int second) {
    return new SaveReview(
        id,
        version,
        List.of(new CriterionMark(first, "почему"), new CriterionMark(second, "почему")),
        FULL);
  }

  static ReviewService service() {
    return Services.find(ReviewService.class);
  }

  static ReviewQueries reading() {
    return Services.find(ReviewQueries.class);
  }

  /** The database finds the deadline of a panel past, whatever the clock of the server says. */
  static void passDeadline(PanelId panel) throws SQLException, NamingException {
    DataSource source = InitialContext.doLookup("java:jboss/datasources/rsnms");
    try (var connection = source.getConnection();
        var update =
            connection.prepareStatement(
                "update expertise.panel set deadline = clock_timestamp() - interval '1 minute'"
                    + " where id = ?")) {
      update.setObject(1, panel.value());
      update.executeUpdate();
    }
  }
}

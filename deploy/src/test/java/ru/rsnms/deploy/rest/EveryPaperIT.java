package ru.rsnms.deploy.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ru.rsnms.deploy.harness.Api;
import ru.rsnms.deploy.harness.RegionDay;
import ru.rsnms.deploy.harness.SomeAgreements;
import ru.rsnms.deploy.harness.SomeCadre;
import ru.rsnms.deploy.harness.SomeLetters;
import ru.rsnms.deploy.harness.SomeLevel;
import ru.rsnms.deploy.harness.SystemUnderTest;
import ru.rsnms.deploy.harness.Vera;

/**
 * Every address that the description says to answer a PDF: the file is fit for the archive and for
 * a screen reader. A paper that is added later is tried without being named here.
 */
@TestInstance(Lifecycle.PER_CLASS)
class EveryPaperIT {

  private static final String TERM = "Институту провести проверку до 1 мая 2029 года.";
  private static final String CONTROL =
      "Контроль за исполнением настоящего приказа оставляю за собой.";

  /** Evidence of a signature is kept byte for byte as it came; the copy signed is a paper below. */
  private static final String EVIDENCE = "/signatures/";

  /** Protocols are printed where something was decided ({@code SittingsIT}). */
  private static final List<String> PROTOCOLS = List.of("/sittings/", "/panels/");

  /**
   * A project's own file is as it came; the act of its hand-over is printed in {@code ProjectsIT}.
   */
  private static final String PROJECT = "/teams/{team}/projects/";

  /** The copy a signatory takes to sign is made of an order on his desk. */
  private static final String SIGNING_COPY = "/orders/{id}/signing-copy";

  /** Lists of a season's level. */
  private static final String LEVEL = "/seasons/{id}/levels/{number}/lists/{kind}";

  /** Letters of a season's level in one file. */
  private static final String BOUND = "/seasons/{id}/levels/{number}/letters/paper";

  /** Plans of many are printed where many have one ({@code PlanBundlesIT}). */
  private static final String BUNDLES = "/plan-bundles/";

  /**
   * Papers of an agreement are printed where parties talk and sign ({@code AgreementSigningIT}).
   */
  private static final String AGREEMENT = "/agreements/";

  /** What shows that a duty was done is kept as it came. */
  private static final String DUTY = "/agreement-duties/";

  /** The report of a campaign of agreements. */
  private static final String CAMPAIGN = "/agreement-campaigns/{id}";

  private static final String CAMPAIGN_NAME = "Кампания проверки бумаг";

  /** A letter about a decision. */
  private static final String LETTER = "/letters/{id}";

  /** A score sheet is printed where reviews are submitted ({@code JudgingRestIT}). */
  private static final String SCORE_SHEET = "/score-sheets/";

  /** The report of a season. */
  private static final String REPORT = "/seasons/{id}/report/paper";

  /** A member of the reserve. */
  private static final String STAY = "/reserve-entries/{id}";

  private Map<String, String> known;
  private String letter;
  private String list;
  private String agreed;
  private String member;
  private String campaign;

  @BeforeAll
  void an_order_is_issued_and_a_list_published() throws Exception {
    var order = Orders.registered(TERM, CONTROL);
    var card = Api.as("legal").get(order).then().statusCode(200).extract();
    var desk = Orders.draft("officer", Orders.ministry());
    Orders.agree(desk);
    agreed = idOf(desk);
    var level = SomeLevel.published("Сезон проверки бумаг списка");
    list = level + "/lists/PRELIMINARY";
    SomeLetters.sent(level, "PRELIMINARY");
    letter = "/letters/" + SomeLetters.of(level, 1);
    var season = SomeCadre.season("Сезон проверки бумаг резерва");
    SomeCadre.decided(season, 3, true, 1, 2);
    member = SomeCadre.enrolled(season).get(0);
    SomeAgreements.campaign(CAMPAIGN_NAME);
    campaign =
        SomeLevel.words("select id::text from agreement.campaign where name = '%s'", CAMPAIGN_NAME);
    known =
        Map.of(
            "id", idOf(order),
            "method", "ON_PAPER",
            "unit", card.path("text.units[0].id"),
            "issuer", Orders.ministry(),
            "from", RegionDay.today().minusDays(1).toString(),
            "to", RegionDay.today().plusDays(1).toString(),
            "on", RegionDay.today().toString());
  }

  @SuppressWarnings("unchecked")
  static Stream<Paper> papers() {
    Map<String, Map<String, Object>> paths =
        given()
            .baseUri(SystemUnderTest.baseUrl())
            .get("/openapi?format=JSON")
            .then()
            .statusCode(200)
            .extract()
            .jsonPath()
            .getMap("paths");
    return new TreeMap<>(paths)
        .entrySet().stream()
            .filter(path -> !path.getKey().contains(EVIDENCE))
            .filter(path -> PROTOCOLS.stream().noneMatch(path.getKey()::contains))
            .filter(path -> !path.getKey().contains(SCORE_SHEET))
            .filter(path -> !path.getKey().contains(PROJECT))
            .filter(path -> !path.getKey().contains(BUNDLES))
            .filter(path -> !path.getKey().contains(AGREEMENT))
            .filter(path -> !path.getKey().contains(DUTY))
            .filter(path -> answersPdf((Map<String, Object>) path.getValue().get("get")))
            .map(
                path -> new Paper(path.getKey().replaceFirst("^/api", ""), asked(path.getValue())));
  }

  /** An address and the names of what is asked in its query. */
  record Paper(String path, List<String> query) {

    @Override
    public String toString() {
      return path;
    }
  }

  @ParameterizedTest
  @MethodSource("papers")
  void is_fit_for_the_archive_and_a_screen_reader(Paper paper) {
    var desk = paper.path().equals(SIGNING_COPY);
    var ofReserve = List.of(REPORT, BOUND).contains(paper.path());
    var request = Api.as(desk ? "minister" : ofReserve ? "reserve" : "legal").accept("*/*");
    for (var name : paper.query()) {
      if (known.containsKey(name)) {
        request = request.queryParam(name, known.get(name));
      }
    }
    var path =
        paper
            .path()
            .replace(REPORT, list.replaceFirst("/levels/.*", "/report/paper"))
            .replace(LEVEL, list)
            .replace(BOUND, list.replace("/lists/PRELIMINARY", "/letters/paper"))
            .replace(LETTER, letter)
            .replace(STAY, "/reserve-entries/" + member)
            .replace(CAMPAIGN, "/agreement-campaigns/" + campaign)
            .replace("{id}", desk ? agreed : known.get("id"));
    var answer = request.get(path).then().statusCode(200).contentType("application/pdf");

    assertThat(Vera.faults(answer.extract().asByteArray())).isEmpty();
  }

  @Test
  void a_draft_is_printed_so_too() {
    var draft = Orders.draft("officer", Orders.ministry());
    var pdf = Api.as("officer").accept("*/*").get(draft + "/paper").then().statusCode(200);

    assertThat(Vera.faults(pdf.extract().asByteArray())).isEmpty();
  }

  private static String idOf(String order) {
    return order.substring(order.lastIndexOf('/') + 1);
  }

  @SuppressWarnings("unchecked")
  private static boolean answersPdf(Map<String, Object> get) {
    if (get == null) {
      return false;
    }
    var good = (Map<String, Object>) ((Map<String, Object>) get.get("responses")).get("200");
    return good != null
        && ((Map<String, Object>) good.getOrDefault("content", Map.of()))
            .containsKey("application/pdf");
  }

  @SuppressWarnings("unchecked")
  private static List<String> asked(Map<String, Object> path) {
    var parameters = new ArrayList<Map<String, Object>>();
    var get = (Map<String, Object>) path.get("get");
    for (var place : List.of(path, get)) {
      parameters.addAll((List<Map<String, Object>>) place.getOrDefault("parameters", List.of()));
    }
    return parameters.stream()
        .filter(parameter -> "query".equals(parameter.get("in")))
        .map(parameter -> (String) parameter.get("name"))
        .toList();
  }
}

package ru.rsnms.deploy.rest;

import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import ru.rsnms.deploy.harness.Api;
import ru.rsnms.deploy.harness.RegionDay;
import ru.rsnms.deploy.harness.Signers;

/** The three ways to sign, and everything that is no signature. */
class OrderSignaturesIT {

  private static final String BINARY = "application/octet-stream";
  private static final LocalDate TODAY = RegionDay.today();
  private static final byte[] SCAN =
      "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF".getBytes(StandardCharsets.US_ASCII);

  @BeforeAll
  static void the_minister_has_a_certificate() throws IOException {
    enrol("minister", Signers.of("minister").certificate())
        .statusCode(200)
        .body("owner", equalTo("Лугинина Алла Денисовна"));
  }

  private static ValidatableResponse enrol(String account, byte[] certificate) {
    return Api.as(account).contentType(BINARY).body(certificate).put("/signing-certificate").then();
  }

  @Test
  void a_signature_made_outside_is_verified_kept_and_shown_on_the_paper() throws IOException {
    var order = agreed();
    var copy = copy(order, "DETACHED_FILE");
    var signature = Signers.of("minister").sign(copy);

    byFile(order, signature).statusCode(200).body("stage", equalTo("SIGNED"));

    var row =
        Api.as("officer").get(order + "/signatures").then().statusCode(200).body("", hasSize(1));
    row.body("[0].method", equalTo("DETACHED_FILE"))
        .body("[0].name", equalTo("Лугинина Алла Денисовна"))
        .body("[0].certificate.owner", equalTo("Лугинина Алла Денисовна"))
        .body("[0].checks.outcome", not(hasItem("FAILED")))
        .body(
            "[0].checks.criterion",
            hasItems("CONTENT", "SIGNATURE", "CHAIN", "VALIDITY", "OWNER", "AUTHORITY"));
    String id = row.extract().path("[0].id");
    String serial = row.extract().path("[0].certificate.serial");
    assertThat(download(order + "/signatures/" + id + "/copy")).isEqualTo(copy);
    assertThat(download(order + "/signatures/" + id + "/proof")).isEqualTo(signature);
    assertThat(words(copy)).contains("ЭЛЕКТРОННОЙ ПОДПИСЬЮ").doesNotContain("Проект");
    assertThat(registered(order).replaceAll("\\s", "")).contains("ЭЛЕКТРОННОЙПОДПИСЬЮ", serial);
  }

  @Test
  void a_paper_signed_by_hand_is_kept_as_a_scan() throws IOException {
    var order = agreed();
    var copy = words(copy(order, "ON_PAPER"));

    onPaper(order, SCAN, TODAY).statusCode(200).body("stage", equalTo("SIGNED"));

    var row = Api.as("officer").get(order + "/signatures").then().statusCode(200);
    row.body("[0].method", equalTo("ON_PAPER"))
        .body("[0].signedOn", equalTo(TODAY.toString()))
        .body("[0].proofType", equalTo("application/pdf"));
    String id = row.extract().path("[0].id");
    assertThat(download(order + "/signatures/" + id + "/proof")).isEqualTo(SCAN);
    assertThat(copy).doesNotContain("СОБСТВЕННОРУЧНО");
    assertThat(registered(order)).contains("СОБСТВЕННОРУЧНО").doesNotContain("ЭЛЕКТРОННОЙ");
  }

  @Test
  void a_signature_in_the_system_claims_no_certificate() throws IOException {
    var order = Orders.signed();

    Api.as("officer")
        .get(order + "/signatures")
        .then()
        .statusCode(200)
        .body("method", contains("IN_SYSTEM"))
        .body("[0].checks.criterion", contains("AUTHORITY", "CONFIRMATION"))
        .body("[0].canonical", containsString("format: rsnms-signature-1"));
    assertThat(registered(order)).contains("СИСТЕМЕ").doesNotContain("Сертификат");
  }

  @Test
  void a_time_stamp_tells_when_it_was_signed() throws IOException {
    var order = agreed();
    var signature = Signers.of("minister").sign(copy(order, "DETACHED_FILE"));

    byFile(order, Signers.stamped(signature)).statusCode(200);

    Api.as("officer")
        .get(order + "/signatures")
        .then()
        .body("[0].checks.find { it.criterion == 'TIME_STAMP' }.outcome", equalTo("PASSED"))
        .body("[0].stampedAt", containsString("Z"))
        .body("[0].canonical", containsString("stamped-at: "));
  }

  @Test
  void text_forms_of_a_signature_are_taken() throws IOException {
    var order = agreed();
    var signature = Signers.of("minister").sign(copy(order, "DETACHED_FILE"));

    byFile(order, Base64.getMimeEncoder().encode(signature)).statusCode(200);
  }

  @Test
  void what_is_no_signature_of_the_minister_under_this_order_changes_nothing() throws IOException {
    var order = agreed();
    var copy = copy(order, "DETACHED_FILE");
    var minister = Signers.of("minister");
    var turned = copy.clone();
    turned[copy.length / 2] ^= 1;

    refused(order, new byte[0], 400, "file-empty");
    refused(order, "подписано".getBytes(StandardCharsets.UTF_8), 400, "unreadable");
    refused(order, copy, 400, "unreadable");
    refused(order, new byte[2_000_000], 400, "file-too-large");
    refused(order, minister.signWithContent(copy), 400, "attached");
    refused(order, minister.sign(turned), 409, "other-content");
    refused(order, minister.sign(copy(agreed(), "DETACHED_FILE")), 409, "other-content");
    refused(order, Signers.impostorOf("minister").sign(copy), 409, "untrusted");
    refused(order, Signers.of("rector").sign(copy), 409, "other-owner");
    byFile(order, new byte[25_000_000]).statusCode(413);

    Api.as("officer").get(order).then().body("stage", equalTo("APPROVED"));
    Api.as("officer").get(order + "/signatures").then().body("", hasSize(0));
    byFile(order, minister.sign(copy)).statusCode(200);
    byFile(order, minister.sign(copy)).statusCode(409);
  }

  private static void refused(String order, byte[] file, int status, String code) {
    byFile(order, file)
        .statusCode(status)
        .contentType(Orders.PROBLEM)
        .body("type", equalTo("/problems/signature/" + code))
        .body("detail", containsString("."));
  }

  @Test
  void a_signature_on_a_text_that_was_changed_since_is_refused() throws IOException {
    var order = agreed();
    var signature = Signers.of("minister").sign(copy(order, "DETACHED_FILE"));
    var seen = Orders.version("minister", order);
    String hash = Api.as("minister").get(order).path("contentHash");
    Orders.step("minister", order, "return", Map.of("reason", "Уточнить")).then().statusCode(200);
    Api.as("officer")
        .contentType(JSON)
        .header("If-Match", Orders.version("officer", order))
        .body(Orders.text("О другом"))
        .put(order + "/text")
        .then()
        .statusCode(200);
    Orders.agree(order);

    byFile(order, signature, seen, hash).statusCode(412);
    byFile(order, signature, Orders.version("minister", order), hash)
        .statusCode(409)
        .body("type", equalTo("/problems/document/other-text"));
    byFile(order, signature)
        .statusCode(409)
        .body("type", equalTo("/problems/document/no-signing-copy"));
    copy(order, "DETACHED_FILE");
    refused(order, signature, 409, "other-content");
  }

  @Test
  void a_scan_is_told_by_its_bytes_and_its_day_has_to_be_possible() {
    var order = agreed();
    onPaper(order, SCAN, TODAY)
        .statusCode(409)
        .body("type", equalTo("/problems/document/no-signing-copy"));
    copy(order, "ON_PAPER");

    onPaper(order, SCAN, TODAY.plusDays(1))
        .body("type", equalTo("/problems/signature/paper-from-future"));
    onPaper(order, SCAN, TODAY.minusDays(1))
        .body("type", equalTo("/problems/signature/paper-before-agreed"));
    onPaper(order, new byte[0], TODAY).body("type", equalTo("/problems/signature/scan-empty"));
    onPaper(order, "MZ это не скан".getBytes(StandardCharsets.UTF_8), TODAY)
        .body("type", equalTo("/problems/signature/scan-unknown"));
    onPaper(order, "%PDF-1.7 оборван".getBytes(StandardCharsets.UTF_8), TODAY)
        .body("type", equalTo("/problems/signature/scan-broken"));

    Api.as("officer").get(order).then().body("stage", equalTo("APPROVED"));
  }

  @Test
  void nobody_signs_without_authority_or_with_the_certificate_of_another() throws IOException {
    var order = agreed();

    Api.as("governor")
        .accept("application/pdf")
        .get(order + "/signing-copy?method=DETACHED_FILE")
        .then()
        .statusCode(403);
    Api.as("officer")
        .accept("application/pdf")
        .get(order + "/signing-copy?method=DETACHED_FILE")
        .then()
        .statusCode(403);
    enrol("rector", Signers.of("minister").certificate())
        .statusCode(409)
        .body("type", equalTo("/problems/signature/other-owner"));
    enrol("minister", Signers.impostorOf("minister").certificate())
        .statusCode(409)
        .body("type", equalTo("/problems/signature/untrusted"));
    enrol("minister", SCAN).statusCode(400);
    enrol("officer", Signers.of("minister").certificate()).statusCode(403);
  }

  private static String agreed() {
    var order = Orders.draft("officer", Orders.ministry());
    Orders.agree(order);
    return order;
  }

  private static byte[] copy(String order, String method) {
    return Api.as("minister")
        .accept("application/pdf")
        .get(order + "/signing-copy?method=" + method)
        .then()
        .statusCode(200)
        .extract()
        .asByteArray();
  }

  private static ValidatableResponse byFile(String order, byte[] file) {
    Response card = Api.as("minister").get(order);
    return byFile(order, file, card.header("ETag"), card.path("contentHash"));
  }

  private static ValidatableResponse byFile(
      String order, byte[] file, String version, String contentHash) {
    return Api.as("minister")
        .contentType(BINARY)
        .header("If-Match", version)
        .queryParam("contentHash", contentHash)
        .body(file)
        .post(order + "/signature/file")
        .then();
  }

  private static ValidatableResponse onPaper(String order, byte[] scan, LocalDate on) {
    Response card = Api.as("minister").get(order);
    return Api.as("minister")
        .contentType(BINARY)
        .header("If-Match", card.header("ETag"))
        .queryParam("contentHash", (String) card.path("contentHash"))
        .queryParam("signedOn", on.toString())
        .body(scan)
        .post(order + "/signature/scan")
        .then();
  }

  private static byte[] download(String path) {
    return Api.as("officer").accept("*/*").get(path).then().statusCode(200).extract().asByteArray();
  }

  private static String registered(String order) throws IOException {
    Orders.register("legal", order, UUID.randomUUID().toString()).then().statusCode(200);
    return words(download(order + "/paper"));
  }

  private static String words(byte[] paper) throws IOException {
    try (var document = Loader.loadPDF(paper)) {
      return new PDFTextStripper().getText(document);
    }
  }

  @Test
  void a_program_finds_the_certificate_on_file() {
    Api.as("minister").get("/signing-certificate").then().statusCode(200);
    Api.as("munhead").get("/signing-certificate").then().statusCode(404);
  }
}

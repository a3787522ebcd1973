package ru.rsnms.deploy.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ru.rsnms.deploy.client.ExportRegister;
import ru.rsnms.deploy.harness.Api;
import ru.rsnms.deploy.harness.IssuedPaper;
import ru.rsnms.deploy.harness.RegionDay;
import ru.rsnms.deploy.harness.Signers;
import ru.rsnms.deploy.harness.SystemUnderTest;
import ru.rsnms.verifier.Report;
import ru.rsnms.verifier.Trust;
import ru.rsnms.verifier.Verification;

/** Signatures of all three ways are links of the register; whoever owns the tables is found out. */
class ChainedSignaturesIT {

  private static final String BINARY = "application/octet-stream";
  private static final LocalDate TODAY = RegionDay.today();
  private static final byte[] SCAN =
      "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF".getBytes(StandardCharsets.US_ASCII);

  private static String inSystem;
  private static String byFile;
  private static String onPaper;

  @BeforeAll
  static void three_orders_are_signed_and_registered() throws Exception {
    Api.as("minister")
        .contentType(BINARY)
        .body(Signers.of("minister").certificate())
        .put("/signing-certificate")
        .then()
        .statusCode(200);
    inSystem = Orders.signed();
    byFile = Orders.draft("officer", Orders.ministry());
    Orders.agree(byFile);
    bring(byFile, "file", "", Signers.of("minister").sign(copy(byFile, "DETACHED_FILE")));
    onPaper = Orders.draft("officer", Orders.ministry());
    Orders.agree(onPaper);
    copy(onPaper, "ON_PAPER");
    bring(onPaper, "scan", "&signedOn=" + TODAY, SCAN);
    for (var order : List.of(inSystem, byFile, onPaper)) {
      Orders.register("legal", order, UUID.randomUUID().toString()).then().statusCode(200);
    }
    awaitSeal();
  }

  /** The seal follows a registration within 20 seconds; until then the verifier misses it. */
  private static void awaitSeal() throws IOException, InterruptedException {
    for (var i = 0; i < 60 && !verified().isClean(); i++) {
      Thread.sleep(1000);
    }
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

  private static void bring(String order, String what, String more, byte[] bytes) {
    var card = Api.as("minister").get(order);
    Api.as("minister")
        .contentType(BINARY)
        .header("If-Match", card.header("ETag"))
        .body(bytes)
        .post(order + "/signature/" + what + "?contentHash=" + card.path("contentHash") + more)
        .then()
        .statusCode(200);
  }

  @Test
  void the_export_encloses_everything_and_is_clean() throws Exception {
    var archive = exported();

    assertThat(Verification.of(archive, Trust.NOTHING).violations()).isEmpty();
    try (var zip = new ZipFile(archive.toFile())) {
      for (var order : List.of(inSystem, byFile, onPaper)) {
        var view = Api.as("officer").get(order + "/signatures").jsonPath();
        assertThat(text(zip, "signatures/" + view.get("[0].sha256") + ".txt"))
            .isEqualTo(view.get("[0].canonical"));
        assertThat(zip.getEntry("copies/" + view.get("[0].copySha256") + ".pdf")).isNotNull();
      }
      assertThat(zip.getEntry("proofs/" + proof(byFile) + ".sig")).isNotNull();
      assertThat(zip.getEntry("proofs/" + proof(onPaper) + ".pdf")).isNotNull();
    }
  }

  private static String proof(String order) {
    return Api.as("officer").get(order + "/signatures").path("[0].proofSha256");
  }

  private static String text(ZipFile zip, String name) throws IOException {
    return new String(
        zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
  }

  /** Each is done by somebody who owns the database, and undone. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "update signature.signature set signed_on = signed_on - 1 where id = ?",
        "update signature.signature set signatory_name = 'Иванов Иван Иванович' where id = ?",
        "update signature.signature set canonical = canonical || ' ' where id = ?",
        "update signature.proof set bytes = set_byte(bytes, 40, 255 - get_byte(bytes, 40))"
            + " where signature_id = ?",
        "update signature.signing_copy set bytes = set_byte(bytes, 40, 255 - get_byte(bytes, 40))"
            + " where id = (select copy_id from signature.signature where id = ?)",
        "update signature.signature_check set criterion = 'OWNER' where signature_id = ?",
        "update signature.signature set subject_id = (select o.id from document.orders o"
            + " where o.id <> signature.subject_id and o.number is not null limit 1), account = 'x' where id = ?",
        "delete from signature.proof where signature_id = ?;"
            + "delete from signature.signature_check where signature_id = ?;"
            + "delete from signature.signature where id = ?"
      })
  void what_the_owner_of_the_database_does_is_found(String forgery) throws Exception {
    var code = IssuedPaper.codeOf(UUID.fromString(byFile.substring("/orders/".length())));
    UUID id = UUID.fromString(Api.as("officer").get(byFile + "/signatures").path("[0].id"));
    try (var owner = SystemUnderTest.system().databaseAsOwner();
        var statement = owner.createStatement()) {
      for (var table : List.of("signature", "signature_check", "proof", "signing_copy")) {
        statement.execute("alter table signature." + table + " disable trigger user");
        statement.execute("drop table if exists public.kept_" + table);
        statement.execute(
            "create table public.kept_" + table + " as select * from signature." + table);
      }
      forge(owner, forgery, id);
      try {
        assertThat(verified().violations()).isNotEmpty();
        given()
            .baseUri(SystemUnderTest.baseUrl())
            .get("/v/" + code)
            .then()
            .statusCode(200)
            .body(containsString("Документу нельзя доверять"));
      } finally {
        restore(owner);
      }
    }
    assertThat(verified().violations()).isEmpty();
  }

  private static void forge(Connection owner, String forgery, UUID id) throws SQLException {
    for (var step : forgery.split(";")) {
      try (var change = owner.prepareStatement(step)) {
        change.setObject(1, id);
        assertThat(change.executeUpdate()).isPositive();
      }
    }
  }

  private static void restore(Connection owner) throws SQLException {
    try (var statement = owner.createStatement()) {
      for (var table : List.of("proof", "signature_check", "signature", "signing_copy")) {
        statement.execute("delete from signature." + table);
      }
      for (var table : List.of("signing_copy", "signature", "signature_check", "proof")) {
        statement.execute("insert into signature." + table + " select * from public.kept_" + table);
        statement.execute("drop table public.kept_" + table);
        statement.execute("alter table signature." + table + " enable trigger user");
      }
    }
  }

  @Test
  void the_public_page_tells_what_the_chain_says_and_names_nobody_new() throws IOException {
    var code = IssuedPaper.codeOf(UUID.fromString(byFile.substring("/orders/".length())));

    given()
        .baseUri(SystemUnderTest.baseUrl())
        .get("/v/" + code)
        .then()
        .statusCode(200)
        .body(containsString("Подпись внесена в цепь журнала, звено"))
        .body(containsString("Файлом подписи"))
        .body(not(containsString("Лугинина Алла Денисовна")))
        .body(not(containsString(">minister<")));
    Api.anonymous()
        .get("/public/acts/" + code)
        .then()
        .statusCode(200)
        .body("signatures", hasSize(1))
        .body("signatures.method", contains("DETACHED_FILE"))
        .body("signatures[0].state", equalTo("WHOLE"))
        .body("signatures[0].date", equalTo(TODAY.toString()))
        .body("signatures[0].size()", equalTo(5));
  }

  private static Report verified() throws IOException, InterruptedException {
    return Verification.of(exported(), Trust.NOTHING);
  }

  private static Path exported() throws IOException, InterruptedException {
    var archive = Files.createTempFile("register", ".zip");
    Files.write(archive, ExportRegister.register(SystemUnderTest.access(), "legal"));
    return archive;
  }
}

package ru.rsnms.deploy.harness;

import io.restassured.http.ContentType;
import java.io.IOException;
import java.sql.SQLException;
import java.util.UUID;

/**
 * A registered order of the ministry with its paper.
 *
 * @param code what its QR code ends with
 * @param number as it was given
 */
public record IssuedPaper(UUID order, String code, String number, byte[] pdf) {

  /** Issues a new order under a title. */
  public static IssuedPaper of(String title) {
    var order = new Signed().order(title);
    String number =
        Api.as("legal")
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .contentType(ContentType.JSON)
            .post("/orders/" + order + "/registration")
            .then()
            .statusCode(200)
            .extract()
            .path("number");
    var pdf =
        Api.as("officer")
            .accept("application/pdf")
            .get("/orders/" + order + "/paper")
            .then()
            .statusCode(200)
            .extract()
            .asByteArray();
    return new IssuedPaper(order, codeOf(order), number, pdf);
  }

  /** What the QR code of an order's paper ends with. */
  public static String codeOf(UUID order) {
    try (var owner = SystemUnderTest.system().databaseAsOwner();
        var query =
            owner.prepareStatement("select code from document.check_code where order_id = ?")) {
      query.setObject(1, order);
      var rows = query.executeQuery();
      rows.next();
      return rows.getString(1);
    } catch (SQLException | IOException unreachable) {
      throw new IllegalStateException(unreachable);
    }
  }

  /** Address of its public page on the system under test. */
  public String page() {
    return "/v/" + code;
  }

  /** The paper with one bit turned. */
  public byte[] forgedPdf() {
    var bytes = pdf.clone();
    bytes[bytes.length / 2] ^= 1;
    return bytes;
  }
}

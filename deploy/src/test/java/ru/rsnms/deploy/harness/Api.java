package ru.rsnms.deploy.harness;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;

/** Requests to the REST API of the system under test. */
public final class Api {

  private Api() {}

  /** A request with the token of a demo user. */
  public static RequestSpecification as(String user) {
    return anonymous().auth().oauth2(Tokens.of(user));
  }

  public static RequestSpecification anonymous() {
    return RestAssured.given()
        .baseUri(SystemUnderTest.baseUrl())
        .basePath("/api")
        .accept(ContentType.JSON);
  }
}

package ru.rsnms.deploy.harness;

import static io.restassured.http.ContentType.JSON;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;

/** The application of the demo candidate, written by REST. */
public final class SomeApplication {

  /** The only demo user who may apply. */
  public static final String CANDIDATE = "candidate";

  private SomeApplication() {}

  /** Begins; answers the path under {@code /api}. */
  public static String begun(String season) {
    var address =
        Api.as(CANDIDATE)
            .contentType(JSON)
            .body(Map.of("season", SomeSeason.id(season)))
            .post("/applications")
            .then()
            .statusCode(201)
            .extract()
            .header("Location");
    return address.substring(address.indexOf("/applications/"));
  }

  /** A draft that lacks nothing. */
  public static String filled(String season) {
    var application = begun(season);
    for (var code : List.of("education", "management", "result", "motivation", "contact")) {
      write(application, "answers/" + code, "Ответ").then().statusCode(200);
    }
    write(application, "idea/TITLE", "Утренняя лаборатория").then().statusCode(200);
    write(application, "idea/FIELD", "LEARNING").then().statusCode(200);
    write(application, "idea/PROBLEM", "Опытов провели 11 вместо 28.").then().statusCode(200);
    write(application, "idea/SOLUTION", "Лаборатория открыта до уроков.").then().statusCode(200);
    put(application, "no-claims", Map.of()).then().statusCode(200);
    put(application, "consent", Map.of("version", 1)).then().statusCode(200);
    return application;
  }

  public static String submitted(String season) {
    var application = filled(season);
    step(CANDIDATE, application, "submission", Map.of()).then().statusCode(200);
    return application;
  }

  public static Response write(String application, String what, String text) {
    return put(application, what, Map.of("text", text));
  }

  public static Response put(String application, String what, Map<String, ?> body) {
    return Api.as(CANDIDATE)
        .header("If-Match", version(application))
        .contentType(JSON)
        .body(body)
        .put(application + "/draft/" + what);
  }

  /** Takes a step on the version that the candidate sees now. */
  public static Response step(String user, String application, String step, Map<String, ?> body) {
    return Api.as(user)
        .header("If-Match", version(application))
        .contentType(JSON)
        .body(body)
        .post(application + "/" + step);
  }

  public static String version(String application) {
    return Api.as(CANDIDATE).get(application).then().statusCode(200).extract().header("ETag");
  }

  public static String id(String application) {
    return application.substring("/applications/".length());
  }
}

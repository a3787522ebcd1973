package ru.rsnms.deploy.harness;

import static io.restassured.RestAssured.given;
import static io.restassured.http.ContentType.JSON;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import ru.rsnms.deploy.Secrets;

/**
 * Logins of people of the demo region who have none, made where an administrator makes them: the
 * account in the login provider, its name with the person in the registry, which has no door for it
 * because the registry is filled by the region's own import.
 */
public final class Logins {

  private static final String NAME =
      """
      with school as (
        select id, code, case municipality_code when '42-17' then 0 when '42-03' then 1 else 2 end as rank
        from registry.organization where kind = 'SCHOOL' and code !~ '-s00[1-3]$' and code like '42-%%'),
      teacher as (
        select distinct on (o.id) p.id, o.rank, o.code
        from school o join registry.employment e on e.organization_id = o.id and e.ended_on is null
        join registry.person p on p.id = e.person_id
        where p.account is null and not exists (select 1 from registry.employment other
            where other.person_id = p.id and other.id <> e.id)
          and not exists (select 1 from reserve.application a where a.person_id = p.id)
        order by o.id, p.id),
      chosen as (select id, row_number() over (order by rank, code) as n from teacher)
      update registry.person p set account = '%s-' || chosen.n from chosen
      where chosen.id = p.id and chosen.n <= %d
      """;

  private Logins() {}

  /**
   * So many candidates, each of another school, those of 42-17 and 42-03 first; nobody of the first
   * three schools of a municipality.
   */
  public static List<String> ofCandidates(int many) throws Exception {
    var prefix = "it" + UUID.randomUUID().toString().substring(0, 8);
    SomeLevel.sql(NAME, prefix, many);
    var logins = IntStream.rangeClosed(1, many).mapToObj(n -> prefix + "-" + n).toList();
    var users = logins.stream().map(Logins::user).toList();
    var realm = SystemUnderTest.access().realmUrl();
    given()
        .auth()
        .oauth2(administrator(realm))
        .contentType(JSON)
        .body(Map.of("ifResourceExists", "FAIL", "users", users))
        .post(realm.replace("/realms/", "/admin/realms/") + "/partialImport")
        .then()
        .statusCode(200);
    return logins;
  }

  private static Map<String, Object> user(String login) {
    return Map.of(
        "username",
        login,
        "enabled",
        true,
        "email",
        login + "@rsnms.example",
        "emailVerified",
        true,
        "firstName",
        "Кандидат",
        "lastName",
        "Сценария",
        "attributes",
        Map.of("rsnms_scope", List.of("self")),
        "realmRoles",
        List.of("CANDIDATE"),
        "credentials",
        List.of(Map.of("type", "password", "value", SystemUnderTest.access().password())));
  }

  private static String administrator(String realm) throws IOException {
    var secrets = Secrets.in(SystemUnderTest.data(), Optional.empty());
    return given()
        .formParam("grant_type", "password")
        .formParam("client_id", "admin-cli")
        .formParam("username", "admin")
        .formParam("password", secrets.keycloakAdmin())
        .post(realm.replaceFirst("/realms/.*", "/realms/master/protocol/openid-connect/token"))
        .then()
        .statusCode(200)
        .extract()
        .path("access_token");
  }
}

package ru.rsnms.shared.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.jose4j.jwt.JwtClaims;
import org.junit.jupiter.api.Test;
import org.wildfly.security.http.oidc.AccessToken;
import org.wildfly.security.http.oidc.OidcPrincipal;
import org.wildfly.security.http.oidc.OidcSecurityContext;
import ru.rsnms.shared.Actor;
import ru.rsnms.shared.Scope;
import ru.rsnms.shared.ScopedPrincipal;

class CallerActorTest {

  static final Set<String> ROLES = Set.of("MUN_OFFICER");

  @Test
  void a_token_tells_name_and_scope() {
    var claims = new JwtClaims();
    claims.setStringClaim("family_name", "Вершинина");
    claims.setStringClaim("given_name", "Елена Андреевна");
    claims.setStringClaim("rsnms_scope", "municipality:42-17");

    assertThat(CallerActor.actorOf(caller(claims), ROLES))
        .isEqualTo(
            new Actor(
                "munofficer",
                "Вершинина\u00a0Е.А.",
                ROLES,
                new Scope(Scope.Kind.MUNICIPALITY, "42-17")));
  }

  @Test
  void a_token_without_scope_and_name_gives_the_narrowest_scope() {
    assertThat(CallerActor.actorOf(caller(new JwtClaims()), ROLES))
        .isEqualTo(new Actor("munofficer", "munofficer", ROLES, Scope.SELF));
  }

  @Test
  void the_system_and_tests_bring_their_scope_with_the_principal() {
    var system = new ScopedPrincipal("system", "Система", "region");

    assertThat(CallerActor.actorOf(system, Set.of()))
        .isEqualTo(new Actor("system", "Система", Set.of(), Scope.REGION));
  }

  private static OidcPrincipal<OidcSecurityContext> caller(JwtClaims claims) {
    var context = new OidcSecurityContext("token", new AccessToken(claims), null, null);
    return new OidcPrincipal<>("munofficer", context);
  }
}

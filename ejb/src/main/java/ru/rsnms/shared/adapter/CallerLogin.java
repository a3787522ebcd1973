package ru.rsnms.shared.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.Principal;
import java.time.Instant;
import java.util.Optional;
import org.wildfly.security.auth.server.SecurityDomain;
import org.wildfly.security.http.oidc.AccessToken;
import org.wildfly.security.http.oidc.OidcPrincipal;
import ru.rsnms.shared.CurrentLogin;
import ru.rsnms.shared.Login;
import ru.rsnms.shared.ScopedPrincipal;

/** The login read from the token of the running call ({@code auth_time}, {@code sid}). */
@ApplicationScoped
public class CallerLogin implements CurrentLogin {

  @Override
  public Optional<Login> get() {
    return loginOf(SecurityDomain.getCurrent().getCurrentSecurityIdentity().getPrincipal());
  }

  static Optional<Login> loginOf(Principal caller) {
    if (caller instanceof OidcPrincipal<?> person) {
      return loginOf(person.getOidcSecurityContext().getToken());
    }
    return caller instanceof ScopedPrincipal known
        ? Optional.ofNullable(known.login())
        : Optional.empty();
  }

  private static Optional<Login> loginOf(AccessToken token) {
    return token.getClaimValue("auth_time") instanceof Number seconds
            && token.getClaimValue("sid") instanceof String session
        ? Optional.of(new Login(session, Instant.ofEpochSecond(seconds.longValue())))
        : Optional.empty();
  }
}

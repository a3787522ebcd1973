package ru.rsnms.shared.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.Principal;
import java.util.Set;
import java.util.TreeSet;
import org.wildfly.security.auth.server.SecurityDomain;
import org.wildfly.security.auth.server.SecurityIdentity;
import org.wildfly.security.http.oidc.AccessToken;
import org.wildfly.security.http.oidc.OidcPrincipal;
import ru.rsnms.shared.Actor;
import ru.rsnms.shared.CurrentActor;
import ru.rsnms.shared.PersonName;
import ru.rsnms.shared.Scope;
import ru.rsnms.shared.ScopedPrincipal;

/**
 * The actor read from the security identity of the running call.
 *
 * <p>Holds no state: each {@link #get} asks the container who is calling now, so a pooled service
 * that keeps this bean never sees another caller.
 */
@ApplicationScoped
public class CallerActor implements CurrentActor {

  private static final String SCOPE_CLAIM = "rsnms_scope";

  @Override
  public Actor get() {
    var identity = SecurityDomain.getCurrent().getCurrentSecurityIdentity();
    return actorOf(identity.getPrincipal(), rolesOf(identity));
  }

  static Actor actorOf(Principal caller, Set<String> roles) {
    if (caller instanceof OidcPrincipal<?> person) {
      var token = person.getOidcSecurityContext().getToken();
      var scope = Scope.parse(token.getClaimValueAsString(SCOPE_CLAIM));
      return new Actor(person.getName(), displayName(person.getName(), token), roles, scope);
    }
    if (caller instanceof ScopedPrincipal known) {
      return new Actor(known.name(), known.displayName(), roles, Scope.parse(known.scope()));
    }
    return new Actor(caller.getName(), caller.getName(), roles, Scope.SELF);
  }

  private static String displayName(String account, AccessToken token) {
    var last = token.getFamilyName();
    var given = token.getGivenName();
    if (last == null || given == null) {
      return account;
    }
    var names = given.strip().split("\\s+", 2);
    return new PersonName(last, names[0], names.length == 2 ? names[1] : null).lastFirst();
  }

  private static Set<String> rolesOf(SecurityIdentity identity) {
    var roles = new TreeSet<String>();
    identity.getRoles().forEach(roles::add);
    return roles;
  }
}

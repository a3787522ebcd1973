package ru.rsnms.shared;

import java.security.Principal;

/**
 * A caller that did not come with a token: the system itself, or an in-container test.
 *
 * @param name account
 * @param displayName as shown in histories
 * @param scope scope as the token would write it
 * @param login {@code null} for one that never logged in
 */
public record ScopedPrincipal(String name, String displayName, String scope, Login login)
    implements Principal {

  public ScopedPrincipal(String name, String displayName, String scope) {
    this(name, displayName, scope, null);
  }

  @Override
  public String getName() {
    return name;
  }
}

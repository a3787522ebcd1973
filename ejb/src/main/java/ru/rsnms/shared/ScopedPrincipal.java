package ru.rsnms.shared;

import java.security.Principal;

/**
 * A caller that did not come with a token: the system itself, or an in-container test.
 *
 * @param name account
 * @param displayName as shown in histories
 * @param scope scope as the token would write it
 */
public record ScopedPrincipal(String name, String displayName, String scope) implements Principal {

  @Override
  public String getName() {
    return name;
  }
}

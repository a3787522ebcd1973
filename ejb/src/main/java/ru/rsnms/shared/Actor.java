package ru.rsnms.shared;

import java.util.Set;

/**
 * Who is acting.
 *
 * @param account login name, the key of the person's account
 * @param displayName as shown in histories («Вершинина Е. А.»)
 * @param roles realm roles held
 * @param scope whose data the account works with
 */
public record Actor(String account, String displayName, Set<String> roles, Scope scope) {

  public Actor {
    roles = Set.copyOf(roles);
  }

  public boolean has(String role) {
    return roles.contains(role);
  }
}

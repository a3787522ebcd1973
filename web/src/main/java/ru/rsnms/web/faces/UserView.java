package ru.rsnms.web.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import ru.rsnms.shared.Actor;
import ru.rsnms.shared.CurrentActor;
import ru.rsnms.shared.Texts;

/** Who has logged in, for the head of every page. */
@Named("user")
@RequestScoped
public class UserView {

  @Inject CurrentActor current;
  @Inject Words words;

  private Actor actor;

  public String getName() {
    return actor().displayName();
  }

  /** Login name. */
  public String getAccount() {
    return actor().account();
  }

  /** Two letters for the round sign beside the name. */
  public String getInitials() {
    var parts = getName().strip().split("[\\s\u00a0.]+");
    return parts.length < 2 ? first(parts[0]) : first(parts[0]) + first(parts[1]);
  }

  /** Russian names of the roles held that this system knows. */
  public List<String> getRoles() {
    return known(actor().roles()).stream().map(words::role).sorted().toList();
  }

  /** Someone who may log in but whom nobody has given a role yet. */
  public boolean isWithoutRole() {
    return known(actor().roles()).isEmpty();
  }

  private Actor actor() {
    if (actor == null) {
      actor = current.get();
    }
    return actor;
  }

  /** Leaves out what Keycloak adds on its own account: its roles have no name here. */
  private static List<String> known(Set<String> roles) {
    return roles.stream().filter(role -> Texts.has("role." + role)).toList();
  }

  private static String first(String word) {
    return word.isEmpty() ? "" : word.substring(0, 1);
  }
}

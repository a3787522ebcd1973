package ru.rsnms.registry.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ru.rsnms.registry.RegistryAction;
import ru.rsnms.registry.RegistryActionState;
import ru.rsnms.shared.Actor;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.Forbidden;
import ru.rsnms.shared.Refusal;
import ru.rsnms.shared.Role;
import ru.rsnms.shared.Scope;
import ru.rsnms.shared.Texts;

/** Tells the reader of a card what is closed to them and why, in the words of the services. */
public final class RegistryGuards {

  private final Actor actor;

  public RegistryGuards(Actor actor) {
    this.actor = actor;
  }

  /** The entry of something new, for which the actor needs a territory to enter it into. */
  public RegistryActionState entering(RegistryAction action) {
    return state(action, notMyDuty(action).or(this::withoutTerritory));
  }

  /** What may be done to an organisation, in the order of the enum. */
  public List<RegistryActionState> states(Organization organization) {
    return Stream.of(
            RegistryAction.CORRECT_ORGANIZATION,
            RegistryAction.CLOSE_ORGANIZATION,
            RegistryAction.GRANT_AUTHORITY)
        .map(action -> state(action, closed(action, organization)))
        .toList();
  }

  /** What may be done to a person whom the actor sees. */
  public List<RegistryActionState> ofPerson() {
    return Stream.of(RegistryAction.CORRECT_PERSON, RegistryAction.EMPLOY)
        .map(action -> state(action, notMyDuty(action)))
        .toList();
  }

  /** Why the actor does not vouch for the forms of posts, empty if he does. */
  public Optional<String> confirmingPosts() {
    var roles = List.of(Role.MIN_OFFICER, Role.MIN_LEGAL);
    if (roles.stream().anyMatch(actor::has)) {
      return Optional.empty();
    }
    var words =
        roles.stream().map(role -> Texts.of("role." + role)).collect(Collectors.joining(", "));
    return Optional.of(Texts.of(new Forbidden("registry/not-your-duty", words)));
  }

  private Optional<Refusal> closed(RegistryAction action, Organization organization) {
    return notMyDuty(action)
        .or(() -> notMyTerritory(organization))
        .or(() -> notOpen(action, organization));
  }

  private Optional<Refusal> notMyDuty(RegistryAction action) {
    var roles = rolesOf(action);
    if (roles.stream().anyMatch(actor::has)) {
      return Optional.empty();
    }
    var words =
        roles.stream().map(role -> Texts.of("role." + role)).collect(Collectors.joining(", "));
    return Optional.of(new Forbidden("registry/not-your-duty", words));
  }

  private Optional<Refusal> withoutTerritory() {
    return actor.scope().kind() == Scope.Kind.SELF
        ? Optional.of(new Forbidden("registry/no-territory"))
        : Optional.empty();
  }

  private Optional<Refusal> notMyTerritory(Organization organization) {
    return actor.scope().covers(organization.place())
        ? Optional.empty()
        : Optional.of(new Forbidden("registry/not-your-territory"));
  }

  private static Optional<Refusal> notOpen(RegistryAction action, Organization organization) {
    var names = organization.view().names();
    var last = organization.life().to();
    return last == null || action == RegistryAction.CORRECT_ORGANIZATION
        ? Optional.empty()
        : Optional.of(new Conflict("registry/organization-closed", names.brief(), last));
  }

  private static RegistryActionState state(RegistryAction action, Optional<Refusal> refusal) {
    return new RegistryActionState(action, refusal.map(Texts::of).orElse(null));
  }

  /** The roles that the services let in, most of them for their own territory only. */
  static List<String> rolesOf(RegistryAction action) {
    return switch (action) {
      case REGISTER_ORGANIZATION, CLOSE_ORGANIZATION ->
          Arrays.asList(Role.MIN_OFFICER, Role.MUN_OFFICER, Role.ADMIN);
      case CORRECT_ORGANIZATION ->
          Arrays.asList(Role.MIN_OFFICER, Role.MUN_OFFICER, Role.ORG_HEAD, Role.ADMIN);
      case GRANT_AUTHORITY, REGISTER_PERSON, CORRECT_PERSON, EMPLOY ->
          Arrays.asList(Role.MIN_OFFICER, Role.MIN_LEGAL, Role.MUN_OFFICER, Role.ORG_HEAD);
    };
  }
}

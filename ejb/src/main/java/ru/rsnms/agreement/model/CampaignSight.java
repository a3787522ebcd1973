package ru.rsnms.agreement.model;

import java.util.Collections;
import ru.rsnms.agreement.AgreementRoles;
import ru.rsnms.shared.Actor;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.Forbidden;
import ru.rsnms.shared.Invalid;
import ru.rsnms.shared.NotFound;
import ru.rsnms.shared.Place;
import ru.rsnms.shared.Role;
import ru.rsnms.shared.Scope;

/** Who sees which agreements, and who leads campaigns. */
public final class CampaignSight {

  private CampaignSight() {}

  /** Does the caller see all agreements of the region, drafts included? */
  static boolean seesAll(Actor actor) {
    return actor.scope().isRegion()
        && !Collections.disjoint(actor.roles(), AgreementRoles.REGION_READERS);
  }

  /** Code of the municipality whose agreements the caller sees once they are sent; else empty. */
  static String municipality(Actor actor) {
    return Collections.disjoint(actor.roles(), AgreementRoles.MUNICIPAL_READERS)
        ? ""
        : actor.scope().codeIf(Scope.Kind.MUNICIPALITY);
  }

  /** Does an agreement with a party at that place exist for the caller? */
  static boolean sees(Place place, boolean sent, Actor actor) {
    return seesAll(actor)
        || sent
            && !municipality(actor).isEmpty()
            && municipality(actor).equals(place.municipality());
  }

  /** Refuses, as if there were nothing, who sees no agreements at all. */
  public static void requireReader(Actor actor) {
    if (!seesAll(actor) && municipality(actor).isEmpty()) {
      throw new NotFound("shared/not-found");
    }
  }

  /** Refuses whoever is not the ministry's staff. */
  public static void requireLeader(Actor actor) {
    if (!leads(actor)) {
      throw new Forbidden("agreement/not-the-leader");
    }
  }

  static boolean leads(Actor actor) {
    return actor.has(Role.MIN_OFFICER) && actor.scope().isRegion();
  }

  /** Refuses a reason that says nothing. */
  public static String reason(String words) {
    if (words == null || words.isBlank()) {
      throw new Invalid("agreement/reason", "reason");
    }
    return words.strip();
  }

  static void requireOrganizations(boolean any) {
    if (!any) {
      throw new Conflict("agreement/campaign-nobody");
    }
  }
}

package ru.rsnms.reserve.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import ru.rsnms.registry.PersonDirectory;
import ru.rsnms.reserve.ProposeSite;
import ru.rsnms.reserve.WinnerClaim;
import ru.rsnms.reserve.rule.FastTrackGround;
import ru.rsnms.reserve.rule.RuleSet;
import ru.rsnms.shared.Invalid;
import ru.rsnms.shared.NotFound;

/** Holds what is said of a winner in a management team against the registry and the rules. */
@ApplicationScoped
public class SiteClaims {

  private PersonDirectory people;

  protected SiteClaims() {
    // for the container
  }

  @Inject
  public SiteClaims(PersonDirectory people) {
    this.people = people;
  }

  /** Refuses who does not work there, or what the rules do not count; {@code null} for no claim. */
  public Winner winner(ProposeSite wanted, RuleSet rules) {
    var claim = wanted.winner();
    if (claim == null) {
      if (wanted.kind().needsWinner(rules)) {
        throw new Invalid("reserve/site-winner-missing", "winner");
      }
      return null;
    }
    if (!people.isSeen(claim.person())) {
      throw new NotFound("shared/not-found");
    }
    var person = people.view(claim.person());
    if (!wanted.organization().equals(person.organizationId())) {
      throw new Invalid("reserve/site-winner-elsewhere", "winner", person.name().full());
    }
    if (rules.grounds().stream().noneMatch(ground -> counts(ground, claim))) {
      throw new Invalid("reserve/site-winner-uncounted", "contest", claim.contest().strip());
    }
    return Winner.of(claim, person);
  }

  private static boolean counts(FastTrackGround ground, WinnerClaim claim) {
    return ground.isAbout(claim.contest())
        && ground.ranks().contains(claim.rank())
        && claim.year() >= ground.firstYear();
  }
}

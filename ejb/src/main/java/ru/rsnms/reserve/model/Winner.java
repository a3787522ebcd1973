package ru.rsnms.reserve.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import ru.rsnms.registry.PersonId;
import ru.rsnms.registry.PersonView;
import ru.rsnms.reserve.WinnerClaim;
import ru.rsnms.reserve.rule.ContestRank;

/** Who of a site's management team won a contest. */
@Embeddable
record Winner(
    @Column(name = "winner_id") UUID person,
    @Column(name = "winner_name") String name,
    @Column(name = "winner_contest") String contest,
    @Column(name = "winner_year") Integer year,
    @Enumerated(EnumType.STRING) @Column(name = "winner_rank") ContestRank rank,
    @Column(name = "winner_proof") String proof) {

  static Winner of(WinnerClaim claim, PersonView person) {
    return new Winner(
        claim.person().value(),
        person.name().full(),
        claim.contest().strip(),
        claim.year(),
        claim.rank(),
        claim.proof().strip());
  }

  WinnerClaim claim() {
    return new WinnerClaim(new PersonId(person), contest, year, rank, proof);
  }
}

package ru.rsnms.agreement;

import java.util.List;
import ru.rsnms.document.NormUnit;
import ru.rsnms.shared.CanonicalJson;
import ru.rsnms.shared.Digests;

/**
 * The whole content of an agreement: what is agreed, hashed and signed. The ids of units and of
 * joint events are those of the template, so that a clause is the same clause in all agreements of
 * a campaign.
 *
 * @param title words of the title, without the number
 * @param place where it is concluded
 * @param preamble who concludes it
 * @param units sections with clauses under them
 * @param parties with what is printed of each at the end, in the order of the columns
 */
public record AgreementText(
    String title,
    String place,
    String preamble,
    List<NormUnit> units,
    List<AgreementAnnex> annexes,
    List<PartyRequisites> parties) {

  public AgreementText {
    title = title == null ? "" : title;
    place = place == null ? "" : place;
    preamble = preamble == null ? "" : preamble;
    units = units == null ? List.of() : List.copyOf(units);
    annexes = annexes == null ? List.of() : List.copyOf(annexes);
    parties = parties == null ? List.of() : List.copyOf(parties);
  }

  public AgreementText withUnits(List<NormUnit> newUnits) {
    return new AgreementText(title, place, preamble, newUnits, annexes, parties);
  }

  public AgreementText withAnnexes(List<AgreementAnnex> newAnnexes) {
    return new AgreementText(title, place, preamble, units, newAnnexes, parties);
  }

  /** The text in the one form in which it is kept and hashed. */
  public String canonical() {
    return CanonicalJson.write(this);
  }

  /** Over this every party signs. */
  public String sha256() {
    return Digests.sha256(canonical());
  }
}

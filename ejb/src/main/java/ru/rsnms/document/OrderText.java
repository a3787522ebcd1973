package ru.rsnms.document;

import java.util.List;

/**
 * The whole content of an order: what is frozen and hashed at signing.
 *
 * @param title «О …», without a full stop
 * @param preamble why, without the resolving word; empty where the paper has none
 * @param resolvingWord «ПРИКАЗЫВАЮ:»; empty where the paper has none
 * @param grounds acts named in the preamble
 * @param units clauses, from the top of the tree
 * @param acquaintance who has to read the order, or {@code null}
 * @param original requisites of a historical paper, {@code null} for an order born here
 */
public record OrderText(
    String title,
    String preamble,
    String resolvingWord,
    List<LegalGround> grounds,
    List<NormUnit> units,
    Acquaintance acquaintance,
    List<Annex> annexes,
    Original original) {

  public OrderText {
    title = title == null ? "" : title;
    preamble = preamble == null ? "" : preamble;
    resolvingWord = resolvingWord == null ? "" : resolvingWord;
    grounds = grounds == null ? List.of() : List.copyOf(grounds);
    units = units == null ? List.of() : List.copyOf(units);
    annexes = annexes == null ? List.of() : List.copyOf(annexes);
  }

  public OrderText withUnits(List<NormUnit> newUnits) {
    return new OrderText(
        title, preamble, resolvingWord, grounds, newUnits, acquaintance, annexes, original);
  }

  public OrderText withAnnexes(List<Annex> newAnnexes) {
    return new OrderText(
        title, preamble, resolvingWord, grounds, units, acquaintance, newAnnexes, original);
  }

  public OrderText withOpening(String newTitle, String newPreamble) {
    return new OrderText(
        newTitle, newPreamble, resolvingWord, grounds, units, acquaintance, annexes, original);
  }

  public OrderText withAcquaintance(Acquaintance newAcquaintance) {
    return new OrderText(
        title, preamble, resolvingWord, grounds, units, newAcquaintance, annexes, original);
  }

  public boolean isHistorical() {
    return original != null;
  }
}

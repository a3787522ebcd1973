package ru.rsnms.amendment.model.wording;

import java.util.List;
import ru.rsnms.amendment.Occurrence;
import ru.rsnms.amendment.UnreadReason;
import ru.rsnms.amendment.WordChange;

/**
 * One operation as a clause says it, before anybody looked for the units.
 *
 * @param places the units that it changes
 * @param anchor the unit that the new one follows, or {@link Address#NOWHERE}
 * @param added units that come in, by kind and number
 * @param found words to change
 * @param put words that come in
 * @param words words beside which new ones are added, empty for the end
 * @param annex number of the amending act's annex with the new wording: 0 where it has only one, -1
 *     where the clause names none
 * @param wording the new wording quoted in the sentence itself, or {@code null}
 * @param doubt why it cannot be carried out, or {@code null}
 */
record RawAmendment(
    Verb verb,
    List<Address> places,
    Address anchor,
    List<Ref> added,
    List<String> found,
    List<String> put,
    String words,
    WordChange.Side side,
    Occurrence occurrence,
    int annex,
    String wording,
    UnreadReason doubt) {

  enum Verb {
    REWORD,
    ADD,
    REPLACE,
    EXCLUDE,
    REPEAL
  }

  static RawAmendment doubtful(UnreadReason why) {
    return new RawAmendment(
        null,
        List.of(),
        Address.NOWHERE,
        List.of(),
        List.of(),
        List.of(),
        "",
        WordChange.Side.AFTER,
        Occurrence.ONLY,
        -1,
        null,
        why);
  }
}

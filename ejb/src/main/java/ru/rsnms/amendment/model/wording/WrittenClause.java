package ru.rsnms.amendment.model.wording;

import java.util.List;
import ru.rsnms.document.NormUnit;
import ru.rsnms.document.UnitKind;

/**
 * An amending clause in words.
 *
 * @param sentence without a number
 * @param wording lines of the new wording in quotation marks; empty where there is none
 */
public record WrittenClause(String sentence, List<String> wording) {

  public WrittenClause {
    wording = List.copyOf(wording);
  }

  NormUnit unit(String number) {
    return NormUnit.of(UnitKind.CLAUSE, number, sentence)
        .withChildren(
            wording.stream().map(line -> NormUnit.of(UnitKind.QUOTE, null, line)).toList());
  }
}

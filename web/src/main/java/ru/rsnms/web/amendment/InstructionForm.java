package ru.rsnms.web.amendment;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import ru.rsnms.amendment.EditionLine;
import ru.rsnms.amendment.EditionPart;
import ru.rsnms.amendment.Occurrence;
import ru.rsnms.amendment.Operation;
import ru.rsnms.amendment.PlainInstruction;
import ru.rsnms.amendment.Target;
import ru.rsnms.amendment.TargetKind;
import ru.rsnms.amendment.WordChange;

/** What is being typed about the place that was clicked. */
public class InstructionForm implements Serializable {

  private static final long serialVersionUID = 1L;

  private final TargetKind kind;
  private final UUID target;
  private Operation operation;
  private String number;
  private String text;
  private String found;
  private String put;
  private WordChange.Side side = WordChange.Side.AFTER;
  private int occurrence;
  private String annexTitle;

  InstructionForm(TargetKind kind, UUID target) {
    this.kind = kind;
    this.target = target;
    this.operation = operations().get(0);
  }

  /** What can be done to the place. */
  List<Operation> operations() {
    return switch (kind) {
      case TITLE ->
          List.of(
              Operation.REPLACE_TITLE,
              Operation.REPLACE_WORDS,
              Operation.ADD_WORDS,
              Operation.DELETE_WORDS);
      case PREAMBLE ->
          List.of(
              Operation.REPLACE_UNIT,
              Operation.REPLACE_WORDS,
              Operation.ADD_WORDS,
              Operation.DELETE_WORDS);
      case UNIT, LEAD ->
          List.of(
              Operation.REPLACE_UNIT,
              Operation.REPLACE_WORDS,
              Operation.ADD_WORDS,
              Operation.DELETE_WORDS,
              Operation.INSERT_UNIT,
              Operation.APPEND_UNIT,
              Operation.REPEAL_UNIT);
      case ANNEX ->
          List.of(
              Operation.REPLACE_ANNEX,
              Operation.APPEND_UNIT,
              Operation.REPEAL_UNIT,
              Operation.ADD_ANNEX);
      case ACT -> List.of(Operation.APPEND_UNIT, Operation.ADD_ANNEX, Operation.REVOKE_ACT);
    };
  }

  /** The words as they stand, for the writer to change. */
  void prefill(List<EditionPart> parts) {
    text =
        switch (kind) {
          case TITLE -> parts.get(0).title();
          case PREAMBLE -> parts.get(0).preamble();
          case UNIT, LEAD ->
              parts.stream()
                  .map(part -> linesOf(part.lines()))
                  .filter(lines -> !lines.isEmpty())
                  .findFirst()
                  .orElse("");
          case ACT, ANNEX -> "";
        };
  }

  /** The unit with all that stands under it. */
  private String linesOf(List<EditionLine> lines) {
    for (var at = 0; at < lines.size(); at++) {
      if (lines.get(at).id().equals(target)) {
        var depth = lines.get(at).depth();
        var end = at + 1;
        while (end < lines.size() && lines.get(end).depth() > depth) {
          end++;
        }
        return lines.subList(at, end).stream()
            .map(EditionLine::words)
            .collect(Collectors.joining("\n"));
      }
    }
    return "";
  }

  PlainInstruction plain() {
    var words =
        new WordChange(
            found,
            operation == Operation.DELETE_WORDS ? "" : put,
            side,
            new Occurrence(occurrence));
    return new PlainInstruction(
        operation,
        new Target(kind, target),
        number,
        text,
        operation.isOfWords() ? words : null,
        annexTitle);
  }

  public boolean isOf(TargetKind wanted, UUID id) {
    return kind == wanted && (target == null ? id == null : target.equals(id));
  }

  public List<Operation> getOperations() {
    return operations();
  }

  public WordChange.Side[] getSides() {
    return WordChange.Side.values();
  }

  /** The only one, one of five, all of them. */
  public List<Integer> getOccurrences() {
    return List.of(0, 1, 2, 3, 4, 5, -1);
  }

  public boolean isNeedingText() {
    return operation == Operation.REPLACE_TITLE
        || operation.bringsUnit()
        || operation.bringsAnnex();
  }

  public boolean isNeedingNumber() {
    return operation == Operation.INSERT_UNIT || operation == Operation.APPEND_UNIT;
  }

  public boolean isNeedingFound() {
    return operation.isOfWords();
  }

  public boolean isNeedingPut() {
    return operation == Operation.REPLACE_WORDS || operation == Operation.ADD_WORDS;
  }

  public boolean isAddingWords() {
    return operation == Operation.ADD_WORDS;
  }

  public boolean isNeedingAnnex() {
    return operation.bringsAnnex();
  }

  public TargetKind getKind() {
    return kind;
  }

  public UUID getTarget() {
    return target;
  }

  public Operation getOperation() {
    return operation;
  }

  public void setOperation(Operation operation) {
    this.operation = operation;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public String getFound() {
    return found;
  }

  public void setFound(String found) {
    this.found = found;
  }

  public String getPut() {
    return put;
  }

  public void setPut(String put) {
    this.put = put;
  }

  public WordChange.Side getSide() {
    return side;
  }

  public void setSide(WordChange.Side side) {
    this.side = side;
  }

  public int getOccurrence() {
    return occurrence;
  }

  public void setOccurrence(int occurrence) {
    this.occurrence = occurrence;
  }

  public String getAnnexTitle() {
    return annexTitle;
  }

  public void setAnnexTitle(String annexTitle) {
    this.annexTitle = annexTitle;
  }
}

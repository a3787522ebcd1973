package ru.rsnms.web.execution;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import ru.rsnms.execution.InstructionFilter;
import ru.rsnms.execution.InstructionFilter.Side;
import ru.rsnms.execution.InstructionQueries;
import ru.rsnms.execution.InstructionRow;
import ru.rsnms.execution.InstructionStage;
import ru.rsnms.shared.Page;
import ru.rsnms.web.faces.Listing;
import ru.rsnms.web.faces.Option;

/** Backs {@code /execution/instructions.xhtml}: who has to do what by when. */
@Named
@RequestScoped
public class InstructionsView {

  @Inject InstructionQueries instructions;
  @Inject Listing listing;

  private String words;
  private InstructionStage stage;
  private Side side;
  private boolean overdue;
  private Page<InstructionRow> found;

  public void load() {
    var filter = new InstructionFilter(words, stage, side, null, false, overdue);
    found = instructions.page(filter, listing.request());
  }

  public boolean isFiltered() {
    return words != null || stage != null || side != null || overdue;
  }

  public List<Option> getStages() {
    return Option.of(InstructionStage.values());
  }

  public List<Option> getSides() {
    return Option.of(Side.values());
  }

  public Page<InstructionRow> getFound() {
    return found;
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }

  public InstructionStage getStage() {
    return stage;
  }

  public void setStage(InstructionStage stage) {
    this.stage = stage;
  }

  public Side getSide() {
    return side;
  }

  public void setSide(Side side) {
    this.side = side;
  }

  public boolean isOverdue() {
    return overdue;
  }

  public void setOverdue(boolean overdue) {
    this.overdue = overdue;
  }
}

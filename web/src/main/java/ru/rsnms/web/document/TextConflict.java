package ru.rsnms.web.document;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import ru.rsnms.document.MergedText;
import ru.rsnms.document.OrderCard;
import ru.rsnms.document.OrderText;
import ru.rsnms.document.TextChange;
import ru.rsnms.document.TextComparison;
import ru.rsnms.document.TextMerging;

/** What stands between a writer and another who saved in the meantime. */
public class TextConflict {

  private final OrderText base;
  private final OrderText mine;
  private final OrderCard newer;
  private final List<Choice> choices;
  private final boolean mergeable;

  TextConflict(OrderText base, OrderText mine, OrderCard newer) {
    this.base = base;
    this.mine = mine;
    this.newer = newer;
    var merged = merged(Set.of());
    this.mergeable = merged.isPresent();
    this.choices =
        merged.map(MergedText::clashes).orElse(List.of()).stream().map(Choice::new).toList();
  }

  private Optional<MergedText> merged(Set<String> keepMine) {
    return TextMerging.merge(base, mine, newer.text(), keepMine);
  }

  /** Can the work of both be put together without asking? */
  boolean isHarmless() {
    return mergeable && choices.isEmpty();
  }

  /** Repeats the choices of an earlier look; false if there is a place not chosen about yet. */
  boolean choosesLike(TextConflict earlier) {
    for (var choice : choices) {
      var chosen =
          earlier.choices.stream().filter(one -> one.key().equals(choice.key())).findFirst();
      chosen.ifPresent(one -> choice.setMine(one.isMine()));
      if (chosen.isEmpty()) {
        return false;
      }
    }
    return mergeable;
  }

  /** The work of both, with the choices made. */
  OrderText resolved() {
    var keepMine =
        choices.stream().filter(Choice::isMine).map(Choice::key).collect(Collectors.toSet());
    return merged(keepMine).orElseThrow().text();
  }

  /** Places the other writer has changed. */
  int changed() {
    return TextComparison.between(base, newer.text()).size();
  }

  OrderCard newer() {
    return newer;
  }

  public String getWho() {
    return newer.changedBy();
  }

  public Instant getWhen() {
    return newer.changedAt();
  }

  /** Places that both have changed differently; empty where only the whole text can be chosen. */
  public List<Choice> getChoices() {
    return choices;
  }

  /** Where the lists were rearranged by both: the one text against the other. */
  public List<TextChange> getDifferences() {
    return mergeable ? List.of() : TextComparison.between(mine, newer.text());
  }

  /** One place to choose about. */
  public static class Choice {

    private final MergedText.Clash clash;
    private boolean mine = true;

    Choice(MergedText.Clash clash) {
      this.clash = clash;
    }

    String key() {
      return clash.key();
    }

    /** The place and both wordings as a difference of texts. */
    public TextChange getChange() {
      return new TextChange(TextChange.Kind.REWORDED, clash.place(), clash.mine(), clash.theirs());
    }

    public boolean isMine() {
      return mine;
    }

    public void setMine(boolean mine) {
      this.mine = mine;
    }
  }
}

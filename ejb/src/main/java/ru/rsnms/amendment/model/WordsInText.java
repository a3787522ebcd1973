package ru.rsnms.amendment.model;

import java.util.List;
import ru.rsnms.amendment.AmendmentInstruction;
import ru.rsnms.document.OrderText;

/** Carries out one change of words over all texts of its target. */
final class WordsInText {

  private final OrderText text;
  private final AmendmentInstruction wanted;
  private int carrier;
  private int seen;

  WordsInText(OrderText text, AmendmentInstruction wanted) {
    this.text = text;
    this.wanted = wanted;
  }

  OrderText changed() {
    var last = Carriers.texts(text, wanted.target()).size();
    return Carriers.map(
        text,
        wanted.target(),
        words -> {
          carrier++;
          return wanted.words().found().isEmpty()
              ? carrier == last ? WordsEditing.atEnd(words, wanted.words().put()) : words
              : changed(words);
        });
  }

  private String changed(String words) {
    var all = Passages.of(words, wanted.words().found());
    var meant = all.stream().filter(place -> isMeant()).toList();
    return WordsEditing.at(List.copyOf(meant), words, wanted.operation(), wanted.words());
  }

  private boolean isMeant() {
    seen++;
    var occurrence = wanted.words().occurrence();
    return occurrence.isAll() || occurrence.isOnly() || occurrence.number() == seen;
  }
}

package ru.rsnms.amendment;

import jakarta.validation.constraints.NotNull;

/**
 * An amendment as a person types it: plain lines instead of a tree.
 *
 * @param number of a new unit; empty for a paragraph
 * @param text the new title or wording, a line per paragraph; of an annex its text
 * @param words what happens to words, {@code null} for the other operations
 * @param annexTitle title of a new annex, {@code null} for the other operations
 */
public record PlainInstruction(
    @NotNull Operation operation,
    @NotNull Target target,
    String number,
    String text,
    WordChange words,
    String annexTitle) {

  public PlainInstruction {
    number = number == null ? "" : number.strip();
    text = text == null ? "" : text.strip();
    annexTitle = annexTitle == null ? "" : annexTitle.strip();
  }
}

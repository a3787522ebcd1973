package ru.rsnms.document;

import java.util.List;

/**
 * A line of a paper that is being recognised, with what it is taken for: the place of everything
 * that comes out of it.
 *
 * @param number place in the original, from 1
 * @param original words of the original, never changed; cells of a row are parted by tabs
 * @param mark number or mark without the closing full stop («1.2», «а)»); empty where none
 * @param text words without the mark; what the draft will say
 * @param cells words of the cells, of a line that belongs to a table
 */
public record PaperLine(
    int number, String original, LineRole role, String mark, String text, List<String> cells) {

  public PaperLine {
    mark = mark == null ? "" : mark;
    text = text == null ? "" : text;
    cells = cells == null ? List.of() : List.copyOf(cells);
  }

  public PaperLine as(LineRole newRole, String newMark, String newText) {
    return new PaperLine(number, original, newRole, newMark, newText, cells);
  }

  public PaperLine as(LineRole newRole) {
    return new PaperLine(number, original, newRole, mark, text, cells);
  }

  public PaperLine row(LineRole newRole, List<String> newCells) {
    return new PaperLine(number, original, newRole, "", text, newCells);
  }
}

package ru.rsnms.web.document;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import ru.rsnms.document.CorrectLine;
import ru.rsnms.document.ImportId;
import ru.rsnms.document.LineRole;
import ru.rsnms.document.PaperLine;

/** What a person says about one line of a recognised paper. */
public class ImportLineForm implements Serializable {

  private static final long serialVersionUID = 1L;

  private final int number;
  private final String original;
  private LineRole role;
  private String mark;
  private String words;
  private final List<Cell> cells = new ArrayList<>();

  ImportLineForm(PaperLine line) {
    number = line.number();
    original = line.original();
    role = line.role();
    mark = line.mark();
    words = line.text();
    line.cells().forEach(cell -> cells.add(new Cell(cells.size() + 1, cell)));
  }

  CorrectLine command(ImportId id, long version) {
    return new CorrectLine(
        id, version, number, role, mark, words, cells.stream().map(Cell::getWords).toList());
  }

  public int getNumber() {
    return number;
  }

  public String getOriginal() {
    return original;
  }

  public LineRole getRole() {
    return role;
  }

  public void setRole(LineRole role) {
    this.role = role;
  }

  public String getMark() {
    return mark;
  }

  public void setMark(String mark) {
    this.mark = mark;
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }

  public List<Cell> getCells() {
    return cells;
  }

  /** Words of one cell of a row. */
  public static class Cell implements Serializable {

    private static final long serialVersionUID = 1L;

    private final int number;
    private String words;

    Cell(int number, String words) {
      this.number = number;
      this.words = words;
    }

    public int getNumber() {
      return number;
    }

    public String getWords() {
      return words == null ? "" : words;
    }

    public void setWords(String words) {
      this.words = words;
    }
  }
}

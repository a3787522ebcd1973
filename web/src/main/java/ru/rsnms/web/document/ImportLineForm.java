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

  /**
   * @param heads words over the cells in the head of the table, empty where none are known
   */
  ImportLineForm(PaperLine line, List<String> heads) {
    number = line.number();
    original = line.original();
    role = line.role();
    mark = line.mark();
    words = line.text();
    for (var at = 0; at < line.cells().size(); at++) {
      cells.add(new Cell(at + 1, at < heads.size() ? heads.get(at) : "", line.cells().get(at)));
    }
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
    private final String head;
    private String words;

    Cell(int number, String head, String words) {
      this.number = number;
      this.head = head;
      this.words = words;
    }

    public int getNumber() {
      return number;
    }

    /** Words over the cell in the head of the table, empty where none are known. */
    public String getHead() {
      return head;
    }

    public String getWords() {
      return words == null ? "" : words;
    }

    public void setWords(String words) {
      this.words = words;
    }
  }
}

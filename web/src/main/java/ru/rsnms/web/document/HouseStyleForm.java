package ru.rsnms.web.document;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import ru.rsnms.document.HouseStyle;
import ru.rsnms.web.faces.PageTexts;

/** A house style as the form edits it. */
public class HouseStyleForm implements Serializable {

  private static final long serialVersionUID = 1L;

  /** One line of the letterhead in a line. */
  private String letterhead;

  private String abbreviation;
  private String place;
  private String orderWord;
  private String directiveWord;
  private String resolvingWord;
  private String genitiveName;
  private String orderNumber;
  private String directiveNumber;
  private String font;
  private int textSize;
  private int tableSize;
  private int leftMargin;
  private boolean wholeWords;

  static HouseStyleForm of(HouseStyle style) {
    var form = new HouseStyleForm();
    form.letterhead = String.join("\n", style.letterhead());
    form.abbreviation = style.abbreviation();
    form.place = style.place();
    form.orderWord = style.orderWord();
    form.directiveWord = style.directiveWord();
    form.resolvingWord = style.resolvingWord();
    form.genitiveName = style.genitiveName();
    form.orderNumber = style.orderNumber();
    form.directiveNumber = style.directiveNumber();
    form.font = style.font();
    form.textSize = style.textSize();
    form.tableSize = style.tableSize();
    form.leftMargin = style.leftMargin();
    form.wholeWords = style.wholeWords() != null;
    return form;
  }

  HouseStyle style() {
    return new HouseStyle(
        letterhead.lines().map(String::strip).filter(line -> !line.isEmpty()).toList(),
        abbreviation,
        place,
        orderWord,
        directiveWord,
        resolvingWord,
        genitiveName,
        orderNumber,
        directiveNumber,
        font,
        textSize,
        tableSize,
        leftMargin,
        wholeWords);
  }

  /** Values by the labels of their fields. */
  Map<String, String> words() {
    var words = new LinkedHashMap<String, String>();
    words.put(PageTexts.of("style.letterhead"), letterhead);
    words.put(PageTexts.of("style.abbreviation"), abbreviation);
    words.put(PageTexts.of("style.place"), place);
    words.put(PageTexts.of("style.order-word"), orderWord);
    words.put(PageTexts.of("style.directive-word"), directiveWord);
    words.put(PageTexts.of("style.resolving-word"), resolvingWord);
    words.put(PageTexts.of("style.genitive"), genitiveName);
    words.put(PageTexts.of("style.order-number"), orderNumber);
    words.put(PageTexts.of("style.directive-number"), directiveNumber);
    words.put(PageTexts.of("style.font"), font);
    words.put(PageTexts.of("style.text-size"), Integer.toString(textSize));
    words.put(PageTexts.of("style.table-size"), Integer.toString(tableSize));
    words.put(PageTexts.of("style.left-margin"), Integer.toString(leftMargin));
    words.put(
        PageTexts.of("style.hyphens"),
        PageTexts.of(wholeWords ? "style.hyphens.never" : "style.hyphens.tables"));
    return words;
  }

  public String getLetterhead() {
    return letterhead;
  }

  public void setLetterhead(String letterhead) {
    this.letterhead = letterhead;
  }

  public String getAbbreviation() {
    return abbreviation;
  }

  public void setAbbreviation(String abbreviation) {
    this.abbreviation = abbreviation;
  }

  public String getPlace() {
    return place;
  }

  public void setPlace(String place) {
    this.place = place;
  }

  public String getOrderWord() {
    return orderWord;
  }

  public void setOrderWord(String orderWord) {
    this.orderWord = orderWord;
  }

  public String getDirectiveWord() {
    return directiveWord;
  }

  public void setDirectiveWord(String directiveWord) {
    this.directiveWord = directiveWord;
  }

  public String getResolvingWord() {
    return resolvingWord;
  }

  public void setResolvingWord(String resolvingWord) {
    this.resolvingWord = resolvingWord;
  }

  public String getGenitiveName() {
    return genitiveName;
  }

  public void setGenitiveName(String genitiveName) {
    this.genitiveName = genitiveName;
  }

  public String getOrderNumber() {
    return orderNumber;
  }

  public void setOrderNumber(String orderNumber) {
    this.orderNumber = orderNumber;
  }

  public String getDirectiveNumber() {
    return directiveNumber;
  }

  public void setDirectiveNumber(String directiveNumber) {
    this.directiveNumber = directiveNumber;
  }

  public String getFont() {
    return font;
  }

  public void setFont(String font) {
    this.font = font;
  }

  public int getTextSize() {
    return textSize;
  }

  public void setTextSize(int textSize) {
    this.textSize = textSize;
  }

  public int getTableSize() {
    return tableSize;
  }

  public void setTableSize(int tableSize) {
    this.tableSize = tableSize;
  }

  public int getLeftMargin() {
    return leftMargin;
  }

  public void setLeftMargin(int leftMargin) {
    this.leftMargin = leftMargin;
  }

  public boolean isWholeWords() {
    return wholeWords;
  }

  public void setWholeWords(boolean wholeWords) {
    this.wholeWords = wholeWords;
  }
}

package ru.rsnms.web.document;

import java.io.Serializable;
import java.time.LocalDate;
import ru.rsnms.document.PaperHead;

/** Requisites of a recognised paper as a person corrects them. */
public class ImportHeadForm implements Serializable {

  private static final long serialVersionUID = 1L;

  private String issuer;
  private String kind;
  private String registration;
  private String dateText;
  private String number;
  private String place;
  private String title;
  private String preamble;
  private String resolvingWord;
  private String signatoryPosition;
  private String signatoryName;
  private LocalDate date;

  ImportHeadForm(PaperHead head) {
    issuer = head.issuer();
    kind = head.kind();
    registration = head.registration();
    dateText = head.dateText();
    number = head.number();
    place = head.place();
    title = head.title();
    preamble = head.preamble();
    resolvingWord = head.resolvingWord();
    signatoryPosition = head.signatoryPosition();
    signatoryName = head.signatoryName();
    date = head.date();
  }

  PaperHead read() {
    return new PaperHead(
        issuer,
        kind,
        registration,
        dateText,
        date,
        number,
        place,
        title,
        preamble,
        resolvingWord,
        signatoryPosition,
        signatoryName);
  }

  public String getIssuer() {
    return issuer;
  }

  public void setIssuer(String issuer) {
    this.issuer = issuer;
  }

  public String getKind() {
    return kind;
  }

  public void setKind(String kind) {
    this.kind = kind;
  }

  public String getRegistration() {
    return registration;
  }

  public void setRegistration(String registration) {
    this.registration = registration;
  }

  public String getDateText() {
    return dateText;
  }

  public void setDateText(String dateText) {
    this.dateText = dateText;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public String getPlace() {
    return place;
  }

  public void setPlace(String place) {
    this.place = place;
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public String getPreamble() {
    return preamble;
  }

  public void setPreamble(String preamble) {
    this.preamble = preamble;
  }

  public String getResolvingWord() {
    return resolvingWord;
  }

  public void setResolvingWord(String resolvingWord) {
    this.resolvingWord = resolvingWord;
  }

  public String getSignatoryPosition() {
    return signatoryPosition;
  }

  public void setSignatoryPosition(String signatoryPosition) {
    this.signatoryPosition = signatoryPosition;
  }

  public String getSignatoryName() {
    return signatoryName;
  }

  public void setSignatoryName(String signatoryName) {
    this.signatoryName = signatoryName;
  }

  public LocalDate getDate() {
    return date;
  }

  public void setDate(LocalDate date) {
    this.date = date;
  }
}

package ru.rsnms.web.registry;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import ru.rsnms.registry.Contacts;
import ru.rsnms.registry.PersonalData;
import ru.rsnms.registry.Sex;
import ru.rsnms.shared.PersonName;
import ru.rsnms.shared.RussianDates;
import ru.rsnms.shared.Texts;
import ru.rsnms.web.faces.PageTexts;

/** Personal data as the form edits them. */
public class PersonForm implements Serializable {

  private static final long serialVersionUID = 1L;

  private String last;
  private String first;
  private String patronymic;
  private Sex sex;
  private LocalDate bornOn;
  private String email;
  private String phone;
  private LocalDate teachingSince;

  static PersonForm of(PersonalData data) {
    var form = new PersonForm();
    form.last = data.name().last();
    form.first = data.name().first();
    form.patronymic = data.name().patronymic();
    form.sex = data.sex();
    form.bornOn = data.bornOn();
    form.email = data.contacts().email();
    form.phone = data.contacts().phone();
    form.teachingSince = data.teachingSince();
    return form;
  }

  PersonalData data() {
    return new PersonalData(
        new PersonName(last.strip(), first.strip(), patronymic == null ? null : patronymic.strip()),
        sex,
        bornOn,
        new Contacts(email, phone),
        teachingSince);
  }

  /** Values by the labels of their fields. */
  Map<String, String> words() {
    var words = new LinkedHashMap<String, String>();
    words.put(PageTexts.of("person.last"), last);
    words.put(PageTexts.of("person.first"), first);
    words.put(PageTexts.of("person.patronymic"), patronymic);
    words.put(PageTexts.of("person.sex"), sex == null ? "" : Texts.of(sex));
    words.put(PageTexts.of("person.born"), day(bornOn));
    words.put(PageTexts.of("person.email"), email);
    words.put(PageTexts.of("person.phone"), phone);
    words.put(PageTexts.of("person.teaching-since"), day(teachingSince));
    return words;
  }

  private static String day(LocalDate day) {
    return day == null ? "" : RussianDates.digits(day);
  }

  public String getLast() {
    return last;
  }

  public void setLast(String last) {
    this.last = last;
  }

  public String getFirst() {
    return first;
  }

  public void setFirst(String first) {
    this.first = first;
  }

  public String getPatronymic() {
    return patronymic;
  }

  public void setPatronymic(String patronymic) {
    this.patronymic = patronymic;
  }

  public Sex getSex() {
    return sex;
  }

  public void setSex(Sex sex) {
    this.sex = sex;
  }

  public LocalDate getBornOn() {
    return bornOn;
  }

  public void setBornOn(LocalDate bornOn) {
    this.bornOn = bornOn;
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }

  public String getPhone() {
    return phone;
  }

  public void setPhone(String phone) {
    this.phone = phone;
  }

  public LocalDate getTeachingSince() {
    return teachingSince;
  }

  public void setTeachingSince(LocalDate teachingSince) {
    this.teachingSince = teachingSince;
  }
}

package ru.rsnms.web.reserve;

import java.io.Serializable;
import java.util.List;
import ru.rsnms.reserve.rule.Origin;
import ru.rsnms.web.faces.Option;

/** Where a rule comes from, under the hands. */
public class SourceForm implements Serializable {

  private static final long serialVersionUID = 1L;

  private Origin.Source kind = Origin.Source.DECIDED;
  private String words;

  static SourceForm of(Origin origin) {
    var form = new SourceForm();
    form.kind = origin.source();
    form.words = origin.words();
    return form;
  }

  Origin origin() {
    return new Origin(kind, words);
  }

  public List<Option> getKinds() {
    return Option.of(Origin.Source.values());
  }

  public Origin.Source getKind() {
    return kind;
  }

  public void setKind(Origin.Source kind) {
    this.kind = kind;
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }
}

package ru.rsnms.web.document;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import ru.rsnms.document.DoubtfulForm;
import ru.rsnms.document.NameFormQueries;
import ru.rsnms.document.OrderId;
import ru.rsnms.shared.Texts;

/** Forms of names and posts of the order on the page that nobody has confirmed. */
@Named
@ViewScoped
public class DoubtsView implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject NameFormQueries forms;
  @Inject OrderView order;

  private List<Doubt> all;

  /** As they were when the page was opened: that is what the signatory has seen. */
  public List<Doubt> getAll() {
    if (all == null) {
      all =
          order.getCard().stage().isFrozen()
              ? List.of()
              : forms.doubts(new OrderId(order.getId())).stream().map(Doubt::of).toList();
    }
    return all;
  }

  public boolean isNone() {
    return getAll().isEmpty();
  }

  /** The doubtful words, as the text writes them. */
  List<String> getShownWords() {
    return getAll().stream().map(Doubt::words).toList();
  }

  /**
   * One of them.
   *
   * @param nameCase in words
   * @param person {@code null} for a post
   */
  public record Doubt(String words, String nameCase, UUID person, String nominative)
      implements Serializable {

    static Doubt of(DoubtfulForm form) {
      return new Doubt(
          form.words(),
          Texts.of(form.nameCase()),
          form.person() == null ? null : form.person().value(),
          form.nominative());
    }

    /** The page where it is confirmed. */
    public String page() {
      return person == null
          ? "registry/post.xhtml?post=" + URLEncoder.encode(nominative, StandardCharsets.UTF_8)
          : "registry/person.xhtml?id=" + person + "#forms";
    }
  }
}

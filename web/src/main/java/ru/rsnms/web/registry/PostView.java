package ru.rsnms.web.registry;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import ru.rsnms.registry.ConfirmPostForms;
import ru.rsnms.registry.FormOrigin;
import ru.rsnms.registry.NameCase;
import ru.rsnms.registry.PostFormsCard;
import ru.rsnms.registry.PostService;
import ru.rsnms.shared.NotFound;
import ru.rsnms.web.faces.Notices;

/** Backs {@code /registry/post.xhtml}: the case forms of a post, proposed or confirmed. */
@Named
@ViewScoped
public class PostView implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject PostService posts;
  @Inject Notices notices;

  private String post;
  private transient PostFormsCard card;
  private List<PostForm> forms;

  public void load() {
    if (post == null || post.isBlank()) {
      throw new NotFound("shared/not-found");
    }
    getForms();
  }

  /** Vouches for the forms as they stand on the page. */
  public String confirm() {
    var typed = new EnumMap<NameCase, String>(NameCase.class);
    forms.forEach(form -> typed.put(form.getNameCase(), form.getWords()));
    if (!notices.attempt(() -> posts.confirm(command(typed)))) {
      return null;
    }
    notices.doneNext("posts.confirmed");
    return "/registry/post.xhtml?faces-redirect=true&post="
        + URLEncoder.encode(post, StandardCharsets.UTF_8);
  }

  private ConfirmPostForms command(Map<NameCase, String> typed) {
    return new ConfirmPostForms(post, typed);
  }

  public PostFormsCard getCard() {
    if (card == null) {
      card = posts.forms(post);
    }
    return card;
  }

  public List<PostForm> getForms() {
    if (forms == null) {
      forms = new ArrayList<>();
      getCard().forms().entrySet().stream()
          .sorted(Map.Entry.comparingByKey())
          .forEach(
              form ->
                  forms.add(
                      new PostForm(
                          form.getKey(),
                          form.getValue(),
                          card.origins().get(form.getKey()) == FormOrigin.CONFIRMED)));
    }
    return forms;
  }

  public String getPost() {
    return post;
  }

  public void setPost(String post) {
    this.post = post;
  }

  /** One case as the form edits it. */
  public static class PostForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final NameCase nameCase;
    private final boolean confirmed;
    private String words;

    PostForm(NameCase nameCase, String words, boolean confirmed) {
      this.nameCase = nameCase;
      this.words = words;
      this.confirmed = confirmed;
    }

    public NameCase getNameCase() {
      return nameCase;
    }

    public boolean isConfirmed() {
      return confirmed;
    }

    public String getWords() {
      return words;
    }

    public void setWords(String words) {
      this.words = words;
    }
  }
}

package ru.rsnms.web.registry;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import ru.rsnms.registry.PostFilter;
import ru.rsnms.registry.PostRow;
import ru.rsnms.registry.PostService;
import ru.rsnms.shared.Page;
import ru.rsnms.web.faces.Listing;
import ru.rsnms.web.faces.Option;

/** Backs {@code /registry/posts.xhtml}: posts and whether anybody vouches for their forms. */
@Named
@RequestScoped
public class PostsView {

  @Inject PostService posts;
  @Inject Listing listing;

  private String words;
  private PostFilter state;
  private Page<PostRow> found;

  public void load() {
    found = posts.posts(words, state, listing.request());
  }

  public Page<PostRow> getFound() {
    return found;
  }

  public boolean isFiltered() {
    return words != null || state != null;
  }

  public List<Option> getStates() {
    return Option.of(PostFilter.values());
  }

  /** Address of the forms of a post. */
  public String pageOf(String post) {
    return "post.xhtml?post=" + URLEncoder.encode(post, StandardCharsets.UTF_8);
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }

  public PostFilter getState() {
    return state;
  }

  public void setState(PostFilter state) {
    this.state = state;
  }
}

package ru.rsnms.web.registry;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.Map;
import ru.rsnms.registry.ConfirmPostForms;
import ru.rsnms.registry.FormOrigin;
import ru.rsnms.registry.NameCase;
import ru.rsnms.registry.PostFilter;
import ru.rsnms.registry.PostFormsCard;
import ru.rsnms.registry.PostRow;
import ru.rsnms.registry.PostService;
import ru.rsnms.shared.Page;
import ru.rsnms.web.rest.Paging;

/** The dictionary of posts in their cases. */
@Path("posts")
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
@RequestScoped
public class PostsResource {

  @Inject PostService posts;

  @GET
  public Page<PostJson> page(
      @QueryParam("words") String words,
      @QueryParam("state") PostFilter state,
      @BeanParam Paging paging) {
    return posts.posts(words, state, paging.request()).map(PostJson::of);
  }

  /** The forms of a post, proposed where nobody has confirmed them. */
  @GET
  @Path("forms")
  public FormsJson forms(@NotNull @QueryParam("post") String post) {
    return FormsJson.of(posts.forms(post));
  }

  @PUT
  @Path("forms")
  public FormsJson confirm(@NotNull @QueryParam("post") String post, @NotNull ConfirmedJson body) {
    posts.confirm(new ConfirmPostForms(post, body.forms()));
    return forms(post);
  }

  /**
   * @param holders how many people hold it today
   * @param confirmedBy {@code null} while nobody vouches for its forms
   */
  public record PostJson(String post, long holders, String confirmedBy, Instant confirmedAt) {

    static PostJson of(PostRow row) {
      return new PostJson(row.post(), row.holders(), row.confirmedBy(), row.confirmedAt());
    }
  }

  /**
   * @param origins who vouches for each form
   */
  public record FormsJson(
      String post, Map<NameCase, String> forms, Map<NameCase, FormOrigin> origins) {

    static FormsJson of(PostFormsCard card) {
      return new FormsJson(card.nominative(), card.forms(), card.origins());
    }
  }

  /**
   * @param forms the post in each oblique case
   */
  public record ConfirmedJson(@NotNull Map<NameCase, String> forms) {}
}

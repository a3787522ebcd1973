package ru.rsnms.registry;

import static ru.rsnms.shared.Role.MIN_LEGAL;
import static ru.rsnms.shared.Role.MIN_OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import ru.rsnms.audit.Audited;
import ru.rsnms.registry.adapter.PostGrammar;
import ru.rsnms.registry.model.PostForms;
import ru.rsnms.registry.model.RegistryGuards;
import ru.rsnms.shared.CurrentActor;
import ru.rsnms.shared.Invalid;
import ru.rsnms.shared.Page;
import ru.rsnms.shared.PageRequest;
import ru.rsnms.shared.Role;

/**
 * The dictionary of posts and units in their cases. A post is the same in the whole region, so the
 * ministry's staff vouch for its forms; everybody may look.
 */
@Stateless
@RolesAllowed(Role.SIGNED_IN)
public class PostService {

  private static final int LONGEST = 300;

  private PostForms posts;
  private CurrentActor actor;
  private Clock clock;

  protected PostService() {
    // for the container
  }

  @Inject
  public PostService(PostForms posts, CurrentActor actor, Clock clock) {
    this.posts = posts;
    this.actor = actor;
    this.clock = clock;
  }

  /** Posts that people of the region hold or that somebody has confirmed, by name. */
  public Page<PostRow> posts(String words, PostFilter filter, @NotNull PageRequest page) {
    return posts.page(words, filter, page);
  }

  /** The forms of any post, one that nobody holds yet too. */
  public PostFormsCard forms(@NotNull String post) {
    var nominative = plain(post);
    var forms = new EnumMap<NameCase, String>(NameCase.class);
    var origins = new EnumMap<NameCase, FormOrigin>(NameCase.class);
    for (var wanted : NameCase.oblique()) {
      var confirmed = posts.confirmed(nominative, wanted);
      forms.put(wanted, confirmed.orElseGet(() -> PostGrammar.form(nominative, wanted)));
      origins.put(wanted, confirmed.isPresent() ? FormOrigin.CONFIRMED : FormOrigin.PROPOSED);
    }
    var closed = new RegistryGuards(actor.get()).confirmingPosts().orElse(null);
    return new PostFormsCard(nominative, forms, origins, closed);
  }

  /** Keeps the forms that the caller has looked at and vouches for. */
  @Audited("registry.confirm-post-forms")
  @RolesAllowed({MIN_OFFICER, MIN_LEGAL})
  public void confirm(@NotNull @Valid ConfirmPostForms command) {
    var nominative = plain(command.nominative());
    mustBeWhole(command.forms());
    posts.confirm(nominative, command.forms(), actor.get(), clock.instant());
  }

  private static String plain(String post) {
    var words = post.strip().replaceAll("\\s+", " ");
    if (words.isEmpty() || words.length() > LONGEST) {
      throw new Invalid("registry/post-needed", "post");
    }
    return PostGrammar.lowered(words);
  }

  private static void mustBeWhole(Map<NameCase, String> forms) {
    for (var wanted : NameCase.oblique()) {
      var form = forms.get(wanted);
      if (form == null || form.isBlank() || form.length() > LONGEST) {
        throw new Invalid("registry/post-form-missing", "forms." + wanted.name(), wanted);
      }
    }
    if (forms.containsKey(NameCase.NOMINATIVE)) {
      throw new Invalid("registry/post-form-missing", "forms", NameCase.NOMINATIVE);
    }
  }
}

package ru.rsnms.expertise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import ru.rsnms.expertise.ReviewText.Remark;
import ru.rsnms.expertise.model.Expert;
import ru.rsnms.expertise.model.ExpertStore;
import ru.rsnms.expertise.model.ExpertiseGuards;
import ru.rsnms.expertise.model.FormStore;
import ru.rsnms.expertise.model.JudgedItem;
import ru.rsnms.expertise.model.Panel;
import ru.rsnms.expertise.model.PanelStore;
import ru.rsnms.expertise.model.Review;
import ru.rsnms.expertise.model.ReviewForm;
import ru.rsnms.expertise.model.ReviewStore;
import ru.rsnms.expertise.score.ScoreSummary;
import ru.rsnms.registry.PersonId;
import ru.rsnms.shared.SubjectRef;

/**
 * Answers the owners of panels; asks nobody who is asking, so the owner decides who may read it.
 *
 * <p>How an owner works with panels, for example a level of a season: it opens one with its own
 * {@code SubjectRef} ({@link PanelService#open}, everything in {@link NewPanel} out of the frozen
 * rules), hands the ideas in ({@link PanelService#handIn}: title, text and file without the author;
 * touches are author, organisation, municipality; the subject is the application), learns of {@link
 * ReviewsComplete}, reads {@link #marks} and, after the panel is closed, gives the authors {@link
 * #textsFor}. An appeal is an item of another panel, its subject the appeal, with {@link #judgesOf}
 * the first subject as {@link NewItem#firstJudges}.
 */
@ApplicationScoped
public class PanelDirectory {

  private PanelStore panels;
  private ReviewStore reviews;
  private FormStore forms;
  private ExpertStore experts;
  private ExpertiseGuards guards;

  protected PanelDirectory() {
    // for the container
  }

  @Inject
  public PanelDirectory(
      PanelStore panels,
      ReviewStore reviews,
      FormStore forms,
      ExpertStore experts,
      ExpertiseGuards guards) {
    this.panels = panels;
    this.reviews = reviews;
    this.forms = forms;
    this.experts = experts;
    this.guards = guards;
  }

  /** Panels of an owner, oldest first. */
  public List<PanelId> of(SubjectRef owner) {
    return panels.of(owner).stream().map(Panel::id).toList();
  }

  public boolean isOpen(PanelId panel) {
    return panels.get(panel).stage() == PanelStage.OPEN;
  }

  /** What an owner says that ends its panel in one go with something else. */
  public long version(PanelId panel) {
    return panels.get(panel).version();
  }

  public PanelProgress progress(PanelId panel) {
    panels.get(panel);
    return panels.progress(panel);
  }

  /** Experts with reviews past the deadline, most first. */
  public List<LateExpert> late(PanelId panel) {
    return panels.late(panel);
  }

  /** May the caller see who judges there: staff who judge nothing in it themselves? */
  public boolean isOpenToCaller(PanelId panel) {
    return guards.sees(panel);
  }

  /** What the submitted reviews say of each item, by number. Drafts are not in it. */
  public List<ItemMarks> marks(PanelId id) {
    var panel = panels.get(id);
    var counted =
        reviews.of(id).stream()
            .filter(one -> one.stage().counts())
            .collect(Collectors.groupingBy(Review::item));
    var highest = forms.get(panel.form()).highest();
    return panels.items(id).stream()
        .map(item -> marks(panel, item, highest, counted.getOrDefault(item.id(), List.of())))
        .toList();
  }

  private static ItemMarks marks(
      Panel panel, JudgedItem item, BigDecimal highest, List<Review> counted) {
    var totals = counted.stream().map(Review::total).toList();
    var says = totals.isEmpty() ? null : ScoreSummary.of(totals);
    return new ItemMarks(
        item.id(),
        item.subject(),
        item.number(),
        item.wanted(),
        totals.size(),
        highest,
        says == null ? null : says.score(panel.aggregate()),
        says == null ? null : says.mean(),
        says == null ? null : says.median(),
        says == null ? null : says.spread());
  }

  /**
   * What the author may read: the submitted reviews in an order made of their words alone, so that
   * it is the same whoever wrote which.
   */
  public List<ReviewText> textsFor(PanelId id, SubjectRef subject) {
    var form = forms.get(panels.get(id).form());
    return ReviewText.inOrderOfWords(
        panels.itemOf(id, subject).stream()
            .flatMap(item -> reviews.of(item.id()).stream())
            .filter(one -> one.stage().counts())
            .map(one -> text(one, form))
            .toList());
  }

  private static ReviewText text(Review review, ReviewForm form) {
    var criteria = form.criteria();
    var marks = review.marks();
    return new ReviewText(
        review.total(),
        IntStream.range(0, criteria.size())
            .mapToObj(
                at ->
                    new Remark(
                        criteria.get(at).title(), marks.get(at).mark(), marks.get(at).comment()))
            .toList(),
        review.advice());
  }

  /** Everybody who was asked to judge a subject in any panel of an owner. */
  public Set<PersonId> judgesOf(SubjectRef owner, SubjectRef subject) {
    return of(owner).stream()
        .flatMap(panel -> expertsOf(panel, subject).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Everybody who was asked to judge a subject in the panel, whatever became of it. */
  public Set<PersonId> expertsOf(PanelId id, SubjectRef subject) {
    return panels.itemOf(id, subject).stream()
        .flatMap(item -> reviews.of(item.id()).stream())
        .map(Review::expert)
        .map(experts::get)
        .map(Expert::person)
        .collect(Collectors.toUnmodifiableSet());
  }
}

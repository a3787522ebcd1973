package ru.rsnms.reserve.model;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import ru.rsnms.reserve.ApplicationId;
import ru.rsnms.reserve.AttachmentId;
import ru.rsnms.reserve.IdeaField;
import ru.rsnms.reserve.IdeaId;
import ru.rsnms.reserve.IdeaLine;
import ru.rsnms.reserve.IdeaStage;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.Invalid;

/**
 * The project idea of an application; it outlives the selection, whether its author passed or not.
 */
@Entity
@Table(name = "idea", schema = "reserve")
public class Idea {

  @EmbeddedId
  @AttributeOverride(name = "value", column = @Column(name = "id"))
  private IdeaId id;

  @Version private long version;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "application_id", updatable = false))
  private ApplicationId application;

  @Enumerated(EnumType.STRING)
  private IdeaStage stage;

  private String title;

  @Enumerated(EnumType.STRING)
  private IdeaField field;

  private String problem;
  private String solution;

  @Column(name = "attachment_id")
  private UUID attachment;

  protected Idea() {
    // for Hibernate
  }

  public Idea(ApplicationId application) {
    this.id = IdeaId.next();
    this.application = application;
    this.stage = IdeaStage.DRAFT;
  }

  /** Writes a line; no text takes it back. */
  public void write(IdeaLine line, String text) {
    var words = text == null || text.isBlank() ? null : text.strip();
    if (words != null && words.length() > line.longest()) {
      throw new Invalid("reserve/application-text-long", "text", line.longest());
    }
    switch (line) {
      case TITLE -> title = words;
      case FIELD -> field = words == null ? null : fieldOf(words);
      case PROBLEM -> problem = words;
      case SOLUTION -> solution = words;
    }
  }

  private static IdeaField fieldOf(String name) {
    try {
      return IdeaField.valueOf(name);
    } catch (IllegalArgumentException unknown) {
      throw new Invalid("reserve/application-field-unknown", "text");
    }
  }

  /**
   * @param file {@code null} to take it away
   */
  public void attach(AttachmentId file) {
    attachment = file == null ? null : file.value();
  }

  /** It is handed in with its application; mended and sent again, it stays so. */
  public void submit() {
    if (stage == IdeaStage.DRAFT) {
      become(IdeaStage.SUBMITTED);
    }
  }

  /**
   * Everybody may read it; support and proof that it had before the author took it back still
   * count.
   */
  void publish(boolean supported, boolean implemented) {
    become(IdeaStage.IN_BANK);
    if (supported) {
      become(IdeaStage.SUPPORTED);
    }
    if (implemented) {
      become(IdeaStage.IMPLEMENTED);
    }
  }

  /** The first who supports it changes its stage, the others do not. */
  void support() {
    if (stage == IdeaStage.IN_BANK) {
      become(IdeaStage.SUPPORTED);
    }
  }

  void implement() {
    if (stage != IdeaStage.IMPLEMENTED) {
      become(IdeaStage.IMPLEMENTED);
    }
  }

  /** The author has taken the consent back. */
  void takeOut() {
    if (stage.isInBank()) {
      become(IdeaStage.SUBMITTED);
    }
  }

  void archive() {
    become(IdeaStage.ARCHIVED);
  }

  private void become(IdeaStage next) {
    if (!stage.canBecome(next)) {
      throw new Conflict("reserve/idea-stage", stage, next);
    }
    stage = next;
  }

  /** Lacks nothing; a file is not needed. */
  public boolean isComplete() {
    return title != null && field != null && problem != null && solution != null;
  }

  public boolean isBegun() {
    return title != null || field != null || problem != null || solution != null;
  }

  public IdeaId id() {
    return id;
  }

  public ApplicationId application() {
    return application;
  }

  public IdeaStage stage() {
    return stage;
  }

  public String title() {
    return title;
  }

  public IdeaField field() {
    return field;
  }

  public String problem() {
    return problem;
  }

  public String solution() {
    return solution;
  }

  public Optional<AttachmentId> file() {
    return Optional.ofNullable(attachment).map(AttachmentId::new);
  }

  @Override
  public boolean equals(Object other) {
    return this == other || other instanceof Idea that && id.equals(that.id());
  }

  @Override
  public int hashCode() {
    return Objects.hash(id);
  }

  @Override
  public String toString() {
    return "Idea " + id.value() + " " + stage;
  }
}

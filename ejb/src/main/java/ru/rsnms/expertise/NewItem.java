package ru.rsnms.expertise;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import ru.rsnms.registry.PersonId;
import ru.rsnms.shared.SubjectRef;

/**
 * Something to be judged, as its owner hands it in: the idea of an application, a project.
 *
 * @param subject what it is for the owner; comes back with the marks. {@code null} for an item of a
 *     panel that stands by itself
 * @param text without the author; names that stand in it nevertheless are taken out
 * @param firstJudges who judged what is appealed against, {@link PanelDirectory#judgesOf}: they
 *     never get it; empty for what is judged the first time
 * @param open may the experts read the names that stand in it?
 * @param file PDF or DOCX, {@code null} for none; experts get it without properties, or its words
 *     alone
 */
public record NewItem(
    SubjectRef subject,
    @NotBlank @Size(max = 300) String title,
    @NotBlank @Size(max = 20000) String text,
    @Size(max = MAX_FILE) byte[] file,
    @NotNull @Valid Touches touches,
    @NotNull Set<PersonId> firstJudges,
    boolean open) {

  /** Largest file, bytes. */
  public static final int MAX_FILE = 10 * 1024 * 1024;

  public NewItem {
    firstJudges = firstJudges == null ? Set.of() : Set.copyOf(firstJudges);
  }

  /** Judged blind: whose it is stays hidden. */
  public NewItem(
      SubjectRef subject,
      String title,
      String text,
      byte[] file,
      Touches touches,
      Set<PersonId> firstJudges) {
    this(subject, title, text, file, touches, firstJudges, false);
  }

  /** Presented in public: experts see whose it is, conflicts are computed all the same. */
  public static NewItem inPublic(
      SubjectRef subject, String title, String text, byte[] file, Touches touches) {
    return new NewItem(subject, title, text, file, touches, Set.of(), true);
  }

  /** The same thing for others than those who judged it first. */
  public NewItem again(SubjectRef appeal, String words, Set<PersonId> first) {
    return new NewItem(appeal, title, words, file, touches, first, open);
  }
}

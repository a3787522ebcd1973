package ru.rsnms.agreement.template;

import java.util.List;
import ru.rsnms.agreement.AgreementText;

/**
 * A text made of a template.
 *
 * @param gaps what it lacks, each once; empty for one that can be sent
 */
public record Draft(AgreementText text, List<Gap> gaps) {

  public Draft {
    gaps = List.copyOf(gaps);
  }

  public boolean isWhole() {
    return gaps.isEmpty();
  }
}

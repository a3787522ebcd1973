package ru.rsnms.reserve.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import ru.rsnms.document.CheckCode;
import ru.rsnms.document.CheckedPaper;
import ru.rsnms.document.CheckedPapers;
import ru.rsnms.reserve.model.Certificates;
import ru.rsnms.reserve.model.LetterPapers;

/** Tells who holds a certificate or a letter of the reserve whether it is true. */
@ApplicationScoped
public class ReserveChecks implements CheckedPapers {

  @Inject Certificates certificates;
  @Inject LetterPapers letters;

  @Override
  public Optional<CheckedPaper> find(CheckCode code) {
    return certificates.find(code).or(() -> letters.find(code));
  }
}

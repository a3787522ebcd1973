package ru.rsnms.document.adapter.recognition;

import java.util.List;
import java.util.regex.Pattern;
import ru.rsnms.document.PaperLine;

/**
 * The lines of one annex.
 *
 * @param mark its corner mark
 */
record AnnexLines(String mark, List<PaperLine> lines) {

  private static final Pattern INNER = Patterns.of("annex-inner");

  /** Is it an annex to an annex («Приложение к Положению …»)? */
  boolean isInner() {
    return INNER.matcher(mark).matches();
  }
}

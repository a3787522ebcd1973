package ru.rsnms.reserve.model;

import ru.rsnms.document.PaperFile;
import ru.rsnms.reserve.letter.LetterCard;

/** Prints letters. */
public interface LetterPress {

  /** The paper that is kept. */
  PaperFile paper(LetterCard letter);

  /** The same for a word processor. */
  PaperFile word(LetterCard letter);
}

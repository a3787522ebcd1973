package ru.rsnms.reserve.model;

import java.io.OutputStream;
import java.util.function.Consumer;
import ru.rsnms.document.PaperFile;
import ru.rsnms.reserve.letter.LetterCard;

/** Prints letters. */
public interface LetterPress {

  /** The paper that is kept. */
  PaperFile paper(LetterCard letter);

  /** The same for a word processor. */
  PaperFile word(LetterCard letter);

  /**
   * Many letters in one file, each as its paper, with a bookmark.
   *
   * @param out is not closed
   */
  void bind(String seasonTitle, OutputStream out, Consumer<Consumer<LetterCard>> letters);
}

package ru.rsnms.agreement.model;

import ru.rsnms.document.PaperFile;

/** Prints frozen agreements. */
public interface SigningPress {

  PaperFile paper(SigningPaper paper);
}

package ru.rsnms.document.model;

import java.util.List;
import ru.rsnms.document.Finding;
import ru.rsnms.document.ImportedFile;
import ru.rsnms.document.PaperLine;
import ru.rsnms.document.Recognition;

/** Makes a structured bundle of papers that have none: text and word processor files. */
public interface PaperRecognition {

  /** Is the file a bundle that needs no recognition? */
  boolean isBundle(ImportedFile file);

  /** Takes each line for something; refuses with {@code Invalid} what cannot be read safely. */
  Recognition recognise(ImportedFile file);

  /** The same paper with one line taken for something else; requisites follow their lines. */
  Recognition corrected(Recognition recognition, PaperLine line);

  /** What was doubtful in the file, and the lines that nobody could take for anything. */
  List<Finding> doubts(Recognition recognition);

  /** The bundle that {@link DocumentIntake} reads. */
  byte[] bundle(Recognition recognition);
}
